public import OCOPModel

/// What a decision says of recognition certificates (quy định về giấy chứng nhận OCOP), as data.
///
/// A decision that was amended has one value for each state of its text, told apart by ``since``.
///
/// ```swift
/// let terms = CertificateTerms.decision26_2026
/// terms.validityMonths.value        // 36
/// terms.filingWindow?.value.opens   // 180 days before the expiry
/// CertificateTerms.decision148_2023.gaps  // what the sources at hand do not tell
/// ```
public struct CertificateTerms: Sendable, Hashable {
  /// A number or table of a decision, with its place and how well it is known.
  public struct Rule<Value: Sendable & Hashable>: Sendable, Hashable {
    /// What the decision says.
    public let value: Value
    /// Where it says so.
    public let citation: Citation
    /// How well that is known.
    public let confidence: Confidence

    /// Creates a rule.
    public init(_ value: Value, citation: Citation, confidence: Confidence = .read) {
      self.value = value
      self.citation = citation
      self.confidence = confidence
    }
  }

  /// The days before an expiry on which a file for re-rating is lodged; both ends count.
  public struct FilingWindow: Sendable, Hashable {
    /// The window opens this many days before the expiry.
    public let opens: Int
    /// The window's last day lies this many days before the expiry.
    public let closes: Int

    /// Creates a window from days before the expiry.
    public init(opens: Int, closes: Int) {
      self.opens = opens
      self.closes = closes
    }
  }

  /// The level that decides on a star (thẩm quyền theo hạng sao).
  public struct Authority: Sendable, Hashable {
    /// The star of the certificate.
    public let star: Star
    /// Who decides, with the place.
    public let level: Rule<RatingLevel>

    /// Creates an authority.
    public init(_ star: Star, _ level: Rule<RatingLevel>) {
      self.star = star
      self.level = level
    }
  }

  /// What a decision says of withdrawal (thu hồi giấy chứng nhận).
  public struct WithdrawalTerms: Sendable, Hashable {
    /// A ground with the place that names it.
    public struct Ground: Sendable, Hashable {
      /// The ground.
      public let ground: WithdrawalGround
      /// The place in the law.
      public let citation: Citation

      /// Creates a ground with its place.
      public init(_ ground: WithdrawalGround, citation: Citation) {
        self.ground = ground
        self.citation = citation
      }
    }

    /// The grounds, in the order of the decision.
    public let grounds: [Ground]
    /// Who withdraws a certificate of each star.
    public let authorities: [Authority]
    /// The days from the trigger within which the decision is made.
    public let days: Rule<Int>

    /// Creates the terms of withdrawal.
    public init(grounds: [Ground], authorities: [Authority], days: Rule<Int>) {
      self.grounds = grounds
      self.authorities = authorities
      self.days = days
    }
  }

  /// What a decision says of inspection after recognition (hậu kiểm).
  public struct AuditTerms: Sendable, Hashable {
    /// A matter that is looked at, and the ground of withdrawal that it can lead to.
    public struct Matter: Sendable, Hashable {
      /// The matter.
      public let matter: PostAudit.Matter
      /// The ground, or `nil` where the matter alone is none.
      public let ground: WithdrawalGround?
      /// The place in the law.
      public let citation: Citation

      /// Creates a matter with its place.
      public init(_ matter: PostAudit.Matter, ground: WithdrawalGround?, citation: Citation) {
        self.matter = matter
        self.ground = ground
        self.citation = citation
      }
    }

    /// The levels whose offices inspect.
    public let levels: Rule<[RatingLevel]>
    /// What they look at, in the order of the decision.
    public let matters: [Matter]

    /// Creates the terms of inspection.
    public init(levels: Rule<[RatingLevel]>, matters: [Matter]) {
      self.levels = levels
      self.matters = matters
    }
  }

  /// The decision.
  public let document: LegalDocument
  /// The day from which its text is as stated here.
  public let since: CivilDate
  /// The last day on which a certificate is issued under it, or `nil` where there is none.
  public let lastIssue: Rule<CivilDate>?
  /// How well the text is known: for one that was `read`, what is `nil` below is not in it.
  public let source: Confidence
  /// The months for which a certificate is valid.
  public let validityMonths: Rule<Int>
  /// Who recognises, and issues the certificate, for each star.
  public let authorities: [Authority]
  /// The days before the expiry by which the owner is notified at the latest.
  public let noticeDays: Rule<Int>?
  /// When a file for re-rating is lodged.
  public let filingWindow: Rule<FilingWindow>?
  /// The days from a complete proposal within which a re-rating is decided.
  public let reratingDays: Rule<Int>?
  /// The days after its expiry for which a certificate can stay valid at most.
  public let extensionDays: Rule<Int>?
  /// Withdrawal.
  public let withdrawal: WithdrawalTerms?
  /// Inspection after recognition.
  public let audit: AuditTerms?

  /// Creates terms; what a decision, or the source of it, does not say stays `nil`.
  ///
  /// A ``CertificatePolicy`` checks them.
  public init(
    document: LegalDocument,
    since: CivilDate,
    lastIssue: Rule<CivilDate>? = nil,
    source: Confidence,
    validityMonths: Rule<Int>,
    authorities: [Authority],
    noticeDays: Rule<Int>? = nil,
    filingWindow: Rule<FilingWindow>? = nil,
    reratingDays: Rule<Int>? = nil,
    extensionDays: Rule<Int>? = nil,
    withdrawal: WithdrawalTerms? = nil,
    audit: AuditTerms? = nil
  ) {
    self.document = document
    self.since = since
    self.lastIssue = lastIssue
    self.source = source
    self.validityMonths = validityMonths
    self.authorities = authorities
    self.noticeDays = noticeDays
    self.filingWindow = filingWindow
    self.reratingDays = reratingDays
    self.extensionDays = extensionDays
    self.withdrawal = withdrawal
    self.audit = audit
  }

  /// Who issues a certificate of a star, or `nil` where the terms do not say.
  public func issuer(of star: Star) -> Rule<RatingLevel>? {
    authorities.first { $0.star == star }?.level
  }

  /// Who withdraws a certificate of a star: who recognises it, where nothing else is known (interpretation).
  public func withdrawer(of star: Star) -> Rule<RatingLevel>? {
    guard let withdrawal else { return issuer(of: star) }
    return withdrawal.authorities.first { $0.star == star }?.level
  }
}

#if !hasFeature(Embedded)
extension CertificateTerms: Codable {}
extension CertificateTerms.Rule: Codable where Value: Codable {}
extension CertificateTerms.FilingWindow: Codable {}
extension CertificateTerms.Authority: Codable {}
extension CertificateTerms.WithdrawalTerms: Codable {}
extension CertificateTerms.WithdrawalTerms.Ground: Codable {}
extension CertificateTerms.AuditTerms: Codable {}
extension CertificateTerms.AuditTerms.Matter: Codable {}
#endif
