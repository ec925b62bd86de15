public import OCOPModel

/// A producer as the programme keeps it (chủ thể trong chương trình): with its place, and since when it takes part.
public struct ProducerProfile: Sendable, Hashable {
  /// The producer.
  public let producer: Producer
  /// Where it is; `nil` where the register does not say.
  public let place: Locality?
  /// Since when it takes part; `nil` where the register does not say.
  public let joined: CivilDate?

  /// Creates a profile.
  public init(_ producer: Producer, place: Locality? = nil, joined: CivilDate? = nil) {
    self.producer = producer
    self.place = place
    self.joined = joined
  }

  /// The profile without personal data, for exports.
  public var redacted: ProducerProfile {
    ProducerProfile(producer.redacted, place: place, joined: joined)
  }
}

#if !hasFeature(Embedded)
extension ProducerProfile: Codable {}
#endif
