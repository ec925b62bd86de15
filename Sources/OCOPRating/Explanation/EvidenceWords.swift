import OCOPModel

/// The sentences on evidence in one language, shared by the renderers of an explanation.
struct EvidenceWords {
  let language: Language

  private func pick(_ vi: String, _ en: String) -> String { language == .vietnamese ? vi : en }

  /// How many criteria the documents decide, narrow, and leave to people.
  func summary(_ explanation: RatingExplanation) -> String {
    let derivations = explanation.rating.derivations
    let derived = derivations.count { if case .derived = $0.outcome { true } else { false } }
    let open = derivations.count(where: \.isOpen)
    let narrowed = explanation.evidence.count - derived - open
    let judged = derivations.count - explanation.evidence.count
    let day = explanation.rating.evidenceDay.map { pick(" ngày ", " on ") + $0.formatted(in: language) } ?? ""
    return pick("Minh chứng", "Evidence") + day + ": "
      + pick(
        "\(derived) tiêu chí suy ra được, \(narrowed) thu hẹp, \(open) để ngỏ, \(judged) do hội đồng chấm",
        "\(derived) criteria derived, \(narrowed) narrowed, \(open) open, \(judged) for the council"
      )
  }

  /// The answers that a criterion can still have, and what would tell them apart.
  func narrowed(_ line: RatingExplanation.EvidenceLine) -> String {
    let unknown = line.derivation.unknown.map { $0.label[language] }.joined(separator: "; ")
    let pieces =
      [answers(line), unknown.isEmpty ? nil : pick("chưa rõ: ", "unknown: ") + unknown, judgements(line)]
    return "\(line.derivation.criterion) \(line.title[language]): "
      + pieces.compactMap { $0 }.joined(separator: "; ")
  }

  /// What is unknown, and what people have to judge.
  func unknown(_ line: RatingExplanation.EvidenceLine) -> String {
    (line.derivation.unknown.map { $0.label[language] } + [judgements(line)].compactMap { $0 })
      .joined(separator: "; ")
  }

  private func judgements(_ line: RatingExplanation.EvidenceLine) -> String? {
    let words = line.derivation.judgements.map { $0[language] }
    return words.isEmpty
      ? nil : pick("hội đồng xét: ", "the council judges: ") + words.joined(separator: "; ")
  }

  func answers(_ line: RatingExplanation.EvidenceLine) -> String {
    (line.derivation.answers ?? []).map { $0 == .noneHolds ? pick("không mức nào", "none") : $0.description }
      .joined(separator: ", ")
  }

  /// What a document states, and which document it is.
  func ground(_ ground: Evidence.Ground) -> String {
    "\(ground.subject.label[language]): \(value(ground)) (\(ground.proof.document))"
  }

  private func value(_ ground: Evidence.Ground) -> String {
    switch (ground.subject, ground.value) {
    case (_, .fact(let holds)): holds ? pick("có", "yes") : pick("không", "no")
    case (.quantity(let quantity), .amount(.number(let number))) where quantity.unit == .months:
      pick("\(number) tháng", "\(number) months")
    case (_, .amount(let amount)): amount.formatted(in: language)
    case (.category(let category), .category(let name)):
      category.values.first { $0.name == name }?.label[language] ?? name
    case (_, .category(let name)): name
    }
  }

  /// The heading over the table of evidence.
  var heading: String { pick("Minh chứng", "Evidence") }
  var tableHeader: String {
    pick("| Mã | Tiêu chí | Mức | Căn cứ | Chưa rõ |", "| Code | Criterion | Options | Grounds | Unknown |")
  }
}
