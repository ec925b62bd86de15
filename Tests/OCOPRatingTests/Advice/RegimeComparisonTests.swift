import OCOP
import TestSupport
import Testing

@Suite struct `A product under other rules` {
  let old: Rater
  let new: Rater

  /// The small set, and one in which a criterion gives other points, one is new, and a minimum is stricter.
  init() throws {
    old = try Rater(.decision26_2026, criteria: SmallSet.criteria)
    new = try Rater(
      .decision26_2026,
      criteria: SmallSet.set { parts in
        let story = Criterion("2", SmallSet.question("story", [(0, []), (10, [.three])]))
        let structure = Criterion("3", SmallSet.question("structure", [(0, []), (4, [])]))
        let fresh = Criterion("5", SmallSet.question("fresh", [(0, []), (4, [])]))
        return [
          parts[0], CriteriaSet.Part("B", SmallSet.text("Two"), maximum: 14, [story, structure]), parts[2],
          CriteriaSet.Part("D", SmallSet.text("Four"), maximum: 4, [fresh]),
        ]
      })
  }

  private func sheet(_ changes: [String: String] = [:]) throws -> ScoreSheet {
    try ScoreSheet(["1.1": "c", "1.2": "c", "2": "a", "3": "a", "4.1": "c"].merging(changes) { $1 })
  }

  @Test func `keeps the answers to questions that are the same, and says which are not`() throws {
    let comparison = try RegimeComparison([sheet()], from: old, to: new)
    #expect(comparison.carried.map(\.to) == ["1.1", "1.2", "2", "4.1"])
    #expect(comparison.askedAnew == ["3", "5"])
    #expect(comparison.dropped == ["3"])
    #expect(comparison.unreviewed == ["1.1", "1.2", "2", "4.1"])
    #expect(comparison.before.star?.value == .four)
    // The stricter minimum at 2 is missed whatever the open answers are.
    #expect(comparison.after.star?.value == .two)
    #expect(comparison.after.unmetMinima.map(\.criterion) == ["2"])
    #expect(!comparison.isReviewed)
  }

  @Test func `is reviewed once all is answered and looked at again`() throws {
    let answered = try ScoreSheet(["2": "b", "3": "b", "5": "b"])
    let comparison = try RegimeComparison(
      [sheet()], from: old, to: new, answering: [answered], reviewed: ["1.1", "1.2"])
    #expect(comparison.unreviewed == ["4.1"])
    #expect(!comparison.isReviewed)
    let done = try RegimeComparison(
      [sheet()], from: old, to: new, answering: [answered], reviewed: ["1.1", "1.2", "4.1"])
    #expect(done.isReviewed)
    #expect(done.after.star?.value == .five)
    #expect(try roundTripped(done) == done)
  }

  @Test func `refuses an answer that the new rules do not know`() throws {
    #expect(throws: RatingError.unknownCriterion(member: 0, "9")) {
      try RegimeComparison([sheet()], from: old, to: new, answering: [ScoreSheet(["9": "a"])])
    }
  }

  @Test func `carries everything over between a set and itself`() throws {
    for set in RatingRegime.decision26_2026.criteriaSets {
      let rater = try Rater(.decision26_2026, criteria: set)
      let best = ScoreSheet.best(of: set)
      let comparison = try RegimeComparison([best], from: rater, to: rater)
      #expect(comparison.askedAnew == [] && comparison.dropped == [])
      #expect(comparison.after == comparison.before)
    }
  }
}

@Suite struct `A certificate after a comparison` {
  let old: Rater
  let new: Rater

  init() throws {
    old = try Rater(
      .decision148_2023_amended2025, criteria: RatingRegime.decision148_2023.criteria(for: .tea))
    new = try old.successor(under: .decision26_2026)
  }

  /// The best sheet of 2023 with simple packaging, worth 1 of 3 points: no minimum of 4★ then, one of 3★ now.
  private var simplyPacked: ScoreSheet {
    var sheet = ScoreSheet.best(of: old.criteria)
    sheet["2.b"] = .option(.b)
    return sheet
  }

