public import OCOPModel

/// When reminders are sent, and who is told besides the person in charge (lịch nhắc việc).
public struct ReminderPlan: Sendable, Hashable {
  /// A person who is told too, once so few days are left.
  public struct Escalation: Sendable, Hashable {
    /// How many days are left at most.
    public let daysLeft: Int
    /// Who is told.
    public let recipient: String

    /// Creates a step of escalation; a last day that passed has fewer than no days left.
    public init(daysLeft: Int, to recipient: String) {
      self.daysLeft = daysLeft
      self.recipient = recipient
    }
  }

  /// How many days before the last day a reminder is sent, the most first.
  public let leadDays: [Int]
  /// Who is told too.
  public let escalations: [Escalation]

  /// Creates a plan; negative leads are left out, and each is kept once.
  public init(leadDays: [Int] = [90, 60, 30, 14, 7, 3, 1], escalations: [Escalation] = []) {
    self.leadDays = Set(leadDays).filter { $0 >= 0 }.sorted(by: >)
    self.escalations = escalations.sorted { ($0.daysLeft, $0.recipient) > ($1.daysLeft, $1.recipient) }
  }

  /// Ninety, sixty, thirty, fourteen, seven, three days and one before the last day, to the person in charge.
  public static let standard = ReminderPlan()

  /// Who is told of a period so many days before its end.
  public func recipients(of item: DocketItem, daysLeft: Int) -> [String] {
    var names = item.responsible.map { [$0] } ?? []
    for step in escalations where daysLeft <= step.daysLeft && !names.contains(step.recipient) {
      names.append(step.recipient)
    }
    return names
  }
}

/// A reminder of a period's end (nhắc việc).
public struct DocketReminder: Sendable, Hashable {
  /// The day on which it is sent.
  public let day: CivilDate
  /// How many days are left then.
  public let daysLeft: Int
  /// The period.
  public let item: DocketItem
  /// Who is told: the person in charge first.
  public let recipients: [String]
}

extension Docket {
  /// The reminders of the parties' deadlines that run on the first of some days, sent within those days, both
  /// inclusive; in the order of their days, then of the periods.
  ///
  /// - Throws: as ``items(on:)``.
  public func reminders(from first: CivilDate, through last: CivilDate) throws(DocketError)
    -> [DocketReminder]
  {
    var list: [DocketReminder] = []
    for item in try dueList(on: first).deadlines {
      for lead in reminders.leadDays {
        guard let day = try? item.deadline.due.adding(days: -lead), day >= first, day <= last else {
          continue
        }
        list.append(
          DocketReminder(
            day: day, daysLeft: lead, item: item, recipients: reminders.recipients(of: item, daysLeft: lead)))
      }
    }
    return list.sorted { $0.day != $1.day ? $0.day < $1.day : $0.item < $1.item }
  }
}

#if !hasFeature(Embedded)
extension ReminderPlan: Codable {
  private enum CodingKeys: String, CodingKey {
    case leadDays, escalations
  }

  /// Decodes a plan, its leads and steps in order whatever their order was.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      leadDays: try container.decode([Int].self, forKey: .leadDays),
      escalations: try container.decode([Escalation].self, forKey: .escalations))
  }
}
extension ReminderPlan.Escalation: Codable {}
extension DocketReminder: Codable {}
#endif
