public import OCOPModel

/// A product as the programme keeps it (sản phẩm trong chương trình), rated or not.
public struct ProductProfile: Sendable, Hashable {
  /// Why a product that is not rated yet is watched (sản phẩm tiềm năng, lợi thế).
  @nonexhaustive
  public enum Prospect: String, Sendable, Hashable, CaseIterable {
    /// It could be rated before long (sản phẩm tiềm năng).
    case potential
    /// The place has an advantage in it (sản phẩm lợi thế).
    case advantage
  }

  /// The product.
  public let product: Product
  /// Where it is made; `nil` where the register does not say.
  public let place: Locality?
  /// The idea that it came of; `nil` for a product that was there before.
  public let idea: ID<ProductIdea>?
  /// Why it is watched while it is not rated; `nil` where it is not.
  public let prospect: Prospect?

  /// Creates a profile.
  public init(
    _ product: Product, place: Locality? = nil, idea: ID<ProductIdea>? = nil, prospect: Prospect? = nil
  ) {
    self.product = product
    self.place = place
    self.idea = idea
    self.prospect = prospect
  }
}

extension ProductProfile.Prospect {
  /// The reason in words.
  public var name: Bilingual {
    switch self {
    case .potential: Bilingual(vi: "sản phẩm tiềm năng", en: "potential product")
    case .advantage: Bilingual(vi: "sản phẩm lợi thế", en: "product of advantage")
    }
  }
}

#if !hasFeature(Embedded)
extension ProductProfile: Codable {}
extension ProductProfile.Prospect: Codable {}
#endif
