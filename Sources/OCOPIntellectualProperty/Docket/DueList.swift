public import OCOPModel

/// How near the last day of a period is (mức độ gấp).
public enum DocketUrgency: String, Sendable, Hashable, CaseIterable {
  /// The last day is the day itself.
  case today
  /// Within 7 days.
  case week
  /// Within 30 days.
  case month
  /// Within 90 days.
  case quarter
  /// Further away.
  case later

  /// The most days that are left.
  public var days: Int? {
    switch self {
    case .today: 0
    case .week: 7
    case .month: 30
    case .quarter: 90
    case .later: nil
    }
  }

  /// The urgency of a number of days that are left.
  public init(daysLeft: Int) {
    self = Self.allCases.first { $0.days.map { daysLeft <= $0 } ?? true } ?? .later
  }

  /// The urgency in words.
  public var name: Bilingual {
    switch self {
    case .today: Bilingual(vi: "hôm nay", en: "today")
    case .week: Bilingual(vi: "trong 7 ngày", en: "within 7 days")
    case .month: Bilingual(vi: "trong 30 ngày", en: "within 30 days")
    case .quarter: Bilingual(vi: "trong 90 ngày", en: "within 90 days")
    case .later: Bilingual(vi: "sau 90 ngày", en: "after 90 days")
    }
  }
}

/// What is due on a day (danh sách việc đến hạn): the parties' deadlines, the office's targets and windows, never mixed.
public struct DueList: Sendable, Hashable {
  /// The day.
  public let day: CivilDate
  /// The deadlines of applicants and owners, by their last days.
  public let deadlines: [DocketItem]
  /// The periods in which third parties may act against the cases.
  public let threats: [DocketItem]
  /// The office's targets that passed.
  public let lateOffice: [DocketItem]
  /// The office's targets that lie ahead, or rest.
  public let expected: [DocketItem]
  /// The days from which something may be done.
  public let windows: [DocketItem]

  /// Sorts the periods that run on a day.
  public init(_ items: [DocketItem], on day: CivilDate) {
    let sorted = items.sorted()
    func kept(_ isKept: (CaseDeadline) -> Bool) -> [DocketItem] { sorted.filter { isKept($0.deadline) } }
    self.day = day
    self.deadlines = kept { $0.kind == .deadline && $0.actor != .thirdParty }
    self.threats = kept { $0.kind == .deadline && $0.actor == .thirdParty }
    self.lateOffice = kept { $0.kind == .expected && $0.isLate(on: day) }
    self.expected = kept { $0.kind == .expected && !$0.isLate(on: day) }
    self.windows = kept { $0.kind == .window }
  }

  /// The deadlines of applicants and owners of one urgency.
  public func deadlines(_ urgency: DocketUrgency) -> [DocketItem] {
    deadlines.filter { DocketUrgency(daysLeft: day.days(to: $0.deadline.due)) == urgency }
  }

  /// All periods in the order of their due days.
  public var all: [DocketItem] { (deadlines + threats + lateOffice + expected + windows).sorted() }
}

extension CaseDeadline {
  /// Whether a target passed that has not stopped.
  fileprivate func isLate(on day: CivilDate) -> Bool { due < day && !notes.contains(.resting) }
}

extension Docket {
  /// What is due on a day.
  ///
  /// - Throws: as ``items(on:)``.
  public func dueList(on day: CivilDate) throws(DocketError) -> DueList {
    DueList(try items(on: day), on: day)
  }
}

#if !hasFeature(Embedded)
extension DocketUrgency: Codable {}
extension DueList: Codable {}
#endif
