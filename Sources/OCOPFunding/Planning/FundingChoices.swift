public import OCOPModel

/// What a plan settled where a flow could not (các lựa chọn của phương án): with this held fast, the rest is best.
public struct FundingChoices: Sendable, Hashable {
  /// A measure that is carried out smaller, so that shares hold of what is spent.
  public struct Scaled: Sendable, Hashable {
    /// The measure.
    public let measure: ID<SupportMeasure>
    /// What it costs now; 0 đồng where it falls away.
    public let cost: Dong

    /// Creates a smaller measure.
    public init(_ measure: ID<SupportMeasure>, cost: Dong) {
      self.measure = measure
      self.cost = cost
    }
  }

  /// The lines that pay nothing, by their places in ``FundingProblem/allocation()``, in ascending order.
  public let closed: [Int]
  /// The measures that are paid in full before any other, in the order of their identifiers.
  public let first: [ID<SupportMeasure>]
  /// The measures that are carried out smaller, in the order of their identifiers.
  public let scaled: [Scaled]

  /// Creates choices; without arguments, none.
  public init(closed: [Int] = [], first: [ID<SupportMeasure>] = [], scaled: [Scaled] = []) {
    self.closed = closed
    self.first = first
    self.scaled = scaled
  }
}

/// How good a plan under hard rules could be at most (cận của phương án).
public struct FundingBounds: Sendable, Hashable {
  /// What the classes 1…*p* together get at most in a best plan, by class.
  public let prefixes: [Dong]
  /// How many nodes of the search tree were looked at.
  public let nodes: Int
  /// Whether nothing is left to look at: then no plan is better.
  public let isFinished: Bool
  /// The proof of the bounds; `nil` only in a plan for which something was paid already, whose ``FundingReplan/proofOfRest`` proves
  /// them.
  public let proof: HardCertificate?
  /// What the classes 1…*p* together may lack of the best that was found for them, as a share, by class; 0 where none is named.
  public let tolerances: [Share]
  /// What the classes got in the best plan that was found without tolerance: beside the plan's own, the trade; empty where there is
  /// no tolerance.
  public let strictClasses: [Dong]

  /// Creates bounds; nothing says yet that a proof holds.
  public init(
    prefixes: [Dong], nodes: Int, isFinished: Bool, proof: HardCertificate? = nil, tolerances: [Share] = [],
    strictClasses: [Dong] = []
  ) {
    self.prefixes = prefixes
    self.nodes = nodes
    self.isFinished = isFinished
    self.proof = proof
    self.tolerances = tolerances
    self.strictClasses = strictClasses
  }

  /// The bounds as their proof has them for a plan that is at least as good as the one that was found.
  func proved(of plan: AllocationPlan, _ compiled: CompiledFunding) -> FundingBounds {
    guard let proof else { return self }
    var paid: Int64 = 0
    let reached = AllocationObjective(of: plan, for: compiled.problem).classes.map { amount in
      paid += amount.amount
      return Dong(paid)
    }
    // The runs before the last say what tolerances are shares of.
    let own = HardCertificate(
      stages: proof.stages.dropLast()
        + proof.stages.suffix(1).map {
          HardProof(floors: $0.floors, reached: reached, prices: $0.prices, steps: $0.steps)
        })
    guard
      let bounds = try? own.verify(plan, compiled.hard, for: compiled.problem, tolerances: tolerances)
    else { return self }
    return FundingBounds(
      prefixes: bounds.prefixes, nodes: nodes, isFinished: bounds.isFinished, proof: own,
      tolerances: tolerances, strictClasses: strictClasses)
  }
}

extension CompiledFunding {
  /// The plain problem with choices held fast: closed lines pay nothing, what comes first is a class before all others, and
  /// what is smaller costs what it now costs and has the lines that it now has.
  ///
  /// Lines and measures keep their places.
  func problem(
    under choices: FundingChoices, _ amounts: [Dong] = []
  ) throws(FundingError) -> AllocationProblem {
    let closed = Set(choices.closed)
    let settled = settledCosts(choices)
    let first = Set(choices.first)
    let scaled = Dictionary(
      choices.scaled.map { ($0.measure, $0.cost) }, uniquingKeysWith: { first, _ in first })
    let shift = first.isEmpty && scaled.isEmpty ? 0 : 1
    return try makeProblem(
      sources: problem.sources,
      measures: zip(problem.measures, measureOfPart).enumerated().map { place, entry in
        let (part, index) = entry
        let id = funding.measures[index].id
        let comesFirst = first.contains(id) || scaled[id] != nil
        return .init(
          id: part.id, cost: scaled[id].map { max(Dong(1), $0) } ?? part.cost,
          priority: comesFirst ? 1 : part.priority + shift, beneficiary: part.beneficiary,
          stateCap: stateCap(ofPart: place) { !closed.contains($0) },
          isWhole: part.isWhole && scaled[id] == nil,
          group: comesFirst ? nil : part.group)
      },
      lines: problem.lines.enumerated().map { index, line in
        var cap = closed.contains(index) ? .zero : line.cap
        if scaled[funding.measures[lines[index].measure].id] != nil {
          cap = amounts.indices.contains(index) ? amounts[index] : .zero
        }
        return .init(
          source: line.source, measure: line.measure, cap: cap, smallest: line.smallest, group: line.group)
      },
      groups: problem.sourceGroups, measureGroups: problem.measureGroups(without: settled),
      carryOvers: problem.carryOvers, classCount: problem.classCount + shift)
  }

  /// What measures that choices settle cost: those that come first are paid in full.
  private func settledCosts(_ choices: FundingChoices) -> [(measure: Int, cost: Int64)] {
    let first = Set(choices.first)
    let scaled = Dictionary(
      choices.scaled.map { ($0.measure, $0.cost) }, uniquingKeysWith: { first, _ in first })
    return problem.measures.indices.compactMap { part in
      let id = funding.measures[measureOfPart[part]].id
      if let cost = scaled[id] { return (part, max(0, cost.amount)) }
      return first.contains(id) ? (part, problem.measures[part].cost.amount) : nil
    }
  }

  /// A solver of the plain problem with choices held fast.
  func solver(
    under choices: FundingChoices, _ amounts: [Dong] = []
  ) throws(FundingError) -> AllocationSolver {
    AllocationSolver(try problem(under: choices, amounts))
  }

  /// Whether amounts keep to the hard rules and to every limit on numbers.
  func keepsHardRules(_ plan: AllocationPlan) -> Bool { hard.allow(plan, for: problem) }

  /// Whether there is anything that no flow can keep to.
  var isHard: Bool { hard != HardRules() }
}

#if !hasFeature(Embedded)
extension FundingChoices: Codable {}
extension FundingChoices.Scaled: Codable {}
extension FundingBounds: Codable {}
#endif
