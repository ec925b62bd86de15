import ExampleSupport
import OCOP

/// A product's course through the years as a file states it: who, which rounds, what happened when.
struct TimelineFile {
  /// A round: a dossier with its events, and the certificate that came of it.
  struct Round {
    let field: Field
    let kind: DossierKind
    /// The set's number in the decision of the day, where it does not follow from the product's set.
    let set: Int?
    let events: [Event]
    /// The owner's answers under the rules of the round, for the comparison with the rating before.
    let selfAssessment: ScoreSheet?
    let certificate: Certificate?

    /// The day on which the round begins.
    var begins: CivilDate? { events.first?.day }
  }

  /// Something that happened to a dossier.
  struct Event {
    let field: Field
    let day: CivilDate
    let kind: DossierEvent.Kind
    /// Who acted; without it, whoever the procedure names first.
    let actor: DossierActor?
    let reference: String?
    let reason: String?
    let handOver: HandOver
    let star: Star?
    let rating: CouncilPart?
  }

  /// What a council did.
  enum CouncilPart {
    /// The members' sheets, to be rated by the library.
    case sheets(Session)
    /// A total and a star as minutes state them.
    case stated(mode: CouncilMode, total: Score, star: Star)
  }

  /// A council's session with the members' sheets.
  struct Session {
    let council: Council
    let mode: CouncilMode
    let meetingReason: MeetingReason?
    let sheets: [(member: ID<CouncilMember>, sheet: ScoreSheet)]
    /// Why the council closes over findings, by the finding's kind.
    let reasons: [CouncilFinding.Kind: String]
  }

  /// A certificate as it was issued.
  struct Certificate {
    let field: Field
    let number: ID<RecognitionCertificate>
    let code: CertifiedCode
    let issued: CivilDate
  }

  /// What to say below the product's name.
  let note: Bilingual?
  /// The day to which the course is told.
  let day: CivilDate
  let product: Product
  let producer: Producer
  let rounds: [Round]
}

extension TimelineFile {
  /// The course as it was known on a day.
  func told(to day: CivilDate) -> TimelineFile {
    let known = rounds.compactMap { round -> Round? in
      let events = round.events.filter { $0.day <= day }
      guard !events.isEmpty else { return nil }
      return Round(
        field: round.field, kind: round.kind, set: round.set, events: events,
        selfAssessment: round.selfAssessment,
        certificate: round.certificate.flatMap { $0.issued <= day ? $0 : nil })
    }
    return TimelineFile(note: note, day: day, product: product, producer: producer, rounds: known)
  }
}
