/// Where a certificate stands in its course of events (giai đoạn của giấy chứng nhận), whatever the day.
@nonexhaustive
public enum CertificateStage: String, Sendable, Hashable, CaseIterable {
  /// It was issued, and nothing ended it.
  case inForce
  /// Its withdrawal is proposed.
  case withdrawalProposed
  /// A new certificate took its place.
  case replaced
  /// It was withdrawn.
  case withdrawn

  /// The events that the stage allows.
  public var allowed: [CertificateEvent.Kind] {
    switch self {
    case .inForce: [.filed, .refused, .replaced, .audited, .corrected, .withdrawalProposed, .withdrawn]
    case .withdrawalProposed:
      [.filed, .refused, .replaced, .audited, .corrected, .withdrawalDropped, .withdrawn]
    case .replaced, .withdrawn: []
    }
  }
}

#if !hasFeature(Embedded)
extension CertificateStage: Codable {}
#endif
