public import OCOPModel

/// The code of a criterion as the form prints it (mã tiêu chí), such as `3.5`, `6.1.2` or `1.đ`.
///
/// One to four pieces, the first a number of 1–199, each further one such a number or a letter as Vietnamese forms count: a, b, c, d, đ, e,
/// g … Codes order as the form does: `6.2` before `6.10`, `1.d` before `1.đ`. A literal that is no code, such as `"3,5"`, becomes a value
/// that ``isMalformed``: no set has it, and the errors of ``CriteriaSet/validated()`` and ``Rater`` name it by its text. A text of unknown
/// origin goes through ``init(_:)``, which throws.
public struct CriterionCode: Sendable, Hashable {
  /// The pieces in the upper half, one byte each from the most significant down.
  ///
  /// An absent piece is 0, letters follow the numbers. A literal that is no code is a 0, which begins no code, and then the bytes of
  /// its text.
  private let packed: UInt64

  /// A code that is none, without a text; no criterion of a valid set has it.
  public static let malformed = CriterionCode(packed: 0)

  private static let largestNumber: UInt64 = 199
  /// How many bytes of a text that is no code are kept.
  private static let largestText = 7
  private static let letters = Array("abcdđeghiklmnopqrstuvxy")

  private init(packed: UInt64) {
    self.packed = packed
  }

  /// Reads a code, such as `6.1.2` or `1.đ`.
  ///
  /// - Throws: ``CriterionCodeError`` for a text of another form.
  public init(_ text: String) throws(CriterionCodeError) {
    guard let packed = CriterionCode.pack(text) else { throw CriterionCodeError(value: text) }
    self.packed = packed
  }

  /// Whether the value comes from a literal that is no code.
  public var isMalformed: Bool { packed >> 56 == 0 }

  /// The pieces of the code as printed, from the outside in: `6`, `1` and `2` for `6.1.2`; none where it ``isMalformed``.
  public var pieces: [String] {
    bytes.map { byte in
      byte <= CriterionCode.largestNumber
        ? "\(byte)" : String(CriterionCode.letters[Int(byte - CriterionCode.largestNumber) - 1])
    }
  }

  /// Whether another code is this code with one piece more: `6.1.2` for `6.1`.
  public func isParent(of other: CriterionCode) -> Bool {
    !other.isMalformed && other.bytes.dropLast().elementsEqual(bytes)
  }

  /// Whether another code begins with this one: `6` and `6.1` for `6.1.2`.
  func isAbove(_ other: CriterionCode) -> Bool {
    other.bytes.count > bytes.count && other.bytes.starts(with: bytes)
  }

  /// The pieces' bytes; only `pack` makes them, so each is a number or a letter's place.
  private var bytes: [UInt64] {
    isMalformed ? [] : [56, 48, 40, 32].map { packed >> $0 & 0xff }.filter { $0 != 0 }
  }

  /// The text of a literal that is no code, where it is long only its beginning.
  private var text: String {
    let bytes = stride(from: 48, through: 0, by: -8).map { UInt8(truncatingIfNeeded: packed >> $0) }
    return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }

  /// A text that is no code, or its beginning with `…` where it does not fit.
  private static func keep(_ text: String) -> UInt64 {
    var kept = text
    if kept.utf8.count > largestText {
      while kept.utf8.count > largestText - "…".utf8.count { kept.removeLast() }
      kept += "…"
    }
    return zip(kept.utf8, stride(from: 48, through: 0, by: -8)).reduce(0) { packed, byte in
      packed | UInt64(byte.0) << UInt64(byte.1)
    }
  }

  private static func pack(_ text: String) -> UInt64? {
    let pieces = text.split(separator: ".", omittingEmptySubsequences: false)
    guard pieces.count <= 4 else { return nil }
    var packed: UInt64 = 0
    for (place, piece) in pieces.enumerated() {
      guard let byte = number(piece) ?? (place > 0 ? letter(piece) : nil) else { return nil }
      packed |= byte << UInt64(56 - 8 * place)
    }
    return packed
  }

  private static func number(_ text: Substring) -> UInt64? {
    // A leading zero would give one criterion two codes.
    guard let first = text.utf8.first, UInt8(ascii: "1")...UInt8(ascii: "9") ~= first, text.utf8.count <= 3,
      let number = UInt64(text), number <= largestNumber
    else { return nil }
    return number
  }

  private static func letter(_ text: Substring) -> UInt64? {
    guard text.count == 1, let place = letters.firstIndex(where: { text.first == $0 }) else { return nil }
    return largestNumber + 1 + UInt64(place)
  }
}

extension CriterionCode: ExpressibleByStringLiteral {
  public init(stringLiteral text: StaticString) {
    let text = "\(text)"
    self.packed = CriterionCode.pack(text) ?? CriterionCode.keep(text)
  }
}

extension CriterionCode: Comparable {
  /// The order of the form.
  public static func < (left: CriterionCode, right: CriterionCode) -> Bool { left.packed < right.packed }
}

extension CriterionCode: CustomStringConvertible {
  /// The code as the form prints it; where it ``isMalformed``, the text of the literal, or `?` without one.
  public var description: String {
    if self == .malformed { return "?" }
    return isMalformed ? text : pieces.joined(separator: ".")
  }
}

/// A text that is no criterion code.
public struct CriterionCodeError: Error, Sendable, Hashable {
  /// The text that was refused: a code is one to four numbers of 1–199 or letters, with points between them.
  public let value: String

  /// Creates the error.
  public init(value: String) {
    self.value = value
  }
}

extension CriterionCodeError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    Bilingual(
      vi:
        "“\(value)” không phải mã tiêu chí: viết một đến bốn số từ 1 đến 199 hoặc chữ cái, cách nhau bằng dấu chấm, như 3.5",
      en:
        "“\(value)” is no criterion code: write one to four numbers of 1–199 or letters, with points between them, like 3.5"
    )
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
