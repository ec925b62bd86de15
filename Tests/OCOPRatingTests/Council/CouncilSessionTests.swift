import OCOP
import TestSupport
import Testing

@Suite struct `A council's session` {
  private typealias Fixture = CouncilFixture
  private let day = CouncilFixture.opened

  private func reasons(_ findings: [CouncilFinding]) -> CouncilClosing {
    CouncilClosing(reasons: findings.map { CouncilClosing.Reason($0, "Hội đồng đã thảo luận") })
  }

  @Test func `takes the exact mean of its members' sheets`() throws {
    var session = try Fixture.session(scoring: [70, 100, 45])
    #expect(session.rating?.total.value == (try Score(sum: 215, over: 3)))
    let minutes = try session.close(reasons(session.findings), on: day)
    #expect(minutes.rating.total.value?.description == "71.67")
    #expect(minutes.scores.map(\.total.value) == [Score(70), Score(100), Score(45)])
    #expect(minutes.scores.map(\.member) == [Fixture.chair, Fixture.trade, Fixture.health])
    #expect(minutes.interpretations.contains("everySheetCountsInMean"))
    #expect(try roundTripped(minutes) == minutes)
  }

  @Test func `gives the dossier the result that its minutes state`() throws {
    var session = try Fixture.session(scoring: [70, 100, 45])
    let minutes = try session.close(reasons(session.findings), on: day)
    let result = DossierEvent.CouncilResult(minutes, number: "12/BB-HĐ")
    #expect(result.mode == .meeting && result.minutes == "12/BB-HĐ" && result.meetingReason == nil)
    #expect(result.total.value == (try Score(sum: 215, over: 3)))
    #expect(result.star == minutes.conclusion.star)
  }

  @Test(arguments: [(60, true), (61, false)])
  func `finds a pair of members at the threshold, not below`(total: Int, isFound: Bool) throws {
    let session = try Fixture.session(scoring: [70, total])
    let pair = CouncilFinding(
      .dispersed, members: [Fixture.chair, Fixture.trade],
      totals: [Bounds(Score(70)), Bounds(Score(UInt32(total)))])
    #expect(session.findings.contains(pair) == isFound)
    let strict = try Fixture.session(scoring: [70, total], rules: CouncilRulesOfOperation(dispersion: 9))
    #expect(strict.findings.contains(pair))
    let blind = try Fixture.session(scoring: [70, total], rules: CouncilRulesOfOperation(dispersion: nil))
    #expect(!blind.findings.contains { $0.kind == .dispersed })
  }

