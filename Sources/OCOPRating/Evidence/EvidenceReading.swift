import OCOPModel

/// What evidence says of every criterion of a set on a day.
struct EvidenceReading {
  /// The possible answers, criterion by criterion; then, for each elimination note, whether it applies: its condition is the
  /// one option of a question of its own.
  private(set) var candidates: [Candidates]
  /// What is said of each criterion, in form order.
  private(set) var derivations: [Derivation] = []
  /// The elimination notes that the evidence shows to apply.
  private(set) var eliminations: [EliminationPlace] = []
  /// The elimination notes that the evidence shows not to apply.
  private(set) var excluded: [EliminationPlace] = []
  /// The elimination notes of which it is not known whether they apply.
  private(set) var open: [OpenElimination] = []
  /// The criteria whose printed requirements the evidence shows not to be met.
  private(set) var unmetRequirements: [(criterion: CriterionCode, note: Criterion.Note)] = []
  /// The documents that were relied on though they are not confirmed.
  private(set) var unverified: [String] = []
  /// A document that does not hold on the day, with what it would still bear on.
  struct Rejection {
    let proof: Proof
    /// The criteria whose answers it would narrow.
    var answers: [CriterionCode] = []
    /// Where the notes and requirements stand that it would settle.
    var notes: [EliminationPlace] = []
  }

  /// The documents that do not hold on the day and would decide something.
  private(set) var rejections: [Rejection] = []

  private let plan: RatingPlan
  private var standing: Standing
  /// The criteria that documents can speak of, those together that hang on the same; with what is possible for them
  /// together, where that is narrower than what is possible for each alone.
  private var tied: [(leaves: [EvidenceLeaf], worlds: EvidenceWorlds?)] = []

  init(_ evidence: Evidence, on day: CivilDate, by plan: RatingPlan) throws(EvidenceError) {
    try plan.check(evidence)
    self.plan = plan
    standing = Standing(evidence, on: day)
    candidates =
      plan.leaves.map { Candidates(all: $0.points.count) } + plan.notes.map { _ in Candidates(all: 1) }
    let notes = plan.notes.enumerated().map { index, note in
      let rest = note.condition.residual { standing.values[$0] }
      let isExcluded = rest != .always && note.exclusion.truth { standing.values[$0] } == .yes
      return EvidenceLeaf(index: plan.leaves.count + index, conditions: [isExcluded ? .never : rest])
    }
    let leaves = plan.leaves.indices.filter { !plan.provable[$0].conditions.isEmpty }.map { index in
      EvidenceLeaf(
        index: index, conditions: plan.provable[index].conditions.map { $0.residual { standing.values[$0] } },
        zeroEliminates: plan.leaves[index].zeroEliminatesAt != nil)
    }
    for group in (leaves + notes).connected(by: plan) { tied.append((group, follow(group))) }
    describe(leaves)
    readNotes()
    open = notes.compactMap { leaf in
      guard candidates[leaf.index].only == nil else { return nil }
      let note = plan.notes[leaf.index - plan.leaves.count]
      return OpenElimination(
        place: note.place, text: note.text, unknown: leaf.unknowns, judgements: leaf.judgements,
        rejected: rejected(of: leaf.unknowns))
    }
    unmetRequirements = plan.requirements.filter { $0.note.condition?.truth { standing.values[$0] } == .no }
      .map { ($0.criterion, $0.note) }
    let used = Set(standing.proofs.filter { plan.subjects[$0.key] != nil }.values)
    unverified = evidence.documents.map(\.proof).filter { $0.confidence == .unverified && used.contains($0) }
      .map(\.document)
    findRejected()
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
    for (index, note) in plan.notes.enumerated() {
      switch candidates[plan.leaves.count + index].only {
      case .option?: eliminations.append(note.place)
      case .noneHolds?: excluded.append(note.place)
      case nil: break
      }
    }
  }

  /// What documents that do not hold on the day state of some subjects.
  private func rejected(of subjects: [Evidence.Subject]) -> [Evidence.Ground] {
    subjects.flatMap { subject in
      standing.rejected[subject.name, default: []].map {
        Evidence.Ground(subject: subject, value: $0.value, proof: $0.proof)
      }
    }
  }

  /// Collects the documents that do not hold, with the criteria and notes that they would still bear on.
  private mutating func findRejected() {
    for derivation in derivations {
      for ground in derivation.rejected where derivation.unknown.contains(ground.subject) {
        reject(ground.proof) { $0.answers.append(derivation.criterion) }
      }
    }
    for note in open {
      for ground in note.rejected { reject(ground.proof) { $0.notes.append(note.place) } }
    }
    for requirement in plan.requirements {
      let rest = requirement.note.condition?.residual { standing.values[$0] }
      for ground in rejected(of: rest?.subjects ?? []) {
        reject(ground.proof) { $0.notes.append(.criterion(requirement.criterion)) }
      }
    }
  }

  private mutating func reject(_ proof: Proof, _ bearing: (inout Rejection) -> Void) {
    let known = rejections.firstIndex { $0.proof == proof }
    if known == nil { rejections.append(Rejection(proof: proof)) }
    bearing(&rejections[known ?? rejections.count - 1])
  }

  /// The answers that are possible where nothing is known; what no document speaks of is as it would be without any.
  func blankCandidates(_ index: Int) -> Candidates {
    let (conditions, subjects) = (plan.provable[index].conditions, plan.provable[index].subjects)
    guard subjects.contains(where: { standing.values[$0.name] != nil }) else { return candidates[index] }
    return EvidenceLeaf(index: index, conditions: conditions).candidates
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
          rejected: rejected(of: subjects),
          unknown: only == nil ? open[index]?.unknowns ?? [] : [],
          judgements: only == nil ? open[index]?.judgements ?? [] : [],
          gaps: only == nil && open[index]?.unknowns.isEmpty == true ? open[index]?.gaps ?? [] : [],
          isOpen: !isJudged && only == nil && candidates[index] == blankCandidates(index)
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
        if plan.leaves.indices.contains(leaf.index), let condition = plan.leaves[leaf.index].condition {
          links.insert(.leaf(condition.leaf))
        }
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
