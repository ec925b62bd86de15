/// How far a calendar's answer about a day is settled (mức chắc chắn của lịch).
public enum CalendarCertainty: String, Sendable, Hashable, CaseIterable {
  /// The year's announcement is held.
  case announced
  /// The law's standing rules say so; the year's announcement, which may move days, is not held.
  case byRule
  /// The calendar holds no rules for the day, or the lunar computation leaves it undecided.
  case unknown
}

extension CalendarCertainty: Comparable {
  /// The order from the least settled answer to the most.
  public static func < (left: CalendarCertainty, right: CalendarCertainty) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .unknown: 0
    case .byRule: 1
    case .announced: 2
    }
  }
}

/// What a working calendar says of a day (ngày trong lịch làm việc).
public struct CalendarDay: Sendable, Hashable {
  /// What a day is.
  @nonexhaustive
  public enum Kind: Sendable, Hashable {
    /// An ordinary working day (ngày làm việc).
    case working
    /// A weekly rest day (ngày nghỉ hằng tuần).
    case weeklyRest
    /// A holiday (ngày nghỉ lễ, tết); also one that falls on a weekly rest day.
    case holiday(Holiday)
    /// A day off in lieu of a day of a holiday that fell on a weekly rest day (ngày nghỉ bù).
    case inLieu(of: Holiday, on: CivilDate)
    /// A working day given off for a weekly rest day on which people work (ngày nghỉ hoán đổi).
    case swappedOff(worked: CivilDate)
    /// A weekly rest day on which people work for a working day given off (ngày làm bù).
    case swappedWorking(off: CivilDate)
  }

  /// The day.
  public let date: CivilDate
  /// What it is.
  public let kind: Kind
  /// How far that is settled.
  public let certainty: CalendarCertainty
  /// The law and the announcements that make the day special, from the law down; empty for ordinary days.
  public let citations: [Citation]
  /// How well those are established; `nil` for ordinary days.
  public let confidence: Confidence?
  /// The names of the readings that it rests on, of ``WorkingCalendar/interpretations``.
  public let interpretations: [String]

  /// Creates a day.
  public init(
    date: CivilDate,
    kind: Kind,
    certainty: CalendarCertainty,
    citations: [Citation] = [],
    confidence: Confidence? = nil,
    interpretations: [String] = []
  ) {
    self.date = date
    self.kind = kind
    self.certainty = certainty
    self.citations = citations
    self.confidence = confidence
    self.interpretations = interpretations
  }

  /// Whether people work on the day.
  public var isWorking: Bool {
    switch kind {
    case .working, .swappedWorking: true
    case .weeklyRest, .holiday, .inLieu, .swappedOff: false
    }
  }

  /// What the day is, in words, as it stands within a sentence.
  public var text: Bilingual {
    switch kind {
    case .working: Bilingual(vi: "ngày làm việc", en: "working day")
    case .weeklyRest: Bilingual(vi: "ngày nghỉ hằng tuần", en: "weekly rest day")
    case .holiday(let holiday): holiday.name
    case .inLieu(let holiday, let day):
      Bilingual(vi: "nghỉ bù \(holiday.name.vi) (\(day.vi))", en: "in lieu of \(holiday.name.en) (\(day))")
    case .swappedOff(let worked):
      Bilingual(vi: "nghỉ hoán đổi, làm bù \(worked.vi)", en: "swapped day off, worked on \(worked)")
    case .swappedWorking(let off):
      Bilingual(vi: "làm bù cho \(off.vi)", en: "working day in exchange for \(off)")
    }
  }
}

#if !hasFeature(Embedded)
extension CalendarCertainty: Codable {}
extension CalendarDay: Codable {}
extension CalendarDay.Kind: Codable {
  private enum CodingKeys: String, CodingKey {
    case kind, holiday, day
  }

  private enum Name: String, Codable {
    case working, weeklyRest, holiday, inLieu, swappedOff, swappedWorking
  }

  /// Decodes an object whose member `kind` names the case, such as `{"kind":"swappedOff","day":"2026-08-22"}`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func day() throws -> CivilDate { try container.decode(CivilDate.self, forKey: .day) }
    func holiday() throws -> Holiday { try container.decode(Holiday.self, forKey: .holiday) }
    switch try container.decode(Name.self, forKey: .kind) {
    case .working: self = .working
    case .weeklyRest: self = .weeklyRest
    case .holiday: self = .holiday(try holiday())
    case .inLieu: self = .inLieu(of: try holiday(), on: try day())
    case .swappedOff: self = .swappedOff(worked: try day())
    case .swappedWorking: self = .swappedWorking(off: try day())
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    func encode(_ name: Name, _ holiday: Holiday?, _ day: CivilDate?) throws {
      try container.encode(name, forKey: .kind)
      try container.encodeIfPresent(holiday, forKey: .holiday)
      try container.encodeIfPresent(day, forKey: .day)
    }
    switch self {
    case .working: try encode(.working, nil, nil)
    case .weeklyRest: try encode(.weeklyRest, nil, nil)
    case .holiday(let holiday): try encode(.holiday, holiday, nil)
    case .inLieu(let holiday, let day): try encode(.inLieu, holiday, day)
    case .swappedOff(let worked): try encode(.swappedOff, nil, worked)
    case .swappedWorking(let off): try encode(.swappedWorking, nil, off)
    }
  }
}
#endif
