import OCOP
import TestSupport
import Testing

@Suite struct `A council` {
  /// A member of each agency, the first in the chair.
  private func council(_ level: RatingLevel, _ agencies: [CouncilAgency]) throws -> Council {
    try CouncilFixture.council(
      at: level,
      agencies.enumerated().map { index, agency in
        CouncilMember(id: try ID("m\(index)"), role: index == 0 ? .chair : .member, agency: agency)
      })
  }

  /// Article 7, clauses 3 and 4: the agencies that each council's members come from.
  static let provincial: [CouncilAgency] = [
    .agricultureAndEnvironment, .industryAndTrade, .health, .scienceAndTechnology, .cultureSportsAndTourism,
    .ocopOffice, .specialisedUnit,
  ]
  static let central: [CouncilAgency] = [
    .industryAndTrade, .health, .scienceAndTechnology, .cultureSportsAndTourism, .ocopOffice,
    .specialisedUnit,
  ]

  struct Row: Sendable {
    let level: RatingLevel
    let agencies: [CouncilAgency]
    var existing: [CouncilAgency] = []
    let problems: [CompositionProblem]
  }

  @Test(arguments: [
    Row(level: .province, agencies: [.leadership] + provincial, problems: []),
    Row(
      level: .province, agencies: [.leadership] + provincial, existing: [.foodSafety],
      problems: [.missing(.foodSafety)]),
    Row(
      level: .province, agencies: [.leadership] + provincial + [.foodSafety], existing: [.foodSafety],
      problems: []),
    Row(level: .province, agencies: [.leadership] + provincial + [.expert, .association], problems: []),
    Row(
      level: .province, agencies: [.leadership, .health, .expert],
      problems: [
        .missing(.agricultureAndEnvironment), .missing(.industryAndTrade), .missing(.scienceAndTechnology),
        .missing(.cultureSportsAndTourism), .missing(.ocopOffice), .missing(.specialisedUnit),
      ]),
    Row(level: .province, agencies: provincial, problems: [.chairWithoutDelegation]),
    Row(level: .ministry, agencies: [.leadership] + central, existing: [.foodSafety], problems: []),
    Row(
      level: .ministry, agencies: [.industryAndTrade, .testingBody],
      problems: [
        .chairWithoutDelegation, .missing(.health), .missing(.scienceAndTechnology),
        .missing(.cultureSportsAndTourism), .missing(.ocopOffice), .missing(.specialisedUnit),
      ]),
  ])
  func `lacks every agency that the decision names and no member comes from`(row: Row) throws {
    let composition = try #require(CouncilComposition.decision26_2026(row.level))
    #expect(
      composition.problems(of: try council(row.level, row.agencies), existing: row.existing) == row.problems)
  }

  @Test func `may be chaired by the head of a department whom a leader delegates`() throws {
    let composition = try #require(CouncilComposition.decision26_2026(.province))
    let members = try council(.province, Self.provincial).members
    let delegated = try CouncilFixture.council(
      members, delegation: Council.Delegation(answerable: "Phó Chủ tịch UBND tỉnh"))
    #expect(composition.problems(of: delegated, existing: []) == [])
    #expect(try roundTripped(delegated) == delegated)
  }

  @Test func `is not held against the composition of another level`() throws {
    let composition = try #require(CouncilComposition.decision26_2026(.ministry))
    #expect(
      composition.problems(of: try CouncilFixture.council(), existing: [])
        == [.otherLevel(.province, expected: .ministry)])
  }

  @Test func `exists at the levels of each decision, and what is not known of it is said`() {
    let levels: ((RatingLevel) -> CouncilComposition?) -> [RatingLevel] = { of in
      RatingLevel.allCases.filter { of($0) != nil }
    }
    #expect(levels(CouncilComposition.decision26_2026) == [.province, .ministry])
    #expect(levels(CouncilComposition.decision148_2023) == [.district, .province, .ministry])
    #expect(levels(CouncilComposition.decision1048_2019) == [.district, .province, .ministry])
    #expect(CouncilComposition.decision26_2026(.province)?.gap == nil)
    #expect(CouncilComposition.decision148_2023(.district)?.seats == [])
    #expect(CouncilComposition.decision148_2023(.district)?.gap != nil)
    #expect(CouncilComposition.decision148_2023(.ministry)?.confidence == .secondary)
    #expect(CouncilComposition.decision1048_2019(.ministry)?.confidence == .unverified)
  }

  @Test func `works by written opinions where a product is ranked again`() {
    #expect(CouncilMode.decision26_2026(rankingAgain: true) == .writtenOpinions)
    #expect(CouncilMode.decision26_2026(rankingAgain: false) == .meeting)
  }

  @Test func `has one chair, each member once, a decision, and someone who scores`() throws {
    let members = CouncilFixture.members
    #expect(throws: CouncilError.notOneChair([])) { try CouncilFixture.council(Array(members.dropFirst())) }
    let second = CouncilMember(id: try ID("x"), role: .chair, agency: .health)
    #expect(throws: CouncilError.notOneChair([CouncilFixture.chair, try ID("x")])) {
      try CouncilFixture.council(members + [second])
    }
    #expect(throws: CouncilError.memberTwice(CouncilFixture.health)) {
      try CouncilFixture.council(members + [members[2]])
    }
    #expect(throws: CouncilError.nobodyScores) {
      try CouncilFixture.council([
        CouncilMember(id: try ID("x"), role: .chair, agency: .health, scores: false)
      ])
    }
    #expect(throws: CouncilError.noDecision) {
      try Council("x", at: .province, decision: " ", setUp: CouncilFixture.setUp, members: members)
    }
    #expect("\(CouncilError.notOneChair([]))" == "a council has one chair, but none is named")
  }

  @Test func `keeps names out of descriptions, and out of its redacted form`() throws {
    let council = try CouncilFixture.council()
    #expect(!"\(council)".contains("Nguyễn"))
    #expect(council.redacted.members.allSatisfy { $0.name == nil })
    #expect(council.redacted.members.map(\.id) == council.members.map(\.id))
  }

  @Test func `with two chairs is not decoded`() throws {
    let json = #"""
      {"name":"x","level":"province","decision":"1/QĐ","setUp":"2026-06-05","members":[
      {"id":"a","role":"chair","agency":"health","scores":true},
      {"id":"b","role":"chair","agency":"health","scores":true}]}
      """#
    #expect(throws: DecodingError.self) { try decoded(Council.self, from: json) }
  }

  @Test(arguments: [
    ("moreThanHalf", 5, 3), ("moreThanHalf", 6, 4), ("moreThanHalf", 1, 1), ("2/3", 5, 4), ("2/3", 6, 4),
    ("2/3", 7, 5), ("100%", 7, 7), ("0%", 7, 1), ("5", 9, 5), ("0", 9, 1), ("-3", 9, 1),
  ])
  func `has its quorum with a number of sheets`(text: String, members: Int, needed: Int) throws {
    let quorum = try #require(Quorum(text))
    #expect(quorum.needed(of: members) == needed)
    #expect(try roundTripped([quorum]) == [quorum])
  }

  @Test func `has no quorum of another form`() {
    #expect(Quorum("half") == nil)
    #expect(throws: DecodingError.self) { try decoded([Quorum].self, from: #"["1/0"]"#) }
  }
}
