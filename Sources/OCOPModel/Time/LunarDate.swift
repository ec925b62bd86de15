/// A day of the Vietnamese lunar calendar (ngày âm lịch), lunar years 1900–2100, as computed for UTC+7.
///
/// ```swift
/// let newYear = try LunarDate(2026, 1, 1).civilDate  // 2026-02-17
/// LunarDate(try CivilDate(2026, 4, 26))  // 10/3/2026, the Hùng Kings' day
/// ```
///
/// Computed is not always celebrated: the north used UTC+7 from 1968 on, the south after 1975; before that, calendars
/// differed. Where an instant lies too near to midnight to be sure of the day, ``isUndecided`` says so.
public struct LunarDate: Sendable, Hashable {
  /// The lunar year, 1900–2100, by the Gregorian year in which it begins.
  public let year: Int
  /// The month, 1–12.
  public let month: Int
  /// Whether the month is the leap month (tháng nhuận) that follows the month of this number.
  public let isLeapMonth: Bool
  /// The day of the month, 1–30.
  public let day: Int
  /// The day in the Gregorian calendar.
  public let civilDate: CivilDate

  /// The lunar years that the table holds.
  public static let years = LunarTable.firstYear...(LunarTable.firstYear + LunarTable.years.count - 1)

  /// Creates the day of a lunar year, month and day.
  ///
  /// - Throws: ``LunarDateError`` for a year outside the table, or a month or day that the year does not have.
  public init(_ year: Int, _ month: Int, _ day: Int, isLeapMonth: Bool = false) throws(LunarDateError) {
    guard let lunarYear = LunarYear(year) else { throw .yearOutOfRange(year) }
    guard let found = lunarYear.months.first(where: { $0.number == month && $0.isLeap == isLeapMonth })
    else { throw .noSuchMonth(year: year, month: month, isLeapMonth: isLeapMonth) }
    guard day >= 1, day <= found.length, let civil = try? found.first.adding(days: day - 1) else {
      throw .noSuchDay(year: year, month: month, isLeapMonth: isLeapMonth, day: day)
    }
    self.init(year: year, found, day: day, civil)
  }

  /// The lunar day of a Gregorian day; `nil` outside the lunar years 1900–2100.
  public init?(_ civil: CivilDate) {
    // A lunar year begins in January or February.
    for year in [civil.year, civil.year - 1] {
      guard let lunarYear = LunarYear(year) else { continue }
      for month in lunarYear.months {
        let day = month.first.days(to: civil) + 1
        guard day >= 1, day <= month.length else { continue }
        self.init(year: year, month, day: day, civil)
        return
      }
    }
    return nil
  }

  private init(year: Int, _ month: LunarYear.Month, day: Int, _ civil: CivilDate) {
    self.year = year
    self.month = month.number
    self.isLeapMonth = month.isLeap
    self.day = day
    self.civilDate = civil
  }

  /// Whether the day may be another by a day, since a new moon or a solar term falls within moments of midnight: all days of
  /// the month that begins then, and the last day before it.
  public var isUndecided: Bool {
    let firsts = [1 - day, 1].compactMap { try? civilDate.adding(days: $0).dayNumber }
    return firsts.contains(where: LunarTable.undecided.contains)
  }
}

/// A lunar year of the table, month by month.
private struct LunarYear {
  struct Month {
    let number: Int
    let isLeap: Bool
    let first: CivilDate
    let length: Int
  }

  let months: [Month]

  /// Reads a year; `nil` for one that the table does not hold.
  init?(_ year: Int) {
    guard LunarDate.years.contains(year), var first = try? CivilDate(year, 1, 1) else { return nil }
    let word = LunarTable.years[year - LunarTable.firstYear]
    let leap = Int(word >> 13 & 0xf)
    var months: [Month] = []
    var offset = Int(word >> 17 & 0x3f)
    for index in 0..<(leap == 0 ? 12 : 13) {
      guard let next = try? first.adding(days: offset) else { return nil }
      first = next
      let length = word >> UInt32(index) & 1 == 1 ? 30 : 29
      let isAfterLeap = leap != 0 && index >= leap
      months.append(
        Month(
          number: isAfterLeap ? index : index + 1, isLeap: leap != 0 && index == leap, first: first,
          length: length))
      offset = length
    }
    self.months = months
  }
}

extension LunarDate: Comparable {
  public static func < (left: LunarDate, right: LunarDate) -> Bool { left.civilDate < right.civilDate }
}

extension LunarDate: CustomStringConvertible {
  /// Day, month and year, `10/3/2026`; the leap month with its word, `1/6 nhuận/2025`.
  public var description: String { "\(day)/\(month)\(isLeapMonth ? " nhuận" : "")/\(year)" }
}

/// Why there is no such lunar day.
public enum LunarDateError: Error, Sendable, Hashable {
  /// The table holds the lunar years 1900–2100.
  case yearOutOfRange(Int)
  /// The year has no such month.
  case noSuchMonth(year: Int, month: Int, isLeapMonth: Bool)
  /// The month has no such day.
  case noSuchDay(year: Int, month: Int, isLeapMonth: Bool, day: Int)
}

extension LunarDateError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    switch self {
    case .yearOutOfRange(let year):
      Bilingual(
        vi: "năm âm lịch \(year): ngoài các năm \(LunarDate.years.lowerBound)–\(LunarDate.years.upperBound)",
        en: "lunar year \(year): outside \(LunarDate.years.lowerBound)–\(LunarDate.years.upperBound)")
    case .noSuchMonth(let year, let month, let isLeapMonth):
      Bilingual(
        vi: "năm âm lịch \(year) không có tháng \(month)\(isLeapMonth ? " nhuận" : "")",
        en: "the lunar year \(year) has no \(isLeapMonth ? "leap " : "")month \(month)")
    case .noSuchDay(let year, let month, let isLeapMonth, let day):
      Bilingual(
        vi: "tháng \(month)\(isLeapMonth ? " nhuận" : "") năm âm lịch \(year) không có ngày \(day)",
        en: "the \(isLeapMonth ? "leap " : "")month \(month) of the lunar year \(year) has no day \(day)")
    }
  }
}

#if !hasFeature(Embedded)
extension LunarDate: Codable {
  private enum CodingKeys: String, CodingKey {
    case year, month, isLeapMonth, day
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let year = try container.decode(Int.self, forKey: .year)
    let month = try container.decode(Int.self, forKey: .month)
    let isLeapMonth = try container.decodeIfPresent(Bool.self, forKey: .isLeapMonth) ?? false
    let day = try container.decode(Int.self, forKey: .day)
    self = try checkDecoded(decoder) { () throws(LunarDateError) in
      try LunarDate(year, month, day, isLeapMonth: isLeapMonth)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(year, forKey: .year)
    try container.encode(month, forKey: .month)
    if isLeapMonth { try container.encode(true, forKey: .isLeapMonth) }
    try container.encode(day, forKey: .day)
  }
}
#endif
