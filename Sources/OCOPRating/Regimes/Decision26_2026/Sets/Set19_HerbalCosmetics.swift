import OCOPModel

extension Decision26_2026 {
  /// Set 19: cosmetics with herbal ingredients (mỹ phẩm có thành phần từ dược liệu).
  static let herbalCosmetics: CriteriaSet = CriteriaSet(
    number: 19,
    id: "herbal-cosmetics",
    name: Bilingual(
      vi: "Mỹ phẩm có thành phần từ dược liệu",
      en: "Cosmetics with herbal ingredients"
    ),
    citation: Decision26_2026.annexII(set: 19),
    elimination: EliminationNotes.healthConditionsOrFile,
    parts: [
      Part(
        "A", Headings.partA, maximum: 40,
        Criterion(
          "1", Headings.production, maximum: 17,
          Criterion("1.1", Production.materialSourceWorth4, elimination: EliminationNotes.importedMaterials),
          Criterion("1.2", Production.valueAddedFromSorting),
          Criterion("1.3", Production.productionCapacity),
          Criterion("1.4", Production.linkage),
          Criterion("1.5", Production.environment),
          Criterion("1.6", Production.sustainableTechnology)),
        Criterion(
          "2", Headings.development, maximum: 11,
          Criterion("2.1", Development.ideaOriginWorth4),
          Criterion("2.2", Development.packaging),
          Criterion("2.3", HerbalCosmetics.labelling),
          Criterion("2.4", Development.bilingualLabel)),
        SharedBlocks.community),
      SharedBlocks.partB,
      Part(
        "C", Headings.productQuality, maximum: 35,
        Criterion(
          "6", HerbalCosmetics.qualityDeclaration, elimination: EliminationNotes.noCosmeticDeclaration),
        Criterion("7", Sensory.sensoryTest),
        Criterion("8", Quality.convenience),
        Criterion("9", Quality.effectiveness),
        Criterion("10", Quality.uniqueness, notes: [Notes.distinctQuality]),
        Criterion("11", HerbalCosmetics.periodicTesting),
        Criterion("12", Quality.qualityAssurance),
        Criterion("13", Quality.usageInstructionsOfHerbals),
        Criterion("14", Quality.globalMarket)),
    ],
    anomalies: [
      Anomaly(
        at: "2.3", .a,
        printed: Bilingual(
          vi: "In câu của mức đầu tiêu chí 3.5 (đơn nhãn hiệu được chấp nhận)",
          en: "Prints the first option of 3.5 (trademark application accepted)"),
        read: Bilingual(vi: "Giữ như in", en: "Kept as printed"),
        reason: Bilingual(
          vi: "Các bộ khác ở đây in “nhãn đầy đủ, đúng quy định”: rõ ràng là nhầm",
          en: "Other sets print “full label by the rules” here: evidently a slip"
        )
      ),
      Anomalies.impliedYes("2.4"),
    ]
  )
}

extension Decision26_2026 {
  /// The questions that only set 19 asks.
  enum HerbalCosmetics {
    static let labelling: Question = Question(
      .labelling, vi: "Phong cách, ghi nhãn hàng hóa", en: "Style and goods labelling", maximum: 3,
      Option(
        1, vi: "Đơn đăng ký nhãn hiệu được chấp nhận hoặc công bố (đã qua thẩm định hình thức)",
        en: "Trademark application accepted or published (formal examination passed)", minimumFor: [.three],
        when: Proven.trademarkApplied),
      Option(
        2, vi: "Ghi nhãn đầy đủ, đúng quy định; có thông điệp câu chuyện sản phẩm",
        en: "Complete, compliant labelling with the product story message", when: Proven.labelledWithStory),
      Option(
        3, vi: "Ghi nhãn đầy đủ, đúng quy định, đẹp; có thông điệp câu chuyện và mã truy xuất điện tử",
        en: "Complete, compliant, attractive labelling; product story message and e-traceability code",
        minimumFor: [.four], when: Proven.labelledWithCode)
    )

    static let qualityDeclaration: Question = Question(
      .qualityDeclaration, vi: "Công bố chất lượng", en: "Declaration of quality", maximum: 5,
      Option(
        0, vi: "Không có hồ sơ công bố tiêu chuẩn sản phẩm",
        en: "No file that declares the product standard", when: .not(.fact(.productStandardDeclared))),
      Option(
        1, vi: "Có hồ sơ công bố tiêu chuẩn sản phẩm", en: "A file declares the product standard",
        when: .fact(.productStandardDeclared)),
      Option(
        3, vi: "Có hồ sơ công bố tiêu chuẩn sản phẩm; tiêu chuẩn nguyên liệu/bao bì",
        en: "A file declares the product standard; standards for materials or packaging",
        when: .all(
          .fact(.productStandardDeclared),
          .any(.fact(.materialStandardDeclared), .fact(.packagingStandardDeclared)))),
      Option(
        5, vi: "Công bố tiêu chuẩn sản phẩm, nguyên liệu, bao bì; kiểm nghiệm theo đó tại cơ quan độc lập",
        en: "Product, material, packaging standards declared; tested to them by independent laboratory",
        when: .all(
          .fact(.productStandardDeclared), .fact(.materialStandardDeclared),
          .fact(.packagingStandardDeclared), .fact(.independentTestReport)))
    )

    static let periodicTesting: Question = Question(
      .periodicTesting,
      vi: "Kiểm tra định kỳ",
      en: "Periodic tests",
      maximum: 3, notes: [Notes.periodicSafetyFile],
      Option(
        0, vi: "Có, nhưng không đạt", en: "Done, but failed", when: .category(.periodicTestResult, "failed")),
      Option(
        1, vi: "Có, đạt nhưng không đủ", en: "Done and passed, but not complete",
        when: .category(.periodicTestResult, "incomplete")),
      Option(
        3, vi: "Có, đạt đầy đủ", en: "Done, passed and complete",
        when: .category(.periodicTestResult, "complete"))
    )
  }
}
