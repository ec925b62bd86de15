import OCOPModel
import OCOPRating
import TestSupport
import Testing

/// Laws that hold for all evidence, tried on seeded random files.
@Suite struct `Whatever evidence turns up` {
  static let sets = RatingRegime.decision26_2026.criteriaSets

  /// Something that can be stated of every subject, edges of ranges among them.
  private func world(_ set: CriteriaSet, _ random: inout SeededGenerator) throws -> [Evidence.Statement] {
    try set.subjects.map { subject in
      switch subject {
      case .fact(let fact): .fact(fact, Int.random(in: 0..<3, using: &random) > 0)
      case .category(let category):
        .category(category, try #require(category.values.randomElement(using: &random)).name)
      case .quantity(let quantity) where quantity.unit == .share:
        .quantity(
          quantity,
          .percent(
            try #require([0, 10, 25, 49, 50, 51, 60, 74, 75, 76, 90, 100].randomElement(using: &random))))
      case .quantity(let quantity):
        .quantity(
          quantity, .number(try #require([0, 1, 2, 3, 4, 5, 11, 12, 35, 36].randomElement(using: &random))))
      }
    }
  }

  @Test(arguments: sets)
  func `learning more never widens what is possible`(set: CriteriaSet) throws {
    var random = SeededGenerator(seed: UInt64(1_000 + set.number))
    let rater = try Rater(.decision26_2026, criteria: set)
    let day = try CivilDate("2026-06-20")
    for _ in 0..<Rounds.all(6, atTheDesk: 1) {
      var statements = try world(set, &random).shuffled(using: &random)
      let notes = Set(["fileForged", "fileComplete", "foodSafetyCertificate", "copiesAnotherProduct"])
      if Bool.random(using: &random) { statements.removeAll { notes.contains($0.name) } }
      var sheets = [ScoreSheet()]
      if Bool.random(using: &random) { sheets = [ScoreSheet(), ScoreSheet.best(of: set)] }
      for leaf in set.leaves where Bool.random(using: &random) { sheets[0][leaf.code] = .noneHolds }
      var before = try rater.rate(sheets, evidence: .none, on: day)
      for count in stride(from: 0, through: statements.count, by: 9) + [statements.count] {
        let document = Evidence.Document(Proof(document: "Form 02"), Array(statements.prefix(count)))
        let after = try rater.rate(sheets, evidence: Evidence([document]), on: day)
        expectNarrower(before, after)
        before = after
      }
    }
  }

  private func expectNarrower(_ before: Rating, _ after: Rating) {
    for (old, new) in zip(before.derivations, after.derivations) {
      #expect(Set(new.answers ?? []).isSubset(of: old.answers ?? []), "\(old.criterion)")
    }
    #expect(!before.isEliminated || after.isEliminated)
    // Bounds assume that the product is not eliminated; once it is, they tell what it would have scored.
    guard before.isEliminated == after.isEliminated else { return }
    for (old, new) in zip(before.criteria, after.criteria) {
      #expect(lies(new.score, in: old.score), "\(old.code)")
    }
    #expect(lies(after.total, in: before.total))
    #expect(lies(after.starByPoints, in: before.starByPoints))
    if let old = before.star, let new = after.star { #expect(lies(new, in: old)) }
  }

  private func lies<Value>(_ inner: Bounds<Value>, in outer: Bounds<Value>) -> Bool {
    outer.contains(inner.atLeast) && outer.contains(inner.atMost)
  }

  /// Small sets in which criteria share facts, so that bounds criterion by criterion would be too wide.
  @Test func `bounds are the tightest that all courses of things allow`() throws {
    var random = SeededGenerator(seed: 77)
    let day = try CivilDate("2026-06-20")
    var (tied, eliminated, cut) = (0, 0, 0)
    let rounds = Rounds.all(240, atTheDesk: 30)
    for _ in 0..<rounds {
      let set = try SharedFacts.set(&random)
      let rule = try #require(CouncilRules.MinimaRule.allCases.randomElement(using: &random))
      let rater = try Rater(.decision26_2026, criteria: set, rules: CouncilRules(minima: rule))
      var panel = (0..<Int.random(in: 1...2, using: &random)).map { _ in ScoreSheet() }
      for index in panel.indices {
        for leaf in set.leaves where Int.random(in: 0..<3, using: &random) == 0 {
          panel[index][leaf.code] = [.noneHolds, .option(.a), .option(.b)].randomElement(using: &random)
        }
      }
      let known = SharedFacts.facts.filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
        .map { Evidence.Statement.fact($0, Bool.random(using: &random)) }
      let evidence = try Evidence([Evidence.Document(Proof(document: "Form 02"), known)])
      let rating = try rater.rate(panel, evidence: evidence, on: day)
      let all = try SharedFacts.outcomes(panel, known, rater)
      let remaining = all.compactMap { outcome in outcome.star.map { (total: outcome.total, star: $0) } }
      #expect(rating.isEliminated == remaining.isEmpty)
      guard let first = remaining.first else {
        eliminated += 1
        continue
      }
      let total = remaining.reduce((first.total, first.total)) { (min($0.0, $1.total), max($0.1, $1.total)) }
      let star = remaining.reduce((first.star, first.star)) { (min($0.0, $1.star), max($0.1, $1.star)) }
      #expect(rating.total == Bounds(total.0, total.1))
      #expect(rating.star == Bounds(star.0, star.1))
      if all.contains(where: { $0.star == nil && !rating.total.contains($0.total) }) { cut += 1 }
      let alone = rating.criteria.filter { $0.missingAnswers != nil }.map(\.score.atMost)
      let sum = try alone.reduce(0) {
        try $0 + Int(#require(Int(exactly: $1.numerator * 2 / $1.denominator)))
      }
      if try Score(sum: sum, over: 2) != rating.total.atMost { tied += 1 }
    }
    // The test would be idle if facts never tied criteria together, or never eliminated.
    #expect(min(tied, eliminated, cut) >= rounds / 30, "\(tied) tied, \(eliminated) eliminated, \(cut) cut")
  }

  @Test(arguments: sets)
  func `documents can derive at least three of five criteria of a set`(set: CriteriaSet) {
    let leaves = set.leaves.compactMap(\.question)
    let derivable = leaves.filter { $0.provability == .provable }
    #expect(derivable.count * 5 >= leaves.count * 3, "\(derivable.count) of \(leaves.count)")
  }
}

/// Small sets whose criteria and elimination notes share facts and judgements, with every course of things tried out.
private enum SharedFacts {
  static let facts = ["first", "second", "third"].map { Evidence.Fact($0, vi: $0, en: $0) }
  static let words = Condition.judgement(vi: "Đẹp", en: "Beautiful")

  static func set(_ random: inout SeededGenerator) throws -> CriteriaSet {
    let points = [[20, 45], [5, 25], [0, 20], [10, 10]]
    let leaves = try points.enumerated().map { index, points in
      let code = try CriterionCode(["1", "2", "3.1", "3.2"][index])
      let marks: [[Star]] = [[.three], [.four], [.five], []].shuffled(using: &random)
      let options = points.enumerated().map { place, points in
        Criterion.Option(
          points, vi: "\(place)", en: "\(place)", minimumFor: place == 1 ? marks[index] : [],
          when: condition(&random))
      }
      return Criterion(
        code,
        Criterion.Question(Concept(rawValue: "c\(index)"), vi: "c", en: "c", maximum: points[1], options))
    }
    func note() -> EliminationNote? {
      Bool.random(using: &random) ? EliminationNote(vi: "Loại", en: "Out", when: factsOnly(&random)) : nil
    }
    let heading = Criterion(
      "3", Bilingual(vi: "Nhóm", en: "Group"), maximum: 30,
      elimination: Bool.random(using: &random)
        ? EliminationNote(vi: "Có 0 điểm", en: "Any zero", trigger: .zeroBelow) : note(),
      Array(leaves[2...]))
    return CriteriaSet(
      number: 1, id: "shared", name: Bilingual(vi: "Bộ", en: "Set"),
      citation: Citation("1/2026/QĐ-TTg", .annex("I")),
      elimination: note(),
      parts: [CriteriaSet.Part("A", Bilingual(vi: "A", en: "A"), maximum: 100, leaves[..<2] + [heading])])
  }

  /// The condition of a note, which people's judgement has no part in.
  private static func factsOnly(_ random: inout SeededGenerator) -> Condition {
    let (one, other) = (
      facts[Int.random(in: 0..<3, using: &random)], facts[Int.random(in: 0..<3, using: &random)]
    )
    return switch Int.random(in: 0..<4, using: &random) {
    case 0: .fact(one)
    case 1: .not(.fact(one))
    case 2: .all(.fact(one), .not(.fact(other)))
    default: .any(.fact(one), .not(.fact(other)))
    }
  }

  private static func condition(_ random: inout SeededGenerator) -> Condition {
    func fact() -> Condition { .fact(facts[Int.random(in: 0..<3, using: &random)]) }
    return switch Int.random(in: 0..<7, using: &random) {
    case 0: fact()
    case 1: .not(fact())
    case 2: .all(fact(), fact())
    case 3: .any(fact(), .not(fact()))
    case 4: .all(fact(), words)
    case 5: .any(.all(fact(), .not(fact())), words)
    default: .not(.all(fact(), .not(fact())))
    }
  }

  /// The rating of every way in which facts, and each member's judgements, can turn out.
  static func outcomes(
    _ panel: [ScoreSheet],
    _ known: [Evidence.Statement],
    _ rater: Rater
  ) throws -> [(total: Score, star: Star?)] {
    var found: [(total: Score, star: Star?)] = []
    for bits in 0..<8 {
      let values = facts.enumerated().map { Evidence.Statement.fact($1, bits & 1 << $0 != 0) }
      guard known.allSatisfy(values.contains) else { continue }
      let holds = Dictionary(uniqueKeysWithValues: values.map { ($0.name, $0.value == .fact(true)) })
      let notes =
        (meets(rater.criteria.elimination?.condition, holds, false) ? [EliminationPlace.set] : [])
        + rater.criteria.criteria.filter { meets($0.elimination?.condition, holds, false) }.map {
          .criterion($0.code)
        }
      // Every member judges each criterion for itself.
      let count = panel.count * rater.criteria.leaves.count
      var seen: Set<[ScoreSheet]> = []
      for judged in 0..<(1 << count) {
        let sheets = panel.enumerated().map { member, sheet in
          var sheet = sheet
          for (place, leaf) in rater.criteria.leaves.enumerated() where sheet[leaf.code] == nil {
            let isBeautiful = judged & 1 << (member * rater.criteria.leaves.count + place) != 0
            let last = leaf.question?.options.lastIndex { meets($0.condition, holds, isBeautiful) }
            sheet[leaf.code] = last.flatMap { OptionLetter(index: $0) }.map(Answer.option) ?? .noneHolds
          }
          return sheet
        }
        guard seen.insert(sheets).inserted else { continue }
        let rating = try rater.rate(sheets, eliminations: notes)
        found.append((try #require(rating.total.value), rating.star?.value))
      }
    }
    return found
  }

  private static func meets(_ condition: Condition?, _ holds: [String: Bool], _ isBeautiful: Bool) -> Bool {
    switch condition {
    case .fact(let fact)?: holds[fact.name] ?? false
    case .not(let condition)?: !meets(condition, holds, isBeautiful)
    case .all(let conditions)?: conditions.allSatisfy { meets($0, holds, isBeautiful) }
    case .any(let conditions)?: conditions.contains { meets($0, holds, isBeautiful) }
    case .judgement?: isBeautiful
    default: false
    }
  }
}
