internal import OCOPModel

/// The name of a record type or an index, the same for ever: `product`, `due-on`.
///
/// 1–64 of the characters `a`–`z`, `0`–`9` and `-`. A literal is taken as it is written, and checked where a ``RecordKey`` or an
/// index entry is made of it.
public struct StorageName: Sendable, Hashable {
  /// The most bytes that a name has.
  public static let longest = 64

  /// The name's text.
  public let text: String

  /// Creates a name from a text.
  ///
  /// - Throws: ``StoreError/invalid(_:)`` with ``StoreFault/name(_:)`` for another text.
  public init(_ text: String) throws(StoreError) {
    self.text = text
    try check()
  }

  /// Whether the text keeps to the rule.
  var isValid: Bool {
    let bytes = text.utf8
    guard !bytes.isEmpty, bytes.count <= StorageName.longest else { return false }
    return bytes.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
  }

  func check() throws(StoreError) {
    if !isValid { throw .invalid(.name(text)) }
  }
}

extension StorageName: ExpressibleByStringLiteral {
  /// Creates a name as it is written.
  public init(stringLiteral text: String) {
    self.text = text
  }
}

extension StorageName: Comparable {
  /// Orders names by their bytes.
  public static func < (left: StorageName, right: StorageName) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

extension StorageName: CustomStringConvertible {
  public var description: String { text }
}

extension StorageName: Codable {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    self = try checkDecoded(decoder) { () throws(StoreError) in try StorageName(text) }
  }

  public func encode(to encoder: any Encoder) throws {
    try encodeAsText(text, to: encoder)
  }
}
