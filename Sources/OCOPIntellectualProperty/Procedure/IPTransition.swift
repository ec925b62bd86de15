public import OCOPModel

/// A step of the procedure (bước thủ tục): an event, the states from which it is taken, and what it begins and ends.
public struct IPTransition: Sendable, Hashable {
  /// The event.
  public let event: IPEvent.Kind
  /// The states from which the step is taken.
  public let from: [IPState]
  /// The rights that have the step.
  public let rights: [IPRight]
  /// The regimes that know the step, chosen by ``basis``.
  public let regimes: [IPRegime]
  /// Which date of the case chooses the regime: its filing, or the event itself.
  public let basis: RegimeBasis
  /// The routes of filing that have the step.
  public let routes: [FilingRoute]
  /// Where the step leads.
  public let target: Target
  /// The periods that the step begins.
  public let begins: [PeriodRule.ID]
  /// The periods that the step answers: met in time, or late.
  public let answers: [PeriodRule.ID]
  /// What becomes of the periods that run on.
  public let others: Others
  /// The place in the law.
  public let citation: Citation

  /// Creates a step.
  public init(
    _ event: IPEvent.Kind, from: [IPState], to target: Target, rights: [IPRight],
    regimes: [IPRegime] = IPRegime.allCases, basis: RegimeBasis = .filing,
    routes: [FilingRoute] = FilingRoute.allCases, begins: [PeriodRule.ID] = [],
    answers: [PeriodRule.ID] = [], others: Others = .runOn, _ citation: Citation
  ) {
    self.event = event
    self.from = from
    self.target = target
    self.rights = rights
    self.regimes = regimes
    self.basis = basis
    self.routes = routes
    self.begins = begins
    self.answers = answers
    self.others = others
    self.citation = citation
  }

  /// Where a step leads.
  public enum Target: Sendable, Hashable {
    /// To a state.
    case state(IPState)
    /// Nowhere: the state stays as it is.
    case same
    /// Back to the state before the suspension or the contested decision.
    case before
  }

  /// What becomes of the periods that run and are not answered by a step.
  public enum Others: String, Sendable, Hashable, CaseIterable {
    /// They run on.
    case runOn
    /// They fall away.
    case end
    /// The office's rest until the step that resumes them.
    case rest
  }
}

#if !hasFeature(Embedded)
extension IPTransition: Codable {}
extension IPTransition.Target: Codable {}
extension IPTransition.Others: Codable {}
#endif
