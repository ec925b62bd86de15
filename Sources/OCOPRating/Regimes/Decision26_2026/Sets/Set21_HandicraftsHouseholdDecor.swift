import OCOPModel

extension Decision26_2026 {
  /// Set 21: handicrafts for household and decoration (thủ công mỹ nghệ gia dụng, trang trí).
  static let handicraftsHouseholdDecor: CriteriaSet = CriteriaSet(
    number: 21,
    id: "handicrafts-household-decor",
    name: Bilingual(
      vi: "Thủ công mỹ nghệ gia dụng, trang trí",
      en: "Handicrafts for household and decoration"
    ),
    citation: Decision26_2026.annexII(set: 21),
    elimination: EliminationNotes.forgedOrIncompleteFile,
    parts: [
      Part(
        "A", Headings.partA, maximum: 40,
        Criterion(
          "1", Headings.production, maximum: 19,
          Criterion("1.1", Production.materialSourceWorth4),
          Criterion("1.2", Production.valueAddedOfCrafts),
          Criterion("1.3", Production.productionCapacity),
          Criterion("1.4", Production.linkageWorth4),
          Criterion("1.5", HandicraftsHouseholdDecor.environment),
          Criterion("1.6", Production.sustainableTechnology)),
        Criterion(
          "2", Headings.development, maximum: 9,
          Criterion("2.1", Development.ideaOriginWorth4),
          Criterion("2.2", Development.packagingAndLabelling),
          Criterion("2.3", Development.bilingualLabel)),
        SharedBlocks.community),
      SharedBlocks.partB,
      Part(
        "C", Headings.productQuality, maximum: 35,
        Criterion(
          "6", Headings.criteria, maximum: 21,
          Criterion("6.1", Sensory.craftsmanship),
          Criterion("6.2", Sensory.uniqueDesign, elimination: EliminationNotes.infringement),
          Criterion("6.3", HandicraftsHouseholdDecor.integratedValue),
          Criterion("6.4", HandicraftsHouseholdDecor.features),
          Criterion("6.5", HandicraftsHouseholdDecor.materialQuality)),
        Criterion("7", HandicraftsHouseholdDecor.qualityDeclaration),
        Criterion("8", HandicraftsHouseholdDecor.qualityAssurance),
        Criterion("9", Quality.globalMarketWorth5)),
    ],
    anomalies: [
      Anomalies.impliedYes("2.3")
    ]
  )
}

extension Decision26_2026 {
  /// The questions that only set 21 asks.
  enum HandicraftsHouseholdDecor {
    static let environment: Question = Question(
      .environment,
      vi: "Bảo vệ môi trường trong sản xuất",
      en: "Environmental protection in production",
      maximum: 4,
      Option(
        1, vi: "Hồ sơ, thủ tục môi trường theo pháp luật và quy định khác về bảo vệ môi trường",
        en: "Environmental files and procedures as required by law and other environmental rules",
        minimumFor: [.four], when: Proven.environmentalFile),
      Option(
        2, vi: "Hồ sơ, thủ tục môi trường đúng luật và hồ sơ công trình thu gom, xử lý chất thải",
        en: "Lawful environmental files and procedures; proof of waste collection and treatment works",
        when: Proven.wasteTreated),
      Option(
        4, vi: "Hồ sơ, thủ tục môi trường đúng luật; hồ sơ công trình chất thải và bao gói thân thiện",
        en: "Lawful environmental files and procedures; proof of waste works and eco-friendly packaging",
        when: Proven.wasteTreatedAndEcoPackaged)
    )

    static let integratedValue: Question = Question(
      .integratedValue,
      vi: "Các yếu tố tích hợp vào giá trị sản phẩm",
      en: "Elements that add up to the product's value",
      maximum: 3, notes: [Notes.styleAndBuild],
      Option(0, vi: "Không thể hiện rõ giá trị sản phẩm", en: "The product's value is not clear"),
      Option(
        1, vi: "Giá trị được tích hợp hài hòa, phù hợp",
        en: "Value integrated in harmony, suitable"),
      Option(
        2, vi: "Giá trị được tích hợp hài hòa, phù hợp với yếu tố văn hóa, dân tộc",
        en: "Value integrated in harmony, suitable to cultural and ethnic elements"),
      Option(
        3, vi: "Tích hợp hài hòa, phù hợp văn hóa, dân tộc truyền thống, thành sản phẩm đặc trưng",
        en: "In harmony, suitable to culture and ethnic tradition, forming a characteristic product")
    )

