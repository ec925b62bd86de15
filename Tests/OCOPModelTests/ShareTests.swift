import OCOPModel
import TestSupport
import Testing

@Suite struct `A share` {
  @Test(arguments: [
    ("0%", 0, 1), ("62.5%", 5, 8), ("100%", 1, 1), ("120%", 6, 5), ("5/8", 5, 8), ("148/200", 37, 50),
    ("49.99%", 4999, 10_000), ("0.000001%", 1, 100_000_000), ("0/7", 0, 1), ("007%", 7, 100),
  ])
  func `is read in lowest terms`(text: String, numerator: Int, denominator: Int) throws {
    let share = try Share(text)
    #expect(share.numerator == numerator && share.denominator == denominator)
    #expect(try Share(share.description) == share)
    #expect(try roundTripped(share) == share)
  }

  @Test(arguments: [
    "", "%", "5", "62,5%", "62.5 %", ".5%", "5.%", "1.2.3%", "-1%", "+1%", "1/0", "1/", "/2", "1/2/3", "½",
    "1e2%", "5/8%",
    "٥%",
  ])
  func `in another form is refused`(text: String) {
    #expect(throws: ShareError.malformed(text)) { try Share(text) }
  }

  @Test(arguments: [
    "99999999999999999999%", "1/99999999999999999999", "0.00000000000000000000001%",
  ])
  func `that does not fit is refused`(text: String) {
    #expect(throws: ShareError.doesNotFit(text)) { try Share(text) }
  }

  @Test func `has a part of at least 0 and a whole of at least 1`() {
    #expect(throws: ShareError.negativePart(-1)) { try Share(-1, 2) }
    #expect(throws: ShareError.noWhole(0)) { try Share(1, 0) }
    #expect(throws: ShareError.noWhole(-3)) { try Share(0, -3) }
  }

  @Test func `is compared exactly, at any size`() throws {
    #expect(try Share(1, 3) < Share("33.34%"))
    #expect(try Share("33.33%") < Share(1, 3))
    #expect(try Share(.max - 1, .max) < .whole)
    #expect(try Share(.max, .max - 1) > .whole)
    #expect(!(try Share(.max, .max - 1)).isPart)
    #expect(Share.whole.isPart)
  }

  @Test(arguments: [
    ("62.5%", "62,5%", "62.5%"), ("1/3", "1/3", "1/3"), ("75%", "75%", "75%"),
    ("1/1000000", "0,0001%", "0.0001%"),
  ])
  func `is written with the language's decimal sign`(text: String, vi: String, en: String) throws {
    #expect(try Share(text).formatted(in: .vietnamese) == vi)
    #expect(try Share(text).formatted(in: .english) == en)
  }

  @Test func `orders like the fractions it is made of`() throws {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<2_000 {
      let (a, b, c, d) = (
        Int.random(in: 0...500, using: &random), Int.random(in: 1...500, using: &random),
        Int.random(in: 0...500, using: &random), Int.random(in: 1...500, using: &random)
      )
      #expect((try Share(a, b) < Share(c, d)) == (a * d < c * b))
      #expect((try Share(a, b) == Share(c, d)) == (a * d == c * b))
    }
  }

  /// Fractions of the Stern–Brocot tree; the last two ends are neighbours whose mediant does not fit.
  @Test(arguments: [
    ("0/1", "1/1", "1/2"), ("1/2", "3/4", "2/3"), ("1/3", "1/2", "2/5"), ("3/4", "1/1", "4/5"),
    ("1/1", "3/1", "2/1"),
    ("4503599627370495/9007199254740991", "1/2", "4503599627370496/9007199254740993"),
    ("9223372036854775806/9223372036854775807", "1/1", nil),
  ])
  func `lies between others, as simple as can be`(low: String, high: String, between: String?) throws {
    #expect(try Share(low).simplestBetween(Share(high)) == between.map { try Share($0) })
    #expect(try Share(high).simplestBetween(Share(low)) == nil)
  }
}
