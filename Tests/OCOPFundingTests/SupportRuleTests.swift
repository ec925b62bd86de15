import OCOP
import TestSupport
import Testing

/// A row of `reference/funding.md` as typed from there: category, share in percent of a plain place, đồng in millions.
struct RuleRow: Sendable, CustomTestStringConvertible {
  let id: String
  let categories: [MeasureCategory]
  let percent: UInt32
  var ceiling: Int64?
  var perBeneficiary: Int64?
  let citation: String
  let from: String
  var upTo: String?
  let confidence: Confidence
  var province: String?

  var testDescription: String { id }
}

@Suite("Rules of support")
struct SupportRuleTests {
  static let rows: [RuleRow] = [
    // §1.2, Circular 53/2022 a–e, and the same under Circular 55/2023.
    row53("a", [.dossier], 100, "a"), row53("b", [.packaging, .dossier], 100, "b"),
    row53("c-training", [.training], 100, "c"), row53("c-design", [.packaging], 100, "c"),
    row53("d", [.promotion], 100, "d"), row53("đ", [.promotion], 50, "đ"),
    row53("e", [.intellectualProperty], 100, "e", ceiling: 35),
    row53("g", [.packaging], 50, "g", confidence: .secondary),
    row55("a", [.dossier], 100, "a"), row55("b", [.packaging, .dossier], 100, "b"),
    row55("c-training", [.training], 100, "c"), row55("c-design", [.packaging], 100, "c"),
    row55("d", [.promotion], 100, "d"), row55("đ", [.promotion], 50, "đ"),
    row55("e", [.intellectualProperty], 100, "e", ceiling: 35), row55("g", [.packaging], 50, "g"),
    // §1.3, Circular 75/2021 Art 6(1).
    row75("home-design-mark", 15, "a"), row75("home-invention-variety", 30, "a"), row75("abroad", 60, "b"),
    // §1.4, Circular 28/2018 Art 8(2), (4).
    RuleRow(
      id: "tt28-model", categories: [.model], percent: 30, ceiling: 1_000,
      citation: "Circular 28/2018/TT-BTC, Article 8, clause 2", from: "2019-01-01", confidence: .read),
    RuleRow(
      id: "tt28-machinery", categories: [.equipment], percent: 50, perBeneficiary: 300,
      citation: "Circular 28/2018/TT-BTC, Article 8, clause 4", from: "2019-01-01", confidence: .read),
    RuleRow(
      id: "tt28-line", categories: [.equipment], percent: 50, perBeneficiary: 450,
      citation: "Circular 28/2018/TT-BTC, Article 8, clause 4", from: "2019-01-01", confidence: .read),
    // §1.5, Decree 83/2018 Art 29.
    row83("inputs", [.model, .equipment], 50), row83("high-technology", [.model], 40),
    row83("organisation", [.model], 100, ceiling: 100), row83("certification", [.certification], 100),
    row83("replication", [.training], 100),
    // §1.7.
    row98("consulting", [.dossier], 100, ceiling: 300),
    row98("project", [.equipment, .infrastructure], 30, ceiling: 10_000),
    row98("inputs", [.packaging, .equipment], 100), row98("technology", [.equipment], 40),
    row109("certificate"), row109("survey"),
    row11("foreign-remote", 100), row11("domestic-sales", 70),
    row39("management", 70), row39("start-up", 100), row39("advanced", 50),
    // §1.6.
    RuleRow(
      id: "bacgiang-2023-mark", categories: [.intellectualProperty], percent: 100, ceiling: 35,
      citation: "Circular 55/2023/TT-BTC, Article 87, clause 2, point e", from: "2023-01-01",
      upTo: "2024-01-01", confidence: .secondary, province: "24"),
    RuleRow(
      id: "bacgiang-2023-packaging", categories: [.packaging], percent: 50,
      citation: "Circular 55/2023/TT-BTC, Article 87, clause 2, point g", from: "2023-01-01",
      upTo: "2024-01-01", confidence: .secondary, province: "24"),
    rowDaNang("gmp", [.certification], 100, ceiling: 500),
    rowDaNang("organic", [.certification], 100, ceiling: 100),
    rowDaNang("globalgap", [.certification], 100, ceiling: 100),
    rowDaNang("vietgap", [.certification], 100, ceiling: 50),
    rowDaNang("machinery", [.equipment], 50, perBeneficiary: 300),
    RuleRow(
      id: "hungyen-2020-packaging", categories: [.packaging], percent: 100, perBeneficiary: 30,
      citation: "Chính sách OCOP tỉnh Hưng Yên năm 2020", from: "2020-01-01", upTo: "2021-01-01",
      confidence: .secondary, province: "33"),
    rowTraVinh("design", [.packaging, .dossier], 100, ceiling: 10),
    rowTraVinh("shop", [.promotion], 100, ceiling: 50),
    rowTraVinh("machinery", [.equipment], 50, ceiling: 500),
    RuleRow(
      id: "haiduong-2022-packaging", categories: [.packaging], percent: 100, ceiling: 10,
      citation: "Chính sách OCOP tỉnh Hải Dương năm 2022", from: "2022-01-01", upTo: "2023-01-01",
      confidence: .secondary, province: "30"),
  ]

