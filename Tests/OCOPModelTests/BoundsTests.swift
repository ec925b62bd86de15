import OCOP
import TestSupport
import Testing

@Suite struct `Bounds of a value` {
  @Test func `take two values in either order`() {
    let bounds = Bounds(Star.four, Star.two)
    #expect(bounds.atLeast == .two)
    #expect(bounds.atMost == .four)
    #expect(bounds == Bounds(.two, .four))
    #expect(bounds.hashValue == Bounds(Star.two, Star.four).hashValue)
  }

  @Test func `contain their ends and what lies between`() {
    let bounds = Bounds(Star.two, Star.four)
    #expect(Star.allCases.filter { bounds.contains($0) } == [.two, .three, .four])
    #expect(Star.allCases.filter { Bounds(Star.three).contains($0) } == [.three])
  }

  @Test func `have a value only where they meet`() throws {
    #expect(Bounds(Star.two, Star.four).value == nil)
    #expect(Bounds(Star.three).value == .three)
    #expect(Bounds(Star.three) == Bounds(.three, .three))
    #expect(try Bounds(Score(sum: 1, over: 2), Score(sum: 2, over: 4)).value == Score(sum: 1, over: 2))
    #expect(try Bounds(Score(sum: 17_999, over: 200), Score(90)).value == nil)
  }

  @Test func `are stored as their two ends`() throws {
    #expect(try json(Bounds(Star.four, Star.two)) == #"{"atLeast":2,"atMost":4}"#)
    for bounds in [Bounds(Star.two, Star.four), Bounds(Star.five)] {
      #expect(try roundTripped(bounds) == bounds)
    }
    let scores = try Bounds(Score(sum: 1, over: 3), Score(90))
    #expect(try roundTripped(scores) == scores)
    let days = Bounds(CivilDate.table(2026, 5, 22), .table(2027, 1, 1))
    #expect(try roundTripped(days) == days)
  }

  @Test(arguments: [
    "{}", "[]", "[2,4]", "null", "2", #"{"atLeast":2}"#, #"{"atMost":4}"#, #"{"atLeast":0,"atMost":4}"#,
    #"{"atLeast":2,"atMost":6}"#, #"{"atLeast":null,"atMost":4}"#,
  ])
  func `in JSON of another form are refused`(json: String) {
    #expect(throws: DecodingError.self) { try decoded(Bounds<Star>.self, from: json) }
  }
}
