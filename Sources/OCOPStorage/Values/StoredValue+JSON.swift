public import OCOPModel

extension StoredValue {
  /// The canonical JSON text (RFC 8259).
  ///
  /// No blanks, members by the bytes of their names, numbers in one form: equal values have equal texts, and ``init(json:)-(String)``
  /// gives the value back.
  ///
  /// What JSON lacks is an object with one member: bytes are `{"$bytes":"00ff"}`, and a text with U+0000, which databases refuse in JSON,
  /// is `{"$text":"…"}`, both in hexadecimal digits. A member's name that begins with `$` gets another one in front; one
  /// with U+0000 is `$hex:…`.
  ///
  /// - Throws: ``StoredJSONError`` for a value nested over ``deepest`` deep.
  /// - Complexity: O(size).
  public var json: String {
    get throws(StoredJSONError) {
      guard isNested() else { throw StoredJSONError(offset: 0, problem: .tooDeep) }
      var writer = JSONTextWriter()
      writer.write(self)
      return String(decoding: writer.bytes, as: UTF8.self)
    }
  }

  /// Reads a JSON text, canonical or not, as ``json`` writes it; whatever a database made of it meanwhile, such as blanks,
  /// another order of members or `1.50` for `1.5`, is read as it was.
  ///
  /// - Throws: ``StoredJSONError`` with the byte at which the text is none: also for a member stated twice, a number with over
  ///   ``StoredDecimal/mostDigits`` digits, and what is nested over ``deepest`` deep.
  /// - Complexity: O(size log members).
  public init(json: String) throws(StoredJSONError) {
    try self.init(json: Array(json.utf8))
  }

  /// Reads a JSON text from its UTF-8 bytes, any bytes.
  ///
  /// - Throws: as ``init(json:)-(String)``, and for bytes that are no UTF-8.
  public init(json bytes: [UInt8]) throws(StoredJSONError) {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw StoredJSONError(offset: bytes.validUTF8Prefix, problem: .invalidUTF8)
    }
    var reader = JSONTextReader(bytes: bytes)
    self = try reader.document()
  }
}

extension [UInt8] {
  /// How many bytes at the beginning are UTF-8.
  fileprivate var validUTF8Prefix: Int {
    var (parser, bytes, length) = (Unicode.UTF8.ForwardParser(), makeIterator(), 0)
    while case .valid(let scalar) = parser.parseScalar(from: &bytes) { length += scalar.count }
    return length
  }
}

/// Why a text is no stored value.
public struct StoredJSONError: Error, Sendable, Hashable {
  /// What is wrong.
  @nonexhaustive
  public enum Problem: Sendable, Hashable {
    /// The bytes are no UTF-8.
    case invalidUTF8
    /// A value is missing, or what stands there begins none.
    case noValue
    /// Something follows the value.
    case trailing
    /// Arrays and objects are nested over ``StoredValue/deepest`` deep.
    case tooDeep
    /// A member lacks its name in quotes.
    case noName
    /// A member lacks the colon after its name.
    case noColon
    /// An array or object lacks a comma or its end.
    case notClosed
    /// A member is stated twice.
    case duplicate(String)
    /// A number has another form than JSON's.
    case malformedNumber
    /// A number has more digits than are kept.
    case longNumber
    /// A text lacks its closing quote.
    case openText
    /// A text holds a control character.
    case controlCharacter
    /// A text holds an escape that there is not, or half of a pair of surrogates.
    case escape
    /// A name begins with `$` and is none that ``StoredValue/json`` writes.
    case tag(String)
  }

  /// The byte at which the text is wrong, counted from 0.
  public let offset: Int
  /// What is wrong.
  public let problem: Problem

  /// Creates an error.
  public init(offset: Int, problem: Problem) {
    self.offset = offset
    self.problem = problem
  }
}

extension StoredJSONError: CustomStringConvertible {
  /// Where and what is wrong, in English words.
  public var description: String { text.en }

  /// Where and what is wrong, in words.
  public var text: Bilingual {
    Bilingual(vi: "byte \(offset): \(problem.text.vi)", en: "byte \(offset): \(problem.text.en)")
  }
}

extension StoredJSONError.Problem {
  /// What is wrong, in words.
  public var text: Bilingual {
    switch self {
    case .invalidUTF8: Bilingual(vi: "không phải UTF-8", en: "no UTF-8")
    case .noValue: Bilingual(vi: "thiếu giá trị", en: "a value is missing")
    case .trailing: Bilingual(vi: "thừa sau giá trị", en: "something follows the value")
    case .tooDeep:
      Bilingual(vi: "lồng sâu hơn \(StoredValue.deepest)", en: "nested over \(StoredValue.deepest) deep")
    case .noName: Bilingual(vi: "thiếu tên trong ngoặc kép", en: "a name in quotes is missing")
    case .noColon: Bilingual(vi: "thiếu dấu hai chấm sau tên", en: "a colon is missing after a name")
    case .notClosed: Bilingual(vi: "thiếu dấu phẩy hoặc dấu đóng", en: "a comma or a closing sign is missing")
    case .duplicate(let name): Bilingual(vi: "“\(name)” ghi hai lần", en: "“\(name)” is stated twice")
    case .malformedNumber: Bilingual(vi: "không phải số của JSON", en: "no number of JSON")
    case .longNumber:
      Bilingual(
        vi: "số dài hơn \(StoredDecimal.mostDigits) chữ số",
        en: "a number of over \(StoredDecimal.mostDigits) digits")
    case .openText: Bilingual(vi: "chuỗi thiếu ngoặc kép đóng", en: "a text has no closing quote")
    case .controlCharacter:
      Bilingual(vi: "chuỗi có ký tự điều khiển", en: "a text has a control character")
    case .escape: Bilingual(vi: "ký tự thoát không có trong JSON", en: "no escape of JSON")
    case .tag(let name):
      Bilingual(vi: "“\(name)” là tên dành riêng", en: "“\(name)” is a reserved name")
    }
  }
}
