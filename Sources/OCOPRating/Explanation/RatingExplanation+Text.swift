public import OCOPModel

extension RatingExplanation {
  /// The explanation as plain text for one screen, at most 100 characters wide.
  public func text(in language: Language) -> String {
    let words = ExplanationWords(language: language)
    let blocks: [[String]] = [
      [words.headline(self)] + words.heading(self),
      scoreLines(in: language, words),
      rating.isComplete ? [] : [TextLayout.wrapped(words.open(self), after: "")],
      eliminationLines(words),
      evidenceLines(EvidenceWords(language: language)),
      obstacleLines(words),
      noteLines(words),
      [TextLayout.wrapped(words.citations(self), after: "")],
    ]
    return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func scoreLines(in language: Language, _ words: ExplanationWords) -> [String] {
    let widest = parts.map { $0.title[language].count }.max() ?? 0
    let widestScore = parts.map { words.score($0.score).count }.max() ?? 0
    return parts.map { part in
      let title = TextLayout.padded(part.title[language], to: widest)
      let score = TextLayout.alignedRight(words.score(part.score), to: widestScore)
      return "  \(part.code)  \(title)  \(TextLayout.bar(part.score, of: part.maximum, cells: 24))"
        + "  \(score) / \(part.maximum)"
    }
  }

  private func eliminationLines(_ words: ExplanationWords) -> [String] {
    guard !eliminations.isEmpty else { return [] }
    return [words.eliminated]
      + eliminations.map { TextLayout.wrapped(words.elimination($0), after: "  ✗ ") }
  }

  /// What the documents decide, in numbers, and what they leave open for want of a fact.
  private func evidenceLines(_ words: EvidenceWords) -> [String] {
    guard !rating.derivations.isEmpty else { return [] }
    let codes = Set(openCriteria.map(\.code))
    let open = evidence.filter {
      !$0.derivation.unknown.isEmpty && codes.contains($0.derivation.criterion.description)
    }
    return [TextLayout.wrapped(words.summary(self), after: "")]
      + open.map { TextLayout.wrapped(words.narrowed($0), after: "  ? ") }
  }

  /// The next level in full, those above it in a line each.
  private func obstacleLines(_ words: ExplanationWords) -> [String] {
    guard let next = obstacles.first else { return rating.isEliminated ? [] : [words.allMet] }
    var lines = [words.obstacle(next, rating: rating)]
    if let points = words.missingPoints(next.missingPoints) { lines.append("  • \(points)") }
    lines += next.minima.map { minimum in
      TextLayout.wrapped(words.minimum(minimum), after: minimum.result.state == .undecided ? "  ? " : "  ✗ ")
    }
    lines += obstacles.dropFirst().map { TextLayout.wrapped(words.summary($0), after: "") }
    return lines
  }

  private func noteLines(_ words: ExplanationWords) -> [String] {
    let messages = words.messages(self)
    return messages.isEmpty ? [] : [words.notes] + messages.map { TextLayout.wrapped($0, after: "  - ") }
  }
}
