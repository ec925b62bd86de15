import OCOP
import TestSupport
import Testing

@Suite("Classes of goods, designs and figures")
struct ClassTests {
  @Test("Nice has classes 1 to 45: 34 of goods, 11 of services")
  func nice() throws {
    let classes = try (1...45).map(NiceClass.init(_:))
    #expect(classes.filter(\.isOfGoods).count == 34)
    for number in [-1, 0, 46, .max] {
      #expect(throws: ClassError.noSuchNiceClass(number)) { try NiceClass(number) }
    }
    #expect(try roundTripped(classes) == classes)
    #expect(throws: DecodingError.self) { try decoded(NiceClass.self, from: "46") }
  }

  @Test(
    "the edition follows the filing day",
    arguments: [
      ("2023-01-01", "12-2023"), ("2023-12-31", "12-2023"), ("2024-06-01", "12-2024"),
      ("2025-12-31", "12-2025"),
      ("2026-01-01", "13-2026"), ("2030-01-01", "13-2026"),
    ])
  func editions(day: String, name: String) throws {
    #expect(try NiceEdition.forFiling(on: CivilDate(day)).name == name)
  }

  @Test("before the first edition that is known there is none")
  func noEdition() throws {
    let (day, first) = (try CivilDate(2022, 12, 31), try CivilDate(2023, 1, 1))
    #expect(throws: ClassError.noEdition(on: day, first: first)) { try NiceEdition.forFiling(on: day) }
  }

  @Test("the edition of 2026 moved essential oils: older marks of sets 19 and 20 are looked at again")
  func changes() throws {
    let sets = ProductClassification.decision26_2026.sets
    let touched = try sets.filter { !NiceChange.since(try CivilDate(2025, 12, 31), of: $0).isEmpty }
    #expect(touched.map(\.number).sorted() == [19, 20])
    #expect(try sets.allSatisfy { NiceChange.since(try CivilDate(2026, 1, 1), of: $0).isEmpty })
  }

  @Test("a Locarno class is two pairs of digits", arguments: ["09-03", "32-01", "01-99"])
  func locarno(text: String) throws {
    let locarno = try LocarnoClass(text)
    #expect(locarno.description == text)
    #expect(try roundTripped(locarno) == locarno)
  }

  @Test(
    "another form is no Locarno class",
    arguments: ["", "9-3", "09-3", "0903", "09-00", "00-01", "09-03-01", "09–03"])
  func noLocarno(text: String) {
    #expect(throws: ClassError.malformedLocarno(text)) { try LocarnoClass(text) }
  }

  @Test(
    "a Vienna code has up to three numbers; zeros before them fall away",
    arguments: [("5.3.13", "5.3.13"), ("05.03.13", "5.3.13"), ("26", "26"), ("6.19", "6.19")])
  func vienna(text: String, kept: String) throws {
    let code = try ViennaCode(text)
    #expect(code.description == kept)
    #expect(try roundTripped(code) == code)
  }

  @Test(
    "another form is no Vienna code", arguments: ["", ".", "5.", "5.3.13.1", "5,3", "0.1", "5.3.113", "a"])
  func noVienna(text: String) {
    #expect(throws: ClassError.malformedVienna(text)) { try ViennaCode(text) }
  }

  @Test("a wider Vienna code contains those within it")
  func viennaContains() throws {
    #expect(try ViennaCode("5.3").contains(ViennaCode("5.3.13")))
    #expect(try !ViennaCode("5.3.13").contains(ViennaCode("5.3")))
    #expect(try !ViennaCode("5.5").contains(ViennaCode("5.3.13")))
  }

  @Test("a list of goods counts them by class, in the order of the classes")
  func goods() throws {
    let list = try GoodsList([
      GoodsItem(NiceClass(35), ["bán lẻ trà"]), GoodsItem(NiceClass(30), ["trà xanh", "trà đen"]),
    ])
    #expect(
      try list.counts == [GoodsCount(items: 2, in: NiceClass(30)), GoodsCount(items: 1, in: NiceClass(35))])
    #expect(try roundTripped(list) == list)
    let part = try GoodsList([
      GoodsItem(NiceClass(30), ["trà đen"]), GoodsItem(NiceClass(35), ["bán lẻ trà"]),
    ])
    #expect(part.isWithin(list) && !list.isWithin(part))
    #expect(try list.removing(part) == GoodsList([GoodsItem(NiceClass(30), ["trà xanh"])]))
    #expect(list.removing(list) == nil)
    #expect(try list.classesShared(with: GoodsList([GoodsItem(NiceClass(35), ["khác"])])) == [NiceClass(35)])
  }

  @Test("a list without goods, or with blank or repeated ones, is refused")
  func refusedGoods() throws {
    let tea = try NiceClass(30)
    #expect(throws: ClassError.noGoods) { try GoodsList([]) }
    #expect(throws: ClassError.emptyClass(tea)) { try GoodsItem(tea, []) }
    #expect(throws: ClassError.blankGoods(tea)) { try GoodsItem(tea, [" "]) }
    #expect(throws: ClassError.repeatedGoods(tea, "trà")) { try GoodsItem(tea, ["trà", "trà"]) }
    #expect(throws: ClassError.repeatedClass(tea)) {
      try GoodsList([GoodsItem(tea, ["trà"]), GoodsItem(tea, ["cà phê"])])
    }
    #expect(throws: DecodingError.self) { try decoded(GoodsList.self, from: "[]") }
  }

  /// The classes usual for each set, typed from the list of sets; the order within a set does not matter.
  @Test(
    "each set has its usual classes",
    arguments: [
      (1, [31]), (2, [29, 31]), (3, [30, 31]), (4, [30]), (5, [29, 30]), (6, [30]), (7, [29, 30]), (8, [29]),
      (9, [30]), (10, [29, 30]), (11, [30]), (12, [5, 30]), (13, [30]), (14, [33]), (15, [32, 33]),
      (16, [32]),
      (17, [32]), (18, [5]), (19, [3]), (20, [3, 5, 30]), (21, [14, 16, 20, 21, 26, 27, 28]),
      (22, [23, 24, 25]),
      (23, [26, 31]), (24, [31]), (25, [31]), (26, [39, 41, 43]),
    ])
  func suggestions(set: Int, classes: [Int]) throws {
    let product = try #require(ProductClassification.decision26_2026.sets.first { $0.number == set })
    let suggested = SuggestedClass.nice(for: product)
    #expect(suggested.map(\.niceClass.number).sorted() == classes)
    #expect(suggested.allSatisfy { $0.confidence == .unverified })
  }

  @Test("a shop of one's own is a service of retail, in class 35")
  func shop() {
    #expect(SuggestedClass.ownShop.number == 35 && !SuggestedClass.ownShop.isOfGoods)
  }

  @Test("suggestions for designs are classes of the Locarno Classification")
  func locarnoSuggestions() throws {
    #expect(
      SuggestedLocarnoClass.all.allSatisfy { (1...32).contains($0.number) && $0.confidence == .unverified })
    #expect(
      SuggestedLocarnoClass.all.compactMap(\.locarno?.description)
        == ["09-01", "09-02", "09-03", "09-05", "09-07", "19-08", "11-02"])
  }

  @Test("errors speak two languages")
  func texts() throws {
    let errors: [ClassError] = [
      .noSuchNiceClass(46), .malformedLocarno("x"), .malformedVienna("x"), .noGoods,
      .emptyClass(try NiceClass(1)),
    ]
    for error in errors { #expect(!error.text.vi.isEmpty && error.description == error.text.en) }
  }
}
