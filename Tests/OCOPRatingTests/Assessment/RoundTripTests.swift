import OCOP
import TestSupport
import Testing

@Suite struct `Encoding and decoding` {
  @Test func `gives back the regime with all its tables`() throws {
    #expect(try roundTripped(RatingRegime.decision26_2026) == .decision26_2026)
  }

  @Test func `gives back council rules, eliminations, plans and gaps`() throws {
    for rule in CouncilRules.MinimaRule.allCases {
      let rules = CouncilRules(minima: rule, quorum: 5)
      #expect(try roundTripped(rules) == rules)
    }
    for elimination in [
      Elimination(.set, cause: .stated), Elimination(.criterion("6"), cause: .zeroScore("6.1")),
    ] {
      #expect(try roundTripped(elimination) == elimination)
    }
    let rater = try SmallSet.rater()
    guard
      case .plan(let plan) = try rater.cheapestUpgrade(
        to: .five, from: SmallSet.sheet("a", "a", "none", "a", "a"))
    else {
      Issue.record("there is a plan")
      return
    }
    #expect(!plan.steps.isEmpty)
    #expect(try roundTripped(plan) == plan)
    let gaps = try rater.decisiveGaps(in: [SmallSet.sheet("", "a", "", "a", "")])
    #expect(gaps.count == 3)
    #expect(try roundTripped(gaps) == gaps)
  }
}
