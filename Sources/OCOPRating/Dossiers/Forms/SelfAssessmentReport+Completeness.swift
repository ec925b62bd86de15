public import OCOPModel

extension SelfAssessmentReport {
  /// Everything that the report lacks.
  ///
  /// An upgrade needs evidence only for what changed: pass the criteria that did (``DossierDifference/changedCriteria``).
  ///
  /// - Parameters:
  ///   - criteria: The set whose sheet gives the order of Part III.
  ///   - evidence: The documents of the file.
  ///   - day: The day on which documents must hold.
  ///   - changed: The criteria for which evidence is needed; all where `nil`.
  /// - Returns: What lacks, in the order of the form.
  public func missingItems(
    by criteria: CriteriaSet,
    evidence: Evidence,
    on day: CivilDate,
    changed: Set<CriterionCode>? = nil
  ) -> [MissingItem] {
    let citation = SelfAssessmentReport.citation
    let answers = criteria.leaves.filter(applies).flatMap {
      missingItems(at: $0, evidence, day, needsEvidence: changed?.contains($0.code) ?? true)
    }
    let ending: [(FormField, Bool)] = [(.plan, plan.isFilled), (.signing, signing != nil)]
    return fields.missing(citation) + answers + kindItems + ending.missing(citation)
  }

  /// Parts I and II.
  private var fields: [(FormField, Bool)] {
    let representative = owner.representative
    return [
      (.ownerName, Optional(owner.name).isFilled),
      (.ownerAddress, owner.address.isFilled),
      (.phone, owner.phone.isFilled),
      (.email, owner.email.isFilled),
      (.representativeName, representative.name.isFilled),
      (.representativeSex, representative.isWoman != nil),
      (.representativeEthnicity, representative.ethnicGroup.isFilled),
      (.representativeAddress, representative.permanentAddress.isFilled),
      (.founded, general.founded != nil),
      (.registrationNumber, general.registrationNumber.isFilled),
      (.productName, Optional(product.name).isFilled),
      (.specification, general.specification.isFilled),
      (.standard, general.standard.isFilled),
      (.history, general.history.isFilled),
      (.organisation, general.organisation.isFilled),
      (.materialAreas, results.materialAreas.isFilled),
      (.technology, results.technology.isFilled),
      (.qualityChanges, results.qualityChanges.isFilled),
      (.markets, results.markets.isFilled),
      (.finances, results.finances.isFilled),
    ]
  }

  /// What an upgrade and a re-rating need besides.
  private var kindItems: [MissingItem] {
    switch kind {
    case .first: []
    case .upgrade:
      [(FormField.changes, changes.isFilled)].missing(Decision26_2026.article(6, clause: 1, point: "b"))
    case .rerating:
      (updates ?? RatingUpdates()).fields.map { ($0.field, $0.text.isFilled) }
        .missing(Decision26_2026.article(6, clause: 1, point: "c"))
    }
  }

  /// Whether a criterion applies by the owner's own answers.
  func applies(_ criterion: Criterion) -> Bool {
    guard let applicability = criterion.applicability else { return true }
    guard let answer = entry(applicability.criterion)?.answer else { return true }
    return answer.place >= applicability.firstOption.index
  }

  private func missingItems(
    at criterion: Criterion,
    _ evidence: Evidence,
    _ day: CivilDate,
    needsEvidence: Bool
  ) -> [MissingItem] {
    let citation = SelfAssessmentReport.citation
    let code = criterion.code
    guard let entry = entry(code) else { return [MissingItem(.answer(code), citation)] }
    var items: [MissingItem.Item] = []
    if entry.answer == nil { items.append(.answer(code)) }
    if !Optional(entry.description).isFilled { items.append(.description(code)) }
    if entry.evidence.isEmpty, needsEvidence, entry.claims(in: criterion) { items.append(.evidence(code)) }
    for document in entry.evidence {
      let found = evidence.documents.filter { $0.proof.document == document }
      if found.isEmpty {
        items.append(.unknownEvidence(code, document: document))
      } else if needsEvidence, !found.contains(where: { $0.proof.holds(on: day) }) {
        items.append(.expiredEvidence(code, document: document))
      }
    }
    return items.map { MissingItem($0, $0.isEvidence ? evidenceCitation : citation) }
  }

  /// An upgrade's evidence is that of what changed, a re-rating's renewed papers stand in point c.
  private var evidenceCitation: Citation {
    switch kind {
    case .first: SelfAssessmentReport.citation
    case .upgrade: Decision26_2026.article(6, clause: 1, point: "b")
    case .rerating: Decision26_2026.article(6, clause: 1, point: "c")
    }
  }
}

extension SelfAssessmentReport.Entry {
  /// Whether the owner claims points of which documents can speak.
  ///
  /// Reading `evidenceWhereProvable`: the council judges taste on the samples, and an answer of 0 points claims nothing.
  fileprivate func claims(in criterion: Criterion) -> Bool {
    guard case .option(let letter) = answer, let question = criterion.question else { return false }
    return (question[letter]?.points ?? 0) > 0 && question.provability != .judged
  }
}

extension MissingItem.Item {
  fileprivate var isEvidence: Bool {
    switch self {
    case .evidence, .unknownEvidence, .expiredEvidence: true
    default: false
    }
  }
}
