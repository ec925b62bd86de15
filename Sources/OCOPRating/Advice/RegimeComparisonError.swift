public import OCOPModel

/// Why no decision can rest on a rating under other rules.
@nonexhaustive
public enum RegimeComparisonError: Error, Sendable, Hashable {
  /// Every answer is there, and those that carried over were looked at again.
  case notReviewed(unreviewed: [CriterionCode], unanswered: [CriterionCode])
  /// The star is decided, whatever the source of the rules after lacks.
  case starOpen(Bounds<Star>, gaps: [TableGap])
}

extension RegimeComparisonError: CustomStringConvertible {
  /// What is open, in words, with the codes of the criteria.
  public var description: String {
    switch self {
    case .notReviewed(let unreviewed, let unanswered):
      [
        unreviewed.isEmpty
          ? nil : "answers carried over that were not looked at again: \(unreviewed.listed)",
        unanswered.isEmpty ? nil : "criteria without an answer: \(unanswered.listed)",
      ].compactMap { $0 }.joined(separator: "; ")
    case .starOpen(let star, let gaps):
      "the star lies between \(star.atLeast) and \(star.atMost), since the source lacks points: "
        + gaps.map(\.reason.en).joined(separator: "; ")
    }
  }
}

extension [CriterionCode] {
  /// The codes with commas between them.
  var listed: String { map(\.description).joined(separator: ", ") }
}
