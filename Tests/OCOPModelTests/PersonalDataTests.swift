import OCOP
import TestSupport
import Testing

@Suite struct `Personal data` {
  static let secret = "Nguyễn Thị Bí Mật"

  /// Something that holds the secret, and a way to make it a text.
  struct Shown: CustomTestStringConvertible {
    let name: String
    let text: String

    init(_ name: String, _ value: Any) {
      self.name = name
      var dumped = ""
      dump(value, to: &dumped)
      text = ["\(value)", String(describing: value), String(reflecting: value), dumped].joined(
        separator: "\n")
    }

    var testDescription: String { name }
  }

  struct Nested: Hashable {
    let fact: PersonalData<String>
    let other: PersonalData<[String]>?
  }

  static let shown: [Shown] = {
    let fact = PersonalData(secret)
    return [
      Shown("itself", fact), Shown("optional", Optional(fact) as Any), Shown("array", [fact]),
      Shown("dictionary", [fact: fact]), Shown("set", Set([fact])), Shown("tuple", (fact, fact)),
      Shown("structure", Nested(fact: fact, other: PersonalData([secret]))),
      Shown("twice", PersonalData(fact)),
      Shown("result", Result<PersonalData<String>, any Error>.success(fact)),
    ]
  }()

  @Test(arguments: shown)
  func `never shows its value`(shown: Shown) {
    #expect(!shown.text.contains(Self.secret))
    #expect(!shown.text.contains("Mật"))
    #expect(shown.text.contains("‹personal data›"))
  }

  @Test func `describes itself in the same words whatever it holds`() {
    #expect(PersonalData(Self.secret).description == "‹personal data›")
    #expect(PersonalData(Self.secret).debugDescription == "‹personal data›")
    #expect("\(PersonalData(true))" == "\(PersonalData(false))")
    #expect("\(PersonalData(Self.secret))" == "‹personal data›")
    #expect(String(reflecting: PersonalData(90_210)) == "‹personal data›")
  }

  @Test func `has no children in a mirror`() {
    #expect(Mirror(reflecting: PersonalData(Self.secret)).children.isEmpty)
  }

  @Test func `gives its value to whoever asks`() {
    #expect(PersonalData(Self.secret).value == Self.secret)
    #expect(PersonalData(1) == PersonalData(1))
    #expect(PersonalData(1) != PersonalData(2))
    #expect(PersonalData(Self.secret).hashValue == PersonalData(Self.secret).hashValue)
  }

  @Test func `is stored as its value`() throws {
    #expect(try json(PersonalData(Self.secret)) == quoted(Self.secret))
    #expect(try json(PersonalData(true)) == "true")
    #expect(try roundTripped(PersonalData(Self.secret)) == PersonalData(Self.secret))
    #expect(try roundTripped(PersonalData(false)) == PersonalData(false))
    let birthday = PersonalData(CivilDate.table(1970, 1, 1))
    #expect(try roundTripped(birthday) == birthday)
  }

  @Test(arguments: ["1", "null", "{}", "[]", #"{"value":"x"}"#])
  func `of another kind is refused`(json: String) {
    #expect(throws: DecodingError.self) { try decoded(PersonalData<String>.self, from: json) }
  }
}
