import OCOP
import TestSupport
import Testing

/// The edges of the bands, on the tea set, with products as they were.
@Suite struct `At the edge of a band` {
  let rater: Rater

  init() throws { rater = try RatingRegime.decision26_2026.rater(for: .tea) }

  /// A panel of one hundred: each member's total is chosen, and every minimum is met.
  private func panel(totals: [Int]) throws -> [ScoreSheet] {
    let best = ScoreSheet.best(of: rater.criteria)
    // Criteria without minima, dropped from the top to "none": their maxima make any total from 87 to 100.
    let steps: [(CriterionCode, Int)] = [
      ("1.2", 2), ("1.3", 3), ("1.7", 1), ("2.4", 1), ("4.2", 3), ("6.2.1", 3),
    ]
    return try totals.map { total in
      var sheet = best
      var surplus = 100 - total
      for (code, points) in steps.sorted(by: { $0.1 > $1.1 }) where points <= surplus {
        sheet[code] = .noneHolds
        surplus -= points
      }
      try #require(surplus == 0)
      return sheet
    }
  }

  @Test func `a mean of 90.86 held five stars in 2020, and does here`() throws {
    // 90.86 over fifty members: 43 at 91, 7 at 90.
    let rating = try rater.rate(
      try panel(totals: Array(repeating: 91, count: 43) + Array(repeating: 90, count: 7))
    )
    #expect(rating.total.value?.description == "90.86")
    #expect(rating.star?.value == .five)
  }

  @Test func `a mean of exactly 90.00 is five stars`() throws {
    let rating = try rater.rate(try panel(totals: [89, 91, 90, 88, 92]))
    #expect(rating.total.value == Score(90))
    #expect(rating.star?.value == .five)
    #expect(!rating.findings.contains { $0.kind == .roundingHidesBand })
  }

  @Test func `a mean of 89.995 shows as 90.00 but is four stars, and the text says so`() throws {
    let rating = try rater.rate(try panel(totals: [89] + Array(repeating: 90, count: 199)))
    #expect(rating.total.value?.description == "90.00")
    #expect(rating.starByPoints.value == .four)
    #expect(rating.star?.value == .four)
    let explanation = try rater.explain(rating)
    #expect(explanation.text(in: .english).contains("shows as 90.00 by rounding"))
    #expect(explanation.text(in: .english).contains("below 90"))
    #expect(explanation.text(in: .vietnamese).contains("hiển thị 90,00 do làm tròn"))
  }

  @Test(arguments: [(29, 1), (30, 2), (49, 2), (50, 3), (69, 3), (70, 4), (89, 4), (90, 5), (100, 5)])
  func `a whole score falls into its band`(points: Int, star: Int) {
    #expect(RatingRegime.decision26_2026.star(for: Score(UInt32(points))).rawValue == star)
  }

  @Test func `ninety-nine points without a trademark are two stars`() throws {
    var sheet = try panel(totals: [100])[0]
    sheet["3.5"] = .noneHolds
    let rating = try rater.rate(sheet)
    #expect(rating.total.value == Score(97))
    #expect(rating.starByPoints.value == .five)
    #expect(rating.star?.value == .two)
    #expect(rating.unmetMinima.map(\.star) == [.three, .four])
  }
}
