public import OCOPModel

/// What is known of a product and its producer, document by document (hồ sơ minh chứng).
///
/// A fact is stated once, with the document that proves it, and serves every criterion and every later dossier.
///
/// ```swift
/// let report = Proof(document: "Biểu 02", issuer: "HTX chè Tân Cương", issued: try CivilDate("2026-05-30"))
/// let evidence = try Evidence([
///   Evidence.Document(report, [
///     .quantity(.communeLabour, .percent(62)), .quantity(.distributors, 7), .fact(.productStory),
///   ])
/// ])
/// let rating = try rater.rate([sheet], evidence: evidence, on: try CivilDate("2026-06-20"))
/// rating.derivation(of: "3.3")?.outcome  // .derived(.option(.b))
/// ```
///
/// What no document states is unknown, not false; a document that does not hold on the day of the rating proves nothing.
public struct Evidence: Sendable, Hashable {
  /// What is stated of a subject.
  public enum Value: Sendable, Hashable {
    /// Whether a fact holds.
    case fact(Bool)
    /// How much a quantity is.
    case amount(Amount)
    /// Which value of a category holds, by its stable name.
    case category(String)
  }

  /// One thing that a document states.
  public struct Statement: Sendable, Hashable {
    /// The stable name of what is spoken of.
    public let name: String
    /// What is stated.
    public let value: Value

    /// Creates a statement about the subject with a name, whose kind is checked when a product is rated.
    public init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }

    /// States that a fact holds, or that it does not.
    public static func fact(_ fact: Fact, _ holds: Bool = true) -> Statement {
      Statement(fact.name, .fact(holds))
    }

    /// States how much a quantity is.
    public static func quantity(_ quantity: Quantity, _ amount: Amount) -> Statement {
      Statement(quantity.name, .amount(amount))
    }

    /// States which value of a category holds.
    public static func category(_ category: Category, _ value: String) -> Statement {
      Statement(category.name, .category(value))
    }
  }

  /// A document and what it states (minh chứng).
  public struct Document: Sendable, Hashable {
    /// The document's particulars.
    public let proof: Proof
    /// What it states, in the order of the names.
    public let statements: [Statement]

    /// Creates a document with what it states.
    public init(_ proof: Proof, _ statements: [Statement]) {
      self.proof = proof
      self.statements = statements.sorted { $0.name < $1.name }
    }
  }

  /// A statement with the document that makes it.
  public struct Ground: Sendable, Hashable {
    /// What is spoken of.
    public let subject: Subject
    /// What is stated.
    public let value: Value
    /// The document.
    public let proof: Proof
  }

  /// The documents, in the order of the file.
  public let documents: [Document]

  /// No evidence: everything is unknown.
  public static let none = Evidence(checked: [])

  /// Creates evidence from the documents of a file.
  ///
  /// - Throws: ``EvidenceError`` for a share above 100 %, a negative number, a name that a document states twice, and two
  ///   documents that hold on a same day and contradict each other.
  /// - Complexity: O(*n* + *d*²) for *n* statements of which at most *d* speak of one subject.
  public init(_ documents: [Document]) throws(EvidenceError) {
    var seen: [String: [(value: Value, proof: Proof)]] = [:]
    for document in documents {
      try Evidence.check(document)
      for statement in document.statements {
        for earlier in seen[statement.name, default: []]
        where earlier.value != statement.value && earlier.proof.holdsTogether(with: document.proof) {
          throw .contradiction(
            name: statement.name, first: earlier.proof.document, second: document.proof.document)
        }
        seen[statement.name, default: []].append((statement.value, document.proof))
      }
    }
    self.init(checked: documents)
  }

  private init(checked documents: [Document]) {
    self.documents = documents
  }

  private static func check(_ document: Document) throws(EvidenceError) {
    for (one, next) in zip(document.statements, document.statements.dropFirst()) where one.name == next.name {
      throw .statedTwice(document: document.proof.document, name: one.name)
    }
    for statement in document.statements {
      switch statement.value {
      case .amount(.share(let share)) where !share.isPart:
        throw .aboveWhole(document: document.proof.document, name: statement.name, share)
      case .amount(.number(let number)) where number < 0:
        throw .negativeNumber(document: document.proof.document, name: statement.name, number)
      default: break
      }
    }
  }
}

extension Evidence.Value: CustomStringConvertible {
  /// `yes` or `no`, the amount, or the name of the category's value.
  public var description: String {
    switch self {
    case .fact(let holds): holds ? "yes" : "no"
    case .amount(let amount): amount.description
    case .category(let name): name
    }
  }
}

extension Proof {
  /// Whether there is a day on which both documents hold.
  fileprivate func holdsTogether(with other: Proof) -> Bool {
    let latestStart = [issued, validity?.start, other.issued, other.validity?.start].compactMap { $0 }.max()
    let earliestEnd = [validity?.end, other.validity?.end].compactMap { $0 }.min()
    guard let latestStart, let earliestEnd else { return true }
    return latestStart < earliestEnd
  }
}

#if !hasFeature(Embedded)
extension Evidence: Codable {
  private enum CodingKeys: String, CodingKey {
    case documents
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let documents = try container.decode([Document].self, forKey: .documents)
    self = try checkDecoded(decoder) { () throws(EvidenceError) in try Evidence(documents) }
  }
}
extension Evidence.Document: Codable {
  private enum CodingKeys: String, CodingKey {
    case proof, states
  }

  /// Decodes `{"proof":{…},"states":{"productStory":true,"communeLabour":"62.5%","distributors":7}}`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(Proof.self, forKey: .proof),
      try container.decode([String: Evidence.Value].self, forKey: .states).map {
        Evidence.Statement($0.key, $0.value)
      }
    )
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(proof, forKey: .proof)
    let states = statements.map { ($0.name, $0.value) }
    try container.encode(Dictionary(states) { first, _ in first }, forKey: .states)
  }
}
extension Evidence.Value: Codable {
  /// Decodes `true` or `false`, a whole number, a share such as `"62.5%"`, or the name of a category's value.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let holds = try? container.decode(Bool.self) {
      self = .fact(holds)
    } else if let number = try? container.decode(Int.self) {
      self = .amount(.number(number))
    } else {
      self = try Evidence.Value(text: try container.decode(String.self), from: decoder)
    }
  }

  private init(text: String, from decoder: any Decoder) throws {
    self = try checkDecoded(decoder) { () throws(ShareError) in try Evidence.Value(text: text) }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .fact(let holds): try container.encode(holds)
    case .amount(let amount): try container.encode(amount)
    case .category(let name): try container.encode(name)
    }
  }
}
extension Evidence.Ground: Codable {}
#endif

extension Evidence.Value {
  /// Reads a text: a share where it begins with a digit, otherwise the name of a category's value.
  ///
  /// - Throws: ``OCOPModel/ShareError`` for a malformed share.
  public init(text: String) throws(ShareError) {
    if let first = text.utf8.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) {
      self = .amount(.share(try Share(text)))
    } else {
      self = .category(text)
    }
  }
}
