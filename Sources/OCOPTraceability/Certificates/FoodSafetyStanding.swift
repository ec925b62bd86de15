public import OCOPModel

/// Who needs no certificate of food-safety eligibility (trường hợp không thuộc diện cấp).
public struct FoodSafetyExemption: Sendable, Hashable {
  /// A certificate of one of these kinds takes its place.
  public let kinds: [QualityCertificateKind]
  /// Where the law says so.
  public let citation: Citation
  /// How well that is known.
  public let confidence: Confidence

  /// Creates an exemption.
  public init(_ kinds: [QualityCertificateKind], citation: Citation, confidence: Confidence) {
    self.kinds = kinds
    self.citation = citation
    self.confidence = confidence
  }

  /// Holders of certificates of management.
  ///
  /// Not confirmed: the text of Decree 15/2018 was not at hand, nor whether a later
  /// decree took its place.
  public static let managementCertificates = FoodSafetyExemption(
    [.gmp, .haccp, .iso22000, .ifs, .brc, .fssc22000], citation: Citation("15/2018/NĐ-CP", .article(12)),
    confidence: .unverified)
}

/// Whether a producer may make food as far as certificates tell (tình trạng điều kiện an toàn thực phẩm).
///
/// An exemption is a fact of its own, no missing certificate. One that rests on an unverified rule leaves the answer open.
public enum FoodSafetyStanding: Sendable, Hashable {
  /// A certificate of eligibility holds.
  case certified(QualityCertificate)
  /// Another certificate holds, and takes its place.
  case exempt(QualityCertificate, FoodSafetyExemption)
  /// Neither holds.
  case missing

  /// What is known.
  public var truth: Truth {
    switch self {
    case .certified: .yes
    case .exempt(_, let rule): rule.confidence == .unverified ? .unknown : .yes
    case .missing: .no
    }
  }

  /// Where a producer stands on a day.
  ///
  /// - Parameters:
  ///   - producer: The producer.
  ///   - day: The day.
  ///   - certificates: Certificates of any producers.
  ///   - exemptions: Who needs no certificate of eligibility.
  public init(
    of producer: ID<Producer>, on day: CivilDate, certificates: [QualityCertificate],
    exemptions: [FoodSafetyExemption] = [.managementCertificates]
  ) {
    let holding = certificates.filter { $0.holder == producer && $0.state(on: day) == .holds }
    if let certificate = holding.first(where: { $0.kind == .foodSafetyEligibility }) {
      self = .certified(certificate)
      return
    }
    // An established exemption comes before one that is not confirmed.
    let ordered =
      exemptions.filter { $0.confidence != .unverified } + exemptions.filter { $0.confidence == .unverified }
    for rule in ordered {
      if let certificate = holding.first(where: { rule.kinds.contains($0.kind) }) {
        self = .exempt(certificate, rule)
        return
      }
    }
    self = .missing
  }
}

#if !hasFeature(Embedded)
extension FoodSafetyExemption: Codable {}
extension FoodSafetyStanding: Codable {}
#endif
