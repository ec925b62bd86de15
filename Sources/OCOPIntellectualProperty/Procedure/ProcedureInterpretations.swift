public import OCOPModel

extension IPProcedure {
  /// What is read where the law on industrial property is silent, or its text was not found.
  public static let interpretations: [Interpretation] = [
    .oppositionByPublicationDate, .examinationByPublicationDate, .regimeByFilingDate, .regimeByActDate,
    .extensionFromNominalEnd, .extensionFromRolledEnd, .expiryOnAnniversary, .expiryOnDayBefore,
    .expiryDoesNotMove,
    .thirdOfMonthIsTenDays, .leapDayEndsInFebruary, .backwardWindowsDoNotMove, .postingKeepsTheTime,
  ]
}

extension Interpretation {
  /// The regime of the publication governs the opposition.
  public static let oppositionByPublicationDate = Interpretation(
    name: "oppositionByPublicationDate",
    reading: Bilingual(
      vi: "Thời hạn phản đối theo luật có hiệu lực vào ngày công bố đơn",
      en: "The opposition is governed by the law in force when the application was published"),
    reason: Bilingual(
      vi: "Chưa tìm thấy điều khoản chuyển tiếp cho đơn nộp trước và công bố sau",
      en: "No transitional article was found for what was filed before and published after a change"),
    citation: Citation("131/2025/QH15"))

  /// The regime of the publication governs the examination.
  public static let examinationByPublicationDate = Interpretation(
    name: "examinationByPublicationDate",
    reading: Bilingual(
      vi: "Thời hạn thẩm định nội dung theo luật có hiệu lực vào ngày công bố đơn",
      en: "The examination is governed by the law in force when the application was published"),
    reason: Bilingual(
      vi: "Chưa tìm thấy điều khoản chuyển tiếp cho đơn nộp trước và công bố sau",
      en: "No transitional article was found for what was filed before and published after a change"),
    citation: Citation("131/2025/QH15"))

  /// The regime of the filing governs a period whose event came later.
  public static let regimeByFilingDate = Interpretation(
    name: "regimeByFilingDate",
    reading: Bilingual(
      vi: "Thời hạn theo luật có hiệu lực vào ngày nộp đơn",
      en: "The law in force at the filing governs the period"),
    reason: Bilingual(
      vi: "Đơn đang giải quyết theo luật của ngày nộp; văn bản năm 2025 chưa đọc được",
      en: "Pending applications keep the law of their filing; the text of 2025 was not found"),
    citation: Citation("07/2022/QH15", .article(4), .clause(3)))

  /// The regime of the notice or act governs a period that begins with it.
  public static let regimeByActDate = Interpretation(
    name: "regimeByActDate",
    reading: Bilingual(
      vi: "Thời hạn theo luật có hiệu lực vào ngày thông báo hoặc ngày thực hiện",
      en: "The law in force on the day of the notice or act governs the period"),
    reason: Bilingual(
      vi: "Điều khoản chuyển tiếp không nêu riêng thời hạn trả lời và việc sau khi cấp",
      en: "The transitional articles do not name reply periods and what follows a grant"),
    citation: Citation("07/2022/QH15", .article(4), .clause(3)))

  /// An extension is counted from the last day as counted.
  public static let extensionFromNominalEnd = Interpretation(
    name: "extensionFromNominalEnd",
    reading: Bilingual(
      vi: "Thời gian gia hạn tính từ ngày cuối theo cách tính, trước khi chuyển sang ngày làm việc",
      en: "An extension is counted from the last day as counted, before it moves to a working day"),
    reason: Bilingual(
      vi: "Văn bản không nói; cách này không bao giờ cho dài hơn cách kia",
      en: "The text is silent; this never gives more time than the other way"),
    citation: Citation("01/2007/TT-BKHCN"))

  /// An extension is counted from the working day to which the last day moved.
  public static let extensionFromRolledEnd = Interpretation(
    name: "extensionFromRolledEnd",
    reading: Bilingual(
      vi: "Thời gian gia hạn tính từ ngày làm việc mà ngày cuối được chuyển sang",
      en: "An extension is counted from the working day to which the last day moved"),
    reason: Bilingual(vi: "Văn bản không nói", en: "The text is silent"),
    citation: Citation("01/2007/TT-BKHCN"))

