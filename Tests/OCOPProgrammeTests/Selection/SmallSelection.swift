import OCOP
import TestSupport

/// A small selection with random goals, purses and rules, and what it comes to when everything is tried.
struct SmallSelection {
  /// A state purse that pays a share of each measure of one category, up to a ceiling.
  private struct StatePurse {
    let category: MeasureCategory
    let percent: Int
    let ceiling: Int64
    let budget: Int64
  }

  let selection: ProgrammeSelection
  private let statePurses: [StatePurse]
  private let own: [Int64]
  private let isExclusive: Bool

  /// Makes a selection.
  ///
  /// - Parameters:
  ///   - seed: What it is drawn from.
  ///   - isExclusive: Whether one state purse pays a measure.
  ///   - isPoor: Whether there is little money, none in some purses, and whether few prices and worths make many ties.
  ///   - isGrouped: Whether a producer's products stand together.
  /// - Throws: What the library refuses to make, which nothing drawn is.
  init(seed: UInt64, isExclusive: Bool, isPoor: Bool = false, isGrouped: Bool = false) throws {
    var random = SeededGenerator(seed: seed)
    func draw(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    let categories: [MeasureCategory] = [.packaging, .equipment]
    // Two purses for the first category, so that a measure may draw on both.
    statePurses = [0, 0, 1].map { category in
      StatePurse(
        category: categories[category], percent: 10 * draw(3...10), ceiling: Int64(draw(10...60)),
        budget: isPoor ? Int64(10 * draw(0...3)) : Int64(draw(10...90)))
    }
    own = (0..<2).map { _ in isPoor ? Int64(10 * draw(0...3)) : Int64(draw(0...60)) }
    self.isExclusive = isExclusive
    var candidates: [ProgrammeCandidate] = []
    for product in 0..<4 {
      let goals = try (0..<draw(1...2)).map { goal in
        ProgrammeGoal(
          goal == 0 ? .five : .four, worth: draw(1...(isPoor ? 2 : 3)),
          try (0..<draw(isPoor ? 0...2 : 1...2)).map { measure in
            SupportMeasure(
              id: try ID("\(product)-\(goal)-\(measure)"), name: Bilingual(vi: "x", en: "x"),
              cost: Dong(isPoor ? Int64(10 * draw(1...3)) : Int64(draw(5...50))),
              category: categories[draw(0...1)],
              beneficiary: try ID("ct-\(isGrouped ? product / 2 : product % 2)"), priority: draw(1...3))
          })
      }
      candidates.append(ProgrammeCandidate(try ID("sp-\(product)"), goals))
    }
    let day = try CivilDate("2026-03-01")
    let rules = try statePurses.enumerated().map { place, purse in
      SupportRule(
        id: try ID("r\(place)"), title: Bilingual(vi: "x", en: "x"), categories: [purse.category],
        rates: [SupportRate(try Share(purse.percent, 100))], ceiling: .amount(Dong(purse.ceiling)),
        inForce: DatePeriod(from: day), citation: Citation("1/2026"), confidence: .read)
    }
    let states = try statePurses.enumerated().map { place, purse in
      FundingSource(
        id: try ID("s\(place)"), name: Bilingual(vi: "x", en: "x"), kind: .provincialBudget,
        budget: .whole(Dong(purse.budget)), rules: [try ID("r\(place)")])
    }
    let owners = try own.enumerated().map { place, budget in
      FundingSource(
        id: try ID("o\(place)"), name: Bilingual(vi: "x", en: "x"), kind: .ownCapital,
        budget: .whole(Dong(budget)), owner: try ID("ct-\(place)"))
    }
    selection = ProgrammeSelection(
      of: candidates,
      under: FundingProblem(
        day: day, sources: states + owners, rules: rules, measures: [],
        policy: FundingPolicy(exclusivity: isExclusive ? .atMostOneStateSource : .unrestricted)))
  }

  // MARK: Everything tried

  /// The best of all choices: worth, cost, goals by candidate.
  var best: (worth: Int, cost: Int64, goals: [Int?]) {
    var best: (worth: Int, cost: Int64, goals: [Int?])?
    // In the order of goals with none last, so that the first of equals is the one that the rule prefers.
    for goals in Self.choices(selection.candidates.map(\.goals.count)[...]) {
      let chosen = zip(selection.candidates, goals).compactMap { candidate, goal in
        goal.map { candidate.goals[$0] }
      }
      let worth = chosen.reduce(0) { $0 + $1.worth }
      let measures = chosen.flatMap(\.measures)
      let cost = measures.reduce(0) { $0 + $1.cost.amount }
      if let best, (worth, -cost) <= (best.worth, -best.cost) { continue }
      if isPaid(measures) { best = (worth, cost, goals) }
    }
    return best ?? (0, 0, [])
  }

  private static func choices(_ counts: ArraySlice<Int>) -> [[Int?]] {
    guard let count = counts.first else { return [[]] }
    let rest = choices(counts.dropFirst())
    return ((0..<count).map(Optional.some) + [nil]).flatMap { goal in rest.map { [goal] + $0 } }
  }

  /// Whether the purses pay measures in full: by Gale's theorem, as no set of measures needs more than the purses let through to it.
  private func isPaid(_ measures: [SupportMeasure]) -> Bool {
    func cap(_ purse: StatePurse, _ measure: SupportMeasure) -> Int64 {
      purse.category == measure.category
        ? min(purse.ceiling, measure.cost.amount * Int64(purse.percent) / 100) : 0
    }
    /// By state purse, which measures it may pay, as bits.
    func isPaid(_ allowed: [Int]) -> Bool {
      (0..<(1 << measures.count)).allSatisfy { set in
        let members = measures.indices.filter { set & (1 << $0) != 0 }
        let state = zip(statePurses, allowed).reduce(Int64(0)) { sum, purse in
          sum
            + min(
              purse.0.budget,
              members.reduce(0) { $0 + (purse.1 & (1 << $1) != 0 ? cap(purse.0, measures[$1]) : 0) })
        }
        let owners = own.indices.reduce(Int64(0)) { sum, owner in
          sum
            + min(
              own[owner],
              members.reduce(0) {
                $0 + (measures[$1].beneficiary.text == "ct-\(owner)" ? measures[$1].cost.amount : 0)
              })
        }
        return members.reduce(0) { $0 + measures[$1].cost.amount } <= state + owners
      }
    }
    guard isExclusive else { return isPaid(statePurses.map { _ in ~0 }) }
    // One state purse for each measure. The third purse alone is for its category, so the first two are what there is to choose.
    return (0..<(1 << measures.count)).contains { second in isPaid([~second, second, ~0]) }
  }
}
