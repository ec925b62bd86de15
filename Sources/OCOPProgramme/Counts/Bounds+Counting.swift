import OCOPModel

// Counts over registers with gaps: what is certain, and what is possible.
extension Bounds where Value == Int {
  /// Counts statements: at least those that hold, at most those that may.
  init(counting truths: some Sequence<Truth>) {
    var (certain, possible) = (0, 0)
    for truth in truths {
      if truth == .yes { certain += 1 }
      if truth != .no { possible += 1 }
    }
    self.init(certain, possible)
  }
}

extension Truth {
  /// What is known of a statement about a place or day that a register may not give.
  init(_ holds: Bool?) {
    self = holds.map { Truth($0) } ?? .unknown
  }
}
