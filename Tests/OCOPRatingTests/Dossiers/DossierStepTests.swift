import OCOP
import TestSupport
import Testing

/// Every state with every event, as the tables written by hand say.
@Suite struct `A dossier's steps` {
  static let cases = DossierTable.all.flatMap { table in table.kinds.map { Case(table: table, kind: $0) } }
  static let upgrades = DossierTable.upgrades.map { Case(table: $0, kind: .upgrade) }

  struct Case: Sendable, CustomStringConvertible {
    let table: DossierTable
    let kind: DossierKind
    var description: String {
      "\(table.procedure.rawValue), \(kind.rawValue)\(table.holding.map { ", holding \($0)" } ?? "")"
    }
  }

  @Test(arguments: cases + upgrades)
  func `are allowed or refused as the articles have it`(test: Case) throws {
    let rows = try test.table.rows
    for (row, dossier) in try dossiers(at: rows, test) {
      let events = Set(row.moves.map(\.event))
      #expect(Set(dossier.allowedSteps.map(\.event)) == events, "\(row.state)")
      for kind in DossierEvent.Kind.allCases {
        if let move = row.moves.first(where: { $0.event == kind }) {
          expectAllowed(move, dossier)
        } else {
          expectRefused(kind, dossier, events)
        }
      }
    }
  }

  @Test(arguments: cases)
  func `know every state of the procedure`(test: Case) throws {
    let steps = RatingProcedure.named(test.table.procedure).steps.filter { $0.kinds.contains(test.kind) }
    // A rank is kept only where it is known which is held; `upgrades` has those states.
    let kept = Set(["heldRankKept.district", "heldRankKept.province"])
    let known = Set(try test.table.rows.map(\.state))
    let states = Set(steps.flatMap { [$0.from.short, $0.to.short] })
    #expect(states.subtracting(kept) == known)
    #expect(states.isDisjoint(with: kept) == (test.kind != .upgrade))
  }

  /// What an event is refused with; `nil` where it is taken.
  ///
  /// Tens of thousands are tried, and a macro for each would take longer than all of them.
  private func refusal(_ event: DossierEvent, by dossier: inout Dossier) -> DossierError? {
    do throws(DossierError) { try dossier.apply(event) } catch { return error }
    return nil
  }

  private func expectAllowed(_ move: DossierTable.Move, _ dossier: Dossier) {
    for actor in DossierActor.allCases {
      var next = dossier
      let event = event(move.event, by: actor, dossier)
      let holds =
        switch refusal(event, by: &next) {
        case nil:
          move.actors.contains(actor) && next.state.short == move.target
            && next.history == dossier.history + [event]
        case .wrongActor(actor, let step): step.actors == move.actors && next == dossier
        default: false
        }
      if !holds { Issue.record("\(dossier.state), \(move.event) by \(actor): \(next.state)") }
    }
  }

  private func expectRefused(
    _ kind: DossierEvent.Kind,
    _ dossier: Dossier,
    _ allowed: Set<DossierEvent.Kind>
  ) {
    var next = dossier
    let steps = dossier.procedure.steps(from: dossier.state, in: dossier.kind)
    let actor = steps.first { $0.event == kind }?.actors.first ?? .owner
    let error = refusal(event(kind, by: actor, dossier), by: &next)
    let holds =
      switch error {
      case .notAllowed(kind, in: dossier.state, let instead),
        .againstResult(kind, rule: _, total: _, star: _, let instead):
        Set(instead.map(\.event)) == allowed && next == dossier
      default: false
      }
    if !holds { Issue.record("\(dossier.state), \(kind): \(String(describing: error))") }
  }

  private func event(
    _ kind: DossierEvent.Kind,
    by actor: DossierActor,
    _ dossier: Dossier,
    _ result: DossierEvent.CouncilResult = DossierSamples.result(75, .four)
  ) -> DossierEvent {
    let star = dossier.result?.star
    let day = dossier.history.last?.day ?? DossierSamples.filingDay(dossier.procedureName)
    return DossierEvent(on: day, by: actor, DossierSamples.action(kind, result, star: star), reference: "1")
  }

  /// A dossier for every row, on the shortest way that the rows themselves have.
  private func dossiers(
    at rows: [DossierTable.Row],
    _ test: Case
  ) throws -> [(DossierTable.Row, Dossier)] {
    var found: [Int: Dossier] = [:]
    var queue = [
      try DossierSamples.dossier(
        kind: test.kind, test.table.procedure, holding: test.table.holding, following: true)
    ]
    while !queue.isEmpty {
      let dossier = queue.removeFirst()
      let here = rows.indices.filter { index in
        rows[index].state == dossier.state.short
          && (rows[index].result == nil || rows[index].result == dossier.result)
      }
      for index in here where found[index] == nil {
        found[index] = dossier
        for move in rows[index].moves {
          let results = rows.filter { $0.state == move.target }.compactMap(\.result)
          for result in move.event == .rated ? results : [DossierSamples.result(75, .four)] {
            var next = dossier
            try next.apply(event(move.event, by: move.actors[0], dossier, result))
            queue.append(next)
          }
        }
      }
    }
    return try rows.indices.map { index in
      (rows[index], try #require(found[index], "no way to \(rows[index].state)"))
    }
  }
}
