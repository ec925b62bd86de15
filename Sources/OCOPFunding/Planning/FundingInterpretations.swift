public import OCOPModel

extension FundingProblem {
  /// The readings that plans rest on; ``FundingPolicy`` can choose otherwise where it has a choice.
  public static let interpretations: [Interpretation] = [
    .atMostOneStateSource, .borrowedCountsAsOwnShare, .sharesOfPlannedCost, .lawOfDecisionDay,
    .greatestRulePays, .ceilingHoldsForMeasure, .greatestPlaceRate, .establishmentCapCountsOnce,
    .noCarryOverByDefault,
    .lendingCeilingPerLender, .entitlementsLeaveFirst, .measureIsOneItem, .issueDayStandsForEntry,
    .rowsEndWithProgramme, .dossierCostsLieWithOwner,
  ]
}

extension Interpretation {
  static let atMostOneStateSource = Interpretation(
    name: "atMostOneStateSource",
    reading: Bilingual(
      vi: "mỗi khoản chi chỉ do một nguồn nhà nước chi; vốn tự có và vốn vay luôn được góp",
      en: "at most one state purse pays for an item of cost; own money and loans may always join"),
    reason: Bilingual(
      vi:
        "không điều luật nào quy định chung cho mọi nguồn; lồng ghép phải giảm trùng lặp, chọn một chính sách",
      en: "no article says it for all money; integration has to cut duplication, one policy is chosen"),
    citation: Citation("27/2022/NĐ-CP", .article(10), .clause(1), .point("b")))

  static let borrowedCountsAsOwnShare = Interpretation(
    name: "borrowedCountsAsOwnShare",
    reading: Bilingual(
      vi: "vốn vay được tính là vốn đối ứng của chủ thể",
      en: "borrowed money counts as a producer's own share"),
    reason: Bilingual(
      vi: "không văn bản nào đã đọc quy định; chủ thể chịu trách nhiệm trả",
      en: "no text that was read settles it; the producer answers for the debt"),
    citation: Citation("490/QĐ-TTg"))

  static let sharesOfPlannedCost = Interpretation(
    name: "sharesOfPlannedCost",
    reading: Bilingual(
      vi: "tỷ lệ hỗ trợ tính trên chi phí dự kiến", en: "shares are shares of the planned cost"),
    reason: Bilingual(
      vi: "khi thực hiện ít hơn, tỷ lệ có thể bị vượt: phương án nêu rõ",
      en: "carried out for less, a share may be broken: a plan says where"),
    citation: Citation("28/2018/TT-BTC", .article(8)))

  static let lawOfDecisionDay = Interpretation(
    name: "lawOfDecisionDay",
    reading: Bilingual(
      vi: "áp dụng quy định của ngày quyết định, hoặc của ngày 1 tháng 1 nếu vốn thuộc năm sau",
      en: "the law of the day of decision counts, or of 1 January where the money is of a later year"),
    reason: Bilingual(
      vi: "vốn của một năm sớm nhất chi được từ ngày 1 tháng 1",
      en: "money of a year can be spent from 1 January"),
    citation: Citation("89/2025/QH15"))

  static let greatestRulePays = Interpretation(
    name: "greatestRulePays",
    reading: Bilingual(
      vi: "nguồn có nhiều định mức phù hợp thì áp dụng một định mức cao nhất",
      en: "where several of a purse's rules fit, the one that pays most applies, alone"),
    reason: Bilingual(
      vi: "doanh nghiệp được hưởng mức có lợi nhất", en: "an enterprise has the most favourable level"),
    citation: Citation("06/2022/TT-BKHĐT"))

  static let ceilingHoldsForMeasure = Interpretation(
    name: "ceilingHoldsForMeasure",
    reading: Bilingual(
      vi: "mức tối đa của một định mức tính chung cho nội dung, dù nhiều nguồn, nhiều năm cùng chi",
      en: "a rule's ceilings hold for a measure whichever purses and years pay under it"),
    reason: Bilingual(
      vi: "chính sách giới hạn mức hỗ trợ cho nội dung, không giới hạn từng nguồn",
      en: "a policy limits what a measure gets, not what each purse gives"),
    citation: Citation("28/2018/TT-BTC", .article(8)))

  static let greatestPlaceRate = Interpretation(
    name: "greatestPlaceRate",
    reading: Bilingual(
      vi: "địa bàn thuộc nhiều loại thì áp dụng tỷ lệ cao nhất",
      en: "of the rates that hold for a place of several classes, the greatest applies"),
    reason: Bilingual(
      vi: "không nói địa bàn miền núi đặc biệt khó khăn theo loại nào",
      en: "which class counts for an extremely difficult mountain commune is not said"),
    citation: Citation("83/2018/NĐ-CP", .article(29)))

