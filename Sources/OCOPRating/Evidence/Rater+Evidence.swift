public import OCOPModel

extension Rater {
  /// Rates a panel together with evidence: what documents decide needs no answer, and what they contradict is shown.
  ///
  /// Where a member gives no answer, the evidence does, or narrows the answers that are possible. Where a member does,
  /// the member's word counts; a ``Discrepancy`` keeps both sides. An elimination note that the evidence shows to apply
  /// eliminates as if it were stated.
  ///
  /// The bounds of the total and of the star level are the tightest that the unknown allows, with each fact the same for
  /// all members and criteria, and judgements free; but where a group of criteria that hang on the same unknown things has
  /// more than some thousand courses of things, each of its criteria is taken alone.
  ///
  /// Courses of things in which an elimination note applies are left out of the bounds; ``Rating/openEliminations`` and a
  /// finding name each note that is not ruled out, with what is not known. Where every course eliminates, the product is.
  ///
  /// - Parameters:
  ///   - panel: One sheet a member, blank or with answers.
  ///   - evidence: The documents.
  ///   - day: The day of the rating: a document that does not hold on it proves nothing.
  ///   - eliminations: The elimination notes that people state to apply.
  /// - Returns: The rating, with what the evidence says of each criterion.
  /// - Throws: ``RatingError`` that names the member, the criterion or the document, and the value at fault.
  /// - Complexity: O(*m* · *n*) for *m* members and *n* criteria, for each course of things that is followed.
  public func rate(
    _ panel: [ScoreSheet],
    evidence: Evidence,
    on day: CivilDate,
    eliminations: [EliminationPlace] = []
  ) throws(RatingError) -> Rating {
    try check(panel, eliminations)
    let choices = try choices(of: panel)
    return rating(choices, of: panel.count, try read(evidence, on: day), on: day, eliminations)
  }

  /// The rating of checked answers together with what evidence says.
  func rating(
    _ given: [Tally.Choice],
    of memberCount: Int,
    _ reading: EvidenceReading,
    on day: CivilDate,
    _ eliminations: [EliminationPlace]
  ) -> Rating {
    var choices = given
    let discrepancies =
      reading.discrepancies(with: choices, of: memberCount, plan)
      + reading.excluded.filter(eliminations.contains).map(Discrepancy.elimination)
    for place in choices.indices where choices[place] == .open {
      guard let answer = reading.candidates[place / memberCount].only else { continue }
      choices[place] = Tally.Choice(answer)
    }
    let tally = Tally(
      choices, of: memberCount, by: plan, stated: eliminations, rules: rules, reading: reading)
    return Rating(
      tally, by: self, plan: plan, Rating.Basis(day: day, reading: reading, discrepancies: discrepancies))
  }

  /// Rates one sheet as a panel of one, together with evidence.
  ///
  /// - Throws: ``RatingError`` that names the criterion or the document, and the value at fault.
  public func rate(
    _ sheet: ScoreSheet = ScoreSheet(),
    evidence: Evidence,
    on day: CivilDate,
    eliminations: [EliminationPlace] = []
  ) throws(RatingError) -> Rating {
    try rate([sheet], evidence: evidence, on: day, eliminations: eliminations)
  }

  /// What evidence says of every criterion, in form order.
  ///
  /// - Throws: ``EvidenceError`` for a statement whose value is not what its subject asks for.
  public func derivations(from evidence: Evidence, on day: CivilDate) throws(EvidenceError) -> [Derivation] {
    try EvidenceReading(evidence, on: day, by: plan).derivations
  }

  /// A sheet with the answers that evidence decides, where the sheet has none.
  ///
  /// - Throws: ``EvidenceError`` for a statement whose value is not what its subject asks for.
  public func filling(
    _ sheet: ScoreSheet = ScoreSheet(),
    from evidence: Evidence,
    on day: CivilDate
  ) throws(EvidenceError) -> ScoreSheet {
    var filled = sheet
    for derivation in try derivations(from: evidence, on: day) {
      guard case .derived(let answer) = derivation.outcome, filled[derivation.criterion] == nil else {
        continue
      }
      filled[derivation.criterion] = answer
    }
    return filled
  }

  func read(_ evidence: Evidence, on day: CivilDate) throws(RatingError) -> EvidenceReading {
    do {
      return try EvidenceReading(evidence, on: day, by: plan)
    } catch {
      throw .evidence(error)
    }
  }
}

extension EvidenceReading {
  /// The answers that documents exclude, criterion by criterion, each answer once; where no document speaks of a criterion,
  /// none contradicts an answer.
  fileprivate func discrepancies(
    with choices: [Tally.Choice],
    of memberCount: Int,
    _ plan: RatingPlan
  ) -> [Discrepancy] {
    plan.leaves.indices.flatMap { leaf in
      var members: [Answer: [Int]] = [:]
      for member in 0..<memberCount {
        guard let answer = choices[leaf * memberCount + member].answer, !candidates[leaf].contains(answer),
          documentsExclude(answer, leaf)
        else { continue }
        members[answer, default: []].append(member)
      }
      return members.sorted { $0.key.place < $1.key.place }.map {
        Discrepancy.answer(
          plan.leaves[leaf].code, $0.key, members: $0.value, possible: candidates[leaf].answers)
      }
    }
  }
}

extension EvidenceReading {
  /// Whether documents, and not the form's own options alone, exclude an answer: they decide for another, or leave fewer
  /// answers than nothing known would.
  private func documentsExclude(_ answer: Answer, _ leaf: Int) -> Bool {
    guard !derivations[leaf].grounds.isEmpty else { return false }
    return candidates[leaf].only != nil || blankCandidates(leaf).contains(answer)
  }
}

extension Tally.Choice {
  init(_ answer: Answer) {
    switch answer {
    case .noneHolds: self = .noneHolds
    case .option(let letter): self = .option(letter.index)
    }
  }
}
