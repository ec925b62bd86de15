import OCOP
import TestSupport
import Testing

@Suite struct `Needs and problems` {
  private func need(_ id: String, raised: String) throws -> SupportNeed {
    SupportNeed(
      id: try ID(id), producer: try ID("ct-0"), category: .equipment, text: "Máy sấy chè",
      estimate: Dong(400_000_000), raised: try day(raised))
  }

  @Test func `a need is put off, accepted, supported in parts and met`() throws {
    var need = try need("nc-1", raised: "2021-02-10")
    try need.course.take(.deferred(ID("q1"), reason: "thiếu báo giá"), on: day("2021-03-25"))
    try need.course.take(.accepted(ID("q2")), on: day("2021-06-25"))
    try need.course.take(.planned(ID("may-say")), on: day("2021-07-10"))
    try need.course.take(.supported(ID("k-1")), on: day("2021-08-10"))
    try need.course.take(.supported(ID("k-2")), on: day("2021-10-10"))
    try need.course.take(.met, on: day("2021-11-01"))
    #expect(need.course.state == .met)
    #expect(need.lastReview(through: try day("2021-06-24")) == (try day("2021-03-25")))
    #expect(try roundTripped(need) == need)
    #expect(throws: CourseError<NeedRules>.notAllowed(.withdrawn, in: .met, allowed: [])) {
      try need.course.take(.withdrawn, on: day("2021-11-02"))
    }
  }

  @Test func `needs wait for a review, the longest first`() throws {
    var records = try ThaiNguyen.records()
    records.reviews = [NeedReview(id: try ID("q1"), name: "Quý I", held: try day("2021-03-25"))]
    records.needs = [
      try need("nc-1", raised: "2021-02-10"), try need("nc-2", raised: "2021-03-01"),
      try need("nc-3", raised: "2021-03-30"),
    ]
    try records.needs[0].course.take(.deferred(ID("q1"), reason: "thiếu báo giá"), on: day("2021-03-25"))
    let programme = try Programme(of: Locality("19"), records)
    func waiting(_ text: String, _ days: Int = 0) throws -> [String] {
      try programme.needsAwaitingReview(on: day(text), notReviewedFor: days).map(\.id.text)
    }
    #expect(try waiting("2021-03-26") == ["nc-2", "nc-1"])
    #expect(try waiting("2021-04-30") == ["nc-2", "nc-1", "nc-3"])
    #expect(try waiting("2021-06-23", 90) == ["nc-2", "nc-1"])
    #expect(try waiting("2021-06-23", 91) == ["nc-2"])
  }

  @Test func `a problem is open with who answers for it, and late when its response is`() throws {
    var records = try ThaiNguyen.records()
    let trade: ID<Department> = try ID("so-cong-thuong")
    records.departments = [
      Department(
        id: trade, name: Bilingual(vi: "Sở Công Thương", en: "Department of Industry and Trade"),
        level: .province,
        duties: [.init(.leads, .promotion)])
    ]
    var problem = UrgentProblem(
      id: try ID("vm-1"), text: "Tồn 12 tấn chè", topic: .promotion, reported: try day("2021-08-02"))
    records.problems = [problem]
    let reported = try Programme(of: Locality("19"), records).openProblems(on: day("2021-08-05"))
    #expect(reported.map(\.department) == [nil])
    #expect(reported.map(\.lead) == [trade])
    #expect(reported.map(\.days) == [3])
    try problem.course.take(.assigned(trade), on: day("2021-08-03"))
    try problem.course.take(
      .proposed(
        ResponseOption(
          id: ID("a"), text: "Phiên livestream", department: trade, cost: Dong(20_000_000),
          doneBy: day("2021-08-10"))), on: day("2021-08-03"))
    try problem.course.take(.chosen(ID("a")), on: day("2021-08-04"))
    records.problems = [problem]
    let programme = try Programme(of: Locality("19"), records)
    #expect(programme.openProblems(on: try day("2021-08-10")).map(\.isLate) == [false])
    let late = programme.openProblems(on: try day("2021-08-11"))
    #expect(late.map(\.isLate) == [true])
    #expect(late.map(\.choice?.id.text) == ["a"])
    #expect(late.map(\.department) == [trade])
    try problem.course.take(.resolved(result: "bán hết"), on: day("2021-08-20"))
    try problem.course.take(.reopened(reason: "khách trả hàng"), on: day("2021-09-01"))
    #expect(problem.department(on: try day("2021-09-01")) == nil)
    #expect(problem.choice(on: try day("2021-09-01")) == nil)
    #expect(problem.department(on: try day("2021-08-25")) == trade)
  }

  @Test func `support is summed by kind of capital`() throws {
    var records = try ThaiNguyen.records()
    func grant(_ id: String, _ producer: String, _ kind: CapitalKind, _ amount: Int64, _ paid: String) throws
      -> SupportGrant
    {
      SupportGrant(
        id: try ID(id), to: try ID(producer), for: .equipment, from: kind, amount: Dong(amount),
        paid: try day(paid))
    }
    records.grants = [
      try grant("1", "ct-0", .industryPromotion, 100, "2021-03-01"),
      try grant("2", "ct-0", .industryPromotion, 50, "2021-12-31"),
      try grant("3", "ct-1", .credit, 700, "2021-06-01"), try grant("4", "ct-1", .credit, 700, "2022-01-01"),
    ]
    let programme = try Programme(of: Locality("19"), records)
    let totals = try programme.support(in: ThaiNguyen.period("2021-01-01", "2021-12-31"))
    #expect(
      totals == [
        CapitalTotal(.industryPromotion, total: Dong(150), grants: 2, producers: 1),
        CapitalTotal(.credit, total: Dong(700), grants: 1, producers: 1),
      ])
    records.grants = [
      try grant("1", "ct-0", .credit, .max, "2021-03-01"), try grant("2", "ct-0", .credit, 1, "2021-03-01"),
    ]
    let rich = try Programme(of: Locality("19"), records)
    #expect(throws: MoneyError.self) { try rich.support(in: ThaiNguyen.period("2021-01-01", "2021-12-31")) }
    #expect(throws: ReportError.self) { try ProvinceReport(rich, ReportScope(on: day("2021-12-31"))) }
  }
}
