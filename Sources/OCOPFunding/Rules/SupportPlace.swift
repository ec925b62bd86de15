public import OCOPModel

/// What kind of place a commune or village is, as far as support hangs on it (phân loại địa bàn).
@nonexhaustive
public enum PlaceClass: String, Sendable, Hashable, CaseIterable {
  /// Difficult (khó khăn).
  case difficult
  /// Extremely difficult (đặc biệt khó khăn).
  case extremelyDifficult
  /// On the border (biên giới).
  case border
  /// An island (hải đảo).
  case island
  /// Hit by a disaster (bị ảnh hưởng thiên tai).
  case disasterHit
  /// Midland (trung du).
  case midland
  /// Mountain (miền núi).
  case mountain
  /// Coastal flats (bãi ngang).
  case coastal
  /// Plain (đồng bằng).
  case plain

  /// The class in words.
  public var name: Bilingual {
    switch self {
    case .difficult: Bilingual(vi: "khó khăn", en: "difficult")
    case .extremelyDifficult: Bilingual(vi: "đặc biệt khó khăn", en: "extremely difficult")
    case .border: Bilingual(vi: "biên giới", en: "border")
    case .island: Bilingual(vi: "hải đảo", en: "island")
    case .disasterHit: Bilingual(vi: "bị ảnh hưởng thiên tai", en: "disaster-hit")
    case .midland: Bilingual(vi: "trung du", en: "midland")
    case .mountain: Bilingual(vi: "miền núi", en: "mountain")
    case .coastal: Bilingual(vi: "bãi ngang", en: "coastal flats")
    case .plain: Bilingual(vi: "đồng bằng", en: "plain")
    }
  }
}

/// Where a measure is carried out (địa bàn thực hiện).
public struct SupportPlace: Sendable, Hashable {
  /// The code of the province, such as `19`.
  public let province: String
  /// The code of the commune, where known.
  public let commune: String?
  /// What the lists of the State say of the place, each class once, in the order of ``PlaceClass``.
  public let classes: [PlaceClass]

  /// Creates a place.
  public init(province: String, commune: String? = nil, classes: [PlaceClass] = []) {
    self.province = province
    self.commune = commune
    self.classes = PlaceClass.allCases.filter(classes.contains)
  }
}

#if !hasFeature(Embedded)
extension PlaceClass: Codable {}
extension SupportPlace: Codable {
  private enum CodingKeys: String, CodingKey {
    case province, commune, classes
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      province: try container.decode(String.self, forKey: .province),
      commune: try container.decodeIfPresent(String.self, forKey: .commune),
      classes: try container.decodeIfPresent([PlaceClass].self, forKey: .classes) ?? [])
  }
}
#endif