  @Test("each row is what the reference has", arguments: rows)
  func row(row: RuleRow) throws {
    let all = SupportRule.national + SupportRule.provincial
    let rule = try #require(all.first { $0.id.text == row.id })
    #expect(rule.categories == row.categories)
    let plain = SupportPlace(province: row.province ?? "19", classes: [.plain])
    let share = rule.rates.filter { $0.places.isEmpty || $0.places.contains(.plain) }.map(\.share).max()
    #expect(share == Share(percent: row.percent))
    if case .amount(let amount) = rule.ceiling {
      #expect(row.ceiling == amount.amount / 1_000_000)
    } else {
      #expect(row.ceiling == nil)
    }
    #expect(rule.beneficiaryCap?.amount.amount == row.perBeneficiary.map { $0 * 1_000_000 })
    #expect(rule.citation.text(in: .english) == row.citation)
    #expect("\(rule.inForce.start)" == row.from)
    #expect(rule.inForce.end.map { "\($0)" } == row.upTo)
    #expect(rule.confidence == row.confidence)
    #expect(rule.scope == (row.province.map { .province($0) } ?? .national))
    // The floor of 999,999,999 đồng, then the caps; a few rows of cost say so from outside.
    let cost = Int64(999_999_999)
    let measure = FundingSamples.measure(
      "m", cost, try #require(row.categories.first), contents: rule.content.map { [$0] } ?? [],
      kind: .enterprise, place: plain, star: .three,
      eligibleCosts: rule.base == .wholeCost ? [] : [.init(Dong(cost), under: rule.id)])
    let share999 = cost * Int64(row.percent) / 100
    let most = [share999, row.ceiling.map { $0 * 1_000_000 }, row.perBeneficiary.map { $0 * 1_000_000 }]
    let starred: Int64? = ["bacgiang-2023-packaging": 30_000_000, "hungyen-2020-packaging": 5_000_000][row.id]
    let expected = (most + [starred]).compactMap { $0 }.min()
    #expect(rule.ceiling(for: measure, on: rule.inForce.start).amount.amount == expected)
    #expect(rule.ceiling(for: measure, on: rule.inForce.start).misses == [])
  }

  @Test("no row is without a test row, and no row is from memory")
  func complete() throws {
    let all = SupportRule.national + SupportRule.provincial
    #expect(Set(all.map(\.id.text)) == Set(Self.rows.map(\.id)))
    #expect(Set(all.map(\.id)).count == all.count)
    #expect(!all.contains { $0.confidence == .unverified })
    for rule in all { _ = try ID<SupportRule>(rule.id.text) }
    for content in all.compactMap(\.content) { _ = try ID<SupportContent>(content.text) }
  }

  @Test(
    "extension pays for inputs by place, the best class of a place counting",
    arguments: [
      ([PlaceClass.plain], 50), ([.midland], 70), ([.mountain], 70), ([.coastal], 70), ([.difficult], 100),
      ([.extremelyDifficult], 100), ([.border], 100), ([.island], 100), ([.disasterHit], 100),
      ([.mountain, .extremelyDifficult], 100), ([.plain, .midland], 70),
    ] as [([PlaceClass], Int64)])
  func extensionRates(classes: [PlaceClass], percent: Int64) throws {
    let rule = try #require(SupportRule.decree83_2018.first { $0.id.text == "nd83-inputs" })
    let measure = FundingSamples.measure(
      "m", 1_000_000_000, .model, contents: [.demonstrationModel],
      place: SupportPlace(province: "19", classes: classes),
      eligibleCosts: [.init(Dong(600_000_001), under: rule.id)])
    // Of the inputs only, rounded down.
    let amount = rule.ceiling(for: measure, on: FundingSamples.day).amount.amount
    #expect(amount == 600_000_001 * percent / 100)
  }

