/// The classification of OCOP products (phân loại sản phẩm): sectors, their groups, and the sets within.
///
/// ```swift
/// let classification = ProductClassification.decision26_2026
/// classification.sector(of: .tea)?.name.en  // "Food"
/// ```
public struct ProductClassification: Sendable, Hashable {
  /// A sector of products (ngành hàng).
  public struct Sector: Sendable, Hashable {
    /// The Roman number of the sector.
    public let code: String
    /// The sector's name.
    public let name: Bilingual
    /// The groups of the sector, in printed order.
    public let groups: [Group]

    /// Creates a sector from its groups.
    public init(code: String, name: Bilingual, groups: [Group]) {
      self.code = code
      self.name = name
      self.groups = groups
    }
  }

  /// A group of products (nhóm sản phẩm) of a sector.
  public struct Group: Sendable, Hashable {
    /// The number of the group within its sector.
    public let code: String
    /// The group's name.
    public let name: Bilingual
    /// The sets of the group, in printed order; a group without subgroups is one set.
    public let sets: [ProductSet]

    /// Creates a group from its sets.
    public init(code: String, name: Bilingual, sets: [ProductSet]) {
      self.code = code
      self.name = name
      self.sets = sets
    }
  }

  /// The place in the law that classifies.
  public let citation: Citation
  /// The sectors, in printed order.
  public let sectors: [Sector]

  /// Creates a classification from its sectors.
  public init(citation: Citation, sectors: [Sector]) {
    self.citation = citation
    self.sectors = sectors
  }

  /// All sets, in the order of their numbers.
  public var sets: [ProductSet] {
    sectors.flatMap { $0.groups }.flatMap { $0.sets }.sorted { $0.number < $1.number }
  }

  /// The set with a number, or `nil` where the classification has none.
  public func set(numbered number: Int) -> ProductSet? {
    sets.first { $0.number == number }
  }

  /// The sector that a set belongs to.
  public func sector(of set: ProductSet) -> Sector? {
    sectors.first { sector in sector.groups.contains { $0.has(set) } }
  }

  /// The group that a set belongs to.
  public func group(of set: ProductSet) -> Group? {
    sectors.lazy.flatMap { $0.groups }.first { $0.has(set) }
  }
}

extension ProductClassification.Group {
  fileprivate func has(_ set: ProductSet) -> Bool { sets.contains { $0.id == set.id } }
}

#if !hasFeature(Embedded)
extension ProductClassification: Codable {}
extension ProductClassification.Sector: Codable {}
extension ProductClassification.Group: Codable {}
#endif
