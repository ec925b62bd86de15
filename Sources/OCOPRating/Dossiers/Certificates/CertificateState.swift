import OCOPModel

/// What the events of a certificate so far come to.
struct CertificateState: Sendable, Hashable {
  /// A re-rating that ended without a certificate.
  struct Refusal: Sendable, Hashable {
    let filed: CivilDate
    let day: CivilDate
  }

  var stage: CertificateStage = .inForce
  var lastDay: CivilDate?
  var filed: CivilDate?
  var refusal: Refusal?
  var replacement: CertificateEvent.Replacement?
  var audits: [PostAudit] = []
  var openDefects: [ID<PostAudit>] = []
  var proposal: WithdrawalProposal?
  var withdrawal: Withdrawal?
  var findings: [Finding] = []

  /// The first day on which the certificate is valid no more, by the passing of time alone.
  func lapse(of certificate: RecognitionCertificate) -> CivilDate {
    guard let afterExtension = certificate.afterExtension else { return certificate.afterExpiry }
    if let filed, certificate.isExtended(byFileOf: filed) { return afterExtension }
    if let refusal, refusal.day > certificate.expiry, certificate.isExtended(byFileOf: refusal.filed) {
      return min(refusal.day, afterExtension)
    }
    return certificate.afterExpiry
  }

  /// Whether a file for re-rating can be lodged on a day, as far as the end of the term is concerned.
  func canStillFile(_ certificate: RecognitionCertificate, on day: CivilDate) -> Bool {
    if let refusal, refusal.day > certificate.expiry { return false }
    return day <= certificate.lastFiling
  }

  /// The first day on which the certificate is valid no more, for whatever reason.
  func end(of certificate: RecognitionCertificate) -> CivilDate {
    [lapse(of: certificate), replacement?.issued, withdrawal?.decided].compactMap(\.self).min()
      ?? certificate.afterExpiry
  }
}
