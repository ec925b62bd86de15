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
    let kind = try container.decode(Kind.self, forKey: .kind)
    func handOver() throws -> HandOver { try container.decode(HandOver.self, forKey: .handOver) }
    return switch kind {
    case .filed: .filed(try handOver())
    case .returned: .returned(reason: try container.decode(String.self, forKey: .reason))
    case .resubmitted: .resubmitted(try handOver())
    case .forwarded: .forwarded(try handOver())
    case .rated: .rated(try container.decode(CouncilResult.self, forKey: .result))
    case .recognised: .recognised(try container.decode(Star.self, forKey: .star))
    default: try plain(kind, container)
    }
  }

  private static func plain(
    _ kind: Kind, _ container: KeyedDecodingContainer<CodingKeys>
  ) throws -> Action {
    guard let action = Action(plain: kind) else {
      throw DecodingError.dataCorruptedError(
        forKey: .kind, in: container, debugDescription: "\(kind.rawValue) needs more than its kind")
    }
    return action
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(day, forKey: .day)
    try container.encode(actor, forKey: .actor)
    try container.encode(kind, forKey: .kind)
    try container.encodeIfPresent(reference, forKey: .reference)
    try container.encodeIfPresent(action.handOver, forKey: .handOver)
    try container.encodeIfPresent(action.reason, forKey: .reason)
    try container.encodeIfPresent(action.result, forKey: .result)
    try container.encodeIfPresent(action.star, forKey: .star)
  }
}
