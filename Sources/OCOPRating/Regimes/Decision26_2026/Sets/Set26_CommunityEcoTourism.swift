import OCOPModel

extension Decision26_2026 {
  /// Set 26: community and eco-tourism services and tourist sites (dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch).
  static let communityEcoTourism: CriteriaSet = CriteriaSet(
    number: 26,
    id: "community-eco-tourism",
    name: Bilingual(
      vi: "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
      en: "Community and eco-tourism services and tourist sites"
    ),
    citation: Decision26_2026.annexII(set: 26),
    elimination: nil,
    explainsMinima: false,
    parts: [
      Part(
        "A", Headings.partA, maximum: 40,
        Criterion(
          "1", Headings.communityService, maximum: 14,
          Criterion("1.1", CommunityEcoTourism.serviceCoordination),
          Criterion("1.2", CommunityEcoTourism.managementRules),
          Criterion("1.3", CommunityEcoTourism.environment),
          Criterion("1.4", CommunityEcoTourism.energySaving)),
        Criterion(
          "2", Headings.development, maximum: 12,
          Criterion("2.1", CommunityEcoTourism.ideaOrigin),
          Criterion("2.2", CommunityEcoTourism.targetMarket),
          Criterion("2.3", CommunityEcoTourism.heritageProtection)),
        Criterion(
          "3", Headings.community, maximum: 14,
          Criterion("3.1", CommunityEcoTourism.organisationType),
          Criterion("3.2", Community.representative),
          Criterion("3.3", CommunityEcoTourism.localLabour),
          Criterion("3.4", CommunityEcoTourism.growth),
          Criterion("3.5", CommunityEcoTourism.intellectualProperty))),
      Part(
        "B", Headings.partB, maximum: 25,
        Criterion(
          "4", Headings.marketing, maximum: 17,
          Criterion("4.1", CommunityEcoTourism.promotionLinkage),
          Criterion("4.2", CommunityEcoTourism.regionalLinkage),
          Criterion("4.3", CommunityEcoTourism.distribution),
          Criterion("4.4", CommunityEcoTourism.promotion),
          Criterion("4.5", CommunityEcoTourism.promotionIdentity)),
        Criterion(
          "5", Headings.story, maximum: 8,
          Criterion("5.1", CommunityEcoTourism.story),
          Criterion("5.2", CommunityEcoTourism.storyPresentation),
          Criterion("5.3", CommunityEcoTourism.newRuralStandard))),
      Part(
        "C", Headings.productQuality, maximum: 35,
        Criterion("6", CommunityEcoTourism.location),
        Criterion("7", CommunityEcoTourism.architectureAndLandscape),
        Criterion("8", CommunityEcoTourism.businessConditions),
        Criterion("9", CommunityEcoTourism.safetyAndOrder),
        Criterion("10", CommunityEcoTourism.serviceCompleteness),
        Criterion("11", CommunityEcoTourism.experiences),
        Criterion("12", CommunityEcoTourism.staff),
        Criterion("13", CommunityEcoTourism.serviceProductQuality),
        Criterion("14", CommunityEcoTourism.serviceQuality),
        Criterion("15", CommunityEcoTourism.amenities),
        Criterion("16", CommunityEcoTourism.attractions),
        Criterion("17", CommunityEcoTourism.goods)),
    ],
    anomalies: [
      Anomaly(
        printed: Bilingual(vi: "Tiêu đề phần A ghi 35 điểm", en: "The heading of part A says 35 points"),
        read: Bilingual(vi: "40 điểm", en: "40 points"),
        reason: Bilingual(
          vi: "Ô điểm ghi 40 và các tiêu chí cộng thành 40",
          en: "The points cell says 40 and the criteria add to 40"
        )
      ),
      Anomaly(
        printed: Bilingual(
          vi: "Không có ghi chú giải thích dấu sao", en: "No note that explains the asterisks"),
        read: Bilingual(vi: "Ba dấu sao vẫn là mức tối thiểu", en: "The three marks are minima all the same"),
        reason: Bilingual(
          vi: "25 bộ khác giải thích dấu sao như vậy (cách hiểu)",
          en: "The 25 other sets explain them so (interpretation)"
        )
      ),
      Anomaly(
        printed: Bilingual(vi: "Không có câu điều kiện loại hồ sơ", en: "No line on eliminated files"),
        read: Bilingual(vi: "Không có điều kiện loại theo bộ", en: "No elimination note of the set"),
        reason: Bilingual(
          vi: "Giữ như in",
          en: "Kept as printed"
        )
      ),
    ]
  )
}

