import OCOPModel

extension CertificateTerms {
  /// The terms of Decision 1048/QĐ-TTg, from sources that report it; the places are not known.
  public static let decision1048_2019: CertificateTerms = CertificateTerms(
    document: .decision1048_2019,
    since: .table(2019, 8, 21),
    lastIssue: Rule(.table(2023, 2, 23), citation: Citation("148/QĐ-TTg"), confidence: .secondary),
    source: .secondary,
    validityMonths: Rule(36, citation: Citation("1048/QĐ-TTg"), confidence: .secondary),
    authorities: [
      Authority(.three, Rule(.province, citation: Citation("1048/QĐ-TTg"), confidence: .secondary)),
      Authority(.four, Rule(.province, citation: Citation("1048/QĐ-TTg"), confidence: .secondary)),
      Authority(.five, Rule(.ministry, citation: Citation("1048/QĐ-TTg"), confidence: .secondary)),
    ]
  )
}
