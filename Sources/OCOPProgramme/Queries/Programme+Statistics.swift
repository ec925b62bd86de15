public import OCOPModel

/// What the products of a sector came to in a year (thống kê theo ngành hàng).
public struct SectorStatistics: Sendable, Hashable {
  /// How much was made in a unit.
  public struct UnitTotal: Sendable, Hashable {
    /// The unit, as owners write it.
    public let unit: String
    /// How much.
    public let amount: Int

    /// Creates a sum.
    public init(unit: String, amount: Int) {
      self.unit = unit
      self.amount = amount
    }
  }

  /// The sector; `nil` for products of sets that the classification lacks.
  public let sector: ProductClassification.Sector?
  /// How many products have figures for the year.
  public let products: Int
  /// How much was made, by unit: units are never added to each other, and each is a least where a product's output is not known.
  public let output: KnownTotal<[UnitTotal]>
  /// What was sold.
  public let revenue: KnownTotal<Dong>
  /// How much of it came from abroad.
  public let exportRevenue: KnownTotal<Dong>
  /// How much of it came through modern channels.
  public let modernRevenue: KnownTotal<Dong>
  /// How many people worked.
  public let workers: KnownTotal<Int>
  /// The revenue as a share of that of the year before, over the products whose revenue is known in both years: 120 % is a
  /// growth by a fifth; `nil` where there are none, or they sold nothing the year before.
  public let revenueIndex: Share?
  /// How many products that share is taken over.
  public let compared: Int
}

extension Programme {
  /// What the products of each sector came to in a year, in the order of the classification; sectors without figures are left
  /// out.
  ///
  /// - Parameters:
  ///   - year: The year.
  ///   - classification: The sectors by which to sum.
  /// - Returns: A line for each sector.
  /// - Throws: ``OCOPModel/MoneyError`` for a sum that does not fit.
  public func statistics(
    of year: Int, by classification: ProductClassification = .decision26_2026
  ) throws(MoneyError) -> [SectorStatistics] {
    let previous = Dictionary(
      records.figures.filter { $0.year == year &- 1 }.map { ($0.product, $0.revenue) }
    ) { first, _ in first }
    let figures = records.figures.filter { $0.year == year }
    var sectors: [ProductClassification.Sector?] = classification.sectors
    sectors.append(nil)
    var lines: [SectorStatistics] = []
    for sector in sectors {
      let own = figures.filter { figure in
        product(figure.product).flatMap { classification.sector(of: $0.product.set) }?.code == sector?.code
      }
      guard !own.isEmpty else { continue }
      lines.append(try SectorStatistics(sector, own, previous))
    }
    return lines
  }
}

extension SectorStatistics {
  fileprivate init(
    _ sector: ProductClassification.Sector?, _ figures: [YearFigures], _ previous: [ID<Product>: Dong?]
  ) throws(MoneyError) {
    let pairs = figures.compactMap { figure -> (now: Dong, before: Dong)? in
      guard let now = figure.revenue, let known = previous[figure.product], let before = known else {
        return nil
      }
      return (now, before)
    }
    let now = try Dong.sum(pairs.map(\.now))
    let before = try Dong.sum(pairs.map(\.before))
    self.init(
      sector: sector, products: figures.count, output: SectorStatistics.output(figures),
      revenue: try KnownTotal(figures.map(\.revenue)),
      exportRevenue: try KnownTotal(figures.map(\.exportRevenue)),
      modernRevenue: try KnownTotal(figures.map(\.modernRevenue)),
      workers: KnownTotal(figures.map(\.workers)),
      revenueIndex: try? Share(Int(clamping: now.amount), Int(clamping: before.amount)), compared: pairs.count
    )
  }

  private static func output(_ figures: [YearFigures]) -> KnownTotal<[UnitTotal]> {
    let known = figures.compactMap(\.output)
    let totals = Dictionary(grouping: known, by: \.unit).map {
      UnitTotal(unit: $0.key, amount: $0.value.map(\.amount).reduce(0, +))
    }
    return KnownTotal(
      total: totals.sorted { $0.unit.utf8.lexicographicallyPrecedes($1.unit.utf8) }, known: known.count,
      missing: figures.count - known.count)
  }
}

#if !hasFeature(Embedded)
extension SectorStatistics: Codable {}
extension SectorStatistics.UnitTotal: Codable {}
#endif