extension Decision26_2026 {
  /// The questions that only set 26 asks.
  enum CommunityEcoTourism {
    static let serviceCoordination: Question = Question(
      .serviceCoordination,
      vi: "Bộ phận điều phối, quản lý, điều hành dịch vụ",
      en: "Unit that coordinates and runs the service",
      maximum: 3,
      Option(
        1, vi: "Có bộ phận điều phối, quản lý, điều hành dịch vụ",
        en: "There is a unit that coordinates and runs the service", when: .fact(.coordinationUnit)),
      Option(
        3, vi: "Có bộ phận điều phối, quản lý, điều hành; có kế hoạch quản lý và triển khai kế hoạch",
        en: "A unit coordinates and runs the service, with a management plan that is carried out",
        when: .all(.fact(.coordinationUnit), .fact(.managementPlanCarriedOut)))
    )

    static let managementRules: Question = Question(
      .managementRules, vi: "Cơ chế quản lý/quy định", en: "Management mechanism or rules", maximum: 5,
      Option(
        1, vi: "Có cơ chế/quy định quản lý hoạt động dịch vụ",
        en: "There is a mechanism or rules for managing the service", when: .fact(.managementRules)),
      Option(
        3, vi: "Có cơ chế/quy định quản lý hoạt động dịch vụ, phân nhiệm rõ ràng",
        en: "There is a mechanism or rules for managing the service, with clear duties",
        when: .all(.fact(.managementRules), .fact(.managementDutiesAssigned))),
      Option(
        5, vi: "Cơ chế/quy định phân nhiệm rõ ràng; dân địa phương tham gia quản lý, vận hành, hưởng lợi",
        en: "Mechanism or rules, clear duties; local people help manage and run the service and benefit",
        when: .all(
          .fact(.managementRules), .fact(.managementDutiesAssigned), .fact(.localPeopleRunAndBenefit)))
    )

    static let environment: Question = Question(
      .environment,
      vi: "Bảo vệ môi trường tại cộng đồng/điểm du lịch",
      en: "Environmental protection in the community or at the site",
      maximum: 4,
      Option(
        1, vi: "Có giải pháp cụ thể bảo vệ môi trường (thu gom rác, nước thải...)",
        en: "Specific environmental protection measures (collecting waste, wastewater, etc.)",
        when: .fact(.environmentalMeasures)),
      Option(
        2, vi: "Có giải pháp cụ thể và hạ tầng kỹ thuật chung về bảo vệ môi trường",
        en: "Specific measures and shared technical infrastructure for environmental protection",
        when: .all(.fact(.environmentalMeasures), .fact(.environmentalInfrastructure))),
      Option(
        3, vi: "Có giải pháp cụ thể, hạ tầng kỹ thuật và mô hình cộng đồng tự quản về môi trường",
        en: "Specific measures, infrastructure and a community self-management model for environment",
        when: .all(
          .fact(.environmentalMeasures), .fact(.environmentalInfrastructure), .fact(.communitySelfManagement))
      ),
      Option(
        4, vi: "Giải pháp, hạ tầng, cộng đồng tự quản; đạt tiêu chí môi trường nông thôn mới hoặc có ĐTM",
        en: "Measures, infrastructure, self-management; new-rural environment criterion met or has EIA",
        when: .all(
          .fact(.environmentalMeasures), .fact(.environmentalInfrastructure), .fact(.communitySelfManagement),
          .any(.fact(.newRuralEnvironmentMet), .fact(.environmentalImpactAssessed))))
    )

    static let energySaving: Question = Question(
      .energySaving, vi: "Sử dụng năng lượng tiết kiệm", en: "Saving of energy", maximum: 2,
      Option(
        1, vi: "Có giải pháp tiết kiệm năng lượng bằng hoạt động cụ thể",
        en: "Energy is saved by specific activities", when: .fact(.energySavingActivities)),
      Option(
        2, vi: "Tiết kiệm, thu hồi, tái sử dụng năng lượng, nguyên liệu địa phương; công nghệ thân thiện",
        en: "Saving, recovering, reusing energy and local materials; environment-friendly technology",
        when: .all(
          .fact(.energySavingActivities), .fact(.energyAndMaterialsReused),
          .fact(.environmentFriendlyTechnology)))
    )

    static let ideaOrigin: Question = Question(
      .ideaOrigin,
      vi: "Nguồn gốc ý tưởng sản phẩm dịch vụ du lịch",
      en: "Origin of the idea of the tourism service",
      maximum: 5,
      Option(
        1, vi: "Dựa trên sản phẩm của nơi khác và lợi thế, đặc trưng của địa phương",
        en: "Based on another place's product and on local advantages and character",
        when: .fact(.basedOnServicesElsewhere)),
      Option(
        3, vi: "Ý tưởng của mình, không trùng với sản phẩm du lịch khác",
        en: "An idea of its own that repeats no other tourism product", when: .fact(.ownServiceIdea)),
      Option(
        5, vi: "Độc đáo, khác biệt, gắn với giá trị văn hóa truyền thống của địa phương",
        en: "Unique and different, tied to the traditional cultural values of the locality",
        when: .all(
          .fact(.traditionalCultureInService),
          .judgement(vi: "Độc đáo, khác biệt", en: "Unique and different")))
    )

