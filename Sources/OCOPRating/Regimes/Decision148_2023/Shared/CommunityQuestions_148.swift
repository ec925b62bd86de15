import OCOPModel

extension Decision148_2023 {
  /// Questions that several sets ask under criterion 3: strength of the community.
  enum Community {
    /// Sets 1–25.
    static let organisationType: Question = Question(
      .organisationType, vi: "Loại hình tổ chức sản xuất - kinh doanh",
      en: "Type of production and business organisation", maximum: 3,
      Option(
        1, vi: "Hộ có ĐKKD, trang trại, tổ hợp tác (tổ trưởng có ĐKKD), công ty TNHH 1 thành viên, DNTN",
        en: "Registered household, farm, coop group (head registered), 1-member LLC, private enterprise"),
      Option(
        2, vi: "Công ty TNHH hai thành viên trở lên, công ty cổ phần vốn cộng đồng địa phương < 51%",
        en: "LLC with two or more members; joint-stock company with under 51% local community capital"),
      Option(
        3, vi: "HTX theo Luật HTX 2012 hoặc công ty cổ phần vốn cộng đồng địa phương ≥ 51%",
        en: "Cooperative under the 2012 Law or joint-stock company with ≥ 51% local community capital"))

    /// Sets 1–26.
    static let representative: Question = Question(
      .representative, vi: "Đại diện pháp luật là nữ/đồng bào dân tộc thiểu số",
      en: "Legal representative is a woman or ethnic minority member", maximum: 1,
      Option(
        0, vi: "Đại diện pháp luật không phải nữ/đồng bào dân tộc thiểu số",
        en: "Legal representative is not a woman or ethnic minority member"),
      Option(
        1, vi: "Đại diện pháp luật là nữ/đồng bào dân tộc thiểu số",
        en: "Legal representative is a woman or ethnic minority member"))

    /// Sets 1–26.
    static let localLabour: Question = Question(
      .localLabour, vi: "Sử dụng lao động địa phương", en: "Use of local labour", maximum: 3,
      Option(
        1, vi: "Từ 50% đến 75% lao động là người trong huyện",
        en: "50% to 75% of workers are from the district"),
      Option(3, vi: "≥ 75% lao động là người trong huyện", en: "75% or more of workers are from the district")
    )

    /// Sets 1–25.
    static let growth: Question = Question(
      .growth, vi: "Tăng trưởng sản xuất kinh doanh", en: "Growth in production and business", maximum: 2,
      Option(
        1, vi: "HTX xếp loại trung bình; loại hình khác có lợi nhuận tăng so với năm liền trước",
        en: "Cooperative rated average; other types: profit growth over the year before"),
      Option(
        2, vi: "HTX xếp loại khá; loại hình khác có lợi nhuận tăng 2 năm liên tiếp",
        en: "Cooperative rated fairly good; other types: profit growth 2 years running", minimumFor: [.four]))

    /// Sets 1–26.
    static let accounting: Question = Question(
      .accounting, vi: "Kế toán", en: "Accounting", maximum: 1,
      Option(0, vi: "Không có hoạt động kế toán theo quy định", en: "No accounting by the rules"),
      Option(1, vi: "Có tổ chức công tác kế toán theo quy định", en: "Accounting is organised by the rules"))

    /// Sets 1–25.
    static let intellectualProperty: Question = Question(
      .intellectualProperty, vi: "Sở hữu trí tuệ", en: "Intellectual property", maximum: 2,
      Option(
        1, vi: "Nhãn hiệu dùng trên sản phẩm của chủ thể đã được cấp giấy chứng nhận đăng ký",
        en: "The trademark used on the producer's product has a registration certificate", minimumFor: [.four]
      ),
      Option(
        2, vi: "Nhãn hiệu đã đăng ký và dùng dấu hiệu xuất xứ địa lý cộng đồng (bắt buộc nếu được bảo hộ)",
        en: "Registered trademark; local geographical-origin sign in use (compulsory where protected)"))
  }
}
