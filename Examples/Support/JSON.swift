public import OCOPModel

/// A JSON value that keeps what a contract checks and Foundation's readers lose: the order of members, members
/// stated twice, and numbers as they are written.
public enum JSON: Sendable, Equatable {
  /// A member of an object.
  public struct Member: Sendable, Equatable {
    /// The member's name.
    public let key: String
    /// The member's value.
    public let value: JSON

    /// Creates a member.
    public init(key: String, value: JSON) {
      self.key = key
      self.value = value
    }
  }

  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number, as it is written.
  case number(String)
  /// A text.
  case string(String)
  /// A list.
  case array([JSON])
  /// An object, its members in the order in which they are written.
  case object([Member])

  /// The kind of value, in English words for a message.
  public var kind: String { kindName.en }

  /// The kind of value, in words for a message.
  public var kindName: Bilingual {
    switch self {
    case .null: Bilingual(vi: "null", en: "null")
    case .bool: Bilingual(vi: "true hoặc false", en: "true or false")
    case .number: Bilingual(vi: "số", en: "a number")
    case .string: Bilingual(vi: "văn bản", en: "a text")
    case .array: Bilingual(vi: "danh sách", en: "a list")
    case .object: Bilingual(vi: "đối tượng", en: "an object")
    }
  }

  /// Reads a JSON text (RFC 8259), strictly: valid UTF-8, no byte order mark, nothing after the value.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - deepest: How deep lists and objects may be nested.
  /// - Throws: ``JSONError`` that says what is wrong, and at which byte.
  public init(_ bytes: [UInt8], deepest: Int = 64) throws(JSONError) {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw JSONError(
        offset: 0,
        text: Bilingual(vi: "văn bản không phải UTF-8 hợp lệ", en: "the text is not valid UTF-8"))
    }
    var reader = JSONReader(bytes: bytes, deepest: deepest)
    self = try reader.document()
  }
}

/// Why a text is no JSON.
public struct JSONError: Error, Sendable, Hashable {
  /// The byte at which the reader stopped, from 0.
  public let offset: Int
  /// What is wrong, in words.
  public let text: Bilingual

  /// What is wrong, in English words.
  public var reason: String { text.en }
}

/// Reads bytes that are known to be valid UTF-8.
private struct JSONReader {
  let bytes: [UInt8]
  let deepest: Int
  var position = 0

  init(bytes: [UInt8], deepest: Int) {
    self.bytes = bytes
    self.deepest = deepest
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func error(_ vi: String, _ en: String) -> JSONError {
    JSONError(offset: position, text: Bilingual(vi: vi, en: en))
  }

  mutating func document() throws(JSONError) -> JSON {
    let value = try value(depth: 1)
    skipBlanks()
    guard next == nil else { throw error("sau giá trị còn nội dung khác", "something follows the value") }
    return value
  }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0a || byte == 0x0d { position += 1 }
  }

  private mutating func take(_ byte: Character) -> Bool {
    guard let wanted = byte.asciiValue, next == wanted else { return false }
    position += 1
    return true
  }

  private mutating func value(depth: Int) throws(JSONError) -> JSON {
    skipBlanks()
    guard let byte = next else { throw error("thiếu một giá trị", "a value is missing") }
    switch byte {
    case UInt8(ascii: "{"):
      return .object(try members(depth: depth))
    case UInt8(ascii: "["):
      return .array(try elements(depth: depth))
    case UInt8(ascii: "\""):
      return .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return .number(try number())
    default:
      for (word, value) in [("null", JSON.null), ("true", .bool(true)), ("false", .bool(false))]
      where bytes[position...].starts(with: word.utf8) {
        position += word.utf8.count
        return value
      }
      throw error("không giá trị nào bắt đầu như vậy", "no value starts so")
    }
  }

