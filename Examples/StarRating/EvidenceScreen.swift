import OCOP

/// What documents can prove for a criteria set.
enum EvidenceScreen {
  /// Empty evidence as JSON that reads back: `null` states nothing.
  static func template(_ set: CriteriaSet, of choice: RegimeChoice) -> String {
    // A day on which the decision is in force, for the reader to change.
    let day = choice.regime.filings.lastDay?.description ?? "2026-12-31"
    let names = set.subjects.map { "          \"\($0.name)\": null" }.joined(separator: ",\n")
    return """
      {
        "id": "\(set.id)",
        "decision": "\(choice.decision)",
        "set": \(set.number),
        "sheet": {},
        "evidence": {
          "on": "\(day)",
          "documents": [
            {
              "document": "Biểu 02",
              "issuer": null,
              "issued": null,
              "validFrom": null,
              "validUntil": null,
              "states": {
      \(names)
              }
            }
          ]
        }
      }

      """
  }

  /// Criterion by criterion, which options documents can prove and by what; then the names to state them by.
  static func text(_ set: CriteriaSet, _ language: Language) -> String {
    var lines = [set.name[language], set.citation.text(in: language), counts([set], language), ""]
    for leaf in set.leaves {
      guard let question = leaf.question else { continue }
      lines.append("\(leaf.code) \(leaf.title[language]): \(question.provability.name[language])")
      guard question.provability != .judged else { continue }
      lines += options(question, language).map { "    \($0.letter)  \($0.condition)" }
    }
    lines.append("")
    lines += set.subjects.map { "\($0.name): \($0.expectation) — \($0.label[language])" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A table over sets: every question once, with where it stands, and what its options hang on.
  static func markdown(_ sets: [CriteriaSet], _ language: Language) -> String {
    let isVietnamese = language == .vietnamese
    var places: [Criterion.Question: [(code: CriterionCode, set: Int)]] = [:]
    var order: [Criterion.Question] = []
    for set in sets {
      for leaf in set.leaves {
        guard let question = leaf.question else { continue }
        if places[question] == nil { order.append(question) }
        places[question, default: []].append((leaf.code, set.number))
      }
    }
    let head =
      isVietnamese
      ? "| Tiêu chí | Ở đâu: mã (các bộ) | Mức độ | Các mức dựa trên |"
      : "| Criterion | Where: code (sets) | Degree | What the options hang on |"
    let rows = order.map { question in
      let place = self.place(places[question, default: []])
      let options = question.provability == .judged ? [] : self.options(question, language)
      let cells = options.map { "\($0.letter): \($0.condition)" }.joined(separator: "; ")
      return "| \(question.title[language]) | \(place) | \(question.provability.name[language]) | \(cells) |"
    }
    return ([counts(sets, language), "", head, "|---|---|---|---|"] + rows).joined(separator: "\n") + "\n"
  }

  /// The codes under which a question is asked, each with its sets: `1.5 (5, 9, 14–17)`.
  private static func place(_ places: [(code: CriterionCode, set: Int)]) -> String {
    let codes = Set(places.map(\.code)).sorted()
    return codes.map { code in
      var runs: [ClosedRange<Int>] = []
      for set in places.filter({ $0.code == code }).map(\.set) {
        if let last = runs.last, last.upperBound + 1 == set {
          runs[runs.count - 1] = last.lowerBound...set
        } else {
          runs.append(set...set)
        }
      }
      let sets = runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
      return "\(code) (\(sets.joined(separator: ", ")))"
    }.joined(separator: "; ")
  }

  private static func options(
    _ question: Criterion.Question,
    _ language: Language
  ) -> [(letter: String, condition: String)] {
    question.options.enumerated().map { index, option in
      let judged = Condition.judgement(option.label)
      return (
        OptionLetter(index: index)?.description ?? "", (option.condition ?? judged).text(in: language)
      )
    }
  }

  private static func counts(_ sets: [CriteriaSet], _ language: Language) -> String {
    let questions = sets.flatMap(\.leaves).compactMap(\.question)
    return Criterion.Provability.allCases.map { degree in
      "\(questions.count { $0.provability == degree }) \(degree.name[language])"
    }.joined(separator: ", ") + " (\(questions.count))"
  }
}

extension Criterion.Provability {
  fileprivate var name: Bilingual {
    switch self {
    case .provable: Bilingual(vi: "chứng minh được", en: "provable")
    case .partlyProvable: Bilingual(vi: "chứng minh được một phần", en: "partly provable")
    case .judged: Bilingual(vi: "hội đồng chấm", en: "judged")
    }
  }
}
