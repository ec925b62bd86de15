import OCOPModel

/// A purse that pays for a measure.
struct LineKey: Hashable {
  let measure: ID<SupportMeasure>
  let purse: PurseYear

  init(measure: ID<SupportMeasure>, purse: PurseYear) {
    self.measure = measure
    self.purse = purse
  }

  init(_ line: FundingLine) {
    self.init(measure: line.measure, purse: PurseYear(line.source, year: line.year))
  }
}

extension FundingPlan {
  var amountsByLine: [LineKey: Dong] {
    Dictionary(lines.map { (LineKey($0), $0.amount) }, uniquingKeysWith: { first, _ in first })
  }
}

extension FundingReplan {
  /// Draws what moved between two plans.
  init(
    _ policy: ReplanPolicy, _ compiled: CompiledFunding, from old: FundingPlan, paid: [Disbursement],
    to plan: FundingPlan, _ certificate: ReplanCertificate, proofOfRest: HardCertificate? = nil
  ) {
    self.policy = policy
    self.plan = plan
    self.paid = paid
    self.certificate = certificate
    self.proofOfRest = proofOfRest
    moves = FundingMoves(compiled, from: old, to: plan).all
    let before = Dictionary(old.measures.map { ($0.measure, $0) }, uniquingKeysWith: { first, _ in first })
    func turned(from isOld: (FundedMeasure) -> Bool, to status: FundedMeasure.Status) -> [ID<SupportMeasure>]
    {
      plan.measures.filter { $0.status == status && before[$0.measure].map(isOld) == true }.map(\.measure)
    }
    newlyPartial = turned(from: { $0.status == .full }, to: .partial)
    newlyDropped = turned(from: { $0.funded > .zero }, to: .none)
  }
}

/// Finds what moved between two plans, and why.
private struct FundingMoves {
  private let compiled: CompiledFunding
  private let old: FundingPlan
  private let plan: FundingPlan
  private let places: [LineKey: [Int]]
  private let before: [Dong]
  private let reasons: MoveReasons
  private let closed: Set<Int>
  private let status: [ID<SupportMeasure>: FundedMeasure.Status]

  init(_ compiled: CompiledFunding, from old: FundingPlan, to plan: FundingPlan) {
    self.compiled = compiled
    self.old = old
    self.plan = plan
    places = compiled.placesByKey
    before = compiled.amounts(of: old, upToCaps: false)
    reasons = MoveReasons(before, plan.allocation.amounts, compiled.problem)
    closed = Set(plan.choices.closed)
    status = Dictionary(
      plan.measures.map { ($0.measure, $0.status) }, uniquingKeysWith: { first, _ in first })
  }

  /// In the order of the new plan's measures; what only the old one has comes last.
  var all: [FundingReplan.Move] {
    let (before, after) = (old.amountsByLine, plan.amountsByLine)
    let keys = plan.lines.map(LineKey.init) + old.lines.map(LineKey.init).filter { after[$0] == nil }
    let order = Dictionary(
      plan.measures.enumerated().map { ($0.element.measure, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let moves = keys.compactMap { key -> FundingReplan.Move? in
      let (was, now) = (before[key] ?? .zero, after[key] ?? .zero)
      return was == now
        ? nil
        : .init(
          measure: key.measure, purse: key.purse, before: was, after: now,
          reason: reason(key, isLess: now < was))
    }
    return moves.enumerated().sorted { first, second in
      (order[first.element.measure] ?? .max, first.offset) < (
        order[second.element.measure] ?? .max, second.offset
      )
    }.map(\.element)
  }

  private func reason(_ key: LineKey, isLess: Bool) -> MoveReason {
    // Where a measure has two lines of a purse, the one that changed tells.
    let own = places[key] ?? []
    let changed = own.first {
      isLess ? plan.allocation.amounts[$0] < before[$0] : plan.allocation.amounts[$0] > before[$0]
    }
    guard let place = changed ?? own.first else { return .mayNotPay }
    let measure = compiled.funding.measures[compiled.lines[place].measure]
    if isLess, measure.isWhole, status[key.measure] == FundedMeasure.Status.none { return .cannotBeWhole }
    switch reasons.reason(ofLine: place) {
    case .capExceeded(let cap): return reason(cap, place)
    case .makesRoom: return closed.contains(place) ? .notChosen : .makesRoom
    case .replaces: return .replaces
    case .takesUp: return .takesUp
    }
  }

  private func reason(_ cap: AllocationFault.Place, _ place: Int) -> MoveReason {
    let problem = compiled.problem
    switch cap {
    case .line(let index): return .mostForMeasure(problem.lines[index].cap)
    case .measure(let index):
      let part = problem.measures[index]
      let total = problem.lines.indices.reduce(Int128(0)) { sum, line in
        problem.lines[line].measure == index ? sum + Int128(before[line].amount) : sum
      }
      return total > Int128(part.cost.amount) ? .cost(part.cost) : .stateShare(part.stateCap ?? part.cost)
    case .sourceGroup(let index): return .mostForBeneficiary(problem.sourceGroups[index].cap)
    case .measureGroup(let index):
      return .mostForProject(compiled.funding.projects[index].id, problem.measureGroups[index].cap)
    case .source(let index): return .budget(problem.sources[index].budget)
    default: return .makesRoom
    }
  }
}
