import OCOP
import Testing

@Suite struct `Legal status by WIPO's standards` {
  /// The stages and categories of the reference's §3.1 and §10; key events are `00`, since their numbers were not read.
  @Test(
    arguments: [
      (
        "2025-08-01 filed, 2025-08-29 accepted, 2025-10-27 publishedApplication, 2025-11-03 opposition, 2026-01-05 refusalIntended",
        [
          "A-0-1-A00-A00-nap-filed", "A-1-2-D00-D00-nap-accepted", "A-2-2-Q00-Q00-nap-publishedApplication",
          "A-2-3-E00-E00-nap-opposition", "A-3-3-D00-D00-nap-refusalIntended",
        ]
      ),
      (
        "2025-03-03 filed, 2025-04-01 notAccepted, 2025-05-05 complaint, 2025-06-02 rejected",
        [
          "A-0-1-A00-A00-nap-filed", "N-1-6-B00-B00-nap-notAccepted", "A-6-3-V00-V00-nap-complaint",
          "N-3-6-V00-V00-nap-rejected",
        ]
      ),
      (
        "2024-01-02 filed, 2024-02-01 accepted, 2024-03-25 publishedApplication, 2024-12-02 grantIntended, 2024-12-20 feesPaid, 2025-01-10 granted, 2026-01-05 surrendered",
        [
          "A-0-1-A00-A00-nap-filed", "A-1-2-D00-D00-nap-accepted", "A-2-2-Q00-Q00-nap-publishedApplication",
          "A-2-2-D00-D00-nap-grantIntended", "A-2-2-U00-U00-nap-feesPaid", "A-2-4-F00-F00-nap-granted",
          "N-4-6-H00-H00-nap-surrendered", "N-4-6-N00-N00-nap-surrendered",
        ]
      ),
    ])
  func `codes a history`(history: String, codes: [String]) throws {
    let told = try Chronicle.tell(.trademark, history)
    let events = try told.wipoStatusEvents(through: CivilDate("2026-03-02"))
    #expect(events.map(\.code) == codes)
    #expect(events.allSatisfy { $0.standard == .st61 && $0.confidence == .unverified })
  }

  @Test func `codes the end of a term that no event tells`() throws {
    let told = try Chronicle.tell(
      .trademark,
      "2015-08-31 filed, 2015-09-30 accepted, 2015-11-25 publishedApplication, 2016-08-15 grantIntended, 2016-09-12 feesPaid, 2016-10-10 granted"
    )
    #expect(try told.wipoStatusEvents(through: CivilDate("2026-03-02")).last?.national == "granted")
    let ended = try told.wipoStatusEvents(through: CivilDate("2026-03-03")).suffix(2)
    #expect(ended.map(\.code) == ["N-4-6-H00-H00-nap-expired", "N-6-6-N00-N00-nap-expired"])
    #expect(ended.allSatisfy { $0.date.description == "2025-09-01" })
  }

  private static let granted =
    "2019-01-02 filed, 2019-02-01 accepted, 2019-03-25 publishedApplication, 2019-12-02 grantIntended, 2019-12-20 feesPaid, 2020-01-10 granted"

  /// A decision of 2025-03-03: 90 days to complain end on Sunday 2025-06-01, so on Monday; a year for the court on
  /// Tuesday 2026-03-03.
  @Test(arguments: ["terminated", "cancelled"])
  func `ends for good when an ending can no longer be contested`(kind: String) throws {
    let told = try Chronicle.tell(.trademark, Self.granted + ", 2025-03-03 \(kind)")
    func codes(_ day: String) throws -> [String] {
      try told.wipoStatusEvents(through: CivilDate(day)).suffix(2).map { "\($0.code) \($0.date)" }
    }
    let ended = "N-4-6-H00-H00-nap-\(kind) 2025-03-03"
    #expect(try codes("2026-03-03").last == ended)
    #expect(try codes("2026-03-04") == [ended, "N-6-6-N00-N00-nap-\(kind) 2026-03-04"])
    #expect(try codes("2030-01-01") == codes("2026-03-04"))
  }

  @Test func `does not end for good while a complaint is open, nor for a part`() throws {
    let contested = try Chronicle.tell(
      .trademark, Self.granted + ", 2025-03-03 terminated, 2025-04-01 complaint")
    #expect(
      try contested.wipoStatusEvents(through: CivilDate("2030-01-01")).allSatisfy { $0.category != .n })
    let facts = CaseFacts(right: .trademark)
    let day = try CivilDate("2025-03-03")
    let partial = try IPCase(
      id: ID("case"), facts,
      Chronicle.events(Self.granted) + [IPEvent(on: day, .terminated(IPEnding(classes: [30])))])
    #expect(try partial.wipoStatusEvents(through: CivilDate("2028-01-01")).allSatisfy { $0.category != .n })
  }

  /// A designation notified on 2026-01-15 is in force from 2027-01-16 (the reference's worked deadline 44).
  @Test func `grants by the office's silence`() throws {
    let told = try Chronicle.tell(
      .trademark, "2026-01-15 filed, 2026-01-15 designated",
      facts: CaseFacts(right: .trademark, route: .madrid))
    #expect(
      try told.wipoStatusEvents(through: CivilDate("2027-01-15")).allSatisfy { $0.category != .f })
    let last = try #require(try told.wipoStatusEvents(through: CivilDate("2027-01-16")).last)
    #expect(last.code == "A-2-4-F00-F00-nap-acceptedBySilence" && last.date.description == "2027-01-16")
  }

  /// What was known on a day does not hang on what was entered later: a correction counts from its own day on.
  @Test func `leaves out corrections of a later day`() throws {
    let filed = try Chronicle.events("2025-08-01 filed, 2025-08-29 accepted, 2025-10-27 publishedApplication")
    let correction = IPEvent(
      on: try CivilDate("2026-01-05"),
      .corrected(.replaced(1, by: IPEvent(on: try CivilDate("2025-09-15"), .accepted))))
    let told = try IPCase(id: ID("case"), CaseFacts(right: .trademark), filed + [correction])
    let uncorrected = try IPCase(id: ID("case"), CaseFacts(right: .trademark), filed)
    let day = try CivilDate("2025-12-01")
    #expect(try told.wipoStatusEvents(through: day) == uncorrected.wipoStatusEvents(through: day))
    let later = try told.wipoStatusEvents(through: CivilDate("2026-01-05"))
    #expect(later.map(\.date.description) == ["2025-08-01", "2025-09-15", "2025-10-27"])
  }

  @Test func `gives indications and copyright no standard`() throws {
    #expect(
      IPRight.allCases.filter { WIPOStandard(for: $0) == nil } == [.geographicalIndication, .copyright])
    let told = try Chronicle.tell(.geographicalIndication, "2025-08-01 filed")
    #expect(try told.wipoStatusEvents(through: CivilDate("2026-03-02")).isEmpty)
  }

  @Test func `has a row for every letter`() {
    #expect(WIPOCategory.all.map(\.letter) == WIPOCategory.Letter.allCases)
    let read = WIPOCategory.all.filter { $0.confidence == .read }.map(\.letter.rawValue).joined()
    #expect(read == "AFGHNYZ")
  }
}
