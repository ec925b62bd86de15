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
  /// The smallest share is as large as can be, then the next, and so on, to the đồng. Where groups of measures have caps, that
  /// holds but for the đồng of rounding: shares rise together until a cap stops some, the others go on, and what rounding
  /// leaves over goes out đồng by đồng, smallest share first, ties by identifier.
  ///
  /// - Complexity: a few maximum flows a class; where groups have caps, a few for each level of shares.
  public func maxMinFair() -> CertifiedAllocation {
    guard problem.measureGroups.isEmpty else { return fairByRounds() }
    var division = FairDivision(problem)
    let steps = (1...problem.classCount).map { division.divide($0) }
    return CertifiedAllocation(
      plan: division.network.plan, certificate: OptimalityCertificate(claims: [.maxMin(steps)]), of: problem)
  }

  /// Shares that rise together, round by round.
  private func fairByRounds() -> CertifiedAllocation {
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
    network.startFilling()
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
  /// Closes all measures, to be filled one after the other.
  mutating func startFilling() {
    for arc in measureArcs { flow.residual[Int(arc)] = 0 }
    scratch.startBackwards()
  }

  /// Sends a measure as much as can be had for it beyond what it has, without taking from any other.
  ///
  /// - Returns: How much more it gets.
  @discardableResult
  mutating func fill(_ measure: Int, upTo limit: Int64) -> Int64 {
    let arc = Int(measureArcs[measure])
    flow.residual[arc] = min(limit, capacity(of: measureArcs[measure]) - flow(along: measureArcs[measure]))
    // Straight ways first: a search looks at all lines of a purse.
    var gained = fillDirectly(CollectionOfOne(measure))
    if flow.residual[arc] > 0 {
      gained += flow.augmentBackwards(from: Self.root, through: exits(of: measure), &scratch)
    }
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
    let order = network.members.prefix(priority).joined()
    var round = ProRataProof(priority: priority, part: 1, whole: 1, cut: nil)
    while true {
      network.reset(tiers: nil, classes: nil)
      for arc in network.measureArcs { network.flow.residual[Int(arc)] = 0 }
      var lacking: Int64 = 0
      for measure in order {
        let demand = fixed[measure] ?? round.floor(problem.measures[measure].cost)
        network.flow.residual[Int(network.measureArcs[measure])] = demand
        lacking += demand
      }
      lacking -= network.fillDirectly(order)
      if lacking > 0 { lacking -= network.augment() }
      if lacking == 0 { return round }
      round = lowered(round, network)
    }
  }

  /// The share at which a short cut lets just enough through: of the parts into which the cut falls, the one that lets the least
  /// through.
  private func lowered(_ round: ProRataProof, _ network: AllocationNetwork) -> ProRataProof {
    // What groups of measures keep back lies behind the measures, and does not fall into parts.
    guard problem.measureGroups.isEmpty else {
      return share(round, network, beyond: network.labels(network.reach()))
    }
    let (part, count) = network.joined(network.nodesBeyondReach(ofClasses: round.priority))
    var sums = [(free: Int64, cost: Int64)](repeating: (0, 0), count: count + 1)
    for (measure, entry) in problem.measures.enumerated() where entry.priority <= round.priority {
      let place = Int(part[Int(network.measureNodes[measure])])
      sums[place].free += network.flow(along: network.measureArcs[measure]) - (fixed[measure] ?? 0)
      if fixed[measure] == nil { sums[place].cost += entry.cost.amount }
    }
    var least = 0
    for place in sums.indices.dropFirst() where sums[place].cost > 0 {
      let (new, old) = (sums[place], sums[least])
      if least == 0 || Int128(new.free) * Int128(old.cost) < Int128(old.free) * Int128(new.cost) {
        least = place
      }
    }
    let cut = network.labels(part.map { Int($0) == least ? 0 : 1 })
    return ProRataProof(
      priority: round.priority, part: max(0, sums[least].free), whole: max(1, sums[least].cost), cut: cut)
  }

  /// The share at which a cut lets just enough through.
  private func share(
    _ round: ProRataProof, _ network: AllocationNetwork, beyond cut: NodeLabels
  ) -> ProRataProof {
    var (part, whole) = (Int64(0), Int64(0))
    for (measure, entry) in problem.measures.enumerated() where entry.priority <= round.priority {
      guard cut.isBeyond(measure, of: problem) else { continue }
      part += network.flow(along: network.measureArcs[measure]) - (fixed[measure] ?? 0)
      if fixed[measure] == nil { whole += entry.cost.amount }
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
    network.startFilling()
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
