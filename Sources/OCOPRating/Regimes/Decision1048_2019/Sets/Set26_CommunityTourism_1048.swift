import OCOPModel

extension Decision1048_2019 {
  /// Set 26: tourism services, traditions and festivals (dịch vụ du lịch - truyền thống - lễ hội).
  static let communityTourism: CriteriaSet = CriteriaSet(
    number: 26,
    id: "community-tourism",
    name: Bilingual(
      vi: "Dịch vụ du lịch - truyền thống - lễ hội",
      en: "Tourism services, traditions and festivals"
    ),
    citation: Decision1048_2019.form(set: 26),
    elimination: nil,
    explainsMinima: false,
    parts: [
      Part(
        "A", Headings.partA, maximum: 35,
        Criterion(
          "1", Headings.communityService, maximum: 15,
          Criterion("1.1", Decision26_2026.CommunityEcoTourism.serviceCoordination),
          Criterion("1.2", CommunityTourism.managementRules),
          Criterion("1.3", Decision26_2026.CommunityEcoTourism.environment),
          Criterion("1.4", Decision26_2026.CommunityEcoTourism.energySaving)),
        Criterion(
          "2", Headings.development, maximum: 7,
          Criterion("2.1", Decision26_2026.CommunityEcoTourism.ideaOrigin),
          Criterion("2.2", Decision26_2026.CommunityEcoTourism.targetMarket)),
        Criterion(
          "3", Headings.community, maximum: 13,
          Criterion("3.1", CommunityTourism.organisationType),
          Criterion("3.2", CommunityTourism.managementParticipation),
          Criterion("3.3", CommunityTourism.localLabour),
          Criterion("3.4", CommunityTourism.growth),
          Criterion("3.5", CommunityTourism.accounting))),
      Part(
        "B", Headings.partB, maximum: 25,
        Criterion(
          "4", Headings.marketing, maximum: 17,
          Criterion("4.1", CommunityTourism.promotionLinkage),
          Criterion("4.2", CommunityTourism.regionalLinkage),
          Criterion("4.3", CommunityTourism.distribution),
          Criterion("4.4", CommunityTourism.promotion),
          Criterion("4.5", CommunityTourism.promotionIdentity)),
        Criterion(
          "5", Headings.story, maximum: 8,
          Criterion("5.1", CommunityTourism.story),
          Criterion("5.2", Decision26_2026.CommunityEcoTourism.storyPresentation),
          Criterion("5.3", CommunityTourism.newRuralStandard))),
      Part(
        "C", Headings.productQuality, maximum: 40,
        Criterion("6", CommunityTourism.location),
        Criterion("7", Decision26_2026.CommunityEcoTourism.architectureAndLandscape),
        Criterion("8", CommunityTourism.heritageProtection),
        Criterion("9", CommunityTourism.businessConditions),
        Criterion("10", CommunityTourism.safetyAndOrder),
        Criterion("11", Decision26_2026.CommunityEcoTourism.serviceCompleteness),
        Criterion("12", Decision26_2026.CommunityEcoTourism.experiences),
        Criterion("13", CommunityTourism.staff),
        Criterion("14", CommunityTourism.serviceProductQuality),
        Criterion("15", CommunityTourism.serviceQuality),
        Criterion("16", CommunityTourism.amenities),
        Criterion("17", CommunityTourism.attractions),
        Criterion("18", Decision26_2026.CommunityEcoTourism.goods)),
    ],
    anomalies: [
      Anomalies.casesNotNamed("9", points: "1/2/3/1/2/3"),
      Anomalies.casesNotNamed("10", points: "1/2/1/2"),
      Anomalies.casesNotNamed("16", points: "1/3/1/3"),
    ]
  )
}

extension Decision1048_2019 {
  /// The questions that only set 26 asks.
  enum CommunityTourism {
    /// The two cases of 9, 10 and 16, as the form of 2023 names them.
    static let serviceCases: [Bilingual] = [
      Bilingual(vi: "Cộng đồng dịch vụ du lịch", en: "Tourism service community"),
      Bilingual(vi: "Điểm dịch vụ du lịch", en: "Tourism service site"),
    ]

