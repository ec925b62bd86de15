import Foundation
import OCOP
import TestSupport
import Testing

@Suite struct `A round of rating` {
  let plan: RoundPlan

  init() throws { plan = try RoundPlan(.decision26_2026) }

  private func added(
    _ number: Int, _ proposedBefore: String, _ assessedBefore: String, at level: RatingLevel = .province
  ) throws -> RatingRound {
    RatingRound(
      at: level, year: 2027, number: number, proposedBefore: try CivilDate(proposedBefore),
      assessedBefore: try CivilDate(assessedBefore), proposedBy: .commune,
      basis: .plan(Citation("12/KH-UBND"), rulesOfOperation: Citation("31/QĐ-UBND")))
  }

  /// Article 5: the province assesses before 30 June what was proposed before 30 April, before 30 December what was
  /// proposed before 30 October.
  @Test(arguments: [
    ("2026-05-22", "2/2026", "2026-10-30", "2026-12-30"),  // the first day of the decision
    ("2026-10-29", "2/2026", "2026-10-30", "2026-12-30"),
    ("2026-10-30", "1/2027", "2027-04-30", "2027-06-30"),  // the cut-off day misses the round
    ("2026-12-31", "1/2027", "2027-04-30", "2027-06-30"),
    ("2027-01-01", "1/2027", "2027-04-30", "2027-06-30"),
    ("2027-04-29", "1/2027", "2027-04-30", "2027-06-30"),
    ("2027-04-30", "2/2027", "2027-10-30", "2027-12-30"),
    ("2027-05-01", "2/2027", "2027-10-30", "2027-12-30"),
    ("2027-10-29", "2/2027", "2027-10-30", "2027-12-30"),
    ("2027-10-30", "1/2028", "2028-04-30", "2028-06-30"),
    ("2028-02-28", "1/2028", "2028-04-30", "2028-06-30"),
    ("2028-02-29", "1/2028", "2028-04-30", "2028-06-30"),  // a leap day
    ("2028-03-01", "1/2028", "2028-04-30", "2028-06-30"),
  ])
  func `at the province takes what was proposed before its cut-off`(
    day: String, number: String, cutOff: String, end: String
  ) throws {
    let round = try plan.round(forProposal: CivilDate(day), at: .province)
    #expect("\(round.number)/\(round.year)" == number)
    #expect("\(round.proposedBefore)" == cutOff)
    #expect("\(round.assessedBefore)" == end)
    #expect(round.proposedBy == .commune)
    #expect(round.citation == Citation("26/2026/QĐ-TTg", .article(5), .clause(1)))
  }

  /// The ministry assesses before 30 September what was proposed before 30 July, before 30 March what was proposed before
  /// 30 January.
  @Test(arguments: [
    ("2026-05-22", "1/2026", "2026-07-30", "2026-09-30"),
    ("2026-07-29", "1/2026", "2026-07-30", "2026-09-30"),
    ("2026-07-30", "2/2026", "2027-01-30", "2027-03-30"),
    ("2026-12-31", "2/2026", "2027-01-30", "2027-03-30"),
    ("2027-01-01", "2/2026", "2027-01-30", "2027-03-30"),
    ("2027-01-29", "2/2026", "2027-01-30", "2027-03-30"),
    ("2027-01-30", "1/2027", "2027-07-30", "2027-09-30"),
    ("2027-02-01", "1/2027", "2027-07-30", "2027-09-30"),
    ("2028-02-29", "1/2028", "2028-07-30", "2028-09-30"),
    ("2028-07-30", "2/2028", "2029-01-30", "2029-03-30"),
  ])
  func `at the ministry turns the year in winter`(
    day: String, number: String, cutOff: String, end: String
  ) throws {
    let round = try plan.round(forProposal: CivilDate(day), at: .ministry)
    #expect("\(round.number)/\(round.year)" == number)
    #expect("\(round.proposedBefore)" == cutOff)
    #expect("\(round.assessedBefore)" == end)
    #expect(round.proposedBy == .province)
    #expect(round.citation == Citation("26/2026/QĐ-TTg", .article(5), .clause(2)))
  }

  @Test func `of the province hands on to the ministry's round of the same number`() throws {
    for (number, day) in [(1, "2027-04-29"), (2, "2027-10-29")] {
      let provincial = try plan.round(forProposal: CivilDate(day), at: .province)
      let lastDay = try provincial.assessedBefore.adding(days: -1)
      let ministerial = try plan.round(forProposal: lastDay, at: .ministry)
      #expect((ministerial.number, ministerial.year) == (number, provincial.year))
    }
  }

