import OCOPModel

extension Decision148_2023 {
  /// Set 26: community and eco-tourism services and tourist sites (dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch).
  static let communityEcoTourism: CriteriaSet = CriteriaSet(
    number: 26,
    id: "community-eco-tourism",
    name: Bilingual(
      vi: "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
      en: "Community and eco-tourism services and tourist sites"
    ),
    citation: Decision148_2023.annexIII(set: 26),
    elimination: nil,
    parts: [
      Part(
        "A", Decision26_2026.Headings.partA, maximum: 40,
        Criterion(
          "1", Decision26_2026.Headings.communityService, maximum: 15,
          Criterion("1.a", Decision26_2026.CommunityEcoTourism.serviceCoordination),
          Criterion("1.b", CommunityEcoTourism.managementRules),
          Criterion("1.c", Decision26_2026.CommunityEcoTourism.environment),
          Criterion("1.d", Decision26_2026.CommunityEcoTourism.energySaving)),
        Criterion(
          "2", Decision26_2026.Headings.development, maximum: 12,
          Criterion("2.a", Decision26_2026.CommunityEcoTourism.ideaOrigin),
          Criterion("2.b", Decision26_2026.CommunityEcoTourism.targetMarket),
          Criterion("2.c", Decision26_2026.CommunityEcoTourism.heritageProtection)),
        Criterion(
          "3", Decision26_2026.Headings.community, maximum: 13,
          Criterion("3.a", CommunityEcoTourism.organisationType),
          Criterion("3.b", Community.representative),
          Criterion("3.c", Community.localLabour),
          Criterion("3.d", CommunityEcoTourism.growth),
          Criterion("3.đ", Community.accounting),
          Criterion("3.e", CommunityEcoTourism.intellectualProperty))),
      Part(
        "B", Decision26_2026.Headings.partB, maximum: 25,
        Criterion(
          "4", Decision26_2026.Headings.marketing, maximum: 17,
          Criterion("4.a", Decision26_2026.CommunityEcoTourism.promotionLinkage),
          Criterion("4.b", CommunityEcoTourism.regionalLinkage),
          Criterion("4.c", CommunityEcoTourism.distribution),
          Criterion("4.d", CommunityEcoTourism.promotion),
          Criterion("4.đ", CommunityEcoTourism.promotionIdentity)),
        Criterion(
          "5", Decision26_2026.Headings.story, maximum: 8,
          Criterion("5.a", Decision26_2026.CommunityEcoTourism.story),
          Criterion("5.b", Decision26_2026.CommunityEcoTourism.storyPresentation),
          Criterion("5.c", CommunityEcoTourism.newRuralStandard))),
      Part(
        "C", Decision26_2026.Headings.productQuality, maximum: 35,
        Criterion("6", CommunityEcoTourism.location),
        Criterion("7", Decision26_2026.CommunityEcoTourism.architectureAndLandscape),
        Criterion("8", CommunityEcoTourism.businessConditions),
        Criterion("9", CommunityEcoTourism.safetyAndOrder),
        Criterion("10", Decision26_2026.CommunityEcoTourism.serviceCompleteness),
        Criterion("11", Decision26_2026.CommunityEcoTourism.experiences),
        Criterion("12", Decision26_2026.CommunityEcoTourism.staff),
        Criterion("13", Decision26_2026.CommunityEcoTourism.serviceProductQuality),
        Criterion("14", Decision26_2026.CommunityEcoTourism.serviceQuality),
        Criterion("15", CommunityEcoTourism.amenities),
        Criterion("16", Decision26_2026.CommunityEcoTourism.attractions),
        Criterion("17", Decision26_2026.CommunityEcoTourism.goods)),
    ]
  )
}

