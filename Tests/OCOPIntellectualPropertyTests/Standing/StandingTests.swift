import OCOP
import TestSupport
import Testing

@Suite("Which level of the criterion a product can claim on a day, and what is missing")
struct StandingTests {
  private let scheme = StandingScheme.decision26_2026(.tea)

  private func points(_ signs: ProductSigns, _ on: String) throws -> [Int?] {
    let points = try signs.standing(on: day(on)).points(under: scheme)
    return [points.certain, points.possible]
  }

  @Test("an officer asks on 30 June 2026 what a tea can claim and what it lacks")
  func officer() throws {
    let mark = try Tea.own(.trademark, "4-2026-1", "2026-04-10 filed, 2026-06-25 publishedApplication")
    let signs = try Tea.signs(mark: [mark], origin: [Tea.collective(Tea.registered)])
    let standing = try signs.standing(on: day("2026-06-30"))

    #expect(standing.points(under: scheme) == StandingPoints(certain: 1, possible: 1))
    let four = try #require(scheme.levels.first { $0.minimumFor == .four })
    #expect(standing.truth(of: four) == .no)
    #expect(standing.gaps(to: four).map(\.fact) == [.allMarksRegistered, .useRightRecorded])
    #expect(
      standing.text(ofGapsTo: four, in: .english) == [
        "all marks in use are registered: missing (4-2026-1: in examination since 2026-06-25)",
        "a document records the right of use: missing (there is no document recording the right of use)",
      ])
    #expect(
      standing.text(ofGapsTo: four, in: .vietnamese) == [
        "mọi nhãn hiệu sử dụng đã được cấp văn bằng: chưa có (4-2026-1: thẩm định nội dung từ 25/06/2026)",
        "có văn bản ghi nhận quyền sử dụng: chưa có (chưa có văn bản ghi nhận quyền sử dụng)",
      ])
  }

  // Five histories, each at each of its dates.

  @Test("a mark under the law of 2026 counts for three stars by its publication alone")
  func publication() throws {
    let signs = try Tea.signs(
      mark: [Tea.own(.trademark, "4-2026-1", "2026-04-10 filed, 2026-06-25 publishedApplication")])
    let expected: [(String, Truth, SignStanding.Phase)] = [
      ("2026-04-09", .no, .notFiled), ("2026-04-10", .no, .applied), ("2026-06-24", .no, .applied),
      ("2026-06-25", .yes, .passedFormality), ("2026-06-30", .yes, .passedFormality),
    ]
    for (on, truth, phase) in expected {
      let standing = try signs.standing(on: day(on))
      #expect(standing[.markApplicationPassedFormality].truth == truth, "\(on)")
      #expect(standing.signs.first?.phase == phase, "\(on)")
      #expect(standing.points(under: scheme).certain == (truth == .yes ? 1 : nil))
    }
    // Under the law before it, the acceptance is enough.
    let before = try Tea.signs(mark: [
      Tea.own(.trademark, "4-2026-2", "2026-03-10 filed, 2026-04-08 accepted")
    ])
    #expect(try points(before, "2026-04-07") == [nil, nil])
    #expect(try points(before, "2026-04-08") == [1, 1])
  }

  @Test("a refusal takes the point back; while it is contested the point is open")
  func refusal() throws {
    let signs = try Tea.signs(
      mark: [
        Tea.own(
          .trademark, "4-2019-48906",
          "2019-12-02 filed,2020-01-15 accepted,2020-02-25 publishedApplication,2021-08-16 refusalIntended,"
            + "2022-01-10 refused,2022-03-01 complaint,2022-03-30 rejected")
      ])
    for (on, expected) in [
      ("2019-12-02", [nil, nil]), ("2020-01-14", [nil, nil]), ("2020-01-15", [1, 1]), ("2021-08-16", [1, 1]),
      ("2022-01-09", [1, 1]), ("2022-01-10", [nil, nil]), ("2022-03-01", [nil, 1]),
      ("2022-03-30", [nil, nil]),
    ] as [(String, [Int?])] {
      #expect(try points(signs, on) == expected, "\(on)")
    }
    let refused = try signs.standing(on: day("2022-01-10"))
    #expect(refused.signs.first?.phase == .refused)
    #expect(
      refused[.markApplicationPassedFormality].reasons == [
        .caseIs(try ID("4-2019-48906"), .refused, since: try day("2022-01-10"))
      ])
    let contested = try signs.standing(on: day("2022-03-01"))[.markApplicationPassedFormality]
    #expect(contested.interpretations.map(\.name) == ["contestedRefusalIsOpen"])
  }

  @Test("a right to use a collective mark dies with the mark, and is open while the mark is in its grace")
  func parentLapses() throws {
    func signs(_ line: String) throws -> ProductSigns {
      try Tea.signs(
        mark: [Tea.own(.trademark, "4-2020-1", Tea.registered)], origin: [Tea.collective(line)],
        useRights: [Tea.useRight(from: "2021-06-01")])
    }
    let lapsed = try signs(Tea.lapsing)
    for (on, right, protected, expected) in [
      ("2021-05-31", Truth.no, Truth.yes, [1, 1]), ("2021-06-01", .yes, .yes, [2, 2]),
      ("2025-08-31", .yes, .yes, [2, 2]),
      // Renewed, the right stands; lapsed, none is asked for: both facts are open, and the points are not.
      ("2025-09-01", .unknown, .unknown, [2, 2]), ("2026-03-02", .unknown, .unknown, [2, 2]),
      // Nothing protects the sign any more, so no right to use it is asked for.
      ("2026-03-03", .no, .no, [2, 2]),
    ] as [(String, Truth, Truth, [Int?])] {
      let standing = try lapsed.standing(on: day(on))
      #expect(standing[.useRightRecorded].truth == right, "\(on)")
      #expect(standing[.originSignProtected].truth == protected, "\(on)")
      #expect(try points(lapsed, on) == expected, "\(on)")
    }
    let grace = try lapsed.standing(on: day("2025-09-01"))[.useRightRecorded]
    #expect(grace.decidedBy == (try day("2026-03-02")))
    #expect(grace.reasons == [.parentInGrace(until: try day("2026-03-02"))])
    let over = try lapsed.standing(on: day("2026-03-03"))[.useRightRecorded]
    #expect(over.reasons == [.parentIs(.expired)])
    // Renewed in the grace, the mark and the right were never interrupted.
    let renewed = try signs(Tea.lapsing + ",2026-02-10 renewed")
    #expect(try renewed.standing(on: day("2026-02-09"))[.useRightRecorded].truth == .unknown)
    #expect(try renewed.standing(on: day("2026-02-10"))[.useRightRecorded].truth == .yes)
    #expect(try points(renewed, "2026-02-10") == [2, 2])
    #expect(try points(renewed, "2026-03-03") == [2, 2])
  }

  @Test(
    "a level that every end of the graces gives is certain, and leaves no gap; more graces than six stay open"
  )
  func graces() throws {
    func standing(_ origins: Int, _ rights: Int) throws -> Standing {
      let mark = try Tea.own(.trademark, "4-2020-1", Tea.registered)
      let marks = try (0..<origins).map { try Tea.collective(Tea.lapsing, id: "NHTT-\($0)") }
      let label = Proof(document: "ảnh nhãn")
      return try ProductSigns(
        of: Tea.product(), by: Tea.cooperative(), goods: [NiceClass(30)], madeIn: "La Bằng",
        signs: [ProductSign("Khe Cốc", isMark: true, cases: [mark.id])]
          + marks.map {
            ProductSign($0.id.text, isMark: false, isOrigin: true, cases: [$0.id], picture: label)
          },
        cases: [mark] + marks,
        useRights: marks.prefix(rights).enumerated().map { place, one in
          try UseRight(
            id: ID("Q-\(place)"), of: one.id, holder: Tea.cooperative(), product: Tea.product(),
            [UseRight.Event(on: day("2021-06-01"), .granted(Proof(document: "12/QĐ"), validUntil: nil))])
        }
      ).standing(on: day("2025-09-01"))
    }
    let four = try #require(scheme.levels.first { $0.points == 2 })
    for (origins, rights, truth) in [
      (1, 1, Truth.yes), (1, 0, .unknown), (2, 2, .yes), (2, 1, .unknown), (6, 6, .yes), (7, 7, .unknown),
    ] {
      let standing = try standing(origins, rights)
      #expect(standing.truth(of: four) == truth, "\(origins) \(rights)")
      #expect(standing.gaps(to: four).isEmpty == (truth == .yes))
      #expect(standing[.originSignProtected].truth == .unknown)
      #expect(try roundTripped(standing) == standing)
    }
  }

  @Test("a mark in its grace is open until the grace ends")
  func grace() throws {
    let line =
      "2016-09-01 filed,2016-09-30 accepted,2016-11-25 publishedApplication,2017-08-01 grantIntended,"
      + "2017-09-01 feesPaid,2017-09-20 granted"
    let signs = try Tea.signs(mark: [Tea.own(.trademark, "4-2016-1", line)])
    for (on, expected) in [
      ("2017-09-19", [1, 1]), ("2017-09-20", [2, 2]), ("2026-09-01", [2, 2]), ("2026-09-02", [nil, 2]),
      ("2027-03-01", [nil, 2]), ("2027-03-02", [nil, nil]),
    ] as [(String, [Int?])] {
      #expect(try points(signs, on) == expected, "\(on)")
    }
    let standing = try signs.standing(on: day("2026-09-02"))
    #expect(standing.signs.first?.phase == .inGrace(until: try day("2027-03-01")))
    #expect(standing[.allMarksRegistered].truth == .unknown)
    #expect(standing[.allMarksRegistered].decidedBy == (try day("2027-03-01")))
    let four = try #require(scheme.levels.first { $0.points == 2 })
    #expect(
      standing.text(ofGapsTo: four, in: .english) == [
        "all marks in use are registered: unknown (4-2016-1: past its term, renewable with a surcharge until "
          + "2027-03-01), decided by 2027-03-01"
      ])
    #expect(try signs.standing(on: day("2027-03-02")).signs.first?.phase == .lapsed)
  }

  @Test("a copyright on a logo never counts; one on another work does; where it is not told, that is open")
  func copyright() throws {
    func signs(_ workIsMark: Bool?) throws -> ProductSigns {
      try Tea.signs(
        mark: [Tea.own(.trademark, "4-2020-1", Tea.registered)],
        others: [
          Tea.own(.copyright, "BQ-1", "2022-01-04 filed, 2022-02-15 granted", workIsMark: workIsMark)
        ])
    }
    for on in ["2022-02-14", "2022-02-15", "2026-06-30"] {
      #expect(try points(signs(true), on) == [2, 2], "\(on)")
      #expect(try points(signs(false), on) == (on < "2022-02-15" ? [2, 2] : [3, 3]), "\(on)")
      #expect(try points(signs(nil), on) == (on < "2022-02-15" ? [2, 2] : [2, 3]), "\(on)")
    }
    let finding = try signs(true).standing(on: day("2026-06-30"))[.complementaryTitle]
    #expect(finding.reasons == [.workIsMark(try ID("BQ-1"))])
  }

  @Test("a design in force gives the third point until its last term ends")
  func design() throws {
    let design = try Tea.own(
      .industrialDesign, "3-2021-1",
      "2021-07-26 filed,2021-08-20 accepted,2021-10-15 publishedApplication,2022-05-16 grantIntended,"
        + "2022-06-15 feesPaid,2022-07-01 granted")
    let signs = try Tea.signs(mark: [Tea.own(.trademark, "4-2020-1", Tea.registered)], others: [design])
    for (on, expected) in [
      ("2022-06-30", [2, 2]), ("2022-07-01", [3, 3]), ("2026-07-26", [3, 3]), ("2026-07-27", [2, 3]),
      ("2027-01-27", [2, 2]),
    ] as [(String, [Int?])] {
      #expect(try points(signs, on) == expected, "\(on)")
    }
  }

  // What else decides.

  @Test("no mark listed is nothing known; a mark without a case is not registered")
  func unlisted() throws {
    let none = try ProductSigns(of: Tea.product(), by: Tea.cooperative(), goods: [NiceClass(30)])
    let standing = try none.standing(on: day("2026-06-30"))
    #expect(standing[.allMarksRegistered].truth == .unknown)
    #expect(standing[.markApplicationPassedFormality].truth == .unknown)
    #expect(standing[.originSignUsed].truth == .unknown)
    #expect(standing[.complementaryTitle].truth == .no)
    let unfiled = try Tea.signs().standing(on: day("2026-06-30"))
    #expect(unfiled[.allMarksRegistered].truth == .no)
    #expect(unfiled[.allMarksRegistered].reasons == [.noCase(sign: "Khe Cốc")])
  }

  @Test("all marks in use are asked for, each for the class of the goods")
  func allMarks() throws {
    let tea = try Tea.own(.trademark, "4-1", Tea.registered)
    let other = try Tea.own(.trademark, "4-2", Tea.registered, classes: [29])
    func registered(_ signs: [ProductSign], _ cases: [SignCase]) throws -> StandingFinding {
      try ProductSigns(
        of: Tea.product(), by: Tea.cooperative(), goods: [NiceClass(30)], signs: signs, cases: cases
      ).standing(on: day("2026-06-30"))[.allMarksRegistered]
    }
    let first = ProductSign("A", isMark: true, cases: [tea.id])
    let second = ProductSign("B", isMark: true, cases: [other.id])
    #expect(try registered([first], [tea]).truth == .yes)
    let both = try registered([first, second], [tea, other])
    #expect(both.truth == .no)
    #expect(both.reasons == [.classNotCovered(try ID("4-2"), 30)])
    #expect(
      try registered([ProductSign("A", isMark: true, cases: [tea.id, other.id])], [tea, other]).truth == .yes)
  }

  @Test("a title cancelled for the goods' class no longer covers them")
  func partialEnd() throws {
    var told = try Chronicle.tell(.trademark, Tea.registered, id: "4-1")
    try told.apply(IPEvent(on: day("2026-01-05"), .cancelled(IPEnding(classes: [30]))))
    let mark = SignCase(
      told, classes: [try NiceClass(30), try NiceClass(35)],
      holders: [.init(try Tea.cooperative(), as: .owner, during: DatePeriod(from: try day("2000-01-01")))])
    let signs = try Tea.signs(mark: [mark])
    #expect(try signs.standing(on: day("2026-01-04"))[.allMarksRegistered].truth == .yes)
    #expect(try signs.standing(on: day("2026-01-05"))[.allMarksRegistered].truth == .no)
  }

  @Test("a mark counts for owner, licensee and member, as the reading asks; another's mark does not")
  func holders() throws {
    func registered(
      _ holders: [SignCase.Holder], _ link: StandingLink = .anyHolder
    ) throws -> StandingFinding {
      let told = try Chronicle.tell(.trademark, Tea.registered, id: "4-1")
      let mark = SignCase(told, classes: [try NiceClass(30)], holders: holders)
      return try Tea.signs(mark: [mark]).standing(on: day("2026-06-30"), counting: link)[.allMarksRegistered]
    }
    let always = DatePeriod(from: try day("2000-01-01"))
    let until2025 = try DatePeriod(from: day("2000-01-01"), upTo: day("2025-01-01"))
    let we = try Tea.cooperative()
    #expect(try registered([.init(we, as: .owner, during: always)]).truth == .yes)
    #expect(try registered([.init(we, as: .owner, during: always)]).interpretations.isEmpty)
    let licensed = try registered([.init(we, as: .licensee, during: always)])
    #expect(licensed.truth == .yes)
    #expect(licensed.interpretations.map(\.name) == ["markCountsForHolders"])
    #expect(try registered([.init(we, as: .licensee, during: always)], .owner).truth == .no)
    #expect(try registered([.init(we, as: .owner, during: until2025)]).truth == .no)
    #expect(try registered([.init(ID("other"), as: .owner, during: always)]).truth == .no)
    #expect(try registered([.init(ID("other"), as: .owner, during: always)], .none).truth == .yes)
    #expect(try registered([]).truth == .unknown)
  }

  @Test("a mark of another country counts for nothing, and receipt alone for nothing")
  func foreign() throws {
    let facts = CaseFacts(right: .trademark, jurisdiction: try Jurisdiction("CN"))
    let mark = try Tea.own(.trademark, "CN-1", Tea.registered, facts: facts)
    let standing = try Tea.signs(mark: [mark]).standing(on: day("2026-06-30"))
    #expect(standing[.markApplicationPassedFormality].truth == .no)
    #expect(standing[.allMarksRegistered].reasons == [.foreign(mark.id)])
  }

  @Test("a sign of origin without a picture of the label is not proven")
  func picture() throws {
    let mark = try Tea.own(.trademark, "4-1", Tea.registered)
    let signs = try Tea.signs(mark: [mark], picture: false)
    #expect(try signs.standing(on: day("2026-06-30"))[.originSignUsed].truth == .unknown)
    #expect(try points(signs, "2026-06-30") == [1, 2])
  }

  @Test("an indication covers the product without classes, and asks for a right of use")
  func indication() throws {
    let origin = SignCase(try Chronicle.tell(.geographicalIndication, Tea.registered, id: "6-1"))
    let mark = try Tea.own(.trademark, "4-1", Tea.registered)
    let without = try Tea.signs(mark: [mark], origin: [origin])
    #expect(try points(without, "2026-06-30") == [1, 1])
    let with = try Tea.signs(
      mark: [mark], origin: [origin],
      useRights: [Tea.useRight(from: "2022-01-04", until: "2026-06-29", of: "6-1")])
    #expect(try points(with, "2026-06-29") == [2, 2])
    #expect(try points(with, "2026-06-30") == [1, 1])
    #expect(
      try with.standing(on: day("2026-06-30"))[.useRightRecorded].reasons == [.useRightIs(.expired)])
  }

  @Test("under the decision of 2023 an application earns nothing")
  func decision148() throws {
    let mark = try Tea.own(.trademark, "4-1", Tea.registered)
    let signs = try Tea.signs(mark: [mark])
    let scheme = StandingScheme.decision148_2023
    #expect(try signs.standing(on: day("2021-04-19")).points(under: scheme).certain == nil)
    #expect(try signs.standing(on: day("2021-04-20")).points(under: scheme).certain == 2)
  }

  @Test("only in set 10 the level of two points is no star's minimum")
  func minima() {
    let sets = ProductClassification.decision26_2026.sets
    #expect(sets.count == 26)
    for set in sets {
      let levels = StandingScheme.decision26_2026(set).levels
      #expect(levels.map(\.points) == [1, 2, 3])
      #expect(levels.map(\.minimumFor) == [.three, set.number == 10 ? nil : .four, nil])
    }
  }

  @Test("what names a case that is not listed is refused, and what stands twice")
  func errors() throws {
    let mark = try Tea.own(.trademark, "4-1", Tea.registered)
    let sign = ProductSign("A", isMark: true, cases: [try ID("4-9")])
    let goods = [try NiceClass(30)]
    func make(_ signs: [ProductSign], _ cases: [SignCase], _ rights: [UseRight] = []) throws {
      _ = try ProductSigns(
        of: Tea.product(), by: Tea.cooperative(), goods: goods, signs: signs, cases: cases, useRights: rights)
    }
    #expect(throws: StandingError.unknownCase(try ID("4-9"))) { try make([sign], [mark]) }
    #expect(throws: StandingError.repeatedCase(try ID("4-1"))) { try make([], [mark, mark]) }
    let right = try Tea.useRight(from: "2022-01-04", of: "4-1")
    #expect(throws: StandingError.noUseRights(try ID("4-1"), .trademark)) { try make([], [mark], [right]) }
    #expect(throws: StandingError.unknownCase(try ID("NHTT"))) {
      try make([], [mark], [Tea.useRight(from: "2022-01-04")])
    }
    #expect(throws: StandingError.noGoods(try Tea.product())) {
      try ProductSigns(of: Tea.product(), by: Tea.cooperative(), goods: [])
    }
    for error in [
      StandingError.noGoods(try Tea.product()), .repeatedCase(mark.id), .unknownCase(mark.id),
      .repeatedUseRight(try ID("Q")), .noUseRights(mark.id, .trademark),
    ] {
      #expect(error.text.vi != error.text.en)
    }
  }

  @Test("signs and standing survive coding")
  func coding() throws {
    let signs = try Tea.signs(
      mark: [Tea.own(.trademark, "4-1", Tea.registered, words: "Khe Cốc")],
      origin: [Tea.collective(Tea.lapsing)], useRights: [Tea.useRight(from: "2021-06-01")])
    #expect(try roundTripped(signs) == signs)
    let standing = try signs.standing(on: day("2025-09-01"))
    #expect(try roundTripped(standing) == standing)
    #expect(try roundTripped(scheme) == scheme)
  }
}
