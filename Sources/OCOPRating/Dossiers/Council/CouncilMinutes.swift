public import OCOPModel

/// The minutes of a council's session on a product (biên bản họp hội đồng): what was scored, how it was combined, over what
/// the council closed and why, who dissents, and what it proposes.
public struct CouncilMinutes: Sendable, Hashable {
  /// The version of the format in which minutes are stored.
  public static let currentFormat = 1

  /// What a member scored.
  public struct MemberScore: Sendable, Hashable {
    /// What became of a sheet.
    @nonexhaustive
    public enum Standing: String, Sendable, Hashable, CaseIterable {
      /// It enters the mean.
      case counted
      /// It is left out as the highest.
      case droppedAsHighest
      /// It is left out as the lowest.
      case droppedAsLowest
      /// It is set aside, since its member has a conflict of interest.
      case setAside
    }

    /// The member.
    public let member: ID<CouncilMember>
    /// The day that the sheet bears.
    public let written: CivilDate
    /// The points of the parts.
    public let parts: [PartResult]
    /// The total.
    public let total: Bounds<Score>
    /// What became of the sheet.
    public let standing: Standing
    /// How many earlier sheets of the member it takes the place of.
    public let earlierSheets: Int
  }

  /// The version of the format of these minutes.
  public let formatVersion: Int
  /// The council.
  public let council: Council
  /// The product.
  public let product: Product
  /// The product's owner, where it was stated.
  public let producer: Producer?
  /// The name of the criteria set.
  public let setName: Bilingual
  /// The day on which the session began.
  public let opened: CivilDate
  /// The day on which it was closed.
  public let closed: CivilDate
  /// How the council worked in the end.
  public let mode: CouncilMode
  /// Why it met, where it was called from written opinions to a meeting.
  public let meetingReason: MeetingReason?
  /// The members who took part in a meeting, in the council's order; `nil` where no attendance was recorded.
  public let attendance: [ID<CouncilMember>]?
  /// What each member scored, in the council's order.
  public let scores: [MemberScore]
  /// The rules by which the sheets were combined.
  public let rules: CouncilRulesOfOperation
  /// The rating of the sheets that count.
  public let rating: Rating
  /// The sheets that were sent back for scoring again, in order.
  public let sentBack: [SendBack]
  /// The declared conflicts of interest, in order.
  public let conflicts: [ConflictOfInterest]
  /// The findings over which the council closed, with its reasons, in the session's order.
  public let closedOver: [CouncilClosing.Reason]
  /// The opinions against the result, in order.
  public let dissent: [DissentingOpinion]
  /// What the council concludes.
  public let conclusion: CouncilConclusion
  /// Where the minutes are signed, where it was stated.
  public let place: String?
  /// The number of the minutes, where it was stated.
  public let number: String?
  /// The names of the readings that the result rests on, each once.
  public let interpretations: [String]
}

/// What a council concludes of a product (kết luận của hội đồng).
public struct CouncilConclusion: Sendable, Hashable {
  /// What a council proposes.
  @nonexhaustive
  public enum Proposal: String, Sendable, Hashable, CaseIterable {
    /// The council's own authority recognises the product.
    case recognise
    /// The file goes up to the authority that recognises the star level.
    case sendUp
    /// The authority below may recognise the star level, or have the product assessed again.
    case handDown
    /// The star level has neither decision nor certificate.
    case notRecognised
    /// The product is eliminated.
    case eliminated
  }

  /// The star level that the product holds; `nil` where it is eliminated.
  public let star: Star?
  /// What the council proposes.
  public let proposal: Proposal
  /// The authority that recognises the star level, or, of a file that goes up, the star of its points; `nil` where none does.
  public let authority: RatingLevel?
  /// Of a file that goes up by its points alone, the star held, which may be recognised instead; otherwise `nil`.
  public let orRecognises: Star?

