import OCOPModel

#if !hasFeature(Embedded)
extension Condition: Codable {
  private enum CodingKeys: String, CodingKey {
    case fact, quantity, range, category, values, judgement, unsettled, not, all, any
  }

  /// Decodes an object with one of the keys `fact`, `quantity` with `range`, `category` with `values`, `judgement`, `unsettled`,
  /// `not`, `all` and `any`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if let fact = try container.decodeIfPresent(Evidence.Fact.self, forKey: .fact) {
      self = .fact(fact)
    } else if let quantity = try container.decodeIfPresent(Evidence.Quantity.self, forKey: .quantity) {
      self = .quantity(quantity, try container.decode(AmountRange.self, forKey: .range))
    } else if let category = try container.decodeIfPresent(Evidence.Category.self, forKey: .category) {
      self = .category(category, try container.decode([String].self, forKey: .values))
    } else if let words = try container.decodeIfPresent(Bilingual.self, forKey: .judgement) {
      self = .judgement(words)
    } else if let words = try container.decodeIfPresent(Bilingual.self, forKey: .unsettled) {
      self = .unsettled(words)
    } else if let condition = try container.decodeIfPresent(Condition.self, forKey: .not) {
      self = .not(condition)
    } else if let conditions = try container.decodeIfPresent([Condition].self, forKey: .all) {
      self = .all(conditions)
    } else {
      self = .any(try container.decode([Condition].self, forKey: .any))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .fact(let fact): try container.encode(fact, forKey: .fact)
    case .quantity(let quantity, let range):
      try container.encode(quantity, forKey: .quantity)
      try container.encode(range, forKey: .range)
    case .category(let category, let values):
      try container.encode(category, forKey: .category)
      try container.encode(values, forKey: .values)
    case .judgement(let words): try container.encode(words, forKey: .judgement)
    case .unsettled(let words): try container.encode(words, forKey: .unsettled)
    case .not(let condition): try container.encode(condition, forKey: .not)
    case .all(let conditions): try container.encode(conditions, forKey: .all)
    case .any(let conditions): try container.encode(conditions, forKey: .any)
    }
  }
}
#endif
