import OCOP
import ExampleSupport
enum Probe {
  static func run() {
    do {
      let file = try FundingFile(PackageResources.na_che_plan_json)
      let clock = ContinuousClock()
      let start = clock.now
      let plan = try file.problem.plan(.optimal, nodes: 10000)
      print(clock.now - start)
      for use in plan.purses { print(use.source, use.year ?? 0, use.budget, use.owed, use.carriedIn, use.carriedOut, use.spent, use.left) }
      for m in plan.measures {
        print(m.measure, m.cost.amount/1_000_000, m.funded.amount/1_000_000, m.status, plan.lines.filter { $0.measure == m.measure }.map { "\($0.source)@\($0.year ?? 0) \($0.amount.amount/1_000_000) \($0.rule?.text ?? "")" }.joined(separator: " + "))
      }
      print(plan.objective, plan.bounds as Any, plan.gaps)
      try plan.verify(for: file.problem)
    } catch let e as FundingFileError { print(e.lines(in: .english)) } catch { print(error) }
  }
}
