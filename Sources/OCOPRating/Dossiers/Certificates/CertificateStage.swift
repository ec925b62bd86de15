/// Where a certificate stands in its course of events (giai đoạn của giấy chứng nhận), whatever the day.
@nonexhaustive
public enum CertificateStage: String, Sendable, Hashable, CaseIterable {
  /// It was issued, and nothing ended it.
  case inForce
  /// Its withdrawal is proposed.
  case withdrawalProposed
  /// A new certificate took its place.
  case replaced
  /// A new certificate took its place while its withdrawal was proposed.
  case replacedUnderProposal
  /// It was withdrawn.
  case withdrawn

  /// The events that the stage allows.
  public var allowed: [CertificateEvent.Kind] {
    switch self {
    case .inForce: CertificateStage.ofFile + [.audited, .corrected, .withdrawalProposed, .withdrawn]
    case .withdrawalProposed:
      CertificateStage.ofFile + [.audited, .corrected, .withdrawalDropped, .withdrawn]
    case .replacedUnderProposal: [.withdrawalDropped, .withdrawn]
    case .replaced, .withdrawn: []
    }
  }

  private static let ofFile: [CertificateEvent.Kind] = [.filed, .redone, .takenBack, .refused, .replaced]
}

#if !hasFeature(Embedded)
extension CertificateStage: Codable {}
#endif
