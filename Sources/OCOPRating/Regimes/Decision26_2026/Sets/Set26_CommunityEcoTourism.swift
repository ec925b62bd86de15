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
      Part("A", Headings.partA, maximum: 40, [
        Criterion("1", Headings.communityService, maximum: 14, [
          Criterion("1.1", CommunityEcoTourism.serviceCoordination),
          Criterion("1.2", CommunityEcoTourism.managementRules),
          Criterion("1.3", CommunityEcoTourism.environment),
          Criterion("1.4", CommunityEcoTourism.energySaving),
        ]),
        Criterion("2", Headings.development, maximum: 12, [
          Criterion("2.1", CommunityEcoTourism.ideaOrigin),
          Criterion("2.2", CommunityEcoTourism.targetMarket),
          Criterion("2.3", CommunityEcoTourism.heritageProtection),
        ]),
        Criterion("3", Headings.community, maximum: 14, [
          Criterion("3.1", CommunityEcoTourism.organisationType),
          Criterion("3.2", Community.representative),
          Criterion("3.3", CommunityEcoTourism.localLabour),
          Criterion("3.4", CommunityEcoTourism.growth),
          Criterion("3.5", CommunityEcoTourism.intellectualProperty),
        ]),
      ]),
      Part("B", Headings.partB, maximum: 25, [
        Criterion("4", Headings.marketing, maximum: 17, [
          Criterion("4.1", CommunityEcoTourism.promotionLinkage),
          Criterion("4.2", CommunityEcoTourism.regionalLinkage),
          Criterion("4.3", CommunityEcoTourism.distribution),
          Criterion("4.4", CommunityEcoTourism.promotion),
          Criterion("4.5", CommunityEcoTourism.promotionIdentity),
        ]),
        Criterion("5", Headings.story, maximum: 8, [
          Criterion("5.1", CommunityEcoTourism.story),
          Criterion("5.2", CommunityEcoTourism.storyPresentation),
          Criterion("5.3", CommunityEcoTourism.newRuralStandard),
        ]),
      ]),
      Part("C", Headings.productQuality, maximum: 35, [
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
        Criterion("17", CommunityEcoTourism.goods),
      ]),
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
        printed: Bilingual(vi: "Không có ghi chú giải thích dấu sao", en: "No note that explains the asterisks"),
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
      .serviceCoordination, vi: "TODO T074", en: "TODO T074", maximum: 3,
      [
        Option(1, vi: "TODO O344", en: "TODO O344"),
        Option(3, vi: "TODO O345", en: "TODO O345"),
      ]
    )

    static let managementRules: Question = Question(
      .managementRules, vi: "TODO T075", en: "TODO T075", maximum: 5,
      [
        Option(1, vi: "TODO O346", en: "TODO O346"),
        Option(3, vi: "TODO O347", en: "TODO O347"),
        Option(5, vi: "TODO O348", en: "TODO O348"),
      ]
    )

    static let environment: Question = Question(
      .environment, vi: "TODO T076", en: "TODO T076", maximum: 4,
      [
        Option(1, vi: "TODO O349", en: "TODO O349"),
        Option(2, vi: "TODO O350", en: "TODO O350"),
        Option(3, vi: "TODO O351", en: "TODO O351"),
        Option(4, vi: "TODO O352", en: "TODO O352"),
      ]
    )

    static let energySaving: Question = Question(
      .energySaving, vi: "TODO T077", en: "TODO T077", maximum: 2,
      [
        Option(1, vi: "TODO O353", en: "TODO O353"),
        Option(2, vi: "TODO O354", en: "TODO O354"),
      ]
    )

    static let ideaOrigin: Question = Question(
      .ideaOrigin, vi: "TODO T078", en: "TODO T078", maximum: 5,
      [
        Option(1, vi: "TODO O355", en: "TODO O355"),
        Option(3, vi: "TODO O356", en: "TODO O356"),
        Option(5, vi: "TODO O357", en: "TODO O357"),
      ]
    )

    static let targetMarket: Question = Question(
      .targetMarket, vi: "TODO T079", en: "TODO T079", maximum: 2,
      [
        Option(1, vi: "TODO O358", en: "TODO O358"),
        Option(2, vi: "TODO O359", en: "TODO O359"),
      ]
    )

    static let heritageProtection: Question = Question(
      .heritageProtection, vi: "TODO T080", en: "TODO T080", maximum: 5,
      [
        Option(1, vi: "TODO O360", en: "TODO O360"),
        Option(3, vi: "TODO O361", en: "TODO O361"),
        Option(5, vi: "TODO O362", en: "TODO O362"),
      ]
    )

    static let organisationType: Question = Question(
      .organisationType, vi: "Loại hình tổ chức sản xuất - kinh doanh", en: "Type of production and business organisation", maximum: 3,
      [
        Option(1, vi: "Hộ có đăng ký kinh doanh; trang trại; hoặc tổ hợp tác (có giấy đăng ký kinh doanh)", en: "Household with business registration; farm; or cooperative group (business-registered)"),
        Option(2, vi: "Công ty TNHH; doanh nghiệp tư nhân; hoặc công ty cổ phần vốn cộng đồng địa phương < 51%", en: "Limited company; private enterprise; or joint-stock with under 51% local community capital"),
        Option(3, vi: "HTX đúng luật; công ty cổ phần vốn cộng đồng địa phương ≥ 51%; hoặc đối tượng còn lại", en: "Lawful cooperative; joint-stock with 51% or more local community capital; or any others"),
      ]
    )

    static let localLabour: Question = Question(
      .localLabour, vi: "Sử dụng lao động địa phương", en: "Use of local labour", maximum: 4,
      [
        Option(1, vi: "Từ 25% đến dưới 50% lao động là người trong xã", en: "25% to under 50% of workers are from the commune"),
        Option(2, vi: "Từ 50% đến 75% lao động là người trong xã", en: "50% to 75% of workers are from the commune"),
        Option(4, vi: "≥ 75% lao động là người trong xã", en: "75% or more of workers are from the commune"),
      ]
    )

    static let growth: Question = Question(
      .growth, vi: "Tăng trưởng sản xuất kinh doanh", en: "Growth in production and business", maximum: 3,
      [
        Option(1, vi: "Lợi nhuận năm trước năm đánh giá tăng so với năm liền trước; hoặc HTX xếp loại trung bình", en: "Profit rose in the year before assessment; or cooperative rated average"),
        Option(3, vi: "Lợi nhuận tăng 02 năm liền tính từ năm trước năm đánh giá; hoặc HTX xếp loại khá trở lên", en: "Profit up 2 years running before assessment; or cooperative rated at least fairly good", minimumFor: [.four]),
      ]
    )

    static let intellectualProperty: Question = Question(
      .intellectualProperty, vi: "Sở hữu trí tuệ", en: "Intellectual property", maximum: 3,
      [
        Option(1, vi: "Đơn đăng ký nhãn hiệu được chấp nhận hoặc công bố (đã qua thẩm định hình thức)", en: "Trademark application accepted or published (formal examination passed)", minimumFor: [.three]),
        Option(2, vi: "Nhãn hiệu du lịch đã đăng ký; có dấu hiệu xuất xứ địa lý gắn với cộng đồng địa phương", en: "Registered tourism trademarks; geographical-origin sign linked to local community", minimumFor: [.four]),
        Option(3, vi: "Nhãn hiệu du lịch đăng ký, dấu hiệu xuất xứ và kiểu dáng/sáng chế/giải pháp/quyền tác giả", en: "Registered tourism trademarks, origin sign and a design/patent/utility solution/copyright"),
      ]
    )

    static let promotionLinkage: Question = Question(
      .promotionLinkage, vi: "TODO T081", en: "TODO T081", maximum: 5,
      [
        Option(1, vi: "TODO O366", en: "TODO O366"),
        Option(3, vi: "TODO O367", en: "TODO O367"),
        Option(5, vi: "TODO O368", en: "TODO O368"),
      ]
    )

    static let regionalLinkage: Question = Question(
      .regionalLinkage, vi: "TODO T082", en: "TODO T082", maximum: 3,
      [
        Option(1, vi: "TODO O369", en: "TODO O369"),
        Option(2, vi: "TODO O370", en: "TODO O370"),
        Option(3, vi: "TODO O371", en: "TODO O371"),
      ]
    )

    static let distribution: Question = Question(
      .distribution, vi: "TODO T083", en: "TODO T083", maximum: 2, notes: [Notes.businessAndDistribution],
      [
        Option(1, vi: "TODO O372", en: "TODO O372"),
        Option(2, vi: "TODO O373", en: "TODO O373"),
      ]
    )

    static let promotion: Question = Question(
      .promotion, vi: "TODO T019", en: "TODO T019", maximum: 4,
      [
        Option(1, vi: "TODO O374", en: "TODO O374"),
        Option(2, vi: "TODO O375", en: "TODO O375"),
        Option(3, vi: "TODO O376", en: "TODO O376"),
        Option(4, vi: "TODO O377", en: "TODO O377"),
      ]
    )

    static let promotionIdentity: Question = Question(
      .promotionIdentity, vi: "TODO T084", en: "TODO T084", maximum: 3,
      [
        Option(1, vi: "TODO O378", en: "TODO O378"),
        Option(2, vi: "TODO O379", en: "TODO O379"),
        Option(3, vi: "TODO O380", en: "TODO O380"),
      ]
    )

    static let story: Question = Question(
      .story, vi: "TODO T020", en: "TODO T020", maximum: 4,
      [
        Option(1, vi: "TODO O381", en: "TODO O381"),
        Option(2, vi: "TODO O382", en: "TODO O382"),
        Option(4, vi: "TODO O383", en: "TODO O383"),
      ]
    )

    static let storyPresentation: Question = Question(
      .storyPresentation, vi: "TODO T085", en: "TODO T085", maximum: 2,
      [
        Option(1, vi: "TODO O384", en: "TODO O384"),
        Option(2, vi: "TODO O385", en: "TODO O385"),
      ]
    )

    static let newRuralStandard: Question = Question(
      .newRuralStandard, vi: "TODO T086", en: "TODO T086", maximum: 2,
      [
        Option(1, vi: "TODO O386", en: "TODO O386"),
        Option(2, vi: "TODO O387", en: "TODO O387"),
      ]
    )

    static let location: Question = Question(
      .location, vi: "TODO T087", en: "TODO T087", maximum: 3,
      [
        Option(1, vi: "TODO O388", en: "TODO O388"),
        Option(2, vi: "TODO O389", en: "TODO O389"),
        Option(3, vi: "TODO O390", en: "TODO O390"),
      ]
    )

    static let architectureAndLandscape: Question = Question(
      .architectureAndLandscape, vi: "TODO T088", en: "TODO T088", maximum: 3,
      [
        Option(1, vi: "TODO O391", en: "TODO O391"),
        Option(2, vi: "TODO O392", en: "TODO O392"),
        Option(3, vi: "TODO O393", en: "TODO O393"),
      ]
    )

    static let businessConditions: Question = Question(
      .businessConditions, vi: "TODO T089", en: "TODO T089", maximum: 3,
      cases: [
        Bilingual(vi: "Dịch vụ do cộng đồng cung cấp", en: "Service provided by a community"),
        Bilingual(vi: "Điểm dịch vụ du lịch", en: "Tourist service site"),
      ],
      [
        Option(1, vi: "TODO O394", en: "TODO O394", inCase: 0),
        Option(3, vi: "TODO O395", en: "TODO O395", inCase: 0),
        Option(1, vi: "TODO O396", en: "TODO O396", inCase: 1),
        Option(3, vi: "TODO O397", en: "TODO O397", inCase: 1),
      ]
    )

    static let safetyAndOrder: Question = Question(
      .safetyAndOrder, vi: "TODO T090", en: "TODO T090", maximum: 2,
      cases: [
        Bilingual(vi: "Dịch vụ do cộng đồng cung cấp", en: "Service provided by a community"),
        Bilingual(vi: "Dịch vụ do tổ chức, cá nhân cung cấp", en: "Service provided by an organisation or individual"),
      ],
      [
        Option(1, vi: "TODO O398", en: "TODO O398", inCase: 0),
        Option(2, vi: "TODO O399", en: "TODO O399", inCase: 0),
        Option(1, vi: "TODO O400", en: "TODO O400", inCase: 1),
        Option(2, vi: "TODO O401", en: "TODO O401", inCase: 1),
      ]
    )

    static let serviceCompleteness: Question = Question(
      .serviceCompleteness, vi: "TODO T091", en: "TODO T091", maximum: 3,
      [
        Option(1, vi: "TODO O402", en: "TODO O402"),
        Option(2, vi: "TODO O403", en: "TODO O403"),
        Option(3, vi: "TODO O404", en: "TODO O404"),
      ]
    )

    static let experiences: Question = Question(
      .experiences, vi: "TODO T092", en: "TODO T092", maximum: 2,
      [
        Option(1, vi: "TODO O405", en: "TODO O405"),
        Option(2, vi: "TODO O406", en: "TODO O406"),
      ]
    )

    static let staff: Question = Question(
      .staff, vi: "TODO T093", en: "TODO T093", maximum: 3,
      [
        Option(1, vi: "TODO O407", en: "TODO O407"),
        Option(2, vi: "TODO O408", en: "TODO O408"),
        Option(3, vi: "TODO O409", en: "TODO O409"),
      ]
    )

    static let serviceProductQuality: Question = Question(
      .serviceProductQuality, vi: "TODO T094", en: "TODO T094", maximum: 4,
      [
        Option(1, vi: "TODO O410", en: "TODO O410"),
        Option(2, vi: "TODO O411", en: "TODO O411"),
        Option(3, vi: "TODO O412", en: "TODO O412"),
        Option(4, vi: "TODO O413", en: "TODO O413"),
      ]
    )

    static let serviceQuality: Question = Question(
      .serviceQuality, vi: "TODO T095", en: "TODO T095", maximum: 4,
      [
        Option(1, vi: "TODO O414", en: "TODO O414"),
        Option(2, vi: "TODO O415", en: "TODO O415"),
        Option(4, vi: "TODO O416", en: "TODO O416"),
      ]
    )

    static let amenities: Question = Question(
      .amenities, vi: "TODO T096", en: "TODO T096", maximum: 3,
      cases: [
        Bilingual(vi: "Dịch vụ do cộng đồng cung cấp", en: "Service provided by a community"),
        Bilingual(vi: "Dịch vụ do tổ chức, cá nhân cung cấp", en: "Service provided by an organisation or individual"),
      ],
      [
        Option(1, vi: "TODO O417", en: "TODO O417", inCase: 0),
        Option(3, vi: "TODO O418", en: "TODO O418", inCase: 0),
        Option(1, vi: "TODO O419", en: "TODO O419", inCase: 1),
        Option(3, vi: "TODO O420", en: "TODO O420", inCase: 1),
      ]
    )

    static let attractions: Question = Question(
      .attractions, vi: "TODO T097", en: "TODO T097", maximum: 3,
      [
        Option(1, vi: "TODO O421", en: "TODO O421"),
        Option(2, vi: "TODO O422", en: "TODO O422"),
        Option(3, vi: "TODO O423", en: "TODO O423"),
      ]
    )

    static let goods: Question = Question(
      .goods, vi: "TODO T098", en: "TODO T098", maximum: 2,
      [
        Option(1, vi: "TODO O424", en: "TODO O424"),
        Option(2, vi: "TODO O425", en: "TODO O425"),
      ]
    )
  }
}
