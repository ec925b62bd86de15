public import OCOPModel

/// Why a plan cannot be bettered, as numbers that anyone can check (chứng chỉ tối ưu).
///
/// ``verify(_:for:)`` reads the problem and the plan only, and shares no code with the solver: a certificate that holds is a
/// proof, whoever made the plan. Each claim is checked in one pass over the problem.
public struct OptimalityCertificate: Sendable, Hashable {
  /// What a certificate claims beside that the plan keeps to every cap.
  @nonexhaustive
  public enum Claim: Sendable, Hashable {
    /// Each class gets as much as it can when those before it get all they can. The levels are cuts: the nodes of level *p* and
    /// above let no more than the plan pays through to the classes 1…*p*.
    case coverage(NodeLabels)
    /// What is borrowed and its interest are the least with which as much is paid. The levels are cuts by tiers of purses: what
    /// is not lent, then the lenders of each rate.
    case borrowing(NodeLabels)
    /// Preference and misfit are the least at these totals of classes and tiers. The labels are potentials.
    case preference(NodeLabels)
    /// The plan fills line by line in the order of ``AllocationSolver/waterfall()``.
    case waterfall
    /// Within each class, measures get what is theirs by one share of their costs, and the share is the largest.
    case proRata([ProRataProof])
    /// Within each class, shares of costs are as even as can be, to the đồng: the smallest is as large as can be, then the next, and so
    /// on. The labels are steps, class by class, at which shares are settled.
    case maxMin([NodeLabels])
    /// Within each class, nobody's share can rise except at the cost of one no better off, but for the đồng of rounding.
    case fair([FairnessProof])
  }

  /// The claims.
  public let claims: [Claim]

  /// Creates a certificate; nothing says yet that it holds.
  public init(claims: [Claim]) {
    self.claims = claims
  }

  /// Checks that a plan keeps to every cap of a problem, and each claim.
  ///
  /// - Throws: ``OptimalityError`` for the first thing that does not hold.
  /// - Complexity: O(lines) a claim; to see an order or even shares, as much as sorting takes.
  public func verify(_ plan: AllocationPlan, for problem: AllocationProblem) throws(OptimalityError) {
    let totals = try PlanTotals(plan, problem)
    for claim in claims {
      switch claim {
      case .coverage(let levels): try verifyCoverage(levels, totals)
      case .borrowing(let levels): try verifyBorrowing(levels, totals)
      case .preference(let potentials): try verifyPreference(potentials, totals)
      case .waterfall: try verifyWaterfall(totals)
      case .proRata(let proofs): try verifyProRata(proofs, totals)
      case .maxMin(let steps): try verifyMaxMin(steps, totals)
      case .fair(let proofs): try verifyFairness(proofs, totals)
      }
    }
  }
}

/// A number for each place at which money is counted.
public struct NodeLabels: Sendable, Hashable {
  /// By tier: what is not lent, then the lenders of each rate; empty where tiers do not matter.
  public let tiers: [Int32]
  /// By purse.
  public let sources: [Int32]
  /// By cap of a purse for a beneficiary.
  public let pairCaps: [Int32]
  /// By part of a purse.
  public let sourceGroups: [Int32]
  /// By measure, for its state's side.
  public let stateSides: [Int32]
  /// By measure.
  public let measures: [Int32]
  /// By group of measures.
  public let measureGroups: [Int32]
  /// By class.
  public let classes: [Int32]

  /// Creates labels.
  public init(
    tiers: [Int32] = [], sources: [Int32], pairCaps: [Int32], sourceGroups: [Int32] = [], stateSides: [Int32],
    measures: [Int32], measureGroups: [Int32] = [], classes: [Int32]
  ) {
    self.tiers = tiers
    self.sources = sources
    self.pairCaps = pairCaps
    self.sourceGroups = sourceGroups
    self.stateSides = stateSides
    self.measures = measures
    self.measureGroups = measureGroups
    self.classes = classes
  }
}

