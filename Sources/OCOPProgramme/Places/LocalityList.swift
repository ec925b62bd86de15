public import OCOPModel

/// The localities of a programme on a day (danh sách địa phương): their names, and what lies in what.
///
/// Units change, so a list speaks of the units of one day; a programme that runs across a reform takes the units by which its
/// registers are written.
public struct LocalityList: Sendable, Hashable {
  /// A locality of the list.
  public struct Entry: Sendable, Hashable {
    /// The locality.
    public let locality: Locality
    /// Its name.
    public let name: String
    /// The locality that it lies in; `nil` for the outermost.
    public let parent: Locality?

    /// Creates an entry.
    public init(_ locality: Locality, name: String, in parent: Locality? = nil) {
      self.locality = locality
      self.name = name
      self.parent = parent
    }
  }

  /// The entries, in the order of levels and codes.
  public let entries: [Entry]
  private let places: [Locality: Int]

  /// No localities: nothing is known of what lies in what.
  public static let none = LocalityList(sorted: [])

  /// Creates a list.
  ///
  /// - Throws: ``LocalityListError`` for a code that stands twice, and for a parent that is not listed or of no wider level.
  public init(_ entries: [Entry]) throws(LocalityListError) {
    let sorted = entries.sorted { $0.locality < $1.locality }
    for (one, next) in zip(sorted, sorted.dropFirst()) where one.locality == next.locality {
      throw .listedTwice(one.locality)
    }
    self.init(sorted: sorted)
    for entry in sorted {
      guard let parent = entry.parent else { continue }
      guard places[parent] != nil else { throw .unknownParent(parent, of: entry.locality) }
      guard parent.level.rank < entry.locality.level.rank else {
        throw .noWiderParent(parent, of: entry.locality)
      }
    }
  }

  private init(sorted entries: [Entry]) {
    self.entries = entries
    self.places = Dictionary(entries.enumerated().map { ($1.locality, $0) }) { first, _ in first }
  }

  /// The entry of a locality, or `nil` where the list has none.
  public subscript(locality: Locality) -> Entry? { places[locality].map { entries[$0] } }

  /// The localities of a level, in the order of their codes.
  public func localities(at level: Locality.Level) -> [Locality] {
    entries.map(\.locality).filter { $0.level == level }
  }

  /// The name of a locality, or its code where the list has none.
  public func name(of locality: Locality) -> String { self[locality]?.name ?? locality.code }

  /// The locality of a level that another lies in or is; `nil` where the list does not tell.
  public func ancestor(of locality: Locality, at level: Locality.Level) -> Locality? {
    var current: Locality? = locality
    while let place = current, place.level != level { current = self[place]?.parent }
    return current
  }

  /// Whether a locality lies in another or is it; unknown where the list does not tell.
  public func contains(_ locality: Locality?, in wider: Locality) -> Truth {
    guard let locality else { return .unknown }
    // A wider unit never lies in a narrower one.
    guard locality.level.rank >= wider.level.rank else { return .no }
    guard let ancestor = ancestor(of: locality, at: wider.level) else { return .unknown }
    return Truth(ancestor == wider)
  }
}

extension LocalityList {
  /// The units of a province as they were on a day.
  ///
  /// ```swift
  /// let list = try LocalityList(.vietnam, of: Locality("19"), on: CivilDate("2021-11-06"))
  /// list.localities(at: .district).count   // 9
  /// ```
  ///
  /// - Parameters:
  ///   - gazetteer: The units over time.
  ///   - province: The province.
  ///   - day: The day.
  /// - Throws: ``LocalityListError`` where the units do not make a list.
  public init(_ gazetteer: Gazetteer, of province: Locality, on day: CivilDate) throws(LocalityListError) {
    var entries: [Entry] = []
    for unit in gazetteer.provinces.units(on: day) where unit.code == province.code {
      entries.append(try Entry(unit, in: nil))
    }
    for unit in gazetteer.districts.units(on: day) where unit.province == province.code {
      entries.append(try Entry(unit, in: province.code))
    }
    for unit in gazetteer.communes.units(on: day) where unit.province == province.code {
      entries.append(try Entry(unit, in: unit.district ?? province.code))
    }
    try self.init(entries)
  }
}

extension LocalityList.Entry {
  fileprivate init(_ unit: some AdministrativeUnit, in parent: String?) throws(LocalityListError) {
    do throws(LocalityError) {
      let wider: Locality? = if let parent { try Locality(parent) } else { nil }
      self.init(try Locality(unit.code), name: unit.fullName, in: wider)
    } catch {
      throw .noLocality(error)
    }
  }
}

extension Locality.Level {
  /// The order from the province down.
  fileprivate var rank: Int {
    switch self {
    case .province: 0
    case .district: 1
    case .commune: 2
    }
  }
}

/// Why a list of localities could not be made.
@nonexhaustive
public enum LocalityListError: Error, Sendable, Hashable {
  /// A locality stands in the list once.
  case listedTwice(Locality)
  /// A locality lies in one that is listed.
  case unknownParent(Locality, of: Locality)
  /// A locality lies in one of a wider level.
  case noWiderParent(Locality, of: Locality)
  /// A unit's code is one of a locality.
  case noLocality(LocalityError)
}

extension LocalityListError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    switch self {
    case .listedTwice(let place):
      Bilingual(vi: "địa phương \(place) được ghi hai lần", en: "locality \(place) stands twice")
    case .unknownParent(let parent, let place):
      Bilingual(
        vi: "\(place) thuộc \(parent), không có trong danh sách", en: "\(place) lies in \(parent), not listed"
      )
    case .noWiderParent(let parent, let place):
      Bilingual(
        vi: "\(place) không thể thuộc \(parent): không phải cấp trên",
        en: "\(place) cannot lie in \(parent), which is of no wider level")
    case .noLocality(let error): error.text
    }
  }
}

#if !hasFeature(Embedded)
extension LocalityList.Entry: Codable {}
extension LocalityList: Codable {
  public init(from decoder: any Decoder) throws {
    let entries = try decoder.singleValueContainer().decode([Entry].self)
    self = try checkDecoded(decoder) { () throws(LocalityListError) in try LocalityList(entries) }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(entries)
  }
}
#endif
