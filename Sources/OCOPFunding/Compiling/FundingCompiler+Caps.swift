import OCOPModel

// A cap for a beneficiary is a part of one purse: purse ⊃ beneficiary ⊃ rule. One that takes in lines of several purses or years
// cannot be nested so. It is still kept exactly where it cannot bind once each line has it for its own; otherwise it is a fault.
extension FundingCompiler {
  mutating func addBeneficiaryCaps() {
    let ids = Set(funding.measures.map(\.beneficiary)).sorted()
    let ofBeneficiary = Dictionary(grouping: lines.indices) {
      funding.measures[lines[$0].measure].beneficiary
    }
    for id in ids {
      let places = ofBeneficiary[id] ?? []
      let ofSource = Dictionary(grouping: places) { purses[lines[$0].purse].source }
      for (source, places) in ofSource.sorted(by: { $0.key < $1.key }) { addSourceCap(source, places) }
      let ofRule = Dictionary(grouping: places) { lines[$0].rule }
      for (rule, places) in ofRule.sorted(by: { ($0.key ?? -1) < ($1.key ?? -1) }) {
        if let rule { addRuleCap(rule, id, places) }
      }
    }
  }

  // MARK: Of a purse

  private mutating func addSourceCap(_ index: Int, _ places: [Int]) {
    let source = funding.sources[index]
    if let cap = source.beneficiaryCap {
      for part in split(places, by: cap.span) {
        add(
          cap.amount, part, .source(index), crossing: "\(source.id): \(cap.amount)",
          Bilingual(vi: "dự toán từng năm của nguồn", en: "the purse's yearly budgets"))
      }
    }
    guard let ceilings = source.lendingCeilings, let first = places.first else { return }
    let measure = funding.measures[lines[first].measure]
    let day = funding.lawDay(purses[lines[first].purse].year, measure)
    guard let kind = measure.producerKind,
      let ceiling = ceilings.first(where: { $0.kind == kind && $0.inForce.contains(day) })
    else { return }
    add(
      ceiling.amount, places, .source(index), crossing: "\(source.id): \(ceiling.amount)",
      Bilingual(vi: "dự toán từng năm của nguồn", en: "the purse's yearly budgets"))
  }

  // MARK: Of a rule

  private mutating func addRuleCap(_ index: Int, _ beneficiary: ID<Producer>, _ places: [Int]) {
    let rule = funding.rules[index]
    guard let cap = rule.beneficiaryCap else { return }
    for part in split(places, by: cap.span) {
      let year = part.first.flatMap { purses[lines[$0].purse].year } ?? funding.day.year
      let rest = rule.restOfCap(for: beneficiary, in: year, after: funding.received) ?? cap.amount
      let names = Set(part.map { funding.sources[purses[lines[$0].purse].source].id.text }).sorted()
      add(
        rest, part, .rule(index), crossing: "\(rule.id), \(beneficiary): \(rest)",
        Bilingual(
          vi: "các nguồn \(names.joined(separator: ", "))", en: "purses \(names.joined(separator: ", "))"))
    }
  }

  /// Lines by budget year, or all together.
  private func split(_ places: [Int], by span: BeneficiaryCap.Span) -> [[Int]] {
    guard span == .year else { return [places] }
    let parts = Dictionary(grouping: places) { purses[lines[$0].purse].year ?? 0 }
    return parts.sorted { $0.key < $1.key }.map(\.value)
  }

  // MARK: Nesting

  /// Caps what some lines of one beneficiary pay together.
  private mutating func add(
    _ cap: Dong, _ places: [Int], _ place: FundingFault.Place, crossing value: String, _ other: Bilingual
  ) {
    for line in places { caps[line] = min(caps[line], cap) }
    lowerCeilings(of: places, to: cap)
    guard mostPaid(by: places) > Int128(cap.amount) else { return }
    let ofPurse = Set(places.map { lines[$0].purse })
    guard ofPurse.count == 1, let purse = ofPurse.first else {
      faults.append(.capCrosses(place, value, other))
      return
    }
    // The caps of a purse for a beneficiary come first, those of its rules within them.
    let outer = Set(places.map { groupOfLine[$0] })
    guard outer.count == 1, let within = outer.first else {
      faults.append(.capCrosses(place, value, other))
      return
    }
    groups.append(.init(source: purse, within: within, cap: cap))
    for line in places { groupOfLine[line] = groups.count - 1 }
  }

  /// A cap on all that pays together for a measure under one rule is a ceiling of the rule for that measure: all purses, or one where
  /// they exclude each other.
  private mutating func lowerCeilings(of places: [Int], to cap: Dong) {
    let capped = Set(places)
    for measure in Set(places.map { lines[$0].measure }) {
      for line in together(stateLines[measure]).filter({ capped.isSuperset(of: $0) }).joined() {
        ceilings[line] = min(ceilings[line], cap)
      }
    }
  }

  /// The lines of state money for a measure that may pay together under one rule.
  private func together(_ places: [Int]) -> [[Int]] {
    funding.policy.exclusivity == .atMostOneStateSource
      ? byPurseAndRule(places) : Array(Dictionary(grouping: places) { lines[$0].rule }.values)
  }

  /// The most that lines can pay together by their own caps: of each measure no more than its cost, and of state money what
  /// ``mostStatePays(by:of:)`` says.
  private func mostPaid(by places: [Int]) -> Int128 {
    let byMeasure = Dictionary(grouping: places) { lines[$0].measure }
    return byMeasure.reduce(into: Int128(0)) { sum, entry in
      let most =
        mostStatePays(by: entry.value.filter { lines[$0].rule != nil }, of: entry.key)
        + total(entry.value.filter { lines[$0].rule == nil })
      sum += min(most, Int128(funding.measures[entry.key].cost.amount))
    }
  }

  /// Lines that pay together under one rule pay up to its ceiling; where purses under several rules may join, one line pays under each.
  private func mostStatePays(by places: [Int], of measure: Int) -> Int128 {
    let most = together(places).map { lines in
      let largest = paysUnderOneRule(measure) ? lines.map { ceilings[$0] } : lines.map { caps[$0] }
      return min(total(lines), Int128(largest.max()?.amount ?? 0))
    }
    let isExclusive = funding.policy.exclusivity == .atMostOneStateSource
    return isExclusive ? most.max() ?? 0 : most.reduce(0, +)
  }

  private func total(_ places: [Int]) -> Int128 {
    places.reduce(into: Int128(0)) { $0 += Int128(caps[$1].amount) }
  }
}
