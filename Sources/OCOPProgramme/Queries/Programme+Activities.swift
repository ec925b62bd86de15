public import OCOPModel

/// What came of a workshop or training (kết quả sau tập huấn).
public struct ActivityOutcome: Sendable, Hashable {
  /// The activity.
  public let activity: ID<ProgrammeActivity>
  /// How many producers came.
  public let producers: Int
  /// How many people came, as far as the list says.
  public let people: KnownTotal<Int>
  /// How many of them were women, as far as the list says.
  public let women: KnownTotal<Int>
  /// The producers that came and had a product recognised for the first time after the activity began, by identifier.
  ///
  /// That one followed the other is no proof that it caused it.
  public let newlyRecognised: [ID<Producer>]
}

extension Programme {
  /// What came of an activity by the end of a day; `nil` where the register has none of the identifier.
  public func outcome(of id: ID<ProgrammeActivity>, on day: CivilDate) -> ActivityOutcome? {
    guard let activity = records.activities.first(where: { $0.id == id }) else { return nil }
    let attendants = Set(activity.attendance.map(\.producer))
    let recognised = records.products.filter { profile in
      guard attendants.contains(profile.product.producer),
        let first = ledger.awards(of: profile.product.id).first?.days
      else { return false }
      return first.atLeast > activity.days.start && first.atMost <= day
    }.map(\.product.producer)
    return ActivityOutcome(
      activity: id, producers: attendants.count, people: KnownTotal(activity.attendance.map(\.people)),
      women: KnownTotal(activity.attendance.map(\.women)), newlyRecognised: Set(recognised).sorted())
  }
}

#if !hasFeature(Embedded)
extension ActivityOutcome: Codable {}
#endif
