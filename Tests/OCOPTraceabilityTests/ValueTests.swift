import Foundation
import OCOP
import TestSupport
import Testing

@Suite("Moments, amounts, lots and documents for others")
struct TraceValueTests {
  /// Moments as Foundation's own reader of ISO 8601 has them.
  @Test(
    "a moment is read and written as ISO 8601 has it",
    arguments: [
      "2026-05-22T07:30:00+07:00", "1969-12-31T23:59:59Z", "2024-02-29T00:00:00-05:30",
      "1583-01-02T00:00:00+14:00",
      "9999-12-30T23:59:59-14:00", "1970-01-01T00:00:00+00:00",
    ])
  func moments(text: String) throws {
    let moment = try TraceTime(text)
    #expect(moment.description == text.replacing("Z", with: "+00:00"))
    #expect(moment.day.description == text.prefix(10))
    let date = try #require(try? Date(text, strategy: .iso8601))
    #expect(Int64(date.timeIntervalSince1970) == moment.seconds)
    #expect(try roundTripped(moment) == moment)
  }

  @Test(
    "a text that is no moment is refused",
    arguments: [
      ("", TraceTimeError.malformed("")), ("2026-05-22", .malformed("2026-05-22")),
      ("2026-02-30T07:30:00+07:00", .malformed("2026-02-30T07:30:00+07:00")),
      ("2026-05-22 07:30:00+07:00", .malformed("2026-05-22 07:30:00+07:00")),
      ("2026-05-22T07:30:00*07:00", .malformed("2026-05-22T07:30:00*07:00")),
      ("2026-05-22T07:30:00X", .malformed("2026-05-22T07:30:00X")),
      ("2026-05-22T24:00:00Z", .outside(.hour, 24)),
      ("2026-05-22T07:60:00Z", .outside(.minute, 60)), ("2026-05-22T07:30:60Z", .outside(.second, 60)),
      ("2026-05-22T07:30:00+14:01", .outside(.offset, 841)),
      ("2026-05-22T07:30:00+07:60", .outside(.minute, 60)),
      ("2026-05-22T0é:30:00Z", .malformed("2026-05-22T0é:30:00Z")),
    ])
  func noMoments(text: String, refusal: TraceTimeError) {
    let error = #expect(throws: TraceTimeError.self) { try TraceTime(text) }
    #expect(error == refusal && error?.text.vi.isEmpty == false)
  }

  @Test(
    "an amount is written in exact decimals",
    arguments: [(1, "0.001"), (12_500, "12.5"), (1_000, "1"), (1_010, "1.01"), (999_999, "999.999")]
      as [(Int64, String)])
  func amounts(grams: Int64, text: String) throws {
    let amount = try LotAmount.grams(grams)
    #expect(amount.text == text && amount.description == "\(text) kg")
    #expect(amount.formatted(in: .vietnamese) == "\(text.replacing(".", with: ",")) kg")
    #expect(throws: LotError.amount(0)) { try LotAmount.pieces(0) }
    #expect(throws: DecodingError.self) { try decoded(LotAmount.self, from: #"{"count":0,"unit":"mass"}"#) }
  }

