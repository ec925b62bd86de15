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
    let totals: PlanTotals
    do {
      totals = try PlanTotals(AllocationPlan(amounts: paid), whole)
    } catch {
      let line = Self.firstImpossible(whole, paid)
      throw .impossible(line: line, paid: paid[line])
    }
    var (lines, origin): ([AllocationProblem.Line], [Int]) = ([], [])
    for (index, line) in whole.lines.enumerated() {
      let room = min(line.cap, whole.measures[line.measure].cost).amount - paid[index].amount
      let kept = min(room, max(0, old[index].amount - paid[index].amount))
      func add(_ cap: Int64, misfit: Int) {
        guard cap > 0 else { return }
        lines.append(
          .init(
            source: line.source, measure: line.measure, cap: Dong(cap), misfit: misfit, group: line.group))
        origin.append(index)
      }
      add(kept, misfit: policy == .coverageFirst ? 0 : line.misfit)
      if policy == .coverageFirst { add(room - kept, misfit: 1) }
    }
    self.origin = origin
    problem = Self.rest(of: whole, totals, lines, ignoresPreference: policy == .coverageFirst)
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
    of whole: AllocationProblem, _ paid: PlanTotals, _ lines: [AllocationProblem.Line],
    ignoresPreference: Bool
  ) -> AllocationProblem {
    func left(_ cap: Dong, _ paid: Int64) -> Dong { Dong(cap.amount - paid) }
    let drawn = paid.drawn
    let pairCount = whole.pairCaps.count
    return AllocationProblem(
      unchecked: zip(whole.sources, drawn).map { source, amount in
        .init(
          id: source.id, payer: source.payer, budget: left(source.budget, amount), rate: source.rate,
          preference: ignoresPreference ? 0 : source.preference)
      },
      whole.measures.enumerated().map { index, measure in
        .init(
          id: measure.id, cost: left(measure.cost, paid.measures[index]), priority: measure.priority,
          beneficiary: measure.beneficiary,
          stateCap: measure.stateCap.map { left($0, paid.stateSides[index]) }, group: measure.group)
      },
      lines,
      zip(whole.pairCaps, paid.parts).map { pair, amount in
        .init(source: pair.source, beneficiary: pair.beneficiary, cap: left(pair.cap, amount))
      },
      zip(whole.sourceGroups, paid.parts.dropFirst(pairCount)).map { group, amount in
        .init(source: group.source, within: group.within, cap: left(group.cap, amount))
      },
      zip(whole.measureGroups, paid.groups).map { group, amount in
        .init(within: group.within, cap: left(group.cap, amount))
      },
      zip(whole.carryOvers, paid.carried).map { carryOver, amount in
        .init(from: carryOver.from, to: carryOver.to, cap: left(carryOver.cap, amount))
      }, classCount: whole.classCount)
  }
}

#if !hasFeature(Embedded)
extension ReplanPolicy: Codable {}
extension Replan.Move: Codable {}
extension Replan: Codable {}
#endif
