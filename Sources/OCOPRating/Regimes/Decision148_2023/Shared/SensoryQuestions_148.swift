import OCOPModel

extension Decision148_2023 {
  /// Questions that several sets ask under criterion 6: sensory criteria, form and workmanship.
  enum Sensory {
    /// Sets 4–6.
    static let foreignMatter: Question = Question(
      .foreignMatter, vi: "Tạp chất", en: "Foreign matter", maximum: 2,
      Option(0, vi: "Có tạp chất", en: "Foreign matter present"),
      Option(
        1, vi: "Có rất ít tạp chất, chấp nhận được", en: "Very little foreign matter present, acceptable"),
      Option(
        2, vi: "Sạch, không phát hiện tạp chất", en: "Clean, no foreign matter detected", minimumFor: [.five])
    )

    /// Sets 14, 15.
    static let foreignMatterInSpirits: Question = Question(
      .foreignMatter, vi: "Tạp chất lạ", en: "Extraneous foreign matter", maximum: 3,
      Option(0, vi: "Có tạp chất", en: "Foreign matter present"),
      Option(
        1, vi: "Có rất ít tạp chất/có cặn, chấp nhận được",
        en: "Very little foreign matter/with sediment, acceptable"),
      Option(3, vi: "Sạch, không phát hiện tạp chất/cặn", en: "Clean, no foreign matter/sediment detected"))

    /// Sets 21, 22.
    static let materialQuality: Question = Question(
      .materialQuality, vi: "Chất lượng của nguyên liệu/thành phần", en: "Quality of materials or components",
      maximum: 5,
      Option(
        0, vi: "Kém, làm sản phẩm độc hại hoặc hủy hoại tài nguyên, bán hạn chế hoặc không bán được",
        en: "Poor; makes the product harmful or destroys resources; limited sale or cannot be sold"),
      Option(
        3, vi: "Vật liệu xanh, thân thiện môi trường, bảo tồn đa dạng sinh học, sinh kế đồng bào dân tộc",
        en: "Green, environment-friendly, preserving biodiversity, improving ethnic groups' livelihoods"),
      Option(
        5, vi: "Xanh, đa dạng sinh học, sinh kế đồng bào dân tộc; có chứng chỉ vùng nguyên liệu bền vững",
        en: "Green materials, biodiversity, ethnic livelihoods; sustainable material area certificate"))

    /// Sets 5–10; Decision 26 asks it of processed vegetables alone.
    static let taste: Question = Decision26_2026.ProcessedVegetablesFruitsNuts.taste
  }
}
