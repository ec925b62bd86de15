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

/// How many workshops and courses of a kind were held (số lớp tuyên truyền, tập huấn), and who came.
public struct ActivityCount: Sendable, Hashable {
  /// The kind of activity.
  public let kind: ProgrammeActivity.Kind
  /// How many began.
  public let activities: Int
  /// How many producers sent someone.
  public let producers: Int
  /// How many people came, as far as the lists say; who came twice counts twice.
  public let people: KnownTotal<Int>
  /// How many of them were women, as far as the lists say.
  public let women: KnownTotal<Int>
  /// How many of them were given a certificate, as far as the lists say.
  public let certified: KnownTotal<Int>
}

extension Programme {
  /// The workshops and training that began in a period, in the order of the kinds; those without any are left out.
  public func activities(in period: DatePeriod) -> [ActivityCount] {
    ProgrammeActivity.Kind.allCases.compactMap { kind in
      let held = records.activities.filter { $0.kind == kind && period.contains($0.days.start) }
      guard !held.isEmpty else { return nil }
      let attendance = held.flatMap(\.attendance)
      return ActivityCount(
        kind: kind, activities: held.count, producers: Set(attendance.map(\.producer)).count,
        people: KnownTotal(attendance.map(\.people)), women: KnownTotal(attendance.map(\.women)),
        certified: KnownTotal(attendance.map(\.certified)))
    }
  }
}

#if !hasFeature(Embedded)
extension ActivityCount: Codable {}
extension ActivityOutcome: Codable {}
#endif