extension Decision148_2023 {
  /// The questions that only set 26 asks.
  enum CommunityEcoTourism {
    static let managementRules: Question = Question(
      .managementRules, vi: "Cơ chế quản lý/quy định", en: "Management mechanism or rules", maximum: 6,
      Option(
        2, vi: "Có cơ chế/quy định quản lý hoạt động dịch vụ",
        en: "There is a mechanism or rules for managing the service", when: .fact(.managementRules)),
      Option(
        4, vi: "Có cơ chế/quy định quản lý hoạt động dịch vụ, phân nhiệm rõ ràng",
        en: "There is a mechanism or rules for managing the service, with clear duties",
        when: .all(.fact(.managementRules), .fact(.managementDutiesAssigned))),
      Option(
        6, vi: "Cơ chế/quy định phân nhiệm rõ ràng; dân địa phương tham gia quản lý, vận hành, hưởng lợi",
        en: "Mechanism or rules, clear duties; local people help manage and run the service and benefit",
        when: .all(
          .fact(.managementRules), .fact(.managementDutiesAssigned), .fact(.localPeopleRunAndBenefit))))

    static let organisationType: Question = Question(
      .organisationType, vi: "Loại hình tổ chức sản xuất - kinh doanh",
      en: "Type of production and business organisation", maximum: 3,
      Option(
        1, vi: "Hộ, trang trại có đăng ký kinh doanh, tổ hợp tác, công ty TNHH 1 thành viên, DNTN",
        en: "Business-registered household or farm, cooperative group, 1-member LLC, private enterprise"),
      Option(
        2, vi: "Công ty TNHH hai thành viên trở lên, công ty cổ phần vốn cộng đồng địa phương < 51%",
        en: "LLC with two or more members; joint-stock company with under 51% local community capital"),
      Option(
        3, vi: "HTX theo Luật HTX hoặc công ty cổ phần vốn cộng đồng địa phương ≥ 51%, trung tâm điều hành",
        en: "Lawful co-op, joint-stock company (≥ 51% local community capital) or operating centre"))

    static let growth: Question = Question(
      .growth, vi: "Tăng trưởng sản xuất kinh doanh", en: "Growth in production and business", maximum: 3,
      Option(
        1, vi: "HTX xếp loại trung bình; loại hình khác có lợi nhuận tăng so với năm liền trước",
        en: "Cooperative rated average; other types: profit growth over the year before"),
      Option(
        3, vi: "HTX xếp loại khá; loại hình khác có lợi nhuận tăng 2 năm liên tiếp",
        en: "Cooperative rated fairly good; other types: profit growth 2 years running", minimumFor: [.four]))

    static let intellectualProperty: Question = Question(
      .intellectualProperty, vi: "Sở hữu trí tuệ", en: "Intellectual property", maximum: 2,
      Option(
        1, vi: "Nhãn hiệu chủ thể sử dụng đã được cấp giấy chứng nhận đăng ký",
        en: "The trademark used by the provider has a registration certificate", minimumFor: [.four]),
      Option(
        2, vi: "Nhãn hiệu đã đăng ký và dùng dấu hiệu xuất xứ địa lý cộng đồng (bắt buộc nếu được bảo hộ)",
        en: "Registered trademark; local geographical-origin sign in use (compulsory where protected)"))

    static let regionalLinkage: Question = Question(
      .regionalLinkage, vi: "Liên kết vùng và chuỗi giá trị trong dịch vụ du lịch",
      en: "Regional and value-chain linkage of the tourism service", maximum: 3,
      Option(
        1, vi: "Liên kết với điểm du lịch khác trong tỉnh để hình thành tour sản phẩm du lịch",
        en: "Linked with other sites in the province to form tour products"),
      Option(
        2, vi: "Liên kết với điểm du lịch khác trong và ngoài tỉnh để hình thành tour sản phẩm du lịch",
        en: "Linked with other sites in and beyond the province to form tour products"),
      Option(
        3, vi: "Liên kết điểm du lịch khác trong, ngoài tỉnh và quốc tế, hình thành tour sản phẩm du lịch",
        en: "Linked with other sites in and beyond the province and abroad to form tour products"))

