import ExampleSupport
import OCOP

/// The contract's `evidence`: what the documents say, where people say otherwise, and what to find out next.
struct EvidenceAnswer {
  private let rating: Rating
  private let gaps: [EvidenceGap]

  /// The answer, where the input has evidence.
  init?(_ request: RatingRequest, _ rating: Rating) {
    guard let evidence = request.evidence else { return nil }
    self.rating = rating
    // The panel and the evidence were rated before, so there is nothing left to refuse.
    gaps =
      (try? request.desk.rater.decisiveGaps(
        in: request.panel, evidence: evidence.value, on: evidence.day, eliminations: request.eliminations))
      ?? []
  }

  /// Writes the member `evidence`.
  func write(to object: inout JSONWriter) {
    object.member("evidence") { member in
      member.object { object in
        object.member("on") { $0.write(rating.evidenceDay?.description) }
        object.member("derived") { member in
          member.object { object in
            for derivation in rating.derivations {
              guard case .derived(let answer) = derivation.outcome else { continue }
              object.member(derivation.criterion.description) { $0.write(answer.description) }
            }
          }
        }
        object.member("narrowed") { member in
          member.object { object in
            for derivation in rating.derivations {
              guard case .narrowed(let answers) = derivation.outcome else { continue }
              object.member(derivation.criterion.description) { EvidenceAnswer.write(answers, to: &$0) }
            }
          }
        }
        object.member("judged") { member in
          member.array { list in
            for derivation in rating.derivations where derivation.outcome == .judged {
              list.write(derivation.criterion.description)
            }
          }
        }
        writeOpenEliminations(&object)
        writeDiscrepancies(&object)
        writeGaps(&object)
      }
    }
  }

  private func writeOpenEliminations(_ object: inout JSONWriter) {
    object.member("openEliminations") { member in
      member.array { list in
        for note in rating.openEliminations {
          list.object { object in
            object.member("place") { $0.write(note.place.description) }
            object.member("unknown") { member in
              member.array { list in for subject in note.unknown { list.write(subject.name) } }
            }
          }
        }
      }
    }
  }

  private func writeDiscrepancies(_ object: inout JSONWriter) {
    object.member("discrepancies") { member in
      member.array { list in
        for discrepancy in rating.discrepancies {
          list.object { object in
            switch discrepancy {
            case .answer(let criterion, let answer, let members, let possible):
              object.member("criterion") { $0.write(criterion.description) }
              object.member("answer") { $0.write(answer.description) }
              object.member("members") { member in
                member.array { list in for index in members { list.write(index + 1) } }
              }
              object.member("possible") { EvidenceAnswer.write(possible, to: &$0) }
            case .elimination(let place):
              object.member("elimination") { $0.write(place.description) }
            }
          }
        }
      }
    }
  }

  private func writeGaps(_ object: inout JSONWriter) {
    object.member("gaps") { member in
      member.array { list in
        for gap in gaps {
          list.object { object in
            object.member("name") { $0.write(gap.subject.name) }
            object.member("criteria") { member in
              member.array { list in for code in gap.criteria { list.write(code.description) } }
            }
            object.member("eliminations") { member in
              member.array { list in for place in gap.eliminations { list.write(place.description) } }
            }
            object.member("points") { $0.write(gap.points.description) }
          }
        }
      }
    }
  }

  private static func write(_ answers: [Answer], to writer: inout JSONWriter) {
    writer.array { list in for answer in answers { list.write(answer.description) } }
  }
}
