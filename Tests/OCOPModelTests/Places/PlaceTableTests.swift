import Foundation
import OCOP
import TestSupport
import Testing

/// The published numbers of units, which share nothing with the lists that the rows come from.
@Suite struct `The units of Thái Nguyên` {
  struct Total: CustomTestStringConvertible {
    let day: CivilDate
    let province: String
    let communes: Int
    let wards: Int
    let townships: Int
    let source: String

    var testDescription: String { "\(province) on \(day): \(source)" }
  }

  @Test(arguments: [
    Total(day: Day.listed, province: "19", communes: 137, wards: 32, townships: 9, source: "list of 2021"),
    Total(
      day: Day.listed, province: "06", communes: 96, wards: 6, townships: 6, source: "before 722/NQ-UBTVQH15"),
    Total(
      day: CivilDate.table(2022, 4, 10), province: "19", communes: 128, wards: 41, townships: 9,
      source: "469/NQ-UBTVQH15"),
    Total(
      day: CivilDate.table(2023, 4, 10), province: "19", communes: 126, wards: 41, townships: 10,
      source: "729/NQ-UBTVQH15, as reported"),
    Total(
      day: CivilDate.table(2023, 4, 10), province: "06", communes: 95, wards: 6, townships: 7,
      source: "722/NQ-UBTVQH15, as reported"),
    Total(
      day: CivilDate.table(2024, 12, 1), province: "19", communes: 121, wards: 41, townships: 10,
      source: "1240/NQ-UBTVQH15"),
    Total(day: Day.lastOfDistricts, province: "06", communes: 95, wards: 6, townships: 7, source: "the same"),
    Total(
      day: Day.firstOfCommunes, province: "19", communes: 77, wards: 15, townships: 0,
      source: "1683/NQ-UBTVQH15"),
    Total(day: Day.today, province: "19", communes: 77, wards: 15, townships: 0, source: "1683/NQ-UBTVQH15"),
    Total(day: Day.today, province: "06", communes: 0, wards: 0, townships: 0, source: "202/2025/QH15"),
  ])
  func `are as many as the resolutions say`(row: Total) {
    let units = Gazetteer.vietnam.communes.units(on: row.day).filter { $0.province == row.province }
    func count(_ kind: Commune.Kind) -> Int { units.filter { $0.kind == kind }.count }
    #expect(count(.commune) == row.communes)
    #expect(count(.ward) == row.wards)
    #expect(count(.township) == row.townships)
    #expect(count(.specialZone) == 0)
  }

  @Test func `lay in nine districts, and eight of Bắc Kạn`() {
    func count(_ day: CivilDate, _ province: String, _ kind: District.Kind? = nil) -> Int {
      Gazetteer.vietnam.districts.units(on: day).filter {
        $0.province == province && (kind == nil || $0.kind == kind)
      }.count
    }
    #expect(count(Day.listed, "19") == 9)
    #expect(count(Day.listed, "19", .provincialCity) == 2)
    #expect(count(Day.of2022, "19", .provincialCity) == 3)
    #expect(count(Day.lastOfDistricts, "06") == 8)
    #expect(Gazetteer.vietnam.districts.units(on: Day.firstOfCommunes).isEmpty)
  }

  @Test func `came from every commune of both provinces`() {
    let communes = Gazetteer.vietnam.communes
    let last = communes.units(on: Day.lastOfDistricts)
    #expect(last.count == 172 + 108)
    #expect(last.filter { communes.successors(of: $0).isEmpty }.map(\.code) == [])
    #expect(
      last.filter { communes.successors(of: $0).count > 1 }.map(\.name) == [
        "Gia Sàng", "Cam Giá", "Thượng Đình",
      ])
    let first = communes.units(on: Day.listed)
    #expect(first.count == 178 + 108)
    #expect(
      first.filter { communes.resolve($0.code, on: Day.listed, to: Day.today).candidates.isEmpty }.isEmpty)
  }
}

@Suite struct `The provinces` {
  let provinces = Gazetteer.vietnam.provinces

  @Test(arguments: [
    (CivilDate.table(2008, 8, 1), 58, 5), (CivilDate.table(2024, 12, 31), 58, 5),
    (CivilDate.table(2025, 1, 1), 57, 6),
    (Day.lastOfDistricts, 57, 6), (Day.firstOfCommunes, 28, 6), (CivilDate.table(2026, 4, 29), 28, 6),
    (CivilDate.table(2026, 4, 30), 27, 7),
  ])
  func `are as many as the resolutions say`(day: CivilDate, provinces: Int, municipalities: Int) {
    let units = self.provinces.units(on: day)
    #expect(units.filter { $0.kind == .province }.count == provinces)
    #expect(units.filter { $0.kind == .municipality }.count == municipalities)
  }

  /// Resolution 202/2025/QH15 leaves eleven as they were and forms 23 of the others.
  @Test func `since 2025 are eleven as before and 23 new`() {
    let before = provinces.units(on: Day.lastOfDistricts)
    let unchanged = before.filter { $0.validity.contains(Day.firstOfCommunes) }
    #expect(unchanged.count == 11)
    let merged = before.filter { !unchanged.contains($0) }
    #expect(merged.count == 52)
    let into = merged.compactMap {
      provinces.resolve($0.code, on: Day.lastOfDistricts, to: Day.firstOfCommunes).unit
    }
    #expect(into.count == 52)
    #expect(Set(into).count == 23)
    #expect(into.filter { $0.kind == .municipality }.map(\.code).uniqued.count == 4)
  }

