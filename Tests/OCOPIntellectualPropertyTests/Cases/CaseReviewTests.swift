import OCOP
import TestSupport
import Testing

/// What an independent reading of the procedure found wanting, each with its history.
@Suite("Cases that a reviewer thought of")
struct CaseReviewTests {
  private func tell(_ facts: CaseFacts, _ events: [(String, IPEvent.Action)]) throws -> IPCase {
    try IPCase(id: ID("X"), facts, events.map { IPEvent(on: try day($0.0), $0.1) })
  }

  /// Filed under the law from 2023 and published; what follows is for the test.
  private let published: [(String, IPEvent.Action)] = [
    ("2024-01-08", .filed), ("2024-02-05", .accepted), ("2024-04-25", .publishedApplication),
  ]

  private let registered: [(String, IPEvent.Action)] = [
    ("2014-03-03", .filed), ("2014-04-03", .accepted), ("2014-05-26", .publishedApplication),
    ("2015-03-02", .grantIntended(.asSigned)), ("2015-04-01", .feesPaid), ("2015-05-04", .granted),
  ]

  @Test("a notice can be answered while the examination rests, and the answer counts when it goes on")
  func replyWhileSuspended() throws {
    let mark = try tell(
      CaseFacts(right: .trademark),
      published + [
        ("2025-01-10", .refusalIntended(.asSigned)), ("2025-02-03", .suspended), ("2025-03-03", .reply),
        ("2025-12-01", .resumed),
      ])
    #expect(try mark.status(on: day("2025-03-03")).state == .suspended)
    #expect(try mark.status(on: day("2025-12-01")).state == .examining)
    #expect(try mark.deadlines(on: day("2025-12-01")).map(\.rule) == [.s6])
    // Six months from the reply, and the 273 days from 3 March to 1 December that it rested.
    #expect(try mark.deadlines(on: day("2025-12-01")).map(\.due) == [day("2026-06-03")])
  }

  @Test("a right abroad carries its status and dates, without our steps and periods")
  func abroad() throws {
    let facts = try CaseFacts(right: .collectiveMark, jurisdiction: Jurisdiction("US"))
    let mark = try tell(facts, [("2013-05-01", .filed), ("2016-02-23", .granted), ("2026-02-20", .renewed)])
    let status = try mark.status(on: day("2026-06-01"))
    #expect(status.state == .registered && status.protection == .inForce)
    #expect(status.notes.contains(.foreignLaw))
    #expect(try mark.allDeadlines(on: day("2026-06-01")) == [])
    #expect(throws: IPCaseError.self) { try tell(facts, [("2016-02-23", .granted)]) }
  }

  @Test("each opposition is answered for itself, the one that waits longest first")
  func twoOppositions() throws {
    var mark = try tell(
      CaseFacts(right: .trademark),
      published + [
        ("2024-06-03", .opposition(by: "A", notified: try day("2024-06-10"))),
        ("2024-06-20", .opposition(by: "B", notified: try day("2024-07-01"))),
        ("2024-07-15", .oppositionAnswered),
      ])
    let open = try mark.deadlines(on: day("2024-07-16")).filter { $0.rule == .o5 }
    #expect(open.map(\.trigger) == [try day("2024-07-01")])
    try mark.apply(IPEvent(on: day("2024-08-30"), .oppositionAnswered))
    #expect(try mark.deadlines(on: day("2024-08-31")).allSatisfy { $0.rule != .o5 })
  }

  @Test("after a court has decided no further action is open; before it the office's ways are closed")
  func court() throws {
    var mark = try tell(
      CaseFacts(right: .trademark),
      published + [
        ("2025-01-10", .refusalIntended(.asSigned)), ("2025-06-02", .refused(received: nil)),
        ("2025-07-01", .complaint(IPComplaint(.court))),
      ])
    #expect(try mark.deadlines(on: day("2025-07-02")) == [])
    try mark.apply(IPEvent(on: day("2026-02-02"), .rejected(received: nil)))
    #expect(try mark.deadlines(on: day("2026-02-03")) == [])
  }

