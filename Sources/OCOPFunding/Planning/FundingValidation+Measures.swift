import OCOPModel

// Measures, and what they have to say because a rule hangs on it.
extension FundingValidation {
  mutating func checkMeasures() {
    once(problem.measures.map(\.id), { .measure($0) }, "id")
    for (index, measure) in problem.measures.enumerated() {
      let place = FundingFault.Place.measure(index)
      money(measure.cost, place, "cost", least: 1)
      range(measure.priority, 1, SupportMeasure.lastClass, place, "priority")
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
    checkKinds()
  }

  /// A beneficiary is of one kind, by which a lender's ceiling is chosen.
  private mutating func checkKinds() {
    var first: [ID<Producer>: SupportMeasure] = [:]
    for (index, measure) in problem.measures.enumerated() {
      guard let kind = measure.producerKind else { continue }
      guard let other = first[measure.beneficiary] else {
        first[measure.beneficiary] = measure
        continue
      }
      if other.producerKind != kind {
        add(.measure(index), "producerKind", kind.rawValue, .asElsewhere(other: other.id.text))
      }
    }
  }

  /// What a measure has to say because a rule that a purse lists is about it.
  mutating func checkNeeds() {
    let listed = Set(problem.sources.flatMap(\.rules))
    let used = problem.rules.filter { listed.contains($0.id) }
    let lender = problem.sources.first { $0.lendingCeilings != nil }
    for (index, measure) in problem.measures.enumerated() {
      let place = FundingFault.Place.measure(index)
      if measure.producerKind == nil, let lender {
        add(place, "producerKind", "", .neededBy(lender.id.text))
      }
      let period = period(of: measure)
      for rule in used where rule.concerns(measure, in: period) {
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

  /// The days whose law may count for a measure.
  private func period(of measure: SupportMeasure) -> DatePeriod {
    guard let last = measure.years?.upperBound, let end = try? CivilDate(last &+ 1, 1, 1),
      let period = try? DatePeriod(from: problem.day, upTo: max(end, problem.day))
    else { return DatePeriod(from: problem.day) }
    // Money of earlier years is spent by the law of the day.
    return period.end == period.start ? DatePeriod(from: problem.day) : period
  }

  /// Two measures of one beneficiary for the same item would be paid twice.
  mutating func checkItems() {
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
}
