public import OCOPModel

/// The procedure of industrial property (thủ tục sở hữu công nghiệp): periods, steps, readings and the office's days.
///
/// ```swift
/// let status = try mark.status(on: day, under: .vietnam)
/// let cautious = IPProcedure.vietnam.reading(ProcedureReadings(extensionStart: .rolledEnd))
/// ```
public struct IPProcedure: Sendable {
  /// The periods.
  public let rules: [PeriodRule]
  /// The steps.
  public let transitions: [IPTransition]
  /// How the law is read where it is silent.
  public let readings: ProcedureReadings
  /// The days on which the office takes papers.
  public let days: OfficeDays
  /// The places of the rules and steps, worked out once.
  private let index: ProcedureIndex

  /// Creates a procedure, such as one with periods that the library does not hold.
  public init(
    rules: [PeriodRule], transitions: [IPTransition], readings: ProcedureReadings = .standard,
    days: OfficeDays
  ) {
    self.init(
      rules: rules, transitions: transitions, readings: readings, days: days,
      index: ProcedureIndex(rules: rules, transitions: transitions))
  }

  private init(
    rules: [PeriodRule], transitions: [IPTransition], readings: ProcedureReadings, days: OfficeDays,
    index: ProcedureIndex
  ) {
    self.rules = rules
    self.transitions = transitions
    self.readings = readings
    self.days = days
    self.index = index
  }

  /// The same procedure, read otherwise.
  public func reading(_ readings: ProcedureReadings) -> IPProcedure {
    IPProcedure(rules: rules, transitions: transitions, readings: readings, days: days, index: index)
  }

  /// The same procedure, with other days of the office.
  public func counting(_ days: OfficeDays) -> IPProcedure {
    IPProcedure(rules: rules, transitions: transitions, readings: readings, days: days, index: index)
  }

  /// The course of a right abroad: any office's events in any order that a life can have, without periods.
  static let abroad = IPProcedure(rules: [], transitions: [IPTransition].abroad, days: .vietnam)

  /// The procedure of the Law on Intellectual Property, by the library's tables.
  public static let vietnam = IPProcedure(
    rules: [PeriodRule].industrialProperty, transitions: [IPTransition].industrialProperty, days: .vietnam)
}

extension IPProcedure {
  /// The rule of a right, or `nil` where the right has no such period.
  public func rule(_ id: PeriodRule.ID, for right: IPRight) -> PeriodRule? {
    index.rule(id, for: right).map { rules[$0] }
  }

  /// The term of a period under a regime on a day, laid out for counting.
  func term(_ id: PeriodRule.ID, _ right: IPRight, _ regime: IPRegime, on day: CivilDate) -> CompiledTerm? {
    index.term(id, right, regime, on: day)
  }

  /// Which date chooses a period's regime, as the law is read; `nil` where the right has no such period.
  func basis(of id: PeriodRule.ID, for right: IPRight) -> RegimeBasis? {
    guard let basis = index.basis(of: id, for: right), basis == .publication else {
      return index.basis(of: id, for: right)
    }
    return id.isOpposition ? readings.opposition : readings.examination
  }

  /// The steps of a right that an event takes from a state.
  func steps(_ event: IPEvent.Kind, from state: IPState, for right: IPRight) -> [CompiledStep] {
    index.steps(event, from: state, for: right)
  }

  /// The kinds of event for which a case has a step on a day, whatever else must hold for them.
  public func allowed(
    from state: IPState, _ facts: CaseFacts, filedOn filed: CivilDate?, on day: CivilDate
  ) -> [IPEvent.Kind] {
    IPEvent.Kind.allCases.filter { kind in
      steps(kind, from: state, for: facts.right).contains { step in
        step.isKnown(to: .governing(step.basis == .act ? day : filed ?? day), by: facts.route)
      }
    }
  }
}

extension [PeriodRule] {
  /// The periods of the Law on Intellectual Property and of the laws on complaints.
  public static let industrialProperty: [PeriodRule] =
    formality + opposition + examination + afterGrant + complaints
}
