import OCOPModel

// Why a measure gets no more.
extension FundingExplainer {
  func reasons(for index: Int) -> [FundingReason] {
    let measure = compiled.funding.measures[index]
    if measure.isWhole { return wholeReasons(index, needed: measure.cost) + refusals(for: index) }
    let parts = shortParts(of: index)
    let reach = parts.map { residual.reaching($0.part) }
    let stranded = compiled.purses.indices.filter { purse in
      plan.purses[purse].left > .zero && reach.contains { $0.contains(source: purse) }
    }
    var reasons = linesOfMeasure[index].compactMap { closed.contains($0) ? closedReason($0) : openReason($0) }
    reasons = reasons.enumerated().filter { !reasons.prefix($0.offset).contains($0.element) }.map(\.element)
    reasons += fullProject(of: index, needed: Dong(1)).map { [$0] } ?? []
    reasons += stranded.map { .stranded(name(of: $0)) }
    reasons += refusals(for: index, but: Set(stranded.map { compiled.purses[$0].source }))
    if let outranked = outranked(index, reach) { reasons.append(outranked) }
    return reasons.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map(\.element)
  }

  /// Why a measure that is paid in full or not at all falls away.
  private func wholeReasons(_ index: Int, needed: Dong) -> [FundingReason] {
    var reasons: [FundingReason] = []
    for case .tooMany(let rule, let most, let chosen)? in linesOfMeasure[index].map(closedReason) {
      let reason = FundingReason.tooMany(rule: rule, most: most, chosen: chosen)
      if !reasons.contains(reason) { reasons.append(reason) }
    }
    if let full = fullProject(of: index, needed: needed) { reasons.append(full) }
    let available = available(to: index)
    if available < needed {
      reasons.append(.tooFewForWhole(available: available, needed: needed))
    } else if reasons.isEmpty {
      reasons.append(.overlooked(available: available))
    }
    return reasons
  }

  /// The innermost project that has no room for so much.
  private func fullProject(of index: Int, needed: Dong) -> FundingReason? {
    guard let full = projects(of: index).first(where: { $0.room < needed.amount }) else { return nil }
    let funded = plan.allocation.funded(by: compiled.problem)
    let ids = members(of: full.place).filter { funded[$0] > .zero }
      .map { compiled.funding.measures[compiled.measureOfPart[$0]].id }
    return .projectCap(
      compiled.funding.projects[full.place].id, cap: compiled.problem.measureGroups[full.place].cap,
      usedOn: Array(Set(ids)).sorted())
  }

  /// Why a line that may pay pays no more.
  private func openReason(_ place: Int) -> FundingReason? {
    let (line, entry) = (compiled.lines[place], problem.lines[place])
    let purse = name(of: line.purse)
    if amounts[place] >= entry.cap { return capReason(place, at: compiled.problem.lines[place].cap) }
    let part = problem.measures[entry.measure]
    if problem.sources[entry.source].payer == .state, let cap = part.stateCap,
      paid(to: entry.measure, by: { $0 == .state }) >= cap.amount
    {
      // The state's side has the ceiling of a rule under which several purses or years pay, or the rest of the own share.
      if cap < min(compiled.funding.measures[line.measure].stateCap, part.cost) {
        return capReason(place, at: cap)
      }
      return .ownShare(
        required: Dong(part.cost.amount - cap.amount),
        available: Dong(paid(to: entry.measure) { $0 != .state }))
    }
    if let full = fullGroup(of: place) { return full }
    if compiled.hard.keepsSmallestGrants, amounts[place] == .zero, entry.smallest > .zero,
      let rule = line.rule
    {
      return .smallestGrant(purse, rule: compiled.funding.rules[rule].id, smallest: entry.smallest)
    }
    if plan.purses[line.purse].left > .zero { return nil }
    var used = [Int64](repeating: 0, count: compiled.problem.classCount)
    for (other, amount) in amounts.enumerated() where compiled.lines[other].purse == line.purse {
      used[compiled.problem.measures[compiled.problem.lines[other].measure].priority - 1] += amount.amount
    }
    return .budgetExhausted(purse, usedByClass: used.map { Dong($0) })
  }

  private func paid(to part: Int, by isPayer: (AllocationProblem.Payer) -> Bool) -> Int64 {
    zip(problem.lines, amounts).reduce(0) { sum, pair in
      let counts = pair.0.measure == part && isPayer(problem.sources[pair.0.source].payer)
      return counts ? sum + pair.1.amount : sum
    }
  }

