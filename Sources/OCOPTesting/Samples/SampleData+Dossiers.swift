public import OCOPModel
public import OCOPRating
public import OCOPStorage

extension SampleData {
  /// A dossier under Decision 26/2026/QĐ-TTg that was filed, rated and recognised with four stars.
  ///
  /// - Parameters:
  ///   - product: The product.
  ///   - producer: Its producer.
  /// - Returns: The dossier.
  /// - Throws: ``SampleError`` for a product of another producer, or one that the producer may not own.
  public mutating func recognisedDossier(
    of product: Product, _ producer: Producer
  ) throws(SampleError) -> Dossier {
    let id: ID<Dossier> = try nextID()
    let everything = HandOver(DossierDocument.allCases, samples: 5, paperSets: 1, electronicSets: 1)
    let result = DossierEvent.CouncilResult(
      .meeting, total: Score(78), star: .four, minutes: "03/BB-HĐ", meetingReason: .opinionsDiffer)
    let course: [(day: String, actor: DossierActor, action: DossierEvent.Action)] = [
      ("2026-06-01", .owner, .filed(everything)), ("2026-06-12", .commune, .assessed),
      ("2026-06-15", .commune, .forwarded(everything)), ("2026-06-18", .provincialOffice, .checked),
      ("2026-07-01", .provincialChair, .convened), ("2026-08-01", .advisoryTeam, .reported),
      ("2026-08-20", .provincialCouncil, .rated(result)),
      ("2026-08-28", .provincialChair, .recognised(.four)),
    ]
    return try make("a dossier") {
      try Dossier(
        id: id, kind: .first, product: product, producer: producer, procedure: .decision26_2026,
        history: course.map { try DossierEvent(on: CivilDate($0.day), by: $0.actor, $0.action) })
    }
  }

  /// The papers of a dossier: Forms 01 and 02 with a document that they name, and the commune's report.
  ///
  /// - Throws: ``SampleError`` never for a dossier that there is.
  public func papers(of dossier: Dossier) throws(SampleError) -> DossierPapers {
    let (producer, product) = (dossier.producer, dossier.product)
    return try make("a dossier's papers") {
      let owner = OwnerParticulars(producer, email: "mau@example.org")
      let day = try CivilDate("2026-05-30")
      let signing = FormSigning(place: "Khe Cốc", day: day, name: "Nguyễn Văn Mẫu")
      let contracts = Proof(document: "Hợp đồng lao động mẫu", issued: day)
      let file = ProductFile(
        registration: RegistrationForm(
          province: "Thái Nguyên", year: 2026, owner: owner, product: product, kind: dossier.kind,
          attachesReport: true, samples: 5, signing: signing),
        report: SelfAssessmentReport(
          owner: owner, product: product, kind: dossier.kind, general: .init(), results: .init(),
          entries: [
            .init("3.3", .option(.b), "Lao động trong xã", evidence: [contracts.document])
          ], signing: signing),
        evidence: try Evidence([Evidence.Document(contracts, [.quantity(.communeLabour, .percent(62))])]))
      let report = CommuneReport(
        commune: "xã Khe Cốc", owner: owner, product: product, kind: dossier.kind,
        remarks: CommuneReport.Remarks(labour: "Lao động trong xã", isTraditional: true),
        proposal: "Đề nghị đánh giá", signing: signing)
      return DossierPapers(of: dossier.id, file, communeReport: report)
    }
  }

  /// A rating of a product by Decision 26/2026/QĐ-TTg, of answers that are drawn.
  ///
  /// - Throws: ``SampleError`` for a set that the decision does not rate.
  public mutating func rating(of product: Product) throws(SampleError) -> RatingRecord {
    let id: ID<RatingRecord> = try nextID()
    let rater = try make("a rater") { try RatingRegime.decision26_2026.rater(for: product.set) }
    let panel = [sheet(for: rater.criteria), sheet(for: rater.criteria)]
    return try make("a rating") {
      RatingRecord(
        id: id, product: product.id, day: try CivilDate("2026-08-20"), rating: try rater.rate(panel))
    }
  }

  /// A session of a provincial council in which a member has scored a product.
  ///
  /// - Parameters:
  ///   - product: The product.
  ///   - producer: Its producer.
  /// - Returns: The session.
  /// - Throws: ``SampleError`` for a set that the decision does not rate.
  public mutating func councilSession(
    on product: Product, of producer: Producer
  ) throws(SampleError) -> CouncilRecord {
    let id: ID<CouncilRecord> = try nextID()
    let rater = try make("a rater") { try RatingRegime.decision26_2026.rater(for: product.set) }
    let sheet = sheet(for: rater.criteria, isBest: true)
    return try make("a council's session") {
      let day = try CivilDate("2026-08-20")
      let chair = try ID<CouncilMember>("chu-tich")
      let council = try Council(
        "Hội đồng mẫu", at: .province, decision: "1520/QĐ-UBND", setUp: CivilDate("2026-07-01"),
        members: [
          CouncilMember(id: chair, role: .chair, agency: .leadership, name: "Nguyễn Văn Mẫu"),
          CouncilMember(id: ID("so-y-te"), agency: .health, name: "Trần Thị Mẫu"),
          CouncilMember(id: ID("so-cong-thuong"), agency: .industryAndTrade, name: "Lê Văn Thử"),
        ])
      var session = try CouncilSession(
        CouncilOpening(council, product: product, producer: producer, mode: .meeting, on: day), by: rater)
      try session.submit(MemberSheet(member: chair, written: day, sheet), on: day)
      return CouncilRecord(id: id, log: session.log)
    }
  }

  /// The certificate of a recognised dossier, with a file for re-rating lodged in time.
  ///
  /// - Throws: ``SampleError`` for a dossier that is not recognised.
  public mutating func certificate(of dossier: Dossier) throws(SampleError) -> CertificateRecord {
    let number: ID<RecognitionCertificate> = try nextID()
    return try make("a certificate") {
      let certificate = try dossier.certificate(number: number, code: CertifiedCode("19-05443-7-2026"))
      return try CertificateRecord(certificate, history: [.filed(on: certificate.issued.adding(months: 33))])
    }
  }
}
