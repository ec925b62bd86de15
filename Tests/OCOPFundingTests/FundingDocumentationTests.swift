import OCOP
import TestSupport
import Testing

@Suite("The article on funding plans")
struct FundingDocumentationTests {
  @Test("what it shows runs and gives what it says")
  func snippet() throws {
    // snippet of FundingPlans
    let promotion = FundingSource(
      id: try ID("khuyen-cong-2026"), name: Bilingual(vi: "Khuyến công tỉnh", en: "Industry promotion"),
      kind: .industryPromotion, budget: .whole(Dong(150_000_000)),
      rules: SupportRule.circular28_2018.map(\.id))
    let own = FundingSource(
      id: try ID("von-htx"), name: Bilingual(vi: "Vốn của HTX", en: "The cooperative's own"),
      kind: .ownCapital,
      budget: .whole(Dong(250_000_000)), preference: 1, owner: try ID("htx-tan-cuong"))
    let dryer = SupportMeasure(
      id: try ID("may-say"), name: Bilingual(vi: "Máy sấy chè", en: "Tea dryer"), cost: Dong(400_000_000),
      category: .equipment, beneficiary: try ID("htx-tan-cuong"), producerKind: .cooperative,
      ownShare: Share(percent: 50))
    let problem = FundingProblem(
      day: try CivilDate("2026-06-01"), sources: [promotion, own], rules: SupportRule.circular28_2018,
      measures: [dryer])
    let plan = try problem.plan()
    _ = plan.lines.map(\.amount)
    _ = plan.lines.first?.citation?.text(in: .vietnamese)
    print(try plan.verdict(for: problem).text.vi)
    print(try problem.explanation(of: plan).markdown(for: problem, in: .vietnamese))
    // end
    #expect(plan.lines.map(\.amount) == [Dong(150_000_000), Dong(250_000_000)])
    #expect(
      plan.lines.first?.citation?.text(in: .vietnamese) == "Thông tư 28/2018/TT-BTC, Điều 8, khoản 4")
    let page = try problem.explanation(of: plan).markdown(for: problem, in: .vietnamese)
    #expect(page.hasPrefix("# Phương án phân bổ vốn\n\n## Máy sấy chè: 400.000.000 ₫ / 400.000.000 ₫\n"))
    // snippet of FundingPlans
    let purse = PurseYear(promotion.id)
    let cut = try problem.changingBudget(of: purse, to: Dong(100_000_000))
    let paid = [Disbursement(Dong(60_000_000), for: dryer.id, from: purse)]
    let replan = try cut.replan(from: plan, paid: paid, .coverageFirst)
    print(try replan.verdict(for: cut, from: plan).text.vi)
    _ = replan.moves.map { $0.reason.text(for: cut).vi }
    // end
    #expect(replan.moves.map { $0.reason.text(for: cut).vi } == ["nguồn chỉ còn 100.000.000 ₫"])
    #expect(replan.moves.map(\.after) == [Dong(100_000_000)])
  }

  @Test("a rule of a province's own pays, and what it does not pay has its reason")
  func ownRule() throws {
    // snippet of FundingPlans
    let labels = SupportRule(
      id: try ID("tinh-bao-bi"),
      title: Bilingual(vi: "Bao bì, nhãn, tem", en: "Packaging, labels and stamps"),
      categories: [.packaging], rates: [SupportRate(Share(percent: 70))], ceiling: .amount(Dong(60_000_000)),
      scope: .province("19"), inForce: DatePeriod(from: try CivilDate("2026-01-01")),
      citation: Citation("5/2026/NQ-HĐND", .article(4)), confidence: .read)
    let provincial = FundingSource(
      id: try ID("ngan-sach-tinh"), name: Bilingual(vi: "Ngân sách tỉnh", en: "Provincial budget"),
      kind: .provincialBudget, budget: .whole(Dong(80_000_000)), rules: [labels.id])
    // end
    let packaging = SupportMeasure(
      id: try ID("bao-bi"), name: Bilingual(vi: "Bao bì", en: "Packaging"), cost: Dong(90_000_000),
      category: .packaging, beneficiary: try ID("htx-tan-cuong"), producerKind: .cooperative,
      place: SupportPlace(province: "19"))
    let problem = FundingProblem(
      day: try CivilDate("2026-06-01"), sources: [provincial], rules: [labels], measures: [packaging])
    let plan = try problem.plan()
    // snippet of FundingPlans
    let explanation = try problem.explanation(of: plan)
    for entry in explanation.measures where entry.result.status != .full {
      print(entry.result.measure, entry.result.gap)
      for reason in entry.reasons { print("–", reason.text(for: problem).vi) }
    }
    // end
    // 70 % of 90 million would be 63 million: the ceiling of 60 million stops it.
    #expect(explanation.measures.map(\.result.gap) == [Dong(30_000_000)])
    #expect(
      explanation.measures.first?.reasons.map { $0.text(for: problem).vi } == [
        "Ngân sách tỉnh đã chi mức tối đa 60.000.000 ₫: Nghị quyết 5/2026/NQ-HĐND, Điều 4"
      ])
  }

  @Test("its snippets are those that run")
  func shown() throws {
    #expect(try Article("FundingPlans").differences() == [])
  }

  @Test("every reading that plans rest on is listed among the legal sources")
  func readings() throws {
    let article = try Article("LegalSources").text
    for reading in FundingProblem.interpretations {
      #expect(article.contains("| `\(reading.name)` |"), "\(reading.name)")
      #expect(reading.reading.vi != reading.reading.en)
    }
  }
}
