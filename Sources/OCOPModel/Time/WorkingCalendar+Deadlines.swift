/// The last day of a term, as a working calendar finds it (ngày hết hạn).
public struct WorkingDeadline: Sendable, Hashable {
  /// The last day.
  public let date: CivilDate
  /// How far the calendar is settled over the days that were passed.
  public let certainty: CalendarCertainty
  /// The days off that were passed and are not mere weekly rest days, in their order.
  public let skipped: [CalendarDay]
  /// The names of the readings that it rests on, of ``WorkingCalendar/interpretations``, in the order met.
  public let interpretations: [String]

  /// Creates a deadline.
  public init(
    date: CivilDate, certainty: CalendarCertainty, skipped: [CalendarDay], interpretations: [String] = []
  ) {
    self.date = date
    self.certainty = certainty
    self.skipped = skipped
    self.interpretations = interpretations
  }
}

extension WorkingCalendar {
  /// The last day of a term in working days: the count-th working day after a day that is itself not counted.
  ///
  /// See ``Interpretation/dayOfEventNotCounted``. Outside the days that the calendar knows only weekly rest days are
  /// left out, and the certainty is ``CalendarCertainty/unknown``. The count is at least 1.
  ///
  /// - Throws: ``WorkingCalendarError/countTooSmall(_:)`` for a count below 1, and
  ///   ``WorkingCalendarError/endOfCalendar`` where the term runs past the year 9999.
  /// - Complexity: O(*days passed*).
  public func deadline(
    workingDays count: Int, after date: CivilDate
  ) throws(WorkingCalendarError) -> WorkingDeadline {
    guard count >= 1 else { throw .countTooSmall(count) }
    return try self.deadline(
      workingDays: count, from: following(date), reading: [Interpretation.dayOfEventNotCounted.name])
  }

  /// The last day of a term whose nominal last day is given: that day, or the next working day if it is none.
  ///
  /// - Throws: ``WorkingCalendarError/endOfCalendar`` where no working day follows up to the year 9999.
  public func deadline(nominally date: CivilDate) throws(WorkingCalendarError) -> WorkingDeadline {
    try deadline(workingDays: 1, from: date, reading: [])
  }

  /// The day, or the next working day if it is none.
  ///
  /// - Throws: ``WorkingCalendarError/daysUnknown(_:)`` where a day on the way is not settled even by rule;
  ///   ``deadline(nominally:)`` answers there too.
  public func rolledForward(_ date: CivilDate) throws(WorkingCalendarError) -> CivilDate {
    let deadline = try deadline(nominally: date)
    if deadline.certainty == .unknown { throw .daysUnknown(date) }
    return deadline.date
  }

  /// How many working days a period has.
  ///
  /// - Throws: ``WorkingCalendarError/openPeriod(_:)`` for a period without an end, and
  ///   ``WorkingCalendarError/daysUnknown(_:)`` for the first day that is not settled even by rule.
  /// - Complexity: O(*days of the period*).
  public func workingDays(in period: DatePeriod) throws(WorkingCalendarError) -> Int {
    guard let end = period.end else { throw .openPeriod(period) }
    var count = 0
    var date = period.start
    while date < end {
      let day = day(date)
      if day.certainty == .unknown { throw .daysUnknown(date) }
      if day.isWorking { count += 1 }
      date = try following(date)
    }
    return count
  }

  /// The count-th working day from a first day on.
  private func deadline(
    workingDays count: Int, from first: CivilDate, reading: [String]
  ) throws(WorkingCalendarError) -> WorkingDeadline {
    var (date, left, certainty) = (first, count, CalendarCertainty.announced)
    var (skipped, readings) = ([CalendarDay](), reading)
    while true {
      let day = day(date)
      certainty = min(certainty, day.certainty)
      for name in day.interpretations where !readings.contains(name) { readings.append(name) }
      if day.isWorking {
        left -= 1
        if left == 0 {
          return WorkingDeadline(
            date: date, certainty: certainty, skipped: skipped, interpretations: readings)
        }
      } else if day.kind != .weeklyRest {
        skipped.append(day)
      }
      date = try following(date)
    }
  }

  private func following(_ date: CivilDate) throws(WorkingCalendarError) -> CivilDate {
    guard let next = try? date.adding(days: 1) else { throw .endOfCalendar }
    return next
  }
}

#if !hasFeature(Embedded)
extension WorkingDeadline: Codable {}
#endif
