import OCOPModel

extension AllocationSolver {
  /// The same share of its cost for every measure of a class (phân bổ theo tỷ lệ).
  ///
  /// Class by class, the largest share that all measures can have; one that no purse can pay keeps the others of its class at 0,
  /// see ``maxMinFair()``. What rounding leaves over goes out đồng by đồng, largest remainder first, ties by identifier.
  ///
  /// - Complexity: a few maximum flows a class.
  public func proRata() -> CertifiedAllocation {
    var network = AllocationNetwork(problem)
    var shares = ShareSearch(network)
    var proofs: [ProRataProof] = []
    for priority in 1...problem.classCount {
      let round = shares.largestShare(of: priority, in: &network)
      proofs.append(round)
      shares.fix(round, onlyBeyondCut: false)
      shares.giveLeftovers(of: priority, in: &network, byRemainder: round)
    }
    return CertifiedAllocation(
      plan: network.plan, certificate: OptimalityCertificate(claims: [.proRata(proofs)]), of: problem)
  }

  /// Shares of their costs as even as can be (phân bổ max-min), class by class.
  ///
  /// Nobody's share could rise except at the cost of one no better off. What rounding leaves over goes out đồng by đồng, smallest
  /// share first, ties by identifier.
  ///
  /// - Complexity: a few maximum flows a class and level of shares.
  public func maxMinFair() -> CertifiedAllocation {
    var network = AllocationNetwork(problem)
    var shares = ShareSearch(network)
    var proofs: [FairnessProof] = []
    for priority in 1...problem.classCount {
      var rounds: [ProRataProof] = []
      repeat {
        let round = shares.largestShare(of: priority, in: &network)
        rounds.append(round)
        shares.fix(round, onlyBeyondCut: true)
      } while shares.hasFree(priority)
      proofs.append(FairnessProof(priority: priority, rounds: rounds))
      shares.giveLeftovers(of: priority, in: &network, byRemainder: nil)
    }
    return CertifiedAllocation(
      plan: network.plan, certificate: OptimalityCertificate(claims: [.fair(proofs)]), of: problem)
  }

  /// The stated order of measures kept exactly (phân bổ lần lượt có điều chuyển): each measure, class by class in the order of
  /// the list, gets all that can be had for it, and those before it change purses if that helps.
  ///
  /// Where no groups of measures have caps, this costs the classes nothing, and the certificate says so. Where they have, a measure
  /// that comes first may use up the cap of its group with money that another class-mate needs; then the certificate says only
  /// that the plan keeps to the caps.
  ///
  /// - Complexity: one maximum flow in all, and a search for each measure.
  public func rerouted() -> CertifiedAllocation {
    var network = AllocationNetwork(problem)
    network.reset(tiers: nil, classes: nil)
    for arc in network.measureArcs { network.flow.residual[Int(arc)] = 0 }
    for priority in 1...problem.classCount {
      for (measure, entry) in problem.measures.enumerated() where entry.priority == priority {
        network.fill(measure, upTo: .max)
      }
    }
    network.release()
    let claims: [OptimalityCertificate.Claim] =
      problem.measureGroups.isEmpty ? [.coverage(network.labels(network.levelsByClass()))] : []
    return CertifiedAllocation(
      plan: network.plan, certificate: OptimalityCertificate(claims: claims), of: problem)
  }
}

extension AllocationNetwork {
  /// Sends a measure as much as can be had for it beyond what it has, without taking from any other.
  ///
  /// - Returns: How much more it gets.
  @discardableResult
  mutating func fill(_ measure: Int, upTo limit: Int64) -> Int64 {
    let arc = Int(measureArcs[measure])
    flow.residual[arc] = min(limit, capacity(of: measureArcs[measure]) - flow(along: measureArcs[measure]))
    let gained = flow.augmentBackwards(from: Self.root, through: exits(of: measure), &scratch)
    flow.residual[arc] = 0
    return gained
  }
}

/// Shares of measures that are settled, and those still to be found.
private struct ShareSearch {
  /// What each measure has for good; `nil` while its share can rise.
  private var fixed: [Int64?]
  private let problem: AllocationProblem

  init(_ network: AllocationNetwork) {
    problem = network.problem
    fixed = [Int64?](repeating: nil, count: problem.measures.count)
  }

  func hasFree(_ priority: Int) -> Bool {
    zip(fixed, problem.measures).contains { $0 == nil && $1.priority == priority }
  }

  /// Finds the largest share that all free measures of a class can have (discrete Newton).
  ///
  /// Where a cut falls short, the share sinks to what the cut lets through. Leaves the flow for the rounded shares in the network.
  func largestShare(of priority: Int, in network: inout AllocationNetwork) -> ProRataProof {
    var round = ProRataProof(priority: priority, part: 1, whole: 1, cut: nil)
    while true {
      let demands = problem.measures.indices.map { measure in
        fixed[measure]
          ?? (problem.measures[measure].priority == priority
            ? round.floor(problem.measures[measure].cost) : 0)
      }
      network.reset(tiers: nil, classes: nil)
      for (arc, demand) in zip(network.measureArcs, demands) { network.flow.residual[Int(arc)] = demand }
      let sent = network.augment()
      if sent == demands.reduce(0, +) { return round }
      round = lowered(round, network, sent: sent, demands)
    }
  }

  /// The share at which the short cut of a flow lets just enough through.
  private func lowered(
    _ round: ProRataProof, _ network: AllocationNetwork, sent: Int64, _ demands: [Int64]
  ) -> ProRataProof {
    let cut = network.labels(network.reach())
    var (part, whole) = (sent, Int64(0))
    for (measure, entry) in problem.measures.enumerated() {
      if !cut.isBeyond(measure, of: problem) || fixed[measure] != nil {
        part -= demands[measure]
      } else if entry.priority == round.priority {
        whole += entry.cost.amount
      }
    }
    return ProRataProof(priority: round.priority, part: max(0, part), whole: max(1, whole), cut: cut)
  }

  mutating func fix(_ round: ProRataProof, onlyBeyondCut: Bool) {
    for (measure, entry) in problem.measures.enumerated()
    where entry.priority == round.priority && fixed[measure] == nil {
      if onlyBeyondCut, let cut = round.cut, !cut.isBeyond(measure, of: problem) { continue }
      fixed[measure] = round.floor(entry.cost)
    }
  }

  /// Gives one more đồng to each measure of a class for which one can be had, by the remainders of a round's share, or smallest
  /// share first where there is no round.
  mutating func giveLeftovers(
    of priority: Int, in network: inout AllocationNetwork, byRemainder round: ProRataProof?
  ) {
    for arc in network.measureArcs { network.flow.residual[Int(arc)] = 0 }
    let members = network.measureOrder.filter { problem.measures[$0].priority == priority }
    var keys: [(key: Int128, measure: Int)] = []
    for measure in members {
      let (cost, amount) = (Int128(problem.measures[measure].cost.amount), Int128(fixed[measure] ?? 0))
      if let round {
        let remainder = cost * Int128(round.part) - amount * Int128(round.whole)
        if remainder > 0 { keys.append((-remainder, measure)) }
      } else if amount < cost {
        keys.append(((amount << 62) / cost, measure))
      }
    }
    // Stable by construction: equal keys keep the order of identifiers.
    let order = keys.enumerated().sorted { ($0.element.key, $0.offset) < ($1.element.key, $1.offset) }
    for (_, entry) in order { fixed[entry.measure]? += network.fill(entry.measure, upTo: 1) }
  }
}
