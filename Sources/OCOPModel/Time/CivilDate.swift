/// A day of the proleptic Gregorian calendar (ngày dương lịch), years 1–9999, without a time of day or a zone.
///
/// Four bytes wide; days count from 1970-01-01. Text is ISO 8601, `2026-05-22`.
///
/// ```swift
/// let issued = try CivilDate(2026, 5, 22)
/// try issued.adding(months: 36)  // 2029-05-22
/// ```
public struct CivilDate: Sendable, Hashable {
  /// Days since 1970-01-01; negative before it.
  public let dayNumber: Int32

  private static let firstDayNumber: Int32 = -719_162  // 0001-01-01
  private static let lastDayNumber: Int32 = 2_932_896  // 9999-12-31

  /// Creates the day with a year (1–9999), month (1–12) and day of the month.
  ///
  /// - Throws: ``DateError/noSuchDay(year:month:day:)`` for a day that the calendar does not have.
  public init(_ year: Int, _ month: Int, _ day: Int) throws(DateError) {
    guard
      (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= CivilDate.dayCount(year: year, month: month)
    else { throw .noSuchDay(year: year, month: month, day: day) }
    self.dayNumber = CivilDate.dayNumber(year: year, month: month, day: day)
  }

  /// Creates the day that lies a number of days after 1970-01-01.
  ///
  /// - Throws: ``DateError/outOfRange`` outside the years 1–9999.
  public init(dayNumber: Int) throws(DateError) {
    guard
      let number = Int32(exactly: dayNumber),
      (CivilDate.firstDayNumber...CivilDate.lastDayNumber).contains(number)
    else { throw .outOfRange }
    self.dayNumber = number
  }

  /// Reads an ISO 8601 day, exactly `YYYY-MM-DD`.
  ///
  /// - Throws: ``DateError/malformed(_:)`` for another shape,
  ///   ``DateError/noSuchDay(year:month:day:)`` for a day that the calendar does not have.
  public init(_ text: String) throws(DateError) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10 else { throw .malformed(text) }
    var numbers = (year: 0, month: 0, day: 0)
    for (position, byte) in bytes.enumerated() {
      if position == 4 || position == 7 {
        guard byte == UInt8(ascii: "-") else { throw .malformed(text) }
        continue
      }
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { throw .malformed(text) }
      let digit = Int(byte - UInt8(ascii: "0"))
      switch position {
      case ..<4: numbers.year = numbers.year * 10 + digit
      case ..<7: numbers.month = numbers.month * 10 + digit
      default: numbers.day = numbers.day * 10 + digit
      }
    }
    try self.init(numbers.year, numbers.month, numbers.day)
  }

  /// A day of the library's own tables, which tests hold against the calendar.
  package static func table(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    CivilDate(unchecked: dayNumber(year: year, month: month, day: day))
  }

  private init(unchecked dayNumber: Int32) { self.dayNumber = dayNumber }

  /// The year (1–9999), month (1–12) and day of the month.
  public var components: (year: Int, month: Int, day: Int) {
    // Days are counted from 0000-03-01 in eras of 400 years, so that the leap day ends a year.
    let shifted = Int(dayNumber) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The year, 1–9999.
  public var year: Int { components.year }

  /// The day that lies a number of days later, or earlier for a negative number.
  ///
  /// - Throws: ``DateError/outOfRange`` outside the years 1–9999.
  public func adding(days: Int) throws(DateError) -> CivilDate {
    let (sum, overflow) = Int(dayNumber).addingReportingOverflow(days)
    guard !overflow else { throw .outOfRange }
    return try CivilDate(dayNumber: sum)
  }

  /// The same day of the month a number of months later, or earlier for a negative number.
  ///
  /// A month that lacks the day gives its last day: 31 January plus one month is 28 or 29 February.
  ///
  /// - Throws: ``DateError/outOfRange`` outside the years 1–9999.
  public func adding(months: Int) throws(DateError) -> CivilDate {
    let (year, month, day) = components
    let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow, sum >= 12, sum < 10_000 * 12 else { throw .outOfRange }
    let target = (year: sum / 12, month: sum % 12 + 1)
    return try CivilDate(
      target.year,
      target.month,
      min(day, CivilDate.dayCount(year: target.year, month: target.month))
    )
  }

  /// The same day a number of years later; 29 February gives 28 February where the year has no 29th.
  ///
  /// - Throws: ``DateError/outOfRange`` outside the years 1–9999.
  public func adding(years: Int) throws(DateError) -> CivilDate {
    let (months, overflow) = years.multipliedReportingOverflow(by: 12)
    guard !overflow else { throw .outOfRange }
    return try adding(months: months)
  }

  /// The number of days from this day to another; negative if the other is earlier.
  public func days(to other: CivilDate) -> Int {
    Int(other.dayNumber) - Int(dayNumber)
  }

  private static func dayCount(year: Int, month: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func dayNumber(year: Int, month: Int, day: Int) -> Int32 {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }
}

extension CivilDate: Comparable {
  public static func < (left: CivilDate, right: CivilDate) -> Bool { left.dayNumber < right.dayNumber }
}

extension CivilDate: CustomStringConvertible {
  /// The day as ISO 8601 text, `2026-05-22`.
  public var description: String {
    let (year, month, day) = components
    return "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
  }
}

/// Why a date could not be made.
public enum DateError: Error, Sendable, Hashable {
  /// The calendar has no such day, or the year lies outside 1–9999.
  case noSuchDay(year: Int, month: Int, day: Int)
  /// The text is not of the form `YYYY-MM-DD`.
  case malformed(String)
  /// The day lies outside the years 1–9999.
  case outOfRange
}

extension DateError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    switch self {
    case .noSuchDay(let year, let month, let day):
      Bilingual(
        vi: "không có ngày \(day) tháng \(month) năm \(year)",
        en: "there is no day \(day) of month \(month) in the year \(year)")
    case .malformed(let text):
      Bilingual(
        vi: "“\(text)” không phải ngày: viết như 2026-05-22",
        en: "“\(text)” is no day: write it like 2026-05-22")
    case .outOfRange:
      Bilingual(vi: "ngày nằm ngoài các năm 1–9999", en: "the day lies outside the years 1–9999")
    }
  }
}

#if !hasFeature(Embedded)
extension CivilDate: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decodeFromText(decoder) { text throws(DateError) in try CivilDate(text) }
  }

  public func encode(to encoder: any Encoder) throws {
    try encodeAsText(description, to: encoder)
  }
}
#endif
