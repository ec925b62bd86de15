// Quantities about markets and promotion.
extension Evidence.Quantity {
  /// Number of agents and distributors outside the commune (số đại diện, đại lý phân phối ngoài xã).
  public static let distributors: Evidence.Quantity = Evidence.Quantity(
    "distributors", .count,
    vi: "Số đại diện, đại lý phân phối ngoài xã",
    en: "Number of agents and distributors outside the commune"
  )

  /// Number of promotion activities (số hoạt động quảng bá).
  public static let promotionActivities: Evidence.Quantity = Evidence.Quantity(
    "promotionActivities", .count,
    vi: "Số hoạt động quảng bá",
    en: "Number of promotion activities"
  )
}

// Facts about markets and promotion.
extension Evidence.Fact {
  /// The product is sold in the commune (bán trong địa bàn xã).
  public static let soldInCommune: Evidence.Fact = Evidence.Fact(
    "soldInCommune",
    vi: "Bán trong địa bàn xã",
    en: "The product is sold in the commune"
  )

  /// The product is sold outside the commune (bán ngoài địa bàn xã).
  public static let soldOutsideCommune: Evidence.Fact = Evidence.Fact(
    "soldOutsideCommune",
    vi: "Bán ngoài địa bàn xã",
    en: "The product is sold outside the commune"
  )

  /// The product is sold within the province (bán trong địa bàn tỉnh).
  public static let soldInProvince: Evidence.Fact = Evidence.Fact(
    "soldInProvince",
    vi: "Bán trong địa bàn tỉnh",
    en: "The product is sold within the province"
  )

  /// The product is sold outside the province (bán ngoài địa bàn tỉnh).
  public static let soldOutsideProvince: Evidence.Fact = Evidence.Fact(
    "soldOutsideProvince",
    vi: "Bán ngoài địa bàn tỉnh",
    en: "The product is sold outside the province"
  )

  /// An export contract and papers on its performance are there (có hợp đồng xuất khẩu và tài liệu thực
  /// hiện).
  public static let exportContractPerformed: Evidence.Fact = Evidence.Fact(
    "exportContractPerformed",
    vi: "Có hợp đồng xuất khẩu và tài liệu thực hiện",
    en: "An export contract and papers on its performance are there"
  )

  /// A contract with modern trade, papers on its performance and, online, the shop's link are there (có hợp
  /// đồng với kênh hiện đại, tài liệu thực hiện, đường dẫn gian hàng).
  public static let modernTradeContractPerformed: Evidence.Fact = Evidence.Fact(
    "modernTradeContractPerformed",
    vi: "Có hợp đồng với kênh hiện đại, tài liệu thực hiện, đường dẫn gian hàng",
    en: "A contract with modern trade, papers on its performance and, online, the shop's link are there"
  )

  /// A person is in charge of distribution (có người chịu trách nhiệm quản lý phân phối).
  public static let distributionManager: Evidence.Fact = Evidence.Fact(
    "distributionManager",
    vi: "Có người chịu trách nhiệm quản lý phân phối",
    en: "A person is in charge of distribution"
  )

  /// A unit is in charge of distribution (có bộ phận, phòng quản lý phân phối).
  public static let distributionDepartment: Evidence.Fact = Evidence.Fact(
    "distributionDepartment",
    vi: "Có bộ phận, phòng quản lý phân phối",
    en: "A unit is in charge of distribution"
  )

  /// Information technology is used to manage distribution (ứng dụng công nghệ thông tin trong quản lý phân
  /// phối).
  public static let distributionSoftware: Evidence.Fact = Evidence.Fact(
    "distributionSoftware",
    vi: "Ứng dụng công nghệ thông tin trong quản lý phân phối",
    en: "Information technology is used to manage distribution"
  )

  /// The producer has a website or promotes on social media (có website hoặc quảng bá trên mạng xã hội).
  public static let websiteOrSocialMedia: Evidence.Fact = Evidence.Fact(
    "websiteOrSocialMedia",
    vi: "Có website hoặc quảng bá trên mạng xã hội",
    en: "The producer has a website or promotes on social media"
  )

  /// The producer has a website, or social media that it keeps active (có website, hoặc mạng xã hội hoạt động
  /// thường xuyên).
  public static let websiteOrActiveSocialMedia: Evidence.Fact = Evidence.Fact(
    "websiteOrActiveSocialMedia",
    vi: "Có website, hoặc mạng xã hội hoạt động thường xuyên",
    en: "The producer has a website, or social media that it keeps active"
  )

  /// The producer joins fairs or trade promotion in the province (tham gia hội chợ, xúc tiến thương mại trong
  /// tỉnh).
  public static let fairsInProvince: Evidence.Fact = Evidence.Fact(
    "fairsInProvince",
    vi: "Tham gia hội chợ, xúc tiến thương mại trong tỉnh",
    en: "The producer joins fairs or trade promotion in the province"
  )

  /// The producer joins fairs or trade promotion outside the province (tham gia hội chợ, xúc tiến thương mại
  /// ngoài tỉnh).
  public static let fairsOutsideProvince: Evidence.Fact = Evidence.Fact(
    "fairsOutsideProvince",
    vi: "Tham gia hội chợ, xúc tiến thương mại ngoài tỉnh",
    en: "The producer joins fairs or trade promotion outside the province"
  )

  /// The producer joins international fairs or trade promotion (tham gia hội chợ, xúc tiến thương mại quốc
  /// tế).
  public static let fairsAbroad: Evidence.Fact = Evidence.Fact(
    "fairsAbroad",
    vi: "Tham gia hội chợ, xúc tiến thương mại quốc tế",
    en: "The producer joins international fairs or trade promotion"
  )

  /// The product can be exported to South-East Asia (có thể xuất khẩu sang Đông Nam Á).
  public static let exportableToSoutheastAsia: Evidence.Fact = Evidence.Fact(
    "exportableToSoutheastAsia",
    vi: "Có thể xuất khẩu sang Đông Nam Á",
    en: "The product can be exported to South-East Asia"
  )

  /// The product can be exported beyond South-East Asia (có thể xuất khẩu ngoài Đông Nam Á).
  public static let exportableBeyondSoutheastAsia: Evidence.Fact = Evidence.Fact(
    "exportableBeyondSoutheastAsia",
    vi: "Có thể xuất khẩu ngoài Đông Nam Á",
    en: "The product can be exported beyond South-East Asia"
  )

  /// The product can be exported to markets of high standards (có thể xuất khẩu sang thị trường tiêu chuẩn
  /// cao).
  public static let exportableToHighStandardMarkets: Evidence.Fact = Evidence.Fact(
    "exportableToHighStandardMarkets",
    vi: "Có thể xuất khẩu sang thị trường tiêu chuẩn cao",
    en: "The product can be exported to markets of high standards"
  )
}
