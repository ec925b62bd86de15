public import OCOPModel

/// Something unknown, and what finding it out can change (minh chứng còn thiếu mang tính quyết định).
public struct EvidenceGap: Sendable, Hashable {
  /// What the rating comes to if the unknown turns out in one way.
  public struct Outcome: Sendable, Hashable {
    /// How it turns out: a value of every kind that the form tells apart.
    public let value: Evidence.Value
    /// The mean total.
    public let total: Bounds<Score>
    /// The star level; `nil` where the product is eliminated.
    public let star: Bounds<Star>?
  }

  /// What is unknown.
  public let subject: Evidence.Subject
  /// The open criteria that hang on it, in form order.
  public let criteria: [CriterionCode]
  /// The open elimination notes that hang on it, in form order.
  public let eliminations: [EliminationPlace]
  /// By how many points the bounds of the total can narrow, short of an elimination.
  public let points: Score
  /// What the rating comes to, value by value.
  public let outcomes: [Outcome]
}

extension Rater {
  /// What to find out next: the unknown things on which open criteria hang, those first that can narrow the star level most;
  /// then by points, then in form order.
  ///
  /// - Parameters:
  ///   - panel: One sheet a member, with answers missing.
  ///   - evidence: The documents.
  ///   - day: The day of the rating.
  ///   - eliminations: The elimination notes that people state to apply.
  /// - Returns: A gap for each thing that is unknown and bears on a missing answer or an elimination note; none where the
  ///   product is eliminated.
  /// - Throws: ``RatingError`` that names the member, the criterion or the document, and the value at fault.
  /// - Complexity: A rating for each value of each unknown thing.
  public func decisiveGaps(
    in panel: [ScoreSheet],
    evidence: Evidence,
    on day: CivilDate,
    eliminations: [EliminationPlace] = []
  ) throws(RatingError) -> [EvidenceGap] {
    try check(panel, eliminations)
    let choices = try choices(of: panel)
    let reading = try read(evidence, on: day)
    let now = rating(choices, of: panel.count, reading, on: day, eliminations)
    guard let star = now.star else { return [] }
    var gaps: [(narrowing: Int, gap: EvidenceGap)] = []
    for (subject, criteria, notes) in unknowns(now, panel) {
      let outcomes = subject.values(telling: plan.conditions).map { value in
        let rating = rating(choices, of: panel.count, reading.assuming(value, of: subject), on: day, [])
        return EvidenceGap.Outcome(value: value, total: rating.total, star: rating.star)
      }
      let points =
        outcomes.filter { $0.star != nil }.map { now.total.narrowing(to: $0.total) }.max() ?? .zero
      // To be eliminated is further from a star than any star is.
      let fall = outcomes.map { star.atMost.rawValue - ($0.star?.atMost.rawValue ?? 0) }.max() ?? 0
      let rise = outcomes.map { ($0.star?.atLeast.rawValue ?? 0) - star.atLeast.rawValue }.max() ?? 0
      gaps.append(
        (
          fall + max(0, rise),
          EvidenceGap(
            subject: subject, criteria: criteria, eliminations: notes, points: points, outcomes: outcomes)
        ))
    }
    return gaps.enumerated().sorted { one, other in
      let (first, second) = (one.element, other.element)
      return (first.narrowing, first.gap.points, other.offset) > (
        second.narrowing, second.gap.points, one.offset
      )
    }.map(\.element.gap)
  }

  /// The unknown things in form order, each with the criteria that some member left open, and the notes still open.
  private func unknowns(
    _ rating: Rating,
    _ panel: [ScoreSheet]
  ) -> [(subject: Evidence.Subject, criteria: [CriterionCode], notes: [EliminationPlace])] {
    var found: [(subject: Evidence.Subject, criteria: [CriterionCode], notes: [EliminationPlace])] = []
    for derivation in rating.derivations where panel.contains(where: { $0[derivation.criterion] == nil }) {
      for subject in derivation.unknown {
        if let index = found.firstIndex(where: { $0.subject == subject }) {
          found[index].criteria.append(derivation.criterion)
        } else {
          found.append((subject, [derivation.criterion], []))
        }
      }
    }
    for note in rating.openEliminations {
      for subject in note.unknown {
        if let index = found.firstIndex(where: { $0.subject == subject }) {
          found[index].notes.append(note.place)
        } else {
          found.append((subject, [], [note.place]))
        }
      }
    }
    return found
  }
}

extension RatingPlan {
  /// The conditions of all options and elimination notes.
  fileprivate var conditions: [Condition] { provable.flatMap(\.conditions) + notes.map(\.condition) }
}

extension Bounds<Score> {
  /// By how much bounds within these are narrower.
  fileprivate func narrowing(to inner: Bounds<Score>) -> Score {
    (try? inner.width.missing(to: width)) ?? .zero
  }

  private var width: Score { (try? atLeast.missing(to: atMost)) ?? .zero }
}

#if !hasFeature(Embedded)
extension EvidenceGap: Codable {}
extension EvidenceGap.Outcome: Codable {}
#endif
