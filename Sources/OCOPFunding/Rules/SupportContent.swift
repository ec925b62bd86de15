public import OCOPModel

/// What a rule pays for within a category (nội dung cụ thể), such as a production line among machinery.
///
/// A rule for one content fits only measures that name it. Who has rules of its own makes contents of its own:
/// `try ID<SupportContent>("smart-label")`.
public enum SupportContent {}

extension ID where Entity == SupportContent {
  /// A demonstration model of agricultural extension, or what is bought or certified inside one (mô hình trình diễn khuyến nông).
  public static let demonstrationModel = ID.table("demonstrationModel")
  /// A demonstration model of industry promotion: a new technology or product (mô hình trình diễn kỹ thuật).
  public static let industrialModel = ID.table("industrialModel")
  /// A model of high technology (mô hình ứng dụng công nghệ cao).
  public static let highTechnologyModel = ID.table("highTechnologyModel")
  /// A model of how production and business are organised (mô hình tổ chức sản xuất, kinh doanh).
  public static let organisationModel = ID.table("organisationModel")
  /// Training, information and conferences that spread a model (nhân rộng mô hình).
  public static let modelReplication = ID.table("modelReplication")
  /// A whole production line (dây chuyền sản xuất).
  public static let productionLine = ID.table("productionLine")
  /// A point where OCOP products are shown and sold (điểm giới thiệu và bán sản phẩm OCOP).
  public static let salesPoint = ID.table("salesPoint")
  /// Building and registering a mark (xây dựng, đăng ký nhãn hiệu).
  public static let markRegistration = ID.table("markRegistration")
  /// Protection of a design or mark at home (bảo hộ kiểu dáng, nhãn hiệu trong nước).
  public static let domesticDesignOrMark = ID.table("domesticDesignOrMark")
  /// Protection of an invention or plant variety at home (bảo hộ sáng chế, giống cây trồng trong nước).
  public static let domesticInventionOrVariety = ID.table("domesticInventionOrVariety")
  /// Protection of any of these abroad (bảo hộ ở nước ngoài).
  public static let protectionAbroad = ID.table("protectionAbroad")
  /// Packaging and printing of stamps by actual invoices (bao bì, in tem).
  public static let packagingAndStamps = ID.table("packagingAndStamps")
  /// Design of a product or its packaging (thiết kế sản phẩm, bao bì).
  public static let packageDesign = ID.table("packageDesign")
  /// Digital communication, digitised product data and traceability by value chain (truyền thông số, truy xuất nguồn gốc).
  public static let digitalData = ID.table("digitalData")
  /// Consulting to build a linkage (tư vấn xây dựng liên kết).
  public static let linkageConsulting = ID.table("linkageConsulting")
  /// Machinery and works of a linkage project (máy móc, hạ tầng của dự án liên kết).
  public static let linkageProject = ID.table("linkageProject")
  /// Seeds, inputs, packaging and labels through the services of a cooperative (giống, vật tư, bao bì qua dịch vụ hợp tác xã).
  public static let linkageInputs = ID.table("linkageInputs")
  /// Technology transfer and uniform control of quality in a linkage (chuyển giao kỹ thuật, kiểm soát chất lượng đồng bộ).
  public static let linkageTechnology = ID.table("linkageTechnology")
  /// An organic certificate, first or renewed (chứng nhận hữu cơ).
  public static let organicCertificate = ID.table("organicCertificate")
  /// A survey of soil and water for organic farming (khảo sát đất, nước).
  public static let soilAndWaterSurvey = ID.table("soilAndWaterSurvey")
  /// Certification of good manufacturing practice (GMP).
  public static let goodManufacturing = ID.table("goodManufacturing")
  /// Certification of good agricultural practice (VietGAP, VietGAHP).
  public static let goodAgriculture = ID.table("goodAgriculture")
  /// Events of promotion and of linking supply and demand (xúc tiến thương mại, kết nối cung cầu).
  public static let tradeEvents = ID.table("tradeEvents")
  /// Certification by GlobalGAP.
  public static let globalGAP = ID.table("globalGAP")
  /// Promotion of foreign trade, or in mountain, border and island places (ngoại thương; miền núi, biên giới, hải đảo).
  public static let foreignOrRemoteTrade = ID.table("foreignOrRemoteTrade")
  /// An event that sells at home (hoạt động bán hàng trong nước).
  public static let domesticSales = ID.table("domesticSales")
  /// Training of managers (đào tạo quản trị doanh nghiệp).
  public static let managementTraining = ID.table("managementTraining")
  /// Training of founders (đào tạo khởi sự kinh doanh).
  public static let startUpTraining = ID.table("startUpTraining")
  /// Training of managers in depth (đào tạo quản trị chuyên sâu).
  public static let advancedTraining = ID.table("advancedTraining")
  /// Design, label and story of a product (thiết kế, nhãn, câu chuyện sản phẩm).
  public static let designLabelStory = ID.table("designLabelStory")
}