    static let targetMarket: Question = Question(
      .targetMarket,
      vi: "Tổ chức dịch vụ theo thị trường mục tiêu",
      en: "Services organised for a target market",
      maximum: 2,
      Option(
        1, vi: "Có kế hoạch phát triển thị trường mục tiêu", en: "A plan to develop a target market",
        when: .fact(.targetMarketPlan)),
      Option(
        2, vi: "Có kế hoạch và có dịch vụ phù hợp với thị trường mục tiêu",
        en: "A plan, and services that fit the target market",
        when: .all(.fact(.targetMarketPlan), .fact(.servicesForTargetMarket)))
    )

    static let heritageProtection: Question = Question(
      .heritageProtection,
      vi: "Bảo vệ, bảo tồn di sản văn hóa, thiên nhiên, đa dạng sinh học",
      en: "Protection of cultural and natural heritage and biodiversity",
      maximum: 5,
      Option(
        1, vi: "Có hoạt động bảo vệ, bảo tồn di sản, hệ sinh thái, đa dạng sinh học",
        en: "Activities that protect heritage, ecosystems, biodiversity", when: .fact(.heritageProtection)),
      Option(
        3, vi: "Chương trình/kế hoạch chung; có hoạt động bảo tồn di sản, sinh thái, đa dạng sinh học",
        en: "Joint community programme/plan; activities protecting heritage, ecosystems, biodiversity",
        when: .all(.fact(.heritageProtection), .fact(.heritagePlanOfCommunity))),
      Option(
        5, vi: "Chương trình/kế hoạch chung; cả cộng đồng bảo tồn di sản, sinh thái, đa dạng sinh học",
        en: "Joint programme/plan; whole community protects heritage, ecosystems, biodiversity",
        when: .all(
          .fact(.heritageProtection), .fact(.heritagePlanOfCommunity), .fact(.wholeCommunityProtectsHeritage))
      )
    )

    static let organisationType: Question = Question(
      .organisationType,
      vi: "Loại hình tổ chức sản xuất - kinh doanh",
      en: "Type of production and business organisation",
      maximum: 3,
      Option(
        1, vi: "Hộ có đăng ký kinh doanh; trang trại; hoặc tổ hợp tác (có giấy đăng ký kinh doanh)",
        en: "Household with business registration; farm; or cooperative group (business-registered)",
        when: Proven.smallProducer),
      Option(
        2, vi: "Công ty TNHH; doanh nghiệp tư nhân; hoặc công ty cổ phần vốn cộng đồng địa phương < 51%",
        en: "LLC; private enterprise; or joint-stock company with under 51% local community capital",
        when: Proven.company),
      Option(
        3, vi: "HTX đúng luật; công ty cổ phần vốn cộng đồng địa phương ≥ 51%; hoặc đối tượng còn lại",
        en: "Lawful cooperative; joint-stock company with ≥ 51% local community capital; or any others",
        when: Proven.cooperativeLocalCompanyOrOther)
    )

    static let localLabour: Question = Question(
      .localLabour, vi: "Sử dụng lao động địa phương", en: "Use of local labour", maximum: 4,
      Option(
        1, vi: "Từ 25% đến dưới 50% lao động là người trong xã",
        en: "25% to under 50% of workers are from the commune", when: Proven.labourFromQuarter),
      Option(
        2, vi: "Từ 50% đến 75% lao động là người trong xã",
        en: "50% to 75% of workers are from the commune", when: Proven.labourFromHalf),
      Option(
        4, vi: "≥ 75% lao động là người trong xã", en: "75% or more of workers are from the commune",
        when: Proven.labourFromThreeQuarters)
    )

    static let growth: Question = Question(
      .growth, vi: "Tăng trưởng sản xuất kinh doanh", en: "Growth in production and business", maximum: 3,
      Option(
        1, vi: "Lợi nhuận năm trước năm đánh giá tăng so với năm liền trước; hoặc HTX xếp loại trung bình",
        en: "Profit rose in the year before assessment; or cooperative rated average",
        when: Proven.grewOneYear),
      Option(
        3, vi: "Lợi nhuận tăng 02 năm liền tính từ năm trước năm đánh giá; hoặc HTX xếp loại khá trở lên",
        en: "Profit up 2 years running before assessment; or cooperative rated at least fairly good",
        minimumFor: [.four], when: Proven.grewTwoYears)
    )

    static let intellectualProperty: Question = Question(
      .intellectualProperty, vi: "Sở hữu trí tuệ", en: "Intellectual property", maximum: 3,
      Option(
        1, vi: "Đơn đăng ký nhãn hiệu được chấp nhận hoặc công bố (đã qua thẩm định hình thức)",
        en: "Trademark application accepted or published (formal examination passed)", minimumFor: [.three],
        when: Proven.trademarkApplied),
      Option(
        2, vi: "Nhãn hiệu du lịch đã đăng ký; có dấu hiệu xuất xứ địa lý gắn với cộng đồng địa phương",
        en: "Registered tourism trademarks; geographical-origin sign linked to local community",
        minimumFor: [.four], when: Proven.trademarkAndOrigin),
      Option(
        3, vi: "Nhãn hiệu đăng ký, dấu hiệu xuất xứ và kiểu dáng/sáng chế/giải pháp hữu ích/quyền tác giả",
        en: "Registered trademarks, origin sign and a design/patent/utility solution/copyright",
        when: Proven.trademarkOriginAndAnotherRight)
    )