    static let managementRules: Question = Question(
      .managementRules, vi: "Cơ chế quản lý/quy định", en: "Management mechanism or rules", maximum: 6,
      Option(
        2, vi: "Có cơ chế/quy định quản lý hoạt động dịch vụ",
        en: "There is a mechanism or rules for managing the service"),
      Option(
        4, vi: "Có cơ chế/quy định quản lý hoạt động dịch vụ, phân nhiệm rõ ràng",
        en: "There is a mechanism or rules for managing the service, with clear duties"),
      Option(
        6, vi: "Cơ chế/quy định phân nhiệm rõ; dân địa phương tham gia quản lý, vận hành và hưởng lợi",
        en: "Mechanism or rules, clear duties; locals help manage, run and benefit, direct or indirect")
    )

    static let organisationType: Question = Question(
      .organisationType, vi: "Loại hình tổ chức sản xuất - kinh doanh",
      en: "Type of production and business organisation", maximum: 3,
      Option(
        1, vi: "Hộ có đăng ký kinh doanh, tổ hợp tác, công ty TNHH một thành viên hoặc DNTN",
        en: "Business-registered household, cooperative group, single-member LLC or private enterprise"),
      Option(
        2, vi: "Công ty TNHH hai thành viên trở lên; hoặc công ty cổ phần vốn cộng đồng địa phương < 51%",
        en: "LLC of two or more members; or joint-stock company with under 51% local community capital"),
      Option(
        3, vi: "HTX theo Luật HTX; hoặc công ty cổ phần vốn cộng đồng địa phương ≥ 51%",
        en: "Cooperative (Cooperative Law); or joint-stock company with ≥ 51% local community capital")
    )

    static let managementParticipation: Question = Question(
      .managementParticipation, vi: "Sự tham gia của cộng đồng trong quản lý, điều hành",
      en: "Community participation in management and running", maximum: 2, cases: Community.managementCases,
      Option(
        1, vi: "< 50% quản trị cao cấp (BGĐ, HĐQT, HĐTV) hoặc thành viên tổ hợp tác là người trong tỉnh",
        en: "Under 50% of senior managers (executives, boards) or of group members from the province",
        inCase: 0),
      Option(
        2, vi: "≥ 50% quản trị cao cấp (BGĐ, HĐQT, HĐTV) trong tỉnh; hoặc < 50% nhưng có nữ địa phương",
        en: "≥ 50% of senior managers (executives, boards) from province; or < 50%, with a local woman",
        inCase: 0),
      Option(
        1, vi: "Giám đốc/chủ hộ không phải người trong tỉnh",
        en: "Director/household head is not from the province", inCase: 1),
      Option(
        2, vi: "Giám đốc/chủ hộ người trong tỉnh hoặc từng làm việc thường xuyên trong tỉnh ≥ 06 tháng",
        en: "Director/household head from the province, or worked there regularly for 6 months or more",
        inCase: 1)
    )

    static let localLabour: Question = Question(
      .localLabour, vi: "Sử dụng lao động địa phương", en: "Use of local labour", maximum: 3,
      Option(1, vi: "< 50% lao động là người địa phương", en: "Under 50% of workers are local people"),
      Option(3, vi: "≥ 50% lao động là người địa phương", en: "50% or more of workers are local people")
    )

    static let growth: Question = Question(
      .growth, vi: "Tăng trưởng sản xuất kinh doanh", en: "Growth in production and business", maximum: 3,
      Option(1, vi: "Doanh thu tăng so với năm trước liền kề", en: "Revenue growth on the previous year"),
      Option(
        3, vi: "Doanh thu tăng ≥ 10% so với năm trước liền kề",
        en: "Revenue growth of 10% or more on the previous year")
    )

    static let accounting: Question = Question(
      .accounting, vi: "Kế toán", en: "Accounting", maximum: 2,
      Option(1, vi: "Có kế toán khi có yêu cầu, thời vụ", en: "An accountant on request or seasonally"),
      Option(
        2, vi: "Có kế toán, công tác kế toán thường xuyên",
        en: "There is an accountant, and accounting is done regularly")
    )

