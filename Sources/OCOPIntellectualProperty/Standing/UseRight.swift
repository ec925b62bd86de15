public import OCOPModel

/// A right to use a collective mark, a certification mark or a geographical indication (quyền sử dụng).
///
/// It is given by the owner, or for an indication by the managing organisation, to one holder for one product of one place.
/// It has a course of its own beside that of the title, and dies with it: see ``standing(on:parent:under:)``.
///
/// Source: Law on Intellectual Property, Articles 87, 88 and 121(4); no length is set by law.
public struct UseRight: Sendable, Hashable {
  /// The use right's identifier.
  public let id: ID<UseRight>
  /// The case of the mark or indication.
  public let parent: ID<IPCase>
  /// Who may use the sign.
  public let holder: ID<Producer>
  /// For which product.
  public let product: ID<Product>
  /// Where the product is made, as the grant names it; `nil` where it names no place, and holds for any.
  public let place: String?
  /// What happened, in the order of the days.
  public private(set) var history: [Event]

  /// Creates a use right from its history.
  ///
  /// - Throws: ``UseRightError`` for an event that does not follow from those before it.
  public init(
    id: ID<UseRight>, of parent: ID<IPCase>, holder: ID<Producer>, product: ID<Product>, place: String? = nil,
    _ history: [Event] = []
  ) throws(UseRightError) {
    self.id = id
    self.parent = parent
    self.holder = holder
    self.product = product
    self.place = place
    self.history = []
    for event in history { try apply(event) }
  }

  /// Records an event.
  ///
  /// - Throws: ``UseRightError``; the use right stays as it was.
  public mutating func apply(_ event: Event) throws(UseRightError) {
    if let last = history.last?.date, event.date < last { throw .outOfOrder(event.date, after: last) }
    let state = state(on: event.date)
    guard event.action.follows(state) else { throw .notAllowed(event.action.name, in: state) }
    if let until = event.action.validUntil, until < event.date {
      throw .endsBeforeStart(from: event.date, until: until)
    }
    history.append(event)
  }

  /// Something that happened to a use right, on a day.
  public struct Event: Sendable, Hashable {
    /// The day.
    public let date: CivilDate
    /// What happened.
    public let action: Action

    /// Creates an event.
    public init(on date: CivilDate, _ action: Action) {
      self.date = date
      self.action = action
    }
  }

  /// What happened to a use right.
  @nonexhaustive
  public enum Action: Sendable, Hashable {
    /// The producer asks for it (đề nghị).
    case requested
    /// It is given, by a document, up to and with a last day; without one it lasts as long as the title (cấp).
    case granted(Proof, validUntil: CivilDate?)
    /// It is not given (từ chối).
    case refused
    /// It is given anew, by a document, up to and with a last day (gia hạn).
    case renewed(Proof, validUntil: CivilDate?)
    /// It rests (tạm đình chỉ).
    case suspended
    /// It no longer rests (khôi phục).
    case resumed
    /// It is taken back (thu hồi).
    case revoked
  }

  /// Where a use right stands (trạng thái quyền sử dụng).
  @nonexhaustive
  public enum State: String, Sendable, Hashable, CaseIterable {
    /// Nobody asked for it.
    case notRequested
    /// Asked for (đã đề nghị).
    case requested
    /// Refused (bị từ chối).
    case refused
    /// Given (đã cấp).
    case granted
    /// Resting (tạm đình chỉ).
    case suspended
    /// Taken back (bị thu hồi).
    case revoked
    /// Past its last day (hết hạn).
    case expired
  }
}

extension UseRight {
  /// Where the use right stands on a day, whatever becomes of the title.
  public func state(on day: CivilDate) -> State {
    var state = State.notRequested
    for event in history where event.date <= day {
      switch event.action {
      case .requested: state = .requested
      case .granted, .renewed, .resumed: state = .granted
      case .refused: state = .refused
      case .suspended: state = .suspended
      case .revoked: state = .revoked
      }
    }
    guard state == .granted || state == .suspended, let until = validUntil(on: day), until < day else {
      return state
    }
    return .expired
  }

  /// The last day of the use right by what was known on a day, or `nil` for one that lasts as long as the title.
  public func validUntil(on day: CivilDate) -> CivilDate? { term(on: day)?.until }

  /// The document that gives the use right, by what was known on a day.
  public func document(on day: CivilDate) -> Proof? { term(on: day)?.document }

  private func term(on day: CivilDate) -> (document: Proof, until: CivilDate?)? {
    var term: (Proof, CivilDate?)?
    for event in history where event.date <= day {
      switch event.action {
      case .granted(let document, let until), .renewed(let document, let until): term = (document, until)
      default: break
      }
    }
    return term
  }

  /// Whether the use right is in force on a day (có hiệu lực): given, within its term, its title registered on the day.
  ///
  /// While the title is in its grace this is unknown, and the end of the grace decides it.
  ///
  /// - Parameters:
  ///   - day: The day.
  ///   - parent: The case of the mark or indication; that of another id gives nothing.
  ///   - procedure: The procedure under which the case is read.
  /// - Returns: Whether it is in force, and why.
  /// - Throws: ``IPCaseError`` as ``IPCase/status(on:under:)``.
  public func standing(
    on day: CivilDate, parent: IPCase, under procedure: IPProcedure = .vietnam
  ) throws(IPCaseError) -> StandingFinding {
    standing(on: day, parent: parent.id, status: try parent.status(on: day, under: procedure))
  }

