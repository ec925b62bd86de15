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

  /// The first decision that says of a commune what it cannot have become, with what it may be.
  func impossibleDecision(in localities: LocalityList) -> OpenCommune? {
    for (code, chosen) in decided.sorted(by: { $0.key < $1.key }) {
      let candidates = Gazetteer.vietnam.communes.resolve(code, on: written, to: target).candidates
      if candidates.contains(where: { $0.unit.code == chosen }) { continue }
      let name = (try? Locality(code)).map(localities.name(of:)) ?? code
      return OpenCommune(code: code, name: name, candidates: candidates)
    }
    return nil
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
  func open(_ communes: [Locality], in localities: LocalityList) -> [OpenCommune] {
    communes.compactMap { commune in
      let answer = answer(commune)
      guard answer.unit == nil else { return nil }
      return OpenCommune(
        code: commune.code, name: localities.name(of: commune), candidates: answer.candidates)
    }
  }
}

/// A commune of the registers of which it is open what it has become: it was divided, or the row that tells is not confirmed.
struct OpenCommune {
  let code: String
  let name: String
  let candidates: [PlaceCandidate<Commune>]

  /// The communes of today that it may be.
  func text(in language: Language) -> String {
    joined(in: language) { candidate in
      let doubt = candidate.isUnverified ? ", " + Self.unverified[language] : ""
      return "\(candidate.unit.fullName) (\(candidate.unit.code)\(doubt))"
    }
  }

  /// Their codes.
  func codes(in language: Language) -> String {
    joined(in: language) { candidate in
      candidate.unit.code + (candidate.isUnverified ? " (\(Self.unverified[language]))" : "")
    }
  }

  private static let unverified = Bilingual(vi: "chưa kiểm chứng", en: "unverified")

  private func joined(in language: Language, _ text: (PlaceCandidate<Commune>) -> String) -> String {
    guard !candidates.isEmpty else { return language == .vietnamese ? "không rõ" : "unknown" }
    return candidates.map(text).joined(separator: language == .vietnamese ? " hay " : " or ")
  }
}

extension PlaceCandidate {
  /// Whether a row on the way to the unit is not confirmed.
  fileprivate var isUnverified: Bool {
    remarks.contains { remark in
      if case .succession(let row, _) = remark { row.confidence == .unverified } else { false }
    }
  }
}
