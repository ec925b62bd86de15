public import OCOPModel

/// How long the law lets a kind of certificate hold (thời hạn theo quy định).
///
/// Kinds without a row, such as HACCP or GlobalGAP, hold as long as their certifier says.
public struct QualityTerm: Sendable, Hashable {
  /// The kind of certificate.
  public let kind: QualityCertificateKind
  /// The longest term, in months.
  public let months: Int
  /// How many months more it may be extended.
  public let extensionMonths: Int
  /// How many months before its end a new one is applied for, where the law says.
  public let renewalMonths: Int?
  /// Where the law says so.
  public let citation: Citation
  /// How well that is known.
  public let confidence: Confidence

  /// Creates a term.
  public init(
    _ kind: QualityCertificateKind, months: Int, extensionMonths: Int = 0, renewalMonths: Int? = nil,
    citation: Citation, confidence: Confidence
  ) {
    self.kind = kind
    self.months = months
    self.extensionMonths = extensionMonths
    self.renewalMonths = renewalMonths
    self.citation = citation
    self.confidence = confidence
  }

  /// The terms of Vietnamese law as far as they are known.
  public static let vietnam: [QualityTerm] = [
    QualityTerm(
      .foodSafetyEligibility, months: 36, renewalMonths: 6, citation: Citation("55/2010/QH12", .article(37)),
      confidence: .secondary),
    QualityTerm(
      .vietGAPLivestock, months: 24, extensionMonths: 3, citation: Citation("48/2012/TT-BNNPTNT"),
      confidence: .secondary),
    QualityTerm(
      .vietGAPFishery, months: 24, extensionMonths: 3, citation: Citation("48/2012/TT-BNNPTNT"),
      confidence: .secondary),
  ]
}

extension QualityCertificate {
  /// The term that the certificate's paper exceeds, or `nil` where it keeps it or the law names none.
  ///
  /// The last day may be the one that corresponds to the first, as on certificates of three years from 10 May to 10 May.
  public func exceededTerm(of terms: [QualityTerm] = QualityTerm.vietnam) -> QualityTerm? {
    terms.first { term in
      guard term.kind == kind else { return false }
      let months = term.months.addingReportingOverflow(term.extensionMonths)
      guard !months.overflow, let last = try? validity.start.adding(months: months.partialValue) else {
        return false
      }
      return validity.lastDay.map { $0 > last } ?? true
    }
  }

  /// The day from which a new certificate is applied for, where the law says and the paper has an end.
  public func renewalOpens(by terms: [QualityTerm] = QualityTerm.vietnam) -> CivilDate? {
    guard let months = terms.first(where: { $0.kind == kind })?.renewalMonths, let last = validity.lastDay,
      months > Int.min
    else { return nil }
    return try? last.adding(months: -months)
  }
}

#if !hasFeature(Embedded)
extension QualityTerm: Codable {}
#endif
