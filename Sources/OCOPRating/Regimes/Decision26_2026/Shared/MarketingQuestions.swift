import OCOPModel

extension Decision26_2026 {
  /// Questions that several sets ask under criterion 4: marketing.
  enum Marketing {
    /// Sets 1–23.
    static let mainMarket: Question = Question(
      .mainMarket, vi: "Khu vực phân phối chính", en: "Main distribution area", maximum: 5,
      Option(1, vi: "Thị trường trong xã", en: "Market within the commune", when: .fact(.soldInCommune)),
      Option(
        2, vi: "Thị trường ngoài xã, dưới 5 đại diện/đại lý phân phối",
        en: "Market beyond the commune, fewer than 5 distribution agents", minimumFor: [.three],
        when: .all(.fact(.soldOutsideCommune), .number(.distributors, below: 5))),
      Option(
        3, vi: "Thị trường ngoài xã, ≥ 5 đại diện/đại lý phân phối",
        en: "Market beyond the commune, 5 or more distribution agents", minimumFor: [.four],
        when: .all(.fact(.soldOutsideCommune), .number(.distributors, from: 5))),
      Option(
        5, vi: "Thị trường quốc tế hoặc kênh hiện đại (siêu thị, TMĐT), có hợp đồng và minh chứng",
        en: "International market or modern channels (supermarkets, e-commerce), contracts and proof",
        minimumFor: [.five], when: .any(.fact(.exportContractPerformed), .fact(.modernTradeContractPerformed))
      )
    )

    /// Sets 1–12, 14–25.
    static let distribution: Question = Question(
      .distribution,
      vi: "Tổ chức phân phối",
      en: "Organisation of distribution",
      maximum: 3, notes: [Notes.businessAndDistribution],
      Option(
        0, vi: "Không có người chịu trách nhiệm phân phối",
        en: "Nobody is responsible for distribution", when: Proven.distributionUnmanaged),
      Option(
        1, vi: "Có người chịu trách nhiệm phân phối", en: "A person is responsible for distribution",
        when: .fact(.distributionManager)),
      Option(
        2, vi: "Có bộ phận/phòng quản lý phân phối", en: "A unit or department manages distribution",
        when: Proven.distributionByDepartment),
      Option(
        3, vi: "Có bộ phận/phòng quản lý phân phối, ứng dụng công nghệ thông tin",
        en: "A unit or department manages distribution, using information technology",
        when: Proven.distributionBySoftware)
    )

    /// Sets 1–12, 14–25.
    static let promotion: Question = Question(
      .promotion, vi: "Quảng bá sản phẩm", en: "Promotion of the product", maximum: 5,
      Option(0, vi: "Không quảng bá", en: "No promotion", when: Proven.notPromoted),
      Option(
        1, vi: "Có 03 hoạt động quảng bá trở xuống", en: "3 promotion activities or fewer",
        when: Proven.promotedALittle),
      Option(
        2, vi: "Hơn 03 hoạt động, website hoặc mạng xã hội, xúc tiến, hội chợ, triển lãm trong tỉnh",
        en: "Over 3 activities, website or social media, trade promotion or fairs in the province",
        when: Proven.promotedInProvince),
      Option(
        3, vi: "Hơn 03 hoạt động, website hoặc mạng xã hội, xúc tiến, hội chợ, triển lãm ngoài tỉnh",
        en: "Over 3 activities, website or social media, trade promotion or fairs beyond the province",
        when: Proven.promotedOutsideProvince),
      Option(
        5, vi: "Hơn 03 hoạt động, web/mạng xã hội thường xuyên, xúc tiến, hội chợ ngoài tỉnh và quốc tế",
        en: "Over 3 activities, website/regular social media, trade events beyond province and abroad",
        when: Proven.promotedAbroad)
    )

    /// Sets 24, 25.
    static let mainMarketOfOrnamentals: Question = Question(
      .mainMarket, vi: "Khu vực phân phối chính", en: "Main distribution area", maximum: 5,
      Option(1, vi: "Thị trường trong xã", en: "Market within the commune", when: .fact(.soldInCommune)),
      Option(2, vi: "Thị trường ngoài xã", en: "Market beyond the commune", when: .fact(.soldOutsideCommune)),
      Option(3, vi: "Thị trường trong tỉnh", en: "Market within the province", when: .fact(.soldInProvince)),
      Option(
        4, vi: "Thị trường ngoài tỉnh", en: "Market beyond the province", when: .fact(.soldOutsideProvince)),
      Option(
        5, vi: "Thị trường quốc tế, có hợp đồng và minh chứng thực hiện",
        en: "International market, with contracts and proof that they were carried out",
        when: .fact(.exportContractPerformed))
    )
  }
}
