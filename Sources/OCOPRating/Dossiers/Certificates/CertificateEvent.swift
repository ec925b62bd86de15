public import OCOPModel

/// Something that happens to a certificate after its issue (sự kiện của giấy chứng nhận).
@nonexhaustive
public enum CertificateEvent: Sendable, Hashable {
  /// The owner lodged a file for re-rating with the commune.
  case filed(on: CivilDate)
  /// The file was made anew under other rules, since the rules of its day had ended; it keeps its first day.
  case redone(on: CivilDate)
  /// The owner took the file back.
  case takenBack(on: CivilDate)
  /// The authority ended a re-rating without a new certificate.
  case refused(on: CivilDate)
  /// A new certificate took its place.
  case replaced(Replacement)
  /// The product was inspected.
  case audited(PostAudit)
  /// The defects that an inspection found were corrected.
  case corrected(audit: ID<PostAudit>, on: CivilDate)
  /// The office proposed to withdraw the certificate.
  case withdrawalProposed(WithdrawalProposal)
  /// The proposal was dropped.
  case withdrawalDropped(on: CivilDate)
  /// The authority withdrew the certificate.
  case withdrawn(Withdrawal)

  /// A new certificate that takes the place of another.
  public struct Replacement: Sendable, Hashable {
    /// Why there is a new certificate.
    @nonexhaustive
    public enum Reason: String, Sendable, Hashable, CaseIterable {
      /// The product was raised to a higher star while the certificate was valid (nâng hạng).
      case upgrade
      /// The product was rated again at the end of the term (phân hạng lại).
      case rerating
    }

    /// The new certificate's number.
    public let number: ID<RecognitionCertificate>
    /// Its star.
    public let star: Star
    /// Its day of issue.
    public let issued: CivilDate
    /// Why there is a new certificate.
    public let reason: Reason

    /// Creates a replacement.
    public init(by number: ID<RecognitionCertificate>, star: Star, issued: CivilDate, reason: Reason) {
      self.number = number
      self.star = star
      self.issued = issued
      self.reason = reason
    }
  }

  /// The kind of an event, without its particulars.
  @nonexhaustive
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A file for re-rating was lodged.
    case filed
    /// The file was made anew.
    case redone
    /// The file was taken back.
    case takenBack
    /// A re-rating ended without a certificate.
    case refused
    /// A new certificate took the place.
    case replaced
    /// The product was inspected.
    case audited
    /// Defects were corrected.
    case corrected
    /// A withdrawal was proposed.
    case withdrawalProposed
    /// A proposal was dropped.
    case withdrawalDropped
    /// The certificate was withdrawn.
    case withdrawn
  }
}

extension CertificateEvent {
  /// The kind of the event.
  public var kind: Kind {
    switch self {
    case .filed: .filed
    case .redone: .redone
    case .takenBack: .takenBack
    case .refused: .refused
    case .replaced: .replaced
    case .audited: .audited
    case .corrected: .corrected
    case .withdrawalProposed: .withdrawalProposed
    case .withdrawalDropped: .withdrawalDropped
    case .withdrawn: .withdrawn
    }
  }

  /// The day of the event.
  public var day: CivilDate {
    switch self {
    case .filed(let day), .redone(let day), .takenBack(let day), .refused(let day): day
    case .withdrawalDropped(let day): day
    case .replaced(let replacement): replacement.issued
    case .audited(let audit): audit.concluded
    case .corrected(_, let day): day
    case .withdrawalProposed(let proposal): proposal.proposed
    case .withdrawn(let withdrawal): withdrawal.decided
    }
  }
}

#if !hasFeature(Embedded)
extension CertificateEvent.Replacement: Codable {}
extension CertificateEvent.Replacement.Reason: Codable {}
extension CertificateEvent.Kind: Codable {}
extension CertificateEvent: Codable {
  private enum CodingKeys: String, CodingKey {
    case event
    case on
    case audit
    case replacement
    case proposal
    case withdrawal
  }

  /// Decodes an object whose member `event` names the kind, such as `{"event":"filed","on":"2026-03-01"}`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func day() throws -> CivilDate { try container.decode(CivilDate.self, forKey: .on) }
    switch try container.decode(Kind.self, forKey: .event) {
    case .filed: self = .filed(on: try day())
    case .redone: self = .redone(on: try day())
    case .takenBack: self = .takenBack(on: try day())
    case .refused: self = .refused(on: try day())
    case .withdrawalDropped: self = .withdrawalDropped(on: try day())
    case .replaced: self = .replaced(try container.decode(Replacement.self, forKey: .replacement))
    case .audited: self = .audited(try container.decode(PostAudit.self, forKey: .audit))
    case .corrected:
      self = .corrected(audit: try container.decode(ID<PostAudit>.self, forKey: .audit), on: try day())
    case .withdrawalProposed:
      self = .withdrawalProposed(try container.decode(WithdrawalProposal.self, forKey: .proposal))
    case .withdrawn: self = .withdrawn(try container.decode(Withdrawal.self, forKey: .withdrawal))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .event)
    switch self {
    case .filed, .redone, .takenBack, .refused, .withdrawalDropped:
      try container.encode(day, forKey: .on)
    case .replaced(let replacement): try container.encode(replacement, forKey: .replacement)
    case .audited(let audit): try container.encode(audit, forKey: .audit)
    case .corrected(let audit, let day):
      try container.encode(audit, forKey: .audit)
      try container.encode(day, forKey: .on)
    case .withdrawalProposed(let proposal): try container.encode(proposal, forKey: .proposal)
    case .withdrawn(let withdrawal): try container.encode(withdrawal, forKey: .withdrawal)
    }
  }
}
#endif