  @Test func `a lot's label carries its number, code and expiry`() throws {
    let box = try Lot(
      id: ID("BOX"), name: "Chè", unit: .pieces, pieceGrams: 200, gtin: GTIN("8938505974194"),
      code: "TC/0412",
      expiry: CivilDate("2027-04-12"))
    #expect(
      try box.link()?.uri == "https://id.gs1.org/01/08938505974194/10/TC%2F0412?17=270412")
    #expect(try roundTripped(box) == box)
    #expect(throws: LotError.pieceMass(0)) { try Lot(id: ID("B"), name: "", unit: .pieces, pieceGrams: 0) }
    #expect(throws: LotError.code(GS1Error(.element("10"), "a b", at: 1, .character))) {
      try Lot(id: ID("B"), name: "", unit: .mass, code: "a b")
    }
    #expect(throws: MassBalanceError.lossAboveWhole(Share(percent: 120))) {
      try MassBalance(loss: Share(percent: 120))
    }
    let fine = try Share(1, MassBalance.largestTerm + 1)
    #expect(throws: MassBalanceError.terms(fine)) { try MassBalance(loss: fine) }
  }

  @Test func `an event without goods, input, output or document is refused`() throws {
    let portion = try LotPortion(ID("A"), .grams(1))
    func event(_ action: TraceEvent.Action) throws -> TraceEvent {
      try TraceEvent(id: ID("E"), at: TraceTime("2026-05-22T07:30:00Z"), place: ID("P"), action)
    }
    let id = try ID<TraceEvent>("E")
    #expect(throws: TraceEventError.noGoods(id)) { try event(.began([])) }
    #expect(throws: TraceEventError.noGoods(id)) { try event(.seen([])) }
    #expect(throws: TraceEventError.noInput(id)) { try event(.transformed(from: [], into: [portion])) }
    #expect(throws: TraceEventError.noOutput(id)) { try event(.transformed(from: [portion], into: [])) }
    #expect(throws: TraceEventError.noDocument(id)) { try event(.traded([portion], under: [])) }
    #expect(throws: TraceEventError.noGoods(id)) { try event(.packed([], into: ID("U"))) }
  }

  /// One event of each kind, read by Foundation; `Tests/Oracles/epcis_schema.py` checks the same text against GS1's schema.
  static func everyKind() throws -> EPCISDocument {
    let lots = [
      try Lot(id: ID("LÁ \"1\""), name: "", unit: .mass),
      try Lot(
        id: ID("BOX"), name: "", unit: .pieces, gtin: GTIN("8938505974194"), code: "TC/1",
        expiry: CivilDate("2027-01-01")),
      try Lot(id: ID("OIL"), name: "", unit: .volume),
    ]
    let places = [
      try TracePlace(id: ID("P1"), name: "", gln: GLN("8938505974194")),
      try TracePlace(id: ID("P2"), name: ""),
    ]
    let units = [
      try LogisticUnit(id: ID("U1"), sscc: SSCC("189345678900000011")), try LogisticUnit(id: ID("U2")),
    ]
    let leaf = LotPortion(lots[0].id, try .grams(12_500))
    let box = LotPortion(lots[1].id, try .pieces(10))
    let actions: [(TraceEvent.Action, BusinessStep?, Disposition?)] = [
      (.began([leaf, LotPortion(lots[2].id, try LotAmount(5, .volume))]), nil, .active),
      (.transformed(from: [leaf], into: [box], balance: try MassBalance(loss: Share(percent: 80))), nil, nil),
      (.packed([box], into: units[0].id), nil, nil),
      (.packed([], units: [units[0].id], into: units[1].id), nil, nil),
      (.seen([], units: [units[1].id]), .shipping, .inTransit),
      (.seen([box], units: [units[1].id]), .receiving, nil),
      (.unpacked([box], units: [units[0].id], from: units[1].id), nil, nil),
      (.traded([box], under: [BusinessDocument(.invoice, try ID("HĐ 1/26"))]), nil, nil),
      (.ended([box]), .retailSelling, .retailSold),
    ]
    var events = try actions.enumerated().map { number, one in
      try TraceEvent(
        id: ID("E\(number)"), at: TraceTime("2026-05-22T07:3\(number):00+07:00"),
        place: places[number % 2].id, one.0,
        step: one.1, disposition: one.2)
    }
    events.append(
      events[8].declaringWrong(
        ErrorDeclaration(
          at: try TraceTime("2026-05-23T00:00:00Z"), .incorrectData, correctedBy: [events[7].id])))
    return try EPCISDocument(
      events, lots: lots, places: places, units: units, created: TraceTime("2026-05-22T08:00:00+07:00"),
      namespace: "https://truyxuat.example.vn/")
  }

  @Test func `events are written as EPCIS 2.0 has them`() throws {
    let text = try Self.everyKind().text
    if let file = ProcessInfo.processInfo.environment["OCOP_EPCIS_FILE"] {
      try text.write(toFile: file, atomically: true, encoding: .utf8)
    }
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(document["type"] as? String == "EPCISDocument" && document["schemaVersion"] as? String == "2.0")
    let body = try #require(document["epcisBody"] as? [String: Any])
    let events = try #require(body["eventList"] as? [[String: Any]])
    #expect(
      events.map { "\($0["type"] as? String ?? "") \($0["action"] as? String ?? "-")" } == [
        "ObjectEvent ADD", "TransformationEvent -", "AggregationEvent ADD", "AggregationEvent ADD",
        "ObjectEvent OBSERVE",
        "ObjectEvent OBSERVE", "AggregationEvent DELETE", "TransactionEvent ADD", "ObjectEvent DELETE",
        "ObjectEvent DELETE",
      ])
    let goods = try #require(events[0]["quantityList"] as? [[String: Any]])
    #expect(goods[0]["epcClass"] as? String == "https://truyxuat.example.vn/lot/L%C3%81%20%221%22")
    #expect(goods[0]["quantity"] as? Double == 12.5 && goods[0]["uom"] as? String == "KGM")
    let outputs = try #require(events[1]["outputQuantityList"] as? [[String: Any]])
    #expect(outputs[0]["epcClass"] as? String == "https://id.gs1.org/01/08938505974194/10/TC%2F1")
    #expect(outputs[0]["uom"] == nil && outputs[0]["quantity"] as? Int == 10)
    #expect(events[2]["parentID"] as? String == "https://id.gs1.org/00/189345678900000011")
    #expect(events[4]["bizLocation"] == nil && events[5]["bizLocation"] != nil)
    #expect((events[0]["readPoint"] as? [String: String])?["id"] == "https://id.gs1.org/414/8938505974194")
    #expect(events[9]["errorDeclaration"] != nil && events[8]["errorDeclaration"] == nil)
  }

  @Test func `what is not listed, or no web address, is refused`() throws {
    let event = try TraceEvent(
      id: ID("E"), at: TraceTime("2026-05-22T07:30:00Z"), place: ID("P"),
      .packed([LotPortion(ID("A"), .grams(1))], into: ID("U")))
    let lot = try Lot(id: ID("A"), name: "", unit: .mass)
    let place = try TracePlace(id: ID("P"), name: "")
    func refusal(_ lots: [Lot], _ places: [TracePlace], namespace: String = "https://a.vn") throws
      -> EPCISError?
    {
      let time = try TraceTime("2026-05-22T07:30:00Z")
      do throws(EPCISError) {
        _ = try EPCISDocument([event], lots: lots, places: places, created: time, namespace: namespace)
        return nil
      } catch {
        #expect(!error.text.vi.isEmpty)
        return error
      }
    }
    #expect(try refusal([lot], [place]) == .unknownUnit(ID("U"), in: event.id))
    #expect(try refusal([], [place]) == .unknownUnit(ID("U"), in: event.id))
    #expect(
      try refusal([lot], [place], namespace: "truyxuat")
        == .namespace(GS1Error(.stem, "truyxuat", at: 0, .scheme)))
  }
}
