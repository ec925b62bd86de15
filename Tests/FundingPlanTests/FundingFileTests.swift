import ExampleSupport
import Foundation
import OCOP
import TestSupport
import Testing

@testable import funding_plan

@Suite struct `A file of a funding plan` {
  /// A province's own rules, groups of purses, support that was had before: all that the sample has not.
  static let small = """
    {"format": "ocop-funding/1", "day": "2026-06-01",
     "policy": {"exclusivity": [["a", "b"]], "borrowedCountsAsOwnShare": false},
     "rules": [
      {"id": "packaging", "title": {"vi": "Bao bì", "en": "Packaging"}, "categories": ["packaging"],
       "beneficiaries": ["farm"], "rates": [{"share": "80%", "places": ["difficult"]}, {"share": "50%"}],
       "ceiling": {"3": 5000, "4": 9000}, "beneficiaryCap": {"amount": 12000, "span": "lifetime"},
       "province": "19", "from": "2026-01-01", "before": "2031-01-01",
       "citation": {"document": "1/2026/NQ-HĐND", "article": 2, "clause": 3, "point": "b"},
       "confidence": "read", "note": "Mẫu"}],
     "producers": [
      {"id": "f", "name": "F", "kind": "farm", "own": {"2026": 2500, "2027": 0},
       "place": {"province": "19", "classes": ["difficult"]}}],
     "sources": [
      {"id": "a", "name": "A", "kind": "provincialBudget", "budget": 20000, "rules": ["packaging"]},
      {"id": "b", "name": "B", "kind": "industryPromotion", "budget": {"2026": 3000}, "rules": ["packaging"],
       "categories": ["packaging"]}],
     "projects": [
      {"id": "all", "name": "Dự án chung", "cap": 11000}, {"id": "p", "name": "Dự án P", "cap": 10500, "within": "all"}],
     "received": [{"rule": "packaging", "beneficiary": "f", "year": 2025, "amount": 4500}],
     "measures": [
      {"id": "x", "name": "X", "cost": 10000, "category": "packaging", "beneficiary": "f", "star": 4,
       "project": "p", "years": [2026, 2027]}]}
    """

  private func file(_ text: String) throws -> FundingFile { try FundingFile(Array(text.utf8)) }

