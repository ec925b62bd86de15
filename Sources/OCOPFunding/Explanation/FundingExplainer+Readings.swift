import OCOPModel

// Which readings mattered in a plan.
extension FundingExplainer {
  /// The readings without which the plan could be another, in the order of ``FundingProblem/interpretations``.
  var readings: [Interpretation] {
    let mattered: [(Interpretation, Bool)] = [
      (.atMostOneStateSource, choseStatePurse), (.borrowedCountsAsOwnShare, borrowedOwnShare),
      (.sharesOfPlannedCost, plan.measures.contains { $0.sharesHoldOnlyIfCompleted }),
      (.ceilingHoldsForMeasure, sharedCeiling),
      (.establishmentCapCountsOnce, paidLines.contains { hasCapForLife(compiled.lines[$0]) }),
      (.noCarryOverByDefault, leftBehind), (.lendingCeilingPerLender, lendersWithCeilings.count > 1),
      (.entitlementsLeaveFirst, plan.purses.contains { $0.owed > .zero }),
    ]
    return mattered.filter(\.1).map(\.0)
  }

  private var paidLines: [Int] { amounts.indices.filter { amounts[$0] > .zero } }

  /// Whether a state purse that may pay was refused for another.
  private var choseStatePurse: Bool {
    guard compiled.funding.policy.exclusivity == .atMostOneStateSource else { return false }
    return closed.contains { compiled.lines[$0].rule != nil }
  }

  private var borrowedOwnShare: Bool {
    compiled.funding.policy.borrowedCountsAsOwnShare
      && paidLines.contains { place in
        compiled.source(of: compiled.lines[place]).payer == .loan
          && compiled.funding.measures[compiled.lines[place].measure].ownShare > .zero
      }
  }

  /// Whether several purses or years may pay for a measure under one rule.
  private var sharedCeiling: Bool {
    linesOfMeasure.contains { places in
      let rules = places.filter { !closed.contains($0) }.compactMap { compiled.lines[$0].rule }
      return Set(rules).count < rules.count
    }
  }

  private func hasCapForLife(_ line: CompiledFunding.Line) -> Bool {
    compiled.rule(of: line)?.beneficiaryCap?.span == .lifetime
  }

  /// Whether state money of a year is left, and nothing says that it may pass to the next.
  private var leftBehind: Bool {
    zip(plan.purses, compiled.purses).contains { use, purse in
      let source = compiled.funding.sources[purse.source]
      return use.left > .zero && purse.year != nil && source.payer == .state
        && !source.carryOvers.contains { $0.year == purse.year }
    }
  }

  private var lendersWithCeilings: Set<Int> {
    Set(
      paidLines.map { compiled.purses[compiled.lines[$0].purse].source }
        .filter { compiled.funding.sources[$0].lendingCeilings != nil })
  }
}
