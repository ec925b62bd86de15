import OCOP
import TestSupport
import Testing

/// Small problems with years, caps, own shares and projects, and every plan of each, checked in domain words: nothing here knows how
/// a problem is compiled.
@Suite("Funding plans beside every plan there is")
struct FundingTruthTests {
  typealias Sample = FundingSamples

  private static func problem(seed: UInt64) -> FundingProblem {
    var random = SeededGenerator(seed: seed)
    func maybe<Value>(_ value: @autoclosure () -> Value) -> Value? {
      Bool.random(using: &random) ? value() : nil
    }
    func cap() -> BeneficiaryCap {
      BeneficiaryCap(
        Dong(.random(in: 1...4, using: &random)), Bool.random(using: &random) ? .year : .lifetime)
    }
    let rule = Sample.rule(
      "r", percent: UInt32.random(in: 4...10, using: &random) * 10,
      ceiling: maybe(.amount(Dong(.random(in: 2...4, using: &random)))), beneficiaryCap: maybe(cap()))
    let other = Sample.rule("q", percent: UInt32.random(in: 4...10, using: &random) * 10)
    let isExclusive = Bool.random(using: &random)
    let sources = [
      Sample.source(
        "s", .provincialBudget,
        yearly: [2026: .random(in: 1...3, using: &random), 2027: .random(in: 1...3, using: &random)],
        carryOvers: maybe([2026: 1]) ?? [:], rules: ["r"], beneficiaryCap: maybe(cap())),
      Sample.source(
        "t", .industryPromotion, .random(in: 0...3, using: &random),
        // Where purses under several rules may join, of each rule one line pays: a reading that this does not know.
        rules: [isExclusive && Bool.random(using: &random) ? "q" : "r"], preference: 1),
      Sample.source("own", .ownCapital, .random(in: 0...3, using: &random), preference: 2),
    ]
    let isOfProject = Bool.random(using: &random)
    let measures = (0..<2).map { index in
      Sample.measure(
        "m\(index)", .random(in: 2...5, using: &random), by: maybe("htx") ?? "other",
        priority: isOfProject ? 1 : .random(in: 1...2, using: &random),
        years: maybe(2026...2027) ?? 2026...2026, ownShare: maybe(Share(percent: 30)) ?? .zero,
        project: isOfProject ? "p" : nil)
    }
    return Sample.problem(
      sources, [rule, other], measures,
      projects: isOfProject ? [Sample.project("p", cap: .random(in: 3...7, using: &random))] : [],
      policy: FundingPolicy(
        exclusivity: isExclusive ? .atMostOneStateSource : .unrestricted))
  }

  /// What a purse pays for a measure out of a year.
  private struct Payment {
    let source: FundingSource
    let year: Int?
    let measure: SupportMeasure
    var amount: Int64 = 0

    var isState: Bool { source.kind.isState }
  }

  private static func payments(_ problem: FundingProblem) -> [Payment] {
    problem.measures.flatMap { measure in
      problem.sources.flatMap { source -> [Payment] in
        guard case .yearly(let amounts) = source.budget else {
          return [Payment(source: source, year: nil, measure: measure)]
        }
        return amounts.map(\.year).filter { measure.years?.contains($0) ?? true }
          .map { Payment(source: source, year: $0, measure: measure) }
      }
    }
  }

  private static func isAllowed(_ payments: [Payment], _ problem: FundingProblem) -> Bool {
    func sum(_ isCounted: (Payment) -> Bool) -> Int64 {
      payments.reduce(0) { $0 + (isCounted($1) ? $1.amount : 0) }
    }
    for source in problem.sources {
      switch source.budget {
      case .whole(let budget): guard sum({ $0.source.id == source.id }) <= budget.amount else { return false }
      case .yearly(let budgets):
        let spent = budgets.map { entry in sum { $0.source.id == source.id && $0.year == entry.year } }
        let carried = source.carryOvers.first?.amount.amount ?? 0
        let budget = budgets.map(\.amount.amount)
        // What the second year lacks comes out of the first, as far as it may.
        let lacking = max(0, spent[1] - budget[1])
        guard lacking <= carried, spent[0] + lacking <= budget[0] else { return false }
      }
    }
    for measure in problem.measures {
      let own = payments.filter { $0.measure.id == measure.id }
      let state = own.filter(\.isState).reduce(0) { $0 + $1.amount }
      let cost = measure.cost.amount
      for rule in problem.rules {
        let paid = own.filter { $0.source.rules == [rule.id] }.reduce(0) { $0 + $1.amount }
        let share = rule.rates[0].share
        guard paid <= cost * Int64(share.numerator) / Int64(share.denominator) else { return false }
        if case .amount(let ceiling) = rule.ceiling, paid > ceiling.amount { return false }
      }
      let free = measure.ownShare.denominator - measure.ownShare.numerator
      guard own.reduce(0, { $0 + $1.amount }) <= cost,
        state <= cost * Int64(free) / Int64(measure.ownShare.denominator)
      else { return false }
      let payers = Set(own.filter { $0.isState && $0.amount > 0 }.map(\.source.id))
      guard problem.policy.exclusivity == .unrestricted || payers.count <= 1 else { return false }
    }
    for project in problem.projects {
      guard sum({ $0.measure.project == project.id }) <= project.cap.amount else { return false }
    }
    return keepsBeneficiaryCaps(payments, problem)
  }

