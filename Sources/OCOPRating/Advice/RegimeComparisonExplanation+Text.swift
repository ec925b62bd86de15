public import OCOPModel

extension RegimeComparisonExplanation {
  /// The comparison in a sentence: the star before, and what it comes to under the rules after.
  public func sentence(in language: Language) -> String {
    RegimeComparisonWords(language: language).sentence(self)
  }

  /// The explanation as plain text, at most a number of characters wide where its words allow it.
  public func text(in language: Language, width: Int = 100) -> String {
    let words = RegimeComparisonWords(language: language)
    let marked: [(mark: String, text: String)] =
      [("", words.sentence(self))] + words.obstacle(self) + words.work(self).map { ("  - ", $0) }
      + [("", words.citations(self))]
    return marked.map { TextLayout.wrapped($0.text, after: $0.mark, width: width) }.joined(separator: "\n")
      + "\n"
  }
}

/// The sentences of a comparison in one language.
private struct RegimeComparisonWords {
  let language: Language

  private var words: ExplanationWords { ExplanationWords(language: language) }

  private func pick(_ vi: String, _ en: String) -> String { language == .vietnamese ? vi : en }

  /// `4 sao`, or `3–4 sao` where it is open.
  private func stars(_ star: Bounds<Star>?) -> String {
    guard let star else { return pick("bị loại", "eliminated") }
    return star.value.map(words.star) ?? "\(star.atLeast.rawValue)–\(words.star(star.atMost))"
  }

  private func rules(_ rules: RegimeComparisonExplanation.Rules) -> String {
    pick("\(rules.name.vi), bộ \(rules.setNumber)", "\(rules.name.en), set \(rules.setNumber)")
  }

  func sentence(_ explanation: RegimeComparisonExplanation) -> String {
    let comparison = explanation.comparison
    let (before, after) = (comparison.before.star, comparison.after.star)
    let isSame = before == after && after?.value != nil
    return stars(before) + pick(" theo ", " under ") + rules(explanation.before)
      + (isSame ? pick(", sẽ vẫn là ", ", would still be ") : pick(", sẽ là ", ", would be "))
      + outcome(before, after) + pick(" theo ", " under ") + rules(explanation.after)
      + reason(before, after, comparison)
  }

  private func outcome(_ before: Bounds<Star>?, _ after: Bounds<Star>?) -> String {
    guard let before, let after, after.value == nil, after.atMost < before.atLeast else {
      return stars(after)
    }
    return pick("nhiều nhất ", "at most ") + words.star(after.atMost)
  }

  /// What follows the star after: that reasons come, or what it hangs on.
  private func reason(
    _ before: Bounds<Star>?,
    _ after: Bounds<Star>?,
    _ comparison: RegimeComparison
  ) -> String {
    guard let before, let after else { return "" }
    if after.atMost < before.atLeast { return pick(", vì:", ", because:") }
    if after.value != nil { return "" }
    let count = comparison.unanswered.count
    return count == 0
      ? pick(", tùy phần nguồn còn thiếu", ", as what the source lacks turns out")
      : pick(
        ", tùy \(count) tiêu chí chưa trả lời",
        ", as \(count) unanswered \(count == 1 ? "criterion turns" : "criteria turn") out")
  }

  /// What stands in the way of the star before: points, minima missed in full, those still open by their codes.
  func obstacle(_ explanation: RegimeComparisonExplanation) -> [(mark: String, text: String)] {
    guard let obstacle = explanation.obstacle else { return [] }
    let open = Set(obstacle.minima.filter { $0.result.state == .undecided }.map(\.result.criterion)).sorted()
    let missing = words.missingPoints(obstacle.missingPoints, in: explanation.comparison.after).map {
      pick("để đạt \(words.star(obstacle.star)) còn thiếu \($0)", "\(words.star(obstacle.star)) lack \($0)")
    }
    let unmet = obstacle.minima.filter { $0.result.state == .unmet }.map(words.minimum)
    return [missing].compactMap { $0 }.map { ("  • ", $0) } + unmet.map { ("  ✗ ", $0) }
      + (open.isEmpty
        ? []
        : [
          (
            "  ? ",
            pick(
              "mức tối thiểu còn bỏ ngỏ của \(words.star(obstacle.star)): \(open.listed)",
              "minima of \(words.star(obstacle.star)) still open: \(open.listed)")
          )
        ])
  }

  /// What people have to look at, ask, and leave aside.
  func work(_ explanation: RegimeComparisonExplanation) -> [String] {
    let comparison = explanation.comparison
    let (asked, unanswered) = (explanation.askedAnew, explanation.unanswered)
    return [
      carried(comparison),
      pick("Phải hỏi mới \(asked.count)", "To be asked anew: \(asked.count)") + list(asked)
        + (unanswered.isEmpty || unanswered == asked
          ? ""
          : pick("; chưa trả lời \(unanswered.count)", "; not answered: \(unanswered.count)")
            + list(unanswered)),
      pick(
        "Không còn hỏi như cũ \(explanation.dropped.count)",
        "Not asked so any more: \(explanation.dropped.count)")
        + list(explanation.dropped),
    ] + explanation.gaps.map { pick("Quy định cũ. ", "The rules before. ") + words.gap($0) }
      + (comparison.isReviewed ? [] : [uncertified(comparison)])
  }

  private func carried(_ comparison: RegimeComparison) -> String {
    let (all, open) = (comparison.carried.map(\.to), comparison.unreviewed)
    let head = pick("Câu hỏi giữ nguyên \(all.count)", "Asked in the same way: \(all.count)")
    if open.isEmpty { return head + list(all) }
    if open == all {
      return head + list(all) + pick(", câu trả lời đều chưa xem lại", ", answers not looked at again yet")
    }
    return head + pick("; chưa xem lại \(open.count)", "; not looked at again: \(open.count)") + list(open)
  }

  private func uncertified(_ comparison: RegimeComparison) -> String {
    pick(
      "Chưa thể làm căn cứ công nhận: \(comparison.unreviewed.count) câu chưa xem lại, \(comparison.unanswered.count) câu chưa trả lời",
      "No certificate can rest on it: \(comparison.unreviewed.count) not looked at again, \(comparison.unanswered.count) not answered"
    )
  }

  func citations(_ explanation: RegimeComparisonExplanation) -> String {
    let places = [explanation.before.citation, explanation.after.citation].map { $0.text(in: language) }
    return pick("Căn cứ: ", "Based on: ") + places.joined(separator: "; ")
  }

  private func list(_ lines: [RegimeComparisonExplanation.CriterionLine]) -> String {
    list(lines.map(\.code))
  }

  private func list(_ codes: [CriterionCode]) -> String { codes.isEmpty ? "" : " (\(codes.listed))" }
}
