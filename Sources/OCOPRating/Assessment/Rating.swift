public import OCOPModel

/// The result of rating a panel (kết quả đánh giá, phân hạng), with all that it rests on.
///
/// Where answers are missing, the result holds bounds: what is certain whatever the missing answers turn out to be.
/// ``RatingExplanation`` puts the result in words.
public struct Rating: Sendable, Hashable {
  /// The version of the format in which results are stored.
  public static let currentFormat = 1

  /// The version of the format of this result.
  public let formatVersion: Int
  /// The number of the decision, such as `26/2026/QĐ-TTg`.
  public let decision: String
  /// The number of the criteria set in the decision.
  public let setNumber: Int
  /// The criteria set's identifier.
  public let setID: String
  /// The council's rules that were applied.
  public let rules: CouncilRules
  /// How many members the panel has.
  public let memberCount: Int
  /// Whether every member answered every criterion, or the evidence did.
  public let isComplete: Bool
  /// The mean of the members' totals.
  public let total: Bounds<Score>
  /// The mean scores of the parts.
  public let parts: [PartResult]
  /// The mean scores of the criteria, in form order, headings before what stands below them.
  public let criteria: [CriterionResult]
  /// Every minimum that the form prints, ascending by star, then in form order.
  public let minima: [MinimumResult]
  /// The star level that the points reach, minima apart.
  public let starByPoints: Bounds<Star>
  /// The star level that points and minima reach together; `nil` where the product is eliminated.
  public let star: Bounds<Star>?
  /// Why the product is eliminated; empty where it is not.
  public let eliminations: [Elimination]
  /// What stands in the way of each star level that is not certain, ascending; empty where eliminated.
  public let obstacles: [StarObstacle]
  /// What the library's source of the criteria lacks; the bounds leave room for the points, not for the minima.
  public let gaps: [TableGap]
  /// What a reader should know besides.
  public let findings: [Finding]
  /// The day for which the evidence was read; `nil` for a rating without evidence.
  public let evidenceDay: CivilDate?
  /// What the evidence says of each criterion, in form order; empty for a rating without evidence.
  public let derivations: [Derivation]
  /// The elimination notes of which the evidence does not tell whether they apply, in form order; the bounds assume that
  /// they do not.
  public let openEliminations: [OpenElimination]
  /// Where people say what the evidence contradicts, in form order.
  public let discrepancies: [Discrepancy]

  /// What the evidence says of a criterion; `nil` for a rating without evidence.
  public func derivation(of criterion: CriterionCode) -> Derivation? {
    derivations.first { $0.criterion == criterion }
  }

  /// Whether the product is eliminated.
  public var isEliminated: Bool { !eliminations.isEmpty }

  /// The minima that the answers do not reach.
  public var unmetMinima: [MinimumResult] { minima.filter { $0.state == .unmet } }

  /// The minima that missing answers leave open.
  public var undecidedMinima: [MinimumResult] { minima.filter { $0.state == .undecided } }

  /// The names of the interpretations that the result rests on, in order, each once.
  public var interpretations: [String] {
    findings.flatMap(\.interpretations).reduce(into: []) { names, name in
      if !names.contains(name) { names.append(name) }
    }
  }
}

/// The mean score of a part of the form (điểm từng phần).
public struct PartResult: Sendable, Hashable {
  /// The letter of the part.
  public let code: String
  /// The most points that the part gives.
  public let maximum: Int
  /// The mean of the members' points.
  public let score: Bounds<Score>
}

/// The mean score of a criterion (điểm từng tiêu chí).
public struct CriterionResult: Sendable, Hashable {
  /// The code of the criterion.
  public let code: CriterionCode
  /// The most points that the criterion gives.
  public let maximum: Int
  /// The mean of the members' points.
  public let score: Bounds<Score>
  /// The answer that all members gave; `nil` where they differ, for a heading, or where one is missing.
  public let chosen: Answer?
  /// How many members' answers are missing that no evidence decides; `nil` for a heading.
  public let missingAnswers: Int?
}