  /// Which cap is reached by a line, or by all state money under its rule: of the share, of the đồng, or of the beneficiary.
  private func capReason(_ place: Int, at cap: Dong) -> FundingReason? {
    let line = compiled.lines[place]
    let purse = name(of: line.purse)
    let measure = compiled.funding.measures[line.measure]
    guard let rule = compiled.rule(of: line), let share = rule.share(in: measure.place) else {
      let isWholeCost = cap >= compiled.problem.measures[compiled.problem.lines[place].measure].cost
      return isWholeCost ? nil : .beneficiaryCap(purse, rule: nil, cap: cap, usedOn: [measure.id])
    }
    if let byShare = try? measure.eligibleCost(under: rule.id).part(share), byShare == cap {
      return .shareCap(purse, rule: rule.id, share: share, cap: cap)
    }
    if let ceiling = rule.ceiling?.amount(for: measure.star), ceiling == cap {
      return .dongCap(purse, rule: rule.id, cap: cap)
    }
    let isOfRule = rule.beneficiaryCap.map { cap <= $0.amount } ?? false
    return .beneficiaryCap(purse, rule: isOfRule ? rule.id : nil, cap: cap, usedOn: [measure.id])
  }

  /// The innermost full part of a purse that a line is in.
  private func fullGroup(of place: Int) -> FundingReason? {
    var group = problem.lines[place].group
    while let index = group {
      let members = problem.lines.indices.filter { isIn($0, index) && amounts[$0] > .zero }
      let cap = problem.sourceGroups[index].cap
      if members.reduce(0, { $0 + amounts[$1].amount }) >= cap.amount {
        let rule = compiled.rule(of: compiled.lines[place])
        let isOfRule = rule?.beneficiaryCap != nil && index == problem.lines[place].group
        let ids = members.map { compiled.funding.measures[compiled.lines[$0].measure].id }
        return .beneficiaryCap(
          name(of: compiled.lines[place].purse), rule: isOfRule ? rule?.id : nil, cap: cap,
          usedOn: Array(Set(ids)).sorted())
      }
      group = problem.sourceGroups[index].within
    }
    return nil
  }

  private func isIn(_ line: Int, _ group: Int) -> Bool {
    var own = problem.lines[line].group
    while let index = own {
      if index == group { return true }
      own = problem.sourceGroups[index].within
    }
    return false
  }

  /// Why a line was closed: another purse was chosen for the item, or other measures for a rule that pays for so many.
  private func closedReason(_ place: Int) -> FundingReason? {
    for limit in compiled.limits where limit.bundles.contains(where: { $0.contains(place) }) {
      let open = limit.bundles.joined().filter { !closed.contains($0) }
      switch limit.subject {
      case .purses:
        if let chosen = open.max(by: { amounts[$0] < amounts[$1] }) { return exclusive(chosen, place) }
      case .beneficiary(let rule), .commune(let rule):
        let ids = open.filter { amounts[$0] > .zero }
          .map { compiled.funding.measures[compiled.lines[$0].measure].id }
        return .tooMany(
          rule: compiled.funding.rules[rule].id, most: limit.most, chosen: Array(Set(ids)).sorted())
      }
    }
    let line = compiled.lines[place]
    let others = linesOfMeasure[line.measure].filter {
      !closed.contains($0) && compiled.source(of: compiled.lines[$0]).payer == .state
    }
    if compiled.hard.mostStateSources != nil, let chosen = others.max(by: { amounts[$0] < amounts[$1] }) {
      return exclusive(chosen, place)
    }
    guard compiled.hard.keepsSmallestGrants, problem.lines[place].smallest > .zero, let rule = line.rule
    else {
      return nil
    }
    return .smallestGrant(
      name(of: line.purse), rule: compiled.funding.rules[rule].id, smallest: problem.lines[place].smallest)
  }

  private func exclusive(_ chosen: Int, _ refused: Int) -> FundingReason {
    .exclusive(
      chosen: name(of: compiled.lines[chosen].purse), refused: name(of: compiled.lines[refused].purse))
  }

  /// Whether all money that could come to a measure is with measures of better classes.
  private func outranked(_ index: Int, _ reach: [FundingResidual.Reach]) -> FundingReason? {
    let holders = Set(
      amounts.indices.filter { place in
        amounts[place] > .zero && compiled.lines[place].measure != index
          && reach.contains { $0.contains(line: place) }
      }.map { compiled.lines[$0].measure })
    let measures = holders.map { compiled.funding.measures[$0] }
    let own = compiled.funding.measures[index].priority
    guard !measures.isEmpty, measures.allSatisfy({ $0.priority < own }) else { return nil }
    return .outranked(by: measures.map(\.id).sorted())
  }

