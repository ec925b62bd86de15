import OCOPModel

// Rules that no flow can keep to.
extension FundingCompiler {
  mutating func addLimits() {
    let byMeasure = Dictionary(grouping: lines.indices, by: { lines[$0].measure })
    addJointCeilings()
    addExclusivity()
    for (index, measure) in funding.measures.enumerated() {
      guard let most = measure.mostSources else { continue }
      addLimit(.purses(measure: index), most: most, byPurse(byMeasure[index] ?? []))
    }
    for (index, rule) in funding.rules.enumerated()
    where rule.mostPerBeneficiary != nil || rule.mostPerCommune != nil {
      let ofRule = lines.indices.filter { lines[$0].rule == index }
      if rule.mostPerBeneficiary != nil {
        let groups = Dictionary(grouping: ofRule) { funding.measures[lines[$0].measure].beneficiary }
        for (beneficiary, lines) in groups.sorted(by: { $0.key < $1.key }) {
          let most = rule.restOfUses(for: beneficiary, after: funding.received) ?? 0
          addLimit(.beneficiary(rule: index), most: most, byMeasures(lines))
        }
      }
      if let most = rule.mostPerCommune {
        let groups = Dictionary(grouping: ofRule) {
          funding.measures[lines[$0].measure].place?.commune ?? ""
        }
        for (_, lines) in groups.sorted(by: { $0.key < $1.key }) {
          addLimit(.commune(rule: index), most: most, byMeasures(lines))
        }
      }
    }
    hardRules = HardRules(
      mostStateSources: hardRules.mostStateSources, keepsWholes: funding.measures.contains(where: \.isWhole),
      keepsSmallestGrants: lines.contains { line in
        line.rule.map { funding.rules[$0].smallestGrant > .zero } ?? false
      }, limits: limits.map(\.rule))
  }

  /// A rule's ceilings hold for a measure whichever purses and years pay under it.
  ///
  /// Where all state money that pays is under one rule, the state's side of the measure has its ceiling, which no yearly cap and no
  /// cap of one purse lowers. Where purses under several rules may join, lines of one rule meet nowhere on their way: then of each
  /// rule, and of each purse, one line pays.
  private mutating func addJointCeilings() {
    for (index, state) in stateLines.enumerated() where state.count > 1 {
      if paysUnderOneRule(index) {
        capStateSide(ofLine: state[0], at: state.map { ceilings[$0] }.max() ?? .zero)
      } else {
        for bundle in byPurse(state) { addLimit(.purses(measure: index), most: 1, bundle.map { [$0] }) }
        let byRule = Dictionary(grouping: state) { lines[$0].rule ?? -1 }
        for (_, bundle) in byRule.sorted(by: { $0.key < $1.key }) {
          addLimit(.purses(measure: index), most: 1, bundle.map { [$0] })
        }
      }
    }
  }

  private mutating func addExclusivity() {
    switch funding.policy.exclusivity {
    case .unrestricted: break
    case .groups(let groups):
      for (index, state) in stateLines.enumerated() {
        for group in groups {
          let own = state.filter { group.contains(funding.sources[purses[lines[$0].purse].source].id) }
          addLimit(.purses(measure: index), most: 1, byPurse(own))
        }
      }
    case .atMostOneStateSource:
      let bundles = stateLines.map { byPurseAndRule($0) }
      guard bundles.contains(where: { $0.count > 1 }) else { return }
      // The solver counts the years of a purse as different purses; where that makes a difference, count purses.
      if bundles.contains(where: { $0.contains { $0.count > 1 } }) {
        for (index, bundles) in bundles.enumerated() {
          let caps = bundles.map { bundle in bundle.map { ceilings[$0] }.max() ?? .zero }
          addLimit(.purses(measure: index), most: 1, bundles, caps)
        }
      } else {
        hardRules = HardRules(mostStateSources: 1)
      }
    }
  }

  /// Whether all state money that pays for a measure is under one rule: there is but one, or one purse pays.
  func paysUnderOneRule(_ measure: Int) -> Bool {
    funding.policy.exclusivity == .atMostOneStateSource
      || Set(stateLines[measure].map { lines[$0].rule }).count <= 1
  }

  /// The lines of state money, by part, where ``paysUnderOneRule(_:)``.
  var linesUnderOneRule: [[Int]] {
    var found = [[Int]](repeating: [], count: measureOfPart.count)
    for (measure, state) in stateLines.enumerated() where state.count > 1 && paysUnderOneRule(measure) {
      found[partOfLine[state[0]]] = state
    }
    return found
  }

  private mutating func addLimit(
    _ subject: UseLimit.Subject, most: Int, _ bundles: [[Int]], _ caps: [Dong] = []
  ) {
    guard bundles.count > most else { return }
    limits.append(
      UseLimit(subject: subject, rule: HardRules.CountLimit(most: most, bundles: bundles, caps: caps)))
  }

  /// The lines of each purse under each rule, of which one bundle pays where purses exclude each other.
  func byPurseAndRule(_ places: [Int]) -> [[Int]] {
    byPurse(places).flatMap { own -> [[Int]] in
      let bundles = Dictionary(grouping: own) { lines[$0].rule ?? -1 }
      return bundles.sorted { $0.key < $1.key }.map(\.value)
    }
  }

  private func byPurse(_ places: [Int]) -> [[Int]] {
    let bundles = Dictionary(grouping: places) { purses[lines[$0].purse].source }
    return bundles.sorted { funding.sources[$0.key].id < funding.sources[$1.key].id }.map(\.value)
  }

  private func byMeasures(_ places: [Int]) -> [[Int]] {
    let bundles = Dictionary(grouping: places) { lines[$0].measure }
    return bundles.sorted { funding.measures[$0.key].id < funding.measures[$1.key].id }.map(\.value)
  }
}
