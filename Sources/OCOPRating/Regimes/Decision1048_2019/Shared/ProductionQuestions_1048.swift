import OCOPModel

extension Decision1048_2019 {
  /// Questions that several sets ask under criterion 1: organisation of production.
  enum Production {
    /// Sets 1, 2, 4–25.
    static let materialSource: Question = Question(
      .materialSource, vi: "Nguồn nguyên liệu", en: "Source of materials", maximum: 3,
      Option(
        1, vi: "Dưới 50% nguyên liệu từ trong tỉnh", en: "Under 50% of materials from within the province"),
      Option(
        2, vi: "Từ 50% đến dưới 75% nguyên liệu từ trong tỉnh",
        en: "50% to under 75% of materials from within the province", when: Proven.materialsFromHalf),
      Option(
        3, vi: "Từ 75% đến 100% nguyên liệu từ trong tỉnh",
        en: "75% to 100% of materials from within the province", when: Proven.materialsFromThreeQuarters)
    )

    /// Sets 1, 2, 4, 8, 10–25.
    static let productionCapacity: Question = Question(
      .productionCapacity, vi: "Năng lực sản xuất đáp ứng yêu cầu phân phối",
      en: "Production capacity to meet distribution demand", maximum: 4, notes: [Notes.capacityForMarket],
      Option(1, vi: "Năng lực, quy mô sản xuất nhỏ", en: "Small production capacity and scale"),
      Option(2, vi: "Năng lực, quy mô sản xuất trung bình", en: "Medium production capacity and scale"),
      Option(3, vi: "Năng lực, quy mô sản xuất lớn", en: "Large production capacity and scale"),
      Option(
        4, vi: "Năng lực, quy mô sản xuất lớn, có thể đáp ứng thị trường xuất khẩu",
        en: "Large production capacity and scale, able to meet export markets")
    )

    /// Sets 5–7, 9.
    static let capacityForDistribution: Question = Question(
      .productionCapacity, vi: "Năng lực sản xuất để phân phối", en: "Production capacity for distribution",
      maximum: 4, notes: [Notes.capacityForMarket],
      productionCapacity.options
    )

    /// Sets 1, 10, 11, 14, 15, 17–25.
    static let linkage: Question = Question(
      .linkage, vi: "Liên kết sản xuất", en: "Production linkage", maximum: 2,
      Option(
        0, vi: "Không có liên kết, hoặc có nhưng không rõ ràng", en: "No linkage, or linkage that is unclear"),
      Option(1, vi: "Có liên kết chặt chẽ (trong tỉnh)", en: "Close linkage (within the province)"),
      Option(
        2, vi: "Liên kết chuỗi chặt chẽ (trong tỉnh), quy mô lớn hoặc có hộ nghèo (trong tỉnh) tham gia",
        en: "Close chain linkage (in province), large-scale or including poor households (in province)")
    )

    /// Sets 2, 4–9, 12, 13, 16.
    static let chainLinkage: Question = Question(
      .linkage, vi: "Liên kết chuỗi trong sản xuất", en: "Chain linkage in production", maximum: 2,
      linkage.options
    )

    /// Sets 1, 2, 4–25.
    static let environment: Question = Question(
      .environment, vi: "Bảo vệ môi trường trong sản xuất", en: "Environmental protection in production",
      maximum: 5,
      Option(
        1, vi: "Quan tâm bằng hoạt động cụ thể đến tác động môi trường trong sản xuất",
        en: "Attention, by specific activities, to the environmental impacts of production"),
      Option(
        2, vi: "Có ĐTM/kế hoạch bảo vệ môi trường (hoặc tương đương), chưa theo quy định hiện hành",
        en: "EIA/environmental protection plan (or equivalent), not yet by the current rules"),
      Option(
        3, vi: "Có ĐTM/kế hoạch bảo vệ môi trường (hoặc tương đương) theo quy định hiện hành",
        en: "EIA/environmental protection plan (or equivalent) by the current rules"),
      Option(
        4, vi: "ĐTM/kế hoạch BVMT (hoặc tương đương) theo quy định; có minh chứng triển khai/áp dụng",
        en: "EIA/environment plan (or equivalent) by the current rules; proof it is carried out/applied"),
      Option(
        5, vi: "ĐTM/kế hoạch BVMT/tương đương đúng quy định, minh chứng; dùng/tái chế phụ phẩm, chất thải",
        en: "EIA/plan (or equivalent) by current rules, proof of use; by-products, waste used/recycled")
    )

    /// Sets 1, 2, 4–25.
    static let sustainableTechnology: Question = Question(
      .sustainableTechnology, vi: "Năng lượng, công nghệ thân thiện, bền vững trong sản xuất",
      en: "Eco-friendly, sustainable energy and technology in production", maximum: 1,
      Option(
        0, vi: "Không dùng năng lượng hiện đại, bền vững, tin cậy (sạch, tái tạo...)/công nghệ thân thiện",
        en: "No modern, sustainable, reliable (clean, renewable, etc.) energy/eco-friendly technology"),
      Option(
        1, vi: "Dùng năng lượng hiện đại, bền vững, tin cậy (sạch, tái tạo...)/công nghệ thân thiện",
        en: "Modern, sustainable, reliable (clean, renewable, etc.) energy/eco-friendly technology")
    )

    /// Sets 5–11, 15, 16, 18–22.
    static let valueAddedByProcessing: Question = Question(
      .valueAdded, vi: "Gia tăng giá trị", en: "Value added", maximum: 3,
      Option(1, vi: "Chế biến đơn giản", en: "Simple processing", when: Proven.simplyProcessed),
      Option(2, vi: "Chế biến", en: "Processing", when: Proven.processed),
      Option(
        3, vi: "Chế biến sâu (tạo ra sản phẩm chất lượng cao hơn)",
        en: "Deep processing (making a higher-quality product)")
    )

    /// Sets 12–14.
    static let valueAddedFromSorting: Question = Question(
      .valueAdded, vi: "Gia tăng giá trị", en: "Value added", maximum: 3,
      Option(
        0, vi: "Phân loại, sơ chế", en: "Sorting and preliminary processing",
        when: .category(.processing, "sorting")),
      Option(1, vi: "Chế biến đơn giản", en: "Simple processing", when: Proven.simplyProcessed),
      Option(2, vi: "Chế biến", en: "Processing", when: Proven.processed),
      Option(
        3, vi: "Chế biến sâu (tạo ra sản phẩm chất lượng cao hơn)",
        en: "Deep processing (making a higher-quality product)")
    )

    /// Sets 23, 24.
    static let valueAddedOfCrafts: Question = Question(
      .valueAdded, vi: "Gia tăng giá trị", en: "Value added", maximum: 3,
      Option(1, vi: "Phân loại", en: "Sorting"),
      Option(2, vi: "Sơ chế/chế tác/tạo dựng", en: "Preliminary processing/crafting/creating"),
      Option(
        3, vi: "Dùng công nghệ, tạo ra sản phẩm tinh xảo, chất lượng cao hơn",
        en: "Technology used: exquisite, higher-quality products")
    )
  }
}
