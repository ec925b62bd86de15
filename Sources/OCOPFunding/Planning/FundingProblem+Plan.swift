public import OCOPModel

extension FundingProblem {
  /// A plan: who pays how much for what (phương án phân bổ vốn).
  ///
  /// Without hard rules the plan is proven best at once. With them, a search settles what no flow can (which state purse pays for
  /// a measure, which measures are carried out at all), ``FundingPlan/bounds`` says how good a plan could be at most, and the
  /// rest is best under these ``FundingPlan/choices``.
  ///
  /// - Parameters:
  ///   - strategy: How the money is shared out.
  ///   - nodes: The most nodes of the search tree to look at, at least 1; as many again for each tolerance above 0.
  ///   - tolerances: What the classes 1…*p* together may lack of the best that is found for them, as a share, by class; 0 where none
  ///     is named. Under hard rules the first class decides alone however little it gains: a tolerance lets go of a little for as
  ///     long as later classes gain, and ``FundingBounds/strictClasses`` shows the trade. Without hard rules there is nothing to gain.
  /// - Returns: A plan with its certificate.
  /// - Throws: ``FundingError`` with every fault of the problem, or what the strategy cannot keep to: shares
  ///   (``FundingStrategy/proRata``, ``FundingStrategy/maxMinFair``) know no measures that are paid in full or not at all, no smallest
  ///   grants, and no own shares to which loans do not count. Tolerances are for best plans.
  /// - Complexity: a few maximum flows, and as many a node under hard rules.
  public func plan(
    _ strategy: FundingStrategy = .optimal, nodes: Int = 10_000, tolerances: [Share] = []
  ) throws(FundingError) -> FundingPlan {
    let planner = FundingPlanner(try CompiledFunding(self), nodes: max(1, nodes), tolerances: tolerances)
    try planner.checkTolerances(strategy)
    return try planner.plan(strategy)
  }
}

/// Makes plans for a compiled problem.
struct FundingPlanner {
  let compiled: CompiledFunding
  let nodes: Int
  let tolerances: [Share]

  init(_ compiled: CompiledFunding, nodes: Int, tolerances: [Share] = []) {
    self.compiled = compiled
    self.nodes = nodes
    self.tolerances = tolerances
  }

  /// Refuses tolerances that are none, or that nothing could keep to.
  func checkTolerances(_ strategy: FundingStrategy) throws(FundingError) {
    func refuse(_ tolerance: Share, _ rule: FundingFault.Rule) throws(FundingError) {
      throw FundingError(faults: [
        FundingFault(place: .problem, field: "tolerances", value: "\(tolerance)", rule: rule)
      ])
    }
    if let excess = tolerances.first(where: { !$0.isPart }) { try refuse(excess, .part) }
    guard let some = tolerances.first(where: { $0 > .zero }) else { return }
    if case .optimal = strategy { return }
    try refuse(some, .strategy(Bilingual(vi: "mức dung sai", en: "tolerances")))
  }

  func plan(_ strategy: FundingStrategy) throws(FundingError) -> FundingPlan {
    switch strategy {
    case .optimal(let depth):
      let best = try best(depth)
      return FundingPlan(compiled, strategy, best.plan, best.choices, best.bounds, best.certificate)
    case .waterfall: return try waterfall()
    case .proRata, .maxMinFair:
      try refuse(wholes: true)
      let choices = settled().choices
      let solver = try compiled.solver(under: choices)
      let result = strategy == .proRata ? solver.proRata() : solver.maxMinFair()
      return FundingPlan(compiled, strategy, result.plan, choices, nil, result.certificate)
    }
  }

  // MARK: Best

  /// The best amounts, what was settled to find them, and what proves them.
  struct Best {
    let plan: AllocationPlan
    let choices: FundingChoices
    let bounds: FundingBounds?
    let certificate: OptimalityCertificate
  }

  func best(_ depth: AllocationSolver.Depth) throws(FundingError) -> Best {
    let (choices, found) = settled()
    let result = try compiled.solver(under: choices).optimal(depth)
    if compiled.keepsHardRules(result.plan) {
      return Best(
        plan: result.plan, choices: choices, bounds: found?.bounds.proved(of: result.plan, compiled),
        certificate: result.certificate)
    }
    // A line that has to pay a smallest grant: what the search found keeps to it, and claims no more than that.
    let plan = AllocationPlan(amounts: found?.amounts ?? [])
    return Best(
      plan: plan, choices: choices, bounds: found?.bounds.proved(of: plan, compiled),
      certificate: OptimalityCertificate(claims: []))
  }

  /// What has to be settled before the rest is a flow, by the best plan that a search finds.
  private func settled() -> (choices: FundingChoices, found: (amounts: [Dong], bounds: FundingBounds)?) {
    guard compiled.isHard else { return (FundingChoices(), nil) }
    let found = searched()
    return (choices(of: found.amounts), found)
  }

  /// What amounts settle: which purses pay, and which measures are carried out.
  func choices(of amounts: [Dong]) -> FundingChoices {
    var closed: Set<Int> = []
    var first: [ID<SupportMeasure>] = []
    for bundles in exclusiveBundles() { close(bundles.bundles, but: bundles.most, amounts, &closed) }
    if compiled.hard.keepsWholes {
      var isFunded = [Bool](repeating: false, count: compiled.funding.measures.count)
      for (line, amount) in zip(compiled.lines, amounts) where amount > .zero {
        isFunded[line.measure] = true
      }
      for (index, measure) in compiled.funding.measures.enumerated() where measure.isWhole {
        if isFunded[index] { first.append(measure.id) }
      }
      for (index, line) in compiled.lines.enumerated()
      where compiled.funding.measures[line.measure].isWhole && !isFunded[line.measure] {
        closed.insert(index)
      }
    }
    return FundingChoices(closed: closed.sorted(), first: first.sorted())
  }

