/// A public holiday (ngày lễ, tết), by whatever days it falls on.
public struct Holiday: Sendable, Hashable {
  /// The identifier by which rules and announcements name the holiday, such as `lunarNewYear`.
  public let id: String
  /// The holiday's name.
  public let name: Bilingual

  /// Creates a holiday.
  public init(id: String, name: Bilingual) {
    self.id = id
    self.name = name
  }
}

/// A rule of law that gives days off at a holiday every year while it is in force (quy định nghỉ lễ, tết).
///
/// ```swift
/// HolidayRule(
///   .nationalDay, on: .solar(month: 9, day: 2), dayCount: 2, isChosenYearly: true,
///   inForce: DatePeriod(from: try CivilDate("2021-01-01")), citation: Citation("45/2019/QH14", .article(112)))
/// ```
public struct HolidayRule: Sendable, Hashable {
  /// The day of a year on which a holiday hangs.
  public enum Anchor: Sendable, Hashable {
    /// A day of the Gregorian calendar.
    case solar(month: Int, day: Int)
    /// A day of the Vietnamese lunar calendar, not of a leap month.
    case lunar(month: Int, day: Int)
  }

  /// The holiday.
  public let holiday: Holiday
  /// The day on which it hangs.
  public let anchor: Anchor
  /// How many of its days lie before that day, where nothing is announced.
  public let daysBefore: UInt8
  /// How many days the holiday has.
  public let dayCount: UInt8
  /// Whether the days are chosen anew each year around the anchor; until they are, ``daysBefore`` places them.
  public let isChosenYearly: Bool
  /// The law by which a day of it that falls on a weekly rest day is made up for on the next working day (nghỉ bù);
  /// `nil` where it is not.
  public let madeUpBy: Citation?
  /// The days on which the rule is in force.
  public let inForce: DatePeriod
  /// The place in the law.
  public let citation: Citation
  /// How well the rule is established.
  public let confidence: Confidence
  /// The name of the reading that says what the law leaves open: where the days lie until they are announced, or that a
  /// day on a weekly rest day is not made up for.
  public let reading: String?

  /// Creates a rule.
  public init(
    _ holiday: Holiday,
    on anchor: Anchor,
    daysBefore: UInt8 = 0,
    dayCount: UInt8 = 1,
    isChosenYearly: Bool = false,
    madeUpBy: Citation? = nil,
    inForce: DatePeriod,
    citation: Citation,
    confidence: Confidence = .read,
    reading: String? = nil
  ) {
    self.holiday = holiday
    self.anchor = anchor
    self.daysBefore = daysBefore
    self.dayCount = dayCount
    self.isChosenYearly = isChosenYearly
    self.madeUpBy = madeUpBy
    self.inForce = inForce
    self.citation = citation
    self.confidence = confidence
    self.reading = reading
  }

  /// The day on which the holiday hangs in a year, and whether the lunar computation leaves it undecided; `nil` for
  /// a day that the year does not have.
  func anchorDay(in year: Int) -> (day: CivilDate, isUndecided: Bool)? {
    switch anchor {
    case .solar(let month, let day): (try? CivilDate(year, month, day)).map { ($0, false) }
    case .lunar(let month, let day):
      (try? LunarDate(year, month, day)).map { ($0.civilDate, $0.isUndecided) }
    }
  }

  /// Whether the rule leaves the days of a holiday open to a choice that begins on a day.
  func leavesOpen(_ holiday: Holiday, from firstDay: CivilDate) -> Bool {
    isChosenYearly && self.holiday == holiday && inForce.contains(firstDay)
  }

  /// The days off of a year: a block that was announced, or else the rule's own; only those on which it is in force.
  func days(in year: Int, firstDay announced: CivilDate?) -> [CivilDate] {
    guard let first = announced ?? (try? anchorDay(in: year)?.day.adding(days: -Int(daysBefore)))
    else { return [] }
    return (0..<Int(dayCount)).compactMap { try? first.adding(days: $0) }.filter(inForce.contains)
  }
}

#if !hasFeature(Embedded)
extension Holiday: Codable {}
extension HolidayRule: Codable {}
extension HolidayRule.Anchor: Codable {}
#endif
