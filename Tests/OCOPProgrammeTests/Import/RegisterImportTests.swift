import Foundation
import OCOP
import TestSupport
import Testing

@Suite struct `A dirty register` {
  static let source = Proof(document: "Sổ theo dõi sản phẩm OCOP", confidence: .read)

  private func read(_ register: DirtyRegister, _ taking: RegisterImport.Taking) -> RegisterImport {
    RegisterImport.read(
      CSVTable(register.text()), as: .products, gazetteer: .vietnam, on: DirtyRegister.day, from: Self.source,
      taking: taking)
  }

  @Test(arguments: [1, 2] as [UInt64])
  func `of 500 rows shows every seeded fault, and no other`(seed: UInt64) {
    let register = DirtyRegister(rows: 500, seed: seed)
    let result = read(register, .everythingOrNothing)
    #expect(result.rowCount == 500)
    #expect(register.faults.count > 150)
    let found = Set(result.faults.map(fault))
    #expect(found.subtracting(register.faults).sorted() == [])
    #expect(register.faults.subtracting(found).sorted() == [])
    #expect(result.records == ProgrammeRecords())
    #expect(result.takenRows == [])
  }

  @Test func `has faults of every kind`() {
    let faults = [1, 2].flatMap { DirtyRegister(rows: 500, seed: $0).faults }
    let kinds = Set(faults.map { $0.what.prefix { !$0.isNumber } })
    #expect(
      kinds == [
        "blank", "not understood", "no certificate", "no such day", "malformed", "short year", "spreadsheet",
        "future",
        "zero lost", "no phone", "no amount", "unknown", "ambiguous", "repeats ", "disagrees with ",
      ])
  }

  @Test(arguments: [1, 2] as [UInt64])
  func `gives every clean row right, where those are taken`(seed: UInt64) throws {
    let register = DirtyRegister(rows: 500, seed: seed)
    let result = read(register, .cleanRows)
    #expect(result.takenRows == register.truths.keys.sorted())
    let products = result.records.products.map(\.product)
    let producers = Dictionary(uniqueKeysWithValues: result.records.producers.map { ($0.producer.id, $0) })
    #expect(products.count == register.truths.count)
    for (row, product) in zip(result.takenRows, products) {
      let truth = try #require(register.truths[row])
      #expect(Array(product.name.utf8) == Array(truth.product.precomposedStringWithCanonicalMapping.utf8))
      #expect(product.set.number == truth.set)
      #expect(product.code?.description == truth.code)
      let producer = try #require(producers[product.producer])
      #expect(
        Array(producer.producer.name.utf8) == Array(truth.producer.precomposedStringWithCanonicalMapping.utf8)
      )
      #expect(producer.producer.kind == truth.kind)
      #expect(producer.place?.code == truth.commune)
      #expect(producer.producer.phone?.value == truth.phone)
      #expect(producer.producer.address?.value == truth.address)
      #expect(producer.producer.representative?.name?.value == truth.representative)
      #expect(producer.producer.representative?.isWoman?.value == truth.isWoman)
      let record = try #require(
        result.records.certificates.records.first { $0.certificate.product == product.id })
      #expect(record.certificate.number.text == truth.certificate)
      #expect(record.certificate.star.rawValue == truth.star)
      let (year, month, day) = truth.issued
      #expect(record.certificate.issued == CivilDate.table(year, month, day))
      #expect(
        result.records.figures.first { $0.product == product.id }?.revenue == Dong(Int64(truth.revenue)))
    }
    #expect(result.records.recognitions == [])
    let localities = LocalityList(of: .vietnam, on: DirtyRegister.day)
    var records = result.records
    records.localities = localities
    _ = try Programme(of: Locality("19"), records)
  }

  @Test func `shows no personal datum in its findings, and none in a redacted export`() throws {
    let register = DirtyRegister(rows: 200, seed: 9)
    let result = read(register, .cleanRows)
    #expect(register.personal.count > 500)
    let findings = result.findings.map { "\($0)\($0.text.vi)\($0.text.en)" }.joined(separator: "\n")
    let records = result.records
    let exports = RegisterSheet.allCases.flatMap { sheet in
      [Language.vietnamese, .english].map {
        RegisterExport(records, language: $0).redacted.table(sheet).text()
      }
    }
    #expect(personalData(of: register, in: ([findings] + exports).joined(separator: "\n")) == [])
    // The full export has all of the rows that were taken, so the search finds what is there.
    let taken = result.takenRows.compactMap { register.truths[$0] }
    #expect(taken.count > 100)
    let data = taken.flatMap { [$0.representative, $0.phone, $0.address] }
    let full = personalData(of: register, in: RegisterExport(records).table(.products).text())
    #expect(Set(data).subtracting(full) == [])
  }

  /// The personal data that stand in a text, however its letters are composed and whatever parts the digits of a telephone.
  private func personalData(of register: DirtyRegister, in text: String) -> Set<String> {
    func searched(_ text: String) -> NSString {
      let kept = text.precomposedStringWithCanonicalMapping.unicodeScalars.filter {
        !" .-".unicodeScalars.contains($0)
      }
      return String(String.UnicodeScalarView(kept)).lowercased() as NSString
    }
    let text = searched(text)
    return register.personal.filter {
      text.range(of: searched($0) as String, options: .literal).location != NSNotFound
    }
  }

  @Test func `is the same register after an export`() {
    let register = DirtyRegister(rows: 200, seed: 4)
    let first = read(register, .cleanRows).records
    let localities = LocalityList(of: .vietnam, on: DirtyRegister.day)
    for language in Language.allCases {
      for separator in CSVTable.Separator.allCases {
        let text = RegisterExport(first, localities: localities, language: language)
          .table(.products, separator: separator).text(byteOrderMark: true)
        let again = RegisterImport.read(
          CSVTable(text), as: .products, gazetteer: .vietnam, on: DirtyRegister.day, from: Self.source)
        #expect(again.findings == [])
        #expect(again.records == first)
      }
    }
  }

  private func fault(_ finding: ImportFinding) -> DirtyRegister.Fault {
    let what =
      switch finding.problem {
      case .blank: "blank"
      case .noDate(.noSuchDay): "no such day"
      case .noDate(.malformed): "malformed"
      case .noDate(.yearOfTwoDigits): "short year"
      case .noDate(.spreadsheetNumber): "spreadsheet"
      case .afterRegister: "future"
      case .notUnderstood: "not understood"
      case .phone(let zeroLost): zeroLost ? "zero lost" : "no phone"
      case .amount: "no amount"
      case .certificate: "no certificate"
      case .placeUnknown: "unknown"
      case .placeAmbiguous: "ambiguous"
      case .duplicate(let row): "repeats \(row)"
      case .disagrees(let row): "disagrees with \(row)"
      default: "\(finding.problem)"
      }
    let column = finding.column > 0 ? DirtyRegister.header[finding.column - 1] : "–"
    return DirtyRegister.Fault(row: finding.row, column: column, what: what)
  }
}

