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
    /// The most points that an option gives; what the source of the table lacks is counted apart.
    let maximum: Int
    /// The leaf whose answer decides whether this one applies, and the first option with which it does.
    let condition: (leaf: Int, firstOption: Int)?
    /// The heading, or the criterion itself, whose note eliminates a product that scores 0 here.
    let zeroEliminatesAt: CriterionCode?
    /// The minima of the leaf, as indices into the plan's.
    let minima: [Int]
  }

  /// What evidence can say of a leaf.
  struct Provable: Sendable {
    /// The conditions of the options; none where evidence can say nothing of any.
    let conditions: [Condition]
    /// What the conditions speak of, each once.
    let subjects: [Evidence.Subject]
  }

  struct Minimum: Sendable {
    let star: Star
    let criterion: CriterionCode
    /// The criterion among the plan's leaves.
    let leaf: Int
    let required: OptionLetter
    let points: Int
  }

  /// An elimination note that evidence can speak of.
  struct Note: Sendable {
    let place: EliminationPlace
    let text: Bilingual
    let condition: Condition
    let exclusion: Condition
  }

  private(set) var nodes: [Node] = []
  private(set) var leaves: [Leaf] = []
  /// What evidence can say of each leaf; apart from the leaves, since rating without evidence does not need it.
  private(set) var provable: [Provable] = []
  let partCount: Int
  /// The points that the source of the table lacks, with what they would add to: a part, and nodes.
  private(set) var gaps: [(points: Int, part: Int, nodes: [Int])] = []
  /// The points that the source of the table lacks in all.
  var missingPoints: Int { gaps.reduce(0) { $0 &+ $1.points } }
  /// Ascending by star, then in form order.
  let minima: [Minimum]
  private(set) var eliminationPlaces: Set<EliminationPlace> = []
  /// The elimination notes that evidence can speak of, in form order.
  private(set) var notes: [Note] = []
  /// The printed requirements that evidence can speak of, in form order.
  private(set) var requirements: [(criterion: CriterionCode, note: Criterion.Note)] = []
  /// What evidence can speak of, by name.
  private(set) var subjects: [String: Evidence.Subject] = [:]

  /// Lays out a set that is known to be valid.
  init(_ set: CriteriaSet) {
    minima = RatingPlan.minima(of: set)
    partCount = set.parts.count
    if let note = set.elimination { add(note, at: .set) }
    for (part, criteria) in set.parts.map(\.criteria).enumerated() {
      for criterion in criteria { add(criterion, part: part, above: [], zeroEliminatesAt: nil) }
    }
    gaps = set.gaps.compactMap { gap in
      guard case .points(let code, let criterion, let points) = gap.kind,
        let part = set.parts.firstIndex(where: { $0.code == code })
      else { return nil }
      let path = nodes.indices.filter { index in
        criterion.map { nodes[index].code == $0 || nodes[index].code.isAbove($0) } ?? false
      }
      return (points, part, path)
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
    if let note = criterion.elimination { add(note, at: .criterion(criterion.code)) }
    for note in criterion.notes where note.condition != nil {
      requirements.append((criterion.code, note))
      note.condition.map { register($0) }
    }
    switch criterion.content {
    case .group(_, _, let children):
      let isZeroBelow = criterion.elimination?.trigger == .zeroBelow
      for child in children {
        add(child, part: part, above: path, zeroEliminatesAt: isZeroBelow ? criterion.code : nil)
      }
    case .question(let question):
      let conditions = question.conditions
      provable.append(Provable(conditions: conditions, subjects: Condition.all(conditions).subjects))
      register(.all(conditions))
      leaves.append(
        Leaf(
          code: criterion.code,
          nodes: path,
          part: part,
          points: question.options.map(\.points),
          caseEnds: question.options.map { option in
            (question.options.lastIndex { $0.caseIndex == option.caseIndex } ?? 0) + 1
          },
          maximum: question.options.map(\.points).max() ?? 0,
          condition: criterion.applicability.flatMap { condition in
            leaves.firstIndex { $0.code == condition.criterion }.map { ($0, condition.firstOption.index) }
          },
          zeroEliminatesAt: criterion.elimination?.trigger == .zeroScore ? criterion.code : heading,
          minima: minima.indices.filter { minima[$0].criterion == criterion.code }
        )
      )
    }
  }

  private mutating func add(_ note: EliminationNote, at place: EliminationPlace) {
    eliminationPlaces.insert(place)
    guard let condition = note.condition else { return }
    let exclusion = note.exclusion ?? .never
    notes.append(Note(place: place, text: note.text, condition: condition, exclusion: exclusion))
    register(.all(condition, exclusion))
  }

  private mutating func register(_ condition: Condition) {
    for subject in condition.subjects { subjects[subject.name] = subject }
  }
}

extension Criterion.Question {
  /// The conditions of the options, an option without one being for people to judge; none where no option has one.
  fileprivate var conditions: [Condition] {
    guard options.contains(where: { $0.condition != nil }) else { return [] }
    return options.map { $0.condition ?? .judgement($0.label) }
  }
}
