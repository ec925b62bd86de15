public import OCOPModel

/// Rates panels by one criteria set of a regime (bộ máy chấm điểm, phân hạng).
///
/// ```swift
/// let rater = try RatingRegime.decision26_2026.rater(for: .tea)
/// let rating = try rater.rate([sheet])
/// rating.star?.value  // .four
/// ```
///
/// A rater is a value without state: one serves any number of panels, on any number of threads.
public struct Rater: Sendable {
  /// The largest number of sheets in a panel.
  public static let largestPanel = 100_000

  /// The regime that is applied.
  public let regime: RatingRegime
  /// The criteria set that is applied.
  public let criteria: CriteriaSet
  /// The council's rules that are applied.
  public let rules: CouncilRules

  let plan: RatingPlan

  /// Creates a rater for a criteria set, which may be of your own.
  ///
  /// - Throws: ``CriteriaError`` with every problem of a set that is not valid.
  public init(
    _ regime: RatingRegime,
    criteria: CriteriaSet,
    rules: CouncilRules = CouncilRules()
  ) throws(CriteriaError) {
    self.regime = regime
    self.criteria = try criteria.validated()
    self.rules = rules
    self.plan = RatingPlan(criteria)
  }

  /// Rates one sheet as a panel of one.
  ///
  /// - Throws: ``RatingError`` that names the criterion and the value at fault.
  public func rate(
    _ sheet: ScoreSheet,
    eliminations: [EliminationPlace] = []
  ) throws(RatingError) -> Rating {
    try rate([sheet], eliminations: eliminations)
  }

  /// Rates a panel: exact mean, star by points, minima, eliminations, and bounds for missing answers.
  ///
  /// - Parameters:
  ///   - panel: One sheet a member; their order does not matter to the result's scores.
  ///   - eliminations: The elimination notes that people state to apply.
  /// - Returns: The rating; bounds where answers are missing.
  /// - Throws: ``RatingError`` that names the member, the criterion and the value at fault.
  /// - Complexity: O(*m* · *n*) for *m* members and *n* criteria.
  public func rate(
    _ panel: [ScoreSheet],
    eliminations: [EliminationPlace] = []
  ) throws(RatingError) -> Rating {
    try check(panel, eliminations)
    let choices = try choices(of: panel)
    let tally = Tally(choices, of: panel.count, by: plan, stated: eliminations, rules: rules)
    return Rating(tally, by: self, plan: plan)
  }

  /// Refuses a panel of a wrong size, and a stated note that the set does not print.
  func check(_ panel: [ScoreSheet], _ eliminations: [EliminationPlace]) throws(RatingError) {
    guard panel.count >= rules.quorum else {
      throw .tooFewSheets(count: panel.count, quorum: rules.quorum)
    }
    guard panel.count <= Rater.largestPanel else { throw .tooManySheets(count: panel.count) }
    try check(eliminations)
  }

  /// Refuses a stated note that the set does not print.
  func check(_ eliminations: [EliminationPlace]) throws(RatingError) {
    for place in eliminations where !plan.eliminationPlaces.contains(place) {
      throw .unknownElimination(place)
    }
  }

  /// The members' answers leaf by leaf: `choices[leaf * members + member]`.
  func choices(of panel: [ScoreSheet]) throws(RatingError) -> [Tally.Choice] {
    var choices = [Tally.Choice](repeating: .open, count: plan.leaves.count * panel.count)
    for (member, sheet) in panel.enumerated() {
      var found = 0
      for (index, leaf) in plan.leaves.enumerated() {
        guard let answer = sheet.answers[leaf.code] else { continue }
        found += 1
        switch answer {
        case .noneHolds:
          choices[index * panel.count + member] = .noneHolds
        case .option(let letter):
          guard leaf.points.indices.contains(letter.index) else {
            throw .unknownOption(member: member, leaf.code, letter)
          }
          choices[index * panel.count + member] = .option(letter.index)
        }
      }
      if found < sheet.answers.count {
        let known = Set(plan.leaves.map(\.code))
        let unknown = sheet.answers.keys.filter { !known.contains($0) }.min()
        throw .unknownCriterion(member: member, unknown ?? .malformed)
      }
    }
    return choices
  }
}

extension RatingRegime {
  /// A rater for the criteria set of a product set.
  ///
  /// - Throws: ``RegimeError`` where the regime has no such set, or has one that is not valid.
  public func rater(
    for set: ProductSet,
    rules: CouncilRules = CouncilRules()
  ) throws(RegimeError) -> Rater {
    try rater(by: criteria(for: set), rules: rules)
  }

  /// A rater for the criteria set with a number.
  ///
  /// - Throws: ``RegimeError`` where the regime has no such set, or has one that is not valid.
  public func rater(
    numbered number: Int,
    rules: CouncilRules = CouncilRules()
  ) throws(RegimeError) -> Rater {
    try rater(by: criteria(numbered: number), rules: rules)
  }

  private func rater(by set: CriteriaSet, rules: CouncilRules) throws(RegimeError) -> Rater {
    do {
      return try Rater(self, criteria: set, rules: rules)
    } catch {
      throw .invalidCriteria(error)
    }
  }
}
