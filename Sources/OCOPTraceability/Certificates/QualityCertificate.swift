public import OCOPModel

/// A kind of certificate of quality or food safety (loại chứng nhận chất lượng, an toàn thực phẩm).
public enum QualityCertificateKind: String, Sendable, Hashable, CaseIterable {
  /// The certificate that a site meets the conditions of food safety (cơ sở đủ điều kiện an toàn thực phẩm).
  case foodSafetyEligibility
  /// Good agricultural practice of Vietnam for crops (VietGAP trồng trọt).
  case vietGAPCrops
  /// Good agricultural practice of Vietnam for livestock (VietGAP chăn nuôi).
  case vietGAPLivestock
  /// Good agricultural practice of Vietnam for fishery (VietGAP thủy sản).
  case vietGAPFishery
  /// Good agricultural practice by GLOBALG.A.P.
  case globalGAP
  /// Organic production (sản xuất hữu cơ).
  case organic
  /// Hazard analysis and critical control points.
  case haccp
  /// Food safety management by ISO 22000.
  case iso22000
  /// Good manufacturing practice (thực hành sản xuất tốt).
  case gmp
  /// The International Featured Standard for food.
  case ifs
  /// The standard of the British Retail Consortium.
  case brc
  /// The scheme FSSC 22000.
  case fssc22000
  /// A declaration of a product's quality, by its maker or registered (bản tự công bố, đăng ký bản công bố sản phẩm).
  case qualityDeclaration
}

extension QualityCertificateKind {
  /// The kind in words.
  public var name: Bilingual {
    switch self {
    case .foodSafetyEligibility:
      Bilingual(vi: "cơ sở đủ điều kiện ATTP", en: "food-safety eligibility")
    case .vietGAPCrops: Bilingual(vi: "VietGAP trồng trọt", en: "VietGAP crops")
    case .vietGAPLivestock: Bilingual(vi: "VietGAP chăn nuôi", en: "VietGAP livestock")
    case .vietGAPFishery: Bilingual(vi: "VietGAP thủy sản", en: "VietGAP fishery")
    case .globalGAP: Bilingual(vi: "GlobalGAP", en: "GlobalGAP")
    case .organic: Bilingual(vi: "hữu cơ", en: "organic")
    case .haccp: Bilingual(vi: "HACCP", en: "HACCP")
    case .iso22000: Bilingual(vi: "ISO 22000", en: "ISO 22000")
    case .gmp: Bilingual(vi: "GMP", en: "GMP")
    case .ifs: Bilingual(vi: "IFS", en: "IFS")
    case .brc: Bilingual(vi: "BRC", en: "BRC")
    case .fssc22000: Bilingual(vi: "FSSC 22000", en: "FSSC 22000")
    case .qualityDeclaration: Bilingual(vi: "công bố chất lượng", en: "declaration of quality")
    }
  }
}

/// A certificate of quality or food safety (giấy chứng nhận chất lượng, an toàn thực phẩm).
///
/// How long it holds stands on the paper; nothing is computed. ``QualityTerm`` says how long it may.
public struct QualityCertificate: Sendable, Hashable {
  /// What its issuer did to it later.
  public enum Change: Sendable, Hashable {
    /// It does not hold in a period (tạm đình chỉ).
    case suspended(DatePeriod)
    /// It does not hold any more from a day on (thu hồi).
    case withdrawn(from: CivilDate)
  }

  /// The certificate's number.
  public let number: ID<QualityCertificate>
  /// What it certifies.
  public let kind: QualityCertificateKind
  /// Whom it was issued to.
  public let holder: ID<Producer>
  /// Who issued it.
  public let issuer: String
  /// The site that it is about, where it is about one.
  public let site: ID<TracePlace>?
  /// What it covers, in the words of the paper.
  public let scope: String?
  /// The days on which it holds, as the paper says.
  public let validity: DatePeriod
  /// What its issuer did to it later.
  public let changes: [Change]

  /// Creates a certificate from its paper.
  public init(
    number: ID<QualityCertificate>, kind: QualityCertificateKind, holder: ID<Producer>, issuer: String,
    validity: DatePeriod, site: ID<TracePlace>? = nil, scope: String? = nil, changes: [Change] = []
  ) {
    self.number = number
    self.kind = kind
    self.holder = holder
    self.issuer = issuer
    self.site = site
    self.scope = scope
    self.validity = validity
    self.changes = changes
  }

  /// Whether a certificate holds on a day, and why not.
  public enum State: String, Sendable, Hashable, CaseIterable {
    /// It holds (còn hiệu lực).
    case holds
    /// It does not hold yet (chưa có hiệu lực).
    case notYet
    /// It has expired (hết hạn).
    case expired
    /// It is suspended (tạm đình chỉ).
    case suspended
    /// It was withdrawn (đã thu hồi).
    case withdrawn
  }

  /// Whether the certificate holds on a day, and why not.
  public func state(on day: CivilDate) -> State {
    if day < validity.start { return .notYet }
    for case .withdrawn(let from) in changes where day >= from { return .withdrawn }
    if !validity.contains(day) { return .expired }
    for case .suspended(let period) in changes where period.contains(day) { return .suspended }
    return .holds
  }

  /// The certificate as the proof of a fact, up to its withdrawal; whether it was suspended on a day, ``state(on:)`` tells.
  public var proof: Proof {
    Proof(
      document: "\(kind.name.vi) \(number)", issuer: issuer, issued: validity.start, validity: lastingValidity
    )
  }

  /// The days of the paper before it was withdrawn.
  private var lastingValidity: DatePeriod {
    let ends = changes.compactMap { if case .withdrawn(let day) = $0 { day } else { nil } }
    guard let first = ends.min(), validity.end.map({ first < $0 }) ?? true else { return validity }
    return (try? DatePeriod(from: validity.start, upTo: max(first, validity.start))) ?? validity
  }
}

#if !hasFeature(Embedded)
extension QualityCertificateKind: Codable {}
extension QualityCertificate.Change: Codable {}
extension QualityCertificate.State: Codable {}
extension QualityCertificate: Codable {}
#endif
