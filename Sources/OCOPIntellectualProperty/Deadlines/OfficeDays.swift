public import OCOPModel

/// The days on which the office takes papers (ngày làm việc của cơ quan), laid out for moving deadlines.
///
/// ```swift
/// try OfficeDays.vietnam.rolled(from: CivilDate("2026-02-14"))?.day  // 2026-02-23, past Tết
/// ```
///
/// The days are worked out once and kept as a bit each; a deadline then moves in a few steps.
public struct OfficeDays: Sendable, Hashable {
  /// How far the days of a year are settled.
  public enum Certainty: UInt8, Sendable, Hashable, CaseIterable {
    /// Nothing but the weekly rest is known.
    case unknown
    /// Holidays are known by rule; the year's swaps are not announced.
    case byRule
    /// The year's days off are announced.
    case announced
  }

  /// The first year that the days are kept for.
  private let firstYear: Int
  /// The certainty of each year from the first on.
  private let certainties: [Certainty]
  /// The first day kept.
  private let firstDay: CivilDate
  /// A bit a day: whether it is worked.
  private let worked: [UInt64]
  /// The days off and the weekend days worked that are known by name.
  private let names: [CivilDate: Bilingual]

  /// The days as a calendar gives them.
  ///
  /// - Parameters:
  ///   - calendar: Weekends, holidays and swaps.
  ///   - swappedDaysOff: Whether a working day that is given off in exchange counts as a day off. It is no public
  ///     holiday, yet the office is shut.
  ///   - swappedWorkingDays: Whether a weekend day that is worked in exchange counts as a working day.
  ///   - years: The years to lay out; outside them only weekends are known.
  /// - Complexity: O(*days*).
  public init(
    _ calendar: WorkingCalendar, swappedDaysOff: Bool = true, swappedWorkingDays: Bool = true,
    years: ClosedRange<Int> = 1990...2100
  ) {
    self.init(years: years) { day in
      let known = calendar.day(day)
      let isWorking =
        switch known.kind {
        case .swappedOff: !swappedDaysOff
        case .swappedWorking: swappedWorkingDays
        default: known.isWorking
        }
      let certainty: Certainty =
        switch known.certainty {
        case .announced: .announced
        case .unknown: .unknown
        default: .byRule
        }
      return (isWorking, known.kind == .weeklyRest || known.kind == .working ? nil : known.text, certainty)
    }
  }

  /// The days as a list gives them: weekends, the weekdays off, the weekend days worked, and the years that the list
  /// covers.
  public init(years: [Int], daysOff: [CivilDate], workingWeekendDays: [CivilDate] = []) {
    let (off, on, covered) = (Set(daysOff), Set(workingWeekendDays), Set(years))
    let first = years.min() ?? 1
    let last = max(first, years.max() ?? 1)
    self.init(years: first...last) { day in
      let isWorking = !off.contains(day) && (!day.weekday.isWeekend || on.contains(day))
      return (isWorking, nil, covered.contains(day.year) ? .announced : .unknown)
    }
  }

  private init(
    years: ClosedRange<Int>,
    _ answer: (CivilDate) -> (isWorking: Bool, name: Bilingual?, certainty: Certainty)
  ) {
    // The last year has no day after its last, and is left to weekends alone.
    let first = min(9998, max(1, years.lowerBound))
    let within = first...min(9998, max(first, years.upperBound))
    self.firstYear = within.lowerBound
    self.firstDay = .table(firstYear, 1, 1)
    var certainties: [Certainty] = []
    var bits: [UInt64] = []
    var names: [CivilDate: Bilingual] = [:]
    var position = 0
    for year in within {
      var certainty = Certainty.announced
      let next = CivilDate.table(year + 1, 1, 1)
      var day = CivilDate.table(year, 1, 1)
      while day < next {
        let known = answer(day)
        certainty = min(certainty, known.certainty)
        if let name = known.name { names[day] = name }
        if position % 64 == 0 { bits.append(0) }
        if known.isWorking { bits[position / 64] |= 1 << UInt64(position % 64) }
        position += 1
        guard let following = try? day.adding(days: 1) else { break }
        day = following
      }
      certainties.append(certainty)
    }
    self.certainties = certainties
    self.worked = bits
    self.names = names
  }

  /// How far the days of a year are settled.
  public func certainty(of year: Int) -> Certainty {
    let place = year - firstYear
    return certainties.indices.contains(place) ? certainties[place] : .unknown
  }

  /// Whether the office takes papers on a day, as far as is known.
  public func isWorking(_ day: CivilDate) -> Bool {
    let place = firstDay.days(to: day)
    guard place >= 0, place / 64 < worked.count, certainty(of: day.year) != .unknown else {
      return !day.weekday.isWeekend
    }
    return worked[place / 64] & (1 << UInt64(place % 64)) != 0
  }

  /// The day, or the next one on which the office takes papers; `nil` past the year 9999.
  public func rolled(from day: CivilDate) -> RolledDay? {
    var (date, certainty) = (day, certainty(of: day.year))
    while !isWorking(date) {
      guard let next = try? date.adding(days: 1) else { return nil }
      date = next
      certainty = min(certainty, self.certainty(of: next.year))
    }
    return RolledDay(nominal: day, day: date, certainty: certainty)
  }

  /// Why a deadline moved: the days passed over, each with its name.
  public func passed(_ rolled: RolledDay) -> [PassedDay] {
    var days: [PassedDay] = []
    var date = rolled.nominal
    while date < rolled.day {
      days.append(PassedDay(day: date, name: names[date] ?? Self.rest(date.weekday)))
      guard let next = try? date.adding(days: 1) else { break }
      date = next
    }
    return days
  }

  private static func rest(_ weekday: Weekday) -> Bilingual {
    weekday.isWeekend
      ? weekday.name : Bilingual(vi: "ngày nghỉ theo lịch đã cho", en: "a day off by the given list")
  }

  /// The office's days by the law on holidays and each year's announcements.
  public static let vietnam = OfficeDays(.vietnam(.stateBodies))
}

/// A last day, and where it moved to (ngày cuối của thời hạn).
public struct RolledDay: Sendable, Hashable {
  /// The last day as counted.
  public let nominal: CivilDate
  /// The day by which one acts.
  public let day: CivilDate
  /// How far the days passed over are settled.
  public let certainty: OfficeDays.Certainty
}

/// A day that a deadline passed over (ngày nghỉ được bỏ qua).
public struct PassedDay: Sendable, Hashable {
  /// The day.
  public let day: CivilDate
  /// What it is.
  public let name: Bilingual
}

extension OfficeDays.Certainty: Comparable {
  public static func < (left: OfficeDays.Certainty, right: OfficeDays.Certainty) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension Weekday {
  var isWeekend: Bool { self == .saturday || self == .sunday }
}

#if !hasFeature(Embedded)
extension RolledDay: Codable {}
extension PassedDay: Codable {}
extension OfficeDays.Certainty: Codable {}
#endif
