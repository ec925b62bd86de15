import Foundation
import OCOP
import TestSupport
import Testing

@Suite struct `A report` {
  private func report(_ text: String = "2023-12-31") throws -> ProvinceReport {
    try ProvinceReport(ThaiNguyen.programme(), ReportScope(on: day(text), years: 2019...2023))
  }

  @Test func `of the province shows the published course with the other two counts beside it`() throws {
    let csv = try #require(try report().document.table("by-year")?.csv(in: .english))
    #expect(
      csv == """
        Year,Ever recognised,3★,4★,5★,In force,Awards,First,Upgrades,Re-ratings,Kind not known\r
        2019,25,15,10,0,25,25,25,0,0,0\r
        2020,76,23,53,0,76,76,51,0,0,0\r
        2021,129,54,73,2,129,131,53,2,0,0\r
        2022,173,91,80,2,161,188,44,0,13,0\r
        2023,240,149,89,2,192,268,67,0,13,0\r

        """)
  }

  @Test func `adds up: groups, owners and places each to the whole`() throws {
    let report = try report()
    for lines in [report.groups, report.owners, report.places] {
      #expect(lines.reduce(0) { $0 + $1.recognisedEver.total.atLeast } == 240)
      #expect(lines.reduce(0) { $0 + $1.inForce.total.atLeast } == 192)
      #expect(lines.reduce(0) { $0 + $1.awards.atLeast } == 268)
      for star in [Star.three, .four, .five] {
        let sum = lines.reduce(0) { $0 + $1.recognisedEver[star].atLeast }
        #expect(sum == report.recognisedEver[star].atLeast)
      }
    }
    #expect(report.groups.map(\.code) == ["I.1", "I.5"])
    #expect(report.places.map(\.name.vi) == ["Thành phố Thái Nguyên", "Sông Công", "Đại Từ"])
    #expect(report.withoutModelNames == ["Thành phố Thái Nguyên", "Sông Công", "Đại Từ", "Phổ Yên"])
    #expect(report.ideas.reduce(0) { $0 + $1.registered } == 137)
  }

  @Test func `lists the certificates that run out ahead`() throws {
    // 51 of 2020, less two upgraded and none rated anew by then; all run out on 15 December 2023.
    let report = try report("2023-11-01")
    #expect(report.expiring.count == 49)
    #expect(Set(report.expiring.map(\.expiry)) == [try day("2023-12-15")])
    let short = try ProvinceReport(ThaiNguyen.programme(), ReportScope(on: day("2023-11-01"), daysAhead: 43))
    #expect(short.expiring.isEmpty)
  }

  @Test func `speaks both languages, and is stored with its version`() throws {
    let report = try report("2021-12-31")
    let (vi, en) = (report.document.text(in: .vietnamese), report.document.text(in: .english))
    #expect(vi.hasPrefix("Báo cáo chương trình OCOP – Thái Nguyên, đến ngày 31/12/2021\n"))
    #expect(en.hasPrefix("OCOP programme report – Thái Nguyên, as of 2021-12-31\n"))
    #expect(vi.contains("Đã công nhận     129  54  73   2"))
    #expect(en.contains("Ever recognised    129  54  73   2"))
    #expect(report.document.markdown(in: .english).contains("| Ever recognised | 129 | 54 | 73 | 2 |"))
    #expect(try roundTripped(report) == report)
    let newer = String(decoding: try JSONEncoder().encode(report), as: UTF8.self)
      .replacingOccurrences(of: #""formatVersion":1"#, with: #""formatVersion":2"#)
    #expect(throws: DecodingError.self) { try decoded(ProvinceReport.self, from: newer) }
  }

  @Test func `names no person when it is drawn from the redacted programme`() throws {
    let programme = try ThaiNguyen.programme()
    let id: ID<Producer> = try ID("ct-4")
    let scope = ReportScope(on: try day("2023-12-31"))
    let open = try ProducerReport(on: id, of: programme, scope)
    let closed = try ProducerReport(on: id, of: programme.redacted, scope)
    #expect(open.document.text(in: .vietnamese).contains("Chủ thể 4"))
    for text in [
      closed.document.text(in: .vietnamese), closed.document.markdown(in: .english),
      String(decoding: try JSONEncoder().encode(closed), as: UTF8.self),
    ] {
      for person in ["Chủ thể 4", "Người", "Xóm", "0912"] { #expect(!text.contains(person)) }
    }
    #expect(throws: ReportError.unknownProducer(try ID("ai"))) {
      try ProducerReport(on: ID("ai"), of: programme, scope)
    }
  }

  @Test func `shows the deadlines of cases, without who is in charge where it is redacted`() throws {
    var records = try ThaiNguyen.records()
    let mark = try IPCase(
      id: ID("TM-1"), CaseFacts(right: .trademark),
      [
        IPEvent(on: day("2024-10-14"), .filed), IPEvent(on: day("2024-11-12"), .accepted),
        IPEvent(on: day("2024-12-25"), .publishedApplication),
        IPEvent(on: day("2025-12-02"), .refusalIntended(.asSigned)),
      ])
    records.cases = [
      ProgrammeCase(
        DocketCase(mark, name: "Tân Cương", holder: "Nguyễn Văn B", responsible: "Trần Thị C"),
        producer: try ID("ct-0"))
    ]
    let programme = try Programme(of: Locality("19"), records)
    let scope = ReportScope(on: try day("2026-02-27"))
    let open = try ProvinceReport(programme, scope)
    // The answer to an intended refusal is due three months after the notice, as the docket's own tests have it.
    #expect(open.deadlines.map { "\($0.id) \($0.deadline.due)" } == ["TM-1 2026-03-02"])
    #expect(open.deadlines.map(\.responsible) == ["Trần Thị C"])
    #expect(
      open.document.table("ip-deadlines")?.csv(in: .english).contains(" (S4),2026-03-02,3 days left") == true)
    #expect(open.document.text(in: .vietnamese).contains("còn 3 ngày"))
    let closed = try ProvinceReport(programme.redacted, scope)
    #expect(closed.deadlines.map(\.responsible) == [nil])
    let own = try ProducerReport(on: ID("ct-0"), of: programme.redacted, scope)
    #expect(own.deadlines == closed.deadlines)
    #expect(try ProducerReport(on: ID("ct-1"), of: programme, scope).deadlines.isEmpty)
  }

  @Test func `tells what was built, promoted and taught, as far as it is known`() throws {
    var records = try ThaiNguyen.records()
    func works(_ id: String, _ kind: TradeFacility.Kind, _ days: DatePeriod?) throws -> TradeFacility {
      TradeFacility(id: try ID(id), name: "Công trình", kind: kind, serving: days)
    }
    records.facilities = [
      try works("a", .market, DatePeriod(from: day("2020-01-01"))), try works("b", .market, nil),
      try works("c", .coldStore, DatePeriod(from: day("2022-01-01"))),
      try works("d", .logistics, ThaiNguyen.period("2021-12-01", "2021-12-31")),
    ]
    func event(
      _ id: String, _ first: String, _ producers: [String], _ results: PromotionEvent.Results = .init()
    ) throws -> PromotionEvent {
      PromotionEvent(
        id: try ID(id), title: "Hội chợ", kind: .fair, days: try ThaiNguyen.period(first, first),
        producers: try producers.map { try ID($0) }, results: results)
    }
    records.promotionEvents = [
      try event("1", "2021-03-01", ["ct-0", "ct-1"], .init(sales: Dong(700_000_000), contracts: 3)),
      try event("2", "2021-06-01", ["ct-0"], .init(contracts: 4, contractValue: Dong(0))),
      try event("3", "2020-12-31", ["ct-2"], .init(contracts: 50)), try event("4", "2022-01-01", ["ct-3"]),
    ]
    func course(_ id: String, _ first: String, _ attendance: [ProgrammeActivity.Attendance]) throws
      -> ProgrammeActivity
    {
      ProgrammeActivity(
        id: try ID(id), title: "Lớp", kind: .training, topic: .quality,
        days: try ThaiNguyen.period(first, first),
        attendance: attendance)
    }
    records.activities = [
      try course(
        "1", "2021-02-01",
        [.init(ID("ct-0"), people: 3, women: 1, certified: 3), .init(ID("ct-1"), people: 2)]),
      try course("2", "2021-09-01", [.init(ID("ct-0"), people: 1, women: 1, certified: 0)]),
      try course("3", "2019-09-01", [.init(ID("ct-2"), people: 9)]),
    ]
    let report = try ProvinceReport(
      Programme(of: Locality("19"), records), ReportScope(on: day("2021-12-31"), years: 2021...2021))
    func csv(_ table: String) -> String? { report.document.table(table)?.csv(in: .vietnamese) }
    #expect(csv("facilities") == "Loại,Đang hoạt động\r\nchợ,1–2\r\n\"kho, trung tâm logistics\",1\r\n")
    #expect(
      csv("promotion")
        == "Hình thức,Số sự kiện,Số chủ thể,Doanh số,Số hợp đồng,Giá trị hợp đồng\r\nhội chợ,2,2,≥ 700000000,7,≥ 0\r\n"
    )
    #expect(
      csv("activities")
        == "Hình thức,\"Số lớp, cuộc\",Số chủ thể,Lượt người,Trong đó nữ,Được cấp chứng chỉ\r\ntập huấn,2,2,6,≥ 2,≥ 3\r\n"
    )
    #expect(try roundTripped(report) == report)
  }

  @Test func `writes what was made by unit, as a least where a product's output is not known`() throws {
    var records = try ThaiNguyen.records()
    func figures(_ product: String, _ output: YearFigures.Output?) throws -> YearFigures {
      YearFigures(of: try ID(product), in: 2020, output: output, source: Proof(document: "Báo cáo năm"))
    }
    func shown(_ figures: [YearFigures]) throws -> [String] {
      records.figures = figures
      let report = try ProvinceReport(
        Programme(of: Locality("19"), records), ReportScope(on: day("2021-12-31")))
      #expect(try roundTripped(report) == report)
      let cell = try #require(report.document.table("statistics")?.rows.first?[2])
      return [cell.text(in: .vietnamese), cell.text(in: .english), cell.plain(in: .english)]
    }
    // sp-1, sp-4 and sp-7 are teas.
    let known = [
      try figures("sp-1", .init(780_000, "kg")), try figures("sp-4", .init(9_270, "kg")),
      try figures("sp-7", .init(50, "hộp")),
    ]
    #expect(
      try shown(known) == ["50 hộp; 789.270 kg", "50 hộp; 789,270 kg", "50 hộp; 789270 kg"])
    #expect(
      try shown(known.dropLast() + [figures("sp-7", nil)]) == ["≥ 789.270 kg", "≥ 789,270 kg", "≥ 789270 kg"])
    #expect(try shown([figures("sp-7", nil)]) == ["?", "?", "?"])
  }

  @Test func `counts by commune where there are no districts any more`() throws {
    var records = try ThaiNguyen.records()
    records.localities = try LocalityList(
      records.localities.entries.filter { $0.locality.level != .district }.map {
        LocalityList.Entry($0.locality, name: $0.name, in: $0.parent == nil ? nil : try Locality("19"))
      })
    let programme = try Programme(of: Locality("19"), records)
    let report = try ProvinceReport(programme, ReportScope(on: day("2023-12-31")))
    #expect(report.places.map(\.name.vi) == ["Tân Cương", "Bá Xuyên", "La Bằng"])
    #expect(report.places.reduce(0) { $0 + $1.recognisedEver.total.atLeast } == 240)
    let whole = try ProvinceReport(programme, ReportScope(on: day("2023-12-31"), by: .province))
    #expect(whole.places.map(\.name.vi) == ["Thái Nguyên"])
    #expect(try roundTripped(report) == report)
  }

  /// As after an import, which does not tell that a certificate took another's place.
  @Test func `does not remind of a certificate that a newer one has overtaken`() throws {
    var records = try ThaiNguyen.records()
    records.certificates = try CertificateRegister(
      records.certificates.records.map { CertificateRecord($0.certificate) })
    let programme = try Programme(of: Locality("19"), records)
    let report = try ProvinceReport(programme, ReportScope(on: day("2023-11-01")))
    // Of the 51 of 2020, two have five stars since 2021.
    #expect(report.expiring.count == 49)
    let own = try ProducerReport(on: ID("ct-4"), of: programme, ReportScope(on: day("2023-11-01")))
    // sp-75 is ct-4's.
    #expect(!own.expiring.contains { $0.product.text == "sp-75" } && own.expiring.count > 5)
  }

  @Test func `on a producer names what it attended and where it sells`() throws {
    var records = try ThaiNguyen.records()
    let floor: ID<TradeFloor> = try ID("voso")
    records.floors = [TradeFloor(id: floor, name: "Vỏ Sò", runBy: .domestic)]
    records.memberships = [
      FloorMembership(try ID("ct-0"), of: floor, during: DatePeriod(from: try day("2021-05-01")))
    ]
    records.activities = [
      ProgrammeActivity(
        id: try ID("th"), title: "Tập huấn bao bì", kind: .training, topic: .training,
        days: try ThaiNguyen.period("2021-08-02", "2021-08-04"),
        attendance: [.init(try ID("ct-0"), people: 3), .init(try ID("ct-1"), people: 40)])
    ]
    let programme = try Programme(of: Locality("19"), records)
    let report = try ProducerReport(on: ID("ct-0"), of: programme, ReportScope(on: day("2021-12-31")))
    #expect(
      report.document.table("activities")?.csv(in: .vietnamese)
        == "Tên,Hình thức,Từ ngày,Số người\r\nTập huấn bao bì,tập huấn,2021-08-02,3\r\n")
    #expect(
      report.document.table("floors")?.csv(in: .vietnamese)
        == "Sàn,Đơn vị vận hành\r\nVỏ Sò,sàn trong nước\r\n")
    #expect(try roundTripped(report) == report)
    let early = try ProducerReport(on: ID("ct-0"), of: programme, ReportScope(on: day("2021-04-30")))
    #expect(early.activities == [] && early.floors == [])
  }

  @Test func `calls departments, products and what is to be done by their names`() throws {
    var records = try ThaiNguyen.records()
    let trade = Department(
      id: try ID("sct"), name: Bilingual(vi: "Sở Công Thương", en: "Department of Industry and Trade"),
      level: .province, duties: [.init(.leads, .promotion)])
    records.departments = [trade]
    var assigned = UrgentProblem(
      id: try ID("vm-1"), text: "Tồn chè", topic: .promotion, reported: try day("2023-08-01"))
    let reported = UrgentProblem(
      id: try ID("vm-2"), text: "Thiếu tem", topic: .promotion, reported: try day("2023-08-02"))
    try assigned.course.take(.assigned(trade.id), on: day("2023-08-03"))
    records.problems = [assigned, reported]
    let programme = try Programme(of: Locality("19"), records)
    let scope = ReportScope(on: try day("2023-11-01"))
    let report = try ProvinceReport(programme, scope)
    let problems = try #require(report.document.table("problems")?.csv(in: .vietnamese))
    #expect(problems.contains("Tồn chè,đã giao,90,Sở Công Thương,"))
    #expect(problems.contains("Thiếu tem,mới báo,91,chưa giao (Sở Công Thương),"))
    let expiring = try #require(report.document.table("expiring")?.csv(in: .vietnamese))
    #expect(expiring.contains("L26,Sản phẩm 26,3★,2023-12-15,"))
    let own = try ProducerReport(on: ID("ct-0"), of: programme, scope).document
    #expect(own.table("expiring")?.csv(in: .vietnamese).contains("L26,Sản phẩm 26,3★,2023-12-15,") == true)
  }

  @Test func `names the records whose sources are not confirmed`() throws {
    var records = try ThaiNguyen.records()
    #expect(try ThaiNguyen.programme().unverified.isEmpty)
    records.recognitions = [
      ListedRecognition(
        id: try ID("ds-1"), product: try ID("sp-1"), star: .three,
        within: try ThaiNguyen.period("2018-01-01", "2018-12-31"),
        source: Proof(document: "Bản chụp", confidence: .unverified))
    ]
    let programme = try Programme(of: Locality("19"), records)
    let scope = ReportScope(on: try day("2023-12-31"))
    let text = try ProvinceReport(programme, scope).document.text(in: .english)
    #expect(text.contains("Sources not confirmed: recognition “ds-1”"))
    let own = try ProducerReport(on: ID("ct-0"), of: programme, scope).document.markdown(in: .vietnamese)
    #expect(own.contains("Nguồn chưa được xác nhận: lượt công nhận “ds-1”"))
    #expect(try ProducerReport(on: ID("ct-1"), of: programme, scope).unverified.isEmpty)
    // Of many it tells how many there are.
    records.recognitions = try (1...11).map { number in
      ListedRecognition(
        id: try ID("ds-\(number)"), product: try ID("sp-\(number)"), star: .three,
        within: try ThaiNguyen.period("2018-01-01", "2018-12-31"),
        source: Proof(document: "Bản chụp", confidence: .unverified))
    }
    let many = try ProvinceReport(Programme(of: Locality("19"), records), scope).document
    #expect(many.notes.last?.vi == "Nguồn chưa được xác nhận: lượt công nhận (11)")
  }

  @Test func `on a producer tells its products, by the three counts`() throws {
    let report = try ProducerReport(
      on: ID("ct-0"), of: ThaiNguyen.programme(), ReportScope(on: day("2023-12-31")))
    #expect(report.products.count == 48)
    // sp-1 was recognised in 2019 and again in 2022; sp-51 in 2020 alone.
    let lines = Dictionary(report.products.map { ($0.profile.product.id.text, $0) }) { first, _ in first }
    #expect(lines["sp-1"]?.awards == Bounds(2))
    #expect(lines["sp-1"]?.isInForce == .yes)
    #expect(lines["sp-51"]?.awards == Bounds(1))
    #expect(lines["sp-51"]?.isInForce == .no)
    #expect(report.placeName == "Tân Cương")
    #expect(try roundTripped(report) == report)
  }
}

