import Foundation
import OCOP
import TestSupport
import Testing

@Suite("Limits and certificates of funding plans")
struct FundingLimitTests {
  typealias Sample = FundingSamples

  /// Three state purses, each with its rule: a and b exclude each other, c pays once a beneficiary, and m0 has two purses at most.
  private static func problem(seed: UInt64) -> FundingProblem {
    var random = SeededGenerator(seed: seed)
    let rules = [
      Sample.rule("ra", percent: 100), Sample.rule("rb", percent: 80),
      Sample.rule("rc", percent: 60, mostPerBeneficiary: 1),
    ]
    let sources = [
      Sample.source("a", .nationalTargetProgramme, .random(in: 20...120, using: &random), rules: ["ra"]),
      Sample.source("b", .industryPromotion, .random(in: 20...120, using: &random), rules: ["rb"]),
      Sample.source("c", .provincialBudget, .random(in: 20...120, using: &random), rules: ["rc"]),
      Sample.source("own", .ownCapital, .random(in: 0...40, using: &random)),
    ]
    let measures = (0..<3).map { index in
      Sample.measure(
        "m\(index)", .random(in: 40...120, using: &random), by: index == 2 ? "other" : "htx",
        priority: Int.random(in: 1...2, using: &random), isWhole: index == 2 && seed.isMultiple(of: 2),
        mostSources: index == 0 ? 2 : nil)
    }
    return Sample.problem(
      sources, rules, measures, policy: FundingPolicy(exclusivity: .groups([[.of("a"), .of("b")]])))
  }

  /// The best classes over every set of open lines that keeps to the limits.
  private static func bruteForce(_ plain: AllocationProblem) throws -> [Dong] {
    var best = [Dong](repeating: .zero, count: plain.classCount)
    let ids = plain.lines.map { (plain.sources[$0.source].id, plain.measures[$0.measure].id) }
    for mask in 0..<(1 << plain.lines.count) {
      let open = Set(ids.indices.filter { mask & (1 << $0) != 0 })
      func isOpen(_ source: String, _ measure: String) -> Bool {
        open.contains { ids[$0] == (source, measure) }
      }
      let measures = ["m0", "m1", "m2"]
      guard measures.allSatisfy({ !isOpen("a", $0) || !isOpen("b", $0) }),
        !(isOpen("c", "m0") && isOpen("c", "m1")), open.count(where: { ids[$0].1 == "m0" }) <= 2,
        // Own money for m1 and m2 is never forbidden, but for a whole that falls away.
        isOpen("own", "m1"), isOpen("own", "m2") || plain.measures[2].isWhole
      else { continue }
      let isKept =
        plain.measures[2].isWhole && ids.indices.contains { open.contains($0) && ids[$0].1 == "m2" }
      let problem = try AllocationProblem(
        sources: plain.sources,
        measures: plain.measures.map { measure in
          .init(
            id: measure.id, cost: measure.cost,
            priority: isKept && measure.id == "m2" ? 1 : measure.priority + 1, beneficiary: 0)
        },
        lines: plain.lines.enumerated().map { index, line in
          .init(source: line.source, measure: line.measure, cap: open.contains(index) ? line.cap : .zero)
        })
      let plan = AllocationSolver(problem).optimal(.coverage).plan
      if isKept, plan.funded(by: problem)[2] < plain.measures[2].cost { continue }
      let found = AllocationObjective(of: plan, for: plain).classes
      if best.lexicographicallyPrecedes(found) { best = found }
    }
    return best
  }

  @Test(
    "groups, once only and few purses: as good as trying every set of lines",
    arguments: 0..<8 as Range<UInt64>)
  func limits(seed: UInt64) throws {
    let problem = Self.problem(seed: seed)
    let plan = try problem.plan()
    try plan.verify(for: problem)
    #expect(plan.bounds?.isFinished == true && plan.bounds?.proof != nil)
    let truth = try Self.bruteForce(problem.allocation())
    #expect(plan.objective.classes == truth)
    #expect(plan.gaps.allSatisfy { $0 == .zero })
    let hasWholes = problem.measures.contains { $0.isWhole }
    for strategy in hasWholes ? [FundingStrategy.waterfall] : [.waterfall, .proRata, .maxMinFair] {
      try problem.plan(strategy).verify(for: problem)
    }
  }

