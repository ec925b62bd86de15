import OCOP
import TestSupport
import Testing

/// The pages as they were looked at; to accept a change, write the new text over the golden file, and look.
@Suite struct `What a council prints` {
  private let rater: Rater
  private let council: Council
  private let product: Product
  private let producer: Producer

  init() throws {
    rater = try RatingRegime.decision26_2026.rater(for: .tea)
    council = try CouncilFixture.council(Self.members())
    product = Product(
      id: try ID("che-tan-cuong"), name: "Chè đinh Tân Cương", producer: try ID("ho-kd"), set: .tea,
      code: try ProductCode("19-05443-7-2026"))
    producer = Producer(
      id: try ID("ho-kd"), name: "Hộ kinh doanh Vũ Thị Hạnh", kind: .registeredHousehold,
      address: "Xóm Hồng Thái, xã Tân Cương", phone: "0912 345 678")
  }

  private static func members() throws -> [CouncilMember] {
    [
      CouncilMember(
        id: try ID("ct"), role: .chair, agency: .leadership, unit: "Phó Chủ tịch UBND tỉnh",
        name: "Nguyễn Văn An"),
      CouncilMember(
        id: try ID("pct"), role: .deputyChair, agency: .agricultureAndEnvironment, name: "Trần Thị Bình"),
      CouncilMember(id: try ID("ct1"), agency: .industryAndTrade, name: "Lê Văn Chính"),
      CouncilMember(id: try ID("yt"), agency: .health, name: "Phạm Thị Dung"),
      CouncilMember(id: try ID("kh"), agency: .scienceAndTechnology, name: "Hoàng Văn Em"),
      CouncilMember(id: try ID("vh"), agency: .cultureSportsAndTourism, name: "Đỗ Thị Giang"),
      CouncilMember(
        id: try ID("cl"), agency: .specialisedUnit,
        unit: "Chi cục Chất lượng, Chế biến và Phát triển thị trường",
        name: "Bùi Văn Hải"),
      CouncilMember(
        id: try ID("tk"), role: .secretary, agency: .ocopOffice, name: "Ngô Thị Kim", scores: false),
    ]
  }

  /// A sheet that gives up the points of some criteria.
  private func sheet(_ without: CriterionCode...) -> ScoreSheet {
    var sheet = ScoreSheet.best(of: rater.criteria)
    sheet["3.5"] = .option(.b)
    for code in without { sheet[code] = .noneHolds }
    return sheet
  }

  private func submit(
    _ session: inout CouncilSession,
    _ member: String,
    _ sheet: ScoreSheet,
    written: String = "2026-06-22"
  ) throws {
    let day = CouncilFixture.day(written)
    try session.submit(
      MemberSheet(member: try ID(member), written: day, sheet), on: max(day, session.opening.on))
  }

  /// A meeting with all that can happen in one: a conflict, an absence, a pair far apart of whom one scores again.
  private func minutes() throws -> CouncilMinutes {
    let day = CouncilFixture.opened
    var session = try CouncilSession(
      CouncilOpening(
        council, product: product, producer: producer, mode: .meeting,
        composition: .decision26_2026(.province), existing: [], on: day), by: rater)
    try session.record(
      attendance: try ["ct", "pct", "ct1", "yt", "vh", "cl", "tk"].map { try ID($0) }, on: day)
    try session.declare(
      ConflictOfInterest(member: try ID("yt"), reason: "Là em gái của chủ hộ"), on: day)
    try submit(&session, "ct", sheet("1.2", "1.3", "2.4", "4.2"))
    try submit(&session, "pct", sheet("1.2", "1.3", "1.7", "2.4"))
    try submit(&session, "ct1", sheet())
    try submit(&session, "vh", sheet("1.2", "1.3", "1.7", "2.4", "4.2", "6.2.1"))
    try submit(&session, "cl", sheet("1.2", "1.3"))
    try session.sendBack(
      [try ID("ct1"), try ID("vh")], reason: "Chênh 13 điểm; thống nhất lại cách chấm nhóm tiêu chí 1",
      on: day)
    try submit(&session, "ct1", sheet("1.2", "2.4"), written: "2026-06-23")
    let words: [CouncilFinding.Kind: String] = [
      .agencyAbsent: "Sở đã gửi ý kiến bằng văn bản, lưu kèm biên bản.",
      .conflictOfInterest: "Thành viên đã khai báo, không chấm và không biểu quyết.",
      .noSheet: "Vắng mặt do đi công tác.",
      .awaitsScoringAgain: "Thành viên giữ nguyên phiếu, đã nêu ý kiến bảo lưu.",
      .dispersed: "Đã chấm lại một lần; hai thành viên đánh giá khác nhau về bao bì và cảm quan.",
    ]
    try session.record(
      dissent: DissentingOpinion(
        member: try ID("vh"),
        text: "Bao bì chưa thể hiện nét văn hóa trà của vùng, đề nghị hoàn thiện trước khi công nhận."),
      on: CouncilFixture.day("2026-06-23"))
    let reasons = session.findings.map { CouncilClosing.Reason($0, words[$0.kind] ?? "") }
    return try session.close(
      CouncilClosing(reasons: reasons, place: "Thái Nguyên", number: "12/BB-HĐ"),
      on: CouncilFixture.day("2026-06-23"))
  }

