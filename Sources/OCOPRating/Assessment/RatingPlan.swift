import OCOPModel

/// A criteria set laid out for rating: questions in form order with what their scores add to.
struct RatingPlan: Sendable {
  struct Node: Sendable {
    let code: CriterionCode
    let maximum: Int
    /// The leaf that the node is; `nil` for a heading.
    let leaf: Int?
  }

  struct Leaf: Sendable {
    let code: CriterionCode
    /// The leaf's own node and the headings above it, as indices into the plan's nodes.
    let nodes: [Int]
    let part: Int
    /// Points by option, in printed order.
    let points: [Int]
    /// For each option, the place after the last option of its case.
    let caseEnds: [Int]
    let maximum: Int
    /// The fewest points above 0 that an answer can give.
    let smallestPositive: Int?
    /// The leaf whose answer decides whether this one applies, and the first option with which it does.
    let condition: (leaf: Int, firstOption: Int)?
    /// The heading whose note eliminates a product that scores 0 here.
    let zeroEliminatesAt: CriterionCode?
    /// The minima of the leaf, as indices into the plan's.
    let minima: [Int]
  }

  struct Minimum: Sendable {
    let star: Star
    let criterion: CriterionCode
    /// The criterion among the plan's leaves.
    let leaf: Int
    let required: OptionLetter
    let points: Int
  }

  private(set) var nodes: [Node] = []
  private(set) var leaves: [Leaf] = []
  let partCount: Int
  /// Ascending by star, then in form order.
  let minima: [Minimum]
  private(set) var eliminationPlaces: Set<EliminationPlace> = []

  /// Lays out a set that is known to be valid.
  init(_ set: CriteriaSet) {
    minima = RatingPlan.minima(of: set)
    partCount = set.parts.count
    if set.elimination != nil { eliminationPlaces.insert(.set) }
    for (part, criteria) in set.parts.map(\.criteria).enumerated() {
      for criterion in criteria { add(criterion, part: part, above: [], zeroEliminatesAt: nil) }
    }
  }

  private static func minima(of set: CriteriaSet) -> [Minimum] {
    var found: [Minimum] = []
    for (leafIndex, leaf) in set.leaves.enumerated() {
      for (index, option) in (leaf.question?.options ?? []).enumerated() {
        guard let letter = OptionLetter(index: index) else { continue }
        for star in option.minimumFor {
          found.append(
            Minimum(
              star: star,
              criterion: leaf.code,
              leaf: leafIndex,
              required: letter,
              points: option.points
            )
          )
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
    let isLeaf = criterion.question != nil
    nodes.append(
      Node(code: criterion.code, maximum: criterion.maximum, leaf: isLeaf ? leaves.count : nil)
    )
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
          caseEnds: question.options.map { option in
            (question.options.lastIndex { $0.caseIndex == option.caseIndex } ?? 0) + 1
          },
          maximum: question.maximum,
          smallestPositive: question.options.map(\.points).filter { $0 > 0 }.min(),
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
