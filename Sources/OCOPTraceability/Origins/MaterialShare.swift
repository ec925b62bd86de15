public import OCOPModel

/// A share of a product's ingredients (tỷ lệ nguyên liệu).
public struct MaterialShare: Sendable, Hashable {
  /// What is certain, whatever the ingredients of unknown origin turn out to be.
  public let bounds: Bounds<Share>
  /// Whether the origin of every ingredient is known.
  public let isKnown: Bool

  /// The share; `nil` where the origin of some ingredients is not known.
  ///
  /// Of the shares within the bounds, which then differ by no more than the rounding of parts of lots, it is the one of the
  /// smallest denominator.
  public var share: Share? {
    guard isKnown else { return nil }
    let (low, high) = (bounds.atLeast, bounds.atMost)
    return [low, high, low.simplestBetween(high) ?? low].min {
      ($0.denominator, $0) < ($1.denominator, $1)
    }
  }
}

extension MaterialOrigins {
  /// The share that grew in a unit of the administration.
  ///
  /// - Parameters:
  ///   - locality: The commune, district or province.
  ///   - day: The day on which its code is meant.
  ///   - areas: The areas that lots name; one that is missing here lies nobody knows where.
  ///   - gazetteer: What the codes mean on their days, and what became of the units.
  /// - Returns: The share, or `nil` where there are no ingredients.
  public func grown(
    in locality: Locality, on day: CivilDate, areas: [GrowingArea], gazetteer: Gazetteer = .vietnam
  ) -> MaterialShare? {
    share(among: areas) { site in
      switch site {
      case .locality(let place, let written): gazetteer.lies(place, of: written, in: locality, of: day)
      case .abroad: .no
      }
    }
  }

  /// The share that was imported.
  ///
  /// - Parameter areas: The areas that lots name; one that is missing here lies nobody knows where.
  /// - Returns: The share, or `nil` where there are no ingredients.
  public func imported(areas: [GrowingArea]) -> MaterialShare? {
    share(among: areas) { $0 == .abroad ? .yes : .no }
  }

  /// The share of ingredients that no record gives an area; `nil` where there are no ingredients.
  public var withoutArea: MaterialShare? { share { $0 == nil ? .yes : .no } }

  /// The share of ingredients of areas for which something holds.
  ///
  /// - Parameter holds: Whether it holds of an area, or of ingredients that no record gives one.
  /// - Returns: The share, or `nil` where there are no ingredients.
  public func share(where holds: (ID<GrowingArea>?) -> Truth) -> MaterialShare? {
    var (inside, outside, open) = ((least: 0, most: 0), (least: 0, most: 0), 0)
    for part in parts where part.amount.atMost > 0 {
      let (least, most) = (part.amount.atLeast, part.amount.atMost)
      // The sum of all is known to fit.
      switch holds(part.area) {
      case .yes: inside = (inside.least + least, inside.most + most)
      case .no: outside = (outside.least + least, outside.most + most)
      case .unknown: open += most
      }
    }
    guard let low = try? Share(inside.least, inside.least + outside.most + open),
      let high = try? Share(inside.most + open, inside.most + open + outside.least)
    else { return nil }
    return MaterialShare(bounds: Bounds(low, high), isKnown: open == 0)
  }

  private func share(among areas: [GrowingArea], _ holds: (GrowingArea.Site) -> Truth) -> MaterialShare? {
    let sites = Dictionary(areas.map { ($0.id, $0.site) }) { first, _ in first }
    return share { area in area.flatMap { sites[$0] }.map(holds) ?? .unknown }
  }
}
