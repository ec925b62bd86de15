extension UnitTable {
  /// What a unit of one day is on another.
  ///
  /// Forward, a merged unit gives its successor; a divided one stays ambiguous until someone says which part is meant.
  /// Backward, a merged unit gives all that it was formed from. A row that is ``Confidence/unverified`` is never taken: what it
  /// leads to is a candidate.
  ///
  /// ```swift
  /// let answer = communes.resolve("05461", on: day, to: today)          // ambiguous: Phan Đình Phùng, Gia Sàng
  /// communes.resolve("05461", on: day, to: today, decided: ["05461": "05467"])  // Gia Sàng
  /// ```
  ///
  /// - Parameters:
  ///   - code: the code on the day it was written.
  ///   - day: the day on which the code meant the unit.
  ///   - target: the day for which the unit is asked.
  ///   - decided: what someone who knows has said: of a unit's code, the code in which it goes on.
  /// - Returns: the unit of the target day, with the rows of succession that lead to it.
  /// - Complexity: O(*s*) in the number of rows of succession that lead away from the unit.
  public func resolve(
    _ code: String,
    on day: CivilDate,
    to target: CivilDate,
    decided: [String: String] = [:]
  ) -> PlaceAnswer<Unit> {
    guard let start = version(code, on: day) else { return unit(code, on: day) }
    var search = SuccessionSearch(table: self, target: target, decided: decided)
    search.follow(from: start)
    return search.answer(remarks: remarks(on: target))
  }

  /// Every unit of the target day that a code of another day may have become, and whether established rows lead along every
  /// way to its end.
  func ways(
    of code: String, on day: CivilDate, to target: CivilDate
  ) -> (ends: [PlaceCandidate<Unit>], areCertain: Bool) {
    guard let start = version(code, on: day) else { return ([], false) }
    var search = SuccessionSearch(table: self, target: target, decided: [:])
    search.follow(from: start)
    return (search.candidates, search.areWaysCertain)
  }

  /// The rows by which a unit goes on after its last day, each with the unit that follows; by the follower's code.
  public func successors(of unit: Unit) -> [(unit: Unit, row: Succession)] {
    guard let end = unit.validity.end else { return [] }
    return rows(of: unit.code, on: end).filter { $0.predecessors.contains(unit.code) }
      .compactMap { row in version(row.successor, on: end).map { ($0, row) } }
  }

  /// The rows by which a unit was formed on its first day, each with the unit before; in the order of the row.
  public func predecessors(of unit: Unit) -> [(unit: Unit, row: Succession)] {
    let start = unit.validity.start
    guard let dayBefore = try? start.adding(days: -1) else { return [] }
    return rows(of: unit.code, on: start).filter { $0.successor == unit.code }
      .flatMap { row in row.predecessors.compactMap { version($0, on: dayBefore).map { ($0, row) } } }
  }

  /// What changes where a unit goes on as another.
  public func changes(from before: Unit, to after: Unit) -> [UnitChange] {
    var changes: [UnitChange] = []
    if predecessors(of: after).count > 1 { changes.append(.merger) }
    if successors(of: before).count > 1 { changes.append(.division) }
    if SpelledName(before.name).key(.variant) != SpelledName(after.name).key(.variant) {
      changes.append(.renaming)
    }
    if before.kind != after.kind { changes.append(.changeOfKind) }
    if before.code != after.code { changes.append(.changeOfCode) }
    if before.superiors != after.superiors { changes.append(.transfer) }
    return changes
  }

  private func rows(of code: String, on day: CivilDate) -> [Succession] {
    (rowsByCode[code] ?? []).map { successions[$0] }.filter { $0.date == day }
  }
}

/// A walk along the rows of succession to a day; each version of a unit is walked through once.
private struct SuccessionSearch<Unit: AdministrativeUnit> {
  let table: UnitTable<Unit>
  let target: CivilDate
  let decided: [String: String]
  private var seen: Set<Unit> = []
  private var found: [PlaceCandidate<Unit>] = []
  private var ended: [PlaceCandidate<Unit>] = []

  init(table: UnitTable<Unit>, target: CivilDate, decided: [String: String]) {
    self.table = table
    self.target = target
    self.decided = decided
  }

  mutating func follow(from start: Unit) {
    var waiting = [PlaceCandidate<Unit>(start, [])]
    while let here = waiting.popLast() {
      guard seen.insert(here.unit).inserted else { continue }
      if here.unit.validity.contains(target) {
        found.append(here)
        continue
      }
      let next = steps(from: here.unit)
      if next.isEmpty {
        let remark: PlaceRemark =
          here.unit.validity.start > target ? .beganWithoutPredecessor : .endedWithoutSuccessor
        ended.append(PlaceCandidate(here.unit, here.remarks + [remark]))
      }
      for (unit, remark) in next.reversed() {
        waiting.append(PlaceCandidate(unit, here.remarks + [remark]))
      }
    }
  }

  private func steps(from unit: Unit) -> [(Unit, PlaceRemark)] {
    guard unit.validity.start <= target else {
      return table.predecessors(of: unit).map { before, row in
        (before, .succession(row, changes: table.changes(from: before, to: unit)))
      }
    }
    let next = table.successors(of: unit)
    let chosen = next.filter { decided[unit.code] == $0.unit.code }
    return (chosen.isEmpty ? next : chosen).map { after, row in
      (after, .succession(row, changes: table.changes(from: unit, to: after)))
    }
  }

  /// What was found, in the order of the codes.
  var candidates: [PlaceCandidate<Unit>] { found.sorted { $0.unit.code < $1.unit.code } }

  /// Whether no way ended before the day, and established rows lead along each.
  var areWaysCertain: Bool { ended.isEmpty && found.allSatisfy(isCertain) }

  func answer(remarks: [PlaceRemark]) -> PlaceAnswer<Unit> {
    if found.isEmpty { return .none(nearest: ended) }
    let candidates = candidates
    if let only = candidates.first, candidates.count == 1, areWaysCertain {
      return .one(only.unit, remarks: only.remarks + remarks)
    }
    return .ambiguous(candidates.map { PlaceCandidate($0.unit, $0.remarks + remarks) })
  }

  /// Whether each row on the way is established, or decided by someone.
  private func isCertain(_ candidate: PlaceCandidate<Unit>) -> Bool {
    candidate.remarks.allSatisfy { remark in
      guard case .succession(let row, _) = remark, row.confidence == .unverified else { return true }
      return row.predecessors.contains { decided[$0] == row.successor }
    }
  }
}
