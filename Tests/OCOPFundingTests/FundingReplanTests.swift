import Foundation
import OCOP
import TestSupport
import Testing

@Suite("Funding plans after a change")
struct FundingReplanTests {
  typealias Sample = FundingSamples

  /// A budget of a random problem, halved.
  private static func cut(_ problem: FundingProblem, seed: UInt64) throws -> FundingProblem {
    let source = problem.sources[Int(seed % 5)]
    guard case .whole(let budget) = source.budget else { return problem }
    return try problem.changingBudget(of: PurseYear(source.id), to: Dong(budget.amount / 2))
  }

  @Test("where nothing changed, nothing moves", arguments: UInt64(1)...4)
  func unchanged(seed: UInt64) throws {
    let problem = FundingInstances.problem(seed: seed, hasWholes: seed.isMultiple(of: 2))
    let old = try problem.plan()
    for policy in ReplanPolicy.allCases {
      let replan = try problem.replan(from: old, policy)
      try replan.verify(for: problem, from: old)
      #expect(replan.moves.isEmpty && replan.moved == .zero)
      #expect(replan.plan.lines == old.lines)
    }
  }

  @Test("after a cut each class gets what trying everything gives it", arguments: [UInt64(2), 3, 4, 6])
  func coverage(seed: UInt64) throws {
    let problem = FundingInstances.problem(seed: seed, hasWholes: seed.isMultiple(of: 2))
    let changed = try Self.cut(problem, seed: seed)
    let old = try problem.plan()
    let replan = try changed.replan(from: old, .coverageFirst)
    try replan.verify(for: changed, from: old)
    #expect(replan.plan.objective.classes == (try FundingInstances.bruteForce(changed)))
    #expect(replan.plan.objective.loans == (try changed.plan()).objective.loans)
  }

  @Test("with stability first no line gains, whatever is cut", arguments: UInt64(1)...8)
  func stability(seed: UInt64) throws {
    let problem = FundingInstances.problem(seed: seed, hasWholes: seed.isMultiple(of: 2))
    let (old, changed) = (try problem.plan(), try Self.cut(problem, seed: seed))
    let replan = try changed.replan(from: old, .stabilityFirst)
    try replan.verify(for: changed, from: old)
    #expect(replan.moves.allSatisfy { $0.after < $0.before })
    #expect(replan.plan.bounds == nil)
    // The sum of moves is what the whole plan lost.
    #expect(replan.moved == (try old.total - replan.plan.total))
    #expect(replan.plan.objective.classes == (try Self.bestWithin(old, changed)))
  }

  /// The classes of the best plan in which no line pays more than before.
  ///
  /// Every choice of the wholes that are carried out is solved as a plain flow with all of the wholes first. One state purse pays for a
  /// measure, since it did before.
  private static func bestWithin(_ old: FundingPlan, _ changed: FundingProblem) throws -> [Dong] {
    let plain = try changed.allocation()
    let wholes = plain.measures.indices.filter { plain.measures[$0].isWhole }
    var best = [Dong](repeating: .zero, count: plain.classCount)
    for mask in 0..<(1 << wholes.count) {
      let kept = Set(wholes.enumerated().filter { mask & (1 << $0.offset) != 0 }.map(\.element))
      let out = Set(wholes).subtracting(kept)
      let problem = try AllocationProblem(
        sources: plain.sources,
        measures: plain.measures.enumerated().map { index, measure in
          .init(
            id: measure.id, cost: measure.cost, priority: kept.contains(index) ? 1 : measure.priority + 1,
            beneficiary: measure.beneficiary, stateCap: measure.stateCap)
        },
        lines: zip(plain.lines, old.allocation.amounts).map { line, amount in
          .init(
            source: line.source, measure: line.measure, cap: out.contains(line.measure) ? .zero : amount,
            group: line.group)
        },
        sourceGroups: plain.sourceGroups)
      let plan = AllocationSolver(problem).optimal(.coverage).plan
      let funded = plan.funded(by: problem)
      let classes = AllocationObjective(of: plan, for: plain).classes
      if kept.allSatisfy({ funded[$0] == plain.measures[$0].cost }), best.lexicographicallyPrecedes(classes) {
        best = classes
      }
    }
    return best
  }

