import OCOPModel

extension CertificateTerms {
  /// The terms of Decision 148/QĐ-TTg as issued, from sources that report it; the places are not known.
  public static let decision148_2023: CertificateTerms = decision148(
    since: LegalDocument.decision148_2023.inForce.start,
    levels: [.three: .district, .four: .province, .five: .ministry],
    citation: Citation("148/QĐ-TTg")
  )

  /// The terms of Decision 148/QĐ-TTg without districts, as Decision 1489/QĐ-TTg amends it.
  public static let decision148_2023_amended2025: CertificateTerms = decision148(
    since: LegalDocument.decision1489_2025.inForce.start,
    levels: [.three: .province, .four: .province, .five: .ministry],
    citation: Citation("1489/QĐ-TTg")
  )

  private static func decision148(
    since: CivilDate, levels: KeyValuePairs<Star, RatingLevel>, citation: Citation
  ) -> CertificateTerms {
    CertificateTerms(
      document: .decision148_2023,
      since: since,
      lastIssue: Decision26_2026.lastIssueBefore,
      source: .secondary,
      validityMonths: Rule(36, citation: Citation("148/QĐ-TTg"), confidence: .secondary),
      authorities: levels.map { star, level in
        Authority(star, Rule(level, citation: citation, confidence: .secondary))
      },
      noticeDays: Rule(30, citation: Citation("148/QĐ-TTg"), confidence: .secondary)
    )
  }
}
