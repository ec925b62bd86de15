// Quantities about community and eco-tourism.
extension Evidence.Quantity {
  /// Number of agents who promote the service (số đại diện, đại lý quảng bá).
  public static let promotionAgents: Evidence.Quantity = Evidence.Quantity(
    "promotionAgents", .count,
    vi: "Số đại diện, đại lý quảng bá",
    en: "Number of agents who promote the service"
  )

  /// Share of managers and staff who are trained (tỷ lệ quản lý và nhân viên đã qua đào tạo).
  public static let trainedStaff: Evidence.Quantity = Evidence.Quantity(
    "trainedStaff", .share,
    vi: "Tỷ lệ quản lý và nhân viên đã qua đào tạo",
    en: "Share of managers and staff who are trained"
  )

  /// Community performances a year (số lần trình diễn mang tính cộng đồng mỗi năm).
  public static let communityPerformances: Evidence.Quantity = Evidence.Quantity(
    "communityPerformances", .count,
    vi: "Số lần trình diễn mang tính cộng đồng mỗi năm",
    en: "Community performances a year"
  )
}

// Categories about community and eco-tourism.
extension Evidence.Category {
  /// Who provides the service (bên cung cấp dịch vụ).
  public static let serviceProvider: Evidence.Category = Evidence.Category(
    "serviceProvider",
    vi: "Bên cung cấp dịch vụ",
    en: "Who provides the service",
    values: [
      Value("community", vi: "Cộng đồng", en: "The community"),
      Value(
        "organisation", vi: "Tổ chức, cá nhân",
        en: "An organisation or a person"),
    ]
  )
}

// Facts about community and eco-tourism.
extension Evidence.Fact {
  /// A unit coordinates and runs the service (có bộ phận điều phối quản lý và điều hành dịch vụ).
  public static let coordinationUnit: Evidence.Fact = Evidence.Fact(
    "coordinationUnit",
    vi: "Có bộ phận điều phối quản lý và điều hành dịch vụ",
    en: "A unit coordinates and runs the service"
  )

  /// A management plan exists and is carried out (có kế hoạch quản lý, điều hành và tổ chức triển khai).
  public static let managementPlanCarriedOut: Evidence.Fact = Evidence.Fact(
    "managementPlanCarriedOut",
    vi: "Có kế hoạch quản lý, điều hành và tổ chức triển khai",
    en: "A management plan exists and is carried out"
  )

  /// There are rules for managing the service (có cơ chế, quy định quản lý hoạt động dịch vụ).
  public static let managementRules: Evidence.Fact = Evidence.Fact(
    "managementRules",
    vi: "Có cơ chế, quy định quản lý hoạt động dịch vụ",
    en: "There are rules for managing the service"
  )

  /// The rules assign the duties clearly (quy định được phân nhiệm rõ ràng).
  public static let managementDutiesAssigned: Evidence.Fact = Evidence.Fact(
    "managementDutiesAssigned",
    vi: "Quy định được phân nhiệm rõ ràng",
    en: "The rules assign the duties clearly"
  )

  /// Local people manage, run and benefit (người dân địa phương quản lý, vận hành và hưởng lợi).
  public static let localPeopleRunAndBenefit: Evidence.Fact = Evidence.Fact(
    "localPeopleRunAndBenefit",
    vi: "Người dân địa phương quản lý, vận hành và hưởng lợi",
    en: "Local people manage, run and benefit"
  )

  /// There are concrete measures to protect the environment (có giải pháp cụ thể về bảo vệ môi trường).
  public static let environmentalMeasures: Evidence.Fact = Evidence.Fact(
    "environmentalMeasures",
    vi: "Có giải pháp cụ thể về bảo vệ môi trường",
    en: "There are concrete measures to protect the environment"
  )

  /// There is shared infrastructure to protect the environment (có hạ tầng kỹ thuật chung về bảo vệ môi
  /// trường).
  public static let environmentalInfrastructure: Evidence.Fact = Evidence.Fact(
    "environmentalInfrastructure",
    vi: "Có hạ tầng kỹ thuật chung về bảo vệ môi trường",
    en: "There is shared infrastructure to protect the environment"
  )