  private mutating func elements(depth: Int) throws(JSONError) -> [JSON] {
    try open(depth)
    var elements: [JSON] = []
    skipBlanks()
    if take("]") { return elements }
    repeat {
      elements.append(try value(depth: depth + 1))
      skipBlanks()
    } while take(",")
    guard take("]") else { throw error("danh sách thiếu “,” hoặc “]”", "a list lacks “,” or “]”") }
    return elements
  }

  private mutating func members(depth: Int) throws(JSONError) -> [JSON.Member] {
    try open(depth)
    var members: [JSON.Member] = []
    skipBlanks()
    if take("}") { return members }
    repeat {
      skipBlanks()
      guard next == UInt8(ascii: "\"") else {
        throw error("thiếu tên của một mục", "the name of a member is missing")
      }
      let key = try string()
      skipBlanks()
      guard take(":") else { throw error("sau tên mục thiếu “:”", "a member lacks “:”") }
      members.append(JSON.Member(key: key, value: try value(depth: depth + 1)))
      skipBlanks()
    } while take(",")
    guard take("}") else { throw error("đối tượng thiếu “,” hoặc “}”", "an object lacks “,” or “}”") }
    return members
  }

  private mutating func open(_ depth: Int) throws(JSONError) {
    guard depth <= deepest else {
      throw error(
        "danh sách và đối tượng lồng nhau quá \(deepest) tầng",
        "lists and objects are nested over \(deepest) deep")
    }
    position += 1
  }

  private mutating func number() throws(JSONError) -> String {
    let start = position
    _ = take("-")
    if !take("0") { try digits() }
    if take(".") { try digits() }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      try digits()
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func digits() throws(JSONError) {
    let start = position
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
    if position == start { throw error("số thiếu chữ số", "a number lacks a digit") }
  }

  private mutating func string() throws(JSONError) -> String {
    position += 1
    let start = position
    while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
      position += 1
    }
    // Most texts have no escapes.
    if next == UInt8(ascii: "\"") {
      position += 1
      return String(decoding: bytes[start..<position - 1], as: UTF8.self)
    }
    var text = Array(bytes[start..<position])
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        position += 1
        text.append(contentsOf: Array(String(try escape()).utf8))
      case ..<0x20:
        throw error("văn bản có ký tự điều khiển", "a text holds a control character")
      default:
        text.append(byte)
        position += 1
      }
    }
    throw error("văn bản thiếu dấu ngoặc kép đóng", "a text lacks its closing quote")
  }

  private mutating func escape() throws(JSONError) -> Unicode.Scalar {
    guard let byte = next else {
      throw error("văn bản thiếu dấu ngoặc kép đóng", "a text lacks its closing quote")
    }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{c}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try escapedScalar()
    default: throw error("không có ký hiệu thoát này", "no such escape")
    }
  }

  private mutating func escapedScalar() throws(JSONError) -> Unicode.Scalar {
    let unit = try codeUnit()
    guard unit != 0 else { throw error("văn bản có ký tự NUL", "a text holds NUL") }
    if let scalar = Unicode.Scalar(unit) { return scalar }
    // A high surrogate makes sense only before a low one.
    guard (0xd800..<0xdc00).contains(unit), take("\\"), take("u") else {
      throw error("ký tự thay thế đứng lẻ", "a lone surrogate")
    }
    let low = try codeUnit()
    guard (0xdc00..<0xe000).contains(low) else { throw error("ký tự thay thế đứng lẻ", "a lone surrogate") }
    guard let scalar = Unicode.Scalar(0x10000 + (unit - 0xd800) << 10 + (low - 0xdc00)) else {
      throw error("ký tự thay thế đứng lẻ", "a lone surrogate")
    }
    return scalar
  }

  private mutating func codeUnit() throws(JSONError) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = next.flatMap({ Character(Unicode.Scalar($0)).hexDigitValue }) else {
        throw error("ký hiệu thoát thiếu chữ số thập lục phân", "an escape lacks a hexadecimal digit")
      }
      unit = unit << 4 | UInt32(digit)
      position += 1
    }
    return unit
  }
}
