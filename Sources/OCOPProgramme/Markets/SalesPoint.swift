public import OCOPModel

/// A place where the programme's products are shown or sold (điểm trưng bày, giới thiệu, bán sản phẩm).
public struct SalesPoint: Sendable, Hashable {
  /// A kind of place.
  @nonexhaustive
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// An area of exhibition and display (khu trưng bày, triển lãm).
    case displayArea
    /// A point of sale of the programme (điểm giới thiệu và bán sản phẩm OCOP).
    case showroom
    /// A point of distribution (điểm phân phối).
    case distribution
    /// A supermarket or a chain of shops (siêu thị, chuỗi cửa hàng).
    case supermarket
    /// A rest stop or a place that tourists visit (trạm dừng nghỉ, điểm du lịch).
    case touristStop
  }

  /// The point's identifier.
  public let id: ID<SalesPoint>
  /// The point's name.
  public let name: String
  /// The kind of place.
  public let kind: Kind
  /// Where it is; `nil` where the register does not say.
  public let place: Locality?
  /// The days on which it is open; `nil` where the register does not say.
  public let days: DatePeriod?
  /// The products that it carries.
  public let products: [ID<Product>]

  /// Creates a point.
  public init(
    id: ID<SalesPoint>, name: String, kind: Kind, place: Locality? = nil, open days: DatePeriod? = nil,
    products: [ID<Product>] = []
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.place = place
    self.days = days
    self.products = products
  }
}

extension SalesPoint.Kind {
  /// The kind in words.
  public var name: Bilingual {
    switch self {
    case .displayArea: Bilingual(vi: "khu trưng bày, triển lãm", en: "display area")
    case .showroom: Bilingual(vi: "điểm giới thiệu và bán sản phẩm OCOP", en: "OCOP showroom")
    case .distribution: Bilingual(vi: "điểm phân phối", en: "distribution point")
    case .supermarket: Bilingual(vi: "siêu thị, chuỗi cửa hàng", en: "supermarket or chain")
    case .touristStop: Bilingual(vi: "trạm dừng nghỉ, điểm du lịch", en: "tourist stop")
    }
  }

  /// Whether it is one of the modern channels that the targets speak of (kênh bán hàng hiện đại).
  ///
  /// Supermarkets and convenience shops; floors of electronic commerce are the third kind.
  public var isModernChannel: Bool { self == .supermarket }
}

#if !hasFeature(Embedded)
extension SalesPoint: Codable {}
extension SalesPoint.Kind: Codable {}
#endif
