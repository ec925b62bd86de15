/// An amount that lies between two bounds, in trillionths of a gram or millilitre.
///
/// Portions of portions have ever longer fractions; bounds stay short, and what divides evenly stays exact.
struct BoundedAmount: Sendable {
  var least: Int128
  var most: Int128

  /// How many parts a gram has.
  private static let parts: Int128 = 1_000_000_000_000
  /// How many of these parts are one of a result's.
  static let coarse: Int128 = 1_000_000

  init(least: Int128, most: Int128) {
    self.least = least
    self.most = most
  }

  /// A number of grams or millilitres, below 2^44, so that no sum of parts wraps.
  init(_ count: Int128) {
    self.init(least: count * BoundedAmount.parts, most: count * BoundedAmount.parts)
  }

  static func += (left: inout BoundedAmount, right: BoundedAmount) {
    left.least += right.least
    left.most += right.most
  }

  /// So many of so many equal pieces, at most all.
  func piece(_ count: Int128, of all: Int128) -> BoundedAmount {
    BoundedAmount(
      least: BoundedAmount.scaled(least, by: count, of: all).floor,
      most: BoundedAmount.scaled(most, by: count, of: all).ceiling)
  }

  /// The product may take 256 bits; the quotient is at most the amount.
  private static func scaled(_ amount: Int128, by count: Int128, of all: Int128) -> (
    floor: Int128, ceiling: Int128
  ) {
    if count >= all { return (amount, amount) }
    let product = amount.magnitude.multipliedFullWidth(by: count.magnitude)
    let (quotient, remainder) = all.magnitude.dividingFullWidth(product)
    let floor = Int128(quotient)
    return (floor, remainder == 0 ? floor : floor + 1)
  }
}

/// How much of something came from each origin: pairs of an origin's number and an amount, in the order of the numbers.
struct OriginMix: Sendable {
  private(set) var parts: [(origin: Int32, amount: BoundedAmount)] = []

  init() {}

  init(_ origin: Int32, _ amount: BoundedAmount) { parts = [(origin, amount)] }

  private init(_ parts: ArraySlice<(origin: Int32, amount: BoundedAmount)>) { self.parts = Array(parts) }

  /// - Complexity: O(origins of both).
  static func += (left: inout OriginMix, right: OriginMix) {
    if left.parts.isEmpty || right.parts.isEmpty {
      if left.parts.isEmpty { left = right }
      return
    }
    var sum: [(origin: Int32, amount: BoundedAmount)] = []
    sum.reserveCapacity(left.parts.count + right.parts.count)
    var rest = right.parts[...]
    for var part in left.parts {
      while let next = rest.first, next.origin < part.origin { sum.append(rest.removeFirst()) }
      if let next = rest.first, next.origin == part.origin {
        part.amount += next.amount
        rest.removeFirst()
      }
      sum.append(part)
    }
    left.parts = sum + rest
  }

  /// The parts of the origins below a number, and the others.
  func split(at number: Int32) -> (below: OriginMix, others: OriginMix) {
    let place = parts.firstIndex { $0.origin >= number } ?? parts.count
    return (OriginMix(parts[..<place]), OriginMix(parts[place...]))
  }

  /// The same amounts of origins whose numbers are so much higher.
  func renumbered(by step: Int32) -> OriginMix {
    OriginMix(parts.map { ($0.origin + step, $0.amount) }[...])
  }

  /// So many of so many equal pieces, at most all.
  func piece(_ count: Int128, of all: Int128) -> OriginMix {
    var mix = self
    for place in mix.parts.indices { mix.parts[place].amount = parts[place].amount.piece(count, of: all) }
    return mix
  }
}
