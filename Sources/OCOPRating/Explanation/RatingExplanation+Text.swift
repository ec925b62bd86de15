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

  /// Why the next star level is not held, or is not certain: a heading, then a line for the points and each minimum.
  ///
  /// - Returns: Nothing where the highest level is held, and where the product is eliminated.
  public func whyNotNext(in language: Language) -> [String] {
    guard let next = obstacles.first else { return [] }
    let words = ExplanationWords(language: language)
    return [words.obstacle(next, rating: rating)]
      + [words.missingPoints(next.missingPoints, in: rating)].compactMap { $0 }
      + next.minima.map(words.minimum)
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
    if let points = words.missingPoints(next.missingPoints, in: rating) { lines.append("  • \(points)") }
    lines += next.minima.map { minimum in
      TextLayout.wrapped(words.minimum(minimum), after: minimum.result.state == .undecided ? "  ? " : "  ✗ ")
    }
    lines += obstacles.dropFirst().map { TextLayout.wrapped(words.summary($0, in: rating), after: "") }
    return lines
  }

  private func noteLines(_ words: ExplanationWords) -> [String] {
    let messages = words.messages(self)
    return messages.isEmpty ? [] : [words.notes] + messages.map { TextLayout.wrapped($0, after: "  - ") }
  }
}
