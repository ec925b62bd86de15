import OCOPModel

extension CertificateState {
  /// Takes an event, or leaves the state as it is and says why not.
  mutating func apply(
    _ event: CertificateEvent, to certificate: RecognitionCertificate
  ) throws(CertificateError) {
    var next = self
    try next.checkOrder(event, of: certificate)
    switch event {
    case .filed(let day): try next.file(on: day, certificate)
    case .refused(let day): try next.refuse(on: day)
    case .replaced(let replacement): try next.replace(replacement, certificate)
    case .audited(let audit): try next.record(audit, certificate.rules)
    case .corrected(let audit, _): try next.correct(audit)
    case .withdrawalProposed(let proposal): try next.propose(proposal, certificate)
    case .withdrawalDropped:
      next.proposal = nil
      next.stage = .inForce
    case .withdrawn(let withdrawal): try next.withdraw(withdrawal, certificate)
    }
    next.lastDay = event.day
    self = next
  }

  private func checkOrder(
    _ event: CertificateEvent, of certificate: RecognitionCertificate
  ) throws(CertificateError) {
    guard stage.allowed.contains(event.kind) else {
      throw .notAllowed(event.kind, stage: stage, allowed: stage.allowed)
    }
    guard event.day >= certificate.issued else {
      throw .beforeIssue(event.kind, event.day, issued: certificate.issued)
    }
    if let lastDay, event.day < lastDay { throw .outOfOrder(event.kind, event.day, after: lastDay) }
  }

  /// The window is that of the law in force on the day of the file: before it, none is known.
  private mutating func file(
    on day: CivilDate, _ certificate: RecognitionCertificate
  ) throws(CertificateError) {
    if let filed { throw .alreadyFiled(filed) }
    guard canStillFile(certificate, on: day) else {
      throw .filedTooLate(day, last: refusal == nil ? certificate.lastFiling : certificate.expiry)
    }
    let law = try certificate.rules.terms(inForceOn: day)
    if let window = try RenewalWindow(before: certificate.expiry, under: law) {
      guard day >= window.opens else { throw .filedTooEarly(day, opens: window.opens) }
      if day > window.closes { findings.append(CertificateWords.filedAfterWindow(day, window)) }
    }
    filed = day
  }

  private mutating func refuse(on day: CivilDate) throws(CertificateError) {
    guard let filed else { throw .nothingFiled }
    refusal = Refusal(filed: filed, day: day)
    self.filed = nil
  }

  private mutating func replace(
    _ new: CertificateEvent.Replacement, _ certificate: RecognitionCertificate
  ) throws(CertificateError) {
    guard new.number != certificate.number else { throw .replacedByItself(new.number) }
    guard new.star >= .three else { throw .starWithoutCertificate(new.star) }
    switch new.reason {
    case .upgrade:
      guard new.star > certificate.star else { throw .notHigher(new.star, than: certificate.star) }
      let lapse = lapse(of: certificate)
      guard new.issued < lapse else { throw .upgradeOfExpired(new.issued, expired: lapse) }
    case .rerating:
      if filed == nil { findings.append(CertificateWords.renewedWithoutFile(new)) }
    }
    replacement = new
    stage = .replaced
  }

  private mutating func record(
    _ audit: PostAudit, _ rules: CertificateRules
  ) throws(CertificateError) {
    guard !audits.contains(where: { $0.id == audit.id }) else { throw .auditedTwice(audit.id) }
    if let levels = try rules.terms(inForceOn: audit.concluded).audit?.levels.value {
      guard levels.contains(audit.level) else { throw .noAuditor(audit.level, allowed: levels) }
    }
    if let day = audit.correctBy, day < audit.concluded {
      throw .correctionBeforeAudit(day, concluded: audit.concluded)
    }
    audits.append(audit)
    if !audit.defects.isEmpty { openDefects.append(audit.id) }
  }

  private mutating func correct(_ audit: ID<PostAudit>) throws(CertificateError) {
    guard let place = openDefects.firstIndex(of: audit) else { throw .noOpenDefects(audit) }
    openDefects.remove(at: place)
  }
}
