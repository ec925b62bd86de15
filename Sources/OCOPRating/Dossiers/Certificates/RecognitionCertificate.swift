public import OCOPModel

/// The certificate of an OCOP product's rank (giấy chứng nhận sản phẩm OCOP), three stars and up.
///
/// All of its dates are drawn when it is made: the validity by the decision under which it was issued, the way to
/// the next certificate by the decision in force on the day on which it expires (interpretation).
///
/// ```swift
/// let certificate = try RecognitionCertificate(
///   number: ID("118/GCN-OCOP"), product: ID("che-tan-cuong"), code: CertifiedCode("19-05443-7-2026"),
///   star: .four, issuedBy: .province, decision: .decision26_2026, issued: CivilDate("2026-06-15"))
/// certificate.expiry                 // 2029-06-15, the last valid day
/// certificate.renewalWindow?.opens   // 2028-12-17
/// certificate.renewalWindow?.closes  // 2029-02-15
/// ```
public struct RecognitionCertificate: Sendable, Hashable {
  /// The certificate's number.
  public let number: ID<RecognitionCertificate>
  /// The product.
  public let product: ID<Product>
  /// The code that the certificate gives the product.
  public let code: CertifiedCode
  /// The rank, three to five stars.
  public let star: Star
  /// The level that issued it.
  public let issuedBy: RatingLevel
  /// The decision under which the product was rated.
  public let decision: LegalDocument
  /// The day of issue.
  public let issued: CivilDate
  /// The readings, and the office's own terms, by which its dates are drawn.
  public let policy: CertificatePolicy

  /// The days on which the certificate is valid by its own term.
  public let validity: DatePeriod
  /// The last day of ``validity`` (ngày hết thời hạn).
  public let expiry: CivilDate
  /// When a file for re-rating is lodged, or `nil` where the law in force on the expiry is not known to say.
  public let renewalWindow: RenewalWindow?
  /// The last day on which the owner is notified, or `nil` where the law in force on the expiry does not ask it.
  public let noticeBy: CivilDate?
  /// The last day on which the certificate can be valid after its expiry, or `nil` where the law in force on the
  /// expiry is not known to let it.
  public let longestExtension: CivilDate?
  /// What a reader should know of the certificate itself.
  public let findings: [Finding]

  /// What the sources of the law in force on the expiry do not tell of the way to the next certificate.
  public let gaps: [CertificateTerms.Gap]

  /// The rule that gives ``longestExtension``.
  let extensionRule: CertificateTerms.Rule<Int>?
  /// The first day after ``validity``.
  let afterExpiry: CivilDate
  /// The first day after the longest extension.
  let afterExtension: CivilDate?

  /// Creates a certificate and draws its dates.
  ///
  /// - Throws: ``CertificateError`` that names a star without certificates, a decision that is not known, not yet in
  ///   force or applied no more, an issuer that the decision's text rules out, or a date past the calendar. Where only
  ///   other sources report who issues, and until when, another issuer or a later day is a finding.
  public init(
    number: ID<RecognitionCertificate>,
    product: ID<Product>,
    code: CertifiedCode,
    star: Star,
    issuedBy: RatingLevel,
    decision: LegalDocument,
    issued: CivilDate,
    policy: CertificatePolicy = .standard
  ) throws(CertificateError) {
    guard star >= .three else { throw .starWithoutCertificate(star) }
    let terms = try policy.terms(of: decision, on: issued)
    let expiry = try issued.shifted(byMonths: terms.validityMonths.value)
    let nextLaw = try policy.terms(inForceOn: expiry)
    self.findings = try [terms.check(issuer: issuedBy, of: star), terms.check(issueOn: issued)]
      .compactMap(\.self)
    self.number = number
    self.product = product
    self.code = code
    self.star = star
    self.issuedBy = issuedBy
    self.decision = terms.document
    self.issued = issued
    self.policy = policy
    self.expiry = expiry
    self.validity = try DatePeriod.days(from: issued, through: expiry)
    self.renewalWindow = try RenewalWindow(before: expiry, under: nextLaw)
    self.noticeBy = try RecognitionCertificate.notice(before: expiry, under: nextLaw)
    self.gaps = nextLaw.gaps.filter { [.notice, .filingWindow, .extending].contains($0) }
    self.extensionRule = policy.extensionRule(after: expiry, under: nextLaw)
    self.longestExtension = try expiry.shifted(ifKnown: extensionRule?.value)
    self.afterExpiry = try expiry.shifted(by: 1)
    self.afterExtension = try longestExtension?.shifted(by: 1)
  }
}

