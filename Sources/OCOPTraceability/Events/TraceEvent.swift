public import OCOPModel

/// Something that happened to goods (sự kiện truy xuất): what, when, where and why, after EPCIS 2.0.
///
/// ```swift
/// let rolled = try TraceEvent(
///   id: ID("E-2"), at: TraceTime("2026-04-11T16:00:00+07:00"), place: workshop.id,
///   .transformed(
///     from: [LotPortion(leaves.id, .grams(500_000))], into: [LotPortion(tea.id, .grams(104_000))],
///     balance: MassBalance(loss: Share(percent: 80))))
/// ```
///
/// Source: EPCIS 2.0, section 7.4; CBV 2.0, sections 7.1 and 7.2.
public struct TraceEvent: Sendable, Hashable {
  /// What happened, to which goods.
  public enum Action: Sendable, Hashable {
    /// Goods came into being: picked, caught, bought from someone who is not followed. An ObjectEvent with ADD.
    case began([LotPortion])
    /// Goods and units were seen, shipped or received. An ObjectEvent with OBSERVE.
    case seen([LotPortion], units: [ID<LogisticUnit>] = [])
    /// Goods left: sold to who eats them, used up, destroyed. An ObjectEvent with DELETE.
    case ended([LotPortion])
    /// Goods became other goods. A TransformationEvent.
    case transformed(from: [LotPortion], into: [LotPortion], balance: MassBalance? = nil)
    /// Goods and units were put in a unit. An AggregationEvent with ADD.
    case packed([LotPortion], units: [ID<LogisticUnit>] = [], into: ID<LogisticUnit>)
    /// Goods and units were taken from a unit. An AggregationEvent with DELETE.
    case unpacked([LotPortion], units: [ID<LogisticUnit>] = [], from: ID<LogisticUnit>)
    /// Goods and units were ordered, invoiced or handed over under documents. A TransactionEvent with ADD.
    case traded([LotPortion], units: [ID<LogisticUnit>] = [], under: [BusinessDocument])
  }

  /// The event's identifier: with it, a wrong event can be declared wrong later.
  public let id: ID<TraceEvent>
  /// When it happened.
  public let time: TraceTime
  /// Where it happened.
  public let place: ID<TracePlace>
  /// What happened, to which goods.
  public let action: Action
  /// Why: the step of business.
  public let step: BusinessStep
  /// The state that the goods are in afterwards, where it is told.
  public let disposition: Disposition?
  /// The declaration that the event was wrong, where there is one.
  public let declaredWrong: ErrorDeclaration?

  /// Creates an event.
  ///
  /// - Parameters:
  ///   - id: The event's identifier.
  ///   - time: When it happened.
  ///   - place: Where it happened.
  ///   - action: What happened, to which goods.
  ///   - step: The step of business; without it, the one that goes with the action.
  ///   - disposition: The state that the goods are in afterwards.
  ///   - declaredWrong: The declaration that the event was wrong.
  /// - Throws: ``TraceEventError`` for an action without goods, without an input or output, or without a document.
  public init(
    id: ID<TraceEvent>, at time: TraceTime, place: ID<TracePlace>, _ action: Action,
    step: BusinessStep? = nil, disposition: Disposition? = nil, declaredWrong: ErrorDeclaration? = nil
  ) throws(TraceEventError) {
    switch action {
    case .began(let goods), .ended(let goods):
      if goods.isEmpty { throw .noGoods(id) }
    case .seen(let goods, let units), .packed(let goods, let units, _), .unpacked(let goods, let units, _):
      if goods.isEmpty, units.isEmpty { throw .noGoods(id) }
    case .transformed(let inputs, let outputs, _):
      if inputs.isEmpty { throw .noInput(id) }
      if outputs.isEmpty { throw .noOutput(id) }
    case .traded(let goods, let units, let documents):
      if goods.isEmpty, units.isEmpty { throw .noGoods(id) }
      if documents.isEmpty { throw .noDocument(id) }
    }
    self.id = id
    self.time = time
    self.place = place
    self.action = action
    self.step = step ?? action.usualStep
    self.disposition = disposition
    self.declaredWrong = declaredWrong
  }

