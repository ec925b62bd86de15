public import OCOPModel

extension RatingExplanation {
  /// The explanation as plain text for one screen, at most 100 characters wide.
  public func text(in language: Language) -> String {
    let words = ExplanationWords(language: language)
    let blocks: [[String]] = [
      [words.headline(self), words.set(self), words.total(self)]
        + [words.recognition(self)].compactMap { $0 },
      scoreLines(in: language, words),
      rating.isComplete ? [] : [TextLayout.wrapped(words.open(self), after: "")],
      eliminationLines(in: language, words),
      obstacleLines(words),
      noteLines(in: language, words),
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

  private func eliminationLines(in language: Language, _ words: ExplanationWords) -> [String] {
    guard !eliminations.isEmpty else { return [] }
    return [words.eliminated]
      + eliminations.map { line in
        TextLayout.wrapped(words.elimination(line), after: "  ✗ ")
      }
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

  private func noteLines(in language: Language, _ words: ExplanationWords) -> [String] {
    guard !rating.findings.isEmpty || !anomalies.isEmpty else { return [] }
    return [words.notes]
      + rating.findings.map { TextLayout.wrapped($0.message[language], after: "  - ") }
      + interpretations.map { TextLayout.wrapped(words.reading($0), after: "  - ") }
      + anomalies.map { TextLayout.wrapped(words.anomaly($0), after: "  - ") }
  }
}
