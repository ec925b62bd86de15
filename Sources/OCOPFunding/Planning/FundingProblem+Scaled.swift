import OCOPModel

extension FundingProblem {
  /// A best plan in which every share holds of what is really spent (thu nhỏ theo vốn có được).
  ///
  /// Ceilings are shares of the planned cost. Where a measure that is paid in part is carried out for less, a 50 % ceiling may be
  /// broken: of 100 the State pays 50, the producer 20, and then 50 of 70. Here each such measure is cut, worst class first, to the
  /// largest cost at which its purses pay within their shares; what it gives back goes to the others. A safe plan, not the best one
  /// in which shares would follow the cost, which is no flow.
  ///
  /// - Parameters:
  ///   - depth: How far down the list of goals the plan goes.
  ///   - nodes: The most nodes of the search tree to look at under hard rules.
  /// - Returns: A plan whose ``FundingPlan/choices`` say what was scaled to which cost.
  /// - Throws: ``FundingError`` as ``plan(_:nodes:tolerances:)``, and where smallest grants or own shares without loans would have to be kept.
  /// - Complexity: a plan for each measure that is scaled.
  public func planScaledToFunding(
    _ depth: AllocationSolver.Depth = .preference, nodes: Int = 10_000
  ) throws(FundingError) -> FundingPlan {
    let compiled = try CompiledFunding(self)
    let planner = FundingPlanner(compiled, nodes: max(1, nodes))
    try planner.refuse(wholes: false)
    var plan = try planner.plan(.optimal(depth))
    while let measure = compiled.nextToScale(plan) {
      plan = try compiled.scaling(measure, in: plan, depth)
    }
    return plan
  }
}

extension CompiledFunding {
  /// The measure to scale next: of the last class, the last by identifier.
  fileprivate func nextToScale(_ plan: FundingPlan) -> Int? {
    funding.measures.indices.filter { plan.measures[$0].sharesHoldOnlyIfCompleted }.max { first, second in
      let (one, other) = (funding.measures[first], funding.measures[second])
      return one.priority != other.priority ? one.priority < other.priority : one.id < other.id
    }
  }

  /// Cuts a measure to what its shares let it be, and lets the others have what it gives back.
  fileprivate func scaling(
    _ index: Int, in plan: FundingPlan, _ depth: AllocationSolver.Depth
  ) throws(FundingError) -> FundingPlan {
    let places = lines.indices.filter { lines[$0].measure == index }
    var amounts = plan.allocation.amounts
    let cost = largestCost(of: index, places, amounts)
    var rest = cost.amount
    var room = ScaledRoom(self, index, at: cost)
    // Loans come last: of what is cut, they go first.
    for place in places.sorted(by: { payerRank($0) < payerRank($1) }) {
      let amount = room.pay(min(amounts[place].amount, rest), by: place)
      rest -= amount
      amounts[place] = Dong(amount)
    }
    let scaled =
      plan.choices.scaled + [FundingChoices.Scaled(funding.measures[index].id, cost: cost)]
    let choices = FundingChoices(
      closed: plan.choices.closed, first: plan.choices.first,
      scaled: scaled.sorted { $0.measure < $1.measure })
    let result = try solver(under: choices, amounts).optimal(depth)
    return FundingPlan(self, .optimal(depth), result.plan, choices, nil, result.certificate)
  }

  private func payerRank(_ place: Int) -> Int {
    switch source(of: lines[place]).payer {
    case .state: 0
    case .own: 1
    case .loan: 2
    }
  }

  /// The largest cost, at most what the measure gets, that its lines can pay within their shares of that cost.
  ///
  /// What lines can pay grows slower than the cost, but for the đồng that rounding takes: bisect, then look a little further.
  private func largestCost(of index: Int, _ places: [Int], _ amounts: [Dong]) -> Dong {
    let funded = places.reduce(Int64(0)) { $0 + amounts[$1].amount }
    func isPaid(_ cost: Int64) -> Bool {
      var room = ScaledRoom(self, index, at: Dong(cost))
      return places.reduce(Int64(0)) { $0 + room.pay(amounts[$1].amount, by: $1) } >= cost
    }
    if isPaid(funded) { return Dong(funded) }
    var (low, high) = (Int64(0), funded)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if isPaid(middle) { low = middle } else { high = middle }
    }
    for cost in stride(from: min(funded, low + 1_000), to: low, by: -1) where isPaid(cost) {
      return Dong(cost)
    }
    return Dong(low)
  }

  /// The most that lines under one rule pay together if their measure costs so much: the rule's share of the eligible part, which shrinks
  /// alike.
  fileprivate func shareCap(_ place: Int, at cost: Dong) -> Dong {
    let measure = funding.measures[lines[place].measure]
    guard let rule = rule(of: lines[place]), let share = rule.share(in: measure.place) else { return cost }
    let eligible = min(measure.eligibleCost(under: rule.id), measure.cost)
    let scaled = Int128(eligible.amount) * Int128(cost.amount) / Int128(measure.cost.amount)
    return (try? Dong(Int64(truncatingIfNeeded: scaled)).part(share)) ?? .zero
  }

  /// The most that the State pays if a measure costs so much.
  fileprivate func stateCap(of index: Int, at cost: Dong) -> Dong {
    let share = funding.measures[index].ownShare
    guard let rest = try? Share(share.denominator - share.numerator, share.denominator) else { return .zero }
    return (try? cost.part(rest)) ?? .zero
  }

  /// Checks that measures that were scaled pay within their shares.
  func checkScaled(_ choices: FundingChoices, _ plan: AllocationPlan) throws(FundingPlanError) {
    for entry in choices.scaled {
      guard let index = funding.measures.firstIndex(where: { $0.id == entry.measure }) else {
        throw .scaled(entry.measure)
      }
      var funded: Int64 = 0
      var room = ScaledRoom(self, index, at: entry.cost)
      for (place, line) in lines.enumerated() where line.measure == index {
        let amount = plan.amounts[place].amount
        guard room.pay(amount, by: place) == amount else { throw .scaled(entry.measure) }
        funded += amount
      }
      guard funded == entry.cost.amount else { throw .scaled(entry.measure) }
    }
  }
}

/// What may still be paid for a measure that costs so much: under each rule its share, whichever purses and years pay, and by the State all
/// but the own share.
private struct ScaledRoom {
  private let compiled: CompiledFunding
  private let cost: Dong
  private var state: Int64
  private var ofRules: [Int: Int64] = [:]

  init(_ compiled: CompiledFunding, _ index: Int, at cost: Dong) {
    (self.compiled, self.cost) = (compiled, cost)
    state = compiled.stateCap(of: index, at: cost).amount
  }

  /// Pays an amount by a line, as far as there is room; how much that is.
  mutating func pay(_ amount: Int64, by place: Int) -> Int64 {
    guard let rule = compiled.lines[place].rule else { return min(amount, cost.amount) }
    let room = ofRules[rule] ?? compiled.shareCap(place, at: cost).amount
    let paid = min(amount, room, state)
    ofRules[rule] = room - paid
    state -= paid
    return paid
  }
}
