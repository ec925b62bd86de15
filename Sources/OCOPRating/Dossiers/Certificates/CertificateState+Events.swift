import OCOPModel

extension CertificateState {
  /// Takes an event, or leaves the state as it is and says why not.
  mutating func apply(
    _ event: CertificateEvent, to certificate: RecognitionCertificate
  ) throws(CertificateError) {
    // Each of these checks before it changes anything, so that the state need not be copied.
    try checkOrder(event, of: certificate)
    switch event {
    case .filed(let day): try lodge(on: day, certificate)
    case .redone(let day): try redo(on: day, certificate)
    case .takenBack(let day): try endFile(on: day, isRefusal: false)
    case .refused(let day): try endFile(on: day, isRefusal: true)
    case .replaced(let replacement): try replace(replacement, certificate)
    case .audited(let audit): try record(audit, certificate)
    case .corrected(let audit, _): try correct(audit)
    case .withdrawalProposed(let proposal): try propose(proposal, certificate)
    case .withdrawalDropped:
      proposal = nil
      stage = stage == .replacedUnderProposal ? .replaced : .inForce
    case .withdrawn(let withdrawal): try withdraw(withdrawal, certificate)
    }
    lastDay = event.day
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

  private mutating func lodge(
    on day: CivilDate, _ certificate: RecognitionCertificate
  ) throws(CertificateError) {
    if let file { throw .alreadyFiled(file.day) }
    let law = try certificate.policy.terms(inForceOn: day)
    let last = lastFiling(certificate)
    guard day <= last || law.gaps.contains(.filingWindow) else { throw .filedTooLate(day, last: last) }
    try checkWindow(of: law, on: day, certificate)
    file = File(first: day, day: day)
  }

  private mutating func redo(
    on day: CivilDate, _ certificate: RecognitionCertificate
  ) throws(CertificateError) {
    guard let file else { throw .nothingFiled }
    let law = try certificate.policy.terms(inForceOn: day)
    guard try certificate.policy.terms(inForceOn: file.day) != law else {
      throw .redoneUnderSameRules(day, filed: file.day)
    }
    let lapse = lapse(of: certificate)
    guard day < lapse else { throw .filedTooLate(day, last: try lapse.earlier(by: 1)) }
    try checkWindow(of: law, on: day, certificate)
    self.file?.day = day
  }

  /// The window is that of the law in force on the day of the file; where that is not known, any day is taken.
  private mutating func checkWindow(
    of law: CertificateTerms, on day: CivilDate, _ certificate: RecognitionCertificate
  ) throws(CertificateError) {
    if let window = try RenewalWindow(before: certificate.expiry, under: law) {
      guard day >= window.opens else { throw .filedTooEarly(day, opens: window.opens) }
      if day > window.closes { findings.append(CertificateWords.filedAfterWindow(day, window)) }
    } else if law.gaps.contains(.filingWindow) {
      findings.append(CertificateWords.filingTermUnknown(day, law))
    }
  }

  private mutating func endFile(on day: CivilDate, isRefusal: Bool) throws(CertificateError) {
    guard let file else { throw .nothingFiled }
    ending = Ending(file: file, day: day, isRefusal: isRefusal)
    self.file = nil
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
      if file == nil { findings.append(CertificateWords.renewedWithoutFile(new)) }
      if let window = certificate.renewalWindow, window.lawSince <= new.issued, new.issued < window.opens {
        findings.append(CertificateWords.renewedBeforeWindow(new, window))
      }
    }
    if proposal != nil { findings.append(CertificateWords.replacedUnderProposal(new)) }
    replacement = new
    stage = proposal == nil ? .replaced : .replacedUnderProposal
  }

  private mutating func record(
    _ audit: PostAudit, _ certificate: RecognitionCertificate
  ) throws(CertificateError) {
    guard !auditIDs.contains(audit.id) else { throw .auditedTwice(audit.id) }
    if let levels = try certificate.policy.terms(inForceOn: audit.concluded).audit?.levels.value {
      guard levels.contains(audit.level) else { throw .noAuditor(audit.level, allowed: levels) }
    }
    if let day = audit.correctBy, day < audit.concluded {
      throw .correctionBeforeAudit(day, concluded: audit.concluded)
    }
    let lapse = lapse(of: certificate)
    if audit.concluded >= lapse { findings.append(CertificateWords.auditedAfterExpiry(audit, lapse)) }
    audits.append(audit)
    auditIDs.insert(audit.id)
    if !audit.defects.isEmpty { openDefects.insert(audit.id) }
  }

  private mutating func correct(_ audit: ID<PostAudit>) throws(CertificateError) {
    guard openDefects.remove(audit) != nil else { throw .noOpenDefects(audit) }
  }
}
