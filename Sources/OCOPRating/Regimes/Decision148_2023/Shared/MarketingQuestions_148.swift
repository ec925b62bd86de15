import OCOPModel

extension Decision148_2023 {
  /// Questions that several sets ask under criterion 4: marketing.
  enum Marketing {
    /// Sets 2–22.
    static let mainMarket: Question = Question(
      .mainMarket, vi: "Khu vực phân phối chính", en: "Main distribution area", maximum: 5,
      Option(1, vi: "Thị trường trong huyện", en: "Market within the district"),
      Option(
        2, vi: "Thị trường ngoài huyện, dưới 5 đại diện/đại lý phân phối",
        en: "Market beyond the district, fewer than 5 distribution agents"),
      Option(
        3, vi: "Thị trường ngoài huyện, ≥ 5 đại diện/đại lý phân phối",
        en: "Market beyond the district, 5 or more distribution agents"),
      Option(
        5, vi: "Quốc tế (hợp đồng); hoặc kênh hiện đại: siêu thị, TMĐT... (hợp đồng, ổn định ≥ 6 tháng)",
        en: "Abroad (contract) or modern trade: supermarkets, e-commerce… (contract, stable ≥ 6 months)"))

    /// Sets 24, 25.
    static let mainMarketOfOrnamentals: Question = Question(
      .mainMarket, vi: "Khu vực phân phối chính", en: "Main distribution area", maximum: 5,
      Option(1, vi: "Thị trường trong huyện", en: "Market within the district"),
      Option(2, vi: "Thị trường ngoài huyện", en: "Market beyond the district"),
      Option(3, vi: "Thị trường ngoài tỉnh", en: "Market beyond the province"),
      Option(5, vi: "Thị trường quốc tế (có hợp đồng)", en: "International market (with contract)"))

    /// Sets 1–25.
    static let promotion: Question = Question(
      .promotion, vi: "Quảng bá sản phẩm", en: "Promotion of the product", maximum: 4,
      Option(0, vi: "Không quảng bá", en: "No promotion", when: Proven.notPromoted),
      Option(1, vi: "Có một số hoạt động quảng bá", en: "Some promotion activities"),
      Option(
        2, vi: "Nhiều hoạt động quảng bá, website/mạng xã hội, có xúc tiến thương mại trong tỉnh",
        en: "Many promotion activities, website/social media, trade promotion in the province"),
      Option(
        3, vi: "Nhiều hoạt động quảng bá, website/mạng xã hội, có xúc tiến thương mại ngoài tỉnh",
        en: "Many promotion activities, website/social media, trade promotion beyond the province"),
      Option(
        4, vi: "Nhiều quảng bá, web/mạng xã hội thường xuyên, xúc tiến thương mại ngoài tỉnh và quốc tế",
        en: "Much promotion, regular web/social media, trade promotion beyond the province and abroad"))

    /// Every set but 26 asks what Decision 26 asks of coffee alone.
    static let distribution: Question = Decision26_2026.CoffeeCocoa.distribution
  }
}
