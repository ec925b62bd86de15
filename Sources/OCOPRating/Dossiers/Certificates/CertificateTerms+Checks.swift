import OCOPModel

extension CertificateTerms.Rule {
  /// What a breach of the rule leads to: an error where it was read in the text, a finding where it is only reported.
  func breach(
    _ error: CertificateError, else finding: Finding
  ) throws(CertificateError) -> Finding? {
    switch confidence {
    case .read: throw error
    case .secondary: return finding
    case .unverified: return nil
    }
  }
}

extension CertificateTerms {
  /// Checks that the level that issued a certificate of a star is the one known to.
  ///
  /// - Throws: ``CertificateError/noAuthority(_:star:expected:citation:)`` where the rule was read in the text.
  func check(issuer level: RatingLevel, of star: Star) throws(CertificateError) -> Finding? {
    try CertificateTerms.check(level, for: star, known: issuer(of: star), interpretations: [])
  }

  /// Checks that the level that withdrew a certificate of a star is the one known to, or read to.
  ///
  /// - Throws: As ``check(issuer:of:)``.
  func check(withdrawer level: RatingLevel, of star: Star) throws(CertificateError) -> Finding? {
    let reading = withdrawal == nil ? [InterpretationName.recogniserWithdraws] : []
    return try CertificateTerms.check(
      level, for: star, known: withdrawer(of: star), interpretations: reading)
  }

  private static func check(
    _ level: RatingLevel, for star: Star, known: Rule<RatingLevel>?, interpretations: [String]
  ) throws(CertificateError) -> Finding? {
    guard let known, known.value != level else { return nil }
    return try known.breach(
      .noAuthority(level, star: star, expected: known.value, citation: known.citation),
      else: CertificateWords.authorityNotAsReported(level, star, known.value, interpretations))
  }

  /// Checks that certificates are still issued under the terms on a day.
  ///
  /// - Throws: ``CertificateError/issuedAfterDecision(_:decision:last:citation:)`` where the rule was read in the text.
  func check(issueOn day: CivilDate) throws(CertificateError) -> Finding? {
    guard let lastIssue, day > lastIssue.value else { return nil }
    return try lastIssue.breach(
      .issuedAfterDecision(
        day, decision: document.number, last: lastIssue.value, citation: lastIssue.citation),
      else: CertificateWords.issuedAfterDecision(day, document.number, last: lastIssue.value))
  }

  /// Checks that no number is negative, that certificates are valid at all, and that the window opens before it closes.
  func validate() throws(CertificateError) {
    let numbers = [noticeDays, reratingDays, extensionDays, withdrawal?.days].compactMap(\.self)
    for rule in numbers where rule.value < 0 {
      throw .termOutOfRange(rule.value, citation: rule.citation)
    }
    guard validityMonths.value > 0 else {
      throw .termOutOfRange(validityMonths.value, citation: validityMonths.citation)
    }
    guard let window = filingWindow else { return }
    guard window.value.closes >= 0 else {
      throw .termOutOfRange(window.value.closes, citation: window.citation)
    }
    guard window.value.opens >= window.value.closes else {
      throw .windowInverted(opens: window.value.opens, closes: window.value.closes)
    }
  }
}