  private static func keepsBeneficiaryCaps(_ payments: [Payment], _ problem: FundingProblem) -> Bool {
    func isKept(_ cap: BeneficiaryCap?, _ payments: [Payment]) -> Bool {
      guard let cap else { return true }
      let byYear = Dictionary(grouping: payments) { cap.span == .year ? $0.year : nil }
      return byYear.values.allSatisfy { $0.reduce(0) { $0 + $1.amount } <= cap.amount.amount }
    }
    let byBeneficiary = Dictionary(grouping: payments, by: \.measure.beneficiary)
    return byBeneficiary.values.allSatisfy { own in
      isKept(problem.rules[0].beneficiaryCap, own.filter { $0.source.rules == [problem.rules[0].id] })
        && problem.sources.allSatisfy { source in
          isKept(source.beneficiaryCap, own.filter { $0.source.id == source.id })
        }
    }
  }

  /// The most that classes can get, the first class first.
  private static func best(_ problem: FundingProblem) -> [Int64] {
    var payments = payments(problem)
    var best = [Int64](repeating: 0, count: problem.measures.map(\.priority).max() ?? 1)
    func fill(_ index: Int) {
      guard index < payments.count else {
        var classes = best.map { _ in Int64(0) }
        for payment in payments { classes[payment.measure.priority - 1] += payment.amount }
        if best.lexicographicallyPrecedes(classes) { best = classes }
        return
      }
      for amount in 0...payments[index].measure.cost.amount {
        payments[index].amount = amount
        // More of anything breaks what is broken already.
        guard isAllowed(payments, problem) else { break }
        fill(index + 1)
      }
      payments[index].amount = 0
    }
    fill(0)
    return best
  }

  @Test("each class gets what the best of all plans gives it", arguments: 0..<40 as Range<UInt64>)
  func everyPlan(seed: UInt64) throws {
    let problem = Self.problem(seed: seed)
    let plan: FundingPlan
    do {
      plan = try problem.plan()
    } catch {
      // Caps that no flow keeps to are refused by name.
      for fault in error.faults {
        guard case .nestsWith = fault.rule else { throw error }
      }
      return
    }
    try plan.verify(for: problem)
    #expect(plan.objective.classes.map(\.amount) == Self.best(problem))
    let after = try problem.replan(from: plan, .coverageFirst)
    #expect(after.moves.isEmpty)
    _ = try problem.explanation(of: plan)
  }

  @Test(
    "a scaled plan keeps every share of what is spent, whichever purses and years pay",
    arguments: 0..<40 as Range<UInt64>)
  func scaled(seed: UInt64) throws {
    let problem = Self.problem(seed: seed)
    guard (try? problem.validated()) != nil else { return }
    let plan = try problem.planScaledToFunding()
    try plan.verify(for: problem)
    for measure in problem.measures {
      func paid(_ isCounted: (FundingLine) -> Bool = { _ in true }) -> Int64 {
        plan.lines.reduce(0) {
          $0 + ($1.measure == measure.id && isCounted($1) ? $1.amount.amount : 0)
        }
      }
      for rule in problem.rules {
        let share = rule.rates[0].share
        #expect(paid { $0.rule == rule.id } * Int64(share.denominator) <= paid() * Int64(share.numerator))
      }
      let (own, whole) = (Int64(measure.ownShare.numerator), Int64(measure.ownShare.denominator))
      #expect(paid { $0.rule != nil } * whole <= paid() * (whole - own))
    }
  }

  @Test("most of these problems can be planned")
  func planned() {
    let count = (0..<40 as Range<UInt64>).count { (try? Self.problem(seed: $0).validated()) != nil }
    #expect(count >= 20)
  }
}
