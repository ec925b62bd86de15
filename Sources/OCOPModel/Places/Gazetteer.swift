/// The administrative units of the country over time (danh mục đơn vị hành chính), immutable.
///
/// ```swift
/// let gazetteer = Gazetteer.vietnam
/// let day = try CivilDate(2024, 6, 1), today = try CivilDate(2026, 6, 1)
/// gazetteer.commune(at: "xã Bình Sơn, TP Sông Công, Thái Nguyên", on: day).unit?.code  // "05530"
/// gazetteer.commune(at: "Bình Sơn, Sông Công", writtenOn: day, asOf: today).unit?.fullName  // "xã Tân Cương"
/// ```
public struct Gazetteer: Sendable, Hashable {
  /// Provinces and municipalities.
  public let provinces: UnitTable<Province>
  /// Units between province and commune, until 30 June 2025.
  public let districts: UnitTable<District>
  /// Communes, wards, townships and special zones.
  public let communes: UnitTable<Commune>

  /// Creates a gazetteer from the tables of its three levels.
  ///
  /// - Parameters:
  ///   - provinces: the provinces and municipalities.
  ///   - districts: the districts; each lies in a province of the table.
  ///   - communes: the communes; each lies in a province, and a district where it names one.
  /// - Throws: ``GazetteerError`` with each unit whose superior is not in the tables on the unit's first day.
  public init(
    provinces: UnitTable<Province>,
    districts: UnitTable<District>,
    communes: UnitTable<Commune>
  ) throws(GazetteerError) {
    self.provinces = provinces
    self.districts = districts
    self.communes = communes
    let faults = faults
    guard faults.isEmpty else { throw GazetteerError(faults: faults) }
  }

  /// Creates a gazetteer without units.
  init(verifiedTo: CivilDate) {
    self.provinces = UnitTable(verifiedTo: verifiedTo)
    self.districts = UnitTable(verifiedTo: verifiedTo)
    self.communes = UnitTable(verifiedTo: verifiedTo)
  }

  /// This gazetteer with the units of a user's own table: another province's districts and communes.
  ///
  /// - Parameters:
  ///   - more: further districts.
  ///   - others: further communes.
  /// - Returns: the gazetteer with the rows of both.
  /// - Throws: ``GazetteerError`` where the rows do not go together.
  public func adding(
    districts more: UnitTable<District>? = nil,
    communes others: UnitTable<Commune>
  ) throws(GazetteerError) -> Gazetteer {
    var all = districts
    if let more { all = try all.adding(more) }
    return try Gazetteer(provinces: provinces, districts: all, communes: communes.adding(others))
  }

  private var faults: [GazetteerError.Fault] {
    func missing(_ code: String, of unit: some AdministrativeUnit, among codes: Bool) -> GazetteerError.Fault?
    {
      codes ? nil : GazetteerError.Fault(code: unit.code, rule: .superiorExists(code: code))
    }
    let ofDistricts = districts.units.compactMap { unit in
      missing(
        unit.province, of: unit, among: provinces.version(unit.province, on: unit.validity.start) != nil)
    }
    let ofCommunes = communes.units.flatMap { unit in
      let day = unit.validity.start
      return [
        missing(unit.province, of: unit, among: provinces.version(unit.province, on: day) != nil),
        unit.district.flatMap { missing($0, of: unit, among: districts.version($0, on: day) != nil) },
      ].compactMap { $0 }
    }
    return ofDistricts + ofCommunes
  }
}

extension Gazetteer {
  /// The commune of an address on a day: *xã Tân Cương, TP Thái Nguyên, tỉnh Thái Nguyên*.
  ///
  /// The pieces between commas, or hyphens with blanks around them, go from the smallest place to the largest; postal codes are
  /// left out. The commune is the piece that says so (*xã*,
  /// *phường*), else the first that is no hamlet or street; each piece after it must name the commune's district or province.
  /// No other piece is tried: *Bình Sơn, Sông Công* is no ward of Sông Công when there is no Bình Sơn.
  public func commune(at address: String, on day: CivilDate) -> PlaceAnswer<Commune> {
    let pieces = address.split { $0 == "," || $0 == ";" }.flatMap { parts(of: String($0), on: day) }.filter {
      $0.contains { $0.isLetter } && SpelledName($0).key(.plain) != "viet nam"
    }
    guard
      let place = pieces.firstIndex(where: communes.beginsWithKind)
        ?? pieces.firstIndex(where: { !isBelowCommune($0) })
    else { return .none(nearest: []) }
    let surroundings = pieces[(place + 1)...].map { Surroundings($0, on: day, in: self) }
    func remarks(_ commune: Commune) -> [PlaceRemark] { surroundings.compactMap { $0.remark(commune) } }
    let answer = communes.named(pieces[place], on: day) { commune in
      surroundings.allSatisfy { $0.hold(commune) }
    }
    switch answer {
    case .one(let commune, let others): return .one(commune, remarks: others + remarks(commune))
    case .ambiguous(let candidates):
      return .ambiguous(candidates.map { PlaceCandidate($0.unit, $0.remarks + remarks($0.unit)) })
    case .none: return answer
    }
  }

