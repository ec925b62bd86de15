import OCOPModel

/// Lists what is wrong with the parts of a funding problem, each for itself and as they refer to each other.
struct FundingValidation {
  private(set) var faults: [FundingFault] = []
  private let problem: FundingProblem
  private let rules: [ID<SupportRule>: SupportRule]
  /// The budget years that a problem may speak of.
  static let years: ClosedRange<Int64> = 2000...2100

  init(_ problem: FundingProblem) {
    self.problem = problem
    rules = Dictionary(problem.rules.map { ($0.id, $0) }) { first, _ in first }
    checkRules()
    checkSources()
    checkMeasures()
    checkNeeds()
    checkItems()
    checkEntitlements()
    checkReceived()
    checkPolicy()
  }

  // MARK: Rules

  private mutating func checkRules() {
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

  // MARK: Purses

  private mutating func checkSources() {
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
      range(source.rate, 0, AllocationProblem.largestRate, place, "rate")
      if source.rate != 0 { only(source.payer == .loan, .credit, place, "rate", "\(source.rate)") }
      if let cap = source.beneficiaryCap { money(cap.amount, place, "beneficiaryCap") }
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
      add(place, "carryOvers", source.kind.name.en, .onlyFor(Bilingual(vi: "vốn nhà nước", en: "state money")))
    }
    guard case .yearly(let budgets) = source.budget else {
      add(
        place, "carryOvers", "\(source.carryOvers.count)",
        .onlyFor(Bilingual(vi: "nguồn có dự toán từng năm", en: "purses with yearly budgets")))
      return
    }
    for entry in source.carryOvers
    where !budgets.contains(where: { $0.year == entry.year })
      && !source.carryOvers.contains(where: { $0.year == entry.year - 1 })
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
      verified(rule.confidence, place, "rules", id.text)
    }
    if let first = source.rules.first, source.payer != .state {
      add(place, "rules", first.text, .onlyFor(Bilingual(vi: "vốn nhà nước", en: "state money")))
    }
  }

  // MARK: Measures

  private mutating func checkMeasures() {
    once(problem.measures.map(\.id), { .measure($0) }, "id")
    for (index, measure) in problem.measures.enumerated() {
      let place = FundingFault.Place.measure(index)
      money(measure.cost, place, "cost", least: 1)
      range(measure.priority, 1, AllocationProblem.mostClasses - 1, place, "priority")
      part(measure.ownShare, place, "ownShare")
      if let years = measure.years {
        year(years.lowerBound, place, "years")
        year(years.upperBound, place, "years")
      }
      once(measure.eligibleCosts.map(\.rule), { _ in place }, "eligibleCosts")
      for part in measure.eligibleCosts {
        if rules[part.rule] == nil { add(place, "eligibleCosts", part.rule.text, .known) }
        range(part.amount.amount, 0, max(0, measure.cost.amount), place, "eligibleCosts")
      }
      atLeastOne(measure.mostSources, place, "mostSources")
      if let site = measure.place {
        digits(site.province, 2, place, "place.province")
        if let commune = site.commune { digits(commune, 5, place, "place.commune") }
      }
    }
    sum(problem.measures.map(\.cost), "measures")
  }

  /// What a measure has to say because a rule that a purse lists is about it.
  private mutating func checkNeeds() {
    let listed = Set(problem.sources.flatMap(\.rules))
    let used = problem.rules.filter { listed.contains($0.id) }
    let lender = problem.sources.first { $0.lendingCeilings != nil }
    for (index, measure) in problem.measures.enumerated() {
      let place = FundingFault.Place.measure(index)
      if measure.producerKind == nil, let lender {
        add(place, "producerKind", "", .neededBy(lender.id.text))
      }
      let last = measure.years.flatMap { try? CivilDate($0.upperBound, 12, 31) } ?? problem.day
      for rule in used
      where rule.concerns(measure, on: problem.day) || rule.concerns(measure, on: max(problem.day, last)) {
        func need(_ isMissing: Bool, _ field: String) {
          if isMissing { add(place, field, "", .neededBy(rule.id.text)) }
        }
        need(rule.beneficiaries != nil && measure.producerKind == nil, "producerKind")
        need(rule.scope != .national && measure.place == nil, "place")
        if case .province(let code) = rule.scope, let there = measure.place, there.province != code {
          continue
        }
        need(
          rule.rates.contains { !$0.places.isEmpty } && measure.place?.classes.isEmpty ?? true,
          "place.classes")
        need(rule.mostPerCommune != nil && measure.place?.commune == nil, "place.commune")
        if case .byStar = rule.ceiling { need(measure.star == nil, "star") }
        if case .part = rule.base {
          need(!measure.eligibleCosts.contains { $0.rule == rule.id }, "eligibleCosts")
        }
      }
    }
  }

  /// Two measures of one beneficiary for the same item would be paid twice.
  private mutating func checkItems() {
    if case .unrestricted = problem.policy.exclusivity { return }
    struct Item: Hashable {
      let beneficiary: ID<Producer>
      let item: String
    }
    var first: [Item: SupportMeasure] = [:]
    for (index, measure) in problem.measures.enumerated() {
      guard let name = measure.item else { continue }
      let item = Item(beneficiary: measure.beneficiary, item: name)
      if let other = first[item] {
        add(.measure(index), "item", name, .oneMeasureAnItem(other: other.id.text))
      } else {
        first[item] = measure
      }
    }
  }

  // MARK: What is owed and was paid

  private mutating func checkEntitlements() {
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
      let purse = PurseYear(source: entry.source, year: entry.year)
      owed[purse, default: 0] += Int128(entry.amount.amount)
      if owed[purse, default: 0] > Int128(budget.amount) {
        add(place, "amount", "\(owed[purse, default: 0])", .withinBudget(budget))
      }
    }
  }

  private mutating func checkReceived() {
    for (index, prior) in problem.received.enumerated() {
      let place = FundingFault.Place.received(index)
      if rules[prior.rule] == nil { add(place, "rule", prior.rule.text, .known) }
      money(prior.amount, place, "amount")
      year(prior.year, place, "year")
    }
  }

  private mutating func checkPolicy() {
    part(problem.policy.tolerance, .policy, "tolerance")
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

  // MARK: Checks

  private mutating func add(
    _ place: FundingFault.Place, _ field: String, _ value: String, _ rule: FundingFault.Rule
  ) {
    faults.append(FundingFault(place: place, field: field, value: value, rule: rule))
  }

  private mutating func once<Key: Hashable>(
    _ keys: [Key], _ place: (Int) -> FundingFault.Place, _ field: String
  ) {
    var seen: Set<Key> = []
    for (index, key) in keys.enumerated() where !seen.insert(key).inserted {
      add(place(index), field, "\(key)", .once)
    }
  }

  private mutating func range(
    _ value: some BinaryInteger, _ least: some BinaryInteger, _ most: some BinaryInteger,
    _ place: FundingFault.Place, _ field: String
  ) {
    if value < least || value > most { add(place, field, "\(value)", .range(Int64(least), Int64(most))) }
  }

  private mutating func money(
    _ value: Dong, _ place: FundingFault.Place, _ field: String, least: Int64 = 0
  ) {
    range(value.amount, least, AllocationProblem.largestSum.amount, place, field)
  }

  private mutating func year(_ year: Int, _ place: FundingFault.Place, _ field: String) {
    range(year, Self.years.lowerBound, Self.years.upperBound, place, field)
  }

  private mutating func yearly(_ amounts: [YearlyAmount], _ place: FundingFault.Place, _ field: String) {
    once(amounts.map(\.year), { _ in place }, field)
    for entry in amounts {
      year(entry.year, place, field)
      money(entry.amount, place, field)
    }
  }

  private mutating func atLeastOne(_ count: Int?, _ place: FundingFault.Place, _ field: String) {
    if let count { range(count, 1, Int32.max, place, field) }
  }

  private mutating func part(_ share: Share, _ place: FundingFault.Place, _ field: String) {
    if !share.isPart { add(place, field, "\(share)", .part) }
  }

  private mutating func notEmpty(_ isEmpty: Bool, _ place: FundingFault.Place, _ field: String) {
    if isEmpty { add(place, field, "", .notEmpty) }
  }

  private mutating func digits(
    _ code: String, _ count: Int, _ place: FundingFault.Place, _ field: String
  ) {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    if code.utf8.count != count || !code.utf8.allSatisfy(digits.contains) {
      add(place, field, code, .digits(count))
    }
  }

  private mutating func only(
    _ holds: Bool, _ kind: CapitalKind, _ place: FundingFault.Place, _ field: String, _ value: String
  ) {
    if !holds { add(place, field, value, .onlyFor(kind.name)) }
  }

  private mutating func verified(
    _ confidence: Confidence, _ place: FundingFault.Place, _ field: String, _ value: String
  ) {
    if confidence == .unverified, !problem.policy.allowsUnverified { add(place, field, value, .verified) }
  }

  private mutating func sum(_ amounts: [Dong], _ field: String) {
    let total = amounts.reduce(into: Int128(0)) { $0 += Int128($1.amount) }
    let most = AllocationProblem.largestSum.amount
    if total > Int128(most) { add(.problem, field, "\(total)", .sum(most)) }
  }
}

/// A purse in a budget year, or for all years.
struct PurseYear: Hashable {
  let source: ID<FundingSource>
  let year: Int?
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
