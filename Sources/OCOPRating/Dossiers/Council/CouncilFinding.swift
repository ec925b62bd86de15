public import OCOPModel

/// Something over which a council does not close without saying why (vấn đề cần làm rõ).
///
/// A finding knows members by their identifiers; ``message(in:disclosingNames:)`` puts it in words.
public struct CouncilFinding: Sendable, Hashable {
  /// What a finding is about; the list is open.
  public struct Kind: RawRepresentable, Sendable, Hashable {
    /// The kind's stable name.
    public let rawValue: String

    /// Creates a kind from its stable name.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// Fewer sheets count than the quorum needs: ``CouncilFinding/count`` of ``CouncilFinding/needed``.
    public static let quorumNotMet = Kind(rawValue: "quorumNotMet")
    /// The chair is no leader, and no delegation is stated.
    public static let chairWithoutDelegation = Kind(rawValue: "chairWithoutDelegation")
    /// No member of the council comes from an agency that sends one.
    public static let agencyNotInCouncil = Kind(rawValue: "agencyNotInCouncil")
    /// An agency that sends a member has none among those who take part.
    public static let agencyAbsent = Kind(rawValue: "agencyAbsent")
    /// A member's sheet is there, but the member was not among those who attend the meeting.
    public static let scoredWithoutAttending = Kind(rawValue: "scoredWithoutAttending")
    /// A member who scores handed in no sheet.
    public static let noSheet = Kind(rawValue: "noSheet")
    /// A member's sheet leaves criteria open.
    public static let incompleteSheet = Kind(rawValue: "incompleteSheet")
    /// A member's sheet has answers from an assessment under other rules that nobody looked at again.
    public static let unreviewedAnswers = Kind(rawValue: "unreviewedAnswers")
    /// A member declared a conflict of interest, and does not score.
    public static let conflictOfInterest = Kind(rawValue: "conflictOfInterest")
    /// A sheet was set aside, since its member declared a conflict of interest afterwards.
    public static let sheetSetAside = Kind(rawValue: "sheetSetAside")
    /// The totals of two members are far apart, whatever open answers turn out to be.
    public static let dispersed = Kind(rawValue: "dispersed")
    /// A sheet was sent back for scoring again, and no new one came in.
    public static let awaitsScoringAgain = Kind(rawValue: "awaitsScoringAgain")
  }

  /// What the finding is about.
  public let kind: Kind
  /// The members concerned, in the council's order; of a dispersed pair both.
  public let members: [ID<CouncilMember>]
  /// The exact totals of a dispersed pair, in the order of the members; otherwise empty.
  public let totals: [Bounds<Score>]
  /// The agency concerned, where it is about one.
  public let agency: CouncilAgency?
  /// The criteria concerned, in form order.
  public let criteria: [CriterionCode]
  /// How many sheets count, where it is about the quorum.
  public let count: Int?
  /// How many are needed, where it is about the quorum.
  public let needed: Int?

  /// Creates a finding.
  public init(
    _ kind: Kind,
    members: [ID<CouncilMember>] = [],
    totals: [Bounds<Score>] = [],
    agency: CouncilAgency? = nil,
    criteria: [CriterionCode] = [],
    count: Int? = nil,
    needed: Int? = nil
  ) {
    self.kind = kind
    self.members = members
    self.totals = totals
    self.agency = agency
    self.criteria = criteria
    self.count = count
    self.needed = needed
  }
}

extension CouncilFinding: CustomStringConvertible {
  /// The finding's stable name with what it is about, `dispersed: so-y-te, so-cong-thuong`.
  public var description: String {
    let pieces =
      members.map(\.text) + [agency?.rawValue].compactMap { $0 } + criteria.map(\.description)
      + [count, needed].compactMap { $0.map(String.init) }
    return pieces.isEmpty ? kind.rawValue : "\(kind.rawValue): \(pieces.joined(separator: ", "))"
  }
}

#if !hasFeature(Embedded)
extension CouncilFinding: Codable {}
extension CouncilFinding.Kind: Codable {}
#endif
