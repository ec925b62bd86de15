import OCOP
import TestSupport
import Testing

/// A problem so small that every way to share out can be tried, with what the cuts say can be paid.
private struct TinyShares {
  let problem: AllocationProblem

  /// Three purses, four measures of one or two beneficiaries; costs from 1 to 6 đồng, so that each đồng counts.
  init(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let sources = (0..<3).map { index in
      AllocationProblem.Source(
        id: "s\(index)", payer: index < 2 ? .state : .own,
        budget: Dong(Int64.random(in: 0...7, using: &random)))
    }
    let measures = (0..<4).map { index in
      let cost = Int64.random(in: 1...6, using: &random)
      return AllocationProblem.Measure(
        id: "m\(3 - index)", cost: Dong(cost), priority: Int.random(in: 1...5, using: &random) < 4 ? 1 : 2,
        beneficiary: Int.random(in: 0...1, using: &random),
        stateCap: Bool.random(using: &random) ? Dong(cost / 2) : nil)
    }
    var lines: [AllocationProblem.Line] = []
    for measure in 0..<4 {
      for source in 0..<3 where Int.random(in: 0...3, using: &random) > 0 {
        lines.append(
          .init(source: source, measure: measure, cap: Dong(Int64.random(in: 1...6, using: &random))))
      }
    }
    var pairs: [AllocationProblem.PairCap] = []
    for source in 1..<3 where Bool.random(using: &random) {
      for beneficiary in 0...1 {
        pairs.append(
          .init(source: source, beneficiary: beneficiary, cap: Dong(Int64.random(in: 0...6, using: &random))))
      }
    }
    problem = try AllocationProblem(
      sources: sources, measures: measures, lines: lines, pairCaps: pairs, classCount: 2)
  }

  /// Whether no cut lets less through than the measures are to get: then it can be paid.
  func canBePaid(_ amounts: [Int64]) -> Bool {
    let wanted = amounts.reduce(0, +)
    return (0..<8).allSatisfy { open in
      let budgets = problem.sources.indices.reduce(Int64(0)) { sum, source in
        sum + (open >> source & 1 == 0 ? problem.sources[source].budget.amount : 0)
      }
      return wanted <= budgets + (0...1).reduce(0) { $0 + leastThrough(open, beneficiary: $1, amounts) }
    }
  }

  /// The least that passes from some purses to a beneficiary's measures, over all cuts between them.
  private func leastThrough(_ open: Int, beneficiary: Int, _ amounts: [Int64]) -> Int64 {
    (0..<8).lazy.filter { $0 & ~open == 0 }.map { inner in
      var sum: Int64 = 0
      for source in 0..<3 where (open & ~inner) >> source & 1 == 1 {
        let cap = problem.pairCaps.first { $0.source == source && $0.beneficiary == beneficiary }
        sum += cap?.cap.amount ?? 1_000
      }
      for (index, measure) in problem.measures.enumerated() where measure.beneficiary == beneficiary {
        var (state, own) = (Int64(0), Int64(0))
        for line in problem.lines where line.measure == index && inner >> line.source & 1 == 1 {
          let cap = min(line.cap, measure.cost).amount
          if problem.sources[line.source].payer == .state { state += cap } else { own += cap }
        }
        sum += min(amounts[index], min(state, (measure.stateCap ?? measure.cost).amount) + own)
      }
      return sum
    }.min() ?? 0
  }

  /// The shares of a class in sixtieths of the costs, smallest first.
  func shares(_ amounts: [Int64], _ priority: Int) -> [Int64] {
    zip(amounts, problem.measures).filter { $1.priority == priority }.map { $0 * 60 / $1.cost.amount }
      .sorted()
  }

