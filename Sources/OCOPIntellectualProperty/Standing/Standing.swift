public import OCOPModel

/// What a product's signs are worth on a day (hiện trạng quyền): the facts, three-valued, and where each sign stands.
public struct Standing: Sendable, Hashable {
  /// The day.
  public let day: CivilDate
  /// The product.
  public let product: ID<Product>
  /// The producer.
  public let producer: ID<Producer>
  /// The facts, in the order of ``StandingFact``.
  public let facts: [Known]
  /// Where each sign stands, in the order of the list.
  public let signs: [SignStanding]
  /// The facts, in the same order, by each way in which the graces of the day can end; none where no grace runs, or
  /// more than six do.
  let courses: [[Truth]]

  /// A fact and what is known of it.
  public struct Known: Sendable, Hashable {
    /// The fact.
    public let fact: StandingFact
    /// What is known.
    public let finding: StandingFinding
  }

  /// What is read where the decision is silent; each finding names those it rests on.
  public static let interpretations: [Interpretation] = [
    .markCountsForHolders, .contestedRefusalIsOpen, .originOfOneClass, .placesAsWritten,
  ]

  /// What is known of a fact.
  public subscript(fact: StandingFact) -> StandingFinding {
    facts.first { $0.fact == fact }?.finding ?? StandingFinding(.unknown, .notStated)
  }
}

/// Points that are certain, and points that are possible while something is unknown.
public struct StandingPoints: Sendable, Hashable {
  /// The points of the highest level that holds for certain, or `nil` where none does.
  public let certain: Int?
  /// The points of the highest level that may hold, or `nil` where none may.
  public let possible: Int?

  /// Creates points from what is certain and what is possible.
  public init(certain: Int?, possible: Int?) {
    self.certain = certain
    self.possible = possible
  }
}

extension Standing {
  /// Whether a level can be claimed on the day.
  ///
  /// Facts that one grace leaves unknown hang together: a level that holds however the grace ends holds for certain.
  public func truth(of level: StandingLevel) -> Truth {
    let truth = level.condition.truth { self[$0].truth }
    guard truth == .unknown, let first = courses.first.map({ level.condition.truth(in: $0) }) else {
      return truth
    }
    return courses.allSatisfy { level.condition.truth(in: $0) == first } ? first : .unknown
  }

  /// Which points of a scheme can be claimed on the day.
  public func points(under scheme: StandingScheme) -> StandingPoints {
    StandingPoints(
      certain: scheme.levels.last { truth(of: $0) == .yes }?.points,
      possible: scheme.levels.last { truth(of: $0) != .no }?.points)
  }

  /// What keeps a level from being claimed for certain: facts to bring about, and facts to find out.
  ///
  /// Empty where the level can be claimed.
  public func gaps(to level: StandingLevel) -> [Known] {
    guard truth(of: level) != .yes else { return [] }
    return level.condition.open { self[$0].truth }.map { Known(fact: $0, finding: self[$0]) }
  }

  /// What is missing for a level, in a line each.
  public func text(ofGapsTo level: StandingLevel, in language: Language) -> [String] {
    gaps(to: level).map { gap in
      let sign =
        gap.finding.truth == .no
        ? Bilingual(vi: "chưa có", en: "missing") : Bilingual(vi: "chưa rõ", en: "unknown")
      let reasons = gap.finding.reasons.map { $0.text[language] }.joined(separator: "; ")
      let decided = gap.finding.decidedBy.map {
        Bilingual(vi: ", chậm nhất ngày \($0.formatted(in: .vietnamese))", en: ", decided by \($0)")[language]
      }
      return "\(gap.fact.name[language]): \(sign[language]) (\(reasons))\(decided ?? "")"
    }
  }
}

extension StandingCondition {
  /// Whether the condition holds where the facts are so, in the order of ``StandingFact``.
  fileprivate func truth(in facts: [Truth]) -> Truth {
    truth { fact in zip(StandingFact.allCases, facts).first { $0.0 == fact }?.1 ?? .unknown }
  }
}

