public import OCOPModel

/// A level of the administration with a part in rating products (cấp hành chính), from the commune up.
public enum RatingLevel: String, Sendable, Hashable, CaseIterable {
  /// The commune (UBND cấp xã).
  case commune
  /// The district (UBND cấp huyện), until 30 June 2025.
  case district
  /// The province (UBND cấp tỉnh).
  case province
  /// The ministry (Bộ Nông nghiệp và Môi trường; before 2025 the ministry for agriculture and rural development).
  case ministry

  /// The level's name, as it stands within a sentence.
  public var name: Bilingual {
    switch self {
    case .commune: Bilingual(vi: "xã", en: "commune")
    case .district: Bilingual(vi: "huyện", en: "district")
    case .province: Bilingual(vi: "tỉnh", en: "province")
    case .ministry: Bilingual(vi: "trung ương", en: "ministry")
    }
  }
}

extension RatingLevel: Comparable {
  /// The order from the commune up to the ministry.
  public static func < (left: RatingLevel, right: RatingLevel) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .commune: 0
    case .district: 1
    case .province: 2
    case .ministry: 3
    }
  }
}

extension RatingLevel: Codable {}
