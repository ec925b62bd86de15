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

  /// Counts products: whether each counts, and the stars that it can have.
  init(_ products: some Sequence<(counts: Truth, stars: Set<Star>)>) {
    let products = Array(products)
    func count(_ star: Star) -> Bounds<Int> {
      Bounds(
        counting: products.map { product in
          guard product.stars.contains(star) else { return .no }
          return product.counts && (product.stars.count > 1 ? .unknown : .yes)
        })
    }
    self.init(
      three: count(.three), four: count(.four), five: count(.five),
      total: Bounds(counting: products.map(\.counts)))
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

#if !hasFeature(Embedded)
extension StarCounts: Codable {}
#endif
