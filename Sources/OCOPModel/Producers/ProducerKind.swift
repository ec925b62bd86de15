/// A kind of organisation that may own an OCOP product (loại hình chủ thể OCOP).
///
/// Source: Decision 26/2026/QĐ-TTg, Article 2, clause 3. Large enterprises are not on the list.
@nonexhaustive
public enum ProducerKind: String, Sendable, Hashable, CaseIterable {
  /// A cooperative (hợp tác xã).
  case cooperative
  /// A cooperative group (tổ hợp tác).
  case cooperativeGroup
  /// A small or medium enterprise (doanh nghiệp nhỏ và vừa).
  case enterprise
  /// A farm (trang trại).
  case farm
  /// A production household (hộ sản xuất).
  case productionHousehold
  /// A registered family household (hộ gia đình có đăng ký kinh doanh).
  case registeredHousehold
  /// An association, for tourism only (hội).
  case association
  /// A federation, for tourism only (hiệp hội).
  case federation
  /// An operating centre or similar body, for tourism only (trung tâm điều hành hoặc tương đương).
  case operatingCentre

  /// Whether only the tourism set takes products of such a producer.
  public var isForTourismOnly: Bool {
    switch self {
    case .association, .federation, .operatingCentre: true
    case .cooperative, .cooperativeGroup, .enterprise, .farm, .productionHousehold, .registeredHousehold:
      false
    }
  }

  /// The kind in words.
  public var name: Bilingual {
    switch self {
    case .cooperative: Bilingual(vi: "Hợp tác xã", en: "Cooperative")
    case .cooperativeGroup: Bilingual(vi: "Tổ hợp tác", en: "Cooperative group")
    case .enterprise: Bilingual(vi: "Doanh nghiệp nhỏ và vừa", en: "Small or medium enterprise")
    case .farm: Bilingual(vi: "Trang trại", en: "Farm")
    case .productionHousehold: Bilingual(vi: "Hộ sản xuất", en: "Production household")
    case .registeredHousehold: Bilingual(vi: "Hộ gia đình có đăng ký kinh doanh", en: "Registered household")
    case .association: Bilingual(vi: "Hội", en: "Association")
    case .federation: Bilingual(vi: "Hiệp hội", en: "Federation")
    case .operatingCentre: Bilingual(vi: "Trung tâm điều hành", en: "Operating centre")
    }
  }
}

#if !hasFeature(Embedded)
extension ProducerKind: Codable {}
#endif
