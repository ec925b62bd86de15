import OCOP
import TestSupport
import Testing

@Suite struct `A partner's wording` {
  let tea: CriteriaSet

  init() throws { tea = try RatingRegime.decision26_2026.criteria(for: .tea) }

  @Test func `replaces titles and options, and nothing else`() throws {
    let own = Bilingual(vi: "Nhãn hiệu của tỉnh", en: "The province's marks")
    let wording = Wording([
      .set("tea"): own, .criterion(set: "tea", "3.5"): own, .option(set: "tea", "3.5", .b): own,
      .criterion(set: "tea", "6.1"): own, .criterion(set: "flowers", "1"): own,
    ])
    let set = try tea.reworded(by: wording)
    #expect(set.name == own)
    #expect(set.criterion("3.5")?.title == own)
    #expect(set.criterion("6.1")?.title == own)
    #expect(set.question("3.5")?[.b]?.label == own)
    #expect(set.question("3.5")?[.a] == tea.question("3.5")?[.a])
    #expect(set.question("3.5")?.options.map(\.points) == tea.question("3.5")?.options.map(\.points))
    #expect(set.question("3.5")?.options.map(\.minimumFor) == tea.question("3.5")?.options.map(\.minimumFor))
    #expect(set.criterion("5.2")?.applicability == tea.criterion("5.2")?.applicability)
    #expect(set.problems.isEmpty)
    #expect(try tea.reworded(by: Wording()) == tea)
  }

  @Test func `that words nothing is refused with every key`() {
    let text = Bilingual(vi: "x", en: "x")
    let wording = Wording([
      .option(set: "tea", "3.5", .z): text, .criterion(set: "tea", "9.9"): text,
      .criterion(set: "tea", "3.5"): text,
    ])
    #expect(
      throws: WordingError(unknown: [.option(set: "tea", "3.5", .z), .criterion(set: "tea", "9.9")])
    ) { try tea.reworded(by: wording) }
  }

  @Test func `is stored under stable texts`() throws {
    let wording = Wording([.option(set: "tea", "3.5", .b): Bilingual(vi: "x", en: "y")])
    #expect(try roundTripped(wording) == wording)
    #expect(wording.texts.keys.map(\.description) == ["tea/3.5/b"])
    for text in ["tea", "tea/3.5", "tea/3.5/b"] { #expect(Wording.Key(text)?.description == text) }
    for text in ["", "/3.5", "tea/x", "tea/3.5/B", "tea/3.5/b/c", "tea/"] {
      #expect(Wording.Key(text) == nil)
    }
  }
}
