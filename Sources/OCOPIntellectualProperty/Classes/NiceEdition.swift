public import OCOPModel

/// An edition and version of the Nice Classification (phiên bản), by which goods are classed from its first day on.
///
/// Goods keep the class of the edition in force on the filing day.
public struct NiceEdition: Sendable, Hashable {
  /// The edition and version, such as `13-2026`.
  public let name: String
  /// The first day on which applications are classed by it.
  public let start: CivilDate
  /// How well the first day is established.
  public let confidence: Confidence

  /// The editions that the library knows, from the first to the last.
  public static let all: [NiceEdition] = [
    NiceEdition(name: "12-2023", start: .table(2023, 1, 1), confidence: .unverified),
    NiceEdition(name: "12-2024", start: .table(2024, 1, 1), confidence: .unverified),
    NiceEdition(name: "12-2025", start: .table(2025, 1, 1), confidence: .unverified),
    edition13_2026,
  ]

  /// The thirteenth edition, version of 2026.
  public static let edition13_2026 = NiceEdition(
    name: "13-2026", start: .table(2026, 1, 1), confidence: .read)

  /// The edition for an application filed on a day.
  ///
  /// - Throws: ``ClassError/noEdition(on:first:)`` before the first edition that the library knows.
  public static func forFiling(on day: CivilDate) throws(ClassError) -> NiceEdition {
    guard let edition = all.last(where: { $0.start <= day }) else {
      throw .noEdition(on: day, first: all.first?.start ?? day)
    }
    return edition
  }
}

/// A move of goods between classes by an edition (thay đổi phân loại), after which marks filed before are looked at again.
public struct NiceChange: Sendable, Hashable {
  /// The edition that made the change.
  public let edition: NiceEdition
  /// The class that goods left, or whose heading changed.
  public let from: NiceClass
  /// What changed.
  public let text: Bilingual
  /// The numbers of the product sets whose marks it may touch.
  public let sets: [Int]
  /// How well the change is established.
  public let confidence: Confidence

  /// The changes that touch the programme's products.
  public static let all: [NiceChange] = [
    NiceChange(
      edition: .edition13_2026,
      from: NiceClass(table: 3),
      text: Bilingual(
        vi:
          "tiêu đề nhóm 3 không còn tinh dầu mà ghi nước hoa; tinh dầu dùng làm hương liệu không còn thuộc nhóm 3",
        en:
          "the heading of class 3 names perfumes instead of essential oils; oils used as flavouring left the class"
      ),
      sets: [19, 20], confidence: .read)
  ]

  /// The changes made after a day that may touch a mark filed that day for products of a set.
  public static func since(_ filed: CivilDate, of set: ProductSet) -> [NiceChange] {
    all.filter { $0.edition.start > filed && $0.sets.contains(set.number) }
  }
}

#if !hasFeature(Embedded)
extension NiceEdition: Codable {}
extension NiceChange: Codable {}
#endif