  /// The community manages its environment itself (có mô hình cộng đồng tự quản về môi trường).
  public static let communitySelfManagement: Evidence.Fact = Evidence.Fact(
    "communitySelfManagement",
    vi: "Có mô hình cộng đồng tự quản về môi trường",
    en: "The community manages its environment itself"
  )

  /// The environment criterion of new-style rural areas is met (đạt chuẩn tiêu chí môi trường trong xây dựng
  /// nông thôn mới).
  public static let newRuralEnvironmentMet: Evidence.Fact = Evidence.Fact(
    "newRuralEnvironmentMet",
    vi: "Đạt chuẩn tiêu chí môi trường trong xây dựng nông thôn mới",
    en: "The environment criterion of new-style rural areas is met"
  )

  /// There is an environmental impact assessment (có đánh giá tác động môi trường theo quy định).
  public static let environmentalImpactAssessed: Evidence.Fact = Evidence.Fact(
    "environmentalImpactAssessed",
    vi: "Có đánh giá tác động môi trường theo quy định",
    en: "There is an environmental impact assessment"
  )

  /// Concrete activities save energy (có giải pháp tiết kiệm năng lượng bằng hoạt động cụ thể).
  public static let energySavingActivities: Evidence.Fact = Evidence.Fact(
    "energySavingActivities",
    vi: "Có giải pháp tiết kiệm năng lượng bằng hoạt động cụ thể",
    en: "Concrete activities save energy"
  )

  /// Energy and local materials are recovered and reused (thu hồi, tái sử dụng năng lượng, nguyên liệu tại
  /// địa phương).
  public static let energyAndMaterialsReused: Evidence.Fact = Evidence.Fact(
    "energyAndMaterialsReused",
    vi: "Thu hồi, tái sử dụng năng lượng, nguyên liệu tại địa phương",
    en: "Energy and local materials are recovered and reused"
  )

  /// Environment-friendly technology is used (sử dụng công nghệ thân thiện với môi trường).
  public static let environmentFriendlyTechnology: Evidence.Fact = Evidence.Fact(
    "environmentFriendlyTechnology",
    vi: "Sử dụng công nghệ thân thiện với môi trường",
    en: "Environment-friendly technology is used"
  )

  /// The service follows one of elsewhere, drawing on local advantages (dựa trên sản phẩm của nơi khác, có
  /// dựa trên lợi thế địa phương).
  public static let basedOnServicesElsewhere: Evidence.Fact = Evidence.Fact(
    "basedOnServicesElsewhere",
    vi: "Dựa trên sản phẩm của nơi khác, có dựa trên lợi thế địa phương",
    en: "The service follows one of elsewhere, drawing on local advantages"
  )

  /// The service rests on its own idea and doubles no other (ý tưởng của mình, không trùng lắp sản phẩm du
  /// lịch khác).
  public static let ownServiceIdea: Evidence.Fact = Evidence.Fact(
    "ownServiceIdea",
    vi: "Ý tưởng của mình, không trùng lắp sản phẩm du lịch khác",
    en: "The service rests on its own idea and doubles no other"
  )

  /// The service is tied to the place's traditional culture (gắn kết giá trị văn hóa truyền thống của địa
  /// phương).
  public static let traditionalCultureInService: Evidence.Fact = Evidence.Fact(
    "traditionalCultureInService",
    vi: "Gắn kết giá trị văn hóa truyền thống của địa phương",
    en: "The service is tied to the place's traditional culture"
  )

  /// There is a plan for the target market (có kế hoạch phát triển thị trường mục tiêu).
  public static let targetMarketPlan: Evidence.Fact = Evidence.Fact(
    "targetMarketPlan",
    vi: "Có kế hoạch phát triển thị trường mục tiêu",
    en: "There is a plan for the target market"
  )