    static let promotionLinkage: Question = Question(
      .promotionLinkage,
      vi: "Liên kết chuỗi giá trị trong quảng bá sản phẩm du lịch",
      en: "Value-chain linkage in promoting the tourism product",
      maximum: 5,
      Option(
        1, vi: "Có đại diện/đại lý quảng bá", en: "There are promotion agents",
        when: .number(.promotionAgents, from: 1)),
      Option(
        3, vi: "Có ≥ 3 đại diện/đại lý quảng bá trong và ngoài tỉnh",
        en: "3 or more promotion agents in and beyond the province",
        when: .all(.number(.promotionAgents, from: 3), .fact(.promotionAgentsInAndOutsideProvince))),
      Option(
        5, vi: "Có ≥ 5 đại diện/đại lý quảng bá trong và ngoài tỉnh",
        en: "5 or more promotion agents in and beyond the province",
        when: .all(.number(.promotionAgents, from: 5), .fact(.promotionAgentsInAndOutsideProvince)))
    )

    static let regionalLinkage: Question = Question(
      .regionalLinkage,
      vi: "Liên kết vùng và chuỗi giá trị trong dịch vụ du lịch",
      en: "Regional and value-chain linkage of the tourism service",
      maximum: 3,
      Option(
        1, vi: "Liên kết với điểm du lịch khác trong tỉnh để hình thành sản phẩm du lịch",
        en: "Linked with other tourist sites in the province to form a tourism product",
        when: .fact(.linkedInProvince)),
      Option(
        2, vi: "Liên kết với điểm du lịch khác trong và ngoài tỉnh để hình thành sản phẩm du lịch",
        en: "Linked with other tourist sites in and beyond the province to form a tourism product",
        when: .all(.fact(.linkedInProvince), .fact(.linkedOutsideProvince))),
      Option(
        3, vi: "Liên kết điểm du lịch khác trong, ngoài tỉnh và quốc tế để hình thành sản phẩm du lịch",
        en: "Linked with other sites in and beyond the province and abroad to form a tourism product",
        when: .all(.fact(.linkedInProvince), .fact(.linkedOutsideProvince), .fact(.linkedAbroad)))
    )

    static let distribution: Question = Question(
      .distribution,
      vi: "Tổ chức quảng bá, bán hàng",
      en: "Organisation of promotion and sales",
      maximum: 2, notes: [Notes.businessAndDistribution],
      Option(
        1, vi: "Có người chịu trách nhiệm quản lý quảng bá, phân phối",
        en: "A person is responsible for managing promotion and distribution",
        when: .fact(.distributionManager)),
      Option(
        2, vi: "Có bộ phận/phòng quảng bá, phân phối, ứng dụng công nghệ thông tin",
        en: "A unit or department for promotion and distribution, using information technology",
        when: Proven.distributionBySoftware)
    )

    /// Who is on reputable booking sites can be booked online.
    private static let bookedOnline: Condition = .any(
      .fact(.onlineBooking), .fact(.reputableBookingPlatforms))

    /// Guests who praise on travel sites are guests.
    private static let praised: Condition = .any(.fact(.praisedByGuests), .fact(.praisedOnTravelSites))

    static let promotion: Question = Question(
      .promotion, vi: "Quảng bá sản phẩm", en: "Promotion of the product", maximum: 4,
      Option(
        1, vi: "Nhiều hoạt động quảng bá, có website giới thiệu điểm, cộng đồng du lịch",
        en: "Many promotion activities, a website about the tourist site or community",
        when: .all(.fact(.manyPromotionActivities), .fact(.websiteIntroducesPlace))),
      Option(
        2, vi: "Nhiều hoạt động quảng bá, có website, có kênh đặt dịch vụ trực tuyến",
        en: "Many promotion activities, a website, online booking",
        when: .all(.fact(.manyPromotionActivities), .fact(.websiteIntroducesPlace), bookedOnline)),
      Option(
        3, vi: "Nhiều hoạt động quảng bá, website, kênh đặt trực tuyến uy tín trong nước và quốc tế",
        en: "Many promotion activities, a website, reputable domestic and international booking sites",
        when: .all(
          .fact(.manyPromotionActivities), .fact(.websiteIntroducesPlace), .fact(.reputableBookingPlatforms))),
      Option(
        4, vi: "Nhiều quảng bá quốc tế, website tiếng nước ngoài, kênh đặt uy tín trong nước và quốc tế",
        en: "Much promotion abroad, foreign-language website, reputable domestic and foreign booking",
        when: .all(
          .fact(.internationalPromotion), .fact(.websiteIntroducesPlace), .fact(.websiteInForeignLanguage),
          .fact(.reputableBookingPlatforms)))
    )

