public import OCOPModel

/// The owner's file on a product (hồ sơ sản phẩm): Form 01, Form 02, and the evidence that the report names.
///
/// Source: Decision 26/2026/QĐ-TTg, Article 6, clause 1.
public struct ProductFile: Sendable, Hashable {
  /// Form 01.
  public let registration: RegistrationForm
  /// Form 02.
  public let report: SelfAssessmentReport
  /// The documents, each once.
  public let evidence: Evidence

  /// Creates a file.
  public init(registration: RegistrationForm, report: SelfAssessmentReport, evidence: Evidence) {
    self.registration = registration
    self.report = report
    self.evidence = evidence
  }

  /// Everything that the file lacks, in the order of the forms.
  ///
  /// - Parameters:
  ///   - criteria: The set whose sheet gives the order of the report.
  ///   - day: The day on which documents must hold.
  ///   - difference: For an upgrade, its difference from the recognised file: only what changed needs evidence.
  /// - Returns: What lacks, Form 01 before Form 02.
  public func missingItems(
    by criteria: CriteriaSet,
    on day: CivilDate,
    since difference: DossierDifference? = nil
  ) -> [MissingItem] {
    registration.missingItems
      + report.missingItems(
        by: criteria, evidence: evidence, on: day,
        changed: difference.map { Set($0.changedCriteria) })
  }

  /// The file without the personal data of its forms, for exports.
  public var redacted: ProductFile {
    ProductFile(registration: registration.redacted, report: report.redacted, evidence: evidence)
  }
}

extension ProductFile: Codable {}
