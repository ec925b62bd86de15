import Foundation
import OCOP
import TestSupport
import Testing

/// Days before, between and after the changes that the rows know.
enum Day {
  static let listed = CivilDate.table(2021, 11, 6)
  static let of2022 = CivilDate.table(2022, 6, 1)
  static let of2024 = CivilDate.table(2024, 6, 1)
  static let lastOfDistricts = CivilDate.table(2025, 6, 30)
  static let firstOfCommunes = CivilDate.table(2025, 7, 1)
  static let today = CivilDate.table(2026, 6, 1)
}

@Suite struct `A gazetteer` {
  let gazetteer = Gazetteer.vietnam

  struct Address: CustomTestStringConvertible {
    let text: String
    let day: CivilDate
    let code: String

    init(_ text: String, _ day: CivilDate, _ code: String) {
      self.text = text
      self.day = day
      self.code = code
    }

    var testDescription: String { "\(text) on \(day)" }
  }

  static let addresses = [
    Address("xã Tân Cương, thành phố Thái Nguyên, tỉnh Thái Nguyên", Day.of2024, "05503"),
    Address("X. Tân Cương, TP. Thái Nguyên", Day.of2024, "05503"),
    Address("Tân Cương", Day.of2024, "05503"),
    Address("XÃ TÂN CƯƠNG", Day.today, "05503"),
    Address("Xóm Hồng Thái 2, xã Tân Cương, TP Thái Nguyên, Thái Nguyên, Việt Nam", Day.of2024, "05503"),
    Address("5 Bến Oánh, P.Túc Duyên, T.P Thái Nguyên; Thái Nguyên", Day.of2024, "05437"),
    Address("Tân Thịnh, TP Thái Nguyên", Day.of2024, "05452"),
    Address("Tân Thịnh, huyện Định Hóa", Day.of2024, "05548"),
    Address("thị trấn Quân Chu", Day.listed, "05764"),
    Address("xã Quân Chu", Day.listed, "05851"),
    Address("TT Quân Chu, Đại Từ", Day.of2024, "05851"),
    Address("Gia Sàng", Day.lastOfDistricts, "05461"),
    Address("Gia Sàng", Day.firstOfCommunes, "05467"),
    Address("phường Bắc Kạn, Thái Nguyên", Day.today, "01843"),
    Address("Đồng Hỷ, Thái Nguyên", Day.today, "05692"),
    Address("Bản Ngoại, Đại Từ", Day.of2024, "05800"),
    Address("tổ 3, Túc Duyên, TP Thái Nguyên", Day.of2024, "05437"),
    Address("Xóm Hồng Thái 2 - xã Tân Cương - TP Thái Nguyên - Thái Nguyên", Day.of2024, "05503"),
    Address("Xóm Hồng Thái 2 – xã Tân Cương, TP Thái Nguyên, Thái Nguyên, 24000", Day.of2024, "05503"),
  ]

  @Test(arguments: addresses)
  func `finds the commune of an address on its day`(row: Address) {
    #expect(gazetteer.commune(at: row.text, on: row.day) == .one(unit(row), remarks: []))
    let decomposed = row.text.decomposedStringWithCanonicalMapping
    #expect(decomposed.unicodeScalars.count > row.text.unicodeScalars.count)
    #expect(gazetteer.commune(at: decomposed, on: row.day).unit == unit(row))
  }

  private func unit(_ row: Address) -> Commune {
    gazetteer.communes.versions(of: row.code).first { $0.validity.contains(row.day) }
      ?? Commune(code: "", kind: .commune, name: row.code, province: "", validity: DatePeriod(from: row.day))
  }

  @Test func `leaves a name that two communes have open, until the district says which`() {
    let answer = gazetteer.commune(at: "Tân Thịnh", on: Day.of2024)
    #expect(answer.candidates.map(\.unit.fullName) == ["phường Tân Thịnh", "xã Tân Thịnh"])
    #expect(answer.unit == nil)
    #expect(gazetteer.commune(at: "xã Tân Thịnh", on: Day.of2024).unit?.district == "167")
    // The city and the province have one name; the province holds both communes.
    #expect(gazetteer.commune(at: "Tân Thịnh, tỉnh Thái Nguyên", on: Day.of2024).candidates.count == 2)
  }

  @Test func `does not take a commune that lies elsewhere`() throws {
    let answer = gazetteer.commune(at: "xã Tân Cương, huyện Đại Từ", on: Day.of2024)
    #expect(answer.candidates.isEmpty)
    guard case .none(let nearest) = answer else { throw Unexpected() }
    #expect(nearest.map(\.unit.code) == ["05503"])
    #expect(nearest.map(\.remarks) == [[.otherPlace]])
    // Districts have ended.
    #expect(gazetteer.commune(at: "xã Tân Cương, huyện Đại Từ", on: Day.today).unit == nil)
  }

  /// Districts' names are communes' today.
  @Test(arguments: [
    "Bình Sơn, Sông Công", "La Bằng, Đại Từ", "Bản Ngoại, Đại Từ", "xóm Đồng, Nam Hòa, Đồng Hỷ",
  ])
  func `does not take the district of an old address for the commune`(address: String) {
    #expect(gazetteer.commune(at: address, on: Day.today).candidates == [])
    #expect(gazetteer.commune(at: address, on: Day.of2024).unit != nil)
  }

