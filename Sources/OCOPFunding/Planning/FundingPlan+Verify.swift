public import OCOPModel

/// Why a plan is not what it says it is.
public enum FundingPlanError: Error, Sendable, Hashable {
  /// The plan is of a format that this library does not know.
  case format(Int)
  /// The problem has faults.
  case problem(FundingError)
  /// The number of amounts does not go with the problem.
  case lines(found: Int, needed: Int)
  /// Amounts break a cap, or the plan is not as good as its certificate says.
  case certificate(OptimalityError)
  /// The amounts break a hard rule: one state purse, wholes, smallest grants, or a limit on numbers.
  case hardRules
  /// A measure that was scaled pays a larger share than its rules let it.
  case scaled(ID<SupportMeasure>)
  /// This field is not what the amounts come to.
  case differs(String)
}

extension FundingPlan {
  /// Checks the plan against its problem: every cap, every hard rule, that each line cites the rule that pays for it, all totals,
  /// that nothing is better under its ``choices``, and its ``bounds`` by their proof.
  ///
  /// - Throws: ``FundingPlanError`` for the first thing that does not hold.
  /// - Complexity: O(purses × measures × rules).
  public func verify(for problem: FundingProblem) throws(FundingPlanError) {
    try verify(for: problem, provesBounds: true)
  }

  /// Checks the plan, its bounds only where it is to prove them.
  func verify(for problem: FundingProblem, provesBounds: Bool) throws(FundingPlanError) {
    guard format == Self.currentFormat else { throw .format(format) }
    let (compiled, held) = try heldFast(in: problem)
    let (found, needed) = (allocation.amounts.count, compiled.lines.count)
    guard found == needed else { throw .lines(found: found, needed: needed) }
    do {
      try OptimalityCertificate(claims: []).verify(allocation, for: compiled.problem)
      try certificate.verify(allocation, for: held)
    } catch {
      throw .certificate(error)
    }
    if !compiled.isHard, !choices.closed.isEmpty || !choices.first.isEmpty { throw .differs("choices") }
    if provesBounds { try check(bounds, compiled) }
    guard compiled.keepsHardRules(allocation) else { throw .hardRules }
    try compiled.checkScaled(choices, allocation)
    try check(FundingPlan(compiled, strategy, allocation, choices, bounds, certificate))
  }

  /// The problem, and what it is as plain numbers under the plan's choices.
  private func heldFast(
    in problem: FundingProblem
  ) throws(FundingPlanError) -> (CompiledFunding, AllocationProblem) {
    do throws(FundingError) {
      let compiled = try CompiledFunding(problem)
      return (compiled, try compiled.problem(under: choices, allocation.amounts))
    } catch {
      throw .problem(error)
    }
  }

  private func check(_ bounds: FundingBounds?, _ compiled: CompiledFunding) throws(FundingPlanError) {
    guard let bounds else { return }
    guard let proof = bounds.proof else { throw .differs("bounds") }
    let proved: HardBounds
    do {
      proved = try proof.verify(
        allocation, compiled.hard, for: compiled.problem, tolerances: bounds.tolerances)
    } catch {
      throw .certificate(error)
    }
    if proved != HardBounds(prefixes: bounds.prefixes, isFinished: bounds.isFinished) {
      throw .differs("bounds")
    }
    var strict: Int64 = 0
    let reached = bounds.strictClasses.map { amount in
      strict &+= amount.amount
      return Dong(strict)
    }
    if reached != (proof.stages.count > 1 ? proof.stages[0].reached : []) { throw .differs("strictClasses") }
  }

  private func check(_ drawn: FundingPlan) throws(FundingPlanError) {
    if lines != drawn.lines { throw .differs("lines") }
    if measures != drawn.measures { throw .differs("measures") }
    if purses != drawn.purses { throw .differs("purses") }
    if objective != drawn.objective { throw .differs("objective") }
    if unverified != drawn.unverified { throw .differs("unverified") }
  }
}

extension FundingPlanError: CustomStringConvertible {
  /// What does not hold, in English words.
  public var description: String { text.en }

  /// What does not hold, in words.
  public var text: Bilingual {
    switch self {
    case .format(let format):
      Bilingual(vi: "không biết định dạng \(format)", en: "format \(format) is unknown")
    case .problem(let error):
      Bilingual(
        vi: error.faults.map(\.text.vi).joined(separator: "\n"),
        en: error.faults.map(\.text.en).joined(separator: "\n"))
    case .lines(let found, let needed):
      Bilingual(
        vi: "phương án có \(found) dòng, cần \(needed)", en: "the plan has \(found) lines and needs \(needed)"
      )
    case .certificate(let error): error.text
    case .hardRules:
      Bilingual(
        vi: "phương án vi phạm ràng buộc một nguồn, chi đủ, mức tối thiểu hoặc số lượng",
        en: "the plan breaks a rule on single purses, wholes, smallest grants or numbers")
    case .scaled(let measure):
      Bilingual(
        vi: "“\(measure)” đã thu nhỏ nhưng vượt tỷ lệ hỗ trợ",
        en: "“\(measure)” was scaled and exceeds a share")
    case .differs(let field):
      Bilingual(vi: "“\(field)” không khớp với số tiền", en: "“\(field)” is not what the amounts come to")
    }
  }
}
