import OCOP

/// What may happen in each state, written by hand from the procedure's description and not from the library's table.
///
/// An entry `event>state` leads on, `event` alone stays, `event!error` has a step that something else forbids.
enum TransitionMatrix {
  /// Where a case can stand, with the fees of an intended grant told apart.
  enum Stand: String, CaseIterable {
    case draft, filed, formalityDefects, notAccepted, accepted, published, examining, suspended
    case refusalIntended, grantIntended, paid, refused, withdrawn, registered, inGrace, expired, terminated
    case cancelled

    var state: IPState? { IPState(rawValue: self == .paid ? "grantIntended" : rawValue) }
  }

  private static let pending =
    " withdrawn>withdrawn amended divided applicantChanged suspended>suspended obstacle priorityProved"
  private static let open = " opposition oppositionAnswered observation"
  private static let title =
    " surrendered>terminated terminated>terminated cancelled>cancelled assigned licensed amendedRegulation"
    + " nonUseRequested useShown grantPublished complaint!nothingToContest upheld!noComplaint"
    + " rejected!noComplaint obstacle"
  private static let contested = " complaint upheld!noComplaint rejected!noComplaint obstacle"

  private static func text(_ stand: Stand, _ right: IPRight, _ regime: IPRegime) -> String {
    if right == .copyright { return copyright(stand) }
    let published = right.isPatent ? "published" : "examining"
    switch stand {
    case .draft: return "filed>filed"
    case .filed:
      let next = regime == .c ? " publishedApplication>\(published)" : " accepted>accepted"
      return "formalityNotice>formalityDefects notAccepted>notAccepted examinationRequested" + next + pending
    case .formalityDefects:
      return "reply>filed extensionGranted notAccepted>notAccepted examinationRequested" + pending
    case .accepted: return "publishedApplication>\(published) examinationRequested" + pending
    case .published: return "examinationRequested>examining" + open + pending
    case .examining:
      return "refusalIntended>refusalIntended grantIntended>grantIntended refused!refusalNotNotified" + open
        + pending
    case .suspended:
      return "resumed>examining" + open + pending.replacing(" suspended>suspended", with: "")
    case .refusalIntended:
      return "reply>examining extensionGranted grantIntended>grantIntended refused>refused" + open + pending
    case .grantIntended:
      return "feesPaid objection>examining refused>refused granted!feesUnpaid" + open + pending
    case .paid:
      return "feesPaid!duplicate objection>examining refused>refused granted>registered" + open + pending
    case .refused, .notAccepted, .terminated, .cancelled: return contested
    case .withdrawn: return ""
    // An obstacle can be proved after the grace that it ate into; a patent has no grace.
    case .expired: return right.isPatent ? "" : " obstacle"
    case .registered: return "renewed!tooEarly" + title
    case .inGrace: return "renewed>registered" + title
    }
  }

  private static func copyright(_ stand: Stand) -> String {
    switch stand {
    case .draft: "filed>filed"
    case .filed: "granted>registered refused>refused withdrawn>withdrawn"
    case .registered: "surrendered>terminated cancelled>cancelled assigned licensed"
    default: ""
    }
  }

  /// What a right never has.
  static func lacks(_ right: IPRight, _ kind: IPEvent.Kind) -> Bool {
    let words =
      switch right {
      case .trademark: "examinationRequested amendedRegulation"
      case .collectiveMark: "examinationRequested licensed"
      case .certificationMark: "examinationRequested"
      case .industrialDesign: "examinationRequested amendedRegulation nonUseRequested useShown"
      case .geographicalIndication:
        "examinationRequested priorityProved renewed assigned licensed nonUseRequested useShown designated"
      case .invention, .utilitySolution: "renewed amendedRegulation nonUseRequested useShown designated"
      case .copyright: ""
      }
    if right == .copyright {
      let has = "filed granted refused withdrawn surrendered cancelled assigned licensed"
      return !has.split(separator: " ").contains(Substring(kind.rawValue))
    }
    return words.split(separator: " ").contains(Substring(kind.rawValue))
  }

