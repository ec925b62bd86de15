import OCOPModel

/// The number of an application at Vietnam's office (số đơn): series, year and running number, `4-2019-43953`.
///
/// Three spellings are read, and one is kept: `4-2019-43953`, `VN-4-2019-43953` and the key `VN4201943953` of databases.
///
/// ```swift
/// try ApplicationNumber("VN4201943953").description  // "4-2019-43953"
/// ```
public struct ApplicationNumber: Sendable, Hashable {
  /// The series of the right applied for.
  public let series: NumberSeries
  /// The year of filing, four digits.
  public let year: Int
  /// The running number in the year, 1–99999.
  public let sequence: Int

  /// Creates a number from its pieces.
  ///
  /// - Parameters:
  ///   - series: The series of the right.
  ///   - year: The year, 1000–9999.
  ///   - sequence: The running number, 1–99999.
  /// - Throws: ``IPNumberError`` that names the piece, its value and the rule.
  public init(series: NumberSeries, year: Int, sequence: Int) throws(IPNumberError) {
    guard (1_000...9_999).contains(year) else {
      throw IPNumberError(piece: .year, value: String(year), rule: .outside(1_000...9_999))
    }
    guard (1...99_999).contains(sequence) else {
      throw IPNumberError(piece: .sequence, value: String(sequence), rule: .outside(1...99_999))
    }
    self.series = series
    self.year = year
    self.sequence = sequence
  }

  /// Reads a number in any of its three spellings.
  ///
  /// - Throws: ``IPNumberError`` that names the piece, its value and the rule.
  public init(_ text: String) throws(IPNumberError) {
    let pieces = try ApplicationNumber.pieces(of: text)
    try self.init(
      series: IPNumberError.series(of: pieces.series),
      year: IPNumberError.number(pieces.year, digits: 4, as: .year),
      sequence: IPNumberError.number(pieces.sequence, digits: 5, as: .sequence))
  }

  private static func pieces(
    of text: String
  ) throws(IPNumberError) -> (series: Substring, year: Substring, sequence: Substring) {
    var rest = text[...]
    if rest.hasPrefix("VN") {
      rest = rest.dropFirst(2)
      guard rest.hasPrefix("-") else {
        guard rest.utf8.count == 10, rest.count == 10 else {
          throw IPNumberError(piece: .whole, value: text, rule: .spelling)
        }
        return (rest.prefix(1), rest.dropFirst(1).prefix(4), rest.dropFirst(5))
      }
      rest = rest.dropFirst()
    }
    let pieces = rest.split(separator: "-", omittingEmptySubsequences: false)
    guard pieces.count == 3 else { throw IPNumberError(piece: .whole, value: text, rule: .spelling) }
    return (pieces[0], pieces[1], pieces[2])
  }
}

extension ApplicationNumber {
  /// The number as databases key it: `VN4201943953`.
  public var key: String { "VN\(series.digit)\(year)\(sequence.padded(to: 5))" }

  /// Whether a number of this series may be that of an application for a right.
  public func fits(_ right: IPRight) -> Bool { right.series == series }
}

extension ApplicationNumber: CustomStringConvertible {
  /// The number as the office prints it: `4-2019-43953`.
  public var description: String { "\(series.digit)-\(year)-\(sequence.padded(to: 5))" }
}

extension ApplicationNumber: Comparable {
  /// Orders numbers by series, year and running number.
  public static func < (left: ApplicationNumber, right: ApplicationNumber) -> Bool {
    (left.series.digit, left.year, left.sequence) < (right.series.digit, right.year, right.sequence)
  }
}

#if !hasFeature(Embedded)
/// Stored as the office prints it.
extension ApplicationNumber: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decodeFromText(decoder) { text throws(IPNumberError) in try ApplicationNumber(text) }
  }

  public func encode(to encoder: any Encoder) throws {
    try encodeAsText(description, to: encoder)
  }
}
#endif
