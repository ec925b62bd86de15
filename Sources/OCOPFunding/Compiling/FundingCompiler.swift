import OCOPModel

/// Turns a valid funding problem into plain numbers, step by step.
struct FundingCompiler {
  let funding: FundingProblem
  private(set) var purses: [CompiledFunding.Purse] = []
  private(set) var lines: [CompiledFunding.Line] = []
  private(set) var measureOfPart: [Int] = []
  /// The most that each line may pay, and the innermost group of its purse.
  var caps: [Dong] = []
  /// The most that all purses and years together may pay for a line's measure under its rule.
  var ceilings: [Dong] = []
  /// The lines of state money, by measure.
  private(set) var stateLines: [[Int]] = []
  var groupOfLine: [Int?] = []
  var groups: [AllocationProblem.SourceGroup] = []
  var faults: [FundingFault] = []
  var limits: [UseLimit] = []
  var hardRules = HardRules()
  private var parts: [AllocationProblem.Measure] = []
  private let beneficiaryNumber: [ID<Producer>: Int]
  private let rulesOfSource: [[Int]]
  private let projectPlaces: [ID<SupportProject>: Int]

  init(_ funding: FundingProblem) {
    self.funding = funding
    let ids = Set(funding.measures.map(\.beneficiary)).sorted()
    beneficiaryNumber = Dictionary(
      ids.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    projectPlaces = Dictionary(
      funding.projects.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let places = Dictionary(
      funding.rules.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    rulesOfSource = funding.sources.map { source in
      source.rules.compactMap { places[$0] }.sorted { first, second in
        CitationOrder(funding.rules[first]) < CitationOrder(funding.rules[second])
      }
    }
  }

  mutating func compile() {
    for index in funding.sources.indices { addPurses(of: index) }
    for index in funding.measures.indices { addMeasure(index) }
    addBeneficiaryCaps()
    addLimits()
  }

  /// The plain problem.
  func allocation() throws(FundingError) -> AllocationProblem {
    try makeProblem(
      sources: purses.map { purse in
        let source = funding.sources[purse.source]
        return .init(
          id: name(source.id.text, purse.year.map { "\($0)" }), payer: source.payer, budget: purse.budget,
          rate: source.rate.basisPoints, preference: source.preference)
      },
      measures: parts,
      lines: lines.indices.map { index in
        .init(
          source: lines[index].purse, measure: partOfLine[index], cap: caps[index],
          smallest: lines[index].rule.map { min(funding.rules[$0].smallestGrant, caps[index]) } ?? .zero,
          group: groupOfLine[index])
      },
      groups: groups, measureGroups: measureGroups, carryOvers: carryOvers)
  }

  private(set) var partOfLine: [Int] = []

  /// A name that no other purse or measure has: identifiers hold no control character.
  private func name(_ id: String, _ part: String?) -> String { part.map { "\(id)\u{1F}\($0)" } ?? id }

  // MARK: Purses

  private mutating func addPurses(of index: Int) {
    let source = funding.sources[index]
    func owed(_ year: Int?) -> Dong {
      // The validation has found that the sum is within the budget.
      (try? Dong.sum(
        funding.entitlements.lazy.filter { $0.source == source.id && $0.year == year }.map(\.amount)))
        ?? .zero
    }
    func purse(_ budget: Dong, _ year: Int?) {
      let owed = owed(year)
      purses.append(.init(source: index, year: year, budget: (try? budget - owed) ?? .zero, owed: owed))
    }
    switch source.budget {
    case .whole(let amount): purse(amount, nil)
    case .yearly(let amounts):
      for year in years(of: source, amounts) {
        purse(amounts.first { $0.year == year }?.amount ?? .zero, year)
      }
    }
  }

  /// The years in which a purse has money: those of its budgets and those to which money passes.
  private func years(of source: FundingSource, _ amounts: [YearlyAmount]) -> [Int] {
    let budgets = amounts.map(\.year).sorted()
    guard let first = budgets.first, let last = budgets.last else { return [] }
    if source.payer == .own {
      let end = funding.measures.lazy.compactMap { $0.years?.upperBound }.max() ?? last
      return Array(first...max(last, end))
    }
    return Set(budgets + source.carryOvers.map { $0.year + 1 }).sorted()
  }

  /// Own money passes to the next year as it is; state money as far as the purse says; a lender's ceiling renews by itself.
  private var carryOvers: [AllocationProblem.CarryOver] {
    purses.indices.dropLast().compactMap { index in
      let (purse, next) = (purses[index], purses[index + 1])
      guard purse.source == next.source, let year = purse.year, next.year == year + 1 else { return nil }
      let source = funding.sources[purse.source]
      switch source.payer {
      case .own: return .init(from: index, to: index + 1, cap: AllocationProblem.largestSum)
      case .loan: return nil
      case .state:
        guard let cap = source.carryOvers.first(where: { $0.year == year })?.amount else { return nil }
        return .init(from: index, to: index + 1, cap: cap)
      }
    }
  }

  private var measureGroups: [AllocationProblem.MeasureGroup] {
    funding.projects.map { .init(within: $0.within.flatMap { projectPlaces[$0] }, cap: $0.cap) }
  }

  // MARK: Measures and lines

  private mutating func addMeasure(_ index: Int) {
    stateLines.append([])
    let measure = funding.measures[index]
    let rest = measure.stateCap
    let lends = purses.contains { funding.sources[$0.source].payer == .loan }
    guard !funding.policy.borrowedCountsAsOwnShare, lends, rest < measure.cost else {
      addPart(of: index, nil, measure.cost, stateCap: rest < measure.cost ? rest : nil)
      addLines(of: index, to: parts.count - 1) { _ in true }
      return
    }
    if measure.isWhole {
      faults.append(
        FundingFault(
          place: .measure(index), field: "isWhole", value: "true",
          rule: .strategy(
            Bilingual(vi: "tỷ lệ đối ứng không tính vốn vay", en: "an own share to which loans do not count"))
        ))
    }
    // What the producer has to pay itself is a part of its own, which neither the State nor a lender pays.
    let own = Dong(measure.cost.amount - rest.amount)
    addPart(of: index, "own", own, stateCap: nil)
    addLines(of: index, to: parts.count - 1) { $0 == .own }
    guard rest > .zero else { return }
    addPart(of: index, "rest", rest, stateCap: nil)
    addLines(of: index, to: parts.count - 1) { _ in true }
  }

  private mutating func addPart(of index: Int, _ part: String?, _ cost: Dong, stateCap: Dong?) {
    let measure = funding.measures[index]
    parts.append(
      .init(
        id: name(measure.id.text, part), cost: cost, priority: measure.priority,
        beneficiary: beneficiaryNumber[measure.beneficiary] ?? 0, stateCap: stateCap,
        isWhole: measure.isWhole, group: measure.project.flatMap { projectPlaces[$0] }))
    measureOfPart.append(index)
  }

  /// Lets all state purses together pay at most so much for the part that a line pays for.
  mutating func capStateSide(ofLine line: Int, at most: Dong) {
    let part = parts[partOfLine[line]]
    guard most < part.stateCap ?? part.cost else { return }
    parts[partOfLine[line]] = .init(
      id: part.id, cost: part.cost, priority: part.priority, beneficiary: part.beneficiary, stateCap: most,
      isWhole: part.isWhole, group: part.group)
  }

  /// The purses in the order of their identifiers: a search settles ties by the order of lines, which is not to hang on a list.
  private lazy var purseOrder: [Int] = purses.indices.sorted { first, second in
    let (one, other) = (purses[first], purses[second])
    if one.source == other.source { return one.year ?? 0 < other.year ?? 0 }
    return funding.sources[one.source].id < funding.sources[other.source].id
  }

  private mutating func addLines(
    of index: Int, to part: Int, _ mayPay: (AllocationProblem.Payer) -> Bool
  ) {
    let measure = funding.measures[index]
    for purseIndex in purseOrder {
      let purse = purses[purseIndex]
      let source = funding.sources[purse.source]
      guard mayPay(source.payer), source.owner == nil || source.owner == measure.beneficiary,
        source.pays(for: measure.category)
      else { continue }
      if let year = purse.year, let years = measure.years, !years.contains(year) { continue }
      let (cap, rule) = source.payer == .state ? best(purse, measure) : (measure.cost, nil)
      guard cap > .zero else { continue }
      if rule != nil { stateLines[index].append(lines.count) }
      lines.append(.init(purse: purseIndex, measure: index, rule: rule))
      partOfLine.append(part)
      caps.append(min(cap, parts[part].cost))
      ceilings.append(rule.map { funding.rules[$0].ceiling(ofCostOf: measure) } ?? measure.cost)
      groupOfLine.append(nil)
    }
  }

  /// The rule that lets a purse pay most, the first by citation among equals.
  private func best(
    _ purse: CompiledFunding.Purse, _ measure: SupportMeasure
  ) -> (cap: Dong, rule: Int?) {
    let day = funding.lawDay(purse.year, measure)
    var best: (cap: Dong, rule: Int?) = (.zero, nil)
    for rule in rulesOfSource[purse.source] {
      let cap = funding.rules[rule].ceiling(
        for: measure, on: day, budgetYear: purse.year ?? day.year, after: funding.received
      ).amount
      if cap > best.cap { best = (cap, rule) }
    }
    return best
  }
}
