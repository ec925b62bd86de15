public import OCOPModel

/// A run of stamps with numbers one after the other (dải tem truy xuất), printed for a lot.
///
/// ```swift
/// let stamps = try StampRange(prefix: "TN26A", width: 6, 1...12_000, lot: boxes.id, issued: morning)
/// stamps.first  // TN26A000001
/// ```
public struct StampRange: Sendable, Hashable {
  /// The number of the first stamp.
  public let first: StampSerial
  /// How many stamps there are.
  public let count: Int
  /// The lot that they stand on.
  public let lot: ID<Lot>
  /// When they were handed out.
  public let issued: TraceTime

  /// Creates a run of stamps.
  ///
  /// - Parameters:
  ///   - prefix: What stands before the running number.
  ///   - width: How many digits the running number has.
  ///   - numbers: The running numbers, which fit in as many digits.
  ///   - lot: The lot that they stand on.
  ///   - issued: When they were handed out.
  /// - Throws: ``StampError`` for a number that is no serial, or does not fit.
  public init(
    prefix: String, width: Int, _ numbers: ClosedRange<Int>, lot: ID<Lot>, issued: TraceTime
  ) throws(StampError) {
    guard (1...StampSerial.mostDigits).contains(width) else { throw .width(width) }
    let digits = String(numbers.upperBound)
    guard numbers.lowerBound >= 0, digits.utf8.count <= width else {
      throw .number(numbers.lowerBound < 0 ? numbers.lowerBound : numbers.upperBound, width: width)
    }
    self.first = try StampSerial(prefix + GS1Digits.text(UInt64(numbers.lowerBound), width: width))
    self.count = numbers.count
    self.lot = lot
    self.issued = issued
  }

  /// Whether a stamp is one of them.
  public func contains(_ serial: StampSerial) -> Bool {
    serial.isLike(first) && serial.number >= first.number && serial.number - first.number < count
  }

  /// The number after the last stamp's.
  var end: Int { first.number + count }
}

/// The number of a stamp (số sê-ri của tem), element (21): any beginning, and digits at its end that count on.
public struct StampSerial: Sendable, Hashable {
  /// The most digits at its end, so that every number fits.
  public static let mostDigits = 18

  /// The number as printed, at most 20 of GS1's characters.
  public let text: String
  /// What stands before the digits at the end.
  package let head: String
  /// The digits at the end as a number.
  let number: Int

  /// Reads the number of a stamp.
  ///
  /// - Throws: ``StampError`` for a text that is no serial of GS1, or ends in no digit or in more than ``mostDigits``.
  public init(_ text: String) throws(StampError) {
    do {
      _ = try DataElement("21", text)
    } catch {
      throw .serial(error)
    }
    let digits = text.utf8.reversed().prefix { $0.isDigit }.count
    guard (1...StampSerial.mostDigits).contains(digits), let number = Int(text.suffix(digits)) else {
      throw .noNumber(text)
    }
    self.text = text
    self.head = String(text.dropLast(digits))
    self.number = number
  }

  /// Whether two numbers differ in their digits at the end alone.
  func isLike(_ other: StampSerial) -> Bool {
    head == other.head && text.utf8.count == other.text.utf8.count
  }
}

extension StampSerial: Comparable {
  /// Orders by what stands before, by length, then by number.
  public static func < (left: StampSerial, right: StampSerial) -> Bool {
    (left.head, left.text.utf8.count, left.number) < (right.head, right.text.utf8.count, right.number)
  }
}

extension StampSerial: CustomStringConvertible {
  public var description: String { text }
}

/// Why stamps could not be made or registered.
@nonexhaustive
public enum StampError: Error, Sendable, Hashable {
  /// A running number has 1 to ``StampSerial/mostDigits`` digits.
  case width(Int)
  /// A running number is at least 0 and fits in its digits.
  case number(Int, width: Int)
  /// A stamp's number keeps GS1's rules for element (21).
  case serial(GS1Error)
  /// A stamp's number ends in 1 to ``StampSerial/mostDigits`` digits.
  case noNumber(String)
  /// Two runs have a stamp in common.
  case overlap(StampSerial)
  /// Only a stamp that was handed out is made void.
  case neverIssued(StampSerial)
}

extension StampError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    let most = StampSerial.mostDigits
    return switch self {
    case .width(let width):
      Bilingual(vi: "\(width) chữ số: phải từ 1 đến \(most)", en: "\(width) digits: from 1 to \(most)")
    case .number(let number, let width):
      Bilingual(
        vi: "số \(number): không vừa \(width) chữ số",
        en: "number \(number): it does not fit in \(width) digits")
    case .serial(let error): error.text
    case .noNumber(let text):
      Bilingual(
        vi: "số tem “\(text)”: phải tận cùng bằng 1 đến \(most) chữ số",
        en: "stamp “\(text)”: it ends in 1 to \(most) digits")
    case .overlap(let serial):
      Bilingual(vi: "tem “\(serial)” thuộc hai dải", en: "stamp “\(serial)” is in two runs")
    case .neverIssued(let serial):
      Bilingual(vi: "tem “\(serial)” không có trong sổ cấp tem", en: "stamp “\(serial)” was never handed out")
    }
  }
}

#if !hasFeature(Embedded)
extension StampSerial: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decodeFromText(decoder) { text throws(StampError) in try StampSerial(text) }
  }

  public func encode(to encoder: any Encoder) throws {
    try encodeAsText(text, to: encoder)
  }
}

extension StampRange: Codable {
  private enum CodingKeys: String, CodingKey {
    case first, count, lot, issued
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let first = try container.decode(StampSerial.self, forKey: .first)
    let count = try container.decode(Int.self, forKey: .count)
    let lot = try container.decode(ID<Lot>.self, forKey: .lot)
    let issued = try container.decode(TraceTime.self, forKey: .issued)
    self = try checkDecoded(decoder) { () throws(StampError) in
      let (last, overflow) = first.number.addingReportingOverflow(count - (count > Int.min ? 1 : 0))
      guard count >= 1, !overflow else { throw .number(count, width: StampSerial.mostDigits) }
      return try StampRange(
        prefix: first.head, width: first.text.utf8.count - first.head.utf8.count, first.number...last,
        lot: lot, issued: issued)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(first, forKey: .first)
    try container.encode(count, forKey: .count)
    try container.encode(lot, forKey: .lot)
    try container.encode(issued, forKey: .issued)
  }
}
#endif
