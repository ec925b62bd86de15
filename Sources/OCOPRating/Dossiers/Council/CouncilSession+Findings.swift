import OCOPModel

extension CouncilSession {
  /// Everything over which the council does not close without saying why: the quorum, then the composition, then member by
  /// member in the council's order, then pairs whose totals are far apart.
  ///
  /// - Complexity: O(*m* · *n* + *m*²) for *m* members and *n* criteria.
  public var findings: [CouncilFinding] {
    let scored = scored
    return quorumFindings(scored) + compositionFindings + memberFindings(scored) + dispersionFindings(scored)
  }

  private func quorumFindings(_ scored: ScoredSheets) -> [CouncilFinding] {
    let needed = opening.rules.quorum.needed(of: council.scoringMembers.count)
    // Of a meeting, those who attend make the quorum.
    let count = scored.valid.count { !isAbsent($0.sheet.member) }
    return count < needed ? [CouncilFinding(.quorumNotMet, count: count, needed: needed)] : []
  }

  private var compositionFindings: [CouncilFinding] {
    guard let composition = opening.composition else { return [] }
    let problems = composition.problems(of: council, existing: opening.existing)
    let present = Set(council.members.filter { participants.contains($0.id) }.map(\.agency))
    let absent = composition.requiredAgencies(existing: opening.existing).filter { agency in
      !present.contains(agency) && !problems.contains(.missing(agency))
    }
    return problems.map(CouncilFinding.init) + absent.map { CouncilFinding(.agencyAbsent, agency: $0) }
  }

  /// Those who take part: in a meeting those who attend, where that was recorded; otherwise those whose sheets are there.
  private var participants: Set<ID<CouncilMember>> {
    if state.mode == .meeting, let attendance = state.attendance { return attendance }
    return Set(state.sheets.keys)
  }

  /// Whether a member is not among those who attend the meeting, where that was recorded.
  private func isAbsent(_ member: ID<CouncilMember>) -> Bool {
    state.mode == .meeting && state.attendance?.contains(member) == false
  }

  private func memberFindings(_ scored: ScoredSheets) -> [CouncilFinding] {
    var findings: [CouncilFinding] = []
    for member in council.members {
      let id = member.id
      if state.hasConflict(id) {
        findings.append(CouncilFinding(.conflictOfInterest, members: [id]))
        if state.setAside.contains(where: { $0.member == id }) {
          findings.append(CouncilFinding(.sheetSetAside, members: [id]))
        }
      } else if let sheet = scored.valid.first(where: { $0.sheet.member == id }) {
        if isAbsent(id) { findings.append(CouncilFinding(.scoredWithoutAttending, members: [id])) }
        findings += sheet.findings
        if state.awaited.contains(id) {
          findings.append(CouncilFinding(.awaitsScoringAgain, members: [id]))
        }
      } else if member.scores {
        findings.append(CouncilFinding(.noSheet, members: [id]))
      }
    }
    return findings
  }

  private func dispersionFindings(_ scored: ScoredSheets) -> [CouncilFinding] {
    guard let threshold = opening.rules.dispersion else { return [] }
    var findings: [CouncilFinding] = []
    for (index, one) in scored.valid.enumerated() {
      for other in scored.valid[(index + 1)...] where one.total.isApart(from: other.total, by: threshold) {
        findings.append(
          CouncilFinding(
            .dispersed, members: [one.sheet.member, other.sheet.member], totals: [one.total, other.total]))
      }
    }
    return findings
  }
}

extension Bounds<Score> {
  /// Whether two values are at least a number of points apart, whatever within their bounds they are.
  fileprivate func isApart(from other: Bounds<Score>, by points: Int) -> Bool {
    let gap = max(
      (try? other.atMost.missing(to: atLeast)) ?? .zero, (try? atMost.missing(to: other.atLeast)) ?? .zero)
    return (try? Score(sum: points, over: 1)).map { gap >= $0 } ?? false
  }
}

extension ScoredSheet {
  /// What is open on the sheet; a criterion without an answer that does not apply is not.
  fileprivate var findings: [CouncilFinding] {
    let open = rating.criteria.filter { ($0.missingAnswers ?? 0) > 0 && $0.score.value == nil }.map(\.code)
    let members = [sheet.member]
    return [
      open.isEmpty ? nil : CouncilFinding(.incompleteSheet, members: members, criteria: open),
      sheet.unreviewed.isEmpty
        ? nil
        : CouncilFinding(.unreviewedAnswers, members: members, criteria: Set(sheet.unreviewed).sorted()),
    ].compactMap { $0 }
  }
}

extension CouncilFinding {
  fileprivate init(_ problem: CompositionProblem) {
    switch problem {
    case .missing(let agency): self.init(.agencyNotInCouncil, agency: agency)
    // A session is opened with a composition of the council's level.
    case .chairWithoutDelegation, .otherLevel: self.init(.chairWithoutDelegation)
    }
  }
}