  @Test("the second complaint counts from the receipt of the first answer, where that is known")
  func answerReceived() throws {
    let mark = try tell(
      CaseFacts(right: .trademark),
      published + [
        ("2025-01-10", .refusalIntended(.asSigned)),
        ("2025-06-02", .refused(received: try day("2025-06-05"))),
        ("2025-07-01", .complaint(IPComplaint(.first, accepted: try day("2025-07-08")))),
        ("2025-08-04", .rejected(received: try day("2025-08-08"))),
      ])
    let second = try #require(try mark.deadlines(on: day("2025-08-09")).first { $0.rule == .c3 })
    #expect(second.trigger == (try day("2025-08-08")))
    #expect(second.nominal == (try day("2025-09-07")))
    #expect(second.due == (try day("2025-09-08")), "7 September 2025 was a Sunday")
    #expect(!second.notes.contains(.receiptUnknown))
  }

  @Test("an obstacle proved after the grace gives the title back its days, and one renews")
  func obstacleInGrace() throws {
    // The term ended on 3 March 2024 and the grace on 3 September 2024, a National Day's holiday, so on the 4th.
    var mark = try tell(CaseFacts(right: .trademark), registered)
    #expect(try mark.status(on: day("2024-09-05")).state == .expired)
    let flood = try DatePeriod(from: day("2024-08-20"), upTo: day("2024-09-20"))
    try mark.apply(IPEvent(on: day("2024-09-23"), .obstacle(flood, proof: "12/XN-UBND")))
    #expect(try mark.status(on: day("2024-09-23")).state == .inGrace)
    // 31 days are lost: 3 September and 31 days is 4 October, a Friday.
    #expect(try mark.deadlines(on: day("2024-09-23")).first { $0.rule == .n2 }?.due == day("2024-10-04"))
    // The same days told again are lost once.
    try mark.apply(IPEvent(on: day("2024-09-24"), .obstacle(flood, proof: "13/XN-UBND")))
    #expect(try mark.deadlines(on: day("2024-09-24")).first { $0.rule == .n2 }?.due == day("2024-10-04"))
    #expect(try mark.status(on: day("2024-10-05")).state == .expired)
    try mark.apply(IPEvent(on: day("2024-10-02"), .renewed))
    #expect(try mark.status(on: day("2024-10-05")).expiry == day("2034-03-03"))
    // What was known before the obstacle was told stays as it was.
    #expect(try mark.status(on: day("2024-09-10")).state == .expired)
  }

  @Test("a title cancelled in part stays open to attack for the rest")
  func partialCancellation() throws {
    let mark = try tell(
      CaseFacts(right: .trademark), registered + [("2018-06-01", .cancelled(IPEnding(classes: [35])))])
    let rules = try mark.deadlines(on: day("2018-06-02")).map(\.rule)
    #expect(rules.contains(.x1))
    #expect(try mark.status(on: day("2018-06-02")).lostClasses == [35])
  }

  /// Told of the first on 2 October 2023, the applicant has until Monday 4 December, and posted the answer on the 1st.
  @Test(
    "an answer posted in time goes to the opposition that waited longest, however many there are",
    arguments: [(3, 2), (24, 40)])
  func postedAnswer(early: Int, late: Int) throws {
    var events: [(String, IPEvent.Action)] = [
      ("2023-07-03", .filed), ("2023-08-11", .accepted), ("2023-09-12", .publishedApplication),
    ]
    events += (1...early).map { ("2023-10-02", .opposition(by: "early \($0)", notified: nil)) }
    events += (1...late).map { ("2023-12-10", .opposition(by: "late \($0)", notified: nil)) }
    var mark = try tell(CaseFacts(right: .trademark), events)
    let (posted, received) = (try day("2023-12-01"), try day("2023-12-12"))
    try mark.apply(IPEvent(on: received, .oppositionAnswered, posted: posted))
    let answers = try mark.allDeadlines(on: received).filter { $0.rule == .o5 }
    #expect(answers.count == early + late)
    #expect(answers.filter { $0.outcome == .met(on: posted) }.map(\.trigger) == [try day("2023-10-02")])
    #expect(answers.filter { $0.outcome == .missed }.count == early - 1)
    #expect(try mark.status(on: received).notes.contains(.receivedLate))
  }

