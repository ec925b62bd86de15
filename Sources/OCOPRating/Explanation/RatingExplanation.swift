public import OCOPModel

/// A rating with the words of the form around it (giải trình kết quả): what was scored, which star follows, what is
/// missing for the next, and on which rules it all rests.
///
/// ```swift
/// let explanation = try rater.explain(rating)
/// print(explanation.text(in: .vietnamese))
/// ```
///
/// The explanation is a value: an application can render it in its own way. It names no person.
public struct RatingExplanation: Sendable, Hashable {
  /// The score of a part or a criterion, with its title.
  public struct ScoreLine: Sendable, Hashable {
    /// The code of the part or criterion.
    public let code: String
    /// Its title.
    public let title: Bilingual
    /// How deep it stands in the form: 0 for a part, 1 for a criterion directly below.
    public let depth: Int
    /// The mean of the members' points.
    public let score: Bounds<Score>
    /// The most points that it gives.
    public let maximum: Int
    /// What all members answered, in words; `nil` where they differ, for a part or a heading, or where one answer
    /// is missing.
    public let answer: Bilingual?
    /// Whether an answer is missing; `false` for a part or a heading.
    public let isOpen: Bool
  }

  /// A minimum that is not met, or still open, with what it asks.
  public struct MinimumLine: Sendable, Hashable {
    /// The minimum and how the panel stands to it.
    public let result: MinimumResult
    /// The criterion's title.
    public let title: Bilingual
    /// What the option that carries the mark says.
    public let required: Bilingual
    /// What all members answered, in words; `nil` where they differ or one answer is missing.
    public let chosen: Bilingual?
    /// The mean of the members' points.
    public let score: Bounds<Score>
    /// The place in the law.
    public let citation: Citation
  }

  /// What is missing for a star level.
  public struct ObstacleLine: Sendable, Hashable {
    /// The star level.
    public let star: Star
    /// The points that the mean total lacks.
    public let missingPoints: Bounds<Score>
    /// The minima that are not met or still open.
    public let minima: [MinimumLine]
    /// Who recognises the level; `nil` where nobody does.
    public let recognition: RatingLevel?
  }

  /// Why the product is eliminated.
  public struct EliminationLine: Sendable, Hashable {
    /// The elimination.
    public let elimination: Elimination
    /// What the note says.
    public let text: Bilingual
    /// The place in the law.
    public let citation: Citation
  }

  /// What the evidence says of a criterion that documents can speak of.
  public struct EvidenceLine: Sendable, Hashable {
    /// What the evidence says, with the documents and what is still unknown.
    public let derivation: Derivation
    /// The criterion's title.
    public let title: Bilingual
    /// The answers that are possible, in words.
    public let answers: [Bilingual]
  }

  /// The rating that is explained.
  public let rating: Rating
  /// The name of the criteria set.
  public let setName: Bilingual
  /// The most points that the set gives.
  public let maximum: Int
  /// Who recognises the star level that is held; `nil` where nobody does, while it is open, and where the product is eliminated.
  public let recognition: RatingLevel?
  /// The parts, in printed order.
  public let parts: [ScoreLine]
  /// Every part and criterion, in form order.
  public let lines: [ScoreLine]
  /// Why the product is eliminated; empty where it is not.
  public let eliminations: [EliminationLine]
  /// What is missing for each star level that is not certain, ascending.
  public let obstacles: [ObstacleLine]
  /// What the evidence says of each criterion that documents can speak of, in form order; empty without evidence.
  public let evidence: [EvidenceLine]
  /// The readings that the result rests on; first those on which the regime's tables rest.
  public let interpretations: [Interpretation]
  /// The irregularities of the law's own text that touch the result: at a criterion whose minimum stands in the way,
  /// or at an option that was chosen.
  public let anomalies: [Anomaly]
  /// The places in the law that the result rests on.
  public let citations: [Citation]
}

extension Rater {
  /// The rating with the words of the form around it.
  ///
  /// - Throws: ``ExplanationError`` for a rating by another set or another decision.
  public func explain(_ rating: Rating) throws(ExplanationError) -> RatingExplanation {
    try RatingExplanation(rating, criteria: criteria, regime: regime)
  }
}