    static let promotionIdentity: Question = Question(
      .promotionIdentity,
      vi: "Bộ nhận diện quảng bá sản phẩm",
      en: "Product promotion identity kit",
      maximum: 3,
      Option(
        1, vi: "Có tờ rơi quảng bá dịch vụ", en: "A leaflet about the service", when: .fact(.serviceLeaflet)),
      Option(
        2, vi: "Có phim ngắn, áp-phích, thông tin trên các ấn phẩm",
        en: "A short film, posters, information in publications", when: .fact(.filmsPostersPublications)),
      Option(
        3, vi: "Có phim ngắn, áp-phích, ấn phẩm bằng tiếng Việt và ít nhất 01 tiếng nước ngoài phù hợp",
        en: "Short film, posters, publications in Vietnamese and at least 1 suitable foreign language",
        when: .all(.fact(.filmsPostersPublications), .fact(.promotionInForeignLanguage)))
    )

    static let story: Question = Question(
      .story, vi: "Câu chuyện sản phẩm", en: "Product story", maximum: 4,
      Option(
        1, vi: "Có cẩm nang/câu chuyện về dịch vụ du lịch",
        en: "A handbook or story about the tourism service", when: .fact(.handbookOrStory)),
      Option(
        2, vi: "Cẩm nang/câu chuyện riêng, đặc sắc, thể hiện trí tuệ, bản sắc địa phương",
        en: "A handbook or story of its own, distinctive, showing local knowledge and identity",
        when: .all(
          .fact(.handbookOrStory),
          .judgement(
            vi: "Có tính riêng, đặc sắc, thể hiện bản sắc địa phương",
            en: "Of its own, showing local identity"))),
      Option(
        4, vi: "Cẩm nang/câu chuyện riêng, đặc sắc, trí tuệ, bản sắc địa phương; tiếng nước ngoài phù hợp",
        en: "Own, distinctive handbook/story, local knowledge, identity, also suitable foreign language",
        when: .all(
          .fact(.handbookOrStory),
          .judgement(
            vi: "Có tính riêng, đặc sắc, thể hiện bản sắc địa phương",
            en: "Of its own, showing local identity"), .fact(.storyInForeignLanguage)))
    )

    static let storyPresentation: Question = Question(
      .storyPresentation,
      vi: "Trình bày câu chuyện sản phẩm",
      en: "Presentation of the product story",
      maximum: 2,
      Option(
        1, vi: "Cẩm nang/câu chuyện được tư liệu hóa, trình bày tại điểm cung cấp dịch vụ",
        en: "The handbook or story is documented and shown where the service is provided",
        when: .fact(.storyShownAtSite)),
      Option(
        2, vi: "Cẩm nang/câu chuyện được tư liệu hóa, trình bày tại điểm du lịch trong và ngoài tỉnh",
        en: "The handbook or story is documented and shown at sites in and beyond the province",
        when: .fact(.storyShownElsewhere))
    )

    static let newRuralStandard: Question = Question(
      .newRuralStandard,
      vi: "Dịch vụ du lịch trên địa bàn đạt chuẩn nông thôn mới",
      en: "Service in a recognised new-style rural area",
      maximum: 2,
      Option(
        1, vi: "Xã/thôn chưa được công nhận đạt chuẩn nông thôn mới hoặc không thuộc khu vực nông thôn",
        en: "Commune or village not yet recognised as a new-style rural area, or not in a rural area",
        when: .not(.fact(.newRuralStandardRecognised))),
      Option(
        2, vi: "Xã/thôn đã được công nhận đạt chuẩn nông thôn mới",
        en: "Commune or village recognised as a new-style rural area",
        when: .fact(.newRuralStandardRecognised))
    )

    static let location: Question = Question(
      .location, vi: "Vị trí", en: "Location", maximum: 3,
      Option(1, vi: "Thuận lợi, dễ tiếp cận", en: "Convenient, easy to reach"),
      Option(
        2, vi: "Thuận lợi, dễ tiếp cận, liền kề khu vực có lợi thế du lịch",
        en: "Convenient, easy to reach, next to an area with tourism potential"),
      Option(
        3, vi: "Thuận lợi, dễ tiếp cận, liền kề và kết nối với khu vực có lợi thế du lịch khác",
        en: "Convenient, easy to reach, next to and connected with another area of tourism potential")
    )