  @Test func `with rules of its own is planned by them`() throws {
    let outcome = try FundingOutcome(file(Self.small), .optimal, nodes: 100)
    // 80 % of 10,000 is 8,000, at most 9,000 for 4★; of the 12,000 for life 4,500 were had: 7,500. The farm has 2,500.
    #expect(outcome.plan.lines.map(\.amount) == [Dong(7_500), Dong(2_500)])
    #expect(outcome.plan.lines.map(\.source.text) == ["a", "own-f"])
    let rule = try #require(outcome.rulesUsed.first)
    #expect(rule.citation.text(in: .english) == "Resolution 1/2026/NQ-HĐND, Article 2, clause 3, point b")
    #expect(
      rule.terms(in: .english).replacing("\u{a0}", with: " ")
        == "80% (difficult); 50%; at most 3★ 5,000 ₫, 4★ 9,000 ₫; at most 12,000 ₫ a beneficiary; province 19 only"
    )
    #expect(outcome.problem.policy.exclusivity == .groups([[try ID("a"), try ID("b")]]))
    let screen = FundingScreen(outcome, .vietnamese).text()
    #expect(FundingScreen(outcome, .english).text().contains("million đồng, rounded to 0.1"))
    // What Decree 27/2022 asks for is law no more on a day of 2026.
    let duty = "quy định cho giai đoạn 2021–2025: Nghị định 27/2022/NĐ-CP"
    #expect(screen.contains("TỶ LỆ TỪNG CHƯƠNG TRÌNH (\(duty)"))
    #expect(screen.contains("DỰ ÁN (được cấp / tổng mức)\n  all  Dự án chung: 0,0 / 0,0\n  p  Dự án P: "))
    #expect(outcome.problem.projects.map(\.cap) == [Dong(11_000), Dong(10_500)])
    #expect(outcome.problem.measures.first?.project == outcome.problem.projects.last?.id)
    #expect(outcome.problem.sources.map(\.categories) == [nil, [.packaging], nil])
  }

  @Test(
    arguments: [
      Slip("\"ocop-funding/1\"", "\"ocop-funding/2\"", "format: the format is “ocop-funding/1”"),
      Slip(
        "\"day\": \"2025-07-15\"", "\"day\": \"2025-02-30\"", "day: “2025-02-30” is no day such as 2026-05-22"
      ),
      Slip("\"title\"", "\"heading\"", "heading: no such key; the keys are format, title, "),
      Slip(
        "\"kind\": \"cooperative\"", "\"kind\": \"coop\"",
        "producers[0].kind: “coop” is none of cooperative, "),
      Slip("\"own\": 420000000", "\"own\": 1.5", "producers[0].own: a whole number of đồng is needed"),
      Slip("\"own\": 420000000", "\"own\": -1", "producers[0].own: “-1”: it must be 0…1152921504606846976"),
      Slip(
        "\"2025\": 560000000", "\"25\": 560000000",
        "sources[0].budget.25: “25” is no budget year of 2000…2100"),
      Slip(
        "\"2025\": 560000000", "\"2025\": -1", "sources[0].budget: “-1”: it must be 0…1152921504606846976"),
      Slip(
        "\"rate\": \"6.5%\"", "\"rate\": \"6.555%\"",
        "sources[5].rate: a rate of at most two decimals is needed"),
      Slip(
        "\"rate\": \"6.5%\"", "\"rate\": \"6,5\"",
        "sources[5].rate: “6,5” is no share: write percents, “62.5%”"),
      Slip(
        "\"156/2025/NĐ-CP\"", "\"116/2018/NĐ-CP\"",
        "sources[5].lendingCeilings: “116/2018/NĐ-CP” is none of 156/2025/NĐ-CP"),
      Slip(
        "\"tt28-model\"", "\"tt28-models\"", "sources[2].rules: “tt28-models”: the problem has no such thing"),
      Slip(
        "\"carryOvers\": {\"2025\"", "\"carryOvers\": {\"2030\"",
        "sources[3].carryOvers: “2030”: the problem has no such thing"),
      Slip(
        "\"amount\": 30000000", "\"amount\": 430000000", "entitlements[2].amount: “480000000”: it exceeds"),
      Slip(
        "\"beneficiary\": \"htx-na-che\", \"priority\"", "\"beneficiary\": \"htx\", \"priority\"",
        "measures[0].beneficiary: “htx” is none of the producers"),
      Slip("\"cost\": 900000000", "\"cost\": 0", "measures[1].cost: “0”: it must be 1…1152921504606846976"),
      Slip(
        "\"categories\": [\"equipment\"", "\"categories\": [\"machine\"",
        "sources[5].categories[0]: “machine” is none of dossier"),
      Slip(
        "\"cost\": 900000000,", "\"cost\": 900000000, \"project\": \"p\",",
        "measures[1].project: “p”: the problem has no such thing"),
      Slip("\"TB-01\"", "\"HS-01\"", "measures[1].id: “HS-01”: it is there already"),
      Slip(
        "\"years\": 2026", "\"years\": [2027, 2026]",
        "measures[1].years: a budget year is needed, or a list of"),
      Slip(
        "\"isWhole\": true", "\"isWhole\": \"yes\"",
        "measures[1].isWhole: true or false is needed, not a text"),
      Slip("\"star\": 5", "\"star\": 6", "measures[0].star: a whole number of 1…5 is needed"),
      Slip(
        "\"eligibleCosts\": {\"nd83-inputs\": 240000000}, ", "",
        "measures[5].eligibleCosts: it has to be stated: “nd83-inputs” hangs on it"),
      Slip(
        "\"ownShare\": \"20%\"", "\"ownShare\": \"120%\"", "measures[35].ownShare: “120%”: it must be at most"
      ),
      Slip("\"measures\": [", "\"measures\": [,", "no JSON: no value starts so (line 33)"),
      Slip(
        "\"id\": \"htx-suoi-bac\"", "\"id\": \"htx-na-che\"",
        "producers[1].id: producer “htx-na-che” is there already"),
      Slip(
        "\"id\": \"htx-suoi-bac\"", "\"id\": \" htx\"",
        "producers[1].id: “ htx” is no identifier: it has white space at its ends"),
      Slip("\"province\": \"19\"", "\"province\": \"9\"", "producers[0].place.province: a code of 2 digits"),
    ])
  func `is refused with the place of its fault`(slip: Slip) throws {
    let text = try slip.applied(to: SampleCommune.text)
    let error = #expect(throws: FundingFileError.self) { try file(text) }
    let lines = error?.text(named: "file", in: .english).split(separator: "\n").dropFirst() ?? []
    #expect(lines.count == 1 && lines.first?.hasPrefix("  \(slip.error)") == true, "\(lines)")
    // A clerk reads it in Vietnamese, and never the library's own names of errors.
    #expect(error?.faults.allSatisfy { $0.text.vi != $0.text.en } == true)
    #expect(!lines.joined().contains("Error"))
  }

  @Test(
    arguments: [
      Slip(
        "\"2031-01-01\"", "\"2025-01-01\"",
        "rules[0].before: the period from 2026-01-01 ends before that, on 2025-01-01"),
      Slip("\"2031-01-01\"", "\"2026-01-01\"", "rules[0].before: it must not be empty"),
      Slip("\"3\": 5000", "\"6\": 5000", "rules[0].ceiling.6: a star level of 1…5 is needed"),
      Slip("[[\"a\", \"b\"]]", "\"one\"", "policy.exclusivity: a list of groups of purses"),
    ])
  func `with rules of its own is refused with the place of its fault`(slip: Slip) throws {
    let text = try slip.applied(to: Self.small)
    let error = #expect(throws: FundingFileError.self) { try file(text) }
    let lines = error?.text(named: "file", in: .english).split(separator: "\n").dropFirst() ?? []
    #expect(lines.count == 1 && lines.first?.hasPrefix("  \(slip.error)") == true, "\(lines)")
    #expect(error?.faults.allSatisfy { $0.text.vi != $0.text.en } == true)
  }

  @Test(arguments: Language.allCases)
  func `tells all its faults at once, as its golden text`(language: Language) throws {
    var text = SampleCommune.text
    for slip in [
      Slip("\"own\": 420000000", "\"own\": -1", ""), Slip("\"tt28-model\"", "\"tt28-models\"", ""),
      Slip("\"amount\": 30000000", "\"amount\": 430000000", ""), Slip("\"TB-01\"", "\"HS-01\"", ""),
      Slip("\"cost\": 160000000", "\"cost\": 0", ""),
      Slip("\"ownShare\": \"20%\"", "\"ownShare\": \"120%\"", ""),
      Slip("\"eligibleCosts\": {\"nd83-inputs\": 240000000}, ", "", ""),
    ] { text = try slip.applied(to: text) }
    let error = #expect(throws: FundingFileError.self) { try file(text) }
    let screen = try #require(error).text(named: "funding-plan: na-che-plan.json", in: language) + "\n"
    #expect(screen == (try golden("faulty.\(language.rawValue).txt")))
  }
}

@Suite struct `The contract of funding-plan` {
  private func text() throws -> String { try Article("FundingPlanContract").text }

  @Test func `shows a file that is planned`() throws {
    let example = try #require(try text().components(separatedBy: "```").dropFirst().first)
    let plan = try FundingFile(Array(example.utf8)).problem.plan()
    // Half of 420 million is more than the purse has; the cooperative has 250.
    #expect(plan.lines.map(\.amount) == [Dong(150_000_000), Dong(250_000_000)])
  }

  @Test func `names every key of the JSON`() throws {
    let article = try text()
    func keys(_ value: JSON) -> Set<String> {
      switch value {
      case .object(let members):
        members.reduce(into: Set(members.map(\.key))) { $0.formUnion(keys($1.value)) }
      case .array(let values): values.reduce(into: []) { $0.formUnion(keys($1)) }
      default: []
      }
    }
    let changed = try SampleCommune.changed(["khoa-hoc:2025=1000000"], .stabilityFirst)
    let report = try JSON(FundingReport(outcome: changed.after, change: changed.replan).bytes())
    #expect(keys(report).filter { !article.contains("`\($0)`") }.sorted() == [])
  }
}