/// How a panel stands to a minimum that the form prints (mức tối thiểu theo hạng sao).
public struct MinimumResult: Sendable, Hashable {
  /// How a panel stands to a minimum.
  public enum State: String, Sendable, Hashable, CaseIterable {
    /// The answers reach it.
    case met
    /// The answers do not reach it.
    case unmet
    /// Missing answers leave it open.
    case undecided
  }

  /// The star level that needs the minimum, as does every level above.
  public let star: Star
  /// The criterion.
  public let criterion: CriterionCode
  /// The option that carries the mark; an option with as many points reaches it as well.
  public let required: OptionLetter
  /// The points of that option.
  public let points: Int
  /// The answer that all members gave; `nil` where they differ or one is missing.
  public let chosen: Answer?
  /// How the panel stands to the minimum.
  public let state: State
}

/// What stands in the way of a star level (điều kiện còn thiếu).
public struct StarObstacle: Sendable, Hashable {
  /// The star level.
  public let star: Star
  /// The points that the mean total lacks.
  public let missingPoints: Bounds<Score>
  /// The minima of this level and those below that are not met, or not yet decided.
  public let minima: [MinimumResult]
}

#if !hasFeature(Embedded)
extension Rating: Codable {
  private enum CodingKeys: String, CodingKey {
    case formatVersion, decision, setNumber, setID, rules, memberCount, isComplete, total, parts, criteria,
      minima
    case starByPoints, star, eliminations, obstacles, findings, evidenceDay, derivations, discrepancies, gaps
    case openEliminations
  }

  /// Decodes a result; one of a newer format is refused, since its meaning is unknown.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let version = try container.decode(Int.self, forKey: .formatVersion)
    guard version == Rating.currentFormat else {
      throw DecodingError.dataCorruptedError(
        forKey: .formatVersion,
        in: container,
        debugDescription: "rating format \(version) is not known; this library reads \(Rating.currentFormat)"
      )
    }
    self.formatVersion = version
    self.decision = try container.decode(String.self, forKey: .decision)
    self.setNumber = try container.decode(Int.self, forKey: .setNumber)
    self.setID = try container.decode(String.self, forKey: .setID)
    self.rules = try container.decode(CouncilRules.self, forKey: .rules)
    self.memberCount = try container.decode(Int.self, forKey: .memberCount)
    self.isComplete = try container.decode(Bool.self, forKey: .isComplete)
    self.total = try container.decode(Bounds<Score>.self, forKey: .total)
    self.parts = try container.decode([PartResult].self, forKey: .parts)
    self.criteria = try container.decode([CriterionResult].self, forKey: .criteria)
    self.minima = try container.decode([MinimumResult].self, forKey: .minima)
    self.starByPoints = try container.decode(Bounds<Star>.self, forKey: .starByPoints)
    self.star = try container.decodeIfPresent(Bounds<Star>.self, forKey: .star)
    self.eliminations = try container.decode([Elimination].self, forKey: .eliminations)
    guard (star == nil) == !eliminations.isEmpty else {
      throw DecodingError.dataCorruptedError(
        forKey: .star, in: container, debugDescription: "a product has a star level, or is eliminated")
    }
    self.obstacles = try container.decode([StarObstacle].self, forKey: .obstacles)
    self.gaps = try container.decodeIfPresent([TableGap].self, forKey: .gaps) ?? []
    self.findings = try container.decode([Finding].self, forKey: .findings)
    self.evidenceDay = try container.decodeIfPresent(CivilDate.self, forKey: .evidenceDay)
    self.derivations = try container.decodeIfPresent([Derivation].self, forKey: .derivations) ?? []
    self.openEliminations =
      try container.decodeIfPresent([OpenElimination].self, forKey: .openEliminations) ?? []
    self.discrepancies = try container.decodeIfPresent([Discrepancy].self, forKey: .discrepancies) ?? []
  }
}
extension PartResult: Codable {}
extension CriterionResult: Codable {}
extension MinimumResult: Codable {}
extension MinimumResult.State: Codable {}
extension StarObstacle: Codable {}
#endif