  private func expect(_ text: String, isGolden name: String) throws {
    #expect(try text == golden(name), "see \(name)")
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `are minutes as their golden text, without names and with them`() throws {
    let minutes = try minutes()
    try expect(minutes.text(), isGolden: "minutes.txt")
    try expect(minutes.text(disclosingNames: true), isGolden: "minutes-names.txt")
    #expect(minutes.redacted.text() == minutes.text())
  }

  @Test func `are score sheets as their golden text, without names and with them`() throws {
    var answers = sheet("1.2", "4.2")
    answers["5.1"] = .option(.a)
    answers["6.1.1"] = nil
    let sheet = MemberSheet(
      member: try ID("cl"), written: CouncilFixture.opened, answers,
      opinion: "Đề nghị bổ sung câu chuyện sản phẩm và hướng dẫn pha chè trên bao bì.", unreviewed: ["1.1"])
    let text = try sheet.text(by: rater, council: council, product: product, producer: producer)
    try expect(text, isGolden: "sheet.txt")
    try expect(
      sheet.text(by: rater, council: council, product: product, producer: producer, disclosingNames: true),
      isGolden: "sheet-names.txt")
  }

  @Test func `say who delegates, why a council met, what was dropped and what eliminates`() throws {
    let day = CouncilFixture.opened
    let delegated = try CouncilFixture.council(
      Self.members(),
      delegation: Council.Delegation(answerable: "Chủ tịch UBND tỉnh", document: "Văn bản số 77/UBND-NN"))
    var session = try CouncilSession(
      CouncilOpening(
        delegated, product: product, mode: .writtenOpinions,
        rules: CouncilRulesOfOperation(dropsExtremes: true),
        on: day), by: rater)
    for member in ["ct", "pct", "yt", "kh"] { try submit(&session, member, sheet()) }
    try session.callMeeting(.opinionsDiffer, on: day)
    try session.record(eliminations: [.set], on: day)
    let reasons = session.findings.map { CouncilClosing.Reason($0, "Vắng") }
    let text = try session.close(CouncilClosing(reasons: reasons), on: day).text()
    for line in [
      "Chủ tịch Hội đồng được ủy quyền, theo Văn bản số 77/UBND-NN; người ủy quyền",
      "Hình thức: họp Hội đồng, do ý kiến bằng văn bản khác nhau nhiều, bắt đầu",
      "cao nhất, không tính", "thấp nhất, không tính", "trung bình cộng của 2 phiếu",
      "Bị loại theo ghi chú tại: bộ tiêu chí.", "Sản phẩm bị loại, không xếp hạng.",
      ".........., ngày 22 tháng 6 năm 2026", "Số: ....../BB-HĐ",
    ] {
      #expect(text.contains(line), "\(line)")
    }
  }

  /// Four totals, 94, 91, 80 and 77: four pairs are 11 to 17 points apart, each of two members with the same two others.
  @Test func `tell many pairs far apart in few lines`() throws {
    let day = CouncilFixture.opened
    var session = try CouncilSession(
      CouncilOpening(council, product: product, mode: .meeting, on: day), by: rater)
    try submit(&session, "ct", sheet("1.2", "1.3"))
    try submit(&session, "pct", sheet("1.2", "1.3", "3.1"))
    try submit(&session, "ct1", sheet("1.2", "1.3", "1.4", "1.5", "1.6", "6.2.3"))
    try submit(&session, "yt", sheet("1.2", "1.3", "1.4", "1.5", "1.6", "6.2.3", "3.1"))
    let reasons = session.findings.map { finding in
      CouncilClosing.Reason(finding, finding.kind == .dispersed ? "Đã thảo luận" : "Vắng")
    }
    #expect(reasons.count { $0.finding.kind == .dispersed } == 4)
    let minutes = try session.close(CouncilClosing(reasons: reasons), on: day)
    func words(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    #expect(
      words(minutes.text()).contains(
        "- Chênh lệch lớn giữa số 1 (94 điểm) và số 3 (80, chênh 14), số 4 (77, chênh 17). "
          + "- Chênh lệch lớn giữa số 2 (91 điểm) và số 3 (80, chênh 11), số 4 (77, chênh 14). "
          + "Lý do: Đã thảo luận 9. Ý KIẾN BẢO LƯU"))
    #expect(
      words(minutes.text(disclosingNames: true)).contains(
        "Chênh lệch lớn giữa Trần Thị Bình (91 điểm) và Lê Văn Chính (80, chênh 11), Phạm Thị Dung"))
  }

