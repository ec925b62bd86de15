extension Gazetteer {
  /// The units that come with the library: all provinces since 1 August 2008; the districts and communes of Thái Nguyên and of
  /// Bắc Kạn, which it took in, since 6 November 2021.
  ///
  /// Communes of other provinces are for users to add, by ``adding(districts:communes:)``.
  ///
  /// Sources: the list of the General Statistics Office of 6 November 2021 and those after it, with Decision 19/2025/QĐ-TTg;
  /// Resolutions 469, 722, 729, 1240 and 1683/NQ-UBTVQH15; 15/2008/QH12, 175/2024/QH15, 202/2025/QH15 and 30/2026/QH16. All were
  /// read in lists and reports of them. Two rows of 1 December 2024 are ``Confidence/unverified``: into which neighbour Tân
  /// Lợi and Na Mao went.
  public static let vietnam = (try? packed()) ?? Gazetteer(verifiedTo: verifiedTo)

  /// Readings chosen where the law leaves open how units are to be looked up.
  public static let interpretations = [
    Interpretation(
      name: "unitsChangeWithTheirAuthorities",
      reading: Bilingual(
        vi: "đơn vị hành chính mới được tính từ ngày 01/07/2025, khi chính quyền mới bắt đầu hoạt động",
        en: "the units of 2025 count from 1 July 2025, when their authorities begin to work"),
      reason: Bilingual(
        vi: "các nghị quyết có hiệu lực từ ngày thông qua (12 và 16/06/2025), mã đơn vị từ 01/07/2025",
        en:
          "the resolutions hold from the day of their passing (12 and 16 June 2025), the codes from 1 July 2025"
      ),
      citation: Citation("19/2025/QĐ-TTg"))
  ]

  /// The day of the newest list.
  private static let verifiedTo = CivilDate.table(2026, 7, 25)

  private static func packed() throws(GazetteerError) -> Gazetteer {
    try Gazetteer(
      provinces: UnitTable(
        units: PackedTable(PlaceTable.provinces).rows.compactMap { Province(packed: $0) },
        successions: PackedTable(PlaceTable.provinceSuccessions).rows.compactMap { Succession(packed: $0) },
        verifiedTo: verifiedTo),
      districts: UnitTable(
        units: PackedTable(PlaceTable.districts).rows.compactMap { District(packed: $0) },
        successions: PackedTable(PlaceTable.districtSuccessions).rows.compactMap { Succession(packed: $0) },
        verifiedTo: verifiedTo),
      communes: UnitTable(
        units: PackedTable(PlaceTable.communes).rows.compactMap { Commune(packed: $0) },
        successions: PackedTable(PlaceTable.communeSuccessions).rows.compactMap { Succession(packed: $0) },
        verifiedTo: verifiedTo)
    )
  }
}

/// The lines of a packed table, each with the fields of the group's line above it.
private struct PackedTable {
  typealias Row = (group: [Substring], fields: [Substring])

  let rows: [Row]

  init(_ text: String) {
    var rows: [Row] = []
    var group: [Substring] = []
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: " ", maxSplits: line.first == "@" ? .max : 2)
      if line.first == "@" { group = Array(fields.dropFirst()) } else { rows.append((group, fields)) }
    }
    self.rows = rows
  }
}

/// The code, kind and name of a unit's line.
private struct PackedUnit<Kind: AdministrativeKind> {
  let code: String
  let kind: Kind
  let name: String
  let validity: DatePeriod

  init?(_ row: PackedTable.Row) {
    guard row.fields.count == 3, let start = try? CivilDate(String(row.group.suffix(2).first ?? "")),
      let kind = Kind.allCases.first(where: { $0.words.contains(String(row.fields[1])) }),
      let validity = try? DatePeriod(from: start, upTo: row.group.last.flatMap { try? CivilDate(String($0)) })
    else { return nil }
    self.code = String(row.fields[0])
    self.kind = kind
    self.name = String(row.fields[2])
    self.validity = validity
  }
}

extension Province {
  fileprivate init?(packed row: PackedTable.Row) {
    guard let unit = PackedUnit<Kind>(row) else { return nil }
    self.init(code: unit.code, kind: unit.kind, name: unit.name, validity: unit.validity)
  }
}

extension District {
  fileprivate init?(packed row: PackedTable.Row) {
    guard let unit = PackedUnit<Kind>(row), let province = row.group.first else { return nil }
    self.init(
      code: unit.code, kind: unit.kind, name: unit.name, province: String(province), validity: unit.validity)
  }
}

extension Commune {
  fileprivate init?(packed row: PackedTable.Row) {
    guard let unit = PackedUnit<Kind>(row), row.group.count == 4 else { return nil }
    self.init(
      code: unit.code, kind: unit.kind, name: unit.name, province: String(row.group[0]),
      district: row.group[1] == "-" ? nil : String(row.group[1]), validity: unit.validity)
  }
}

extension Succession {
  fileprivate init?(packed row: PackedTable.Row) {
    let codes = row.fields.flatMap { $0.split(separator: " ") }.map(String.init)
    guard row.group.count == 3, let day = try? CivilDate(String(row.group[0])), let successor = codes.first,
      let confidence = Confidence(rawValue: String(row.group[2]))
    else { return nil }
    self.init(
      to: successor, from: Array(codes.dropFirst()), on: day, citation: Citation(String(row.group[1])),
      confidence: confidence)
  }
}
