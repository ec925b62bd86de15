import OCOPModel

extension CertificateTerms {
  /// The terms of Decision 1048/QĐ-TTg, from sources that report it; the places are not known.
  public static let decision1048_2019: CertificateTerms = CertificateTerms(
    document: .decision1048_2019,
    since: LegalDocument.decision1048_2019.inForce.start,
    lastIssue: LegalDocument.decision1048_2019.inForce.lastDay.map { lastDay in
      Rule(lastDay, citation: Citation("148/QĐ-TTg"), confidence: .secondary)
    },
    source: .secondary,
    validityMonths: Rule(36, citation: Citation("1048/QĐ-TTg"), confidence: .secondary),
    authorities: [
      Authority(.three, Rule(.province, citation: Citation("1048/QĐ-TTg"), confidence: .secondary)),
      Authority(.four, Rule(.province, citation: Citation("1048/QĐ-TTg"), confidence: .secondary)),
      Authority(.five, Rule(.ministry, citation: Citation("1048/QĐ-TTg"), confidence: .secondary)),
    ]
  )
}
