import Foundation
import OCOP
import TestSupport
import Testing

@Suite("What is proven of a plan, in words")
struct FundingVerdictTests {
  typealias Sample = FundingSamples

  /// The sentences before the last, which says what was checked.
  private func claims(_ verdict: FundingVerdict, _ language: Language = .english) -> [String] {
    verdict.sentences.dropLast().map { $0[language] }
  }

  /// The State pays half of 100, own money 20, a bank up to 50.
  private static let plain = Sample.problem(
    [
      Sample.source("s", .provincialBudget, 50, rules: ["r"]),
      Sample.source("own", .ownCapital, 20, preference: 1),
      Sample.source("bank", .credit, 50, preference: 2, rate: 700),
    ], [Sample.rule("r", percent: 50)], [Sample.measure("m", 100)],
    policy: FundingPolicy(exclusivity: .unrestricted))

  @Test(
    "a plan without hard rules is the best by a flow, as far down the goals as it was made",
    arguments: [
      (
        FundingStrategy.optimal,
        "No plan gives more to class 1, then to class 2, and so on; none that pays as much borrows less."
      ),
      (.optimal(.coverage), "No plan gives more to class 1, then to class 2, and so on."),
      (.waterfall, "It keeps to the stated order; it need not be the best plan."),
      (.proRata, "The share of each class is the largest that can be."),
      (.maxMinFair, "No share can rise without lowering one that is no greater."),
    ])
  func flow(strategy: FundingStrategy, claim: String) throws {
    let verdict = try Self.plain.plan(strategy).verdict(for: Self.plain)
    #expect(claims(verdict) == [claim])
    let checked =
      "Checked again from the problem alone, without the solver: caps, citations, sums, certificate hold."
    #expect(verdict.text.en == "\(claim) \(checked)")
    #expect(verdict.text.vi.hasSuffix("mức trần, trích dẫn, tổng số, chứng chỉ đều đúng."))
  }

