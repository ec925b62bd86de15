import OCOP
import TestSupport
import Testing

@Suite struct `A sheet of certificates` {
  private let day = CivilDate.table(2026, 6, 15)
  private let source = Proof(document: "Sổ cấp giấy chứng nhận", issuer: "UBND tỉnh", confidence: .secondary)

  private func known() throws -> ProgrammeRecords {
    func producer(_ id: String, _ name: String) throws -> ProducerProfile {
      ProducerProfile(Producer(id: try ID(id), name: name, kind: .cooperative))
    }
    func product(_ id: String, _ name: String, _ producer: String, code: String? = nil) throws
      -> ProductProfile
    {
      ProductProfile(
        Product(
          id: try ID(id), name: name, producer: try ID(producer), set: .tea,
          code: try code.map { try ProductCode($0) }))
    }
    return ProgrammeRecords(
      producers: [try producer("a", "HTX chè Hảo Đạt"), try producer("b", "HTX chè La Bằng")],
      products: [
        try product("dinh-a", "Chè đinh", "a", code: "19-05503-1-2025"),
        try product("dinh-b", "Chè đinh", "b"),
        try product("hoa", "Chè hoà quyện", "b"),
      ])
  }

  private func read(
    _ text: String, _ known: ProgrammeRecords? = nil, _ taking: RegisterImport.Taking = .everythingOrNothing
  ) throws -> RegisterImport {
    RegisterImport.read(
      CSVTable(text), as: .certificates, gazetteer: .vietnam, on: day, known: try known ?? self.known(),
      from: source,
      taking: taking)
  }

  @Test func `comes in by identifier, code, name and producer`() throws {
    let result = try read(
      """
      STT;Số GCN;Quyết định;Ngày cấp;Hạng sao;Có giá trị đến;Mã định danh sản phẩm;Sản phẩm;Mã sản phẩm;Chủ thể
      1;1/GCN;148/QĐ-TTg;20/11/2024;3 sao;20/11/2027;dinh-b;;TN-1;
      2;2/GCN;;1/12/2025;4;1/12/2028;;;19-05503-1-2025;
      3;3/GCN;;2/12/2025;★★★;;;CHÈ HÒA QUYỆN;TN-3;
      4;4/GCN;;1/12/2024;5;;;chè đinh;TN-4;htx chè hảo đạt
      """)
    #expect(result.findings == [])
    let certificates = result.records.certificates.records.map(\.certificate)
    #expect(certificates.map(\.product.text) == ["dinh-b", "dinh-a", "hoa", "dinh-a"])
    #expect(certificates.map(\.star) == [.three, .four, .three, .five])
    #expect(certificates.map(\.code.text) == ["TN-1", "19-05503-1-2025", "TN-3", "TN-4"])
    // Decision 148 had the district recognise three stars, the province four and the ministry five; since July 2025 three
    // are the province's.
    #expect(certificates.map(\.issuedBy) == [.district, .province, .province, .ministry])
    #expect(result.records.products == [] && result.records.producers == [])
    var records = try known()
    records.certificates = result.records.certificates
    let ledger = try Programme(of: Locality("19"), records).ledger
    #expect(ledger.recognisedEver(on: day).total == Bounds(3))
    #expect(ledger.inForce(on: day).total == Bounds(3))
    #expect(ledger.awards(through: day).total == Bounds(4))
  }

  @Test func `is matched to products of the same import`() throws {
    let products = RegisterImport.read(
      CSVTable("Sản phẩm,Bộ,Chủ thể,Loại hình\nMiến dong,4,HTX Việt Cường,HTX\n"), as: .products,
      gazetteer: .vietnam,
      on: day, from: source)
    let result = try read(
      "Số GCN,Ngày cấp,Hạng sao,Sản phẩm,Mã sản phẩm\n9/GCN,5/5/2025,4,Miến dong,TN-9\n", products.records)
    #expect(result.records.certificates.records.map(\.certificate.product.text) == ["product-2"])
  }

