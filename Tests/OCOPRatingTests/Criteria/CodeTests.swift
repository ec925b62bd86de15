import Foundation
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
    #expect(throws: CriterionCodeError(value: text)) { try CriterionCode(text) }
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

  @Test func `that is malformed as a literal keeps its text, and no valid set has it`() {
    let comma: CriterionCode = "3,5"
    #expect(comma.isMalformed && comma.description == "3,5" && comma.pieces == [])
    #expect(comma != "3.5" && comma != "3,6" && comma != .malformed && comma < "1")
    #expect(comma == "3,5")
    #expect(!("3.5" as CriterionCode).isMalformed)
    #expect(!("199.199.199.y" as CriterionCode).isMalformed)
    #expect(!("1" as CriterionCode).isParent(of: comma))
    #expect(CriterionCode.malformed.isMalformed && CriterionCode.malformed.description == "?")
    #expect("" as CriterionCode == .malformed)
  }

  @Test func `that is malformed and long keeps its beginning`() {
    #expect(("6,1,2,1" as CriterionCode).description == "6,1,2,1")
    #expect(("criterion 3.5" as CriterionCode).description == "crit…")
    #expect(("tiêu chí 3" as CriterionCode).description == "tiê…")
    #expect(("😀😀" as CriterionCode).description == "😀…")
  }

  @Test func `that is malformed is not read back`() throws {
    let data = try JSONEncoder().encode(["3,5" as CriterionCode])
    #expect(String(decoding: data, as: UTF8.self) == #"["3,5"]"#)
    #expect(throws: (any Error).self) { try JSONDecoder().decode([CriterionCode].self, from: data) }
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
