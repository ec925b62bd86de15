public import OCOPModel

/// The criteria by which one set of products is rated (bộ tiêu chí): the printed form as a value.
///
/// The sets of a decision are data of its ``RatingRegime``. A set of your own is a value like any other: build it,
/// decode it, or change a copy, and let ``validated()`` tell every problem it has.
///
/// ```swift
/// let tea = try RatingRegime.decision26_2026.criteria(for: .tea)
/// tea.question("3.5")?.options.count  // 3
/// ```
public struct CriteriaSet: Sendable, Hashable {
  /// A part of a criteria set (phần), A, B or C on the form.
  public struct Part: Sendable, Hashable {
    /// The letter that the form prints.
    public let code: String
    /// The part's title.
    public let title: Bilingual
    /// The most points that the part gives.
    public let maximum: Int
    /// The criteria of the part, in printed order.
    public let criteria: [Criterion]

    /// Creates a part from its criteria.
    public init(_ code: String, _ title: Bilingual, maximum: Int, _ criteria: [Criterion]) {
      self.code = code
      self.title = title
      self.maximum = maximum
      self.criteria = criteria
    }

    /// Creates a part from its criteria, laid out as the form prints them.
    public init(_ code: String, _ title: Bilingual, maximum: Int, _ criteria: Criterion...) {
      self.init(code, title, maximum: maximum, criteria)
    }
  }

  /// The number of the set in its decision.
  public let number: Int
  /// The set's stable identifier, such as `tea`.
  public let id: String
  /// The set's name.
  public let name: Bilingual
  /// The place in the law.
  public let citation: Citation
  /// The note by which a file is eliminated as a whole, where the form prints one.
  public let elimination: EliminationNote?
  /// Whether the form says that its asterisks are minima; they apply all the same where it does not.
  public let explainsMinima: Bool
  /// The parts, in printed order.
  public let parts: [Part]
  /// The irregularities of the law's own text, and how each is read.
  public let anomalies: [Anomaly]
  /// What the library's source of the table lacks; the bounds of a rating leave room for it.
  public let gaps: [TableGap]

  /// Creates a set from its parts.
  public init(
    number: Int,
    id: String,
    name: Bilingual,
    citation: Citation,
    elimination: EliminationNote?,
    explainsMinima: Bool = true,
    parts: [Part],
    anomalies: [Anomaly] = [],
    gaps: [TableGap] = []
  ) {
    self.number = number
    self.id = id
    self.name = name
    self.citation = citation
    self.elimination = elimination
    self.explainsMinima = explainsMinima
    self.parts = parts
    self.anomalies = anomalies
    self.gaps = gaps
  }

  /// The most points that the set gives.
  public var maximum: Int { parts.reduce(0) { $0 &+ $1.maximum } }

  /// Every criterion in form order, headings before what stands below them.
  public var criteria: [Criterion] { parts.flatMap(\.criteria).flatMap(\.flattened) }

  /// The criteria that ask a question, in form order.
  public var leaves: [Criterion] { criteria.filter { $0.question != nil } }

  /// The criterion with a code, or `nil` where the set has none.
  public func criterion(_ code: CriterionCode) -> Criterion? {
    for part in parts {
      if let found = part.criteria.criterion(code) { return found }
    }
    return nil
  }

  /// The question that the criterion with a code asks, or `nil` where there is none.
  public func question(_ code: CriterionCode) -> Criterion.Question? { criterion(code)?.question }

  /// The irregularities at a criterion.
  public func anomalies(at code: CriterionCode) -> [Anomaly] { anomalies.filter { $0.criterion == code } }

  /// What evidence can speak of: all that options, notes and requirements hang on, each once, in form order.
  public var subjects: [Evidence.Subject] {
    var conditions = [elimination?.condition, elimination?.exclusion]
    for criterion in criteria {
      conditions +=
        criterion.notes.map(\.condition) + [
          criterion.elimination?.condition, criterion.elimination?.exclusion,
        ]
      conditions += criterion.question?.options.map(\.condition) ?? []
    }
    return Condition.all(conditions.compactMap { $0 }).subjects
  }

  /// The place of a criterion in the law.
  public func citation(of code: CriterionCode) -> Citation {
    citation.appending(.criterion(code.description))
  }
}

extension [Criterion] {
  /// The criterion with a code among these and all below them.
  fileprivate func criterion(_ code: CriterionCode) -> Criterion? {
    for criterion in self {
      if criterion.code == code { return criterion }
      if let found = criterion.children.criterion(code) { return found }
    }
    return nil
  }
}

#if !hasFeature(Embedded)
extension CriteriaSet: Codable {
  private enum CodingKeys: String, CodingKey {
    case number, id, name, citation, elimination, explainsMinima, parts, anomalies, gaps
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      number: try container.decode(Int.self, forKey: .number),
      id: try container.decode(String.self, forKey: .id),
      name: try container.decode(Bilingual.self, forKey: .name),
      citation: try container.decode(Citation.self, forKey: .citation),
      elimination: try container.decodeIfPresent(EliminationNote.self, forKey: .elimination),
      explainsMinima: try container.decode(Bool.self, forKey: .explainsMinima),
      parts: try container.decode([Part].self, forKey: .parts),
      anomalies: try container.decode([Anomaly].self, forKey: .anomalies),
      gaps: try container.decodeIfPresent([TableGap].self, forKey: .gaps) ?? []
    )
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(number, forKey: .number)
    try container.encode(id, forKey: .id)
    try container.encode(name, forKey: .name)
    try container.encode(citation, forKey: .citation)
    try container.encodeIfPresent(elimination, forKey: .elimination)
    try container.encode(explainsMinima, forKey: .explainsMinima)
    try container.encode(parts, forKey: .parts)
    try container.encode(anomalies, forKey: .anomalies)
    if !gaps.isEmpty { try container.encode(gaps, forKey: .gaps) }
  }
}
extension CriteriaSet.Part: Codable {}
#endif
