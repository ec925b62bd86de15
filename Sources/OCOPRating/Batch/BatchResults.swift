/// The results of rating sheets or panels in bulk, a place for each.
///
/// Make one and use it again: rating into it as many as before allocates nothing.
public struct BatchResults: Sendable {
  /// The sums of the members' points; the mean is a sum over the number of members.
  public internal(set) var totals: [UInt16] = []
  /// The star levels by points alone, 1–5.
  public internal(set) var starsByPoints: [UInt8] = []
  /// The star levels by points and minima together, 1–5; 0 for a product that a score eliminates.
  public internal(set) var stars: [UInt8] = []
  /// The star levels whose minima are missed, as bits: ``CompiledCriteria/bit(_:)``.
  public internal(set) var missedMinima: [UInt8] = []

  /// Creates results without content.
  public init() {}

  /// The number of results.
  public var count: Int { totals.count }

  /// Makes room for a number of results.
  mutating func resize(to count: Int) {
    guard count != self.count else { return }
    totals = Array(repeating: 0, count: count)
    starsByPoints = Array(repeating: 0, count: count)
    stars = Array(repeating: 0, count: count)
    missedMinima = Array(repeating: 0, count: count)
  }
}
