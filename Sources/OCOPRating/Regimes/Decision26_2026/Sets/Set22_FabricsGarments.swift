import OCOPModel

extension Decision26_2026 {
  /// Set 22: fabrics and garments (vải, may mặc).
  static let fabricsGarments: CriteriaSet = CriteriaSet(
    number: 22,
    id: "fabrics-garments",
    name: Bilingual(
      vi: "Vải, may mặc",
      en: "Fabrics and garments"
    ),
    citation: Decision26_2026.annexII(set: 22),
    elimination: EliminationNotes.forgedOrIncompleteFile,
    parts: [
      Part(
        "A", Headings.partA, maximum: 40,
        Criterion(
          "1", Headings.production, maximum: 18,
          Criterion("1.1", Production.materialSourceWorth4),
          Criterion("1.2", Production.valueAddedOfCrafts),
          Criterion("1.3", Production.productionCapacity),
          Criterion("1.4", Production.linkageWorth4),
          Criterion("1.5", Production.environment),
          Criterion("1.6", Production.sustainableTechnology)),
        Criterion(
          "2", Headings.development, maximum: 10,
          Criterion("2.1", Development.ideaOriginWorth4),
          Criterion("2.2", FabricsGarments.packagingAndLabelling),
          Criterion("2.3", Development.bilingualLabel)),
        SharedBlocks.community),
      SharedBlocks.partB,
      Part(
        "C", Headings.productQuality, maximum: 35,
        Criterion(
          "6", Headings.criteria, maximum: 24,
          Criterion("6.1", Sensory.craftsmanship),
          Criterion(
            "6.2", Sensory.uniqueDesign, notes: [Notes.distinctDesign],
            elimination: EliminationNotes.infringement),
          Criterion("6.3", FabricsGarments.integratedValue),
          Criterion("6.4", FabricsGarments.features),
          Criterion("6.5", FabricsGarments.materialQuality)),
        Criterion("7", FabricsGarments.qualityDeclaration),
        Criterion("8", FabricsGarments.usageInstructions),
        Criterion("9", Quality.globalMarketWorth5)),
    ],
    anomalies: [
      Anomalies.impliedYes("2.3")
    ]
  )
}

extension Decision26_2026 {
  /// The questions that only set 22 asks.
  enum FabricsGarments {
    static let packagingAndLabelling: Question = Question(
      .packagingAndLabelling,
      vi: "Bao bì, ghi nhãn sản phẩm",
      en: "Product packaging and labelling",
      maximum: 5,
      Option(
        1, vi: "Có nhãn, ghi nhãn đầy đủ, đúng quy định",
        en: "Label present; complete, compliant labelling", minimumFor: [.three], when: Proven.labelled),
      Option(
        3, vi: "Ghi nhãn đầy đủ, đúng quy định; có thông điệp câu chuyện sản phẩm",
        en: "Complete, compliant labelling with the product story message", when: Proven.labelledWithStory),
      Option(
        5, vi: "Ghi nhãn đầy đủ, đúng quy định, đẹp; có thông điệp câu chuyện và mã truy xuất điện tử",
        en: "Complete, compliant, attractive labelling; product story message and e-traceability code",
        minimumFor: [.four], when: Proven.labelledWithCode)
    )

    static let integratedValue: Question = Question(
      .integratedValue,
      vi: "Các yếu tố tích hợp vào giá trị sản phẩm",
      en: "Elements that add up to the product's value",
      maximum: 5, notes: [Notes.styleAndBuild],
      Option(0, vi: "Không thể hiện rõ giá trị sản phẩm", en: "The product's value is not clear"),
      Option(
        1, vi: "Giá trị được tích hợp hài hòa, phù hợp",
        en: "Value integrated in harmony, suitable"),
      Option(
        3, vi: "Giá trị được tích hợp hài hòa, phù hợp với yếu tố văn hóa, dân tộc",
        en: "Value integrated in harmony, suitable to cultural and ethnic elements"),
      Option(
        5, vi: "Tích hợp hài hòa, phù hợp văn hóa, dân tộc truyền thống, thành sản phẩm đặc trưng",
        en: "In harmony, suitable to culture and ethnic tradition, forming a characteristic product")
    )

    static let features: Question = Question(
      .features,
      vi: "Các tính năng của sản phẩm",
      en: "Features of the product",
      maximum: 4, notes: [Notes.usesOfProduct],
      Option(0, vi: "Không có các tính năng cơ bản", en: "Lacks the basic features"),
      Option(
        1, vi: "Đủ tính năng cơ bản để bán ở thị trường địa phương",
        en: "Has the basic features to sell on the local market"),
      Option(
        2, vi: "Đủ tính năng cơ bản để bán ở thị trường trong nước",
        en: "Has the basic features to sell on the domestic market"),
      Option(4, vi: "Đủ tính năng cơ bản để xuất khẩu", en: "Has the basic features for export")
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
        3, vi: "Vật liệu xanh, thân thiện môi trường, bảo tồn đa dạng sinh học, sinh kế đồng bào dân tộc",
        en: "Green, environment-friendly, preserving biodiversity, improving ethnic groups' livelihoods",
        when: Proven.greenMaterials),
      Option(
        5, vi: "Xanh, đa dạng sinh học, sinh kế đồng bào dân tộc; có chứng chỉ vùng nguyên liệu bền vững",
        en: "Green materials, biodiversity, ethnic livelihoods; sustainable material area certificate",
        when: Proven.certifiedGreenMaterials)
    )

    static let qualityDeclaration: Question = Question(
      .qualityDeclaration,
      vi: "Công bố chất lượng sản phẩm",
      en: "Declaration of product quality",
      maximum: 3,
      Option(
        1, vi: "Có công bố chất lượng sản phẩm",
        en: "Product quality is declared", minimumFor: [.three], when: Proven.declared),
      Option(
        2, vi: "Công bố theo quy định (quy chuẩn quốc gia nếu có), áp dụng tiêu chuẩn quốc gia",
        en: "Declared by the rules (national regulation where there is one), national standards applied",
        when: Proven.declaredToNationalStandard),
      Option(
        3, vi: "Công bố theo quy định và áp dụng tiêu chuẩn quốc tế",
        en: "Declared by the rules, international standards applied",
        when: Proven.declaredToInternationalStandard)
    )

    static let usageInstructions: Question = Question(
      .usageInstructions,
      vi: "Hướng dẫn sử dụng để sản phẩm có chất lượng tốt nhất",
      en: "Instructions for use that keep the product at its best",
      maximum: 3,
      Option(
        1, vi: "Có hướng dẫn sử dụng đơn giản", en: "Simple instructions for use", when: Proven.instructed),
      Option(
        2, vi: "Có hướng dẫn chi tiết, cụ thể để sử dụng đúng tính năng sản phẩm",
        en: "Detailed instructions for using the product as it is meant", when: Proven.instructedInDetail),
      Option(
        3, vi: "Hướng dẫn chi tiết, cụ thể để dùng đúng tính năng, phát huy giá trị văn hóa, chất lượng",
        en: "Detailed instructions for use as meant, bringing out cultural value and quality",
        when: .all(Proven.instructedInDetail, .fact(.instructionsConveyCulture)))
    )
  }
}
