import OCOP
import TestSupport
import Testing

/// Sheets that follow one another: what the registers have comes in no second time, and nothing is told otherwise in silence.
@Suite struct `A sheet beside registers that there are` {
  private let day = CivilDate.table(2026, 6, 15)

  private func read(
    _ text: String, as sheet: RegisterSheet, beside known: ProgrammeRecords = ProgrammeRecords(),
    _ taking: RegisterImport.Taking = .everythingOrNothing
  ) -> RegisterImport {
    RegisterImport.read(
      CSVTable(text), as: sheet, gazetteer: .vietnam, on: day, known: known,
      from: Proof(document: "Danh sách", confidence: .secondary), taking: taking)
  }

  /// What was found, by cell: `B2 blank`.
  private func found(_ result: RegisterImport) -> [String] {
    result.findings.map { "\($0.cell) " + "\($0.problem)".prefix { $0 != "(" } }
  }

  private func producers() -> ProgrammeRecords {
    read(
      """
      Tên chủ thể,Loại hình,Xã,SĐT
      HTX chè Hảo Đạt,HTX,Tân Cương,0912345678
      HTX Tân Tiến,HTX,Phú Bình,
      HTX Tân Tiến,HTX,Tân Cương,
      Cơ sở Bảo Minh,HKD,,
      """, as: .producers
    ).records
  }