extension RecognitionCertificate {
  private static func notice(
    before expiry: CivilDate, under terms: CertificateTerms
  ) throws(CertificateError) -> CivilDate? {
    guard let days = terms.noticeDays?.value else { return nil }
    return try expiry.earlier(by: days)
  }

  /// The last day for the decision on a re-rating whose complete proposal came on a day, by the law in force on that
  /// day; `nil` where that law is not known to set a limit.
  ///
  /// - Throws: ``CertificateError/noDecision(on:)`` before the first decision,
  ///   ``CertificateError/dateOutOfRange(_:)`` at the end of the calendar.
  public func reratingDeadline(
    completeProposal day: CivilDate
  ) throws(CertificateError) -> CivilDate? {
    try day.shifted(ifKnown: policy.terms(inForceOn: day).reratingDays?.value)
  }

  /// Whether a file for re-rating keeps the certificate valid after its expiry, up to ``longestExtension``.
  ///
  /// A wider scope extends what a narrower one does: a file of before the decision is never worse off.
  func isExtended(byFileOf day: CivilDate) -> Bool {
    guard longestExtension != nil, day <= lastFiling else { return false }
    guard let renewalWindow, renewalWindow.couldBeKept, day >= renewalWindow.lawSince else { return true }
    switch policy.extensionScope {
    case .transitional: return false
    case .permanent: return !renewalWindow.contains(day)
    case .everyFile: return true
    }
  }

  /// Whether a file lodged late would still keep the certificate valid after its expiry.
  var hasExtension: Bool {
    guard longestExtension != nil else { return false }
    return policy.extensionScope != .transitional || !(renewalWindow?.couldBeKept ?? false)
  }

  /// The last day on which a file for re-rating can be lodged at all.
  var lastFiling: CivilDate {
    guard policy.extensionFiling == .withinExtension, hasExtension else { return expiry }
    return longestExtension ?? expiry
  }
}

#if !hasFeature(Embedded)
extension RecognitionCertificate: Codable {
  private enum CodingKeys: String, CodingKey {
    case number
    case product
    case code
    case star
    case issuedBy
    case decision
    case issued
    case policy
  }

  /// Decodes the particulars, the decision by its number, and draws the dates anew.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let number = try container.decode(ID<RecognitionCertificate>.self, forKey: .number)
    let product = try container.decode(ID<Product>.self, forKey: .product)
    let code = try container.decode(CertifiedCode.self, forKey: .code)
    let star = try container.decode(Star.self, forKey: .star)
    let issuedBy = try container.decode(RatingLevel.self, forKey: .issuedBy)
    let decision = try container.decode(String.self, forKey: .decision)
    let issued = try container.decode(CivilDate.self, forKey: .issued)
    let policy = try container.decodeIfPresent(CertificatePolicy.self, forKey: .policy) ?? .standard
    self = try checkDecoded(decoder) { () throws(CertificateError) in
      try RecognitionCertificate(
        number: number, product: product, code: code, star: star, issuedBy: issuedBy,
        decision: policy.document(numbered: decision), issued: issued, policy: policy)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(number, forKey: .number)
    try container.encode(product, forKey: .product)
    try container.encode(code, forKey: .code)
    try container.encode(star, forKey: .star)
    try container.encode(issuedBy, forKey: .issuedBy)
    try container.encode(decision.number, forKey: .decision)
    try container.encode(issued, forKey: .issued)
    if policy != .standard { try container.encode(policy, forKey: .policy) }
  }
}
#endif
