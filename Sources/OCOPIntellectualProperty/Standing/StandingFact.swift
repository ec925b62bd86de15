public import OCOPModel

/// A fact about a product's signs on which a level of the criterion rests (tình tiết).
///
/// The names are stable, and made to be carried to an evidence list of the rating by hand.
@nonexhaustive
public enum StandingFact: String, Sendable, Hashable, CaseIterable {
  /// An application for a mark of the product was accepted or published, and is alive; or the mark is registered.
  case markApplicationPassedFormality
  /// Every mark listed as used on package and label is registered for the product's goods.
  case allMarksRegistered
  /// A sign of geographical origin tied to the community is used.
  case originSignUsed
  /// A registered indication, collective or certification mark covers a class of the product's goods, and its place.
  case originSignProtected
  /// The product carries every such sign.
  case protectedOriginUsed
  /// The producer has a recorded right to use every such sign for the product.
  case useRightRecorded
  /// A design, an invention or a utility solution is in force, or a copyright whose work is not a mark.
  case complementaryTitle
}

extension StandingFact {
  /// The fact in words.
  public var name: Bilingual {
    switch self {
    case .markApplicationPassedFormality:
      Bilingual(
        vi: "đơn nhãn hiệu đã được chấp nhận hoặc công bố", en: "mark application accepted or published")
    case .allMarksRegistered:
      Bilingual(vi: "mọi nhãn hiệu sử dụng đã được cấp văn bằng", en: "all marks in use are registered")
    case .originSignUsed:
      Bilingual(vi: "có dấu hiệu chỉ nguồn gốc địa lý", en: "a sign of geographical origin is used")
    case .originSignProtected:
      Bilingual(vi: "dấu hiệu nguồn gốc được bảo hộ", en: "a sign of origin is protected")
    case .protectedOriginUsed:
      Bilingual(
        vi: "sản phẩm mang mọi dấu hiệu nguồn gốc được bảo hộ",
        en: "every protected sign of origin is used")
    case .useRightRecorded:
      Bilingual(vi: "có văn bản ghi nhận quyền sử dụng", en: "a document records the right of use")
    case .complementaryTitle:
      Bilingual(
        vi: "có kiểu dáng, sáng chế, giải pháp hữu ích hoặc quyền tác giả",
        en: "a design, patent, utility solution or copyright")
    }
  }
}

/// A condition over facts (điều kiện), in three-valued logic.
public indirect enum StandingCondition: Sendable, Hashable {
  /// A fact holds.
  case fact(StandingFact)
  /// A condition does not hold.
  case not(StandingCondition)
  /// All hold.
  case all([StandingCondition])
  /// At least one holds.
  case any([StandingCondition])

  /// Whether the condition holds, by what is known of the facts.
  public func truth(_ fact: (StandingFact) -> Truth) -> Truth {
    switch self {
    case .fact(let name): fact(name)
    case .not(let condition): !condition.truth(fact)
    case .all(let conditions): conditions.reduce(Truth.yes) { $0 && $1.truth(fact) }
    case .any(let conditions): conditions.reduce(Truth.no) { $0 || $1.truth(fact) }
    }
  }

  /// The facts that keep the condition from holding: those to bring about, and those to find out.
  func open(_ fact: (StandingFact) -> Truth) -> [StandingFact] {
    guard truth(fact) != .yes else { return [] }
    switch self {
    case .fact(let name): return [name]
    case .not(let condition): return condition.truth(fact) == .unknown ? condition.unknown(fact) : []
    case .all(let conditions), .any(let conditions):
      var seen: Set<StandingFact> = []
      return conditions.flatMap { $0.open(fact) }.filter { seen.insert($0).inserted }
    }
  }

  private func unknown(_ fact: (StandingFact) -> Truth) -> [StandingFact] {
    switch self {
    case .fact(let name): fact(name) == .unknown ? [name] : []
    case .not(let condition): condition.unknown(fact)
    case .all(let conditions), .any(let conditions): conditions.flatMap { $0.unknown(fact) }
    }
  }
}

