import OCOP
import TestSupport
import Testing

@Suite struct `A product code` {
  struct Printed: CustomTestStringConvertible {
    let text: String
    let province: String
    let commune: String
    let sequence: Int
    let year: Int

    var testDescription: String { text }
  }

  @Test(arguments: [
    Printed(text: "19-05443-7-2026", province: "19", commune: "05443", sequence: 7, year: 2026),
    Printed(text: "01-00004-1-2000", province: "01", commune: "00004", sequence: 1, year: 2000),
    Printed(text: "96-32248-1234-2099", province: "96", commune: "32248", sequence: 1234, year: 2099),
    Printed(
      text: "00-00000-9223372036854775807-2026",
      province: "00",
      commune: "00000",
      sequence: .max,
      year: 2026
    ),
  ])
  func `reads and prints as the form does`(row: Printed) throws {
    let code = try ProductCode(row.text)
    #expect(code.province == row.province)
    #expect(code.commune == row.commune)
    #expect(code.sequence == row.sequence)
    #expect(code.year == row.year)
    #expect(code.description == row.text)
    let pieces = try ProductCode(
      province: row.province,
      commune: row.commune,
      sequence: row.sequence,
      year: row.year
    )
    #expect(pieces == code)
    #expect(try json(code) == quoted(row.text))
    #expect(try roundTripped(code) == code)
  }

  @Test func `does not keep leading zeros of the running number`() throws {
    #expect(try ProductCode("19-05443-007-2026") == ProductCode("19-05443-7-2026"))
    #expect(try ProductCode("19-05443-007-2026").description == "19-05443-7-2026")
  }

  struct Refused: CustomTestStringConvertible {
    let text: String
    let piece: ProductCodeError.Piece
    let value: String
    let rule: ProductCodeError.Rule

    init(
      _ text: String,
      _ piece: ProductCodeError.Piece,
      _ value: String,
      _ rule: ProductCodeError.Rule
    ) {
      self.text = text
      self.piece = piece
      self.value = value
      self.rule = rule
    }

    var testDescription: String { "\(text.debugDescription): \(piece) \(rule)" }
  }

  @Test(arguments: [
    Refused("", .whole, "", .notFourPieces),
    Refused("19-05443-7", .whole, "19-05443-7", .notFourPieces),
    Refused("19-05443-7-2026-", .whole, "19-05443-7-2026-", .notFourPieces),
    Refused("19-05443--7-2026", .whole, "19-05443--7-2026", .notFourPieces),
    Refused("19–05443–7–2026", .whole, "19–05443–7–2026", .notFourPieces),
    Refused("1x-05443-7-2026", .province, "1x", .notDigits),
    Refused("-05443-7-2026", .province, "", .notDigits),
    Refused(" 19-05443-7-2026", .province, " 19", .notDigits),
    Refused("１９-05443-7-2026", .province, "１９", .notDigits),
    Refused("1-05443-7-2026", .province, "1", .wrongLength(expected: 2)),
    Refused("190-05443-7-2026", .province, "190", .wrongLength(expected: 2)),
    Refused("19-O5443-7-2026", .commune, "O5443", .notDigits),
    Refused("19--7-2026", .commune, "", .notDigits),
    Refused("19-٠٥٤٤٣-7-2026", .commune, "٠٥٤٤٣", .notDigits),
    Refused("19-5443-7-2026", .commune, "5443", .wrongLength(expected: 5)),
    Refused("19-005443-7-2026", .commune, "005443", .wrongLength(expected: 5)),
    Refused("19-05443--2026", .sequence, "", .notDigits),
    Refused("19-05443-+7-2026", .sequence, "+7", .notDigits),
    Refused("19-05443-7a-2026", .sequence, "7a", .notDigits),
    Refused("19-05443-0-2026", .sequence, "0", .notPositive),
    Refused("19-05443-7-", .year, "", .notDigits),
    Refused("19-05443-7-+026", .year, "+026", .notDigits),
    Refused("19-05443-7-2026 ", .year, "2026 ", .notDigits),
    Refused("19-05443-7-1999", .year, "1999", .outsideCentury),
    Refused("19-05443-7-2100", .year, "2100", .outsideCentury),
    Refused("19-05443-7-0000", .year, "0", .outsideCentury),
  ])
  func `of another form is an error`(row: Refused) throws {
    let error = ProductCodeError(piece: row.piece, value: row.value, rule: row.rule)
    #expect(throws: error) { try ProductCode(row.text) }
    let context = try #require(corruption([ProductCode].self, from: "[\(quoted(row.text))]"))
    #expect(context.underlyingError as? ProductCodeError == error)
    #expect(context.codingPath.map(\.intValue) == [0])
  }

  @Test(arguments: ["26", "02026"])
  func `with a year of digits, but not four, has the wrong length`(year: String) {
    #expect(throws: ProductCodeError(piece: .year, value: year, rule: .wrongLength(expected: 4))) {
      try ProductCode("19-05443-7-\(year)")
    }
  }

  @Test func `with a running number past the largest integer is an error`() throws {
    let error = #expect(throws: ProductCodeError.self) {
      try ProductCode("19-05443-9223372036854775808-2026")
    }
    #expect(error?.piece == .sequence)
    #expect(error?.value == "9223372036854775808")
  }

  @Test func `of pieces that break a rule is an error`() {
    #expect(throws: ProductCodeError(piece: .province, value: "", rule: .notDigits)) {
      try ProductCode(province: "", commune: "05443", sequence: 7, year: 2026)
    }
    #expect(throws: ProductCodeError(piece: .province, value: "019", rule: .wrongLength(expected: 2))) {
      try ProductCode(province: "019", commune: "05443", sequence: 7, year: 2026)
    }
    #expect(throws: ProductCodeError(piece: .commune, value: "5-443", rule: .notDigits)) {
      try ProductCode(province: "19", commune: "5-443", sequence: 7, year: 2026)
    }
    #expect(throws: ProductCodeError(piece: .commune, value: "5443", rule: .wrongLength(expected: 5))) {
      try ProductCode(province: "19", commune: "5443", sequence: 7, year: 2026)
    }
    for sequence in [0, -1, .min] {
      #expect(throws: ProductCodeError(piece: .sequence, value: "\(sequence)", rule: .notPositive)) {
        try ProductCode(province: "19", commune: "05443", sequence: sequence, year: 2026)
      }
    }
    for year in [1999, 2100, 26, 0, -2026, .min, .max] {
      #expect(throws: ProductCodeError(piece: .year, value: "\(year)", rule: .outsideCentury)) {
        try ProductCode(province: "19", commune: "05443", sequence: 7, year: year)
      }
    }
  }

  @Test(arguments: ["1", "null", "{}", "[]", #"{"province":"19"}"#])
  func `in JSON of another kind is refused`(json: String) {
    #expect(throws: DecodingError.self) { try decoded(ProductCode.self, from: json) }
  }
}
