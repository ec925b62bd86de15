import OCOPModel

/// The same product's answers under other rules (so sánh theo quy định khác): what carries over, what must be asked anew, and what
/// follows.
///
/// An answer carries over only where the other set asks the same: title, options and points. Even then people have to
/// look at it again, since the same words can be read in another way under other rules.
///
/// ```swift
/// let rater2026 = try rater2023.successor(under: .decision26_2026)
/// let comparison = try RegimeComparison([sheet], from: rater2023, to: rater2026)
/// comparison.before.star, comparison.after.star  // 4★, and 2–4★ while questions are open
/// try rater2026.explain(comparison, from: rater2023).text(in: .vietnamese)
/// ```
public struct RegimeComparison: Sendable, Hashable {
  /// A question that both sets ask.
  public struct Carried: Sendable, Hashable {
    /// The criterion under the rules before.
    public let from: CriterionCode
    /// The criterion under the rules after.
    public let to: CriterionCode
  }

  /// The rating under the rules before.
  public let before: Rating
  /// The rating under the rules after, with the answers that carry over and what was asked anew.
  public let after: Rating
  /// The questions whose answers carry over, in the form order of the rules after.
  public let carried: [Carried]
  /// The criteria that must be asked anew, in form order: no question of the rules before is the same.
  public let askedAnew: [CriterionCode]
  /// The criteria before whose answers have no place any more, in form order.
  public let dropped: [CriterionCode]
  /// The criteria whose answers carried over and were not looked at again yet, in form order.
  public let unreviewed: [CriterionCode]

  /// The criteria of the rules after that some member has not answered and that are open, in form order.
  public var unanswered: [CriterionCode] {
    after.criteria.filter { ($0.missingAnswers ?? 0) > 0 && $0.score.value == nil }.map(\.code)
  }

  /// Whether every answer is there and was looked at again.
  public var isReviewed: Bool { unreviewed.isEmpty && unanswered.isEmpty }

  /// The rating after, once a decision can rest on it.
  ///
  /// ```swift
  /// let rating = try comparison.certifiableRating()  // RegimeComparisonError.notReviewed names what is open
  /// ```
  ///
  /// - Throws: ``RegimeComparisonError/notReviewed(unreviewed:unanswered:)`` while answers are missing or carried over and not
  ///   looked at again, and ``RegimeComparisonError/starOpen(_:gaps:)`` where the source of the rules after lacks points.
  public func certifiableRating() throws(RegimeComparisonError) -> Rating {
    guard isReviewed else { throw .notReviewed(unreviewed: unreviewed, unanswered: unanswered) }
    if let star = after.star, star.value == nil { throw .starOpen(star, gaps: after.gaps) }
    return after
  }

  /// Compares a panel's rating by one rater with that by another.
  ///
  /// - Parameters:
  ///   - panel: The sheets under the rules before.
  ///   - old: The rater of the rules before.
  ///   - new: The rater of the rules after.
  ///   - answers: What was answered anew, sheet by sheet in the same order; an answer here counts before one that
  ///     carries over. Sheets may be missing at the end.
  ///   - reviewed: The criteria whose carried answers people have looked at again and confirmed.
  /// - Throws: ``RatingError`` that names the member, the criterion and the value at fault.
  public init(
    _ panel: [ScoreSheet],
    from old: Rater,
    to new: Rater,
    answering answers: [ScoreSheet] = [],
    reviewed: Set<CriterionCode> = []
  ) throws(RatingError) {
    let carried = RegimeComparison.carried(from: old.criteria, to: new.criteria)
    let known = Set(carried.map(\.to))
    var sheets: [ScoreSheet] = []
    var carriedOver: Set<CriterionCode> = []
    for (member, sheet) in panel.enumerated() {
      var next = answers.indices.contains(member) ? answers[member] : ScoreSheet()
      for pair in carried where next[pair.to] == nil {
        next[pair.to] = sheet[pair.from]
        if next[pair.to] != nil { carriedOver.insert(pair.to) }
      }
      sheets.append(next)
    }
    let leaves = new.criteria.leaves.map(\.code)
    before = try old.rate(panel)
    after = try new.rate(sheets)
    self.carried = carried
    askedAnew = leaves.filter { !known.contains($0) }
    dropped = old.criteria.leaves.map(\.code).filter { code in !carried.contains { $0.from == code } }
    unreviewed = leaves.filter { carriedOver.contains($0) && !reviewed.contains($0) }
  }

  /// The questions that both sets ask; a question that one of them asks twice is told apart by nothing, and left out.
  private static func carried(from old: CriteriaSet, to new: CriteriaSet) -> [Carried] {
    let before = Dictionary(grouping: old.leaves) { $0.question?.asked }
    let after = Dictionary(grouping: new.leaves) { $0.question?.asked }
    return new.leaves.compactMap { leaf in
      guard let asked = leaf.question?.asked, after[asked]?.count == 1,
        let match = before[asked], match.count == 1, let only = match.first
      else { return nil }
      return Carried(from: only.code, to: leaf.code)
    }
  }
}

/// What a question asks, apart from star minima, notes and conditions, which are rules about the answer.
private struct Asked: Hashable {
  let concept: Concept
  let words: [String]
  let points: [Int]
  let cases: [Int?]
}

extension Criterion.Question {
  fileprivate var asked: Asked {
    Asked(
      concept: concept, words: [title.vi] + cases.map(\.vi) + options.map(\.label.vi),
      points: options.map(\.points),
      cases: options.map(\.caseIndex))
  }
}

#if !hasFeature(Embedded)
extension RegimeComparison: Codable {}
extension RegimeComparison.Carried: Codable {}
#endif