    static let architectureAndLandscape: Question = Question(
      .architectureAndLandscape,
      vi: "Kiến trúc và cảnh quan môi trường",
      en: "Architecture and landscape",
      maximum: 3,
      Option(
        1, vi: "Cảnh quan sạch đẹp", en: "Clean and beautiful landscape",
        when: .judgement(vi: "Cảnh quan sạch đẹp", en: "A clean and beautiful landscape")),
      Option(
        2, vi: "Cảnh quan sạch đẹp, kiến trúc đặc trưng vùng miền, có tính dân tộc",
        en: "Clean and beautiful landscape, architecture of the region and its people",
        when: .all(
          .judgement(vi: "Cảnh quan sạch đẹp", en: "A clean and beautiful landscape"),
          .judgement(vi: "Kiến trúc mang đặc trưng vùng miền", en: "Architecture typical of the region"))),
      Option(
        3, vi: "Cảnh quan sạch đẹp, kiến trúc vùng miền, dân tộc; xã/thôn đạt sáng - xanh - sạch đẹp NTM",
        en: "Clean area, regional ethnic architecture; bright-green-clean new-rural commune/village",
        when: .all(
          .judgement(vi: "Cảnh quan sạch đẹp", en: "A clean and beautiful landscape"),
          .judgement(vi: "Kiến trúc mang đặc trưng vùng miền", en: "Architecture typical of the region"),
          .fact(.brightGreenCleanMet)))
    )

    static let businessConditions: Question = Question(
      .businessConditions,
      vi: "Đáp ứng điều kiện kinh doanh dịch vụ",
      en: "Conditions for running the service",
      maximum: 3,
      cases: [
        Bilingual(vi: "Dịch vụ do cộng đồng cung cấp", en: "Service provided by a community"),
        Bilingual(vi: "Điểm dịch vụ du lịch", en: "Tourist service site"),
      ],
      Option(
        1, vi: "Các cơ sở đáp ứng đủ yêu cầu đăng ký kinh doanh và điều kiện kinh doanh theo pháp luật",
        en: "All providers meet the legal requirements of business registration and conditions", inCase: 0,
        when: .all(.category(.serviceProvider, "community"), .fact(.businessConditionsMet))),
      Option(
        3, vi: "Các cơ sở đủ điều kiện, có cơ sở đạt tiêu chuẩn phục vụ khách theo Luật Du lịch",
        en: "All providers meet the conditions; at least one meets the Tourism Law's visitor standard",
        inCase: 0,
        when: .all(
          .category(.serviceProvider, "community"), .fact(.businessConditionsMet),
          .fact(.touristStandardEstablishment))),
      Option(
        1, vi: "Đáp ứng đủ điều kiện đăng ký kinh doanh và điều kiện kinh doanh theo pháp luật",
        en: "Meets the legal requirements of business registration and conditions", inCase: 1,
        when: .all(
          .any(.category(.serviceProvider, "organisation"), .fact(.touristSiteRecognised)),
          .fact(.businessConditionsMet))),
      Option(
        3, vi: "Đủ điều kiện; được công nhận điểm du lịch hoặc có cơ sở đạt chuẩn theo Luật Du lịch",
        en: "Conditions met; recognised tourist site, or a facility meets the Tourism Law standard",
        inCase: 1,
        when: .all(
          .fact(.businessConditionsMet),
          .any(
            .fact(.touristSiteRecognised),
            .all(.category(.serviceProvider, "organisation"), .fact(.touristStandardEstablishment)))))
    )

    static let safetyAndOrder: Question = Question(
      .safetyAndOrder, vi: "Đảm bảo an toàn và an ninh trật tự", en: "Safety and public order", maximum: 2,
      cases: [
        Bilingual(vi: "Dịch vụ do cộng đồng cung cấp", en: "Service provided by a community"),
        Bilingual(
          vi: "Dịch vụ do tổ chức, cá nhân cung cấp", en: "Service provided by an organisation or individual"),
      ],
      Option(
        1, vi: "Các cơ sở đạt điều kiện an ninh, PCCC, môi trường, an toàn thực phẩm",
        en: "All providers meet the rules on order, fire, environment and food safety", inCase: 0,
        when: .all(.category(.serviceProvider, "community"), .fact(.safetyConditionsMet))),
      Option(
        2, vi: "Các cơ sở đạt an ninh, PCCC, môi trường, ATTP; tập huấn nhân viên thường xuyên/định kỳ",
        en: "All providers meet order, fire, environment, food-safety rules and train staff regularly",
        inCase: 0,
        when: .all(
          .category(.serviceProvider, "community"), .fact(.safetyConditionsMet), .fact(.staffTrainedRegularly)
        )),
      Option(
        1, vi: "Đạt điều kiện an ninh, PCCC, môi trường, an toàn thực phẩm",
        en: "Meets the rules on order, fire, environment and food safety", inCase: 1,
        when: .all(.category(.serviceProvider, "organisation"), .fact(.safetyConditionsMet))),
      Option(
        2, vi: "Đạt điều kiện an ninh, PCCC, môi trường, ATTP và tập huấn nhân viên thường xuyên/định kỳ",
        en: "Meets the rules on order, fire, environment, food safety and trains staff regularly", inCase: 1,
        when: .all(
          .category(.serviceProvider, "organisation"), .fact(.safetyConditionsMet),
          .fact(.staffTrainedRegularly)))
    )

