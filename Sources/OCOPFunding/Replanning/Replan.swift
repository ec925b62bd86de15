public import OCOPModel

/// What counts first when a plan has to change (điều chỉnh phương án).
public enum ReplanPolicy: String, Sendable, Hashable, CaseIterable {
  /// As much as possible for each class, as in a fresh plan; among such plans the one that moves the fewest đồng.
  case coverageFirst
  /// No line gets more than before; within that, as much as possible for each class.
  case stabilityFirst
}

/// A plan made from an older one, what moved, and why it cannot be bettered.
public struct Replan: Sendable, Hashable {
  /// A line whose amount changed.
  public struct Move: Sendable, Hashable {
    /// The line's place in the problem.
    public let line: Int
    /// What it was to pay.
    public let before: Dong
    /// What it pays now.
    public let after: Dong
    /// Why it changed.
    public let reason: Reason
  }

  /// Why a line changed (lý do điều chỉnh).
  @nonexhaustive
  public enum Reason: Sendable, Hashable {
    /// It pays less, since the older plan goes beyond this cap: the innermost of those that it counts towards.
    case capExceeded(AllocationFault.Place)
    /// It pays less, so that its purse or its room is there for another line.
    case makesRoom
    /// It pays more in place of another line to the same measure.
    case replaces
    /// It pays more of what was left, or was freed.
    case takesUp
  }

  /// The new plan.
  public let plan: AllocationPlan
  /// What it is worth.
  public let objective: AllocationObjective
  /// The lines that changed, in the order of the problem.
  public let moves: [Move]
  /// How many đồng moved: what lines lost and what lines gained, together.
  public let moved: Int128
  /// The measures that the older plan paid in full and this one pays in part.
  public let newlyPartial: [Int]
  /// The measures that the older plan paid something and this one pays nothing.
  public let newlyDropped: [Int]
  /// The proof.
  public let certificate: ReplanCertificate
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
        en:
          "line \(line) has been paid \(paid.formatted(in: .english)), which goes beyond a cap that holds now"
      )
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
    let totals: PlanTotals
    do {
      totals = try PlanTotals(AllocationPlan(amounts: paid), problem)
    } catch {
      let line = Self.firstImpossible(problem, paid)
      throw .impossible(line: line, paid: paid[line])
    }
    let rest = PaidRest(problem, old.amounts, totals, policy)
    var network = AllocationNetwork(rest.problem)
    let claims = network.claims(policy, keepsLeastBorrowing: keepsLeastBorrowing)
    return Replan(
      from: old, to: AllocationPlan(amounts: rest.amounts(of: network.plan)), of: problem,
      ReplanCertificate(policy: policy, optimality: OptimalityCertificate(claims: claims)))
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
}

extension AllocationNetwork {
  /// Fills the network as a policy wants it; what then holds.
  fileprivate mutating func claims(
    _ policy: ReplanPolicy, keepsLeastBorrowing: Bool
  ) -> [OptimalityCertificate.Claim] {
    let isBorrowingHeld = policy == .stabilityFirst || keepsLeastBorrowing
    let tiers = isBorrowingHeld ? tierTotals() : nil
    let classes = isBorrowingHeld ? classTotalsAtTheseTiers() : classTotals()
    reset(tiers: tiers, classes: classes)
    var potential = sendCheapest().potential
    // Where money may come from any tier, it costs the same in all.
    if !isBorrowingHeld { for node in tierNodes { potential[node] = potential[Self.root] } }
    let preference = OptimalityCertificate.Claim.preference(labels(potential, withTiers: true))
    release()
    let coverage = OptimalityCertificate.Claim.coverage(labels(levelsByClass()))
    return isBorrowingHeld
      ? [coverage, .borrowing(labels(levelsByTier())), preference] : [coverage, preference]
  }
}

extension Replan {
  fileprivate init(
    from old: AllocationPlan, to plan: AllocationPlan, of problem: AllocationProblem,
    _ certificate: ReplanCertificate
  ) {
    let reasons = MoveReasons(old.amounts, plan.amounts, problem)
    var moves: [Move] = []
    var moved: Int128 = 0
    for (line, (before, after)) in zip(old.amounts, plan.amounts).enumerated() where before != after {
      moves.append(Move(line: line, before: before, after: after, reason: reasons.reason(ofLine: line)))
      moved += Int128((Int128(after.amount) - Int128(before.amount)).magnitude)
    }
    let (before, after) = (old.funded(by: problem), plan.funded(by: problem))
    self.init(
      plan: plan, objective: AllocationObjective(of: plan, for: problem), moves: moves, moved: moved,
      newlyPartial: problem.measures.indices.filter {
        after[$0] > .zero && after[$0] < problem.measures[$0].cost && before[$0] >= problem.measures[$0].cost
      },
      newlyDropped: problem.measures.indices.filter { after[$0] == .zero && before[$0] > .zero },
      certificate: certificate)
  }
}

#if !hasFeature(Embedded)
extension ReplanPolicy: Codable {}
extension Replan.Move: Codable {}
extension Replan.Reason: Codable {}
extension Replan: Codable {}
#endif
