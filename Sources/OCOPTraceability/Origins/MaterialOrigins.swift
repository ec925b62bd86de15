public import OCOPModel

/// Where the ingredients of a product came from in a period (nguồn gốc nguyên liệu), as the ledger of its lots shows it.
///
/// ```swift
/// let origins = try ledger.materials(of: tea, in: year)
/// origins.grown(in: province, on: day, areas: areas)?.share  // 3/4
/// ```
///
/// Ingredients count by the mass with which they began, as on a bill of purchase: a kilogram of leaves stays one, however much
/// water it loses.
public struct MaterialOrigins: Sendable, Hashable {
  /// What came from one area.
  public struct Part: Sendable, Hashable {
    /// The area, or `nil` for ingredients that no record gives an area.
    public let area: ID<GrowingArea>?
    /// How much it was, in millionths of a gram or millilitre.
    ///
    /// The bounds differ where a part of a lot was taken that does not divide evenly.
    public let amount: Bounds<Int>

    /// The amount to the nearest gram or millilitre.
    public var rounded: Int {
      let (whole, rest) = amount.atMost.quotientAndRemainder(dividingBy: MaterialOrigins.partsOfUnit)
      return rest * 2 >= MaterialOrigins.partsOfUnit ? whole + 1 : whole
    }

    /// Creates a part.
    public init(_ area: ID<GrowingArea>?, _ amount: Bounds<Int>) {
      self.area = area
      self.amount = amount
    }
  }

  /// How many parts of an amount are a gram or millilitre.
  public static let partsOfUnit = 1_000_000

  /// The product.
  public let product: ID<Product>
  /// The days on which its lots were made.
  public let period: DatePeriod
  /// What the ingredients came to, by area: those without one first, then in the order of the areas' identifiers.
  public let parts: [Part]

  /// Creates an account of ingredients.
  ///
  /// - Parameters:
  ///   - product: The product.
  ///   - period: The days on which its lots were made.
  ///   - parts: What came from each area, each area once.
  /// - Throws: ``MaterialError`` for an amount below 0, an area that stands twice, or amounts that do not fit together.
  public init(of product: ID<Product>, in period: DatePeriod, _ parts: [Part]) throws(MaterialError) {
    self.product = product
    self.period = period
    self.parts = parts.sorted { left, right in
      guard let area = left.area, let other = right.area else { return left.area == nil && right.area != nil }
      return area < other
    }
    var sum = 0
    for (part, before) in zip(self.parts, [nil] + self.parts.map(Optional.some)) {
      if let before, before.area == part.area { throw .repeated(part.area) }
      guard part.amount.atLeast >= 0 else { throw .negative(part.amount.atLeast) }
      let (next, overflow) = sum.addingReportingOverflow(part.amount.atMost)
      guard !overflow else { throw .tooMuch }
      sum = next
    }
  }
}

extension TraceLedger {
  /// Where the ingredients of a product came from.
  ///
  /// Counted is what went into lots of the product that were made on days of the period. A lot is taken to be well mixed, so that
  /// what is taken of it has the shares of the whole. Goods that are used and never came in are ingredients of no known area.
  ///
  /// - Parameters:
  ///   - product: The product; its lots are those that name it.
  ///   - period: The days on which the lots were made.
  ///   - apart: Lots that are no ingredients and carry none, such as boxes, labels and waste.
  /// - Returns: What came from each area.
  /// - Throws: ``MaterialError`` for ingredients that cannot be added up, or that are too many.
  /// - Complexity: O(lots + events) to begin with, then O(portions of the lots reached × areas that they come from).
  public func materials(
    of product: ID<Product>, in period: DatePeriod, apart: Set<ID<Lot>> = []
  ) throws(MaterialError) -> MaterialOrigins {
    let account = try MaterialAccount(self, of: product, in: period, apart: apart)
    var parts: [MaterialOrigins.Part] = []
    for (origin, amount) in account.found.parts {
      let (least, most) = (
        amount.least / BoundedAmount.coarse, (amount.most + BoundedAmount.coarse - 1) / BoundedAmount.coarse
      )
      guard let least = Int(exactly: least), let most = Int(exactly: most) else { throw .tooMuch }
      parts.append(
        MaterialOrigins.Part(origin == 0 ? nil : account.areas[Int(origin) - 1], Bounds(least, most)))
    }
    return try MaterialOrigins(of: product, in: period, parts)
  }
}

/// Why it cannot be said where ingredients came from.
@nonexhaustive
public enum MaterialError: Error, Sendable, Hashable {
  /// Ingredients, or what comes out of one step, have no measure in common: pieces whose mass is not known, or litres beside
  /// kilograms.
  case noCommonMeasure([ID<Lot>])
  /// An area stands once, and so do ingredients of none.
  case repeated(ID<GrowingArea>?)
  /// An amount is at least 0.
  case negative(Int)
  /// The amounts together fit in 63 bits: some nine million tonnes.
  case tooMuch
}

extension MaterialError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    switch self {
    case .noCommonMeasure(let lots):
      Bilingual(
        vi: "không cộng được lượng của lô \(lots.map { "“\($0)”" }.joined(separator: ", "))",
        en: "the amounts of lot \(lots.map { "“\($0)”" }.joined(separator: ", ")) cannot be added up")
    case .repeated(let area):
      Bilingual(
        vi: "vùng “\(area?.text ?? "–")” ghi hai lần", en: "the area “\(area?.text ?? "–")” stands twice")
    case .negative(let amount):
      Bilingual(vi: "lượng \(amount): phải từ 0", en: "amount \(amount): it is at least 0")
    case .tooMuch: Bilingual(vi: "tổng lượng quá lớn", en: "the amounts do not fit")
    }
  }
}

#if !hasFeature(Embedded)
extension MaterialOrigins.Part: Codable {}
extension MaterialOrigins: Codable {
  private enum CodingKeys: String, CodingKey {
    case product, period, parts
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let product = try container.decode(ID<Product>.self, forKey: .product)
    let period = try container.decode(DatePeriod.self, forKey: .period)
    let parts = try container.decode([Part].self, forKey: .parts)
    self = try checkDecoded(decoder) { () throws(MaterialError) in
      try MaterialOrigins(of: product, in: period, parts)
    }
  }
}
#endif
