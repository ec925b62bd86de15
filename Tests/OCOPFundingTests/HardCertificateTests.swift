import Foundation
import OCOP
import TestSupport
import Testing

@Suite("Certificates under hard rules")
struct HardCertificateTests {
  private static let rules = HardRules(mostStateSources: 1, keepsWholes: true, keepsSmallestGrants: true)

  /// A way to spoil a plan or the proof that it is the best.
  enum Corruption: String, CaseIterable {
    case missingStep, extraStep, negativePrice, shortPrices, priceOutOfRange, shortLeaf
    case branchOnDivisible, branchOnNoLine, falseImpossibility, freeCaps
    case priceBeyondAll, impossibleByNoPrice
    case raisedReach, loweredReach, addedFloor, missingStage, extraStage
    case oneMore, oneLess, secondStateLine, partOfWhole, belowSmallestGrant, richerProblem
  }

  private static func proof(
    _ proof: HardProof, floors: [Dong?]? = nil, reached: [Dong]? = nil, prices: [[Int32]]? = nil,
    steps: [HardProof.Step]? = nil
  ) -> HardProof {
    HardProof(
      floors: floors ?? proof.floors, reached: reached ?? proof.reached, plan: proof.plan,
      prices: prices ?? proof.prices,
      steps: steps ?? proof.steps)
  }

  /// A problem and its best plan, found once for all ways to spoil it.
  private static let sound = Result {
    let problem = try GroupInstance(seed: 25).problem
    return (problem, AllocationSolver(problem).search(rules))
  }

  @Test("a proof that is spoilt, or a plan, is refused or proves less", arguments: Corruption.allCases)
  func corruption(kind: Corruption) throws {
    let (problem, best) = try Self.sound.get()
    let whole = HardBounds(prefixes: best.bounds, isFinished: true)
    #expect(try best.certificate.verify(best.plan, Self.rules, for: problem) == whole)
    var stages = best.certificate.stages
    let first = stages[0]
    let leaf = try #require(first.steps.firstIndex { if case .leaf = $0 { true } else { false } })
    func replacing(_ step: HardProof.Step, at place: Int) -> HardProof {
      var steps = first.steps
      steps[place] = step
      return Self.proof(first, steps: steps)
    }
    var amounts = best.plan.amounts
    var judged = problem
    switch kind {
    case .missingStep: stages[0] = Self.proof(first, steps: first.steps.dropLast())
    case .extraStep: stages[0] = Self.proof(first, steps: first.steps + [first.steps[leaf]])
    case .negativePrice:
      stages[0] = Self.proof(first, prices: first.prices.map { $0.map { $0 - 1 } })
    case .shortPrices: stages[0] = Self.proof(first, prices: first.prices.map { $0.dropLast() })
    case .priceOutOfRange: stages[0] = replacing(.leaf([99_999, 99_999, 99_999]), at: leaf)
    case .priceBeyondAll: stages[0] = replacing(.leaf([.max, .max, .max]), at: leaf)
    case .impossibleByNoPrice: stages[0] = replacing(.impossible(.max), at: leaf)
    case .shortLeaf: stages[0] = replacing(.leaf([0]), at: leaf)
    case .branchOnDivisible:
      let divisible = try #require(problem.measures.firstIndex { !$0.isWhole })
      stages[0] = Self.proof(
        first, steps: [.branch(.whole(measure: divisible))] + first.steps + first.steps)
    case .branchOnNoLine:
      stages[0] = Self.proof(first, steps: [.branch(.line(-1))] + first.steps + first.steps)
    case .falseImpossibility: stages[0] = Self.proof(first, steps: [.impossible(0)])
    case .freeCaps: stages[0] = Self.proof(first, prices: first.prices.map { $0.map { _ in 0 } })
    case .raisedReach: stages[0] = Self.proof(first, reached: try first.reached.map { try $0 + Dong(1) })
    case .loweredReach: stages[0] = Self.proof(first, reached: try first.reached.map { try $0 - Dong(1) })
    case .addedFloor: stages[0] = Self.proof(first, floors: [Dong(1), nil, nil])
    case .missingStage: stages = []
    case .extraStage: stages.append(first)
    case .oneMore, .oneLess:
      let paid = try #require(amounts.firstIndex { $0 > .zero })
      amounts[paid] = try kind == .oneMore ? amounts[paid] + Dong(1) : amounts[paid] - Dong(1)
    case .secondStateLine, .partOfWhole, .belowSmallestGrant:
      amounts = try Self.broken(kind, best.plan, problem)
    case .richerProblem:
      judged = try AllocationProblem(
        sources: problem.sources.map {
          .init(id: $0.id, payer: $0.payer, budget: try $0.budget + Dong(200), rate: $0.rate)
        },
        measures: problem.measures, lines: problem.lines, pairCaps: problem.pairCaps,
        sourceGroups: problem.sourceGroups, measureGroups: problem.measureGroups,
        carryOvers: problem.carryOvers, classCount: 3)
    }
    let certificate = HardCertificate(stages: stages)
    let found = try? certificate.verify(AllocationPlan(amounts: amounts), Self.rules, for: judged)
    #expect(found != whole)
    #expect(found?.isFinished != true)
  }

