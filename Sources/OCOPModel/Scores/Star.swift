/// A star level of the programme (hạng sao), one to five.
///
/// Source: Decision 26/2026/QĐ-TTg, Article 3, clause 3.
public enum Star: Int, Sendable, Hashable, CaseIterable {
  /// One star.
  case one = 1
  /// Two stars.
  case two
  /// Three stars, the lowest level with a certificate.
  case three
  /// Four stars.
  case four
  /// Five stars, the national level.
  case five

  /// The level above this one, or `nil` above five.
  public var next: Star? { Star(rawValue: rawValue + 1) }

  /// The level below this one, or `nil` below one.
  public var previous: Star? { Star(rawValue: rawValue - 1) }

  /// The level drawn as five filled or empty stars, `★★★★☆`.
  public var symbols: String {
    String(repeating: "★", count: rawValue) + String(repeating: "☆", count: 5 - rawValue)
  }
}

extension Star: Comparable {
  public static func < (left: Star, right: Star) -> Bool { left.rawValue < right.rawValue }
}

extension Star: CustomStringConvertible {
  /// The level with a star sign, `4★`.
  public var description: String { "\(rawValue)★" }
}

#if !hasFeature(Embedded)
extension Star: Codable {}
#endif
