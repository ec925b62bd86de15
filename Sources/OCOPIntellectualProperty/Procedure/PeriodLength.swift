public import OCOPModel

/// How long a period is (độ dài thời hạn): counted in days, months or years from the day after its event.
public enum PeriodLength: Sendable, Hashable {
  /// Calendar days.
  case days(Int)
  /// Months, to the same day of the last month, or to its last day where it has no such day.
  case months(Int)
  /// Months and then days, for a period that is a fraction of another.
  case monthsAndDays(Int, Int)
  /// Years, to the same day and month; 29 February gives 28 February.
  case years(Int)
}

extension PeriodLength {
  /// The last day of the period as counted, before any move to a working day.
  ///
  /// Several terms are counted at once, so that the end of a month is not lost on the way.
  ///
  /// - Throws: ``OCOPModel/DateError/outOfRange`` outside the years 1–9999.
  public func end(from day: CivilDate, times: Int = 1) throws(DateError) -> CivilDate {
    func total(_ count: Int) throws(DateError) -> Int {
      let (product, overflow) = count.multipliedReportingOverflow(by: times)
      guard !overflow else { throw .outOfRange }
      return product
    }
    switch self {
    case .days(let count): return try day.adding(days: total(count))
    case .months(let count): return try day.adding(months: total(count))
    case .monthsAndDays(let months, let days):
      return try day.adding(months: total(months)).adding(days: total(days))
    case .years(let count): return try day.adding(years: total(count))
    }
  }

  /// The length in words, such as “3 months”.
  public var text: Bilingual {
    func words(_ count: Int, _ vi: String, _ en: String) -> Bilingual {
      Bilingual(vi: "\(count) \(vi)", en: "\(count) \(en)\(count == 1 ? "" : "s")")
    }
    return switch self {
    case .days(let count): words(count, "ngày", "day")
    case .months(let count): words(count, "tháng", "month")
    case .monthsAndDays(let months, let days):
      Bilingual(vi: "\(months) tháng \(days) ngày", en: "\(months) months and \(days) days")
    case .years(let count): words(count, "năm", "year")
    }
  }
}

#if !hasFeature(Embedded)
extension PeriodLength: Codable {}
#endif
