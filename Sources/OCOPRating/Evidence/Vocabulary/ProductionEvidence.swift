// Quantities about how the product is made.
extension Evidence.Quantity {
  /// Share of the product grown, raised or caught in the commune (tỷ lệ sản phẩm được trồng, nuôi, đánh bắt
  /// trong xã).
  public static let productFromCommune: Evidence.Quantity = Evidence.Quantity(
    "productFromCommune", .share,
    vi: "Tỷ lệ sản phẩm được trồng, nuôi, đánh bắt trong xã",
    en: "Share of the product grown, raised or caught in the commune"
  )

  /// Share of the product grown, raised or caught in the province (tỷ lệ sản phẩm được trồng, nuôi, đánh bắt
  /// trong tỉnh).
  public static let productFromProvince: Evidence.Quantity = Evidence.Quantity(
    "productFromProvince", .share,
    vi: "Tỷ lệ sản phẩm được trồng, nuôi, đánh bắt trong tỉnh",
    en: "Share of the product grown, raised or caught in the province"
  )

  /// Share of the materials that come from the province (tỷ lệ nguyên liệu có nguồn gốc trong tỉnh).
  public static let materialsFromProvince: Evidence.Quantity = Evidence.Quantity(
    "materialsFromProvince", .share,
    vi: "Tỷ lệ nguyên liệu có nguồn gốc trong tỉnh",
    en: "Share of the materials that come from the province"
  )

  /// Share of the materials that are imported (tỷ lệ nguyên liệu nhập khẩu).
  public static let importedMaterials: Evidence.Quantity = Evidence.Quantity(
    "importedMaterials", .share,
    vi: "Tỷ lệ nguyên liệu nhập khẩu",
    en: "Share of the materials that are imported"
  )

  /// Share of the output sold under clear linkage contracts; unclear ones do not count (tỷ lệ sản lượng tiêu
  /// thụ có hợp đồng liên kết rõ ràng).
  public static let contractedOutput: Evidence.Quantity = Evidence.Quantity(
    "contractedOutput", .share,
    vi: "Tỷ lệ sản lượng tiêu thụ có hợp đồng liên kết rõ ràng",
    en: "Share of the output sold under clear linkage contracts; unclear ones do not count"
  )

  /// Months of steady performance of the linkage contracts up to the registration (số tháng thực hiện ổn định
  /// hợp đồng liên kết đến khi đăng ký).
  public static let contractPerformance: Evidence.Quantity = Evidence.Quantity(
    "contractPerformance", .months,
    vi: "Số tháng thực hiện ổn định hợp đồng liên kết đến khi đăng ký",
    en: "Months of steady performance of the linkage contracts up to the registration"
  )
}

// Categories about how the product is made.
extension Evidence.Category {
  /// How far the materials are processed (mức độ chế biến).
  public static let processing: Evidence.Category = Evidence.Category(
    "processing",
    vi: "Mức độ chế biến",
    en: "How far the materials are processed",
    values: [
      Value("sorting", vi: "Phân loại, sơ chế", en: "Sorting and preparing"),
      Value("simple", vi: "Chế biến đơn giản", en: "Simple processing"),
      Value("full", vi: "Chế biến", en: "Processing"),
      Value("deep", vi: "Chế biến sâu", en: "Deep processing"),
    ]
  )

  /// Scale of production against the local average, by the commune's comparison (quy mô sản xuất so với trung
  /// bình tại địa phương, theo so sánh của xã).
  public static let productionScale: Evidence.Category = Evidence.Category(
    "productionScale",
    vi: "Quy mô sản xuất so với trung bình tại địa phương, theo so sánh của xã",
    en: "Scale of production against the local average, by the commune's comparison",
    values: [
      Value("small", vi: "Nhỏ", en: "Small"),
      Value("medium", vi: "Trung bình", en: "Medium"),
      Value("large", vi: "Lớn", en: "Large"),
    ]
  )
}

// Facts about how the product is made.
extension Evidence.Fact {
  /// The origin of all materials is unknown (toàn bộ nguyên liệu không rõ nguồn gốc).
  public static let materialsOfUnknownOrigin: Evidence.Fact = Evidence.Fact(
    "materialsOfUnknownOrigin",
    vi: "Toàn bộ nguyên liệu không rõ nguồn gốc",
    en: "The origin of all materials is unknown"
  )

  /// The growing or production area is certified to a national standard (vùng nguyên liệu, sản xuất được
  /// chứng nhận theo tiêu chuẩn quốc gia).
  public static let areaCertifiedToNationalStandard: Evidence.Fact = Evidence.Fact(
    "areaCertifiedToNationalStandard",
    vi: "Vùng nguyên liệu, sản xuất được chứng nhận theo tiêu chuẩn quốc gia",
    en: "The growing or production area is certified to a national standard"
  )

  /// The growing or production area is certified to an international standard (vùng nguyên liệu, sản xuất
  /// được chứng nhận theo tiêu chuẩn quốc tế).
  public static let areaCertifiedToInternationalStandard: Evidence.Fact = Evidence.Fact(
    "areaCertifiedToInternationalStandard",
    vi: "Vùng nguyên liệu, sản xuất được chứng nhận theo tiêu chuẩn quốc tế",
    en: "The growing or production area is certified to an international standard"
  )

  /// The processing draws on a local growing area (chế biến từ vùng nguyên liệu địa phương).
  public static let materialAreaIsLocal: Evidence.Fact = Evidence.Fact(
    "materialAreaIsLocal",
    vi: "Chế biến từ vùng nguyên liệu địa phương",
    en: "The processing draws on a local growing area"
  )

