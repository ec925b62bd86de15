public import OCOPModel

/// What the library's source of a decision's tables lacks (chỗ thiếu của nguồn): said, never filled in.
///
/// ```swift
/// tea2023.gaps  // part C, 3 points missing: the source's criteria add to 32, the decision's part gives 35
/// ```
public struct TableGap: Sendable, Hashable {
  /// What is lacking.
  @nonexhaustive
  public enum Kind: Sendable, Hashable {
    /// Options that give points: of a criterion, or of a part where the source does not show of which.
    case points(part: String, criterion: CriterionCode?, missing: Int)
    /// Minima of star levels.
    case minima
    /// A whole criteria set.
    case criteriaSet(number: Int)
  }

  /// What is lacking.
  public let kind: Kind
  /// How that is known.
  public let reason: Bilingual

  /// Creates a gap.
  public init(_ kind: Kind, reason: Bilingual) {
    self.kind = kind
    self.reason = reason
  }

  /// The points that are lacking; 0 for what is no matter of points.
  public var missingPoints: Int {
    if case .points(_, _, let missing) = kind { missing } else { 0 }
  }

  /// Whether points of a place are lacking: of a criterion itself, or of a part itself where it is `nil`.
  func isPoints(in part: String, of criterion: CriterionCode?) -> Bool {
    if case .points(part, criterion, _) = kind { true } else { false }
  }
}

extension TableGap {
  /// What is lacking, what a result makes of it, and how that is known, in a sentence.
  public func text(in language: Language) -> String { ExplanationWords(language: language).gap(self) }
}

extension [TableGap] {
  /// Whether what is lacking is the same, however its reason is worded.
  func isSame(as other: [TableGap]) -> Bool { map(\.kind) == other.map(\.kind) }

  /// What is lacking in few words, for the name of a set: ` lacking 3 points`; empty where nothing is.
  var suffix: String {
    let points = reduce(0) { $0 &+ $1.missingPoints }
    let names = (points > 0 ? ["\(points) points"] : []) + (lackMinima ? ["minima"] : [])
    return names.isEmpty ? "" : " lacking " + names.joined(separator: " and ")
  }

  /// Whether minima of star levels are lacking.
  var lackMinima: Bool { contains { $0.kind == .minima } }

  /// The points that a place itself lacks, in the range in which points are meaningful.
  func missing(in part: String, of criterion: CriterionCode? = nil) -> Int {
    filter { $0.isPoints(in: part, of: criterion) }.map(\.missingPoints)
      .filter { (1...CriteriaProblem.largestPoints).contains($0) }.reduce(0, &+)
  }
}

extension TableGap: Codable {
  private enum CodingKeys: String, CodingKey {
    case kind, part, criterion, missing, criteriaSet, reason
  }

  private enum KindName: String, Codable {
    case points, minima, criteriaSet
  }

  /// Decodes `{"kind":"points","part":"C","missing":3,"reason":…}`, or the kind `minima`, or `criteriaSet` with its number.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.reason = try container.decode(Bilingual.self, forKey: .reason)
    switch try container.decode(KindName.self, forKey: .kind) {
    case .points:
      self.kind = .points(
        part: try container.decode(String.self, forKey: .part),
        criterion: try container.decodeIfPresent(CriterionCode.self, forKey: .criterion),
        missing: try container.decode(Int.self, forKey: .missing))
    case .minima: self.kind = .minima
    case .criteriaSet:
      self.kind = .criteriaSet(number: try container.decode(Int.self, forKey: .criteriaSet))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch kind {
    case .points(let part, let criterion, let missing):
      try container.encode(KindName.points, forKey: .kind)
      try container.encode(part, forKey: .part)
      try container.encodeIfPresent(criterion, forKey: .criterion)
      try container.encode(missing, forKey: .missing)
    case .minima: try container.encode(KindName.minima, forKey: .kind)
    case .criteriaSet(let number):
      try container.encode(KindName.criteriaSet, forKey: .kind)
      try container.encode(number, forKey: .criteriaSet)
    }
    try container.encode(reason, forKey: .reason)
  }
}
