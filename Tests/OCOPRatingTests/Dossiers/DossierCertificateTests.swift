import OCOP
import TestSupport
import Testing

/// From a dossier to its certificate, and what an upgrade that brings no higher star leaves in place.
@Suite struct `A dossier that ends` {
  private typealias Line = (day: String, actor: DossierActor, action: DossierEvent.Action)

  private let everything = DossierSamples.everything
  private let code: CertifiedCode
  private let number: ID<RecognitionCertificate> = DossierSamples.id("118/GCN-OCOP")

  init() throws { code = try CertifiedCode("19-05443-7-2026") }

  private func history(_ lines: [Line]) throws -> [DossierEvent] {
    try lines.map { DossierEvent(on: try CivilDate($0.day), by: $0.actor, $0.action) }
  }

  /// Decision 26: filed in June, rated at the province on 20 August 2026.
  private func rated(_ total: UInt32, _ star: Star?) throws -> [DossierEvent] {
    try history([
      ("2026-06-01", .owner, .filed(everything)), ("2026-06-12", .commune, .assessed),
      ("2026-06-15", .commune, .forwarded(everything)), ("2026-06-18", .provincialOffice, .checked),
      ("2026-07-01", .provincialChair, .convened), ("2026-08-01", .advisoryTeam, .reported),
      ("2026-08-20", .provincialCouncil, .rated(DossierSamples.result(total, star))),
    ])
  }

  private func event(
    _ day: String, _ actor: DossierActor, _ action: DossierEvent.Action
  ) throws -> DossierEvent {
    DossierEvent(on: try CivilDate(day), by: actor, action)
  }

