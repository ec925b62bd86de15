import ExampleSupport
import OCOP

/// Budgets that are cut, and what is paid already, as a command line states them.
struct BudgetChange {
  /// What is taken from a purse.
  struct Cut {
    let purse: PurseYear
    let before: Dong
    let after: Dong

    var amount: Dong { (try? before - after) ?? .zero }
  }

  let cuts: [Cut]
  let paid: [Disbursement]
  let policy: ReplanPolicy
  /// The problem after the cuts.
  let problem: FundingProblem

  /// Reads cuts such as `khuyen-cong:2026=100000000`, and payments such as `khuyen-cong:2026/TB-01=50000000`.
  init(_ texts: [String], paid: [String] = [], of problem: FundingProblem, _ policy: ReplanPolicy) throws {
    var (cuts, changed): ([Cut], FundingProblem) = ([], problem)
    for text in texts {
      let cut = try Cut(text, of: changed)
      changed = try changed.changingBudget(of: cut.purse, to: cut.after)
      cuts.append(cut)
    }
    self.paid = try paid.map { try Disbursement($0, of: problem) }
    (self.cuts, self.policy, self.problem) = (cuts, policy, changed)
  }
}

/// A plan, and what became of it after cuts.
struct ChangedOutcome {
  let change: BudgetChange
  let before: FundingOutcome
  let after: FundingOutcome
  let replan: FundingReplan

  init(_ change: BudgetChange, from before: FundingOutcome, nodes: Int) throws {
    (self.change, self.before) = (change, before)
    replan = try change.problem.replan(
      from: before.plan, paid: change.paid, change.policy, nodes: nodes)
    // A plan that does not verify is not shown at all.
    let verdict = try replan.verdict(for: change.problem, from: before.plan)
    after = try FundingOutcome(before.file.changed(to: change.problem), replan.plan, verdict)
  }
}

extension BudgetChange.Cut {
  fileprivate init(_ text: String, of problem: FundingProblem) throws(PlanRequest.Failure) {
    let sides = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard sides.count == 2, let amount = try? Dong(sides[1] + " ₫"), amount > .zero else {
      throw .init(description: "--cut: “\(text)” is no SOURCE=AMOUNT such as khuyen-cong:2026=100000000")
    }
    let (purse, budget) = try problem.purse(named: sides[0], for: "--cut")
    let owed = problem.entitlements.filter { $0.source == purse.source && $0.year == purse.year }
    let free = budget.amount - owed.reduce(0) { $0 + $1.amount.amount }
    guard amount.amount <= free else {
      throw .init(
        description: "--cut: \(purse.name) has \(Dong(free).formatted(in: .english)) to cut, no more")
    }
    (self.purse, before, after) = (purse, budget, Dong(budget.amount - amount.amount))
  }
}

extension Disbursement {
  fileprivate init(_ text: String, of problem: FundingProblem) throws(PlanRequest.Failure) {
    let sides = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let places = sides[0].split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard sides.count == 2, places.count == 2, let amount = try? Dong(sides[1] + " ₫"), amount > .zero else {
      throw .init(
        description: "--paid: “\(text)” is no SOURCE/MEASURE=AMOUNT such as khuyen-cong:2026/TB-01=50000000")
    }
    guard let measure = problem.measures.first(where: { $0.id.text == places[1] }) else {
      throw .init(description: "--paid: there is no measure “\(places[1])”")
    }
    self.init(amount, for: measure.id, from: try problem.purse(named: places[0], for: "--paid").purse)
  }
}

extension FundingProblem {
  /// The purse that a command line names, with its year, and its budget; a purse with one budget needs no year.
  fileprivate func purse(
    named text: Substring, for flag: String
  ) throws(PlanRequest.Failure) -> (purse: PurseYear, budget: Dong) {
    let name = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let source = sources.first(where: { $0.id.text == name[0] }) else {
      let ids = sources.map(\.id.text).joined(separator: ", ")
      throw .init(description: "\(flag): there is no purse “\(name[0])”; there are \(ids)")
    }
    let year = name.count == 2 ? String(name[1]) : nil
    switch source.budget {
    case .whole(let amount):
      guard year == nil else { throw .init(description: "\(flag): \(source.id) has no yearly budgets") }
      return (PurseYear(source.id), amount)
    case .yearly(let amounts):
      let found = year == nil && amounts.count == 1 ? amounts.first : amounts.first { "\($0.year)" == year }
      guard let found else {
        let purses = amounts.map { "\(source.id):\($0.year)" }.joined(separator: ", ")
        throw .init(description: "\(flag): \(source.id) needs its year: \(purses)")
      }
      return (PurseYear(source.id, year: found.year), found.amount)
    }
  }
}

extension PurseYear {
  /// The purse as a command line has it.
  fileprivate var name: String { year.map { "\(source):\($0)" } ?? source.text }
}
