import OCOPModel

extension Decision1048_2019 {
  /// Set 25: fabrics and garments (vải, may mặc).
  static let fabricsGarments: CriteriaSet = CriteriaSet(
    number: 25,
    id: "fabrics-garments",
    name: Bilingual(
      vi: "Vải, may mặc",
      en: "Fabrics and garments"
    ),
    citation: Decision1048_2019.form(set: 25),
    elimination: nil,
    explainsMinima: false,
    parts: [
      Part(
        "A", Headings.partA, maximum: 35,
        Criterion(
          "1", Headings.production, maximum: 18,
          Criterion(
            "1.1", Production.materialSource, elimination: Decision26_2026.EliminationNotes.importedMaterials),
          Criterion("1.2", FabricsGarments.valueAdded),
          Criterion("1.3", Production.productionCapacity),
          Criterion("1.4", Production.linkage),
          Criterion("1.5", Production.environment),
          Criterion("1.6", Production.sustainableTechnology)),
        Criterion(
          "2", Headings.development, maximum: 8,
          Criterion("2.1", Development.ideaOrigin),
          Criterion("2.2", Development.packaging),
          Criterion("2.3", Development.packagingStyleAndForm)),
        SharedBlocks.community),
      SharedBlocks.partBToldVividly,
      Part(
        "C", Headings.productQuality, maximum: 40,
        Criterion(
          "6", Headings.productQuality, maximum: 35,
          Criterion("6.1", FabricsGarments.craftsmanship),
          Criterion(
            "6.2", FabricsGarments.uniqueDesign, elimination: Decision26_2026.EliminationNotes.infringement),
          Criterion("6.3", FabricsGarments.overallDesign),
          Criterion("6.4", Sensory.features),
          Criterion("6.5", FabricsGarments.materialQuality),
          Criterion("6.6", FabricsGarments.practicality),
          Criterion("6.7", FabricsGarments.reliability),
          Criterion("6.8", FabricsGarments.lifespan)),
        Criterion("7", Quality.globalMarket)),
    ]
  )
}

extension Decision1048_2019 {
  /// The questions that only set 25 asks.
  enum FabricsGarments {
    static let valueAdded: Question = Question(
      .valueAdded, vi: "Gia tăng giá trị", en: "Value added", maximum: 3,
      Option(1, vi: "Phân loại, sơ chế", en: "Sorting and preliminary processing"),
      Option(2, vi: "Chế biến đơn giản", en: "Simple processing"),
      Option(
        3, vi: "Chế biến sâu, tạo ra sản phẩm tinh xảo, chất lượng cao hơn",
        en: "Deep processing: exquisite, higher-quality products")
    )

    static let craftsmanship: Question = Question(
      .craftsmanship, vi: "Tính thẩm mỹ, kỹ thuật", en: "Aesthetic and technical quality", maximum: 5,
      Option(
        0, vi: "Không khéo léo/nhã nhặn, có lỗi vệ sinh/kỹ thuật sản phẩm",
        en: "Not skilful or tasteful, with hygiene/technical faults"),
      Option(
        1, vi: "Khá khéo léo/nhã nhặn, rất ít lỗi vệ sinh/kỹ thuật sản phẩm",
        en: "Quite skilful or tasteful, very few hygiene/technical faults"),
      Option(
        3, vi: "Khéo léo/nhã nhặn, có giá trị mỹ thuật, kỹ thuật",
        en: "Skilful or tasteful, of artistic and technical value"),
      Option(5, vi: "Có giá trị mỹ thuật, kỹ thuật cao", en: "Of high artistic and technical value")
    )

    static let uniqueDesign: Question = Question(
      .uniqueDesign, vi: "Thiết kế độc đáo", en: "Distinctive design", maximum: 5,
      notes: [Decision26_2026.Notes.distinctDesign],
      Option(0, vi: "Phong cách thiết kế phổ biến", en: "Common style of design"),
      Option(1, vi: "Phong cách thiết kế tương đối độc đáo", en: "Fairly distinctive style of design"),
      Option(3, vi: "Phong cách thiết kế độc đáo", en: "Distinctive style of design"),
      Option(
        5, vi: "Phong cách thiết kế rất độc đáo, thể hiện trí tuệ địa phương",
        en: "Very distinctive style of design that shows local knowledge")
    )

