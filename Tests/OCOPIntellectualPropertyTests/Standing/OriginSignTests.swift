import OCOP
import TestSupport
import Testing

@Suite("What is asked of each sign of origin")
struct OriginSignTests {
  private let scheme = StandingScheme.decision26_2026(.tea)
  private let on = "2026-06-30"

  private func collective(_ id: String, classes: [Int] = [30], areas: [String] = []) throws -> SignCase {
    SignCase(
      try Chronicle.tell(.collectiveMark, Tea.registered, id: id),
      classes: try classes.map { try NiceClass($0) },
      areas: areas)
  }

  private func indication(_ id: String) throws -> SignCase {
    SignCase(try Chronicle.tell(.geographicalIndication, Tea.registered, id: id))
  }

  private func right(_ id: String, of parent: String, in place: String? = nil) throws -> UseRight {
    try UseRight(
      id: ID(id), of: ID(parent), holder: Tea.cooperative(), product: Tea.product(), place: place,
      [UseRight.Event(on: day("2022-01-04"), .granted(Proof(document: "12/QĐ"), validUntil: nil))])
  }

  /// A tea with a registered mark of its own and signs of origin, each with its cases.
  private func standing(
    goods: [Int] = [30], place: String? = nil, _ origins: [(String, isOrigin: Bool, cases: [SignCase])],
    unlisted: [SignCase] = [], listsAll: Bool = false, _ rights: [UseRight] = []
  ) throws -> Standing {
    let mark = try Tea.own(.trademark, "4-1", Tea.registered, classes: goods)
    let label = Proof(document: "ảnh nhãn")
    let signs = origins.map { name, isOrigin, cases in
      ProductSign(name, isMark: false, isOrigin: isOrigin, cases: cases.map(\.id), picture: label)
    }
    return try ProductSigns(
      of: Tea.product(), by: Tea.cooperative(), goods: goods.map { try NiceClass($0) }, madeIn: place,
      signs: [ProductSign("Khe Cốc", isMark: true, cases: [mark.id])] + signs, listsAllSigns: listsAll,
      cases: [mark] + origins.flatMap(\.cases) + unlisted, useRights: rights
    ).standing(on: day(on))
  }

  private func points(_ standing: Standing, _ scheme: StandingScheme? = nil) -> [Int?] {
    let points = standing.points(under: scheme ?? self.scheme)
    return [points.certain, points.possible]
  }

  @Test("a collective mark for one of the goods' classes protects, and asks for a right of use")
  func oneClass() throws {
    let origins = [("La Bằng", true, [try collective("X")])]
    let without = try standing(goods: [30, 35], origins)
    #expect(without[.originSignProtected].truth == .yes)
    #expect(without[.originSignProtected].interpretations == [.originOfOneClass])
    #expect(points(without) == [1, 1])
    #expect(points(try standing(goods: [30, 35], origins, [right("Q", of: "X")])) == [2, 2])
    let other = try standing(goods: [35], origins)
    #expect(other[.originSignProtected].truth == .no)
    #expect(points(other) == [2, 2])
  }

  @Test("a right to use one sign does not stand in for the right to use another")
  func eachSign() throws {
    let origins = [("La Bằng", true, [try collective("X")]), ("Thái Nguyên", true, [try indication("Y")])]
    let one = try standing(origins, [right("Q", of: "X")])
    #expect(one[.useRightRecorded].truth == .no)
    #expect(one[.useRightRecorded].reasons == [.noUseRight])
    #expect(points(one) == [1, 1])
    #expect(points(try standing(origins, [right("Q", of: "X"), right("R", of: "Y")])) == [2, 2])
  }

  @Test("a protected sign with its right leaves another's open while that one's protection is")
  func oneInGrace() throws {
    let lapsing = try Tea.collective(Tea.lapsing, id: "Y")
    let mark = try Tea.own(.trademark, "4-1", Tea.registered)
    let label = Proof(document: "ảnh nhãn")
    let tea = try ProductSigns(
      of: Tea.product(), by: Tea.cooperative(), goods: [NiceClass(30)],
      signs: [
        ProductSign("Khe Cốc", isMark: true, cases: [mark.id]),
        ProductSign("A", isMark: false, isOrigin: true, cases: [ID("X")], picture: label),
        ProductSign("B", isMark: false, isOrigin: true, cases: [lapsing.id], picture: label),
      ], cases: [mark, collective("X"), lapsing], useRights: [right("Q", of: "X")])
    // B's mark expires on 31 August 2025 and its grace ends on 2 March 2026.
    for (on, truth, expected) in [
      ("2025-08-31", Truth.no, [1, 1]), ("2025-09-01", .unknown, [1, 2]), ("2026-03-03", .yes, [2, 2]),
    ] as [(String, Truth, [Int?])] {
      let standing = try tea.standing(on: day(on))
      #expect(standing[.useRightRecorded].truth == truth, "\(on)")
      #expect(points(standing) == expected, "\(on)")
    }
    let open = try tea.standing(on: day("2025-09-01"))[.useRightRecorded]
    #expect(open.decidedBy == (try day("2026-03-02")))
    #expect(open.reasons.contains(.noUseRight))
  }

