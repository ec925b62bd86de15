public import OCOPModel

/// What an upgrade or a re-rating changes against the recognised file (thay đổi so với hồ sơ đã công nhận).
///
/// ```swift
/// let difference = DossierDifference(from: recognised, to: upgrade, on: today)
/// difference.changedCriteria         // ["2.2", "3.5"]: only these need evidence
/// difference.documents(.renewed)     // the food-safety certificate, with its new number
/// ```
///
/// Source: Decision 26/2026/QĐ-TTg, Article 6, clause 1, points b and c.
public struct DossierDifference: Sendable, Hashable {
  /// A criterion that is answered otherwise than before.
  public struct AnswerChange: Sendable, Hashable {
    /// The criterion in the new file.
    public let criterion: CriterionCode
    /// The answer in the recognised file; `nil` where it had none, or its rules had no such criterion.
    public let before: Answer?
    /// The answer in the new file.
    public let after: Answer?
  }

  /// A document, and what became of it.
  public struct DocumentChange: Sendable, Hashable {
    /// What became of a document.
    @nonexhaustive
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      /// The recognised file had nothing like it (mới).
      case new
      /// It takes the place of one that the recognised file had (gia hạn, thay thế).
      case renewed
      /// It is the same and does not hold any more (hết hiệu lực).
      case expired
      /// It is the same and holds (không đổi).
      case unchanged
      /// It is not in the new file any more (không còn).
      case dropped
    }

    /// What became of it.
    public let kind: Kind
    /// The document in the new file; for a dropped one, in the recognised file.
    public let proof: Proof
    /// The document that it takes the place of, for a renewed one.
    public let before: Proof?
    /// The criteria at which the new file's report names it, in the order of the entries.
    public let criteria: [CriterionCode]
  }

  /// The answers that changed, in form order.
  public let answers: [AnswerChange]
  /// The documents of the new file in their order, then those that were dropped.
  public let documents: [DocumentChange]

  /// Compares a file with the recognised one.
  ///
  /// A document is the same when all its particulars are. It is renewed when the recognised file has one of the same name
  /// with other particulars, or one of the same issuer that states the same things and is not in the new file.
  ///
  /// - Parameters:
  ///   - recognised: The file on which the product was recognised.
  ///   - new: The file of the upgrade or re-rating.
  ///   - day: The day on which documents must hold.
  ///   - carried: Where the rules changed since, which criterion before became which after; without it, codes are the
  ///     same. A criterion that nothing became is asked anew.
  /// - Complexity: O(*d*²) for *d* documents.
  public init(
    from recognised: ProductFile,
    to new: ProductFile,
    on day: CivilDate,
    carrying carried: [RegimeComparison.Carried]? = nil
  ) {
    self.answers = DossierDifference.answers(recognised.report, new.report, carried)
    self.documents = DossierDifference.documents(recognised.evidence, new, day)
  }

  /// The criteria whose answers changed, in form order: Article 6, clause 1, point b asks for evidence of these alone.
  public var changedCriteria: [CriterionCode] { answers.map(\.criterion) }

  /// The documents that something became of.
  public func documents(_ kind: DocumentChange.Kind) -> [DocumentChange] {
    documents.filter { $0.kind == kind }
  }
}

extension DossierDifference {
  private static func answers(
    _ recognised: SelfAssessmentReport,
    _ new: SelfAssessmentReport,
    _ carried: [RegimeComparison.Carried]?
  ) -> [AnswerChange] {
    let (before, after) = (recognised.scoreSheet, new.scoreSheet)
    let origins = carried.map { Dictionary($0.map { ($0.to, $0.from) }) { first, _ in first } }
    let codes = Set(after.answers.keys).union(carried == nil ? Set(before.answers.keys) : [])
    return codes.sorted().compactMap { code in
      let origin = origins.map { $0[code] } ?? code
      let old = origin.flatMap { before[$0] }
      return old == after[code] ? nil : AnswerChange(criterion: code, before: old, after: after[code])
    }
  }

  private static func documents(
    _ recognised: Evidence,
    _ new: ProductFile,
    _ day: CivilDate
  ) -> [DocumentChange] {
    var left = recognised.documents
    var changes: [DocumentChange] = []
    // The same documents first, so that one of them is never taken for what another renews.
    let same = Set(new.evidence.documents).intersection(left)
    left.removeAll(where: same.contains)
    for document in new.evidence.documents {
      let criteria = new.report.entries.filter { $0.evidence.contains(document.proof.document) }.map(
        \.criterion)
      if same.contains(document) {
        let kind: DocumentChange.Kind = document.proof.holds(on: day) ? .unchanged : .expired
        changes.append(DocumentChange(kind: kind, proof: document.proof, before: nil, criteria: criteria))
        continue
      }
      let old =
        left.firstIndex { $0.proof.document == document.proof.document }
        ?? left.firstIndex { $0.isLike(document) }
      let before = old.map { left.remove(at: $0).proof }
      changes.append(
        DocumentChange(
          kind: before == nil ? .new : .renewed, proof: document.proof, before: before, criteria: criteria))
    }
    return changes
      + left.map { DocumentChange(kind: .dropped, proof: $0.proof, before: nil, criteria: []) }
  }
}

extension Evidence.Document {
  /// Whether another document of the same issuer states the same things.
  fileprivate func isLike(_ other: Evidence.Document) -> Bool {
    guard let issuer = proof.issuer, issuer == other.proof.issuer, !statements.isEmpty else { return false }
    return statements.map(\.name) == other.statements.map(\.name)
  }
}

extension DossierDifference: Codable {}
extension DossierDifference.AnswerChange: Codable {}
extension DossierDifference.DocumentChange: Codable {}
extension DossierDifference.DocumentChange.Kind: Codable {}
