public import OCOPModel

/// The days on which a file for re-rating is lodged (thời gian nộp hồ sơ phân hạng lại).
///
/// Source: Decision 26/2026/QĐ-TTg, Article 7, clause 6, point a: not earlier than 180 and not later than 120 days
/// before the expiry; both days count (interpretation).
public struct RenewalWindow: Sendable, Hashable {
  /// The first day.
  public let opens: CivilDate
  /// The last day.
  public let closes: CivilDate
  /// The day from which the decision that sets the window is in force.
  public let lawSince: CivilDate
  /// The place in the law.
  public let citation: Citation

  /// Creates a window from its first and last day.
  public init(opens: CivilDate, closes: CivilDate, lawSince: CivilDate, citation: Citation) {
    self.opens = opens
    self.closes = closes
    self.lawSince = lawSince
    self.citation = citation
  }

  /// Draws the window before an expiry, or gives `nil` where the terms have none.
  init?(before expiry: CivilDate, under terms: CertificateTerms) throws(CertificateError) {
    guard let rule = terms.filingWindow else { return nil }
    self.opens = try expiry.earlier(by: rule.value.opens)
    self.closes = try expiry.earlier(by: rule.value.closes)
    self.lawSince = terms.since
    self.citation = rule.citation
  }

  /// Whether a day lies in the window.
  public func contains(_ day: CivilDate) -> Bool { opens <= day && day <= closes }

  /// Whether a day of the window lies within the force of the decision that sets it.
  public var couldBeKept: Bool { closes >= lawSince }
}

#if !hasFeature(Embedded)
extension RenewalWindow: Codable {}
#endif