@Suite struct `A register` {
  private let day = CivilDate.table(2026, 6, 15)

  private func read(
    _ text: String, as sheet: RegisterSheet, decided: [String: String] = [:],
    columns: RegisterColumns = .standard,
    taking: RegisterImport.Taking = .everythingOrNothing
  ) -> RegisterImport {
    RegisterImport.read(
      CSVTable(text), as: sheet, columns: columns, gazetteer: .vietnam, on: day, decided: decided,
      from: Proof(document: "Danh sách", confidence: .secondary), taking: taking)
  }

  private func cells(_ result: RegisterImport) -> [String] { result.faults.map(\.cell) }

  @Test func `of ideas comes in with its holders and places`() throws {
    let result = read(
      """
      Mã ý tưởng,Tên ý tưởng,Ngành hàng,Ngày đăng ký,Mã chủ thể,Chủ thể,Xã/phường
      81,Chè tôm nõn La Bằng,Chè,12/4/2021,htx-la-bang,HTX chè La Bằng,"La Bằng, Đại Từ"
      82,Cao chè vằng,dược liệu,2021-05-03,,Bà Hoàng Thị Lan,xã Cù Vân
      83,Mây tre đan,Thu cong my nghe,1/6/2021,,,
      """, as: .ideas)
    #expect(result.faults == [])
    let ideas = result.records.ideas
    #expect(ideas.map(\.sector) == [.tea, .medicinalHerbs, .handicrafts])
    #expect(ideas.map { $0.place?.code } == ["05818", "05809", nil])
    #expect(ideas[0].holder == .producer(try ID("htx-la-bang")))
    #expect(ideas[1].holder == .newcomer(PersonalData("Bà Hoàng Thị Lan"), nil))
    #expect(ideas[2].holder == .unknown)
    #expect(ideas.map { "\($0.registered)" } == ["2021-04-12", "2021-05-03", "2021-06-01"])
    let text = RegisterExport(result.records, language: .english).redacted.table(.ideas).text()
    #expect(!text.contains("Lan"))
    #expect(text.contains("81"))
  }

