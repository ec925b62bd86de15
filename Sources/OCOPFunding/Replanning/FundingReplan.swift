public import OCOPModel

/// A plan made from an older one after budgets, costs or rules changed, what moved and why, with what proves it (điều chỉnh phương
/// án).
///
/// ``verify(for:from:)`` checks it against its problem and the older plan from scratch, without the solver.
public struct FundingReplan: Sendable, Hashable {
  /// What a purse pays for a measure where that changed.
  public struct Move: Sendable, Hashable {
    /// The measure.
    public let measure: ID<SupportMeasure>
    /// The purse.
    public let purse: PurseYear
    /// What it was to pay.
    public let before: Dong
    /// What it pays now.
    public let after: Dong
    /// Why it changed.
    public let reason: MoveReason

    /// Creates a move.
    public init(
      measure: ID<SupportMeasure>, purse: PurseYear, before: Dong, after: Dong, reason: MoveReason
    ) {
      self.measure = measure
      self.purse = purse
      self.before = before
      self.after = after
      self.reason = reason
    }
  }

  /// What counted first.
  public let policy: ReplanPolicy
  /// The new plan.
  ///
  /// Its own certificate claims that it is as good as a fresh plan where that was asked for and nothing is paid yet; otherwise no more
  /// than that it keeps to every cap. ``certificate`` proves the rest.
  public let plan: FundingPlan
  /// What is paid already, and stays.
  public let paid: [Disbursement]
  /// What changed, in the order of the new plan's measures; what only the old one has comes last.
  public let moves: [Move]
  /// The measures that the older plan paid in full and this one pays in part.
  public let newlyPartial: [ID<SupportMeasure>]
  /// The measures that the older plan paid something and this one pays nothing.
  public let newlyDropped: [ID<SupportMeasure>]
  /// Why the plan cannot be bettered under its ``FundingPlan/choices``, with what is paid held fast; no claim unless ``isProved``.
  public let certificate: ReplanCertificate
  /// The proof of the plan's bounds where something is paid, for what is left; `nil` where nothing is, or nothing was searched.
  public let proofOfRest: HardCertificate?

  /// Whether ``certificate`` claims that nothing under the plan's choices is better by the policy.
  ///
  /// Where no flow keeps to a hard rule, as to smallest grants, a plan is the best that a search found and claims no more than its bounds.
  public var isProved: Bool {
    var (provesCoverage, provesPreference) = (false, false)
    for claim in certificate.optimality.claims {
      switch claim {
      case .coverage: provesCoverage = true
      case .preference: provesPreference = true
      default: continue
      }
    }
    return provesCoverage && provesPreference
  }

  /// How many đồng moved: what lines lost and what lines gained, together.
  public var moved: Dong {
    let sum = moves.reduce(into: Int128(0)) { sum, move in
      sum += Int128((Int128(move.after.amount) - Int128(move.before.amount)).magnitude)
    }
    return Dong(Int64(clamping: sum))
  }
}

/// Why a purse pays another amount for a measure than before (lý do điều chỉnh).
@nonexhaustive
public enum MoveReason: Sendable, Hashable {
  /// The older plan takes more from the purse than its budget, which is this.
  case budget(Dong)
  /// The older plan pays more than the measure costs, which is this.
  case cost(Dong)
  /// The older plan lets the State pay more for the measure than this.
  case stateShare(Dong)
  /// The purse may pay this much for the measure at most.
  case mostForMeasure(Dong)
  /// The beneficiary may have this much from the purse, or under the rule, at most.
  case mostForBeneficiary(Dong)
  /// The measures of the project get this much together at most.
  case mostForProject(ID<SupportProject>, Dong)
  /// The purse may not pay for the measure any more.
  case mayNotPay
  /// The measure is paid in full or not at all, and cannot be paid in full.
  case cannotBeWhole
  /// The purse may not join what pays for the measure now, or the rule pays for other measures now.
  case notChosen
  /// Its money, or the room that it takes, serves another line.
  case makesRoom
  /// It pays in place of another purse.
  case replaces
  /// It pays what was left, or was freed.
  case takesUp
}

#if !hasFeature(Embedded)
extension MoveReason: Codable {}
extension FundingReplan.Move: Codable {}
extension FundingReplan: Codable {}
#endif
