import ExampleSupport
import OCOP

/// A product's course through the years, told in one language.
struct Timeline {
  let file: TimelineFile
  let words: TimelineWords
  private(set) var entries: [Entry] = []
  private var register = CertificateRegister()
  private var rated: RatedPanel?
  private var dossier: Dossier?
  /// What was said of rules already, so that it is said once.
  private var said: Set<Entry.Detail> = []

  /// Runs a file through the library.
  ///
  /// - Throws: ``FieldError`` that names the event which the rules refuse, and what they allow instead.
  init(_ file: TimelineFile, in language: Language) throws(FieldError) {
    self.file = file
    words = TimelineWords(language: language)
    for (place, round) in file.rounds.enumerated() { try tell(round, place) }
    try tellEndsOfTerms()
    sort()
  }

  private var records: [CertificateRecord] { register.records(of: file.product.id) }

  /// The star of the certificate that is valid on a day.
  private func heldStar(on day: CivilDate) -> Star? {
    records.last { $0.standing(on: day).isValid }?.certificate.star
  }

  private mutating func tell(_ round: TimelineFile.Round, _ place: Int) throws(FieldError) {
    var run = try RoundRun(
      round, place, of: file, words, holding: round.begins.flatMap(heldStar), said: said)
    try run.begin(after: rated)
    for event in round.events {
      try run.take(event)
      run.note(try certificateNotes(event, round))
    }
    entries += run.entries
    said = run.said
    if let panel = run.rated { rated = panel }
    dossier = run.dossier
    if let certificate = round.certificate { try issue(certificate, round, run) }
  }

  /// What a re-rating's filing and its end without recognition mean to the certificate held.
  private mutating func certificateNotes(
    _ event: TimelineFile.Event,
    _ round: TimelineFile.Round
  ) throws(FieldError) -> [Entry.Detail] {
    guard round.kind == .rerating, let held = records.last else { return [] }
    let number = held.certificate.number
    switch event.kind {
    case .filed: try event.field.checked { try register.apply(.filed(on: event.day), to: number) }
    case .notRecognised, .withdrawn:
      try event.field.checked { try register.apply(.refused(on: event.day), to: number) }
    default: return []
    }
    let new = register[number]?.findings.dropFirst(held.findings.count) ?? []
    return new.map { .warning($0.message[words.language]) }
  }

  private mutating func issue(
    _ given: TimelineFile.Certificate,
    _ round: TimelineFile.Round,
    _ run: RoundRun
  ) throws(FieldError) {
    let held = records.last
    let certificate = try given.field.checked {
      try run.dossier.certificate(number: given.number, code: given.code, issued: given.issued)
    }
    try given.field.checked {
      if let held, let reason = round.kind.replacing {
        let new = CertificateEvent.Replacement(
          by: given.number, star: certificate.star, issued: given.issued, reason: reason)
        try register.apply(.replaced(new), to: held.certificate.number)
      }
      try register.add(CertificateRecord(certificate))
    }
    var entry = Entry(day: given.issued, text: words.issued(certificate))
    let standing = CertificateRecord(certificate).standing(on: given.issued)
    entry.details =
      standing.reasons.map { .plain(words.reason($0)) }
      + certificate.findings.map { .warning($0.message[words.language]) }
    if let end = held.flatMap({ register[$0.certificate.number]?.holding.end }), end < given.issued {
      entry.details.append(.warning(words.withoutCertificate(from: end, upTo: given.issued)))
    }
    entries.append(entry)
  }

  /// Tells of every certificate whose own term ran out before the day, and what it was worth then.
  private mutating func tellEndsOfTerms() throws(FieldError) {
    for record in records {
      let end = record.certificate.expiry
      guard let next = try? end.adding(days: 1), next <= file.day else { continue }
      let standing = record.standing(on: next)
      let why = standing.reasons.dropFirst().map { Entry.Detail.plain(words.reason($0)) }
      switch standing.kind {
      case .expired:
        let entry = Entry(day: end, text: words.ended(record.certificate))
        entries.append(entry.with([.warning(words.expired(since: next))] + why))
      case .extended: entries.append(Entry(day: end, text: words.ended(record.certificate)).with(why))
      case .notYetValid, .valid, .inRenewalWindow, .withdrawn, .superseded: continue
      }
    }
  }

  /// By day; what was told first stays first.
  private mutating func sort() {
    entries = entries.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element)
  }

  /// What is to be done, as it stands on the day: the certificate's dates, then the dossier's next steps.
  func whatNow() throws(FieldError) -> [Entry.Detail] {
    let language = words.language
    var lines: [Entry.Detail] = [.plain(words.noCertificate)]
    if let record = records.last {
      let renewal = Renewal(record, on: file.day)
      lines = [
        .plain(words.certificate(renewal)), .plain(words.window(renewal)), .plain(words.step(renewal)),
      ]
    }
    guard let dossier else { return lines }
    let actions: [NextAction]
    do {
      actions = try dossier.nextActions(on: file.day, calendar: .vietnam(.stateBodies))
    } catch {
      throw FieldError(field: "on", message: "\(error)")
    }
    lines.append(.plain(words.dossier(dossier)))
    for action in actions {
      lines.append(action.isOverdue ? .warning(action.text(in: language)) : .plain(action.text(in: language)))
      lines += action.missing.map { .obstacle($0.text[language]) }
    }
    return lines + (actions.isEmpty ? [.plain(words.nothingToDo)] : [])
  }
}

extension DossierKind {
  /// Why a certificate that comes of it takes the place of the one held; `nil` for a first rating.
  fileprivate var replacing: CertificateEvent.Replacement.Reason? {
    switch self {
    case .first: nil
    case .upgrade: .upgrade
    case .rerating: .rerating
    }
  }
}
