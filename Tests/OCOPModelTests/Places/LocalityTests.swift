import OCOP
import TestSupport
import Testing

@Suite struct `A locality` {
  let gazetteer = Gazetteer.vietnam

  @Test(arguments: [
    // A commune, its district and its province, on one day.
    ("05503", Day.of2024, "164", Day.of2024, Truth.yes), ("05503", Day.of2024, "19", Day.of2024, .yes),
    ("05503", Day.of2024, "165", Day.of2024, .no), ("05503", Day.of2024, "01", Day.of2024, .no),
    ("05503", Day.of2024, "05503", Day.of2024, .yes), ("05503", Day.of2024, "05530", Day.of2024, .no),
    // Bình Sơn went into Tân Cương, Bắc Kạn into Thái Nguyên.
    ("05530", Day.of2024, "05503", Day.today, .yes), ("06", Day.of2024, "19", Day.today, .yes),
    ("01843", Day.today, "19", Day.today, .yes), ("06", Day.of2024, "19", Day.of2024, .no),
    ("164", Day.of2024, "19", Day.today, .yes), ("164", Day.of2024, "24", Day.today, .no),
    // Cam Giá was divided between Gia Sàng and Tích Lương; both are in the province.
    ("05467", Day.lastOfDistricts, "05467", Day.today, .unknown),
    ("05467", Day.lastOfDistricts, "05503", Day.today, .no),
    ("05467", Day.lastOfDistricts, "19", Day.today, .yes),
    // Known less closely than asked.
    ("19", Day.today, "05503", Day.today, .unknown), ("01", Day.today, "05503", Day.today, .no),
    ("164", Day.of2024, "05503", Day.today, .unknown), ("164", Day.of2024, "05503", Day.of2024, .unknown),
    ("165", Day.of2024, "05503", Day.of2024, .no),
    // Tân Lợi went into Hợp Tiến, and Na Mao into Phú Cường, by rows that are not verified; both stayed in the province.
    ("05704", Day.of2024, "05662", Day.today, .unknown), ("05704", Day.of2024, "05503", Day.today, .unknown),
    ("05704", Day.of2024, "19", Day.today, .yes), ("05704", Day.of2024, "01", Day.today, .no),
    ("05782", Day.of2024, "05800", Day.today, .unknown), ("05782", Day.of2024, "19", Day.today, .yes),
    // Codes that mean nothing on their days.
    ("00691", Day.today, "01", Day.today, .unknown), ("05530", Day.today, "19", Day.today, .unknown),
    ("05503", Day.today, "06", Day.today, .unknown), ("99", Day.today, "19", Day.today, .unknown),
  ])
  func `lies in what its code has become`(
    inner: String, written: CivilDate, outer: String, meant: CivilDate, truth: Truth
  ) throws {
    #expect(try gazetteer.lies(Locality(inner), of: written, in: Locality(outer), of: meant) == truth)
  }

  /// Divided in 2002; of one part, no row says what became of it in 2003.
  @Test func `of which a part is lost track of lies in no commune for certain`() throws {
    let days = try [2001, 2002, 2003].map { try CivilDate($0, 1, 1) }
    func unit(_ code: String, _ from: Int, _ upTo: Int?) throws -> Commune {
      Commune(
        code: code, kind: .commune, name: code, province: "01",
        validity: try DatePeriod(from: days[from], upTo: upTo.map { days[$0] }))
    }
    let rows = ["00002", "00003"].map { part in
      Succession(
        to: part, from: ["00001"], on: days[1], citation: Citation("1/NQ-UBTVQH15"), confidence: .read)
    }
    let city = Province(code: "01", kind: .municipality, name: "Hà Nội", validity: DatePeriod(from: days[0]))
    let gazetteer = try Gazetteer(
      provinces: UnitTable(units: [city], verifiedTo: Day.today),
      districts: UnitTable(units: [], verifiedTo: Day.today),
      communes: UnitTable(
        units: [unit("00001", 0, 1), unit("00002", 1, nil), unit("00003", 1, 2)], successions: rows,
        verifiedTo: Day.today))
    func lies(_ outer: String) throws -> Truth {
      gazetteer.lies(try Locality("00001"), of: days[0], in: try Locality(outer), of: days[2])
    }
    #expect(try lies("00002") == .unknown)
    #expect(try lies("01") == .yes)
  }

  @Test(
    arguments: [
      ("05503", Day.today, "19"), ("01843", Day.of2024, "06"), ("01843", Day.today, "19"),
      ("164", Day.of2024, "19"),
      ("164", Day.today, nil), ("06", Day.of2024, "06"), ("06", Day.today, nil), ("00691", Day.today, nil),
    ] as [(String, CivilDate, String?)])
  func `has the province of its day`(code: String, day: CivilDate, province: String?) throws {
    #expect(try gazetteer.province(of: Locality(code), on: day)?.code == province)
  }

  @Test(arguments: [
    ("", LocalityError.Rule.wrongLength), ("1", .wrongLength), ("1234", .wrongLength),
    ("123456", .wrongLength),
    ("1x", .notDigits), ("05 03", .notDigits), ("0550３", .notDigits),
  ])
  func `that is no code is refused by rule`(code: String, rule: LocalityError.Rule) throws {
    #expect(throws: LocalityError(code: code, rule: rule)) { try Locality(code) }
    let context = try #require(corruption(Locality.self, from: "\"\(code)\""))
    #expect((context.underlyingError as? LocalityError)?.text.vi.contains("“\(code)”") == true)
  }

  @Test func `stands by level, then by code`() throws {
    let codes = try ["05503", "164", "19", "06", "05443"].map { try Locality($0) }
    #expect(codes.sorted().map(\.code) == ["06", "19", "164", "05443", "05503"])
    #expect(try roundTripped(codes) == codes)
  }
}
