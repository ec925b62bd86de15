import OCOP
import TestSupport
import Testing

@Suite struct `A criterion code` {
  @Test(arguments: ["1", "3.5", "6.1.2", "199.199.199.199", "10", "1.đ", "6.a.1", "15.b"])
  func `reads and prints as the form does`(text: String) throws {
    #expect(try CriterionCode(text).description == text)
    #expect(try roundTripped(CriterionCode(text)).description == text)
  }

  @Test(arguments: [
    "", ".", "1.", ".1", "0", "1.0", "01", "200", "256", "a.1", "1.f", "1.đđ", "1.1a", "1.A", "+1",
    "1.2.3.4.5", "1..2", "a", "1.w", "١", " 1", "-1",
  ])
  func `of another form is refused`(text: String) {
    #expect(throws: CriterionCodeError(text: text)) { try CriterionCode(text) }
  }

  @Test func `orders as the form does`() {
    let codes: [CriterionCode] = [
      "1", "1.1", "1.2", "1.10", "2", "3.a", "3.d", "3.đ", "3.e", "6.1", "6.1.1", "6.2", "10",
    ]
    #expect(codes.shuffled().sorted() == codes)
  }

  @Test func `knows its heading`() {
    #expect(("6.1" as CriterionCode).isParent(of: "6.1.2"))
    #expect(!("6" as CriterionCode).isParent(of: "6.1.2"))
    #expect(!("6.1" as CriterionCode).isParent(of: "6.2"))
    #expect(!("6" as CriterionCode).isParent(of: "6"))
    #expect(("6.1.2" as CriterionCode).pieces == ["6", "1", "2"])
    #expect(("3" as CriterionCode).isParent(of: "3.đ"))
  }

  @Test func `that is malformed as a literal is a value that no valid set has`() {
    #expect("x" as CriterionCode == .malformed)
    #expect(CriterionCode.malformed.description == "?")
  }
}

@Suite struct `An answer` {
  @Test func `is a lower-case letter or none`() {
    #expect(Answer("a") == .option(.a))
    #expect(Answer("none") == .noneHolds)
    for text in ["", "A", "aa", "None", "é", "1"] { #expect(Answer(text) == nil) }
    #expect(OptionLetter(index: 26) == nil)
    #expect(OptionLetter(index: -1) == nil)
    #expect(OptionLetter.allCases.map(\.description).joined() == "abcdefghijklmnopqrstuvwxyz")
  }

  @Test func `on a sheet is refused with its place`() throws {
    #expect(throws: ScoreSheetError.malformedCode("x")) { try ScoreSheet(["x": "a"]) }
    #expect(throws: ScoreSheetError.malformedAnswer("1.1", "Z")) { try ScoreSheet(["1.1": "Z"]) }
    let sheet = try ScoreSheet(["1.1": "", "1.2": "none", "1.3": "c"])
    #expect(sheet["1.1"] == nil)
    #expect(sheet["1.2"] == .noneHolds)
    #expect(sheet["1.3"] == .option(.c))
    #expect(try roundTripped(sheet) == sheet)
  }

  @Test func `or an elimination is refused when decoded`() {
    #expect(throws: DecodingError.self) { try decoded(Answer.self, from: "\"Z\"") }
    #expect(throws: DecodingError.self) { try decoded(OptionLetter.self, from: "\"1\"") }
    #expect(throws: DecodingError.self) { try decoded(EliminationPlace.self, from: "\"?\"") }
    #expect(throws: DecodingError.self) { try decoded(ScoreSheet.self, from: #"{"1.1":"Z"}"#) }
    #expect(throws: DecodingError.self) { try decoded(Wording.self, from: #"{"/":{"vi":"x","en":"y"}}"#) }
    #expect(throws: DecodingError.self) { try decoded(Rating.self, from: #"{"formatVersion":2}"#) }
  }
}