  @Test func `remarks that a place above is written as another kind`() {
    func remarks(_ address: String, _ day: CivilDate) -> [[PlaceRemark]] {
      gazetteer.commune(at: address, on: day).candidates.map(\.remarks)
    }
    #expect(
      remarks("xã Tân Cương,TP Thái Nguyên", Day.today)
        == [[.superiorOfOtherKind(written: "TP Thái Nguyên")]])
    #expect(
      remarks("xã Nam Tiến, huyện Phổ Yên", Day.listed)
        == [[.superiorOfOtherKind(written: "huyện Phổ Yên")]])
    #expect(remarks("xã Nam Tiến, thị xã Phổ Yên, tỉnh Thái Nguyên", Day.listed) == [[]])
  }

  @Test func `says when a name held on other days`() throws {
    let answer = gazetteer.commune(at: "xã Bình Sơn", on: Day.today)
    guard case .none(let nearest) = answer else { throw Unexpected() }
    #expect(nearest.map(\.unit.code) == ["05530"])
    let days = try DatePeriod(from: Day.listed, upTo: Day.firstOfCommunes)
    #expect(nearest.first?.remarks == [.otherDays(days)])
    #expect(
      nearest.first?.remarks.first?.text
        == Bilingual(
          vi: "có hiệu lực từ 06/11/2021 đến 30/06/2025", en: "holds from 2021-11-06 to 2025-06-30"))
  }

  @Test func `offers names that resemble a misspelled one`() {
    #expect(near(gazetteer.commune(at: "xã Thần Xa", on: Day.today)).first == "05725")
    #expect(near(gazetteer.commune(at: "Tân Cươgn", on: Day.today)).first == "05503")
    #expect(near(gazetteer.commune(at: "Sa Pa", on: Day.today)) == [])
    #expect(near(gazetteer.commune(at: "", on: Day.today)) == [])
    #expect(near(gazetteer.commune(at: " , ;", on: Day.today)) == [])
  }

  private func near(_ answer: PlaceAnswer<Commune>) -> [String] {
    guard case .none(let nearest) = answer else { return ["not none"] }
    return nearest.map(\.unit.code)
  }

  @Test func `says where its rows were not verified`() throws {
    let later = try CivilDate(2030, 1, 1)
    let day = try CivilDate(2026, 7, 25)
    #expect(gazetteer.communes.unit("05503", on: day).candidates.first?.remarks == [])
    #expect(gazetteer.communes.unit("05503", on: later).candidates.first?.remarks == [.verifiedOnlyTo(day)])
    #expect(gazetteer.commune(at: "Tân Cương", on: later).candidates.first?.remarks == [.verifiedOnlyTo(day)])
    #expect(
      gazetteer.communes.resolve("05503", on: Day.today, to: later).candidates.first?.remarks
        == [.verifiedOnlyTo(day)])
  }

  @Test func `takes a hyphen for part of a province's name`() throws {
    let phuMy = Commune(
      code: "26704", kind: .ward, name: "Phú Mỹ", province: "77",
      validity: try DatePeriod(from: Day.listed, upTo: Day.firstOfCommunes))
    let wider = try gazetteer.adding(communes: UnitTable(units: [phuMy], verifiedTo: Day.today))
    for address in ["P. Phú Mỹ, Bà Rịa - Vũng Tàu", "P. Phú Mỹ, tỉnh Bà Rịa – Vũng Tàu"] {
      #expect(wider.commune(at: address, on: Day.of2024).unit == phuMy)
    }
  }

  @Test func `takes the units of another province`() throws {
    let sapa = Commune(
      code: "03006", kind: .ward, name: "Sa Pa", province: "15",
      validity: DatePeriod(from: Day.firstOfCommunes))
    let more = try UnitTable(units: [sapa], verifiedTo: Day.today)
    let wider = try gazetteer.adding(communes: more)
    #expect(wider.commune(at: "P. Sa Pa, Lào Cai", on: Day.today).unit == sapa)
    #expect(wider.communes.verifiedTo == Day.today)
    #expect(wider.communes.units.count == gazetteer.communes.units.count + 1)
    #expect(try roundTripped(wider) == wider)
  }

  @Test func `whose rows do not go together names every fault`() throws {
    let all = DatePeriod(from: Day.listed)
    let lost = Commune(
      code: "00001", kind: .commune, name: "A", province: "98", district: "999", validity: all)
    let early = Commune(
      code: "00002", kind: .commune, name: "B", province: "06", validity: DatePeriod(from: Day.today))
    let table = try UnitTable(units: [lost, early], verifiedTo: Day.today)
    #expect(
      throws: GazetteerError(faults: [
        .init(code: "00001", rule: .superiorExists(code: "98")),
        .init(code: "00001", rule: .superiorExists(code: "999")),
        .init(code: "00002", rule: .superiorExists(code: "06")),
      ])
    ) { try gazetteer.adding(communes: table) }
  }
}

private struct Unexpected: Error {}
