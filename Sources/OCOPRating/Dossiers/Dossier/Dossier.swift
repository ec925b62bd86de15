public import OCOPModel

/// A product's dossier (hồ sơ đánh giá, phân hạng): what it asks for, and everything that happened to it.
///
/// ```swift
/// var dossier = try Dossier(id: id, kind: .first, product: tea, producer: cooperative, procedure: .decision26_2026)
/// try dossier.apply(DossierEvent(on: day, by: .owner, .filed(handOver)))
/// dossier.state          // .filed(.commune)
/// try dossier.nextActions(on: today, calendar: calendar)
/// ```
///
/// The state is a pure function of the history: the same events give the same dossier.
public struct Dossier: Sendable, Hashable {
  /// The version of the format in which dossiers are stored.
  public static let currentFormat = 1

  /// The dossier's identifier.
  public let id: ID<Dossier>
  /// What it asks for.
  public let kind: DossierKind
  /// The product.
  public let product: Product
  /// The product's owner.
  public let producer: Producer
  /// The name of the procedure that governs it.
  public let procedureName: RatingProcedure.Name
  /// How long a result can be disputed, where the user knows a limit.
  public let complaintLimit: ComplaintLimit?
  /// For a re-rating, the days on which the held certificate's file is lodged, where known.
  public let renewing: RenewalWindow?
  /// The star that the product holds by its certificate, where known: an upgrade is measured by it.
  public let heldStar: Star?
  /// Whether the dossier takes steps that no source settles, as Decision 26/2026 has them.
  public let followsUnverifiedSteps: Bool
  /// Everything that happened, in the order of time.
  public private(set) var history: [DossierEvent]
  /// What the history comes to, kept event by event.
  private(set) var progress: DossierProgress

  /// Creates a dossier, and replays its history where it has one.
  ///
  /// - Parameters:
  ///   - id: The dossier's identifier.
  ///   - kind: What it asks for.
  ///   - product: The product.
  ///   - producer: The product's owner.
  ///   - procedure: The procedure that governs it: ``RatingProcedure/governing(filedOn:)`` tells which.
  ///   - complaintLimit: How long a result can be disputed; without one, no limit is checked.
  ///   - renewing: For a re-rating, the window of the held certificate; a filing outside it is an open step.
  ///   - holding: For an upgrade or a re-rating, the star held; without it, an upgrade's star is not compared with it.
  ///   - followingUnverifiedSteps: Whether steps that no source settles can be taken, as Decision 26/2026 has them. By
  ///     default such a step is refused.
  ///   - history: The events to replay, in the order of time.
  /// - Throws: ``DossierError`` for a product of another producer, a producer that may not own it, a star held that
  ///   does not fit the kind, and the first event that is refused.
  /// - Complexity: O(*n*) for *n* events.
  public init(
    id: ID<Dossier>,
    kind: DossierKind,
    product: Product,
    producer: Producer,
    procedure: RatingProcedure.Name,
    complaintLimit: ComplaintLimit? = nil,
    renewing: RenewalWindow? = nil,
    holding: Star? = nil,
    followingUnverifiedSteps: Bool = false,
    history: [DossierEvent] = []
  ) throws(DossierError) {
    guard product.producer == producer.id else {
      throw .otherProducer(producer.id, product: product.producer)
    }
    if let ownership = RatingProcedure.named(procedure).ownership, !producer.mayOwn(productOf: product.set) {
      throw .notEligible(producer.kind, set: product.set.number, ownership)
    }
    if let holding, !kind.fits(holding) { throw .otherHolding(kind, holding) }
    self.id = id
    self.kind = kind
    self.product = product
    self.producer = producer
    self.procedureName = procedure
    self.complaintLimit = complaintLimit
    self.renewing = renewing
    self.heldStar = holding
    self.followsUnverifiedSteps = followingUnverifiedSteps
    self.history = []
    self.progress = DossierProgress()
    for event in history { try apply(event) }
  }

  /// The procedure that governs the dossier.
  public var procedure: RatingProcedure { .named(procedureName) }

  /// Where the dossier stands.
  public var state: DossierState { progress.state }

  /// The day on which it came to stand there, or `nil` for a draft.
  public var stateSince: CivilDate? { progress.since }

  /// The day on which the owner filed it, or `nil` for a draft.
  public var filed: CivilDate? { progress.filed }

  /// What the council of the last level found, where one has.
  public var result: DossierEvent.CouncilResult? { progress.result }

  /// The star that stands recognised by this dossier, where one does; a disputed one stands until it is set aside.
  public var recognisedStar: Star? { progress.recognition?.star }

  /// The day on which that star was recognised, where one is.
  public var recognisedOn: CivilDate? { progress.recognition?.day }