    static let distribution: Question = Question(
      .distribution, vi: "Tổ chức quảng bá, bán hàng", en: "Organisation of promotion and sales", maximum: 2,
      notes: [Decision26_2026.Notes.businessAndDistribution],
      Option(
        1, vi: "Có người chịu trách nhiệm quản lý quảng bá, bán hàng",
        en: "A person is responsible for managing promotion and sales"),
      Option(
        2, vi: "Có bộ phận/phòng quản lý quảng bá, bán hàng, dùng công nghệ thông tin để quản lý/bán hàng",
        en: "A unit or department for promotion and sales, using IT in management/sales"))

    static let promotion: Question = Question(
      .promotion, vi: "Quảng bá sản phẩm", en: "Promotion of the product", maximum: 4,
      Option(
        1, vi: "Nhiều hoạt động quảng bá, có website giới thiệu điểm, cộng đồng du lịch",
        en: "Many promotion activities, a website about the tourist site or community"),
      Option(
        2, vi: "Nhiều hoạt động quảng bá, có website về điểm, cộng đồng du lịch, có đặt hàng trực tuyến",
        en: "Many promotion activities, a website about the site or community, online booking"),
      Option(
        3, vi: "Nhiều hoạt động quảng bá, website, đặt hàng trực tuyến uy tín trong nước và quốc tế",
        en: "Many promotion activities, a website, reputable domestic and international online booking"),
      Option(
        4, vi: "Nhiều quảng bá quốc tế, web tiếng nước ngoài, đặt hàng online uy tín trong nước và quốc tế",
        en: "Much promotion abroad, foreign-language site, reputable online booking at home and abroad"))

    static let promotionIdentity: Question = Question(
      .promotionIdentity, vi: "Bộ nhận diện quảng bá sản phẩm", en: "Product promotion identity kit",
      maximum: 3,
      Option(1, vi: "Có tờ rơi quảng bá dịch vụ du lịch", en: "A leaflet that promotes the tourism service"),
      Option(
        2, vi: "Có phim ngắn, tranh ảnh áp-phích, tờ rơi quảng bá dịch vụ du lịch",
        en: "A short film, posters and leaflets that promote the tourism service"),
      Option(
        3, vi: "Có phim ngắn, áp-phích, tờ rơi bằng tiếng Việt và ít nhất 01 tiếng nước ngoài phù hợp",
        en: "Short film, posters, leaflets in Vietnamese and at least 1 suitable foreign language"))

    static let newRuralStandard: Question = Question(
      .newRuralStandard, vi: "Dịch vụ du lịch trên địa bàn đạt chuẩn nông thôn mới",
      en: "Service in a recognised new-style rural area", maximum: 2,
      Option(
        1, vi: "Xã/thôn chưa được công nhận đạt chuẩn nông thôn mới hoặc không thuộc khu vực nông thôn",
        en: "Commune or village not yet recognised as a new-style rural area, or not in a rural area"),
      Option(
        2, vi: "Xã/thôn đã được công nhận đạt chuẩn nông thôn mới",
        en: "Commune or village recognised as a new-style rural area"))

    static let location: Question = Question(
      .location, vi: "Vị trí", en: "Location", maximum: 3,
      Option(1, vi: "Thuận lợi, dễ tiếp cận", en: "Convenient, easy to reach"),
      Option(
        2, vi: "Thuận lợi, dễ tiếp cận, liền kề khu vực có lợi thế du lịch",
        en: "Convenient, easy to reach, next to an area with tourism potential"),
      Option(
        3, vi: "Thuận lợi, dễ tiếp cận, liền kề và liên kết với khu vực/địa điểm có lợi thế du lịch khác",
        en: "Convenient, easy to reach, next to and linked with another area/place of tourism potential"))

