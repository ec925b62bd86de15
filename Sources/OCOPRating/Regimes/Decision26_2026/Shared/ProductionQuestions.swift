import OCOPModel

extension Decision26_2026 {
  /// Questions that several sets ask under criterion 1: organisation of production.
  enum Production {
    /// Sets 1, 3.
    static let productOriginWorth3: Question = Question(
      .productOrigin,
      vi: "Nguồn gốc sản phẩm",
      en: "Product origin",
      maximum: 3, notes: [Notes.grownInProvince],
      Option(
        1, vi: "Có sản phẩm trồng tại xã, nhưng dưới 50%",
        en: "Some of the product grown in the commune, but under 50%", when: Proven.productUnderHalf),
      Option(
        2, vi: "Từ 50% đến dưới 75% sản phẩm trồng tại xã",
        en: "50% to under 75% of the product grown in the commune", when: Proven.productFromHalf),
      Option(
        3, vi: "Từ 75% đến 100% sản phẩm trồng tại xã",
        en: "75% to 100% of the product grown in the commune", when: Proven.productFromThreeQuarters)
    )

    /// Sets 1, 3, 4, 6, 7, 10–13.
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
        2, vi: "Có chứng nhận chất lượng theo tiêu chuẩn quốc tế (GlobalGAP, hữu cơ...)",
        en: "Quality certificate to an international standard (GlobalGAP, organic, etc.)",
        when: .fact(.areaCertifiedToInternationalStandard))
    )

    /// Sets 1, 3.
    static let valueAddedOfFreshFood: Question = Question(
      .valueAdded, vi: "Gia tăng giá trị", en: "Value added", maximum: 3,
      Option(
        1, vi: "Sơ chế thủ công (rửa, làm sạch, phân loại, đóng gói...)",
        en: "Manual preliminary processing (washing, cleaning, sorting, packing, etc.)", when: .always),
      Option(
        2, vi: "Dùng máy móc trong sơ chế, đóng gói sản phẩm",
        en: "Machinery used in preliminary processing and packing", when: .fact(.machinesInPreparation)),
      Option(
        3, vi: "Dùng công nghệ tiên tiến trong sơ chế, bảo quản",
        en: "Advanced technology used in preliminary processing and preservation", minimumFor: [.five],
        when: .fact(.advancedTechnologyInPreparation))
    )

    /// Sets 1–25.
    static let productionCapacity: Question = Question(
      .productionCapacity,
      vi: "Năng lực sản xuất đáp ứng yêu cầu phân phối",
      en: "Production capacity to meet distribution demand",
      maximum: 3, notes: [Notes.comparedWithLocalAverage],
      Option(
        1, vi: "Năng lực, quy mô sản xuất nhỏ", en: "Small production capacity and scale",
        when: Proven.smallScale),
      Option(
        2, vi: "Năng lực, quy mô sản xuất trung bình", en: "Medium production capacity and scale",
        when: Proven.mediumScale),
      Option(
        3, vi: "Năng lực, quy mô sản xuất lớn", en: "Large production capacity and scale",
        when: Proven.largeScale)
    )

    /// Sets 1–20, 22–25.
    static let environment: Question = Question(
      .environment,
      vi: "Bảo vệ môi trường trong sản xuất",
      en: "Environmental protection in production",
      maximum: 3,
      Option(
        1, vi: "Hồ sơ, thủ tục môi trường theo pháp luật và quy định khác về bảo vệ môi trường",
        en: "Environmental files and procedures as required by law and other environmental rules",
        minimumFor: [.four], when: Proven.environmentalFile),
      Option(
        2, vi: "Hồ sơ, thủ tục môi trường đúng luật và hồ sơ công trình thu gom, xử lý chất thải",
        en: "Lawful environmental files and procedures; proof of waste collection and treatment works",
        when: Proven.wasteTreated),
      Option(
        3, vi: "Hồ sơ, thủ tục môi trường đúng luật; hồ sơ công trình chất thải và bao gói thân thiện",
        en: "Lawful environmental files and procedures; proof of waste works and eco-friendly packaging",
        when: Proven.wasteTreatedAndEcoPackaged)
    )

    /// Sets 1–25.
    static let sustainableTechnology: Question = Question(
      .sustainableTechnology,
      vi: "Công nghệ theo hướng bền vững trong sản xuất",
      en: "Sustainability-oriented technology in production",
      maximum: 1,
      Option(
        0, vi: "Không dùng công nghệ theo hướng bền vững trong sản xuất",
        en: "No sustainability-oriented technology in production", when: .not(.fact(.sustainableTechnology))),
      Option(
        1, vi: "Dùng công nghệ hướng bền vững môi trường (tiết kiệm nguyên, nhiên liệu; tái chế...)",
        en: "Environmentally sustainable technology used (saving materials and fuel; recycling, etc.)",
        when: .fact(.sustainableTechnology))
    )

    /// Sets 2–20.
    static let linkage: Question = Question(
      .linkage, vi: "Liên kết chuỗi trong sản xuất", en: "Chain linkage in production", maximum: 3,
      Option(
        0, vi: "Không có liên kết, hoặc có nhưng không rõ ràng",
        en: "No linkage, or linkage that is unclear", when: Proven.notContracted),
      Option(
        1, vi: "Có hợp đồng liên kết từ 50% đến dưới 75% sản lượng tiêu thụ",
        en: "Linkage contracts for 50% to under 75% of output sold", when: Proven.contractedFromHalf),
      Option(
        2, vi: "Có hợp đồng liên kết trên 75% sản lượng tiêu thụ",
        en: "Linkage contracts for over 75% of output sold", minimumFor: [.four],
        when: Proven.contractedOverThreeQuarters),
      Option(
        3, vi: "Có hợp đồng liên kết trên 75% sản lượng tiêu thụ, ổn định ≥ 12 tháng đến khi đăng ký",
        en: "Linkage contracts for over 75% of output sold, stable for ≥ 12 months up to registration",
        minimumFor: [.five], when: Proven.contractedForAYear)
    )

    /// Sets 5, 6, 11–13.
    static let materialSourceFromHalf: Question = Question(
      .materialSource, vi: "Nguồn nguyên liệu", en: "Source of materials", maximum: 3,
      Option(
        1, vi: "Có dùng nguyên liệu trong tỉnh, nhưng dưới 50%",
        en: "Some materials from within the province, but under 50%", when: Proven.materialsUnderHalf),
      Option(
        2, vi: "Từ 50% đến dưới 75% nguyên liệu từ trong tỉnh",
        en: "50% to under 75% of materials from within the province", minimumFor: [.three],
        when: Proven.materialsFromHalf),
      Option(
        3, vi: "Từ 75% đến 100% nguyên liệu từ trong tỉnh",
        en: "75% to 100% of materials from within the province", when: Proven.materialsFromThreeQuarters)
    )

    /// Sets 6–10.
    static let valueAddedOfProcessedFood: Question = Question(
      .valueAdded, vi: "Gia tăng giá trị", en: "Value added", maximum: 3,
      Option(1, vi: "Chế biến đơn giản", en: "Simple processing", when: Proven.simplyProcessed),
      Option(2, vi: "Chế biến", en: "Processing", when: Proven.processed),
      Option(
        3, vi: "Chế biến sâu từ vùng nguyên liệu địa phương (chất lượng cao theo nhu cầu thị trường)",
        en: "Deep processing from the local material area (high quality to market demand)",
        when: Proven.deeplyProcessedFromLocalArea)
    )

    /// Sets 7, 8, 10, 18.
    static let materialSource: Question = Question(
      .materialSource, vi: "Nguồn nguyên liệu", en: "Source of materials", maximum: 3,
      Option(
        1, vi: "Có dùng nguyên liệu trong tỉnh, nhưng dưới 50%",
        en: "Some materials from within the province, but under 50%", minimumFor: [.three],
        when: Proven.materialsUnderHalf),
      Option(
        2, vi: "Từ 50% đến dưới 75% nguyên liệu từ trong tỉnh",
        en: "50% to under 75% of materials from within the province", when: Proven.materialsFromHalf),
      Option(
        3, vi: "Từ 75% đến 100% nguyên liệu từ trong tỉnh",
        en: "75% to 100% of materials from within the province", when: Proven.materialsFromThreeQuarters)
    )

    /// Sets 11–13, 18–20.
    static let valueAddedFromSorting: Question = Question(
      .valueAdded, vi: "Gia tăng giá trị", en: "Value added", maximum: 3,
      Option(
        0, vi: "Phân loại, sơ chế", en: "Sorting and preliminary processing",
        when: .category(.processing, "sorting")),
      Option(1, vi: "Chế biến đơn giản", en: "Simple processing", when: Proven.simplyProcessed),
      Option(2, vi: "Chế biến", en: "Processing", when: Proven.processed),
      Option(
        3, vi: "Chế biến sâu từ vùng nguyên liệu địa phương (chất lượng cao theo nhu cầu thị trường)",
        en: "Deep processing from the local material area (high quality to market demand)",
        when: Proven.deeplyProcessedFromLocalArea)
    )

    /// Sets 14–17, 19–22.
    static let materialSourceWorth4: Question = Question(
      .materialSource, vi: "Nguồn nguyên liệu", en: "Source of materials", maximum: 4,
      Option(
        1, vi: "Có dùng nguyên liệu trong tỉnh, nhưng dưới 50%",
        en: "Some materials from within the province, but under 50%", minimumFor: [.three],
        when: Proven.materialsUnderHalf),
      Option(
        2, vi: "Từ 50% đến dưới 75% nguyên liệu từ trong tỉnh",
        en: "50% to under 75% of materials from within the province", when: Proven.materialsFromHalf),
      Option(
        4, vi: "Từ 75% đến 100% nguyên liệu từ trong tỉnh",
        en: "75% to 100% of materials from within the province", when: Proven.materialsFromThreeQuarters)
    )

    /// Sets 14, 15, 17.
    static let valueAddedOfDrinks: Question = Question(
      .valueAdded, vi: "Gia tăng giá trị", en: "Value added", maximum: 3,
      Option(1, vi: "Chế biến thông thường", en: "Ordinary processing", when: .always),
      Option(
        2, vi: "Dùng kỹ thuật thủ công để nâng cao chất lượng sản phẩm",
        en: "Manual craft techniques used to raise product quality",
        when: .fact(.manualTechniqueRaisesQuality)),
      Option(
        3, vi: "Dùng công nghệ để nâng cao chất lượng sản phẩm",
        en: "Technology used to raise product quality", when: .fact(.technologyRaisesQuality))
    )

    /// Sets 21, 22.
    static let valueAddedOfCrafts: Question = Question(
      .valueAdded, vi: "Gia tăng giá trị", en: "Value added", maximum: 3,
      Option(1, vi: "Phân loại, chế tác giản đơn", en: "Sorting and simple crafting", when: .always),
      Option(
        2, vi: "Chế tác/tạo dựng gắn với kỹ năng nghề truyền thống",
        en: "Crafting/creating with traditional craft skills", when: .fact(.traditionalCraftSkill)),
      Option(
        3, vi: "Công nghệ phù hợp gắn với kỹ năng nghề truyền thống; sản phẩm tinh xảo, chất lượng cao hơn",
        en: "Suitable technology with traditional craft skills: exquisite, higher-quality products",
        when: .all(.fact(.traditionalCraftSkill), .fact(.suitableTechnologyInCraft), Judged.finerProduct))
    )

    /// Sets 21–25.
    static let linkageWorth4: Question = Question(
      .linkage, vi: "Liên kết chuỗi trong sản xuất", en: "Chain linkage in production", maximum: 4,
      Option(
        0, vi: "Không có liên kết, hoặc có nhưng không rõ ràng",
        en: "No linkage, or linkage that is unclear", when: Proven.notContracted),
      Option(
        1, vi: "Có hợp đồng liên kết từ 50% đến dưới 75% sản lượng tiêu thụ",
        en: "Linkage contracts for 50% to under 75% of output sold", when: Proven.contractedFromHalf),
      Option(
        2, vi: "Có hợp đồng liên kết trên 75% sản lượng tiêu thụ",
        en: "Linkage contracts for over 75% of output sold", minimumFor: [.four],
        when: Proven.contractedOverThreeQuarters),
      Option(
        4, vi: "Có hợp đồng liên kết trên 75% sản lượng tiêu thụ, ổn định ≥ 12 tháng đến khi đăng ký",
        en: "Linkage contracts for over 75% of output sold, stable for ≥ 12 months up to registration",
        minimumFor: [.five], when: Proven.contractedForAYear)
    )

    /// Sets 23, 24.
    static let productOriginWorth4: Question = Question(
      .productOrigin,
      vi: "Nguồn gốc sản phẩm",
      en: "Product origin",
      maximum: 4, notes: [Notes.grownInProvince],
      Option(
        1, vi: "Có sản phẩm trồng tại xã, nhưng dưới 50%",
        en: "Some of the product grown in the commune, but under 50%", when: Proven.productUnderHalf),
      Option(
        2, vi: "Từ 50% đến dưới 75% sản phẩm trồng tại xã",
        en: "50% to under 75% of the product grown in the commune", when: Proven.productFromHalf),
      Option(
        4, vi: "Từ 75% đến 100% sản phẩm trồng tại xã",
        en: "75% to 100% of the product grown in the commune", when: Proven.productFromThreeQuarters)
    )
  }
}
