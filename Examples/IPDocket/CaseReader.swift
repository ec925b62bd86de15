import ExampleSupport
import OCOP

/// Why a case has no answer.
enum CaseFailure: Error {
  /// The file states it wrongly.
  case field(FieldError)
  /// The procedure refuses its history.
  case history(IPCaseError)
}

/// A case as a file states it: its facts, and the history with the filing as its first entry.
struct StatedCase {
  static let keys = [
    "id", "right", "filed", "route", "jurisdiction", "firstFiling", "priorities", "disclosed", "deferred",
    "events",
  ]

  let id: ID<IPCase>
  let facts: CaseFacts
  let filed: CivilDate?
  let history: [IPEvent]

  /// Reads a case from the members of an object; others than its own are the caller's to check.
  ///
  /// - Parameters:
  ///   - object: The members.
  ///   - needsFiling: Whether a case that is not filed yet is refused.
  ///   - day: The day after which events are not read beyond their dates; `nil` to read all.
  /// - Throws: `FieldError` that names the field at fault.
  init(_ object: Object, needsFiling: Bool, upTo day: CivilDate? = nil) throws(FieldError) {
    self.id = try object.required("id").id()
    self.filed = try needsFiling ? object.required("filed").day() : object["filed"]?.day()
    var priorities: [CivilDate] = []
    for field in try object["priorities"]?.list() ?? [] { priorities.append(try field.day()) }
    if let first = try object["firstFiling"]?.day() { priorities.append(first) }
    let jurisdiction = object["jurisdiction"]
    self.facts = CaseFacts(
      right: try object.required("right").name(of: IPRight.self),
      route: try object["route"]?.name(of: FilingRoute.self) ?? .national,
      jurisdiction: try jurisdiction.map { field throws(FieldError) in
        let code = try field.text()
        return try field.checked { try Jurisdiction(code) }
      } ?? .vietnam,
      firstFiling: priorities.min(),
      disclosed: try object["disclosed"]?.day(),
      defersPublication: try object["deferred"]?.flag() ?? false)
    var events: [IPEvent] = filed.map { [IPEvent(on: $0, .filed)] } ?? []
    var complaints = 0
    for field in try object["events"]?.list() ?? [] {
      if let day, try EventReader.date(of: field) > day { continue }
      let event = try EventReader(field).event(complaintsBefore: complaints)
      switch event.kind {
      case .complaint: complaints += 1
      case .refused, .notAccepted, .terminated, .cancelled: complaints = 0
      default: break
      }
      events.append(event)
    }
    self.history = events
  }

  /// The case with what happened by a day; what came later is as if it were not written.
  func known(on day: CivilDate, under procedure: IPProcedure) throws(IPCaseError) -> IPCase {
    var events = history.filter { $0.date <= day }
    // What happened before the filing is refused even where the filing lies ahead.
    if !events.isEmpty, let filed, filed > day { events.insert(IPEvent(on: filed, .filed), at: 0) }
    return try IPCase(id: id, facts, events, under: procedure)
  }
}

/// An event of a case as a file states it: its kind, its day, and what the kind may tell besides.
struct EventReader {
  private let field: Field
  private let kind: IPEvent.Kind
  private let object: Object

  init(_ field: Field) throws(FieldError) {
    self.field = field
    let members = try field.members()
    guard let name = members.first(where: { $0.key == "kind" })?.field else {
      throw field.error("“kind” is missing")
    }
    self.kind = try name.name(of: IPEvent.Kind.self)
    self.object = try field.object(
      ["kind", "date", "reference"] + (kind.mayBePosted ? ["posted"] : []) + Self.details(of: kind))
  }

  /// The day of an event of whatever kind.
  static func date(of field: Field) throws(FieldError) -> CivilDate {
    guard let date = try field.members().first(where: { $0.key == "date" })?.field else {
      throw field.error("“date” is missing")
    }
    return try date.day()
  }

  /// What an event of a kind may tell besides its day.
  private static func details(of kind: IPEvent.Kind) -> [String] {
    switch kind {
    case .formalityNotice, .refusalIntended: ["sent", "proof"]
    case .grantIntended: ["sent", "proof", "excludedClasses"]
    case .extensionGranted: ["asked"]
    case .notAccepted, .refused: ["received"]
    case .opposition: ["by", "notified"]
    case .observation: ["by"]
    case .terminated, .cancelled: ["ground", "classes", "received"]
    case .complaint: ["stage", "accepted"]
    case .obstacle: ["from", "to", "proof"]
    case .corrected: ["struck", "replaced", "event"]
    default: []
    }
  }

