import OCOPModel

/// The goods and services of a mark by class (danh mục hàng hóa, dịch vụ): each named once in its class.
///
/// ```swift
/// let list = try GoodsList([GoodsItem(NiceClass(30), ["trà xanh", "trà đen"]), GoodsItem(NiceClass(35), ["bán lẻ trà"])])
/// list.counts  // 2 in class 30, 1 in class 35: what fees are computed from
/// ```
public struct GoodsList: Sendable, Hashable {
  /// The classes, in ascending order.
  public let items: [GoodsItem]

  /// Creates a list from its classes, in any order.
  ///
  /// - Throws: ``ClassError`` for a list without classes or a class that stands twice.
  public init(_ items: [GoodsItem]) throws(ClassError) {
    guard !items.isEmpty else { throw .noGoods }
    var seen: Set<NiceClass> = []
    for item in items where !seen.insert(item.niceClass).inserted { throw .repeatedClass(item.niceClass) }
    self.items = items.sorted { $0.niceClass < $1.niceClass }
  }

  /// The classes, in ascending order.
  public var classes: [NiceClass] { items.map(\.niceClass) }

  /// How many goods each class names, in the order of the classes.
  public var counts: [GoodsCount] { items.map { GoodsCount(items: $0.goods.count, in: $0.niceClass) } }

  /// The goods of a class; none where the list lacks the class.
  public func goods(in niceClass: NiceClass) -> [String] {
    items.first { $0.niceClass == niceClass }?.goods ?? []
  }

  /// The classes that this list and another have in common.
  public func classesShared(with other: GoodsList) -> [NiceClass] {
    classes.filter { other.classes.contains($0) }
  }

  /// What is left of the list when some goods are taken out, as a grant or termination in part does; `nil` where nothing is.
  public func removing(_ other: GoodsList) -> GoodsList? {
    let left = items.compactMap { item -> GoodsItem? in
      let taken = Set(other.goods(in: item.niceClass))
      return try? GoodsItem(item.niceClass, item.goods.filter { !taken.contains($0) })
    }
    return try? GoodsList(left)
  }
}

/// The goods or services of one class.
public struct GoodsItem: Sendable, Hashable {
  /// The class.
  public let niceClass: NiceClass
  /// The names of the goods or services, as the application states them.
  public let goods: [String]

  /// Creates the goods of a class.
  ///
  /// - Throws: ``ClassError`` for a class without goods, goods without a name, or goods that stand twice.
  public init(_ niceClass: NiceClass, _ goods: [String]) throws(ClassError) {
    guard !goods.isEmpty else { throw .emptyClass(niceClass) }
    var seen: Set<String> = []
    for name in goods {
      guard !name.isBlank else { throw .blankGoods(niceClass) }
      guard seen.insert(name).inserted else { throw .repeatedGoods(niceClass, name) }
    }
    self.niceClass = niceClass
    self.goods = goods
  }
}

/// How many goods or services a class of an application names, from which its fees are computed.
public struct GoodsCount: Sendable, Hashable {
  /// The number of goods or services.
  public let items: Int
  /// The class, where it is known.
  public let niceClass: NiceClass?

  /// Creates a count; fees refuse one below 1.
  public init(items: Int, in niceClass: NiceClass? = nil) {
    self.items = items
    self.niceClass = niceClass
  }
}

#if !hasFeature(Embedded)
extension GoodsCount: Codable {}
extension GoodsItem: Codable {
  private enum CodingKeys: String, CodingKey {
    case niceClass = "class"
    case goods
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let niceClass = try container.decode(NiceClass.self, forKey: .niceClass)
    let goods = try container.decode([String].self, forKey: .goods)
    self = try checkDecoded(decoder) { () throws(ClassError) in try GoodsItem(niceClass, goods) }
  }
}

/// Stored as the list of its classes.
extension GoodsList: Codable {
  public init(from decoder: any Decoder) throws {
    let items = try decoder.singleValueContainer().decode([GoodsItem].self)
    self = try checkDecoded(decoder) { () throws(ClassError) in try GoodsList(items) }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(items)
  }
}
#endif