  @Test("what a rule hangs on and a measure does not say is a reason, never an amount")
  func notStated() throws {
    let inputs = try #require(SupportRule.decree83_2018.first { $0.id.text == "nd83-inputs" })
    let plain = SupportPlace(province: "19", classes: [.plain])
    let model = FundingSamples.measure("m", 100, .model, contents: [.demonstrationModel], place: plain)
    let found = inputs.ceiling(for: model, on: FundingSamples.day)
    #expect(found.amount == .zero)
    let part = Bilingual(vi: "giống, thiết bị, vật tư thiết yếu", en: "seeds, equipment, essential inputs")
    #expect(found.misses == [.notStated(part)])
    let packaging = try #require(SupportRule.hungYen2020.first)
    let box = FundingSamples.measure("m", 100, .packaging, place: SupportPlace(province: "33"))
    #expect(packaging.ceiling(for: box, on: .of(2020, 6, 1)).misses.count == 1)
  }

  @Test("a model of industry promotion is none of extension, whose share is of inputs that it has not")
  func models() throws {
    let plain = SupportPlace(province: "19", classes: [.plain])
    func payers(_ content: ID<SupportContent>) -> [String] {
      let measure = FundingSamples.measure(
        "m", 1_000, .model, contents: [content], place: plain,
        eligibleCosts: [.init(Dong(400), under: .of("nd83-inputs"))])
      return (SupportRule.circular28_2018 + SupportRule.decree83_2018).filter {
        $0.ceiling(for: measure, on: FundingSamples.day).amount > .zero
      }.map(\.id.text)
    }
    #expect(payers(.industrialModel) == ["tt28-model"])
    #expect(payers(.demonstrationModel) == ["nd83-inputs"])
  }

  @Test("Circular 28/2018 warns of Circular 64/2024 on every row")
  func warning() {
    for rule in SupportRule.circular28_2018 {
      #expect(rule.note?.vi.contains("64/2024/TT-BTC") == true)
      #expect(rule.note?.en.contains("64/2024/TT-BTC") == true)
    }
  }

  @Test("half of 999,999,999 đồng is 499,999,999")
  func floor() {
    let rule = FundingSamples.rule("r", percent: 50)
    let measure = FundingSamples.measure("m", 999_999_999)
    #expect(rule.ceiling(for: measure, on: FundingSamples.day).amount == Dong(499_999_999))
  }

