import OCOP
import TestSupport
import Testing

@Suite struct `The three counts of recognitions` {
  /// Year's end, ever recognised by star, in force, awards: published where the province publishes it; the other two by hand from
  /// the terms of 36 months.
  private static let course: [(day: String, ever: (Int, Int, Int), total: Int, inForce: Int, awards: Int)] = [
    ("2019-12-31", (15, 10, 0), 25, 25, 25),
    ("2020-12-31", (23, 53, 0), 76, 76, 76),
    ("2021-07-04", (23, 53, 0), 76, 76, 76),
    ("2021-07-05", (23, 51, 2), 76, 76, 78),
    ("2021-12-31", (54, 73, 2), 129, 129, 131),
    // 25 − 13 certificates of 2019 ran out on 20 December 2022.
    ("2022-12-31", (91, 80, 2), 173, 161, 188),
    // Of the 51 of 2020, two were upgraded and 13 rated anew: 36 ran out.
    ("2023-12-31", (149, 89, 2), 240, 192, 268),
  ]

  @Test func `give Thái Nguyên's published course, and never fall where they cannot`() throws {
    let ledger = try ThaiNguyen.programme().ledger
    for (text, ever, total, inForce, awards) in Self.course {
      let day = try CivilDate(text)
      let counted = ledger.recognisedEver(on: day)
      #expect(counted.total == Bounds(total), "\(text)")
      #expect(
        [counted.three, counted.four, counted.five] == [ever.0, ever.1, ever.2].map { Bounds($0) }, "\(text)")
      #expect(ledger.inForce(on: day).total == Bounds(inForce), "\(text)")
      #expect(ledger.awards(through: day).total == Bounds(awards), "\(text)")
    }
  }

  @Test func `tell first ratings, upgrades and ratings anew apart`() throws {
    let ledger = try ThaiNguyen.programme().ledger
    let flows: [(Int, first: Int, upgrades: Int, reratings: Int)] = [
      (2020, 51, 0, 0), (2021, 53, 2, 0), (2022, 44, 0, 13), (2023, 67, 0, 13),
    ]
    for (year, first, upgrades, reratings) in flows {
      let flow = ledger.flow(in: try ThaiNguyen.period("\(year)-01-01", "\(year)-12-31"))
      #expect(
        flow
          == RecognitionFlow(
            first: Bounds(first), upgrades: Bounds(upgrades), reratings: Bounds(reratings), unclear: Bounds(0)
          ),
        "\(year)")
    }
  }

  private func listed(_ id: String, _ product: String, _ star: Star, _ first: String, _ last: String) throws
    -> ListedRecognition
  {
    ListedRecognition(
      id: try ID(id), product: try ID(product), star: star, within: try ThaiNguyen.period(first, last),
      source: Proof(document: "Danh sách", confidence: .secondary))
  }

  @Test func `have bounds where a list gives a year and no day`() throws {
    let ledger = RecognitionLedger(
      certificates: CertificateRegister(),
      listed: [
        try listed("a", "che", .three, "2020-01-01", "2020-12-31"),
        try listed("b", "che", .four, "2020-06-01", "2021-06-30"),
        try listed("c", "mat-ong", .four, "2020-03-01", "2020-03-01"),
      ])
    #expect(ledger.recognisedEver(on: try day("2019-12-31")).total == Bounds(0))
    #expect(ledger.recognisedEver(on: try day("2020-02-01")).total == Bounds(0, 1))
    #expect(ledger.recognisedEver(on: try day("2020-03-01")).total == Bounds(1, 2))
    let then = ledger.recognisedEver(on: try day("2021-01-01"))
    #expect(then.total == Bounds(2))
    #expect(then.three == Bounds(0, 1))
    #expect(then.four == Bounds(1, 2))
    #expect(ledger.lastStar(of: try ID("che"), on: try day("2021-01-01")) == Bounds(.three, .four))
    #expect(ledger.awards(through: try day("2020-12-31")).total == Bounds(2, 3))
    #expect(
      ledger.newlyRecognised(in: try ThaiNguyen.period("2020-01-01", "2020-12-31"), atLeast: .three)
        == Bounds(2))
    #expect(
      ledger.newlyRecognised(in: try ThaiNguyen.period("2020-01-01", "2020-06-30"), atLeast: .three)
        == Bounds(1, 2))
  }

  @Test func `leave open whether what only a list knows is in force, until it cannot be`() throws {
    let ledger = RecognitionLedger(
      certificates: CertificateRegister(),
      listed: [try listed("c", "mat-ong", .four, "2020-03-01", "2020-03-01")])
    let days: [(String, Truth)] = [
      ("2020-02-29", .no), ("2020-03-01", .unknown),
      // 36 months, and the 180 days that no decision's extension exceeds.
      ("2023-08-28", .unknown), ("2023-08-29", .no),
    ]
    for (text, truth) in days {
      #expect(try ledger.isInForce(ID("mat-ong"), on: CivilDate(text)) == truth, "\(text)")
    }
  }

  @Test func `take the higher of two stars of one day for the later, also where one is known from a list`()
    throws
  {
    let certificate = try RecognitionCertificate(
      number: ID("1"), product: ID("che"), code: CertifiedCode("X"), star: .three, issuedBy: .province,
      decision: .decision1048_2019, issued: CivilDate("2021-07-05"))
    let ledger = RecognitionLedger(
      certificates: try CertificateRegister([CertificateRecord(certificate)]),
      listed: [try listed("a", "che", .four, "2021-07-05", "2021-07-05")])
    let day = try CivilDate("2021-08-01")
    let ever = ledger.recognisedEver(on: day)
    #expect([ever.three, ever.four, ever.total] == [Bounds(0), Bounds(1), Bounds(1)])
    // Whether the one of the list was withdrawn is not known.
    let held = ledger.inForce(on: day)
    #expect([held.three, held.four, held.total] == [Bounds(0, 1), Bounds(0, 1), Bounds(1)])
  }

  /// Bounds hold every course of things: each unknown day is tried, and the counts of the exact ledgers lie within.
  @Test(arguments: 0..<200)
  func `are the tightest over every way that the unknown days can fall`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let start = try CivilDate("2021-01-01")
    var vague: [ListedRecognition] = []
    for place in 0..<Int.random(in: 1...5, using: &random) {
      let first = try start.adding(days: Int.random(in: 0...5, using: &random))
      let last = try first.adding(days: Int.random(in: 0...3, using: &random))
      vague.append(
        ListedRecognition(
          id: try ID("\(place)"), product: try ID("p\(Int.random(in: 0...1, using: &random))"),
          star: [.three, .four, .five].randomElement(using: &random) ?? .three,
          within: try DatePeriod(from: first, upTo: last.adding(days: 1)),
          source: Proof(document: "Danh sách")))
    }
    let register = CertificateRegister()
    let bounds = RecognitionLedger(certificates: register, listed: vague)
    let day = try start.adding(days: 4)
    let month = try DatePeriod(from: start.adding(days: 2), upTo: start.adding(days: 5))
    var hull: [String: Bounds<Int>] = [:]
    func widen(_ name: String, _ found: Bounds<Int>) {
      let old = hull[name] ?? found
      hull[name] = Bounds(min(old.atLeast, found.atLeast), max(old.atMost, found.atMost))
    }
    func counts(_ ledger: RecognitionLedger) -> [String: Bounds<Int>] {
      let ever = ledger.recognisedEver(on: day)
      return [
        "ever": ever.total, "3": ever.three, "4": ever.four, "5": ever.five,
        "awards": ledger.awards(through: day).total, "new": ledger.newlyRecognised(in: month, atLeast: .four),
      ]
    }
    for exact in try Self.courses(vague[...]) {
      for (name, found) in counts(RecognitionLedger(certificates: register, listed: exact)) {
        widen(name, found)
      }
    }
    // The bounds are met, not only kept.
    #expect(counts(bounds) == hull)
  }

  private static func courses(_ vague: ArraySlice<ListedRecognition>) throws -> [[ListedRecognition]] {
    guard let first = vague.first else { return [[]] }
    let rest = try courses(vague.dropFirst())
    let days = (first.within.start.dayNumber...(first.within.lastDay ?? first.within.start).dayNumber)
    return try days.flatMap { number -> [[ListedRecognition]] in
      let day = try CivilDate(dayNumber: Int(number))
      let exact = ListedRecognition(
        id: first.id, product: first.product, star: first.star,
        within: try DatePeriod(from: day, upTo: day.adding(days: 1)), source: first.source)
      return rest.map { [exact] + $0 }
    }
  }
}
