public import OCOPModel

/// What a dossier asks for (loại hồ sơ).
///
/// Source: Decision 26/2026/QĐ-TTg, Article 6, clause 1.
public enum DossierKind: String, Sendable, Hashable, CaseIterable {
  /// A product's first rating (đánh giá lần đầu).
  case first
  /// A higher star for a recognised product (nâng hạng).
  case upgrade
  /// A rating anew when the certificate runs out (phân hạng lại).
  case rerating

  /// The kind in words.
  public var name: Bilingual {
    switch self {
    case .first: Bilingual(vi: "Đánh giá lần đầu", en: "First rating")
    case .upgrade: Bilingual(vi: "Nâng hạng", en: "Upgrade")
    case .rerating: Bilingual(vi: "Phân hạng lại", en: "Re-rating")
    }
  }
}

extension DossierKind {
  /// Whether a product that holds a star has a dossier of this kind: certificates begin at three stars.
  func fits(_ held: Star) -> Bool {
    switch self {
    case .first: false
    case .upgrade: held >= .three && held < .five
    case .rerating: held >= .three
    }
  }
}

extension DossierKind: Codable {}