  /// Whether a right under a regime can stand there at all.
  static func exists(_ stand: Stand, _ right: IPRight, _ regime: IPRegime) -> Bool {
    if right == .copyright {
      return [.draft, .filed, .refused, .withdrawn, .registered, .terminated, .cancelled].contains(stand)
    }
    switch stand {
    case .accepted: return regime != .c
    case .published: return right.isPatent
    case .inGrace: return right.isMark || right == .industrialDesign
    case .expired: return right != .geographicalIndication
    default: return true
    }
  }

  enum Outcome: Equatable {
    case leads(IPState)
    case refused(String)
  }

  /// What an event does there.
  static func outcome(
    of kind: IPEvent.Kind, at stand: Stand, _ right: IPRight, _ regime: IPRegime
  ) -> Outcome {
    if lacks(right, kind) { return .refused("impossibleForRight") }
    for entry in text(stand, right, regime).split(separator: " ") {
      if entry == kind.rawValue, let state = stand.state { return .leads(state) }
      let words = entry.split { $0 == ">" || $0 == "!" }.map(String.init)
      guard words.count == 2, words[0] == kind.rawValue else { continue }
      if entry.contains("!") { return .refused(words[1]) }
      return IPState(rawValue: words[1]).map(Outcome.leads) ?? .refused("mistold")
    }
    if kind == .designated { return .refused("impossibleForRoute") }
    if [.notAccepted, .refused, .withdrawn, .expired, .terminated, .cancelled].contains(stand) {
      return .refused("afterEnd")
    }
    if kind == .accepted, regime == .c { return .refused("eventUnknownToRegime") }
    if kind == .filed { return .refused("duplicate") }
    return .refused("notAllowed")
  }

  /// A case that stands there, and the day on which the next event comes.
  static func stood(
    _ stand: Stand, _ right: IPRight, _ regime: IPRegime
  ) throws -> (told: IPCase, next: CivilDate) {
    let filed = try CivilDate(regime == .a ? "2018-03-05" : regime == .b ? "2023-06-01" : "2026-05-04")
    let kinds = path(to: stand, right, regime)
    var events: [IPEvent] = []
    for (place, kind) in kinds.enumerated() {
      events.append(try Chronicle.event(kind, on: filed.adding(days: place * 20)))
    }
    let told = try IPCase(id: ID("case"), CaseFacts(right: right), events)
    let years =
      switch right {
      case .industrialDesign: 5
      case .invention: 20
      default: 10
      }
    let next =
      switch stand {
      case .inGrace: try filed.adding(years: years).adding(days: 10)
      case .expired: try filed.adding(years: years).adding(days: right.isPatent ? 1 : 250)
      default: try (told.history.last?.date ?? filed).adding(days: 1)
      }
    return (told, next)
  }

  private static func path(to stand: Stand, _ right: IPRight, _ regime: IPRegime) -> [IPEvent.Kind] {
    if right == .copyright {
      return switch stand {
      case .draft: []
      case .filed: [.filed]
      case .refused: [.filed, .refused]
      case .withdrawn: [.filed, .withdrawn]
      case .terminated: [.filed, .granted, .surrendered]
      case .cancelled: [.filed, .granted, .cancelled]
      default: [.filed, .granted]
      }
    }
    let accepted: [IPEvent.Kind] = regime == .c ? [.filed] : [.filed, .accepted]
    let published = accepted + [.publishedApplication]
    let examined = published + (right.isPatent ? [.examinationRequested] : [])
    let granted = examined + [.grantIntended, .feesPaid, .granted]
    return switch stand {
    case .draft: []
    case .filed: [.filed]
    case .formalityDefects: [.filed, .formalityNotice]
    case .notAccepted: [.filed, .notAccepted]
    case .accepted: accepted
    case .published: published
    case .examining: examined
    case .suspended: examined + [.suspended]
    case .refusalIntended: examined + [.refusalIntended]
    case .grantIntended: examined + [.grantIntended]
    case .paid: examined + [.grantIntended, .feesPaid]
    case .refused: examined + [.refusalIntended, .refused]
    case .withdrawn: [.filed, .withdrawn]
    case .registered, .inGrace, .expired: granted
    case .terminated: granted + [.terminated]
    case .cancelled: granted + [.cancelled]
    }
  }
}
