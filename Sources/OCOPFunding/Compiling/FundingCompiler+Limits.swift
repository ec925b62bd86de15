import OCOPModel

// Rules that no flow can keep to.
extension FundingCompiler {
  mutating func addLimits() {
    let byMeasure = Dictionary(grouping: lines.indices, by: { lines[$0].measure })
    addExclusivity(byMeasure)
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
      })
  }

  private mutating func addExclusivity(_ byMeasure: [Int: [Int]]) {
    func stateBundles(_ index: Int, _ isIn: (FundingSource) -> Bool) -> [[Int]] {
      byPurse(
        (byMeasure[index] ?? []).filter { line in
          let source = funding.sources[purses[lines[line].purse].source]
          return source.payer == .state && isIn(source)
        })
    }
    switch funding.policy.exclusivity {
    case .unrestricted: break
    case .groups(let groups):
      for index in funding.measures.indices {
        for group in groups {
          addLimit(.purses(measure: index), most: 1, stateBundles(index) { group.contains($0.id) })
        }
      }
    case .atMostOneStateSource:
      let bundles = funding.measures.indices.map { stateBundles($0) { _ in true } }
      guard bundles.contains(where: { $0.count > 1 }) else { return }
      // The solver counts the years of a purse as different purses; where that makes a difference, count purses.
      if bundles.contains(where: { $0.contains { $0.count > 1 } }) {
        for (index, bundles) in bundles.enumerated() { addLimit(.purses(measure: index), most: 1, bundles) }
      } else {
        hardRules = HardRules(mostStateSources: 1)
      }
    }
  }

  private mutating func addLimit(_ subject: UseLimit.Subject, most: Int, _ bundles: [[Int]]) {
    if bundles.count > most { limits.append(UseLimit(subject: subject, most: most, bundles: bundles)) }
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
