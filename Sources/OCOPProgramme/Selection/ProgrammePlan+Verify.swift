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
  /// A part of the proof rests on the funding search, which nobody said to trust.
  case restsOnSearch
  /// Nothing in the proof excludes a better choice that begins so.
  case notProven([Int?])
}

extension ProgrammePlan {
  /// Checks the plan against its selection: that every chosen goal is paid in full, all totals, and the proof that nothing is worth more
  /// than ``bound``, or comes before the plan where it ``isFinished``.
  ///
  /// The check walks through the choices anew and needs no search. What it trusts beside itself is `FundingPlan.verify`.
  ///
  /// - Parameters:
  ///   - selection: The selection.
  ///   - trustsSearch: Whether bounds without a proof are taken as they stand, as under limits on numbers; see
  ///     ``SelectionProof/restsOnSearch``.
  /// - Throws: ``ProgrammePlanError`` for the first thing that does not hold.
  /// - Complexity: O(candidates × worth), and for each refutation that of `FundingPlan.verify`.
  public func verify(
    for selection: ProgrammeSelection, trustsSearch: Bool = false
  ) throws(ProgrammePlanError) {
    guard format == Self.currentFormat else { throw .format(format) }
    guard trustsSearch || !proof.restsOnSearch else { throw .restsOnSearch }
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
    let bounds = selection.bounds(under: proof.ceiling)
    try verifyTotals(bounds)
    var walk = SelectionWalk(self, bounds)
    try walk.close([], worth: 0, cost: 0)
    for refutation in walk.used { try verify(refutation, selection) }
  }

  private func verifyFunding(_ selection: ProgrammeSelection) throws(ProgrammePlanError) {
    try check(funding, for: selection.funding(of: goals))
    if let short = funding.measures.first(where: { $0.funded != $0.cost }) { throw .notPaid(short.measure) }
  }

  private func verifyTotals(_ bounds: SelectionBounds) throws(ProgrammePlanError) {
    var (points, money): (Int, Int64) = (0, 0)
    for (options, goal) in zip(bounds.options, goals) {
      guard let goal else { continue }
      guard options.indices.contains(goal) else { throw .differs("choices") }
      points += options[goal].worth
      money += options[goal].cost
    }
    if worth != points { throw .differs("worth") }
    if cost.amount != money { throw .differs("cost") }
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

  mutating func close(_ goals: [Int?], worth: Int, cost: Int64) throws(ProgrammePlanError) {
    guard mayBeBetter(goals, worth, cost) else { return }
    if let refutation = refutations[goals] {
      used.append(refutation)
      return
    }
    guard goals.count < bounds.options.count else { throw .notProven(goals) }
    let options = bounds.options[goals.count]
    for (place, option) in options.enumerated() {
      try close(goals + [place], worth: worth + option.worth, cost: cost + option.cost)
    }
    try close(goals + [nil], worth: worth, cost: cost)
  }

  private func mayBeBetter(_ goals: [Int?], _ worth: Int, _ cost: Int64) -> Bool {
    guard let rest = bounds.completion(from: goals.count, spent: cost) else { return false }
    guard isFinished else { return worth + rest.worth > bound }
    let whole = SelectionKey(
      worth: worth + rest.worth, cost: cost + rest.cost,
      goals: goals + bounds.goals(of: rest, from: goals.count))
    return whole.isBetter(than: plan)
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
    case .restsOnSearch:
      Bilingual(
        vi: "một phần chứng cứ dựa vào việc tìm kiếm, không có chứng chỉ",
        en: "a part of the proof rests on the search and has no certificate")
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