extension RatingExplanation {
  /// Explains a rating by the set and the regime that gave it.
  ///
  /// - Throws: ``ExplanationError`` for a rating by another set or another decision, or by a copy of the set that lacks
  ///   something else.
  public init(
    _ rating: Rating,
    criteria set: CriteriaSet,
    regime: RatingRegime
  ) throws(ExplanationError) {
    guard rating.setID == set.id, rating.decision == regime.document.number, rating.gaps.isSame(as: set.gaps)
    else {
      throw .otherSet(
        rated: rating.nameOfSet, explained: "\(regime.document.number) \(set.id)\(set.gaps.suffix)")
    }
    let results = Dictionary(rating.criteria.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    let lines = zip(set.parts, rating.parts).map { part, result in
      [ScoreLine(part, result)] + part.criteria.flatMap { ScoreLine.lines($0, depth: 1, results) }
    }
    self.rating = rating
    self.setName = set.name
    self.maximum = set.maximum
    self.recognition = rating.star?.value.flatMap(regime.band(of:))?.recognition
    self.parts = lines.compactMap(\.first)
    self.lines = lines.flatMap { $0 }
    self.eliminations = rating.eliminations.compactMap { EliminationLine($0, in: set) }
    self.obstacles = rating.obstacles.map { obstacle in
      ObstacleLine(
        star: obstacle.star,
        missingPoints: obstacle.missingPoints,
        minima: obstacle.minima.compactMap { MinimumLine($0, in: set, results) },
        recognition: regime.band(of: obstacle.star)?.recognition
      )
    }
    self.evidence = rating.derivations.compactMap { EvidenceLine($0, in: set) }
    self.interpretations = (InterpretationName.ofTables + rating.interpretations).compactMap(
      regime.interpretation(named:))
    self.anomalies = set.anomalies.filter { $0.touches(rating, results, in: set) }
    self.citations =
      [set.citation]
      + regime.bands.map(\.citation).reduce(into: []) { found, citation in
        if !found.contains(citation) { found.append(citation) }
      }
  }

  /// The criteria to which an answer is missing.
  public var openCriteria: [ScoreLine] { lines.filter(\.isOpen) }
}

extension RatingExplanation.ScoreLine {
  fileprivate init(_ part: CriteriaSet.Part, _ result: PartResult) {
    self.init(
      code: part.code,
      title: part.title,
      depth: 0,
      score: result.score,
      maximum: part.maximum,
      answer: nil,
      isOpen: false
    )
  }

  fileprivate static func lines(
    _ criterion: Criterion,
    depth: Int,
    _ results: [CriterionCode: CriterionResult]
  ) -> [Self] {
    guard let result = results[criterion.code] else { return [] }
    let line = Self(
      code: criterion.code.description,
      title: criterion.title,
      depth: depth,
      score: result.score,
      maximum: criterion.maximum,
      answer: result.chosen.flatMap { criterion.question?.words(for: $0) },
      isOpen: (result.missingAnswers ?? 0) > 0
    )
    return [line] + criterion.children.flatMap { lines($0, depth: depth + 1, results) }
  }
}

extension RatingExplanation.MinimumLine {
  fileprivate init?(
    _ result: MinimumResult,
    in set: CriteriaSet,
    _ results: [CriterionCode: CriterionResult]
  ) {
    guard
      let question = set.question(result.criterion),
      let required = question[result.required],
      let score = results[result.criterion]?.score
    else { return nil }
    self.init(
      result: result,
      title: question.title,
      required: required.label,
      chosen: result.chosen.flatMap(question.words(for:)),
      score: score,
      citation: set.citation(of: result.criterion).appending(.option(result.required.description))
    )
  }
}

extension RatingExplanation.EvidenceLine {
  fileprivate init?(_ derivation: Derivation, in set: CriteriaSet) {
    guard let answers = derivation.answers, let question = set.question(derivation.criterion) else {
      return nil
    }
    self.init(
      derivation: derivation, title: question.title, answers: answers.compactMap(question.words(for:)))
  }
}

extension RatingExplanation.EliminationLine {
  fileprivate init?(_ elimination: Elimination, in set: CriteriaSet) {
    switch elimination.place {
    case .set:
      guard let note = set.elimination else { return nil }
      self.init(elimination: elimination, text: note.text, citation: set.citation)
    case .criterion(let code):
      guard let note = set.criterion(code)?.elimination else { return nil }
      self.init(elimination: elimination, text: note.text, citation: set.citation(of: code))
    }
  }
}

extension Anomaly {
  fileprivate func touches(
    _ rating: Rating,
    _ results: [CriterionCode: CriterionResult],
    in set: CriteriaSet
  ) -> Bool {
    guard let criterion else { return false }
    if let option, set.question(criterion)?[option]?.isImplied == true { return false }
    if rating.minima.contains(where: { $0.criterion == criterion && $0.state != .met }) { return true }
    guard let option else { return false }
    return results[criterion]?.chosen == .option(option)
  }
}

/// Why a rating could not be explained.
@nonexhaustive
public enum ExplanationError: Error, Sendable, Hashable {
  /// The rating is by another set or another decision than the explanation would be.
  case otherSet(rated: String, explained: String)
}

extension Rating {
  /// The set that rated, as an error names it: the decision, the set, and what it lacks.
  var nameOfSet: String { "\(decision) \(setID)\(gaps.suffix)" }
}

extension Criterion.Question {
  /// An answer in the words of the form; `nil` for an option that the question does not have.
  public func words(for answer: Answer) -> Bilingual? {
    switch answer {
    case .noneHolds: Bilingual(vi: "Không mức nào đúng", en: "No printed option holds")
    case .option(let letter): self[letter]?.label
    }
  }
}

#if !hasFeature(Embedded)
extension RatingExplanation: Codable {}
extension RatingExplanation.ScoreLine: Codable {}
extension RatingExplanation.MinimumLine: Codable {}
extension RatingExplanation.ObstacleLine: Codable {}
extension RatingExplanation.EliminationLine: Codable {}
extension RatingExplanation.EvidenceLine: Codable {}
#endif
