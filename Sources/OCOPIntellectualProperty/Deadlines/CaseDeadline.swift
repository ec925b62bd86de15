public import OCOPModel

/// A period that runs, or ran, in a case (thời hạn của vụ việc).
///
/// It is small and plain, so that a docket holds a million; ``IPProcedure/explanation(of:)`` puts it in words.
public struct CaseDeadline: Sendable, Hashable {
  /// The rule.
  public let rule: PeriodRule.ID
  /// The right.
  public let right: IPRight
  /// The regime that the rule's date chose.
  public let regime: IPRegime
  /// Whose period it is.
  public let kind: PeriodRule.Kind
  /// Who acts.
  public let actor: PeriodRule.Actor
  /// How well its length is established.
  public let confidence: Confidence
  /// The day of the event from which it is counted.
  public internal(set) var trigger: CivilDate
  /// The last day as counted; for a window the first.
  public internal(set) var nominal: CivilDate
  /// The day by which one acts: for a deadline the nominal day or the next working day, otherwise the nominal day.
  public internal(set) var due: CivilDate
  /// What became of it.
  public internal(set) var outcome: Outcome
  /// What was read or is unsettled.
  public internal(set) var notes: Notes

  /// What became of a period by a day.
  public enum Outcome: Sendable, Hashable {
    /// It runs; an office's target runs on when it is late.
    case open
    /// It was answered in time; a window opened. The day is that of the answer.
    case met(on: CivilDate)
    /// It passed without an answer, or the office's answer came after its target.
    case missed
    /// It fell away on a day.
    case void(on: CivilDate)
  }

  /// What was read, or is unsettled, in a period.
  public struct Notes: OptionSet, Sendable, Hashable {
    public let rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// A day passed over lies in a year whose holidays are not known: only weekends were passed.
    public static let holidaysUnknown = Notes(rawValue: 1 << 0)
    /// The year's swaps are not announced: holidays were passed by rule.
    public static let holidaysByRule = Notes(rawValue: 1 << 1)
    /// The period was extended once.
    public static let extended = Notes(rawValue: 1 << 2)
    /// The period runs from the proven sending, not from the signing.
    public static let countedFromSending = Notes(rawValue: 1 << 3)
    /// A later sending without proof was left aside.
    public static let sendingUnproven = Notes(rawValue: 1 << 4)
    /// Days lost to an obstacle are not counted.
    public static let obstacle = Notes(rawValue: 1 << 5)
    /// The office is past its target.
    public static let officeLate = Notes(rawValue: 1 << 6)
    /// The office's rest moved its target.
    public static let rested = Notes(rawValue: 1 << 7)
    /// The regime of the publication was taken, which is not that of the filing.
    public static let byPublicationDate = Notes(rawValue: 1 << 8)
    /// The regime of the filing was taken, which is not that of the publication or the act.
    public static let byFilingDate = Notes(rawValue: 1 << 9)
    /// The regime of the act itself was taken, which is not that of the filing.
    public static let byActDate = Notes(rawValue: 1 << 10)
    /// The day on which the party was told is not known: the event's own day was taken.
    public static let receiptUnknown = Notes(rawValue: 1 << 11)
    /// A foreign office's calendar governs: the day is not moved.
    public static let foreignCalendar = Notes(rawValue: 1 << 12)
    /// The term cannot be renewed again.
    public static let lastTerm = Notes(rawValue: 1 << 13)
    /// The office rests, so that its target has stopped and moves when the case goes on.
    public static let resting = Notes(rawValue: 1 << 14)
    /// The paper that answered it was posted in time and received after the last day.
    public static let postedInTime = Notes(rawValue: 1 << 15)
  }
}

extension CaseDeadline.Notes {
  /// Each note by its stable name, in a fixed order.
  public var names: [String] {
    Self.named.filter { contains($0.note) }.map(\.name)
  }

  private static let named: [(note: CaseDeadline.Notes, name: String)] = [
    (.holidaysUnknown, "holidaysUnknown"), (.holidaysByRule, "holidaysByRule"), (.extended, "extended"),
    (.countedFromSending, "countedFromSending"), (.sendingUnproven, "sendingUnproven"),
    (.obstacle, "obstacle"),
    (.officeLate, "officeLate"), (.rested, "officeRested"), (.resting, "officeRests"),
    (.byPublicationDate, "regimeByPublicationDate"), (.byFilingDate, "regimeByFilingDate"),
    (.byActDate, "regimeByActDate"), (.receiptUnknown, "receiptUnknown"),
    (.foreignCalendar, "foreignCalendar"),
    (.lastTerm, "lastTerm"), (.postedInTime, "postedInTime"),
  ]
}

extension CaseDeadline {
  /// Whether the due day was moved.
  public var isRolled: Bool { due != nominal }
  /// Whether the period runs.
  public var isOpen: Bool { outcome == .open }
}

extension CaseDeadline.Outcome {
  /// The outcome by its stable name: `open`, `met`, `missed` or `void`.
  public var name: String {
    switch self {
    case .open: "open"
    case .met: "met"
    case .missed: "missed"
    case .void: "void"
    }
  }
}

#if !hasFeature(Embedded)
extension CaseDeadline: Codable {}
extension CaseDeadline.Outcome: Codable {}
extension CaseDeadline.Notes: Codable {}
#endif