  @Test func `lists every pair that is far apart, in the council's order`() throws {
    let session = try Fixture.session(scoring: [70, 60, 61, 45, 70])
    let pairs = session.findings.filter { $0.kind == .dispersed }.map(\.members)
    // 70–60, 70–45, 60–45, 60–70, 61–45, 45–70; not 70–61, 60–61, 61–70, 70–70.
    #expect(
      pairs == [
        [Fixture.chair, Fixture.trade], [Fixture.chair, Fixture.culture], [Fixture.trade, Fixture.culture],
        [Fixture.trade, Fixture.expert], [Fixture.health, Fixture.culture],
        [Fixture.culture, Fixture.expert],
      ])
  }

  @Test func `does not call a pair far apart while open answers can bring it together`() throws {
    var session = try Fixture.session()
    try session.submit(Fixture.memberSheet(Fixture.chair, 70), on: day)
    // 2 + 0…60 + 10 + 8 + 20: from 40 to 100.
    let open = try SmallSet.sheet("c", "", "b", "b", "c")
    try session.submit(MemberSheet(member: Fixture.trade, written: day, open), on: day)
    #expect(!session.findings.contains { $0.kind == .dispersed })
    #expect(
      session.findings.contains(
        CouncilFinding(.incompleteSheet, members: [Fixture.trade], criteria: ["1.2"])))
    // 0 + 0…60 + 0 + 0 + 5, the third not applicable without a story: at most 65, at least 5.
    let low = try SmallSet.sheet("a", "a", "a", "", "b")
    try session.submit(MemberSheet(member: Fixture.health, written: day, low), on: day)
    #expect(
      session.findings.filter { $0.members.contains(Fixture.health) } == [
        CouncilFinding(
          .dispersed, members: [Fixture.chair, Fixture.health], totals: [Bounds(Score(70)), Bounds(Score(5))]),
        CouncilFinding(
          .dispersed, members: [Fixture.trade, Fixture.health],
          totals: [Bounds(Score(40), Score(100)), Bounds(Score(5))]),
      ])
  }

  @Test func `leaves the highest and the lowest out only where its rules say so`() throws {
    let rules = CouncilRulesOfOperation(dropsExtremes: true)
    var session = try Fixture.session(scoring: [100, 70, 61, 45, 100], rules: rules)
    #expect(session.panel.count == 3)
    #expect(session.rating?.total.value == (try Score(sum: 70 + 61 + 100, over: 3)))
    let minutes = try session.close(reasons(session.findings), on: day)
    #expect(
      minutes.scores.map(\.standing) == [
        .droppedAsHighest, .counted, .counted, .droppedAsLowest, .counted,
      ])
    #expect(!minutes.interpretations.contains("everySheetCountsInMean"))
    #expect(try Fixture.session(scoring: [100, 45], rules: rules).panel.count == 2)
    let equal = try Fixture.session(scoring: [70, 70, 70], rules: rules)
    #expect(equal.rating?.memberCount == 1)
    let kept = try Fixture.session(scoring: [100, 70, 61, 45, 100])
    #expect(kept.rating?.total.value == (try Score(sum: 376, over: 5)))
  }

  @Test(arguments: [([70, 70], 1), ([70, 70, 70], 0)])
  func `needs sheets of more than half of the five who score`(totals: [Int], count: Int) throws {
    let found = try Fixture.session(scoring: totals).findings.filter { $0.kind == .quorumNotMet }
    #expect(found.count == count)
    #expect(found.first.map { [$0.count, $0.needed] } ?? [2, 3] == [2, 3])
  }

  @Test func `does not let a member with a conflict of interest score`() throws {
    var session = try Fixture.session(scoring: [70, 100, 45])
    try session.declare(ConflictOfInterest(member: Fixture.health, reason: "Là thành viên HTX"), on: day)
    #expect(session.rating?.total.value == Score(85))
    #expect(session.sheetsSetAside.map(\.member) == [Fixture.health])
    #expect(
      session.findings.filter { $0.members == [Fixture.health] }.map(\.kind) == [
        .conflictOfInterest, .sheetSetAside,
      ])
    #expect(throws: CouncilSessionError.member(Fixture.health, .hasConflict)) {
      try session.submit(Fixture.memberSheet(Fixture.health, 70), on: day)
    }
    #expect(throws: CouncilSessionError.member(Fixture.health, .declaredAlready)) {
      try session.declare(ConflictOfInterest(member: Fixture.health), on: day)
    }
    let minutes = try session.close(reasons(session.findings), on: day)
    #expect(minutes.scores.map(\.standing) == [.counted, .counted, .setAside])
    #expect(minutes.redacted.conflicts == [ConflictOfInterest(member: Fixture.health)])
    #expect(!"\(session.findings)".contains("HTX"))
  }

  @Test func `refuses sheets that cannot be`() throws {
    var session = try Fixture.session(scoring: [70])
    let before = session
    func expect(_ sheet: MemberSheet, _ rule: CouncilSessionError.MemberRule) {
      #expect(throws: CouncilSessionError.member(sheet.member, rule)) { try session.submit(sheet, on: day) }
    }
    expect(try Fixture.memberSheet(try ID("ai-do"), 70), .notInCouncil)
    expect(try Fixture.memberSheet(Fixture.secretary, 70), .doesNotScore)
    let early = Fixture.day("2026-06-04")
    expect(
      try Fixture.memberSheet(Fixture.trade, 70, written: early),
      .writtenBeforeCouncil(early, setUp: Fixture.setUp))
    let late = Fixture.day("2026-06-23")
    expect(try Fixture.memberSheet(Fixture.trade, 70, written: late), .writtenLater(late, received: day))
    let earlier = Fixture.day("2026-06-21")
    expect(
      try Fixture.memberSheet(Fixture.chair, 100, written: earlier), .olderThanCurrent(earlier, current: day))
    expect(
      MemberSheet(member: Fixture.trade, written: day, try ScoreSheet(["9": "a"])),
      .invalidAnswers(.unknownCriterion(member: 0, "9")))
    expect(
      MemberSheet(member: Fixture.trade, written: day, try Fixture.sheet(70), unreviewed: ["9"]),
      .unreviewedWithoutAnswer("9"))
    #expect(session == before)
    // On the day of the decision itself a sheet may be written.
    try session.submit(Fixture.memberSheet(Fixture.trade, 70, written: Fixture.setUp), on: day)
  }

  @Test func `sends sheets back, and keeps the earlier one when the member scores again`() throws {
    var session = try Fixture.session(scoring: [70, 100])
    try session.sendBack([Fixture.chair, Fixture.trade], reason: "Chênh 30 điểm", on: day)
    let awaited = session.findings.filter { $0.kind == .awaitsScoringAgain }.map(\.members)
    #expect(awaited == [[Fixture.chair], [Fixture.trade]])
    #expect(session.rating?.total.value == Score(85), "until they score again, their sheets count")
    let later = Fixture.day("2026-06-23")
    try session.submit(Fixture.memberSheet(Fixture.trade, 70, written: later), on: later)
    #expect(session.sheets.map(\.written) == [day, later])
    #expect(session.supersededSheets == [try Fixture.memberSheet(Fixture.trade, 100)])
    #expect(session.rating?.total.value == Score(70))
    #expect(
      session.findings.filter { $0.kind == .awaitsScoringAgain }.map(\.members) == [[Fixture.chair]])
    #expect(!session.findings.contains { $0.kind == .dispersed })
    let minutes = try session.close(reasons(session.findings), on: later)
    #expect(minutes.scores.map(\.earlierSheets) == [0, 1])
    #expect(minutes.sentBack.map(\.reason) == ["Chênh 30 điểm"])
  }

  @Test func `refuses to send back nothing, or without a word`() throws {
    var session = try Fixture.session(scoring: [70])
    #expect(throws: CouncilSessionError.nobodySentBack) { try session.sendBack([], reason: "x", on: day) }
    #expect(throws: CouncilSessionError.member(Fixture.trade, .noSheet)) {
      try session.sendBack([Fixture.chair, Fixture.trade], reason: "x", on: day)
    }
    #expect(throws: CouncilSessionError.noWords) {
      try session.sendBack([Fixture.chair], reason: " ", on: day)
    }
    #expect(throws: CouncilSessionError.noWords) {
      try session.record(dissent: DissentingOpinion(member: Fixture.chair, text: ""), on: day)
    }
  }

  @Test func `refuses to close over what is open, and lists it all`() throws {
    var session = try Fixture.session(scoring: [70, 60])
    let open = [
      CouncilFinding(.quorumNotMet, count: 2, needed: 3),
      CouncilFinding(.noSheet, members: [Fixture.health]),
      CouncilFinding(.noSheet, members: [Fixture.culture]),
      CouncilFinding(.noSheet, members: [Fixture.expert]),
      CouncilFinding(
        .dispersed, members: [Fixture.chair, Fixture.trade], totals: [Bounds(Score(70)), Bounds(Score(60))]),
    ]
    #expect(session.findings == open)
    #expect(throws: CouncilSessionError.openFindings(open)) { try session.close(on: day) }
    let blank = CouncilClosing.Reason(open[4], "  ")
    let some = CouncilClosing(reasons: reasons(Array(open[0...1])).reasons + [blank])
    #expect(throws: CouncilSessionError.openFindings(Array(open[2...]))) { try session.close(some, on: day) }
    let other = CouncilFinding(.noSheet, members: [Fixture.chair])
    #expect(throws: CouncilSessionError.noSuchFinding(other)) {
      try session.close(reasons(open + [other]), on: day)
    }
    #expect(!session.isClosed)
    let minutes = try session.close(reasons(open.reversed()), on: day)
    #expect(minutes.closedOver.map(\.finding) == open)
    #expect(session.minutes == minutes)
    #expect(throws: CouncilSessionError.isClosed(since: day)) {
      try session.submit(Fixture.memberSheet(Fixture.health, 70), on: day)
    }
    #expect(throws: CouncilSessionError.isClosed(since: day)) { try session.close(on: day) }
  }

  @Test func `closes without a word where nothing is open`() throws {
    var session = try Fixture.session(scoring: [70, 70, 70, 61, 61])
    #expect(session.findings == [])
    #expect(try session.close(on: day).closedOver == [])
  }

  @Test func `does not close without a sheet, or while the star level hangs on an answer`() throws {
    var session = try Fixture.session()
    #expect(throws: CouncilSessionError.nothingScored) {
      try session.close(reasons(session.findings), on: day)
    }
    let open = try SmallSet.sheet("c", "", "b", "b", "c")
    try session.submit(MemberSheet(member: Fixture.trade, written: day, open), on: day)
    // From 40 to 100 points; with 100 every minimum is met.
    #expect(throws: CouncilSessionError.starOpen(Bounds(.two, .five))) {
      try session.close(reasons(session.findings), on: day)
    }
  }

  @Test func `holds answers that were carried over until someone looks at them again`() throws {
    var session = try Fixture.session(scoring: [70, 70, 70, 70])
    let carried = MemberSheet(
      member: Fixture.expert, written: day, try Fixture.sheet(70), unreviewed: ["4.1", "1.2"])
    try session.submit(carried, on: day)
    #expect(
      session.findings == [
        CouncilFinding(.unreviewedAnswers, members: [Fixture.expert], criteria: ["1.2", "4.1"])
      ])
    try session.submit(Fixture.memberSheet(Fixture.expert, 70), on: day)
    #expect(session.findings == [])
  }

  @Test func `misses the agencies that the decision names, in the council and among those who take part`()
    throws
  {
    let composition = CouncilComposition.decision26_2026(.province)
    var session = try Fixture.session(composition: composition)
    func agencies(_ kind: CouncilFinding.Kind) -> [CouncilAgency] {
      session.findings.filter { $0.kind == kind }.compactMap(\.agency)
    }
    #expect(
      agencies(.agencyNotInCouncil) == [.agricultureAndEnvironment, .scienceAndTechnology, .specialisedUnit])
    #expect(agencies(.agencyAbsent) == [.industryAndTrade, .health, .cultureSportsAndTourism, .ocopOffice])
    try session.record(attendance: [Fixture.chair, Fixture.trade, Fixture.secretary], on: day)
    #expect(agencies(.agencyAbsent) == [.health, .cultureSportsAndTourism])
    try session.record(
      attendance: [Fixture.chair, Fixture.trade, Fixture.health, Fixture.culture, Fixture.secretary], on: day)
    #expect(agencies(.agencyAbsent) == [])
    #expect(throws: CouncilSessionError.member(try ID("ai-do"), .notInCouncil)) {
      try session.record(attendance: [try ID("ai-do")], on: day)
    }
    let withFood = try Fixture.session(composition: composition, existing: [.foodSafety])
    #expect(withFood.findings.contains(CouncilFinding(.agencyNotInCouncil, agency: .foodSafety)))
  }

  @Test func `by written opinions is attended by those whose sheets are there`() throws {
    let composition = CouncilComposition.decision26_2026(.province)
    var session = try Fixture.session(mode: .writtenOpinions, composition: composition)
    try session.submit(Fixture.memberSheet(Fixture.health, 70), on: day)
    let absent = session.findings.filter { $0.kind == .agencyAbsent }.compactMap(\.agency)
    #expect(absent == [.industryAndTrade, .cultureSportsAndTourism, .ocopOffice])
    try session.callMeeting(.opinionsDiffer, on: day)
    #expect(session.mode == .meeting)
    #expect(throws: CouncilSessionError.meetsAlready) { try session.callMeeting(.complexMatter, on: day) }
    let minutes = try session.close(reasons(session.findings), on: day)
    #expect(minutes.meetingReason == .opinionsDiffer)
  }

  @Test func `begins after its council, with a composition of its level, and goes on day by day`() throws {
    let council = try Fixture.council()
    let eve = Fixture.day("2026-06-04")
    #expect(throws: CouncilSessionError.beforeCouncil(eve, setUp: Fixture.setUp)) {
      let opening = CouncilOpening(council, product: try Fixture.product, mode: .meeting, on: eve)
      _ = try CouncilSession(opening, by: SmallSet.rater())
    }
    #expect(throws: CouncilSessionError.otherLevel(.ministry, expected: .province)) {
      try Fixture.session(composition: .decision26_2026(.ministry))
    }
    var session = try Fixture.session()
    let before = Fixture.day("2026-06-21")
    #expect(throws: CouncilSessionError.outOfOrder(before, last: day)) {
      try session.record(attendance: [], on: before)
    }
  }

  @Test func `eliminates a product by a note that the council states`() throws {
    var session = try Fixture.session(scoring: [70, 70, 70, 70, 70])
    #expect(throws: CouncilSessionError.unknownElimination(.criterion("2"))) {
      try session.record(eliminations: [.criterion("2")], on: day)
    }
    try session.record(eliminations: [.set], on: day)
    let minutes = try session.close(on: day)
    #expect(minutes.conclusion.proposal == .eliminated)
    #expect(minutes.conclusion.star == nil && minutes.conclusion.authority == nil)
  }

  @Test func `goes by its own rules, whatever the rater's`() throws {
    let rater = try SmallSet.rater(CouncilRules(minima: .everyMemberReachesMinimum, quorum: 4))
    var session = try Fixture.session(by: rater)
    try session.submit(Fixture.memberSheet(Fixture.chair, 70), on: day)
    #expect(session.rating?.rules == CouncilRules())
  }

  @Test func `records an opinion against the result`() throws {
    var session = try Fixture.session(scoring: [70, 70, 70, 70, 70])
    try session.record(dissent: DissentingOpinion(member: Fixture.culture, text: "Bao bì chưa đạt"), on: day)
    #expect(try session.close(on: day).dissent.map(\.member) == [Fixture.culture])
  }
}

