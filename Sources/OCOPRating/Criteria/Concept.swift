/// What a criterion is about (nội dung của tiêu chí), the same in every set and regime that asks for the same.
///
/// Evidence, comparisons and reports hang on concepts, never on codes. The list is open: a set of your own may bring
/// concepts of its own.
public struct Concept: RawRepresentable, Sendable, Hashable {
  /// The concept's stable name.
  public let rawValue: String

  /// Creates a concept from its stable name.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

extension Concept {
  /// Where the product itself comes from (nguồn gốc sản phẩm).
  public static let productOrigin = Concept(rawValue: "productOrigin")

  /// Certificates of the growing or production area (vùng nguyên liệu được chứng nhận).
  public static let certifiedArea = Concept(rawValue: "certifiedArea")

  /// How far the product is processed (gia tăng giá trị).
  public static let valueAdded = Concept(rawValue: "valueAdded")

  /// Capacity to meet the demand (năng lực sản xuất).
  public static let productionCapacity = Concept(rawValue: "productionCapacity")

  /// Contracts along the production chain (liên kết chuỗi trong sản xuất).
  public static let linkage = Concept(rawValue: "linkage")

  /// Environmental protection (bảo vệ môi trường).
  public static let environment = Concept(rawValue: "environment")

  /// Technology that spares resources (công nghệ theo hướng bền vững).
  public static let sustainableTechnology = Concept(rawValue: "sustainableTechnology")

  /// Where the idea of the product comes from (nguồn gốc ý tưởng).
  public static let ideaOrigin = Concept(rawValue: "ideaOrigin")

  /// Packaging (đóng gói, bao bì).
  public static let packaging = Concept(rawValue: "packaging")

  /// Whether the packaging is handy and beautiful (phong cách bao bì).
  public static let packagingStyle = Concept(rawValue: "packagingStyle")

  /// Labels (ghi nhãn hàng hóa).
  public static let labelling = Concept(rawValue: "labelling")

  /// Labels in a second language (nhãn song ngữ).
  public static let bilingualLabel = Concept(rawValue: "bilingualLabel")

  /// The producer's kind of organisation (loại hình tổ chức).
  public static let organisationType = Concept(rawValue: "organisationType")

  /// Whether the legal representative is of a favoured group (đại diện pháp luật).
  public static let representative = Concept(rawValue: "representative")

  /// People of the place in the management (sự tham gia của cộng đồng trong quản lý, điều hành).
  public static let managementParticipation = Concept(rawValue: "managementParticipation")

  /// Share of local labour (lao động địa phương).
  public static let localLabour = Concept(rawValue: "localLabour")

  /// Growth of the business (tăng trưởng sản xuất kinh doanh).
  public static let growth = Concept(rawValue: "growth")

  /// Accounting (kế toán).
  public static let accounting = Concept(rawValue: "accounting")

  /// Trademarks and other intellectual property (sở hữu trí tuệ).
  public static let intellectualProperty = Concept(rawValue: "intellectualProperty")

  /// The main market (khu vực phân phối chính).
  public static let mainMarket = Concept(rawValue: "mainMarket")

  /// How distribution is organised (tổ chức phân phối).
  public static let distribution = Concept(rawValue: "distribution")

  /// Promotion of the product (quảng bá sản phẩm).
  public static let promotion = Concept(rawValue: "promotion")

  /// The product story (câu chuyện sản phẩm).
  public static let story = Concept(rawValue: "story")

  /// How the story is built (cấu trúc câu chuyện).
  public static let storyStructure = Concept(rawValue: "storyStructure")

  /// Local knowledge and identity in the story (trí tuệ, bản sắc địa phương).
  public static let localIdentity = Concept(rawValue: "localIdentity")

  /// Size and outer shape (kích thước, hình dạng bề ngoài).
  public static let sizeAndShape = Concept(rawValue: "sizeAndShape")

  /// Colour and ripeness (màu sắc, độ chín).
  public static let colourAndRipeness = Concept(rawValue: "colourAndRipeness")

  /// Smell and taste, asked as one (mùi, vị).
  public static let smellAndTaste = Concept(rawValue: "smellAndTaste")

  /// Whether the product is whole and clean (tính đầy đủ, sạch).
  public static let completenessAndCleanness = Concept(rawValue: "completenessAndCleanness")

