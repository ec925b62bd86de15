public import OCOPModel

/// What sets the time limit of a withdrawal running (căn cứ tính thời hạn thu hồi).
public struct WithdrawalTrigger: Sendable, Hashable {
  /// Who stated that there is a ground.
  @nonexhaustive
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// An authority's conclusion on the breach.
    case conclusion
    /// The commune's confirmation that the owner no longer makes the product.
    case communeConfirmation
  }

  /// Who stated that there is a ground.
  public let kind: Kind
  /// The day of the statement.
  public let day: CivilDate

  /// Creates a trigger.
  public init(_ kind: Kind, on day: CivilDate) {
    self.kind = kind
    self.day = day
  }
}

/// The office's proposal to withdraw a certificate (trình thu hồi giấy chứng nhận), after it has verified the case.
public struct WithdrawalProposal: Sendable, Hashable {
  /// The ground.
  public let ground: WithdrawalGround
  /// What sets the time limit running.
  public let trigger: WithdrawalTrigger
  /// The day of the proposal.
  public let proposed: CivilDate

  /// Creates a proposal.
  public init(ground: WithdrawalGround, trigger: WithdrawalTrigger, proposed: CivilDate) {
    self.ground = ground
    self.trigger = trigger
    self.proposed = proposed
  }
}

/// A decision to withdraw a certificate (quyết định thu hồi giấy chứng nhận).
public struct Withdrawal: Sendable, Hashable {
  /// The ground.
  public let ground: WithdrawalGround
  /// What set the time limit running.
  public let trigger: WithdrawalTrigger
  /// The day of the decision.
  public let decided: CivilDate
  /// Who decided.
  public let level: RatingLevel

  /// Creates a withdrawal; a record checks it when it is applied.
  public init(ground: WithdrawalGround, trigger: WithdrawalTrigger, decided: CivilDate, by level: RatingLevel)
  {
    self.ground = ground
    self.trigger = trigger
    self.decided = decided
    self.level = level
  }
}

extension WithdrawalTrigger {
  /// The last day for the decision (ngày cuối của thời hạn thu hồi), or `nil` where the law in force on the day of the
  /// trigger is not known to set a limit.
  ///
  /// - Throws: ``CertificateError/noDecision(on:)`` before the first decision,
  ///   ``CertificateError/dateOutOfRange(_:)`` at the end of the calendar.
  public func due(under policy: CertificatePolicy = .standard) throws(CertificateError) -> CivilDate? {
    guard let days = try policy.terms(inForceOn: day).withdrawal?.days.value else { return nil }
    return try day.shifted(by: days)
  }

  /// The commune confirms one thing only: that the product is no longer made.
  func check(for ground: WithdrawalGround) throws(CertificateError) {
    guard kind != .communeConfirmation || ground == .productionStopped else {
      throw .confirmationOfAnotherGround(ground)
    }
  }
}

#if !hasFeature(Embedded)
extension WithdrawalTrigger: Codable {}
extension WithdrawalTrigger.Kind: Codable {}
extension WithdrawalProposal: Codable {}
extension Withdrawal: Codable {}
#endif
