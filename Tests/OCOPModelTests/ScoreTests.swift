import OCOP
import TestSupport
import Testing

@Suite struct `A score` {
  /// A score whose rounded form is known.
  struct Shown: CustomTestStringConvertible {
    let sum: Int
    let count: Int
    let text: String
    let isExact: Bool

    init(_ sum: Int, _ count: Int, _ text: String, exactly isExact: Bool) {
      self.sum = sum
      self.count = count
      self.text = text
      self.isExact = isExact
    }

    var testDescription: String { "\(sum)/\(count) shows \(text)" }
  }

  @Test(arguments: [
    Shown(17_999, 200, "90.00", exactly: false), Shown(1, 3, "0.33", exactly: false),
    Shown(2, 3, "0.67", exactly: false), Shown(1, 200, "0.01", exactly: false),
    Shown(1, 201, "0.00", exactly: false), Shown(1, 199, "0.01", exactly: false),
    Shown(3, 200, "0.02", exactly: false), Shown(449, 5, "89.80", exactly: true),
    Shown(629, 7, "89.86", exactly: false), Shown(0, 7, "0.00", exactly: true),
    Shown(90, 1, "90.00", exactly: true), Shown(175, 2, "87.50", exactly: true),
    Shown(7, 4, "1.75", exactly: true), Shown(1, 100, "0.01", exactly: true),
    Shown(1, 8, "0.13", exactly: false), Shown(1, 25, "0.04", exactly: true),
    Shown(1, .max, "0.00", exactly: false), Shown(.max, .max, "1.00", exactly: true),
    Shown(.max - 1, .max, "1.00", exactly: false), Shown(99_999, 1000, "100.00", exactly: false),
  ])
  func `shows two decimals, rounded half away from zero`(row: Shown) throws {
    let score = try Score(sum: row.sum, over: row.count)
    #expect(score.description == row.text)
    #expect(score.formatted(in: .english) == row.text)
    #expect(score.formatted(in: .vietnamese) == row.text.replacing(".", with: ","))
    #expect(score.formatted(decimalSeparator: "·") == row.text.replacing(".", with: "·"))
    #expect(Int(row.text.replacing(".", with: "")) == score.hundredths)
    #expect(score.isShownExactly == row.isExact)
  }

  @Test func `that shows as the bound may lie below it`() throws {
    let mean = try Score(sum: 17_999, over: 200)
    #expect(mean.description == Score(90).description)
    #expect(mean < Score(90))
    #expect(mean != Score(90))
    #expect(!(Score(90) <= mean))
    #expect(try mean.missing(to: Score(90)) == Score(sum: 1, over: 200))
  }

  @Test func `is kept in lowest terms`() throws {
    let half = try Score(sum: 1, over: 2)
    #expect(try half == Score(sum: 2, over: 4))
    #expect(try half.hashValue == Score(sum: 2, over: 4).hashValue)
    #expect(try Set([half, Score(sum: 2, over: 4), Score(sum: .max - 1, over: .max)]).count == 2)
    let score = try Score(sum: 270, over: 3)
    #expect(score.numerator == 90)
    #expect(score.denominator == 1)
    #expect(score == Score(90))
    let none = try Score(sum: 0, over: 12)
    #expect(none == .zero)
    #expect(none.numerator == 0)
    #expect(none.denominator == 1)
  }

  @Test(arguments: [-1, .min])
  func `of a negative sum is an error`(sum: Int) {
    #expect(throws: ScoreError.negativeSum(sum)) { try Score(sum: sum, over: 1) }
    #expect(throws: ScoreError.negativeSum(sum)) { try Score(sum: sum, over: .max) }
  }

  @Test(arguments: [0, -1, .min])
  func `of no members is an error`(count: Int) {
    #expect(throws: ScoreError.noMembers(count)) { try Score(sum: 0, over: count) }
    #expect(throws: ScoreError.noMembers(count)) { try Score(sum: .max, over: count) }
  }
}

