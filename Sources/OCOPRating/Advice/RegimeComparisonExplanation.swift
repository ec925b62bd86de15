public import OCOPModel

/// A comparison under other rules with the words of both forms around it (giải trình so sánh): which star before, which
/// after, what stands in the way, and what people have to do before it can be certified.
///
/// ```swift
/// let explanation = try rater2026.explain(comparison, from: rater2023)
/// explanation.sentence(in: .english)  // “4 stars under Decision 148/QĐ-TTg (set 11) would be 3 stars under …”
/// explanation.text(in: .vietnamese)
/// ```
public struct RegimeComparisonExplanation: Sendable, Hashable {
  /// The rules of one side.
  public struct Rules: Sendable, Hashable {
    /// The decision with its amendments.
    public let name: Bilingual
    /// The number of the criteria set.
    public let setNumber: Int
    /// The name of the criteria set.
    public let setName: Bilingual
    /// The place of the criteria set in the law.
    public let citation: Citation
  }

  /// A criterion with its title.
  public struct CriterionLine: Sendable, Hashable {
    /// The code.
    public let code: CriterionCode
    /// What it is about.
    public let title: Bilingual
  }

  /// The comparison that is explained.
  public let comparison: RegimeComparison
  /// The rules before.
  public let before: Rules
  /// The rules after.
  public let after: Rules
  /// What stands between the rating after and the star before: points, and minima with the labels of the rules after;
  /// `nil` where nothing does.
  public let obstacle: RatingExplanation.ObstacleLine?
  /// The criteria after to which answers carried over and that were not looked at again yet.
  public let unreviewed: [CriterionLine]
  /// The criteria after that must be asked anew.
  public let askedAnew: [CriterionLine]
  /// The criteria after that some member has not answered yet.
  public let unanswered: [CriterionLine]
  /// The criteria before that are asked no more, or not in the same way.
  public let dropped: [CriterionLine]
  /// What the source of the rules before lacks.
  public let gaps: [TableGap]
}

extension Rater {
  /// A comparison that ends in this rater's rules, with the words of both forms around it.
  ///
  /// - Throws: ``ExplanationError`` for a comparison by other sets or other decisions.
  public func explain(
    _ comparison: RegimeComparison,
    from old: Rater
  ) throws(ExplanationError) -> RegimeComparisonExplanation {
    try RegimeComparisonExplanation(comparison, from: old, to: self)
  }
}

extension RegimeComparisonExplanation {
  /// Explains a comparison by the raters that gave it.
  ///
  /// - Throws: ``ExplanationError`` for a comparison by other sets or other decisions.
  public init(_ comparison: RegimeComparison, from old: Rater, to new: Rater) throws(ExplanationError) {
    // Explaining both ratings checks that the raters are those of the comparison.
    let before = try old.explain(comparison.before).rating
    let after = try new.explain(comparison.after)
    func lines(_ codes: [CriterionCode], in set: CriteriaSet) -> [CriterionLine] {
      codes.compactMap { code in set.question(code).map { CriterionLine(code: code, title: $0.title) } }
    }
    self.comparison = comparison
    self.before = Rules(old)
    self.after = Rules(new)
    self.obstacle = before.star.flatMap { star in after.obstacles.last { $0.star <= star.atMost } }
    self.unreviewed = lines(comparison.unreviewed, in: new.criteria)
    self.askedAnew = lines(comparison.askedAnew, in: new.criteria)
    self.unanswered = lines(comparison.unanswered, in: new.criteria)
    self.dropped = lines(comparison.dropped, in: old.criteria)
    self.gaps = before.gaps
  }
}

extension RegimeComparisonExplanation.Rules {
  fileprivate init(_ rater: Rater) {
    self.init(
      name: rater.regime.name, setNumber: rater.criteria.number, setName: rater.criteria.name,
      citation: rater.criteria.citation)
  }
}

#if !hasFeature(Embedded)
extension RegimeComparisonExplanation: Codable {}
extension RegimeComparisonExplanation.Rules: Codable {}
extension RegimeComparisonExplanation.CriterionLine: Codable {}
#endif
