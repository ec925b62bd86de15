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

/// A set of periods, a bit each.
struct PeriodSet: Sendable, Hashable, ExpressibleByArrayLiteral {
  private var bits: UInt64 = 0

  init(_ rules: [PeriodRule.ID]) {
    for rule in rules { bits |= 1 << UInt64(rule.ordinal) }
  }

  init(arrayLiteral rules: PeriodRule.ID...) {
    self.init(rules)
  }

  var isEmpty: Bool { bits == 0 }
  func contains(_ rule: PeriodRule.ID) -> Bool { bits >> UInt64(rule.ordinal) & 1 == 1 }
}

/// A step of a right from a state, laid out for taking.
struct CompiledStep: Sendable {
  /// The step's place in ``IPProcedure/transitions``.
  let place: Int
  let basis: RegimeBasis
  let target: IPTransition.Target
  let others: IPTransition.Others
  let begins: [PeriodRule.ID]
  let answers: PeriodSet
  /// A bit for each regime, and for each route, that knows the step.
  private var regimes: UInt8 = 0
  private var routes: UInt8 = 0

  init(_ step: IPTransition, at place: Int) {
    self.place = place
    self.basis = step.basis
    self.target = step.target
    self.others = step.others
    self.begins = step.begins
    self.answers = PeriodSet(step.answers)
    for regime in step.regimes { regimes |= 1 << UInt8(regime.ordinal) }
    for route in step.routes { routes |= 1 << UInt8(route.ordinal) }
  }

  func isKnown(to regime: IPRegime, by route: FilingRoute) -> Bool {
    regimes >> UInt8(regime.ordinal) & routes >> UInt8(route.ordinal) & 1 == 1
  }
}

/// Where the rules and the steps stand, by the places of their right, event and state.
final class ProcedureIndex: Sendable {
  /// The rule of each period and right.
  private let ruleOf: [Int?]
  /// Which date chooses the regime of each period and right; `nil` where the right has no such period.
  private let basisOf: [RegimeBasis?]
  /// The terms of each period, right and regime.
  private let terms: [[CompiledTerm]]
  /// The steps of each event, state and right.
  private let stepsOf: [[CompiledStep]]

  private static let rights = IPRight.allCases.count
  private static let regimes = IPRegime.allCases.count
  private static let states = IPState.allCases.count

  init(rules: [PeriodRule], transitions: [IPTransition]) {
    var ruleOf: [Int?] = Array(repeating: nil, count: PeriodRule.ID.allCases.count * Self.rights)
    var terms: [[CompiledTerm]] = Array(repeating: [], count: ruleOf.count * Self.regimes)
    var stepsOf: [[CompiledStep]] = Array(
      repeating: [], count: IPEvent.Kind.allCases.count * Self.states * Self.rights)
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
      let compiled = CompiledStep(step, at: place)
      for right in step.rights {
        for state in step.from { stepsOf[Self.place(step.event, state, right)].append(compiled) }
      }
    }
    self.ruleOf = ruleOf
    self.basisOf = ruleOf.map { $0.map { rules[$0].basis } }
    self.terms = terms
    self.stepsOf = stepsOf
  }

  func rule(_ id: PeriodRule.ID, for right: IPRight) -> Int? { ruleOf[Self.place(id, right)] }

  func basis(of id: PeriodRule.ID, for right: IPRight) -> RegimeBasis? { basisOf[Self.place(id, right)] }

  func term(_ id: PeriodRule.ID, _ right: IPRight, _ regime: IPRegime, on day: CivilDate) -> CompiledTerm? {
    let terms = terms[Self.place(id, right, regime)]
    for term in terms where term.holds(on: day) { return term }
    return nil
  }

  func steps(_ event: IPEvent.Kind, from state: IPState, for right: IPRight) -> [CompiledStep] {
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