  /// Article 4, clause 3: 36 months from the issue; Article 7, clause 6: the window before the expiry.
  @Test func `with recognition gives its certificate, which is the dossier's own in all it says`() throws {
    var dossier = try DossierSamples.dossier(history: rated(78, .four))
    try dossier.apply(try event("2026-08-28", .provincialChair, .recognised(.four)))
    #expect(try dossier.recognisedOn == CivilDate("2026-08-28"))
    let certificate = try dossier.certificate(number: number, code: code)
    #expect(certificate.product == dossier.product.id && certificate.star == .four)
    #expect(certificate.issuedBy == .province && certificate.decision == .decision26_2026)
    #expect(try certificate.issued == CivilDate("2026-08-28"))
    #expect(try certificate.expiry == CivilDate("2029-08-28"))
    #expect(certificate.findings == [])
    // Announced, disputed: the recognition stands until it is set aside.
    try dossier.apply(try event("2026-09-01", .provincialOffice, .notified))
    #expect(try dossier.certificate(number: number, code: code) == certificate)
    try dossier.apply(try event("2026-09-10", .owner, .complained))
    let later = try dossier.certificate(number: number, code: code, issued: CivilDate("2026-09-11"))
    #expect(try later.expiry == CivilDate("2029-09-11"))
    try dossier.apply(try event("2026-09-20", .provincialChair, .complaintUpheld))
    #expect(throws: CertificateError.notRecognised(.checked(.province))) {
      try dossier.certificate(number: number, code: code)
    }
  }

  @Test func `without recognition gives none, and none is issued before it`() throws {
    var dossier = try DossierSamples.dossier(history: rated(40, .two))
    #expect(throws: CertificateError.notRecognised(.rated(.province))) {
      try dossier.certificate(number: number, code: code)
    }
    try dossier.apply(try event("2026-08-28", .provincialOffice, .notRecognised))
    let error = #expect(throws: CertificateError.self) {
      try dossier.certificate(number: number, code: code)
    }
    #expect(
      error?.description
        == "no recognition stands, since the dossier is “not recognised (province)”")
    var held = try DossierSamples.dossier(history: rated(78, .four))
    try held.apply(try event("2026-08-28", .provincialChair, .recognised(.four)))
    let (eve, day) = (try CivilDate("2026-08-27"), try CivilDate("2026-08-28"))
    #expect(throws: CertificateError.issuedBeforeRecognition(eve, recognised: day)) {
      try held.certificate(number: number, code: code, issued: eve)
    }
  }

  /// A file of 2024 is recognised by the district: Decision 148 before Decision 1489.
  @Test func `under earlier rules gives a certificate of the decision that rated it`() throws {
    let dossier = try DossierSamples.dossier(
      .decision148_2023,
      history: history([
        ("2024-03-04", .owner, .filed(everything)), ("2024-03-05", .district, .checked),
        ("2024-03-06", .district, .convened), ("2024-03-07", .advisoryTeam, .reported),
        ("2024-03-08", .district, .rated(DossierSamples.result(61, .three))),
        ("2024-03-12", .district, .recognised(.three)),
      ]))
    let certificate = try dossier.certificate(number: number, code: code)
    #expect(certificate.decision == .decision148_2023 && certificate.issuedBy == .district)
    #expect(try certificate.expiry == CivilDate("2027-03-12") && certificate.findings == [])
    let amended = try DossierSamples.dossier(
      .decision148_2023_amended2025,
      history: history([
        ("2026-03-02", .owner, .filed(everything)), ("2026-03-05", .commune, .assessed),
        ("2026-03-06", .commune, .forwarded(everything)), ("2026-03-09", .provincialOffice, .checked),
        ("2026-03-10", .provincialChair, .convened), ("2026-03-20", .advisoryTeam, .reported),
        ("2026-03-30", .provincialCouncil, .rated(DossierSamples.result(61, .three))),
        ("2026-04-01", .provincialChair, .recognised(.three)),
      ]))
    // Decision 1489 amends the procedure; the certificate is one of Decision 148.
    #expect(try amended.certificate(number: number, code: code).decision == .decision148_2023)
  }

  /// Article 7, clause 5 has an upgrade take the same steps and does not say what follows when it fails.
  @Test(arguments: [(60, Star?.some(.three)), (45, .two), (0, nil)] as [(UInt32, Star?)])
  func `as an upgrade without a higher star leaves the rank held`(total: UInt32, star: Star?) throws {
    var dossier = try DossierSamples.dossier(kind: .upgrade, holding: .three, history: rated(total, star))
    let action = try dossier.nextActions(
      on: CivilDate("2026-08-21"), calendar: .vietnam(.stateBodies))[0]
    #expect(action.actors == [.provincialChair] && action.choices == [.heldRankKept])
    #expect(action.readings.map(\.name) == ["heldRankStands"])
    #expect(action.citation == Citation("26/2026/QĐ-TTg", .article(7), .clause(5)))
    if let star, star >= .three {
      let recognising = try event("2026-08-28", .provincialChair, .recognised(star))
      let error = #expect(throws: DossierError.self) { try dossier.apply(recognising) }
      #expect(error?.text.en.contains("the star is higher than the one held") == true)
      #expect(error?.text.vi.contains("hạng sao cao hơn hạng đang có") == true)
    }
    try dossier.apply(try event("2026-08-28", .provincialChair, .heldRankKept))
    #expect(dossier.state == .heldRankKept(.province) && dossier.recognisedStar == nil)
    #expect(dossier.openSteps.flatMap(\.readings) == ["heldRankStands"])
    #expect(throws: CertificateError.notRecognised(.heldRankKept(.province))) {
      try dossier.certificate(number: number, code: code)
    }
    try dossier.apply(try event("2026-09-01", .provincialOffice, .notified))
    #expect(dossier.state.isClosed)
    #expect(try roundTripped(dossier) == dossier)
  }

  @Test func `as an upgrade is measured only by a star that is known`() throws {
    var unknown = try DossierSamples.dossier(kind: .upgrade, history: rated(60, .three))
    try unknown.apply(try event("2026-08-28", .provincialChair, .recognised(.three)))
    #expect(unknown.recognisedStar == .three)
    let higher = try DossierSamples.dossier(kind: .upgrade, holding: .three, history: rated(78, .four))
    #expect(higher.allowedSteps.map(\.event) == [.recognised])
    // A re-rating may end where it began, or lower.
    let again = try DossierSamples.dossier(kind: .rerating, holding: .four)
    #expect(again.heldStar == .four && again.allowedSteps.map(\.event) == [.filed])
  }

  /// With four stars held and 92 points without the minima: up by the letter, or the rank stands.
  @Test func `as an upgrade to five stars may go up by its points alone`() throws {
    let dossier = try DossierSamples.dossier(kind: .upgrade, holding: .four, history: rated(92, .four))
    let action = try dossier.nextActions(
      on: CivilDate("2026-08-21"), calendar: .vietnam(.stateBodies))[0]
    #expect(action.choices == [.approved, .heldRankKept])
    #expect(Set(action.readings.map(\.name)) == ["topBandWithoutMinima", "heldRankStands"])
  }

  @Test(arguments: [
    (DossierKind.first, Star.three), (.upgrade, .two), (.upgrade, .five), (.rerating, .one),
  ])
  func `does not begin with a star that its kind cannot have`(kind: DossierKind, star: Star) throws {
    let error = #expect(throws: DossierError.self) {
      try DossierSamples.dossier(kind: kind, holding: star)
    }
    #expect(error == .otherHolding(kind, star))
    #expect(error?.text.vi.contains(kind.name.vi) == true && error?.text.en.contains(kind.name.en) == true)
  }
}