  private func searched() -> (amounts: [Dong], bounds: FundingBounds) {
    // One for the last class means nothing.
    let isStrict = tolerances.prefix(compiled.problem.classCount - 1).allSatisfy { $0 == .zero }
    let found = AllocationSolver(compiled.problem).search(
      compiled.hard, nodes: nodes, tolerances: tolerances)
    return (
      found.plan.amounts,
      FundingBounds(
        prefixes: found.bounds, nodes: found.nodes, isFinished: found.isFinished, proof: found.certificate,
        tolerances: isStrict ? [] : tolerances, strictClasses: isStrict ? [] : found.strictClasses)
    )
  }

  /// The bundles of which only so many may pay, from the limits and from the solver's own rule on state purses.
  private func exclusiveBundles() -> [(most: Int, bundles: [[Int]])] {
    var all = compiled.limits.map { ($0.most, $0.bundles) }
    guard let most = compiled.hard.mostStateSources else { return all }
    let stateLines = compiled.lines.indices.filter { compiled.source(of: compiled.lines[$0]).payer == .state }
    let byMeasure = Dictionary(grouping: stateLines) { compiled.problem.lines[$0].measure }
    for (_, lines) in byMeasure.sorted(by: { $0.key < $1.key }) { all.append((most, lines.map { [$0] })) }
    return all
  }

  /// Closes bundles beyond a number: those that pay stay, then those that could pay most.
  private func close(_ bundles: [[Int]], but most: Int, _ amounts: [Dong], _ closed: inout Set<Int>) {
    func sum(_ bundle: [Int], _ amount: (Int) -> Dong) -> Int128 {
      bundle.reduce(0) { $0 + Int128(amount($1).amount) }
    }
    let ranked = bundles.enumerated().map { index, bundle in
      (pays: sum(bundle) { amounts[$0] }, cap: sum(bundle) { compiled.problem.lines[$0].cap }, index: index)
    }.sorted { ($1.pays, $1.cap, $0.index) < ($0.pays, $0.cap, $1.index) }
    for entry in ranked.dropFirst(most) { closed.formUnion(bundles[entry.index]) }
  }

  // MARK: By hand

  /// Fills line by line; where that breaks a hard rule, closes what came last in the order and fills anew.
  private func waterfall() throws(FundingError) -> FundingPlan {
    var closed: Set<Int> = []
    while true {
      let choices = FundingChoices(closed: closed.sorted())
      let result = try compiled.solver(under: choices).waterfall()
      let excess = excess(result.plan.amounts)
      if excess.isEmpty {
        return FundingPlan(compiled, .waterfall, result.plan, choices, nil, result.certificate)
      }
      closed.formUnion(excess)
    }
  }

  /// Lines that pay although a hard rule forbids it; none where all rules are kept.
  private func excess(_ amounts: [Dong]) -> Set<Int> {
    var excess: Set<Int> = []
    for (most, bundles) in exclusiveBundles() {
      let used = bundles.filter { $0.contains { amounts[$0] > .zero } }
      for bundle in used.sorted(by: { place(of: $0) < place(of: $1) }).dropFirst(most) {
        excess.formUnion(bundle)
      }
    }
    // A bundle that pays more than it may has its own cap once the others are closed.
    for limit in compiled.limits where excess.isEmpty {
      guard let bundle = limit.bundles.indices.first(where: { limit.rule.exceeds($0, amounts) }) else {
        continue
      }
      excess.formUnion(limit.bundles.enumerated().lazy.filter { $0.offset != bundle }.flatMap(\.element))
    }
    if compiled.hard.keepsSmallestGrants {
      excess.formUnion(
        amounts.indices.filter { amounts[$0] > .zero && amounts[$0] < compiled.problem.lines[$0].smallest })
    }
    guard excess.isEmpty, compiled.hard.keepsWholes else { return excess }
    let funded = AllocationPlan(amounts: amounts).funded(by: compiled.problem)
    let partial = compiled.problem.measures.indices.last { index in
      let measure = compiled.problem.measures[index]
      return measure.isWhole && funded[index] > .zero && funded[index] < measure.cost
    }
    return Set(compiled.lines.indices.filter { compiled.problem.lines[$0].measure == partial })
  }

  /// Where a bundle begins in the order of the lists of measures and purses.
  private func place(of bundle: [Int]) -> (measure: Int, purse: Int) {
    let places = bundle.map { (measure: compiled.lines[$0].measure, purse: compiled.lines[$0].purse) }
    return places.min { $0 < $1 } ?? (0, 0)
  }

  // MARK: Shares

  /// Refuses what a strategy of shares, or of scaling, cannot keep to.
  func refuse(wholes: Bool) throws(FundingError) {
    var faults: [FundingFault] = []
    func refuse(_ field: String, _ what: Bilingual) {
      faults.append(FundingFault(place: .problem, field: field, value: "", rule: .strategy(what)))
    }
    if wholes, compiled.hard.keepsWholes {
      refuse(
        "measures.isWhole",
        Bilingual(
          vi: "nội dung chỉ chi đủ hoặc không chi", en: "measures that are paid in full or not at all"))
    }
    if compiled.hard.keepsSmallestGrants {
      refuse("rules.smallestGrant", Bilingual(vi: "mức chi tối thiểu", en: "smallest grants"))
    }
    if compiled.measureOfPart.count != Set(compiled.measureOfPart).count {
      refuse(
        "policy.borrowedCountsAsOwnShare",
        Bilingual(vi: "tỷ lệ đối ứng không tính vốn vay", en: "own shares to which loans do not count"))
    }
    guard faults.isEmpty else { throw FundingError(faults: faults) }
  }
}
