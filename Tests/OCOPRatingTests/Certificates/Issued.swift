import OCOP

/// Certificates for tests, with what a test does not care about filled in.
enum Issued {
  /// A certificate issued on a day under the decision that recognised products on it, by the level that did.
  static func certificate(
    _ number: String = "1", product: String = "tea", star: Star = .three, on day: String,
    by level: RatingLevel? = nil, under decision: LegalDocument? = nil,
    policy: CertificatePolicy = .standard
  ) throws -> RecognitionCertificate {
    let issued = try CivilDate(day)
    let terms = try policy.terms(inForceOn: issued)
    return try RecognitionCertificate(
      number: ID(number), product: ID(product), code: CertifiedCode("TN-\(number)"), star: star,
      issuedBy: level ?? terms.issuer(of: star)?.value ?? .province,
      decision: decision ?? terms.document, issued: issued, policy: policy)
  }

  /// A record whose certificate expires on a day, which is no end of a month.
  static func record(
    _ number: String = "1", product: String = "tea", star: Star = .three, expiring day: String,
    policy: CertificatePolicy = .standard, _ events: CertificateEvent...
  ) throws -> CertificateRecord {
    let issued = try CivilDate(day).adding(months: -36).description
    return try CertificateRecord(
      certificate(number, product: product, star: star, on: issued, policy: policy), history: events)
  }
}

extension CertificateEvent {
  static func filed(_ day: String) throws -> CertificateEvent { .filed(on: try CivilDate(day)) }

  static func redone(_ day: String) throws -> CertificateEvent { .redone(on: try CivilDate(day)) }

  static func takenBack(_ day: String) throws -> CertificateEvent { .takenBack(on: try CivilDate(day)) }

  static func proposed(
    _ ground: WithdrawalGround = .markMisused, of trigger: String, on day: String
  ) throws -> CertificateEvent {
    .withdrawalProposed(
      WithdrawalProposal(
        ground: ground, trigger: WithdrawalTrigger(.conclusion, on: try CivilDate(trigger)),
        proposed: try CivilDate(day)))
  }

  static func refused(_ day: String) throws -> CertificateEvent { .refused(on: try CivilDate(day)) }

  static func upgraded(to star: Star, by number: String = "2", _ day: String) throws -> CertificateEvent {
    .replaced(Replacement(by: try ID(number), star: star, issued: try CivilDate(day), reason: .upgrade))
  }

  static func renewed(_ day: String, _ star: Star = .three, by number: String = "2") throws
    -> CertificateEvent
  {
    .replaced(Replacement(by: try ID(number), star: star, issued: try CivilDate(day), reason: .rerating))
  }

  static func withdrawn(
    _ ground: WithdrawalGround, _ kind: WithdrawalTrigger.Kind = .conclusion, of trigger: String,
    decided: String, by level: RatingLevel = .province
  ) throws -> CertificateEvent {
    .withdrawn(
      Withdrawal(
        ground: ground, trigger: WithdrawalTrigger(kind, on: try CivilDate(trigger)),
        decided: try CivilDate(decided), by: level))
  }
}

extension CertificateRecord {
  func standing(_ day: String) throws -> CertificateStanding.State { standing(on: try CivilDate(day)).state }

  func isValid(_ day: String) throws -> Bool { standing(on: try CivilDate(day)).isValid }
}

extension Issued {
  static func certificateRecord(
    _ number: String, product: String, star: Star = .three, on day: String
  ) throws -> CertificateRecord {
    CertificateRecord(try certificate(number, product: product, star: star, on: day))
  }
}
