import OCOP
import TestSupport

/// Small random problems in domain words, and the best plan by trying everything.
enum FundingInstances {
  static func problem(seed: UInt64, hasWholes: Bool) -> FundingProblem {
    var random = SeededGenerator(seed: seed)
    typealias Sample = FundingSamples
    let rules = (0..<3).map { index in
      Sample.rule(
        "r\(index)", percent: UInt32.random(in: 3...10, using: &random) * 10,
        ceiling: Bool.random(using: &random) ? .amount(Dong(.random(in: 20...90, using: &random))) : nil,
        beneficiaryCap: index == 1
          ? BeneficiaryCap(Dong(.random(in: 40...120, using: &random)), .lifetime) : nil)
    }
    let sources = [
      Sample.source("ntm", .nationalTargetProgramme, .random(in: 50...200, using: &random), rules: ["r0"]),
      Sample.source(
        "promotion", .industryPromotion, .random(in: 50...200, using: &random), rules: ["r1"], preference: 2),
      Sample.source("province", .provincialBudget, .random(in: 50...200, using: &random), rules: ["r2"]),
      Sample.source(
        "own", .ownCapital, .random(in: 0...120, using: &random), preference: 3,
        beneficiaryCap: BeneficiaryCap(Dong(60), .year)),
      Sample.source("bank", .credit, .random(in: 0...60, using: &random), rate: 800),
    ]
    let measures = (0..<(hasWholes ? 4 : 5)).map { index in
      Sample.measure(
        "m\(index)", .random(in: 30...130, using: &random), by: "p\(Int.random(in: 0...2, using: &random))",
        priority: Int.random(in: 1...2, using: &random),
        ownShare: Bool.random(using: &random) ? Share(percent: 20) : .zero,
        isWhole: hasWholes && (index == 0 || Bool.random(using: &random)))
    }
    return Sample.problem(sources, rules, measures)
  }

  /// The classes of the best plan: every choice of one state purse for each measure and of the wholes that are carried out, each
  /// solved as a plain flow with all of the wholes first.
  static func bruteForce(_ problem: FundingProblem) throws -> [Dong] {
    let plain = try FundingProblem(
      day: problem.day, sources: problem.sources, rules: problem.rules, measures: problem.measures,
      policy: FundingPolicy(exclusivity: .unrestricted)
    ).allocation()
    let choices = plain.measures.indices.map { measure -> [Int?] in
      let state = plain.sources.indices.filter { source in
        plain.sources[source].payer == .state
          && plain.lines.contains { $0.source == source && $0.measure == measure }
      }
      return state.isEmpty ? [nil] : state
    }
    let wholes = plain.measures.indices.filter { plain.measures[$0].isWhole }
    var best = [Dong](repeating: .zero, count: plain.classCount)
    for purses in product(choices) {
      for mask in 0..<(1 << wholes.count) {
        let out = Set(wholes.enumerated().filter { mask & (1 << $0.offset) == 0 }.map(\.element))
        let kept = Set(wholes).subtracting(out)
        if let found = try classes(plain, purses, out, kept), best.lexicographicallyPrecedes(found) {
          best = found
        }
      }
    }
    return best
  }

  private static func classes(
    _ plain: AllocationProblem, _ purses: [Int?], _ out: Set<Int>, _ kept: Set<Int>
  ) throws -> [Dong]? {
    let problem = try AllocationProblem(
      sources: plain.sources,
      measures: plain.measures.enumerated().map { index, measure in
        .init(
          id: measure.id, cost: measure.cost, priority: kept.contains(index) ? 1 : measure.priority + 1,
          beneficiary: measure.beneficiary, stateCap: measure.stateCap)
      },
      lines: plain.lines.map { line in
        let isOpen =
          !out.contains(line.measure)
          && (plain.sources[line.source].payer != .state || purses[line.measure] == line.source)
        return .init(
          source: line.source, measure: line.measure, cap: isOpen ? line.cap : .zero, group: line.group)
      },
      sourceGroups: plain.sourceGroups)
    let plan = AllocationSolver(problem).optimal(.coverage).plan
    let funded = plan.funded(by: problem)
    guard kept.allSatisfy({ funded[$0] == plain.measures[$0].cost }) else { return nil }
    return AllocationObjective(of: plan, for: plain).classes
  }

  private static func product(_ choices: [[Int?]]) -> [[Int?]] {
    choices.reduce([[]]) { sets, next in sets.flatMap { set in next.map { set + [$0] } } }
  }
}
