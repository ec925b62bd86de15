import Foundation
import OCOP
import TestSupport
import Testing

@Suite("Funding plans after a change, with what is paid already")
struct FundingPaymentTests {
  typealias Sample = FundingSamples

  /// Two state purses, own money and a lender, three small measures of which the first may be a whole; small enough to try every plan.
  private static func problem(seed: UInt64, isExclusive: Bool) -> FundingProblem {
    var random = SeededGenerator(seed: seed)
    let sources = [
      Sample.source("a", .nationalTargetProgramme, .random(in: 2...5, using: &random), rules: ["r"]),
      Sample.source("b", .provincialBudget, .random(in: 2...5, using: &random), rules: ["r"], preference: 1),
      Sample.source("bank", .credit, .random(in: 0...3, using: &random), preference: 2, rate: 700),
    ]
    let measures = (0..<3).map { index in
      Sample.measure(
        "m\(index)", .random(in: 2...3, using: &random), priority: Int.random(in: 1...2, using: &random),
        isWhole: index == 0 && seed.isMultiple(of: 2))
    }
    return Sample.problem(
      sources, [Sample.rule("r", percent: 100)], measures,
      policy: FundingPolicy(exclusivity: isExclusive ? .atMostOneStateSource : .unrestricted))
  }

  /// A payment of half of what two lines of a plan pay, at least 1 đồng.
  private static func payments(of plan: FundingPlan) -> [Disbursement] {
    plan.lines.prefix(2).map { line in
      Disbursement(
        Dong((line.amount.amount + 1) / 2), for: line.measure, from: PurseYear(line.source, year: line.year))
    }
  }

  /// Every plan in which lines pay at least and at most so much, by its worth: classes, then loans, then what moves.
  private static func best(
    _ plain: AllocationProblem, isExclusive: Bool, from old: [Int64], least: [Int64], most: [Int64]
  ) -> (goals: [Int64], moved: Int64)? {
    var best: (goals: [Int64], moved: Int64)?
    var amounts = least
    func isBetter(_ goals: [Int64], _ moved: Int64) -> Bool {
      guard let best else { return true }
      return goals == best.goals ? moved < best.moved : best.goals.lexicographicallyPrecedes(goals)
    }
    func sum(_ isCounted: (AllocationProblem.Line) -> Bool) -> Int64 {
      zip(plain.lines, amounts).reduce(0) { $0 + (isCounted($1.0) ? $1.1 : 0) }
    }
    func consider() {
      for (index, source) in plain.sources.enumerated()
      where sum({ $0.source == index }) > source.budget.amount { return }
      var classes = [Int64](repeating: 0, count: plain.classCount)
      for (index, measure) in plain.measures.enumerated() {
        let funded = sum { $0.measure == index }
        let states = zip(plain.lines, amounts).count {
          $0.0.measure == index && $0.1 > 0 && plain.sources[$0.0.source].payer == .state
        }
        guard funded <= measure.cost.amount, !isExclusive || states <= 1,
          !measure.isWhole || funded == 0 || funded == measure.cost.amount
        else { return }
        classes[measure.priority - 1] += funded
      }
      let goals = classes + [-sum { plain.sources[$0.source].payer == .loan }]
      let moved = zip(old, amounts).reduce(Int64(0)) { $0 + abs($1.0 - $1.1) }
      if isBetter(goals, moved) { best = (goals, moved) }
    }
    func fill(_ line: Int) {
      guard line < amounts.count else { return consider() }
      guard least[line] <= most[line] else { return }
      let entry = plain.lines[line]
      for amount in least[line]...most[line] {
        amounts[line] = amount
        // Later lines hold their least until they are filled: what is too much already does not become less.
        guard sum({ $0.measure == entry.measure }) <= plain.measures[entry.measure].cost.amount,
          sum({ $0.source == entry.source }) <= plain.sources[entry.source].budget.amount
        else { break }
        fill(line + 1)
      }
      amounts[line] = least[line]
    }
    fill(0)
    return best
  }

