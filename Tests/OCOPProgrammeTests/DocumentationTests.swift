import Foundation
import OCOP
import TestSupport
import Testing

/// The articles on the programme, on places and on the import of registers against the library they tell of.
@Suite struct `The articles on the programme` {
  @Test(arguments: ["Programme", "RegisterImport", "Places"])
  func `show snippets that compile and run`(article: String) throws {
    #expect(try Article(article).differences() == [])
  }

  @Test func `list the readings that answers rest on`() throws {
    let sources = try Article("LegalSources").text
    let readings =
      Programme.interpretations + RegisterImport.interpretations + Gazetteer.interpretations
    for reading in readings {
      #expect(sources.contains("| `\(reading.name)` |"), "\(reading.name)")
    }
  }

  /// Who makes a register by hand reads there which headings are understood.
  @Test(arguments: RegisterColumn.allCases)
  func `list the headings of every column`(column: RegisterColumn) throws {
    let headings = [column.headings.vi, column.headings.en].map { $0.joined(separator: " · ") }
    let row = "| `\(column.rawValue)` | \(headings[0]) | \(headings[1]) |"
    #expect(try Article("RegisterImport").text.contains(row))
  }

  @Test func `follow an idea through its course`() throws {
    // snippet of Programme
    var idea = ProductIdea(
      id: try ID("2021-081"), title: "Chè tôm nõn La Bằng", sector: .tea, place: try Locality("05815"),
      holder: .producer(try ID("htx-la-bang")), registered: try CivilDate("2021-04-12"))
    try idea.course.take(.chosen, on: CivilDate("2021-05-20"))
    // end
    // snippet of Programme
    let then = try idea.course.state(on: CivilDate("2021-05-19"))  // .registered
    let allowed = idea.course.allowed  // [.planned, .withdrawn]
    // end
    #expect(then == .registered)
    #expect(allowed == [.planned, .withdrawn])
  }

  @Test func `put registers together, and count in three ways`() throws {
    let products = try ThaiNguyen.products()
    let producers = try ThaiNguyen.producers()
    let ideas = try ThaiNguyen.ideas()
    let certificates = try ThaiNguyen.certificates()
    let targets = try ThaiNguyen.targets()
    // snippet of Programme
    let province = try Locality("19")
    let programme = try Programme(
      of: province,
      ProgrammeRecords(
        localities: LocalityList(.vietnam, of: province, on: CivilDate("2021-11-06")),
        producers: producers, products: products, ideas: ideas, certificates: certificates, targets: targets))
    // end
    // snippet of Programme
    let day = try CivilDate("2023-12-31")
    let ever = programme.ledger.recognisedEver(on: day).total.value  // 240
    let inForce = programme.ledger.inForce(on: day).total.value  // 192
    let awards = programme.ledger.awards(through: day).total.value  // 268
    // end
    #expect([ever, inForce, awards] == [240, 192, 268])
    // snippet of Programme
    for target in programme.progress(on: try CivilDate("2021-07-05")) {
      print(target.name.vi, target.measure.count, target.shortfall, target.state.name.vi)
    }
    // end
    // snippet of Programme
    let report = try ProvinceReport(programme.redacted, ReportScope(on: day, years: 2019...2023))
    let page = report.document.markdown(in: .vietnamese)
    let sheet = report.document.table("by-year")?.csv(in: .english)
    // end
    #expect(page.contains("| 2023 | 240 |"))
    #expect(sheet?.contains("2023,240,149,89,2,192,268") == true)
    // snippet of Programme
    let stored = try JSONEncoder().encode(programme)
    let restored = try JSONDecoder().decode(Programme.self, from: stored)
    // end
    #expect(restored == programme)
  }

