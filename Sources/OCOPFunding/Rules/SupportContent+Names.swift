public import OCOPModel

extension ID where Entity == SupportContent {
  /// The content in words; for one of one's own its identifier.
  public var name: Bilingual {
    switch self {
    case .demonstrationModel:
      Bilingual(vi: "mô hình trình diễn khuyến nông", en: "a demonstration model of extension")
    case .industrialModel:
      Bilingual(
        vi: "mô hình trình diễn kỹ thuật, công nghệ mới", en: "a demonstration of a new technology or product"
      )
    case .highTechnologyModel: Bilingual(vi: "mô hình công nghệ cao", en: "a model of high technology")
    case .organisationModel:
      Bilingual(vi: "mô hình tổ chức sản xuất", en: "a model of how production is organised")
    case .modelReplication: Bilingual(vi: "nhân rộng mô hình", en: "the spread of a model")
    case .productionLine: Bilingual(vi: "dây chuyền sản xuất", en: "a production line")
    case .salesPoint:
      Bilingual(vi: "điểm giới thiệu và bán sản phẩm OCOP", en: "a sales point of OCOP products")
    case .markRegistration:
      Bilingual(vi: "xây dựng, đăng ký nhãn hiệu", en: "building and registering a mark")
    case .domesticDesignOrMark:
      Bilingual(vi: "bảo hộ kiểu dáng, nhãn hiệu trong nước", en: "a design or mark at home")
    case .domesticInventionOrVariety:
      Bilingual(
        vi: "bảo hộ sáng chế, giống cây trồng trong nước", en: "an invention or plant variety at home")
    case .protectionAbroad: Bilingual(vi: "bảo hộ ở nước ngoài", en: "protection abroad")
    case .packagingAndStamps: Bilingual(vi: "bao bì, in tem", en: "packaging and stamps")
    case .packageDesign:
      Bilingual(vi: "thiết kế sản phẩm, bao bì", en: "design of a product or its packaging")
    case .digitalData:
      Bilingual(vi: "truyền thông số, truy xuất nguồn gốc", en: "digital data and traceability")
    case .linkageConsulting: Bilingual(vi: "tư vấn xây dựng liên kết", en: "consulting to build a linkage")
    case .linkageProject:
      Bilingual(vi: "máy móc, hạ tầng của dự án liên kết", en: "machinery and works of a linkage project")
    case .linkageInputs:
      Bilingual(
        vi: "giống, vật tư, bao bì qua dịch vụ hợp tác xã", en: "inputs through the services of a cooperative"
      )
    case .linkageTechnology:
      Bilingual(
        vi: "chuyển giao kỹ thuật, kiểm soát chất lượng đồng bộ",
        en: "technology and quality control in a linkage")
    case .organicCertificate: Bilingual(vi: "chứng nhận hữu cơ", en: "an organic certificate")
    case .soilAndWaterSurvey:
      Bilingual(
        vi: "khảo sát đất, nước cho sản xuất hữu cơ", en: "a survey of soil and water for organic farming")
    case .goodManufacturing: Bilingual(vi: "chứng nhận GMP", en: "a GMP certificate")
    case .goodAgriculture:
      Bilingual(vi: "chứng nhận VietGAP, VietGAHP", en: "a VietGAP or VietGAHP certificate")
    case .tradeEvents: Bilingual(vi: "xúc tiến thương mại, kết nối cung cầu", en: "events of promotion")
    case .globalGAP: Bilingual(vi: "chứng nhận GlobalGAP", en: "a GlobalGAP certificate")
    case .foreignOrRemoteTrade:
      Bilingual(
        vi: "xúc tiến ngoại thương, miền núi, biên giới, hải đảo", en: "promotion abroad or in remote places")
    case .domesticSales: Bilingual(vi: "hoạt động bán hàng trong nước", en: "an event that sells at home")
    case .managementTraining: Bilingual(vi: "đào tạo quản trị doanh nghiệp", en: "training of managers")
    case .startUpTraining: Bilingual(vi: "đào tạo khởi sự kinh doanh", en: "training of founders")
    case .advancedTraining: Bilingual(vi: "đào tạo quản trị chuyên sâu", en: "training of managers in depth")
    case .designLabelStory:
      Bilingual(vi: "thiết kế, nhãn, câu chuyện sản phẩm", en: "design, label and story of a product")
    default: Bilingual(vi: "“\(self)”", en: "“\(self)”")
    }
  }
}