  /// What is asked in the same words for the same points, by the printed forms of both decisions.
  private let same: [CriterionCode] = [
    "1.3", "1.6", "1.7", "2.2", "6.1.1", "6.1.2", "6.2.1", "6.2.2", "7", "10", "11",
  ]

  @Test func `names what nobody looked at again and what has no answer`() throws {
    let comparison = try RegimeComparison([simplyPacked], from: old, to: new)
    #expect(comparison.carried.map(\.to) == same)
    #expect(comparison.unanswered == comparison.askedAnew && comparison.unanswered.count == 21)
    let error = RegimeComparisonError.notReviewed(unreviewed: same, unanswered: comparison.askedAnew)
    #expect(throws: error) { try comparison.certifiableRating() }
    #expect(error.description.contains("not looked at again: 1.3, 1.6, 1.7, 2.2"))
    #expect(error.description.contains("without an answer: 1.1, 1.2, 1.4"))
  }

  @Test func `gives the rating once all is answered and looked at again`() throws {
    let answers = ScoreSheet.best(of: new.criteria)
    let open = try RegimeComparison([simplyPacked], from: old, to: new, answering: [ScoreSheet()])
    let fresh = ScoreSheet(answers: answers.answers.filter { open.askedAnew.contains($0.key) })
    let unreviewed = try RegimeComparison([simplyPacked], from: old, to: new, answering: [fresh])
    #expect(throws: RegimeComparisonError.notReviewed(unreviewed: same, unanswered: [])) {
      try unreviewed.certifiableRating()
    }
    let done = try RegimeComparison(
      [simplyPacked], from: old, to: new, answering: [fresh], reviewed: Set(same))
    // 100 points but for 2 of the packaging.
    #expect(try done.certifiableRating().total.value == Score(98))
    #expect(try done.certifiableRating().star?.value == .two)
  }

  @Test func `is open where the source of the rules after lacks points`() throws {
    // Under the copy of 2023 the best sheet has 97 of 100 points: 5★. With 8 points less in all, 89 to 92.
    var sheet = ScoreSheet.best(of: old.criteria)
    for (code, letter) in [("1.a", OptionLetter.b), ("3.c", .a), ("4.a", .c), ("3.b", .a), ("3.đ", .a)] {
      sheet[try CriterionCode(code)] = .option(letter)
    }
    let comparison = try RegimeComparison([ScoreSheet()], from: new, to: old, answering: [sheet])
    #expect(comparison.after.total == Bounds(Score(89), Score(92)) && comparison.isReviewed)
    let error = #expect(throws: RegimeComparisonError.self) { try comparison.certifiableRating() }
    #expect(error == .starOpen(Bounds(.four, .five), gaps: old.criteria.gaps))
    #expect(error?.description.contains("between 4★ and 5★") == true)
  }

  @Test func `follows a criterion that does not apply and needs no answer`() throws {
    var sheet = ScoreSheet.best(of: new.criteria)
    sheet["5.1"] = .option(.a)
    sheet["5.2"] = nil
    let comparison = try RegimeComparison([ScoreSheet()], from: old, to: new, answering: [sheet])
    #expect(comparison.after.isComplete == false)
    #expect(comparison.isReviewed == (comparison.after.star?.value != nil))
  }
}

@Suite struct `A comparison in words` {
  private func rater(_ regime: RatingRegime, _ number: Int) throws -> Rater {
    try regime.rater(numbered: number)
  }

