import OCOPModel

/// Every way in which what criteria have in common can turn out: which answers each can have then.
///
/// What is unknown is taken subject by subject, with every value that makes a difference to a condition, so the answers are
/// exact: no answer is kept that no course of things leads to. What one criterion alone hangs on, and what people judge,
/// is tried out within the criterion.
struct EvidenceWorlds {
  /// The most courses of things that are followed; beyond them the criteria are taken each for itself.
  static let limit = 4096

  /// The criteria, by their places in the plan; places beyond are those of elimination notes.
  let leaves: [Int]
  /// For each course of things the possible answers, criterion by criterion; each combination once.
  private(set) var worlds: [[Candidates]] = []

  /// Follows every course of things; `nil` where there are more than the limit.
  init?(_ leaves: [EvidenceLeaf]) {
    self.leaves = leaves.map(\.index)
    var seen: Set<[Candidates]> = []
    var budget = EvidenceWorlds.limit
    guard follow(leaves, &seen, &budget) else { return nil }
  }

  private mutating func follow(
    _ leaves: [EvidenceLeaf],
    _ seen: inout Set<[Candidates]>,
    _ budget: inout Int
  ) -> Bool {
    budget -= 1
    guard budget >= 0 else { return false }
    guard let subject = EvidenceWorlds.common(leaves) else {
      let world = leaves.map(\.candidates)
      if seen.insert(world).inserted { worlds.append(world) }
      return true
    }
    for value in subject.values(telling: leaves.flatMap(\.conditions)) {
      let next = leaves.map { $0.knowing(value, of: subject) }
      guard follow(next, &seen, &budget) else { return false }
    }
    return true
  }

  /// The first unknown thing on which two criteria hang, or one at which a zero eliminates.
  private static func common(_ leaves: [EvidenceLeaf]) -> Evidence.Subject? {
    guard leaves.count > 1 || leaves.first?.zeroEliminates == true else { return nil }
    var seen: Set<String> = []
    for leaf in leaves {
      for subject in leaf.unknowns where !seen.insert(subject.name).inserted || leaf.zeroEliminates {
        return subject
      }
    }
    return nil
  }
}

/// A criterion with the conditions of its options, without what is known.
struct EvidenceLeaf {
  /// The criterion's place in the plan.
  let index: Int
  let conditions: [Condition]
  /// Whether a score of 0 eliminates, so that it matters what all members' answers hang on together.
  var zeroEliminates = false

  func knowing(_ value: Evidence.Value, of subject: Evidence.Subject) -> EvidenceLeaf {
    EvidenceLeaf(
      index: index, conditions: conditions.map { $0.residual { $0 == subject.name ? value : nil } },
      zeroEliminates: zeroEliminates)
  }

  /// The answers that are possible in some course of things.
  var candidates: Candidates {
    var budget = EvidenceWorlds.limit
    return candidates(&budget)
  }

  private func candidates(_ budget: inout Int) -> Candidates {
    let roughly = Candidates(conditions.map { $0.truth { _ in nil } })
    budget -= 1
    guard budget >= 0, roughly.only == nil else { return roughly }
    var union: Candidates?
    for next in branches {
      let found = next.candidates(&budget)
      union = union?.union(found) ?? found
      // Nothing can be added to all that is possible at a rough estimate.
      if union == roughly { break }
    }
    return union ?? roughly
  }

  /// The criterion for every value of the first unknown thing that matters, or of the first judgement; the same words are
  /// judged alike in all options.
  private var branches: [EvidenceLeaf] {
    if let subject = unknowns.first {
      return subject.values(telling: conditions).map { knowing($0, of: subject) }
    }
    guard let words = matters.lazy.flatMap(\.judgements).first else { return [] }
    return [false, true].map { holds in
      EvidenceLeaf(index: index, conditions: conditions.map { $0.judging(words, holds) })
    }
  }

  /// The conditions that still matter: those of the options after the last that is certain to hold.
  private var matters: ArraySlice<Condition> {
    let certain = conditions.lastIndex { $0.truth { _ in nil } == .yes }
    return conditions[(certain.map { $0 + 1 } ?? 0)...]
  }

  /// What the form's words leave open between the answers.
  var gaps: [Bilingual] { matters.flatMap(\.gaps).uniqued }

  /// What people still have to judge.
  var judgements: [Bilingual] { matters.flatMap(\.judgements).uniqued.filter { !gaps.contains($0) } }

  /// What the answer still hangs on, in order.
  var unknowns: [Evidence.Subject] { Condition.all(Array(matters)).subjects }
}

extension Evidence.Subject {
  /// One value of every kind that the conditions tell apart.
  func values(telling conditions: [Condition]) -> [Evidence.Value] {
    switch self {
    case .fact: [.fact(false), .fact(true)]
    case .category(let category): category.values.map { .category($0.name) }
    case .quantity(let quantity): quantity.amounts(telling: conditions).map { .amount($0) }
    }
  }
}

extension Evidence.Quantity {
  /// The amounts at the ends of the ranges, and one between every two and beyond the last.
  fileprivate func amounts(telling conditions: [Condition]) -> [Evidence.Amount] {
    let ends = Set(conditions.flatMap { $0.ends(of: self) })
    if unit == .share {
      let shares = ends.union([.share(.zero), .share(.whole)]).compactMap(\.share).sorted()
      return (shares + zip(shares, shares.dropFirst()).compactMap { $0.simplestBetween($1) }).map {
        .share($0)
      }
    }
    let numbers = ends.compactMap(\.number)
    let around = numbers + numbers.compactMap { $0 < .max ? $0 + 1 : nil } + numbers.map { max(0, $0 - 1) }
    return Set(around + [0]).filter { $0 >= 0 }.sorted().map { .number($0) }
  }
}

extension Condition {
  /// The ends of the ranges in which a quantity is asked to lie.
  fileprivate func ends(of quantity: Evidence.Quantity) -> [Evidence.Amount] {
    atoms.flatMap { atom in
      if case .quantity(quantity, let range) = atom { range.ends } else { [Evidence.Amount]() }
    }
  }
}

extension Evidence.Amount {
  fileprivate var share: Share? { if case .share(let share) = self { share } else { nil } }
  fileprivate var number: Int? { if case .number(let number) = self { number } else { nil } }
}

extension [Bilingual] {
  /// The texts in order, each once.
  fileprivate var uniqued: [Bilingual] {
    reduce(into: []) { found, words in
      if !found.contains(words) { found.append(words) }
    }
  }
}
