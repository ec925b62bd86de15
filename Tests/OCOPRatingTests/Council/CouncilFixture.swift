import OCOP

/// A provincial council of five who score and a secretary who does not, on the small set.
enum CouncilFixture {
  static let chair: ID<CouncilMember> = id("chu-tich")
  static let trade: ID<CouncilMember> = id("so-cong-thuong")
  static let health: ID<CouncilMember> = id("so-y-te")
  static let culture: ID<CouncilMember> = id("so-van-hoa")
  static let expert: ID<CouncilMember> = id("chuyen-gia")
  static let secretary: ID<CouncilMember> = id("thu-ky")

  static let setUp = day("2026-06-05")
  static let opened = day("2026-06-22")

  static let members: [CouncilMember] = [
    CouncilMember(id: chair, role: .chair, agency: .leadership, name: "Nguyễn Văn An"),
    CouncilMember(id: trade, agency: .industryAndTrade, name: "Trần Thị Bình"),
    CouncilMember(id: health, agency: .health, name: "Lê Văn Chính"),
    CouncilMember(id: culture, agency: .cultureSportsAndTourism, name: "Phạm Thị Dung"),
    CouncilMember(id: expert, agency: .expert, name: "Hoàng Văn Em"),
    CouncilMember(id: secretary, role: .secretary, agency: .ocopOffice, name: "Đỗ Thị Giang", scores: false),
  ]

  static func council(
    at level: RatingLevel = .province,
    _ members: [CouncilMember] = members,
    delegation: Council.Delegation? = nil
  ) throws -> Council {
    try Council(
      "Hội đồng đánh giá, phân hạng sản phẩm OCOP tỉnh Thái Nguyên", at: level, decision: "1520/QĐ-UBND",
      setUp: setUp, delegation: delegation, members: members)
  }

  static func session(
    at level: RatingLevel = .province,
    _ members: [CouncilMember] = members,
    mode: CouncilMode = .meeting,
    rules: CouncilRulesOfOperation = CouncilRulesOfOperation(),
    composition: CouncilComposition? = nil,
    existing: [CouncilAgency] = [],
    by rater: Rater? = nil
  ) throws -> CouncilSession {
    let opening = CouncilOpening(
      try council(at: level, members), product: try product, mode: mode, rules: rules,
      composition: composition,
      existing: existing, on: opened)
    return try CouncilSession(opening, by: try rater ?? SmallSet.rater())
  }

  static var product: Product {
    get throws { Product(id: try ID("che"), name: "Chè Tân Cương", producer: try ID("htx"), set: .tea) }
  }

  /// Sheets of the small set that give a total.
  static func sheet(_ total: Int) throws -> ScoreSheet {
    let answers: [Int: [String]] = [
      45: ["a", "b", "b", "a", "b"], 60: ["a", "b", "b", "a", "c"], 61: ["b", "b", "b", "a", "c"],
      70: ["c", "b", "b", "b", "c"], 100: ["c", "c", "b", "b", "c"],
    ]
    let chosen = answers[total] ?? []
    return try ScoreSheet(Dictionary(uniqueKeysWithValues: zip(["1.1", "1.2", "2", "3", "4.1"], chosen)))
  }

  static func memberSheet(
    _ member: ID<CouncilMember>,
    _ total: Int,
    written: CivilDate = opened
  ) throws -> MemberSheet {
    MemberSheet(member: member, written: written, try sheet(total))
  }

  /// A session in which the five members scored these totals, in the council's order.
  static func session(scoring totals: [Int], rules: CouncilRulesOfOperation = CouncilRulesOfOperation())
    throws
    -> CouncilSession
  {
    var session = try session(rules: rules)
    for (member, total) in zip(members, totals) {
      try session.submit(memberSheet(member.id, total), on: opened)
    }
    return session
  }

  static func day(_ text: String) -> CivilDate { (try? CivilDate(text)) ?? .table(1970, 1, 1) }

  private static func id(_ text: String) -> ID<CouncilMember> {
    // The texts above are identifiers; a wrong one would fail the test that uses it.
    do { return try ID(text) } catch { preconditionFailure("\(text)") }
  }
}
