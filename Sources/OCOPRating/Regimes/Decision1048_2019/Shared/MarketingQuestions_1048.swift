import OCOPModel

extension Decision1048_2019 {
  /// Questions that several sets ask under criterion 4: marketing.
  enum Marketing {
    /// Sets 1, 2, 4–25.
    static let mainMarket: Question = Question(
      .mainMarket, vi: "Khu vực phân phối chính", en: "Main distribution area", maximum: 5,
      Option(1, vi: "Thị trường trong huyện", en: "Market within the district"),
      Option(
        2, vi: "Thị trường ngoài huyện, dưới 5 đại diện/đại lý phân phối",
        en: "Market beyond the district, fewer than 5 distribution agents"),
      Option(
        3, vi: "Thị trường ngoài huyện, ≥ 5 đại diện/đại lý phân phối",
        en: "Market beyond the district, 5 or more distribution agents"),
      Option(5, vi: "Thị trường quốc tế", en: "International market")
    )

    /// Sets 1, 2, 4–25.
    static let distribution: Question = Question(
      .distribution, vi: "Tổ chức phân phối", en: "Organisation of distribution", maximum: 5,
      notes: [Decision26_2026.Notes.businessAndDistribution],
      Option(
        0, vi: "Không có người chịu trách nhiệm phân phối", en: "Nobody is responsible for distribution",
        when: Proven.distributionUnmanaged),
      Option(
        1, vi: "Có người chịu trách nhiệm phân phối", en: "A person is responsible for distribution",
        when: .fact(.distributionManager)),
      Option(
        3, vi: "Có bộ phận/phòng quản lý phân phối", en: "A unit or department manages distribution",
        when: Proven.distributionByDepartment),
      Option(
        5, vi: "Có bộ phận/phòng quản lý phân phối, ứng dụng công nghệ thông tin",
        en: "A unit or department manages distribution, using information technology",
        when: Proven.distributionBySoftware)
    )

    /// Sets 1, 2, 4–25.
    static let promotion: Question = Question(
      .promotion, vi: "Quảng bá sản phẩm", en: "Promotion of the product", maximum: 5,
      Option(0, vi: "Không quảng bá", en: "No promotion"),
      Option(1, vi: "Có một số hoạt động quảng bá", en: "Some promotion activities"),
      Option(
        2, vi: "Nhiều hoạt động quảng bá, có website của cơ sở, xúc tiến thương mại trong tỉnh",
        en: "Many promotion activities, own website, trade promotion in the province"),
      Option(
        3, vi: "Nhiều hoạt động quảng bá, có website của cơ sở, xúc tiến thương mại ngoài tỉnh",
        en: "Many promotion activities, own website, trade promotion beyond the province"),
      Option(
        5, vi: "Nhiều hoạt động quảng bá, có website của cơ sở, xúc tiến thương mại ngoài tỉnh và quốc tế",
        en: "Many promotion activities, own website, trade promotion beyond the province and abroad")
    )
  }
}