    static let overallDesign: Question = Question(
      .integratedValue, vi: "Tổng thể/thiết kế/khả năng tương thích của các yếu tố",
      en: "Overall look/design/compatibility of the elements", maximum: 5,
      notes: [Decision26_2026.Notes.styleAndBuild],
      Option(
        0, vi: "Các thuộc tính và yếu tố có vẻ không phù hợp", en: "The attributes and elements seem unsuited"
      ),
      Option(
        1, vi: "Các thuộc tính và yếu tố tương thích ở mức trung bình",
        en: "The attributes and elements are compatible to an average degree"),
      Option(
        3, vi: "Các thuộc tính và yếu tố tương thích ở mức tốt",
        en: "The attributes and elements are compatible to a good degree"),
      Option(
        5, vi: "Các thuộc tính và yếu tố tương thích tốt, thể hiện tính truyền thống, có “hồn”",
        en: "The attributes and elements are compatible to a good degree, show tradition, have “soul”")
    )

    static let materialQuality: Question = Question(
      .materialQuality, vi: "Chất lượng của nguyên liệu/thành phần", en: "Quality of materials or components",
      maximum: 5,
      Option(
        0, vi: "Kém chất lượng, gây độc hại hoặc hủy hoại tài nguyên; bán có giới hạn hoặc không bán được",
        en: "Poor; makes the product toxic or destroys resources; limited sale or cannot be sold"),
      Option(
        1, vi: "Vật liệu/thành phần chất lượng trung bình, bán được trên thị trường",
        en: "Materials/components of average quality, can be sold on the market"),
      Option(
        3, vi: "Vật liệu chất lượng cao, sản phẩm đẹp mắt, bán được trên thị trường và xuất khẩu",
        en: "High-quality materials, beautiful product, can be sold on the market and exported"),
      Option(
        5, vi: "Chất lượng cao, đẹp, bán, xuất khẩu; tiêu chuẩn vật liệu, minh chứng chất lượng, sử dụng",
        en: "High-quality, beautiful, sold and exported; material standard, proof of quality and use")
    )

    static let practicality: Question = Question(
      .practicality, vi: "Tính thực tiễn", en: "Practicality", maximum: 5,
      Option(
        0, vi: "Người tiêu dùng không biết cách sử dụng/khó sử dụng",
        en: "Consumers do not know how to use it/hard to use"),
      Option(
        1, vi: "Sử dụng được, nhưng cần thông tin sử dụng/khó duy trì",
        en: "Usable, but needs information for use/hard to maintain"),
      Option(3, vi: "Dễ sử dụng, duy trì/bảo trì", en: "Easy to use, keep up/maintain"),
      Option(
        5, vi: "Dễ sử dụng, duy trì/bảo trì; dễ vận chuyển và hữu ích",
        en: "Easy to use, keep up/maintain; easy to transport and useful")
    )

    static let reliability: Question = Question(
      .reliability, vi: "Độ tin cậy", en: "Reliability", maximum: 3, notes: [Notes.worksAsIntended],
      Option(0, vi: "Trung bình", en: "Average"),
      Option(1, vi: "Tương đối tin cậy", en: "Fairly reliable"),
      Option(2, vi: "Tin cậy cao", en: "Highly reliable"),
      Option(3, vi: "Rất tin cậy", en: "Very reliable")
    )

    static let lifespan: Question = Question(
      .lifespan, vi: "Tuổi thọ", en: "Lifespan", maximum: 2, notes: [Notes.lastsInUse],
      Option(0, vi: "Thấp", en: "Low"),
      Option(
        1, vi: "Trung bình, phù hợp với đặc điểm sản phẩm",
        en: "Average, suitable for the product's characteristics"),
      Option(2, vi: "Cao", en: "High")
    )
  }
}
