public import OCOPModel

/// A council that assesses and ranks products (hội đồng đánh giá, phân hạng sản phẩm OCOP).
///
/// ```swift
/// let council = try Council(
///   "Hội đồng đánh giá, phân hạng sản phẩm OCOP tỉnh Thái Nguyên", at: .province,
///   decision: "1520/QĐ-UBND", setUp: CivilDate(2026, 6, 5), members: members)
/// let missing = CouncilComposition.decision26_2026(.province)?.problems(of: council, existing: [])
/// ```
///
/// Source: Decision 26/2026/QĐ-TTg, Article 7, clauses 3 and 4. It gives no number of members.
public struct Council: Sendable, Hashable {
  /// The leader who stays answerable where another chairs (ủy quyền chủ tịch hội đồng).
  public struct Delegation: Sendable, Hashable {
    /// The office of the leader who delegates and stays answerable, such as “Phó Chủ tịch UBND tỉnh”.
    public let answerable: String
    /// The document by which the leader delegates, where it is not the council's own decision.
    public let document: String?

    /// Creates a delegation.
    public init(answerable: String, document: String? = nil) {
      self.answerable = answerable
      self.document = document
    }
  }

  /// The council's name.
  public let name: String
  /// The level of the administration for which the council rates.
  public let level: RatingLevel
  /// The number of the decision that set the council up.
  public let decision: String
  /// The day of that decision.
  public let setUp: CivilDate
  /// The delegation under which the chair sits; `nil` where the leader chairs.
  public let delegation: Delegation?
  /// The members in the order of the decision that set the council up, the chair among them.
  public let members: [CouncilMember]

  /// Creates a council.
  ///
  /// - Parameters:
  ///   - name: The council's name.
  ///   - level: The level of the administration for which it rates.
  ///   - decision: The number of the decision that set it up.
  ///   - setUp: The day of that decision.
  ///   - delegation: The delegation under which the chair sits.
  ///   - members: The members, each identifier once, with exactly one chair.
  /// - Throws: ``CouncilError`` that names the value and the rule.
  public init(
    _ name: String,
    at level: RatingLevel,
    decision: String,
    setUp: CivilDate,
    delegation: Delegation? = nil,
    members: [CouncilMember]
  ) throws(CouncilError) {
    guard !decision.isBlank else { throw .noDecision }
    var found: Set<ID<CouncilMember>> = []
    for member in members where !found.insert(member.id).inserted { throw .memberTwice(member.id) }
    let chairs = members.filter { $0.role == .chair }.map(\.id)
    guard chairs.count == 1 else { throw .notOneChair(chairs) }
    guard members.contains(where: \.scores) else { throw .nobodyScores }
    self.name = name
    self.level = level
    self.decision = decision
    self.setUp = setUp
    self.delegation = delegation
    self.members = members
  }

  private init(redacting council: Council) {
    name = council.name
    level = council.level
    decision = council.decision
    setUp = council.setUp
    delegation = council.delegation
    members = council.members.map(\.redacted)
  }

  /// The member who chairs.
  public var chair: CouncilMember? { members.first { $0.role == .chair } }

  /// The members who hand in score sheets, in the council's order.
  public var scoringMembers: [CouncilMember] { members.filter(\.scores) }

  /// The member with an identifier, or `nil` where the council has none.
  public func member(_ id: ID<CouncilMember>) -> CouncilMember? { members.first { $0.id == id } }

  /// The council without personal data, for exports.
  public var redacted: Council { Council(redacting: self) }
}

/// Why a council could not be made.
@nonexhaustive
public enum CouncilError: Error, Sendable, Hashable {
  /// The decision that set the council up has a number.
  case noDecision
  /// A member's identifier occurs once.
  case memberTwice(ID<CouncilMember>)
  /// A council has exactly one chair; these were given.
  case notOneChair([ID<CouncilMember>])
  /// At least one member hands in a score sheet.
  case nobodyScores
}

extension CouncilError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    switch self {
    case .noDecision:
      Bilingual(
        vi: "chưa ghi số quyết định thành lập hội đồng",
        en: "the number of the decision that set the council up is blank")
    case .memberTwice(let id):
      Bilingual(vi: "thành viên “\(id)” được nêu hai lần", en: "member “\(id)” is named twice")
    case .notOneChair(let ids):
      Bilingual(
        vi: "hội đồng có một chủ tịch, nhưng \(ids.isEmpty ? "chưa nêu ai" : "nêu \(ids.listed)")",
        en: "a council has one chair, but \(ids.isEmpty ? "none is" : "\(ids.listed) are") named")
    case .nobodyScores:
      Bilingual(vi: "không có thành viên nào chấm điểm", en: "no member hands in a score sheet")
    }
  }
}

extension [ID<CouncilMember>] {
  /// The identifiers with commas between them.
  var listed: String { map(\.text).joined(separator: ", ") }
}

#if !hasFeature(Embedded)
extension Council.Delegation: Codable {}
extension Council: Codable {
  private enum CodingKeys: String, CodingKey {
    case name, level, decision, setUp, delegation, members
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let name = try container.decode(String.self, forKey: .name)
    let level = try container.decode(RatingLevel.self, forKey: .level)
    let decision = try container.decode(String.self, forKey: .decision)
    let setUp = try container.decode(CivilDate.self, forKey: .setUp)
    let delegation = try container.decodeIfPresent(Delegation.self, forKey: .delegation)
    let members = try container.decode([CouncilMember].self, forKey: .members)
    self = try checkDecoded(decoder) { () throws(CouncilError) in
      try Council(
        name, at: level, decision: decision, setUp: setUp, delegation: delegation, members: members)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    try container.encode(level, forKey: .level)
    try container.encode(decision, forKey: .decision)
    try container.encode(setUp, forKey: .setUp)
    try container.encodeIfPresent(delegation, forKey: .delegation)
    try container.encode(members, forKey: .members)
  }
}
#endif
