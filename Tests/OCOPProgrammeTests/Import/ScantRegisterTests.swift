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
}