    static let businessConditions: Question = Question(
      .businessConditions, vi: "Chất lượng về điều kiện kinh doanh dịch vụ",
      en: "Quality of the conditions for running the service", maximum: 3,
      cases: [
        Bilingual(vi: "Cộng đồng dịch vụ du lịch", en: "Tourism service community"),
        Bilingual(vi: "Điểm dịch vụ du lịch", en: "Tourism service site"),
      ],
      Option(
        1, vi: "Dưới 50% cơ sở (lưu trú, vận chuyển...) được chứng nhận đủ điều kiện kinh doanh",
        en: "Under 50% of providers (lodging, transport, etc.) certified fit to operate by the rules",
        inCase: 0),
      Option(
        2, vi: "50% đến dưới 75% cơ sở (lưu trú, vận chuyển...) được chứng nhận đủ điều kiện kinh doanh",
        en: "50% to under 75% of providers (lodging, transport…) certified fit to operate by the rules",
        inCase: 0),
      Option(
        3, vi: "Trên 75% cơ sở (lưu trú, vận chuyển...) được chứng nhận đủ điều kiện kinh doanh",
        en: "Over 75% of providers (lodging, transport, etc.) certified fit to operate by the rules",
        inCase: 0),
      Option(
        1, vi: "Có đăng ký kinh doanh dịch vụ du lịch", en: "Registered to do business in tourism services",
        inCase: 1),
      Option(
        2, vi: "Có đăng ký kinh doanh và đáp ứng đủ điều kiện kinh doanh",
        en: "Business registered and all business conditions met", inCase: 1),
      Option(
        3, vi: "Có đăng ký, đủ điều kiện kinh doanh và được công nhận đạt chuẩn phục vụ khách du lịch",
        en: "Registered, business conditions met and recognised as up to the tourist-service standard",
        inCase: 1))

    static let safetyAndOrder: Question = Question(
      .safetyAndOrder, vi: "Chất lượng an toàn và an ninh trật tự", en: "Quality of safety and public order",
      maximum: 2,
      cases: [
        Bilingual(vi: "Cộng đồng dịch vụ du lịch", en: "Tourism service community"),
        Bilingual(vi: "Điểm dịch vụ du lịch", en: "Tourism service site"),
      ],
      Option(
        1, vi: "Ít nhất 75% cơ sở đạt điều kiện an ninh, trật tự, PCCC, môi trường, an toàn thực phẩm",
        en: "At least 75% of providers meet security, order, fire, environment and food-safety rules",
        inCase: 0),
      Option(
        2, vi: "100% cơ sở đạt điều kiện an ninh, trật tự, PCCC, môi trường, an toàn thực phẩm",
        en: "100% of providers meet security, order, fire, environment and food-safety rules", inCase: 0),
      Option(
        1, vi: "Đạt điều kiện an ninh, trật tự, PCCC, môi trường, an toàn thực phẩm",
        en: "Meets security, order, fire, environment and food-safety rules", inCase: 1),
      Option(
        2, vi: "Đạt an ninh, trật tự, PCCC, môi trường, ATTP và tập huấn nhân viên thường xuyên/định kỳ",
        en: "Meets security, order, fire, environment and food-safety rules, and trains staff regularly",
        inCase: 1))

    static let amenities: Question = Question(
      .amenities, vi: "Tiện nghi", en: "Amenities", maximum: 3,
      cases: [
        Bilingual(vi: "Cộng đồng dịch vụ du lịch", en: "Tourism service community"),
        Bilingual(vi: "Điểm dịch vụ du lịch", en: "Tourism service site"),
      ],
      Option(
        1, vi: "Giao thông nội bộ thuận tiện; đủ điện, nước sạch, vệ sinh, internet",
        en: "Convenient internal roads; full power, clean water, toilets, internet", inCase: 0),
      Option(
        3, vi: "Đủ giao thông, điện, nước sạch, vệ sinh, internet; xã/thôn có các tiêu chí đạt chuẩn NTM",
        en: "Roads, power, water, toilets, internet; commune/village meets related new-rural criteria",
        inCase: 0),
      Option(
        1, vi: "Đủ điện, nước sạch, vệ sinh, internet", en: "Full power, clean water, toilets, internet",
        inCase: 1),
      Option(
        3, vi: "Đủ điện, nước sạch, vệ sinh, internet; đảm bảo chất lượng, khách đánh giá cao",
        en: "Full power, clean water, toilets, internet; of good quality, rated highly by visitors", inCase: 1
      ))
  }
}