  @Test func `says which star is lost, why, and what has to be done`() throws {
    let old = try rater(.decision148_2023_amended2025, 11)
    let new = try old.successor(under: .decision26_2026)
    var sheet = ScoreSheet.best(of: old.criteria)
    sheet["2.b"] = .option(.b)
    let comparison = try RegimeComparison([sheet], from: old, to: new)
    // 97 points of the copy less 2; the 5★ minimum of 2.b is missed, no other.
    #expect(comparison.before.total == Bounds(Score(95), Score(98)))
    #expect(comparison.before.star?.value == .four)
    // 3, 3, 1, 1, 2, 2, 3, 3, 5, 2 and 3 points carry over.
    #expect(comparison.after.total == Bounds(Score(28), Score(98)))

    let explanation = try new.explain(comparison, from: old)
    #expect(
      explanation.sentence(in: .english)
        == "4 stars under Decision 148/QĐ-TTg (amended by 1489/QĐ-TTg), set 11, would be at most 2 stars under "
        + "Decision 26/2026/QĐ-TTg, set 11, because:")
    #expect(
      explanation.sentence(in: .vietnamese)
        == "4 sao theo Quyết định 148/QĐ-TTg (sửa đổi: 1489/QĐ-TTg), bộ 11, sẽ là nhiều nhất 2 sao theo "
        + "Quyết định 26/2026/QĐ-TTg, bộ 11, vì:")
    #expect(explanation.obstacle?.star == .four)
    let unmet = explanation.obstacle?.minima.filter { $0.result.state == .unmet }
    #expect(unmet?.map(\.result.criterion) == ["2.2"])
    #expect(unmet?.first?.required.vi == "Đóng gói sáng tạo, bao bì đẹp")
    #expect(explanation.unreviewed.first?.title.vi == "Gia tăng giá trị")
    #expect(explanation.askedAnew.map(\.code) == comparison.askedAnew)
    #expect(explanation.dropped.count == 21 && explanation.dropped.first?.code == "1.a")
    #expect(explanation.gaps.map(\.missingPoints) == [3])

    let text = explanation.text(in: .english).split(separator: "\n").map(String.init)
    #expect(text.allSatisfy { $0.count <= 100 })
    #expect(text.contains { $0.hasPrefix("  ✗ 2.2 Product packing and packaging (3★): needs c") })
    #expect(text.contains { $0.hasPrefix("  ? minima of 4 stars still open: 1.1, 1.5, 2.1") })
    #expect(text.contains("  - No certificate can rest on it: 11 not looked at again, 21 not answered"))
    #expect(try roundTripped(explanation) == explanation)
  }

  /// Of 31 questions of 2019 two are asked in 2026 in the same words for the same points: colour and taste of the brew.
  @Test func `leaves nearly all open for the tea of 2019`() throws {
    let old = try rater(.decision1048_2019_amended2020, 12)
    let new = try old.successor(under: .decision26_2026)
    #expect(new.criteria.id == "tea")
    let comparison = try RegimeComparison([.best(of: old.criteria)], from: old, to: new)
    #expect(comparison.carried.map(\.from) == ["6.2.1", "6.2.3"] && comparison.dropped.count == 29)
    #expect(comparison.after.total == Bounds(Score(8), Score(100)))
    let explanation = try new.explain(comparison, from: old)
    #expect(
      explanation.sentence(in: .vietnamese)
        == "5 sao theo Quyết định 1048/QĐ-TTg (sửa đổi: 781/QĐ-TTg), bộ 12, sẽ là 1–5 sao theo Quyết định "
        + "26/2026/QĐ-TTg, bộ 11, tùy 30 tiêu chí chưa trả lời")
    #expect(explanation.gaps.map(\.kind) == [.minima])
    #expect(explanation.text(in: .vietnamese).contains("Nguồn thiếu mức tối thiểu"))
  }

  /// Decorative and household handicrafts of 2019 became one set, which asks how fine the work is as both did.
  @Test(arguments: [23, 24]) func `follows a set that was joined with another`(number: Int) throws {
    let old = try rater(.decision1048_2019, number)
    let new = try old.successor(under: .decision26_2026)
    #expect(new.criteria.number == 21)
    let comparison = try RegimeComparison([.best(of: old.criteria)], from: old, to: new)
    #expect(comparison.carried.map(\.from) == ["6.1"] && comparison.carried.map(\.to) == ["6.1"])
    let explanation = try new.explain(comparison, from: old)
    #expect(explanation.before.setNumber == number && explanation.after.setNumber == 21)
    #expect(explanation.sentence(in: .english).contains("set \(number), would be"))
  }

  @Test func `keeps to the same star in the same words`() throws {
    let old = try rater(.decision1048_2019, 12)
    let new = try old.successor(under: .decision1048_2019_amended2020)
    let comparison = try RegimeComparison([.best(of: old.criteria)], from: old, to: new)
    let explanation = try new.explain(comparison, from: old)
    #expect(explanation.obstacle == nil && explanation.askedAnew == [])
    #expect(
      explanation.sentence(in: .english)
        == "5 stars under Decision 1048/QĐ-TTg, set 12, would still be 5 stars under Decision 1048/QĐ-TTg "
        + "(amended by 781/QĐ-TTg), set 12")
  }

  @Test func `refuses other raters than those of the comparison, and sets that nothing took over`() throws {
    let old = try rater(.decision1048_2019, 12)
    let new = try old.successor(under: .decision26_2026)
    let comparison = try RegimeComparison([ScoreSheet()], from: old, to: new)
    #expect(throws: ExplanationError.self) { try old.explain(comparison, from: new) }
    let orphan = RegimeError.noSuccessor(decision: "1048/QĐ-TTg", set: 13, later: "26/2026/QĐ-TTg")
    #expect(throws: orphan) {
      try rater(.decision1048_2019, 13).successor(under: .decision26_2026)
    }
    #expect(
      orphan.description
        == "no single set of decision 26/2026/QĐ-TTg took over set 13 of decision 1048/QĐ-TTg")
  }
}

