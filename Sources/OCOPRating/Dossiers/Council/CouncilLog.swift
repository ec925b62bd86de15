public import OCOPModel

/// What a session is opened with.
public struct CouncilOpening: Sendable, Hashable {
  /// The council.
  public let council: Council
  /// The product.
  public let product: Product
  /// The product's owner, for the texts that are printed; `nil` where it is not stated.
  public let producer: Producer?
  /// How the council works.
  public let mode: CouncilMode
  /// The rules by which it works.
  public let rules: CouncilRulesOfOperation
  /// Who should sit in the council; `nil` where that is not looked at.
  public let composition: CouncilComposition?
  /// Of the agencies that send a member only where they exist, those that do.
  public let existing: [CouncilAgency]
  /// The day on which the session begins.
  public let on: CivilDate

  /// Creates an opening.
  public init(
    _ council: Council,
    product: Product,
    producer: Producer? = nil,
    mode: CouncilMode,
    rules: CouncilRulesOfOperation = CouncilRulesOfOperation(),
    composition: CouncilComposition? = nil,
    existing: [CouncilAgency] = [],
    on day: CivilDate
  ) {
    self.council = council
    self.product = product
    self.producer = producer
    self.mode = mode
    self.rules = rules
    self.composition = composition
    self.existing = existing
    self.on = day
  }
}

/// A session as it is stored: what it was opened with, and what happened since.
///
/// ``CouncilSession/init(replaying:by:)`` brings it back to the same state.
public struct CouncilLog: Sendable, Hashable {
  /// The version of the format in which sessions are stored.
  public static let currentFormat = 1

  /// The version of the format of this log.
  public let formatVersion: Int
  /// The short name of the rules by which the product is rated: ``RatingRegime/shortName``.
  public let regime: String
  /// The identifier of the criteria set.
  public let setID: String
  /// What the session was opened with.
  public fileprivate(set) var opening: CouncilOpening
  /// What happened, in order.
  public internal(set) var events: [CouncilEvent]

  init(_ opening: CouncilOpening, by rater: Rater) {
    formatVersion = CouncilLog.currentFormat
    regime = rater.regime.shortName
    setID = rater.criteria.id
    self.opening = opening
    events = []
  }
}

extension CouncilLog {
  /// The session without personal data, for exports; it replays to the same result.
  ///
  /// Opinions, reasons and dissent are kept as they were written: no personal data belongs in them.
  public var redacted: CouncilLog {
    var log = self
    log.opening = opening.redacted
    log.events = events.map(\.redacted)
    return log
  }
}

extension CouncilOpening {
  fileprivate var redacted: CouncilOpening {
    CouncilOpening(
      council.redacted, product: product, producer: producer?.redacted, mode: mode, rules: rules,
      composition: composition, existing: existing, on: on)
  }
}

extension CouncilEvent {
  fileprivate var redacted: CouncilEvent {
    guard case .conflict(let conflict) = kind else { return self }
    return CouncilEvent(.conflict(conflict.redacted), on: on)
  }
}

/// Why a stored session could not be brought back.
public struct CouncilReplayError: Error, Sendable, Hashable {
  /// The event at fault, counted from 0; `nil` where it is the opening.
  public let event: Int?
  /// What is wrong with it.
  public let error: CouncilSessionError

  /// Creates the error.
  public init(event: Int?, error: CouncilSessionError) {
    self.event = event
    self.error = error
  }
}

extension CouncilReplayError: CustomStringConvertible {
  /// What is wrong, in words; events count from 1, as people do.
  public var description: String {
    event.map { "event \($0 + 1): \(error)" } ?? "opening: \(error)"
  }
}

#if !hasFeature(Embedded)
extension CouncilOpening: Codable {}
extension CouncilLog: Codable {
  private enum CodingKeys: String, CodingKey {
    case formatVersion, regime, setID, opening, events
  }

  /// Decodes a log; one of a newer format is refused, since its meaning is unknown.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let version = try container.decode(Int.self, forKey: .formatVersion)
    guard version == CouncilLog.currentFormat else {
      throw DecodingError.dataCorruptedError(
        forKey: .formatVersion,
        in: container,
        debugDescription:
          "session format \(version) is not known; this library reads \(CouncilLog.currentFormat)"
      )
    }
    self.formatVersion = version
    self.regime = try container.decode(String.self, forKey: .regime)
    self.setID = try container.decode(String.self, forKey: .setID)
    self.opening = try container.decode(CouncilOpening.self, forKey: .opening)
    self.events = try container.decode([CouncilEvent].self, forKey: .events)
  }
}
#endif
