import OCOPModel

/// The number of a certificate or patent (số văn bằng bảo hộ): `4-0405854-000`; of a geographical indication, `00013`.
///
/// Certificates of geographical indications are cited by five digits alone; whether they have another printed form is
/// unverified.
public struct TitleNumber: Sendable, Hashable {
  /// The series of the right.
  public let series: NumberSeries
  /// The running number in the series: 1–9999999; of a geographical indication, 1–99999.
  public let number: Int
  /// The last three digits, 0–999, which are zeros on a title that was not split; always 0 for a geographical indication.
  public let part: Int

  /// Creates a number from its pieces.
  ///
  /// - Throws: ``IPNumberError`` that names the piece, its value and the rule.
  public init(series: NumberSeries, number: Int, part: Int = 0) throws(IPNumberError) {
    let numbers = series == .geographicalIndication ? 1...99_999 : 1...9_999_999
    let parts = series == .geographicalIndication ? 0...0 : 0...999
    guard numbers.contains(number) else {
      throw IPNumberError(piece: .sequence, value: String(number), rule: .outside(numbers))
    }
    guard parts.contains(part) else {
      throw IPNumberError(piece: .part, value: String(part), rule: .outside(parts))
    }
    self.series = series
    self.number = number
    self.part = part
  }

  /// Reads a number as the office prints it.
  ///
  /// - Throws: ``IPNumberError`` that names the piece, its value and the rule.
  public init(_ text: String) throws(IPNumberError) {
    let pieces = text.split(separator: "-", omittingEmptySubsequences: false)
    switch pieces.count {
    case 1:
      try self.init(
        series: .geographicalIndication, number: IPNumberError.number(pieces[0], digits: 5, as: .sequence))
    case 3:
      let series = try IPNumberError.series(of: pieces[0])
      guard series != .geographicalIndication else {
        throw IPNumberError(piece: .whole, value: text, rule: .spelling)
      }
      try self.init(
        series: series,
        number: IPNumberError.number(pieces[1], digits: 7, as: .sequence),
        part: IPNumberError.number(pieces[2], digits: 3, as: .part))
    default:
      throw IPNumberError(piece: .whole, value: text, rule: .spelling)
    }
  }

  /// Whether a number of this series may be that of a title to a right.
  public func fits(_ right: IPRight) -> Bool { right.series == series }
}

extension TitleNumber: CustomStringConvertible {
  /// The number as the office prints it: `4-0405854-000`, or `00013`.
  public var description: String {
    guard series != .geographicalIndication else { return number.padded(to: 5) }
    return "\(series.digit)-\(number.padded(to: 7))-\(part.padded(to: 3))"
  }
}

extension TitleNumber: Comparable {
  /// Orders numbers by series, running number and part.
  public static func < (left: TitleNumber, right: TitleNumber) -> Bool {
    (left.series.digit, left.number, left.part) < (right.series.digit, right.number, right.part)
  }
}

#if !hasFeature(Embedded)
/// Stored as the office prints it.
extension TitleNumber: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decodeFromText(decoder) { text throws(IPNumberError) in try TitleNumber(text) }
  }

  public func encode(to encoder: any Encoder) throws {
    try encodeAsText(description, to: encoder)
  }
}
#endif
