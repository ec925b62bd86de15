import OCOP
import TestSupport
import Testing

@Suite struct `A random walk of dossiers` {
  /// 100,000 events over all procedures and kinds, a fifth of them at the desk: two of three follow an allowed step, the others are anything.
  @Test func `reaches no undefined state, never blocks, and always replays`() throws {
    var generator = SeededGenerator(seed: 0x0C0B)
    var (events, refused, dossiers) = (0, 0, 0)
    let wanted = Rounds.all(100_000, atTheDesk: 20_000)
    while events < wanted {
      let name = try #require(RatingProcedure.Name.allCases.randomElement(using: &generator))
      let kind = try #require(DossierKind.allCases.randomElement(using: &generator))
      let procedure = RatingProcedure.named(name)
      let states = Set(procedure.steps.flatMap { [$0.from, $0.to] })
      let held = kind == .upgrade ? [nil, Star.three, .four].randomElement(using: &generator) ?? nil : nil
      var dossier = try DossierSamples.dossier(kind: kind, name, holding: held, following: true)
      var day = DossierSamples.filingDay(name)
      for _ in 0..<40 {
        let event = try event(on: day, dossier, &generator)
        let before = (dossier.state, dossier.history.count)
        events += 1
        if (try? dossier.apply(event)) == nil {
          refused += 1
          #expect((dossier.state, dossier.history.count) == before)
        }
        #expect(states.contains(dossier.state))
        #expect(dossier.state.isClosed || dossier.allowedSteps.contains(where: \.isDuty), "\(dossier.state)")
        day = try day.adding(days: Int.random(in: -1...9, using: &generator))
      }
      dossiers += 1
      let replayed = try DossierSamples.dossier(
        kind: kind, name, holding: held, following: true, history: dossier.history)
      #expect(replayed == dossier)
      if dossiers % 50 == 0 { #expect(try roundTripped(dossier) == dossier) }
    }
    #expect(refused > wanted / 5 && refused < wanted * 4 / 5)
  }

  private func event(
    on day: CivilDate,
    _ dossier: Dossier,
    _ generator: inout SeededGenerator
  ) throws -> DossierEvent {
    let total = UInt32.random(in: 0...100, using: &generator)
    let star = Star(rawValue: Int.random(in: 0...5, using: &generator))
    let mode = CouncilMode.allCases.randomElement(using: &generator) ?? .meeting
    let result = DossierSamples.result(total, star, mode)
    if Int.random(in: 0..<3, using: &generator) > 0,
      let step = dossier.allowedSteps.filter({ $0.event != .withdrawn }).randomElement(using: &generator),
      let actor = step.actors.randomElement(using: &generator)
    {
      return DossierEvent(
        on: day, by: actor, DossierSamples.action(step.event, result, star: dossier.result?.star))
    }
    let kind = DossierEvent.Kind.allCases.randomElement(using: &generator) ?? .filed
    let actor = DossierActor.allCases.randomElement(using: &generator) ?? .owner
    return DossierEvent(on: day, by: actor, DossierSamples.action(kind, result))
  }
}
