import OCOP

/// The blank form of a criteria set.
enum FormScreen {
  /// The form as plain text: options with their letters, points and star minima.
  static func text(_ set: CriteriaSet, _ language: Language) -> String {
    var lines = heading(set, language)
    for part in set.parts {
      lines += ["", "\(part.code). \(part.title[language].uppercased()) (\(points(part.maximum, language)))"]
      for criterion in part.criteria { lines += self.lines(criterion, depth: 1, language) }
    }
    lines += footer(set, language)
    return lines.joined(separator: "\n") + "\n"
  }

  /// The form as Markdown.
  static func markdown(_ set: CriteriaSet, _ language: Language) -> String {
    var lines = ["# " + heading(set, language).joined(separator: "\n\n")]
    for part in set.parts {
      lines += ["", "## \(part.code). \(part.title[language]) (\(points(part.maximum, language)))", ""]
      for criterion in part.criteria.flatMap(\.flattened) {
        lines.append(
          "**\(criterion.code) \(criterion.title[language])** (\(points(criterion.maximum, language)))"
        )
        lines.append("")
        let notes = self.notes(criterion, language).map { "- *\($0)*" }
        let items = notes + options(criterion, language).map { "- \($0)" }
        if !items.isEmpty { lines += items + [""] }
      }
    }
    lines += footer(set, language)
    return lines.joined(separator: "\n") + "\n"
  }

  /// An empty sheet as JSON that reads back: an empty answer means not answered.
  static func template(_ set: CriteriaSet, of decision: String) -> String {
    let answers = set.leaves.map { "    \"\($0.code)\": \"\"" }.joined(separator: ",\n")
    return """
      {
        "id": "\(set.id)",
        "decision": "\(decision)",
        "set": \(set.number),
        "sheet": {
      \(answers)
        }
      }

      """
  }

  private static func heading(_ set: CriteriaSet, _ language: Language) -> [String] {
    let marks =
      switch language {
      case .vietnamese: "Dấu sao sau điểm: mức tối thiểu để đạt hạng đó và các hạng trên."
      case .english: "A star after the points: the minimum for that level and those above."
      }
    let hasMinima = set.leaves.contains { $0.question?.options.contains { !$0.minimumFor.isEmpty } == true }
    return [set.name[language], set.citation.text(in: language)] + (hasMinima ? [marks] : [])
  }

  private static func footer(_ set: CriteriaSet, _ language: Language) -> [String] {
    var lines: [String] = []
    if let note = set.elimination {
      lines += ["", (language == .vietnamese ? "Bị loại khi: " : "Eliminated when: ") + note.text[language]]
    }
    if !set.anomalies.isEmpty {
      lines += ["", language == .vietnamese ? "Sai sót của văn bản:" : "Irregularities of the text:"]
      lines += set.anomalies.map { anomaly in
        let place = anomaly.place.isEmpty ? "" : "\(anomaly.place): "
        let reading = language == .vietnamese ? "đọc là" : "read as"
        return "- \(place)\(anomaly.printed[language]) → \(reading): \(anomaly.read[language]). "
          + "\(anomaly.reason[language])."
      }
    }
    if !set.gaps.isEmpty {
      lines += ["", language == .vietnamese ? "Nguồn còn thiếu:" : "What the source lacks:"]
      lines += set.gaps.map { "- \(lacking($0, language)): \($0.reason[language])." }
    }
    return lines
  }

  /// What is lacking, and where.
  private static func lacking(_ gap: TableGap, _ language: Language) -> String {
    let isVietnamese = language == .vietnamese
    switch gap.kind {
    case .points(let part, let criterion, let missing):
      let place =
        criterion.map { isVietnamese ? "tiêu chí \($0)" : "criterion \($0)" }
        ?? (isVietnamese ? "Phần \(part)" : "Part \(part)")
      return "\(place), \(points(missing, language))"
    case .minima: return isVietnamese ? "mức tối thiểu theo hạng sao" : "star minima"
    case .criteriaSet(let number): return isVietnamese ? "bộ \(number)" : "set \(number)"
    }
  }

  private static func points(_ points: Int, _ language: Language) -> String {
    switch language {
    case .vietnamese: "\(points) điểm"
    case .english: points == 1 ? "1 point" : "\(points) points"
    }
  }

  private static func lines(_ criterion: Criterion, depth: Int, _ language: Language) -> [String] {
    let indent = String(repeating: "  ", count: depth)
    let title =
      "\(indent)\(criterion.code) \(criterion.title[language]) (\(points(criterion.maximum, language)))"
    return [title]
      + notes(criterion, language).map { "\(indent)    * \($0)" }
      + options(criterion, language).map { "\(indent)    \($0)" }
      + criterion.children.flatMap { lines($0, depth: depth + 1, language) }
  }

  private static func notes(_ criterion: Criterion, _ language: Language) -> [String] {
    var notes = criterion.notes.map { $0.text[language] }
    if let condition = criterion.applicability { notes.append(condition.text[language]) }
    if let elimination = criterion.elimination {
      notes.append((language == .vietnamese ? "Bị loại: " : "Eliminated: ") + elimination.text[language])
    }
    return notes
  }

  private static func options(_ criterion: Criterion, _ language: Language) -> [String] {
    guard let question = criterion.question else { return [] }
    var lines: [String] = []
    var openCase: Int?
    for (index, option) in question.options.enumerated() {
      if let number = option.caseIndex, number != openCase {
        lines.append("– \(question.cases[number][language]):")
        openCase = number
      }
      let letter = OptionLetter(index: index)?.description ?? "?"
      let marks = option.minimumFor.map(\.description).joined(separator: " ")
      let points = "\(option.points)\(marks.isEmpty ? "" : " \(marks)")"
      lines.append("\(letter)) [\(points)] \(option.label[language])")
    }
    return lines
  }
}
