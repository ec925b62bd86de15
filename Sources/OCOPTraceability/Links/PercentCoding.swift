/// Percent signs in web addresses (RFC 3986): which bytes stand for themselves, and how the others are written.
enum PercentCoding {
  /// A text in which every byte but letters, digits, `-`, `.`, `_` and `~` is written with a percent sign.
  static func encoded(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if isUnreserved(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The bytes of a text with its percent signs read, and in a query a plus sign as a blank; with each, where it stood.
  ///
  /// A percent sign without two hexadecimal digits stands for itself, as GS1's engine reads it.
  static func decoded(_ text: ArraySlice<UInt8>, inQuery: Bool) -> (bytes: [UInt8], places: [Int]) {
    var (bytes, places): ([UInt8], [Int]) = ([], [])
    var position = text.startIndex
    while position < text.endIndex {
      let byte = text[position]
      places.append(position)
      let next = text[(position + 1)...].prefix(2)
      if byte == UInt8(ascii: "%"), next.count == 2, let high = next.first.flatMap(value),
        let low = next.last.flatMap(value)
      {
        bytes.append(high << 4 | low)
        position += 3
      } else {
        bytes.append(inQuery && byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
        position += 1
      }
    }
    return (bytes, places)
  }

  /// The value of a hexadecimal digit.
  static func value(of byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    default: nil
    }
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: signs.contains(byte)
    }
  }

  private static let signs = Array("-._~".utf8)
  private static let digits = Array("0123456789ABCDEF".utf8)
}