  /// There are services that suit the target market (có sản phẩm dịch vụ phù hợp thị trường mục tiêu).
  public static let servicesForTargetMarket: Evidence.Fact = Evidence.Fact(
    "servicesForTargetMarket",
    vi: "Có sản phẩm dịch vụ phù hợp thị trường mục tiêu",
    en: "There are services that suit the target market"
  )

  /// Activities protect heritage, nature or biodiversity (có hoạt động bảo vệ, bảo tồn di sản, hệ sinh thái).
  public static let heritageProtection: Evidence.Fact = Evidence.Fact(
    "heritageProtection",
    vi: "Có hoạt động bảo vệ, bảo tồn di sản, hệ sinh thái",
    en: "Activities protect heritage, nature or biodiversity"
  )

  /// The community has a common programme or plan for that (có chương trình, kế hoạch chung của cộng đồng).
  public static let heritagePlanOfCommunity: Evidence.Fact = Evidence.Fact(
    "heritagePlanOfCommunity",
    vi: "Có chương trình, kế hoạch chung của cộng đồng",
    en: "The community has a common programme or plan for that"
  )

  /// The whole community takes part in that (cả cộng đồng đều có hoạt động bảo vệ, bảo tồn).
  public static let wholeCommunityProtectsHeritage: Evidence.Fact = Evidence.Fact(
    "wholeCommunityProtectsHeritage",
    vi: "Cả cộng đồng đều có hoạt động bảo vệ, bảo tồn",
    en: "The whole community takes part in that"
  )

  /// The agents are in the province and outside (đại diện, đại lý ở cả trong và ngoài tỉnh).
  public static let promotionAgentsInAndOutsideProvince: Evidence.Fact = Evidence.Fact(
    "promotionAgentsInAndOutsideProvince",
    vi: "Đại diện, đại lý ở cả trong và ngoài tỉnh",
    en: "The agents are in the province and outside"
  )

  /// The service is linked with other sites in the province (liên kết với điểm du lịch khác trong tỉnh).
  public static let linkedInProvince: Evidence.Fact = Evidence.Fact(
    "linkedInProvince",
    vi: "Liên kết với điểm du lịch khác trong tỉnh",
    en: "The service is linked with other sites in the province"
  )

  /// The service is linked with sites outside the province (liên kết với điểm du lịch ngoài tỉnh).
  public static let linkedOutsideProvince: Evidence.Fact = Evidence.Fact(
    "linkedOutsideProvince",
    vi: "Liên kết với điểm du lịch ngoài tỉnh",
    en: "The service is linked with sites outside the province"
  )

  /// The service is linked with sites abroad (liên kết với điểm du lịch quốc tế).
  public static let linkedAbroad: Evidence.Fact = Evidence.Fact(
    "linkedAbroad",
    vi: "Liên kết với điểm du lịch quốc tế",
    en: "The service is linked with sites abroad"
  )

  /// There are many promotion activities (có nhiều hoạt động quảng bá).
  public static let manyPromotionActivities: Evidence.Fact = Evidence.Fact(
    "manyPromotionActivities",
    vi: "Có nhiều hoạt động quảng bá",
    en: "There are many promotion activities"
  )

  /// A website introduces the place (có website giới thiệu điểm, cộng đồng du lịch).
  public static let websiteIntroducesPlace: Evidence.Fact = Evidence.Fact(
    "websiteIntroducesPlace",
    vi: "Có website giới thiệu điểm, cộng đồng du lịch",
    en: "A website introduces the place"
  )

  /// Services can be booked online (có kênh đặt dịch vụ trực tuyến).
  public static let onlineBooking: Evidence.Fact = Evidence.Fact(
    "onlineBooking",
    vi: "Có kênh đặt dịch vụ trực tuyến",
    en: "Services can be booked online"
  )

  /// Reputable domestic and international platforms take bookings (có kênh đặt dịch vụ uy tín trong nước và
  /// quốc tế).
  public static let reputableBookingPlatforms: Evidence.Fact = Evidence.Fact(
    "reputableBookingPlatforms",
    vi: "Có kênh đặt dịch vụ uy tín trong nước và quốc tế",
    en: "Reputable domestic and international platforms take bookings"
  )