  @Test("a cut is made good by the purse that has money left, and only the two lines move")
  func twoLines() throws {
    let rule = Sample.rule("r", percent: 100)
    let problem = Sample.problem(
      [
        Sample.source("s", .provincialBudget, 100, rules: ["r"]),
        Sample.source("own", .ownCapital, 200, preference: 1),
      ], [rule], [Sample.measure("m", 100), Sample.measure("n", 80)])
    let old = try problem.plan()
    let changed = try problem.changingBudget(of: PurseYear(.of("s")), to: Dong(70))
    let replan = try changed.replan(from: old, .coverageFirst)
    #expect(replan.plan.total == Dong(180))
    #expect(replan.moved == Dong(60))
    #expect(Set(replan.moves.map(\.purse)) == [PurseYear(.of("s")), PurseYear(.of("own"))])
    let stable = try changed.replan(from: old, .stabilityFirst)
    #expect(stable.plan.total == Dong(150))
    #expect(stable.moves.map { $0.before.amount - $0.after.amount } == [30])
  }

  @Test("a whole that can no longer be paid falls away, and others have what it set free")
  func whole() throws {
    let rule = Sample.rule("r", percent: 100)
    let problem = Sample.problem(
      [Sample.source("s", .provincialBudget, 150, rules: ["r"])], [rule],
      [Sample.measure("m", 100, isWhole: true), Sample.measure("n", 80, priority: 2)])
    let old = try problem.plan()
    let changed = try problem.changingBudget(of: PurseYear(.of("s")), to: Dong(90))
    let replan = try changed.replan(from: old, .coverageFirst)
    #expect(replan.plan.measures.map(\.funded) == [.zero, Dong(80)])
    #expect(
      replan.moves == [
        .init(
          measure: .of("m"), purse: PurseYear(.of("s")), before: Dong(100), after: .zero,
          reason: .cannotBeWhole),
        .init(
          measure: .of("n"), purse: PurseYear(.of("s")), before: Dong(50), after: Dong(80), reason: .takesUp),
      ])
    // Nobody may gain: what the whole sets free stays.
    let stable = try changed.replan(from: old, .stabilityFirst)
    #expect(stable.plan.measures.map(\.funded) == [.zero, Dong(50)])
  }

  @Test("a line whose rule is gone is told as lost, and a plan that was tampered with does no harm")
  func otherProblem() throws {
    let rule = Sample.rule("r", percent: 100)
    let sources = [Sample.source("s", .provincialBudget, 150, rules: ["r"])]
    let old = try Sample.problem(sources, [rule], [Sample.measure("m", 100)]).plan()
    let gone = Sample.problem(
      [Sample.source("s", .provincialBudget, 150)], [rule], [Sample.measure("m", 100)])
    let replan = try gone.replan(from: old, .coverageFirst)
    #expect(replan.moves.map(\.after) == [.zero] && replan.moved == Dong(100))
    #expect(replan.moves.map(\.reason) == [.mayNotPay])
    let text = String(decoding: try JSONEncoder().encode(old), as: UTF8.self)
    let bad = try decoded(
      FundingPlan.self, from: text.replacing("\"amount\":100", with: "\"amount\":-9223372036854775808"))
    #expect(bad != old)
    for policy in ReplanPolicy.allCases {
      _ = try Sample.problem(sources, [rule], [Sample.measure("m", 100)]).replan(from: bad, policy)
    }
  }

  @Test("a budget is changed where there is one, and refused by name where there is none")
  func changingBudget() throws {
    let problem = Sample.problem(
      [Sample.source("s", .provincialBudget, yearly: [2026: 100, 2027: 50])], [], [Sample.measure("m", 100)])
    let changed = try problem.changingBudget(of: PurseYear(.of("s"), year: 2027), to: Dong(20))
    #expect(
      changed.sources[0].budget == .yearly([YearlyAmount(2026, Dong(100)), YearlyAmount(2027, Dong(20))]))
    #expect(throws: FundingFault(place: .problem, field: "sources", value: "t", rule: .known)) {
      try problem.changingBudget(of: PurseYear(.of("t")), to: .zero)
    }
    #expect(throws: FundingFault(place: .source(0), field: "budget", value: "2028", rule: .known)) {
      try problem.changingBudget(of: PurseYear(.of("s"), year: 2028), to: .zero)
    }
    #expect(throws: FundingFault(place: .source(0), field: "budget", value: "", rule: .known)) {
      try problem.changingBudget(of: PurseYear(.of("s")), to: .zero)
    }
  }
}
