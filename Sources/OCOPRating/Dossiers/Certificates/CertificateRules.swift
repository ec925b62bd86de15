public import OCOPModel

/// The terms and readings by which certificates are judged: what an office can settle for itself.
public struct CertificateRules: Sendable, Hashable {
  /// Which certificates can stay valid after their expiry, since that rule stands in the transitional article.
  @nonexhaustive
  public enum ExtensionScope: String, Sendable, Hashable, CaseIterable {
    /// Those whose filing window had closed, or whose file was lodged, before the decision came into force: the
    /// default (interpretation).
    case transitional
    /// Every certificate whose file was not lodged within the window.
    case permanent
  }

  /// By when a file must be lodged for the certificate to stay valid after its expiry.
  @nonexhaustive
  public enum ExtensionFiling: String, Sendable, Hashable, CaseIterable {
    /// On the last day of validity at the latest: the default (interpretation).
    case byExpiry
    /// On the last day of the extension at the latest; the certificate is valid again from the filing on.
    case withinExtension
  }

  /// Which certificates can stay valid after their expiry.
  public let extensionScope: ExtensionScope
  /// By when their file must be lodged.
  public let extensionFiling: ExtensionFiling
  /// Terms that take the place of the library's own for the same decision and day, as by a signed text.
  public let corrections: [CertificateTerms]

  /// The library's terms and default readings.
  public static let standard: CertificateRules = CertificateRules()

  /// Creates rules; what is not stated takes the documented default.
  public init(
    extensionScope: ExtensionScope = .transitional,
    extensionFiling: ExtensionFiling = .byExpiry,
    corrections: [CertificateTerms] = []
  ) {
    self.extensionScope = extensionScope
    self.extensionFiling = extensionFiling
    self.corrections = corrections
  }

  /// The terms of the decision in force on a day; of two in force, those of the later decision.
  ///
  /// - Throws: ``CertificateError/noDecision(on:)`` before the first decision.
  public func terms(inForceOn day: CivilDate) throws(CertificateError) -> CertificateTerms {
    guard let terms = latest(on: day, where: { _ in true }) else { throw .noDecision(on: day) }
    return terms
  }

  /// The terms of a decision as its text was on a day.
  ///
  /// - Throws: ``CertificateError/unknownDecision(_:)`` where no terms are known,
  ///   ``CertificateError/issuedBeforeDecision(_:decision:since:)`` for a day before the decision.
  public func terms(of document: LegalDocument, on day: CivilDate) throws(CertificateError)
    -> CertificateTerms
  {
    if let terms = latest(on: day, where: { $0.document.number == document.number }) { return terms }
    guard let first = all.first(where: { $0.document.number == document.number }) else {
      throw .unknownDecision(document.number)
    }
    throw .issuedBeforeDecision(day, decision: document.number, since: first.since)
  }

  private var all: [CertificateTerms] {
    guard !corrections.isEmpty else { return CertificateTerms.known }
    func isCorrected(_ terms: CertificateTerms) -> Bool {
      corrections.contains { $0.document.number == terms.document.number && $0.since == terms.since }
    }
    let kept = CertificateTerms.known.filter { !isCorrected($0) }
    return (kept + corrections).sorted { $0.since < $1.since }
  }

  private func latest(
    on day: CivilDate, where isMeant: (CertificateTerms) -> Bool
  ) -> CertificateTerms? {
    all.last { $0.since <= day && isMeant($0) }
  }
}

extension CertificateTerms {
  /// The terms that the library knows, from the earliest decision on.
  public static let known: [CertificateTerms] = [
    .decision1048_2019, .decision148_2023, .decision148_2023_amended2025, .decision26_2026,
  ]
}

#if !hasFeature(Embedded)
extension CertificateRules: Codable {}
extension CertificateRules.ExtensionScope: Codable {}
extension CertificateRules.ExtensionFiling: Codable {}
#endif
