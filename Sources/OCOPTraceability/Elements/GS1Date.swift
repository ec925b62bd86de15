public import OCOPModel

/// A day of a trade item as a label carries it (ngày trên nhãn): six digits, and day 00 for the last of a month.
///
/// The year has two digits. Which century is meant follows from a year that the reader gives, never from a clock: a year
/// that lies 51 or more ahead belongs to the century before, one that lies 50 or more back to the next.
///
/// Source: GS1 General Specifications, section 3.4.2 and 7.12.
public struct GS1Date: Sendable, Hashable {
  /// What happens on the day.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// It was produced (ngày sản xuất), (11).
    case production = "11"
    /// It was packed (ngày đóng gói), (13).
    case packaging = "13"
    /// It is best before (sử dụng tốt nhất trước), (15).
    case bestBefore = "15"
    /// It is sold by (bán đến ngày), (16).
    case sellBy = "16"
    /// It expires (hạn sử dụng), (17).
    case expiry = "17"
  }

  /// What happens on the day.
  public let kind: Kind
  /// The day, or the last of its month where ``namesMonthOnly``.
  public let day: CivilDate
  /// Whether the label names the month alone, with 00 for the day.
  public let namesMonthOnly: Bool

  /// Creates a date of a label.
  public init(_ kind: Kind, _ day: CivilDate) { self.init(kind, day, namesMonthOnly: false) }

  private init(_ kind: Kind, _ day: CivilDate, namesMonthOnly: Bool) {
    self.kind = kind
    self.day = day
    self.namesMonthOnly = namesMonthOnly
  }

  /// Reads six digits, year, month and day.
  ///
  /// - Parameters:
  ///   - kind: What happens on the day.
  ///   - text: The digits.
  ///   - year: The year in which the label is read, 100–9899; it decides the century.
  /// - Throws: ``GS1Error`` for a text that is no such day, or another year of reading.
  public init(_ kind: Kind, _ text: String, readIn year: Int) throws(GS1Error) {
    _ = try DataElement(kind.rawValue, text)
    guard (100...9_899).contains(year) else {
      throw GS1Error(.element(kind.rawValue), String(year), .outside(100...9_899))
    }
    let digits = (Int(text) ?? 0)
    let full = GS1Date.year(of: digits / 10_000, readIn: year)
    let (month, day) = (digits / 100 % 100, digits % 100)
    self.kind = kind
    self.namesMonthOnly = day == 0
    do {
      let first = try CivilDate(full, month, max(1, day))
      self.day = day == 0 ? try first.adding(months: 1).adding(days: -1) : first
    } catch {
      // 29 February of a century's last year that has none.
      throw GS1Error(.element(kind.rawValue), text, at: 4, .day)
    }
  }

  /// The year that two digits mean to a reader in a year.
  private static func year(of digits: Int, readIn year: Int) -> Int {
    let ahead = digits - year % 100
    let century = year - year % 100
    return century + digits + (ahead >= 51 ? -100 : ahead <= -50 ? 100 : 0)
  }

  /// The six digits.
  public var text: String {
    let (year, month, day) = day.components
    return GS1Digits.text(UInt64(year % 100 * 10_000 + month * 100 + (namesMonthOnly ? 0 : day)), width: 6)
  }
}

extension CivilDate {
  /// Whether the day after is the first of a month, or beyond all days.
  fileprivate var isLastOfMonth: Bool { (try? adding(days: 1))?.components.day ?? 1 == 1 }
}

#if !hasFeature(Embedded)
extension GS1Date.Kind: Codable {}
extension GS1Date: Codable {
  private enum CodingKeys: String, CodingKey {
    case kind, text, day
  }

  /// Decodes kind, digits and day: the day decides the century.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let kind = try container.decode(Kind.self, forKey: .kind)
    let text = try container.decode(String.self, forKey: .text)
    let day = try container.decode(CivilDate.self, forKey: .day)
    self = try checkDecoded(decoder) { () throws(GS1Error) in
      let isMonth = text.hasSuffix("00")
      let date = GS1Date(kind, day, namesMonthOnly: isMonth)
      guard date.text == text, !isMonth || day.isLastOfMonth else {
        throw GS1Error(.element(kind.rawValue), text, .day)
      }
      return date
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    try container.encode(text, forKey: .text)
    try container.encode(day, forKey: .day)
  }
}
#endif