  @Test(
    "as good as trying every plan that keeps to what is paid, under both policies",
    arguments: 0..<6 as Range<UInt64>)
  func everyPlan(seed: UInt64) throws {
    let isExclusive = seed % 4 < 2
    let problem = Self.problem(seed: 30 + seed, isExclusive: isExclusive)
    let old = try problem.plan()
    let paid = Self.payments(of: old)
    let source = try #require(problem.sources.last { $0.kind.isState })
    guard case .whole(let budget) = source.budget else { return }
    let changed = try problem.changingBudget(of: PurseYear(source.id), to: Dong(budget.amount - 1))
    let plain = try changed.allocation()
    func amounts(_ amount: (FundingLine) -> Int64, of lines: [FundingLine]) -> [Int64] {
      plain.lines.map { line in
        lines.first {
          $0.measure.text == plain.measures[line.measure].id
            && $0.source.text == plain.sources[line.source].id
        }.map(amount) ?? 0
      }
    }
    let before = amounts(\.amount.amount, of: old.lines)
    let least = amounts(
      { line in
        paid.first { $0.measure == line.measure && $0.purse.source == line.source }?.amount.amount ?? 0
      }, of: old.lines)
    for policy in ReplanPolicy.allCases {
      let most = zip(plain.lines, zip(before, least)).map { line, amounts in
        policy == .coverageFirst ? line.cap.amount : min(line.cap.amount, max(amounts.0, amounts.1))
      }
      let truth = Self.best(plain, isExclusive: isExclusive, from: before, least: least, most: most)
      guard let truth else {
        #expect(throws: FundingError.self) { try changed.replan(from: old, paid: paid, policy) }
        continue
      }
      let replan = try changed.replan(from: old, paid: paid, policy)
      try replan.verify(for: changed, from: old)
      let objective = replan.plan.objective
      #expect(objective.classes.map(\.amount) == Array(truth.goals.dropLast()))
      for (amount, floor) in zip(replan.plan.allocation.amounts, least) { #expect(amount.amount >= floor) }
      // Where nothing is searched, nothing as good borrows less, and then moves less.
      guard !isExclusive, !problem.measures[0].isWhole else { continue }
      #expect(-objective.loans.amount == truth.goals.last)
      if policy == .coverageFirst { #expect(replan.moved.amount == truth.moved) }
    }
  }

  /// A purse of 100 and own money of 200 for m (100) and n (80): the purse pays m, own money n.
  private static let two = Sample.problem(
    [
      Sample.source("s", .provincialBudget, 100, rules: ["r"]),
      Sample.source("own", .ownCapital, 200, preference: 1),
    ], [Sample.rule("r", percent: 100)], [Sample.measure("m", 100), Sample.measure("n", 80)])

  @Test("what is paid stays where it was paid, and each move says why")
  func reasons() throws {
    let old = try Self.two.plan()
    let state = PurseYear(.of("s"))
    let line = try #require(old.lines.first { $0.source == .of("s") })
    let changed = try Self.two.changingBudget(of: state, to: Dong(70))
    let paid = [
      Disbursement(Dong(40), for: line.measure, from: state),
      Disbursement(Dong(25), for: line.measure, from: state),
    ]
    let replan = try changed.replan(from: old, paid: paid, .coverageFirst)
    try replan.verify(for: changed, from: old)
    #expect(replan.plan.total == Dong(180) && replan.moved == Dong(60))
    #expect(replan.moves.map(\.reason) == [.budget(Dong(70)), .replaces])
    #expect(replan.newlyPartial == [] && replan.newlyDropped == [])
    // Nobody gains: the purse keeps what it paid, and the measure is left in part.
    let stable = try changed.replan(from: old, paid: paid, .stabilityFirst)
    try stable.verify(for: changed, from: old)
    #expect(stable.moves.map(\.reason) == [.budget(Dong(70))])
    #expect(stable.newlyPartial == [line.measure])
    #expect(!stable.certificate.optimality.claims.isEmpty)
  }

  @Test("the purse that has paid for an item keeps it, although another could pay more")
  func exclusive() throws {
    let rules = [Sample.rule("r", percent: 100)]
    let measures = [Sample.measure("m", 100)]
    func problem(_ a: Int64, _ b: Int64) -> FundingProblem {
      Sample.problem(
        [
          Sample.source("a", .provincialBudget, a, rules: ["r"]),
          Sample.source("b", .industryPromotion, b, rules: ["r"]),
        ], rules, measures)
    }
    let old = try problem(100, 60).plan()
    #expect(old.lines.map(\.source) == [.of("a")])
    let changed = problem(30, 60)
    let free = try changed.replan(from: old, .coverageFirst)
    // What pays stands before what pays no more.
    #expect(free.moves.map(\.after) == [Dong(60), .zero])
    #expect(free.moves.map(\.reason) == [.replaces, .budget(Dong(30))])
    let paid = [Disbursement(Dong(10), for: .of("m"), from: PurseYear(.of("a")))]
    let bound = try changed.replan(from: old, paid: paid, .coverageFirst)
    try bound.verify(for: changed, from: old)
    #expect(bound.plan.lines.map(\.source) == [.of("a")])
    #expect(bound.plan.total == Dong(30))
    #expect(bound.plan.bounds.map { $0.prefixes == [Dong(30)] && $0.isFinished } == true)
    #expect(bound.proofOfRest != nil && free.proofOfRest == nil && free.plan.bounds?.proof != nil)
  }

  @Test("a whole that is begun is completed before anything else; one that cannot be is a fault")
  func begun() throws {
    func problem(_ budget: Int64) -> FundingProblem {
      Sample.problem(
        [Sample.source("s", .provincialBudget, budget, rules: ["r"])], [Sample.rule("r", percent: 100)],
        [
          Sample.measure("first", 60), Sample.measure("whole", 100, priority: 2, isWhole: true),
          Sample.measure("last", 50, priority: 2),
        ])
    }
    let old = try problem(170).plan()
    #expect(old.measures.map(\.funded.amount) == [60, 100, 10])
    let paid = [Disbursement(Dong(20), for: .of("whole"), from: PurseYear(.of("s")))]
    let replan = try problem(130).replan(from: old, paid: paid, .coverageFirst)
    try replan.verify(for: problem(130), from: old)
    #expect(replan.plan.measures.map(\.funded.amount) == [30, 100, 0])
    #expect(replan.plan.bounds?.prefixes == [Dong(30), Dong(130)])
    #expect(replan.proofOfRest != nil)
    // Without the payment, class 1 comes first and the whole falls away.
    let free = try problem(130).replan(from: old, .coverageFirst)
    #expect(free.plan.measures.map(\.funded.amount) == [60, 0, 50])
    #expect(free.newlyDropped == [.of("whole")])
    #expect(free.moves.first { $0.measure == .of("whole") }?.reason == .cannotBeWhole)
    let error = #expect(throws: FundingError.self) {
      try problem(90).replan(from: old, paid: paid, .coverageFirst)
    }
    #expect(error?.faults.map(\.path) == ["measures[1].isWhole"])
  }

  @Test("a whole that is begun is a fault where its project, as it is now, cannot hold all of its cost")
  func begunInProjects() throws {
    func problem(cap: Int64) -> FundingProblem {
      Sample.problem(
        [Sample.source("s", .provincialBudget, 500, rules: ["r"])], [Sample.rule("r", percent: 100)],
        [
          Sample.measure("whole", 100, isWhole: true, project: "p"),
          Sample.measure("one", 30, isWhole: true, project: "q"),
          Sample.measure("two", 30, isWhole: true, project: "q"),
        ],
        projects: [
          Sample.project("p", cap: cap, within: "all"), Sample.project("q", cap: cap - 10, within: "all"),
          Sample.project("all"),
        ])
    }
    func paid(_ measures: [String]) -> [Disbursement] {
      measures.map { Disbursement(Dong(10), for: .of($0), from: PurseYear(.of("s"))) }
    }
    let old = try problem(cap: 200).plan()
    #expect(old.measures.map(\.funded.amount) == [100, 30, 30])
    for policy in ReplanPolicy.allCases {
      for (measures, place) in [(["whole"], 0), (["one", "two"], 1)] {
        let error = #expect(throws: FundingError.self) {
          try problem(cap: 60).replan(from: old, paid: paid(measures), policy)
        }
        #expect(
          error?.faults == [
            FundingFault(place: .measure(place), field: "isWhole", value: "true", rule: .completed)
          ])
      }
      // One of the two goes into the project.
      let replan = try problem(cap: 60).replan(from: old, paid: paid(["two"]), policy)
      try replan.verify(for: problem(cap: 60), from: old)
      #expect(replan.plan.measures.map(\.funded.amount) == [0, 0, 30])
    }
  }

  /// A purse whose rule pays at least 40 đồng, and half of 120 at most, for one measure.
  private static func grants(smallest: Int64) -> FundingProblem {
    Sample.problem(
      [Sample.source("s", .provincialBudget, 60, rules: ["r"])],
      [Sample.rule("r", percent: 50, smallestGrant: smallest)],
      [Sample.measure("first", 100), Sample.measure("m", 120, priority: 2)])
  }

  @Test(
    "payments on a line come to a smallest grant together, not each",
    arguments: [([5, 10], 40), ([20, 30], 50), ([40, 20], 60), ([1], 40)] as [([Int64], Int64)])
  func smallestGrants(amounts: [Int64], least: Int64) throws {
    let problem = Self.grants(smallest: 40)
    let old = try problem.plan()
    #expect(old.measures.map(\.funded.amount) == [50, 0])
    let paid = amounts.map { Disbursement(Dong($0), for: .of("m"), from: PurseYear(.of("s"))) }
    let replan = try problem.replan(from: old, paid: paid, .stabilityFirst)
    try replan.verify(for: problem, from: old)
    #expect(replan.plan.measures[1].funded.amount == least)
  }

  @Test("where nobody may gain, what is less than the smallest grant of now is given up")
  func raisedGrant() throws {
    let problem = Self.grants(smallest: 40)
    let old = try Sample.problem(
      [Sample.source("s", .provincialBudget, 30, rules: ["r"])], [Sample.rule("r", percent: 50)],
      [Sample.measure("first", 100), Sample.measure("m", 120, priority: 2)]
    ).plan()
    #expect(old.measures.map(\.funded.amount) == [30, 0])
    let replan = try problem.replan(from: old, .stabilityFirst)
    try replan.verify(for: problem, from: old)
    #expect(replan.plan.measures.map(\.funded.amount) == [0, 0])
    #expect(replan.newlyDropped == [.of("first")])
    // No flow keeps to the grant: nothing is claimed of what is better.
    #expect(!replan.isProved)
  }

  @Test("a re-plan is proved where it claims what classes get and what moves; with less it is not")
  func isProved() throws {
    let old = try Self.two.plan()
    for policy in ReplanPolicy.allCases {
      let replan = try Self.two.replan(from: old, policy)
      #expect(replan.isProved)
      let whole = try JSONEncoder().encode(replan)
      for kind in ["coverage", "preference"] {
        var object = try #require(try JSONSerialization.jsonObject(with: whole) as? [String: Any])
        var certificate = try #require(object["certificate"] as? [String: Any])
        var optimality = try #require(certificate["optimality"] as? [String: Any])
        let claims = try #require(optimality["claims"] as? [[String: Any]])
        let left = claims.filter { $0[kind] == nil }
        #expect(left.count == claims.count - 1)
        optimality["claims"] = left
        certificate["optimality"] = optimality
        object["certificate"] = certificate
        let less = try JSONDecoder().decode(
          FundingReplan.self, from: JSONSerialization.data(withJSONObject: object))
        #expect(!less.isProved)
      }
    }
  }

  @Test("a count that payments use up is used up, and a smallest grant that is begun is reached")
  func counts() throws {
    let once = Sample.problem(
      [Sample.source("s", .provincialBudget, 1_000, rules: ["r"])],
      [Sample.rule("r", percent: 100, mostPerBeneficiary: 1)],
      [Sample.measure("m", 100), Sample.measure("n", 150)])
    let paid = [Disbursement(Dong(10), for: .of("m"), from: PurseYear(.of("s")))]
    let kept = try once.replan(from: once.plan(), paid: paid, .coverageFirst)
    try kept.verify(for: once, from: once.plan())
    #expect(kept.plan.measures.map(\.funded.amount) == [100, 0])
    let grants = Sample.problem(
      [Sample.source("s", .provincialBudget, 100, rules: ["r"])],
      [Sample.rule("r", percent: 100, smallestGrant: 40)],
      [Sample.measure("m", 70), Sample.measure("n", 60, priority: 2)])
    let begun = [Disbursement(Dong(5), for: .of("n"), from: PurseYear(.of("s")))]
    let granted = try grants.replan(from: grants.plan(), paid: begun, .coverageFirst)
    try granted.verify(for: grants, from: grants.plan())
    #expect(granted.plan.measures.map(\.funded.amount) == [60, 40])
  }

  @Test(
    "a payment that cannot stand is told with its place",
    arguments: [
      (["x", "s"], 1, "paid[1].measure"), (["m", "x"], 1, "paid[1].purse"), (["n", "s"], 1, "paid[1].purse"),
      (["m", "s"], -1, "paid[1].amount"), (["m", "s"], 31, "paid[1].amount"),
      (["m", "own"], 61, "paid[1].amount"),
      (["m", "own"], .max, "paid[1].amount"),
    ] as [([String], Int64, String)])
  func faults(line: [String], amount: Int64, path: String) throws {
    let problem = Sample.problem(
      [
        Sample.source("s", .provincialBudget, 50, rules: ["r"]), Sample.source("own", .ownCapital, 60),
      ], [Sample.rule("r", percent: 100)],
      [Sample.measure("m", 100), Sample.measure("n", 10, .packaging)])
    let paid = [
      Disbursement(Dong(20), for: .of("m"), from: PurseYear(.of("s"))),
      Disbursement(Dong(amount), for: .of(line[0]), from: PurseYear(.of(line[1]))),
    ]
    for policy in ReplanPolicy.allCases {
      let old = try problem.plan()
      let error = #expect(throws: FundingError.self) { try problem.replan(from: old, paid: paid, policy) }
      #expect(error?.faults.map(\.path) == [path])
      for fault in error?.faults ?? [] { #expect(fault.text.vi != fault.text.en) }
    }
  }

  @Test("payments of two purses that exclude each other are refused together")
  func together() throws {
    let problem = Sample.problem(
      ["a", "b"].map { Sample.source($0, .provincialBudget, 50, rules: ["r"]) },
      [Sample.rule("r", percent: 100)], [Sample.measure("m", 100)])
    let paid = ["a", "b"].map { Disbursement(Dong(5), for: .of("m"), from: PurseYear(.of($0))) }
    let old = try problem.plan()
    let error = #expect(throws: FundingError.self) {
      try problem.replan(from: old, paid: paid, .coverageFirst)
    }
    #expect(error?.faults.map(\.rule) == [.together])
  }

  @Test("caps and stored amounts that no number holds together are only compared")
  func largeAmounts() throws {
    let years = 2026...2034
    let most = AllocationProblem.largestSum.amount
    func problem(cost: Int64, isWhole: Bool) -> FundingProblem {
      Sample.problem(
        [
          Sample.source(
            "s", .provincialBudget, yearly: Dictionary(uniqueKeysWithValues: years.map { ($0, 1) }),
            rules: ["r"])
        ],
        [Sample.rule("r", percent: 100, mostPerBeneficiary: 1)],
        [
          Sample.measure("m", cost, years: years, isWhole: isWhole),
          Sample.measure("n", 4, priority: 2, years: years),
        ])
    }
    let large = problem(cost: most - 4, isWhole: false)
    let caps = try large.allocation().lines.reduce(Int128(0)) { $0 + Int128($1.cap.amount) }
    #expect(caps > Int128(Int64.max))
    let plan = try large.plan()
    try plan.verify(for: large)
    #expect(plan.measures.map(\.funded.amount) == [9, 0])
    let old = try problem(cost: 9, isWhole: true).plan()
    // Sorted, since otherwise the order of members changes from run to run.
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let text = String(decoding: try encoder.encode(old), as: UTF8.self)
    let forged = try decoded(
      FundingPlan.self, from: text.replacing("\"amount\":1,", with: "\"amount\":\(most),"))
    #expect(forged != old)
    let whole = problem(cost: most - 4, isWhole: true)
    for policy in ReplanPolicy.allCases {
      let replan = try whole.replan(from: forged, policy)
      try replan.verify(for: whole, from: forged)
      #expect(replan.plan.measures[0].funded == .zero)
    }
  }

  /// A way to tamper with a stored re-plan.
  enum Tampering: String, CaseIterable {
    case reason, before, dropped, partial, policy, plan, payment, morePaid, claim, potential

    func apply(to object: inout [String: Any]) {
      func change(_ path: [String], _ change: (inout Any) -> Void) {
        func walk(_ value: inout Any, _ path: ArraySlice<String>) {
          guard let key = path.first else { return change(&value) }
          if let index = Int(key), var list = value as? [Any], list.indices.contains(index) {
            walk(&list[index], path.dropFirst())
            value = list
          } else if var object = value as? [String: Any], var inner = object[key] {
            walk(&inner, path.dropFirst())
            object[key] = inner
            value = object
          }
        }
        var value: Any = object
        walk(&value, path[...])
        object = value as? [String: Any] ?? object
      }
      switch self {
      case .reason: change(["moves", "0", "reason"]) { $0 = ["makesRoom": [:] as [String: Any]] }
      case .before: change(["moves", "0", "before"]) { $0 = 77 }
      case .dropped: change(["newlyDropped"]) { $0 = ["m"] }
      case .partial: change(["newlyPartial"]) { $0 = ["m", "n"] }
      case .policy: change(["policy"]) { $0 = "stabilityFirst" }
      case .plan: change(["plan", "allocation", "amounts", "0"]) { $0 = 1 }
      case .payment: change(["paid", "0", "purse", "source"]) { $0 = "own" }
      case .morePaid: change(["paid", "0", "amount"]) { $0 = 71 }
      case .claim:
        change(["certificate", "optimality", "claims", "0", "coverage", "_0", "sources", "0"]) { $0 = 9 }
      case .potential:
        change(["certificate", "optimality", "claims", "2", "preference", "_0", "measures", "0"]) { $0 = 9 }
      }
    }
  }

  @Test("bounds that their proof does not have are refused")
  func tamperedBounds() throws {
    let problem = Sample.problem(
      ["a", "b"].map { Sample.source($0, .provincialBudget, 50, rules: ["r"]) },
      [Sample.rule("r", percent: 100)], [Sample.measure("m", 100)])
    let old = try problem.plan()
    let paid = [Disbursement(Dong(5), for: .of("m"), from: PurseYear(.of("b")))]
    let replan = try problem.replan(from: old, paid: paid, .coverageFirst)
    try replan.verify(for: problem, from: old)
    let text = String(decoding: try JSONEncoder().encode(replan), as: UTF8.self)
    #expect(text.contains("\"prefixes\":[50]"))
    let bad = try decoded(
      FundingReplan.self, from: text.replacing("\"prefixes\":[50]", with: "\"prefixes\":[49]"))
    #expect(throws: FundingPlanError.differs("bounds")) { try bad.verify(for: problem, from: old) }
  }

  @Test("a re-plan that was tampered with is refused", arguments: Tampering.allCases)
  func tampered(tampering: Tampering) throws {
    let old = try Self.two.plan()
    let state = PurseYear(.of("s"))
    let changed = try Self.two.changingBudget(of: state, to: Dong(70))
    let line = try #require(old.lines.first { $0.source == .of("s") })
    let replan = try changed.replan(
      from: old, paid: [Disbursement(Dong(65), for: line.measure, from: state)], .coverageFirst)
    #expect(try roundTripped(replan) == replan)
    let data = try JSONEncoder().encode(replan)
    var object = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    tampering.apply(to: &object)
    let bad = try JSONDecoder().decode(
      FundingReplan.self, from: JSONSerialization.data(withJSONObject: object))
    #expect(bad != replan)
    let error = #expect(throws: FundingPlanError.self) { try bad.verify(for: changed, from: old) }
    #expect(error?.text.vi != error?.text.en)
  }
}
