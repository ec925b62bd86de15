import OCOPModel

// What purses owe, what beneficiaries had, and the policy.
extension FundingValidation {
  mutating func checkEntitlements() {
    var owed: [PurseYear: Int128] = [:]
    for (index, entry) in problem.entitlements.enumerated() {
      let place = FundingFault.Place.entitlement(index)
      money(entry.amount, place, "amount")
      if let reward = entry.reward { verified(reward.confidence, place, "reward", reward.id.text) }
      guard let source = problem.sources.first(where: { $0.id == entry.source }) else {
        add(place, "source", entry.source.text, .known)
        continue
      }
      let year = entry.year.map { "\($0)" } ?? ""
      guard let budget = source.budget.amount(in: entry.year) else {
        add(place, "year", year, .known)
        continue
      }
      let purse = PurseYear(entry.source, year: entry.year)
      owed[purse, default: 0] += Int128(entry.amount.amount)
      if owed[purse, default: 0] > Int128(budget.amount) {
        add(place, "amount", "\(owed[purse, default: 0])", .withinBudget(budget))
      }
    }
  }

  mutating func checkReceived() {
    for (index, prior) in problem.received.enumerated() {
      let place = FundingFault.Place.received(index)
      if rules[prior.rule] == nil { add(place, "rule", prior.rule.text, .known) }
      money(prior.amount, place, "amount")
      year(prior.year, place, "year")
    }
  }

  mutating func checkPolicy() {
    guard case .groups(let groups) = problem.policy.exclusivity else { return }
    for id in groups.joined() {
      guard let source = problem.sources.first(where: { $0.id == id }) else {
        add(.policy, "exclusivity", id.text, .known)
        continue
      }
      if source.payer != .state {
        add(
          .policy, "exclusivity", id.text, .onlyFor(Bilingual(vi: "vốn nhà nước", en: "state money")))
      }
    }
  }
}

extension FundingBudget {
  /// The amount of a year, or the whole where no year is asked for; `nil` where there is none.
  func amount(in year: Int?) -> Dong? {
    switch (self, year) {
    case (.whole(let amount), nil): amount
    case (.yearly(let amounts), let year?): amounts.first { $0.year == year }?.amount
    default: nil
    }
  }
}