  /// The website is in a foreign language (website bằng tiếng nước ngoài).
  public static let websiteInForeignLanguage: Evidence.Fact = Evidence.Fact(
    "websiteInForeignLanguage",
    vi: "Website bằng tiếng nước ngoài",
    en: "The website is in a foreign language"
  )

  /// There are many international promotion activities (có nhiều hoạt động quảng bá quốc tế).
  public static let internationalPromotion: Evidence.Fact = Evidence.Fact(
    "internationalPromotion",
    vi: "Có nhiều hoạt động quảng bá quốc tế",
    en: "There are many international promotion activities"
  )

  /// There is a leaflet on the service (có tờ rơi quảng bá về dịch vụ).
  public static let serviceLeaflet: Evidence.Fact = Evidence.Fact(
    "serviceLeaflet",
    vi: "Có tờ rơi quảng bá về dịch vụ",
    en: "There is a leaflet on the service"
  )

  /// Films, posters and publications promote the service (có phim ngắn, áp-phích, thông tin trên ấn phẩm).
  public static let filmsPostersPublications: Evidence.Fact = Evidence.Fact(
    "filmsPostersPublications",
    vi: "Có phim ngắn, áp-phích, thông tin trên ấn phẩm",
    en: "Films, posters and publications promote the service"
  )

  /// They are in Vietnamese and a foreign language (thể hiện bằng tiếng Việt và ít nhất một tiếng nước
  /// ngoài).
  public static let promotionInForeignLanguage: Evidence.Fact = Evidence.Fact(
    "promotionInForeignLanguage",
    vi: "Thể hiện bằng tiếng Việt và ít nhất một tiếng nước ngoài",
    en: "They are in Vietnamese and a foreign language"
  )

  /// There is a handbook or story (có cẩm nang hoặc câu chuyện).
  public static let handbookOrStory: Evidence.Fact = Evidence.Fact(
    "handbookOrStory",
    vi: "Có cẩm nang hoặc câu chuyện",
    en: "There is a handbook or story"
  )

  /// The handbook or story is in a foreign language too (cẩm nang, câu chuyện có bằng tiếng nước ngoài).
  public static let storyInForeignLanguage: Evidence.Fact = Evidence.Fact(
    "storyInForeignLanguage",
    vi: "Cẩm nang, câu chuyện có bằng tiếng nước ngoài",
    en: "The handbook or story is in a foreign language too"
  )

  /// The handbook or story is documented and shown where the service is given (câu chuyện được tư liệu hóa,
  /// trình bày tại điểm cung cấp dịch vụ).
  public static let storyShownAtSite: Evidence.Fact = Evidence.Fact(
    "storyShownAtSite",
    vi: "Câu chuyện được tư liệu hóa, trình bày tại điểm cung cấp dịch vụ",
    en: "The handbook or story is documented and shown where the service is given"
  )

  /// It is also shown at sites in the province and outside (câu chuyện trình bày tại điểm du lịch trong và
  /// ngoài tỉnh).
  public static let storyShownElsewhere: Evidence.Fact = Evidence.Fact(
    "storyShownElsewhere",
    vi: "Câu chuyện trình bày tại điểm du lịch trong và ngoài tỉnh",
    en: "It is also shown at sites in the province and outside"
  )

  /// The commune or village is recognised as a new-style rural area (xã hoặc thôn được công nhận đạt chuẩn
  /// nông thôn mới).
  public static let newRuralStandardRecognised: Evidence.Fact = Evidence.Fact(
    "newRuralStandardRecognised",
    vi: "Xã hoặc thôn được công nhận đạt chuẩn nông thôn mới",
    en: "The commune or village is recognised as a new-style rural area"
  )

