import OCOP
import TestSupport
import Testing

@Suite struct `Which set became which` {
  let first = RatingRegime.decision1048_2019
  let now = RatingRegime.decision26_2026

  /// Written by hand from the lists of sets of both decisions, by name.
  @Test(
    arguments: [
      (1, ["fresh-vegetables-fruits-nuts"]), (2, ["fresh-meat-aquatic-eggs-milk"]),
      (4, ["honey-other-agri-foods", "processed-meat-aquatic-eggs-milk-honey"]), (5, ["fast-food"]),
      (6, ["processed-rice-cereals"]),
      (7, ["processed-vegetables-fruits-nuts"]), (8, ["processed-meat-aquatic-eggs-milk-honey"]),
      (9, ["processed-meat-aquatic-eggs-milk-honey"]), (10, ["fish-sauce-liquid-seasonings"]),
      (11, ["other-seasonings"]), (12, ["tea"]), (13, []), (14, ["coffee-cocoa"]), (15, ["white-spirits"]),
      (16, ["other-alcoholic-drinks"]), (17, ["mineral-bottled-water"]), (18, ["other-non-alcoholic-drinks"]),
      (19, ["functional-food-herbal-medicine"]), (20, ["herbal-cosmetics"]), (21, []),
      (22, ["essential-oils-other-herbals"]), (23, ["handicrafts-household-decor"]),
      (24, ["handicrafts-household-decor"]), (25, ["fabrics-garments"]), (26, ["community-eco-tourism"]),
    ])
  func `from 2019 to 2026`(number: Int, successors: [String]) throws {
    let set = try first.criteria(numbered: number)
    #expect(now.successors(of: set, of: first).map(\.id) == successors)
    #expect(now.successors(of: set, of: .decision1048_2019_amended2020).map(\.id) == successors)
  }

  @Test(
    arguments: [
      (4, [4]), (8, [4, 8, 9]), (21, [23, 24]), (11, [12]), (12, []), (3, []), (23, []), (24, []), (25, []),
      (26, [26]),
    ] as [(Int, [Int])])
  func `backwards, where two became one and some were new`(number: Int, predecessors: [Int]) throws {
    let set = try now.criteria(numbered: number)
    #expect(first.predecessors(of: set, of: now).map(\.number) == predecessors)
  }

  @Test func `keeps the number of a set whose table is missing`() {
    let mapping = ProductSetMapping.between(.decision1048_2019, .decision26_2026)
    #expect(mapping?.predecessors(of: 3) == [3])
    #expect(mapping?.successors(of: 3) == [3])
  }

  @Test func `is the same list for 2023 as for 2026, since those sets have the same numbers`() throws {
    let old = try #require(ProductSetMapping.between(.decision1048_2019, .decision148_2023))
    #expect(old.rows == ProductSetMapping.between(.decision1048_2019, .decision26_2026)?.rows)
    let later = try #require(ProductSetMapping.between(.decision148_2023, .decision26_2026))
    for number in 1...26 {
      #expect(later.successors(of: number) == [number] && later.predecessors(of: number) == [number])
    }
  }

  @Test func `says why a set has no single successor, and how sure it is`() throws {
    let mapping = try #require(ProductSetMapping.between(.decision1048_2019, .decision26_2026))
    #expect(mapping.rows.map(\.set) == Array(1...26))
    #expect(mapping.rows.filter(\.successors.isEmpty).map(\.set) == [13, 21])
    #expect(mapping.rows.filter { $0.remark != nil }.map(\.set) == [4, 13, 21])
    #expect(mapping.citations.map(\.document) == ["1048/QĐ-TTg", "26/2026/QĐ-TTg"])
    #expect(mapping.rows.allSatisfy { $0.confidence == .secondary })
    #expect(mapping.row(of: 27) == nil && mapping.successors(of: 27) == [])
    #expect(try roundTripped(mapping) == mapping)
  }

  @Test func `is a set itself within one decision, and unknown against the course of time`() throws {
    let tea = try first.criteria(numbered: 12)
    #expect(RatingRegime.decision1048_2019_amended2020.successors(of: tea, of: first).map(\.number) == [12])
    #expect(ProductSetMapping.between(.decision26_2026, .decision1048_2019) == nil)
    #expect(first.successors(of: try now.criteria(for: .tea), of: now) == [])
    #expect(now.predecessors(of: tea, of: first) == [])
  }

  /// From the names in the lists of sets: 9, processed aquatic products, joined 8; of 4, honey, the processed products did; nothing of
  /// 2019 became teas of other plants.
  @Test(arguments: [
    (RatingRegime.decision1048_2019, 12, ["tea"]), (.decision1048_2019, 26, ["community-eco-tourism"]),
    (.decision1048_2019, 9, ["processed-meat-aquatic-eggs-milk-honey"]),
    (.decision1048_2019, 4, ["honey-other-agri-foods", "processed-meat-aquatic-eggs-milk-honey"]),
    (.decision1048_2019, 13, []), (.decision148_2023, 11, ["tea"]), (.decision148_2023, 12, ["herbal-tea"]),
    (.decision26_2026, 11, ["tea"]), (.decision26_2026, 26, ["community-eco-tourism"]),
  ])
  func `decides which product sets a rater rates`(regime: RatingRegime, number: Int, sets: [String]) throws {
    let rater = try regime.rater(numbered: number)
    let rated = ProductClassification.decision26_2026.sets.filter(rater.rates).map(\.id)
    #expect(rated == sets)
  }

  @Test func `leaves criteria of one's own to the product set with their identifier`() throws {
    let rater = try Rater(.decision26_2026, criteria: SmallSet.criteria)
    #expect(
      ProductClassification.decision26_2026.sets.allSatisfy { !rater.rates($0) },
      "not even the one whose number they have")
    let own = ProductSet(
      number: 7, id: SmallSet.criteria.id, name: Bilingual(vi: "Nhỏ", en: "Small"), annexCode: "",
      agencies: [])
    #expect(rater.rates(own))
  }

  @Test func `names only sets that the later decision has`() throws {
    for row in ProductSetMapping.between(.decision1048_2019, .decision26_2026)?.rows ?? [] {
      for number in row.successors { #expect(throws: Never.self) { try now.criteria(numbered: number) } }
    }
  }
}
