/// Writes canonical JSON.
struct JSONTextWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ value: StoredValue) {
    switch value {
    case .null: put("null")
    case .bool(let value): put(value ? "true" : "false")
    case .integer(let value): put(String(value))
    case .decimal(let value): put(value.text)
    case .string(let value): write(value)
    case .bytes(let value): tagged("$bytes", value)
    case .array(let elements): write(elements)
    case .object(let object): write(object)
    }
  }

  private mutating func write(_ elements: [StoredValue]) {
    put("[")
    for (place, element) in elements.enumerated() {
      if place > 0 { put(",") }
      write(element)
    }
    put("]")
  }

  private mutating func write(_ object: StoredObject) {
    put("{")
    for (place, member) in object.members.enumerated() {
      if place > 0 { put(",") }
      quoted(JSONTag.escaped(member.name))
      put(":")
      write(member.value)
    }
    put("}")
  }

  private mutating func write(_ text: String) {
    if text.utf8.contains(0) { tagged("$text", Array(text.utf8)) } else { quoted(text) }
  }

  private mutating func tagged(_ tag: String, _ content: [UInt8]) {
    put("{\"\(tag)\":\"\(IndexKey(bytes: content).hex)\"}")
  }

  private mutating func quoted(_ text: String) {
    put("\"")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): put("\\\"")
      case UInt8(ascii: "\\"): put("\\\\")
      case 0x08: put("\\b")
      case 0x09: put("\\t")
      case 0x0a: put("\\n")
      case 0x0c: put("\\f")
      case 0x0d: put("\\r")
      case ..<0x20: put("\\u00" + IndexKey(bytes: [byte]).hex)
      default: bytes.append(byte)
      }
    }
    put("\"")
  }

  private mutating func put(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }
}

/// Names that begin with `$` say what JSON cannot.
enum JSONTag {
  /// A member's name as it is written.
  static func escaped(_ name: String) -> String {
    if name.utf8.contains(0) { return "$hex:" + IndexKey(bytes: Array(name.utf8)).hex }
    return name.utf8.first == UInt8(ascii: "$") ? "$" + name : name
  }

  /// A member's name as it was before it was written; `nil` where none is written so.
  static func unescaped(_ written: String) -> String? {
    guard written.utf8.first == UInt8(ascii: "$") else { return written }
    if written.utf8.dropFirst().first == UInt8(ascii: "$") {
      return String(Substring(written.utf8.dropFirst()))
    }
    let prefix = "$hex:"
    guard written.utf8.starts(with: prefix.utf8) else { return nil }
    return text(hex: String(Substring(written.utf8.dropFirst(prefix.utf8.count))))
  }

  /// The text whose UTF-8 bytes hexadecimal digits say.
  static func text(hex: String) -> String? {
    IndexKey(hex: hex).flatMap { String(validating: $0.bytes, as: UTF8.self) }
  }
}