  /// Machines are used in preparing, slaughtering or packing (dùng máy móc trong sơ chế, giết mổ, đóng gói).
  public static let machinesInPreparation: Evidence.Fact = Evidence.Fact(
    "machinesInPreparation",
    vi: "Dùng máy móc trong sơ chế, giết mổ, đóng gói",
    en: "Machines are used in preparing, slaughtering or packing"
  )

  /// Machines are used in packing or storage (dùng máy móc trong đóng gói, bảo quản).
  public static let machinesInPackingOrStorage: Evidence.Fact = Evidence.Fact(
    "machinesInPackingOrStorage",
    vi: "Dùng máy móc trong đóng gói, bảo quản",
    en: "Machines are used in packing or storage"
  )

  /// Advanced technology is used in preparing or storage (dùng công nghệ tiên tiến trong sơ chế, bảo quản).
  public static let advancedTechnologyInPreparation: Evidence.Fact = Evidence.Fact(
    "advancedTechnologyInPreparation",
    vi: "Dùng công nghệ tiên tiến trong sơ chế, bảo quản",
    en: "Advanced technology is used in preparing or storage"
  )

  /// Manual techniques raise the product's quality (kỹ thuật thủ công nâng cao chất lượng sản phẩm).
  public static let manualTechniqueRaisesQuality: Evidence.Fact = Evidence.Fact(
    "manualTechniqueRaisesQuality",
    vi: "Kỹ thuật thủ công nâng cao chất lượng sản phẩm",
    en: "Manual techniques raise the product's quality"
  )

  /// Technology raises the product's quality (công nghệ nâng cao chất lượng sản phẩm).
  public static let technologyRaisesQuality: Evidence.Fact = Evidence.Fact(
    "technologyRaisesQuality",
    vi: "Công nghệ nâng cao chất lượng sản phẩm",
    en: "Technology raises the product's quality"
  )

  /// The water is refined (nước được tinh chế).
  public static let waterRefined: Evidence.Fact = Evidence.Fact(
    "waterRefined",
    vi: "Nước được tinh chế",
    en: "The water is refined"
  )

  /// High technology is used in refining (dùng công nghệ cao trong tinh chế).
  public static let highTechnologyInRefining: Evidence.Fact = Evidence.Fact(
    "highTechnologyInRefining",
    vi: "Dùng công nghệ cao trong tinh chế",
    en: "High technology is used in refining"
  )

  /// High technology is used in packing (dùng công nghệ cao trong đóng gói).
  public static let highTechnologyInPacking: Evidence.Fact = Evidence.Fact(
    "highTechnologyInPacking",
    vi: "Dùng công nghệ cao trong đóng gói",
    en: "High technology is used in packing"
  )

  /// The work rests on traditional craft skill (chế tác gắn với kỹ năng nghề truyền thống).
  public static let traditionalCraftSkill: Evidence.Fact = Evidence.Fact(
    "traditionalCraftSkill",
    vi: "Chế tác gắn với kỹ năng nghề truyền thống",
    en: "The work rests on traditional craft skill"
  )

  /// Suitable technology is used together with the craft skill (dùng công nghệ phù hợp gắn với kỹ năng nghề).
  public static let suitableTechnologyInCraft: Evidence.Fact = Evidence.Fact(
    "suitableTechnologyInCraft",
    vi: "Dùng công nghệ phù hợp gắn với kỹ năng nghề",
    en: "Suitable technology is used together with the craft skill"
  )

  /// The plants are pruned (cây được cắt tỉa).
  public static let plantsPruned: Evidence.Fact = Evidence.Fact(
    "plantsPruned",
    vi: "Cây được cắt tỉa",
    en: "The plants are pruned"
  )

  /// The plants are shaped (cây được tạo dáng).
  public static let plantsShaped: Evidence.Fact = Evidence.Fact(
    "plantsShaped",
    vi: "Cây được tạo dáng",
    en: "The plants are shaped"
  )

  /// The animals are selected (vật nuôi được chọn lọc).
  public static let animalsSelected: Evidence.Fact = Evidence.Fact(
    "animalsSelected",
    vi: "Vật nuôi được chọn lọc",
    en: "The animals are selected"
  )

  /// The environmental file and procedures required by law are in order (có hồ sơ, thủ tục về môi trường theo
  /// quy định).
  public static let environmentalFile: Evidence.Fact = Evidence.Fact(
    "environmentalFile",
    vi: "Có hồ sơ, thủ tục về môi trường theo quy định",
    en: "The environmental file and procedures required by law are in order"
  )

  /// The file proves works to collect and treat waste (có hồ sơ minh chứng công trình thu gom, xử lý chất
  /// thải).
  public static let wasteTreatmentFile: Evidence.Fact = Evidence.Fact(
    "wasteTreatmentFile",
    vi: "Có hồ sơ minh chứng công trình thu gom, xử lý chất thải",
    en: "The file proves works to collect and treat waste"
  )

  /// The file proves environment-friendly packaging (có hồ sơ minh chứng bao gói thân thiện môi trường).
  public static let ecoPackagingFile: Evidence.Fact = Evidence.Fact(
    "ecoPackagingFile",
    vi: "Có hồ sơ minh chứng bao gói thân thiện môi trường",
    en: "The file proves environment-friendly packaging"
  )

  /// Technology that spares resources or reuses waste is applied (áp dụng công nghệ theo hướng bền vững môi
  /// trường).
  public static let sustainableTechnology: Evidence.Fact = Evidence.Fact(
    "sustainableTechnology",
    vi: "Áp dụng công nghệ theo hướng bền vững môi trường",
    en: "Technology that spares resources or reuses waste is applied"
  )
}