  @Test("a search that is cut short still bounds the best plan", arguments: 0..<8 as Range<UInt64>)
  func cutShort(seed: UInt64) throws {
    let problem = Self.problem(seed: seed)
    let (best, short) = (try problem.plan(), try problem.plan(nodes: 1))
    try short.verify(for: problem)
    var sum: Int64 = 0
    for (amount, bound) in zip(best.objective.classes, try #require(short.bounds).prefixes) {
      sum += amount.amount
      if sum != bound.amount { #expect(sum < bound.amount) }
      // A later class is bounded only for plans that are as good before it.
      guard sum == bound.amount else { break }
    }
    #expect(!best.objective.classes.lexicographicallyPrecedes(short.objective.classes))
  }

  @Test("a smallest grant is paid or nothing", arguments: [FundingStrategy.optimal, .waterfall])
  func smallestGrant(strategy: FundingStrategy) throws {
    let problem = Sample.problem(
      [Sample.source("s", .provincialBudget, 100, rules: ["r"])],
      [Sample.rule("r", percent: 100, smallestGrant: 40)],
      [Sample.measure("m", 70), Sample.measure("n", 60, priority: 2)])
    let plan = try problem.plan(strategy)
    try plan.verify(for: problem)
    // 70 and 30 would break it; 60 and 40 gives class 1 less than 70 and nothing.
    #expect(plan.measures.map(\.funded.amount) == [70, 0])
    #expect(throws: FundingError.self) { try problem.plan(.maxMinFair) }
    #expect(throws: FundingError.self) { try problem.planScaledToFunding() }
  }

  @Test(
    "a purse that may carry nothing over is like separate purses by year", arguments: 0..<6 as Range<UInt64>)
  func separateYears(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let budgets = [
      2026: Int64.random(in: 50...150, using: &random), 2027: .random(in: 50...150, using: &random),
    ]
    let measures = (0..<5).map { index in
      let first = Int.random(in: 2026...2027, using: &random)
      return Sample.measure(
        "m\(index)", .random(in: 20...90, using: &random), priority: Int.random(in: 1...2, using: &random),
        years: first...2027)
    }
    func classes(_ sources: [FundingSource]) throws -> [Dong] {
      let problem = Sample.problem(sources, [Sample.rule("r", percent: 100)], measures)
      return try problem.plan().objective.classes
    }
    let policyFree = try classes([
      Sample.source("s", .provincialBudget, yearly: budgets, carryOvers: [2026: 0], rules: ["r"])
    ])
    // Own money bound to a year by two purses of one year each, which no rule limits either.
    let apart = Sample.problem(
      budgets.sorted { $0.key < $1.key }.map { year, amount in
        Sample.source("s\(year)", .provincialBudget, yearly: [year: amount], rules: ["r"])
      }, [Sample.rule("r", percent: 100)], measures, policy: FundingPolicy(exclusivity: .unrestricted))
    #expect(policyFree == (try apart.plan().objective.classes))
  }

  @Test(
    "scaling finds the largest cost that the shares allow, as trying every cost does",
    arguments: 0..<12 as Range<UInt64>)
  func largestCost(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let percent = UInt32.random(in: 20...95, using: &random)
    let (cost, state, own) = (
      Int64.random(in: 200...999, using: &random), Int64.random(in: 50...400, using: &random),
      Int64.random(in: 5...90, using: &random)
    )
    let ownShare: UInt32 = Bool.random(using: &random) ? 10 : 0
    let purse =
      Bool.random(using: &random)
      ? Sample.source("s", .provincialBudget, state, rules: ["r"])
      : Sample.source("s", .provincialBudget, yearly: [2026: state / 2, 2027: state / 2], rules: ["r"])
    let problem = Sample.problem(
      [purse, Sample.source("own", .ownCapital, own)], [Sample.rule("r", percent: percent)],
      [Sample.measure("m", cost, ownShare: Share(percent: ownShare))])
    let planned = try problem.plan()
    let plan = try problem.planScaledToFunding()
    try plan.verify(for: problem)
    let paid = Dictionary(
      planned.lines.map { ($0.source.text, $0.amount.amount) }, uniquingKeysWith: +)
    let truth = (0...planned.total.amount).last { cost in
      let most = min(
        paid["s"] ?? 0, cost * Int64(percent) / 100, cost * Int64(100 - ownShare) / 100)
      return most + min(paid["own"] ?? 0, cost) >= cost
    }
    #expect(plan.total.amount == (planned.measures[0].status == .full ? cost : truth))
  }

  /// A way to tamper with a stored plan.
  enum Tampering: String, CaseIterable {
    case format, more, less, missing, rule, line, gap, left, reopened, unverified
    case unproved, lowerBound, unfinished

    func apply(to object: inout [String: Any]) {
      switch self {
      case .format: object["format"] = 2
      case .more: change(&object, "allocation", "amounts") { bump(&$0, by: 1) }
      case .less: change(&object, "allocation", "amounts") { bump(&$0, by: -1) }
      case .missing: change(&object, "allocation", "amounts") { $0.removeLast() }
      case .rule: first(&object, "lines") { $0["rule"] = "another" }
      case .line: first(&object, "lines") { $0["amount"] = 1 }
      case .gap: first(&object, "measures") { $0["gap"] = 1_234 }
      case .left: first(&object, "purses") { $0["left"] = 1_234 }
      case .reopened: change(&object, "choices", "closed") { $0 = [] }
      case .unverified: object["unverified"] = ["r0"]
      case .unproved: bounds(&object) { $0["proof"] = nil }
      case .lowerBound: bounds(&object) { $0["prefixes"] = [0, 0, 0] }
      case .unfinished: bounds(&object) { $0["isFinished"] = false }
      }
    }
  }

  @Test("a plan that was tampered with is refused", arguments: Tampering.allCases)
  func tampered(tampering: Tampering) throws {
    let problem = FundingInstances.problem(seed: 7, hasWholes: false)
    let plan = try problem.plan()
    #expect(!plan.choices.closed.isEmpty && plan.bounds?.isFinished == true)
    let data = try JSONEncoder().encode(plan)
    var object = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    tampering.apply(to: &object)
    let changed = try JSONDecoder().decode(
      FundingPlan.self, from: JSONSerialization.data(withJSONObject: object))
    #expect(changed != plan)
    let error = #expect(throws: FundingPlanError.self) { try changed.verify(for: problem) }
    #expect(error?.text.vi != error?.text.en)
  }
}

extension FundingLimitTests.Tampering {
  private func change(
    _ object: inout [String: Any], _ outer: String, _ inner: String, _ change: (inout [Any]) -> Void
  ) {
    var part = object[outer] as? [String: Any] ?? [:]
    var list = part[inner] as? [Any] ?? []
    change(&list)
    part[inner] = list
    object[outer] = part
  }

  private func bounds(_ object: inout [String: Any], _ change: (inout [String: Any]) -> Void) {
    var bounds = object["bounds"] as? [String: Any] ?? [:]
    change(&bounds)
    object["bounds"] = bounds
  }

  private func first(
    _ object: inout [String: Any], _ list: String, _ change: (inout [String: Any]) -> Void
  ) {
    var entries = object[list] as? [[String: Any]] ?? []
    if !entries.isEmpty { change(&entries[0]) }
    object[list] = entries
  }

  /// Changes the first amount that is above 0.
  private func bump(_ amounts: inout [Any], by change: Int64) {
    for (index, amount) in amounts.enumerated() {
      guard let value = amount as? Int64, value > 0 else { continue }
      amounts[index] = value + change
      return
    }
  }
}
