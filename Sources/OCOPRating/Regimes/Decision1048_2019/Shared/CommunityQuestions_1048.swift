import OCOPModel

extension Decision1048_2019 {
  /// Questions that several sets ask under criterion 3: strength of the community.
  enum Community {
    /// The two cases of 3.2, of which the assessor chooses one; the source does not name them.
    static let managementCases: [Bilingual] = [
      Bilingual(
        vi: "Có bộ máy quản trị, hoặc là tổ hợp tác", en: "Has senior managers, or is a cooperative group"),
      Bilingual(vi: "Do giám đốc/chủ hộ điều hành", en: "Run by a director/household head"),
    ]

    /// Sets 2, 4–25.
    static let organisationType: Question = Question(
      .organisationType, vi: "Loại hình tổ chức sản xuất - kinh doanh",
      en: "Type of production and business organisation", maximum: 3,
      Option(
        1, vi: "Hộ có ĐKKD, tổ hợp tác (tổ trưởng có giấy ĐKKD), công ty TNHH 1 thành viên, DNTN",
        en: "Household, cooperative group (head) with business registration, 1-member LLC, private firm"),
      Option(
        2, vi: "Công ty TNHH hai thành viên trở lên; hoặc công ty cổ phần vốn cộng đồng địa phương < 51%",
        en: "LLC of two or more members; or joint-stock company with under 51% local community capital"),
      Option(
        3, vi: "HTX theo Luật HTX 2012; hoặc công ty cổ phần vốn cộng đồng địa phương ≥ 51%",
        en: "Cooperative under the 2012 law; or joint-stock company with ≥ 51% local community capital")
    )

    /// Sets 1, 2, 4–25.
    static let managementParticipation: Question = Question(
      .managementParticipation, vi: "Sự tham gia của cộng đồng trong quản lý, điều hành",
      en: "Community participation in management and running", maximum: 2, cases: managementCases,
      Option(
        1, vi: "< 50% quản trị cao cấp (BGĐ, HĐQT, HĐTV) hoặc thành viên tổ hợp tác là người trong tỉnh",
        en: "Under 50% of senior managers (executives, boards) or of group members from the province",
        inCase: 0),
      Option(
        2, vi: "≥ 50% quản trị cao cấp (BGĐ, HĐQT, HĐTV) trong tỉnh; hoặc < 50% nhưng có nữ địa phương",
        en: "≥ 50% of senior managers (executives, boards) from province; or < 50%, with a local woman",
        inCase: 0),
      Option(
        0, vi: "Giám đốc/chủ hộ không phải người trong tỉnh",
        en: "Director/household head is not from the province", inCase: 1),
      Option(
        1, vi: "Giám đốc/chủ hộ là người trong tỉnh", en: "Director/household head is from the province",
        inCase: 1)
    )

    /// Sets 1, 2, 4–25.
    static let localLabour: Question = Question(
      .localLabour, vi: "Sử dụng lao động địa phương", en: "Use of local labour", maximum: 1,
      Option(0, vi: "< 50% lao động là người địa phương", en: "Under 50% of workers are local people"),
      Option(
        1, vi: "≥ 50% lao động địa phương; hoặc thu nhập BQ/lao động ≥ chuẩn NTM địa phương khi đánh giá",
        en: "≥ 50% local workers; or mean income per worker ≥ local new-rural income norm at assessment")
    )

    /// Sets 1, 2, 4–25.
    static let growth: Question = Question(
      .growth, vi: "Tăng trưởng sản xuất kinh doanh", en: "Growth in production and business", maximum: 1,
      Option(
        0, vi: "Doanh thu tăng < 10% so với năm trước liền kề",
        en: "Revenue growth under 10% on the previous year"),
      Option(
        1, vi: "Doanh thu tăng ≥ 10% so với năm trước liền kề",
        en: "Revenue growth of 10% or more on the previous year")
    )

    /// Sets 1, 2, 4–25.
    static let accounting: Question = Question(
      .accounting, vi: "Kế toán", en: "Accounting", maximum: 2,
      Option(
        0, vi: "Không có kế toán, hoặc chỉ thuê khi có yêu cầu, thời vụ",
        en: "No accountant, or one hired only on request or seasonally"),
      Option(
        1, vi: "Có kế toán, công tác kế toán thường xuyên",
        en: "There is an accountant, and accounting is done regularly"),
      Option(2, vi: "Có tổ chức hệ thống kế toán", en: "An accounting system is organised")
    )
  }
}