  @Test func `read a register with every fault, and write it again`() throws {
    // snippet of RegisterImport
    let sheet = CSVTable(
      """
      Tên sản phẩm;Bộ;Hạng sao;Số GCN;Ngày cấp;Mã sản phẩm;Chủ thể;Xã/phường;Huyện;SĐT
      Chè tôm nõn;11;4 sao;12/GCN;20/11/2024;TN-12;HTX chè La Bằng;La Bằng;Đại Từ;0912.345.678
      Miến dong;4;6 sao;13/GCN;31/02/2024;TN-13;HTX miến Việt Cường;Hóa Thượng;Đồng Hỷ;912345678
      """)
    let day = try CivilDate("2026-06-15")
    let source = Proof(document: "Sổ theo dõi sản phẩm OCOP", confidence: .read)
    let result = RegisterImport.read(sheet, as: .products, gazetteer: .vietnam, on: day, from: source)
    for fault in result.faults { print(fault.text.vi) }
    // C3 (Hạng sao) “6 sao”: không đọc được
    // E3 (Ngày cấp) “31/02/2024”: lịch không có ngày này
    // J3 (Điện thoại): mất số 0 đầu: định dạng cột là văn bản
    // end
    #expect(
      result.faults.map(\.text.vi) == [
        "C3 (Hạng sao) “6 sao”: không đọc được", "E3 (Ngày cấp) “31/02/2024”: lịch không có ngày này",
        "J3 (Điện thoại): mất số 0 đầu: định dạng cột là văn bản",
      ])
    #expect(result.records == ProgrammeRecords())
    // snippet of RegisterImport
    let clean = RegisterImport.read(
      sheet, as: .products, gazetteer: .vietnam, on: day, from: source, taking: .cleanRows)
    let products = clean.records.products.map(\.product.name)  // ["Chè tôm nõn"]
    let rows = clean.takenRows  // [2]
    // end
    #expect(products == ["Chè tôm nõn"])
    #expect(rows == [2])
    // snippet of RegisterImport
    let columns = RegisterColumns(own: [.producer: ["Hộ tham gia chương trình"]])
    // end
    let own = CSVTable("Hộ tham gia chương trình\nHTX A\n")
    let producers = RegisterImport.read(
      own, as: .producers, columns: columns, gazetteer: .vietnam, on: day, from: source)
    #expect(producers.records.producers.map(\.producer.name) == ["HTX A"])
    try certificates(of: clean.records, on: day, source)
    try export(clean, on: day)
  }

  private func certificates(of known: ProgrammeRecords, on day: CivilDate, _ source: Proof) throws {
    var known = known
    known.certificates = CertificateRegister()
    // snippet of RegisterImport
    let issued = RegisterImport.read(
      CSVTable(
        """
        Số GCN,Ngày cấp,Hạng sao,Ngày hết hạn,Tên sản phẩm,Mã sản phẩm
        12/GCN,20/11/2024,4,20/11/2027,Chè tôm nõn,TN-12
        """),
      as: .certificates, gazetteer: .vietnam, on: day, known: known, from: source)
    let expiry = issued.records.certificates.records.first?.certificate.expiry  // 2027-11-20
    // end
    #expect(issued.findings == [])
    #expect(expiry == (try CivilDate("2027-11-20")))
  }

  private func export(_ clean: RegisterImport, on day: CivilDate) throws {
    // snippet of RegisterImport
    let export = RegisterExport(clean.records, localities: LocalityList(of: .vietnam, on: day))
    let own = export.table(.products, separator: .semicolon).text(byteOrderMark: true)
    let published = export.redacted.table(.products).text()
    // end
    #expect(own.contains("0912345678") && own.contains("Chè tôm nõn"))
    #expect(!published.contains("0912345678") && published.contains("Chè tôm nõn"))
  }

  @Test func `find places by their days`() throws {
    // snippet of Places
    let gazetteer = Gazetteer.vietnam
    let then = try CivilDate(2024, 6, 1)
    let now = try CivilDate(2026, 6, 1)
    let old = gazetteer.commune(at: "xã Bình Sơn, TP Sông Công, Thái Nguyên", on: then).unit
    let new = gazetteer.commune(at: "Bình Sơn, Sông Công", writtenOn: then, asOf: now).unit
    // xã Bình Sơn (05530), today part of xã Tân Cương (05503)
    // end
    #expect([old, new].map(\.?.code) == ["05530", "05503"])
    #expect([old, new].map(\.?.fullName) == ["xã Bình Sơn", "xã Tân Cương"])
    // snippet of Places
    switch gazetteer.communes.resolve("05467", on: then, to: now) {
    case .one(let commune, let remarks): print(commune.fullName, remarks.map(\.text.vi))
    case .ambiguous(let candidates):  // phường Cam Giá was divided: Gia Sàng or Tích Lương
      for candidate in candidates { print(candidate.unit.fullName, candidate.remarks.map(\.text.vi)) }
    case .none(let nearest): print(nearest.map(\.unit.fullName))
    }
    // end
    let divided = gazetteer.communes.resolve("05467", on: then, to: now)
    #expect(divided.candidates.map(\.unit.fullName) == ["phường Gia Sàng", "phường Tích Lương"])
    // snippet of Places
    let decided = gazetteer.communes.resolve("05467", on: then, to: now, decided: ["05467": "05500"])
    // end
    #expect(decided.unit?.fullName == "phường Tích Lương")
  }
}
