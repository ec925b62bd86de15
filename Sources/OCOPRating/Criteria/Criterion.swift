public import OCOPModel

/// A criterion of a criteria set (tiêu chí): a heading over further criteria, or a question with options.
public struct Criterion: Sendable, Hashable {
  /// What stands below a criterion.
  public enum Content: Sendable, Hashable {
    /// Further criteria, whose maxima add to the heading's.
    case group(title: Bilingual, maximum: Int, [Criterion])
    /// A question that each assessor answers with one option.
    case question(Question)
  }

  /// The code that the form prints.
  public let code: CriterionCode
  /// What stands below the criterion.
  public let content: Content
  /// The note by which a product is eliminated at this criterion, where the form prints one.
  public let elimination: EliminationNote?
  /// When the criterion applies, where the form prints a condition; otherwise always.
  public let applicability: Applicability?
  /// The notes that the form prints here and not wherever the question is asked.
  public let placeNotes: [Note]

  /// Creates a criterion that asks a question.
  public init(
    _ code: CriterionCode,
    _ question: Question,
    notes: [Note] = [],
    elimination: EliminationNote? = nil,
    applies: Applicability? = nil
  ) {
    self.code = code
    self.content = .question(question)
    self.elimination = elimination
    self.applicability = applies
    self.placeNotes = notes
  }

  /// Creates a heading over further criteria.
  public init(
    _ code: CriterionCode,
    _ title: Bilingual,
    maximum: Int,
    notes: [Note] = [],
    elimination: EliminationNote? = nil,
    _ children: [Criterion]
  ) {
    self.code = code
    self.content = .group(title: title, maximum: maximum, children)
    self.elimination = elimination
    self.applicability = nil
    self.placeNotes = notes
  }

  /// Creates a heading over further criteria, laid out as the form prints them.
  public init(
    _ code: CriterionCode,
    _ title: Bilingual,
    maximum: Int,
    elimination: EliminationNote? = nil,
    _ children: Criterion...
  ) {
    self.init(code, title, maximum: maximum, elimination: elimination, children)
  }

  /// The criterion's title.
  public var title: Bilingual {
    switch content {
    case .group(let title, _, _): title
    case .question(let question): question.title
    }
  }

  /// The most points that the criterion gives.
  public var maximum: Int {
    switch content {
    case .group(_, let maximum, _): maximum
    case .question(let question): question.maximum
    }
  }

  /// The criteria below a heading; none below a question.
  public var children: [Criterion] {
    switch content {
    case .group(_, _, let children): children
    case .question: []
    }
  }

  /// The question, or `nil` for a heading.
  public var question: Question? {
    switch content {
    case .group: nil
    case .question(let question): question
    }
  }

  /// All notes that the form prints at this criterion.
  public var notes: [Note] { (question?.notes ?? []) + placeNotes }

  /// This criterion and all below it, in form order.
  public var flattened: [Criterion] {
    [self] + children.flatMap(\.flattened)
  }
}

#if !hasFeature(Embedded)
extension Criterion: Codable {
  private enum CodingKeys: String, CodingKey {
    case code, title, maximum, children, question, notes, elimination, applies
  }

  /// Decodes a criterion that has either a `question`, or a `title`, a `maximum` and `children`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.code = try container.decode(CriterionCode.self, forKey: .code)
    let forbidden: [CodingKeys]
    if let question = try container.decodeIfPresent(Question.self, forKey: .question) {
      self.content = .question(question)
      forbidden = [.title, .maximum, .children]
    } else {
      forbidden = [.applies]
      self.content = .group(
        title: try container.decode(Bilingual.self, forKey: .title),
        maximum: try container.decode(Int.self, forKey: .maximum),
        try container.decode([Criterion].self, forKey: .children)
      )
    }
    self.placeNotes = try container.decodeIfPresent([Note].self, forKey: .notes) ?? []
    self.elimination = try container.decodeIfPresent(EliminationNote.self, forKey: .elimination)
    self.applicability = try container.decodeIfPresent(Applicability.self, forKey: .applies)
    for key in forbidden where container.contains(key) {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: container, debugDescription: "a criterion has a question, or a title and children")
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(code, forKey: .code)
    switch content {
    case .question(let question):
      try container.encode(question, forKey: .question)
    case .group(let title, let maximum, let children):
      try container.encode(title, forKey: .title)
      try container.encode(maximum, forKey: .maximum)
      try container.encode(children, forKey: .children)
    }
    if !placeNotes.isEmpty { try container.encode(placeNotes, forKey: .notes) }
    try container.encodeIfPresent(elimination, forKey: .elimination)
    try container.encodeIfPresent(applicability, forKey: .applies)
  }
}
#endif
