import OCOP

/// What the communes of the registers have become: a code means a unit together with a day, and divided units stay open until
/// someone says.
struct CommuneSuccession {
  /// The day of the list by which the registers write their codes.
  let written: CivilDate
  /// The day on which the communes of today began.
  let target: CivilDate
  /// What someone who knows has said of divided units: of a code, the code in which it goes on.
  let decided: [String: String]

  init(written: CivilDate, decided: [String: String] = [:]) throws {
    self.written = written
    self.target = try CivilDate("2025-07-01")
    self.decided = decided
  }

  /// The communes of today in which a commune of the registers goes on.
  func answer(_ commune: Locality) -> PlaceAnswer<Commune> {
    Gazetteer.vietnam.communes.resolve(commune.code, on: written, to: target, decided: decided)
  }

  /// How many communes of today communes of the registers have become: at least those without doubt, at most every candidate.
  func count(_ communes: [Locality]) -> Bounds<Int> {
    let answers = communes.map(answer)
    return Bounds(
      Set(answers.compactMap { $0.unit?.code }).count,
      Set(answers.flatMap(\.candidates).map(\.unit.code)).count)
  }

  /// The communes of which it is open what they have become.
  func open(_ communes: [Locality]) -> [(commune: Locality, candidates: [PlaceCandidate<Commune>])] {
    communes.compactMap { commune in
      let answer = answer(commune)
      return answer.unit == nil ? (commune, answer.candidates) : nil
    }
  }
}