  /// The amounts of a plan with money taken away so that a rule is broken and no cap.
  private static func broken(
    _ kind: Corruption, _ plan: AllocationPlan, _ problem: AllocationProblem
  ) throws -> [Dong] {
    var amounts = [Dong](repeating: .zero, count: plan.amounts.count)
    func isState(_ line: Int) -> Bool { problem.sources[problem.lines[line].source].payer == .state }
    let lines = problem.lines.indices
    switch kind {
    case .secondStateLine:
      let pair = lines.lazy.flatMap { one in
        lines.lazy.filter { other in
          one < other && isState(one) && isState(other)
            && problem.lines[one].measure == problem.lines[other].measure
            && problem.lines[one].smallest <= Dong(1) && problem.lines[other].smallest <= Dong(1)
        }.map { (one, $0) }
      }.first
      let (one, other) = try #require(pair)
      (amounts[one], amounts[other]) = (Dong(1), Dong(1))
    case .partOfWhole:
      let line = lines.first { problem.measures[problem.lines[$0].measure].isWhole }
      let place = try #require(line)
      amounts[place] = max(Dong(1), problem.lines[place].smallest)
    default:
      let line = lines.first {
        problem.lines[$0].smallest > Dong(1) && !problem.measures[problem.lines[$0].measure].isWhole
      }
      amounts[try #require(line)] = Dong(1)
    }
    return amounts
  }

  @Test("a search that is cut short proves the bounds that it tells", arguments: [1, 3, 9, 27])
  func unfinished(nodes: Int) throws {
    for seed in [18, 25, 38] {
      let problem = try GroupInstance(seed: seed).problem
      let best = AllocationSolver(problem).search(Self.rules, nodes: nodes)
      let proved = try best.certificate.verify(best.plan, Self.rules, for: problem)
      #expect(proved.isFinished == best.isFinished)
      #expect(zip(proved.prefixes, best.bounds).allSatisfy { $0 <= $1 })
      let optimum = GroupFixtures.hard[seed]
      var sum = 0
      for (index, bound) in proved.prefixes.enumerated() where index == 0 {
        sum += optimum[1 + index]
        #expect(Int(bound.amount) >= sum)
      }
    }
  }

  @Test("a tolerance lets the first class give up a little for the second, and says what it cost")
  func tolerance() throws {
    // Class 1 gets 100 of “a” by x, or 98 by y; x takes all of “a”, y leaves “b” to class 2.
    let problem = try AllocationProblem(
      sources: [
        .init(id: "a", payer: .state, budget: Dong(98)), .init(id: "b", payer: .state, budget: Dong(100)),
      ],
      measures: [
        .init(id: "x", cost: Dong(100), priority: 1, beneficiary: 0),
        .init(id: "z", cost: Dong(90), priority: 2, beneficiary: 0),
      ],
      lines: [
        .init(source: 0, measure: 0, cap: Dong(98)), .init(source: 1, measure: 0, cap: Dong(100)),
        .init(source: 1, measure: 1, cap: Dong(90)),
      ])
    let rules = HardRules(mostStateSources: 1)
    let strict = AllocationSolver(problem).search(rules)
    #expect(strict.objective.classes.map(\.amount) == [100, 0])
    #expect(strict.strictClasses == strict.objective.classes)
    let share = try Share(2, 100)
    let lenient = AllocationSolver(problem).search(rules, tolerances: [share])
    #expect(lenient.objective.classes.map(\.amount) == [98, 90])
    #expect(lenient.strictClasses.map(\.amount) == [100, 0])
    let proved = try lenient.certificate.verify(lenient.plan, rules, for: problem, tolerances: [share])
    #expect(proved.isFinished)
    // A tolerance is a share of what a plan reaches: more than that would let a worse plan pass.
    let tree = strict.certificate.stages[0]
    let beyond = [Dong(102), Dong(102)]
    for plan in [nil, strict.plan, lenient.plan, AllocationPlan(amounts: [Dong(2), Dong(98), Dong(2)])] {
      let stages = [
        HardProof(floors: [nil, nil], reached: beyond, plan: plan, prices: tree.prices, steps: tree.steps),
        Self.proof(tree, floors: [Dong(100), nil]),
      ]
      #expect(throws: OptimalityError.self) {
        try HardCertificate(stages: stages).verify(strict.plan, rules, for: problem, tolerances: [share])
      }
    }
    // The plan of a run keeps to the rules: here two state purses would pay for one measure.
    let both = AllocationPlan(amounts: [Dong(50), Dong(50), .zero])
    let first = lenient.certificate.stages[0]
    let joined = HardProof(
      floors: first.floors, reached: first.reached, plan: both, prices: first.prices, steps: first.steps)
    #expect(throws: OptimalityError.rules) {
      try HardCertificate(stages: [joined, lenient.certificate.stages[1]]).verify(
        lenient.plan, rules, for: problem, tolerances: [share])
    }
    let one = try Share(1, 100)
    #expect(AllocationSolver(problem).search(rules, tolerances: [one]).objective == strict.objective)
    for other in [[], [one]] {
      #expect(throws: OptimalityError.self) {
        try lenient.certificate.verify(lenient.plan, rules, for: problem, tolerances: other)
      }
    }
  }

  @Test(
    "tolerances never let classes fall below what they say",
    arguments: [3, 18, 25, 33].prefix(Rounds.all(4, atTheDesk: 1)))
  func tolerances(seed: Int) throws {
    let problem = try GroupInstance(seed: seed).problem
    let shares = [try Share(5, 100), try Share(5, 100)]
    let best = AllocationSolver(problem).search(Self.rules, tolerances: shares)
    let optimum = GroupFixtures.hard[seed]
    #expect(best.isFinished)
    #expect(best.strictClasses.map { Int($0.amount) } == Array(optimum[1...]))
    #expect(Int(best.objective.classes[0].amount) * 100 >= optimum[1] * 95)
    let proved = try best.certificate.verify(best.plan, Self.rules, for: problem, tolerances: shares)
    #expect(proved.isFinished)
  }

  /// At most one of the state lines to each of two measures, and at most two measures out of a purse.
  private static func limits(_ problem: AllocationProblem) -> [HardRules.CountLimit] {
    func isState(_ line: Int) -> Bool { problem.sources[problem.lines[line].source].payer == .state }
    let byMeasure = [0, 1].map { measure in
      problem.lines.indices.filter { problem.lines[$0].measure == measure && isState($0) }.map { [$0] }
    }
    let byPurse = problem.lines.indices.filter { problem.lines[$0].source == 4 }.prefix(5).map { [$0] }
    return byMeasure.map { .init(most: 1, bundles: $0) } + [.init(most: 2, bundles: byPurse)]
  }

  /// The best classes over all choices of the bundles that may pay.
  private static func bruteForce(
    _ problem: AllocationProblem, _ limits: [HardRules.CountLimit]
  ) throws -> [Dong] {
    var closings: [Set<Int>] = [[]]
    for limit in limits {
      let most = min(limit.most, limit.bundles.count)
      let kept = (0..<1 << limit.bundles.count).filter { $0.nonzeroBitCount == most }
      closings = closings.flatMap { closed in
        kept.map { kept in
          closed.union(limit.bundles.indices.filter { kept >> $0 & 1 == 0 }.flatMap { limit.bundles[$0] })
        }
      }
    }
    var best = [Dong](repeating: .zero, count: problem.classCount)
    for closed in closings {
      let left = try AllocationProblem(
        sources: problem.sources, measures: problem.measures,
        lines: problem.lines.enumerated().filter { !closed.contains($0.offset) }.map(\.element),
        pairCaps: problem.pairCaps, sourceGroups: problem.sourceGroups, measureGroups: problem.measureGroups,
        carryOvers: problem.carryOvers, classCount: 3)
      let classes = AllocationSolver(left).optimal(.coverage).objective.classes
      if best.lexicographicallyPrecedes(classes) { best = classes }
    }
    return best
  }

  @Test("limits on numbers: as good as trying every choice, by a proof", arguments: 0..<12)
  func limits(seed: Int) throws {
    let problem = try GroupInstance(seed: seed).problem
    let rules = HardRules(limits: Self.limits(problem))
    let best = AllocationSolver(problem).search(rules)
    #expect(best.isFinished)
    #expect(best.objective.classes == (try Self.bruteForce(problem, rules.limits)))
    let proved = try best.certificate.verify(best.plan, rules, for: problem)
    #expect(proved == HardBounds(prefixes: best.bounds, isFinished: true))
    // With wholes and grants beside the limits, what is found is proved too, and no better.
    let harder = HardRules(
      mostStateSources: 2, keepsWholes: true, keepsSmallestGrants: true, limits: rules.limits)
    let found = AllocationSolver(problem).search(harder, nodes: 500)
    let bounds = try found.certificate.verify(found.plan, harder, for: problem)
    #expect(bounds.isFinished == found.isFinished)
    #expect(!best.objective.classes.lexicographicallyPrecedes(found.objective.classes))
  }

  /// Of two measures one bundle of state lines pays, with a cap of its own: half of what its lines may pay, or 20 đồng.
  private static func capped(_ problem: AllocationProblem) -> [HardRules.CountLimit] {
    [0, 1].map { measure in
      let states = problem.lines.indices.filter {
        problem.lines[$0].measure == measure && problem.sources[problem.lines[$0].source].payer == .state
      }
      let bundles = [0, 1].map { half in states.filter { $0 % 2 == half } }
      let caps = bundles.map { bundle in
        max(Dong(20), Dong(bundle.reduce(Int64(0)) { $0 + problem.lines[$1].cap.amount } / 2))
      }
      return HardRules.CountLimit(most: 1, bundles: bundles, caps: caps)
    }
  }

  @Test(
    "bundles with caps of their own: as good as trying every choice, by a proof",
    arguments: 0..<Rounds.all(24, atTheDesk: 8))
  func cappedBundles(seed: Int) throws {
    let problem = try GroupInstance(seed: seed).problem
    let rules = HardRules(limits: Self.capped(problem))
    var best = [Dong](repeating: .zero, count: problem.classCount)
    for first in rules.limits[0].bundles.indices {
      for second in rules.limits[1].bundles.indices {
        let kept = [first, second]
        let closed = Set(
          rules.limits.indices.flatMap { limit in
            rules.limits[limit].bundles.enumerated().filter { $0.offset != kept[limit] }.flatMap(\.element)
          })
        let left = try AllocationProblem(
          sources: problem.sources,
          measures: problem.measures.enumerated().map { index, measure in
            guard index < 2 else { return measure }
            let cap = rules.limits[index].caps[kept[index]]
            return .init(
              id: measure.id, cost: measure.cost, priority: measure.priority,
              beneficiary: measure.beneficiary, stateCap: min(cap, measure.stateCap ?? cap),
              isWhole: measure.isWhole, group: measure.group)
          },
          lines: problem.lines.enumerated().filter { !closed.contains($0.offset) }.map(\.element),
          pairCaps: problem.pairCaps, sourceGroups: problem.sourceGroups,
          measureGroups: problem.measureGroups, carryOvers: problem.carryOvers, classCount: 3)
        let classes = AllocationSolver(left).optimal(.coverage).objective.classes
        if best.lexicographicallyPrecedes(classes) { best = classes }
      }
    }
    let found = AllocationSolver(problem).search(rules)
    #expect(found.isFinished && found.objective.classes == best)
    let whole = HardBounds(prefixes: found.bounds, isFinished: true)
    #expect(try found.certificate.verify(found.plan, rules, for: problem) == whole)
    // Without the caps the plan is not proved to be the best, unless they cost nothing.
    let free = HardRules(limits: rules.limits.map { .init(most: $0.most, bundles: $0.bundles) })
    let freed = AllocationSolver(problem).search(free)
    guard freed.objective.classes != best else { return }
    #expect(try found.certificate.verify(found.plan, free, for: problem).isFinished == false)
    #expect(throws: OptimalityError.rules) {
      try freed.certificate.verify(freed.plan, rules, for: problem)
    }
  }

  @Test("a proof under limits does not hold for looser limits, nor without its branches")
  func spoiltLimits() throws {
    // A problem in which the limits cost a class something.
    let problems = try (0..<12).map { try GroupInstance(seed: $0).problem }
    let problem = try #require(
      problems.first { problem in
        let limited = AllocationSolver(problem).search(HardRules(limits: Self.limits(problem)))
        return limited.objective.classes != AllocationSolver(problem).optimal(.coverage).objective.classes
      })
    let rules = HardRules(limits: Self.limits(problem))
    let best = AllocationSolver(problem).search(rules)
    let proof = best.certificate.stages[0]
    func bounds(_ steps: [HardProof.Step], _ rules: HardRules) -> HardBounds? {
      try? HardCertificate(stages: [Self.proof(proof, steps: steps)]).verify(best.plan, rules, for: problem)
    }
    #expect(bounds(proof.steps, rules)?.isFinished == true)
    #expect(bounds(proof.steps, HardRules()) == nil)
    let free = HardRules(limits: rules.limits.map { .init(most: $0.bundles.count, bundles: $0.bundles) })
    #expect(bounds(proof.steps, free)?.isFinished != true)
    for step in proof.steps {
      if case .leaf = step { #expect(bounds([step], rules)?.isFinished != true) }
    }
    for choice in [
      HardProof.Choice.bundle(limit: 9, 0), .bundle(limit: -1, 0), .bundle(limit: 0, 99),
      .bundle(limit: 0, -1),
    ] {
      #expect(bounds([.branch(choice)] + proof.steps + proof.steps, rules) == nil)
    }
    #expect(!rules.allow(AllocationPlan(amounts: problem.lines.map(\.cap)), for: problem))
  }

  @Test("a place that the problem lacks counts nothing under a limit; of a limit below 1 nothing pays")
  func strangeLimits() throws {
    let problem = try GroupInstance(seed: 3).problem
    let strange = HardRules(limits: [.init(most: -3, bundles: [[-1, 99_999], [0]])])
    let found = AllocationSolver(problem).search(strange)
    #expect(found.plan.amounts[0] == .zero)
    #expect(try found.certificate.verify(found.plan, strange, for: problem).isFinished)
  }

  @Test(
    "a place that a bundle names again counts once, and sums that no number holds are compared as they are")
  func repeatedPlaces() throws {
    let often = HardRules.CountLimit(
      most: 0, bundles: [[Int](repeating: 0, count: 16)], caps: [Dong(10)])
    #expect(often == HardRules.CountLimit(most: 0, bundles: [[0]], caps: [Dong(10)]))
    let most = AllocationProblem.largestSum
    let problem = try AllocationProblem(
      sources: (0..<16).map { .init(id: "s\($0)", payer: .own, budget: $0 == 0 ? most : .zero) },
      measures: (0..<16).map { .init(id: "m\($0)", cost: Dong(1), priority: 1, beneficiary: 0) },
      lines: (0..<16).map { .init(source: $0, measure: $0, cap: Dong(1)) })
    let amounts = [Dong](repeating: most, count: 16)
    for limit in [
      often, .init(most: 0, bundles: [Array(0..<16)]), .init(most: 1, bundles: [Array(0..<16)], caps: [most]),
    ] {
      #expect(!HardRules(limits: [limit]).allow(AllocationPlan(amounts: amounts), for: problem))
    }
  }

  @Test("rules that were stored below their ranges are read as rules are made")
  func storedRules() throws {
    let rules = HardRules(mostStateSources: 1, limits: [.init(most: 0, bundles: [[3]])])
    #expect(try roundTripped(rules) == rules)
    let text =
      #"{"mostStateSources":-2,"keepsWholes":false,"keepsSmallestGrants":false,"limits":[{"most":-1,"bundles":[[3]]}]}"#
    #expect(try JSONDecoder().decode(HardRules.self, from: Data(text.utf8)) == rules)
  }

  @Test("a proof is the same after storing and reading it")
  func codable() throws {
    let problem = try GroupInstance(seed: 8).problem
    let best = AllocationSolver(problem).search(Self.rules)
    #expect(try roundTripped(best) == best)
  }

  @Test("a stored result of any numbers has gaps, and no trap")
  func storedNumbers() throws {
    let best = AllocationSolver(try GroupInstance(seed: 8).problem).search(Self.rules)
    var object = try #require(
      JSONSerialization.jsonObject(with: JSONEncoder().encode(best)) as? [String: Any])
    object["bounds"] = best.bounds.map { _ in Int64.min }
    var objective = try #require(object["objective"] as? [String: Any])
    objective["classes"] = best.objective.classes.map { _ in Int64.max }
    object["objective"] = objective
    let stored = try JSONDecoder().decode(
      HardAllocation.self, from: JSONSerialization.data(withJSONObject: object))
    #expect(stored.gaps.count == best.bounds.count)
  }
}
