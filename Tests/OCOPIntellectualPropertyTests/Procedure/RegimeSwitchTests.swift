import OCOP
import TestSupport
import Testing

@Suite("The same events the day before a regime begins, and on the day")
struct RegimeSwitchTests {
  private static let rights: [IPRight] = [
    .trademark, .collectiveMark, .certificationMark, .industrialDesign, .geographicalIndication, .invention,
    .utilitySolution,
  ]

  /// The opposition and the examination of a right, in months under A, B and C, by the reference's rule table.
  private static func months(_ right: IPRight) -> (opposition: [Int?], examination: [Int]) {
    switch right {
    case .industrialDesign: ([nil, 4, 3], [7, 7, 5])
    case .geographicalIndication: ([nil, 3, 3], [6, 6, 5])
    case .invention, .utilitySolution: ([nil, 9, 6], [18, 18, 12])
    default: ([nil, 5, 3], [9, 9, 5])
    }
  }

  private func row(_ rules: [PeriodRule.ID], _ told: IPCase, _ on: CivilDate) throws -> CaseDeadline? {
    try told.allDeadlines(on: on).first { rules.contains($0.rule) }
  }

  @Test(
    "an opposition is known from 2023 on, and shorter from April 2026 on, by the publication",
    arguments: rights)
  func publication(right: IPRight) throws {
    let months = Self.months(right)
    for (boundary, later) in [("2023-01-01", 1), ("2026-04-01", 2)] {
      let begins = try day(boundary)
      for (published, regime) in [(try begins.adding(days: -1), later - 1), (begins, later)] {
        let filed = try begins.adding(days: -200)
        let told = try IPCase(
          id: ID("case"), CaseFacts(right: right),
          [
            IPEvent(on: filed, .filed), IPEvent(on: filed.adding(days: 25), .accepted),
            IPEvent(on: published, .publishedApplication),
          ])
        let opposition = try row([.o1, .o2, .o3, .o6], told, published)
        let expected = try months.opposition[regime].map { try published.adding(months: $0) }
        #expect(opposition?.nominal == expected, "\(published)")
        #expect(opposition == nil || opposition?.notes.contains(.byPublicationDate) == (regime == later))
        if !right.isPatent {
          let examination = try row([.s1, .s2, .s3], told, published)
          #expect(try examination?.nominal == published.adding(months: months.examination[regime]))
        }
      }
    }
  }