  /// Purses with money left that may not pay for a measure.
  private func refusals(for index: Int, but stranded: Set<Int> = []) -> [FundingReason] {
    let measure = compiled.funding.measures[index]
    let payers = Set(linesOfMeasure[index].map { compiled.purses[compiled.lines[$0].purse].source })
    return compiled.funding.sources.indices.compactMap { source in
      let own = compiled.purses.indices.filter { compiled.purses[$0].source == source }
      guard !payers.contains(source), !stranded.contains(source),
        own.contains(where: { plan.purses[$0].left > .zero })
      else {
        return nil
      }
      let entry = compiled.funding.sources[source]
      if let owner = entry.owner, owner != measure.beneficiary { return nil }
      return .notEligible(entry.id, failed: misses(of: measure, own))
    }
  }

  /// What fails with the rule that comes nearest.
  private func misses(of measure: SupportMeasure, _ purses: [Int]) -> [IneligibilityReason] {
    let inWindow = purses.filter { purse in
      guard let year = compiled.purses[purse].year, let years = measure.years else { return true }
      return years.contains(year)
    }
    guard let first = inWindow.first else { return [.year] }
    let purse = compiled.purses[first]
    guard compiled.funding.sources[purse.source].pays(for: measure.category) else {
      return [.category(measure.category)]
    }
    let day = compiled.funding.lawDay(purse.year, measure)
    let listed = Set(compiled.funding.sources[purse.source].rules)
    let misses = compiled.funding.rules.filter { listed.contains($0.id) }.map { rule in
      rule.ceiling(
        for: measure, on: day, budgetYear: purse.year ?? day.year, after: compiled.funding.received
      ).misses
    }
    let isCategory: ([IneligibilityReason]) -> Bool = { $0 == [.category(measure.category)] }
    let near = misses.filter { !isCategory($0) }.min { $0.count < $1.count }
    return near ?? [.category(measure.category)]
  }

  /// The most that can be had for a measure that falls away, by one state purse at a time where they exclude each other.
  private func available(to index: Int) -> Dong {
    let parts = compiled.measureOfPart.indices.filter { compiled.measureOfPart[$0] == index }
    let all = Set(linesOfMeasure[index])
    let bundles = exclusiveBundles(of: index)
    let choices = bundles.isEmpty ? [all] : bundles.map { all.subtracting(bundles.joined()).union($0) }
    return Dong(choices.reduce(0) { max($0, available(to: parts, open: $1)) })
  }

  /// The bundles of a measure's lines of which one may pay; none where purses may join.
  private func exclusiveBundles(of index: Int) -> [[Int]] {
    guard compiled.hard.mostStateSources == nil else {
      return linesOfMeasure[index].filter { compiled.lines[$0].rule != nil }.map { [$0] }
    }
    let limit = compiled.limits.first { limit in
      if case .purses(index) = limit.subject { limit.most == 1 } else { false }
    }
    return limit?.bundles ?? []
  }

  private func available(to parts: [Int], open: Set<Int>) -> Int64 {
    // All that others have stays as it is: they cost just that much, and come first.
    let funded = plan.allocation.funded(by: problem)
    let wanted = Set(parts)
    let room = max(0, parts.first.map { projects(of: compiled.measureOfPart[$0]) }?.map(\.room).min() ?? .max)
    let trial = try? AllocationProblem(
      sources: problem.sources,
      measures: problem.measures.enumerated().map { index, part in
        .init(
          id: part.id,
          cost: max(Dong(1), wanted.contains(index) ? min(part.cost, Dong(room)) : funded[index]),
          priority: wanted.contains(index) ? 2 : 1, beneficiary: part.beneficiary,
          stateCap: wanted.contains(index)
            ? compiled.stateCap(ofPart: index, isOpen: open.contains) : part.stateCap)
      },
      lines: problem.lines.enumerated().map { index, line in
        let isOpen =
          wanted.contains(line.measure)
          ? open.contains(index) && room > 0 : !closed.contains(index) && funded[line.measure] > .zero
        let cap = wanted.contains(line.measure) ? compiled.problem.lines[index].cap : line.cap
        return .init(
          source: line.source, measure: line.measure, cap: isOpen ? cap : .zero, group: line.group)
      },
      sourceGroups: problem.sourceGroups, carryOvers: problem.carryOvers, classCount: 2)
    return trial.map { AllocationSolver($0).optimal(.coverage).objective.classes[1].amount } ?? 0
  }
}

extension FundingReason {
  /// The order in which a reader should see reasons.
  fileprivate var rank: Int {
    switch self {
    case .budgetExhausted: 0
    case .shareCap: 1
    case .dongCap: 2
    case .beneficiaryCap: 3
    case .projectCap: 4
    case .ownShare: 5
    case .exclusive: 6
    case .tooMany: 7
    case .smallestGrant: 8
    case .outranked: 9
    case .notEligible: 10
    case .tooFewForWhole: 11
    case .overlooked: 12
    case .stranded: 13
    }
  }
}
