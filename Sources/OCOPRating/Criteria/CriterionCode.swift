import OCOPModel

/// The code of a criterion as the form prints it (mã tiêu chí), such as `3.5` or `6.1.2`.
///
/// One to four numbers of 1–255. Codes order as the form does: `6.2` before `6.10`. A literal that is no code
/// becomes ``malformed``, which ``CriteriaSet/validated()`` reports with its place; a text of unknown origin goes
/// through ``init(_:)``, which throws.
public struct CriterionCode: Sendable, Hashable {
  /// The numbers, one byte each from the most significant down; an absent number is 0.
  private let packed: UInt32

  /// What a literal that is no code becomes; no criterion of a valid set has it.
  public static let malformed = CriterionCode(packed: 0)

  private init(packed: UInt32) {
    self.packed = packed
  }

  /// Reads a code, such as `6.1.2`.
  ///
  /// - Throws: ``CriterionCodeError`` for a text of another form.
  public init(_ text: String) throws(CriterionCodeError) {
    guard let packed = CriterionCode.pack(text.utf8) else { throw CriterionCodeError(text: text) }
    self.packed = packed
  }

  /// The numbers of the code, from the outside in: 6, 1 and 2 for `6.1.2`.
  public var numbers: [Int] {
    [24, 16, 8, 0].map { Int(packed >> UInt32($0) & 0xff) }.filter { $0 != 0 }
  }

  /// Whether another code is this code with one number more: `6.1.2` for `6.1`.
  public func isParent(of other: CriterionCode) -> Bool {
    other != .malformed && other.numbers.dropLast().elementsEqual(numbers)
  }

  private static func pack(_ text: some Sequence<UInt8>) -> UInt32? {
    var (packed, number, digits, depth): (UInt32, UInt32, Int, Int) = (0, 0, 0, 1)
    for byte in text {
      switch byte {
      case UInt8(ascii: "."):
        guard number > 0, depth < 4 else { return nil }
        packed = packed << 8 | number
        (number, digits, depth) = (0, 0, depth + 1)
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        number = number * 10 + UInt32(byte - UInt8(ascii: "0"))
        digits += 1
        // A leading zero would give one criterion two codes.
        guard number > 0, number <= 255, digits <= 3 else { return nil }
      default:
        return nil
      }
    }
    guard number > 0 else { return nil }
    return (packed << 8 | number) << UInt32(8 * (4 - depth))
  }
}

extension CriterionCode: ExpressibleByStringLiteral {
  public init(stringLiteral text: StaticString) {
    self.packed = CriterionCode.pack("\(text)".utf8) ?? 0
  }
}

extension CriterionCode: Comparable {
  /// The order of the form.
  public static func < (left: CriterionCode, right: CriterionCode) -> Bool { left.packed < right.packed }
}

extension CriterionCode: CustomStringConvertible {
  /// The code as the form prints it, or `?` for ``malformed``.
  public var description: String {
    self == .malformed ? "?" : numbers.map(String.init).joined(separator: ".")
  }
}

/// A text that is no criterion code.
public struct CriterionCodeError: Error, Sendable, Hashable {
  /// The text that was refused: a code is one to four numbers of 1–255 with points between them.
  public let text: String

  /// Creates the error.
  public init(text: String) {
    self.text = text
  }
}

#if !hasFeature(Embedded)
extension CriterionCode: Codable, CodingKeyRepresentable {
  public var codingKey: any CodingKey { CriterionCodingKey(stringValue: description) }

  public init?(codingKey: some CodingKey) {
    guard let packed = CriterionCode.pack(codingKey.stringValue.utf8) else { return nil }
    self.packed = packed
  }

  public init(from decoder: any Decoder) throws {
    self = try decodeFromText(decoder) { text throws(CriterionCodeError) in try CriterionCode(text) }
  }

  public func encode(to encoder: any Encoder) throws {
    try encodeAsText(description, to: encoder)
  }
}

private struct CriterionCodingKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
#endif
