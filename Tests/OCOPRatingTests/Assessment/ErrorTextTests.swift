import OCOP
import Testing

/// What goes wrong in a rating, as whoever typed it in reads it.
@Suite struct `An error of a rating` {
  static let errors: [(error: RatingError, vi: String, en: String)] = [
    (
      .tooFewSheets(count: 3, quorum: 5), "3 phiếu, cần ít nhất 5", "3 sheets, but at least 5 are needed"
    ),
    (
      .tooManySheets(count: 100_001), "100001 phiếu, chỉ chấm được nhiều nhất 100000",
      "100001 sheets, but at most 100000 can be rated"
    ),
    (
      .unknownCriterion(member: 0, "9.9"), "phiếu 1: bộ tiêu chí không có tiêu chí 9.9",
      "sheet 1: the set asks no criterion 9.9"
    ),
    (
      .unknownOption(member: 1, "3.5", .f), "phiếu 2: tiêu chí 3.5 không có mức f",
      "sheet 2: criterion 3.5 has no option f"
    ),
    (
      .unknownElimination(.set), "biểu chấm không ghi điều kiện loại ở bộ tiêu chí",
      "the set prints no elimination note at set"
    ),
    (
      .unknownElimination(.criterion("4.1")), "biểu chấm không ghi điều kiện loại ở 4.1",
      "the set prints no elimination note at 4.1"
    ),
    (
      .evidence(.statedTwice(document: "Sổ", name: "workers")), "“Sổ” ghi workers hai lần",
      "“Sổ” states workers twice"
    ),
  ]

  @Test(arguments: errors.indices) func `tells the sheet, the criterion and the rule in both languages`(
    place: Int
  ) {
    let (error, vi, en) = Self.errors[place]
    #expect(error.text == Bilingual(vi: vi, en: en))
    #expect(error.description == en)
  }

  static let evidence: [(error: EvidenceError, vi: String, en: String)] = [
    (
      .negativeNumber(document: "Sổ", name: "workers", -1),
      "“Sổ”: workers là số không nhỏ hơn 0, không thể là -1",
      "“Sổ”: workers is a number of at least 0, not -1"
    ),
    (
      .contradiction(name: "legalForm", first: "Tờ khai", second: "Sổ chủ thể"),
      "“Tờ khai” và “Sổ chủ thể” mâu thuẫn nhau về legalForm; tài liệu nào không còn đúng thì ghi ngày hết hiệu lực",
      "“Tờ khai” and “Sổ chủ thể” contradict each other on legalForm; give the one that no longer holds an end of validity"
    ),
    (
      .wrongKind(
        document: "Sổ", .fact(Evidence.Fact("halal", vi: "Halal", en: "Halal")), .amount(.number(3))),
      "“Sổ”: halal phải là đúng hoặc sai, không phải “3”", "“Sổ”: halal is true or false, not “3”"
    ),
    (
      .unknownValue(
        document: "Sổ",
        Evidence.Category(
          "form", vi: "Loại", en: "Form",
          values: [.init("a", vi: "A", en: "A"), .init("b", vi: "B", en: "B")]), "c"),
      "“Sổ”: form phải là một trong các giá trị a, b, không phải “c”", "“Sổ”: form is one of a, b, not “c”"
    ),
  ]

  @Test(arguments: evidence.indices) func `tells the document, the name and the value in both languages`(
    place: Int
  ) {
    let (error, vi, en) = Self.evidence[place]
    #expect(error.text == Bilingual(vi: vi, en: en))
    #expect(error.description == en)
  }

  @Test func `writes a share as the language does`() throws {
    let error = EvidenceError.aboveWhole(document: "Sổ", name: "localShare", try Share(5, 4))
    #expect(error.text.vi == "“Sổ”: localShare là tỷ lệ không quá 100%, không thể là 125%")
    #expect(error.description == "“Sổ”: localShare is a share of at most 100%, not 125%")
  }

  static let upgrades: [(error: UpgradeError, vi: String, en: String)] = [
    (
      .costOutOfRange("3.5", .b, -1), "tiêu chí 3.5, mức b: chi phí -1 không nằm trong 0–1000000000",
      "criterion 3.5, option b: the cost -1 is not 0–1000000000"
    ),
    (.unknownCriterion("99"), "bộ tiêu chí không có tiêu chí 99", "the set asks no criterion 99"),
    (.unknownOption("2.3", .f), "tiêu chí 2.3 không có mức f", "criterion 2.3 has no option f"),
    (.notAnswered("3.2"), "tiêu chí 3.2 chưa được chấm", "criterion 3.2 is not answered"),
    (
      .tooLarge, "bộ tiêu chí có quá nhiều điểm hoặc điều kiện còn chờ nên không tìm được phương án",
      "the set has too many points or pending conditions to search for a plan"
    ),
    (
      .sheet(.unknownCriterion(member: 0, "9")), "phiếu 1: bộ tiêu chí không có tiêu chí 9",
      "sheet 1: the set asks no criterion 9"
    ),
  ]

  @Test(arguments: upgrades.indices) func `tells why no plan can be sought in both languages`(place: Int) {
    let (error, vi, en) = Self.upgrades[place]
    #expect(error.text == Bilingual(vi: vi, en: en))
    #expect(error.description == en)
  }
}