  /// The copied form of Decision 148 lacks 3 points of Part C: a total that nobody left open is known to 3 points.
  @Test func `state both ends of a total where the source of the form lacks points`() throws {
    let rater = try RatingRegime.decision148_2023.rater(for: .tea)
    let day = CouncilFixture.day("2025-11-20")
    let old = try Council(
      "Hội đồng", at: .province, decision: "1520/QĐ-UBND", setUp: CouncilFixture.day("2025-10-06"),
      members: Self.members())
    var session = try CouncilSession(
      CouncilOpening(old, product: product, mode: .meeting, on: day), by: rater)
    var sheet = ScoreSheet.best(of: rater.criteria)
    for code in rater.criteria.leaves.map(\.code).prefix(6) { sheet[code] = .noneHolds }
    for member in ["ct", "pct", "ct1", "yt", "kh", "vh", "cl"] {
      try session.submit(MemberSheet(member: try ID(member), written: day, sheet), on: day)
    }
    let reasons = session.findings.map { CouncilClosing.Reason($0, "Đã rõ") }
    let minutes = try session.close(CouncilClosing(reasons: reasons), on: day)
    let result = DossierEvent.CouncilResult(minutes, number: "21/BB-HĐ")
    #expect(result.total.value == nil && result.total == minutes.rating.total)
    #expect(try result.total.atLeast.missing(to: result.total.atMost) == Score(3))
    let low = result.total.atLeast.formatted(in: .vietnamese)
    let high = result.total.atMost.formatted(in: .vietnamese)
    #expect(minutes.text().contains("Tổng điểm trung bình: ít nhất \(low), nhiều nhất \(high)"))
    #expect(try roundTripped(result) == result)
  }

  @Test func `put every kind of finding in words of both languages`() throws {
    let kinds: [CouncilFinding.Kind] = [
      .quorumNotMet, .chairWithoutDelegation, .agencyNotInCouncil, .agencyAbsent, .noSheet, .incompleteSheet,
      .unreviewedAnswers, .conflictOfInterest, .sheetSetAside, .dispersed, .awaitsScoringAgain,
    ]
    for kind in kinds {
      let finding = CouncilFinding(kind, members: [try ID("yt")], agency: .health)
      let message = finding.message(in: council)
      #expect(!message.vi.contains(kind.rawValue) && !message.en.contains(kind.rawValue))
      #expect(try roundTripped(finding) == finding)
    }
    let pair = CouncilFinding(
      .dispersed, members: [try ID("ct1"), try ID("yt")], totals: [Bounds(Score(75)), Bounds(Score(87))])
    #expect(
      pair.message(in: council).en == "Members “ct1” and “yt” are far apart: 75 and 87 points, 12 apart")
    #expect(
      pair.message(in: council).vi
        == "Chênh lệch lớn giữa thành viên số 3, Ủy viên (Sở Công Thương) và thành viên số 4, Ủy viên (Sở Y tế): "
        + "75 và 87 điểm, chênh 12")
  }

  @Test func `name nobody unless asked to`() throws {
    let sheet = MemberSheet(member: try ID("cl"), written: CouncilFixture.opened, sheet())
    let texts = [
      try minutes().text(), try sheet.text(by: rater, council: council, product: product, producer: producer),
    ]
    let personal =
      try Self.members().compactMap(\.name?.value) + ["Vũ Thị Hạnh", "0912", "Hồng Thái", "em gái"]
    for text in texts {
      #expect(personal.filter { text.contains($0) } == [])
    }
  }
}
