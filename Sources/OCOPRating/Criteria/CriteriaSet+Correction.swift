public import OCOPModel

/// Questions that correct nothing: the codes at which their set asks no question, in order.
public struct CorrectionError: Error, Sendable, Hashable {
  /// The set, by its identifier.
  public let set: String
  /// The codes at fault.
  public let unknown: [CriterionCode]

  /// Creates the error.
  public init(set: String, unknown: [CriterionCode]) {
    self.set = set
    self.unknown = unknown
  }
}

extension CorrectionError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    Bilingual(
      vi: "bộ \(set) không hỏi gì ở tiêu chí \(unknown.listed)",
      en: "set \(set) asks no question at \(unknown.listed)")
  }
}

extension CriteriaSet {
  /// The set with questions in place of its own (hiệu chỉnh theo bản ký), for those who hold the signed text where the
  /// library holds a copy.
  ///
  /// The headings above a question give as much more, or less, as it does. A part gives what it gave, so that
  /// ``validated()`` proves the correction: what stands below the part and what is still lacking add up to it. Irregularities of
  /// options that are replaced go with them.
  ///
  /// ```swift
  /// let regime = RatingRegime.decision148_2023
  /// let signed = try regime.criteria(for: .tea).replacing(["6.b.2": smell, "6.b.3": taste], lacking: [])
  /// let rater = try Rater(regime, criteria: signed)
  /// ```
  ///
  /// - Parameters:
  ///   - questions: The questions as the signed text has them, by the codes of criteria that ask one.
  ///   - gaps: What is still lacking; none where the signed text was compared as a whole.
  /// - Returns: The corrected set.
  /// - Throws: ``CorrectionError`` with every code at which the set asks no question.
  public func replacing(
    _ questions: [CriterionCode: Criterion.Question],
    lacking gaps: [TableGap]
  ) throws(CorrectionError) -> CriteriaSet {
    let unknown = questions.keys.filter { question($0) == nil }.sorted()
    guard unknown.isEmpty else { throw CorrectionError(set: id, unknown: unknown) }
    return CriteriaSet(
      number: number,
      id: id,
      name: name,
      citation: citation,
      elimination: elimination,
      explainsMinima: explainsMinima,
      parts: parts.map { part in
        Part(part.code, part.title, maximum: part.maximum, part.criteria.map { $0.replacing(questions) })
      },
      anomalies: anomalies.filter { anomaly in
        anomaly.option == nil || anomaly.criterion.map { questions[$0] == nil } ?? true
      },
      gaps: gaps
    )
  }
}

extension Criterion {
  fileprivate func replacing(_ questions: [CriterionCode: Question]) -> Criterion {
    switch content {
    case .question(let question):
      return Criterion(
        code, questions[code] ?? question, notes: placeNotes, elimination: elimination, applies: applicability
      )
    case .group(let title, let maximum, let children):
      let replaced = children.map { $0.replacing(questions) }
      // Wraps on numbers that no valid set has; validation tells them.
      let gained = zip(replaced, children).reduce(0) { $0 &+ $1.0.maximum &- $1.1.maximum }
      return Criterion(
        code, title, maximum: maximum &+ gained, notes: placeNotes, elimination: elimination, replaced)
    }
  }
}

extension RatingRegime {
  /// The regime with a criteria set in place of its own of the same number, or beside its own where it has none of that
  /// number; what it said to lack of the set is no gap any more.
  ///
  /// ```swift
  /// let regime = RatingRegime.decision1048_2019.replacing(riceFromTheSignedText)
  /// let rater = try regime.rater(numbered: 3)  // refuses a set that is not valid
  /// ```
  public func replacing(_ set: CriteriaSet) -> RatingRegime {
    RatingRegime(
      document: document,
      amendments: amendments,
      filings: filings,
      verified: verified,
      bands: bands,
      criteriaSets: (criteriaSets.filter { $0.number != set.number } + [set]).sorted {
        $0.number < $1.number
      },
      interpretations: interpretations,
      gaps: gaps.filter { $0.kind != .criteriaSet(number: set.number) }
    )
  }
}