  /// The last day of a term is the anniversary of the filing.
  public static let expiryOnAnniversary = Interpretation(
    name: "expiryOnAnniversary",
    reading: Bilingual(
      vi: "Ngày cuối của kỳ hiệu lực là ngày tròn năm của ngày nộp đơn",
      en: "The last day of a term is the anniversary of the filing"),
    reason: Bilingual(
      vi: "Các nguồn khác nhau; ngày nộp không tính theo Bộ luật Dân sự",
      en: "Sources differ; by the Civil Code the day of the filing is not counted"),
    citation: Citation("50/2005/QH11", .article(93)))

  /// The last day of a term is the day before the anniversary of the filing.
  public static let expiryOnDayBefore = Interpretation(
    name: "expiryOnDayBefore",
    reading: Bilingual(
      vi: "Ngày cuối của kỳ hiệu lực là ngày trước ngày tròn năm của ngày nộp đơn",
      en: "The last day of a term is the day before the anniversary of the filing"),
    reason: Bilingual(
      vi: "Có nơi tính cả ngày nộp đơn", en: "Some count the day of the filing in"),
    citation: Citation("50/2005/QH11", .article(93)))

  /// A term does not move over holidays; only the last day to act does.
  public static let expiryDoesNotMove = Interpretation(
    name: "expiryDoesNotMove",
    reading: Bilingual(
      vi: "Ngày hết hạn không chuyển; chỉ ngày cuối để nộp yêu cầu chuyển sang ngày làm việc",
      en: "The expiry does not move; only the last day to act moves to a working day"),
    reason: Bilingual(
      vi: "Bộ luật Dân sự nói về ngày cuối của thời hạn phải thực hiện, không nói về kỳ hiệu lực",
      en: "The Civil Code speaks of periods in which one acts, not of the life of a title"),
    citation: Citation("91/2015/QH13", .article(148), .clause(5)))

  /// A third of a month is ten days.
  public static let thirdOfMonthIsTenDays = Interpretation(
    name: "thirdOfMonthIsTenDays",
    reading: Bilingual(
      vi: "Hai phần ba của số tháng lẻ tính tròn tháng, phần lẻ một phần ba tháng là mười ngày",
      en:
        "Two thirds of an odd number of months are whole months, and ten days for each third of a month left"),
    reason: Bilingual(
      vi: "Luật không nói cách tính phần lẻ của tháng",
      en: "The law does not say how a fraction of a month is counted"),
    citation: Citation("50/2005/QH11", .article(119), .clause(3)))

  /// A year counted from 29 February ends with 28 February.
  public static let leapDayEndsInFebruary = Interpretation(
    name: "leapDayEndsInFebruary",
    reading: Bilingual(
      vi: "Thời hạn tính bằng năm từ ngày 29/02 kết thúc vào ngày 28/02 của năm không nhuận",
      en: "A period of years from 29 February ends with 28 February in a year without a 29th"),
    reason: Bilingual(
      vi: "Bộ luật Dân sự chỉ nói rõ với thời hạn tính bằng tháng",
      en: "The Civil Code says so of periods in months only"),
    citation: Citation("91/2015/QH13", .article(148), .clause(4)))

  /// A day on which a window opens does not move over days off.
  public static let backwardWindowsDoNotMove = Interpretation(
    name: "backwardWindowsDoNotMove",
    reading: Bilingual(
      vi: "Ngày bắt đầu được làm, tính ngược từ một ngày, không chuyển khi gặp ngày nghỉ",
      en: "A day counted backwards, on which a window opens, does not move over days off"),
    reason: Bilingual(
      vi: "Bộ luật Dân sự chỉ chuyển ngày cuối của thời hạn",
      en: "The Civil Code moves the last day of a period only"),
    citation: Citation("91/2015/QH13", .article(148), .clause(5)))

  /// A paper that was posted in time is kept, though it was received after the last day.
  public static let postingKeepsTheTime = Interpretation(
    name: "postingKeepsTheTime",
    reading: Bilingual(
      vi: "Giấy tờ gửi bưu điện trong hạn mà cơ quan nhận sau hạn vẫn được ghi nhận, kèm cảnh báo",
      en: "A paper that was posted in time and received after the last day is kept, with a warning"),
    reason: Bilingual(
      vi: "Luật chỉ nói ngày nộp đơn là ngày cơ quan nhận; chưa đọc được quy định về giấy tờ trả lời",
      en: "The law says of the filing alone that its day is that of receipt; no rule on replies was read"),
    citation: Citation("50/2005/QH11", .article(108), .clause(2)))
}
