// Quantities about the producer and its rights.
extension Evidence.Quantity {
  /// Share of the company's capital held by the local community (tỷ lệ vốn góp của cộng đồng người địa
  /// phương).
  public static let localCommunityCapital: Evidence.Quantity = Evidence.Quantity(
    "localCommunityCapital", .share,
    vi: "Tỷ lệ vốn góp của cộng đồng người địa phương",
    en: "Share of the company's capital held by the local community"
  )

  /// Share of the workers who come from the commune (tỷ lệ lao động là người trong xã).
  public static let communeLabour: Evidence.Quantity = Evidence.Quantity(
    "communeLabour", .share,
    vi: "Tỷ lệ lao động là người trong xã",
    en: "Share of the workers who come from the commune"
  )

  /// Years running of rising profit, counted back from the year before the assessment (số năm liên tiếp lợi
  /// nhuận tăng, tính từ năm trước năm đánh giá).
  public static let yearsOfProfitGrowth: Evidence.Quantity = Evidence.Quantity(
    "yearsOfProfitGrowth", .count,
    vi: "Số năm liên tiếp lợi nhuận tăng, tính từ năm trước năm đánh giá",
    en: "Years running of rising profit, counted back from the year before the assessment"
  )
}

// Categories about the producer and its rights.
extension Evidence.Category {
  /// Legal form of the producer (loại hình tổ chức của chủ thể).
  public static let legalForm: Evidence.Category = Evidence.Category(
    "legalForm",
    vi: "Loại hình tổ chức của chủ thể",
    en: "Legal form of the producer",
    values: [
      Value("household", vi: "Hộ sản xuất, hộ gia đình", en: "Household"),
      Value("farm", vi: "Trang trại", en: "Farm"),
      Value("cooperativeGroup", vi: "Tổ hợp tác", en: "Cooperative group"),
      Value("limitedCompany", vi: "Công ty TNHH", en: "Limited liability company"),
      Value("privateEnterprise", vi: "Doanh nghiệp tư nhân", en: "Private enterprise"),
      Value("jointStockCompany", vi: "Công ty cổ phần", en: "Joint-stock company"),
      Value("cooperative", vi: "Hợp tác xã", en: "Cooperative"),
      Value("other", vi: "Đối tượng khác", en: "Other"),
    ]
  )

  /// The cooperative's yearly class (xếp loại hợp tác xã).
  public static let cooperativeClass: Evidence.Category = Evidence.Category(
    "cooperativeClass",
    vi: "Xếp loại hợp tác xã",
    en: "The cooperative's yearly class",
    values: [
      Value("weak", vi: "Yếu", en: "Weak"),
      Value("average", vi: "Trung bình", en: "Average"),
      Value("fair", vi: "Khá", en: "Fairly good"),
      Value("good", vi: "Tốt", en: "Good"),
    ]
  )
}

// Facts about the producer and its rights.
extension Evidence.Fact {
  /// The household or cooperative group is registered for business (hộ, tổ hợp tác có đăng ký kinh doanh).
  public static let businessRegistered: Evidence.Fact = Evidence.Fact(
    "businessRegistered",
    vi: "Hộ, tổ hợp tác có đăng ký kinh doanh",
    en: "The household or cooperative group is registered for business"
  )

  /// The cooperative is organised and works by the law (hợp tác xã tổ chức, hoạt động đúng luật).
  public static let cooperativeLawful: Evidence.Fact = Evidence.Fact(
    "cooperativeLawful",
    vi: "Hợp tác xã tổ chức, hoạt động đúng luật",
    en: "The cooperative is organised and works by the law"
  )

  /// The legal representative is a woman, of an ethnic minority or disabled; the file need not say which (đại
  /// diện pháp luật là nữ, dân tộc thiểu số hoặc người khuyết tật).
  public static let representativeIsFavoured: Evidence.Fact = Evidence.Fact(
    "representativeIsFavoured",
    vi: "Đại diện pháp luật là nữ, dân tộc thiểu số hoặc người khuyết tật",
    en: "The legal representative is a woman, of an ethnic minority or disabled; the file need not say which"
  )

  /// A trademark application is accepted or published (đơn đăng ký nhãn hiệu được chấp nhận hoặc công bố).
  public static let trademarkApplicationAccepted: Evidence.Fact = Evidence.Fact(
    "trademarkApplicationAccepted",
    vi: "Đơn đăng ký nhãn hiệu được chấp nhận hoặc công bố",
    en: "A trademark application is accepted or published"
  )

  /// All trademarks used on the product are registered (các nhãn hiệu sử dụng đã được cấp giấy chứng nhận
  /// đăng ký).
  public static let trademarksRegistered: Evidence.Fact = Evidence.Fact(
    "trademarksRegistered",
    vi: "Các nhãn hiệu sử dụng đã được cấp giấy chứng nhận đăng ký",
    en: "All trademarks used on the product are registered"
  )

  /// The product uses a sign of origin tied to the local community (sử dụng dấu hiệu chỉ dẫn nguồn gốc địa lý
  /// gắn với cộng đồng).
  public static let originSignUsed: Evidence.Fact = Evidence.Fact(
    "originSignUsed",
    vi: "Sử dụng dấu hiệu chỉ dẫn nguồn gốc địa lý gắn với cộng đồng",
    en: "The product uses a sign of origin tied to the local community"
  )

  /// That sign is a protected indication, collective or certification mark (dấu hiệu đó là chỉ dẫn địa lý,
  /// nhãn hiệu tập thể, chứng nhận được bảo hộ).
  public static let originSignProtected: Evidence.Fact = Evidence.Fact(
    "originSignProtected",
    vi: "Dấu hiệu đó là chỉ dẫn địa lý, nhãn hiệu tập thể, chứng nhận được bảo hộ",
    en: "That sign is a protected indication, collective or certification mark"
  )

  /// A document grants the use of the protected sign (có văn bản ghi nhận quyền sử dụng dấu hiệu được bảo
  /// hộ).
  public static let originSignUseGranted: Evidence.Fact = Evidence.Fact(
    "originSignUseGranted",
    vi: "Có văn bản ghi nhận quyền sử dụng dấu hiệu được bảo hộ",
    en: "A document grants the use of the protected sign"
  )

  /// An industrial design is patented (có bằng độc quyền kiểu dáng công nghiệp).
  public static let industrialDesignPatented: Evidence.Fact = Evidence.Fact(
    "industrialDesignPatented",
    vi: "Có bằng độc quyền kiểu dáng công nghiệp",
    en: "An industrial design is patented"
  )

  /// An invention is patented (có bằng độc quyền sáng chế).
  public static let inventionPatented: Evidence.Fact = Evidence.Fact(
    "inventionPatented",
    vi: "Có bằng độc quyền sáng chế",
    en: "An invention is patented"
  )

  /// A utility solution is patented (có bằng độc quyền giải pháp hữu ích).
  public static let utilitySolutionPatented: Evidence.Fact = Evidence.Fact(
    "utilitySolutionPatented",
    vi: "Có bằng độc quyền giải pháp hữu ích",
    en: "A utility solution is patented"
  )

  /// A copyright is registered, that in a trademark apart (có giấy chứng nhận đăng ký quyền tác giả (trừ nhãn
  /// hiệu)).
  public static let copyrightRegistered: Evidence.Fact = Evidence.Fact(
    "copyrightRegistered",
    vi: "Có giấy chứng nhận đăng ký quyền tác giả (trừ nhãn hiệu)",
    en: "A copyright is registered, that in a trademark apart"
  )
}
