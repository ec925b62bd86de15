import OCOPModel

extension Decision26_2026 {
  /// Set 10: other seasonings (salt, onion, garlic, pepper, …) (gia vị khác (muối, hành, tỏi, tiêu,…)).
  static let otherSeasonings: CriteriaSet = CriteriaSet(
    number: 10,
    id: "other-seasonings",
    name: Bilingual(
      vi: "Gia vị khác (muối, hành, tỏi, tiêu,…)",
      en: "Other seasonings (salt, onion, garlic, pepper, …)"
    ),
    citation: Decision26_2026.annexII(set: 10),
    elimination: EliminationNotes.foodSafetyOrFile,
    parts: [
      Part(
        "A", Headings.partA, maximum: 40,
        Criterion(
          "1", Headings.production, maximum: 18,
          Criterion("1.1", Production.materialSource, elimination: EliminationNotes.importedMaterials),
          Criterion("1.2", Production.certifiedArea),
          Criterion("1.3", Production.valueAddedOfProcessedFood),
          Criterion("1.4", Production.productionCapacity),
          Criterion("1.5", Production.linkage),
          Criterion("1.6", Production.environment),
          Criterion("1.7", Production.sustainableTechnology)),
        Criterion(
          "2", Headings.development, maximum: 10,
          Criterion("2.1", Development.ideaOriginWorth3, elimination: EliminationNotes.copiedProduct),
          Criterion("2.2", Development.packaging),
          Criterion("2.3", Development.labelling),
          Criterion("2.4", Development.bilingualLabel)),
        Criterion(
          "3", Headings.community, maximum: 12,
          Criterion("3.1", Community.organisationType),
          Criterion("3.2", Community.representative),
          Criterion("3.3", Community.localLabour),
          Criterion("3.4", Community.growth),
          Criterion("3.5", OtherSeasonings.intellectualProperty))),
      SharedBlocks.partB,
      Part(
        "C", Headings.productQuality, maximum: 35,
        Criterion(
          "6", Headings.sensory, maximum: 15,
          Criterion("6.1", Sensory.foreignMatter, elimination: EliminationNotes.unsafeForeignMatter),
          Criterion("6.2", Sensory.texture),
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
      Anomalies.blankPoints("1.2", .a),
      Anomalies.impliedYes("2.4"),
      Anomaly(
        at: "3.5", .b,
        printed: Bilingual(vi: "Không có dấu 4 sao", en: "No mark for 4 stars"),
        read: Bilingual(vi: "Không có mức tối thiểu 4 sao, như in", en: "No minimum for 4 stars, as printed"),
        reason: Bilingual(
          vi: "25 bộ khác có dấu ở mức này; giữ như in",
          en: "The 25 other sets have the mark here; kept as printed"
        )
      ),
    ]
  )
}

extension Decision26_2026 {
  /// The questions that only set 10 asks.
  enum OtherSeasonings {
    static let intellectualProperty: Question = Question(
      .intellectualProperty, vi: "Sở hữu trí tuệ", en: "Intellectual property", maximum: 3,
      Option(
        1, vi: "Đơn đăng ký nhãn hiệu được chấp nhận hoặc công bố (đã qua thẩm định hình thức)",
        en: "Trademark application accepted or published (formal examination passed)", minimumFor: [.three],
        when: Proven.trademarkApplied),
      Option(
        2, vi: "Nhãn hiệu trên bao bì đã đăng ký; có dấu hiệu xuất xứ địa lý gắn với cộng đồng địa phương",
        en: "Registered trademarks on packaging; geographical-origin sign linked to local community",
        when: Proven.trademarkAndOrigin),
      Option(
        3, vi: "Nhãn hiệu đăng ký, dấu hiệu xuất xứ và kiểu dáng/sáng chế/giải pháp hữu ích/quyền tác giả",
        en: "Registered trademarks, origin sign and a design/patent/utility solution/copyright",
        when: Proven.trademarkOriginAndAnotherRight)
    )
  }
}
