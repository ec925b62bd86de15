import OCOP
import TestSupport
import Testing

@Suite("Numbers of the office")
struct NumberTests {
  /// The three spellings of real numbers in the office's and databases' records.
  @Test(
    "an application's number is read in three spellings and kept in one",
    arguments: [
      ("4-2019-43953", "4-2019-43953", "VN4201943953"), ("VN-4-2019-43953", "4-2019-43953", "VN4201943953"),
      ("VN4201943953", "4-2019-43953", "VN4201943953"), ("3-2021-00026", "3-2021-00026", "VN3202100026"),
      ("VN6202000007", "6-2020-00007", "VN6202000007"),
    ])
  func spellings(text: String, kept: String, key: String) throws {
    let number = try ApplicationNumber(text)
    #expect(number.description == kept && number.key == key)
    #expect(try roundTripped(number) == number)
  }

  @Test(
    "a text that is no application's number is refused by piece and rule",
    arguments: [
      ("", IPNumberError.Piece.whole, IPNumberError.Rule.spelling), ("4-2019", .whole, .spelling),
      ("VN420194395", .whole, .spelling), ("VN42019439531", .whole, .spelling),
      ("4-19-43953", .year, .digits(4)),
      ("4-2019-4395", .sequence, .digits(5)), ("4-2019-4395a", .sequence, .digits(5)),
      ("5-2019-43953", .series, .unknownSeries), ("44-2019-43953", .series, .digits(1)),
      ("4-2019-00000", .sequence, .outside(1...99_999)), ("4-0019-43953", .year, .outside(1_000...9_999)),
      ("4-2019-4395٣", .sequence, .digits(5)),
    ])
  func refusals(text: String, piece: IPNumberError.Piece, rule: IPNumberError.Rule) {
    let error = #expect(throws: IPNumberError.self) { try ApplicationNumber(text) }
    #expect(error?.piece == piece && error?.rule == rule)
    #expect(error?.text.vi.isEmpty == false && error?.text.en.isEmpty == false)
  }

  @Test(
    "a title's number is kept as the office prints it",
    arguments: ["4-0405854-000", "3-0012345-001", "00013", "00106"])
  func titles(text: String) throws {
    let number = try TitleNumber(text)
    #expect(number.description == text)
    #expect(try roundTripped(number) == number)
  }

  @Test(
    "a text that is no title's number is refused",
    arguments: [
      "", "13", "0013", "4-405854-000", "4-0405854-00", "4-0405854", "6-0000013-000", "00000",
      "4-0000000-000",
    ])
  func refusedTitles(text: String) {
    #expect(throws: IPNumberError.self) { try TitleNumber(text) }
  }

  @Test(
    "the first digit tells the right",
    arguments: [
      (IPRight.trademark, 4), (.collectiveMark, 4), (.certificationMark, 4), (.industrialDesign, 3),
      (.geographicalIndication, 6), (.invention, 1), (.utilitySolution, 2),
    ])
  func series(right: IPRight, digit: Int) throws {
    #expect(right.series?.digit == digit)
    let number = try ApplicationNumber("\(digit)-2024-00001")
    #expect(number.fits(right))
    #expect(number.series.rights.contains(right))
    #expect(!number.fits(.copyright))
  }

  @Test("numbers order by series, year and running number")
  func order() throws {
    let texts = ["3-2025-00002", "4-2019-43953", "4-2020-00001", "4-2020-00002"]
    #expect(try texts.reversed().map(ApplicationNumber.init(_:)).sorted().map(\.description) == texts)
  }
}
