/// A part of the value of an application identifier: which characters, how many, and what else holds of them.
struct ValuePart: Sendable {
  /// A set of characters.
  enum Characters: Sendable {
    /// Digits.
    case digits
    /// The 82 characters of a value: letters, digits and 20 signs.
    case text
    /// Capital letters, digits, `#`, `-` and `/`.
    case part
    /// The characters of base64 for files and links, and `=`.
    case file
  }

  let characters: Characters
  let lengths: ClosedRange<Int>
  let isOptional: Bool
  let checks: [ValueCheck]

  static func n(_ length: Int, optional: Bool = false, _ checks: [ValueCheck] = []) -> ValuePart {
    ValuePart(characters: .digits, lengths: length...length, isOptional: optional, checks: checks)
  }

  static func n(upTo length: Int, optional: Bool = false, _ checks: [ValueCheck] = []) -> ValuePart {
    ValuePart(characters: .digits, lengths: 1...max(1, length), isOptional: optional, checks: checks)
  }

  static func x(_ length: Int, optional: Bool = false, _ checks: [ValueCheck] = []) -> ValuePart {
    ValuePart(characters: .text, lengths: length...length, isOptional: optional, checks: checks)
  }

  static func x(upTo length: Int, optional: Bool = false, _ checks: [ValueCheck] = []) -> ValuePart {
    ValuePart(characters: .text, lengths: 1...max(1, length), isOptional: optional, checks: checks)
  }

  static func y(upTo length: Int, _ checks: [ValueCheck] = []) -> ValuePart {
    ValuePart(characters: .part, lengths: 1...max(1, length), isOptional: false, checks: checks)
  }

  static func z(upTo length: Int) -> ValuePart {
    ValuePart(characters: .file, lengths: 1...max(1, length), isOptional: false, checks: [])
  }

  func allows(_ byte: UInt8) -> Bool {
    switch characters {
    case .digits: byte.isDigit
    case .text: byte.isLetterOrDigit || ValuePart.signs.contains(byte)
    case .part: (byte.isLetterOrDigit && !byte.isSmallLetter) || ValuePart.partSigns.contains(byte)
    case .file: byte.isLetterOrDigit || ValuePart.fileSigns.contains(byte)
    }
  }

  private static let signs = Array("!\"%&'()*+,-./:;<=>?_".utf8)
  private static let partSigns = Array("#-/".utf8)
  private static let fileSigns = Array("-_=".utf8)
}

extension UInt8 {
  fileprivate var isSmallLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }

  fileprivate var isLetterOrDigit: Bool {
    isDigit || isSmallLetter || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self)
  }
}
