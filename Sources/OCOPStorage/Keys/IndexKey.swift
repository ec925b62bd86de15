internal import OCOPModel

/// What an index orders by: bytes, compared one by one as unsigned numbers, a prefix before what it begins.
///
/// ``IndexValue`` types are written so that their own order is the order of the bytes. A store keeps the bytes in a binary column, or
/// ``hex`` in a text column under a binary collation; the order is the same.
public struct IndexKey: Sendable, Hashable {
  /// The most bytes that a key has.
  public static let longest = 1_024

  /// The bytes.
  public private(set) var bytes: [UInt8]

  /// Creates a key of bytes as a store kept them.
  public init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Creates the key of a value.
  public init(_ value: some IndexValue) {
    bytes = []
    value.append(to: &self)
  }

  /// Adds a byte at the end.
  public mutating func append(_ byte: UInt8) {
    bytes.append(byte)
  }

  /// Adds a number's bytes at the end, the most significant first.
  public mutating func append(bigEndian number: some FixedWidthInteger & UnsignedInteger) {
    var shift = type(of: number).bitWidth
    while shift > 0 {
      shift -= 8
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  /// The first key after every key that begins with this one; `nil` where there is none.
  var afterPrefix: IndexKey? {
    var next = bytes
    while let last = next.popLast() {
      if last < .max { return IndexKey(bytes: next + [last + 1]) }
    }
    return nil
  }

  /// The first key after this one.
  var successor: IndexKey { IndexKey(bytes: bytes + [0]) }
}

extension IndexKey: Comparable {
  public static func < (left: IndexKey, right: IndexKey) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}

extension IndexKey {
  /// The key as lower-case hexadecimal digits, which order as the bytes do.
  public var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Reads lower-case hexadecimal digits; `nil` for any other text.
  public init?(hex: String) {
    self.init(digits: hex.utf8)
  }

  /// Reads lower-case hexadecimal digits in UTF-8; `nil` for anything else.
  init?(digits: some Collection<UInt8>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(digits.count / 2)
    var high: UInt8?
    for byte in digits {
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      default: return nil
      }
      if let first = high {
        bytes.append(first << 4 | digit)
        high = nil
      } else {
        high = digit
      }
    }
    guard high == nil else { return nil }
    self.bytes = bytes
  }
}

extension IndexKey: CustomStringConvertible {
  public var description: String { hex }
}

extension IndexKey: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let key = IndexKey(hex: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "an index key is pairs of lower-case hexadecimal digits")
    }
    self = key
  }

  public func encode(to encoder: any Encoder) throws {
    try encodeAsText(hex, to: encoder)
  }
}
