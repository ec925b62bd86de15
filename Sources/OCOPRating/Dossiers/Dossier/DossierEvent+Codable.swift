import OCOPModel

extension DossierEvent: Codable {
  private enum CodingKeys: String, CodingKey {
    case day, actor, kind, reference, handOver, reason, result, star
  }

  /// Decodes `{"day":"2026-06-01","actor":"owner","kind":"filed","handOver":{…}}`: each kind with what it carries.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      on: try container.decode(CivilDate.self, forKey: .day),
      by: try container.decode(DossierActor.self, forKey: .actor),
      try DossierEvent.action(container),
      reference: try container.decodeIfPresent(String.self, forKey: .reference)
    )
  }

  private static func action(_ container: KeyedDecodingContainer<CodingKeys>) throws -> Action {
    switch try container.decode(Kind.self, forKey: .kind) {
    case .filed: .filed(try container.decode(HandOver.self, forKey: .handOver))
    case .returned: .returned(reason: try container.decode(String.self, forKey: .reason))
    case .resubmitted: .resubmitted(try container.decode(HandOver.self, forKey: .handOver))
    case .assessed: .assessed
    case .forwarded: .forwarded(try container.decode(HandOver.self, forKey: .handOver))
    case .checked: .checked
    case .convened: .convened
    case .reported: .reported
    case .rated: .rated(try container.decode(CouncilResult.self, forKey: .result))
    case .approved: .approved
    case .sentBack: .sentBack
    case .reassessmentOrdered: .reassessmentOrdered
    case .recognised: .recognised(try container.decode(Star.self, forKey: .star))
    case .notRecognised: .notRecognised
    case .notified: .notified
    case .complained: .complained
    case .complaintDismissed: .complaintDismissed
    case .complaintUpheld: .complaintUpheld
    case .withdrawn: .withdrawn
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(day, forKey: .day)
    try container.encode(actor, forKey: .actor)
    try container.encode(kind, forKey: .kind)
    try container.encodeIfPresent(reference, forKey: .reference)
    try container.encodeIfPresent(action.handOver, forKey: .handOver)
    switch action {
    case .returned(let reason): try container.encode(reason, forKey: .reason)
    case .rated(let result): try container.encode(result, forKey: .result)
    case .recognised(let star): try container.encode(star, forKey: .star)
    default: break
    }
  }
}
