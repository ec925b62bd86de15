import OCOPModel

extension Decision1048_2019 {
  /// Set 23: handicrafts and decoration (thủ công mỹ nghệ, trang trí).
  static let decorativeHandicrafts: CriteriaSet = CriteriaSet(
    number: 23,
    id: "decorative-handicrafts",
    name: Bilingual(
      vi: "Thủ công mỹ nghệ, trang trí",
      en: "Handicrafts and decoration"
    ),
    citation: Decision1048_2019.form(set: 23),
    elimination: nil,
    explainsMinima: false,
    parts: [
      Part(
        "A", Headings.partA, maximum: 35,
        Criterion(
          "1", Headings.production, maximum: 18,
          Criterion(
            "1.1", Production.materialSource, elimination: Decision26_2026.EliminationNotes.importedMaterials),
          Criterion("1.2", Production.valueAddedOfCrafts),
          Criterion("1.3", Production.productionCapacity),
          Criterion("1.4", Production.linkage),
          Criterion("1.5", Production.environment),
          Criterion("1.6", Production.sustainableTechnology)),
        Criterion(
          "2", Headings.development, maximum: 8,
          Criterion("2.1", Development.ideaOriginUnderNewLabel),
          Criterion("2.2", Development.packaging),
          Criterion("2.3", Development.packagingStyleAndForm)),
        SharedBlocks.community),
      SharedBlocks.partBToldVividly,
      Part(
        "C", Headings.productQuality, maximum: 40,
        Criterion(
          "6", Headings.criteria, maximum: 32,
          Criterion("6.1", Sensory.craftsmanship),
          Criterion("6.2", Sensory.uniqueDesign, elimination: Decision26_2026.EliminationNotes.infringement),
          Criterion("6.3", DecorativeHandicrafts.overallDesign),
          Criterion("6.4", Sensory.features),
          Criterion("6.5", DecorativeHandicrafts.materialQuality),
          Criterion("6.6", Sensory.practicality)),
        Criterion("7", DecorativeHandicrafts.qualityDeclaration),
        Criterion("8", Quality.globalMarket)),
    ],
    anomalies: [
      Anomalies.newLabelWithImprovement("2.1", .b)
    ]
  )
}

extension Decision1048_2019 {
  /// The questions that only set 23 asks.
  enum DecorativeHandicrafts {
    static let overallDesign: Question = Question(
      .integratedValue, vi: "Tổng thể/thiết kế/khả năng tương thích của các yếu tố",
      en: "Overall look/design/compatibility of the elements", maximum: 10,
      notes: [Decision26_2026.Notes.styleAndBuild],
      Option(
        0, vi: "Các thuộc tính và yếu tố có vẻ không phù hợp", en: "The attributes and elements seem unsuited"
      ),
      Option(
        2, vi: "Các thuộc tính và yếu tố tương thích ở mức trung bình",
        en: "The attributes and elements are compatible to an average degree"),
      Option(
        5, vi: "Các thuộc tính và yếu tố tương thích ở mức tốt",
        en: "The attributes and elements are compatible to a good degree"),
      Option(
        10, vi: "Các thuộc tính và yếu tố tương thích tốt, thể hiện tính truyền thống, có “hồn”",
        en: "The attributes and elements are compatible to a good degree, show tradition, have “soul”")
    )

    static let materialQuality: Question = Question(
      .materialQuality, vi: "Chất lượng của nguyên liệu/thành phần", en: "Quality of materials or components",
      maximum: 4,
      Option(
        0, vi: "Kém chất lượng, gây độc hại hoặc hủy hoại tài nguyên; bán có giới hạn hoặc không bán được",
        en: "Poor; makes the product toxic or destroys resources; limited sale or cannot be sold"),
      Option(
        2, vi: "Vật liệu/thành phần chất lượng trung bình, bán được trên thị trường",
        en: "Materials/components of average quality, can be sold on the market"),
      Option(
        4, vi: "Vật liệu/thành phần chất lượng cao, sản phẩm đẹp, bán được trên thị trường và xuất khẩu",
        en: "High-quality materials/components, a beautiful product, sold on the market and exported")
    )

    static let qualityDeclaration: Question = Question(
      .qualityDeclaration, vi: "Công bố chất lượng sản phẩm", en: "Declaration of product quality",
      maximum: 3,
      Option(0, vi: "Không có hồ sơ công bố", en: "No declaration file"),
      Option(1, vi: "Có hồ sơ công bố nhưng thiếu", en: "A declaration file, but incomplete"),
      Option(
        3, vi: "Có hồ sơ công bố sản phẩm đầy đủ theo quy định",
        en: "A complete product declaration file by the rules")
    )
  }
}