  static let establishmentCapCountsOnce = Interpretation(
    name: "establishmentCapCountsOnce",
    reading: Bilingual(
      vi: "mức tối đa của một cơ sở tính một lần, gồm cả phần đã nhận; máy móc và dây chuyền tính riêng",
      en:
        "a cap for an establishment counts once, with what was received before; machinery and a production line "
        + "have one each"),
    reason: Bilingual(vi: "không nói tính theo năm", en: "nothing says that it renews each year"),
    citation: Citation("28/2018/TT-BTC", .article(8), .clause(4)))

  static let noCarryOverByDefault = Interpretation(
    name: "noCarryOverByDefault",
    reading: Bilingual(
      vi: "vốn nhà nước không chuyển sang năm sau, trừ phần nguồn vốn nêu rõ",
      en: "state money does not pass to the next year but for what the purse says"),
    reason: Bilingual(
      vi: "dự toán chưa chi bị hủy, trừ các trường hợp được chuyển nguồn",
      en: "unspent estimates are cancelled, except where they may be carried over"),
    citation: Citation("89/2025/QH15"))

  static let lendingCeilingPerLender = Interpretation(
    name: "lendingCeilingPerLender",
    reading: Bilingual(
      vi: "mức cho vay không có bảo đảm tính cho từng bên cho vay, theo dư nợ",
      en: "a ceiling of unsecured lending holds for each lender, on what is outstanding"),
    reason: Bilingual(
      vi: "không nói cộng dồn nhiều bên cho vay", en: "nothing says that lenders are added up"),
    citation: Citation("55/2015/NĐ-CP", .article(9)))

  static let entitlementsLeaveFirst = Interpretation(
    name: "entitlementsLeaveFirst",
    reading: Bilingual(
      vi: "thưởng sao trừ khỏi dự toán năm trước khi phân bổ, không bù từ năm khác",
      en: "star rewards leave the year's budget before anything is allocated, and no other year's"),
    reason: Bilingual(
      vi: "là khoản cố định sau công nhận", en: "they are fixed amounts once a product is recognised"),
    citation: Citation("Chính sách OCOP tỉnh Bắc Giang 2024–2025"))

  static let measureIsOneItem = Interpretation(
    name: "measureIsOneItem",
    reading: Bilingual(
      vi: "một nội dung là một khoản chi, một sản phẩm, một vụ hoặc một chu kỳ",
      en: "a measure is one item of cost, one product, one crop or cycle, where rules count them"),
    reason: Bilingual(
      vi: "các quy định đếm bằng đơn vị khác nhau", en: "rules count by different units"),
    citation: Citation("98/2018/NĐ-CP"))

  static let issueDayStandsForEntry = Interpretation(
    name: "issueDayStandsForEntry",
    reading: Bilingual(
      vi: "chưa đọc ngày hiệu lực thì lấy ngày ban hành, hoặc ngày 1 tháng 1 của năm sau",
      en: "where the day of entry was not read, that of issue stands for it, or 1 January of the next year"),
    reason: Bilingual(
      vi: "nguồn chỉ nêu số và năm hoặc ngày ban hành",
      en: "the sources give number and year, or the day of issue"),
    citation: Citation("53/2022/TT-BTC"))

  static let rowsEndWithProgramme = Interpretation(
    name: "rowsEndWithProgramme",
    reading: Bilingual(
      vi:
        "định mức của một chương trình hết hiệu lực cùng chương trình; chưa đọc ngày của văn bản thay thế thì lấy "
        + "ngày 1 tháng 1 của năm ban hành văn bản đó",
      en:
        "a programme's rows end with the programme; where the day of a successor was not read, on 1 January of the "
        + "successor's year"),
    reason: Bilingual(
      vi: "lấy ngày sớm để không chi theo quy định đã hết hiệu lực",
      en: "the early day never pays under a rule that is gone"),
    citation: Citation("55/2023/TT-BTC", .article(87)))

  static let dossierCostsLieWithOwner = Interpretation(
    name: "dossierCostsLieWithOwner",
    reading: Bilingual(
      vi: "chi phí hồ sơ do chủ thể chịu, trừ khi có chính sách hỗ trợ",
      en: "the costs of a dossier lie with its owner unless a policy supports them"),
    reason: Bilingual(
      vi: "Quyết định 26 không có điều nào về kinh phí", en: "Decision 26 has no article on money"),
    citation: Citation("26/2026/QĐ-TTg"))
}
