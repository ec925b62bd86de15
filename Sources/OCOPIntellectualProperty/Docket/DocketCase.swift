public import OCOPModel

/// A case as a docket keeps it (vụ việc trong sổ theo dõi): with its name, its holder and the person in charge.
public struct DocketCase: Sendable, Hashable {
  /// The case.
  public let ipCase: IPCase
  /// The sign, design or work, as one calls it.
  public let name: String
  /// The applicant or owner, as one calls them.
  public let holder: String?
  /// Who is in charge of the case (người phụ trách); `nil` where no one is named.
  public let responsible: String?
  /// What the office's fees are counted by: a mark's classes, a design's variants, a patent's independent claims.
  public let units: Int
  /// How many pictures are published.
  public let pictures: Int

  /// Creates an entry of a docket; fewer than one unit or picture count as one.
  public init(
    _ ipCase: IPCase, name: String, holder: String? = nil, responsible: String? = nil, units: Int = 1,
    pictures: Int = 1
  ) {
    self.ipCase = ipCase
    self.name = name
    self.holder = holder
    self.responsible = responsible
    self.units = max(1, units)
    self.pictures = max(1, pictures)
  }
}

/// A period of a case of a docket (thời hạn trong sổ theo dõi).
public struct DocketItem: Sendable, Hashable {
  /// The case.
  public let id: ID<IPCase>
  /// The case's name.
  public let name: String
  /// Who is in charge.
  public let responsible: String?
  /// The period.
  public let deadline: CaseDeadline
  /// Which it is, from 1, of the case's periods of one rule, first day and term, counted over all that ever ran.
  ///
  /// Of two that run the one that ends first comes first, and those that ended came before.
  public let ordinal: Int

  init(_ entry: DocketCase, _ deadline: CaseDeadline, ordinal: Int = 1) {
    self.id = entry.ipCase.id
    self.name = entry.name
    self.responsible = entry.responsible
    self.deadline = deadline
    self.ordinal = ordinal
  }
}

extension DocketItem: Comparable {
  /// By the due day, then the case and the rule.
  public static func < (left: DocketItem, right: DocketItem) -> Bool {
    if left.deadline.due != right.deadline.due { return left.deadline.due < right.deadline.due }
    if left.id != right.id { return left.id < right.id }
    return (left.deadline.rule.rawValue, left.deadline.trigger, left.ordinal)
      < (right.deadline.rule.rawValue, right.deadline.trigger, right.ordinal)
  }
}

#if !hasFeature(Embedded)
extension DocketCase: Codable {
  private enum CodingKeys: String, CodingKey {
    case ipCase, name, holder, responsible, units, pictures
  }

  /// Decodes an entry; fewer than one unit or picture count as one.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(IPCase.self, forKey: .ipCase),
      name: try container.decode(String.self, forKey: .name),
      holder: try container.decodeIfPresent(String.self, forKey: .holder),
      responsible: try container.decodeIfPresent(String.self, forKey: .responsible),
      units: try container.decode(Int.self, forKey: .units),
      pictures: try container.decode(Int.self, forKey: .pictures))
  }
}
extension DocketItem: Codable {}
#endif