  func standing(on day: CivilDate, parent: ID<IPCase>, status: CaseStatus) -> StandingFinding {
    guard parent == self.parent else { return StandingFinding(.no, .useRightOfAnother, useRights: [id]) }
    let state = state(on: day)
    guard state == .granted else { return StandingFinding(.no, .useRightIs(state), useRights: [id]) }
    let proofs = document(on: day).map { [$0] } ?? []
    switch status.protection {
    case .inForce:
      return StandingFinding(
        .yes, .useRightInForce(until: validUntil(on: day)), cases: [parent], useRights: [id], proofs: proofs)
    case .undecided(let until):
      return StandingFinding(
        .unknown, .parentInGrace(until: until), decidedBy: until, cases: [parent], useRights: [id],
        proofs: proofs)
    case .none:
      return StandingFinding(.no, .parentIs(status.state), cases: [parent], useRights: [id], proofs: proofs)
    }
  }
}

extension UseRight.Action {
  var validUntil: CivilDate? {
    switch self {
    case .granted(_, let until), .renewed(_, let until): until
    default: nil
    }
  }

  /// Whether the step is taken from a state.
  fileprivate func follows(_ state: UseRight.State) -> Bool {
    switch self {
    case .requested: [.notRequested, .refused, .revoked, .expired].contains(state)
    case .granted: state == .notRequested || state == .requested
    case .refused: state == .requested
    case .renewed: state == .granted || state == .expired
    case .suspended: state == .granted
    case .resumed: state == .suspended
    case .revoked: state == .granted || state == .suspended
    }
  }

  /// The step in words.
  public var name: Bilingual {
    switch self {
    case .requested: Bilingual(vi: "đề nghị", en: "request")
    case .granted: Bilingual(vi: "cấp", en: "grant")
    case .refused: Bilingual(vi: "từ chối", en: "refusal")
    case .renewed: Bilingual(vi: "gia hạn", en: "renewal")
    case .suspended: Bilingual(vi: "tạm đình chỉ", en: "suspension")
    case .resumed: Bilingual(vi: "khôi phục", en: "resumption")
    case .revoked: Bilingual(vi: "thu hồi", en: "revocation")
    }
  }
}

extension UseRight.State {
  /// The state in words.
  public var name: Bilingual {
    switch self {
    case .notRequested: Bilingual(vi: "chưa đề nghị", en: "not asked for")
    case .requested: Bilingual(vi: "đã đề nghị", en: "asked for")
    case .refused: Bilingual(vi: "bị từ chối", en: "refused")
    case .granted: Bilingual(vi: "đã cấp", en: "granted")
    case .suspended: Bilingual(vi: "tạm đình chỉ", en: "suspended")
    case .revoked: Bilingual(vi: "bị thu hồi", en: "revoked")
    case .expired: Bilingual(vi: "hết hạn", en: "expired")
    }
  }
}

/// Why an event of a use right was refused.
@nonexhaustive
public enum UseRightError: Error, Sendable, Hashable {
  /// Events follow each other in time.
  case outOfOrder(CivilDate, after: CivilDate)
  /// The state has no such step.
  case notAllowed(Bilingual, in: UseRight.State)
  /// The last day lies before the day of the grant.
  case endsBeforeStart(from: CivilDate, until: CivilDate)
}

extension UseRightError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    switch self {
    case .outOfOrder(let day, let last):
      Bilingual(
        vi:
          "sự kiện ngày \(day.formatted(in: .vietnamese)) trước sự kiện cuối ngày \(last.formatted(in: .vietnamese))",
        en: "the event of \(day) comes before the last, of \(last)")
    case .notAllowed(let step, let state):
      Bilingual(
        vi: "“\(step.vi)” không phải bước tiếp theo khi “\(state.name.vi)”",
        en: "“\(step.en)” is no step from “\(state.name.en)”")
    case .endsBeforeStart(let start, let end):
      Bilingual(
        vi:
          "quyền sử dụng từ \(start.formatted(in: .vietnamese)) không thể hết hạn ngày \(end.formatted(in: .vietnamese))",
        en: "a use right from \(start) cannot end on \(end)")
    }
  }
}

#if !hasFeature(Embedded)
extension UseRight.Event: Codable {}
extension UseRight.Action: Codable {}
extension UseRight.State: Codable {}
extension UseRight: Codable {
  private enum CodingKeys: String, CodingKey {
    case id, parent, holder, product, place, history
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let id = try container.decode(ID<UseRight>.self, forKey: .id)
    let parent = try container.decode(ID<IPCase>.self, forKey: .parent)
    let holder = try container.decode(ID<Producer>.self, forKey: .holder)
    let product = try container.decode(ID<Product>.self, forKey: .product)
    let place = try container.decodeIfPresent(String.self, forKey: .place)
    let history = try container.decode([Event].self, forKey: .history)
    self = try checkDecoded(decoder) { () throws(UseRightError) in
      try UseRight(id: id, of: parent, holder: holder, product: product, place: place, history)
    }
  }
}
#endif
