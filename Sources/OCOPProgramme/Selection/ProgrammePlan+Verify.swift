public import OCOPFunding
public import OCOPModel

/// Why a plan of choices is not what it says it is.
@nonexhaustive
public enum ProgrammePlanError: Error, Sendable, Hashable {
  /// The plan is of a format that this library does not know.
  case format(Int)
  /// The selection is in order.
  case selection(ProgrammeSelectionError)
  /// This field is not what the choices come to.
  case differs(String)
  /// A funding plan of the plan or its proof does not hold.
  case funding(FundingPlanError)
  /// A chosen goal is not paid in full.
  case notPaid(ID<SupportMeasure>)
  /// A refutation's plan does not prove that its goals cannot be paid; their places.
  case notRefuted([Int?])
  /// Nothing in the proof excludes a better choice that begins so.
  case notProven([Int?])
}

extension ProgrammePlan {
  /// Checks the plan against its selection: that every chosen goal is paid in full, all totals, and the proof that nothing is worth more
  /// than ``bound``, or comes before the plan where it ``isFinished``.
  ///
  /// The check walks through the choices anew and needs no search. What it trusts beside itself is `FundingPlan.verify`.
  ///
  /// - Parameter selection: The selection.
  /// - Throws: ``ProgrammePlanError`` for the first thing that does not hold.
  /// - Complexity: O(worth × worth), and for each plan of the proof that of `FundingPlan.verify`.
  public func verify(for selection: ProgrammeSelection) throws(ProgrammePlanError) {
    guard format == Self.currentFormat else { throw .format(format) }
    do throws(ProgrammeSelectionError) {
      try selection.validated()
    } catch {
      throw .selection(error)
    }
    guard choices.count == selection.candidates.count, choices == selection.choices(of: goals) else {
      throw .differs("choices")
    }
    try verifyFunding(selection)
    try check(proof.ceiling, for: selection.allGoals)
    if let shared = proof.sharedCeiling {
      guard let problem = selection.goalsForAll else { throw .differs("sharedCeiling") }
      try check(shared, for: problem)
    }
    try verifyAlone(selection)
    let bounds = selection.bounds(
      under: proof.ceiling, shared: proof.sharedCeiling, alone: proof.alone)
    try verifyTotals(bounds)
    let alone = proof.refutations.filter(\.isOfOneGoal)
    for refutation in alone { try verify(refutation, selection) }
    let closed = Set(alone.map(\.goals))
    var walk = SelectionWalk(
      self, bounds.closing { closed.contains([Int?](repeating: nil, count: $0) + [$1]) })
    try walk.close([])
    for refutation in walk.used where !refutation.isOfOneGoal { try verify(refutation, selection) }
  }

  private func verifyFunding(_ selection: ProgrammeSelection) throws(ProgrammePlanError) {
    try check(funding, for: selection.funding(of: goals))
    if let short = funding.measures.first(where: { $0.funded != $0.cost }) { throw .notPaid(short.measure) }
  }

  private func verifyAlone(_ selection: ProgrammeSelection) throws(ProgrammePlanError) {
    guard let alone = proof.alone else { return }
    guard let problems = selection.goalsAlone, alone.map(\.count) == problems.map(\.count) else {
      throw .differs("alone")
    }
    for (plan, problem) in zip(alone.joined(), problems.joined()) { try check(plan, for: problem) }
  }

  private func verifyTotals(_ bounds: SelectionBounds) throws(ProgrammePlanError) {
    for (options, goal) in zip(bounds.options, goals) {
      guard goal.map(options.indices.contains) ?? true else { throw .differs("choices") }
    }
    let taken = bounds.key(goals)
    if worth != taken.worth { throw .differs("worth") }
    if cost.amount != taken.cost { throw .differs("cost") }
    if bound < worth || (isFinished && bound != worth) { throw .differs("bound") }
  }

  private func verify(
    _ refutation: SelectionProof.Refutation, _ selection: ProgrammeSelection
  ) throws(ProgrammePlanError) {
    let problem = selection.funding(of: refutation.goals)
    try check(refutation.plan, for: problem)
    let cost = problem.measures.reduce(0) { $0 + $1.cost.amount }
    guard let most = refutation.plan.provenTotal, most.amount < cost else {
      throw .notRefuted(refutation.goals)
    }
  }

  private func check(_ plan: FundingPlan, for problem: FundingProblem) throws(ProgrammePlanError) {
    do throws(FundingPlanError) {
      try plan.verify(for: problem)
    } catch {
      throw .funding(error)
    }
  }
}

/// A walk through all choices that closes each: by the lump of money, or by a refutation.
private struct SelectionWalk {
  private let bounds: SelectionBounds
  private let refutations: [[Int?]: SelectionProof.Refutation]
  private let plan: SelectionKey
  private let bound: Int
  private let isFinished: Bool
  /// The refutations that the walk needed.
  private(set) var used: [SelectionProof.Refutation] = []

  init(_ plan: ProgrammePlan, _ bounds: SelectionBounds) {
    self.bounds = bounds
    refutations = Dictionary(
      plan.proof.refutations.map { ($0.goals, $0) }, uniquingKeysWith: { first, _ in first })
    self.plan = SelectionKey(worth: plan.worth, cost: plan.cost.amount, goals: plan.goals)
    bound = plan.bound
    isFinished = plan.isFinished
  }

  mutating func close(_ goals: [Int?]) throws(ProgrammePlanError) {
    guard mayBeBetter(goals) else { return }
    if let refutation = refutations[goals] {
      used.append(refutation)
      return
    }
    guard goals.count < bounds.options.count else { throw .notProven(goals) }
    for (place, option) in bounds.options[goals.count].enumerated() where option.isOpen {
      try close(goals + [place])
    }
    try close(goals + [nil])
  }

  private func mayBeBetter(_ goals: [Int?]) -> Bool {
    guard let whole = bounds.completed(goals) else { return false }
    return isFinished ? whole.isBetter(than: plan) : whole.worth > bound
  }
}

extension ProgrammePlanError: CustomStringConvertible {
  /// What does not hold, in English words.
  public var description: String { text.en }

  /// What does not hold, in words.
  public var text: Bilingual {
    switch self {
    case .format(let format):
      Bilingual(vi: "không biết định dạng \(format)", en: "format \(format) is unknown")
    case .selection(let error): error.text
    case .differs(let field):
      Bilingual(vi: "“\(field)” không khớp với lựa chọn", en: "“\(field)” is not what the choices come to")
    case .funding(let error): error.text
    case .notPaid(let measure):
      Bilingual(vi: "nội dung “\(measure)” chưa được chi đủ", en: "measure “\(measure)” is not paid in full")
    case .notRefuted(let goals):
      Bilingual(
        vi: "không chứng minh được rằng không đủ vốn cho \(goals.marks)",
        en: "that there is not enough money for \(goals.marks) is not proven")
    case .notProven(let goals):
      Bilingual(
        vi: "không loại trừ được lựa chọn tốt hơn bắt đầu bằng \(goals.marks)",
        en: "a better choice that begins with \(goals.marks) is not excluded")
    }
  }
}

extension [Int?] {
  /// Goals by candidate, counted from 1: `1, –, 2`.
  fileprivate var marks: String { map { $0.map { String($0 + 1) } ?? "–" }.joined(separator: ", ") }
}
