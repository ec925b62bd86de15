/// The code at the head of a product's sheet (mã sản phẩm): province–commune–sequence–year.
///
/// Printed as the form of Annex II shows it, `(T)-(X)-(STT)-20..`: `19-05443-7-2026`. Unit codes are texts of
/// digits, since they begin with zeros. Leading zeros of the running number are read and not kept
/// (interpretation: the form gives it no width).
///
/// Source: Decision 26/2026/QĐ-TTg, Annex II, head of every sheet.
public struct ProductCode: Sendable, Hashable {
  /// The province's unit code, two digits.
  public let province: String
  /// The commune's unit code, five digits.
  public let commune: String
  /// The running number in the commune's list, from 1.
  public let sequence: Int
  /// The year of the assessment, 2000–2099.
  public let year: Int

  /// Creates a code from its four pieces.
  ///
  /// - Throws: ``ProductCodeError`` that names the piece, its value and the rule.
  public init(province: String, commune: String, sequence: Int, year: Int) throws(ProductCodeError) {
    try ProductCode.check(province, digits: 2, as: .province)
    try ProductCode.check(commune, digits: 5, as: .commune)
    guard sequence >= 1 else {
      throw ProductCodeError(piece: .sequence, value: String(sequence), rule: .notPositive)
    }
    guard (2000...2099).contains(year) else {
      throw ProductCodeError(piece: .year, value: String(year), rule: .outsideCentury)
    }
    self.province = province
    self.commune = commune
    self.sequence = sequence
    self.year = year
  }

  /// Reads a code as the form prints it, `19-05443-7-2026`.
  ///
  /// - Throws: ``ProductCodeError`` that names the piece, its value and the rule.
  public init(_ text: String) throws(ProductCodeError) {
    let pieces = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard pieces.count == 4 else {
      throw ProductCodeError(piece: .whole, value: text, rule: .notFourPieces)
    }
    guard ProductCode.isDigits(pieces[2]) else {
      throw ProductCodeError(piece: .sequence, value: pieces[2], rule: .notDigits)
    }
    guard let sequence = Int(pieces[2]) else {
      throw ProductCodeError(piece: .sequence, value: pieces[2], rule: .tooLarge)
    }
    try ProductCode.check(pieces[3], digits: 4, as: .year)
    guard let year = Int(pieces[3]) else {
      throw ProductCodeError(piece: .year, value: pieces[3], rule: .notDigits)
    }
    try self.init(province: pieces[0], commune: pieces[1], sequence: sequence, year: year)
  }

  private static func isDigits(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  private static func check(
    _ text: String,
    digits: Int,
    as piece: ProductCodeError.Piece
  ) throws(ProductCodeError) {
    guard isDigits(text) else { throw ProductCodeError(piece: piece, value: text, rule: .notDigits) }
    guard text.utf8.count == digits else {
      throw ProductCodeError(piece: piece, value: text, rule: .wrongLength(expected: digits))
    }
  }
}

extension ProductCode: CustomStringConvertible {
  /// The code as the form prints it.
  public var description: String { "\(province)-\(commune)-\(sequence)-\(year)" }
}

/// Why a text is no product code: the piece, its value, and the rule it breaks.
public struct ProductCodeError: Error, Sendable, Hashable {
  /// A piece of a product code.
  public enum Piece: String, Sendable, Hashable {
    /// The whole code.
    case whole
    /// The province's unit code.
    case province
    /// The commune's unit code.
    case commune
    /// The running number.
    case sequence
    /// The year.
    case year
  }

  /// A rule that a product code keeps.
  public enum Rule: Sendable, Hashable {
    /// A code has four pieces with hyphens between them.
    case notFourPieces
    /// The piece consists of digits.
    case notDigits
    /// The piece has a fixed number of digits.
    case wrongLength(expected: Int)
    /// The running number fits an `Int`.
    case tooLarge
    /// The running number starts at 1.
    case notPositive
    /// The form prints the century: 2000–2099.
    case outsideCentury
  }

  /// The piece at fault.
  public let piece: Piece
  /// Its value.
  public let value: String
  /// The rule that it breaks.
  public let rule: Rule

  /// Creates an error about a piece of a code.
  public init(piece: Piece, value: String, rule: Rule) {
    self.piece = piece
    self.value = value
    self.rule = rule
  }
}

extension ProductCodeError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    let (piece, rule) = (piece.name, rule.text)
    return Bilingual(vi: "\(piece.vi) “\(value)”: \(rule.vi)", en: "\(piece.en) “\(value)”: \(rule.en)")
  }
}

extension ProductCodeError.Piece {
  /// The piece in words.
  public var name: Bilingual {
    switch self {
    case .whole: Bilingual(vi: "mã sản phẩm", en: "product code")
    case .province: Bilingual(vi: "mã tỉnh", en: "code of the province")
    case .commune: Bilingual(vi: "mã xã", en: "code of the commune")
    case .sequence: Bilingual(vi: "số thứ tự", en: "running number")
    case .year: Bilingual(vi: "năm", en: "year")
    }
  }
}

extension ProductCodeError.Rule {
  /// The rule in words.
  public var text: Bilingual {
    switch self {
    case .notFourPieces:
      Bilingual(
        vi: "gồm bốn phần nối bằng dấu gạch, như 19-05443-7-2026",
        en: "it has four pieces with hyphens between, like 19-05443-7-2026")
    case .notDigits: Bilingual(vi: "chỉ gồm chữ số", en: "it has digits only")
    case .wrongLength(let digits): Bilingual(vi: "phải có \(digits) chữ số", en: "it has \(digits) digits")
    case .tooLarge: Bilingual(vi: "số quá lớn", en: "the number is too large")
    case .notPositive: Bilingual(vi: "phải từ 1", en: "it is at least 1")
    case .outsideCentury: Bilingual(vi: "phải từ 2000 đến 2099", en: "it lies between 2000 and 2099")
    }
  }
}

#if !hasFeature(Embedded)
extension ProductCode: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decodeFromText(decoder) { text throws(ProductCodeError) in try ProductCode(text) }
  }

  public func encode(to encoder: any Encoder) throws {
    try encodeAsText(description, to: encoder)
  }
}
#endif