  /// Every way to share out to one class, with what the classes before it have.
  func waysToShare(_ priority: Int, _ fixed: [Int64]) -> [[Int64]] {
    problem.measures.enumerated().reduce([[]]) { ways, entry in
      let (index, measure) = entry
      let amounts =
        measure.priority == priority
        ? Array(0...measure.cost.amount) : [measure.priority < priority ? fixed[index] : 0]
      return ways.flatMap { way in amounts.map { way + [$0] } }
    }.filter(canBePaid)
  }
}

@Suite("Even and fair shares")
struct FairSharesTests {
  private static func funded(_ result: CertifiedAllocation, _ problem: AllocationProblem) -> [Int64] {
    result.plan.funded(by: problem).map(\.amount)
  }

  @Test(
    "fair shares are the most even ones of all that there are, to the đồng",
    arguments: 0..<Rounds.all(100, atTheDesk: 30))
  func fairest(seed: Int) throws {
    let tiny = try TinyShares(seed: seed)
    let fair = AllocationSolver(tiny.problem).maxMinFair()
    try fair.certificate.verify(fair.plan, for: tiny.problem)
    let found = Self.funded(fair, tiny.problem)
    for priority in 1...2 {
      var most: [Int64] = []
      for way in tiny.waysToShare(priority, found) {
        let shares = tiny.shares(way, priority)
        if most.lexicographicallyPrecedes(shares) { most = shares }
      }
      #expect(tiny.shares(found, priority) == most)
    }
  }

  @Test(
    "even shares are rounded down, and each đồng left over goes to the largest remainder that can have it",
    arguments: 0..<100)
  func largestRemainders(seed: Int) throws {
    let tiny = try TinyShares(seed: seed)
    let even = AllocationSolver(tiny.problem).proRata()
    try even.certificate.verify(even.plan, for: tiny.problem)
    guard case .proRata(let proofs) = try #require(even.certificate.claims.first) else { return }
    var amounts = [Int64](repeating: 0, count: 4)
    for proof in proofs {
      let members = tiny.problem.measures.enumerated().filter { $1.priority == proof.priority }
      for (index, measure) in members { amounts[index] = measure.cost.amount * proof.part / proof.whole }
      #expect(tiny.canBePaid(amounts))
      let remainders = members.map { index, measure in
        (rest: measure.cost.amount * proof.part % proof.whole, id: measure.id, index: index)
      }
      for entry in remainders.sorted(by: { ($1.rest, $0.id) < ($0.rest, $1.id) }) where entry.rest > 0 {
        amounts[entry.index] += 1
        if !tiny.canBePaid(amounts) { amounts[entry.index] -= 1 }
      }
    }
    #expect(Self.funded(even, tiny.problem) == amounts)
  }

  @Test("a large measure leaves a đồng to each small one, whose share is worth more")
  func smallOnes() throws {
    // 0.75 each would be 75 đồng for the large one, and then 25 of the small ones would get nothing.
    let problem = try AllocationProblem(
      sources: [.init(id: "s", payer: .state, budget: Dong(150))],
      measures: [.init(id: "large", cost: Dong(100), priority: 1, beneficiary: 0)]
        + (0..<100).map { .init(id: "small \($0)", cost: Dong(1), priority: 1, beneficiary: 0) },
      lines: (0...100).map { .init(source: 0, measure: $0, cap: Dong(100)) })
    let fair = AllocationSolver(problem).maxMinFair()
    #expect(Self.funded(fair, problem) == [50] + [Int64](repeating: 1, count: 100))
    try fair.certificate.verify(fair.plan, for: problem)
  }