  @Test("a collective mark listed as no sign of origin protects none; an indication always tells one")
  func brand() throws {
    let brand = try standing([("Hội", false, [collective("X")]), ("La Bằng", true, [])])
    #expect(brand[.originSignProtected].truth == .no)
    #expect(points(brand) == [2, 2])
    let indicated = try standing([("Thái Nguyên", false, [indication("Y")])])
    #expect(indicated[.originSignUsed].truth == .yes)
    #expect(indicated[.originSignProtected].truth == .yes)
  }

  @Test(
    "a right of use is for its place: the product's, not stated, another's, or any",
    arguments: [
      ("La Bằng", "la  bằng", Truth.yes, [2, 2]), ("La Bằng", nil, .unknown, [1, 2]),
      ("La Bằng", "Tân Cương", .no, [1, 1]), (nil, nil, .yes, [2, 2]), (nil, "Tân Cương", .yes, [2, 2]),
    ] as [(String?, String?, Truth, [Int?])])
  func placeOfRight(named: String?, place: String?, truth: Truth, expected: [Int?]) throws {
    let standing = try standing(
      place: place, [("La Bằng", true, [collective("X")])], [right("Q", of: "X", in: named)])
    #expect(standing[.useRightRecorded].truth == truth)
    #expect(points(standing) == expected)
  }

  @Test(
    "a registered area that names the product's place covers it; another name and none leave it open",
    arguments: [
      (["La Bằng", "Tân Cương"], "Tân Cương", Truth.yes, [1, 1]),
      (["La Bằng"], "Tân Cương", .unknown, [1, 2]),
      (["La Bằng"], nil, .unknown, [1, 2]), ([], nil, .yes, [1, 1]),
    ] as [([String], String?, Truth, [Int?])])
  func area(areas: [String], place: String?, truth: Truth, expected: [Int?]) throws {
    let standing = try standing(place: place, [("La Bằng", true, [collective("X", areas: areas)])])
    #expect(standing[.originSignProtected].truth == truth)
    #expect(
      standing[.originSignProtected].interpretations
        == (place == nil || truth == .yes ? [] : [.placesAsWritten]))
    #expect(points(standing) == expected)
  }

  @Test("no sign of origin is unknown until the list is said to be whole, and then a no")
  func whole() throws {
    #expect(try standing([])[.originSignUsed].truth == .unknown)
    let whole = try standing([], listsAll: true)
    #expect(whole[.originSignUsed].truth == .no)
    #expect(whole[.originSignUsed].reasons == [.noOriginListed])
    #expect(points(whole) == [1, 1])
    #expect(try standing([("La Bằng", true, [])], listsAll: true)[.originSignUsed].truth == .yes)
  }

  @Test("under the decision of 2023 a protected origin must be on the label; no right of use is asked for")
  func decision148() throws {
    let scheme = StandingScheme.decision148_2023
    let carried = try standing([("La Bằng", true, [collective("X")])])
    #expect(points(carried, scheme) == [2, 2])
    let plain = ("Thái Nguyên", true, [] as [SignCase])
    let open = try standing([plain], unlisted: [collective("X")])
    #expect(open[.protectedOriginUsed].truth == .unknown)
    #expect(points(open, scheme) == [1, 2])
    let missing = try standing([plain], unlisted: [collective("X")], listsAll: true)
    #expect(missing[.protectedOriginUsed].truth == .no)
    #expect(points(missing, scheme) == [1, 1])
    #expect(points(try standing([plain]), scheme) == [2, 2])
    // The decision of 2026 asks for a right to use what protects the product, on its label or not.
    #expect(points(missing) == [1, 1])
    #expect(points(try standing([plain], unlisted: [collective("X")], [right("Q", of: "X")])) == [2, 2])
  }

  @Test("a licence for other classes than the product's does not count")
  func licensedClasses() throws {
    let always = DatePeriod(from: try day("2000-01-01"))
    for (classes, truth) in [([35], Truth.no), ([30, 35], .yes), (nil, .yes)] as [([Int]?, Truth)] {
      let mark = SignCase(
        try Chronicle.tell(.trademark, Tea.registered, id: "4-1"), classes: [try NiceClass(30)],
        holders: [
          SignCase.Holder(
            .producer(try Tea.cooperative()), as: .licensee, during: always,
            classes: try classes?.map { try NiceClass($0) })
        ])
      let signs = try Tea.signs(mark: [mark])
      #expect(try signs.standing(on: day(on))[.allMarksRegistered].truth == truth)
    }
  }
}
