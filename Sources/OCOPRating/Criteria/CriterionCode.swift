import OCOPModel

/// The code of a criterion as the form prints it (mã tiêu chí), such as `3.5`, `6.1.2` or `1.đ`.
///
/// One to four pieces, the first a number of 1–199, each further one such a number or a letter as Vietnamese forms count: a, b, c, d, đ, e,
/// g … Codes order as the form does: `6.2` before `6.10`, `1.d` before `1.đ`. A literal that is no code becomes
/// ``malformed``, which ``CriteriaSet/validated()`` reports with its place; a text of unknown origin goes through
/// ``init(_:)``, which throws.
public struct CriterionCode: Sendable, Hashable {
  /// The pieces, one byte each from the most significant down; an absent piece is 0, letters follow the numbers.
  private let packed: UInt32

  /// What a literal that is no code becomes; no criterion of a valid set has it.
  public static let malformed = CriterionCode(packed: 0)

  private static let largestNumber: UInt32 = 199
  private static let letters = Array("abcdđeghiklmnopqrstuvxy")

  private init(packed: UInt32) {
    self.packed = packed
  }

  /// Reads a code, such as `6.1.2` or `1.đ`.
  ///
  /// - Throws: ``CriterionCodeError`` for a text of another form.
  public init(_ text: String) throws(CriterionCodeError) {
    guard let packed = CriterionCode.pack(text) else { throw CriterionCodeError(text: text) }
    self.packed = packed
  }

  /// The pieces of the code as printed, from the outside in: `6`, `1` and `2` for `6.1.2`.
  public var pieces: [String] {
    bytes.map { byte in
      byte <= CriterionCode.largestNumber
        ? "\(byte)" : String(CriterionCode.letters[Int(byte - CriterionCode.largestNumber) - 1])
    }
  }

  /// Whether another code is this code with one piece more: `6.1.2` for `6.1`.
  public func isParent(of other: CriterionCode) -> Bool {
    other != .malformed && other.bytes.dropLast().elementsEqual(bytes)
  }

  /// Whether another code begins with this one: `6` and `6.1` for `6.1.2`.
  func isAbove(_ other: CriterionCode) -> Bool {
    other.bytes.count > bytes.count && other.bytes.starts(with: bytes)
  }

  /// The pieces' bytes; only `pack` makes them, so each is a number or a letter's place.
  private var bytes: [UInt32] {
    [24, 16, 8, 0].map { packed >> UInt32($0) & 0xff }.filter { $0 != 0 }
  }

  private static func pack(_ text: String) -> UInt32? {
    let pieces = text.split(separator: ".", omittingEmptySubsequences: false)
    guard pieces.count <= 4 else { return nil }
    var packed: UInt32 = 0
    for (place, piece) in pieces.enumerated() {
      guard let byte = number(piece) ?? (place > 0 ? letter(piece) : nil) else { return nil }
      packed |= byte << UInt32(24 - 8 * place)
    }
    return packed
  }

  private static func number(_ text: Substring) -> UInt32? {
    // A leading zero would give one criterion two codes.
    guard let first = text.utf8.first, UInt8(ascii: "1")...UInt8(ascii: "9") ~= first, text.utf8.count <= 3,
      let number = UInt32(text), number <= largestNumber
    else { return nil }
    return number
  }

  private static func letter(_ text: Substring) -> UInt32? {
    guard text.count == 1, let place = letters.firstIndex(where: { text.first == $0 }) else { return nil }
    return largestNumber + 1 + UInt32(place)
  }
}

extension CriterionCode: ExpressibleByStringLiteral {
  public init(stringLiteral text: StaticString) {
    self.packed = CriterionCode.pack("\(text)") ?? 0
  }
}

extension CriterionCode: Comparable {
  /// The order of the form.
  public static func < (left: CriterionCode, right: CriterionCode) -> Bool { left.packed < right.packed }
}

extension CriterionCode: CustomStringConvertible {
  /// The code as the form prints it, or `?` for ``malformed``.
  public var description: String {
    self == .malformed ? "?" : pieces.joined(separator: ".")
  }
}

/// A text that is no criterion code.
public struct CriterionCodeError: Error, Sendable, Hashable {
  /// The text that was refused: a code is one to four numbers of 1–199 or letters, with points between them.
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
    guard let packed = CriterionCode.pack(codingKey.stringValue) else { return nil }
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
