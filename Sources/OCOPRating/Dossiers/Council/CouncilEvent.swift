public import OCOPModel

/// Something that happened in a council's session on a product.
public struct CouncilEvent: Sendable, Hashable {
  /// What happened.
  @nonexhaustive
  public enum Kind: Sendable, Hashable {
    /// A member's sheet came in; a later one of the same member takes the place of the earlier.
    case sheet(MemberSheet)
    /// A member declared a conflict of interest.
    case conflict(ConflictOfInterest)
    /// These members take part in the meeting; a later list takes the place of the earlier.
    case attendance([ID<CouncilMember>])
    /// Members' sheets were sent back for scoring again.
    case sentBack(SendBack)
    /// A council that works by written opinions was called to a meeting.
    case meetingCalled(MeetingReason)
    /// The council stated which elimination notes apply; a later list takes the place of the earlier.
    case eliminations([EliminationPlace])
    /// A member asked for an opinion against the result to be recorded.
    case dissent(DissentingOpinion)
    /// The session was closed.
    case closed(CouncilClosing)
  }

  /// The day on which it happened.
  public let on: CivilDate
  /// What happened.
  public let kind: Kind

  /// Creates an event.
  public init(_ kind: Kind, on day: CivilDate) {
    self.on = day
    self.kind = kind
  }
}

/// Sheets that go back to their members for scoring again (yêu cầu chấm lại).
public struct SendBack: Sendable, Hashable {
  /// The members.
  public let members: [ID<CouncilMember>]
  /// Why.
  public let reason: String

  /// Creates a request to score again.
  public init(_ members: [ID<CouncilMember>], reason: String) {
    self.members = members
    self.reason = reason
  }
}

/// What the minutes say when a session is closed: a reason for each finding that is still open.
public struct CouncilClosing: Sendable, Hashable {
  /// Why the council closes although a finding is open.
  public struct Reason: Sendable, Hashable {
    /// The finding, exactly as the session gives it.
    public let finding: CouncilFinding
    /// Why the council closes over it.
    public let text: String

    /// Creates a reason.
    public init(_ finding: CouncilFinding, _ text: String) {
      self.finding = finding
      self.text = text
    }
  }

  /// The reasons, one for each open finding.
  public let reasons: [Reason]
  /// Where the minutes are signed, such as “Thái Nguyên”; `nil` leaves the line blank.
  public let place: String?
  /// The number of the minutes with its signs, such as “12/BB-HĐ”; `nil` leaves the line blank.
  public let number: String?

  /// Creates the closing words of minutes.
  public init(reasons: [Reason] = [], place: String? = nil, number: String? = nil) {
    self.reasons = reasons
    self.place = place
    self.number = number
  }
}

#if !hasFeature(Embedded)
extension SendBack: Codable {}
extension CouncilClosing: Codable {}
extension CouncilClosing.Reason: Codable {}
extension CouncilEvent: Codable {
  private enum CodingKeys: String, CodingKey {
    case on, kind, value
  }

  private enum Name: String, Codable {
    case sheet, conflict, attendance, sentBack, meetingCalled, eliminations, dissent, closed
  }

  /// Decodes `{"on":"2026-06-20","kind":"attendance","value":["so-y-te"]}`, the value as the kind has it.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func value<Value: Decodable>() throws -> Value { try container.decode(Value.self, forKey: .value) }
    self.on = try container.decode(CivilDate.self, forKey: .on)
    self.kind =
      switch try container.decode(Name.self, forKey: .kind) {
      case .sheet: .sheet(try value())
      case .conflict: .conflict(try value())
      case .attendance: .attendance(try value())
      case .sentBack: .sentBack(try value())
      case .meetingCalled: .meetingCalled(try value())
      case .eliminations: .eliminations(try value())
      case .dissent: .dissent(try value())
      case .closed: .closed(try value())
      }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    func write(_ name: Name, _ value: some Encodable) throws {
      try container.encode(name, forKey: .kind)
      try container.encode(value, forKey: .value)
    }
    try container.encode(on, forKey: .on)
    switch kind {
    case .sheet(let sheet): try write(.sheet, sheet)
    case .conflict(let conflict): try write(.conflict, conflict)
    case .attendance(let members): try write(.attendance, members)
    case .sentBack(let sendBack): try write(.sentBack, sendBack)
    case .meetingCalled(let reason): try write(.meetingCalled, reason)
    case .eliminations(let places): try write(.eliminations, places)
    case .dissent(let opinion): try write(.dissent, opinion)
    case .closed(let closing): try write(.closed, closing)
    }
  }
}
#endif
