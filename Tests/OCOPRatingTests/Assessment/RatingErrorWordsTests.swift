import OCOP
import TestSupport
import Testing

extension Said {
  init(_ error: RatingError, _ vi: String, _ en: String) { self.init(error, error.text, vi, en) }
  init(_ error: ScoreSheetError, _ vi: String, _ en: String) { self.init(error, error.text, vi, en) }
  init(_ error: UpgradeError, _ vi: String, _ en: String) { self.init(error, error.text, vi, en) }
  init(_ error: EvidenceError, _ vi: String, _ en: String) { self.init(error, error.text, vi, en) }
  init(_ error: RegimeComparisonError, _ vi: String, _ en: String) { self.init(error, error.text, vi, en) }
  init(_ error: CouncilError, _ vi: String, _ en: String) { self.init(error, error.text, vi, en) }
}

/// Errors of a rating as a clerk reads them: a program prints them as they are.
@Suite struct `What is wrong with a rating` {
  static let sheets: [Said] = [
    Said(
      .tooFewSheets(count: 2, quorum: 3), "có 2 phiếu, cần ít nhất 3",
      "2 sheets, but at least 3 are needed"),
    Said(
      .tooManySheets(count: 100_001), "có 100.001 phiếu, chấm được nhiều nhất 100.000",
      "100001 sheets, but at most 100000 can be rated"),
    Said(
      .unknownCriterion(member: 1, "7.1"), "phiếu 2: bộ tiêu chí không có tiêu chí 7.1",
      "sheet 2: the set asks no criterion 7.1"),
    Said(
      .unknownOption(member: 0, "2", .c), "phiếu 1: tiêu chí 2 không có mức c",
      "sheet 1: criterion 2 has no option c"),
    Said(
      .unknownElimination(.set), "bộ tiêu chí không in căn cứ loại chung",
      "the set prints no elimination note at set"),
    Said(
      .unknownElimination(.criterion("2")), "bộ tiêu chí không in căn cứ loại ở tiêu chí 2",
      "the set prints no elimination note at 2"),
    Said(
      .evidence(.statedTwice(document: "Biểu 02", name: "productStory")),
      "“Biểu 02” nêu productStory hai lần", "“Biểu 02” states productStory twice"),
    Said(.malformedCode("3,5"), "“3,5” không phải mã tiêu chí", "“3,5” is no criterion code"),
    Said(
      .malformedAnswer("3.5", "B"), "tiêu chí 3.5: “B” không phải chữ cái thường, cũng không phải “none”",
      "criterion 3.5: “B” is no lower-case letter and not “none”"),
  ]

  static let plans: [Said] = [
    Said(
      .costOutOfRange("2", .b, 2_000_000_000),
      "tiêu chí 2, mức b: chi phí 2.000.000.000 không nằm trong 0–1.000.000.000",
      "criterion 2, option b: the cost 2000000000 is not 0–1000000000"),
    Said(.unknownCriterion("9"), "bộ tiêu chí không có tiêu chí 9", "the set asks no criterion 9"),
    Said(.unknownOption("2", .c), "tiêu chí 2 không có mức c", "criterion 2 has no option c"),
    Said(.notAnswered("1.2"), "tiêu chí 1.2 chưa có câu trả lời", "criterion 1.2 is not answered"),
    Said(
      .tooLarge, "bộ tiêu chí có quá nhiều điểm hoặc điều kiện lồng nhau để tìm phương án",
      "the set has too many points or pending conditions to search for a plan"),
    Said(
      UpgradeError.sheet(.unknownCriterion(member: 0, "9")), "phiếu 1: bộ tiêu chí không có tiêu chí 9",
      "sheet 1: the set asks no criterion 9"),
    Said(
      .notReviewed(unreviewed: ["1.1", "2"], unanswered: ["3"]),
      "câu trả lời chuyển sang chưa xem lại: 1.1, 2; tiêu chí chưa có câu trả lời: 3",
      "answers carried over that were not looked at again: 1.1, 2; criteria without an answer: 3"),
    Said(
      .starOpen(
        Bounds(.three, .four),
        gaps: [TableGap(.minima, reason: Bilingual(vi: "mất một trang", en: "a page is lost"))]),
      "hạng sao còn nằm giữa 3★ và 4★ vì nguồn thiếu điểm: mất một trang",
      "the star lies between 3★ and 4★, since the source lacks points: a page is lost"),
    Said(
      .noDecision, "chưa ghi số quyết định thành lập hội đồng",
      "the number of the decision that set the council up is blank"),
    Said(
      .notOneChair([]), "hội đồng có một chủ tịch, nhưng chưa nêu ai",
      "a council has one chair, but none is named"),
  ]

