import OCOPModel

/// What evidence says of every criterion of a set on a day.
struct EvidenceReading {
  /// The possible answers, criterion by criterion.
  private(set) var candidates: [Candidates]
  /// What is said of each criterion, in form order.
  private(set) var derivations: [Derivation] = []
  /// The elimination notes that the evidence shows to apply.
  private(set) var eliminations: [EliminationPlace] = []
  /// The elimination notes that the evidence shows not to apply.
  private(set) var excluded: [EliminationPlace] = []
  /// The criteria whose printed requirements the evidence shows not to be met.
  private(set) var unmetRequirements: [(criterion: CriterionCode, note: Criterion.Note)] = []
  /// The documents that were relied on though they are not confirmed.
  private(set) var unverified: [String] = []

  private let plan: RatingPlan
  private var standing: Standing
  /// The criteria that documents can speak of, those together that hang on the same; with what is possible for them
  /// together, where that is narrower than what is possible for each alone.
  private var tied: [(leaves: [EvidenceLeaf], worlds: EvidenceWorlds?)] = []

  init(_ evidence: Evidence, on day: CivilDate, by plan: RatingPlan) throws(EvidenceError) {
    try plan.check(evidence)
    self.plan = plan
    standing = Standing(evidence, on: day)
    candidates = plan.leaves.map { Candidates(all: $0.points.count) }
    let leaves = plan.leaves.indices.filter { !plan.provable[$0].conditions.isEmpty }.map { index in
      EvidenceLeaf(
        index: index, conditions: plan.provable[index].conditions.map { $0.residual { standing.values[$0] } })
    }
    for group in leaves.connected(by: plan) { tied.append((group, follow(group))) }
    describe(leaves)
    readNotes()
    unmetRequirements = plan.requirements.filter { $0.note.condition?.truth { standing.values[$0] } == .no }
      .map { ($0.criterion, $0.note) }
    unverified = evidence.documents.map(\.proof)
      .filter { $0.confidence == .unverified && $0.holds(on: day) }.map(\.document)
  }

  /// The criteria that hang together by what is unknown.
  var groups: [EvidenceWorlds] { tied.compactMap(\.worlds) }

  /// What is possible, and eliminated, if something unknown turns out in one way; the rest stays as it is.
  func assuming(_ value: Evidence.Value, of subject: Evidence.Subject) -> EvidenceReading {
    var assumed = self
    assumed.standing.assume(value, of: subject.name)
    for (index, group) in tied.enumerated()
    where group.leaves.contains(where: { $0.unknowns.contains(subject) }) {
      let leaves = group.leaves.map { $0.knowing(value, of: subject) }
      assumed.tied[index] = (leaves, assumed.follow(leaves))
    }
    assumed.readNotes()
    return assumed
  }

  /// Follows what is unknown: criteria that hang on the same together, or each alone where that is too much.
  private mutating func follow(_ group: [EvidenceLeaf]) -> EvidenceWorlds? {
    guard let together = EvidenceWorlds(group) else {
      for leaf in group { candidates[leaf.index] = leaf.candidates }
      return nil
    }
    for (place, leaf) in group.enumerated() {
      let possible = together.worlds.map { $0[place] }
      guard let first = possible.first else { continue }
      candidates[leaf.index] = possible.reduce(first) { $0.union($1) }
    }
    return together.worlds.count > 1 ? together : nil
  }

  private mutating func readNotes() {
    (eliminations, excluded) = ([], [])
    for (place, condition) in plan.notes {
      switch condition.truth({ standing.values[$0] }) {
      case .yes: eliminations.append(place)
      case .no: excluded.append(place)
      case .unknown: break
      }
    }
  }

  private mutating func describe(_ leaves: [EvidenceLeaf]) {
    let open = Dictionary(leaves.map { ($0.index, $0) }) { first, _ in first }
    for (index, leaf) in plan.leaves.enumerated() {
      let subjects = plan.provable[index].subjects
      let isJudged = subjects.isEmpty
      let only = candidates[index].only
      derivations.append(
        Derivation(
          criterion: leaf.code,
          outcome: isJudged ? .judged : only.map { .derived($0) } ?? .narrowed(candidates[index].answers),
          grounds: subjects.compactMap { subject in
            guard let value = standing.values[subject.name], let proof = standing.proofs[subject.name]
            else { return nil }
            return Evidence.Ground(subject: subject, value: value, proof: proof)
          },
          rejected: subjects.flatMap { subject in
            standing.rejected[subject.name, default: []].map {
              Evidence.Ground(subject: subject, value: $0.value, proof: $0.proof)
            }
          },
          unknown: only == nil ? open[index]?.unknowns ?? [] : [],
          gaps: only == nil && open[index]?.unknowns.isEmpty == true ? open[index]?.gaps ?? [] : []
        ))
    }
  }
}

extension [EvidenceLeaf] {
  /// What criteria can have in common, so that they have to be followed together.
  private enum Link: Hashable {
    /// Something unknown.
    case subject(String)
    /// A criterion whose answer decides whether others apply.
    case leaf(Int)
  }

  /// The criteria that hang on the same, together; those that nothing unknown bears on stand alone.
  fileprivate func connected(by plan: RatingPlan) -> [[EvidenceLeaf]] {
    var groups: [(links: Set<Link>, leaves: [EvidenceLeaf])] = []
    for leaf in self {
      var links = Set(leaf.unknowns.map { Link.subject($0.name) })
      if !links.isEmpty {
        links.insert(.leaf(leaf.index))
        if let condition = plan.leaves[leaf.index].condition { links.insert(.leaf(condition.leaf)) }
      }
      let joined = groups.filter { !$0.links.isDisjoint(with: links) }
      groups.removeAll { !$0.links.isDisjoint(with: links) }
      groups.append((joined.reduce(links) { $0.union($1.links) }, joined.flatMap(\.leaves) + [leaf]))
    }
    return groups.map { $0.leaves.sorted { $0.index < $1.index } }
  }
}

extension RatingPlan {
  /// Refuses a statement whose value is not what its subject asks for; names that the set does not use serve other sets.
  func check(_ evidence: Evidence) throws(EvidenceError) {
    for document in evidence.documents {
      for statement in document.statements {
        guard let subject = subjects[statement.name] else { continue }
        switch (subject, statement.value) {
        case (.fact, .fact): break
        case (.quantity(let quantity), .amount(.share)) where quantity.unit == .share: break
        case (.quantity(let quantity), .amount(.number)) where quantity.unit != .share: break
        case (.category(let category), .category(let name)):
          guard category.values.contains(where: { $0.name == name }) else {
            throw .unknownValue(document: document.proof.document, category, name)
          }
        default: throw .wrongKind(document: document.proof.document, subject, statement.value)
        }
      }
    }
  }
}
