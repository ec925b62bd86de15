extension UnitTable {
  /// The units of a name on a day.
  ///
  /// The name comes with or without its kind (*Xã*, *P.*, *TT*), in composed or decomposed spelling, in small letters or
  /// capitals. The strictest grade of spelling at which a unit is found decides: as written, then with the tone mark elsewhere
  /// or i for y, then without diacritics; the two latter are remarked. A kind chooses among units of one name; where it agrees
  /// with none, that is remarked too.
  ///
  /// - Complexity: a few look-ups; O(*n*) where nothing is found.
  public func named(_ text: String, on day: CivilDate) -> PlaceAnswer<Unit> {
    named(text, on: day) { _ in true }
  }

  /// The units of a name on a day, among those that lie where they should.
  func named(_ text: String, on day: CivilDate, where lies: (Unit) -> Bool) -> PlaceAnswer<Unit> {
    let readings = readings(of: text)
    let all = matches(of: readings) { $0.validity.contains(day) }
    let found = all.filter { lies($0.unit) }
    switch found.count {
    case 0: return .none(nearest: nearest(to: readings, on: day, misplaced: all))
    case 1: return .one(found[0].unit, remarks: found[0].remarks + remarks(on: day))
    default: return .ambiguous(found.map { PlaceCandidate($0.unit, $0.remarks + remarks(on: day)) })
    }
  }

  /// The units that a text may name on a day, each with the remarks of ``named(_:on:)``.
  func matches(_ text: String, on day: CivilDate) -> [PlaceCandidate<Unit>] {
    matches(of: readings(of: text)) { $0.validity.contains(day) }
  }

  /// Whether a text begins with the word for a kind of this level, and goes on.
  func beginsWithKind(_ text: String) -> Bool {
    let name = SpelledName(text)
    return kindWords.contains { name.dropping($0.word) != nil }
  }

  /// Whether a unit of some day has the name, whatever its diacritics.
  func isNameOfAnyDay(_ name: SpelledName) -> Bool {
    names[SpelledName.Grade.plain.rawValue][name.key(.plain)] != nil
  }

  private func readings(of text: String) -> [UnitReading<Unit>] {
    let whole = SpelledName(text)
    return [UnitReading(name: whole, kind: nil)]
      + kindWords.compactMap { entry in
        whole.dropping(entry.word).map { UnitReading(name: $0, kind: entry.kind) }
      }
  }

  /// The units that agree with a reading at the strictest grade at which any does, by code.
  private func matches(
    of readings: [UnitReading<Unit>],
    where holds: (Unit) -> Bool
  ) -> [PlaceCandidate<Unit>] {
    for grade in SpelledName.Grade.allCases {
      for reading in readings {
        let found = (names[grade.rawValue][reading.name.key(grade)] ?? []).map { units[$0] }.filter(holds)
        if !found.isEmpty { return reading.candidates(found, grade) }
      }
    }
    return []
  }

  /// How many letters may differ in a name that comes near, and how many units an answer names.
  private static var reach: (letters: Int, units: Int) { (letters: 2, units: 5) }

  /// What comes near: the name elsewhere, the name on other days, or names that resemble it.
  private func nearest(
    to readings: [UnitReading<Unit>],
    on day: CivilDate,
    misplaced: [PlaceCandidate<Unit>]
  ) -> [PlaceCandidate<Unit>] {
    if !misplaced.isEmpty { return misplaced.map { PlaceCandidate($0.unit, $0.remarks + [.otherPlace]) } }
    let otherDays = matches(of: readings) { _ in true }
    if !otherDays.isEmpty {
      return otherDays.map { PlaceCandidate($0.unit, $0.remarks + [.otherDays($0.unit.validity)]) }
    }
    return resembling(readings, on: day)
  }

  private func resembling(
    _ readings: [UnitReading<Unit>],
    on day: CivilDate
  ) -> [PlaceCandidate<Unit>] {
    let written = readings.map { Array($0.name.key(.plain).utf8) }
    var near: [(letters: Int, unit: Unit)] = []
    for (unit, name) in zip(units, plainNames) where unit.validity.contains(day) {
      let letters = written.compactMap { editDistance($0, name, atMost: Self.reach.letters) }.min()
      // A short name that differs by two letters is another name.
      if let letters, letters * 3 <= name.count { near.append((letters, unit)) }
    }
    // Units stand by code, so equals stay in that order.
    near.sort { ($0.letters, $0.unit.code) < ($1.letters, $1.unit.code) }
    return near.prefix(Self.reach.units).map { PlaceCandidate($0.unit, [.resembles(letters: $0.letters)]) }
  }
}

/// One way to read a text: the whole as a name, or its first words as a kind.
private struct UnitReading<Unit: AdministrativeUnit> {
  let name: SpelledName
  let kind: Unit.Kind?

  /// The units that agree with the kind, or all where none does, each with what is to be said of it.
  func candidates(_ units: [Unit], _ grade: SpelledName.Grade) -> [PlaceCandidate<Unit>] {
    let agreeing = units.filter { $0.kind == kind }
    return (agreeing.isEmpty ? units : agreeing).map { unit in
      var remarks: [PlaceRemark] =
        switch grade {
        case .written: []
        case .variant: [.spellingVariant]
        case .plain: [.withoutDiacritics]
        }
      if let kind, kind != unit.kind { remarks.append(.otherKind(written: kind.name)) }
      return PlaceCandidate(unit, remarks)
    }
  }
}

/// How many letters must be put in, left out or changed to turn one word into another; `nil` for more than a limit.
private func editDistance(_ left: [UInt8], _ right: [UInt8], atMost limit: Int) -> Int? {
  guard abs(left.count - right.count) <= limit else { return nil }
  var row = Array(0...right.count)
  for (place, letter) in left.enumerated() {
    var diagonal = place
    row[0] = place + 1
    for (other, candidate) in right.enumerated() {
      let changed = diagonal + (letter == candidate ? 0 : 1)
      diagonal = row[other + 1]
      row[other + 1] = min(changed, diagonal + 1, row[other] + 1)
    }
    if (row.min() ?? 0) > limit { return nil }
  }
  return row.last.flatMap { $0 <= limit ? $0 : nil }
}
