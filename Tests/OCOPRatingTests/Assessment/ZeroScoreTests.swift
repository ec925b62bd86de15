import OCOP
import TestSupport
import Testing

/// A note by which the criterion's own zero eliminates, as 6.1 of set 7 had it in 2019.
@Suite struct `A zero that eliminates where it stands` {
  let rater: Rater

  init() throws {
    rater = try Rater(.decision1048_2019, criteria: RatingRegime.decision1048_2019.criteria(numbered: 7))
  }

  private func sheet(_ code: CriterionCode, _ option: OptionLetter) -> ScoreSheet {
    var sheet = ScoreSheet.best(of: rater.criteria)
    sheet[code] = .option(option)
    return sheet
  }

  @Test func `eliminates when the whole panel gives it`() throws {
    let rating = try rater.rate([sheet("6.1", .a), sheet("6.1", .a)])
    #expect(rating.eliminations == [Elimination(.criterion("6.1"), cause: .zeroScore("6.1"))])
    #expect(rating.star == nil)
  }

  @Test func `does not eliminate when one member gives it, or at a neighbour`() throws {
    let mixed = try rater.rate([sheet("6.1", .a), sheet("6.1", .d)])
    #expect(mixed.eliminations == [] && mixed.star?.value == .five)
    #expect(mixed.findings.contains { $0.kind == .zeroOfSomeMembers && $0.criterion == "6.1" })
    #expect(try rater.rate(sheet("6.2", .a)).eliminations == [])
  }

  @Test func `eliminates at each of four criteria of water, whose note stands above them`() throws {
    let water = try Rater(
      .decision1048_2019, criteria: RatingRegime.decision1048_2019.criteria(numbered: 17))
    for code in ["6.1", "6.2", "6.3", "6.4"] as [CriterionCode] {
      var sheet = ScoreSheet.best(of: water.criteria)
      sheet[code] = .option(.a)
      #expect(
        try water.rate(sheet).eliminations == [Elimination(.criterion("6"), cause: .zeroScore(code))])
    }
  }

  private static let note = EliminationNote(vi: "x", en: "x", trigger: .zeroScore)

  @Test func `has no meaning at a heading, or where the criterion may not apply`() {
    let heading = SmallSet.set(
      first: Criterion("1", SmallSet.text("x"), maximum: 62, elimination: Self.note, SmallSet.part1.children))
    #expect(heading.problems.map(\.rule) == [.zeroScoreOfNoQuestion])
    let conditional = SmallSet.set { parts in
      let structure = Criterion(
        "3", SmallSet.question("structure", [(0, []), (8, [])]), elimination: Self.note,
        applies: SmallSet.structure.applicability)
      return [
        parts[0], CriteriaSet.Part("B", SmallSet.text("x"), maximum: 18, [SmallSet.story, structure]),
        parts[2],
      ]
    }
    #expect(conditional.problems.map(\.rule) == [.conditionBelowZeroNote])
  }

  @Test func `comes back from encoding`() throws {
    #expect(try roundTripped(Self.note) == Self.note)
  }
}