  @Test("a late reply is refused however many oppositions came between")
  func manyOppositions() throws {
    var events = published
    events += try (1...40).map { ("2024-06-03", .opposition(by: "\($0)", notified: try day("2024-06-10"))) }
    events += [("2025-01-10", .refusalIntended(.asSigned))]
    #expect(
      throws: IPCaseError.tooLate(.reply, try day("2025-05-05"), lastDay: try day("2025-04-10"), rule: .s4)
    ) { try tell(CaseFacts(right: .trademark), events + [("2025-05-05", .reply)]) }
  }

  @Test("an added entry can itself be corrected by its place")
  func correctedAddition() throws {
    var mark = try tell(CaseFacts(right: .trademark), [("2024-01-08", .filed)])
    try mark.apply(
      IPEvent(on: day("2024-05-06"), .corrected(.added(IPEvent(on: day("2024-02-06"), .accepted)))))
    #expect(try mark.status(on: day("2024-05-06")).accepted == day("2024-02-06"))
    try mark.apply(
      IPEvent(on: day("2024-05-07"), .corrected(.replaced(1, by: IPEvent(on: day("2024-02-05"), .accepted)))))
    #expect(try mark.status(on: day("2024-05-07")).accepted == day("2024-02-05"))
    #expect(try mark.status(on: day("2024-05-06")).accepted == day("2024-02-06"))
    #expect(throws: IPCaseError.correctsCorrection(2)) {
      try mark.apply(IPEvent(on: day("2024-05-08"), .corrected(.struck(2))))
    }
  }

  @Test("a first filing after the filing is refused, a late one gives no copy to hand in")
  func priorities() throws {
    let later = try CaseFacts(right: .trademark, firstFiling: day("2024-02-01"))
    #expect(
      throws: IPCaseError.wrongDate(
        .filed, field: .firstFiling, try day("2024-02-01"), against: try day("2024-01-08"))
    ) { try tell(later, published) }
    let lost = try tell(CaseFacts(right: .trademark, firstFiling: day("2023-05-08")), published)
    #expect(try lost.status(on: day("2024-05-01")).notes.contains(.priorityLost))
    #expect(try lost.allDeadlines(on: day("2024-05-01")).allSatisfy { $0.rule != .r3 })
  }

  @Test(
    "the last years of the calendar are laid out without a fault", arguments: [[9999], [9998, 9999], [1]])
  func lastYears(years: [Int]) throws {
    let days = OfficeDays(years: years, daysOff: [])
    #expect(days.rolled(from: try day("9999-12-31"))?.day == (try day("9999-12-31")), "a Friday")
  }

  @Test(
    "an explanation adds up: extended, in a second term, after a rest",
    arguments: zip(
      Language.allCases,
      [
        "S4, trả lời thông báo dự định từ chối: 3 tháng, gia hạn thêm 3 tháng, kể từ ngày ký thông báo 10/01/2025, tức 10/07/2025",
        "S4, reply to the notice of intended refusal: 3 months, and as much again, from signing of the notice, 2025-01-10, that is 2025-07-10",
      ]))
  func explanations(language: Language, text: String) throws {
    let mark = try tell(
      CaseFacts(right: .trademark),
      published + [
        ("2025-01-10", .refusalIntended(.asSigned)), ("2025-03-03", .extensionGranted(asked: nil)),
      ])
    let reply = try #require(try mark.deadlines(on: day("2025-04-01")).first { $0.rule == .s4 })
    #expect(try #require(IPProcedure.vietnam.explanation(of: reply)).text(in: language).hasPrefix(text))
    let renewed = try tell(CaseFacts(right: .trademark), registered + [("2024-01-08", .renewed)])
    let term = try #require(try renewed.deadlines(on: day("2025-04-01")).first { $0.rule == .v1 })
    let words = try #require(IPProcedure.vietnam.explanation(of: term)).text(in: .english)
    #expect(words.hasPrefix("V1, renewal: 2 terms of 10 years from filing, 2014-03-03, that is 2034-03-03"))
  }

  @Test("the law's inserted article is cited with its letter")
  func insertedArticle() throws {
    let opposition = try #require(
      IPProcedure.vietnam.rule(.o1, for: .trademark)?.term(.c, on: day("2026-05-01")))
    #expect(opposition.citation.text(in: .english) == "50/2005/QH11, Article 112a")
    #expect(opposition.citation.text(in: .vietnamese) == "50/2005/QH11, Điều 112a")
  }
}
