public import OCOPModel

/// What a certificate is worth on a day (tình trạng hiệu lực), and why.
public struct CertificateStanding: Sendable, Hashable {
  /// What the certificate is worth.
  @nonexhaustive
  public enum State: Sendable, Hashable {
    /// It is valid from a later day.
    case notYetValid(from: CivilDate)
    /// It is valid through a day.
    case valid(through: CivilDate)
    /// It is valid, and the file for re-rating is lodged by a day.
    case inRenewalWindow(closes: CivilDate)
    /// Its term is over, and it is valid until the result of the re-rating, through a day at most.
    case extended(through: CivilDate)
    /// It is valid no more since a day.
    case expired(since: CivilDate)
    /// It was withdrawn.
    case withdrawn(Withdrawal)
    /// A new certificate took its place.
    case superseded(CertificateEvent.Replacement)
  }

  /// A reason for the standing.
  public struct Reason: Sendable, Hashable {
    /// The reason in words.
    public let text: Bilingual
    /// The places in the law.
    public let citations: [Citation]
    /// The names of the interpretations that it rests on.
    public let interpretations: [String]
    /// How well the least known of the rules that it rests on is established.
    public let confidence: Confidence

    /// Creates a reason.
    public init(
      _ text: Bilingual, citations: [Citation] = [], interpretations: [String] = [],
      confidence: Confidence = .read
    ) {
      self.text = text
      self.citations = citations
      self.interpretations = interpretations
      self.confidence = confidence
    }
  }

  /// The day.
  public let day: CivilDate
  /// What the certificate is worth on it.
  public let state: State
  /// Why, the first reason first.
  public let reasons: [Reason]
  /// What the sources of the law do not tell and could change the answer.
  public let gaps: [CertificateTerms.Gap]

  /// Creates a standing.
  public init(day: CivilDate, state: State, reasons: [Reason], gaps: [CertificateTerms.Gap] = []) {
    self.day = day
    self.state = state
    self.reasons = reasons
    self.gaps = gaps
  }

  /// The kind of standing, without its particulars.
  @nonexhaustive
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Valid from a later day.
    case notYetValid
    /// Valid.
    case valid
    /// Valid, and to be filed for.
    case inRenewalWindow
    /// Valid after its term.
    case extended
    /// Valid no more.
    case expired
    /// Withdrawn.
    case withdrawn
    /// Replaced by a new certificate.
    case superseded
  }

  /// The kind of standing.
  public var kind: Kind { state.kind }

  /// Whether the certificate is valid on the day.
  public var isValid: Bool {
    switch kind {
    case .valid, .inRenewalWindow, .extended: true
    case .notYetValid, .expired, .withdrawn, .superseded: false
    }
  }

  /// Whether the product may bear the OCOP mark by this certificate: only while it is valid (interpretation).
  ///
  /// A superseded certificate gives way to the right that the new one gives.
  public var mayUseMark: Bool { isValid }
}

extension CertificateStanding.State {
  var kind: CertificateStanding.Kind {
    switch self {
    case .notYetValid: .notYetValid
    case .valid: .valid
    case .inRenewalWindow: .inRenewalWindow
    case .extended: .extended
    case .expired: .expired
    case .withdrawn: .withdrawn
    case .superseded: .superseded
    }
  }
}

#if !hasFeature(Embedded)
extension CertificateStanding.Kind: Codable {}
extension CertificateStanding.State: Codable {
  private enum CodingKeys: String, CodingKey {
    case kind
    case day
    case withdrawal
    case replacement
  }

  /// Decodes an object whose member `kind` names the case, such as `{"kind":"valid","day":"2029-06-15"}`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func day() throws -> CivilDate { try container.decode(CivilDate.self, forKey: .day) }
    switch try container.decode(CertificateStanding.Kind.self, forKey: .kind) {
    case .notYetValid: self = .notYetValid(from: try day())
    case .valid: self = .valid(through: try day())
    case .inRenewalWindow: self = .inRenewalWindow(closes: try day())
    case .extended: self = .extended(through: try day())
    case .expired: self = .expired(since: try day())
    case .withdrawn: self = .withdrawn(try container.decode(Withdrawal.self, forKey: .withdrawal))
    case .superseded:
      self = .superseded(try container.decode(CertificateEvent.Replacement.self, forKey: .replacement))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    switch self {
    case .notYetValid(let day), .valid(let day), .inRenewalWindow(let day), .extended(let day),
      .expired(let day):
      try container.encode(day, forKey: .day)
    case .withdrawn(let withdrawal): try container.encode(withdrawal, forKey: .withdrawal)
    case .superseded(let replacement): try container.encode(replacement, forKey: .replacement)
    }
  }
}
extension CertificateStanding.Reason: Codable {}
extension CertificateStanding: Codable {}
#endif