/// A level of the criterion on intellectual property (mức điểm): its points, and what it asks for.
public struct StandingLevel: Sendable, Hashable {
  /// The points.
  public let points: Int
  /// The star for which the level is the least, where it is one.
  public let minimumFor: Star?
  /// What it asks for.
  public let condition: StandingCondition
  /// The place in the decision.
  public let citation: Citation
  /// How well the row is established.
  public let confidence: Confidence

  /// Creates a level.
  public init(
    points: Int, minimumFor: Star? = nil, _ condition: StandingCondition, _ citation: Citation,
    _ confidence: Confidence
  ) {
    self.points = points
    self.minimumFor = minimumFor
    self.condition = condition
    self.citation = citation
    self.confidence = confidence
  }
}

/// The levels of a decision's criterion on intellectual property (thang điểm sở hữu trí tuệ), the lowest first.
public struct StandingScheme: Sendable, Hashable {
  /// The levels, the lowest first.
  public let levels: [StandingLevel]

  /// Creates a scheme from its levels, in any order.
  public init(_ levels: [StandingLevel]) {
    self.levels = levels.sorted { $0.points < $1.points }
  }

  /// Registered marks and a sign of origin; where the origin is protected, a fact that the decision asks for besides.
  private static func signs(whereProtected asked: StandingFact) -> [StandingCondition] {
    [
      .fact(.allMarksRegistered), .fact(.originSignUsed),
      .any([.not(.fact(.originSignProtected)), .fact(asked)]),
    ]
  }

  /// Criterion 3.5 of Decision 26/2026/QĐ-TTg for a product set.
  ///
  /// The text is one for all sets, but that in set 10 the level of two points is marked as no star's minimum.
  ///
  /// - Parameter set: The product set.
  /// - Returns: The three levels of the criterion.
  public static func decision26_2026(_ set: ProductSet) -> StandingScheme {
    let place = Citation("26/2026/QĐ-TTg", .annex("II"), .set(set.number), .criterion("3.5"))
    let signs = signs(whereProtected: .useRightRecorded)
    return StandingScheme([
      StandingLevel(
        points: 1, minimumFor: .three, .fact(.markApplicationPassedFormality), place.appending(.option("a")),
        .read),
      StandingLevel(
        points: 2, minimumFor: set == withoutMinimum ? nil : .four, .all(signs),
        place.appending(.option("b")),
        .read),
      StandingLevel(
        points: 3, .all(signs + [.fact(.complementaryTitle)]), place.appending(.option("c")), .read),
    ])
  }

  /// The set whose level of two points the decision prints without the sign of a minimum.
  private static let withoutMinimum = ProductSet.otherSeasonings

  /// Criterion 3.e of Decision 148/QĐ-TTg of 2023: an application earns nothing there, and a protected origin must be used.
  ///
  /// The decision's sign of a minimum stands beside the criterion and not at a level, so no level bears it here.
  public static let decision148_2023 = StandingScheme([
    StandingLevel(
      points: 1, .fact(.allMarksRegistered), Citation("148/QĐ-TTg", .annex("II"), .criterion("3.e")), .read),
    StandingLevel(
      points: 2, .all(signs(whereProtected: .protectedOriginUsed)),
      Citation("148/QĐ-TTg", .annex("II"), .criterion("3.e")), .read),
  ])
}

#if !hasFeature(Embedded)
extension StandingFact: Codable {}
extension StandingCondition: Codable {}
extension StandingLevel: Codable {}
extension StandingScheme: Codable {
  private enum CodingKeys: String, CodingKey {
    case levels
  }

  /// Decodes a scheme, the lowest level first whatever their order was.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(try container.decode([StandingLevel].self, forKey: .levels))
  }
}
#endif
