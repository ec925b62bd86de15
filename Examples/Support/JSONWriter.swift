/// Writes one JSON value into bytes, members in the order in which they are given.
public struct JSONWriter: Sendable {
  /// The bytes written so far.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Creates a writer without content.
  public init() {}

  /// Writes a value.
  public mutating func write(_ value: JSON) {
    switch value {
    case .null: write(raw: "null")
    case .bool(let value): write(raw: value ? "true" : "false")
    case .number(let literal): write(raw: literal)
    case .string(let text): write(text)
    case .array(let values):
      array { writer in
        for value in values { writer.write(value) }
      }
    case .object(let members):
      object { writer in
        for member in members { writer.member(member.key) { $0.write(member.value) } }
      }
    }
  }

  /// Writes a text.
  public mutating func write(_ text: String) {
    separate()
    quote(text)
  }

  /// Writes a text, or `null` where there is none.
  public mutating func write(_ text: String?) {
    if let text { write(text) } else { write(raw: "null") }
  }

  /// Writes a whole number, or `null` where there is none.
  public mutating func write(_ number: Int?) {
    write(raw: number.map(String.init) ?? "null")
  }

  /// Writes `true` or `false`.
  public mutating func write(_ value: Bool) {
    write(raw: value ? "true" : "false")
  }

  /// Writes a list.
  public mutating func array(_ content: (inout JSONWriter) -> Void) {
    enclose("[", "]", content)
  }

  /// Writes an object.
  public mutating func object(_ content: (inout JSONWriter) -> Void) {
    enclose("{", "}", content)
  }

  /// Writes a member of an object: its name, then a value.
  public mutating func member(_ key: String, _ value: (inout JSONWriter) -> Void) {
    separate()
    quote(key)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
    value(&self)
  }

  private mutating func enclose(_ open: String, _ close: String, _ content: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(contentsOf: open.utf8)
    needsComma = false
    content(&self)
    bytes.append(contentsOf: close.utf8)
    needsComma = true
  }

  private mutating func write(raw: String) {
    separate()
    bytes.append(contentsOf: raw.utf8)
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) {
      bytes.append(contentsOf: text.utf8)
    } else {
      for byte in text.utf8 { escape(byte) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case ..<0x20:
      let digits = String(byte, radix: 16)
      bytes.append(contentsOf: "\\u00\(digits.utf8.count < 2 ? "0" : "")\(digits)".utf8)
    default:
      bytes.append(byte)
    }
  }
}
