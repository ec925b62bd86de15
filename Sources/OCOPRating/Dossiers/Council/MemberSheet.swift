public import OCOPModel

/// A member's score sheet for one product (phiếu chấm điểm của thành viên), with its date and the member's opinion.
///
/// Source: Decision 26/2026/QĐ-TTg, Article 3, clause 2: the form doubles as score sheet, with room for the name, the
/// signature, the date and the opinion of the assessor.
public struct MemberSheet: Sendable, Hashable {
  /// The member who scored.
  public let member: ID<CouncilMember>
  /// The day that the sheet bears.
  public let written: CivilDate
  /// The answers.
  public let sheet: ScoreSheet
  /// The member's opinion in words, where the sheet has one.
  public let opinion: String?
  /// The criteria whose answers were carried over from an assessment under other rules, and not looked at again yet.
  public let unreviewed: [CriterionCode]

  /// Creates a sheet.
  public init(
    member: ID<CouncilMember>,
    written: CivilDate,
    _ sheet: ScoreSheet,
    opinion: String? = nil,
    unreviewed: [CriterionCode] = []
  ) {
    self.member = member
    self.written = written
    self.sheet = sheet
    self.opinion = opinion
    self.unreviewed = unreviewed
  }
}

/// A member's declaration that an interest stands against judging the product (xung đột lợi ích).
///
/// No decision speaks of it. In a session the member then does not score the product: a sheet is refused, and one that is
/// already there is set aside.
public struct ConflictOfInterest: Sendable, Hashable {
  /// The member.
  public let member: ID<CouncilMember>
  /// What the interest is, where it is stated; kept out of findings and explanations.
  public let reason: PersonalData<String>?

  /// Creates a declaration.
  public init(member: ID<CouncilMember>, reason: String? = nil) {
    self.member = member
    self.reason = reason.map(PersonalData.init)
  }

  /// The declaration without personal data, for exports.
  public var redacted: ConflictOfInterest { ConflictOfInterest(member: member) }
}

/// A member's opinion against the result (ý kiến bảo lưu), recorded in the minutes.
public struct DissentingOpinion: Sendable, Hashable {
  /// The member.
  public let member: ID<CouncilMember>
  /// The opinion in words.
  public let text: String

  /// Creates an opinion.
  public init(member: ID<CouncilMember>, text: String) {
    self.member = member
    self.text = text
  }
}

#if !hasFeature(Embedded)
extension MemberSheet: Codable {}
extension ConflictOfInterest: Codable {}
extension DissentingOpinion: Codable {}
#endif
