import OCOPModel

/// A term of a rule, laid out for counting.
struct CompiledTerm: Sendable {
  let regime: IPRegime
  let from: CivilDate?
  let end: CivilDate?
  let length: PeriodLength
  let kind: PeriodRule.Kind
  let actor: PeriodRule.Actor
  let basis: RegimeBasis
  let countsBackwards: Bool
  let isExtendable: Bool
  let maximumTerms: Int?
  let confidence: Confidence

  init?(_ rule: PeriodRule, _ term: PeriodRule.Term) {
    guard let length = term.length else { return nil }
    self.regime = term.regime
    self.from = term.days?.start
    self.end = term.days?.end
    self.length = length
    self.kind = rule.kind
    self.actor = rule.actor
    self.basis = rule.basis
    self.countsBackwards = rule.countsBackwards
    self.isExtendable = rule.isExtendable
    self.maximumTerms = rule.maximumTerms
    self.confidence = term.confidence
  }

  func holds(on day: CivilDate) -> Bool {
    if let from, day < from { return false }
    if let end, day >= end { return false }
    return true
  }
}

/// Where the rules and the steps stand, by the places of their right, event and state.
struct ProcedureIndex: Sendable {
  /// The rule of each period and right.
  private var ruleOf: [Int?]
  /// The terms of each period, right and regime.
  private var terms: [[CompiledTerm]]
  /// The steps of each event, state and right.
  private var stepsOf: [[Int]]

  private static let rights = IPRight.allCases.count
  private static let regimes = IPRegime.allCases.count
  private static let states = IPState.allCases.count

  init(rules: [PeriodRule], transitions: [IPTransition]) {
    ruleOf = Array(repeating: nil, count: PeriodRule.ID.allCases.count * Self.rights)
    terms = Array(repeating: [], count: ruleOf.count * Self.regimes)
    stepsOf = Array(repeating: [], count: IPEvent.Kind.allCases.count * Self.states * Self.rights)
    for (place, rule) in rules.enumerated() {
      for right in rule.rights where ruleOf[Self.place(rule.id, right)] == nil {
        ruleOf[Self.place(rule.id, right)] = place
        for term in rule.terms {
          guard let compiled = CompiledTerm(rule, term) else { continue }
          terms[Self.place(rule.id, right, term.regime)].append(compiled)
        }
      }
    }
    for (place, step) in transitions.enumerated() {
      for right in step.rights {
        for state in step.from { stepsOf[Self.place(step.event, state, right)].append(place) }
      }
    }
  }

  func rule(_ id: PeriodRule.ID, for right: IPRight) -> Int? { ruleOf[Self.place(id, right)] }

  func term(_ id: PeriodRule.ID, _ right: IPRight, _ regime: IPRegime, on day: CivilDate) -> CompiledTerm? {
    terms[Self.place(id, right, regime)].first { $0.holds(on: day) }
  }

  func steps(_ event: IPEvent.Kind, from state: IPState, for right: IPRight) -> [Int] {
    stepsOf[Self.place(event, state, right)]
  }

  // Every place lies within the tables, which are as large as the products of the cases.
  private static func place(_ id: PeriodRule.ID, _ right: IPRight) -> Int {
    id.ordinal * rights + right.ordinal
  }

  private static func place(_ id: PeriodRule.ID, _ right: IPRight, _ regime: IPRegime) -> Int {
    place(id, right) * regimes + regime.ordinal
  }

  private static func place(_ event: IPEvent.Kind, _ state: IPState, _ right: IPRight) -> Int {
    (event.ordinal * states + state.ordinal) * rights + right.ordinal
  }
}