    static let features: Question = Question(
      .features,
      vi: "Các tính năng của sản phẩm",
      en: "Features of the product",
      maximum: 3, notes: [Notes.usesOfProduct],
      Option(0, vi: "Không có các tính năng cơ bản", en: "Lacks the basic features"),
      Option(
        1, vi: "Đủ tính năng cơ bản để bán ở thị trường địa phương",
        en: "Has the basic features to sell on the local market"),
      Option(
        2, vi: "Đủ tính năng cơ bản để bán ở thị trường trong nước",
        en: "Has the basic features to sell on the domestic market"),
      Option(3, vi: "Đủ tính năng cơ bản để xuất khẩu", en: "Has the basic features for export")
    )

    static let materialQuality: Question = Question(
      .materialQuality,
      vi: "Chất lượng của nguyên liệu/thành phần",
      en: "Quality of materials or components",
      maximum: 5,
      Option(
        0, vi: "Không rõ nguồn gốc, không an toàn, hoặc vi phạm quy định môi trường, tài nguyên",
        en: "Of unclear origin, unsafe, or in breach of environmental or resource rules",
        when: .fact(.materialsUnlawful)),
      Option(
        3, vi: "Vật liệu xanh, thân thiện môi trường, bảo tồn đa dạng sinh học, cải thiện sinh kế",
        en: "Green materials, environment-friendly, preserving biodiversity, improving livelihoods",
        when: Proven.greenMaterials),
      Option(
        5, vi: "Xanh, thân thiện môi trường, đa dạng sinh học, sinh kế; chứng chỉ vùng vật liệu bền vững",
        en: "Green, eco-friendly, biodiversity, livelihoods; sustainable material area certificate",
        when: Proven.certifiedGreenMaterials)
    )

    static let qualityDeclaration: Question = Question(
      .qualityDeclaration,
      vi: "Công bố chất lượng sản phẩm",
      en: "Declaration of product quality",
      maximum: 4, notes: [Notes.testReport, Notes.mandatoryWhereDeclared],
      Option(
        1, vi: "Có công bố chất lượng sản phẩm",
        en: "Product quality is declared", minimumFor: [.three], when: Proven.declared),
      Option(
        2, vi: "Công bố theo quy định (quy chuẩn quốc gia nếu có), áp dụng tiêu chuẩn quốc gia",
        en: "Declared by the rules (national regulation where there is one), national standards applied",
        when: Proven.declaredToNationalStandard),
      Option(
        4, vi: "Công bố theo quy định và áp dụng tiêu chuẩn quốc tế",
        en: "Declared by the rules, international standards applied",
        when: Proven.declaredToInternationalStandard)
    )

    static let qualityAssurance: Question = Question(
      .qualityAssurance, vi: "Đảm bảo chất lượng sản phẩm", en: "Quality assurance", maximum: 5,
      Option(
        1, vi: "Cơ sở chế biến, đóng gói có giấy chứng nhận đủ điều kiện an toàn thực phẩm",
        en: "Processing and packing site has a certificate of food-safety conditions", minimumFor: [.three],
        when: Proven.foodSafe),
      Option(
        3, vi: "Cơ sở chế biến, đóng gói được chứng nhận quản lý chất lượng theo tiêu chuẩn quốc gia",
        en: "Processing and packing site: quality management certified, national standard",
        minimumFor: [.four], when: Proven.managementCertified),
      Option(
        5, vi: "Cơ sở chế biến, đóng gói: chứng nhận quốc tế, đủ điều kiện xuất khẩu theo thị trường đích",
        en: "Processing and packing site: international certificate, fit for export to target market",
        when: Proven.certifiedForExport)
    )
  }
}
