public import OCOPModel

/// A yearly rate of interest (lãi suất năm), in whole basis points, which are hundredths of a percent.
///
/// ```swift
/// InterestRate(percent: 7)
/// InterestRate(try Share("6.5%"))?.basisPoints  // 650
/// ```
public struct InterestRate: Sendable, Hashable {
  /// The basis points, at least 0: 650 are 6.5 %.
  public let basisPoints: Int

  /// No interest.
  public static let zero = InterestRate(basisPoints: 0)

  /// Creates a rate from basis points.
  public init(basisPoints: UInt32) {
    self.basisPoints = Int(clamping: basisPoints)
  }

  /// Creates a rate from whole percents.
  public init(percent: UInt16) {
    self.init(basisPoints: UInt32(percent) * 100)
  }

  /// Creates a rate from a share, such as of 6.5 %; `nil` where that is no whole number of basis points, or too large.
  public init?(_ share: Share) {
    let (points, overflow) = share.numerator.multipliedReportingOverflow(by: 10_000)
    guard !overflow, points.isMultiple(of: share.denominator),
      let points = UInt32(exactly: points / share.denominator)
    else { return nil }
    self.init(basisPoints: points)
  }
}

extension InterestRate: CustomStringConvertible {
  /// The rate in percents, as in `6.5%`.
  public var description: String { formatted(in: .english) }

  /// The rate as a language writes it: `6,5%` in Vietnamese, `6.5%` in English.
  public func formatted(in language: Language) -> String {
    ((try? Share(basisPoints, 10_000)) ?? .zero).formatted(in: language)
  }
}

#if !hasFeature(Embedded)
/// Stored as a number of basis points, `650`.
extension InterestRate: Codable {
  public init(from decoder: any Decoder) throws {
    self.init(basisPoints: try decoder.singleValueContainer().decode(UInt32.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(basisPoints)
  }
}
#endif