/// Who recognises by the bands of Article 3, clause 3: the edge at 90 points, on the tea set.
@Suite struct `The conclusion of a council` {
  /// A member's sheet with a total from 87 to 100, every minimum met.
  private func sheet(_ total: Int, _ set: CriteriaSet) throws -> ScoreSheet {
    var sheet = ScoreSheet.best(of: set)
    var surplus = 100 - total
    for (code, points) in [("1.3", 3), ("4.2", 3), ("6.2.1", 3), ("1.2", 2), ("1.7", 1), ("2.4", 1)]
      as [(CriterionCode, Int)]
    where points <= surplus {
      sheet[code] = .noneHolds
      surplus -= points
    }
    try #require(surplus == 0)
    return sheet
  }

  private func conclusion(_ totals: [Int], at level: RatingLevel) throws -> CouncilMinutes {
    let rater = try RatingRegime.decision26_2026.rater(for: .tea)
    let members = try totals.indices.map { index in
      CouncilMember(id: try ID("m\(index)"), role: index == 0 ? .chair : .member, agency: .leadership)
    }
    var session = try CouncilFixture.session(at: level, members, by: rater)
    for (member, total) in zip(members, totals) {
      let sheet = MemberSheet(
        member: member.id, written: CouncilFixture.opened, try sheet(total, rater.criteria))
      try session.submit(sheet, on: CouncilFixture.opened)
    }
    return try session.close(on: CouncilFixture.opened)
  }