/// Why a certificate does not hold.
@nonexhaustive
public enum OptimalityError: Error, Sendable, Hashable {
  /// The plan or the labels have another size than the problem; the part, what it has, and what it needs.
  case size(String, found: Int, needed: Int)
  /// An amount lies outside 0 and its cap; the place, the amount, the cap.
  case overCap(AllocationFault.Place, amount: Dong, cap: Dong)
  /// A label lies outside its range.
  case label(String, Int32)
  /// A cut lets more through than the plan pays: the class or tier up to which it counts, the cut, what is paid.
  case cut(prefix: Int, capacity: Int128, paid: Int128)
  /// A cheaper way is open, by the potentials, at this place.
  case cheaperWay(AllocationFault.Place)
  /// An amount is not what the claimed order or share gives; the place, the amount, what it would be.
  case amount(AllocationFault.Place, found: Dong, needed: Dong)
  /// A share of a proof is none, or leads nowhere; the class.
  case share(priority: Int)
  /// The plan breaks a hard rule.
  case rules
  /// A search tree has a branch that is none, an end that does not hold, or ends too many or too few.
  case tree
}

extension OptimalityError: CustomStringConvertible {
  /// What does not hold, in English words.
  public var description: String { text.en }

  /// What does not hold, in words.
  public var text: Bilingual {
    switch self {
    case .size(let part, let found, let needed):
      Bilingual(
        vi: "“\(part)” có \(found) mục, cần \(needed)",
        en: "“\(part)” has \(found) entries and needs \(needed)")
    case .overCap(let place, let amount, let cap):
      Bilingual(
        vi: "\(place.name.vi): \(amount) không nằm trong khoảng 0 đến \(cap)",
        en:
          "\(place.name.en): \(amount.formatted(in: .english)) does not lie in 0…\(cap.formatted(in: .english))"
      )
    case .label(let part, let label):
      Bilingual(
        vi: "nhãn \(label) của “\(part)” ngoài khoảng cho phép",
        en: "label \(label) of “\(part)” is out of range")
    case .cut(let prefix, let capacity, let paid):
      Bilingual(
        vi: "lát cắt đến bậc \(prefix) cho qua \(capacity) đồng, phương án chi \(paid)",
        en: "the cut up to \(prefix) lets \(capacity) đồng through, and the plan pays \(paid)")
    case .cheaperWay(let place):
      Bilingual(vi: "\(place.name.vi): còn cách ít tốn hơn", en: "\(place.name.en): there is a cheaper way")
    case .amount(let place, let found, let needed):
      Bilingual(
        vi: "\(place.name.vi): \(found), lẽ ra là \(needed)",
        en: "\(place.name.en): \(found.formatted(in: .english)) ought to be \(needed.formatted(in: .english))"
      )
    case .share(let priority):
      Bilingual(
        vi: "tỷ lệ của nhóm ưu tiên \(priority) không đứng vững",
        en: "the share of class \(priority) does not stand")
    case .rules: Bilingual(vi: "phương án vi phạm ràng buộc cứng", en: "the plan breaks a hard rule")
    case .tree: Bilingual(vi: "cây tìm kiếm không đứng vững", en: "the search tree does not stand")
    }
  }
}

extension AllocationFault.Place {
  /// The place, in words.
  public var name: Bilingual {
    switch self {
    case .problem: Bilingual(vi: "bài toán", en: "the problem")
    case .source(let index): Bilingual(vi: "nguồn vốn \(index)", en: "purse \(index)")
    case .measure(let index): Bilingual(vi: "nội dung \(index)", en: "measure \(index)")
    case .line(let index): Bilingual(vi: "dòng \(index)", en: "line \(index)")
    case .pairCap(let index):
      Bilingual(vi: "mức trần \(index) của nguồn theo chủ thể", en: "cap \(index) of a purse")
    case .sourceGroup(let index): Bilingual(vi: "phần \(index) của nguồn", en: "part \(index) of a purse")
    case .measureGroup(let index): Bilingual(vi: "nhóm nội dung \(index)", en: "group \(index) of measures")
    case .carryOver(let index): Bilingual(vi: "khoản chuyển nguồn \(index)", en: "carry-over \(index)")
    }
  }
}

#if !hasFeature(Embedded)
extension NodeLabels: Codable {}
extension OptimalityCertificate.Claim: Codable {}
extension OptimalityCertificate: Codable {}
#endif
