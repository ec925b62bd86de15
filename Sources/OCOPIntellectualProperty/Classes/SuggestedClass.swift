public import OCOPModel

/// The classes that products of a set usually fall under (nhóm gợi ý): a suggestion, since the class follows the goods.
///
/// Every row is `unverified`. Where a row is for some products of the set alone, ``note`` says which.
public struct SuggestedClass: Sendable, Hashable {
  /// The number of the product set, 1–26.
  public let set: Int
  /// A class of the Nice Classification.
  public let niceClass: NiceClass
  /// For which products of the set; `nil` for all.
  public let note: Bilingual?
  /// How well the suggestion is established.
  public let confidence: Confidence

  private init(_ set: Int, _ number: Int, vi: String? = nil, en: String? = nil) {
    self.set = set
    self.niceClass = NiceClass(table: number)
    self.note = if let vi, let en { Bilingual(vi: vi, en: en) } else { nil }
    self.confidence = .unverified
  }

  /// The suggestions for a set, the most usual first.
  public static func nice(for set: ProductSet) -> [SuggestedClass] { all.filter { $0.set == set.number } }

  /// The class in which any producer registers a mark for a shop of its own: services of retail (35).
  public static let ownShop = NiceClass(table: 35)

  /// All suggestions, by set.
  public static let all: [SuggestedClass] = food + drinks + otherGoods

  private static let food: [SuggestedClass] = [
    SuggestedClass(1, 31),
    SuggestedClass(2, 29),
    SuggestedClass(2, 31, vi: "động vật sống", en: "live animals"),
    SuggestedClass(3, 30),
    SuggestedClass(3, 31, vi: "hạt thô", en: "raw grain"),
    SuggestedClass(4, 30),
    SuggestedClass(5, 30),
    SuggestedClass(5, 29),
    SuggestedClass(6, 30),
    SuggestedClass(7, 29),
    SuggestedClass(7, 30, vi: "đồ ăn nhẹ từ ngũ cốc", en: "cereal snacks"),
    SuggestedClass(8, 29),
    SuggestedClass(9, 30),
    SuggestedClass(10, 30),
    SuggestedClass(10, 29, vi: "đồ ngâm, muối", en: "pickled"),
  ]

  private static let drinks: [SuggestedClass] = [
    SuggestedClass(11, 30),
    SuggestedClass(12, 30),
    SuggestedClass(12, 5, vi: "dùng làm thuốc", en: "medicinal"),
    SuggestedClass(13, 30),
    SuggestedClass(14, 33),
    SuggestedClass(15, 33),
    SuggestedClass(15, 32, vi: "bia", en: "beer"),
    SuggestedClass(16, 32),
    SuggestedClass(17, 32),
  ]

  private static let otherGoods: [SuggestedClass] = [
    SuggestedClass(18, 5),
    SuggestedClass(19, 3),
    SuggestedClass(20, 3, vi: "mỹ phẩm", en: "cosmetic"),
    SuggestedClass(20, 5, vi: "y tế", en: "medical"),
    SuggestedClass(20, 30, vi: "hương liệu thực phẩm", en: "food flavouring"),
    SuggestedClass(21, 20, vi: "gỗ, mây tre, đồ nội thất", en: "wood, rattan, furniture"),
    SuggestedClass(21, 21, vi: "gốm sứ, thủy tinh, đồ dùng gia đình", en: "ceramics, glass, household"),
    SuggestedClass(21, 27, vi: "chiếu, thảm", en: "mats, carpets"),
    SuggestedClass(21, 14, vi: "trang sức", en: "jewellery"),
    SuggestedClass(21, 16, vi: "giấy, tranh", en: "paper, pictures"),
    SuggestedClass(21, 26, vi: "thêu ren, hoa nhân tạo", en: "embroidery, artificial flowers"),
    SuggestedClass(21, 28, vi: "đồ chơi", en: "toys"),
    SuggestedClass(22, 24, vi: "vải", en: "cloth"),
    SuggestedClass(22, 25, vi: "quần áo", en: "clothing"),
    SuggestedClass(22, 23, vi: "sợi", en: "yarn"),
    SuggestedClass(23, 31),
    SuggestedClass(23, 26, vi: "hoa nhân tạo", en: "artificial flowers"),
    SuggestedClass(24, 31),
    SuggestedClass(25, 31),
    SuggestedClass(26, 39, vi: "tổ chức chuyến đi", en: "travel"),
    SuggestedClass(26, 41, vi: "vui chơi, trải nghiệm", en: "leisure and experience"),
    SuggestedClass(26, 43, vi: "ăn uống, lưu trú", en: "food and lodging"),
  ]
}

/// A class of the Locarno Classification for what a producer's design is usually of: packaging above all.
///
/// Every row is `unverified`.
public struct SuggestedLocarnoClass: Sendable, Hashable {
  /// The class, and the subclass where the suggestion is one: `9` and `3` for boxes.
  public let locarno: LocarnoClass?
  /// The number of the class, 1–32.
  public let number: Int
  /// What the design is of.
  public let text: Bilingual
  /// How well the suggestion is established.
  public let confidence: Confidence

  private init(_ number: Int, _ subclass: Int? = nil, vi: String, en: String) {
    self.number = number
    self.locarno = subclass.map { LocarnoClass(table: number, $0) }
    self.text = Bilingual(vi: vi, en: en)
    self.confidence = .unverified
  }

  /// All suggestions: first packaging, then products.
  public static let all: [SuggestedLocarnoClass] = [
    SuggestedLocarnoClass(9, 1, vi: "chai, lọ, bình", en: "bottles, pots"),
    SuggestedLocarnoClass(9, 2, vi: "lon, thùng", en: "cans, drums"),
    SuggestedLocarnoClass(9, 3, vi: "hộp", en: "boxes"),
    SuggestedLocarnoClass(9, 5, vi: "túi, gói", en: "bags, sachets"),
    SuggestedLocarnoClass(9, 7, vi: "nắp, nút", en: "closures"),
    SuggestedLocarnoClass(19, 8, vi: "nhãn sản phẩm", en: "labels"),
    SuggestedLocarnoClass(11, 2, vi: "đồ trang trí, bình hoa", en: "ornaments, vases"),
    SuggestedLocarnoClass(7, vi: "đồ dùng bàn ăn", en: "tableware"),
    SuggestedLocarnoClass(6, vi: "đồ nội thất", en: "furniture"),
    SuggestedLocarnoClass(5, vi: "hàng dệt", en: "textiles"),
    SuggestedLocarnoClass(2, vi: "quần áo", en: "clothing"),
    SuggestedLocarnoClass(1, vi: "thực phẩm có hình dáng", en: "food shapes"),
    SuggestedLocarnoClass(28, vi: "mỹ phẩm", en: "cosmetics"),
    SuggestedLocarnoClass(32, vi: "hình đồ họa", en: "graphics"),
  ]
}

#if !hasFeature(Embedded)
extension SuggestedClass: Encodable {}
extension SuggestedLocarnoClass: Encodable {}
#endif
