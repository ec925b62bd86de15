public import OCOPModel

extension TraceDataList {
  /// What is read where the lists are silent.
  public static let interpretations: [Interpretation] = [
    Interpretation(
      name: "nothingToTellIsSaid",
      reading: Bilingual(
        vi: "với dữ liệu “nếu có”, hồ sơ phải nói rõ là không có",
        en: "where a datum is wanted “if any”, the record says that there is none"),
      reason: Bilingual(
        vi: "để trống thì không biết là không có hay bị quên",
        en: "a blank does not tell whether there is none or it was forgotten"),
      citation: Citation("02/2024/TT-BKHCN")),
    Interpretation(
      name: "ifAnyCoversDayOfProduction",
      reading: Bilingual(
        vi: "“nếu có” áp dụng cho cả ngày sản xuất và hạn sử dụng",
        en: "“if any” is said of the day of production as well as of the shelf life"),
      reason: Bilingual(
        vi: "nguồn thuật lại ghi hai dữ liệu trong một dòng", en: "the report names both in one line"),
      citation: Citation("37/2026/NĐ-CP", .article(32))),
  ]
}

extension StampRules {
  /// What is read where the law on traceability is silent about stamps.
  public static let interpretations: [Interpretation] = [
    Interpretation(
      name: "oneHourBetweenProvinces",
      reading: Bilingual(
        vi: "một tem quét ở hai tỉnh trong vòng một giờ là đáng ngờ",
        en: "a stamp that is read in two provinces within an hour is suspicious"),
      reason: Bilingual(
        vi: "quy định về truy xuất không nêu khi nào tem bị coi là bị sao chép",
        en: "the rules on traceability do not say when a stamp counts as copied"),
      citation: Citation("02/2024/TT-BKHCN"))
  ]
}

extension MaterialOrigins {
  /// What is read where the criteria of products ask for a share of materials and do not say how it is reckoned.
  public static let interpretations: [Interpretation] = [
    Interpretation(
      name: "materialsByMassAsBought",
      reading: Bilingual(
        vi: "tỷ lệ nguyên liệu tính theo khối lượng khi thu mua, thu hái",
        en: "shares of materials are those of mass as it was bought or picked"),
      reason: Bilingual(
        vi: "tiêu chí nêu tỷ lệ, không nêu theo khối lượng hay giá trị, trước hay sau chế biến",
        en: "the criteria name a share, not whether of mass or value, before or after processing"),
      citation: Citation("26/2026/QĐ-TTg", .annex("II"))),
    Interpretation(
      name: "lotsAreWellMixed",
      reading: Bilingual(
        vi: "phần lấy ra khỏi lô có tỷ lệ nguyên liệu như cả lô",
        en: "what is taken from a lot has the shares of the whole lot"),
      reason: Bilingual(
        vi: "sổ ghi lượng của lô, không ghi từng phần trong lô",
        en: "records tell the amount of a lot, not what lies where in it"),
      citation: Citation("26/2026/QĐ-TTg", .annex("II"))),
  ]
}
