import Foundation
import OCOP
import TestSupport
import Testing

@Suite("Non-use, conflicts, disclosure and forecasts")
struct SignRiskTests {
  struct NonUse: Decodable, CustomTestStringConvertible {
    let granted: CivilDate
    let firstUse: CivilDate?
    let request: CivilDate
    let openFrom: CivilDate
    let open: Bool
    let latestUseThatSaves: CivilDate
    let saved: Bool
    var testDescription: String { "\(granted) used \(firstUse?.description ?? "never") asked \(request)" }
  }
  private struct File: Decodable { let nonUse: [NonUse] }
  private static let rows =
    (try? JSONDecoder().decode(File.self, from: Fixture.data("deadlines.json")))?.nonUse ?? []

  @Test("the fixture holds 15 requests")
  func present() { #expect(Self.rows.count == 15) }

  @Test("a request for non-use succeeds when the independent script says", arguments: rows)
  func nonUse(_ row: NonUse) throws {
    let exposure = NonUseExposure(
      granted: row.granted, used: row.firstUse.map { [DatePeriod(from: $0)] } ?? [], rule: .vietnam)
    #expect(exposure.latestUseThatSaves(before: row.request) == row.latestUseThatSaves)
    #expect(exposure.isVulnerable(to: row.request) == (row.open && !row.saved))
    let unused = NonUseExposure(granted: row.granted, used: [], rule: .vietnam)
    #expect(unused.firstVulnerable == row.openFrom)
  }

  @Test("the rule on non-use is that of the period U1")
  func oneRule() throws {
    let period = try #require(IPProcedure.vietnam.rule(.u1, for: .trademark))
    for term in period.terms {
      #expect(term.length == NonUseRule.vietnam.unused)
      #expect(term.citation == NonUseRule.vietnam.citation)
      #expect(term.confidence == NonUseRule.vietnam.confidence)
    }
  }

  @Test("42: a mark first used three months too late is open for ten days")
  func worked() throws {
    let told = try Chronicle.tell(
      .trademark,
      "2020-01-02 filed,2020-02-03 accepted,2020-03-25 publishedApplication,2021-09-01 grantIntended,"
        + "2021-10-01 feesPaid,2021-11-30 granted")
    let used = [DatePeriod(from: try day("2026-09-10"))]
    let exposure = try #require(try told.nonUse(used: used, on: day("2026-11-25")))
    #expect(exposure.firstVulnerable == (try day("2026-11-30")))
    #expect(exposure.isVulnerable(to: try day("2026-12-05")))
    #expect(!exposure.isVulnerable(to: try day("2026-12-10")))
    #expect(try told.nonUse(used: [], on: day("2026-11-25"))?.useBy == day("2026-08-30"))
    #expect(try told.nonUse(used: [], on: day("2021-11-29")) == nil)
  }

  @Test("a use that stopped opens the mark five years after its last day")
  func stopped() throws {
    let used = [try DatePeriod(from: day("2016-03-01"), upTo: day("2020-06-16"))]
    let exposure = NonUseExposure(granted: try day("2016-02-29"), used: used, rule: .vietnam)
    #expect(exposure.firstVulnerable == (try day("2025-06-15")))
    #expect(!exposure.isVulnerable(to: try day("2025-06-14")))
    #expect(exposure.isVulnerable(to: try day("2025-06-15")))
    #expect(exposure.useBy == (try day("2025-03-15")))
    // A use resumed in time would have healed it: from then on five years run anew from the last use.
    let resumed = NonUseExposure(
      granted: try day("2016-02-29"),
      used: used + [try DatePeriod(from: day("2026-01-01"), upTo: day("2027-01-01"))],
      rule: .vietnam)
    #expect(resumed.firstVulnerable == (try day("2025-06-15")))
    #expect(resumed.firstVulnerable(from: try day("2026-04-01")) == (try day("2031-12-31")))
    #expect(resumed.firstVulnerable(from: try day("2026-03-31")) == (try day("2026-03-31")))
    let going = NonUseExposure(
      granted: try day("2016-02-29"), used: [DatePeriod(from: try day("2016-03-01"))], rule: .vietnam)
    #expect(going.firstVulnerable == nil)
  }

  @Test("a design, a refused mark and an expired one have no exposure")
  func noExposure() throws {
    let design = try Chronicle.tell(.industrialDesign, Tea.registered)
    #expect(try design.nonUse(used: [], on: day("2024-01-01")) == nil)
    let lapsed = try Chronicle.tell(.collectiveMark, Tea.lapsing)
    #expect(try lapsed.nonUse(used: [], on: day("2026-03-02")) != nil)
    #expect(try lapsed.nonUse(used: [], on: day("2026-03-03")) == nil)
  }

  @Test("the same words in a class in common conflict, the earlier filing first")
  func conflicts() throws {
    func mark(_ id: String, _ line: String, _ words: String, _ classes: [Int], of owner: String) throws
      -> SignCase
    {
      SignCase(
        try Chronicle.tell(.trademark, line, id: id), classes: try classes.map { try NiceClass($0) },
        sign: try IPSign(words: words),
        holders: [.init(try ID(owner), as: .owner, during: DatePeriod(from: try day("2000-01-01")))])
    }
    let cases = [
      try mark("4-2", "2025-06-02 filed", "KHE  CỐC", [30, 35], of: "second"),
      try mark("4-1", "2025-03-03 filed, 2026-01-05 withdrawn", "Khe Cốc", [30], of: "first"),
      try mark("4-3", "2025-07-01 filed", "khe cốc", [35], of: "third"),
      try mark("4-4", "2025-07-02 filed", "Khe Cốc", [35], of: "second"),
      try mark("4-5", "2025-07-02 filed", "Khe Cốc", [21], of: "fourth"),
      try mark("4-6", "2025-07-01 filed", "Khe Cốc 2", [30], of: "fifth"),
      try mark("4-7", "2025-07-01 filed", "Khe Cốc", [35], of: "sixth"),
    ]
    let found = try cases.conflicts(on: day("2025-12-31"))
    let pairs = found.map { "\($0.earlier)>\($0.later) \($0.classes) \($0.isSameDay)" }
    #expect(
      pairs == [
        "4-1>4-2 [30] false", "4-2>4-3 [35] false", "4-2>4-7 [35] false", "4-3>4-4 [35] false",
        "4-3>4-7 [35] true", "4-7>4-4 [35] false",
      ])
    // A withdrawn application stands in nobody's way, nor one that is not filed yet.
    #expect(try cases.conflicts(on: day("2026-01-05")).count == 5)
    #expect(try cases.conflicts(on: day("2025-06-02")).map(\.later.text) == ["4-2"])
    for conflict in found { #expect(conflict.text.vi != conflict.text.en) }
  }

  private func claim(
    _ id: String, _ line: String, of owner: SignCase.Holder.Who?, _ facts: CaseFacts? = nil
  ) throws -> SignCase {
    let always = DatePeriod(from: try day("2000-01-01"))
    return SignCase(
      try Chronicle.tell(.trademark, line, id: id, facts: facts), classes: [try NiceClass(30)],
      sign: try IPSign(words: "Khe Cốc"),
      holders: owner.map { [SignCase.Holder($0, as: .owner, during: always)] } ?? [])
  }

  @Test("a mark abroad stands in nobody's way, be it of another")
  func conflictsAbroad() throws {
    let abroad = CaseFacts(right: .trademark, jurisdiction: try Jurisdiction("US"))
    let cases = [
      try claim("4-1", "2025-03-03 filed", of: .producer(ID("a"))),
      try claim("US-1", "2025-02-03 filed", of: .producer(ID("b")), abroad),
    ]
    #expect(try cases.conflicts(on: day("2025-12-31")).isEmpty)
  }

  @Test("owners that are no producers are told apart, and an owner not recorded is flagged")
  func conflictsOfOwners() throws {
    let district = SignCase.Holder.Who.party(try ID("association"))
    let known = [
      try claim("4-1", "2025-03-03 filed", of: district),
      try claim("4-2", "2025-04-03 filed", of: district),
      try claim("4-3", "2025-05-05 filed", of: .producer(ID("a"))),
    ]
    let found = try known.conflicts(on: day("2025-12-31"))
    #expect(found.map { "\($0.earlier)>\($0.later)" } == ["4-1>4-3", "4-2>4-3"])
    #expect(found.allSatisfy { !$0.isOwnerUnknown })
    let unknown = [known[0], try claim("4-4", "2025-06-03 filed", of: nil)]
    let flagged = try #require(try unknown.conflicts(on: day("2025-12-31")).first)
    #expect(flagged.isOwnerUnknown)
    #expect(flagged.text.en.hasSuffix("(perhaps of one owner)"))
  }

  @Test(
    "a priority goes before an earlier filing, unless it was lost",
    arguments: [
      // Filed on 3 March with a first filing of 2 October 2024: before the filing of 3 February.
      ("2024-10-02", "2025-03-03", "4-2>4-1 false"), ("2025-02-03", "2025-03-03", "4-1>4-2 true"),
      // Six months end on 2 April; the filing of the 10th keeps its own day alone.
      ("2024-10-02", "2025-04-10", "4-1>4-2 false"),
    ])
  func conflictsByPriority(first: String, filed: String, expected: String) throws {
    let facts = CaseFacts(right: .trademark, firstFiling: try day(first))
    let cases = [
      try claim("4-1", "2025-02-03 filed", of: .producer(ID("a"))),
      try claim("4-2", "\(filed) filed", of: .producer(ID("b")), facts),
    ]
    let found = try cases.conflicts(on: day("2025-04-15"))
    #expect(found.map { "\($0.earlier)>\($0.later) \($0.isSameDay)" } == [expected])
  }

  @Test(
    "a design shown before its filing, by cause and regime",
    arguments: [
      // Shown on 2 March 2026: six months end on 2 September, which moves to the 3rd.
      ("2026-03-02", DesignDisclosure.Cause.byOwner, "2026-03-31", Truth.unknown, "2026-09-03"),
      ("2026-03-02", .byOwner, "2026-04-01", .yes, "2026-09-03"),
      ("2026-03-02", .byOwner, "2026-09-03", .yes, "2026-09-03"),
      ("2026-03-02", .byOwner, "2026-09-04", .no, "2026-09-03"),
      ("2026-03-02", .withoutLeave, "2026-03-31", .yes, "2026-09-03"),
      ("2026-03-02", .byRecipient, "2026-06-01", .yes, "2026-09-03"),
      ("2021-05-04", .exhibition, "2021-11-04", .yes, "2021-11-04"),
      ("2021-05-04", .exhibition, "2021-11-05", .no, "2021-11-04"),
      ("2026-03-02", .byOwner, "2026-03-02", .yes, "2026-09-03"),
    ])
  func disclosure(
    shown: String, cause: DesignDisclosure.Cause, filed: String, novelty: Truth, lastDay: String
  ) throws {
    let answer = try #require(DesignDisclosure(on: day(shown), cause).answer(filedOn: day(filed)))
    #expect(answer.novelty == novelty)
    #expect(answer.lastDay == (try day(lastDay)))
  }

  @Test("every regime says which disclosures it forgives, and every cause is forgiven somewhere")
  func disclosureRows() {
    #expect(DesignDisclosure.rules.map(\.regime) == IPRegime.allCases)
    #expect(Set(DesignDisclosure.rules.flatMap(\.causes)) == Set(DesignDisclosure.Cause.allCases))
    for cause in DesignDisclosure.Cause.allCases { #expect(cause.name.vi != cause.name.en) }
  }

  @Test("a forecast adds the office's targets up, and looks at the slowest course seen")
  func forecasts() throws {
    // B: one month to the acceptance, two to the publication, nine to the result, thirty days to the grant.
    let before = try #require(IPProcedure.vietnam.forecast(.trademark, filedOn: day("2024-01-31")))
    #expect(before.passesFormality.earliest == (try day("2024-02-29")))
    #expect(before.registered.earliest == (try day("2025-02-28")))
    #expect(before.registered.targets == [.f1, .p1, .s1, .s7])
    // Seen: 85 days to the publication, 1,039 to the grant.
    #expect(before.passesFormality.latest == (try day("2024-04-25")))
    #expect(before.registered.latest == (try day("2026-12-05")))
    // C: published one month after the check, five months of examination; no time is told for the grant.
    let now = try #require(IPProcedure.vietnam.forecast(.trademark, filedOn: day("2026-07-01")))
    #expect(now.passesFormality.earliest == (try day("2026-09-01")))
    #expect(now.registered.earliest == (try day("2027-02-01")))
    #expect(now.registered.confidence == .unverified)
    let design = try #require(IPProcedure.vietnam.forecast(.industrialDesign, filedOn: day("2026-07-01")))
    #expect(design.registered.earliest == (try day("2027-02-01")))
    #expect(design.registered.latest == nil)
    #expect(IPProcedure.vietnam.forecast(.invention, filedOn: try day("2026-07-01")) == nil)
  }
}
