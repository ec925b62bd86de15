import Foundation
import OCOP
import TestSupport
import Testing

/// What a caller may hand over, however odd, and what it gets.
@Suite struct `An odd input` {
  private func regime(_ bands: [(Star, Int)]) -> RatingRegime {
    let citation = Citation("1", .article(1))
    return RatingRegime(
      document: .decision26_2026, verified: LegalDocument.decision26_2026.issued,
      bands: bands.map { RatingRegime.Band($0.0, from: $0.1, recognition: nil, citation: citation) },
      criteriaSets: [], interpretations: [])
  }

  @Test func `of bands in any order gives the same star`() throws {
    let regime = regime([(.five, 90), (.one, 0), (.three, 50), (.four, 70), (.two, 30)])
    for (points, star) in [(0, 1), (30, 2), (69, 3), (70, 4), (95, 5)] {
      #expect(regime.star(for: Score(UInt32(points))).rawValue == star)
    }
    let rating = try Rater(regime, criteria: SmallSet.criteria).rate(SmallSet.sheet("c", "b", "b", "b", "c"))
    #expect(rating.star?.value == .four)
    #expect(rating.obstacles.map(\.star) == [.five])
  }

  @Test func `of bands beyond all scores traps nothing`() throws {
    let regime = regime([(.one, .min), (.two, -1), (.three, .max)])
    let rater = try Rater(regime, criteria: SmallSet.criteria)
    let rating = try rater.rate([
      SmallSet.sheet("a", "", "b", "b", "c"), SmallSet.sheet("a", "", "b", "b", "c"),
    ])
    #expect(rating.star?.value == .two)
    #expect(rating.obstacles.map(\.star) == [.three])
    #expect(try !rater.explain(rating).text(in: .english).isEmpty)
    let low = try SmallSet.sheet("a", "a", "a", "a", "b")
    #expect(try rater.cheapestUpgrade(to: .three, from: low) == .impossible([.total]))
    #expect(
      try rater.cheapestUpgrade(to: .five, from: low) == .impossible([.total]), "no band holds five stars")
    guard case .plan = try rater.cheapestUpgrade(to: .one, from: low) else {
      Issue.record("every product holds one star")
      return
    }
  }

  @Test func `of another set is not explained in the words of this one`() throws {
    let tea = try RatingRegime.decision26_2026.rater(for: .tea)
    let water = try RatingRegime.decision26_2026.rater(for: .mineralBottledWater)
    let rating = try tea.rate(ScoreSheet())
    let error = #expect(throws: ExplanationError.self) { try water.explain(rating) }
    #expect("\(try #require(error))".contains("mineral-bottled-water"))
  }

  @Test func `of a note that is stated twice counts once, in the order of the form`() throws {
    let rating = try SmallSet.rater().rate(
      SmallSet.sheet("c", "c", "b", "b", "c"), eliminations: [.criterion("4"), .set, .criterion("4")])
    #expect(rating.eliminations.map(\.place) == [.set, .criterion("4")])
  }

  @Test func `of a criterion with both a question and children is refused when decoded`() throws {
    let leaf = try String(decoding: JSONEncoder().encode(SmallSet.story), as: UTF8.self)
    let withChildren = "{\"children\":[]," + leaf.dropFirst()
    #expect(throws: DecodingError.self) { try decoded(Criterion.self, from: withChildren) }
  }

  @Test func `of a rating with neither star nor elimination is refused when decoded`() throws {
    let rating = try SmallSet.rater().rate(SmallSet.sheet("c", "c", "b", "b", "c"))
    var object = try #require(
      JSONSerialization.jsonObject(with: JSONEncoder().encode(rating)) as? [String: Any])
    object["star"] = nil
    let data = try JSONSerialization.data(withJSONObject: object)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Rating.self, from: data) }
  }

  @Test func `of a wording with several bad keys names the same one every time`() {
    let json = #"{"z/?":{"vi":"x","en":"y"},"a/?":{"vi":"x","en":"y"},"m/?":{"vi":"x","en":"y"}}"#
    for _ in 0..<5 {
      let error = #expect(throws: DecodingError.self) { try decoded(Wording.self, from: json) }
      #expect("\(error as Any)".contains("a/?"))
    }
  }
}

@Suite struct `A reader of a result` {
  @Test func `is told of the law's slip on which it turns`() throws {
    let rater = try RatingRegime.decision26_2026.rater(for: .flowers)
    var sheet = ScoreSheet.best(of: rater.criteria)
    sheet["8"] = .option(.b)
    let rating = try rater.rate(sheet)
    #expect(rating.star?.value == .two, "the mark for three stars stands on the best option of 8")
    let text = try rater.explain(rating).text(in: .english)
    #expect(text.contains("The text prints at 8 c: The mark for 3 stars stands on the best option"))
    #expect(rating.interpretations.contains("minimaAreCumulative"))
  }

  @Test func `is told where a member's zero did not eliminate, and on which reading`() throws {
    let rater = try SmallSet.rater()
    let rating = try rater.rate([
      SmallSet.sheet("c", "c", "b", "b", "a"), SmallSet.sheet("c", "c", "b", "b", "c"),
    ])
    let finding = try #require(rating.findings.first { $0.kind == .zeroOfSomeMembers })
    #expect(finding.criterion == "4.1")
    #expect(finding.members == [0])
    #expect(finding.interpretations == ["zeroMeansWholePanel"])
  }

  @Test func `is told that five stars still hang on a criterion that may eliminate`() throws {
    let rater = try RatingRegime.decision26_2026.rater(for: .mineralBottledWater)
    var sheet = ScoreSheet.best(of: rater.criteria)
    sheet["6.1"] = nil
    let explanation = try rater.explain(rater.rate(sheet))
    #expect(explanation.text(in: .english).hasPrefix("★★★★★  5 STARS, unless eliminated"))
  }

  @Test func `reads errors in words`() throws {
    let error = #expect(throws: CriteriaError.self) {
      try Rater(
        .decision26_2026,
        criteria: SmallSet.set(parts: {
          [CriteriaSet.Part("A", SmallSet.text("x"), maximum: 63, $0[0].criteria)]
        }))
    }
    #expect(
      try "\(#require(error))"
        == "criteria set small has 1 problem(s):\n  part A: the maximum is 63, but what is below adds to 62")
  }
}
