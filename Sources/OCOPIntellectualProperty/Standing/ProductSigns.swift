public import OCOPModel

/// A sign that a product carries on its package or label (dấu hiệu trên bao bì, nhãn).
public struct ProductSign: Sendable, Hashable {
  /// The sign as people call it, such as its words.
  public let name: String
  /// Whether the producer uses it as a mark.
  public let isMark: Bool
  /// Whether it tells a geographical origin tied to the local community; such a sign may be a mark as well.
  ///
  /// A sign behind which a geographical indication stands tells an origin whatever is said here.
  public let isOrigin: Bool
  /// The cases that stand behind it: one sign may be in several applications.
  public let cases: [ID<IPCase>]
  /// A picture of the label, which proves the use.
  public let picture: Proof?

  /// Creates a sign.
  public init(
    _ name: String, isMark: Bool, isOrigin: Bool = false, cases: [ID<IPCase>] = [], picture: Proof? = nil
  ) {
    self.name = name
    self.isMark = isMark
    self.isOrigin = isOrigin
    self.cases = cases
    self.picture = picture
  }
}

/// What a product's standing is worked out from (hồ sơ sở hữu trí tuệ của sản phẩm): its signs, their cases, use rights.
///
/// ```swift
/// let signs = try ProductSigns(
///   of: tea, by: cooperative, goods: [NiceClass(30)], signs: [mark, origin], cases: cases, useRights: [right])
/// let standing = try signs.standing(on: CivilDate("2026-06-30"))
/// standing.points(under: .decision26_2026(.tea)).certain   // 1
/// standing.gaps(to: level)                                    // what is missing for the next
/// ```
///
/// The list of cases is taken to be complete: a title that is not in it does not count, for or against.
public struct ProductSigns: Sendable, Hashable {
  /// The product.
  public let product: ID<Product>
  /// The producer that claims.
  public let producer: ID<Producer>
  /// The classes of the product's goods or services.
  public let goods: [NiceClass]
  /// Where the product is made, as the grants of use rights name the place; `nil` where it is not stated.
  public let place: String?
  /// The signs on package and label.
  public let signs: [ProductSign]
  /// Whether ``signs`` are all that package and label carry, so that what is not listed is not used.
  public let listsAllSigns: Bool
  /// The cases: of the signs, of origin signs that cover the product, and of designs, patents and copyrights.
  ///
  /// An indication, collective or certification mark behind no sign is one that covers the product and is not on its label.
  public let cases: [SignCase]
  /// The rights of use.
  public let useRights: [UseRight]

  /// Creates the particulars of a product's signs.
  ///
  /// - Throws: ``StandingError`` for a product without a class, a case or use right that stands twice, or one that a sign or
  ///   use right names and the list lacks.
  public init(
    of product: ID<Product>, by producer: ID<Producer>, goods: [NiceClass], madeIn place: String? = nil,
    signs: [ProductSign] = [], listsAllSigns: Bool = false, cases: [SignCase] = [], useRights: [UseRight] = []
  ) throws(StandingError) {
    guard !goods.isEmpty else { throw .noGoods(product) }
    var known: Set<ID<IPCase>> = []
    for one in cases where !known.insert(one.id).inserted { throw .repeatedCase(one.id) }
    var rights: Set<ID<UseRight>> = []
    for right in useRights {
      guard rights.insert(right.id).inserted else { throw .repeatedUseRight(right.id) }
      guard known.contains(right.parent) else { throw .unknownCase(right.parent) }
    }
    for sign in signs {
      for id in sign.cases where !known.contains(id) { throw .unknownCase(id) }
    }
    for one in cases where useRights.contains(where: { $0.parent == one.id }) && !one.right.grantsUseRights {
      throw .noUseRights(one.id, one.right)
    }
    self.product = product
    self.producer = producer
    self.goods = goods
    self.place = place
    self.signs = signs
    self.listsAllSigns = listsAllSigns
    self.cases = cases
    self.useRights = useRights
  }
}

/// Why a product's signs could not be put together.
@nonexhaustive
public enum StandingError: Error, Sendable, Hashable {
  /// A product has goods of at least one class.
  case noGoods(ID<Product>)
  /// A case stands twice.
  case repeatedCase(ID<IPCase>)
  /// A use right stands twice.
  case repeatedUseRight(ID<UseRight>)
  /// A case is named and not listed.
  case unknownCase(ID<IPCase>)
  /// A right is used by its owner and licensees, without use rights.
  case noUseRights(ID<IPCase>, IPRight)
}

extension StandingError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    switch self {
    case .noGoods(let product):
      Bilingual(
        vi: "sản phẩm \(product) chưa có nhóm hàng hóa", en: "product \(product) has no class of goods")
    case .repeatedCase(let id):
      Bilingual(vi: "vụ việc \(id) được ghi hai lần", en: "case \(id) stands twice")
    case .repeatedUseRight(let id):
      Bilingual(vi: "quyền sử dụng \(id) được ghi hai lần", en: "use right \(id) stands twice")
    case .unknownCase(let id):
      Bilingual(vi: "vụ việc \(id) không có trong danh sách", en: "case \(id) is not in the list")
    case .noUseRights(let id, let right):
      Bilingual(
        vi: "\(id) là \(right.name.vi), không có quyền sử dụng riêng",
        en: "\(id) is a \(right.name.en), which has no use rights")
    }
  }
}

#if !hasFeature(Embedded)
extension ProductSign: Codable {}
extension ProductSigns: Codable {
  private enum CodingKeys: String, CodingKey {
    case product, producer, goods, place, signs, listsAllSigns, cases, useRights
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let product = try container.decode(ID<Product>.self, forKey: .product)
    let producer = try container.decode(ID<Producer>.self, forKey: .producer)
    let goods = try container.decode([NiceClass].self, forKey: .goods)
    let place = try container.decodeIfPresent(String.self, forKey: .place)
    let signs = try container.decode([ProductSign].self, forKey: .signs)
    let listsAllSigns = try container.decodeIfPresent(Bool.self, forKey: .listsAllSigns) ?? false
    let cases = try container.decode([SignCase].self, forKey: .cases)
    let useRights = try container.decode([UseRight].self, forKey: .useRights)
    self = try checkDecoded(decoder) { () throws(StandingError) in
      try ProductSigns(
        of: product, by: producer, goods: goods, madeIn: place, signs: signs, listsAllSigns: listsAllSigns,
        cases: cases, useRights: useRights)
    }
  }
}
#endif