  /// A producer's kind need not be told again, nor its commune.
  @Test func `gives products to the producers of the sheet before`() throws {
    let known = producers()
    let result = read(
      """
      Tên sản phẩm,Bộ,Chủ thể,Xã
      Chè đinh,11,HTX CHÈ HẢO ĐẠT,
      Miến,4,HTX Tân Tiến,Tân Cương
      Bánh,4,Cơ sở Bảo Minh,
      """, as: .products, beside: known)
    #expect(result.findings == [])
    #expect(result.records.producers == [])
    #expect(
      result.records.products.map(\.product.producer.text) == ["producer-2", "producer-4", "producer-5"])
    var records = known
    try records.add(result)
    _ = try Programme(of: Locality("19"), records)
  }

  @Test func `tells which of two producers of one name is not certain, and takes a third for another`() throws
  {
    let header = "Tên sản phẩm,Bộ,Chủ thể,Mã chủ thể,Xã\n"
    let open = read(header + "Miến,4,HTX Tân Tiến,,\n", as: .products, beside: producers())
    #expect(try open.faults.map(\.problem) == [.producerAmbiguous([ID("producer-3"), ID("producer-4")])])
    #expect(
      open.faults.map(\.text.vi) == [
        "C2 (Chủ thể): chưa rõ là chủ thể nào: producer-3, producer-4; ghi mã chủ thể hoặc xã"
      ])
    let third = read(header + "Miến,4,HTX Tân Tiến,,La Bằng\n", as: .products, beside: producers())
    #expect(found(third) == ["2 kindFromName", "C2 nameRegistered"])
    #expect(third.records.producers.map(\.producer.id.text) == ["producer-2-2"])
    let identified = read(header + "Miến,4,HTX chè Hảo Đạt,HD,\n", as: .products, beside: producers())
    #expect(identified.findings.map(\.problem).contains(.nameRegistered("producer-2")))
  }

  @Test func `tells what the registers have of a producer otherwise, and what they lack`() {
    let header = "Mã chủ thể,Tên chủ thể,Loại hình,Xã,SĐT,Giới tính\n"
    let same = read(
      header + "producer-2,htx chè hảo đạt,HTX,,+84 912 345 678,\n,Cơ sở Bảo Minh,,,,\n", as: .producers,
      beside: producers())
    #expect(
      found(same) == ["A2 registeredAlready", "B3 registeredAlready"].map { $0.replacing("A2", with: "B2") })
    #expect(same.takenRows == [] && same.records == ProgrammeRecords())
    let other = read(
      header + "producer-2,HTX Trà,THT,Phú Bình,0912345679,nữ\n", as: .producers, beside: producers(),
      .cleanRows)
    #expect(
      found(other).filter { !$0.hasSuffix("registeredAlready") } == [
        "B2 registeredOtherwise", "C2 registeredOtherwise", "D2 registeredOtherwise",
        "E2 registeredOtherwise",
        "F2 notKept",
      ])
    #expect(other.records == ProgrammeRecords())
  }

  /// The list of a second year: what was recognised before is told, what is new comes in alone.
  @Test func `takes of a product that is known what is new of it`() throws {
    let header = "Sản phẩm,Bộ,Chủ thể,Loại hình,Hạng,Ngày cấp,Số GCN,Mã sản phẩm,Năm,Doanh thu\n"
    let first = "Chè,11,HTX A,HTX,3,1/7/2024,1/GCN,X1,2024,1000\n"
    let listed = "Miến,4,HTX B,HTX,3,1/7/2024,,,,\n"
    var records = read(header + first + listed, as: .products).records
    let next = read(
      header + first + listed + "Chè,11,HTX A,HTX,4,1/7/2025,2/GCN,X2,2025,2000\nMật,4,HTX C,HTX,,,,,,\n"
        + "Miến,4,HTX B,HTX,,,,,2025,500\n",
      as: .products, beside: records)
    #expect(
      found(next) == ["G2 registeredAlready", "J2 registeredAlready", "E3 registeredAlready"])
    #expect(next.takenRows == [4, 5, 6])
    #expect(next.records.products.map(\.product.name) == ["Mật"])
    #expect(next.records.certificates.records.map(\.certificate.number.text) == ["2/GCN"])
    #expect(next.records.certificates.records.map(\.certificate.product.text) == ["product-2"])
    #expect(next.records.recognitions == [])
    #expect(next.records.figures.map(\.year) == [2025, 2025])
    let before = records
    try records.add(next)
    #expect(throws: CertificateError.duplicateNumber(try ID("2/GCN"))) { try records.add(next) }
    #expect(records.products.count == before.products.count + 1)
    let ledger = try Programme(of: Locality("19"), records).ledger
    #expect(ledger.recognisedEver(on: day).total == Bounds(2))
    #expect(ledger.awards(through: day).total == Bounds(3))
  }

  @Test(arguments: [
    ("Chè,12,HTX A,3,1/7/2024,1/GCN,X1,,", "B2"), ("Chè,11,HTX A,4,1/7/2024,1/GCN,X1,,", "F2"),
    ("Chè,11,HTX A,3,1/8/2024,1/GCN,X1,,", "F2"), ("Mật,4,HTX A,3,1/7/2024,1/GCN,,,", "F2"),
    ("Mật,4,HTX B,3,1/7/2025,9/GCN,X1,,", "G2"), ("Chè,11,HTX A,,,,,2024,999", "I2"),
  ])
  func `tells by its cell what is known otherwise of a product`(row: String, cell: String) {
    let header = "Sản phẩm,Bộ,Chủ thể,Hạng,Ngày cấp,Số GCN,Mã sản phẩm,Năm,Doanh thu\n"
    let records = read(header + "Chè,11,HTX A,3,1/7/2024,1/GCN,X1,2024,1000\n", as: .products).records
    let result = read(header + row + "\n", as: .products, beside: records)
    #expect(result.faults.map(\.cell) == [cell])
    #expect(result.faults.map(\.problem) == [.registeredOtherwise])
    #expect(result.records == ProgrammeRecords())
  }

  @Test func `is of a product's own producer where it goes by its identifier`() {
    let records = read(
      "Mã định danh sản phẩm,Sản phẩm,Bộ,Chủ thể,Loại hình\np,Chè,11,A,HTX\n,Miến,4,B,HTX\n", as: .products
    ).records
    let result = read(
      "Mã định danh sản phẩm,Sản phẩm,Bộ,Chủ thể\np,Chè,11,B\np,Trà,11,A\n", as: .products, beside: records)
    #expect(
      found(result).filter { $0.hasSuffix("productDisagrees") } == [
        "A2 productDisagrees", "A3 productDisagrees",
      ])
  }

  @Test func `gives ideas to the producers there are, and has each once`() throws {
    let header = "Mã ý tưởng,Ý tưởng,Ngành hàng,Ngày đăng ký,Chủ thể,Xã\n"
    var records = producers()
    let rows = "1,Chè ướp sen,Chè,1/6/2025,htx chè hảo đạt,La Bằng\n,Cao chè,Chè,2/6/2025,Bà Lan,\n"
    records.ideas = read(header + rows, as: .ideas, beside: records).records.ideas
    #expect(
      records.ideas.map(\.holder) == [
        .producer(try ID("producer-2")), .newcomer(PersonalData("Bà Lan"), nil),
      ])
    let again = read(
      header + rows + ",Cao chè,Chè,2/6/2025,Bà Mai,\n", as: .ideas, beside: records)
    #expect(
      found(again).filter { !$0.hasSuffix("placeRead") } == [
        "A2 registeredAlready", "E2 producerElsewhere", "B3 registeredAlready",
      ])
    #expect(again.records.ideas.map(\.holder) == [.newcomer(PersonalData("Bà Mai"), nil)])
    let other = read(header + "1,Chè ướp sen,Chè,1/7/2025,,\n", as: .ideas, beside: records)
    #expect(found(other) == ["A2 registeredOtherwise"])
  }

  /// The list has the number of the decision of recognition, or a slip of the pen.
  @Test func `says by which number the registers have a recognition`() {
    let header = "Sản phẩm,Bộ,Chủ thể,Loại hình,Hạng,Ngày cấp,Số GCN\n"
    let records = read(header + "Chè,11,A,HTX,3,1/7/2024,7/QĐ\n", as: .products).records
    for (sheet, text) in [
      (RegisterSheet.certificates, "Số GCN,Ngày cấp,Hạng sao,Sản phẩm\n8/QĐ,1/7/2024,3,Chè\n"),
      (.products, header + "Chè,11,A,HTX,3,1/7/2024,8/QĐ\n"),
    ] {
      let result = read(text, as: sheet, beside: records)
      #expect(result.findings.map(\.problem) == [.registeredUnder("7/QĐ")])
      #expect(result.records == ProgrammeRecords())
      #expect(
        result.findings.first?.text.vi.hasSuffix("đã có trong sổ theo số “7/QĐ”, không nhập lại: kiểm tra số")
          == true)
    }
  }

  /// A cooperative has ideas in other communes; a household of the same name elsewhere is another.
  @Test func `tells of an idea whose producer is of another commune`() throws {
    let known = read(
      "Tên chủ thể,Loại hình,Xã\nHTX chè Hảo Đạt,HTX,Tân Cương\nHộ Trần Thị Lan,Hộ sản xuất,Tân Cương\n",
      as: .producers
    ).records
    func ideas(_ rows: String) -> RegisterImport {
      read(
        "Mã chủ thể,Ý tưởng,Ngành hàng,Ngày đăng ký,Chủ thể,Xã\n" + rows, as: .ideas, beside: known)
    }
    let elsewhere = ideas(
      ",Chè ướp sen,Chè,1/6/2025,HTX chè Hảo Đạt,Phú Bình\n,Bánh,Chè,1/6/2025,Hộ Trần Thị Lan,Phú Bình\n")
    #expect(
      found(elsewhere).filter { !$0.hasSuffix("placeRead") } == [
        "E2 producerElsewhere", "E3 nameRegistered",
      ])
    #expect(elsewhere.faults == [])
    #expect(
      elsewhere.records.ideas.map(\.holder) == [
        .producer(try ID("producer-2")),
        .newcomer(PersonalData("Hộ Trần Thị Lan"), .productionHousehold),
      ])
    #expect(
      elsewhere.findings.map(\.text.vi).contains {
        $0.hasSuffix("đọc là “producer-2” trong sổ, chủ thể ở xã khác: ghi mã chủ thể nếu đúng")
      })
    // Named by its identifier, or at home, it is certain.
    let certain = ideas(
      "producer-2,Chè ướp sen,Chè,1/6/2025,HTX chè Hảo Đạt,Phú Bình\n,Bánh,Chè,1/6/2025,Hộ Trần Thị Lan,Tân Cương\n"
    )
    #expect(found(certain).filter { !$0.hasSuffix("placeRead") } == [])
    #expect(
      certain.records.ideas.map(\.holder) == [
        .producer(try ID("producer-2")), .producer(try ID("producer-3")),
      ])
  }

  private static let tea = "Sản phẩm,Bộ,Chủ thể,Loại hình,Hạng,Ngày cấp,Số GCN,Mã sản phẩm\n"

  /// A slip of the pen in a number makes no second certificate.
  @Test func `says by which number the registers have a certificate`() {
    let records = read(Self.tea + "Chè,11,A,HTX,3,1/7/2024,1/GCN,X1\n", as: .products).records
    #expect(records.certificates.records.count == 1)
    for (sheet, text) in [
      (RegisterSheet.products, Self.tea + "Chè,11,A,HTX,3,1/7/2024,1/GCM,X1\n"),
      (.products, Self.tea + "Chè,11,A,HTX,3,2024,1/GCM,\n"),
      (.certificates, "Số GCN,Ngày cấp,Hạng sao,Sản phẩm,Mã sản phẩm\n1/GCM,1/7/2024,3,Chè,X1\n"),
    ] {
      let result = read(text, as: sheet, beside: records)
      #expect(result.findings.map(\.problem) == [.registeredUnder("1/GCN")])
      #expect(result.records == ProgrammeRecords())
    }
    let next = read(Self.tea + "Chè,11,A,HTX,3,2/7/2024,1/GCM,X1\n", as: .products, beside: records)
    #expect(next.findings == [] && next.records.certificates.records.count == 1, "of another day")
  }

  @Test(arguments: [("2024", ImportFinding.Problem.registeredAlready), ("2023", .registeredOtherwise)])
  func `knows a certificate by its number where a row has the year alone`(
    year: String, problem: ImportFinding.Problem
  ) {
    let records = read(Self.tea + "Chè,11,A,HTX,3,1/7/2024,1/GCN,X1\n", as: .products).records
    for (sheet, text) in [
      (RegisterSheet.products, Self.tea + "Chè,11,A,HTX,3,\(year),1/GCN,X1\n"),
      (.certificates, "Số GCN,Ngày cấp,Hạng sao,Sản phẩm\n1/GCN,\(year),3,Chè\n"),
    ] {
      let result = read(text, as: sheet, beside: records)
      #expect(result.findings.map(\.problem) == [problem])
      #expect(result.records == ProgrammeRecords())
    }
  }

  @Test func `says that a year of which the registers lack the revenue keeps none`() {
    var records = read(Self.tea + "Chè,11,A,HTX,,,,\n", as: .products).records
    records.figures = records.products.map {
      YearFigures(of: $0.product.id, in: 2024, workers: 5, source: Proof(document: "Báo cáo"))
    }
    let header = "Sản phẩm,Bộ,Chủ thể,Loại hình,Năm,Doanh thu\n"
    let result = read(
      header + "Chè,11,A,HTX,2024,1000\nChè,11,A,HTX,2025,2000\n", as: .products, beside: records)
    #expect(found(result) == ["F2 notKept"] && result.faults == [])
    #expect(result.records.figures.map(\.year) == [2025])
  }

  /// A code that no record would have is told, and one that contradicts what there is is a fault.
  @Test(
    arguments: [
      ("Chè,11,A,HTX,,,,X1", []), ("Chè,11,A,HTX,,,,X2", ["H2 registeredOtherwise"]),
      ("Chè,11,A,HTX,3,1/7/2024,,X2", ["H2 registeredOtherwise"]),
      ("Chè,11,A,HTX,3,1/7/2024,1/GCM,X2", ["H2 registeredOtherwise"]),
      ("Chè,11,A,HTX,4,1/7/2025,2/GCN,X2", []), ("Chè,11,A,HTX,4,1/7/2025,,X2", ["H2 notKept"]),
      ("Miến,4,B,HTX,,,,X3", ["H2 notKept"]), ("Miến,4,B,HTX,3,2024,,X3", ["H2 notKept"]),
      ("Miến,4,B,HTX,3,2025,,X1", ["H2 registeredOtherwise"]),
    ] as [(String, [String])])
  func `tells a code that a known product has otherwise`(row: String, told: [String]) {
    let records = read(
      Self.tea + "Chè,11,A,HTX,3,1/7/2024,1/GCN,X1\nMiến,4,B,HTX,3,2024,,\n", as: .products
    ).records
    let result = read(Self.tea + row + "\n", as: .products, beside: records)
    #expect(found(result).filter { $0.hasPrefix("H") } == told)
    #expect(result.faults.map(\.cell) == (told.first?.hasSuffix("Otherwise") == true ? ["H2"] : []))
  }

  /// A register that is read beside itself brings in nothing, and nothing of it is told otherwise.
  @Test(arguments: RegisterSheet.allCases, 1...Rounds.all(4, atTheDesk: 1))
  func `brings in nothing where it is known`(sheet: RegisterSheet, seed: Int) {
    let register = DirtyRegister(rows: 120, seed: UInt64(seed))
    var records = RegisterImport.read(
      CSVTable(register.text()), as: .products, gazetteer: .vietnam, on: day,
      from: Proof(document: "Danh sách"), taking: .cleanRows
    ).records
    records.ideas = records.producers.prefix(40).enumerated().compactMap { place, profile in
      guard let id = try? ID<ProductIdea>("idea-\(place)") else { return nil }
      return ProductIdea(
        id: id, title: "Ý tưởng \(place)", sector: .tea, place: profile.place,
        holder: .producer(profile.producer.id), registered: day)
    }
    let text = RegisterExport(records).table(sheet).text()
    let again = read(text, as: sheet, beside: records)
    #expect(again.rowCount >= 40)
    #expect(again.faults == [])
    #expect(again.takenRows == [] && again.records == ProgrammeRecords())
  }
}