  @Test("the words follow the certificate: without claims it holds, and proves that caps are kept only")
  func noClaims() throws {
    let plan = try Self.plain.plan()
    var object = try #require(
      JSONSerialization.jsonObject(with: JSONEncoder().encode(plan)) as? [String: Any])
    object["certificate"] = ["claims": [Any]()]
    let bare = try JSONDecoder().decode(
      FundingPlan.self, from: JSONSerialization.data(withJSONObject: object))
    #expect(bare.strategy == .optimal && bare.lines == plan.lines)
    #expect(
      claims(try bare.verdict(for: Self.plain))
        == ["It keeps to every cap and rule; that no plan is better is not proven."])
  }

  @Test("there is no verdict on a plan that does not hold")
  func refused() throws {
    let plan = try Self.plain.plan()
    let cut = try Self.plain.changingBudget(of: PurseYear(.of("s")), to: Dong(40))
    #expect(throws: FundingPlanError.self) { try plan.verdict(for: cut) }
  }

  @Test("what the plan settled is said where nothing is proven beyond it")
  func choices() throws {
    let problem = Sample.problem(
      [Sample.source("s", .provincialBudget, 50, rules: ["r"]), Sample.source("own", .ownCapital, 20)],
      [Sample.rule("r", percent: 50)], [Sample.measure("m", 100), Sample.measure("n", 60, priority: 2)])
    let scaled = try problem.planScaledToFunding()
    #expect(!scaled.choices.scaled.isEmpty)
    // Of 100, the unscaled plan gives class 1 more: this one is not the best of all.
    #expect(try scaled.objective.classes.lexicographicallyPrecedes(problem.plan().objective.classes))
    let claim = try #require(claims(try scaled.verdict(for: problem)).first)
    #expect(claim.hasPrefix("With the choices of this plan, no plan gives more to class 1"))
  }

  // MARK: By a search

  /// A purse of 100: class 1 wants 60, or 61 as a whole that leaves 39; class 2 has a whole of 40.
  private static let brittle = Sample.problem(
    [Sample.source("s", .provincialBudget, 100, rules: ["r"])], [Sample.rule("r", percent: 100)],
    [
      Sample.measure("a", 61, isWhole: true), Sample.measure("b", 60, isWhole: true),
      Sample.measure("c", 40, priority: 2, isWhole: true),
    ])

  @Test("a search that came to its end proves a plan the best")
  func finished() throws {
    let plan = try Self.brittle.plan()
    let nodes = try #require(plan.bounds?.nodes)
    let verdict = try plan.verdict(for: Self.brittle)
    #expect(
      claims(verdict) == [
        "No plan gives more to class 1, then to class 2, and so on (search of \(nodes) nodes, come to its end; "
          + "by a proof that was checked)."
      ])
    #expect(
      claims(verdict, .vietnamese) == [
        "Không phương án nào cấp nhiều hơn cho ưu tiên 1, rồi ưu tiên 2, … (tìm kiếm \(nodes) nút, đã xét hết; "
          + "chứng chỉ đã kiểm tra)."
      ])
  }

  @Test("a tolerance is told with what it cost and brought")
  func tolerance() throws {
    let plan = try Self.brittle.plan(tolerances: [Share(percent: 2)])
    let verdict = try plan.verdict(for: Self.brittle)
    let claims = claims(verdict)
    #expect(claims.first?.hasPrefix("Within the tolerances, no plan gives more to the classes") == true)
    #expect(
      claims.dropFirst() == [
        "Tolerances 2%, and what they bring: class 1: 61 ₫ → 60 ₫ · class 2: 0 ₫ → 40 ₫."
      ])
    #expect(
      self.claims(verdict, .vietnamese).last
        == "Dung sai 2% đổi được: ưu tiên 1: 61 ₫ → 60 ₫ · ưu tiên 2: 0 ₫ → 40 ₫.")
  }

  @Test("a search that was stopped tells its bound, and a gap that is rounded up")
  func unfinished() throws {
    // The most that could be had of 90 is 90: of that, 29 are lacking, which is 32.22… %.
    let problem = try Self.brittle.changingBudget(of: PurseYear(.of("s")), to: Dong(90))
    let verdict = try problem.plan(nodes: 1).verdict(for: problem)
    #expect(
      claims(verdict) == [
        "Search of 1 node, not come to its end: class 1 gets 61 ₫, the best plan gives at most 90 ₫, so that at most "
          + "32.3% of the best is lacking."
      ])
    #expect(
      claims(verdict, .vietnamese) == [
        "Tìm kiếm 1 nút, chưa xét hết: ưu tiên 1 được 61 ₫, phương án tốt nhất không quá 90 ₫, tức kém mức tốt nhất "
          + "không quá 32,3%."
      ])
  }

  @Test("a rule that is unverified is named with the place that it cites")
  func unverified() throws {
    let problem = Sample.problem(
      [Sample.source("s", .provincialBudget, 10, rules: ["r"])],
      [Sample.rule("r", citation: Citation("5/2026/NQ-HĐND", .article(4)), confidence: .unverified)],
      [Sample.measure("m", 10)], policy: FundingPolicy(exclusivity: .unrestricted, allowsUnverified: true))
    let verdict = try problem.plan().verdict(for: problem)
    #expect(
      claims(verdict, .vietnamese).last
        == "DÙNG QUY ĐỊNH CHƯA KIỂM CHỨNG: r (Nghị quyết 5/2026/NQ-HĐND, Điều 4).")
    let replan = try problem.replan(from: try problem.plan(), .stabilityFirst)
    #expect(
      claims(try replan.verdict(for: problem, from: try problem.plan())).last?.hasPrefix("USES UNVERIFIED")
        == true)
  }

  // MARK: After a change

  @Test("a plan after a change is told as the best that moves the fewest, within what is paid")
  func coverageFirst() throws {
    let old = try Self.plain.plan()
    let purse = PurseYear(.of("s"))
    let changed = try Self.plain.changingBudget(of: purse, to: Dong(40))
    let best =
      "No plan gives more to class 1, then to class 2, and so on; none that pays as much borrows less."
    let fewest = "With the choices of this plan, nothing as good moves fewer đồng."
    let fresh = try changed.replan(from: old, .coverageFirst)
    #expect(claims(try fresh.verdict(for: changed, from: old)) == [best, fewest])
    let paid = [Disbursement(Dong(30), for: .of("m"), from: purse)]
    let held = try changed.replan(from: old, paid: paid, .coverageFirst)
    let verdict = try held.verdict(for: changed, from: old)
    #expect(
      claims(verdict) == ["What is paid is held fast; what follows holds within that.", best, fewest])
    #expect(
      verdict.sentences.last?.en
        == "Checked again from the problem, without the solver: caps, payments, moves, certificate hold.")
    #expect(throws: FundingPlanError.self) { try held.verdict(for: Self.plain, from: old) }
  }

  @Test("a plan in which nobody gains claims no more than that")
  func stabilityFirst() throws {
    let old = try Self.plain.plan()
    let changed = try Self.plain.changingBudget(of: PurseYear(.of("s")), to: Dong(40))
    let replan = try changed.replan(from: old, .stabilityFirst)
    #expect(
      claims(try replan.verdict(for: changed, from: old)) == [
        "With the choices of this plan, nothing in which nobody gains gives more to any class in turn."
      ])
  }
}
