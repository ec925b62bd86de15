import OCOP
import TestSupport
import Testing

@Suite("Stamps and their scans")
struct StampTests {
  private static func time(_ text: String) throws -> TraceTime {
    try TraceTime("2026-05-22T\(text):00+07:00")
  }

  private static func stamps(_ prefix: String, _ numbers: ClosedRange<Int>, lot: String = "BOX") throws
    -> StampRange
  {
    try StampRange(prefix: prefix, width: 4, numbers, lot: ID(lot), issued: time("08:00"))
  }

  private static func scan(_ serial: String, _ clock: String, _ province: String) throws -> StampScan {
    try StampScan(StampSerial(serial), at: time(clock), in: Locality(province))
  }

  @Test func `a stamp tells its lot`() throws {
    let register = try StampRegister([
      Self.stamps("TN", 1...100, lot: "A"), Self.stamps("TN", 101...200, lot: "B"),
      Self.stamps("HG", 1...5, lot: "C"),
    ])
    for (serial, lot) in [
      ("TN0001", "A"), ("TN0100", "A"), ("TN0101", "B"), ("TN0200", "B"), ("HG0005", "C"),
    ] {
      #expect(try register.lot(of: StampSerial(serial))?.text == lot)
    }
    for serial in ["TN0000", "TN0201", "HG0006", "TN001", "TN00001", "XX0001", "0001"] {
      #expect(try register.lot(of: StampSerial(serial)) == nil)
    }
    #expect(try roundTripped(register) == register)
  }

