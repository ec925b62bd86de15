public import OCOPModel

/// Why no plan under hard rules is better, or by how much one could be (chứng chỉ cho ràng buộc cứng).
///
/// One proof for each run of the search: the first without tolerance, then one for each tolerance that was granted.
/// ``verify(_:_:for:tolerances:)`` reads problem, rules and plan only, and shares no code with the search but what the rules themselves
/// say.
public struct HardCertificate: Sendable, Hashable {
  /// The proofs, in the order of the runs.
  public let stages: [HardProof]

  /// Creates a certificate; nothing says yet that it holds.
  public init(stages: [HardProof]) {
    self.stages = stages
  }
}

/// A search tree in which every end is bounded by prices (cây nhánh và cận).
///
/// With a price from 0 up on each cap that measures share, in parts per million of a đồng, every measure can be settled alone: what
/// the caps cost at these prices, and what the measures are worth beyond the prices of what they take, bounds every plan.
public struct HardProof: Sendable, Hashable {
  /// Something that a plan does or does not.
  public enum Choice: Sendable, Hashable {
    /// The measure is paid in full; otherwise it gets nothing.
    case whole(measure: Int)
    /// The line pays, at least its smallest grant where that is kept; otherwise it pays nothing.
    case line(Int)
    /// The bundle may pay, one of those that its limit lets; otherwise none of its lines pays.
    case bundle(limit: Int, Int)
  }

  /// A node of the tree; the steps of a branch's first way follow it, and then those of the other.
  public enum Step: Sendable, Hashable {
    /// Plans that do something, then plans that do not.
    case branch(Choice)
    /// Places in ``HardProof/prices`` by prefix of classes, -1 where there is none: they bound what the classes 1…*p* get together.
    case leaf([Int])
    /// The place of prices at which even plans that count nothing come to less than nothing: what is settled cannot be paid.
    case impossible(Int)
  }

  /// What the classes 1…*p* have to get, by class, and beyond which more counts nothing; `nil` where all counts.
  public let floors: [Dong?]
  /// What the classes 1…*p* get together in the best plan of the run.
  public let reached: [Dong]
  /// The best plan of the run, from which a tolerance takes its share; `nil` where it is the plan that is proved, as in the last run.
  public let plan: AllocationPlan?
  /// Prices in parts per million: of the purses, the caps by beneficiary, the parts of purses, the groups of measures.
  public let prices: [[Int32]]
  /// The tree, from its root.
  public let steps: [Step]

  /// Creates a proof; nothing says yet that it holds.
  public init(
    floors: [Dong?], reached: [Dong], plan: AllocationPlan? = nil, prices: [[Int32]], steps: [Step]
  ) {
    self.floors = floors
    self.reached = reached
    self.plan = plan
    self.prices = prices
    self.steps = steps
  }
}

extension HardProof {
  /// The same for the plan that is proved, which it need not hold.
  var ofPlanAtHand: HardProof {
    HardProof(floors: floors, reached: reached, prices: prices, steps: steps)
  }
}

#if !hasFeature(Embedded)
extension HardProof.Choice: Codable {}
extension HardProof.Step: Codable {}
extension HardProof: Codable {}
extension HardCertificate: Codable {}
#endif
