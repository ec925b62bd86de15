public import OCOPModel
public import OCOPProgramme

/// That a producer takes part in the programme (chủ thể tham gia chương trình): what a `ProducerProfile` tells beside the producer, which is a
/// record of its own.
public struct ProducerEnrolment: Sendable, Hashable {
  /// The producer.
  public let producer: ID<Producer>
  /// Where it is; `nil` where the register does not say.
  public let place: Locality?
  /// Since when it takes part; `nil` where the register does not say.
  public let joined: CivilDate?

  /// Creates the enrolment that a profile tells of.
  public init(_ profile: ProducerProfile) {
    self.producer = profile.producer.id
    self.place = profile.place
    self.joined = profile.joined
  }
}

extension ProducerEnrolment: Codable {}

extension ProducerEnrolment: Record {
  public static let recordType: StorageName = "producer-enrolment"
  public static let schema = RecordSchema(version: 1)

  /// By the code of its place, where it is known.
  public static let byPlace = RecordIndex<ProducerEnrolment, String>("place")
  /// By the day since which it takes part, where it is known.
  public static let byJoined = RecordIndex<ProducerEnrolment, CivilDate>("joined")

  public var recordID: ID<Producer> { producer }

  public var indexEntries: [IndexEntry] {
    (place.map { [ProducerEnrolment.byPlace.entry($0.code)] } ?? [])
      + (joined.map { [ProducerEnrolment.byJoined.entry($0)] } ?? [])
  }

  public var redacted: ProducerEnrolment { self }
}
