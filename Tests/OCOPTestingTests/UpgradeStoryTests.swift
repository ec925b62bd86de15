import OCOP
import OCOPTesting
import TestSupport
import Testing

/// Numbers by hand, from the form of set 11, the prices and the purses.
@Suite struct `The story of a tea cooperative` {
  private static let story = Result { try UpgradeStory() }

  private func story() throws -> UpgradeStory { try Self.story.get() }

  @Test func `begins with three stars and five minima that block the fourth`() throws {
    let rating = try story().before
    #expect(rating.total.value == Score(59) && rating.star?.value == .three)
    let obstacle = try #require(rating.obstacles.first)
    #expect(obstacle.star == .four && obstacle.missingPoints.value == Score(11))
    #expect(obstacle.minima.map(\.criterion) == ["2.3", "3.5", "4.1", "5.1", "9"])
    #expect(obstacle.minima.map(\.required) == [.c, .b, .c, .e, .b])
    #expect(rating.discrepancies.isEmpty && rating.openEliminations.isEmpty)
  }

  @Test func `plans what brings 70 points, a booth online rather than more agents`() throws {
    let plan = try story().plan
    #expect(plan.steps.map(\.price.criterion) == ["2.3", "3.5", "4.1", "4.2", "5.1", "9", "10"])
    #expect(plan.steps.map(\.price.option) == [.c, .b, .d, .c, .e, .b, .b])
    #expect(plan.steps.map(\.price.cost.amount) == [30, 3, 20, 12, 15, 60, 2].map { $0 * 1_000_000 })
    #expect(plan.cost == Dong(142_000_000) && plan.total == Score(70))
  }

  /// Every way to pay for options of the list, each rated by itself.
  @Test func `plans the cheapest of all ways`() throws {
    let story = try story()
    let rater = try RatingRegime.decision26_2026.rater(for: .tea)
    var start = story.plan.sheet
    for step in story.plan.steps { start[step.price.criterion] = step.from }
    let millions: [(CriterionCode, [(OptionLetter, Int)])] = [
      ("2.3", [(.c, 30)]), ("3.5", [(.b, 3), (.c, 21)]), ("4.1", [(.c, 45), (.d, 20)]), ("4.2", [(.c, 12)]),
      ("4.3", [(.d, 35)]), ("5.1", [(.e, 15)]), ("8", [(.b, 18)]), ("9", [(.b, 60)]), ("10", [(.b, 2)]),
    ]
    var cheapest = Int.max
    func tryAll(_ place: Int, _ sheet: ScoreSheet, _ cost: Int) throws {
      guard place < millions.count else {
        if cost < cheapest, try rater.rate(sheet).star?.value ?? .one >= .four { cheapest = cost }
        return
      }
      try tryAll(place + 1, sheet, cost)
      for (letter, price) in millions[place].1 {
        var next = sheet
        next[millions[place].0] = .option(letter)
        try tryAll(place + 1, next, cost + price)
      }
    }
    try tryAll(0, start, 0)
    #expect(cheapest == 142)
  }

  @Test func `has each need reviewed, planned, supported and met, in a register that fits together`() throws {
    let story = try story()
    #expect(
      story.needs.map(\.id.text) == [
        "nd-2.3c-1", "nd-2.3c-2", "nd-3.5b-1", "nd-4.1d-1", "nd-4.2c-1", "nd-5.1e-1", "nd-9b-1", "nd-10b-1",
      ])
    #expect(try Dong.sum(story.needs.compactMap(\.estimate)) == Dong(142_000_000))
    #expect(story.needs.allSatisfy { $0.course.state == .met })
    #expect(story.programme.records.needs == story.needs)
    let year = try DatePeriod(from: CivilDate("2026-01-01"), upTo: CivilDate("2027-01-01"))
    let support = try story.programme.support(in: year)
    #expect(
      support.filter { $0.total > .zero } == [
        CapitalTotal(.provincialBudget, total: Dong(38_000_000), grants: 2, producers: 1),
        CapitalTotal(.ownCapital, total: Dong(50_000_000), grants: 7, producers: 1),
        CapitalTotal(.credit, total: Dong(54_000_000), grants: 1, producers: 1),
      ])
  }

  /// Decree 98 pays the printing whole and Circular 11 pays 70 % of the booth; the cooperative has 50 million; the rest is lent.
  @Test func `is paid for by state, own money and a loan, with a certificate`() throws {
    let story = try story()
    let funding = story.funding
    #expect(funding.measures.allSatisfy { $0.status == .full })
    let spent = Dictionary(
      uniqueKeysWithValues: funding.purses.map { ($0.source.text, $0.spent.amount / 1_000_000) })
    #expect(spent == ["khoa-hoc": 0, "tinh": 38, "tu-co": 50, "tin-dung": 54])
    #expect(
      funding.lines.compactMap { line in
        line.rule.map { [line.measure.text, $0.text, "\(line.amount.amount)"] }
      } == [
        ["nd-2.3c-2", "nd98-inputs", "24000000"], ["nd-4.1d-1", "tt11-domestic-sales", "14000000"],
      ])
    #expect(throws: Never.self) { try funding.verify(for: story.problem) }
  }

  @Test func `ends with four stars, by evidence of what was done`() throws {
    let story = try story()
    #expect(story.after.total.value == Score(70) && story.after.star?.value == .four)
    #expect(story.after.discrepancies.isEmpty && story.after.openEliminations.isEmpty)
    let held = story.plan.steps.map { step in
      story.after.criteria.first { $0.code == step.price.criterion }?.chosen == .option(step.price.option)
    }
    #expect(held == held.map { _ in true })
    func proof(_ name: String) -> String? {
      story.evidenceAfter.documents.first { $0.statements.map(\.name).contains(name) }?.proof.document
    }
    #expect(proof("originSignUseGranted")?.contains("NHTT-4-0388") == true)
    #expect(proof("modernTradeContractPerformed")?.contains("Sàn thương mại điện tử tỉnh") == true)
    #expect(proof("managementCertifiedNationally") == "HACCP HC-26-0093")
    #expect(proof("traceabilityCodeOnLabel")?.contains("02/2024/TT-BKHCN") == true)
  }

  /// The old label has no code, which rules out the highest answer; with the code it is for the council to say whether the label
  /// is worth it.
  @Test func `says which criterion documents no longer decide, and why`() throws {
    let story = try story()
    func outcome(_ rating: Rating) -> Derivation.Outcome? { rating.derivation(of: "2.3")?.outcome }
    #expect(outcome(story.before) == .derived(.option(.b)))
    guard case .narrowed(let answers) = outcome(story.after) else {
      Issue.record("\(String(describing: outcome(story.after)))")
      return
    }
    #expect(answers == [.option(.b), .option(.c)])
    // Of the label's highest answer the form asks, beside what documents show, whether it is "đẹp".
    let told = [
      (Language.vietnamese, "   2.3: tài liệu còn để ngỏ các mức b, c\n       hội đồng xét: Đẹp\n"),
      (.english, "   2.3: the documents leave open b, c\n       the council judges: Beautiful\n"),
    ]
    for (language, words) in told { #expect(story.text(in: language).contains(words)) }
  }

  @Test(arguments: Language.allCases)
  func `is told as an official would follow it`(language: Language) throws {
    let text = try story().text(in: language)
    #expect(text == (try golden("upgrade-story.\(language.rawValue).txt")))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }
}