    static let serviceCompleteness: Question = Question(
      .serviceCompleteness,
      vi: "Tính hoàn thiện của quá trình dịch vụ",
      en: "Completeness of the service",
      maximum: 3,
      Option(
        1, vi: "Có điểm trưng bày, giới thiệu, bán sản phẩm truyền thống địa phương",
        en: "A place that shows and sells the area's traditional products",
        when: .fact(.traditionalProductsOnSale)),
      Option(
        2, vi: "Có điểm trưng bày, bán sản phẩm truyền thống và OCOP địa phương, có tài liệu giới thiệu",
        en: "A place that shows and sells local traditional and OCOP products, with information",
        when: .all(.fact(.traditionalProductsOnSale), .fact(.ocopProductsOnSale), .fact(.brochuresOnOffer))),
      Option(
        3, vi: "Điểm trưng bày, bán sản phẩm truyền thống, OCOP địa phương; có tài liệu, hạ tầng hài hòa",
        en: "Shows and sells local traditional and OCOP products; information, well-laid facilities",
        when: .all(
          .fact(.traditionalProductsOnSale), .fact(.ocopProductsOnSale), .fact(.brochuresOnOffer),
          .fact(.salesPlaceInfrastructure), .judgement(vi: "Bố trí hài hòa", en: "Laid out in harmony")))
    )

    static let experiences: Question = Question(
      .experiences, vi: "Hoạt động trải nghiệm", en: "Activities to take part in", maximum: 2,
      Option(
        1, vi: "Có hoạt động trải nghiệm", en: "There are activities to take part in",
        when: .fact(.experienceActivities)),
      Option(
        2, vi: "Có mô hình hoạt động trải nghiệm", en: "There is a model of activities to take part in",
        when: .fact(.experienceModel))
    )

    static let staff: Question = Question(
      .staff, vi: "Quản lý và nhân viên", en: "Managers and staff", maximum: 3,
      Option(
        1, vi: "Dưới 50% quản lý và nhân viên đã được đào tạo chuyên môn",
        en: "Under 50% of managers and staff are trained for their work",
        when: .share(.trainedStaff, above: 0, below: 50)),
      Option(
        2, vi: "Từ 50 - 75% quản lý và nhân viên đã được đào tạo chuyên môn",
        en: "50 to 75% of managers and staff are trained for their work",
        when: .any(
          .share(.trainedStaff, from: 50, upTo: 75),
          .all(.share(.trainedStaff, above: 75), Unsettled.countsAsLower))),
      Option(
        3, vi: "Trên 75% quản lý, nhân viên được đào tạo; có người tiếp đón thạo ít nhất 1 ngoại ngữ",
        en: "Over 75% of managers, staff trained; a receptionist fluent in at least 1 foreign language",
        when: .all(.share(.trainedStaff, above: 75), .fact(.receptionSpeaksForeignLanguage)))
    )

    static let serviceProductQuality: Question = Question(
      .serviceProductQuality,
      vi: "Chất lượng sản phẩm dịch vụ du lịch",
      en: "Quality of the tourism product",
      maximum: 4,
      Option(
        1, vi: "Sản phẩm phong phú, hấp dẫn", en: "Varied and attractive",
        when: .judgement(vi: "Phong phú, hấp dẫn", en: "Rich and attractive")),
      Option(
        2, vi: "Sản phẩm phong phú, hấp dẫn, an toàn, chất lượng cao",
        en: "Varied, attractive, safe, of high quality",
        when: .all(
          .judgement(vi: "Phong phú, hấp dẫn", en: "Rich and attractive"),
          .judgement(vi: "An toàn, chất lượng cao", en: "Safe and of high quality"))),
      Option(
        3, vi: "Phong phú, hấp dẫn, an toàn, chất lượng cao; khách đánh giá cao trên trang uy tín",
        en: "Varied, attractive, safe, high quality; rated highly by visitors on reputable sites",
        when: .all(
          .judgement(vi: "Phong phú, hấp dẫn", en: "Rich and attractive"),
          .judgement(vi: "An toàn, chất lượng cao", en: "Safe and of high quality"),
          .fact(.praisedOnTravelSites))),
      Option(
        4, vi: "Phong phú, hấp dẫn, an toàn, chất lượng cao, đặc sắc vùng; đánh giá cao trên trang uy tín",
        en: "Varied, attractive, safe, high quality, regional; rated highly on reputable sites",
        when: .all(
          .judgement(vi: "Phong phú, hấp dẫn", en: "Rich and attractive"),
          .judgement(vi: "An toàn, chất lượng cao", en: "Safe and of high quality"),
          .judgement(vi: "Mang đặc sắc vùng miền", en: "Typical of the region"), .fact(.praisedOnTravelSites))
      )
    )