  @Test("an application of 31 March 2026 is accepted first, one of 1 April is not", arguments: rights)
  func acceptance(right: IPRight) throws {
    let old = try Chronicle.tell(
      right, "2026-03-31 filed, 2026-04-20 accepted, 2026-05-25 publishedApplication")
    #expect(try old.status(on: day("2026-05-25")).regime == .b)
    #expect(try old.status(on: day("2026-05-25")).state == (right.isPatent ? .published : .examining))
    let refusal = #expect(throws: IPCaseError.self) {
      try Chronicle.tell(right, "2026-04-01 filed, 2026-04-20 accepted")
    }
    guard case .eventUnknownToRegime(.accepted, .c, let allowed) = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
    #expect(allowed.contains(.publishedApplication) && !allowed.contains(.accepted))
    let new = try Chronicle.tell(right, "2026-04-01 filed, 2026-05-25 publishedApplication")
    #expect(try new.status(on: day("2026-05-25")).regime == .c)
    // Before the new law an application was never published without acceptance.
    #expect(throws: IPCaseError.self) {
      try Chronicle.tell(right, "2026-01-05 filed, 2026-03-31 publishedApplication")
    }
  }

  @Test("the formality target keeps the law of the filing; its confidence tells the regimes apart")
  func formality() throws {
    for (filed, regime, confidence) in [
      ("2022-12-31", IPRegime.a, Confidence.read), ("2023-01-01", .b, .secondary),
      ("2026-03-31", .b, .secondary), ("2026-04-01", .c, .unverified),
    ] {
      let told = try Chronicle.tell(.trademark, filed + " filed")
      let check = try #require(try row([.f1], told, day(filed)))
      #expect(check.regime == regime)
      #expect(check.confidence == confidence)
      #expect(check.kind == .expected)
    }
  }

  @Test("a reply is counted under the law of its notice")
  func replies() throws {
    for (notice, regime) in [("2026-03-31", IPRegime.b), ("2026-04-01", .c)] {
      let told = try Chronicle.tell(.trademark, "2026-03-02 filed, \(notice) formalityNotice")
      let reply = try #require(try row([.f2], told, day(notice)))
      #expect(reply.regime == regime)
      #expect(reply.nominal == (try day(notice).adding(months: 2)))
      #expect(reply.notes.contains(.byActDate) == (regime == .c))
      #expect(
        IPProcedure.vietnam.interpretations(of: reply).map(\.name)
          == (regime == .c ? ["regimeByActDate"] : []))
    }
  }

  @Test("replies were a month shorter until 15 January 2018")
  func repliesOf2018() throws {
    for (notice, months) in [("2018-01-14", 1), ("2018-01-15", 2)] {
      let told = try Chronicle.tell(.industrialDesign, "2017-12-01 filed, \(notice) formalityNotice")
      #expect(try row([.f2], told, day(notice))?.nominal == day(notice).adding(months: months))
    }
  }

  @Test("an answer to an opposition has a month before 2023 and two after, by the notice")
  func answers() throws {
    let line = "2022-10-03 filed, 2022-11-01 accepted, 2023-01-01 publishedApplication, 2023-01-16 opposition"
    let told = try Chronicle.tell(.trademark, line)
    #expect(try row([.o5], told, day("2023-01-16"))?.nominal == day("2023-03-16"))
    // Published in 2022, an opposition is kept as an observation and asks for no answer.
    let before = try Chronicle.tell(.trademark, line.replacing("2023-01-01 p", with: "2022-12-31 p"))
    #expect(try row([.o5], before, day("2023-01-16")) == nil)
    #expect(try before.status(on: day("2023-01-16")).observations == 1)
  }

  @Test(
    "an invention's examination is asked for in 42 months, from April 2026 in 36; a utility solution's always in 36",
    arguments: zip([IPRight.invention, .utilitySolution], [42, 36]))
  func requests(right: IPRight, before: Int) throws {
    for (filed, months) in [
      ("2022-12-31", before), ("2023-01-01", before), ("2026-03-31", before), ("2026-04-01", 36),
    ] {
      let told = try Chronicle.tell(right, filed + " filed")
      #expect(try row([.e1], told, day(filed))?.nominal == day(filed).adding(months: months))
    }
  }

  @Test("a patent's examination is read by its publication, as a mark's is, however late it was asked for")
  func patentsExamination() throws {
    for (published, months) in [("2026-03-31", 18), ("2026-04-01", 12)] {
      let told = try Chronicle.tell(
        .invention,
        "2024-09-02 filed, 2024-10-01 accepted, \(published) publishedApplication,"
          + "2026-05-04 examinationRequested")
      #expect(try row([.s9], told, day("2026-05-04"))?.nominal == day("2026-05-04").adding(months: months))
    }
  }

  @Test("a deferred publication of a design is known from 2023 on")
  func deferral() throws {
    let facts = CaseFacts(right: .industrialDesign, defersPublication: true)
    for (filed, isKnown) in [("2022-12-31", false), ("2023-01-01", true), ("2026-04-01", true)] {
      let told = try Chronicle.tell(.industrialDesign, filed + " filed", facts: facts)
      let target = try row([.p4], told, day(filed))
      #expect(target?.nominal == (isKnown ? try day(filed).adding(months: 7) : nil))
    }
  }

  @Test("the re-examination is two thirds of the examination, a third of a month as ten days")
  func reexaminations() throws {
    // Two thirds of 9, 7, 6 and 5 months.
    for (right, old, new) in [
      (IPRight.trademark, (6, 0), (3, 10)), (.industrialDesign, (4, 20), (3, 10)),
      (.geographicalIndication, (4, 0), (3, 10)),
    ] {
      for (published, length) in [("2026-03-31", old), ("2026-04-01", new)] {
        let told = try Chronicle.tell(
          right,
          "2026-01-05 filed, 2026-02-02 accepted, \(published) publishedApplication, 2026-05-04 grantIntended,"
            + "2026-05-11 objection")
        let expected = try day("2026-05-11").adding(months: length.0).adding(days: length.1)
        #expect(try row([.s6], told, day("2026-05-11"))?.nominal == expected)
      }
    }
  }
}
