public import OCOPModel

extension CertificateRecord {
  /// What the certificate is worth on a day, by the events up to that day, and why.
  ///
  /// - Complexity: O(events).
  public func standing(on day: CivilDate) -> CertificateStanding {
    let then = state(on: day)
    let state = worth(on: day, then)
    let hadFile = then.file != nil || then.ending.map { $0.day > certificate.expiry } ?? false
    return CertificateStanding(
      day: day, state: state, reasons: reasons(for: state, then),
      gaps: state.kind == .expired && hadFile && certificate.longestExtension == nil
        ? certificate.gaps.filter { $0 == .extending } : [])
  }

  /// What the certificate is worth on a day, without the reasons.
  func worth(on day: CivilDate, _ then: CertificateState) -> CertificateStanding.State {
    if day < certificate.issued { return .notYetValid(from: certificate.issued) }
    if let withdrawal = then.withdrawal { return .withdrawn(withdrawal) }
    if let replacement = then.replacement { return .superseded(replacement) }
    let lapse = then.lapse(of: certificate)
    guard day < lapse else { return .expired(since: lapse) }
    guard day <= certificate.expiry else {
      return .extended(through: certificate.longestExtension ?? certificate.expiry)
    }
    if let window = certificate.renewalWindow, window.contains(day) {
      return .inRenewalWindow(closes: window.closes)
    }
    return .valid(through: certificate.expiry)
  }

  /// The last day of the extension as things stand, or `nil` where there is none.
  func extendedThrough(_ then: CertificateState) -> CivilDate? {
    guard then.replacement == nil, then.withdrawal == nil, let file = then.file,
      certificate.isExtended(byFileOf: file.first)
    else { return nil }
    return certificate.longestExtension
  }

  private func reasons(
    for state: CertificateStanding.State, _ then: CertificateState
  ) -> [CertificateStanding.Reason] {
    let reasons = StandingReasons(certificate: certificate, then: then)
    switch state {
    case .notYetValid: return [reasons.term]
    case .valid: return [reasons.term]
    case .inRenewalWindow: return [reasons.term, reasons.window, reasons.file].compactMap(\.self)
    case .extended: return [reasons.term, reasons.file, reasons.extending].compactMap(\.self)
    case .expired: return [reasons.term, reasons.ending ?? reasons.noExtension].compactMap(\.self)
    case .withdrawn(let withdrawal): return [reasons.withdrawn(withdrawal)]
    case .superseded(let replacement): return [reasons.superseded(replacement)]
    }
  }
}
