import OCOP
import TestSupport
import Testing

@Suite struct `A bilingual text` {
  let tea = Bilingual(vi: "Chè", en: "Tea")

  @Test func `has a version in each language`() {
    #expect(tea[.vietnamese] == "Chè")
    #expect(tea[.english] == "Tea")
    #expect(Language.allCases.map { tea[$0] } == ["Chè", "Tea"])
  }

  @Test func `is stored as its two versions`() throws {
    #expect(try json(tea) == #"{"en":"Tea","vi":"Chè"}"#)
    #expect(try roundTripped(tea) == tea)
  }

  @Test(arguments: ["{}", #""Chè""#, "null", #"{"vi":"Chè"}"#, #"{"en":"Tea"}"#, #"{"vi":"Chè","en":1}"#])
  func `in JSON of another form is refused`(json: String) {
    #expect(throws: DecodingError.self) { try decoded(Bilingual.self, from: json) }
  }
}

@Suite struct `A language` {
  @Test(arguments: zip(Language.allCases, ["vi", "en"]))
  func `is stored as its code`(language: Language, code: String) throws {
    #expect(try json(language) == quoted(code))
    #expect(try roundTripped(language) == language)
  }

  @Test(arguments: [#""VI""#, #""fr""#, "null"])
  func `of another code is refused`(json: String) {
    #expect(throws: DecodingError.self) { try decoded(Language.self, from: json) }
  }
}