  @Test func `of a province sends a file up from a mean of 90 exactly`() throws {
    let minutes = try conclusion([89, 91, 90], at: .province)
    #expect(minutes.conclusion.star == .five)
    #expect(minutes.conclusion.proposal == .sendUp)
    #expect(minutes.conclusion.authority == .ministry)
  }

  @Test func `of a province keeps a mean of 89.995, which shows as 90.00`() throws {
    let minutes = try conclusion([89] + Array(repeating: 90, count: 199), at: .province)
    #expect(minutes.rating.total.value == (try Score(sum: 17_999, over: 200)))
    #expect(minutes.rating.total.value?.description == "90.00")
    #expect(minutes.conclusion.star == .four)
    #expect(minutes.conclusion.proposal == .recognise)
    #expect(minutes.conclusion.authority == .province)
    #expect(minutes.text().contains("90,00 (chính xác: 17999/200)"))
  }

  @Test func `of the ministry recognises five stars, and hands four down`() throws {
    #expect(try conclusion([90, 90], at: .ministry).conclusion.proposal == .recognise)
    let four = try conclusion([89, 90], at: .ministry)
    #expect(four.conclusion.proposal == .handDown)
    #expect(four.conclusion.authority == .province)
    #expect(try roundTripped(four) == four)
  }

