import OCOPModel

/// What the columns need of each lot: how it is counted and when it expires.
struct LedgerGoods: Sendable {
  let units: [LotAmount.Unit]
  private let pieceGrams: [Int64]
  /// The number of the last day of use, or the largest there is.
  let lastDays: [Int32]

  init(_ lots: [Lot]) {
    units = lots.map(\.unit)
    pieceGrams = lots.map { $0.unit == .mass ? 1 : $0.pieceGrams ?? 0 }
    lastDays = lots.map { $0.expiry?.dayNumber ?? .max }
  }

  var count: Int { units.count }

  /// The measure in which all the lots can be added up: mass where each has one, or the one unit that all are counted in.
  func measure(of inputs: ArraySlice<Int32>, _ outputs: ArraySlice<Int32>) -> LotAmount.Unit? {
    func all(_ holds: (Int) -> Bool) -> Bool {
      inputs.allSatisfy { holds(Int($0)) } && outputs.allSatisfy { holds(Int($0)) }
    }
    if all({ pieceGrams[$0] > 0 }) { return .mass }
    if all({ units[$0] == .volume }) { return .volume }
    return all { units[$0] == .pieces } ? .pieces : nil
  }

  /// What one of a lot's units counts in a measure.
  func factor(_ lot: Int32, in measure: LotAmount.Unit) -> Int64 {
    switch measure {
    case .mass: pieceGrams[Int(lot)]
    case .volume, .pieces: 1
    }
  }
}
