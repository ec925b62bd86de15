public import OCOPModel

/// How an office judges certificates (cách áp dụng của cơ quan): the readings that it chooses, and terms of its own.
public struct CertificatePolicy: Sendable, Hashable {
  /// Which certificates can stay valid after their expiry, since that rule stands in the transitional article.
  @nonexhaustive
  public enum ExtensionScope: String, Sendable, Hashable, CaseIterable {
    /// Those whose filing window had closed, or whose file was lodged, before the decision came into force: the
    /// default (interpretation).
    case transitional
    /// Those too whose file was lodged after the window.
    case permanent
    /// Those too whose file was in time and waits for a result.
    case everyFile
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
  /// Whether a certificate that expired before the decision with the extension, its file not decided, is read as never
  /// having ended; `false` is the default (interpretation).
  public let extendsExpired: Bool
  /// Terms that take the place of the library's own for the same decision and day, as by a signed text.
  public let corrections: [CertificateTerms]

  /// The library's terms and default readings.
  public static let standard: CertificatePolicy = CertificatePolicy()

  /// Creates a policy; what is not stated takes the documented default.
  public init(
    extensionScope: ExtensionScope = .transitional,
    extensionFiling: ExtensionFiling = .byExpiry,
    extendsExpired: Bool = false
  ) {
    self.extensionScope = extensionScope
    self.extensionFiling = extensionFiling
    self.extendsExpired = extendsExpired
    self.corrections = []
  }

  /// Creates a policy with terms of the office's own; what is not stated takes the documented default.
  ///
  /// - Throws: ``CertificateError/termOutOfRange(_:citation:)`` or ``CertificateError/windowInverted(opens:closes:)``
  ///   for terms that cannot be.
  public init(
    extensionScope: ExtensionScope = .transitional,
    extensionFiling: ExtensionFiling = .byExpiry,
    extendsExpired: Bool = false,
    corrections: [CertificateTerms]
  ) throws(CertificateError) {
    for terms in corrections { try terms.validate() }
    self.extensionScope = extensionScope
    self.extensionFiling = extensionFiling
    self.extendsExpired = extendsExpired
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

  /// The decision with a number.
  func document(numbered number: String) throws(CertificateError) -> LegalDocument {
    guard let terms = all.first(where: { $0.document.number == number }) else {
      throw .unknownDecision(number)
    }
    return terms.document
  }

  /// The rule by which a certificate can stay valid after an expiry on which a decision's terms are in force.
  func extensionRule(after expiry: CivilDate, under law: CertificateTerms) -> CertificateTerms.Rule<Int>? {
    if let rule = law.extensionDays { return rule }
    guard extendsExpired, law.gaps.contains(.extending) else { return nil }
    return all.first { later in
      guard later.since > expiry, let days = later.extensionDays?.value else { return false }
      return expiry.days(to: later.since) <= days
    }?.extensionDays
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
extension CertificatePolicy: Codable {
  private enum CodingKeys: String, CodingKey {
    case extensionScope
    case extensionFiling
    case extendsExpired
    case corrections
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let scope = try container.decode(ExtensionScope.self, forKey: .extensionScope)
    let filing = try container.decode(ExtensionFiling.self, forKey: .extensionFiling)
    let extendsExpired = try container.decode(Bool.self, forKey: .extendsExpired)
    let corrections = try container.decode([CertificateTerms].self, forKey: .corrections)
    self = try checkDecoded(decoder) { () throws(CertificateError) in
      try CertificatePolicy(
        extensionScope: scope, extensionFiling: filing, extendsExpired: extendsExpired,
        corrections: corrections)
    }
  }
}
extension CertificatePolicy.ExtensionScope: Codable {}
extension CertificatePolicy.ExtensionFiling: Codable {}
#endif