  private static let form = Evidence.Category(
    "form", vi: "Loại hình", en: "Form",
    values: [.init("firm", vi: "Doanh nghiệp", en: "Firm"), .init("coop", vi: "HTX", en: "Cooperative")])
  private static let labour = Evidence.Subject.quantity(
    Evidence.Quantity("labour", .share, vi: "Lao động tại chỗ", en: "Local labour"))

  static let evidence: [Said] = [
    Said(
      .aboveWhole(document: "Biểu 02", name: "labour", Share(percent: 125)),
      "“Biểu 02”: labour là tỷ lệ không quá 100%, không thể là 125%",
      "“Biểu 02”: labour is a share of at most 100%, not 125%"),
    Said(
      .negativeNumber(document: "Biểu 02", name: "shops", -1_000),
      "“Biểu 02”: shops là số không âm, không thể là -1.000",
      "“Biểu 02”: shops is a number of at least 0, not -1000"),
    Said(
      .contradiction(name: "shops", first: "Biểu 02", second: "Báo cáo"),
      "“Biểu 02” và “Báo cáo” mâu thuẫn nhau về shops; ghi ngày hết hiệu lực cho văn bản không còn đúng",
      "“Biểu 02” and “Báo cáo” contradict each other on shops; "
        + "give the one that no longer holds an end of validity"),
    Said(
      .wrongKind(document: "Biểu 02", labour, .category("nhiều")),
      "“Biểu 02”: labour (Lao động tại chỗ) phải là tỷ lệ, như “62.5%”, không phải “nhiều”",
      "“Biểu 02”: labour is a share, such as “62.5%”, not “nhiều”"),
    Said(
      .unknownValue(document: "Biểu 02", form, "farm"),
      "“Biểu 02”: form (Loại hình) phải là một trong firm, coop, không phải “farm”",
      "“Biểu 02”: form is one of firm, coop, not “farm”"),
  ]

  static let texts: [Said] = {
    let (answer, code) = (AnswerError(value: "B"), CriterionCodeError(value: "3,5"))
    let (letter, place) = (OptionLetterError(value: "1"), EliminationPlaceError(value: "all"))
    let quorum = QuorumError(value: "most")
    let wording = WordingError(unknown: [.criterion(set: "tea", "9")])
    let correction = CorrectionError(set: "tea", unknown: ["9", "10"])
    return [
      Said(
        answer, answer.text, "câu trả lời là một chữ cái thường hoặc “none”, không phải “B”",
        "an answer is a lower-case letter or “none”, not “B”"),
      Said(
        code, code.text,
        "“3,5” không phải mã tiêu chí: viết một đến bốn số từ 1 đến 199 hoặc chữ cái, cách nhau bằng dấu chấm, như 3.5",
        "“3,5” is no criterion code: write one to four numbers of 1–199 or letters, with points between them, like 3.5"
      ),
      Said(
        letter, letter.text, "mức điểm là một chữ cái từ a đến z, không phải “1”",
        "an option is a letter of a–z, not “1”"),
      Said(
        place, place.text,
        "căn cứ loại ở bộ tiêu chí, viết “set”, hoặc ở một tiêu chí, viết mã của tiêu chí, không phải “all”",
        "an elimination note stands at the set, written “set”, or at a criterion, written as its code, not “all”"
      ),
      Said(
        quorum, quorum.text,
        "túc số là “moreThanHalf”, một tỷ lệ như “2/3”, hoặc một số thành viên, không phải “most”",
        "a quorum is “moreThanHalf”, a share such as “2/3”, or a number of members, not “most”"),
      Said(
        wording, wording.text, "bộ tiêu chí không có chỗ để ghi lời: tea/9",
        "the set has nothing to word at: tea/9"),
      Said(
        correction, correction.text, "bộ tea không hỏi gì ở tiêu chí 9, 10",
        "set tea asks no question at 9, 10"),
    ]
  }()

  @Test(arguments: sheets + plans + evidence + texts)
  func `is said in words of both languages`(said: Said) {
    #expect(said.words == Bilingual(vi: said.vi, en: said.en))
    #expect(said.description == said.en)
  }

  @Test func `is named by the text of a literal that is no code`() throws {
    var sheet = try SmallSet.sheet("c", "c", "b", "b", "c")
    sheet["3,5"] = .option(.a)
    let error = try #require(throws: RatingError.self) { try SmallSet.rater().rate(sheet) }
    #expect(error.text.vi == "phiếu 1: bộ tiêu chí không có tiêu chí 3,5")
    #expect(error.description == "sheet 1: the set asks no criterion 3,5")
  }
}
