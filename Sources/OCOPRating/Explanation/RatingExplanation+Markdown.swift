public import OCOPModel

extension RatingExplanation {
  /// The explanation as Markdown, with every criterion in a table.
  public func markdown(in language: Language) -> String {
    let words = ExplanationWords(language: language)
    var blocks: [String] = [
      "# \(words.headline(self))",
      words.heading(self).map(escaped).joined(separator: "\n\n"),
      table(in: language, words),
    ]
    if !rating.isComplete { blocks.append(words.open(self)) }
    if !eliminations.isEmpty {
      blocks.append(
        "## \(words.eliminated)\n\n"
          + list(eliminations.map { "\(words.elimination($0)) — \($0.citation.text(in: language))" })
      )
    }
    if !rating.derivations.isEmpty { blocks.append(evidenceTable(in: language)) }
    blocks += obstacles.map { obstacle in
      let points = words.missingPoints(obstacle.missingPoints, in: rating)
      let minima = obstacle.minima.map { "\(words.minimum($0)) — \($0.citation.text(in: language))" }
      return "## \(words.obstacle(obstacle, rating: rating))\n\n" + list([points].compactMap { $0 } + minima)
    }
    if obstacles.isEmpty, !rating.isEliminated { blocks.append(words.allMet) }
    let messages = words.messages(self)
    if !messages.isEmpty { blocks.append("## \(words.notes)\n\n" + list(messages)) }
    blocks.append(words.citations(self))
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func list(_ items: [String]) -> String {
    items.map { "- \(escaped($0))" }.joined(separator: "\n")
  }

  private func table(in language: Language, _ words: ExplanationWords) -> String {
    let header =
      switch language {
      case .vietnamese: "| Mã | Tiêu chí | Điểm | Tối đa | Trả lời |"
      case .english: "| Code | Criterion | Score | Of | Answer |"
      }
    let rows = lines.map { line in
      let title = line.depth == 0 ? "**\(escaped(line.title[language]))**" : escaped(line.title[language])
      let answer = line.answer.map { escaped($0[language]) } ?? (line.isOpen ? "?" : "")
      return "| \(escaped(line.code)) | \(title) | \(words.score(line.score)) | \(line.maximum) | \(answer) |"
    }
    return ([header, "|---|---|---:|---:|---|"] + rows).joined(separator: "\n")
  }

  private func evidenceTable(in language: Language) -> String {
    let words = EvidenceWords(language: language)
    let rows = evidence.map { line in
      let cells = [
        line.derivation.criterion.description, line.title[language], words.answers(line),
        line.derivation.grounds.map(words.ground).joined(separator: "; "),
        words.unknown(line),
      ]
      return "| " + cells.map(escaped).joined(separator: " | ") + " |"
    }
    return "## \(words.heading)\n\n\(words.summary(self))\n\n"
      + ([words.tableHeader, "|---|---|---|---|---|"] + rows).joined(separator: "\n")
  }

  /// A text in which no sign has a meaning of its own: a partner's wording may hold any.
  private func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\`*_[]<>|#".contains(character) { result.append("\\") }
      result.append(character.isNewline ? " " : character)
    }
    return result
  }
}
