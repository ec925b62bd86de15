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
    try plan.verify(for: problem)
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
    try replan.verify(for: cut, from: plan)
    _ = replan.moves.map { $0.reason.text(for: cut).vi }
    // end
    #expect(replan.moves.map { $0.reason.text(for: cut).vi } == ["nguồn chỉ còn 100.000.000 ₫"])
    #expect(replan.moves.map(\.after) == [Dong(100_000_000)])
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
