import OCOPFunding
import OCOPModel

/// The search for the best choice: branch and bound over candidates, with funding plans that tell what the purses pay.
///
/// Each part of a choice either is paid in full, or is refuted by a plan that proves that it cannot be, and so is every choice
/// that has it.
struct SelectionSearch {
  /// What the purses say to some goals.
  enum Verdict {
    case paid
    case short(FundingPlan)
    /// The funding search ended before it could tell.
    case open
  }

  let selection: ProgrammeSelection
  private(set) var bounds: SelectionBounds
  let fundingNodes: Int
  private var nodesLeft: Int
  var best: SelectionKey
  private(set) var refutations: [SelectionProof.Refutation] = []
  /// The most that a choice could be worth that was not looked at; `nil` where all were.
  private(set) var openWorth: Int?

  init(_ selection: ProgrammeSelection, _ bounds: SelectionBounds, nodes: Int, fundingNodes: Int) {
    self.selection = selection
    self.bounds = bounds
    self.fundingNodes = fundingNodes
    nodesLeft = nodes
    best = SelectionKey(worth: 0, cost: 0, goals: selection.candidates.map { _ in nil })
  }

  mutating func run() throws(FundingError) {
    guard let whole = bounds.completed([]), whole.isBetter(than: best) else {
      return
    }
    if case .paid = try verdict(on: whole.goals) {
      best = whole
      return
    }
    try closeGoals()
    try findFirst()
    try visit([], isTried: false)
  }

  /// Leaves out the goals that the purses cannot pay alone.
  private mutating func closeGoals() throws(FundingError) {
    for (candidate, options) in bounds.options.enumerated() {
      for place in options.indices {
        let goals = [Int?](repeating: nil, count: candidate) + [place]
        guard case .short(let plan) = try verdict(on: goals) else { continue }
        refutations.append(SelectionProof.Refutation(goals, plan))
      }
    }
    let closed = Set(refutations.map(\.goals))
    bounds = bounds.closing { closed.contains([Int?](repeating: nil, count: $0) + [$1]) }
  }

  /// Looks at all choices that begin with goals, which the purses pay in full.
  ///
  /// `isTried` says that their best completion is that of the goals without the last, which is not paid.
  private mutating func visit(_ goals: [Int?], isTried: Bool) throws(FundingError) {
    guard let whole = bounds.completed(goals), whole.isBetter(than: best) else { return }
    guard nodesLeft > 0 else { return leave(whole.worth) }
    nodesLeft -= 1
    if goals.count == selection.candidates.count {
      best = whole
      return
    }
    if !isTried {
      if case .paid = try verdict(on: whole.goals) {
        best = whole
        return
      }
    }
    for (child, reached) in children(of: goals) where reached.isBetter(than: best) {
      guard nodesLeft > 0 else {
        leave(reached.worth)
        continue
      }
      let addsGoal = child.last.flatMap(\.self) != nil
      switch addsGoal ? try verdict(on: child) : .paid {
      case .paid: try visit(child, isTried: reached.goals == whole.goals)
      case .short(let plan): refutations.append(SelectionProof.Refutation(child, plan))
      case .open: leave(reached.worth)
      }
    }
  }

  private mutating func leave(_ worth: Int) { openWorth = max(openWorth ?? 0, worth) }

  /// The ways to settle the next candidate with the best that each can come to, the most promising first.
  private func children(of goals: [Int?]) -> [(goals: [Int?], reached: SelectionKey)] {
    let options = bounds.options[goals.count]
    let open = options.indices.filter { options[$0].isOpen }
    let children = (open.map(Optional.some) + [nil]).compactMap { place in
      bounds.completed(goals + [place]).map { (goals + [place], $0) }
    }
    return children.sorted { $0.1.isBetter(than: $1.1) }
  }

  func verdict(on goals: [Int?]) throws(FundingError) -> Verdict {
    let problem = selection.funding(of: goals)
    let plan = try problem.plan(.optimal(.coverage), nodes: fundingNodes)
    let cost = problem.measures.reduce(0) { $0 + $1.cost.amount }
    if plan.total.amount == cost { return .paid }
    guard let most = plan.provenTotal, most.amount < cost else { return .open }
    return .short(plan)
  }
}
