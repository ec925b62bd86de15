public import OCOPModel

/// Who sits in a council by a decision (thành phần hội đồng), as data.
///
/// ```swift
/// let problems = CouncilComposition.decision26_2026(.province)?.problems(of: council, existing: [.foodSafety])
/// problems  // [.missing(.health), .missing(.foodSafety)]
/// ```
public struct CouncilComposition: Sendable, Hashable {
  /// An agency from which a council has at least one member.
  public struct Seat: Sendable, Hashable {
    /// The agency.
    public let agency: CouncilAgency
    /// Whether the seat is asked for only where the agency exists.
    public let onlyWhereItExists: Bool

    /// Creates a seat.
    public init(_ agency: CouncilAgency, onlyWhereItExists: Bool = false) {
      self.agency = agency
      self.onlyWhereItExists = onlyWhereItExists
    }
  }

  /// The number of the decision.
  public let decision: String
  /// The level of the council.
  public let level: RatingLevel
  /// Whether the chair is a leader, unless the leader delegates to the head of a department or unit.
  public let leaderChairs: Bool
  /// The agencies that send a member, in the order of the decision.
  public let seats: [Seat]
  /// The agencies that may be invited.
  public let invited: [CouncilAgency]
  /// The place in the law.
  public let citation: Citation
  /// How well the composition is established.
  public let confidence: Confidence
  /// What the library does not know of the composition; `nil` where the rules were read in full.
  public let gap: Bilingual?

  /// Creates the composition of a decision's councils at a level.
  public init(
    decision: String,
    level: RatingLevel,
    leaderChairs: Bool,
    seats: [Seat],
    invited: [CouncilAgency],
    citation: Citation,
    confidence: Confidence = .read,
    gap: Bilingual? = nil
  ) {
    self.decision = decision
    self.level = level
    self.leaderChairs = leaderChairs
    self.seats = seats
    self.invited = invited
    self.citation = citation
    self.confidence = confidence
    self.gap = gap
  }

  /// The agencies from which a council has a member.
  ///
  /// - Parameter existing: Of the agencies that send a member only where they exist, those that do.
  /// - Returns: The agencies, in the order of the decision.
  public func requiredAgencies(existing: [CouncilAgency]) -> [CouncilAgency] {
    seats.filter { !$0.onlyWhereItExists || existing.contains($0.agency) }.map(\.agency)
  }

  /// Every way in which a council departs from the composition, the chair first, then in the order of the decision.
  ///
  /// - Parameters:
  ///   - council: The council; one of another level is answered as such, and not looked at further.
  ///   - existing: Of the agencies that send a member only where they exist, those that do.
  /// - Returns: The problems; none for a council as the decision asks for it.
  public func problems(of council: Council, existing: [CouncilAgency]) -> [CompositionProblem] {
    guard council.level == level else { return [.otherLevel(council.level, expected: level)] }
    let present = Set(council.members.map(\.agency))
    let isLedByLeader = council.chair?.agency == .leadership || council.delegation != nil
    return (leaderChairs && !isLedByLeader ? [.chairWithoutDelegation] : [])
      + requiredAgencies(existing: existing).filter { !present.contains($0) }.map(CompositionProblem.missing)
  }
}

/// A way in which a council departs from the composition that a decision asks for.
@nonexhaustive
public enum CompositionProblem: Sendable, Hashable {
  /// The council is of another level than the composition.
  case otherLevel(RatingLevel, expected: RatingLevel)
  /// The chair is no leader, and no leader delegated the chair.
  case chairWithoutDelegation
  /// No member comes from an agency that sends one.
  case missing(CouncilAgency)
}

extension CompositionProblem: CustomStringConvertible {
  /// What is wrong, in words.
  public var description: String {
    switch self {
    case .otherLevel(let level, let expected):
      "the council is of the level \(level.rawValue), the composition of the level \(expected.rawValue)"
    case .chairWithoutDelegation: "the chair is no leader, and no delegation is stated"
    case .missing(let agency): "no member comes from \(agency.rawValue)"
    }
  }
}

#if !hasFeature(Embedded)
extension CouncilComposition: Codable {}
extension CouncilComposition.Seat: Codable {}
#endif
