import OCOPModel

/// A criteria set laid out for rating: questions in form order with what their scores add to.
struct RatingPlan: Sendable {
  struct Node: Sendable {
    let code: CriterionCode
    let maximum: Int
  }

  struct Leaf: Sendable {
    let code: CriterionCode
    /// The leaf's own node and the headings above it, as indices into the plan's nodes.
    let nodes: [Int]
    let part: Int
    /// Points by option, in printed order.
    let points: [Int]
    let maximum: Int
    /// The leaf whose answer decides whether this one applies, and the first option with which it does.
    let condition: (leaf: Int, firstOption: Int)?
    /// The heading whose note eliminates a product that scores 0 here.
    let zeroEliminatesAt: CriterionCode?
    /// The minima of the leaf, as indices into the plan's.
    let minima: [Int]

    /// The fewest points above 0 that an answer can give.
    var smallestPositive: Int? { points.filter { $0 > 0 }.min() }
  }

  struct Minimum: Sendable {
    let star: Star
    let criterion: CriterionCode
    let required: OptionLetter
    let points: Int
  }

  private(set) var nodes: [Node] = []
  private(set) var leaves: [Leaf] = []
  /// Ascending by star, then in form order.
  let minima: [Minimum]
  private(set) var eliminationPlaces: Set<EliminationPlace> = []

  /// Lays out a set that is known to be valid.
  init(_ set: CriteriaSet) {
    minima = RatingPlan.minima(of: set)
    if set.elimination != nil { eliminationPlaces.insert(.set) }
    for (part, criteria) in set.parts.map(\.criteria).enumerated() {
      for criterion in criteria { add(criterion, part: part, above: [], zeroEliminatesAt: nil) }
    }
  }

  private static func minima(of set: CriteriaSet) -> [Minimum] {
    var found: [Minimum] = []
    for leaf in set.leaves {
      for (index, option) in (leaf.question?.options ?? []).enumerated() {
        guard let letter = OptionLetter(index: index) else { continue }
        for star in option.minimumFor {
          found.append(Minimum(star: star, criterion: leaf.code, required: letter, points: option.points))
        }
      }
    }
    return found.sorted { ($0.star, $0.criterion) < ($1.star, $1.criterion) }
  }

  private mutating func add(
    _ criterion: Criterion,
    part: Int,
    above: [Int],
    zeroEliminatesAt heading: CriterionCode?
  ) {
    let path = above + [nodes.count]
    nodes.append(Node(code: criterion.code, maximum: criterion.maximum))
    if criterion.elimination != nil { eliminationPlaces.insert(.criterion(criterion.code)) }
    switch criterion.content {
    case .group(_, _, let children):
      let isZeroBelow = criterion.elimination?.trigger == .zeroBelow
      for child in children {
        add(child, part: part, above: path, zeroEliminatesAt: isZeroBelow ? criterion.code : nil)
      }
    case .question(let question):
      leaves.append(
        Leaf(
          code: criterion.code,
          nodes: path,
          part: part,
          points: question.options.map(\.points),
          maximum: question.maximum,
          condition: criterion.applicability.flatMap { condition in
            leaves.firstIndex { $0.code == condition.criterion }.map { ($0, condition.firstOption.index) }
          },
          zeroEliminatesAt: heading,
          minima: minima.indices.filter { minima[$0].criterion == criterion.code }
        )
      )
    }
  }
}