@Suite struct `A score of the largest numbers` {
  @Test func `shows the largest number of hundredths and does not trap`() throws {
    for count in [1, 2, 3, 7, 50, 60, 99] {
      #expect(try Score(sum: .max, over: count).hundredths == .max)
    }
    #expect(try Score(sum: .max, over: 100).hundredths == .max)
    #expect(try Score(sum: .max, over: 101).hundredths == 9_132_051_521_638_391_888)
    #expect(Score(.max).hundredths == 429_496_729_500)
    #expect(try Score(sum: .max, over: 1).description == "92233720368547758.07")
  }

  /// 100 × 3,504,881,374,004,814,807 is 19 × 2⁶⁴ − 4: the hundredths are 2⁶⁴ − 4/19 and round up to 2⁶⁴.
  @Test func `shows the largest number where the rounding carries past 64 bits`() throws {
    #expect(try Score(sum: 3_504_881_374_004_814_807, over: 19).hundredths == .max)
  }

  @Test func `compares exactly`() throws {
    let scores = try [
      Score.zero, Score(sum: 1, over: .max), Score(sum: 1, over: .max - 1),
      Score(sum: .max - 2, over: .max - 1),
      Score(sum: .max - 1, over: .max), Score(1), Score(sum: .max, over: .max - 1), Score(sum: .max, over: 2),
      Score(sum: .max - 1, over: 1), Score(sum: .max, over: 1),
    ]
    #expect(scores.reversed().sorted() == scores)
    for (lower, upper) in zip(scores, scores.dropFirst()) { #expect(lower < upper) }
  }
}

@Suite struct `Random scores` {
  /// A fraction whose size is spread over the widths of an integer.
  private func fraction(_ random: inout SeededGenerator) -> (sum: Int, count: Int) {
    func number(from least: Int) -> Int {
      .random(in: least...(Int.max >> Int.random(in: 0...60, using: &random)), using: &random)
    }
    return (number(from: 0), number(from: 1))
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `are equal and ordered as their cross products are`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<1000 {
      let first = fraction(&random)
      var second = fraction(&random)
      // Every other pair is close: the same fraction, or one apart in its sum.
      if Bool.random(using: &random), first.sum < .max / 3, first.count < .max / 3 {
        second = (first.sum * 3 + Int.random(in: 0...1, using: &random), first.count * 3)
      }
      let one = try Score(sum: first.sum, over: first.count)
      let other = try Score(sum: second.sum, over: second.count)
      let left = Int128(first.sum) * Int128(second.count)
      let right = Int128(second.sum) * Int128(first.count)
      #expect((one < other) == (left < right), "seed \(seed): \(first) \(second)")
      #expect((one > other) == (left > right), "seed \(seed): \(first) \(second)")
      #expect((one == other) == (left == right), "seed \(seed): \(first) \(second)")
      if left == right { #expect(one.hashValue == other.hashValue, "seed \(seed): \(first) \(second)") }
    }
  }

  @Test func `are ordered transitively`() throws {
    let seed: UInt64 = 5
    var random = SeededGenerator(seed: seed)
    let scores = try (0..<60).map { index in
      let (sum, count) = index < 30 ? fraction(&random) : (index, Int.random(in: 1...40, using: &random))
      return try Score(sum: sum, over: count)
    }
    let isLess = scores.map { one in scores.map { one < $0 } }
    var wrong: [String] = []
    for one in scores.indices {
      for two in scores.indices where isLess[one][two] {
        for three in scores.indices where isLess[two][three] && !isLess[one][three] {
          wrong.append("\(scores[one]) < \(scores[two]) < \(scores[three])")
        }
      }
    }
    #expect(wrong == [], "seed \(seed)")
  }

  @Test(arguments: 6...8 as ClosedRange<UInt64>)
  func `show hundredths rounded half up`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<1000 {
      let (sum, count) = fraction(&random)
      let expected = (Int128(sum) * 200 + Int128(count)) / (Int128(count) * 2)
      let score = try Score(sum: sum, over: count)
      #expect(score.hundredths == Int(clamping: expected), "seed \(seed): \(sum)/\(count)")
    }
  }