@Suite struct `Why not the next star` {
  /// The best sheet of the copy of 2023 with 8 points less: 89 of 100, or up to 3 more, and every minimum of 5★ met.
  @Test func `says what hangs on the source rather than on answers`() throws {
    let rater = try RatingRegime.decision148_2023.rater(for: .tea)
    var sheet = ScoreSheet.best(of: rater.criteria)
    for (code, letter) in [("1.a", OptionLetter.b), ("3.c", .a), ("4.a", .c), ("3.b", .a), ("3.đ", .a)] {
      sheet[try CriterionCode(code)] = .option(letter)
    }
    let explanation = try rater.explain(rater.rate(sheet))
    #expect(
      explanation.whyNotNext(in: .english) == [
        "Missing for 5 stars", "0.00–1.00 points, as what the source lacks turns out",
      ])
    #expect(
      rater.criteria.gaps.map { $0.text(in: .english) } == [
        "The source lacks 3 points at Part C, which the upper bound adds: Part C gives 35 points, but the "
          + "criteria of the copy add to 32"
      ])
  }

  @Test func `is nothing where the highest star is held`() throws {
    let rater = try RatingRegime.decision26_2026.rater(for: .tea)
    let explanation = try rater.explain(rater.rate(.best(of: rater.criteria)))
    #expect(explanation.whyNotNext(in: .vietnamese) == [])
  }

  @Test func `names each minimum that is missed`() throws {
    let rater = try RatingRegime.decision26_2026.rater(for: .tea)
    var sheet = ScoreSheet.best(of: rater.criteria)
    sheet["2.2"] = .option(.b)
    let lines = try rater.explain(rater.rate(sheet)).whyNotNext(in: .english)
    #expect(lines.count == 2 && lines[0] == "The points reach 3 stars, but these minima hold it back")
    #expect(lines[1].hasPrefix("2.2 Product packing and packaging (3★): needs c"))
  }
}

@Suite struct `A regime's other tables` {
  @Test func `are found from the regime`() throws {
    for regime in RatingRegime.known {
      let procedure = try #require(regime.procedure)
      #expect(procedure.filings.contains(regime.filings.start))
      #expect(regime.rounds?.document == regime.document)
      for level in procedure.levels where level != .commune {
        #expect(regime.council(at: level)?.decision == regime.document.number)
      }
      #expect(regime.council(at: .commune) == nil)
    }
    #expect(RatingRegime.decision26_2026.name.en == "Decision 26/2026/QĐ-TTg")
    #expect(
      RatingRegime.decision148_2023_amended2025.name.vi == "Quyết định 148/QĐ-TTg (sửa đổi: 1489/QĐ-TTg)")
  }
}