  /// The commune or village meets the bright, green, clean, beautiful criterion (xã, thôn đạt tiêu chí sáng -
  /// xanh - sạch đẹp).
  public static let brightGreenCleanMet: Evidence.Fact = Evidence.Fact(
    "brightGreenCleanMet",
    vi: "Xã, thôn đạt tiêu chí sáng - xanh - sạch đẹp",
    en: "The commune or village meets the bright, green, clean, beautiful criterion"
  )

  /// Registration and conditions of business are met by law (đáp ứng đủ đăng ký và điều kiện kinh doanh).
  public static let businessConditionsMet: Evidence.Fact = Evidence.Fact(
    "businessConditionsMet",
    vi: "Đáp ứng đủ đăng ký và điều kiện kinh doanh",
    en: "Registration and conditions of business are met by law"
  )

  /// An establishment meets the standard for serving tourists (có cơ sở đạt tiêu chuẩn phục vụ khách du
  /// lịch).
  public static let touristStandardEstablishment: Evidence.Fact = Evidence.Fact(
    "touristStandardEstablishment",
    vi: "Có cơ sở đạt tiêu chuẩn phục vụ khách du lịch",
    en: "An establishment meets the standard for serving tourists"
  )

  /// The site is recognised as a tourist site (được công nhận điểm du lịch).
  public static let touristSiteRecognised: Evidence.Fact = Evidence.Fact(
    "touristSiteRecognised",
    vi: "Được công nhận điểm du lịch",
    en: "The site is recognised as a tourist site"
  )

  /// Conditions of order, fire safety, environment and food safety are met (đáp ứng an ninh, phòng cháy, môi
  /// trường, an toàn thực phẩm).
  public static let safetyConditionsMet: Evidence.Fact = Evidence.Fact(
    "safetyConditionsMet",
    vi: "Đáp ứng an ninh, phòng cháy, môi trường, an toàn thực phẩm",
    en: "Conditions of order, fire safety, environment and food safety are met"
  )

  /// Staff are instructed and trained regularly (hướng dẫn, tập huấn thường xuyên cho nhân viên).
  public static let staffTrainedRegularly: Evidence.Fact = Evidence.Fact(
    "staffTrainedRegularly",
    vi: "Hướng dẫn, tập huấn thường xuyên cho nhân viên",
    en: "Staff are instructed and trained regularly"
  )

  /// Traditional products of the place are shown and sold (có điểm trưng bày, bán sản phẩm truyền thống).
  public static let traditionalProductsOnSale: Evidence.Fact = Evidence.Fact(
    "traditionalProductsOnSale",
    vi: "Có điểm trưng bày, bán sản phẩm truyền thống",
    en: "Traditional products of the place are shown and sold"
  )

  /// OCOP products of the place are shown and sold (có trưng bày, bán sản phẩm OCOP của địa phương).
  public static let ocopProductsOnSale: Evidence.Fact = Evidence.Fact(
    "ocopProductsOnSale",
    vi: "Có trưng bày, bán sản phẩm OCOP của địa phương",
    en: "OCOP products of the place are shown and sold"
  )

  /// There are papers that introduce products and services (có tài liệu giới thiệu sản phẩm, dịch vụ).
  public static let brochuresOnOffer: Evidence.Fact = Evidence.Fact(
    "brochuresOnOffer",
    vi: "Có tài liệu giới thiệu sản phẩm, dịch vụ",
    en: "There are papers that introduce products and services"
  )

  /// The place of sale has parking, toilets and an information area (điểm bán có bãi đỗ, nhà vệ sinh, khu
  /// giới thiệu).
  public static let salesPlaceInfrastructure: Evidence.Fact = Evidence.Fact(
    "salesPlaceInfrastructure",
    vi: "Điểm bán có bãi đỗ, nhà vệ sinh, khu giới thiệu",
    en: "The place of sale has parking, toilets and an information area"
  )

  /// Guests can take part in activities (có hoạt động trải nghiệm).
  public static let experienceActivities: Evidence.Fact = Evidence.Fact(
    "experienceActivities",
    vi: "Có hoạt động trải nghiệm",
    en: "Guests can take part in activities"
  )

