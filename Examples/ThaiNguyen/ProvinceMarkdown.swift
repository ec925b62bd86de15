import OCOP

extension ProvinceOutcome {
  /// The whole report: the province's tables, what was published, and what the units have become.
  var document: ReportDocument {
    let own = report.document
    return ReportDocument(
      title: own.title, notes: notes + [ideasMark].compactMap(\.self) + own.notes,
      tables: [publishedTable] + own.tables + [unitTable, openTable])
  }

  private var publishedTable: ReportTable {
    ReportTable(
      id: "published",
      title: Bilingual(vi: "Số đã công bố và số của sổ", en: "What was published, and what is counted"),
      columns: [
        Bilingual(vi: "Ngày", en: "Day"), Bilingual(vi: "Công bố", en: "Published"),
        Bilingual(vi: "Theo sao", en: "By star"), Bilingual(vi: "Sổ đếm", en: "Counted"),
        Bilingual(vi: "Khớp", en: "Agrees"), Bilingual(vi: "Nguồn", en: "Source"),
      ],
      rows: published.map { row in
        [
          .day(row.published.day), .number(row.published.total),
          .text(row.published.stars.map { $0.map(String.init).joined(separator: "/") } ?? ""),
          .count(row.counted.total), .text(row.agrees ? "✓" : "✗"), .words(row.published.source),
        ]
      })
  }

  private var unitTable: ReportTable {
    ReportTable(
      id: "units",
      title: Bilingual(
        vi: "Đơn vị cấp huyện và xã ngày nay", en: "District-level units and communes of today"),
      columns: [
        Bilingual(vi: "Mã", en: "Code"), Bilingual(vi: "Đơn vị", en: "Unit"),
        Bilingual(vi: "Ý tưởng", en: "Ideas"),
        Bilingual(vi: "Sản phẩm", en: "Products"), Bilingual(vi: "Xã khi đó", en: "Communes then"),
        Bilingual(vi: "Xã ngày nay", en: "Communes today"),
      ],
      rows: districts.map {
        [
          .text($0.district.code), .text($0.name), .count($0.ideas), .count($0.products),
          .number($0.communes.count), .count($0.today),
        ]
      })
  }

  private var openTable: ReportTable {
    ReportTable(
      id: "divided",
      title: Bilingual(vi: "Xã chưa rõ nay thuộc đâu", en: "Communes of which it is open what they became"),
      columns: [
        Bilingual(vi: "Mã", en: "Code"), Bilingual(vi: "Đơn vị", en: "Unit"),
        Bilingual(vi: "Có thể là", en: "May be"),
      ],
      rows: open.map { commune in
        [
          .text(commune.code), .text(commune.name),
          .words(Bilingual(vi: commune.text(in: .vietnamese), en: commune.text(in: .english))),
        ]
      })
  }
}