  @Test("the ceilings of Decree 156/2025, in millions")
  func lending() {
    let ceilings = LendingCeiling.decree156_2025
    func millions(_ kind: ProducerKind) -> Int64? {
      ceilings.first { $0.kind == kind }.map { $0.amount.amount / 1_000_000 }
    }
    #expect(millions(.productionHousehold) == 300)
    #expect(millions(.registeredHousehold) == 500)
    #expect(millions(.cooperativeGroup) == 500)
    #expect(millions(.farm) == 3_000)
    #expect(millions(.cooperative) == 5_000)
    #expect(millions(.enterprise) == nil)
    #expect(
      ceilings.allSatisfy { $0.inForce.start == CivilDate.of(2025, 7, 1) && $0.confidence == .secondary })
  }

  @Test(
    "star rewards, in millions",
    arguments: [
      (StarReward.thaiNguyen2019, StarReward.Occasion.first, [nil, nil, 20, 30, 40], 2020),
      (StarReward.bacGiang2024, .first, [nil, nil, 50, 150, 300], 2024),
      (StarReward.bacGiang2024, .again, [nil, nil, 20, 60, nil], 2025),
      (StarReward.bacGiang2024, .upgrade, [nil, nil, nil, 150, 300], 2025),
      (StarReward.traVinh2020, .upgrade, [nil, nil, 5, 10, 20], 2020),
    ] as [([StarReward], StarReward.Occasion, [Int64?], Int)])
  func rewards(rows: [StarReward], occasion: StarReward.Occasion, amounts: [Int64?], year: Int) throws {
    let row = try #require(rows.first { $0.occasion == occasion })
    let day = CivilDate.of(year, 12, 31)
    #expect(
      Star.allCases.map { row.amount(for: $0, on: day)?.amount } == amounts.map { $0.map { $0 * 1_000_000 } })
    #expect(row.amount(for: .three, on: CivilDate.of(year + 2, 1, 1)) == nil)
  }

  private static func row53(
    _ name: String, _ categories: [MeasureCategory], _ percent: UInt32, _ point: String,
    ceiling: Int64? = nil,
    confidence: Confidence = .read
  ) -> RuleRow {
    RuleRow(
      id: "tt53-\(name)", categories: categories, percent: percent, ceiling: ceiling,
      citation: "Circular 53/2022/TT-BTC, Article 13, clause 2, point \(point)", from: "2022-08-12",
      upTo: "2023-08-15", confidence: confidence)
  }

  private static func row55(
    _ name: String, _ categories: [MeasureCategory], _ percent: UInt32, _ point: String, ceiling: Int64? = nil
  ) -> RuleRow {
    RuleRow(
      id: "tt55-\(name)", categories: categories, percent: percent, ceiling: ceiling,
      citation: "Circular 55/2023/TT-BTC, Article 87, clause 2, point \(point)", from: "2023-08-15",
      upTo: "2026-01-01", confidence: .secondary)
  }

  private static func row75(_ name: String, _ ceiling: Int64, _ point: String) -> RuleRow {
    RuleRow(
      id: "tt75-\(name)", categories: [.intellectualProperty], percent: 100, ceiling: ceiling,
      citation: "Circular 75/2021/TT-BTC, Article 6, clause 1, point \(point)", from: "2021-09-09",
      confidence: .read)
  }

  private static func row83(
    _ name: String, _ categories: [MeasureCategory], _ percent: UInt32, ceiling: Int64? = nil
  ) -> RuleRow {
    RuleRow(
      id: "nd83-\(name)", categories: categories, percent: percent, ceiling: ceiling,
      citation: "Decree 83/2018/NĐ-CP, Article 29", from: "2018-07-10", confidence: .read)
  }

  private static func row98(
    _ name: String, _ categories: [MeasureCategory], _ percent: UInt32, ceiling: Int64? = nil
  ) -> RuleRow {
    RuleRow(
      id: "nd98-\(name)", categories: categories, percent: percent, ceiling: ceiling,
      citation: "Decree 98/2018/NĐ-CP", from: "2018-08-20", confidence: .secondary)
  }

  private static func row109(_ name: String) -> RuleRow {
    RuleRow(
      id: "nd109-\(name)", categories: [.certification], percent: 100, citation: "Decree 109/2018/NĐ-CP",
      from: "2018-10-15", confidence: .secondary)
  }

  private static func row11(_ name: String, _ percent: UInt32) -> RuleRow {
    RuleRow(
      id: "tt11-\(name)", categories: [.promotion], percent: percent,
      citation: "Circular 11/2019/TT-BCT, Article 20, clause 3", from: "2019-09-16", confidence: .secondary)
  }

  private static func row39(_ name: String, _ percent: UInt32) -> RuleRow {
    RuleRow(
      id: "nd39-\(name)", categories: [.training], percent: percent, citation: "Decree 39/2018/NĐ-CP",
      from: "2019-01-01", upTo: "2021-01-01", confidence: .secondary)
  }

  private static func rowDaNang(
    _ name: String, _ categories: [MeasureCategory], _ percent: UInt32, ceiling: Int64? = nil,
    perBeneficiary: Int64? = nil
  ) -> RuleRow {
    RuleRow(
      id: "danang-2026-\(name)", categories: categories, percent: percent, ceiling: ceiling,
      perBeneficiary: perBeneficiary, citation: "Resolution 23/2025/NQ-HĐND", from: "2026-01-01",
      upTo: "2031-01-01",
      confidence: .secondary, province: "48")
  }

  private static func rowTraVinh(
    _ name: String, _ categories: [MeasureCategory], _ percent: UInt32, ceiling: Int64
  ) -> RuleRow {
    RuleRow(
      id: "travinh-2020-\(name)", categories: categories, percent: percent, ceiling: ceiling,
      citation: "Chính sách OCOP tỉnh Trà Vinh năm 2020", from: "2020-01-01", upTo: "2021-01-01",
      confidence: .secondary, province: "84")
  }
}
