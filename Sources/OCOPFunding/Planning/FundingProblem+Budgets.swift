public import OCOPModel

extension FundingProblem {
  /// The problem with another budget in one purse, for a cut or a question what more money would do.
  ///
  /// - Parameters:
  ///   - purse: The purse, with the year where its budgets are yearly.
  ///   - amount: The new budget, what is owed among it.
  /// - Returns: The changed problem; ``validated()`` says what is wrong with it.
  /// - Throws: ``FundingFault`` where the problem has no such purse or year.
  public func changingBudget(of purse: PurseYear, to amount: Dong) throws(FundingFault) -> FundingProblem {
    guard let index = sources.firstIndex(where: { $0.id == purse.source }) else {
      throw FundingFault(place: .problem, field: "sources", value: purse.source.text, rule: .known)
    }
    guard sources[index].budget.amount(in: purse.year) != nil else {
      let year = purse.year.map { "\($0)" } ?? ""
      throw FundingFault(place: .source(index), field: "budget", value: year, rule: .known)
    }
    var changed = sources
    changed[index] = sources[index].changingBudget(in: purse.year, to: amount)
    return FundingProblem(
      day: day, sources: changed, rules: rules, measures: measures, entitlements: entitlements,
      received: received, projects: projects, policy: policy)
  }
}

extension FundingSource {
  fileprivate func changingBudget(in year: Int?, to amount: Dong) -> FundingSource {
    let budget: FundingBudget =
      switch self.budget {
      case .whole: .whole(amount)
      case .yearly(let amounts): .yearly(amounts.map { $0.year == year ? YearlyAmount($0.year, amount) : $0 })
      }
    return FundingSource(
      id: id, name: name, kind: kind, budget: budget, carryOvers: carryOvers, preference: preference,
      rate: rate, beneficiaryCap: beneficiaryCap, lendingCeilings: lendingCeilings, owner: owner,
      categories: categories, rules: rules)
  }
}
