import OCOPModel

extension Decision26_2026 {
  /// Set 18: functional foods, herbal and traditional medicines (thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền).
  static let functionalFoodHerbalMedicine: CriteriaSet = CriteriaSet(
    number: 18,
    id: "functional-food-herbal-medicine",
    name: Bilingual(
      vi: "Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền",
      en: "Functional foods, herbal and traditional medicines"
    ),
    citation: Decision26_2026.annexII(set: 18),
    elimination: EliminationNotes.goodManufacturingOrFile,
    parts: [
      Part(
        "A", Headings.partA, maximum: 40,
        Criterion(
          "1", Headings.production, maximum: 18,
          Criterion("1.1", Production.materialSource, elimination: EliminationNotes.importedMaterials),
          Criterion("1.2", FunctionalFoodHerbalMedicine.certifiedArea),
          Criterion("1.3", Production.valueAddedFromSorting),
          Criterion("1.4", Production.productionCapacity),
          Criterion("1.5", Production.linkage),
          Criterion("1.6", Production.environment),
          Criterion("1.7", Production.sustainableTechnology)),
        Criterion(
          "2", Headings.development, maximum: 10,
          Criterion("2.1", Development.ideaOriginWorth3),
          Criterion("2.2", Development.packaging),
          Criterion("2.3", Development.labelling),
          Criterion("2.4", Development.bilingualLabel)),
        SharedBlocks.community),
      SharedBlocks.partB,
      Part(
        "C", Headings.productQuality, maximum: 35,
        Criterion("6", FunctionalFoodHerbalMedicine.foodSafety),
        Criterion("7", FunctionalFoodHerbalMedicine.qualityDeclaration),
        Criterion("8", Quality.convenience),
        Criterion("9", FunctionalFoodHerbalMedicine.effectiveness),
        Criterion("10", FunctionalFoodHerbalMedicine.periodicTesting),
        Criterion("11", Quality.uniqueness, notes: [Notes.distinctQuality]),
        Criterion("12", FunctionalFoodHerbalMedicine.qualityAssurance),
        Criterion("13", Quality.usageInstructions),
        Criterion("14", Quality.globalMarketWorth5)),
    ],
    anomalies: [
      Anomalies.impliedYes("2.4")
    ]
  )
}

extension Decision26_2026 {
  /// The questions that only set 18 asks.
  enum FunctionalFoodHerbalMedicine {
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
        2, vi: "Có chứng nhận chất lượng theo tiêu chuẩn quốc tế (GACP-WHO, GlobalGAP, hữu cơ...)",
        en: "Quality certificate to an international standard (GACP-WHO, GlobalGAP, organic, etc.)",
        when: .fact(.areaCertifiedToInternationalStandard))
    )

    static let foodSafety: Question = Question(
      .foodSafety, vi: "Chất lượng an toàn thực phẩm", en: "Food safety and quality", maximum: 5,
      Option(
        1, vi: "Có giấy chứng nhận an toàn sản xuất (GMP hoặc tương đương), còn hiệu lực",
        en: "Certificate of safe production (GMP or equivalent), in force", minimumFor: [.three],
        when: Proven.safelyProduced),
      Option(
        3, vi: "Có chứng nhận an toàn sản xuất (GMP hoặc tương đương), còn hiệu lực, kiểm tra sau cấp",
        en: "Certificate of safe production (GMP or equivalent), in force, inspected after issue",
        minimumFor: [.four], when: Proven.safelyProducedAndInspected),
      Option(
        5, vi: "GMP hoặc tương đương, còn hiệu lực, kiểm tra sau cấp; có tài liệu về dây chuyền hiện đại",
        en: "GMP or equivalent, in force, inspected after issue; proof of a modern production line",
        when: Proven.safelyProducedOnModernLine)
    )

    static let qualityDeclaration: Question = Question(
      .qualityDeclaration,
      vi: "Công bố chất lượng sản phẩm",
      en: "Declaration of product quality",
      maximum: 4,
      Option(
        2, vi: "Có bản đăng ký công bố, nhãn, quảng cáo (nếu có) đúng quy định, còn hiệu lực",
        en: "Registered declaration, label and advertising (if any) by the rules and in force",
        when: .all(.fact(.declarationRegistered), .fact(.labelComplete), .fact(.advertisingFollowsRules))),
      Option(
        4, vi: "Đăng ký công bố, nhãn, quảng cáo (nếu có) đúng quy định, còn hiệu lực; đủ hồ sơ lưu trữ",
        en: "Registered declaration, label, advertising (if any) by the rules, in force; full records",
        when: .all(
          .fact(.declarationRegistered), .fact(.labelComplete), .fact(.advertisingFollowsRules),
          .fact(.declarationRecordsKept)))
    )

    static let effectiveness: Question = Question(
      .effectiveness,
      vi: "Hiệu quả sử dụng",
      en: "Effectiveness in use",
      maximum: 3, notes: [Notes.byUseOrResearch],
      Option(0, vi: "Thấp, không rõ", en: "Low, unclear"),
      Option(1, vi: "Hiệu quả tương đối rõ", en: "Fairly clear effect"),
      Option(2, vi: "Hiệu quả tốt", en: "Good effect"),
      Option(3, vi: "Hiệu quả rất tốt", en: "Very good effect")
    )

    static let periodicTesting: Question = Question(
      .periodicTesting,
      vi: "Kiểm tra định kỳ",
      en: "Periodic tests",
      maximum: 3, notes: [Notes.periodicSafetyFile],
      Option(
        1, vi: "Có kết quả kiểm nghiệm an toàn trong hồ sơ đăng ký công bố theo quy định",
        en: "Safety test results in the registered declaration's file, by the rules",
        when: .fact(.safetyTestsInDeclaration)),
      Option(
        3, vi: "Có kết quả kiểm nghiệm an toàn trong hồ sơ đăng ký công bố và kết quả kiểm nghiệm định kỳ",
        en: "Safety test results in the registered declaration's file, and periodic safety test results",
        when: .all(.fact(.safetyTestsInDeclaration), .fact(.periodicSafetyTests)))
    )

    static let qualityAssurance: Question = Question(
      .qualityAssurance, vi: "Đảm bảo chất lượng sản phẩm", en: "Quality assurance", maximum: 3,
      Option(
        0, vi: "Không kiểm soát chất lượng sản phẩm", en: "No control of product quality",
        when: Proven.noQualityPlan),
      Option(
        1, vi: "Có kế hoạch kiểm soát nội bộ chất lượng sản phẩm",
        en: "An internal plan for quality control", when: Proven.qualityPlan),
      Option(
        3, vi: "Có kế hoạch kiểm soát nội bộ gắn với truy xuất nguồn gốc theo quy định",
        en: "An internal control plan tied to traceability by the rules",
        when: Proven.qualityPlanWithTraceability)
    )
  }
}