  @Test func `is followed by the next`() throws {
    var round = try plan.round(forProposal: CivilDate("2026-06-01"), at: .province)
    var seen: [String] = []
    for _ in 0..<5 {
      seen.append("\(round.number)/\(round.year)")
      round = try plan.next(after: round)
    }
    #expect(seen == ["2/2026", "1/2027", "2/2027", "1/2028", "2/2028"])
    #expect(plan.rounds(of: 2027, at: .province).map(\.number) == [1, 2])
    #expect(
      plan.rounds(of: 2027, at: .ministry).map { "\($0.proposedBefore)" } == ["2027-07-30", "2028-01-30"])
    #expect(plan.rounds(of: 2027, at: .commune).isEmpty)
  }

  @Test func `is read strictly, by name`() throws {
    let names = plan.rules.interpretations.map(\.name)
    #expect(
      names == [
        "cutOffStrictlyBefore", "cutOffDoesNotRoll", "firstOpenRound", "winterRoundOfYearBefore",
      ])
    #expect(plan.rules.gap == nil)
  }

  @Test func `can be added by a province's plan`() throws {
    let extra = try added(3, "2027-07-15", "2027-09-15")
    let wider = try RoundPlan(.decision26_2026, adding: [extra])
    #expect(try wider.round(forProposal: CivilDate("2027-04-29"), at: .province).number == 1)
    #expect(try wider.round(forProposal: CivilDate("2027-04-30"), at: .province) == extra)
    #expect(try wider.round(forProposal: CivilDate("2027-07-14"), at: .province) == extra)
    #expect(try wider.round(forProposal: CivilDate("2027-07-15"), at: .province).number == 2)
    // The ministry's rounds stay as they are, and so does the year after.
    #expect(try wider.round(forProposal: CivilDate("2027-07-14"), at: .ministry).number == 1)
    #expect(try wider.round(forProposal: CivilDate("2028-04-30"), at: .province).number == 2)
    #expect(try wider.next(after: wider.round(forProposal: CivilDate("2027-04-01"), at: .province)) == extra)
    #expect(wider.rounds(of: 2027, at: .province).map(\.number) == [1, 3, 2])
    #expect(extra.citation == Citation("12/KH-UBND"))
    #expect(
      extra.description == "province 3/2027: proposed before 2027-07-15, assessed before 2027-09-15")
    #expect(try roundTripped(wider) == wider)
  }

  /// Assessment of the decision's rounds runs from 30 April up to 30 June and from 30 October up to 30 December.
  @Test func `that is added may touch the others, not meet them`() throws {
    let between = try added(3, "2027-06-30", "2027-10-30")
    #expect(try RoundPlan(.decision26_2026, adding: [between]).added == [between])
    for (from, to) in [
      ("2027-06-29", "2027-08-30"), ("2027-08-30", "2027-10-31"), ("2027-04-01", "2027-07-30"),
      ("2027-05-10", "2027-06-10"), ("2027-12-01", "2028-01-15"),
    ] {
      let extra = try added(3, from, to)
      do throws(RoundError) {
        _ = try RoundPlan(.decision26_2026, adding: [extra])
        Issue.record("\(extra) was accepted")
      } catch .overlap(let round, let other) {
        #expect(round == extra && other.level == .province && other.number < 3)
      } catch {
        Issue.record("\(error)")
      }
    }
    let twin = try added(4, "2027-08-01", "2027-09-01")
    #expect(throws: RoundError.overlap(twin, between)) {
      try RoundPlan(.decision26_2026, adding: [between, twin])
    }
    // The same days at another level are no matter.
    let other = try added(3, "2027-10-01", "2027-12-01", at: .ministry)
    #expect(try RoundPlan(.decision26_2026, adding: [between, other]).added.count == 2)
  }

  @Test func `that is added wrongly is refused by name`() throws {
    for end in ["2027-07-15", "2027-07-14"] {
      let inverted = try added(3, "2027-07-15", end)
      let error = RoundError.endsBeforeCutOff(inverted)
      #expect(throws: error) { try RoundPlan(.decision26_2026, adding: [inverted]) }
      #expect(error.description == "a round ends after its cut-off (\(inverted))")
    }
    func round(
      year: Int = 2027, number: Int = 3, by level: RatingLevel = .commune,
      basis: RatingRound.Basis = .plan(Citation("12/KH-UBND"), rulesOfOperation: Citation("31/QĐ-UBND"))
    ) throws -> RatingRound {
      RatingRound(
        at: .province, year: year, number: number, proposedBefore: try CivilDate("2027-07-15"),
        assessedBefore: try CivilDate("2027-09-15"), proposedBy: level, basis: basis)
    }
    let wrong: [(RatingRound, (RatingRound) -> RoundError)] = [
      (try round(year: .min), RoundError.otherYear), (try round(year: 2025), RoundError.otherYear),
      (try round(year: 2028), RoundError.otherYear), (try round(number: 0), RoundError.numberTooSmall),
      (try round(by: .ministry), RoundError.proposedFromAbove),
      (try round(by: .province), RoundError.proposedFromAbove),
      (
        try round(basis: .plan(Citation("12/KH-UBND"))),
        { .noRulesOfOperation($0, Citation("26/2026/QĐ-TTg", .article(5))) }
      ),
    ]
    for (extra, error) in wrong {
      #expect(throws: error(extra)) { try RoundPlan(.decision26_2026, adding: [extra]) }
      #expect("\(error(extra))".hasSuffix("(\(extra))"))
    }
    #expect(try RoundPlan(.decision26_2026, adding: [round(year: 2026)]).added.count == 1)
    let taken = try added(2, "2027-07-15", "2027-09-15")
    #expect(throws: RoundError.numberTaken(taken)) { try RoundPlan(.decision26_2026, adding: [taken]) }
    let lawful = try plan.round(forProposal: CivilDate("2027-04-29"), at: .province)
    #expect(throws: RoundError.notOfAPlan(lawful)) { try RoundPlan(.decision26_2026, adding: [lawful]) }
  }

  @Test func `is none where the decision has none, or is not in force`() throws {
    let eve = try CivilDate("2026-05-21")
    let early = RoundError.notInForce(decision: "26/2026/QĐ-TTg", day: eve)
    #expect(throws: early) { try plan.round(forProposal: eve, at: .province) }
    #expect(early.description == "decision 26/2026/QĐ-TTg is not in force on 2026-05-21")
    let day = try CivilDate("2027-01-04")
    let none = RoundError.noRound(decision: "26/2026/QĐ-TTg", level: .commune, after: day)
    #expect(throws: none) { try plan.round(forProposal: day, at: .commune) }
    #expect(throws: RoundError.self) { try plan.round(forProposal: CivilDate("9999-12-31"), at: .province) }
    #expect(try plan.round(forProposal: CivilDate("9999-10-29"), at: .province).number == 2)
  }

  /// Of the older decisions no days are known; a province's plan gives them.
  @Test func `of an older decision comes from a plan alone`() throws {
    for rules in [RoundRules.decision148_2023, .decision1048_2019] {
      #expect(rules.rounds.isEmpty && rules.gap != nil)
    }
    let day = try CivilDate("2025-03-03")
    let bare = try RoundPlan(.decision148_2023)
    #expect(throws: RoundError.noRound(decision: "148/QĐ-TTg", level: .province, after: day)) {
      try bare.round(forProposal: day, at: .province)
    }
    let round = RatingRound(
      at: .district, year: 2025, number: 1, proposedBefore: try CivilDate("2025-05-01"),
      assessedBefore: try CivilDate("2025-06-15"), proposedBy: .commune, basis: .plan(Citation("7/KH-UBND")))
    let plan = try RoundPlan(.decision148_2023, adding: [round])
    #expect(try plan.round(forProposal: day, at: .district) == round)
    #expect(throws: RoundError.self) { try plan.next(after: round) }
  }

  @Test func `that comes every year must be possible`() throws {
    func plan(
      number: Int = 1, from: RoundRules.YearDay = .init(month: 4, day: 30),
      upTo: RoundRules.YearDay = .init(month: 6, day: 30), by level: RatingLevel = .commune
    ) throws -> RoundPlan {
      try RoundPlan(
        RoundRules(
          document: .decision26_2026,
          rounds: [
            RoundRules.YearlyRound(
              at: .province, number: number, proposedBefore: from, assessedBefore: upTo, proposedBy: level,
              citation: Citation("1/QĐ-UBND"))
          ]))
    }
    #expect(try plan(from: .init(month: 2, day: 29)).rules.rounds.count == 1)
    #expect(throws: RoundError.self) { try plan(number: 0) }
    #expect(throws: RoundError.self) { try plan(from: .init(month: 13, day: 1)) }
    #expect(throws: RoundError.self) { try plan(upTo: .init(month: 4, day: 30)) }
    #expect(throws: RoundError.self) { try plan(by: .ministry) }
  }

  @Test func `is stored with what it rests on`() throws {
    let lawful = try plan.round(forProposal: CivilDate("2027-04-29"), at: .province)
    let extra = try added(3, "2027-07-15", "2027-09-15")
    for round in [lawful, extra] { #expect(try roundTripped(round) == round) }
    let text = String(decoding: try JSONEncoder().encode([lawful, extra]), as: UTF8.self)
    #expect(!text.contains("_0"))
  }

  @Test func `stored so that it does not fit is refused`() throws {
    let wider = try RoundPlan(.decision26_2026, adding: [added(3, "2027-07-15", "2027-09-15")])
    let text = String(decoding: try JSONEncoder().encode(wider), as: UTF8.self)
    #expect(try decoded(RoundPlan.self, from: text) == wider)
    #expect(throws: DecodingError.self) {
      try decoded(RoundPlan.self, from: text.replacing("2027-09-15", with: "2027-11-15"))
    }
  }
}
