import OCOP
import TestSupport
import Testing

@Suite struct `An identifier` {
  @Test(arguments: [
    "a", "htx-tan-cuong", "HTX Tân Cương", "19", "05443/7",
    String(repeating: "a", count: 128), String(repeating: "ế", count: 128), "👩‍🌾", "a b", "\u{200B}",
  ])
  func `keeps its text`(text: String) throws {
    let id = try ID<Product>(text)
    #expect(id.text == text)
    #expect(id.description == text)
    #expect("\(id)" == text)
    #expect(try roundTripped(id) == id)
    #expect(try json(id) == quoted(text))
  }

  struct Refused: CustomTestStringConvertible {
    let text: String
    let rule: IdentifierError.Rule

    init(_ text: String, _ rule: IdentifierError.Rule) {
      self.text = text
      self.rule = rule
    }

    var testDescription: String { "\(rule): \(text.debugDescription.prefix(40))" }
  }

  @Test(arguments: [
    Refused("", .empty),
    Refused(String(repeating: "a", count: 129), .tooLong),
    Refused(String(repeating: "👩‍🌾", count: 129), .tooLong),
    Refused("\u{0}", .controlCharacter), Refused("a\nb", .controlCharacter), Refused("\t", .controlCharacter),
    Refused("a\r\n", .controlCharacter), Refused("a\u{7F}", .controlCharacter),
    Refused("a\u{85}b", .controlCharacter), Refused("\u{1B}[31m", .controlCharacter),
    Refused(" ", .whitespaceAtEnds), Refused(" a", .whitespaceAtEnds), Refused("a ", .whitespaceAtEnds),
    Refused("\u{A0}a", .whitespaceAtEnds), Refused("a\u{3000}", .whitespaceAtEnds),
    Refused("a\u{2028}", .whitespaceAtEnds), Refused("\u{2003}a", .whitespaceAtEnds),
  ])
  func `that breaks a rule is an error`(row: Refused) throws {
    let error = IdentifierError(text: row.text, rule: row.rule)
    #expect(throws: error) { try ID<Producer>(row.text) }
    let context = try #require(corruption([ID<Producer>].self, from: "[\(quoted(row.text))]"))
    #expect(context.underlyingError as? IdentifierError == error)
    #expect(context.codingPath.map(\.intValue) == [0])
    #expect("\(error)" == "“\(row.text)” is no identifier: \(row.rule.text.en)")
    #expect(error.words.vi == "“\(row.text)” không dùng làm mã được: \(row.rule.text.vi)")
  }

  /// U+0600 takes the scalar after it into its own character.
  @Test func `that ends with white space within a character is an error`() {
    let text = "a\u{600} "
    #expect(throws: IdentifierError(text: text, rule: .whitespaceAtEnds)) { try ID<Producer>(text) }
  }

  @Test func `has at most 128 characters`() {
    #expect(IdentifierError.longest == 128)
  }

  @Test func `equals another scalar for scalar`() throws {
    let composed = try ID<Product>("\u{E9}")
    let decomposed = try ID<Product>("e\u{301}")
    #expect(composed.text == decomposed.text)
    #expect(composed != decomposed)
    #expect(Set([composed, decomposed, composed]).count == 2)
    #expect((composed < decomposed) != (decomposed < composed))
    #expect(try composed.hashValue == ID<Product>("\u{E9}").hashValue)
  }

  @Test func `orders by its bytes`() throws {
    let texts = ["10", "2", "A", "Z", "a", "a-1", "a1", "b", "zz", "é", "ế", "👩‍🌾"]
    let ids = try texts.map { try ID<Product>($0) }
    #expect(ids.reversed().sorted() == ids)
    #expect(!(ids[0] < ids[0]))
  }

  @Test func `keys a dictionary`() throws {
    let ids = try (0..<100).map { try ID<Product>("p-\($0)") }
    let numbers = Dictionary(uniqueKeysWithValues: zip(ids, 0...))
    for (number, id) in ids.enumerated() { #expect(numbers[id] == number) }
  }

  @Test(arguments: ["1", "null", "{}", "[]", "true", #"{"text":"a"}"#])
  func `in JSON of another kind is refused`(json: String) {
    #expect(throws: DecodingError.self) { try decoded(ID<Product>.self, from: json) }
  }
}
