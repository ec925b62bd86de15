import OCOPModel

extension CertificateState {
  mutating func propose(
    _ new: WithdrawalProposal, _ certificate: RecognitionCertificate
  ) throws(CertificateError) {
    _ = try checked(new.ground, new.trigger, by: new.proposed, certificate)
    proposal = new
    stage = .withdrawalProposed
  }

  /// A late decision is a finding, not an error: no rule makes it void.
  mutating func withdraw(
    _ new: Withdrawal, _ certificate: RecognitionCertificate
  ) throws(CertificateError) {
    let law = try checked(new.ground, new.trigger, by: new.decided, certificate)
    let authority = try law.check(withdrawer: new.level, of: certificate.star)
    let due = try new.trigger.due(under: certificate.policy)
    if let authority { findings.append(authority) }
    if let due {
      if new.decided > due { findings.append(CertificateWords.withdrawalLate(new, due: due)) }
    } else {
      findings.append(CertificateWords.withdrawalTermsUnknown(new))
    }
    let lapse = lapse(of: certificate)
    if new.decided >= lapse { findings.append(CertificateWords.withdrawnAfterExpiry(new, lapse)) }
    withdrawal = new
    proposal = nil
    stage = .withdrawn
  }

  /// The law in force on the day, once ground and trigger are found to fit it.
  private func checked(
    _ ground: WithdrawalGround, _ trigger: WithdrawalTrigger, by day: CivilDate,
    _ certificate: RecognitionCertificate
  ) throws(CertificateError) -> CertificateTerms {
    guard certificate.issued <= trigger.day, trigger.day <= day else {
      throw .triggerOutOfOrder(trigger.day, issued: certificate.issued, decided: day)
    }
    try trigger.check(for: ground)
    let law = try certificate.policy.terms(inForceOn: day)
    if let withdrawal = law.withdrawal, !withdrawal.grounds.contains(where: { $0.ground == ground }) {
      throw .unknownGround(ground, decision: law.document.number)
    }
    return law
  }
}
