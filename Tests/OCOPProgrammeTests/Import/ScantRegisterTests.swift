import OCOP
import TestSupport
import Testing

/// Registers whose rows lack what would tell one thing from another, or state it where no record keeps it.
@Suite struct `A scant register` {
  private let day = CivilDate.table(2026, 6, 15)

  private func read(
    _ text: String, as sheet: RegisterSheet, _ taking: RegisterImport.Taking = .everythingOrNothing,
    known: ProgrammeRecords = ProgrammeRecords()
  ) -> RegisterImport {
    RegisterImport.read(
      CSVTable(text), as: sheet, gazetteer: .vietnam, on: day, known: known,
      from: Proof(document: "Danh sách", confidence: .secondary), taking: taking)
  }

  /// What was found, by cell: `B2 blank`.
  private func found(_ result: RegisterImport) -> [String] {
    result.findings.map { "\($0.cell) " + "\($0.problem)".prefix { $0 != "(" } }
  }

  /// A place of production may be a household, a company or nobody that is registered.
  @Test(arguments: ["Cơ sở", "Cơ sở sản xuất", "CSSX"])
  func `takes no place of production for a registered business`(word: String) {
    let stated = read("Chủ thể,Loại hình\nA,\(word)\n", as: .producers, .cleanRows)
    #expect(found(stated) == ["B2 notUnderstood"])
    let named = read("Chủ thể,Loại hình\n\(word) Hoa,\n", as: .producers, .cleanRows)
    #expect(found(named) == ["B2 blank"])
    #expect(stated.records.producers == [] && named.records.producers == [])
    #expect(
      read("Chủ thể,Loại hình\nA,HKD\n", as: .producers).records.producers.map(\.producer.kind) == [
        .registeredHousehold
      ])
  }

  /// A file of before 22 May 2026 was rated under Decision 148 afterwards.
  @Test func `of products keeps the decision of its certificates in an export`() {
    let first = read(
      """
      Sản phẩm,Bộ,Chủ thể,Loại hình,Hạng,Ngày cấp,Số GCN,Mã sản phẩm,Quyết định
      Chè,11,A,HTX,3,1/6/2026,1/GCN,X,148/QĐ-TTg
      Miến,4,B,HTX,3,1/6/2026,2/GCN,Y,26/2026/QĐ-TTg
      """, as: .products
    ).records
    func decisions(_ records: ProgrammeRecords) -> [String] {
      records.certificates.records.map(\.certificate.decision.number)
    }
    #expect(decisions(first) == ["148/QĐ-TTg", "26/2026/QĐ-TTg"])
    for language in Language.allCases {
      let table = RegisterExport(first, language: language).table(.products)
      let headings = [RegisterColumn.decision, .expiry].map { $0.name[language] }
      #expect(headings.allSatisfy(table.header.contains))
      let again = read(table.text(), as: .products)
      #expect(again.findings == [])
      #expect(again.records.certificates == first.certificates)
    }
  }

  @Test func `is read again though products are made outside the producer's commune`() throws {
    let producer = ProducerProfile(
      Producer(id: try ID("a"), name: "HTX A", kind: .cooperative), place: try Locality("05503"))
    let products = try ["05503", "05500"].map { code in
      ProductProfile(
        Product(id: try ID("p\(code)"), name: "Chè \(code)", producer: try ID("a"), set: .tea),
        place: try Locality(code))
    }
    for made in [products, [products[1]]] {
      let records = ProgrammeRecords(producers: [producer], products: made)
      let again = read(RegisterExport(records).table(.products).text(), as: .products)
      #expect(again.faults == [])
      #expect(again.records.producers == [producer])
      #expect(again.records.products.map(\.product) == made.map(\.product))
    }
  }

  @Test func `does not take a recognition for two where one of its rows has no number`() {
    let header = "Sản phẩm,Bộ,Chủ thể,Loại hình,Hạng,Ngày cấp,Số GCN,Năm,Doanh thu\n"
    let first = "Chè,11,A,HTX,3,1/7/2024,1/GCN,2024,1000\n"
    let result = read(header + first + "Chè,11,A,HTX,3,1/7/2024,,2025,2000\n", as: .products)
    #expect(found(result) == ["G2 disagrees", "G3 disagrees"])
    #expect(result.records == ProgrammeRecords())
    let numbered = read(header + first + "Chè,11,A,HTX,3,1/7/2024,1/GCN,2025,2000\n", as: .products)
    #expect(numbered.findings == [])
    #expect(numbered.records.recognitions.count == 1)
    #expect(read(header + first + "Chè,11,A,HTX,4,1/7/2025,,,\n", as: .products).findings == [])
  }

  /// The list came first, with the number or without it; its certificates follow in a sheet of their own.
  @Test(arguments: [("1/GCN", "1/7/2024"), ("", "1/7/2024"), ("1/GCN", "2024"), ("", "2024")])
  func `counts a recognition of the list once when its certificate comes`(number: String, days: String)
    throws
  {
    var records = read(
      "Sản phẩm,Bộ,Chủ thể,Loại hình,Hạng,Ngày cấp,Số GCN\nChè,11,A,HTX,3,\(days),\(number)\n", as: .products
    ).records
    #expect(records.recognitions.map(\.id.text) == [number.isEmpty ? "recognition-2" : number])
    let header = "Số GCN,Ngày cấp,Hạng sao,Sản phẩm,Mã sản phẩm\n"
    let later = read(header + "1/GCN,1/7/2024,3,Chè,X\n", as: .certificates, known: records)
    #expect(found(later) == ["A2 registeredAlready"])
    #expect(later.takenRows == [])
    records.certificates = later.records.certificates
    records.recognitions += later.records.recognitions
    let ledger = try Programme(of: Locality("19"), records).ledger
    #expect(ledger.awards(through: day).total == Bounds(1))
    let upgrade = read(header + "2/GCN,1/7/2025,4,Chè,Y\n", as: .certificates, known: records)
    #expect(upgrade.findings == [])
    #expect(upgrade.records.certificates.records.count == 1)
    if !number.isEmpty {
      let other = read(header + "1/GCN,1/7/2024,4,Chè,X\n", as: .certificates, known: records)
      #expect(found(other) == ["A2 registeredOtherwise"])
    }
  }

  @Test func `says where a product or an idea may stand twice since a row lacks its identifier`() {
    let products = read(
      """
      Mã định danh sản phẩm,Sản phẩm,Bộ,Chủ thể,Loại hình
      SP-1,Chè A,11,HTX X,HTX
      ,Chè A,11,HTX X,HTX
      ,Chè A,11,HTX Y,HTX
      """, as: .products)
    #expect(products.findings.map(\.problem) == [.sameName(as: 2)])
    #expect(products.findings.map(\.cell) == ["B3"])
    #expect(products.faults == [])
    let ideas = read(
      "Mã ý tưởng,Ý tưởng,Ngành hàng,Ngày đăng ký\nY-1,Cao chè,Chè,1/6/2021\n,cao chè,Chè,1/6/2021\nY-2,Cao chè,Chè,1/6/2021\n",
      as: .ideas)
    #expect(ideas.findings.map(\.problem) == [.sameName(as: 2), .sameName(as: 3)])
  }

  @Test(arguments: ["1/GCN,,,", ",3021/QĐ-UBND,,", ",,1/7/2024,", ",,,1/7/2027"])
  func `has nothing of a recognition without its star`(rest: String) {
    let result = read(
      "Sản phẩm,Bộ,Chủ thể,Loại hình,Hạng,Số GCN,Quyết định,Ngày cấp,Hết hạn\nChè,11,A,HTX,,\(rest)\n",
      as: .products)
    #expect(found(result) == ["E2 blank"])
  }

  /// Three years from the recognition (Decision 148/QĐ-TTg); of 2017 no decision is known.
  @Test(
    arguments: [
      ("20/11/2024", "20/11/2027", nil), ("20/11/2024", "19/11/2027", "F2 expiryOneDayEarly"),
      ("20/11/2024", "20/11/2026", "F2 expiry"), ("2024", "1/1/2027", nil), ("2024", "31/12/2027", nil),
      ("2024", "31/12/2026", nil), ("2024", "30/12/2026", "F2 expiryOutside"),
      ("2024", "1/1/2028", "F2 expiryOutside"), ("2017", "1/1/2020", "F2 notKept"),
    ] as [(String, String, String?)])
  func `has its last days checked without a number and of a year alone`(
    recognised: String, expiry: String, problem: String?
  ) {
    let result = read(
      "Sản phẩm,Bộ,Chủ thể,Hạng,Ngày cấp,Hết hạn,Loại hình\nChè,11,A,3,\(recognised),\(expiry),HTX\n",
      as: .products)
    #expect(found(result) == [problem].compactMap(\.self))
  }

  @Test func `is proved by the decision of recognition, not by the one on rating`() {
    func proof(_ decision: String) -> [String] {
      read(
        "Sản phẩm,Bộ,Chủ thể,Loại hình,Hạng,Ngày cấp,Quyết định\nChè,11,A,HTX,3,1/7/2024,\(decision)\n",
        as: .products
      ).records.recognitions.map(\.source.document)
    }
    #expect(proof("3021/QĐ-UBND") == ["3021/QĐ-UBND"])
    #expect(proof("148/QĐ-TTg") == ["Danh sách"])
  }

  @Test func `says that a district or a province without a commune is not kept`() {
    let result = read(
      "Chủ thể,Loại hình,Xã,Huyện,Tỉnh\nA,HTX,,Đại Từ,\nB,HTX,,,Thái Nguyên\nC,HTX,La Bằng,Đại Từ,\n",
      as: .producers)
    #expect(found(result).filter { !$0.hasSuffix("placeRead") } == ["D2 notKept", "E3 notKept"])
    #expect(result.faults == [])
    #expect(result.records.producers.map { $0.place?.code } == [nil, nil, "05818"])
  }
}