  /// There is a model of such activities (có mô hình hoạt động trải nghiệm).
  public static let experienceModel: Evidence.Fact = Evidence.Fact(
    "experienceModel",
    vi: "Có mô hình hoạt động trải nghiệm",
    en: "There is a model of such activities"
  )

  /// A receptionist is fluent in a foreign language (có nhân viên tiếp đón thành thạo một ngoại ngữ).
  public static let receptionSpeaksForeignLanguage: Evidence.Fact = Evidence.Fact(
    "receptionSpeaksForeignLanguage",
    vi: "Có nhân viên tiếp đón thành thạo một ngoại ngữ",
    en: "A receptionist is fluent in a foreign language"
  )

  /// Guests rate the service highly (du khách đánh giá cao).
  public static let praisedByGuests: Evidence.Fact = Evidence.Fact(
    "praisedByGuests",
    vi: "Du khách đánh giá cao",
    en: "Guests rate the service highly"
  )

  /// Guests rate the service highly in surveys and votes on reputable travel sites (du khách đánh giá cao qua
  /// phiếu và trang du lịch uy tín).
  public static let praisedOnTravelSites: Evidence.Fact = Evidence.Fact(
    "praisedOnTravelSites",
    vi: "Du khách đánh giá cao qua phiếu và trang du lịch uy tín",
    en: "Guests rate the service highly in surveys and votes on reputable travel sites"
  )

  /// Power, clean water, toilets and internet are complete, for a community internal roads as well (điện, nước sạch, khu
  /// vệ sinh, internet đầy đủ; với cộng đồng cả giao thông nội bộ).
  public static let amenitiesComplete: Evidence.Fact = Evidence.Fact(
    "amenitiesComplete",
    vi: "Điện, nước sạch, khu vệ sinh, internet đầy đủ (cộng đồng: cả giao thông nội bộ)",
    en: "Power, clean water, toilets and internet are complete (a community: internal roads as well)"
  )

  /// The new-style rural criteria of infrastructure and hygiene are met (các tiêu chí hạ tầng, vệ sinh đạt
  /// chuẩn nông thôn mới).
  public static let newRuralInfrastructureMet: Evidence.Fact = Evidence.Fact(
    "newRuralInfrastructureMet",
    vi: "Các tiêu chí hạ tầng, vệ sinh đạt chuẩn nông thôn mới",
    en: "The new-style rural criteria of infrastructure and hygiene are met"
  )

  /// Festivals or culture are performed at the site (có trình diễn lễ hội, văn hóa tại điểm).
  public static let festivalPerformances: Evidence.Fact = Evidence.Fact(
    "festivalPerformances",
    vi: "Có trình diễn lễ hội, văn hóa tại điểm",
    en: "Festivals or culture are performed at the site"
  )

  /// The performances are typical of the people and the region (trình diễn đặc sắc văn hóa dân tộc, vùng
  /// miền).
  public static let performancesTypicalOfRegion: Evidence.Fact = Evidence.Fact(
    "performancesTypicalOfRegion",
    vi: "Trình diễn đặc sắc văn hóa dân tộc, vùng miền",
    en: "The performances are typical of the people and the region"
  )

  /// The goods are local specialities of clear origin and suitable quality standards (hàng hóa rõ nguồn gốc,
  /// có tiêu chuẩn chất lượng, mang tính đặc sản).
  public static let goodsOfClearOrigin: Evidence.Fact = Evidence.Fact(
    "goodsOfClearOrigin",
    vi: "Hàng hóa rõ nguồn gốc, có tiêu chuẩn chất lượng, mang tính đặc sản",
    en: "The goods are local specialities of clear origin and suitable quality standards"
  )

  /// The goods are hygienic and food-safe (hàng hóa bảo đảm vệ sinh an toàn thực phẩm).
  public static let goodsFoodSafe: Evidence.Fact = Evidence.Fact(
    "goodsFoodSafe",
    vi: "Hàng hóa bảo đảm vệ sinh an toàn thực phẩm",
    en: "The goods are hygienic and food-safe"
  )
}
