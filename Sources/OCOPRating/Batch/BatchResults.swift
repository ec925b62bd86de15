/// The results of rating sheets or panels in bulk, a place for each.
///
/// Where the library's source of the criteria lacks something (``CriteriaSet/gaps``), a result says what is certain: totals
/// may be higher by up to ``missingPoints``, and a star level that hangs on what is lacking is ``undecided``. A ``Rater``
/// gives the bounds of such a sheet.
///
/// Make one and use it again: rating into it as many as before allocates nothing.
public struct BatchResults: Sendable {
  /// The star level of a sheet for which what the source lacks decides.
  public static let undecided: UInt8 = 0xff

  /// The sums of the members' points; the mean is a sum over the number of members.
  public internal(set) var totals: [UInt16] = []
  /// The points that the source of the criteria lacks, as a sum over the members like ``totals``; 0 for a set without gaps.
  ///
  /// The true sum of each sheet lies from its total to as much above it.
  public internal(set) var missingPoints = 0
  /// The star levels by points alone, 1–5; ``undecided`` where the points that the source lacks decide.
  public internal(set) var starsByPoints: [UInt8] = []
  /// The star levels by points and minima together, 1–5; 0 for a product that a score eliminates; ``undecided`` where
  /// points or minima that the source lacks decide.
  ///
  /// Where the source lacks minima only one star is certain, so every level above it is undecided here, and
  /// ``starsByPoints`` has what the points say.
  public internal(set) var stars: [UInt8] = []
  /// The star levels whose minima, of those that the tables hold, are missed, as bits: ``CompiledCriteria/bit(_:)``.
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