  /// The pieces between hyphens, unless they are part of a name: *Bà Rịa - Vũng Tàu*.
  private func parts(of piece: String, on day: CivilDate) -> [String] {
    let parts = piece.split(separator: " ").split { $0 == "-" || $0 == "–" }.map { $0.joined(separator: " ") }
    return parts.count < 2 || !provinces.matches(piece, on: day).isEmpty ? [piece] : parts
  }

  /// Whether a piece of an address is a hamlet, a street or a house, and no commune of any day: *Bản Ngoại* is one.
  private func isBelowCommune(_ piece: String) -> Bool {
    let name = SpelledName(piece)
    let isHamlet =
      name.key(.plain).first?.isNumber == true
      || Gazetteer.wordsBelowCommune.contains { name.dropping($0) != nil }
    return isHamlet && !communes.isNameOfAnyDay(name)
  }

  /// The words that begin the smaller pieces of an address.
  private static let wordsBelowCommune = [
    "xóm", "thôn", "bản", "làng", "ấp", "buôn", "sóc", "khu", "khu phố", "tổ", "tdp", "phố", "đường", "ngõ",
    "ngách", "số",
  ].map(SpelledName.init)

  /// The commune of a later (or earlier) day for an address as it was written on its own day.
  ///
  /// Names that are ambiguous on the day they were written may lead to one commune: a commune and a township of one name
  /// that have merged since.
  ///
  /// - Parameters:
  ///   - address: the address, as for ``commune(at:on:)``.
  ///   - day: the day on which it was written.
  ///   - target: the day for which the commune is asked.
  ///   - decided: what someone who knows has said of divided units, as for ``UnitTable/resolve(_:on:to:decided:)``.
  /// - Returns: the commune of the target day, with all remarks on the way.
  public func commune(
    at address: String,
    writtenOn day: CivilDate,
    asOf target: CivilDate,
    decided: [String: String] = [:]
  ) -> PlaceAnswer<Commune> {
    let written = commune(at: address, on: day)
    guard !written.candidates.isEmpty else { return written }
    let answers = written.candidates.map { candidate in
      (candidate, communes.resolve(candidate.unit.code, on: day, to: target, decided: decided))
    }
    if let (candidate, answer) = answers.first, let unit = answer.unit,
      answers.allSatisfy({ $0.1.unit == unit })
    {
      return .one(unit, remarks: candidate.remarks + (answer.candidates.first?.remarks ?? []))
    }
    var found: [PlaceCandidate<Commune>] = []
    for (candidate, answer) in answers {
      for follower in answer.candidates where !found.contains(where: { $0.unit == follower.unit }) {
        found.append(PlaceCandidate(follower.unit, candidate.remarks + follower.remarks))
      }
    }
    if found.isEmpty, case .none(let nearest)? = answers.first?.1 { return .none(nearest: nearest) }
    return .ambiguous(found.sorted { $0.unit.code < $1.unit.code })
  }

  /// The districts and provinces that a piece of an address may name on a day: their codes, and whether of the kind written.
  private struct Surroundings {
    private let piece: String
    private let districts: [String: Bool]
    private let provinces: [String: Bool]

    init(_ piece: String, on day: CivilDate, in gazetteer: Gazetteer) {
      self.piece = String(piece.drop { $0.isWhitespace })
      let districts = Self.codes(gazetteer.districts.matches(piece, on: day))
      let provinces = Self.codes(gazetteer.provinces.matches(piece, on: day))
      // A piece that names a city does not mean the province of that name, where there is such a city.
      let anyOfKind = districts.values.contains(true) || provinces.values.contains(true)
      self.districts = districts.filter { $0.value || !anyOfKind }
      self.provinces = provinces.filter { $0.value || !anyOfKind }
    }

    private static func codes<Unit>(_ candidates: [PlaceCandidate<Unit>]) -> [String: Bool] {
      var codes: [String: Bool] = [:]
      for candidate in candidates { codes[candidate.unit.code] = candidate.isOfKind }
      return codes
    }

    /// Whether the commune lies here, of the kind written or of another; `nil` where it does not.
    private func agreement(_ commune: Commune) -> Bool? {
      commune.district.flatMap { districts[$0] } ?? provinces[commune.province]
    }

    func hold(_ commune: Commune) -> Bool { agreement(commune) != nil }

    /// What is to be said of a commune that lies here.
    func remark(_ commune: Commune) -> PlaceRemark? {
      agreement(commune) == false ? .superiorOfOtherKind(written: piece) : nil
    }
  }
}

extension PlaceCandidate {
  /// Whether no other kind was written than the unit's own.
  fileprivate var isOfKind: Bool {
    !remarks.contains {
      if case .otherKind = $0 { true } else { false }
    }
  }
}

#if !hasFeature(Embedded)
extension Gazetteer: Codable {
  private enum CodingKeys: String, CodingKey {
    case provinces, districts, communes
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let provinces = try container.decode(UnitTable<Province>.self, forKey: .provinces)
    let districts = try container.decode(UnitTable<District>.self, forKey: .districts)
    let communes = try container.decode(UnitTable<Commune>.self, forKey: .communes)
    self = try checkDecoded(decoder) { () throws(GazetteerError) in
      try Gazetteer(provinces: provinces, districts: districts, communes: communes)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(provinces, forKey: .provinces)
    try container.encode(districts, forKey: .districts)
    try container.encode(communes, forKey: .communes)
  }
}
#endif
