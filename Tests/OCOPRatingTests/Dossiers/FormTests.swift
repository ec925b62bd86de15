import Foundation
import OCOP
import TestSupport
import Testing

@Suite struct `The forms of a dossier` {
  private let tea: CriteriaSet
  private let form01 = Citation("26/2026/QĐ-TTg", .annex("III"), .form("01"))
  private let form02 = Citation("26/2026/QĐ-TTg", .annex("III"), .form("02"))
  private let form03 = Citation("26/2026/QĐ-TTg", .annex("III"), .form("03"))

  init() throws {
    tea = try RatingRegime.decision26_2026.criteria(for: .tea)
  }

  private func point(_ letter: String) -> Citation {
    Citation("26/2026/QĐ-TTg", .article(6), .clause(1), .point(letter))
  }

  @Test(arguments: DossierKind.allCases)
  func `lack nothing when they are filled in`(kind: DossierKind) throws {
    #expect(FormSamples.slip(kind).missingItems == [])
    let report = FormSamples.report(
      kind, entries: FormSamples.entries(tea), changes: "Bao bì mới", updates: FormSamples.updates)
    let evidence = try FormSamples.evidence
    #expect(report.missingItems(by: tea, evidence: evidence, on: FormSamples.day) == [])
    #expect(FormSamples.communeReport.missingItems == [])
    let file = ProductFile(registration: FormSamples.slip(kind), report: report, evidence: evidence)
    #expect(file.missingItems(by: tea, on: FormSamples.day) == [])
    #expect(try roundTripped(file) == file)
    #expect(
      try RatingRegime.decision26_2026.rater(numbered: 11).rate([report.scoreSheet]).total.value == Score(100)
    )
  }

  @Test func `name every empty field of the registration slip`() {
    let fields: [FormField] = [
      .province, .ownerName, .representativeName, .representativePosition, .ownerAddress, .phone, .email,
      .attachedReport,
    ]
    let samples = MissingItem(
      .samples(needed: 5, given: 0), Citation("26/2026/QĐ-TTg", .article(6), .clause(2)))
    #expect(
      FormSamples.blankSlip.missingItems
        == fields.map { MissingItem(.field($0), form01) } + [samples, MissingItem(.field(.signing), form01)])
  }

  /// Five samples, and none for tourism.
  @Test(arguments: [(DossierSamples.tea, 4, 1), (DossierSamples.tea, 5, 0), (DossierSamples.tour, 0, 0)])
  func `ask for samples, but not of tourism`(product: Product, samples: Int, missing: Int) {
    #expect(FormSamples.slip(product: product, samples: samples).missingItems.count == missing)
  }

  @Test func `name every empty field of the report, by its kind`() throws {
    func missing(_ kind: DossierKind) -> [MissingItem] {
      SelfAssessmentReport(
        owner: OwnerParticulars(name: "", kind: .farm), product: DossierSamples.tea, kind: kind,
        general: SelfAssessmentReport.General(), results: SelfAssessmentReport.Results(), entries: []
      ).missingItems(by: tea, evidence: .none, on: FormSamples.day)
    }
    let fields: [FormField] = [
      .ownerName, .ownerAddress, .phone, .email, .representativeName, .representativeSex,
      .representativeEthnicity, .representativeAddress, .founded, .registrationNumber, .specification,
      .standard, .history, .organisation, .materialAreas, .technology, .qualityChanges, .markets, .finances,
    ]
    let common = fields.map { MissingItem(.field($0), form02) }
    // The tea form has 32 criteria.
    let answers = tea.leaves.map { MissingItem(.answer($0.code), form02) }
    #expect(answers.count == 32)
    let ending = [FormField.plan, .signing].map { MissingItem(.field($0), form02) }
    #expect(missing(.first) == common + answers + ending)
    #expect(missing(.upgrade) == common + answers + [MissingItem(.field(.changes), point("b"))] + ending)
    let updates: [FormField] = [
      .updatedMaterials, .updatedTechnology, .updatedPackaging, .updatedLabels, .updatedDeclaration,
      .updatedTests, .updatedMarket, .updatedOutput, .updatedRevenue,
    ]
    #expect(
      missing(.rerating) == common + answers + updates.map { MissingItem(.field($0), point("c")) } + ending)
  }

  @Test func `ask for description and evidence criterion by criterion`() throws {
    func items(_ entry: SelfAssessmentReport.Entry, on day: CivilDate = FormSamples.day) throws
      -> [MissingItem]
    {
      var entries = FormSamples.entries(tea).filter { $0.criterion != entry.criterion }
      entries.append(entry)
      return try FormSamples.report(entries: entries)
        .missingItems(by: tea, evidence: FormSamples.evidence, on: day)
    }
    func entry(_ code: CriterionCode, _ answer: Answer?, _ text: String, _ evidence: String...)
      -> SelfAssessmentReport.Entry
    {
      SelfAssessmentReport.Entry(code, answer, text, evidence: evidence)
    }
    #expect(
      try items(entry("1.1", nil, ""))
        == [.answer("1.1"), .description("1.1")].map { MissingItem($0, form02) })
    #expect(try items(entry("1.1", .option(.a), "Có")) == [MissingItem(.evidence("1.1"), form02)])
    #expect(
      try items(entry("1.1", .option(.a), "Có", "Giấy lạ"))
        == [MissingItem(.unknownEvidence("1.1", document: "Giấy lạ"), form02)])
    #expect(
      try items(entry("1.1", .option(.a), "Có", FormSamples.certificate), on: .table(2028, 4, 1))
        == [MissingItem(.expiredEvidence("1.1", document: FormSamples.certificate), form02)])
    // An answer of no points claims nothing, and the council tastes on the samples.
    #expect(try items(entry("1.1", .noneHolds, "Không")) == [])
    #expect(try items(entry("6.1.1", .option(.b), "Cánh chè xoăn")) == [])
    // Without a story (5.1 a), how it is told (5.2) is not asked.
    let withoutStory = FormSamples.entries(tea).filter { $0.criterion != "5.1" && $0.criterion != "5.2" }
    #expect(
      try FormSamples.report(entries: withoutStory + [entry("5.1", .option(.a), "Chưa có")])
        .missingItems(by: tea, evidence: FormSamples.evidence, on: FormSamples.day) == [])
  }

  @Test func `name every remark that the commune has not made`() {
    let report = CommuneReport(
      commune: "Tức Tranh", owner: FormSamples.owner, product: DossierSamples.tea, kind: .first,
      remarks: CommuneReport.Remarks(idea: "Có từ lâu"))
    let remarks: [FormField] = [.remarkOnMaterials, .remarkOnLabour, .remarkOnIdea, .remarkOnIdentity]
    #expect(
      report.missingItems
        == remarks.map { MissingItem(.field($0), Citation("26/2026/QĐ-TTg", .article(7), .clause(2))) }
        + [FormField.proposal, .signing].map { MissingItem(.field($0), form03) })
  }

  @Test func `keep personal data out of their redacted form and of descriptions`() throws {
    let file = ProductFile(
      registration: FormSamples.slip(),
      report: FormSamples.report(entries: FormSamples.entries(tea)), evidence: try FormSamples.evidence)
    let redacted = file.redacted
    let texts = [
      redacted.registration.text, redacted.report.text(by: tea), FormSamples.communeReport.redacted.text,
      "\(file)", "\(FormSamples.communeReport)",
    ]
    for text in texts {
      for secret in [
        "Nguyễn Thị Mẫu", "0900 000 001", "khecoc@example.vn", "Xóm Khe Cốc,", "Trần Văn Nhận", "Sán Chay",
        "Lê Văn Ký",
      ] {
        #expect(!text.contains(secret), "\(secret)")
      }
    }
    let household = OwnerParticulars(name: "Hộ ông Nguyễn Văn Mẫu", kind: .productionHousehold)
    #expect(household.redacted.name == "Hộ sản xuất")
    let known = OwnerParticulars(DossierSamples.producer, email: "a@example.vn")
    #expect(known.phone?.value == "0900 000 001" && known.representative.isWoman?.value == true)
  }

  /// What is at one place in the form stands before what comes later, whatever is filled in.
  @Test func `keep the form's order in what they print`() throws {
    let report = FormSamples.report(
      .rerating, entries: FormSamples.entries(tea), updates: FormSamples.updates
    ).text(by: tea)
    let slip = FormSamples.blankSlip.text
    let letter = FormSamples.communeReport.text
    let orders: [(String, [String])] = [
      (
        report,
        [
          "PHẦN I.", "PHẦN II.", "PHẦN III.", "Phần A.", "1      Tổ chức sản xuất",
          "1.1    Nguồn nguyên liệu",
          "2      Phát triển sản phẩm", "Phần C.", "6.1    Ngoại hình", "6.1.1  Tạp chất",
          "TỔNG ĐIỂM TỰ CHẤM",
          "Thay đổi trong 3 năm", "- Nguyên liệu: Thêm 3 ha", "- Doanh thu", "PHẦN IV.", "PHỤ LỤC.",
        ]
      ),
      (
        slip,
        ["1. ", "2. ", "3. ", "4. ", "☐ Lần đầu", "☒ Nâng hạng", "☐ Đánh giá lại", "5. ", "ký", "NGƯỜI NHẬN"]
      ),
      (slip, ["Số: ...-.../PĐK-...-.....-2026", "Nhận ngày ...."]),
      (
        letter,
        [
          "ỦY BAN NHÂN DÂN", "XÃ TỨC TRANH", "Số: 45/BC-UBND", "Tức Tranh, ngày 18 tháng 6 năm 2026",
          "BÁO CÁO",
          "Kính gửi: Ủy ban nhân dân tỉnh Thái Nguyên", "I. ", "II. ", "III. ", "Nơi nhận:", "- Như trên;",
          "- Lưu: VT.",
        ]
      ),
      (letter, ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lê Văn Ký"]),
    ]
    for (text, pieces) in orders {
      var rest = text[...]
      for piece in pieces {
        let found = try #require(rest.range(of: piece), "\(piece)")
        rest = rest[found.upperBound...]
      }
    }
  }

  @Test func `keep within the margin whatever the names are`() {
    let long = "đặc khu Phú Quý và các xã, phường, thị trấn lân cận thuộc địa bàn thí điểm"
    let report = CommuneReport(
      commune: long, province: long, number: "1234/BC-UBND-KTHTĐT", owner: FormSamples.owner,
      product: DossierSamples.tour, kind: .upgrade, remarks: CommuneReport.Remarks(materials: long),
      proposal: long,
      signing: FormSigning(place: "Thành phố Hồ Chí Minh", day: .table(2026, 12, 23), name: long))
    #expect(report.text.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(report.text)")
    #expect(report.text.contains("Thành phố Hồ Chí Minh, ngày 23 tháng 12"))
  }

  /// The pages as they were looked at; to accept a change, write the new text over the golden file, and look.
  @Test func `print as their golden pages`() throws {
    let upgrade = FormSamples.report(
      .upgrade, entries: FormSamples.entries(tea), changes: "Thêm 5 ha VietGAP; bao bì và nhãn song ngữ mới.")
    let again = FormSamples.report(.rerating, entries: [], updates: FormSamples.updates)
    let pages = [
      ("form-01", FormSamples.slip().text), ("form-01-blank", FormSamples.blankSlip.text),
      ("form-01-tourism", FormSamples.slip(.rerating, product: DossierSamples.tour, samples: 0).text),
      ("form-02-upgrade", upgrade.text(by: tea)), ("form-02-rerating-unscored", again.text(by: tea)),
      ("form-03", FormSamples.communeReport.text), ("form-03-blank", FormSamples.blankReport.text),
    ]
    for (name, text) in pages {
      #expect(try text == golden("\(name).vi.txt"), "\(name)")
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(name)")
    }
  }
}
