import ExampleSupport
import Testing

@Suite struct `A JSON text` {
  private func read(_ text: String) throws -> JSON { try JSON(Array(text.utf8)) }

  private func written(_ json: JSON) -> String {
    var writer = JSONWriter()
    writer.write(json)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    "null", "true", "false", "0", "-0", "10.5e-3", "1E+2", #""""#, #""a\"b\\c""#, "[]", "[1,[2,{}]]",
    #"{"b":1,"a":[null,true]}"#, #""chè 🍵""#, #"{"":""}"#,
  ])
  func `that is good is written as it was read`(text: String) throws {
    #expect(written(try read(text)) == text)
  }

  @Test(arguments: [
    "", " ", "nul", "truee", "01", "1.", ".5", "+1", "1e", "--1", "\"", "\"\\x\"", "\"\\u12\"", "\"\\ud800\"",
    "\"\\udc00\"",
    "\"\\ud800\\u0041\"", "\"\\u0000\"", "\"a\nb\"", "[", "[1", "[1,", "[,]", "[1 2]", "{", "{1:2}",
    #"{"a"}"#, #"{"a":}"#,
    #"{"a":1,}"#, #"{"a":1 "b":2}"#, "[1]x", "\u{feff}1", "NaN", "Infinity", "'a'", "/**/1",
  ])
  func `that is bad is refused`(text: String) {
    #expect(throws: JSONError.self) { try read(text) }
  }

  @Test func `may be nested 64 deep and no deeper`() throws {
    let deep = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(written(try read(deep)) == deep)
    #expect(throws: JSONError.self) { try read("[\(deep)]") }
  }

  @Test func `reads escapes and surrogate pairs`() throws {
    #expect(try read(#""\u0041\u00e9\ud83c\udf75\/\b\f\n\r\t""#) == .string("Aé🍵/\u{8}\u{c}\n\r\t"))
  }
}

@Suite struct `The arguments of a command` {
  private func read(_ list: [String]) throws -> Arguments {
    try Arguments(list, switches: ["--ndjson"], options: ["--language": ["vi", "en"]])
  }

  @Test func `are words and flags in any order`() throws {
    let arguments = try read(["criteria", "--language", "en", "11", "--ndjson"])
    #expect(arguments.words == ["criteria", "11"])
    #expect(arguments.value(of: "--language") == "en")
    #expect(arguments.has("--ndjson"))
    #expect(try read(["--language=vi"]).value(of: "--language") == "vi")
    #expect(try read([]).value(of: "--language") == nil)
  }

  @Test func `that the command does not have are refused by name`() {
    #expect(throws: Arguments.Failure.unknownFlag("--x")) { try read(["--x"]) }
    #expect(throws: Arguments.Failure.missingValue("--language")) { try read(["--language"]) }
    #expect(throws: Arguments.Failure.unwantedValue("--ndjson")) { try read(["--ndjson=1"]) }
    #expect(throws: Arguments.Failure.badValue(flag: "--language", value: "fr", allowed: ["vi", "en"])) {
      try read(["--language", "fr"])
    }
  }
}
