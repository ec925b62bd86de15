import OCOPModel

/// What the events of a certificate so far come to.
struct CertificateState: Sendable, Hashable {
  /// A file for re-rating.
  struct File: Sendable, Hashable {
    /// The day on which it was first lodged.
    let first: CivilDate
    /// The day on which it was lodged as it is.
    var day: CivilDate
  }

  /// A re-rating that ended without a certificate.
  struct Ending: Sendable, Hashable {
    let file: File
    let day: CivilDate
    let isRefusal: Bool
  }

  var stage: CertificateStage = .inForce
  var lastDay: CivilDate?
  var file: File?
  var ending: Ending?
  var replacement: CertificateEvent.Replacement?
  var audits: [PostAudit] = []
  var auditIDs: Set<ID<PostAudit>> = []
  var openDefects: Set<ID<PostAudit>> = []
  var proposal: WithdrawalProposal?
  var withdrawal: Withdrawal?
  var findings: [Finding] = []

  /// The first day on which the certificate is valid no more, by the passing of time alone.
  func lapse(of certificate: RecognitionCertificate) -> CivilDate {
    guard let afterExtension = certificate.afterExtension else { return certificate.afterExpiry }
    if let file, certificate.isExtended(byFileOf: file.first) { return afterExtension }
    if let ending, ending.day > certificate.expiry, certificate.isExtended(byFileOf: ending.file.first) {
      return min(ending.day, afterExtension)
    }
    return certificate.afterExpiry
  }

  /// The last day on which a file for re-rating can be lodged, as far as is known.
  func lastFiling(_ certificate: RecognitionCertificate) -> CivilDate {
    if let ending, ending.isRefusal, ending.day > certificate.expiry { return certificate.expiry }
    return certificate.lastFiling
  }

  /// The first day on which the certificate is valid no more, for whatever reason.
  func end(of certificate: RecognitionCertificate) -> CivilDate {
    [lapse(of: certificate), replacement?.issued, withdrawal?.decided].compactMap(\.self).min()
      ?? certificate.afterExpiry
  }
}
