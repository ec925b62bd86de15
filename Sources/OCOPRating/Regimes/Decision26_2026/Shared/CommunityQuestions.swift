import OCOPModel

extension Decision26_2026 {
  /// Questions that several sets ask under criterion 3: strength of the community.
  enum Community {
    /// Sets 1–6, 8–25.
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
        3, vi: "HTX hoạt động đúng luật; hoặc công ty cổ phần vốn cộng đồng địa phương ≥ 51%",
        en: "Lawful cooperative; or joint-stock company with 51% or more local community capital",
        when: Proven.cooperativeOrLocalCompany)
    )

    /// Sets 1–26.
    static let representative: Question = Question(
      .representative,
      vi: "Đại diện pháp luật: nữ, đồng bào dân tộc thiểu số hoặc người khuyết tật",
      en: "Legal representative: woman, ethnic minority member or disabled person",
      maximum: 1,
      Option(
        0, vi: "Đại diện pháp luật không phải nữ, đồng bào dân tộc thiểu số hay người khuyết tật",
        en: "Legal representative is not a woman, ethnic minority member or disabled person",
        when: .not(.fact(.representativeIsFavoured))),
      Option(
        1, vi: "Đại diện pháp luật là nữ, đồng bào dân tộc thiểu số hoặc người khuyết tật",
        en: "Legal representative is a woman, ethnic minority member or disabled person",
        when: .fact(.representativeIsFavoured))
    )

    /// Sets 1–25.
    static let localLabour: Question = Question(
      .localLabour, vi: "Sử dụng lao động địa phương", en: "Use of local labour", maximum: 3,
      Option(
        1, vi: "Từ 25% đến dưới 50% lao động là người trong xã",
        en: "25% to under 50% of workers are from the commune", when: Proven.labourFromQuarter),
      Option(
        2, vi: "Từ 50% đến 75% lao động là người trong xã",
        en: "50% to 75% of workers are from the commune", when: Proven.labourFromHalf),
      Option(
        3, vi: "≥ 75% lao động là người trong xã", en: "75% or more of workers are from the commune",
        when: Proven.labourFromThreeQuarters)
    )

    /// Sets 1–25.
    static let growth: Question = Question(
      .growth, vi: "Tăng trưởng sản xuất kinh doanh", en: "Growth in production and business", maximum: 2,
      Option(
        1, vi: "Lợi nhuận năm trước năm đánh giá tăng so với năm liền trước; hoặc HTX xếp loại trung bình",
        en: "Profit rose in the year before assessment; or cooperative rated average",
        when: Proven.grewOneYear),
      Option(
        2, vi: "Lợi nhuận tăng 02 năm liền tính từ năm trước năm đánh giá; hoặc HTX xếp loại khá trở lên",
        en: "Profit up 2 years running before assessment; or cooperative rated at least fairly good",
        minimumFor: [.four], when: Proven.grewTwoYears)
    )

    /// Sets 1–9, 11–25.
    static let intellectualProperty: Question = Question(
      .intellectualProperty, vi: "Sở hữu trí tuệ", en: "Intellectual property", maximum: 3,
      Option(
        1, vi: "Đơn đăng ký nhãn hiệu được chấp nhận hoặc công bố (đã qua thẩm định hình thức)",
        en: "Trademark application accepted or published (formal examination passed)", minimumFor: [.three],
        when: Proven.trademarkApplied),
      Option(
        2, vi: "Nhãn hiệu trên bao bì đã đăng ký; có dấu hiệu xuất xứ địa lý gắn với cộng đồng địa phương",
        en: "Registered trademarks on packaging; geographical-origin sign linked to local community",
        minimumFor: [.four], when: Proven.trademarkAndOrigin),
      Option(
        3, vi: "Nhãn hiệu đăng ký, dấu hiệu xuất xứ và kiểu dáng/sáng chế/giải pháp hữu ích/quyền tác giả",
        en: "Registered trademarks, origin sign and a design/patent/utility solution/copyright",
        when: Proven.trademarkOriginAndAnotherRight)
    )
  }
}
