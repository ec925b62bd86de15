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
  /// What is open, in English words.
  public var description: String { text.en }

  /// What is open, in words, with the codes of the criteria.
  public var text: Bilingual {
    switch self {
    case .notReviewed(let unreviewed, let unanswered):
      let pieces = [
        unreviewed.isEmpty
          ? nil
          : Bilingual(
            vi: "câu trả lời chuyển sang chưa xem lại: \(unreviewed.listed)",
            en: "answers carried over that were not looked at again: \(unreviewed.listed)"),
        unanswered.isEmpty
          ? nil
          : Bilingual(
            vi: "tiêu chí chưa có câu trả lời: \(unanswered.listed)",
            en: "criteria without an answer: \(unanswered.listed)"),
      ].compactMap { $0 }
      return Bilingual(
        vi: pieces.map(\.vi).joined(separator: "; "), en: pieces.map(\.en).joined(separator: "; "))
    case .starOpen(let star, let gaps):
      return Bilingual(
        vi: "hạng sao còn nằm giữa \(star.atLeast) và \(star.atMost) vì nguồn thiếu điểm: "
          + gaps.map(\.reason.vi).joined(separator: "; "),
        en: "the star lies between \(star.atLeast) and \(star.atMost), since the source lacks points: "
          + gaps.map(\.reason.en).joined(separator: "; "))
    }
  }
}

extension [CriterionCode] {
  /// The codes with commas between them.
  var listed: String { map(\.description).joined(separator: ", ") }
}
