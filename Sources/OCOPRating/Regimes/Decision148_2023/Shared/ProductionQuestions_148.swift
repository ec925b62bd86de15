import OCOPModel

extension Decision148_2023 {
  /// Questions that several sets ask under criterion 1: organisation of production.
  enum Production {
    /// Sets 1, 3, 23, 24.
    static let productOrigin: Question = Question(
      .productOrigin, vi: "Nguồn gốc sản phẩm", en: "Product origin", maximum: 5,
      Option(1, vi: "Dưới 50% sản phẩm trồng tại xã", en: "Under 50% of the product grown in the commune"),
      Option(
        3, vi: "Từ 50% đến dưới 75% sản phẩm trồng tại xã",
        en: "50% to under 75% of the product grown in the commune", when: Proven.productFromHalf),
      Option(
        5, vi: "Từ 75% đến 100% sản phẩm trồng tại xã", en: "75% to 100% of the product grown in the commune",
        when: Proven.productFromThreeQuarters))

    /// Sets 5, 11–13.
    static let materialSourceFromHalf: Question = Question(
      .materialSource, vi: "Nguồn nguyên liệu", en: "Source of materials", maximum: 5,
      Option(
        1, vi: "Dưới 50% nguyên liệu từ trong tỉnh", en: "Under 50% of materials from within the province"),
      Option(
        3, vi: "Từ 50% đến dưới 75% nguyên liệu từ trong tỉnh",
        en: "50% to under 75% of materials from within the province", minimumFor: [.three],
        when: Proven.materialsFromHalf),
      Option(
        5, vi: "Từ 75% đến 100% nguyên liệu từ trong tỉnh",
        en: "75% to 100% of materials from within the province", when: Proven.materialsFromThreeQuarters))

    /// Sets 6–10, 14–22.
    static let materialSource: Question = Question(
      .materialSource, vi: "Nguồn nguyên liệu", en: "Source of materials", maximum: 5,
      Option(
        1, vi: "Dưới 50% nguyên liệu từ trong tỉnh", en: "Under 50% of materials from within the province",
        minimumFor: [.three]),
      Option(
        3, vi: "Từ 50% đến dưới 75% nguyên liệu từ trong tỉnh",
        en: "50% to under 75% of materials from within the province", when: Proven.materialsFromHalf),
      Option(
        5, vi: "Từ 75% đến 100% nguyên liệu từ trong tỉnh",
        en: "75% to 100% of materials from within the province", when: Proven.materialsFromThreeQuarters))

    /// Sets 1–25.
    static let productionCapacity: Question = Question(
      .productionCapacity, vi: "Năng lực sản xuất đáp ứng yêu cầu phân phối",
      en: "Production capacity to meet distribution demand", maximum: 3,
      notes: [Notes.comparedWithLocalAverage],
      Option(
        1, vi: "Năng lực, quy mô sản xuất nhỏ", en: "Small production capacity and scale",
        when: Proven.smallScale),
      Option(
        2, vi: "Năng lực, quy mô sản xuất trung bình", en: "Medium production capacity and scale",
        minimumFor: [.four], when: Proven.mediumScale),
      Option(
        3, vi: "Năng lực, quy mô sản xuất lớn, có thể đáp ứng thị trường xuất khẩu",
        en: "Large production capacity and scale, able to serve export markets", minimumFor: [.five]))

    /// Sets 2–4.
    static let linkage: Question = Question(
      .linkage, vi: "Liên kết chuỗi trong sản xuất", en: "Chain linkage in production", maximum: 3,
      Option(
        0, vi: "Không có liên kết, hoặc có nhưng không rõ ràng", en: "No linkage, or linkage that is unclear",
        when: Proven.notContracted),
      Option(
        1, vi: "Có hợp đồng liên kết sản xuất từ 50% đến dưới 75% sản lượng tiêu thụ",
        en: "Production linkage contracts for 50% to under 75% of output sold",
        when: Proven.contractedFromHalf),
      Option(
        2, vi: "Có hợp đồng liên kết trên 75% sản lượng tiêu thụ",
        en: "Linkage contracts for over 75% of output sold", minimumFor: [.four],
        when: Proven.contractedOverThreeQuarters),
      Option(
        3, vi: "Có hợp đồng liên kết trên 75% sản lượng tiêu thụ, thực hiện ổn định từ 12 tháng trở lên",
        en: "Linkage contracts for over 75% of output sold, carried out stably for 12 months or more",
        minimumFor: [.five]))

    /// Sets 5–22.
    static let linkageByInput: Question = Question(
      .linkage, vi: "Liên kết chuỗi trong sản xuất", en: "Chain linkage in production", maximum: 3,
      Option(
        0, vi: "Không có liên kết, hoặc có nhưng không rõ ràng", en: "No linkage, or linkage that is unclear"),
      Option(
        1, vi: "Có hợp đồng liên kết sản xuất từ 50% đến dưới 75% sản lượng nguyên liệu đầu vào chế biến",
        en: "Production linkage contracts for 50% to under 75% of input materials for processing"),
      Option(
        2, vi: "Có hợp đồng liên kết trên 75% sản lượng nguyên liệu đầu vào chế biến",
        en: "Linkage contracts for over 75% of input materials for processing", minimumFor: [.four]),
      Option(
        3, vi: "Hợp đồng liên kết trên 75% nguyên liệu đầu vào chế biến, thực hiện ổn định ≥ 12 tháng",
        en: "Linkage contracts for over 75% of input materials, carried out stably for ≥ 12 months",
        minimumFor: [.five]))

    /// Sets 23–25.
    static let linkageOfOrnamentals: Question = Question(
      .linkage, vi: "Liên kết chuỗi trong sản xuất", en: "Chain linkage in production", maximum: 3,
      Option(
        0, vi: "Không có liên kết, hoặc có nhưng không rõ ràng", en: "No linkage, or linkage that is unclear",
        when: Proven.notContracted),
      Option(
        1, vi: "Có hợp đồng liên kết sản xuất từ 50% đến dưới 75% sản lượng tiêu thụ",
        en: "Production linkage contracts for 50% to under 75% of output sold",
        when: Proven.contractedFromHalf),
      Option(
        2, vi: "Có hợp đồng liên kết trên 75% sản lượng tiêu thụ",
        en: "Linkage contracts for over 75% of output sold", when: Proven.contractedOverThreeQuarters),
      Option(
        3, vi: "Có hợp đồng liên kết trên 75% sản lượng tiêu thụ, thực hiện ổn định từ 12 tháng trở lên",
        en: "Linkage contracts for over 75% of output sold, carried out stably for 12 months or more"))
  }
}