  /// The event; of complaints that do not say before whom, the first is to the office and the next to the minister.
  func event(complaintsBefore: Int = 0) throws(FieldError) -> IPEvent {
    IPEvent(
      on: try object.required("date").day(), try action(complaintsBefore),
      reference: try object["reference"]?.text(), posted: try object["posted"]?.day())
  }

  private func action(_ complaintsBefore: Int) throws(FieldError) -> IPEvent.Action {
    switch kind {
    case .filed: .filed
    case .priorityProved: .priorityProved
    case .formalityNotice: .formalityNotice(try notice())
    case .reply: .reply
    case .extensionGranted: .extensionGranted(asked: try object["asked"]?.day())
    case .notAccepted: .notAccepted(received: try object["received"]?.day())
    case .accepted: .accepted
    case .publishedApplication: .publishedApplication
    case .examinationRequested: .examinationRequested
    case .designated: .designated
    case .opposition: .opposition(by: try object["by"]?.text(), notified: try object["notified"]?.day())
    case .oppositionAnswered: .oppositionAnswered
    case .observation: .observation(by: try object["by"]?.text())
    case .refusalIntended: .refusalIntended(try notice())
    case .grantIntended: .grantIntended(try notice())
    case .feesPaid: .feesPaid
    case .objection: .objection
    case .granted: .granted
    case .grantPublished: .grantPublished
    case .refused: .refused(received: try object["received"]?.day())
    case .withdrawn: .withdrawn
    case .amended: .amended
    case .divided: .divided
    case .applicantChanged: .applicantChanged
    case .suspended: .suspended
    case .resumed: .resumed
    case .renewed: .renewed
    case .surrendered: .surrendered
    case .terminated: .terminated(try ending())
    case .cancelled: .cancelled(try ending())
    case .assigned: .assigned
    case .licensed: .licensed
    case .amendedRegulation: .amendedRegulation
    case .nonUseRequested: .nonUseRequested
    case .useShown: .useShown
    case .complaint: .complaint(try complaint(complaintsBefore))
    case .upheld: .upheld
    case .rejected: .rejected(received: try object["received"]?.day())
    case .obstacle: .obstacle(try period(), proof: try object.required("proof").text())
    case .corrected: .corrected(try correction())
    }
  }

  private func notice() throws(FieldError) -> IPNotice {
    IPNotice(
      sent: try object["sent"]?.day(), proof: try object["proof"]?.text(),
      excludedClasses: try classes("excludedClasses"))
  }

  private func ending() throws(FieldError) -> IPEnding {
    IPEnding(
      ground: try object["ground"]?.text(), classes: try classes("classes"),
      received: try object["received"]?.day())
  }

  private func classes(_ key: String) throws(FieldError) -> [Int] {
    var numbers: [Int] = []
    for field in try object[key]?.list() ?? [] { numbers.append(try field.whole(1...45)) }
    return numbers
  }

  private func complaint(_ before: Int) throws(FieldError) -> IPComplaint {
    IPComplaint(
      try object["stage"]?.name(of: IPComplaint.Stage.self) ?? (before == 0 ? .first : .second),
      accepted: try object["accepted"]?.day())
  }

  /// The days lost, the first and the last with them.
  private func period() throws(FieldError) -> DatePeriod {
    let (start, last) = (try object.required("from").day(), try object.required("to").day())
    return try object.required("to").checked { try DatePeriod(from: start, upTo: last.adding(days: 1)) }
  }

  private func correction() throws(FieldError) -> IPCorrection {
    let event = try object["event"].map { field throws(FieldError) in try EventReader(field).event() }
    let place = 0...1_000_000
    switch (object["struck"], object["replaced"], event) {
    case (let struck?, nil, nil): return .struck(try struck.whole(place))
    case (nil, let replaced?, let event?): return .replaced(try replaced.whole(place), by: event)
    case (nil, nil, let event?): return .added(event)
    default: throw field.error("a correction has “struck”, or “event” with or without “replaced”")
    }
  }
}
