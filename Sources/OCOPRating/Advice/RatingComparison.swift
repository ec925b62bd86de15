/// What changes from one rating to another by the same set (so sánh hai kết quả): a what-if, or two rounds.
///
/// ```swift
/// let change = try RatingComparison(rating, try rater.rate(changed))
/// change.criteria.map(\.code)
/// ```
public struct RatingComparison: Sendable, Hashable {
  /// A criterion whose score or answer differs.
  public struct Change: Sendable, Hashable {
    /// The criterion's code.
    public let code: CriterionCode
    /// Its result before.
    public let before: CriterionResult
    /// Its result after.
    public let after: CriterionResult
  }

  /// The rating before.
  public let before: Rating
  /// The rating after.
  public let after: Rating
  /// The criteria that ask a question and differ, in form order.
  public let criteria: [Change]
  /// The minima that are met after and were not before, ascending by star, then in form order.
  public let minimaGained: [MinimumResult]
  /// The minima that were met before and are not after, in the same order.
  public let minimaLost: [MinimumResult]

  /// Compares two ratings by the same set of the same decision.
  ///
  /// A set that a province has corrected is another than the copy with its gaps: the same letter may name another option.
  ///
  /// - Throws: ``ExplanationError/otherSet(rated:explained:)`` for ratings by different sets.
  public init(_ before: Rating, _ after: Rating) throws(ExplanationError) {
    guard
      before.setID == after.setID, before.decision == after.decision,
      before.gaps.isSame(as: after.gaps),
      before.criteria.map(\.code) == after.criteria.map(\.code),
      before.criteria.map(\.maximum) == after.criteria.map(\.maximum),
      before.minima.map(\.criterion) == after.minima.map(\.criterion)
    else {
      throw .otherSet(rated: before.nameOfSet, explained: after.nameOfSet)
    }
    self.before = before
    self.after = after
    criteria = zip(before.criteria, after.criteria)
      .filter { $0.missingAnswers != nil && $0 != $1 }
      .map { Change(code: $0.code, before: $0, after: $1) }
    let minima = zip(before.minima, after.minima)
    minimaGained = minima.filter { $0.state != .met && $1.state == .met }.map(\.1)
    minimaLost = minima.filter { $0.state == .met && $1.state != .met }.map(\.1)
  }
}
