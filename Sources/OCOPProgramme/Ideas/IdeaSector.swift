public import OCOPModel

/// A heading under which a province counts product ideas (nhóm ý tưởng sản phẩm).
///
/// The headings are practice, not law: Thái Nguyên's 137 ideas were published as fresh food, processed food, medicinal herbs,
/// tea and others. Rated products are counted by the sectors of Annex I, ``OCOPModel/ProductClassification``.
@nonexhaustive
public enum IdeaSector: String, Sendable, Hashable, CaseIterable {
  /// Fresh food (thực phẩm tươi sống).
  case freshFood
  /// Processed food (thực phẩm chế biến).
  case processedFood
  /// Tea (chè).
  case tea
  /// Drinks (đồ uống).
  case drinks
  /// Medicinal herbs and products of them (dược liệu).
  case medicinalHerbs
  /// Handicrafts and decoration (thủ công mỹ nghệ).
  case handicrafts
  /// Ornamental plants and animals (sinh vật cảnh).
  case ornamentals
  /// Community tourism (du lịch cộng đồng).
  case tourism
  /// What goes under none of these (nhóm khác).
  case other

  /// The heading in words.
  public var name: Bilingual {
    switch self {
    case .freshFood: Bilingual(vi: "Thực phẩm tươi sống", en: "Fresh food")
    case .processedFood: Bilingual(vi: "Thực phẩm chế biến", en: "Processed food")
    case .tea: Bilingual(vi: "Chè", en: "Tea")
    case .drinks: Bilingual(vi: "Đồ uống", en: "Drinks")
    case .medicinalHerbs: Bilingual(vi: "Dược liệu", en: "Medicinal herbs")
    case .handicrafts: Bilingual(vi: "Thủ công mỹ nghệ", en: "Handicrafts")
    case .ornamentals: Bilingual(vi: "Sinh vật cảnh", en: "Ornamental plants and animals")
    case .tourism: Bilingual(vi: "Du lịch cộng đồng", en: "Community tourism")
    case .other: Bilingual(vi: "Nhóm khác", en: "Other")
    }
  }
}

#if !hasFeature(Embedded)
extension IdeaSector: Codable {}
#endif