  /// Every row has a fault of its own, and each is told by its cell.
  @Test func `tells every row that names no product, several, or one that disagrees`() throws {
    let result = try read(
      """
      Số GCN;Ngày cấp;Hạng sao;Ngày hết hạn;Mã định danh sản phẩm;Sản phẩm;Mã sản phẩm;Chủ thể
      1/GCN;20/11/2024;3;;khong-co;;X1;
      2/GCN;20/11/2024;3;;;Chè đinh;X2;
      3/GCN;20/11/2024;3;;hoa;Chè đinh;X3;
      4/GCN;20/11/2024;3;;;Chè nụ;X4;
      5/GCN;20/11/2024;3;;;;;
      6/GCN;20/11/2024;3;;;Chè hòa quyện;X6;HTX chè Hảo Đạt
      7/GCN;20/11/2024;3;19/11/2026;hoa;;X7;
      ;20/11/2024;2 sao;31/02/2027;hoa;;X8;
      9/GCN;;;;hoa;;X9;
      """, nil, .cleanRows)
    #expect(result.records == ProgrammeRecords())
    let told = result.faults.map { fault -> String in
      let whole = "\(fault.cell) \(fault.problem)"
      return String(whole.prefix { $0 != "(" })
    }
    #expect(
      told == [
        "E2 productUnknown", "F3 productAmbiguous", "E4 productDisagrees", "F5 productUnknown", "F6 blank",
        "F7 productDisagrees", "D8 expiry", "A9 blank", "C9 certificate", "D9 noDate", "B10 blank",
        "C10 blank",
      ])
    #expect(
      result.faults[1].text.vi
        == "F3 (Tên sản phẩm) “Chè đinh”: chưa rõ là sản phẩm nào: dinh-a, dinh-b; ghi mã định danh hoặc chủ thể"
    )
    #expect(
      result.faults[6].text.vi
        == "D8 (Ngày hết hạn) “19/11/2026”: theo thời hạn của giấy chứng nhận phải là ngày 20/11/2027")
  }

  @Test func `needs a column that names the product`() throws {
    let result = try read("Số GCN,Ngày cấp,Hạng sao\n1/GCN,20/11/2024,3\n")
    #expect(result.faults.map(\.problem) == [.columnMissing(.product)])
  }

  @Test func `says where the last day is a day early, and that it keeps no decision of recognition`() throws {
    let result = try read(
      "Số GCN,Ngày cấp,Hạng sao,Hết hạn,Sản phẩm,Mã sản phẩm,Quyết định\n1/GCN,20/11/2024,3,19/11/2027,Chè hoà quyện,X,3021/QĐ-UBND\n"
    )
    #expect(result.faults == [])
    #expect(
      result.findings.map(\.problem) == [.decisionNotKept, .expiryOneDayEarly(CivilDate.table(2027, 11, 20))])
    #expect(result.records.certificates.records.count == 1)
  }

  @Test func `has an entry of the list where the certificate's code is not known`() throws {
    let result = try read(
      "Số GCN,Ngày cấp,Hạng sao,Sản phẩm,Quyết định\n1/GCN,20/11/2024,3,Chè hoà quyện,3021/QĐ-UBND\n")
    #expect(result.findings == [])
    #expect(result.records.recognitions.map(\.id.text) == ["1/GCN"])
    #expect(result.records.recognitions.map(\.source.document) == ["1/GCN, 3021/QĐ-UBND"])
    #expect(result.records.recognitions.map(\.source.issuer) == ["UBND tỉnh"])
  }

  @Test func `is judged by the decision that it names`() throws {
    func faults(_ decision: String) throws -> [String] {
      try read(
        "Số GCN,Ngày cấp,Hạng sao,Sản phẩm,Mã sản phẩm,Quyết định\n1/GCN,1/6/2026,3,Chè hoà quyện,X,\(decision)\n"
      ).records.certificates.records.map(\.certificate.decision.number)
    }
    #expect(try faults("") == ["26/2026/QĐ-TTg"])
    #expect(try faults("Quyết định số 148/QĐ-TTg ngày 24/02/2023") == ["148/QĐ-TTg"])
    #expect(try faults("1148/QĐ-TTg") == ["26/2026/QĐ-TTg"])
    // Not in force in 2020.
    let early = try read(
      "Số GCN,Ngày cấp,Hạng sao,Sản phẩm,Mã sản phẩm,Quyết định\n1/GCN,1/6/2020,3,Chè hoà quyện,X,148/QĐ-TTg\n"
    )
    #expect(early.faults.map(\.cell) == ["A2"])
  }

  @Test func `brings what the registers have once, and tells what they have otherwise`() throws {
    let text = "Số GCN,Ngày cấp,Hạng sao,Sản phẩm,Mã sản phẩm\n1/GCN,20/11/2024,3,Chè hoà quyện,X\n"
    var records = try known()
    records.certificates = try read(text).records.certificates
    let again = try read(text + "2/GCN,20/11/2025,4,Chè hoà quyện,Y\n", records)
    #expect(again.findings.map(\.problem) == [.registeredAlready])
    #expect(again.takenRows == [3])
    #expect(again.records.certificates.records.map(\.certificate.number.text) == ["2/GCN"])
    for other in [
      "20/11/2024,4,Chè hoà quyện,X", "21/11/2024,3,Chè hoà quyện,X", "20/11/2024,3,Chè hoà quyện,Z",
    ] {
      let result = try read("Số GCN,Ngày cấp,Hạng sao,Sản phẩm,Mã sản phẩm\n1/GCN,\(other)\n", records)
      #expect(result.faults.map(\.problem) == [.registeredOtherwise], "\(other)")
    }
  }

  @Test func `has each certificate once`() throws {
    let header = "Số GCN,Ngày cấp,Hạng sao,Mã định danh sản phẩm,Mã sản phẩm\n"
    let row = "1/GCN,20/11/2024,3,hoa,X\n"
    #expect(try read(header + row + row).faults.map(\.problem) == [.duplicate(of: 2)])
    let two = try read(header + row + "1/GCN,20/11/2024,3,dinh-b,Y\n")
    #expect(two.faults.map(\.cell) == ["A2", "A3"])
    let starred = try read(header + row + "1/GCN,20/11/2024,4,hoa,X\n")
    #expect(Set(starred.faults.map(\.cell)) == ["A2", "A3", "C2", "C3"])
  }

  @Test func `is the same after an export, redacted or not`() throws {
    var records = try known()
    records.certificates = try read(
      """
      Số GCN;Ngày cấp;Hạng sao;Mã định danh sản phẩm;Mã sản phẩm;Quyết định
      1/GCN;20/11/2021;3;dinh-b;TN-1;
      2/GCN;1/12/2025;4;dinh-a;19-05503-1-2025;
      3/GCN;1/6/2026;5;hoa;TN-3;148/QĐ-TTg
      =4;2/6/2026;3;dinh-b;19-05503-9-2026;26/2026/QĐ-TTg
      """
    ).records.certificates
    #expect(records.certificates.records.count == 4)
    for language in Language.allCases {
      let export = RegisterExport(records, language: language)
      for table in [export.table(.certificates, separator: .tab), export.redacted.table(.certificates)] {
        #expect(table.rows.count == 4)
        let again = try read(table.text(byteOrderMark: true))
        #expect(again.findings == [])
        #expect(again.records.certificates == records.certificates)
      }
    }
  }
}