  /// Nutritional contents (dinh dưỡng).
  public static let nutrition = Concept(rawValue: "nutrition")

  /// What sets the product apart (tính độc đáo).
  public static let uniqueness = Concept(rawValue: "uniqueness")

  /// The declaration of quality (công bố chất lượng).
  public static let qualityDeclaration = Concept(rawValue: "qualityDeclaration")

  /// Certificates of quality management and food safety (đảm bảo chất lượng).
  public static let qualityAssurance = Concept(rawValue: "qualityAssurance")

  /// Instructions for use (hướng dẫn sử dụng).
  public static let usageInstructions = Concept(rawValue: "usageInstructions")

  /// Chances on the world market (cơ hội thị trường toàn cầu).
  public static let globalMarket = Concept(rawValue: "globalMarket")

  /// Foreign matter in the product (tạp chất).
  public static let foreignMatter = Concept(rawValue: "foreignMatter")

  /// Colour (màu sắc).
  public static let colour = Concept(rawValue: "colour")

  /// Smell (mùi).
  public static let smell = Concept(rawValue: "smell")

  /// Size and uniformity (kích thước, độ đồng đều).
  public static let sizeAndUniformity = Concept(rawValue: "sizeAndUniformity")

  /// Uniformity (độ đồng đều).
  public static let uniformity = Concept(rawValue: "uniformity")

  /// Colour and texture (màu sắc, thể chất).
  public static let colourAndTexture = Concept(rawValue: "colourAndTexture")

  /// How much of the materials comes from the province (nguồn nguyên liệu).
  public static let materialSource = Concept(rawValue: "materialSource")

  /// Shape (hình dạng).
  public static let shape = Concept(rawValue: "shape")

  /// Taste (vị).
  public static let taste = Concept(rawValue: "taste")

  /// Appearance and uniformity (ngoại hình, đồng đều).
  public static let appearanceAndUniformity = Concept(rawValue: "appearanceAndUniformity")

  /// Shape and texture (hình dạng, thể chất).
  public static let shapeAndTexture = Concept(rawValue: "shapeAndTexture")

  /// Texture (thể chất).
  public static let texture = Concept(rawValue: "texture")

  /// How the product is composed or arranged (kết cấu, cách sắp đặt).
  public static let arrangement = Concept(rawValue: "arrangement")

  /// How the product is packed for use (quy cách đóng gói, dạng sử dụng).
  public static let packingFormat = Concept(rawValue: "packingFormat")

  /// Shape and colour of the tea leaves (hình dạng, màu sắc cánh chè).
  public static let leafShapeAndColour = Concept(rawValue: "leafShapeAndColour")

  /// Colour of the brew (màu nước).
  public static let brewColour = Concept(rawValue: "brewColour")

  /// Smell of the brew (mùi nước).
  public static let brewSmell = Concept(rawValue: "brewSmell")

  /// Taste of the brew (vị nước).
  public static let brewTaste = Concept(rawValue: "brewTaste")

  /// State and shape (trạng thái, hình dạng).
  public static let stateAndShape = Concept(rawValue: "stateAndShape")

  /// Food safety (chất lượng an toàn thực phẩm).
  public static let foodSafety = Concept(rawValue: "foodSafety")

  /// Convenience of use and storage (sự tiện lợi).
  public static let convenience = Concept(rawValue: "convenience")

  /// Whether the product works (hiệu quả sử dụng).
  public static let effectiveness = Concept(rawValue: "effectiveness")

  /// Unwanted effects of use (tác dụng không mong muốn).
  public static let unwantedEffects = Concept(rawValue: "unwantedEffects")

  /// Periodic tests (kiểm tra định kỳ).
  public static let periodicTesting = Concept(rawValue: "periodicTesting")

  /// Sensory test against the declared standard (chỉ tiêu cảm quan).
  public static let sensoryTest = Concept(rawValue: "sensoryTest")

  /// Safety of use (tính an toàn).
  public static let safety = Concept(rawValue: "safety")

  /// Packaging and labels, asked as one (bao bì, ghi nhãn).
  public static let packagingAndLabelling = Concept(rawValue: "packagingAndLabelling")

  /// Fineness of the work (mức độ tinh xảo).
  public static let craftsmanship = Concept(rawValue: "craftsmanship")