  @Test func `two runs have no stamp in common, however they are written`() throws {
    // TN1 with four digits from 0 is TN with five from 10000.
    let one = try StampRange(prefix: "TN1", width: 4, 0...99, lot: ID("A"), issued: Self.time("08:00"))
    let other = try StampRange(
      prefix: "TN", width: 5, 10_099...10_200, lot: ID("B"), issued: Self.time("08:00"))
    #expect(throws: StampError.overlap(try StampSerial("TN10099"))) { try StampRegister([other, one]) }
    #expect(throws: Never.self) {
      try StampRegister([
        one, StampRange(prefix: "TN", width: 5, 10_100...10_200, lot: ID("B"), issued: Self.time("08:00")),
      ])
    }
  }

  @Test(
    "a run that cannot be printed is refused",
    arguments: [
      ("TN", 0, 1...2, StampError.width(0)), ("TN", 19, 1...2, .width(19)),
      ("TN", 2, 1...100, .number(100, width: 2)),
      ("TN", 2, -1...2, .number(-1, width: 2)),
      ("T N", 2, 1...2, .serial(GS1Error(.element("21"), "T N01", at: 1, .character))),
      (
        "ABCDEFGHIJKLMNOPQRST", 2, 1...2,
        .serial(GS1Error(.element("21"), "ABCDEFGHIJKLMNOPQRST01", .atMost(20)))
      ),
      ("1234567890", 10, 1...2, .noNumber("12345678900000000001")),
    ])
  func refusals(prefix: String, width: Int, numbers: ClosedRange<Int>, refusal: StampError) throws {
    let error = #expect(throws: StampError.self) {
      try StampRange(prefix: prefix, width: width, numbers, lot: ID("A"), issued: Self.time("08:00"))
    }
    #expect(error == refusal && error?.text.vi.isEmpty == false)
    #expect(throws: StampError.noNumber("TN")) { try StampSerial("TN") }
    #expect(throws: DecodingError.self) {
      try decoded(
        StampRange.self,
        from: #"{"first":"TN0001","count":-9223372036854775808,"lot":"A","issued":"2026-05-22T08:00:00Z"}"#)
    }
  }

  @Test func `scans show copies, strangers and the dead`() throws {
    let register = try StampRegister(
      [Self.stamps("TN", 1...100)], voided: [StampSerial("TN0009"): Self.time("10:00")])
    let scans = try [
      Self.scan("TN0001", "10:00", "19"), Self.scan("TN0001", "11:00", "01"),  // an hour apart
      Self.scan("TN0002", "10:00", "19"), Self.scan("TN0002", "11:01", "01"),  // a minute more
      Self.scan("TN0003", "10:00", "19"), Self.scan("TN0003", "10:00", "19"),  // twice in one province
      Self.scan("TN0004", "11:30", "19"), Self.scan("TN0004", "11:00", "01"),
      Self.scan("TN0004", "09:00", "19"),
      Self.scan("TN0005", "07:59", "19"), Self.scan("TN0101", "12:00", "19"),
      Self.scan("TN0009", "09:59", "19"),
      Self.scan("TN0009", "10:00", "19"),
    ]
    let found = register.findings(in: scans)
    let told = found.map { "\($0.kind.rawValue) \($0.scan.serial) \($0.earlier?.place.code ?? "-")" }
    #expect(
      told == [
        "twoProvinces TN0001 19", "twoProvinces TN0004 01", "beforeIssue TN0005 -", "void TN0009 -",
        "neverIssued TN0101 -",
      ])
    #expect(found.allSatisfy { !$0.text.vi.isEmpty && !$0.text.en.isEmpty })
    #expect(register.findings(in: scans.reversed()).count == 5)
    let strict = register.findings(in: scans, by: StampRules(window: 3_660, mostScans: 2))
    #expect(strict.filter { $0.kind == .tooManyScans }.map(\.scan.serial.text) == ["TN0004"])
    #expect(strict.filter { $0.kind == .twoProvinces }.count == 3)
  }

  /// Code and day are the key: at midnight of 30 June 2025 Bắc Kạn became part of Thái Nguyên.
  @Test func `a province that was merged overnight is no second province`() throws {
    let register = try StampRegister([
      StampRange(
        prefix: "TN", width: 4, 1...100, lot: ID("BOX"), issued: TraceTime("2025-06-01T08:00:00+07:00"))
    ])
    func scan(_ serial: String, _ time: String, _ place: String) throws -> StampScan {
      try StampScan(StampSerial(serial), at: TraceTime("2025-\(time):00+07:00"), in: Locality(place))
    }
    let scans = try [
      scan("TN0001", "06-30T23:50", "06"), scan("TN0001", "07-01T00:10", "19"),
      scan("TN0002", "06-30T23:50", "06"), scan("TN0002", "06-30T23:55", "19"),
      scan("TN0003", "06-30T23:50", "01"), scan("TN0003", "07-01T00:10", "19"),
      // Communes of one province, and of two.
      scan("TN0004", "06-30T10:00", "05503"), scan("TN0004", "06-30T10:10", "05530"),
      scan("TN0005", "06-30T10:00", "05503"), scan("TN0005", "06-30T10:10", "01840"),
      // A code of nothing on its day stands in nobody's way.
      scan("TN0006", "07-01T10:00", "01"), scan("TN0006", "07-01T10:05", "06"),
      scan("TN0006", "07-01T10:10", "19"),
    ]
    let found = register.findings(in: scans).map { "\($0.kind.rawValue) \($0.scan.serial)" }
    #expect(
      found == [
        "twoProvinces TN0002", "twoProvinces TN0003", "twoProvinces TN0005", "unknownPlace TN0006",
        "twoProvinces TN0006",
      ])
  }

  /// A phone that keeps the time of Greenwich has 30 June until seven in the morning of 1 July.
  @Test func `codes are of the day in Vietnam, whatever the phone's clock`() throws {
    let register = try StampRegister([
      StampRange(
        prefix: "TN", width: 4, 1...100, lot: ID("BOX"), issued: TraceTime("2025-06-01T08:00:00+07:00"))
    ])
    func scan(_ time: String, _ place: String) throws -> StampScan {
      try StampScan(StampSerial("TN0001"), at: TraceTime(time), in: Locality(place))
    }
    // Phủ Thông has been in Thái Nguyên since 1 July; both clocks tell of that day in Hanoi.
    let first = try scan("2025-07-01T00:10:00+07:00", "19")
    let second = try scan("2025-06-30T17:20:00Z", "01840")
    #expect(try second.day == CivilDate(2025, 7, 1) && second.time.day == CivilDate(2025, 6, 30))
    #expect(register.findings(in: [first, second]) == [])
    // 23:59 in Vietnam, by a clock that is nine hours ahead of Greenwich: still of Bắc Kạn.
    let before = try scan("2025-07-01T01:59:00+09:00", "06")
    #expect(try before.day == CivilDate(2025, 6, 30))
    #expect(register.findings(in: [before, first]) == [])
  }

  /// Every pair of scans of one stamp in two provinces within the window, found by looking at all pairs, has a finding between.
  @Test func `stamps in two places are found as by looking at all pairs`() throws {
    var generator = SeededGenerator(seed: 11)
    let register = try StampRegister([Self.stamps("TN", 0...30)])
    let scans = try (0..<400).map { _ in
      let minute = Int.random(in: 480..<1_440, using: &generator)
      return try StampScan(
        StampSerial("TN00\(Int.random(in: 10...30, using: &generator))"),
        at: TraceTime(CivilDate(2026, 5, 22), minute / 60, minute % 60),
        in: Locality(["01", "19", "24"][Int.random(in: 0..<3, using: &generator)]))
    }
    let found = Set(register.findings(in: scans).map(\.scan.serial))
    var expected: Set<StampSerial> = []
    for one in scans {
      for other in scans
      where one.serial == other.serial && one.place != other.place
        && abs(one.time.seconds - other.time.seconds) <= 3_600
      {
        expected.insert(one.serial)
      }
    }
    #expect(found == expected && !found.isEmpty)
  }
}
