import OCOP
import Testing

@Suite struct `A stored value` {
  @Test func `gives its parts, and nothing for parts that it has not`() {
    let value: StoredValue = ["name": "Chè", "star": 4, "closed": false, "days": [1, 2]]
    #expect(value["name"]?.string == "Chè")
    #expect(value["star"]?.integer == 4)
    #expect(value["days"]?.array == [1, 2])
    #expect(value.object?.members.map(\.name) == ["closed", "days", "name", "star"])
    #expect(value["x"] == nil && value["name"]?["x"] == nil)
    #expect(value.string == nil && value.integer == nil && value.array == nil && value["star"]?.object == nil)
  }

  @Test func `is rewritten member by member`() {
    var value: StoredValue = ["a": ["b": 1], "c": 2]
    value["a"]?["b"] = 3
    value["d"] = "new"
    value["c"] = nil
    value["missing"] = nil
    #expect(value == ["d": "new", "a": ["b": 3]])
    var text: StoredValue = "text"
    text["a"] = 1
    #expect(text == "text")
  }

  @Test func `tells texts apart that only look alike`() {
    #expect(StoredValue.string("é") != .string("e\u{301}"))
    #expect(Set([StoredValue.string("é"), .string("e\u{301}")]).count == 2)
    let object: StoredValue = ["é": 1, "e\u{301}": 2]
    #expect(object["e\u{301}"] == 2 && object["é"] == 1)
    #expect(StoredDecimal("1.50") == StoredDecimal("15e-1"))
    #expect(StoredDecimal("2") == nil && StoredDecimal("x") == nil)
  }
}