  /// Distinctive design (thiết kế độc đáo).
  public static let uniqueDesign = Concept(rawValue: "uniqueDesign")

  /// What adds up to the product's value (các yếu tố tích hợp).
  public static let integratedValue = Concept(rawValue: "integratedValue")

  /// What the product can be used for (các tính năng).
  public static let features = Concept(rawValue: "features")

  /// How easy the product is to use and to keep (tính thực tiễn).
  public static let practicality = Concept(rawValue: "practicality")

  /// Whether the product does what it is made for (độ tin cậy).
  public static let reliability = Concept(rawValue: "reliability")

  /// How long the product lasts (tuổi thọ).
  public static let lifespan = Concept(rawValue: "lifespan")

  /// Quality of the materials (chất lượng nguyên liệu).
  public static let materialQuality = Concept(rawValue: "materialQuality")

  /// Pots, wrapping and accessories (thiết kế sản phẩm).
  public static let presentation = Concept(rawValue: "presentation")

  /// Form judged by the kind of product (hình dáng so với loại sản phẩm).
  public static let formForKind = Concept(rawValue: "formForKind")

  /// Styling and artistry (kiểu dáng, tạo hình).
  public static let artistry = Concept(rawValue: "artistry")

  /// Who coordinates the service (bộ phận điều phối).
  public static let serviceCoordination = Concept(rawValue: "serviceCoordination")

  /// Rules of management (cơ chế quản lý).
  public static let managementRules = Concept(rawValue: "managementRules")

  /// Saving of energy (sử dụng năng lượng tiết kiệm).
  public static let energySaving = Concept(rawValue: "energySaving")

  /// Services for a target market (thị trường mục tiêu).
  public static let targetMarket = Concept(rawValue: "targetMarket")

  /// Protection of cultural and natural heritage (bảo tồn di sản).
  public static let heritageProtection = Concept(rawValue: "heritageProtection")

  /// Agents who promote the service (liên kết trong quảng bá).
  public static let promotionLinkage = Concept(rawValue: "promotionLinkage")

  /// Links with other tourist sites (liên kết vùng).
  public static let regionalLinkage = Concept(rawValue: "regionalLinkage")

  /// Promotion materials (bộ nhận diện quảng bá).
  public static let promotionIdentity = Concept(rawValue: "promotionIdentity")

  /// Where the story is presented (trình bày câu chuyện).
  public static let storyPresentation = Concept(rawValue: "storyPresentation")

  /// Whether the place is a recognised new-style rural area (đạt chuẩn nông thôn mới).
  public static let newRuralStandard = Concept(rawValue: "newRuralStandard")

  /// Location (vị trí).
  public static let location = Concept(rawValue: "location")

  /// Architecture and landscape (kiến trúc và cảnh quan).
  public static let architectureAndLandscape = Concept(rawValue: "architectureAndLandscape")

  /// Legal conditions of the business (điều kiện kinh doanh).
  public static let businessConditions = Concept(rawValue: "businessConditions")

  /// Safety and public order (an toàn và an ninh trật tự).
  public static let safetyAndOrder = Concept(rawValue: "safetyAndOrder")

  /// Completeness of the service (tính hoàn thiện của dịch vụ).
  public static let serviceCompleteness = Concept(rawValue: "serviceCompleteness")

  /// Activities for guests to take part in (hoạt động trải nghiệm).
  public static let experiences = Concept(rawValue: "experiences")

  /// Managers and staff (quản lý và nhân viên).
  public static let staff = Concept(rawValue: "staff")

  /// Quality of the tourism product (chất lượng sản phẩm dịch vụ).
  public static let serviceProductQuality = Concept(rawValue: "serviceProductQuality")

  /// Quality of service (chất lượng phục vụ).
  public static let serviceQuality = Concept(rawValue: "serviceQuality")

  /// Amenities (tiện nghi).
  public static let amenities = Concept(rawValue: "amenities")

  /// Events that attract visitors (hoạt động thu hút khách).
  public static let attractions = Concept(rawValue: "attractions")

  /// Goods and food on offer (hàng hóa dịch vụ).
  public static let goods = Concept(rawValue: "goods")
}

#if !hasFeature(Embedded)
extension Concept: Codable {}
#endif
