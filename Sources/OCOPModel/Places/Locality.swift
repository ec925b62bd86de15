/// A unit of the administration by its code (đơn vị hành chính), as registers, growing areas and scans write it.
///
/// The number of digits tells the level, as in the list of the General Statistics Office: two for a province, three for a
/// district (until 30 June 2025), five for a commune. A code means a unit only together with a day, so every record that
/// has a locality has a day too; ``Gazetteer`` has the unit.
///
/// ```swift
/// let tanCuong = try Locality("05503")
/// tanCuong.level   // .commune
/// ```
public struct Locality: Sendable, Hashable {
  /// A level of the administration, from the province down.
  public enum Level: String, Sendable, Hashable, CaseIterable {
    /// A province or a municipality (tỉnh, thành phố trực thuộc trung ương).
    case province
    /// A district, a town or a city of a province, until 30 June 2025 (huyện, thị xã, thành phố thuộc tỉnh).
    case district
    /// A commune, a ward or a township (xã, phường, thị trấn).
    case commune
  }

  /// The code: two, three or five digits.
  public let code: String

  /// Reads a code.
  ///
  /// - Parameter code: Two digits for a province, three for a district, five for a commune.
  /// - Throws: ``LocalityError`` for anything else.
  public init(_ code: String) throws(LocalityError) {
    guard code.isEmpty || code.isASCIIDigits else { throw LocalityError(code: code, rule: .notDigits) }
    guard [2, 3, 5].contains(code.utf8.count) else { throw LocalityError(code: code, rule: .wrongLength) }
    self.code = code
  }

  /// The level, by the number of digits.
  public var level: Level {
    switch code.utf8.count {
    case 2: .province
    case 3: .district
    default: .commune
    }
  }
}

extension Locality: Comparable {
  /// By level from the province down, then by code.
  public static func < (left: Locality, right: Locality) -> Bool {
    (left.code.utf8.count, left.code) < (right.code.utf8.count, right.code)
  }
}

extension Locality: CustomStringConvertible {
  public var description: String { code }
}

/// A text that is no code of a locality, and the rule it breaks.
public struct LocalityError: Error, Sendable, Hashable {
  /// A rule that a code keeps.
  public enum Rule: String, Sendable, Hashable, CaseIterable {
    /// A code consists of digits.
    case notDigits
    /// A code has two, three or five digits.
    case wrongLength
  }

  /// The text that was refused.
  public let code: String
  /// The rule that it breaks.
  public let rule: Rule

  /// Creates an error from a text and the rule it breaks.
  public init(code: String, rule: Rule) {
    self.code = code
    self.rule = rule
  }
}

extension LocalityError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    switch rule {
    case .notDigits:
      Bilingual(
        vi: "“\(code)” không phải mã địa phương: chỉ gồm chữ số", en: "“\(code)” is no code: digits only")
    case .wrongLength:
      Bilingual(
        vi: "“\(code)” không phải mã địa phương: 2 chữ số (tỉnh), 3 (huyện) hoặc 5 (xã)",
        en: "“\(code)” is no code: 2 digits for a province, 3 for a district, 5 for a commune")
    }
  }
}

#if !hasFeature(Embedded)
extension Locality: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decodeFromText(decoder) { text throws(LocalityError) in try Locality(text) }
  }

  public func encode(to encoder: any Encoder) throws { try encodeAsText(code, to: encoder) }
}
extension Locality.Level: Codable {}
#endif