  @Test func `round-trip`() throws {
    let seed: UInt64 = 9
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let (sum, count) = fraction(&random)
      let score = try Score(sum: sum, over: count)
      #expect(try roundTripped(score) == score, "seed \(seed): \(sum)/\(count)")
    }
  }
}

@Suite struct `What a score lacks` {
  @Test func `is the exact difference`() throws {
    #expect(try Score(87).missing(to: Score(90)) == Score(3))
    #expect(try Score(sum: 449, over: 5).missing(to: Score(90)) == Score(sum: 1, over: 5))
    #expect(try Score(sum: 1, over: 3).missing(to: Score(sum: 1, over: 2)) == Score(sum: 1, over: 6))
    #expect(try Score.zero.missing(to: Score(sum: .max, over: 1)) == Score(sum: .max, over: 1))
  }

  @Test func `is nothing where the other is reached`() throws {
    #expect(try Score(90).missing(to: Score(90)) == .zero)
    #expect(try Score(91).missing(to: Score(90)) == .zero)
    #expect(try Score(sum: .max, over: 2).missing(to: Score(sum: 1, over: .max)) == .zero)
  }

  @Test func `adds up to the other`() throws {
    let seed: UInt64 = 10
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let one = try Score(
        sum: .random(in: 0...9000, using: &random), over: .random(in: 1...90, using: &random))
      let other = try Score(
        sum: .random(in: 0...9000, using: &random),
        over: .random(in: 1...90, using: &random)
      )
      guard one < other else { continue }
      let missing = try one.missing(to: other)
      let sum = one.numerator * missing.denominator + missing.numerator * one.denominator
      #expect(try Score(sum: sum, over: one.denominator * missing.denominator) == other, "seed \(seed)")
    }
  }

  @Test func `is an error where the exact difference does not fit`() throws {
    let half = try Score(sum: 1, over: 2)
    let most = try Score(sum: .max, over: 1)
    #expect(throws: ScoreError.overflow) { try half.missing(to: most) }
    let least = try Score(sum: 1, over: .max)
    let next = try Score(sum: 1, over: .max - 1)
    #expect(throws: ScoreError.overflow) { try least.missing(to: next) }
  }

  /// The products of the denominators pass 64 bits, the difference 1/2³¹ does not.
  @Test func `is no error where only the way to the difference is large`() throws {
    let one = try Score(sum: 1, over: 1 << 32)
    let three = try Score(sum: 3, over: 1 << 32)
    #expect(try one.missing(to: three) == Score(sum: 1, over: 1 << 31))
  }
}

@Suite struct `A stored score` {
  @Test func `is a sum and a count`() throws {
    #expect(try json(Score(sum: 17_999, over: 200)) == #"{"count":200,"sum":17999}"#)
    #expect(try decoded(Score.self, from: #"{"sum":4,"count":8}"#) == Score(sum: 1, over: 2))
    #expect(try roundTripped(Score.zero) == .zero)
    #expect(try roundTripped(Score(.max)) == Score(.max))
  }

  @Test func `of a negative sum or no members is refused`() throws {
    let negative = try #require(corruption([Score].self, from: #"[{"sum":-1,"count":2}]"#))
    #expect(negative.underlyingError as? ScoreError == .negativeSum(-1))
    #expect(negative.codingPath.map(\.intValue) == [0])
    let empty = try #require(corruption(Score.self, from: #"{"sum":1,"count":0}"#))
    #expect(empty.underlyingError as? ScoreError == .noMembers(0))
    let fewer = try #require(corruption(Score.self, from: #"{"sum":1,"count":-2}"#))
    #expect(fewer.underlyingError as? ScoreError == .noMembers(-2))
  }

  @Test(arguments: [
    "90", "null", "[]", "{}", #"{"sum":1}"#, #"{"count":1}"#, #"{"sum":1.5,"count":1}"#,
    #"{"sum":"1","count":1}"#, #"{"sum":9223372036854775808,"count":1}"#, #"{"sum":null,"count":1}"#,
  ])
  func `of another form is refused`(json: String) {
    #expect(throws: DecodingError.self) { try decoded(Score.self, from: json) }
  }
}
