import OCOP
import TestSupport
import Testing

/// The article's snippets against the library they tell of.
@Suite("The article on traceability")
struct TraceabilityArticleTests {
  @Test func `shows snippets that compile and run`() throws {
    #expect(try Article("Traceability").differences() == [])
  }

  @Test func `follows a box of tea from its label to its recall`() throws {
    // snippet of Traceability
    let company = try GS1CompanyPrefix("8938505974")
    let tea = try company.gtin13(item: 19)
    let boxes = try Lot(
      id: ID("BOX-0412"), name: "Chè Tân Cương 200 g", unit: .pieces, pieceGrams: 200,
      product: ID("che-tan-cuong"), gtin: tea, code: "TC-0412", expiry: CivilDate("2027-04-12"))
    let label = try boxes.link(stem: "https://ocop.example.vn")
    _ = label?.uri
    // end
    #expect(label?.uri == "https://ocop.example.vn/01/08938505974194/10/TC-0412?17=270412")

    // snippet of Traceability
    let read = try DigitalLink("https://id.gs1.org/01/08938505974194/10/TC-0412?17=270400")
    _ = try read.date(.expiry, readIn: 2026)?.day
    do {
      _ = try DigitalLink("https://id.gs1.org/01/08938505974194/21/7/10/TC-0412")
    } catch {
      print(error.text.en)
    }
    // end
    #expect(try read.date(.expiry, readIn: 2026)?.day == CivilDate("2027-04-30"))
    let wrong = "https://id.gs1.org/01/08938505974194/21/7/10/TC-0412"
    #expect(throws: GS1Error(.link, wrong, at: 37, .qualifierOrder)) { try DigitalLink(wrong) }

    // snippet of Traceability
    let workshop = try TracePlace(id: ID("XUONG"), name: "Xưởng HTX")
    let leaves = try Lot(id: ID("LEAF-0410"), name: "Chè búp tươi", unit: .mass, area: ID("TC-01"))
    let picked = try TraceEvent(
      id: ID("E-1"), at: TraceTime("2026-04-10T06:00:00+07:00"), place: workshop.id,
      .began([LotPortion(leaves.id, .grams(12_000))]))
    let made = try TraceEvent(
      id: ID("E-2"), at: TraceTime("2026-04-12T16:00:00+07:00"), place: workshop.id,
      .transformed(
        from: [LotPortion(leaves.id, .grams(12_000))], into: [LotPortion(boxes.id, .pieces(12))],
        balance: MassBalance(loss: Share(percent: 80))))
    let sold = try TraceEvent(
      id: ID("E-3"), at: TraceTime("2026-04-20T09:00:00+07:00"), place: workshop.id,
      .ended([LotPortion(boxes.id, .pieces(5))]), step: .retailSelling)
    // end

    // snippet of Traceability
    let ledger = try TraceLedger(lots: [leaves, boxes], places: [workshop], events: [picked, made, sold])
    _ = ledger.findings
    _ = try ledger.areas(of: [boxes.id])
    let recall = try ledger.recall([leaves.id])
    for entry in recall.entries {
      print(entry.lot, entry.account.released, entry.account.left)
    }
    // end
    #expect(ledger.findings == [])
    #expect(try ledger.areas(of: [boxes.id]).map(\.text) == ["TC-01"])
    let last = try #require(recall.entries.last)
    #expect((last.lot, last.account.released, last.account.left) == (boxes.id, 5, 7))

    // snippet of Traceability
    let hill = GrowingArea(
      id: try ID("TC-01"), name: "Đồi chè Hồng Thái",
      site: .locality(try Locality("05503"), on: try CivilDate("2025-07-01")))
    let year = try DatePeriod(from: CivilDate("2026-01-01"), upTo: CivilDate("2027-01-01"))
    let origins = try ledger.materials(of: ID("che-tan-cuong"), in: year)
    let local = origins.grown(in: try Locality("19"), on: try CivilDate("2027-03-01"), areas: [hill])
    _ = local?.share
    _ = origins.parts.map(\.rounded)
    // end
    #expect(local?.share == .whole && origins.parts.map(\.rounded) == [12_000])

    // snippet of Traceability
    let stamps = try StampRange(
      prefix: "TC26A", width: 6, 1...12, lot: boxes.id, issued: TraceTime("2026-04-13T08:00:00+07:00"))
    let register = try StampRegister([stamps])
    let serial = try StampSerial("TC26A000007")
    let scans = [
      StampScan(serial, at: try TraceTime("2026-05-01T09:00:00+07:00"), in: try Locality("05503")),
      StampScan(serial, at: try TraceTime("2026-05-01T09:40:00+07:00"), in: try Locality("01")),
    ]
    _ = register.findings(in: scans).map(\.kind)
    // end
    #expect(register.findings(in: scans).map(\.kind) == [.twoProvinces])

    // snippet of Traceability
    var record = TraceRecord()
    record.productName = "Chè Tân Cương"
    record.brand = .absent
    let report = TraceDataList.circular02_2024.check(record)
    _ = report.missing.map(\.name.en)
    // end
    #expect(report.missing.count == 8)
  }
}
