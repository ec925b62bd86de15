// Quantities about the idea, packaging and labels.
extension Evidence.Quantity {
  /// Months of steady sale (số tháng thương mại ổn định).
  public static let onMarket: Evidence.Quantity = Evidence.Quantity(
    "onMarket", .months,
    vi: "Số tháng thương mại ổn định",
    en: "Months of steady sale"
  )
}

// Facts about the idea, packaging and labels.
extension Evidence.Fact {
  /// The product is widely made in many provinces (sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành).
  public static let madeInManyProvinces: Evidence.Fact = Evidence.Fact(
    "madeInManyProvinces",
    vi: "Sản phẩm được sản xuất phổ biến ở nhiều tỉnh, thành",
    en: "The product is widely made in many provinces"
  )

  /// The product is made in many places of the area (sản phẩm được sản xuất ở nhiều nơi trên địa bàn).
  public static let madeInManyLocalPlaces: Evidence.Fact = Evidence.Fact(
    "madeInManyLocalPlaces",
    vi: "Sản phẩm được sản xuất ở nhiều nơi trên địa bàn",
    en: "The product is made in many places of the area"
  )

  /// The product is made in the commune only (sản phẩm chỉ sản xuất trên địa bàn xã).
  public static let madeOnlyInCommune: Evidence.Fact = Evidence.Fact(
    "madeOnlyInCommune",
    vi: "Sản phẩm chỉ sản xuất trên địa bàn xã",
    en: "The product is made in the commune only"
  )

  /// The product is typical of the province (sản phẩm đặc trưng của tỉnh).
  public static let typicalOfProvince: Evidence.Fact = Evidence.Fact(
    "typicalOfProvince",
    vi: "Sản phẩm đặc trưng của tỉnh",
    en: "The product is typical of the province"
  )

  /// The product is a traditional speciality (sản phẩm là đặc sản, truyền thống).
  public static let traditionalSpeciality: Evidence.Fact = Evidence.Fact(
    "traditionalSpeciality",
    vi: "Sản phẩm là đặc sản, truyền thống",
    en: "The product is a traditional speciality"
  )

  /// The product is sold under a sign of geographical origin (thương mại gắn với chỉ dẫn nguồn gốc địa lý).
  public static let soldUnderOriginSign: Evidence.Fact = Evidence.Fact(
    "soldUnderOriginSign",
    vi: "Thương mại gắn với chỉ dẫn nguồn gốc địa lý",
    en: "The product is sold under a sign of geographical origin"
  )

  /// The product is new and made from materials typical of the place (sản phẩm mới, chế biến từ nguyên liệu
  /// đặc trưng địa phương).
  public static let newFromTypicalMaterials: Evidence.Fact = Evidence.Fact(
    "newFromTypicalMaterials",
    vi: "Sản phẩm mới, chế biến từ nguyên liệu đặc trưng địa phương",
    en: "The product is new and made from materials typical of the place"
  )

  /// The product has packaging (sản phẩm có bao bì).
  public static let packaged: Evidence.Fact = Evidence.Fact(
    "packaged",
    vi: "Sản phẩm có bao bì",
    en: "The product has packaging"
  )

  /// The label is complete and follows the rules (có nhãn, ghi nhãn đầy đủ, đúng quy định).
  public static let labelComplete: Evidence.Fact = Evidence.Fact(
    "labelComplete",
    vi: "Có nhãn, ghi nhãn đầy đủ, đúng quy định",
    en: "The label is complete and follows the rules"
  )

  /// The label carries the story's message (nhãn thể hiện thông điệp câu chuyện sản phẩm).
  public static let storyOnLabel: Evidence.Fact = Evidence.Fact(
    "storyOnLabel",
    vi: "Nhãn thể hiện thông điệp câu chuyện sản phẩm",
    en: "The label carries the story's message"
  )

  /// The label carries an electronic traceability code (nhãn có mã truy xuất nguồn gốc điện tử).
  public static let traceabilityCodeOnLabel: Evidence.Fact = Evidence.Fact(
    "traceabilityCodeOnLabel",
    vi: "Nhãn có mã truy xuất nguồn gốc điện tử",
    en: "The label carries an electronic traceability code"
  )

  /// The label is also in a foreign language (ghi nhãn song ngữ).
  public static let bilingualLabel: Evidence.Fact = Evidence.Fact(
    "bilingualLabel",
    vi: "Ghi nhãn song ngữ",
    en: "The label is also in a foreign language"
  )

  /// The information on the product is complete (thông tin, thuyết minh về sản phẩm đầy đủ).
  public static let productInformationComplete: Evidence.Fact = Evidence.Fact(
    "productInformationComplete",
    vi: "Thông tin, thuyết minh về sản phẩm đầy đủ",
    en: "The information on the product is complete"
  )

  /// The file declares a product standard (có hồ sơ công bố tiêu chuẩn sản phẩm).
  public static let productStandardDeclared: Evidence.Fact = Evidence.Fact(
    "productStandardDeclared",
    vi: "Có hồ sơ công bố tiêu chuẩn sản phẩm",
    en: "The file declares a product standard"
  )
}
