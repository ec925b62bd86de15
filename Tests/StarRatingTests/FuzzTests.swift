import Foundation
import OCOP
import TestSupport
import Testing

@testable import star_rating

/// A hundred thousand inputs of noise, a fifth of them at the desk: nothing crashes, and each line of input has one line of output.
@Suite struct `Noise on the input` {
  private func lineCount(_ bytes: [UInt8]) -> Int {
    let ends = bytes.count { $0 == UInt8(ascii: "\n") }
    return bytes.isEmpty || bytes.last == UInt8(ascii: "\n") ? ends : ends + 1
  }

  private func rate(_ input: [UInt8], seed: UInt64) throws {
    var rater = LineRater()
    let output = rater.feed(input) + rater.finish()
    #expect(lineCount(output) == lineCount(input), "seed \(seed): \(input)")
    #expect(String(validating: output, as: UTF8.self) != nil, "seed \(seed): \(input)")
  }

  @Test func `as random bytes crashes nothing`() throws {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<Rounds.all(500, atTheDesk: 100) {
      let count = Int.random(in: 0...20_000, using: &random)
      let alphabet = Array(#"{}[]":,.0123456789abcdefnulltrue\ id set sheet panel"#.utf8)
      let isWild = Bool.random(using: &random)
      let input = (0..<count).map { _ in
        // About two hundred strings a round.
        if Int.random(in: 0..<50, using: &random) == 0 { return UInt8(ascii: "\n") }
        return isWild
          ? UInt8.random(in: 0...255, using: &random) : alphabet.randomElement(using: &random) ?? 0
      }
      try rate(input, seed: 1)
    }
  }

  @Test func `as mutated lines crashes nothing`() throws {
    let set = try RatingRegime.decision26_2026.criteria(numbered: 16)
    let answers = set.leaves.map { "\"\($0.code)\":\"a\"" }.joined(separator: ",")
    try rate(
      mutationsOf:
        #"{"id":"é\u00e9","set":16,"decision":"26/2026","eliminations":["6","set"],"panel":[{\#(answers)},{}]}"#,
      rounds: Rounds.all(3_000, atTheDesk: 600))
  }

  @Test func `as mutated evidence crashes nothing`() throws {
    try rate(
      mutationsOf:
        #"{"id":"x","set":16,"evidence":{"on":"2026-06-20","documents":[{"document":"é","issued":"2026-05-30","#
        + #""validUntil":"2027-01-01","states":{"communeLabour":"62.5%","distributors":7,"productStory":true,"#
        + #""legalForm":"farm","localCommunityCapital":"5/8"}}]}}"#,
      rounds: Rounds.all(150, atTheDesk: 50))
  }

  private func rate(mutationsOf text: String, rounds: Int) throws {
    let good = Array((text + "\n").utf8)
    var random = SeededGenerator(seed: 2)
    for _ in 0..<rounds {
      var input: [UInt8] = []
      for _ in 0..<10 {
        var line = good
        for _ in 0...Int.random(in: 0...3, using: &random) {
          let place = Int.random(in: 0..<line.count, using: &random)
          switch Int.random(in: 0..<4, using: &random) {
          case 0: line[place] = UInt8.random(in: 0...255, using: &random)
          case 1: line.remove(at: place)
          case 2: line.insert(line.randomElement(using: &random) ?? 0, at: place)
          default:
            line.removeSubrange(place..<min(line.count, place + Int.random(in: 1...30, using: &random)))
          }
          if line.isEmpty { line = [UInt8(ascii: "\n")] }
        }
        input += line
      }
      try rate(input, seed: 2)
    }
  }
}
