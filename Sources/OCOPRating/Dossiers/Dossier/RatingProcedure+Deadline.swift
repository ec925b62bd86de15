public import OCOPModel

extension RatingProcedure {
  /// The time that a level has for a kind of dossier (thời hạn), from the day on which it came in complete.
  public struct Deadline: Sendable, Hashable {
    /// A length of time.
    public enum Length: Sendable, Hashable {
      /// Working days.
      case workingDays(Int)
      /// Days of the calendar.
      case days(Int)
    }

    /// The level.
    public let level: RatingLevel
    /// The kinds of dossier.
    public let kinds: [DossierKind]
    /// How long the level has; `nil` where the decision, or what is known of it, sets no time.
    public let length: Length?
    /// What the time is for, or what binds instead.
    public let reason: Bilingual
    /// The place in the law.
    public let citation: Citation
    /// How well the deadline is established.
    public let confidence: Confidence

    /// Creates a deadline.
    init(
      at level: RatingLevel,
      kinds: [DossierKind] = DossierKind.allCases,
      _ length: Length?,
      vi: String,
      en: String,
      _ citation: Citation,
      confidence: Confidence = .read
    ) {
      self.level = level
      self.kinds = kinds
      self.length = length
      self.reason = Bilingual(vi: vi, en: en)
      self.citation = citation
      self.confidence = confidence
    }
  }

  /// The day by which dossiers of a procedure that ends must be finished (điều khoản chuyển tiếp).
  public struct Closing: Sendable, Hashable {
    /// The kinds of dossier.
    public let kinds: [DossierKind]
    /// The day on which the new rules came into force; it is not counted.
    public let day: CivilDate
    /// The number of days after it.
    public let days: Int
    /// The place in the law.
    public let citation: Citation

    /// Creates a closing.
    init(kinds: [DossierKind], _ days: Int, after day: CivilDate, _ citation: Citation) {
      self.kinds = kinds
      self.day = day
      self.days = days
      self.citation = citation
    }

    /// The last day, or `nil` where it lies outside the calendar.
    public var lastDay: CivilDate? { try? day.adding(days: days) }
  }
}

extension RatingProcedure {
  /// The end of an actor (bãi bỏ cấp, cơ quan): what it does later rests on no rule that is known.
  public struct Ending: Sendable, Hashable {
    /// The actor.
    public let actor: DossierActor
    /// The last day on which there was one.
    public let lastDay: CivilDate
    /// The name of the reading on which a later step of it rests.
    public let reading: String

    /// Creates an ending.
    init(_ actor: DossierActor, lastDay: CivilDate, reading: String) {
      self.actor = actor
      self.lastDay = lastDay
      self.reading = reading
    }
  }
}

extension RatingProcedure.Ending: Encodable {}
extension RatingProcedure.Deadline: Encodable {}
extension RatingProcedure.Deadline.Length: Encodable {}
extension RatingProcedure.Closing: Encodable {}