    static let promotionLinkage: Question = Question(
      .promotionLinkage, vi: "Liên kết chuỗi giá trị trong quảng bá sản phẩm",
      en: "Value-chain linkage in promoting the product", maximum: 5,
      Decision26_2026.CommunityEcoTourism.promotionLinkage.options
    )

    static let regionalLinkage: Question = Question(
      .regionalLinkage, vi: "Liên kết vùng và chuỗi giá trị trong sản phẩm",
      en: "Regional and value-chain linkage of the product", maximum: 3,
      Option(
        1, vi: "Liên kết với điểm du lịch khác trong tỉnh để hình thành chặng tuyến sản phẩm du lịch",
        en: "Linked with other tourist sites in the province to form tourism product routes"),
      Option(
        2, vi: "Liên kết với điểm du lịch khác trong và ngoài tỉnh, thành chặng tuyến sản phẩm du lịch",
        en: "Linked with other tourist sites in and beyond the province to form tourism product routes"),
      Option(
        3, vi: "Liên kết điểm du lịch trong, ngoài tỉnh và quốc tế, thành chặng tuyến sản phẩm du lịch",
        en: "Linked with sites in and beyond the province and abroad to form tourism product routes")
    )

    static let distribution: Question = Question(
      .distribution, vi: "Tổ chức quảng bá, bán hàng", en: "Organisation of promotion and sales", maximum: 2,
      notes: [Decision26_2026.Notes.businessAndDistribution],
      Option(
        1, vi: "Có người chịu trách nhiệm quản lý quảng bá, bán hàng",
        en: "A person is responsible for managing promotion and sales"),
      Option(
        2, vi: "Có bộ phận/phòng quản lý quảng bá, bán hàng, dùng công nghệ thông tin để quản lý/bán hàng",
        en: "A unit or department for promotion and sales, using IT in management/sales")
    )

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
        en: "Much promotion abroad, foreign-language site, reputable online booking at home and abroad")
    )

    static let promotionIdentity: Question = Question(
      .promotionIdentity, vi: "Bộ nhận diện quảng bá sản phẩm", en: "Product promotion identity kit",
      maximum: 3,
      Option(1, vi: "Có tờ rơi quảng bá dịch vụ", en: "A leaflet about the service"),
      Option(
        2, vi: "Có phim ngắn, tranh ảnh áp-phích, tờ rơi quảng bá dịch vụ du lịch",
        en: "A short film, picture posters, leaflets about the service"),
      Option(
        3, vi: "Phim, áp-phích, tờ rơi tiếng Việt và ≥ 01 ngoại ngữ phù hợp; cộng đồng đăng ký nhãn hiệu",
        en: "Film, posters, leaflets in Vietnamese, ≥ 1 apt foreign language; community mark registered")
    )

    static let story: Question = Question(
      .story, vi: "Câu chuyện sản phẩm", en: "Product story", maximum: 4,
      Option(
        1, vi: "Có cẩm nang/câu chuyện về dịch vụ du lịch",
        en: "A handbook or story about the tourism service"),
      Option(
        2, vi: "Cẩm nang/câu chuyện riêng, đặc sắc, thể hiện trí tuệ, bản sắc địa phương",
        en: "A handbook or story of its own, distinctive, showing local knowledge and identity"),
      Option(
        4, vi: "Cẩm nang/câu chuyện riêng, đặc sắc, trí tuệ, bản sắc địa phương; tiếng nước ngoài phù hợp",
        en: "Own, distinctive handbook/story, local knowledge, identity, also suitable foreign language")
    )

    static let newRuralStandard: Question = Question(
      .newRuralStandard, vi: "Dịch vụ du lịch trên địa bàn đạt chuẩn nông thôn mới",
      en: "Service in a recognised new-style rural area", maximum: 2,
      Option(
        1, vi: "Xã/thôn chưa được công nhận đạt chuẩn nông thôn mới hoặc không thuộc khu vực nông thôn",
        en: "Commune or village not yet recognised as a new-style rural area, or not in a rural area"),
      Option(
        2, vi: "Xã/thôn đã được công nhận đạt chuẩn nông thôn mới",
        en: "Commune or village recognised as a new-style rural area")
    )

    static let location: Question = Question(
      .location, vi: "Vị trí", en: "Location", maximum: 3,
      Option(1, vi: "Thuận lợi, dễ tiếp cận", en: "Convenient, easy to reach"),
      Option(
        2, vi: "Thuận lợi, dễ tiếp cận, liền kề khu vực có lợi thế du lịch",
        en: "Convenient, easy to reach, next to an area with tourism potential"),
      Option(
        3, vi: "Thuận lợi, dễ tiếp cận, liền kề và liên kết với khu vực/địa điểm có lợi thế du lịch khác",
        en: "Convenient, easy to reach, next to and linked with another area/place of tourism potential")
    )

    static let heritageProtection: Question = Question(
      .heritageProtection, vi: "Bảo vệ, bảo tồn di sản văn hóa, thiên nhiên, đa dạng sinh học",
      en: "Protection of cultural and natural heritage and biodiversity", maximum: 4,
      Option(
        1, vi: "Có hoạt động bảo vệ, bảo tồn di sản, hệ sinh thái, đa dạng sinh học",
        en: "Activities that protect heritage, ecosystems, biodiversity"),
      Option(
        2, vi: "Chương trình/kế hoạch chung; có hoạt động bảo tồn di sản, sinh thái, đa dạng sinh học",
        en: "Joint community programme/plan; activities protecting heritage, ecosystems, biodiversity"),
      Option(
        4, vi: "Chương trình/kế hoạch chung; cả cộng đồng bảo tồn di sản, sinh thái, đa dạng sinh học",
        en: "Joint programme/plan; whole community protects heritage, ecosystems, biodiversity")
    )

    static let businessConditions: Question = Question(
      .businessConditions, vi: "Chất lượng về điều kiện kinh doanh dịch vụ",
      en: "Quality of conditions for running the service", maximum: 3, cases: serviceCases,
      Option(
        1, vi: "Dưới 50% cơ sở (lưu trú, vận chuyển...) có chứng nhận đủ điều kiện kinh doanh",
        en: "Under 50% of providers (lodging, transport, etc.) certified for the business", inCase: 0),
      Option(
        2, vi: "Từ 50% đến dưới 75% cơ sở (lưu trú, vận chuyển...) có chứng nhận đủ điều kiện kinh doanh",
        en: "50% to under 75% of providers (lodging, transport, etc.) certified for the business", inCase: 0),
      Option(
        3, vi: "Từ 75% trở lên cơ sở (lưu trú, vận chuyển...) có chứng nhận đủ điều kiện kinh doanh",
        en: "75% or more of providers (lodging, transport, etc.) certified for the business", inCase: 0),
      Option(
        1, vi: "Có đăng ký kinh doanh dịch vụ du lịch", en: "Registered to run a tourism service", inCase: 1),
      Option(
        2, vi: "Có chứng nhận đủ điều kiện kinh doanh dịch vụ du lịch",
        en: "Certified as meeting the conditions for running a tourism service", inCase: 1),
      Option(
        3, vi: "Có chứng nhận đủ điều kiện, đạt chuẩn kinh doanh dịch vụ du lịch",
        en: "Certified as meeting the conditions and standards for running a tourism service", inCase: 1)
    )

    static let safetyAndOrder: Question = Question(
      .safetyAndOrder, vi: "Chất lượng an toàn và an ninh trật tự", en: "Quality of safety and public order",
      maximum: 2, cases: serviceCases,
      Option(
        1, vi: "An ninh trật tự tốt, ít nhất 75% cơ sở đảm bảo yêu cầu phòng chống cháy nổ theo quy định",
        en: "Good public order; at least 75% of providers meet the fire and explosion rules", inCase: 0),
      Option(
        2, vi: "An ninh trật tự tốt, 100% cơ sở đảm bảo yêu cầu phòng chống cháy nổ theo quy định",
        en: "Good public order; 100% of providers meet the fire and explosion rules", inCase: 0),
      Option(
        1, vi: "An ninh trật tự tốt, đảm bảo yêu cầu phòng chống cháy nổ theo quy định",
        en: "Good public order; the fire and explosion rules are met", inCase: 1),
      Option(
        2, vi: "An ninh trật tự tốt, đúng quy định PCCN; bảo vệ, nhân viên PCCN được tập huấn định kỳ",
        en: "Good public order; fire and explosion rules met; guards, fire staff trained periodically",
        inCase: 1)
    )

    static let staff: Question = Question(
      .staff, vi: "Quản lý và nhân viên", en: "Managers and staff", maximum: 4,
      Option(
        1, vi: "Dưới 50% quản lý và nhân viên đã được đào tạo chuyên môn",
        en: "Under 50% of managers and staff are trained for their work"),
      Option(
        2, vi: "Từ 50% đến 75% quản lý và nhân viên đã được đào tạo chuyên môn",
        en: "50% to 75% of managers and staff are trained for their work"),
      Option(
        4, vi: "Trên 75% quản lý, nhân viên được đào tạo; có người tiếp đón thạo ít nhất 01 ngoại ngữ",
        en: "Over 75% of managers, staff trained; a receptionist fluent in at least 1 foreign language")
    )

    static let serviceProductQuality: Question = Question(
      .serviceProductQuality, vi: "Chất lượng sản phẩm dịch vụ du lịch", en: "Quality of the tourism product",
      maximum: 4,
      Option(1, vi: "Sản phẩm phong phú, hấp dẫn", en: "Varied and attractive"),
      Option(
        2, vi: "Sản phẩm phong phú, hấp dẫn, an toàn, chất lượng cao",
        en: "Varied, attractive, safe, of high quality"),
      Option(
        3, vi: "Phong phú, hấp dẫn, an toàn, chất lượng cao; đánh giá cao qua phiếu hoặc trang uy tín",
        en: "Varied, attractive, safe, high quality; rated highly in forms or votes on reputable sites"),
      Option(
        4, vi: "Phong phú, hấp dẫn, an toàn, chất lượng cao, đặc sắc vùng; đánh giá cao (phiếu/web uy tín)",
        en: "Varied, attractive, safe, high quality, regional; high ratings: forms or reputable sites")
    )

    static let serviceQuality: Question = Question(
      .serviceQuality, vi: "Chất lượng phục vụ", en: "Quality of service", maximum: 4,
      Option(1, vi: "Thân thiện, nhanh nhẹn, chu đáo", en: "Friendly, quick, attentive"),
      Option(
        2, vi: "Thân thiện, nhanh nhẹn, chu đáo, được khách đánh giá cao",
        en: "Friendly, quick, attentive, rated highly by visitors"),
      Option(
        4, vi: "Thân thiện, nhanh nhẹn, chu đáo, khách đánh giá cao qua phiếu hoặc bình chọn trang uy tín",
        en: "Friendly, quick, attentive, rated highly in forms or votes on reputable sites")
    )

    static let amenities: Question = Question(
      .amenities, vi: "Tiện nghi", en: "Amenities", maximum: 3, cases: serviceCases,
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
      )
    )

    static let attractions: Question = Question(
      .attractions, vi: "Hoạt động thu hút khách du lịch", en: "Events that attract visitors", maximum: 3,
      Option(
        1, vi: "Có trình diễn lễ, hội, văn hóa tại điểm du lịch",
        en: "Festivals or cultural performances at the site"),
      Option(
        2, vi: "Có trình diễn lễ hội, văn hóa tại điểm du lịch, mang tính cộng đồng, ít nhất 02 lần/năm",
        en: "Festivals or cultural performances of the community at the site, at least 2 times a year"),
      Option(
        3, vi: "Có lễ hội, văn hóa cộng đồng tại điểm, đặc sắc dân tộc, vùng miền, ít nhất 02 lần/năm",
        en: "Community, ethnic, regional festivals or culture at the site, at least 2 times a year")
    )
  }
}