  @Test func `of a province sends up what has the points of five stars, and may recognise the star held`()
    throws
  {
    let rater = try RatingRegime.decision26_2026.rater(for: .tea)
    var session = try CouncilFixture.session(by: rater)
    // 7 “very distinctive” is the minimum for five stars; the option before it gives 3 of 5 points.
    var sheet = ScoreSheet.best(of: rater.criteria)
    sheet["7"] = .option(.c)
    for member in session.council.scoringMembers {
      try session.submit(
        MemberSheet(member: member.id, written: CouncilFixture.opened, sheet), on: CouncilFixture.opened)
    }
    let minutes = try session.close(on: CouncilFixture.opened)
    #expect(minutes.rating.total.value == Score(98))
    #expect(minutes.rating.starByPoints.value == .five)
    #expect(minutes.conclusion.star == .four)
    #expect(minutes.conclusion.proposal == .sendUp && minutes.conclusion.authority == .ministry)
    #expect(minutes.conclusion.orRecognises == .four)
    #expect(minutes.text().contains("Đủ điểm 5 sao nhưng chưa đạt mức tối thiểu tại tiêu chí 7."))
    #expect(minutes.interpretations.contains("topBandWithoutMinima"))
    let names = Set(RatingRegime.decision26_2026.interpretations.map(\.name))
    #expect(Set(minutes.interpretations).isSubset(of: names))
  }

  @Test func `proposes no recognition of two stars`() throws {
    var session = try CouncilFixture.session(scoring: [45, 45, 45, 45, 45])
    let minutes = try session.close(on: CouncilFixture.opened)
    #expect(minutes.conclusion.star == .two)
    #expect(minutes.conclusion.proposal == .notRecognised && minutes.conclusion.authority == nil)
  }
}
