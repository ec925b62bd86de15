import OCOPModel

// Rules and the purses that pay under them.
extension FundingValidation {
  mutating func checkRules() {
    once(problem.rules.map(\.id), { .rule($0) }, "id")
    for (index, rule) in problem.rules.enumerated() {
      let place = FundingFault.Place.rule(index)
      notEmpty(rule.categories.isEmpty, place, "categories")
      notEmpty(rule.rates.isEmpty, place, "rates")
      notEmpty(rule.inForce.end == rule.inForce.start, place, "inForce")
      for rate in rule.rates { part(rate.share, place, "rates") }
      switch rule.ceiling {
      case .amount(let amount): money(amount, place, "ceiling")
      case .byStar(let amounts):
        once(amounts.map(\.star), { _ in place }, "ceiling")
        for entry in amounts { money(entry.amount, place, "ceiling") }
      case nil: break
      }
      if let cap = rule.beneficiaryCap { money(cap.amount, place, "beneficiaryCap") }
      atLeastOne(rule.mostPerBeneficiary, place, "mostPerBeneficiary")
      atLeastOne(rule.mostPerCommune, place, "mostPerCommune")
      money(rule.smallestGrant, place, "smallestGrant")
      if case .province(let code) = rule.scope { digits(code, 2, place, "scope") }
    }
  }

  mutating func checkSources() {
    once(problem.sources.map(\.id), { .source($0) }, "id")
    for (index, source) in problem.sources.enumerated() {
      let place = FundingFault.Place.source(index)
      switch source.budget {
      case .whole(let amount): money(amount, place, "budget")
      case .yearly(let amounts):
        notEmpty(amounts.isEmpty, place, "budget")
        yearly(amounts, place, "budget")
      }
      checkCarryOvers(source, place)
      range(source.preference, 0, AllocationProblem.largestWeight, place, "preference")
      range(source.rate.basisPoints, 0, AllocationProblem.largestRate, place, "rate")
      if source.rate != .zero { only(source.payer == .loan, .credit, place, "rate", "\(source.rate)") }
      if let cap = source.beneficiaryCap { money(cap.amount, place, "beneficiaryCap") }
      if let categories = source.categories {
        notEmpty(categories.isEmpty, place, "categories")
        once(categories, { _ in place }, "categories")
      }
      if let owner = source.owner { only(source.payer == .own, .ownCapital, place, "owner", owner.text) }
      checkCeilings(source, place)
      checkRules(of: source, place)
    }
    sum(
      problem.sources.flatMap { source in
        switch source.budget {
        case .whole(let amount): [amount]
        case .yearly(let amounts): amounts.map(\.amount)
        }
      }, "sources")
  }

  private mutating func checkCarryOvers(_ source: FundingSource, _ place: FundingFault.Place) {
    yearly(source.carryOvers, place, "carryOvers")
    guard !source.carryOvers.isEmpty else { return }
    if source.payer != .state {
      add(
        place, "carryOvers", source.kind.rawValue, .onlyFor(Bilingual(vi: "vốn nhà nước", en: "state money")))
    }
    guard case .yearly(let budgets) = source.budget else {
      add(
        place, "carryOvers", "\(source.carryOvers.count)",
        .onlyFor(Bilingual(vi: "nguồn có dự toán từng năm", en: "purses with yearly budgets")))
      return
    }
    for entry in source.carryOvers
    where !budgets.contains(where: { $0.year == entry.year })
      && !source.carryOvers.contains(where: { $0.year == entry.year &- 1 })
    {
      add(place, "carryOvers", "\(entry.year)", .known)
    }
  }

  private mutating func checkCeilings(_ source: FundingSource, _ place: FundingFault.Place) {
    guard let ceilings = source.lendingCeilings else { return }
    only(source.payer == .loan, .credit, place, "lendingCeilings", "\(ceilings.count)")
    for (index, ceiling) in ceilings.enumerated() {
      money(ceiling.amount, place, "lendingCeilings")
      if ceilings.prefix(index).contains(where: {
        $0.kind == ceiling.kind && $0.inForce.intersection(ceiling.inForce) != nil
      }) {
        add(place, "lendingCeilings", ceiling.kind.rawValue, .once)
      }
      verified(ceiling.confidence, place, "lendingCeilings", ceiling.kind.rawValue)
    }
  }

  private mutating func checkRules(of source: FundingSource, _ place: FundingFault.Place) {
    once(source.rules, { _ in place }, "rules")
    for id in source.rules {
      guard let rule = rules[id] else {
        add(place, "rules", id.text, .known)
        continue
      }
      verified(
        rule.confidence, place, "rules", id.text, hasLeave: problem.policy.allowsUnverified)
    }
    if let first = source.rules.first, source.payer != .state {
      add(place, "rules", first.text, .onlyFor(Bilingual(vi: "vốn nhà nước", en: "state money")))
    }
  }
}
