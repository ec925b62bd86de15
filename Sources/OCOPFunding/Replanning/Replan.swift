public import OCOPModel

/// What counts first when a plan has to change (điều chỉnh phương án).
public enum ReplanPolicy: String, Sendable, Hashable, CaseIterable {
  /// As much as possible for each class, as in a fresh plan; among such plans the one that moves the fewest đồng.
  case coverageFirst
  /// No line gets more than before; within that, as much as possible for each class.
  case stabilityFirst
}

/// A plan made from an older one, and what moved.
public struct Replan: Sendable, Hashable {
  /// A line whose amount changed.
  public struct Move: Sendable, Hashable {
    /// The line's place in the problem.
    public let line: Int
    /// What it was to pay.
    public let before: Dong
    /// What it pays now.
    public let after: Dong
  }

  /// The new plan.
  public let plan: AllocationPlan
  /// What it is worth.
  public let objective: AllocationObjective
  /// The lines that changed, in the order of the problem.
  public let moves: [Move]
  /// How many đồng moved: what lines lost and what lines gained, together.
  public let moved: Int128
}

/// Why no plan can be made from an older one.
public enum ReplanError: Error, Sendable, Hashable {
  /// The old plan, or what is paid, has another number of lines than the problem.
  case size(found: Int, needed: Int)
  /// What is paid on a line cannot stand: it is below zero, or some cap on its way is exceeded by what is paid; the line, what
  /// is paid on it.
  case impossible(line: Int, paid: Dong)
}

extension ReplanError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    switch self {
    case .size(let found, let needed):
      Bilingual(
        vi: "có \(found) dòng, cần \(needed)", en: "there are \(found) lines, and \(needed) are needed")
    case .impossible(let line, let paid):
      Bilingual(
        vi: "dòng \(line) đã chi \(paid), vượt mức trần hiện nay",
        en: "line \(line) has been paid \(paid), which goes beyond a cap that holds now")
    }
  }
}

extension AllocationSolver {
  /// Makes a plan from an older one after budgets, costs or caps changed.
  ///
  /// - Parameters:
  ///   - old: The older plan, its amounts by the lines of this problem.
  ///   - paid: What is paid already on each line, and stays; `nil` for nothing.
  ///   - policy: What counts first.
  ///   - keepsLeastBorrowing: Whether a plan of `.coverageFirst` also borrows the least, at the least interest, before moves are
  ///     counted.
  /// - Returns: The new plan, and the lines that changed.
  /// - Throws: ``ReplanError`` for sizes that do not agree, and for what is paid beyond a cap.
  /// - Complexity: as ``optimal(_:)``.
  public func replan(
    from old: AllocationPlan, paid: [Dong]? = nil, _ policy: ReplanPolicy, keepsLeastBorrowing: Bool = true
  ) throws(ReplanError) -> Replan {
    let count = problem.lines.count
    let paid = paid ?? [Dong](repeating: .zero, count: count)
    for found in [old.amounts.count, paid.count] where found != count {
      throw .size(found: found, needed: count)
    }
    let rest = try PaidRest(problem, old.amounts, paid, policy)
    var network = AllocationNetwork(rest.problem)
    if policy == .coverageFirst {
      let tiers = keepsLeastBorrowing ? network.tierTotals() : nil
      let classes = network.classTotals(tiers: tiers)
      network.reset(tiers: tiers, classes: classes)
      _ = network.sendCheapest()
    } else {
      _ = network.fillOptimally(.preference)
    }
    return replan(from: old, to: rest.amounts(of: network.plan))
  }

  private func replan(from old: AllocationPlan, to amounts: [Dong]) -> Replan {
    var moves: [Replan.Move] = []
    var moved: Int128 = 0
    for (line, (before, after)) in zip(old.amounts, amounts).enumerated() where before != after {
      moves.append(Replan.Move(line: line, before: before, after: after))
      moved += Int128((Int128(after.amount) - Int128(before.amount)).magnitude)
    }
    let plan = AllocationPlan(amounts: amounts)
    return Replan(
      plan: plan, objective: AllocationObjective(of: plan, for: problem), moves: moves, moved: moved)
  }
}