    static let serviceQuality: Question = Question(
      .serviceQuality, vi: "Chất lượng phục vụ", en: "Quality of service", maximum: 4,
      Option(
        1, vi: "Thân thiện, nhanh nhẹn, chu đáo", en: "Friendly, quick, attentive",
        when: .judgement(vi: "Thân thiện, nhanh nhẹn, chu đáo", en: "Friendly, quick and attentive")),
      Option(
        2, vi: "Thân thiện, nhanh nhẹn, chu đáo, được khách đánh giá cao",
        en: "Friendly, quick, attentive, rated highly by visitors",
        when: .all(
          .judgement(vi: "Thân thiện, nhanh nhẹn, chu đáo", en: "Friendly, quick and attentive"),
          praised)),
      Option(
        4, vi: "Thân thiện, nhanh nhẹn, chu đáo, khách đánh giá cao qua phiếu, bình chọn trên trang uy tín",
        en: "Friendly, quick, attentive, rated highly in forms and votes on reputable sites",
        when: .all(
          .judgement(vi: "Thân thiện, nhanh nhẹn, chu đáo", en: "Friendly, quick and attentive"),
          .fact(.praisedOnTravelSites)))
    )

    static let amenities: Question = Question(
      .amenities, vi: "Tiện nghi", en: "Amenities", maximum: 3,
      cases: [
        Bilingual(vi: "Dịch vụ do cộng đồng cung cấp", en: "Service provided by a community"),
        Bilingual(
          vi: "Dịch vụ do tổ chức, cá nhân cung cấp", en: "Service provided by an organisation or individual"),
      ],
      Option(
        1, vi: "Giao thông nội bộ thuận tiện; đủ điện, nước sạch, vệ sinh, internet",
        en: "Convenient internal roads; full power, clean water, toilets, internet", inCase: 0,
        when: .all(.category(.serviceProvider, "community"), .fact(.amenitiesComplete))),
      Option(
        3, vi: "Đủ giao thông, điện, nước sạch, vệ sinh, internet; xã/thôn có các tiêu chí đạt chuẩn NTM",
        en: "Roads, power, water, toilets, internet; commune/village meets related new-rural criteria",
        inCase: 0,
        when: .all(
          .category(.serviceProvider, "community"), .fact(.amenitiesComplete),
          .fact(.newRuralInfrastructureMet))),
      Option(
        1, vi: "Đủ điện, nước sạch, vệ sinh, internet",
        en: "Full power, clean water, toilets, internet", inCase: 1,
        when: .all(.category(.serviceProvider, "organisation"), .fact(.amenitiesComplete))),
      Option(
        3, vi: "Đủ điện, nước sạch, vệ sinh, internet; đảm bảo chất lượng, khách đánh giá cao",
        en: "Full power, clean water, toilets, internet; of good quality, rated highly by visitors",
        inCase: 1,
        when: .all(
          .category(.serviceProvider, "organisation"), .fact(.amenitiesComplete), praised,
          .judgement(vi: "Đảm bảo chất lượng", en: "Of assured quality")))
    )

    static let attractions: Question = Question(
      .attractions, vi: "Hoạt động thu hút khách du lịch", en: "Events that attract visitors", maximum: 3,
      Option(
        1, vi: "Có trình diễn lễ, hội, văn hóa tại điểm du lịch",
        en: "Festivals or cultural performances at the site", when: .fact(.festivalPerformances)),
      Option(
        2, vi: "Có trình diễn lễ hội, văn hóa tại điểm du lịch, mang tính cộng đồng, ít nhất 2 lần/năm",
        en: "Festivals or cultural performances of the community at the site, at least 2 times a year",
        when: .all(.fact(.festivalPerformances), .number(.communityPerformances, from: 2))),
      Option(
        3, vi: "Có lễ hội, văn hóa cộng đồng tại điểm, đặc sắc dân tộc, vùng miền, ít nhất 2 lần/năm",
        en: "Community festivals, culture at the site, ethnic, regional, at least 2 times a year",
        when: .all(
          .fact(.festivalPerformances), .number(.communityPerformances, from: 2),
          .fact(.performancesTypicalOfRegion)))
    )

    static let goods: Question = Question(
      .goods,
      vi: "Hàng hóa dịch vụ (ăn uống, đồ lưu niệm, …)",
      en: "Goods on offer (food, souvenirs, …)",
      maximum: 2,
      Option(
        1, vi: "Nguồn gốc rõ ràng, chất lượng phù hợp, mang tính đặc sản địa phương",
        en: "Clear origin, fitting quality, local specialities", when: .fact(.goodsOfClearOrigin)),
      Option(
        2, vi: "Nguồn gốc rõ ràng, chất lượng phù hợp, đặc sản địa phương, ATTP, có bán sản phẩm OCOP",
        en: "Clear origin, fitting quality, local specialities, food safety, OCOP products on sale",
        when: .all(.fact(.goodsOfClearOrigin), .fact(.goodsFoodSafe), .fact(.ocopProductsOnSale)))
    )
  }
}
