import ExampleSupport
import OCOP

/// Budgets that are cut, as a command line states them.
struct BudgetChange {
  /// What is taken from a purse.
  struct Cut {
    let purse: PurseYear
    let before: Dong
    let after: Dong

    var amount: Dong { (try? before - after) ?? .zero }
  }

  let cuts: [Cut]
  let policy: ReplanPolicy
  /// The problem after the cuts.
  let problem: FundingProblem

  /// Reads cuts such as `khuyen-cong:2026=100000000`.
  init(_ texts: [String], of problem: FundingProblem, _ policy: ReplanPolicy) throws {
    var (cuts, changed): ([Cut], FundingProblem) = ([], problem)
    for text in texts {
      let cut = try Cut(text, of: changed)
      changed = try changed.changingBudget(of: cut.purse, to: cut.after)
      cuts.append(cut)
    }
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
    replan = try change.problem.replan(from: before.plan, change.policy, nodes: nodes)
    after = try FundingOutcome(before.file.changed(to: change.problem), replan.plan)
  }
}

extension BudgetChange.Cut {
  fileprivate init(_ text: String, of problem: FundingProblem) throws(PlanRequest.Failure) {
    let sides = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard sides.count == 2, let amount = try? Dong(sides[1] + " ₫"), amount > .zero else {
      throw .init(description: "--cut: “\(text)” is no SOURCE=AMOUNT such as khuyen-cong:2026=100000000")
    }
    let name = sides[0].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let source = problem.sources.first(where: { $0.id.text == name[0] }) else {
      let ids = problem.sources.map(\.id.text).joined(separator: ", ")
      throw .init(description: "--cut: there is no purse “\(name[0])”; there are \(ids)")
    }
    let year = name.count == 2 ? String(name[1]) : nil
    let (purse, budget) = try Self.purse(source, year)
    let owed = problem.entitlements.filter { $0.source == purse.source && $0.year == purse.year }
    let free = budget.amount - owed.reduce(0) { $0 + $1.amount.amount }
    guard amount.amount <= free else {
      throw .init(
        description: "--cut: \(purse.name) has \(Dong(free).formatted(in: .english)) to cut, no more")
    }
    (self.purse, before, after) = (purse, budget, Dong(budget.amount - amount.amount))
  }

  /// The purse and its budget; a purse with one budget needs no year.
  private static func purse(
    _ source: FundingSource, _ year: String?
  ) throws(PlanRequest.Failure) -> (PurseYear, Dong) {
    switch source.budget {
    case .whole(let amount):
      guard year == nil else { throw .init(description: "--cut: \(source.id) has no yearly budgets") }
      return (PurseYear(source.id), amount)
    case .yearly(let amounts):
      let found = year == nil && amounts.count == 1 ? amounts.first : amounts.first { "\($0.year)" == year }
      guard let found else {
        let purses = amounts.map { "\(source.id):\($0.year)" }.joined(separator: ", ")
        throw .init(description: "--cut: \(source.id) needs its year: \(purses)")
      }
      return (PurseYear(source.id, year: found.year), found.amount)
    }
  }
}

extension PurseYear {
  /// The purse as a command line has it.
  fileprivate var name: String { year.map { "\(source):\($0)" } ?? source.text }
}