  @Test func `of producers knows kinds by their names, and says so`() throws {
    let result = read(
      "Tên chủ thể;Xã\nHTX chè Hảo Đạt;Tân Cương\nCông ty cổ phần trà Xanh;Gia Sàng\nÔng A;Tân Cương\n",
      as: .producers,
      taking: .cleanRows)
    #expect(result.records.producers.map(\.producer.kind) == [.cooperative, .enterprise])
    #expect(
      result.findings.map(\.problem) == [.kindFromName(.cooperative), .kindFromName(.enterprise), .blank])
    #expect(result.records.producers.map { $0.producer.id.text } == ["producer-2", "producer-3"])
  }

  @Test func `keeps recognitions without a certificate as entries of the list`() throws {
    let result = read(
      """
      Sản phẩm,Bộ,Chủ thể,Hạng,Năm công nhận,Số GCN
      Chè,11,HTX A,4,2022,
      Miến,miến dong,HTX B,3 sao,20/11/2023,7/QĐ
      Mật ong,4,HTX C,,,
      """.replacing("miến dong", with: "4"), as: .products)
    #expect(result.faults == [])
    let entries = result.records.recognitions
    #expect(entries.map(\.star) == [.four, .three])
    #expect(entries[0].within == (try DatePeriod(from: CivilDate(2022, 1, 1), upTo: CivilDate(2023, 1, 1))))
    #expect(entries[0].source.document == "Danh sách")
    #expect(entries[1].source.document == "7/QĐ")
    #expect(result.records.products.count == 3)
  }

  @Test func `with a product's upgrade has one product and both recognitions`() {
    let result = read(
      """
      Sản phẩm,Bộ,Chủ thể,Hạng,Ngày cấp,Số GCN,Mã sản phẩm
      Chè,11,HTX A,3,1/7/2021,1/QĐ,TN-01
      Chè,11,HTX A,4,1/7/2024,2/QĐ,TN-02
      """, as: .products)
    #expect(result.faults == [])
    #expect(result.records.products.count == 1)
    #expect(result.records.certificates.records.map(\.certificate.star) == [.three, .four])
  }

  @Test func `names the certificate, code and set that two rows have otherwise`() {
    let result = read(
      """
      Sản phẩm,Bộ,Chủ thể,Hạng,Ngày cấp,Số GCN,Mã sản phẩm
      Chè,11,HTX A,3,1/7/2024,1/QĐ,A
      Trà,11,HTX A,3,1/8/2024,1/QĐ,B
      Mật,4,HTX A,3,1/7/2024,3/QĐ,C
      Mật,5,HTX A,3,1/7/2025,4/QĐ,C
      Gạo,3,HTX A,3,1/7/2025,5/QĐ,C
      """, as: .products)
    #expect(cells(result) == ["E2", "F2", "E3", "F3", "B4", "G4", "B5", "G5", "G6"])
    let years = read(
      """
      Sản phẩm,Bộ,Chủ thể,Hạng,Ngày cấp,Số GCN,Mã sản phẩm,Năm,Doanh thu
      Chè,11,HTX A,3,1/7/2024,1/QĐ,A,2024,1000
      Chè,11,HTX A,3,1/7/2024,1/QĐ,B,2025,2000
      """, as: .products)
    #expect(cells(years) == ["G2", "G3"])
  }

  @Test func `reads a code and a name as one commune of one day`() {
    func codes(_ rows: String, decided: [String: String] = [:]) -> ([String?], [ImportFinding.Problem]) {
      let result = read("Tên chủ thể,Xã,Mã xã\n" + rows, as: .producers, decided: decided, taking: .cleanRows)
      return (result.records.producers.map { $0.place?.code }, result.faults.map(\.problem))
    }
    #expect(codes("HTX A,Gia Sàng,05467\n") == (["05467"], []))
    #expect(codes("HTX A,xã Bình Sơn,05530\n") == (["05503"], []))
    #expect(codes("HTX A,,05530\n") == (["05503"], []))
    #expect(codes("HTX A,Tân Cương,05467\n") == ([], [.placeCodeDisagrees]))
    // The ward that had the code before was divided.
    #expect(codes("HTX A,Cam Giá,05467\n").0 == [])
    #expect(codes("HTX A,Cam Giá,05467\n", decided: ["05467": "05500"]).0 == ["05500"])
    #expect(codes("HTX A,,99999\n") == ([], [.placeUnknown(nearest: [])]))
  }

  @Test func `says as of which day a place was read`() throws {
    let result = read("Tên chủ thể,Xã,Tham gia từ\nHTX A,\"Bình Sơn, Sông Công\",1/3/2022\n", as: .producers)
    let note = try #require(result.findings.first { $0.field == .commune })
    #expect(!note.isFault)
    guard case .placeRead(let commune, let day, let remarks) = note.problem else {
      Issue.record("no place")
      return
    }
    #expect(commune.code == "05503")
    #expect(day == CivilDate.table(2022, 3, 1))
    #expect(remarks.count == 1)
    #expect(note.text.vi.contains("B2 (Xã/phường) “Bình Sơn, Sông Công”: nay là xã Tân Cương (05503)"))
  }

  @Test func `without a column that it needs is refused, whatever is taken`() {
    let result = read("Sản phẩm,Hạng\nChè,4\n", as: .products, taking: .cleanRows)
    #expect(
      result.faults.filter { $0.row == 1 }.map(\.problem)
        == [.columnMissing(.producer), .columnMissing(.productSet)])
    #expect(result.records.products == [])
  }

  @Test func `tells headings that stand twice, are unknown or lack diacritics`() {
    let result = read("Ten chu the,Chủ thể,Ghi chú,STT,\nHTX A,HTX A,x,1,\n", as: .producers)
    #expect(
      result.findings.filter { $0.row == 1 }.map(\.problem)
        == [.headingWithoutDiacritics(.producer), .columnTwice(.producer, first: 1), .headingUnknown])
  }

  @Test func `is read by an office's own headings`() {
    let columns = RegisterColumns(own: [.producer: ["Hộ tham gia chương trình"]])
    let result = read("Hộ tham gia chương trình\nHTX A\n", as: .producers, columns: columns)
    #expect(result.records.producers.map(\.producer.name) == ["HTX A"])
  }

  /// No heading says two things in one register.
  @Test(arguments: RegisterSheet.allCases)
  func `has no heading for two columns`(sheet: RegisterSheet) {
    for column in sheet.columns {
      for heading in column.headings.vi + column.headings.en {
        for text in [heading, heading.uppercased(), heading.decomposedStringWithCanonicalMapping] {
          let result = RegisterImport.read(
            CSVTable(header: [text], rows: []), as: sheet, gazetteer: .vietnam, on: day,
            from: Proof(document: "x"))
          let names = sheet.requiredOneOf
          let missing =
            sheet.required.filter { $0 != column } + (names.contains(column) ? [] : names.prefix(1))
          #expect(result.findings.map(\.problem) == missing.map { .columnMissing($0) }, "\(text)")
        }
        let others = sheet.columns.filter { $0 != column }
        let plain = heading.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
        #expect(
          !others.contains { other in
            (other.headings.vi + other.headings.en).contains {
              $0.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil) == plain
            }
          }, "\(heading)")
      }
    }
  }

  @Test func `whose file breaks the format shows that beside its own faults`() {
    let result = read("Sản phẩm,Bộ,Chủ thể\nChè,11\nMật,4,HTX A,thừa\nMỳ,99,HTX B\n", as: .products)
    #expect(cells(result) == ["C2", "D2", "D3", "B4"])
  }

  @Test func `is exported so that no spreadsheet runs a name as a formula, and read back`() {
    let result = read("Sản phẩm,Bộ,Chủ thể,Loại hình\n=1+1,11,@HTX,HTX\n", as: .products)
    #expect(result.records.products.map(\.product.name) == ["=1+1"])
    let text = RegisterExport(result.records).table(.products).text()
    #expect(text.contains(",'=1+1,") && text.contains(",'@HTX,"))
    #expect(read(text, as: .products).records == result.records)
    // An apostrophe that was there stays.
    let quoted = read("Sản phẩm,Bộ,Chủ thể,Loại hình\n''=1,11,'HTX',HTX\n", as: .products).records
    #expect(quoted.products.map(\.product.name) == ["'=1"])
    #expect(quoted.producers.map(\.producer.name) == ["'HTX'"])
    #expect(read(RegisterExport(quoted).table(.products).text(), as: .products).records == quoted)
  }

  @Test(
    arguments: [
      ("12.500.000", 12_500_000), ("12,500,000 VND", 12_500_000), ("12.500.000 VNĐ", 12_500_000),
      ("12500000đ", 12_500_000), ("12.500.000 đồng", 12_500_000), ("12.500.000 ₫", 12_500_000), ("0", 0),
      ("12,5 triệu", nil), ("-1.000", nil), ("1.00", nil), ("đ", nil),
    ] as [(String, Int64?)])
  func `has amounts in đồng, however they are parted and named`(text: String, amount: Int64?) {
    let result = read(
      "Sản phẩm;Bộ;Chủ thể;Loại hình;Năm;Doanh thu\nChè;11;A;HTX;2025;\(text)\n", as: .products)
    #expect(result.records.figures.map(\.revenue) == (amount.map { [Dong($0)] } ?? []))
    #expect(cells(result) == (amount == nil ? ["F2"] : []))
  }

  @Test(
    arguments: [
      ("Kinh", false), ("kinh", false), ("Tày", true), ("Tay", true), ("SÁN DÌU", true), ("H’Mông", true),
      ("H'Mông", true), ("Dân tộc thiểu số", true), ("Co", true),
      // Neither yes nor no is a group, nor is a note.
      ("Có", nil), ("không", nil), ("x", nil), ("chưa rõ", nil), ("?", nil),
    ] as [(String, Bool?)])
  func `knows minorities by their names`(text: String, isMinority: Bool?) {
    let result = read("Chủ thể,Loại hình,Dân tộc\nA,HTX,\(text)\n", as: .producers)
    #expect(
      result.records.producers.map { $0.producer.representative?.isEthnicMinority?.value }
        == (isMinority.map { [$0] } ?? []))
    #expect(cells(result) == (isMinority == nil ? ["C2"] : []))
  }

  @Test(
    arguments: [
      ("0912345678", "0912345678"), ("0912.345.678", "0912345678"), ("+84 912-345-678", "0912345678"),
      ("+84 (0)912 345 678", "0912345678"), ("+84 0208 3855 123", "02083855123"),
      ("(0208) 3855 123", "02083855123"), ("'0912345678", nil), ("091234567", nil), ("912345678", nil),
    ] as [(String, String?)])
  func `has telephone numbers with all their digits`(text: String, phone: String?) {
    let result = read("Chủ thể,Loại hình,SĐT\nA,HTX,\(text)\n", as: .producers)
    #expect(result.records.producers.map { $0.producer.phone?.value } == (phone.map { [$0] } ?? []))
    #expect(cells(result) == (phone == nil ? ["C2"] : []))
  }

  @Test(arguments: [("912345678", true), ("2083855123", true), ("9123456789", false), ("091234567", false)])
  func `tells a telephone number that lost its zero, of a mobile or a landline`(text: String, isLost: Bool) {
    let result = read("Chủ thể,Loại hình,SĐT\nA,HTX,\(text)\n", as: .producers)
    #expect(result.faults.map(\.problem) == [.phone(zeroLost: isLost)])
  }

  @Test func `says where a producer may be one of another row, which lacks what would tell`() {
    func same(_ rows: String) -> [ImportFinding.Problem] {
      read("Chủ thể,Loại hình,Xã,Mã chủ thể\n" + rows, as: .producers).findings.map(\.problem)
    }
    #expect(same("HTX A,HTX,Tân Cương,\nHTX A,HTX,,\n") == [.sameName(as: 2)])
    #expect(same("HTX A,HTX,Tân Cương,a\nHTX A,HTX,Tân Cương,\n") == [.sameName(as: 2)])
    #expect(same("HTX A,HTX,Tân Cương,\nHTX A,HTX,Phú Bình,\n") == [])
    #expect(same("HTX A,HTX,,a\nHTX A,HTX,,b\n") == [])
  }

  /// Rows 2 and 4 agree, and row 3 with neither; rows 5 and 6 agree, and row 7 with neither.
  @Test func `takes no row of a group that disagrees, whichever comes first`() {
    let result = read(
      """
      Mã chủ thể,Chủ thể,Loại hình,SĐT
      a,HTX A,HTX,0912345678
      a,HTX A,HTX,0912345679
      a,HTX A,HTX,0912345678
      b,HTX B,HTX,0912345678
      b,HTX B,HTX,0912345678
      b,HTX B,HTX,0912345670
      c,HTX C,HTX,0912345678
      """, as: .producers, taking: .cleanRows)
    #expect(result.takenRows == [8])
    let phones = result.findings.filter { $0.field == .phone }
    #expect(
      phones.map(\.problem) == [
        .disagrees(with: 3), .disagrees(with: 2), .disagrees(with: 3), .disagrees(with: 7),
        .disagrees(with: 7),
        .disagrees(with: 5),
      ])
  }

  /// Each pair says the same in another way of writing: of letters, of days, of amounts, of blanks, of kinds.
  @Test(arguments: [
    ("CHÈ ĐINH,11,Htx A,HTX,05/06/2025,4 sao,2025,1.000", true),
    ("Chè\u{A0}đinh,11,HTX\u{A0}A,Hợp tác xã,5/6/2025,****,2025,1000 đ", true),
    ("Che\u{300} đinh,11,HTX A,HTX,2025-06-05,4,2025,1000", true),
    ("Chè \u{200B}đinh,11,\u{202A}HTX A\u{202C},HTX,5.6.2025,4*,2025,1000\u{FEFF}", true),
    ("Chè đinh,11,HTX A,HTX,6/6/2025,4,2025,1000", false),
    ("Chè đinh,11,HTX A,HTX,5/6/2025,5,2025,1000", false),
    ("Chè đinh,12,HTX A,HTX,5/6/2025,4,2025,1000", false), ("Chè đinh,11,HTX A,HTX,5/6/2025,4,2025,", false),
  ])
  func `knows a row that says the same in other signs`(row: String, isSame: Bool) {
    let result = read(
      "Sản phẩm,Bộ,Chủ thể,Loại hình,Ngày cấp,Hạng,Năm,Doanh thu\nChè đinh,11,HTX A,HTX,5/6/2025,4,2025,1000\n\(row)\n",
      as: .products)
    let repeats = result.faults.contains { $0.problem == .duplicate(of: 2) }
    #expect(repeats == isSame)
    #expect(result.faults.count == 1 || !isSame)
  }

  @Test func `has one identifier for what looks the same`() {
    let result = read(
      "Mã chủ thể,Chủ thể,Loại hình\nHTX 1,A,HTX\nHTX\u{A0}1,B,HTX\n\u{FEFF}HTX 1\u{AD},C,HTX\n",
      as: .producers,
      taking: .cleanRows)
    #expect(result.takenRows == [])
    #expect(Set(result.faults.map(\.cell)) == ["B2", "B3", "B4"])
  }

  /// An office exported its register, which gave identifiers, deleted a row and added another at the end.
  @Test func `gives no identifier that another row has`() throws {
    let text = """
      Mã định danh sản phẩm,Sản phẩm,Bộ,Mã chủ thể,Chủ thể,Loại hình
      product-3,Miến,4,producer-3,B,HTX
      product-4,Mật ong,4,producer-4,C,HTX
      ,Chè,11,,D,HTX
      """
    let records = read(text, as: .products).records
    #expect(records.products.map(\.product.id.text) == ["product-3", "product-4", "product-4-2"])
    #expect(records.producers.map(\.producer.id.text) == ["producer-3", "producer-4", "producer-4-2"])
    _ = try Programme(of: Locality("19"), records)
    let beside = RegisterImport.read(
      CSVTable("Chủ thể,Loại hình\nE,HTX\n"), as: .producers, gazetteer: .vietnam, on: day,
      known: ProgrammeRecords(producers: [
        ProducerProfile(Producer(id: try ID("producer-2"), name: "X", kind: .cooperative))
      ]), from: Proof(document: "x"))
    #expect(beside.records.producers.map(\.producer.id.text) == ["producer-2-2"])
  }

  @Test(
    arguments: [
      ("12/31/2024", "A2"), ("1/13/2024", "A2"),
    ])
  func `tells days that have the month first, and doubts those beside them`(text: String, cell: String) throws
  {
    let result = read(
      "Tham gia từ,Chủ thể,Loại hình\n\(text),A,HTX\n6/5/2024,B,HTX\n5/5/2024,C,HTX\n2024-05-06,D,HTX\n25/5/2024,E,HTX\n",
      as: .producers, taking: .cleanRows)
    #expect(cells(result) == [cell, "A3"])
    guard case .noDate(.monthFirst(let day)) = result.faults.first?.problem else {
      Issue.record("\(result.faults)")
      return
    }
    #expect(day == (text == "12/31/2024" ? CivilDate.table(2024, 12, 31) : CivilDate.table(2024, 1, 13)))
    #expect(result.faults.last?.problem == .noDate(.dayOrMonthFirst))
    #expect(result.takenRows == [4, 5, 6])
  }

  @Test func `reads a code of a commune that lost its zero, and says so`() {
    let result = read(
      "Chủ thể,Loại hình,Xã,Mã xã\nA,HTX,Tân Cương,5503\nB,HTX,,5467\nC,HTX,,9999\n", as: .producers,
      taking: .cleanRows)
    #expect(result.records.producers.map { $0.place?.code } == ["05503", "05467"])
    #expect(result.findings.map(\.problem).prefix(2) == [.codeZeroLost("05503"), .codeZeroLost("05467")])
    #expect(cells(result) == ["D4"])
  }

  @Test func `has no figures of a year that is to come`() {
    #expect(
      cells(
        read("Sản phẩm,Bộ,Chủ thể,Năm,Doanh thu\nChè,11,HTX A,2205,1000\nMật,4,HTX B,2026,1\n", as: .products)
      ) == ["D2"])
  }

  @Test func `speaks Vietnamese throughout its Vietnamese findings`() {
    let result = read(
      "Mã chủ thể,Sản phẩm,Bộ,Chủ thể,Hạng,Ngày cấp,Số GCN,Mã sản phẩm,Năm,Doanh thu\n\"a\nb\",Chè,11,HTX A,2,1/2/2018,1,X,2024,1.00\nb,Mật,4,HTX B,4,1/2/2018,2,Y,,\n",
      as: .products)
    #expect(
      result.faults.map(\.text.vi) == [
        "A2 (Mã chủ thể) “a\nb”: không dùng làm mã, số được: có dấu xuống dòng hoặc ký tự điều khiển",
        "E2 (Hạng sao) “2”: giấy chứng nhận không hợp lệ: hạng 2★ không được cấp giấy chứng nhận",
        "J2 (Doanh thu) “1.00”: không phải số tiền: viết số đồng, như 12.500.000",
        "G3 (Số giấy chứng nhận) “2”: giấy chứng nhận không hợp lệ: ngày 01/02/2018 chưa có quyết định nào về giấy chứng nhận",
      ])
  }

  /// What comes in without a fault is a programme, whatever identifiers, names and numbers rows share.
  @Test(arguments: 0..<20 as Range<UInt64>)
  func `without a fault makes registers that fit together`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    func pick(_ texts: [String]) -> String { texts.randomElement(using: &random) ?? "" }
    var taken = 0
    for _ in 0..<15 {
      let rows = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        [
          pick(["", "", "product-2", "product-3", "product-4", "p"]), pick(["Chè", "Mật", "Miến"]),
          pick(["11", "4"]),
          pick(["", "", "producer-2", "producer-3", "c"]), pick(["A", "B"]), "HTX", pick(["", "3", "4"]),
          pick(["1/7/2024", "2024", "1/8/2024"]), pick(["", "1", "2"]), pick(["", "X", "Y"]),
          pick(["", "2024"]), pick(["", "5"]),
        ]
      }
      let table = CSVTable(
        header: [
          "Mã định danh sản phẩm", "Sản phẩm", "Bộ", "Mã chủ thể", "Chủ thể", "Loại hình", "Hạng", "Ngày cấp",
          "Số GCN",
          "Mã sản phẩm", "Năm", "Doanh thu",
        ], rows: rows)
      for taking in RegisterImport.Taking.allCases {
        let result = RegisterImport.read(
          table, as: .products, gazetteer: .vietnam, on: day, from: Proof(document: "x"), taking: taking)
        taken += result.takenRows.count
        #expect(result.records.faults == [], "\(rows)")
        #expect(result.takenRows.isEmpty == result.records.products.isEmpty)
      }
    }
    #expect(taken > 0)
  }

  @Test func `has no recognition after its own day`() throws {
    let result = read("Sản phẩm,Bộ,Chủ thể,Hạng,Năm công nhận\nChè,11,HTX A,4,2026\n", as: .products)
    #expect(
      result.records.recognitions.map(\.within)
        == [try DatePeriod(from: CivilDate(2026, 1, 1), upTo: CivilDate(2026, 6, 16))])
    #expect(cells(read("Sản phẩm,Bộ,Chủ thể,Hạng,Ngày cấp\nChè,11,HTX A,4,2027\n", as: .products)) == ["E2"])
  }

  /// Names that moved in 2025: Gia Sàng went on in two wards, the ward Tân Thành in Tích Lương; today's Tân Thành is a commune of
  /// Phú Bình (Resolution 1683/NQ-UBTVQH15).
  @Test func `is asked which commune is meant by a name that has moved since`() {
    func place(_ commune: String, joined: String) -> ([String?], [ImportFinding.Problem]) {
      let result = read("Chủ thể,Loại hình,Xã,Tham gia từ\nA,HTX,\"\(commune)\",\(joined)\n", as: .producers)
      return (result.records.producers.map { $0.place?.code }, result.faults.map(\.problem))
    }
    func candidates(_ commune: String, joined: String) -> [String] {
      guard case .placeAmbiguous(let candidates) = place(commune, joined: joined).1.first else { return [] }
      return candidates.map(\.unit.code)
    }
    #expect(place("phường Gia Sàng", joined: "1/3/2026") == (["05467"], []))
    #expect(candidates("phường Gia Sàng", joined: "1/3/2022") == ["05443", "05467"])
    #expect(candidates("Tân Thành", joined: "1/3/2022") == ["05500", "05923"])
    // The district tells that the name is an old one.
    #expect(place("Tân Thành, huyện Phú Bình", joined: "1/3/2022") == (["05923"], []))
    // The city is no more, and the province has its name.
    #expect(candidates("Tân Thành, TP Thái Nguyên", joined: "") == ["05500", "05923"])
    // There is no ward Tân Thành today: even without a day of the row it may be the old one.
    #expect(candidates("phường Tân Thành", joined: "") == ["05500", "05923"])
    #expect(place("Tân Thành", joined: "") == (["05923"], []))
  }

  @Test func `has entries of the list again after an export, whatever days they leave open`() {
    let records = read(
      """
      Sản phẩm,Bộ,Chủ thể,Loại hình,Hạng,Ngày công nhận
      Chè,11,A,HTX,3,2023
      Miến,4,B,HTX,4,2026
      Mật ong,4,C,HTX,4,20/11/2023
      Gạo,3,D,HTX,4,1/11/2024 – 31/1/2025
      """, as: .products
    ).records
    let days = records.recognitions.map {
      "\($0.within.start)…\($0.within.lastDay.map(String.init(describing:)) ?? "")"
    }
    #expect(
      days == [
        "2023-01-01…2023-12-31", "2026-01-01…2026-06-15", "2023-11-20…2023-11-20", "2024-11-01…2025-01-31",
      ])
    for language in Language.allCases {
      let text = RegisterExport(records, language: language).table(.products).text()
      #expect(read(text, as: .products).records == records)
    }
    #expect(
      cells(read("Sản phẩm,Bộ,Chủ thể,Hạng,Ngày cấp\nChè,11,HTX A,4,2/1/2025–1/1/2025\n", as: .products)) == [
        "E2"
      ])
  }

  /// Beside a code and a day a number would make a certificate of an entry, so it is left out there.
  @Test func `has entries of the list with the numbers that prove them again after an export`() {
    let records = read(
      """
      Sản phẩm,Bộ,Chủ thể,Loại hình,Hạng,Ngày công nhận,Số GCN,Quyết định,Mã sản phẩm
      Chè,11,A,HTX,3,20/11/2023,7/QĐ,,
      Miến,4,B,HTX,4,20/11/2023,8/GCN,"3021/QĐ-UBND, ngày 1",
      Mật ong,4,C,HTX,4,2023,9/GCN,,19-05503-1-2023
      """, as: .products
    ).records
    #expect(records.recognitions.map(\.id.text) == ["7/QĐ", "8/GCN", "9/GCN"])
    #expect(
      records.recognitions.map(\.source.document) == ["7/QĐ", "8/GCN, 3021/QĐ-UBND, ngày 1", "9/GCN"])
    for language in Language.allCases {
      let export = RegisterExport(records, language: language)
      #expect(read(export.table(.products).text(), as: .products).records == records)
    }
    let coded = records.recognitions.map { entry in
      ProductProfile(
        Product(
          id: entry.product, name: "x \(entry.id)", producer: records.producers[0].producer.id, set: .tea,
          code: try? ProductCode("19-05503-\(entry.star.rawValue)-2023")))
    }.prefix(1)
    let beside = ProgrammeRecords(
      producers: records.producers, products: Array(coded),
      recognitions: Array(records.recognitions.prefix(1)))
    let again = read(RegisterExport(beside).table(.products).text(), as: .products).records
    #expect(again.certificates.records == [] && again.recognitions.map(\.star) == [.three])
  }

  @Test func `says where its header is, below a title, and is read from there`() {
    let text = "DANH SÁCH CHỦ THỂ,,\nNăm 2026,,\nTên chủ thể,Loại hình,Loại hình\nHTX A,HTX,\nÔng B,,\n"
    let result = read(text, as: .producers, taking: .cleanRows)
    #expect(result.faults.map(\.problem).contains(.headerBelow(3)))
    #expect(result.records == ProgrammeRecords())
    let again = RegisterImport.read(
      CSVTable(text.replacing(",Loại hình\n", with: ",\n"), headerRow: 3), as: .producers,
      gazetteer: .vietnam, on: day,
      from: Proof(document: "x"), taking: .cleanRows)
    #expect(again.takenRows == [4])
    #expect(cells(again) == ["B5"])
    let twice = RegisterImport.read(
      CSVTable(text, headerRow: 3), as: .producers, gazetteer: .vietnam, on: day, from: Proof(document: "x"),
      taking: .cleanRows)
    #expect(twice.takenRows == [])
    #expect(twice.faults.first?.text.vi == "C3 “Loại hình”: cột “Loại hình” đã có ở B3")
  }

  @Test func `without a header shows nothing of its first row`() {
    let result = read("1,Bà Hoàng Thị Lan,0912345678\n2,Ông Bình,0987654321\n", as: .producers)
    #expect(result.faults.map(\.problem) == [.columnMissing(.producer)])
    let shown = result.findings.map { "\($0)\($0.text.vi)" }.joined()
    #expect(!shown.contains("Lan") && !shown.contains("0912345678"))
  }

  /// Whatever texts come in go out and come in again, in either language and with any separator.
  @Test(arguments: RegisterSheet.allCases.filter { $0 != .certificates }, 0..<2 as Range<UInt64>)
  func `is the same after an export, whatever its texts`(sheet: RegisterSheet, seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let signs = [
      "'", "''", "=", "-", "@", "+", "\n", "\r\n", "\"", ";", ",", "\t", "\u{A0}", "Đ", "Ế",
      "E\u{302}\u{301}", "\u{301}", " ",
      "a", "★", "\u{200B}", "|", "HTX ",
    ]
    func text() -> String {
      "x"
        + (0..<Int.random(in: 0...6, using: &random)).map { _ in signs.randomElement(using: &random) ?? "" }
        .joined()
    }
    // A number within tells names apart that are one but for such signs.
    var number = 0
    func awkward() -> String {
      number += 1
      let (head, tail) = (String(text().dropFirst()), text())
      return Bool.random(using: &random) ? "\(head)\(number)\(tail)" : "\(tail)\(number)\(head)"
    }
    func cell(_ column: RegisterColumn) -> String {
      switch column {
      case .producer, .product, .idea, .representative, .address: awkward()
      case .producerKind: ["HTX", "Hộ", "Doanh nghiệp"].randomElement(using: &random) ?? ""
      case .commune: "Tân Cương"
      case .productSet: "\(Int.random(in: 1...26, using: &random))"
      case .star: ["", "3", "4"].randomElement(using: &random) ?? ""
      case .recognised, .registered, .joined: "\(Int.random(in: 1...28, using: &random))/3/2025"
      case .sector: ["Chè", "Dược liệu"].randomElement(using: &random) ?? ""
      case .year: "2025"
      case .revenue: ["", "1.000"].randomElement(using: &random) ?? ""
      default: ""
      }
    }
    let rows = (0..<30).map { _ in sheet.columns.map(cell) }
    let table = CSVTable(header: sheet.columns.map(\.name.vi), rows: rows)
    let first = RegisterImport.read(
      table, as: sheet, gazetteer: .vietnam, on: day,
      from: Proof(document: "Danh sách", confidence: .secondary),
      taking: .cleanRows)
    #expect(first.takenRows.count > 10)
    for language in Language.allCases {
      for separator in CSVTable.Separator.allCases {
        let export = RegisterExport(first.records, language: language).table(sheet, separator: separator)
        let again = read(export.text(), as: sheet)
        #expect(again.faults == [])
        #expect(unnumbered(again.records) == unnumbered(first.records))
      }
    }
  }

  /// The records without the identifiers of entries of the list, which come of their rows.
  private func unnumbered(_ records: ProgrammeRecords) -> ProgrammeRecords {
    var records = records
    records.recognitions = records.recognitions.map {
      ListedRecognition(
        id: (try? ID($0.product.text)) ?? $0.id, product: $0.product, star: $0.star,
        within: $0.within, source: $0.source)
    }
    return records
  }

  /// Nothing that stands in cells makes the import fail.
  @Test func `may hold any text at all`() {
    var random = SeededGenerator(seed: 3)
    let signs = [
      "", " ", "0", "9999999999999999999999", "31/12/9999", "1/1/1", "-", ".", "₫", "đ", "★", "sao",
      "\u{301}", "Xã", ",", "+84", "İ", "05467",
    ]
    for sheet in RegisterSheet.allCases {
      for _ in 0..<60 {
        let row = sheet.columns.map { _ in
          (signs.randomElement(using: &random) ?? "") + (signs.randomElement(using: &random) ?? "")
        }
        let table = CSVTable(header: sheet.columns.map(\.name.vi), rows: [row, row])
        let result = RegisterImport.read(
          table, as: sheet, gazetteer: .vietnam, on: CivilDate.table(9999, 12, 31), from: Proof(document: "x")
        )
        #expect(result.findings.allSatisfy { $0.row >= 1 && $0.column <= sheet.columns.count })
      }
    }
  }
}