  /// Draws the conclusion of a council at a level from a decided rating; `nil` while missing answers leave open what follows.
  ///
  /// A file goes up by its points, a star is recognised as points and minima reach it together: as the procedure's steps
  /// have it.
  public init?(of rating: Rating, at level: RatingLevel, by regime: RatingRegime) {
    guard let bounds = rating.star else {
      self.init(star: nil, proposal: .eliminated, authority: nil)
      return
    }
    guard let star = bounds.value else { return nil }
    let course = ResultCourse(rating.total.atLeast, star, at: level, regime.bands)
    guard course == ResultCourse(rating.total.atMost, star, at: level, regime.bands) else { return nil }
    if course.goesUp {
      self.init(
        star: star, proposal: .sendUp, authority: course.authorityByPoints,
        orRecognises: course.authority == level ? star : nil)
    } else if let authority = course.authority {
      self.init(star: star, proposal: authority == level ? .recognise : .handDown, authority: authority)
    } else {
      self.init(star: star, proposal: .notRecognised, authority: nil)
    }
  }

  private init(star: Star?, proposal: Proposal, authority: RatingLevel?, orRecognises: Star? = nil) {
    self.star = star
    self.proposal = proposal
    self.authority = authority
    self.orRecognises = orRecognises
  }
}

extension CouncilMinutes {
  /// The minutes without personal data, for exports.
  public var redacted: CouncilMinutes {
    CouncilMinutes(
      formatVersion: formatVersion,
      council: council.redacted,
      product: product,
      producer: producer?.redacted,
      setName: setName,
      opened: opened,
      closed: closed,
      mode: mode,
      meetingReason: meetingReason,
      attendance: attendance,
      scores: scores,
      rules: rules,
      rating: rating,
      sentBack: sentBack,
      conflicts: conflicts.map(\.redacted),
      closedOver: closedOver,
      dissent: dissent,
      conclusion: conclusion,
      place: place,
      number: number,
      interpretations: interpretations
    )
  }
}

#if !hasFeature(Embedded)
extension CouncilMinutes: Codable {
  private enum CodingKeys: String, CodingKey {
    case formatVersion, council, product, producer, setName, opened, closed, mode, meetingReason, attendance
    case scores, rules, rating, sentBack, conflicts, closedOver, dissent, conclusion, place, number
    case interpretations
  }

  /// Decodes minutes; those of a newer format are refused, since their meaning is unknown.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let version = try container.decode(Int.self, forKey: .formatVersion)
    guard version == CouncilMinutes.currentFormat else {
      throw DecodingError.dataCorruptedError(
        forKey: .formatVersion,
        in: container,
        debugDescription:
          "minutes format \(version) is not known; this library reads \(CouncilMinutes.currentFormat)"
      )
    }
    self.formatVersion = version
    self.council = try container.decode(Council.self, forKey: .council)
    self.product = try container.decode(Product.self, forKey: .product)
    self.producer = try container.decodeIfPresent(Producer.self, forKey: .producer)
    self.setName = try container.decode(Bilingual.self, forKey: .setName)
    self.opened = try container.decode(CivilDate.self, forKey: .opened)
    self.closed = try container.decode(CivilDate.self, forKey: .closed)
    self.mode = try container.decode(CouncilMode.self, forKey: .mode)
    self.meetingReason = try container.decodeIfPresent(MeetingReason.self, forKey: .meetingReason)
    self.attendance = try container.decodeIfPresent([ID<CouncilMember>].self, forKey: .attendance)
    self.scores = try container.decode([MemberScore].self, forKey: .scores)
    self.rules = try container.decode(CouncilRulesOfOperation.self, forKey: .rules)
    self.rating = try container.decode(Rating.self, forKey: .rating)
    self.sentBack = try container.decode([SendBack].self, forKey: .sentBack)
    self.conflicts = try container.decode([ConflictOfInterest].self, forKey: .conflicts)
    self.closedOver = try container.decode([CouncilClosing.Reason].self, forKey: .closedOver)
    self.dissent = try container.decode([DissentingOpinion].self, forKey: .dissent)
    self.conclusion = try container.decode(CouncilConclusion.self, forKey: .conclusion)
    self.place = try container.decodeIfPresent(String.self, forKey: .place)
    self.number = try container.decodeIfPresent(String.self, forKey: .number)
    self.interpretations = try container.decode([String].self, forKey: .interpretations)
  }
}
extension CouncilMinutes.MemberScore: Codable {}
extension CouncilMinutes.MemberScore.Standing: Codable {}
extension CouncilConclusion: Codable {}
extension CouncilConclusion.Proposal: Codable {}
#endif
