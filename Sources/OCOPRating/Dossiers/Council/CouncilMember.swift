public import OCOPModel

/// A member of a council (thành viên hội đồng).
///
/// Results, findings and explanations know a member by the identifier and the role; the name is printed only where a text
/// is asked to disclose names.
public struct CouncilMember: Sendable, Hashable {
  /// What a member does in the council (chức danh).
  @nonexhaustive
  public enum Role: String, Sendable, Hashable, CaseIterable {
    /// The chair (chủ tịch hội đồng).
    case chair
    /// A deputy of the chair (phó chủ tịch hội đồng).
    case deputyChair
    /// The secretary (thư ký hội đồng).
    case secretary
    /// A member without another role (ủy viên).
    case member
  }

  /// The member's identifier.
  public let id: ID<CouncilMember>
  /// What the member does in the council.
  public let role: Role
  /// Where the member comes from.
  public let agency: CouncilAgency
  /// The unit in its own words, printed in place of the agency's name; `nil` where the agency's name says it.
  public let unit: String?
  /// The member's name, where known.
  public let name: PersonalData<String>?
  /// Whether the member hands in a score sheet; the decisions do not say whether a secretary does.
  public let scores: Bool

  /// Creates a member.
  public init(
    id: ID<CouncilMember>,
    role: Role = .member,
    agency: CouncilAgency,
    unit: String? = nil,
    name: String? = nil,
    scores: Bool = true
  ) {
    self.id = id
    self.role = role
    self.agency = agency
    self.unit = unit
    self.name = name.map(PersonalData.init)
    self.scores = scores
  }

  /// The member without personal data, for exports.
  public var redacted: CouncilMember {
    CouncilMember(id: id, role: role, agency: agency, unit: unit, scores: scores)
  }
}

extension CouncilMember.Role {
  /// The role in words.
  public var name: Bilingual {
    switch self {
    case .chair: Bilingual(vi: "Chủ tịch Hội đồng", en: "chair")
    case .deputyChair: Bilingual(vi: "Phó Chủ tịch Hội đồng", en: "deputy chair")
    case .secretary: Bilingual(vi: "Thư ký Hội đồng", en: "secretary")
    case .member: Bilingual(vi: "Ủy viên", en: "member")
    }
  }
}

#if !hasFeature(Embedded)
extension CouncilMember: Codable {}
extension CouncilMember.Role: Codable {}
#endif
