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
      Part("A", Headings.partA, maximum: 40, [
        Criterion("1", Headings.production, maximum: 17, [
          Criterion("1.1", Production.materialSourceWorth4, elimination: EliminationNotes.importedMaterials),
          Criterion("1.2", Production.valueAddedFromSorting),
          Criterion("1.3", Production.productionCapacity),
          Criterion("1.4", Production.linkage),
          Criterion("1.5", Production.environment),
          Criterion("1.6", Production.sustainableTechnology),
        ]),
        Criterion("2", Headings.development, maximum: 11, [
          Criterion("2.1", Development.ideaOriginWorth4),
          Criterion("2.2", Development.packaging),
          Criterion("2.3", HerbalCosmetics.labelling),
          Criterion("2.4", Development.bilingualLabel),
        ]),
        SharedBlocks.community,
      ]),
      SharedBlocks.partB,
      Part("C", Headings.productQuality, maximum: 35, [
        Criterion("6", HerbalCosmetics.qualityDeclaration, elimination: EliminationNotes.noCosmeticDeclaration),
        Criterion("7", Sensory.sensoryTest),
        Criterion("8", Quality.convenience),
        Criterion("9", Quality.effectiveness),
        Criterion("10", Quality.uniqueness, notes: [Notes.distinctQuality]),
        Criterion("11", HerbalCosmetics.periodicTesting),
        Criterion("12", Quality.qualityAssurance),
        Criterion("13", Quality.usageInstructionsOfHerbals),
        Criterion("14", Quality.globalMarket),
      ]),
    ],
    anomalies: [
      Anomaly(
        at: "2.3", .a,
        printed: Bilingual(vi: "In câu của mức đầu tiêu chí 3.5 (đơn nhãn hiệu được chấp nhận)", en: "Prints the first option of 3.5 (trademark application accepted)"),
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
      [
        Option(1, vi: "Đơn đăng ký nhãn hiệu được chấp nhận hoặc công bố (đã qua thẩm định hình thức)", en: "Trademark application accepted or published (formal examination passed)", minimumFor: [.three]),
        Option(2, vi: "Ghi nhãn đầy đủ, đúng quy định; có thông điệp câu chuyện sản phẩm", en: "Complete, compliant labelling with the product story message"),
        Option(3, vi: "Ghi nhãn đầy đủ, đúng quy định, đẹp; có thông điệp câu chuyện và mã truy xuất điện tử", en: "Complete, compliant, attractive labelling; product story message and e-traceability code", minimumFor: [.four]),
      ]
    )

    static let qualityDeclaration: Question = Question(
      .qualityDeclaration, vi: "TODO T060", en: "TODO T060", maximum: 5,
      [
        Option(0, vi: "TODO O268", en: "TODO O268"),
        Option(1, vi: "TODO O269", en: "TODO O269"),
        Option(3, vi: "TODO O270", en: "TODO O270"),
        Option(5, vi: "TODO O271", en: "TODO O271"),
      ]
    )

    static let periodicTesting: Question = Question(
      .periodicTesting, vi: "TODO T059", en: "TODO T059", maximum: 3, notes: [Notes.periodicSafetyFile],
      [
        Option(0, vi: "TODO O275", en: "TODO O275"),
        Option(1, vi: "TODO O276", en: "TODO O276"),
        Option(3, vi: "TODO O277", en: "TODO O277"),
      ]
    )
  }
}
