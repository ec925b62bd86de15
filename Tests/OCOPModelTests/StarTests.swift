import OCOP
import TestSupport
import Testing

@Suite struct `A star level` {
  @Test(arguments: zip(Star.allCases, ["★☆☆☆☆", "★★☆☆☆", "★★★☆☆", "★★★★☆", "★★★★★"]))
  func `is drawn as five stars`(star: Star, symbols: String) {
    #expect(star.symbols == symbols)
    #expect(star.description == "\(star.rawValue)★")
  }

  @Test func `counts from one to five in order`() {
    #expect(Star.allCases.map(\.rawValue) == [1, 2, 3, 4, 5])
    #expect(Star.allCases.reversed().sorted() == Star.allCases)
    #expect(Star.three < .four)
    #expect(!(Star.three < .three))
  }

  @Test func `knows its neighbours`() {
    #expect(Star.allCases.map(\.next) == [.two, .three, .four, .five, nil])
    #expect(Star.allCases.map(\.previous) == [nil, .one, .two, .three, .four])
  }

  @Test(arguments: Star.allCases)
  func `is stored as its number`(star: Star) throws {
    #expect(try json(star) == "\(star.rawValue)")
    #expect(try roundTripped(star) == star)
  }

  @Test(arguments: ["0", "6", "-1", "3.5", #""3""#, "null"])
  func `of another number is refused`(json: String) {
    #expect(throws: DecodingError.self) { try decoded(Star.self, from: json) }
  }
}
