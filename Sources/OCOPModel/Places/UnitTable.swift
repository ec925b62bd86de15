/// The units of one level over time (bảng đơn vị hành chính), and which became which.
///
/// ```swift
/// let communes = Gazetteer.vietnam.communes
/// communes.unit("05467", on: try CivilDate(2025, 6, 30)).unit?.fullName  // "phường Cam Giá"
/// communes.unit("05467", on: try CivilDate(2025, 7, 1)).unit?.fullName   // "phường Gia Sàng"
/// ```
public struct UnitTable<Unit: AdministrativeUnit>: Sendable {
  /// All versions of the units, by code and first day.
  public let units: [Unit]
  /// Which unit was formed from which, by day and code of the successor.
  public let successions: [Succession]
  /// The last day for which the rows are known to be complete.
  public let verifiedTo: CivilDate

  /// The places of a code's versions in `units`.
  let versions: [String: [Int]]
  /// The places of a name's versions in `units`, one dictionary a grade of spelling.
  let names: [[String: [Int]]]
  /// The names of `units` without diacritics.
  let plainNames: [[UInt8]]
  /// The words of kinds, each with what it means before a name.
  let kindWords: [(word: SpelledName, kind: Unit.Kind)]
  /// The places of a successor's rows, and of a predecessor's rows, in `successions`.
  let rowsByCode: [String: [Int]]

  /// Creates a table from its rows, in any order.
  ///
  /// - Parameters:
  ///   - units: the versions of units.
  ///   - successions: which unit was formed from which.
  ///   - verifiedTo: the last day for which the rows are known to be complete; answers for later days say so.
  /// - Throws: ``GazetteerError`` with every fault of the rows.
  /// - Complexity: O(*n* log *n*) in the number of rows.
  public init(
    units: [Unit],
    successions: [Succession] = [],
    verifiedTo: CivilDate
  ) throws(GazetteerError) {
    self.units = units.sorted { ($0.code, $0.validity.start) < ($1.code, $1.validity.start) }
    self.successions = successions.sorted { ($0.date, $0.successor) < ($1.date, $1.successor) }
    self.verifiedTo = verifiedTo
    var versions: [String: [Int]] = [:]
    var names: [[String: [Int]]] = SpelledName.Grade.allCases.map { _ in [:] }
    var plainNames: [[UInt8]] = []
    for (place, unit) in self.units.enumerated() {
      versions[unit.code, default: []].append(place)
      let name = SpelledName(unit.name)
      plainNames.append(Array(name.key(.plain).utf8))
      for grade in SpelledName.Grade.allCases {
        names[grade.rawValue][name.key(grade), default: []].append(place)
      }
    }
    var rows: [String: [Int]] = [:]
    for (place, row) in self.successions.enumerated() {
      for code in [row.successor] + row.predecessors where rows[code]?.last != place {
        rows[code, default: []].append(place)
      }
    }
    self.versions = versions
    self.names = names
    self.plainNames = plainNames
    self.rowsByCode = rows
    self.kindWords = Unit.Kind.allCases.flatMap { kind in kind.words.map { (SpelledName($0), kind) } }
    let faults = faults
    guard faults.isEmpty else { throw GazetteerError(faults: faults) }
  }

  /// Creates a table without rows.
  init(verifiedTo: CivilDate) {
    self.units = []
    self.successions = []
    self.verifiedTo = verifiedTo
    self.versions = [:]
    self.names = SpelledName.Grade.allCases.map { _ in [:] }
    self.plainNames = []
    self.kindWords = []
    self.rowsByCode = [:]
  }

  /// This table with the rows of another, verified to the earlier of their days.
  ///
  /// - Throws: ``GazetteerError`` where the rows of both do not go together.
  public func adding(_ other: UnitTable) throws(GazetteerError) -> UnitTable {
    try UnitTable(
      units: units + other.units,
      successions: successions + other.successions,
      verifiedTo: min(verifiedTo, other.verifiedTo)
    )
  }

  /// The units of a day, by code.
  public func units(on day: CivilDate) -> [Unit] { units.filter { $0.validity.contains(day) } }

  /// The unit that a code means on a day; where it means none, the code's versions of other days come near.
  ///
  /// - Complexity: O(log *n*) on average.
  public func unit(_ code: String, on day: CivilDate) -> PlaceAnswer<Unit> {
    if let unit = version(code, on: day) { return .one(unit, remarks: remarks(on: day)) }
    return .none(
      nearest: versions(of: code).map { PlaceCandidate($0, [.otherDays($0.validity)]) })
  }

  /// All versions under a code, the earliest first.
  public func versions(of code: String) -> [Unit] { (versions[code] ?? []).map { units[$0] } }

  func version(_ code: String, on day: CivilDate) -> Unit? {
    versions(of: code).first { $0.validity.contains(day) }
  }

  /// What is to be said of every answer for a day.
  func remarks(on day: CivilDate) -> [PlaceRemark] { day > verifiedTo ? [.verifiedOnlyTo(verifiedTo)] : [] }
}

extension UnitTable {
  private var faults: [GazetteerError.Fault] {
    units.indices.flatMap(faultsOfUnit) + successions.flatMap(faultsOfSuccession)
  }

  private func faultsOfUnit(at place: Int) -> [GazetteerError.Fault] {
    let unit = units[place]
    var rules: [GazetteerError.Fault.Rule] = []
    if unit.code.utf8.count != Unit.codeLength
      || !unit.code.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    {
      rules.append(.codeHasDigits(Unit.codeLength))
    }
    if SpelledName(unit.name).isEmpty { rules.append(.nameIsNotEmpty) }
    if !unit.validity.contains(unit.validity.start) { rules.append(.validForADay) }
    if place > 0, units[place - 1].code == unit.code,
      units[place - 1].validity.intersection(unit.validity) != nil
    {
      rules.append(.oneVersionADay)
    }
    return rules.map { GazetteerError.Fault(code: unit.code, rule: $0) }
  }

  private func faultsOfSuccession(_ row: Succession) -> [GazetteerError.Fault] {
    var faults: [GazetteerError.Fault] = []
    if row.predecessors.isEmpty { faults.append(.init(code: row.successor, rule: .hasPredecessors)) }
    if !versions(of: row.successor).contains(where: { $0.validity.start == row.date }) {
      faults.append(.init(code: row.successor, rule: .successorBegins(on: row.date)))
    }
    for code in row.predecessors
    where !versions(of: code).contains(where: { $0.validity.end == row.date }) {
      faults.append(.init(code: code, rule: .predecessorEnds(before: row.date)))
    }
    return faults
  }
}

extension UnitTable: Hashable {
  /// Two tables are equal when their rows are.
  public static func == (left: UnitTable, right: UnitTable) -> Bool {
    left.units == right.units && left.successions == right.successions && left.verifiedTo == right.verifiedTo
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(units)
    hasher.combine(verifiedTo)
  }
}

#if !hasFeature(Embedded)
extension UnitTable: Codable where Unit: Codable {
  private enum CodingKeys: String, CodingKey {
    case units, successions, verifiedTo
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let units = try container.decode([Unit].self, forKey: .units)
    let successions = try container.decode([Succession].self, forKey: .successions)
    let verifiedTo = try container.decode(CivilDate.self, forKey: .verifiedTo)
    self = try checkDecoded(decoder) { () throws(GazetteerError) in
      try UnitTable(units: units, successions: successions, verifiedTo: verifiedTo)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(units, forKey: .units)
    try container.encode(successions, forKey: .successions)
    try container.encode(verifiedTo, forKey: .verifiedTo)
  }
}
#endif
