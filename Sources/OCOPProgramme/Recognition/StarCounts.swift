public import OCOPModel

/// How many products there are, star by star (số sản phẩm theo hạng sao).
///
/// Each number has bounds: at least the products that certainly count, at most those that may.
public struct StarCounts: Sendable, Hashable {
  /// Three-star products.
  public let three: Bounds<Int>
  /// Four-star products.
  public let four: Bounds<Int>
  /// Five-star products.
  public let five: Bounds<Int>
  /// All products, whatever their star.
  public let total: Bounds<Int>

  /// Creates counts.
  public init(three: Bounds<Int>, four: Bounds<Int>, five: Bounds<Int>, total: Bounds<Int>) {
    self.three = three
    self.four = four
    self.five = five
    self.total = total
  }

  /// Counts what may have a star.
  init(_ claims: [StarClaim]) {
    func count(_ star: Star) -> Bounds<Int> { Bounds(counting: claims.map { $0.has { $0 == star } }) }
    self.init(
      three: count(.three), four: count(.four), five: count(.five),
      total: Bounds(counting: claims.map(\.counts)))
  }

  /// The products of a star; none below three.
  public subscript(star: Star) -> Bounds<Int> {
    switch star {
    case .three: three
    case .four: four
    case .five: five
    case .one, .two: Bounds(0)
    }
  }
}

/// What is known of the star of a product or of an award: whether it counts at all, and the stars that it can have.
struct StarClaim {
  let counts: Truth
  let stars: Set<Star>

  init(_ counts: Truth, _ stars: Set<Star>) {
    self.counts = counts
    self.stars = stars
  }

  /// Whether it counts with a star that is meant: certain only where every star that it can have is.
  func has(_ isMeant: (Star) -> Bool) -> Truth {
    let meant = stars.count(where: isMeant)
    guard meant > 0 else { return .no }
    return counts && (meant == stars.count ? .yes : .unknown)
  }
}

#if !hasFeature(Embedded)
extension StarCounts: Codable {}
#endif
