import OCOPModel

extension Decision26_2026 {
  /// Set 7: processed vegetables, tubers, fruits and nuts (chế biến từ rau, củ, quả, hạt).
  static let processedVegetablesFruitsNuts: CriteriaSet = CriteriaSet(
    number: 7,
    id: "processed-vegetables-fruits-nuts",
    name: Bilingual(
      vi: "Chế biến từ rau, củ, quả, hạt",
      en: "Processed vegetables, tubers, fruits and nuts"
    ),
    citation: Decision26_2026.annexII(set: 7),
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
          Criterion("3.1", ProcessedVegetablesFruitsNuts.organisationType),
          Criterion("3.2", Community.representative),
          Criterion("3.3", Community.localLabour),
          Criterion("3.4", Community.growth),
          Criterion("3.5", Community.intellectualProperty))),
      SharedBlocks.partB,
      Part(
        "C", Headings.productQuality, maximum: 35,
        Criterion(
          "6", Headings.sensory, maximum: 15,
          Criterion("6.1", Sensory.foreignMatter, elimination: EliminationNotes.unsafeForeignMatter),
          Criterion("6.2", ProcessedVegetablesFruitsNuts.shapeAndTexture),
          Criterion("6.3", Sensory.colour),
          Criterion("6.4", ProcessedVegetablesFruitsNuts.smell),
          Criterion("6.5", ProcessedVegetablesFruitsNuts.taste)),
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
        at: "3.1", .b,
        printed: Bilingual(vi: "1 điểm, bằng mức trước", en: "1 point, as the option before"),
        read: Bilingual(vi: "1 điểm, như in", en: "1 point, as printed"),
        reason: Bilingual(
          vi: "25 bộ khác in 2, có thể ý định là 2; không chắc là lỗi nên giữ như in",
          en: "The 25 other sets print 2, which is likely meant; not provably wrong, so kept as printed"
        )
      ),
      Anomaly(
        at: "7", .d,
        printed: Bilingual(vi: "Ô chọn in thành chữ “o”", en: "The box is printed as the letter “o”"),
        read: Bilingual(vi: "Một mức như các mức khác", en: "An option like the others"),
        reason: Bilingual(
          vi: "Lỗi in",
          en: "A slip of print"
        )
      ),
    ]
  )
}

extension Decision26_2026 {
  /// The questions that only set 7 asks.
  enum ProcessedVegetablesFruitsNuts {
    static let organisationType: Question = Question(
      .organisationType,
      vi: "Loại hình tổ chức sản xuất - kinh doanh",
      en: "Type of production and business organisation",
      maximum: 3,
      Option(
        1, vi: "Hộ có đăng ký kinh doanh; trang trại; hoặc tổ hợp tác (có giấy đăng ký kinh doanh)",
        en: "Household with business registration; farm; or cooperative group (business-registered)",
        when: Proven.smallProducer),
      Option(
        1, vi: "Công ty TNHH; doanh nghiệp tư nhân; hoặc công ty cổ phần vốn cộng đồng địa phương < 51%",
        en: "LLC; private enterprise; or joint-stock company with under 51% local community capital",
        when: Proven.company),
      Option(
        3, vi: "HTX hoạt động đúng luật; hoặc công ty cổ phần vốn cộng đồng địa phương ≥ 51%",
        en: "Lawful cooperative; or joint-stock company with 51% or more local community capital",
        when: Proven.cooperativeOrLocalCompany)
    )

    static let shapeAndTexture: Question = Question(
      .shapeAndTexture, vi: "Hình dạng, thể chất", en: "Shape and texture", maximum: 2,
      Option(
        0, vi: "Kích thước/hình dạng, thể chất không đồng đều",
        en: "Size/shape and texture not uniform", when: .share(.uniformPieces, upTo: 60)),
      Option(
        1, vi: "Kích thước/hình dạng, thể chất khá đồng đều (> 60%)",
        en: "Size/shape and texture quite uniform (> 60%)", when: .share(.uniformPieces, above: 60)),
      Option(
        2, vi: "Kích thước/hình dạng, thể chất đồng đều (> 90%)",
        en: "Size/shape and texture uniform (> 90%)", when: .share(.uniformPieces, above: 90))
    )

    static let smell: Question = Question(
      .smell, vi: "Mùi", en: "Smell", maximum: 3,
      Option(
        1, vi: "Không có mùi đặc trưng, là mùi của thành phần tạo nên (hương liệu)",
        en: "No characteristic smell; smell of constituents (flavourings)"),
      Option(
        2, vi: "Mùi tự nhiên của thành phần nguyên liệu",
        en: "Natural smell of the material ingredients", minimumFor: [.four]),
      Option(
        3, vi: "Mùi tự nhiên của thành phần nguyên liệu, phù hợp, hấp dẫn",
        en: "Natural smell of the material ingredients, suitable, appealing", minimumFor: [.five])
    )

    static let taste: Question = Question(
      .taste, vi: "Vị", en: "Taste", maximum: 5,
      Option(0, vi: "Vị khác thường", en: "Unusual taste"),
      Option(1, vi: "Chấp nhận được", en: "Acceptable"),
      Option(
        3, vi: "Phù hợp với đặc trưng của sản phẩm",
        en: "Suitable for the product's character", minimumFor: [.four]),
      Option(
        5, vi: "Phù hợp với đặc trưng của sản phẩm, hấp dẫn",
        en: "Suitable for the product's character, appealing", minimumFor: [.five])
    )
  }
}