/// Where a sign stands on a day (hiện trạng dấu hiệu): the best of its cases, and what the producer is to them.
public struct SignStanding: Sendable, Hashable {
  /// The sign.
  public let sign: ProductSign
  /// How far it has come.
  public let phase: Phase
  /// Its cases, each with its status on the day.
  public let cases: [CaseStanding]

  /// How far a sign has come, or what became of it.
  @nonexhaustive
  public enum Phase: Sendable, Hashable {
    /// Nothing is filed for it (chưa nộp đơn).
    case notFiled
    /// Received, and neither accepted nor published (đã nộp đơn).
    case applied
    /// Accepted or published (đã chấp nhận hoặc công bố).
    case passedFormality
    /// Registered (đã cấp văn bằng).
    case registered
    /// Past its term, renewable until a day: protection is unknown till then (quá hạn, còn được gia hạn).
    case inGrace(until: CivilDate)
    /// Refused or withdrawn (bị từ chối, rút đơn).
    case refused
    /// Ended with its term, by surrender or by decision (hết hiệu lực).
    case lapsed
    /// Void from the grant (bị hủy bỏ).
    case cancelled
  }

  /// A case of a sign, on the day.
  public struct CaseStanding: Sendable, Hashable {
    /// The case.
    public let id: ID<IPCase>
    /// Its status.
    public let status: CaseStatus
    /// How far it has come.
    public let phase: Phase
    /// What the producer is to it by the record, if anything.
    public let link: SignCase.Holder.Link?
    /// Whether the producer has a right of use in force for the product.
    public let useRight: Truth
  }
}

extension SignStanding.Phase {
  /// The phase of a case.
  init(_ status: CaseStatus) {
    switch status.state {
    case .draft: self = .notFiled
    case .registered: self = .registered
    case .inGrace:
      if case .undecided(let until) = status.protection {
        self = .inGrace(until: until)
      } else {
        self = .lapsed
      }
    case .expired, .terminated: self = .lapsed
    case .cancelled: self = .cancelled
    case .refused, .notAccepted, .withdrawn: self = .refused
    default: self = status.hasPassedFormality ? .passedFormality : .applied
    }
  }

  /// How much a phase is worth against others of one sign.
  var rank: Int {
    switch self {
    case .registered: 7
    case .inGrace: 6
    case .passedFormality: 5
    case .applied: 4
    case .lapsed: 3
    case .cancelled: 2
    case .refused: 1
    case .notFiled: 0
    }
  }

  /// The phase in words.
  public var name: Bilingual {
    switch self {
    case .notFiled: Bilingual(vi: "chưa nộp đơn", en: "not filed")
    case .applied: Bilingual(vi: "đã nộp đơn", en: "applied for")
    case .passedFormality: Bilingual(vi: "đã chấp nhận hoặc công bố", en: "accepted or published")
    case .registered: Bilingual(vi: "đã cấp văn bằng", en: "registered")
    case .inGrace(let until):
      Bilingual(
        vi: "quá hạn, còn được gia hạn đến \(until.formatted(in: .vietnamese))", en: "in grace until \(until)"
      )
    case .refused: Bilingual(vi: "bị từ chối hoặc rút đơn", en: "refused or withdrawn")
    case .lapsed: Bilingual(vi: "hết hiệu lực", en: "lapsed")
    case .cancelled: Bilingual(vi: "bị hủy bỏ", en: "cancelled")
    }
  }
}

extension CaseStatus {
  /// Whether the application was accepted or published; its receipt and open display do not count.
  var hasPassedFormality: Bool { accepted != nil || published != nil || granted != nil }
}

#if !hasFeature(Embedded)
extension Standing: Codable {}
extension Standing.Known: Codable {}
extension StandingPoints: Codable {}
extension SignStanding: Codable {}
extension SignStanding.Phase: Codable {}
extension SignStanding.CaseStanding: Codable {}
#endif