  /// The documents that lie in the dossier, in the order of ``DossierDocument``.
  public var documents: [DossierDocument] {
    DossierDocument.allCases.filter(progress.documents.contains)
  }

  /// The last day on which the result can be disputed; `nil` where no limit is known or nothing was announced.
  public var complaintsUntil: CivilDate? {
    guard let complaintLimit, let notified = progress.notified else { return nil }
    return try? notified.adding(days: complaintLimit.days)
  }

  /// The steps in the history that rest on a reading, or are not well established, each once in the order of time.
  public var openSteps: [RatingProcedure.Step] { progress.openSteps }

  /// What the owner's file lacks for the desk at which it was filed: every item.
  public var missingItems: [MissingItem] {
    guard let first = procedure.levels.first else { return [] }
    return procedure.requirement(at: first, for: kind)?
      .missingItems(in: progress.handedIn, for: product.set) ?? []
  }

  /// The steps that can be taken now, as far as the council's result decides, in the order of the table.
  public var allowedSteps: [RatingProcedure.Step] {
    let procedure = procedure
    return steps(procedure).filter { allowsByResult($0, procedure) }
  }

  /// Takes an event into the history.
  ///
  /// - Throws: ``DossierError`` that says what is allowed instead; the dossier stays as it was.
  public mutating func apply(_ event: DossierEvent) throws(DossierError) {
    let procedure = procedure
    let step = try step(for: event, procedure)
    try check(event, step, procedure)
    progress.take(step, event)
    history.append(event)
  }

  /// Forgets the history, so that it can be replayed.
  mutating func restart() {
    history = []
    progress = DossierProgress()
  }

  /// The dossier without personal data, for exports; the course of things stays.
  ///
  /// Reasons and references are kept as they were written: no personal data belongs in them.
  public var redacted: Dossier { Dossier(self, producer: producer.redacted) }

  private init(_ dossier: Dossier, producer: Producer) {
    self.id = dossier.id
    self.kind = dossier.kind
    self.product = dossier.product
    self.producer = producer
    self.procedureName = dossier.procedureName
    self.complaintLimit = dossier.complaintLimit
    self.renewing = dossier.renewing
    self.heldStar = dossier.heldStar
    self.followsUnverifiedSteps = dossier.followsUnverifiedSteps
    self.history = dossier.history
    self.progress = dossier.progress
  }
}

extension Dossier: Codable {
  private enum CodingKeys: String, CodingKey {
    case formatVersion, id, kind, product, producer, procedure, complaintLimit, renewing
    case holding, followingUnverifiedSteps, history
  }

  /// Decodes a dossier and replays its history; an event that is refused is `dataCorrupted`, and so is a newer format, since
  /// its meaning is unknown.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let version = try container.decode(Int.self, forKey: .formatVersion)
    guard version == Dossier.currentFormat else {
      throw DecodingError.dataCorruptedError(
        forKey: .formatVersion, in: container,
        debugDescription:
          "dossier format \(version) is not known; this library reads \(Dossier.currentFormat)")
    }
    let id = try container.decode(ID<Dossier>.self, forKey: .id)
    let kind = try container.decode(DossierKind.self, forKey: .kind)
    let product = try container.decode(Product.self, forKey: .product)
    let producer = try container.decode(Producer.self, forKey: .producer)
    let procedure = try container.decode(RatingProcedure.Name.self, forKey: .procedure)
    let limit = try container.decodeIfPresent(ComplaintLimit.self, forKey: .complaintLimit)
    let renewing = try container.decodeIfPresent(RenewalWindow.self, forKey: .renewing)
    let holding = try container.decodeIfPresent(Star.self, forKey: .holding)
    let follows = try container.decodeIfPresent(Bool.self, forKey: .followingUnverifiedSteps) ?? false
    let history = try container.decode([DossierEvent].self, forKey: .history)
    self = try checkDecoded(decoder) { () throws(DossierError) in
      try Dossier(
        id: id, kind: kind, product: product, producer: producer, procedure: procedure, complaintLimit: limit,
        renewing: renewing, holding: holding, followingUnverifiedSteps: follows, history: history)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(Dossier.currentFormat, forKey: .formatVersion)
    try container.encode(id, forKey: .id)
    try container.encode(kind, forKey: .kind)
    try container.encode(product, forKey: .product)
    try container.encode(producer, forKey: .producer)
    try container.encode(procedureName, forKey: .procedure)
    try container.encodeIfPresent(complaintLimit, forKey: .complaintLimit)
    try container.encodeIfPresent(renewing, forKey: .renewing)
    try container.encodeIfPresent(heldStar, forKey: .holding)
    try container.encode(followsUnverifiedSteps, forKey: .followingUnverifiedSteps)
    try container.encode(history, forKey: .history)
  }
}