/// What is left of a problem when part of a plan is paid, its lines split at what an older plan gave them.
private struct PaidRest {
  let problem: AllocationProblem
  private let paid: [Dong]
  /// The line of the whole problem that each line here is part of.
  private let origin: [Int]

  init(
    _ whole: AllocationProblem, _ old: [Dong], _ paid: [Dong], _ policy: ReplanPolicy
  ) throws(ReplanError) {
    self.paid = paid
    do {
      _ = try PlanTotals(AllocationPlan(amounts: paid), whole)
    } catch {
      throw .impossible(
        line: Self.firstImpossible(whole, paid), paid: paid[Self.firstImpossible(whole, paid)])
    }
    var (lines, origin): ([AllocationProblem.Line], [Int]) = ([], [])
    for (index, line) in whole.lines.enumerated() {
      let room = min(line.cap, whole.measures[line.measure].cost).amount - paid[index].amount
      let kept = min(room, max(0, old[index].amount - paid[index].amount))
      func add(_ cap: Int64, misfit: Int) {
        guard cap > 0 else { return }
        lines.append(.init(source: line.source, measure: line.measure, cap: Dong(cap), misfit: misfit))
        origin.append(index)
      }
      add(kept, misfit: policy == .coverageFirst ? 0 : line.misfit)
      if policy == .coverageFirst { add(room - kept, misfit: 1) }
    }
    self.origin = origin
    problem = Self.rest(of: whole, paid, lines, ignoresPreference: policy == .coverageFirst)
  }

  /// The amounts of the whole problem's lines.
  func amounts(of plan: AllocationPlan) -> [Dong] {
    var amounts = paid.map(\.amount)
    for (line, amount) in zip(origin, plan.amounts) { amounts[line] += amount.amount }
    return amounts.map { Dong($0) }
  }

  /// The first line whose payment, after those before it, exceeds a cap.
  private static func firstImpossible(_ problem: AllocationProblem, _ paid: [Dong]) -> Int {
    var (low, high) = (0, paid.count - 1)
    while low < high {
      let middle = (low + high) / 2
      let head = paid.indices.map { $0 <= middle ? paid[$0] : .zero }
      if (try? PlanTotals(AllocationPlan(amounts: head), problem)) == nil {
        high = middle
      } else {
        low = middle + 1
      }
    }
    return low
  }

  private static func rest(
    of whole: AllocationProblem, _ paid: [Dong], _ lines: [AllocationProblem.Line], ignoresPreference: Bool
  ) -> AllocationProblem {
    var sources = whole.sources.map(\.budget.amount)
    var costs = whole.measures.map(\.cost.amount)
    var sides = whole.measures.map { $0.stateCap?.amount }
    var pairs = whole.pairCaps.map(\.cap.amount)
    let index = PairIndex(whole)
    for (line, amount) in zip(whole.lines, paid) where amount > .zero {
      sources[line.source] -= amount.amount
      costs[line.measure] -= amount.amount
      if whole.sources[line.source].payer == .state { sides[line.measure]? -= amount.amount }
      let beneficiary = whole.measures[line.measure].beneficiary
      if let pair = index.place(source: line.source, beneficiary: beneficiary) {
        pairs[pair] -= amount.amount
      }
    }
    return AllocationProblem(
      unchecked: zip(whole.sources, sources).map { source, budget in
        .init(
          id: source.id, payer: source.payer, budget: Dong(budget), rate: source.rate,
          preference: ignoresPreference ? 0 : source.preference)
      },
      whole.measures.indices.map { place in
        let measure = whole.measures[place]
        return .init(
          id: measure.id, cost: Dong(costs[place]), priority: measure.priority,
          beneficiary: measure.beneficiary, stateCap: sides[place].map { Dong($0) })
      },
      lines,
      zip(whole.pairCaps, pairs).map { pair, cap in
        .init(source: pair.source, beneficiary: pair.beneficiary, cap: Dong(cap))
      },
      classCount: whole.classCount)
  }
}

#if !hasFeature(Embedded)
extension ReplanPolicy: Codable {}
extension Replan.Move: Codable {}
extension Replan: Codable {}
#endif