  /// The same event with the declaration that it was wrong.
  ///
  /// The first stays in the records: nothing is erased.
  public func declaringWrong(_ declaration: ErrorDeclaration) -> TraceEvent {
    TraceEvent(sound: self, declaredWrong: declaration)
  }

  private init(sound event: TraceEvent, declaredWrong: ErrorDeclaration) {
    self.id = event.id
    self.time = event.time
    self.place = event.place
    self.action = event.action
    self.step = event.step
    self.disposition = event.disposition
    self.declaredWrong = declaredWrong
  }
}

extension TraceEvent.Action {
  /// The step of business that goes with the action where none is told.
  var usualStep: BusinessStep {
    switch self {
    case .began, .transformed: .commissioning
    case .seen: .inspecting
    case .ended: .decommissioning
    case .packed: .packing
    case .unpacked: .unpacking
    case .traded: .accepting
    }
  }
}

/// The declaration that an event was wrong (tuyên bố sai sót).
public struct ErrorDeclaration: Sendable, Hashable {
  /// Why the event was wrong.
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// It did not happen.
    case didNotOccur = "did_not_occur"
    /// It happened otherwise.
    case incorrectData = "incorrect_data"
  }

  /// When it was declared.
  public let time: TraceTime
  /// Why the event was wrong.
  public let reason: Reason
  /// The events that tell it right.
  public let correctedBy: [ID<TraceEvent>]

  /// Creates a declaration.
  public init(at time: TraceTime, _ reason: Reason, correctedBy: [ID<TraceEvent>] = []) {
    self.time = time
    self.reason = reason
    self.correctedBy = correctedBy
  }
}

/// Why an event could not be made.
public enum TraceEventError: Error, Sendable, Hashable {
  /// The event names no goods and no units.
  case noGoods(ID<TraceEvent>)
  /// Something becomes something else only from something.
  case noInput(ID<TraceEvent>)
  /// Something becomes something.
  case noOutput(ID<TraceEvent>)
  /// A trade has a document.
  case noDocument(ID<TraceEvent>)
}

extension TraceEventError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    switch self {
    case .noGoods(let id):
      Bilingual(vi: "sự kiện “\(id)” không nêu hàng nào", en: "event “\(id)” names no goods")
    case .noInput(let id):
      Bilingual(vi: "sự kiện “\(id)” không có đầu vào", en: "event “\(id)” has no input")
    case .noOutput(let id):
      Bilingual(vi: "sự kiện “\(id)” không có đầu ra", en: "event “\(id)” has no output")
    case .noDocument(let id):
      Bilingual(vi: "sự kiện “\(id)” không có chứng từ", en: "event “\(id)” has no document")
    }
  }
}

#if !hasFeature(Embedded)
extension TraceEvent.Action: Codable {}
extension ErrorDeclaration.Reason: Codable {}
extension ErrorDeclaration: Codable {}
extension TraceEvent: Codable {
  private enum CodingKeys: String, CodingKey {
    case id, time, place, action, step, disposition, declaredWrong
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let id = try container.decode(ID<TraceEvent>.self, forKey: .id)
    let time = try container.decode(TraceTime.self, forKey: .time)
    let place = try container.decode(ID<TracePlace>.self, forKey: .place)
    let action = try container.decode(Action.self, forKey: .action)
    let step = try container.decode(BusinessStep.self, forKey: .step)
    let disposition = try container.decodeIfPresent(Disposition.self, forKey: .disposition)
    let wrong = try container.decodeIfPresent(ErrorDeclaration.self, forKey: .declaredWrong)
    self = try checkDecoded(decoder) { () throws(TraceEventError) in
      try TraceEvent(
        id: id, at: time, place: place, action, step: step, disposition: disposition, declaredWrong: wrong)
    }
  }
}
#endif
