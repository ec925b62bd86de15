import OCOPModel

/// What the columns need of each lot: how it is counted and when it expires.
struct LedgerGoods: Sendable {
  let units: [LotAmount.Unit]
  private let gtins: [GTIN?]
  private let pieceGrams: [Int64]
  /// The number of the last day of use, or the largest there is.
  let lastDays: [Int32]

  init(_ lots: [Lot]) {
    units = lots.map(\.unit)
    gtins = lots.map(\.gtin)
    pieceGrams = lots.map { $0.unit == .mass ? 1 : $0.pieceGrams ?? 0 }
    lastDays = lots.map { $0.expiry?.dayNumber ?? .max }
  }

  var count: Int { units.count }

  /// The measure in which all the lots can be added up: mass where each has one, volume where all are counted in it, or pieces
  /// where all are of one item; a crate and a bottle are both pieces, and no more equal for that.
  func measure(of inputs: ArraySlice<Int32>, _ outputs: ArraySlice<Int32>) -> LotAmount.Unit? {
    func all(_ holds: (Int) -> Bool) -> Bool {
      inputs.allSatisfy { holds(Int($0)) } && outputs.allSatisfy { holds(Int($0)) }
    }
    if all({ pieceGrams[$0] > 0 }) { return .mass }
    if all({ units[$0] == .volume }) { return .volume }
    guard let first = inputs.first.map(Int.init) else { return nil }
    return all { units[$0] == .pieces && ($0 == first || gtins[$0] != nil && gtins[$0] == gtins[first]) }
      ? .pieces : nil
  }

  /// What one of a lot's units counts in a measure.
  func factor(_ lot: Int32, in measure: LotAmount.Unit) -> Int64 {
    switch measure {
    case .mass: pieceGrams[Int(lot)]
    case .volume, .pieces: 1
    }
  }
}
