/// A set of products that share one criteria sheet (bộ sản phẩm): a leaf of the product classification.
///
/// Source: Decision 26/2026/QĐ-TTg, Annex I. The 26 sets are static members, `ProductSet.tea` and so on.
public struct ProductSet: Sendable, Hashable {
  /// The number of the set, and of its criteria sheet in Annex II.
  public let number: Int
  /// The set's stable identifier, such as `tea`.
  public let id: String
  /// The set's name.
  public let name: Bilingual
  /// The set's place in Annex I, such as `I.5.a`: sector, group, subgroup.
  public let annexCode: String
  /// The ministries that manage the set's products.
  public let agencies: [ManagingAgency]

  /// Creates a set from its particulars.
  public init(
    number: Int,
    id: String,
    name: Bilingual,
    annexCode: String,
    agencies: [ManagingAgency]
  ) {
    self.number = number
    self.id = id
    self.name = name
    self.annexCode = annexCode
    self.agencies = agencies
  }

  /// Whether the set is the one for tourism services, whose producers and dossiers have rules of their own.
  public var isTourism: Bool { id == ProductSet.communityEcoTourism.id }
}

#if !hasFeature(Embedded)
extension ProductSet: Codable {}
#endif