  @Test("many purses that stop at different shares are settled each at its own", arguments: [1, 7, 60])
  func manyLevels(purses: Int) throws {
    // Purse p holds p + 1 of 2 × (purses + 1) đồng for its two measures; a common one pays what it has to the poorest.
    let count = Int64(purses) + 1
    let problem = try AllocationProblem(
      sources: (0..<purses).map { .init(id: "\(100 + $0)", payer: .state, budget: Dong(Int64($0) + 1)) }
        + [.init(id: "common", payer: .own, budget: Dong(2))],
      measures: (0..<2 * purses).map {
        .init(id: "\(1_000 + $0)", cost: Dong(count), priority: 1, beneficiary: 0)
      },
      lines: (0..<2 * purses).map { .init(source: $0 / 2, measure: $0, cap: Dong(count)) }
        + (0..<2 * purses).map { .init(source: purses, measure: $0, cap: Dong(count)) })
    let fair = AllocationSolver(problem).maxMinFair()
    try fair.certificate.verify(fair.plan, for: problem)
    let found = Self.funded(fair, problem)
    #expect(found.reduce(0, +) == min(Int64(2 * purses) * count, Int64(purses * (purses + 1) / 2) + 2))
    // Purse 0 holds 1 and gets 1 more at first, so the poorest two have 1 each.
    #expect(found.min() == 1)
  }

  /// A way to spoil fair shares or their proof.
  enum Corruption: String, CaseIterable {
    case missingClass, extraClass, allAtOnce, allWantNoMore, stepBelowZero, stepBeyondTheLast, tooManySteps
    case laterStep, swappedSteps, missingStep, movedDong, otherProblem
  }

  @Test("fair shares that are spoilt, or their proof, are refused", arguments: Corruption.allCases)
  func corruption(kind: Corruption) throws {
    func problem(_ budget: Int64) throws -> AllocationProblem {
      try AllocationProblem(
        sources: [
          .init(id: "a", payer: .state, budget: Dong(budget)),
          .init(id: "b", payer: .state, budget: Dong(90)),
        ],
        measures: (0..<4).map {
          .init(id: "\($0)", cost: Dong(100), priority: 1, beneficiary: 0)
        },
        lines: (0..<4).map { .init(source: $0 / 2, measure: $0, cap: Dong(80)) })
    }
    let right = try problem(40)
    let fair = AllocationSolver(right).maxMinFair()
    #expect(Self.funded(fair, right) == [20, 20, 45, 45])
    guard case .maxMin(let proofs) = fair.certificate.claims[0] else { return }
    let steps = proofs[0]
    #expect(steps.measures == [0, 0, 1, 1])
    func with(_ sources: [Int32]? = nil, _ measures: [Int32]? = nil, _ classes: [Int32]? = nil)
      -> [NodeLabels]
    {
      [
        NodeLabels(
          sources: sources ?? steps.sources, pairCaps: [], stateSides: measures ?? steps.stateSides,
          measures: measures ?? steps.measures, classes: classes ?? steps.classes)
      ]
    }
    var amounts = fair.plan.amounts
    var judged = right
    let spoilt: [NodeLabels]
    switch kind {
    case .missingClass: spoilt = []
    case .extraClass: spoilt = proofs + proofs
    case .allAtOnce: spoilt = with([0, 0], [0, 0, 0, 0], [1])
    case .allWantNoMore: spoilt = with([0, 0], [0, 0, 0, 0], [0])
    case .stepBelowZero: spoilt = with([-1, 1])
    case .stepBeyondTheLast: spoilt = with(nil, [0, 0, 1, 3])
    case .tooManySteps: spoilt = with(nil, nil, [2_000_000_000])
    case .laterStep: spoilt = with(nil, [0, 0, 1, 2])
    case .swappedSteps: spoilt = with([1, 0], [1, 1, 0, 0])
    case .missingStep: spoilt = with(nil, [0, 0, 1])
    case .movedDong:
      (spoilt, amounts) = (proofs, [Dong(19), Dong(21), Dong(45), Dong(45)])
    case .otherProblem: (spoilt, judged) = (proofs, try problem(41))
    }
    #expect(throws: OptimalityError.self) {
      try OptimalityCertificate(claims: [.maxMin(spoilt)]).verify(
        AllocationPlan(amounts: amounts), for: judged)
    }
  }
}
