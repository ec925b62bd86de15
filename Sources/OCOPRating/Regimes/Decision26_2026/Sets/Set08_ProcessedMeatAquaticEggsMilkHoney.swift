import OCOPModel

extension Decision26_2026 {
  /// Set 8: processed meat, aquatic products, eggs, milk, honey and other agricultural foods (chế biến từ thịt, thủy sản, trứng, sữa, mật ong và nông sản thực phẩm khác).
  static let processedMeatAquaticEggsMilkHoney: CriteriaSet = CriteriaSet(
    number: 8,
    id: "processed-meat-aquatic-eggs-milk-honey",
    name: Bilingual(
      vi: "Chế biến từ thịt, thủy sản, trứng, sữa; sản phẩm từ mật ong, mật khác, nông sản thực phẩm khác",
      en: "Processed meat, aquatic products, eggs, milk; products of honey, other syrups, other farm foods"
    ),
    citation: Decision26_2026.annexII(set: 8),
    elimination: EliminationNotes.foodSafetyOrFile,
    parts: [
      Part(
        "A", Headings.partA, maximum: 40,
        Criterion(
          "1", Headings.production, maximum: 18,
          Criterion("1.1", Production.materialSource, elimination: EliminationNotes.importedMaterials),
          Criterion("1.2", ProcessedMeatAquaticEggsMilkHoney.certifiedArea),
          Criterion("1.3", Production.valueAddedOfProcessedFood),
          Criterion("1.4", Production.productionCapacity),
          Criterion("1.5", Production.linkage),
          Criterion("1.6", Production.environment),
          Criterion("1.7", Production.sustainableTechnology)),
        Criterion(
          "2", Headings.development, maximum: 10,
          Criterion(
            "2.1", ProcessedMeatAquaticEggsMilkHoney.ideaOrigin, elimination: EliminationNotes.copiedProduct),
          Criterion("2.2", Development.packaging),
          Criterion("2.3", Development.labelling),
          Criterion("2.4", Development.bilingualLabel)),
        SharedBlocks.community),
      SharedBlocks.partB,
      Part(
        "C", Headings.productQuality, maximum: 35,
        Criterion(
          "6", Headings.sensory, maximum: 15,
          Criterion("6.1", Sensory.foreignMatter, elimination: EliminationNotes.unsafeForeignMatter),
          Criterion("6.2", ProcessedMeatAquaticEggsMilkHoney.shapeAndTexture),
          Criterion("6.3", Sensory.colour),
          Criterion("6.4", Sensory.smell),
          Criterion("6.5", Sensory.taste)),
        Criterion("7", Quality.uniqueness, notes: [Notes.distinctQuality]),
        Criterion("8", Quality.qualityDeclaration),
        Criterion("9", Quality.qualityAssurance),
        Criterion("10", Quality.usageInstructions),
        Criterion("11", Quality.globalMarket)),
    ],
    anomalies: [
      Anomalies.impliedYes("2.4")
    ]
  )
}

extension Decision26_2026 {
  /// The questions that only set 8 asks.
  enum ProcessedMeatAquaticEggsMilkHoney {
    static let certifiedArea: Question = Question(
      .certifiedArea,
      vi: "Vùng nguyên liệu có chứng nhận chất lượng",
      en: "Quality certification of the material area",
      maximum: 2,
      Option(
        0, vi: "Không có giấy chứng nhận chất lượng", en: "No quality certificate",
        when: Proven.areaNotCertified),
      Option(
        1, vi: "Có chứng nhận chất lượng theo tiêu chuẩn quốc gia (VietGAP, hữu cơ...)",
        en: "Quality certificate to a national standard (VietGAP, organic, etc.)",
        when: .fact(.areaCertifiedToNationalStandard)),
      Option(
        2, vi: "Có chứng nhận chất lượng theo tiêu chuẩn quốc tế (ASC, BAP, GlobalGAP, MSC...)",
        en: "Quality certificate to an international standard (ASC, BAP, GlobalGAP, MSC, etc.)",
        when: .fact(.areaCertifiedToInternationalStandard))
    )

    static let ideaOrigin: Question = Question(
      .ideaOrigin, vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the product idea", maximum: 3,
      Option(
        1, vi: "Sản xuất ở nhiều tỉnh, thành; chất lượng nổi trội do nguyên liệu, kỹ thuật truyền thống",
        en: "Widely made in many provinces; outstanding quality from materials, traditional techniques",
        when: Proven.widelyMadeOutstanding),
      Option(
        2, vi: "Nhiều nơi sản xuất, đặc trưng tỉnh, nổi trội; hoặc mới từ nguyên liệu đặc trưng địa phương",
        en: "Made in many places, typical of province, outstanding; or new from typical local materials",
        when: Proven.typicalOrNew),
      Option(
        3, vi: "Đặc sản riêng xã, đặc sắc, gắn xuất xứ; hoặc mới, nguyên liệu đặc trưng, bán ≥ 36 tháng",
        en: "Commune-only, exceptional, origin-tied; or new, typical local materials, sold ≥ 36 months",
        minimumFor: [.four], when: Proven.specialityOrNewForThreeYears)
    )

    static let shapeAndTexture: Question = Question(
      .shapeAndTexture, vi: "Hình dạng, thể chất", en: "Shape and texture", maximum: 3,
      Option(0, vi: "Không đồng đều", en: "Not uniform"),
      Option(1, vi: "Không đồng đều, chấp nhận được", en: "Not uniform, acceptable"),
      Option(2, vi: "Tương đối đồng đều", en: "Fairly uniform"),
      Option(3, vi: "Đồng đều", en: "Uniform")
    )
  }
}
