import OCOP
import Testing

@Suite struct `An upgrade in words` {
  private let rater: Rater

  init() throws { rater = try SmallSet.rater() }

  @Test func `names each step with its points, its cost and the words of the form`() throws {
    let sheet = try SmallSet.sheet("a", "b", "a", "a", "b")
    let costs = try UpgradeCosts(["1.1": [.c: 1_500_000]])
    let upgrade = try rater.cheapestUpgrade(to: .three, from: sheet, costs: costs)
    #expect(
      upgrade.text(to: .three, by: rater.criteria, in: .vietnamese) == """
        Cách ít tốn nhất lên 3★: chi phí 1.500.001, 67,00 / 100

        - 1.1 a → c (+2 điểm, chi phí 1.500.000): low 2
        - 1.2 b → c (+30 điểm, chi phí 1): high 2

        """)
    #expect(
      upgrade.text(to: .three, by: rater.criteria, in: .english) == """
        Cheapest way to 3★: cost 1,500,001, 67.00 / 100

        - 1.1 a → c (+2 points, cost 1,500,000): low 2
        - 1.2 b → c (+30 points, cost 1): high 2

        """)
  }

  @Test func `counts from no printed option, and says one point of one`() throws {
    let sheet = try SmallSet.sheet("none", "b", "b", "b", "c")
    let limits = UpgradeLimits(frozen: ["1.2"], excluded: ["1.1": [.c]])
    let plan = try #require(rater.paretoUpgrades(to: .two, from: sheet, limits: limits).dropFirst().first)
    #expect(
      plan.text(by: rater.criteria, in: .english).hasSuffix("- 1.1 none → b (+1 point, cost 2): low 1\n"))
    #expect(
      plan.text(by: rater.criteria, in: .vietnamese).hasPrefix("Cách lên 2★: chi phí 2, 69,00 / 100\n\n"))
    #expect(
      plan.text(by: rater.criteria, in: .vietnamese).hasSuffix(
        "- 1.1 không mức nào → b (+1 điểm, chi phí 2): low 1\n"))
  }

  @Test func `counts no points where they hang on a condition`() throws {
    let sheet = try SmallSet.sheet("c", "b", "a", "a", "b")  // 37
    let limits = UpgradeLimits(frozen: ["1.2", "4.1"])
    let upgrade = try rater.cheapestUpgrade(to: .three, from: sheet, limits: limits)
    #expect(
      upgrade.text(to: .three, by: rater.criteria, in: .english) == """
        Cheapest way to 3★: cost 2, 55.00 / 100

        - 2 a → b (+10 points, cost 1): story 1
        - 3 a → b (cost 1): structure 1

        """)
  }

  @Test func `says that the level is held`() throws {
    let sheet = try SmallSet.sheet("c", "b", "b", "b", "c")
    let upgrade = try rater.cheapestUpgrade(to: .four, from: sheet)
    #expect(
      upgrade.text(to: .four, by: rater.criteria, in: .vietnamese) == "Phiếu đã đạt 4★: 70,00 / 100\n")
    #expect(
      upgrade.text(to: .four, by: rater.criteria, in: .english)
        == "The sheet holds 4★ already: 70.00 / 100\n")
  }

  @Test func `says at least where the source lacks points`() throws {
    let set = `A set whose source lacks points`.set(`What the source lacks`.points)
    let rater = try Rater(.decision26_2026, criteria: set)
    let upgrade = try rater.cheapestUpgrade(to: .four, from: SmallSet.sheet("c", "b", "b", "b", "c"))
    #expect(
      upgrade.text(to: .four, by: set, in: .vietnamese) == "Phiếu đã đạt 4★: ít nhất 70,00 / 116\n")
  }

  @Test func `says why there is no way`() throws {
    let sheet = try SmallSet.sheet("a", "a", "a", "a", "a")
    func words(
      _ language: Language, _ limits: UpgradeLimits, _ eliminations: [EliminationPlace] = []
    ) throws -> String {
      try rater.cheapestUpgrade(to: .five, from: sheet, limits: limits, eliminations: eliminations)
        .text(to: .five, by: rater.criteria, in: language)
    }
    let frozen = UpgradeLimits(frozen: ["1.1", "4.1"])
    #expect(
      try words(.vietnamese, frozen)
        == "Không có cách chắc chắn lên 5★: tiêu chí 1.1 không nâng được đến mức cần thiết; "
        + "tiêu chí 4.1 không nâng được đến mức cần thiết\n")
    #expect(
      try words(.english, frozen)
        == "No certain way to 5★: criterion 1.1 cannot reach what the level asks for; "
        + "criterion 4.1 cannot reach what the level asks for\n")
    #expect(
      try words(.english, UpgradeLimits(frozen: ["2", "3"]))
        == "No certain way to 5★: all that can be raised does not add up to the points\n")
    #expect(
      try words(.vietnamese, .none, [.set]) == "Không có cách chắc chắn lên 5★: sản phẩm bị loại\n")
    let gap = TableGap(.minima, reason: Bilingual(vi: "mất một trang", en: "a page is lost"))
    #expect(
      UpgradeBlock.gap(gap).text
        == Bilingual(vi: "nguồn thiếu: mất một trang", en: "the source lacks: a page is lost"))
  }
}
