import OCOPModel

/// Reads the commune of a row: as of the day of the register, else of the row's own day, else of the last day on which the name
/// or code held (reading `placesAsOfTheRegister`).
struct PlaceReading {
  let gazetteer: Gazetteer
  let day: CivilDate
  let decided: [String: String]
  private let eves: [CivilDate]
  /// The days on which units change: between two of them a place means the same.
  private let changes: [CivilDate]
  /// What was looked up before: a register has few places in many rows.
  private var answers: [Written: PlaceAnswer<Commune>] = [:]

  /// A place as a row has it, and how many changes there were by its day.
  private struct Written: Hashable {
    let address: String?
    let code: String?
    let changes: Int
  }

  init(gazetteer: Gazetteer, day: CivilDate, decided: [String: String]) {
    self.gazetteer = gazetteer
    self.day = day
    self.decided = decided
    let changes = Set(gazetteer.communes.successions.map(\.date)).filter { $0 <= day }
    self.eves = changes.sorted(by: >).compactMap { try? $0.adding(days: -1) }
    self.changes = PlaceReading.changes(of: gazetteer)
  }

  /// The days on which a unit begins or ends, and the first of which nothing is verified.
  private static func changes(of gazetteer: Gazetteer) -> [CivilDate] {
    func days<Unit>(_ table: UnitTable<Unit>) -> [CivilDate] {
      table.units.flatMap { [$0.validity.start, $0.validity.end].compactMap(\.self) }
        + table.successions.map(\.date) + [try? table.verifiedTo.adding(days: 1)].compactMap(\.self)
    }
    let all = days(gazetteer.communes) + days(gazetteer.districts) + days(gazetteer.provinces)
    return Set(all).sorted()
  }

  /// A commune that was found, and what is to be said of it.
  struct Found {
    let commune: Commune
    let remarks: [PlaceRemark]
    let note: ImportFinding.Problem?

    /// Whether the commune, or what it lies in, is not of the kind that was written.
    var isOfOtherKind: Bool {
      remarks.contains {
        switch $0 {
        case .otherKind, .superiorOfOtherKind: true
        default: false
        }
      }
    }
  }

  /// The commune of an address, a code or both, which then must agree.
  mutating func read(
    address: String?, code: String?, rowDay: CivilDate?
  ) throws(ImportFinding.Problem) -> Found? {
    guard address != nil || code != nil else { return nil }
    let earlier = rowDay.map { $0 < day ? [$0] : [] } ?? []
    var first: ImportFinding.Problem?
    for written in [day] + earlier + eves {
      let answer = answer(address: address, code: code, on: written)
      if let found = try found(answer, as: written) {
        if let address, code == nil, written == day { try check(found, of: address, on: earlier) }
        return found
      }
      if case .none(let nearest) = answer, first == nil, !nearest.isEmpty {
        first = .placeUnknown(nearest: nearest)
      }
    }
    if let code, address != nil, !gazetteer.communes.versions(of: code).isEmpty { throw .placeCodeDisagrees }
    throw first ?? .placeUnknown(nearest: [])
  }

  /// Throws where the address led elsewhere on a day on which it may have been written.
  ///
  /// Names moved in 2025. Where another kind of unit is written than the commune of today, that day may be any.
  private mutating func check(
    _ found: Found, of address: String, on earlier: [CivilDate]
  ) throws(ImportFinding.Problem) {
    var others: [PlaceCandidate<Commune>] = []
    for written in earlier + (found.isOfOtherKind ? eves : []) {
      others += answer(address: address, code: nil, on: written).candidates
    }
    var candidates = [PlaceCandidate(found.commune, found.remarks)]
    for other in others where !candidates.contains(where: { $0.unit.code == other.unit.code }) {
      candidates.append(other)
    }
    if candidates.count > 1 { throw .placeAmbiguous(candidates.sorted { $0.unit.code < $1.unit.code }) }
  }

  private mutating func answer(
    address: String?, code: String?, on written: CivilDate
  ) -> PlaceAnswer<Commune> {
    let key = Written(address: address, code: code, changes: changes.count { $0 <= written })
    if let known = answers[key] { return known }
    let answer = lookUp(address: address, code: code, on: written)
    answers[key] = answer
    return answer
  }

  private func lookUp(address: String?, code: String?, on written: CivilDate) -> PlaceAnswer<Commune> {
    let communes = gazetteer.communes
    guard let address else {
      let answer = communes.unit(code ?? "", on: written)
      return answer.unit == nil
        ? answer : communes.resolve(code ?? "", on: written, to: day, decided: decided)
    }
    guard let code else {
      return gazetteer.commune(at: address, writtenOn: written, asOf: day, decided: decided)
    }
    let named = gazetteer.commune(at: address, on: written).candidates
    guard named.contains(where: { $0.unit.code == code }) else { return .none(nearest: []) }
    return communes.resolve(code, on: written, to: day, decided: decided)
  }

  private func found(
    _ answer: PlaceAnswer<Commune>, as written: CivilDate
  ) throws(ImportFinding.Problem) -> Found? {
    switch answer {
    case .none: return nil
    case .ambiguous(let candidates): throw .placeAmbiguous(candidates)
    case .one(let commune, let remarks):
      let isPlain = written == day && remarks.isEmpty
      return Found(
        commune: commune, remarks: remarks,
        note: isPlain ? nil : .placeRead(commune, as: written, remarks: remarks))
    }
  }
}
