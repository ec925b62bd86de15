public import OCOPModel

extension Interpretation {
  private static let forms = Citation("26/2026/QĐ-TTg", .annex("II"))

  /// Which standard an organic certificate is to.
  public static let organicIsNational = Interpretation(
    name: "organicIsNational",
    reading: Bilingual(
      vi: "giấy chứng nhận hữu cơ mà sổ không ghi tiêu chuẩn được tính theo tiêu chuẩn quốc gia",
      en:
        "an organic certificate of which the register names no standard counts as one to a national standard"),
    reason: Bilingual(
      vi: "biểu ghi “hữu cơ” ở cả mức quốc gia và mức quốc tế",
      en: "the form names “organic” at the national and at the international option"),
    citation: forms)

  /// Which standard HACCP and GMP are to.
  public static let haccpIsNational = Interpretation(
    name: "haccpIsNational",
    reading: Bilingual(
      vi:
        "HACCP và GMP là quản lý chất lượng theo tiêu chuẩn quốc gia; ISO 22000, IFS, BRC, FSSC 22000 là quốc tế",
      en:
        "HACCP and GMP are management to a national standard; ISO 22000, IFS, BRC and FSSC 22000 to an international one"
    ),
    reason: Bilingual(
      vi: "biểu không nêu tên tiêu chuẩn quản lý nào", en: "the form names no standard of management"),
    citation: forms)

  /// What proves a contract with a modern channel that is performed.
  public static let floorSalesAreModernTrade = Interpretation(
    name: "floorSalesAreModernTrade",
    reading: Bilingual(
      vi:
        "có gian hàng, sản phẩm đang đăng bán và từ đó đã có đơn hàng hoặc doanh thu trên sàn là minh chứng kênh hiện đại",
      en: "a booth, the product on offer, and orders or revenue since on the floor prove a modern channel"),
    reason: Bilingual(
      vi: "biểu đòi hợp đồng, tài liệu thực hiện và đường dẫn gian hàng, không nói tài liệu nào",
      en:
        "the form asks for contract, papers on performance and the shop's link, and does not say which papers"
    ),
    citation: forms)

  /// When a code on a label counts.
  public static let codeNeedsItsData = Interpretation(
    name: "codeNeedsItsData",
    reading: Bilingual(
      vi: "mã truy xuất trên nhãn chỉ được tính khi dữ liệu sau mã đủ theo danh mục tối thiểu",
      en: "a code on the label counts where the data behind it are complete by the list of minimum data"),
    reason: Bilingual(
      vi: "biểu chỉ ghi “mã truy xuất nguồn gốc điện tử”",
      en: "the form only says “electronic traceability code”"),
    citation: forms)

  /// Whether a certificate of good manufacturing practice is one of safe production.
  public static let gmpIsSafeProduction = Interpretation(
    name: "gmpIsSafeProduction",
    reading: Bilingual(
      vi: "GMP được tính là giấy chứng nhận điều kiện sản xuất an toàn hoặc tương đương",
      en: "GMP counts as the certificate of safe production conditions, or its equivalent"),
    reason: Bilingual(
      vi: "biểu chỉ nêu GMP cho thực phẩm bảo vệ sức khỏe, còn lại ghi “hoặc tương đương”",
      en: "the form names GMP for health foods only, and else says “or equivalent”"),
    citation: forms)

  /// Which points of sale are agents of distribution.
  public static let salesPointsAreAgents = Interpretation(
    name: "salesPointsAreAgents",
    reading: Bilingual(
      vi:
        "mỗi điểm đang bán sản phẩm ngoài địa bàn xã là một đại diện, đại lý phân phối; khu trưng bày thì không",
      en:
        "each point outside the commune that sells the product is one agent of distribution; a display area is not"
    ),
    reason: Bilingual(
      vi: "biểu không nói thế nào là đại diện, đại lý", en: "the form does not say what an agent is"),
    citation: forms)

  /// From when on promotion counts.
  public static let promotionOfAnyYear = Interpretation(
    name: "promotionOfAnyYear",
    reading: Bilingual(
      vi: "hoạt động quảng bá được tính không kể diễn ra năm nào, đến ngày đánh giá",
      en: "promotion counts in whatever year it took place, up to the day of the rating"),
    reason: Bilingual(
      vi: "biểu không giới hạn thời gian", en: "the form sets no limit of time"),
    citation: forms)
}
