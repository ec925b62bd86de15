public import OCOPModel

extension Evidence {
  /// Something that holds or does not (dữ kiện), such as that the product has a story.
  ///
  /// The list is open: a set of your own may bring facts of its own.
  public struct Fact: Sendable, Hashable {
    /// The fact's stable name.
    public let name: String
    /// The fact in words.
    public let label: Bilingual

    /// Creates a fact from its stable name.
    public init(_ name: String, vi: String, en: String) {
      self.name = name
      self.label = Bilingual(vi: vi, en: en)
    }
  }

  /// Something that can be measured or counted (chỉ số), such as the share of local labour.
  public struct Quantity: Sendable, Hashable {
    /// What a quantity is measured in.
    @nonexhaustive
    public enum Unit: String, Sendable, Hashable, CaseIterable {
      /// A share of the whole, 0–100 %.
      case share
      /// A number of things, at least 0.
      case count
      /// A number of months, at least 0.
      case months
    }

    /// The quantity's stable name.
    public let name: String
    /// What it is measured in.
    public let unit: Unit
    /// The quantity in words.
    public let label: Bilingual

    /// Creates a quantity from its stable name.
    public init(_ name: String, _ unit: Unit, vi: String, en: String) {
      self.name = name
      self.unit = unit
      self.label = Bilingual(vi: vi, en: en)
    }
  }

  /// Something that is one of several named values (phân loại), such as the producer's legal form.
  public struct Category: Sendable, Hashable {
    /// A value of a category.
    public struct Value: Sendable, Hashable {
      /// The value's stable name.
      public let name: String
      /// The value in words.
      public let label: Bilingual

      /// Creates a value from its stable name.
      public init(_ name: String, vi: String, en: String) {
        self.name = name
        self.label = Bilingual(vi: vi, en: en)
      }
    }

    /// The category's stable name.
    public let name: String
    /// The category in words.
    public let label: Bilingual
    /// The values, of which exactly one holds.
    public let values: [Value]

    /// Creates a category from its values.
    public init(_ name: String, vi: String, en: String, values: [Value]) {
      self.name = name
      self.label = Bilingual(vi: vi, en: en)
      self.values = values
    }
  }

  /// What evidence can speak of: a fact, a quantity or a category.
  public enum Subject: Sendable, Hashable {
    /// A fact.
    case fact(Fact)
    /// A quantity.
    case quantity(Quantity)
    /// A category.
    case category(Category)

    /// The stable name.
    public var name: String {
      switch self {
      case .fact(let fact): fact.name
      case .quantity(let quantity): quantity.name
      case .category(let category): category.name
      }
    }

    /// The subject in words.
    public var label: Bilingual {
      switch self {
      case .fact(let fact): fact.label
      case .quantity(let quantity): quantity.label
      case .category(let category): category.label
      }
    }
  }
}

#if !hasFeature(Embedded)
extension Evidence.Fact: Codable {}
extension Evidence.Quantity: Codable {}
extension Evidence.Quantity.Unit: Codable {}
extension Evidence.Category: Codable {}
extension Evidence.Category.Value: Codable {}
extension Evidence.Subject: Codable {
  private enum CodingKeys: String, CodingKey {
    case fact, quantity, category
  }

  /// Decodes an object with one of the keys `fact`, `quantity` and `category`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if let fact = try container.decodeIfPresent(Evidence.Fact.self, forKey: .fact) {
      self = .fact(fact)
    } else if let quantity = try container.decodeIfPresent(Evidence.Quantity.self, forKey: .quantity) {
      self = .quantity(quantity)
    } else {
      self = .category(try container.decode(Evidence.Category.self, forKey: .category))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .fact(let fact): try container.encode(fact, forKey: .fact)
    case .quantity(let quantity): try container.encode(quantity, forKey: .quantity)
    case .category(let category): try container.encode(category, forKey: .category)
    }
  }
}
#endif
