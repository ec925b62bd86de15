public import OCOPModel

/// A workshop or a course of training (hội thảo, lớp tập huấn), with who came.
///
/// People are counted by the producer they came for, and never named.
public struct ProgrammeActivity: Sendable, Hashable {
  /// A kind of activity.
  @nonexhaustive
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Information and guidance, the first step of the cycle (tuyên truyền, hướng dẫn).
    case guidance
    /// A workshop (hội thảo).
    case workshop
    /// Training (tập huấn).
    case training
    /// A visit to a model elsewhere (tham quan, học tập).
    case studyVisit
  }

  /// How many people a producer sent.
  public struct Attendance: Sendable, Hashable {
    /// The producer.
    public let producer: ID<Producer>
    /// How many people came, at least 0; `nil` where the list does not say.
    public let people: Int?
    /// How many of them were women; `nil` where the list does not say.
    public let women: Int?
    /// How many of them were given a certificate; `nil` where the list does not say.
    public let certified: Int?

    /// Creates an attendance; what is not stated is not known.
    public init(_ producer: ID<Producer>, people: Int? = nil, women: Int? = nil, certified: Int? = nil) {
      self.producer = producer
      self.people = people
      self.women = women
      self.certified = certified
    }
  }

  /// The activity's identifier.
  public let id: ID<ProgrammeActivity>
  /// What it is called.
  public let title: String
  /// The kind of activity.
  public let kind: Kind
  /// What it is about.
  public let topic: ProgrammeTopic
  /// The days on which it took place.
  public let days: DatePeriod
  /// Where it took place; `nil` where the register does not say.
  public let place: Locality?
  /// Who came.
  public let attendance: [Attendance]
  /// What it cost; `nil` where the register does not say.
  public let cost: Dong?

  /// Creates an activity.
  ///
  /// - Parameters:
  ///   - id: The identifier.
  ///   - title: What it is called.
  ///   - kind: The kind of activity.
  ///   - topic: What it is about.
  ///   - days: The days on which it took place.
  ///   - place: Where it took place.
  ///   - attendance: Who came.
  ///   - cost: What it cost.
  public init(
    id: ID<ProgrammeActivity>, title: String, kind: Kind, topic: ProgrammeTopic, days: DatePeriod,
    place: Locality? = nil, attendance: [Attendance] = [], cost: Dong? = nil
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.topic = topic
    self.days = days
    self.place = place
    self.attendance = attendance
    self.cost = cost
  }
}

extension ProgrammeActivity.Kind {
  /// The kind in words.
  public var name: Bilingual {
    switch self {
    case .guidance: Bilingual(vi: "tuyên truyền, hướng dẫn", en: "information and guidance")
    case .workshop: Bilingual(vi: "hội thảo", en: "workshop")
    case .training: Bilingual(vi: "tập huấn", en: "training")
    case .studyVisit: Bilingual(vi: "tham quan, học tập", en: "study visit")
    }
  }
}

#if !hasFeature(Embedded)
extension ProgrammeActivity: Codable {}
extension ProgrammeActivity.Kind: Codable {}
extension ProgrammeActivity.Attendance: Codable {}
#endif
