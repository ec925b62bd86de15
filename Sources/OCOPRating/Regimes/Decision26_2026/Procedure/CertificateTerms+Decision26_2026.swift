import OCOPModel

extension CertificateTerms {
  /// The terms of Decision 26/2026/QĐ-TTg, read in a full copy of its text.
  ///
  /// The decision does not ask that the owner be notified of the expiry.
  public static let decision26_2026: CertificateTerms = CertificateTerms(
    document: .decision26_2026,
    since: LegalDocument.decision26_2026.inForce.start,
    source: .read,
    validityMonths: Rule(36, citation: Decision26_2026.article(4, clause: 3)),
    authorities: [
      Authority(.three, Rule(.province, citation: Decision26_2026.article(4, clause: 1, point: "a"))),
      Authority(.four, Rule(.province, citation: Decision26_2026.article(4, clause: 1, point: "a"))),
      Authority(.five, Rule(.ministry, citation: Decision26_2026.article(4, clause: 1, point: "b"))),
    ],
    filingWindow: Rule(
      FilingWindow(opens: 180, closes: 120), citation: Decision26_2026.article(7, clause: 6, point: "a")),
    reratingDays: Rule(45, citation: Decision26_2026.article(7, clause: 6, point: "g")),
    extensionDays: Rule(180, citation: Decision26_2026.article(12, clause: 3)),
    withdrawal: Decision26_2026.withdrawal,
    audit: Decision26_2026.audit
  )
}

extension Decision26_2026 {
  /// Article 11, clause 2, and Article 12, clause 2: 60 days, the day of entry into force not counted, are left to finish
  /// under the decision before.
  static let lastIssueBefore: CertificateTerms.Rule<CivilDate>? =
    LegalDocument.decision148_2023.inForce.lastDay.map { lastDay in
      CertificateTerms.Rule(lastDay, citation: article(11, clause: 2))
    }

  /// Article 8: the grounds, who withdraws, and within how many days.
  static let withdrawal: CertificateTerms.WithdrawalTerms = CertificateTerms.WithdrawalTerms(
    grounds: [
      ground(.untruthfulFile, "a"), ground(.criteriaNotKept, "b"), ground(.breachOfLaw, "c"),
      ground(.markMisused, "d"), ground(.productionStopped, "đ"), ground(.otherConclusion, "e"),
    ],
    authorities: [
      withdrawer(.three, .province, "a"), withdrawer(.four, .province, "a"),
      withdrawer(.five, .ministry, "b"),
    ],
    days: CertificateTerms.Rule(15, citation: article(8, clause: 4))
  )

  /// Article 9, clauses 3 and 4: who inspects, and what.
  ///
  /// Article 8 has no ground that is promotion as such.
  static let audit: CertificateTerms.AuditTerms = CertificateTerms.AuditTerms(
    levels: CertificateTerms.Rule([.province, .ministry], citation: article(9, clause: 4)),
    matters: [
      CertificateTerms.AuditTerms.Matter(
        .criteria, ground: .criteriaNotKept, citation: article(9, clause: 3, point: "a")),
      CertificateTerms.AuditTerms.Matter(
        .mark, ground: .markMisused, citation: article(9, clause: 3, point: "b")),
      CertificateTerms.AuditTerms.Matter(
        .promotion, ground: nil, citation: article(9, clause: 3, point: "b")),
    ]
  )

  private static func ground(
    _ ground: WithdrawalGround, _ point: String
  ) -> CertificateTerms.WithdrawalTerms.Ground {
    CertificateTerms.WithdrawalTerms.Ground(ground, citation: article(8, clause: 1, point: point))
  }

  private static func withdrawer(
    _ star: Star, _ level: RatingLevel, _ point: String
  ) -> CertificateTerms.Authority {
    CertificateTerms.Authority(
      star, CertificateTerms.Rule(level, citation: article(8, clause: 2, point: point)))
  }
}