  @Test(arguments: [
    ("Bắc Kạn", "Thái Nguyên"), ("Hòa Bình", "Phú Thọ"), ("Long An", "Tây Ninh"), ("Bình Phước", "Đồng Nai"),
  ])
  func `go on in what they were merged into`(old: String, new: String) throws {
    let unit = try #require(provinces.named(old, on: Day.of2024).unit)
    #expect(provinces.resolve(unit.code, on: Day.of2024, to: Day.today).unit?.name == new)
  }

  @Test func `of Huế was renamed and raised, and united with none`() throws {
    let answer = provinces.resolve("46", on: Day.of2024, to: Day.today)
    guard case .succession(_, let changes)? = answer.candidates.first?.remarks.first else {
      Issue.record("no row of succession")
      return
    }
    #expect(changes == [.renaming, .changeOfKind])
  }
}

extension Sequence where Element: Hashable {
  fileprivate var uniqued: Set<Element> { Set(self) }
}

/// The list of units in the material beside the checkout.
private struct UnitList: Decodable {
  struct Unit: Decodable {
    let code: String
    let vi: String
    let kind: String?
    let from: [String]?
    let now: String?
    let communes: [Unit]?

    enum CodingKeys: String, CodingKey {
      case code, vi, kind, from, now, communes
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      code = try container.decode(String.self, forKey: .code)
      vi = try container.decode(String.self, forKey: .vi)
      kind = try container.decodeIfPresent(String.self, forKey: .kind)
      from = try container.decodeIfPresent([String].self, forKey: .from)
      now = try container.decodeIfPresent(String.self, forKey: .now)
      // A province of today has a number here, a district its communes.
      communes = try? container.decode([Unit].self, forKey: .communes)
    }
  }

  struct ThaiNguyen: Decodable {
    let communes: [Unit]
    let before: [String: [String: [Unit]]]
  }

  let provinces: [Unit]
  let before: [Unit]
  let thaiNguyen: ThaiNguyen

  enum CodingKeys: String, CodingKey {
    case provinces
    case before = "provinces_before_2025_07_01"
    case thaiNguyen = "thai_nguyen"
  }

  static let path = "law/admin-units.json"

  static func read() throws -> UnitList {
    let url = try #require(Shared.url(path))
    return try JSONDecoder().decode(UnitList.self, from: Data(contentsOf: url))
  }
}

@Suite(.enabled(if: Shared.url(UnitList.path) != nil, "the list of units lies in ../shared"))
struct `The rows of units and the published list` {
  let gazetteer = Gazetteer.vietnam

  private static let kinds = [
    "commune": "xã", "ward": "phường", "township": "thị trấn", "provincial_city": "thành phố",
    "town": "thị xã",
    "rural_district": "huyện", "province": "tỉnh", "municipality": "thành phố",
  ]

  @Test func `agree on the provinces`() throws {
    let list = try UnitList.read()
    let today = gazetteer.provinces.units(on: Day.today)
    #expect(today.map(\.code) == list.provinces.map(\.code))
    for (unit, listed) in zip(today, list.provinces) {
      #expect(unit.kind.name.vi == Self.kinds[listed.kind ?? ""])
      #expect(gazetteer.provinces.named(listed.vi, on: Day.today).unit == unit)
    }
    let before = gazetteer.provinces.units(on: Day.lastOfDistricts)
    #expect(before.map(\.code) == list.before.map(\.code))
    for (unit, listed) in zip(before, list.before) {
      #expect(unit.name == listed.vi)
      let now = gazetteer.provinces.resolve(unit.code, on: Day.lastOfDistricts, to: Day.today)
      #expect(now.unit?.code == listed.now)
    }
  }

  @Test(arguments: [Day.listed, Day.lastOfDistricts])
  func `agree on districts and communes of a day`(day: CivilDate) throws {
    for (province, districts) in try #require(UnitList.read().thaiNguyen.before["\(day)"]) {
      for district in districts {
        let unit = try #require(gazetteer.districts.unit(district.code, on: day).unit)
        #expect([unit.name, unit.kind.name.vi] == [district.vi, Self.kinds[district.kind ?? ""]])
        #expect(unit.province == province)
        let communes = gazetteer.communes.units(on: day).filter { $0.district == district.code }
        #expect(
          Set(communes.map { "\($0.code) \($0.fullName) \($0.province)" })
            == Set(
              (district.communes ?? []).map {
                "\($0.code) \(Self.kinds[$0.kind ?? ""] ?? "") \($0.vi) \(province)"
              }))
      }
    }
  }

  @Test func `agree on the communes of today and what they were formed from`() throws {
    let list = try UnitList.read().thaiNguyen.communes
    #expect(gazetteer.communes.units(on: Day.today).map(\.code) == list.map(\.code))
    for listed in list {
      let unit = try #require(gazetteer.communes.unit(listed.code, on: Day.today).unit)
      #expect([unit.name, unit.kind.name.vi] == [listed.vi, Self.kinds[listed.kind ?? ""]])
      let before = gazetteer.communes.resolve(listed.code, on: Day.today, to: Day.lastOfDistricts)
      #expect(Set(before.candidates.map(\.unit.code)) == Set(listed.from ?? []))
    }
  }
}
