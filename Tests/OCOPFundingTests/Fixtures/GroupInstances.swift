import OCOP
import TestSupport

/// Seeded problems with parts of purses, groups of measures and carry-over, the same as those of
/// `Tests/Oracles/funding_groups_oracle.py`.
struct GroupInstance {
  let problem: AllocationProblem
  /// An older plan, made up line by line, and what is paid of it.
  let old: [Dong]
  let paid: [Dong]

  init(seed: Int) throws {
    var builder = Builder(seed: UInt64(seed))
    builder.addSources()
    builder.addGroups()
    builder.addMeasures()
    problem = try AllocationProblem(
      sources: builder.sources, measures: builder.measures, lines: builder.lines, pairCaps: builder.pairCaps,
      sourceGroups: builder.sourceGroups, measureGroups: builder.measureGroups,
      carryOvers: builder.carryOvers,
      classCount: 3)
    let old = problem.lines.map { builder.below(Int($0.cap.amount) + 1) }
    self.old = old.map { Dong(Int64($0)) }
    paid = old.map { amount in Dong(Int64(builder.below(8) == 0 ? amount / 4 : 0)) }
  }

  private struct Builder {
    private var random: SeededGenerator
    var sources: [AllocationProblem.Source] = []
    var pairCaps: [AllocationProblem.PairCap] = []
    var sourceGroups: [AllocationProblem.SourceGroup] = []
    var measureGroups: [AllocationProblem.MeasureGroup] = []
    var carryOvers: [AllocationProblem.CarryOver] = []
    var measures: [AllocationProblem.Measure] = []
    var lines: [AllocationProblem.Line] = []
    private var firstGroup = [Int?](repeating: nil, count: 7)

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func below(_ end: Int) -> Int { Int(random.next() % UInt64(end)) }

    private mutating func amount(_ least: Int, _ spread: Int) -> Dong { Dong(Int64(least + below(spread))) }

    mutating func addSources() {
      let budgets =
        (0..<4).map { _ in amount(50, 400) } + [amount(100, 300), amount(50, 200), amount(50, 200)]
      let rates = [0, 0, 0, 0, 0, 400 + 100 * below(4), 400 + 100 * below(4)]
      let preferences = (0..<4).map { _ in below(4) } + [5, 9, 9]
      sources = (0..<7).map { index in
        .init(
          id: "S\(index)", payer: index < 4 ? .state : index == 4 ? .own : .loan, budget: budgets[index],
          rate: rates[index], preference: preferences[index])
      }
    }

    mutating func addGroups() {
      for source in 0..<7 {
        switch below(3) {
        case 1:
          for beneficiary in 0..<3 {
            pairCaps.append(.init(source: source, beneficiary: beneficiary, cap: amount(30, 300)))
          }
        case 2:
          let first = sourceGroups.count
          firstGroup[source] = first
          sourceGroups.append(.init(source: source, cap: amount(50, 200)))
          sourceGroups.append(.init(source: source, within: first, cap: amount(30, 100)))
          sourceGroups.append(.init(source: source, cap: amount(40, 200)))
        default: break
        }
      }
      for priority in 0..<3 {
        measureGroups.append(.init(cap: amount(60, 600)))
        measureGroups.append(.init(within: 2 * priority, cap: amount(40, 300)))
      }
      carryOvers = [
        .init(from: 0, to: 1, cap: amount(0, 200)), .init(from: 1, to: 2, cap: amount(0, 200)),
      ]
    }

    mutating func addMeasures() {
      for measure in 0..<(6 + below(7)) {
        let (cost, priority, beneficiary) = (20 + below(400), 1 + below(3), below(3))
        let side = below(3) == 0 ? cost * 7 / 10 : nil
        let isWhole = below(3) == 0
        let group = below(3)
        measures.append(
          .init(
            id: "M\(measure < 10 ? "0" : "")\(measure)", cost: Dong(Int64(cost)), priority: priority,
            beneficiary: beneficiary, stateCap: side.map { Dong(Int64($0)) }, isWhole: isWhole,
            group: group == 0 ? nil : 2 * (priority - 1) + group - 1))
        for source in 0..<7 where below(2) == 0 || source == 4 { addLine(source, measure, cost) }
      }
    }

    private mutating func addLine(_ source: Int, _ measure: Int, _ cost: Int) {
      let cap = 1 + below(cost)
      let misfit = source < 4 ? below(5) : 0
      let smallest = below(3) == 0 ? below(cap + 1) : 0
      let part = below(4) - 1
      lines.append(
        .init(
          source: source, measure: measure, cap: Dong(Int64(cap)), smallest: Dong(Int64(smallest)),
          misfit: misfit, group: part < 0 ? nil : firstGroup[source].map { $0 + part }))
    }
  }
}
