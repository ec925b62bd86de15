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
    // Codes that mean nothing on their days.
    ("00691", Day.today, "01", Day.today, .unknown), ("05530", Day.today, "19", Day.today, .unknown),
    ("05503", Day.today, "06", Day.today, .unknown), ("99", Day.today, "19", Day.today, .unknown),
  ])
  func `lies in what its code has become`(
    inner: String, written: CivilDate, outer: String, meant: CivilDate, truth: Truth
  ) throws {
    #expect(try gazetteer.lies(Locality(inner), of: written, in: Locality(outer), of: meant) == truth)
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