@Suite struct `A table` {
  private func table(_ texts: [[String]]) -> ReportTable {
    ReportTable(
      id: "t", title: Bilingual(vi: "Bảng", en: "Table"),
      columns: ["a", "b"].map { Bilingual(vi: $0, en: $0) }, rows: texts.map { $0.map(ReportCell.text) })
  }

  @Test(arguments: [
    ("plain", "plain"), ("one, two", "\"one, two\""), ("he said \"no\"", "\"he said \"\"no\"\"\""),
    ("two\nlines", "\"two\nlines\""), ("two\r\nlines", "\"two\r\nlines\""), ("", ""),
    (" blanks ", " blanks "),
    ("=1+1", "'=1+1"), ("+84 912", "'+84 912"), ("@x", "'@x"), ("-5", "'-5"), ("\tx", "'\tx"),
    ("Chè;=1+1", "Chè;'=1+1"), ("a;'=1", "a;''=1"), ("a; b", "a; b"), ("a-b", "a-b"),
  ])
  func `writes a field as RFC 4180 has it, and runs no formula`(text: String, field: String) {
    #expect(table([[text, "x"]]).csv(in: .english) == "a,b\r\n\(field),x\r\n")
  }

  @Test func `opens in a spreadsheet in Vietnamese`() {
    let text = table([["một; hai", "3,5"]]).csv(in: .vietnamese, separator: .semicolon, byteOrderMark: true)
    #expect(text == "\u{FEFF}a;b\r\n\"một; hai\";3,5\r\n")
  }

