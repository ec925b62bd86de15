public import OCOPModel

extension Criterion {
  /// What a criterion asks, and the options it offers (nội dung và các mức điểm).
  ///
  /// A question has no code: sets that ask the same share one question.
  public struct Question: Sendable, Hashable {
    /// What the question is about, the same in every set and regime.
    public let concept: Concept
    /// The question's title.
    public let title: Bilingual
    /// The most points that an option gives.
    public let maximum: Int
    /// The names of the cases between which an assessor chooses first; empty where there is no such choice.
    public let cases: [Bilingual]
    /// The options in printed order.
    public let options: [Option]
    /// The notes that the form prints wherever the question is asked.
    public let notes: [Note]

    /// Creates a question from its options.
    public init(
      _ concept: Concept,
      vi: String,
      en: String,
      maximum: Int,
      cases: [Bilingual] = [],
      notes: [Note] = [],
      _ options: [Option]
    ) {
      self.concept = concept
      self.title = Bilingual(vi: vi, en: en)
      self.maximum = maximum
      self.cases = cases
      self.options = options
      self.notes = notes
    }

    /// Creates a question from its options, laid out as the form prints them.
    public init(
      _ concept: Concept,
      vi: String,
      en: String,
      maximum: Int,
      cases: [Bilingual] = [],
      notes: [Note] = [],
      _ options: Option...
    ) {
      self.init(concept, vi: vi, en: en, maximum: maximum, cases: cases, notes: notes, options)
    }

    /// How far evidence can answer the question.
    public var provability: Provability {
      let conditions = options.map(\.condition)
      guard conditions.contains(where: { $0?.subjects.isEmpty == false }) else { return .judged }
      return conditions.allSatisfy { $0?.needsJudgement == false } ? .provable : .partlyProvable
    }

    /// The option with a letter, or `nil` where the question has none.
    public subscript(letter: OptionLetter) -> Option? {
      options.indices.contains(letter.index) ? options[letter.index] : nil
    }
  }

  /// How far evidence can answer a question (mức độ chứng minh được).
  public enum Provability: String, Sendable, Hashable, CaseIterable {
    /// Documents can decide between all options.
    case provable
    /// Documents can exclude options, and decide between some; people judge the rest.
    case partlyProvable
    /// Only people can say.
    case judged
  }

  /// One option of a question (mức điểm).
  public struct Option: Sendable, Hashable {
    /// The points that the option gives.
    public let points: Int
    /// What the option says.
    public let label: Bilingual
    /// The star levels whose minimum (mức tối thiểu) this option is: the asterisks of the form.
    public let minimumFor: [Star]
    /// The place of the option's case among the question's cases, from 0; `nil` where there are none.
    public let caseIndex: Int?
    /// Whether the form prints only the question, and this option is its "yes".
    public let isImplied: Bool
    /// When the option holds, as far as evidence can tell; `nil` where only people can say.
    public let condition: Condition?

    /// Creates an option that is the minimum of some star levels, and holds when a condition does.
    public init(
      _ points: Int,
      vi: String,
      en: String,
      minimumFor: [Star] = [],
      inCase caseIndex: Int? = nil,
      isImplied: Bool = false,
      when condition: Condition? = nil
    ) {
      self.points = points
      self.label = Bilingual(vi: vi, en: en)
      self.minimumFor = minimumFor
      self.caseIndex = caseIndex
      self.isImplied = isImplied
      self.condition = condition
    }
  }
}

#if !hasFeature(Embedded)
extension Criterion.Provability: Codable {}
extension Criterion.Question: Codable {
  private enum CodingKeys: String, CodingKey {
    case concept, title, maximum, cases, options, notes
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let title = try container.decode(Bilingual.self, forKey: .title)
    self.init(
      try container.decode(Concept.self, forKey: .concept),
      vi: title.vi,
      en: title.en,
      maximum: try container.decode(Int.self, forKey: .maximum),
      cases: try container.decodeIfPresent([Bilingual].self, forKey: .cases) ?? [],
      notes: try container.decodeIfPresent([Criterion.Note].self, forKey: .notes) ?? [],
      try container.decode([Criterion.Option].self, forKey: .options)
    )
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(concept, forKey: .concept)
    try container.encode(title, forKey: .title)
    try container.encode(maximum, forKey: .maximum)
    if !cases.isEmpty { try container.encode(cases, forKey: .cases) }
    if !notes.isEmpty { try container.encode(notes, forKey: .notes) }
    try container.encode(options, forKey: .options)
  }
}

extension Criterion.Option: Codable {
  private enum CodingKeys: String, CodingKey {
    case points, label, minimumFor, caseIndex, isImplied
    case condition = "when"
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let label = try container.decode(Bilingual.self, forKey: .label)
    self.init(
      try container.decode(Int.self, forKey: .points),
      vi: label.vi,
      en: label.en,
      minimumFor: try container.decodeIfPresent([Star].self, forKey: .minimumFor) ?? [],
      inCase: try container.decodeIfPresent(Int.self, forKey: .caseIndex),
      isImplied: try container.decodeIfPresent(Bool.self, forKey: .isImplied) ?? false,
      when: try container.decodeIfPresent(Condition.self, forKey: .condition)
    )
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(points, forKey: .points)
    try container.encode(label, forKey: .label)
    if !minimumFor.isEmpty { try container.encode(minimumFor, forKey: .minimumFor) }
    try container.encodeIfPresent(caseIndex, forKey: .caseIndex)
    if isImplied { try container.encode(isImplied, forKey: .isImplied) }
    try container.encodeIfPresent(condition, forKey: .condition)
  }
}
#endif
