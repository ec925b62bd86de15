import ExampleSupport
import OCOP

extension TimelineFile {
  /// Reads a file.
  ///
  /// - Throws: ``FieldError`` that names the field at fault.
  init(_ contents: [UInt8]) throws(FieldError) {
    let file = try Field(document: contents)
      .object(["note", "on", "product", "producer", "councils", "rounds"])
    note = try file["note"]?.bilingual()
    day = try file.required("on").day()
    producer = try TimelineFile.producer(file.required("producer"))
    product = try TimelineFile.product(file.required("product"), of: producer)
    let councils = try TimelineFile.councils(file["councils"])
    var rounds: [Round] = []
    for field in try file.required("rounds").list() { rounds.append(try Round(field, councils)) }
    for (one, next) in zip(rounds, rounds.dropFirst()) {
      guard let first = one.begins, let second = next.begins, first <= second else {
        throw next.field.error("rounds stand in the order in which they were filed, each with an event")
      }
    }
    self.rounds = rounds
  }

  private static func producer(_ field: Field) throws(FieldError) -> Producer {
    let object = try field.object(["id", "name", "kind"])
    return Producer(
      id: try object.required("id").id(), name: try object.required("name").text(),
      kind: try object.required("kind").name(of: ProducerKind.self))
  }

  private static func product(_ field: Field, of producer: Producer) throws(FieldError) -> Product {
    let object = try field.object(["id", "name", "set"])
    let number = try object.required("set")
    guard let set = ProductClassification.decision26_2026.set(numbered: try number.whole(1...26)) else {
      throw number.error("the classification of 2026 has no such set")
    }
    return Product(
      id: try object.required("id").id(), name: try object.required("name").text(), producer: producer.id,
      set: set)
  }

  private static func councils(_ field: Field?) throws(FieldError) -> [String: Council] {
    var councils: [String: Council] = [:]
    for (key, field) in try field?.members() ?? [] {
      let object = try field.object(["name", "level", "decision", "setUp", "members"])
      var members: [CouncilMember] = []
      for member in try object.required("members").list() { members.append(try CouncilMember(member)) }
      let name = try object.required("name").text()
      let level = try object.required("level").name(of: RatingLevel.self)
      let decision = try object.required("decision").text()
      let setUp = try object.required("setUp").day()
      councils[key] = try field.checked {
        try Council(name, at: level, decision: decision, setUp: setUp, members: members)
      }
    }
    return councils
  }
}

extension CouncilMember {
  fileprivate init(_ field: Field) throws(FieldError) {
    let object = try field.object(["id", "role", "agency"])
    self.init(
      id: try object.required("id").id(),
      role: try object["role"]?.name(of: Role.self) ?? .member,
      agency: try object.required("agency").name(of: CouncilAgency.self))
  }
}

extension TimelineFile.Round {
  fileprivate init(_ field: Field, _ councils: [String: Council]) throws(FieldError) {
    let object = try field.object(["kind", "set", "events", "selfAssessment", "certificate"])
    var events: [TimelineFile.Event] = []
    for event in try object.required("events").list() {
      events.append(try TimelineFile.Event(event, councils))
    }
    self.init(
      field: field,
      kind: try object.required("kind").name(of: DossierKind.self),
      set: try object["set"]?.whole(1...26),
      events: events,
      selfAssessment: try object["selfAssessment"]?.answers(),
      certificate: try TimelineFile.Certificate(object["certificate"]))
  }
}

extension TimelineFile.Certificate {
  fileprivate init?(_ field: Field?) throws(FieldError) {
    guard let field else { return nil }
    let object = try field.object(["number", "code", "issued"])
    let code = try object.required("code")
    self.init(
      field: field, number: try object.required("number").id(),
      code: try code.checked { try CertifiedCode(try code.text()) },
      issued: try object.required("issued").day())
  }
}

extension TimelineFile.Event {
  private static let keys = [
    "day", "event", "by", "reference", "reason", "documents", "samples", "paperSets", "electronicSets",
    "inSoftware", "star", "council", "mode", "meetingReason", "sheets", "reasons", "total",
  ]

  fileprivate init(_ field: Field, _ councils: [String: Council]) throws(FieldError) {
    let object = try field.object(Self.keys)
    let kind = try object.required("event").name(of: DossierEvent.Kind.self)
    self.init(
      field: field,
      day: try object.required("day").day(),
      kind: kind,
      actor: try object["by"]?.name(of: DossierActor.self),
      reference: try object["reference"]?.text(),
      reason: try object["reason"]?.text(),
      handOver: try HandOver(object),
      star: try Star(object["star"]),
      rating: kind == .rated ? try TimelineFile.CouncilPart(object, councils) : nil)
  }
}

extension Star {
  fileprivate init?(_ field: Field?) throws(FieldError) {
    guard let field else { return nil }
    self.init(rawValue: try field.whole(1...5))
  }
}

extension HandOver {
  fileprivate init(_ object: Object) throws(FieldError) {
    var documents: [DossierDocument] = []
    for document in try object["documents"]?.list() ?? [] {
      documents.append(try document.name(of: DossierDocument.self))
    }
    self.init(
      documents,
      samples: try object["samples"]?.whole(0...1_000) ?? 0,
      paperSets: try object["paperSets"]?.whole(0...1_000) ?? 0,
      electronicSets: try object["electronicSets"]?.whole(0...1_000) ?? 0,
      isInSoftware: try object["inSoftware"]?.flag() ?? false)
  }
}

extension TimelineFile.CouncilPart {
  fileprivate init(_ object: Object, _ councils: [String: Council]) throws(FieldError) {
    let mode = try object["mode"]?.name(of: CouncilMode.self) ?? .meeting
    if let total = object["total"] {
      guard object["sheets"] == nil else { throw total.error("either “total” and “star”, or “sheets”") }
      guard let star = try Star(object.required("star")) else { throw total.error("“star” is missing") }
      self = .stated(mode: mode, total: try total.score(), star: star)
      return
    }
    let name = try object.required("council")
    guard let council = councils[try name.text()] else { throw name.error("no such council in “councils”") }
    var sheets: [(member: ID<CouncilMember>, sheet: ScoreSheet)] = []
    for sheet in try object.required("sheets").list() {
      sheets.append(try Self.sheet(sheet, like: sheets.first?.sheet))
    }
    var reasons: [CouncilFinding.Kind: String] = [:]
    for (key, field) in try object["reasons"]?.members() ?? [] {
      reasons[CouncilFinding.Kind(rawValue: key)] = try field.text()
    }
    self = .sheets(
      TimelineFile.Session(
        council: council, mode: mode,
        meetingReason: try object["meetingReason"]?.name(of: MeetingReason.self),
        sheets: sheets, reasons: reasons))
  }

  /// A sheet with its answers, or with what it changes in the first.
  private static func sheet(
    _ field: Field,
    like first: ScoreSheet?
  ) throws(FieldError) -> (member: ID<CouncilMember>, sheet: ScoreSheet) {
    let object = try field.object(["member", "answers", "changes"])
    let member: ID<CouncilMember> = try object.required("member").id()
    guard let changes = object["changes"] else { return (member, try object.required("answers").answers()) }
    guard var sheet = first, object["answers"] == nil else {
      throw changes.error("changes are to the first sheet, which has “answers”")
    }
    for (code, answer) in try changes.answers().answers { sheet[code] = answer }
    return (member, sheet)
  }
}