  /// A reader of RFC 4180 of the test's own gets back what was written, whatever characters there are.
  @Test(arguments: 0..<50)
  func `is read back as it was written`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let alphabet = ["a", "ê", "e\u{302}", "\"", ",", "\n", "\r", "\r\n", " ", "\u{1F375}", "'", ";"]
    let texts = (0..<4).map { _ in
      (0..<2).map { _ in
        (0..<Int.random(in: 0...6, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? "a" }
          .joined()
      }
    }
    let csv = table(texts).csv(in: .english, guardingFormulas: false)
    #expect(
      Self.read(csv).map { $0.map { Array($0.utf8) } }
        == ([["a", "b"]] + texts).map { $0.map { Array($0.utf8) } })
  }

  /// Spreadsheets part cells by the sign of their country, whatever the file's is; no quotation marks help against that.
  @Test(arguments: 0..<Rounds.all(60, atTheDesk: 20))
  func `runs no formula in a spreadsheet that parts cells by another sign`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let signs = [
      "a", "=1+1", "-", "@", "+", "\"", "'", ",", ";", "\t", "\n", "\r\n", "\r", " ", ";=", ",\"=", "\t'-",
    ]
    func text() -> String {
      (0..<Int.random(in: 0...6, using: &random)).map { _ in signs.randomElement(using: &random) ?? "" }
        .joined()
    }
    let written = table((0..<12).map { _ in [text(), text()] })
    for separator in CSVTable.Separator.allCases {
      let read = CSVTable(
        written.csv(in: .english, separator: separator == .semicolon ? .comma : .semicolon),
        separator: separator)
      let cells = ([read.header] + read.rows.map(\.cells)).joined()
      #expect(!cells.contains { $0.utf8.first.map { "=+-@".utf8.contains($0) } ?? false }, "\(cells)")
    }
  }

  private static func read(_ csv: String) -> [[String]] {
    var (rows, row, field): ([[String]], [String], String.UnicodeScalarView) = ([], [], .init())
    var (isQuoted, rest) = (false, Array(csv.unicodeScalars)[...])
    while let scalar = rest.popFirst() {
      switch (isQuoted, scalar) {
      case (true, "\"") where rest.first == "\"":
        rest.removeFirst()
        field.append("\"")
      case (true, "\""): isQuoted = false
      case (true, _): field.append(scalar)
      case (false, "\""): isQuoted = true
      case (false, ","):
        row.append(String(field))
        field = .init()
      case (false, "\r") where rest.first == "\n":
        rest.removeFirst()
        rows.append(row + [String(field)])
        (row, field) = ([], .init())
      default: field.append(scalar)
      }
    }
    return rows
  }

  @Test func `writes numbers for programs in one way and for people in their language`() throws {
    let cells: [(ReportCell, plain: String, vi: String, en: String)] = [
      (.money(Dong(12_500_000)), "12500000", "12.500.000 ₫", "12,500,000 ₫"),
      (.count(Bounds(12, 15)), "12–15", "12–15", "12–15"), (.number(7), "7", "7", "7"),
      (.day(try CivilDate("2021-07-05")), "2021-07-05", "05/07/2021", "2021-07-05"),
      (.share(try Share(2, 3)), "2/3", "66,7%", "66.7%"),
      (.share(Share(percent: 120)), "120%", "120,0%", "120.0%"),
      (.share(try Share(1, 16)), "6.25%", "6,3%", "6.3%"),
      (
        .share(try Share(.max, 1)), "9223372036854775807/1", "922337203685477580700,0%",
        "922337203685477580700.0%"
      ),
      (.total(KnownTotal(total: Dong(1_000), known: 1, missing: 1)), "≥ 1000", "≥ 1.000 ₫", "≥ 1,000 ₫"),
      (.total(KnownTotal(total: .zero, known: 0, missing: 2)), "?", "?", "?"),
      (.people(KnownTotal(total: 4, known: 2, missing: 0)), "4", "4", "4"), (.empty, "", "", ""),
    ]
    for (cell, plain, vi, en) in cells {
      #expect(cell.text(in: .vietnamese) == vi && cell.text(in: .english) == en, "\(cell)")
      #expect(cell.plain(in: .english) == plain, "\(cell)")
    }
  }

  @Test func `escapes what Markdown would read, and keeps each row on its line`() {
    let markdown = table([["a|b", "*x*\ny"]]).markdown(in: .english)
    #expect(markdown == "## Table\n\n| a | b |\n| --- | --- |\n| a\\|b | \\*x\\* y |\n")
  }

  @Test func `fits its rows to its heads`() {
    #expect(table([["1"], ["1", "2", "3"]]).rows.map(\.count) == [2, 2])
  }
}
