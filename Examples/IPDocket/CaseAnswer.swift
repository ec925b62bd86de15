import ExampleSupport
import OCOP

/// What the contract says of a case on a day.
struct CaseAnswer {
  let id: String
  let status: CaseStatus
  let regime: IPRegime?
  let deadlines: [CaseDeadline]
  let hasOutcomes: Bool
  let procedure: IPProcedure

  /// Writes the members of the answer.
  func write(to object: inout JSONWriter) {
    object.member("id") { $0.write(id) }
    object.member("state") { $0.write(status.state.rawValue) }
    object.member("regime") { $0.write(regime?.rawValue) }
    object.member("deadlines") { member in
      member.array { list in
        for deadline in deadlines { list.object { write(deadline, to: &$0) } }
      }
    }
    // The periods stand in the order of their due days.
    let next = deadlines.first { $0.isOpen && $0.kind == .deadline }
    object.member("next") { $0.write(next?.due.description) }
    object.member("notes") { member in
      member.array { list in
        for note in notes { list.write(note) }
      }
    }
  }

  private var notes: [String] {
    var notes: [String] = []
    if status.oppositions > 0 { notes.append("opposed(\(status.oppositions))") }
    if status.observations > 0 { notes.append("observations(\(status.observations))") }
    if let stage = status.complaint { notes.append("inComplaint(\(stage.rawValue))") }
    return notes + status.notes.map(\.rawValue)
  }

  private func write(_ deadline: CaseDeadline, to object: inout JSONWriter) {
    let explanation = procedure.explanation(of: deadline)
    object.member("rule") { $0.write(deadline.rule.rawValue) }
    object.member("kind") { $0.write(deadline.kind.rawValue) }
    object.member("actor") { $0.write(deadline.actor.rawValue) }
    object.member("trigger") { $0.write(deadline.trigger.description) }
    object.member("nominal") { $0.write(deadline.nominal.description) }
    object.member("due") { $0.write(deadline.due.description) }
    object.member("rolled") { $0.write(deadline.isRolled) }
    object.member("citation") { $0.write(explanation?.term.citation.text(in: .english)) }
    object.member("confidence") { $0.write(deadline.confidence.rawValue) }
    object.member("notes") { member in
      member.array { list in
        let names = deadline.notes.names
        for name in names { list.write(name) }
        // Some notes are readings too.
        for reading in explanation?.interpretations ?? [] where !names.contains(reading.name) {
          list.write(reading.name)
        }
      }
    }
    if hasOutcomes { object.member("outcome") { $0.write(deadline.outcome.name) } }
  }
}
