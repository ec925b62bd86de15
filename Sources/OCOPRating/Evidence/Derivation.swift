public import OCOPModel

/// What evidence says of a criterion (suy ra từ minh chứng): the answer, some answers, or nothing.
public struct Derivation: Sendable, Hashable {
  /// What evidence says of a criterion.
  @nonexhaustive
  public enum Outcome: Sendable, Hashable {
    /// The documents decide the answer.
    case derived(Answer)
    /// The documents can speak of the criterion, and leave these answers: all of them where they say nothing yet.
    case narrowed([Answer])
    /// Only people can say.
    case judged
  }

  /// The criterion.
  public let criterion: CriterionCode
  /// What the evidence says.
  public let outcome: Outcome
  /// What the documents state of the things that the options hang on.
  public let grounds: [Evidence.Ground]
  /// What is stated only by documents that do not hold on the day: expired, or not yet issued.
  public let rejected: [Evidence.Ground]
  /// What is unknown and can still decide between the answers.
  public let unknown: [Evidence.Subject]
  /// What people still have to judge between the answers, in words.
  public let judgements: [Bilingual]
  /// Where the form's own words leave the case open, in words.
  public let gaps: [Bilingual]
  /// Whether documents can speak of the criterion but exclude no answer yet.
  public let isOpen: Bool

  /// The answers that the evidence leaves; `nil` where only people can say.
  public var answers: [Answer]? {
    switch outcome {
    case .derived(let answer): [answer]
    case .narrowed(let answers): answers
    case .judged: nil
    }
  }
}

/// Where people say what the evidence contradicts (mâu thuẫn với minh chứng): both sides are kept, and people's word counts.
@nonexhaustive
public enum Discrepancy: Sendable, Hashable {
  /// Members, counted from 0, gave an answer that the evidence excludes; it leaves those that are possible.
  case answer(CriterionCode, Answer, members: [Int], possible: [Answer])
  /// An elimination note is stated that the evidence shows not to apply.
  case elimination(EliminationPlace)
}

#if !hasFeature(Embedded)
extension Derivation: Codable {}
extension Derivation.Outcome: Codable {
  private enum CodingKeys: String, CodingKey {
    case derived, narrowed, judged
  }

  /// Decodes `{"derived":"c"}`, `{"narrowed":["b","c"]}` or `{"judged":true}`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if let answer = try container.decodeIfPresent(Answer.self, forKey: .derived) {
      self = .derived(answer)
    } else if let answers = try container.decodeIfPresent([Answer].self, forKey: .narrowed) {
      self = .narrowed(answers)
    } else {
      guard try container.decode(Bool.self, forKey: .judged) else {
        throw DecodingError.dataCorruptedError(
          forKey: .judged, in: container, debugDescription: "judged is true")
      }
      self = .judged
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .derived(let answer): try container.encode(answer, forKey: .derived)
    case .narrowed(let answers): try container.encode(answers, forKey: .narrowed)
    case .judged: try container.encode(true, forKey: .judged)
    }
  }
}
extension Discrepancy: Codable {
  private enum CodingKeys: String, CodingKey {
    case criterion, answer, members, possible, elimination
  }

  /// Decodes `{"criterion":"3.3","answer":"c","members":[0],"possible":["b"]}` or `{"elimination":"1.1"}`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if let place = try container.decodeIfPresent(EliminationPlace.self, forKey: .elimination) {
      self = .elimination(place)
    } else {
      self = .answer(
        try container.decode(CriterionCode.self, forKey: .criterion),
        try container.decode(Answer.self, forKey: .answer),
        members: try container.decode([Int].self, forKey: .members),
        possible: try container.decode([Answer].self, forKey: .possible)
      )
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .answer(let criterion, let answer, let members, let possible):
      try container.encode(criterion, forKey: .criterion)
      try container.encode(answer, forKey: .answer)
      try container.encode(members, forKey: .members)
      try container.encode(possible, forKey: .possible)
    case .elimination(let place): try container.encode(place, forKey: .elimination)
    }
  }
}
#endif
