import OCOPFunding
import OCOPModel

/// The search for the best choice: branch and bound over candidates, with funding plans that tell what the purses pay.
///
/// Each part of a choice either is paid in full, or is refuted by a plan that proves that it cannot be, and so is every choice
/// that has it.
struct SelectionSearch {
  /// What the purses say to some goals.
  private enum Verdict {
    case paid
    case short(FundingPlan)
    /// The funding search ended before it could tell.
    case open
  }

  /// The goals of the first candidates, which the purses pay in full.
  private struct Node {
    var goals: [Int?] = []
    var worth = 0
    var cost: Int64 = 0
  }

  private let selection: ProgrammeSelection
  private let bounds: SelectionBounds
  private let fundingNodes: Int
  private var nodesLeft: Int
  private(set) var best: SelectionKey
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

  mutating func run() throws(FundingError) { try visit(Node(), isTried: false) }

  /// Looks at all choices that begin with a node's goals.
  ///
  /// `isTried` says that its best completion is its parent's, which is not paid.
  private mutating func visit(_ node: Node, isTried: Bool) throws(FundingError) {
    guard let whole = completed(node), whole.isBetter(than: best) else { return }
    guard nodesLeft > 0 else { return leave(whole.worth) }
    nodesLeft -= 1
    if node.goals.count == selection.candidates.count {
      best = whole
      return
    }
    if !isTried, case .paid = try verdict(on: whole.goals) {
      best = whole
      return
    }
    for child in children(of: node) {
      guard let reached = completed(child), reached.isBetter(than: best) else { continue }
      let addsGoal = child.goals.last.flatMap(\.self) != nil
      switch addsGoal ? try verdict(on: child.goals) : .paid {
      case .paid: try visit(child, isTried: reached.goals == whole.goals)
      case .short(let plan): refutations.append(SelectionProof.Refutation(child.goals, plan))
      case .open: leave(reached.worth)
      }
    }
  }

  private mutating func leave(_ worth: Int) { openWorth = max(openWorth ?? 0, worth) }

  /// The best choice that begins with a node's goals, as far as the lump of money tells.
  private func completed(_ node: Node) -> SelectionKey? {
    let depth = node.goals.count
    guard let rest = bounds.completion(from: depth, spent: node.cost) else { return nil }
    return SelectionKey(
      worth: node.worth + rest.worth, cost: node.cost + rest.cost,
      goals: node.goals + bounds.goals(of: rest, from: depth))
  }

  /// The ways to settle the next candidate, the most promising first.
  private func children(of node: Node) -> [Node] {
    let options = bounds.options[node.goals.count]
    let children = (options.indices.map(Optional.some) + [nil]).map { place in
      var child = node
      child.goals.append(place)
      if let place {
        child.worth += options[place].worth
        child.cost += options[place].cost
      }
      return (child, key: completed(child))
    }
    return children.filter { $0.key != nil }.sorted { left, right in
      guard let one = left.key, let other = right.key else { return false }
      return one.isBetter(than: other)
    }.map(\.0)
  }

  private func verdict(on goals: [Int?]) throws(FundingError) -> Verdict {
    let problem = selection.funding(of: goals)
    let plan = try problem.plan(.optimal(.coverage), nodes: fundingNodes)
    let cost = problem.measures.reduce(0) { $0 + $1.cost.amount }
    if plan.total.amount == cost { return .paid }
    guard let most = plan.provenTotal, most.amount < cost else { return .open }
    return .short(plan)
  }
}
