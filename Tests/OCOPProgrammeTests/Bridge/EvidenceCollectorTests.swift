import OCOP
import TestSupport
import Testing

@Suite struct `The evidence collector` {
  private let product = "sp-1"

  private func records() throws -> ProgrammeRecords {
    var records = try ThaiNguyen.records()
    records.products[0] = ProductProfile(
      Product(id: try ID(product), name: "Chè Tân Cương", producer: try ID("ct-0"), set: .tea))
    return records
  }

  private func stated(_ evidence: Evidence) -> [String: Evidence.Value] {
    Dictionary(evidence.documents.flatMap(\.statements).map { ($0.name, $0.value) }) { first, _ in first }
  }

  private func collect(
    _ records: ProgrammeRecords, complete: Bool = false, on text: String = "2026-06-30",
    signs: ProductSigns? = nil, materials: [MaterialUse] = [], origins: MaterialOrigins? = nil,
    areas: [GrowingArea] = [], certificates: [QualityCertificate] = [], trace: TraceFile? = nil,
    besides: [Evidence.Document] = []
  ) throws -> Evidence {
    let programme = try Programme(of: Locality("19"), records)
    return try EvidenceCollector(programme, on: day(text), registersAreComplete: complete)
      .evidence(
        for: ID(product), signs: signs, materials: materials, origins: origins, areas: areas,
        certificates: certificates, trace: trace, besides: besides)
  }

  @Test func `states who the producer is, and not why it is favoured`() throws {
    let evidence = try collect(records())
    #expect(
      stated(evidence) == ["legalForm": .category("cooperative"), "representativeIsFavoured": .fact(true)])
    #expect(evidence.documents.map(\.proof.document) == ["Sổ chủ thể OCOP (30/06/2026)"])
    #expect(try evidence.documents.map { $0.proof.holds(on: try day("2026-07-01")) } == [false])
  }

  @Test(
    arguments: [
      (nil, nil, nil, nil), (true, nil, nil, true), (nil, nil, true, true), (false, false, nil, nil),
      (false, false, false, false), (nil, true, false, true),
    ] as [(Bool?, Bool?, Bool?, Bool?)])
  func `takes an unknown fact about a person for neither`(
    woman: Bool?, minority: Bool?, disabled: Bool?, favoured: Bool?
  ) throws {
    var records = try records()
    records.producers[0] = ProducerProfile(
      Producer(
        id: try ID("ct-0"), name: "HTX", kind: .enterprise,
        representative: Producer.Representative(
          isWoman: woman, isEthnicMinority: minority, isDisabled: disabled)))
    #expect(stated(try collect(records)) == (favoured.map { ["representativeIsFavoured": .fact($0)] } ?? [:]))
  }

  @Test func `states labour and materials by the last year that is over, with their own sources`() throws {
    var records = try records()
    let report = Proof(document: "Báo cáo lao động 2025")
    records.figures = [
      YearFigures(
        of: try ID(product), in: 2024, workers: 10, localWorkers: 9, source: Proof(document: "2024")),
      YearFigures(of: try ID(product), in: 2025, workers: 8, localWorkers: 5, source: report),
      YearFigures(
        of: try ID(product), in: 2026, workers: 8, localWorkers: 8, source: Proof(document: "2026")),
    ]
    func use(_ year: Int, imported: Int, unknown: Int = 0) throws -> MaterialUse {
      MaterialUse(
        of: try ID(product), in: year, unit: "kg", commune: 9_000, province: 2_000,
        elsewhere: 1_000 - imported,
        imported: imported, unknown: unknown, source: Proof(document: "Sổ thu mua \(year)"))
    }
    let evidence = try collect(records, materials: [use(2024, imported: 0), use(2025, imported: 100)])
    #expect(stated(evidence)["communeLabour"] == .amount(.share(try Share(5, 8))))
    #expect(stated(evidence)["materialsFromProvince"] == .amount(.share(try Share(11, 12))))
    #expect(stated(evidence)["importedMaterials"] == .amount(.share(try Share(1, 120))))
    #expect(evidence.documents.map(\.proof.document).contains("Sổ thu mua 2025"))
    #expect(evidence.documents.map(\.proof).contains(report))
    #expect(stated(evidence)["materialsOfUnknownOrigin"] == .fact(false))
    #expect(stated(evidence)["productFromCommune"] == nil, "tea is made of leaves, and not grown as tea")
    let vague = try collect(records, materials: [use(2025, imported: 0, unknown: 1)])
    #expect(stated(vague)["materialsFromProvince"] == nil)
    #expect(stated(vague)["materialsOfUnknownOrigin"] == .fact(false), "of most of it the origin is known")
    #expect(try use(2025, imported: -1).shareImported == nil)
    let dark = MaterialUse(
      of: try ID(product), in: 2025, unit: "kg", commune: 0, province: 0, unknown: 900,
      source: Proof(document: "Sổ"))
    #expect(stated(try collect(records, materials: [dark]))["materialsOfUnknownOrigin"] == .fact(true))
    #expect(dark.shareFromCommune == nil)
  }

  /// A report that came in March told nobody anything in February; and an old number is not this year's.
  @Test func `takes the last year of which the day could know, and no older one in its place`() throws {
    var records = try records()
    func report(_ year: Int, issued: String) throws -> Proof {
      Proof(document: "Báo cáo \(year)", issued: try day(issued))
    }
    records.figures = [
      YearFigures(
        of: try ID(product), in: 2024, workers: 10, localWorkers: 9,
        source: try report(2024, issued: "2025-02-20")),
      YearFigures(
        of: try ID(product), in: 2025, workers: 8, localWorkers: 5,
        source: try report(2025, issued: "2026-03-10")),
    ]
    let materials = try [(2024, 9, "2025-02-20"), (2025, 5, "2026-03-10")].map { year, commune, issued in
      MaterialUse(
        of: try ID(product), in: year, unit: "kg", commune: commune, province: 0, elsewhere: 10 - commune,
        source: try report(year, issued: issued))
    }
    func shares(_ text: String) throws -> [Evidence.Value?] {
      let known = stated(try collect(records, on: text, materials: materials))
      return [known["communeLabour"], known["materialsFromProvince"]]
    }
    #expect(try shares("2026-02-15") == [.amount(.share(Share(9, 10))), .amount(.share(Share(9, 10)))])
    #expect(try shares("2026-03-10") == [.amount(.share(Share(5, 8))), .amount(.share(Share(5, 10)))])
    records.figures[1] = YearFigures(
      of: try ID(product), in: 2025, revenue: Dong(1), source: try report(2025, issued: "2026-03-10"))
    #expect(try shares("2026-03-10").first == .some(nil))
  }

  @Test func `takes the origins of ingredients from the ledger where no account tells them`() throws {
    let areas = [
      GrowingArea(
        id: try ID("doi-1"), name: "Đồi chè",
        site: .locality(try Locality("05503"), on: try day("2025-08-01"))
      ),
      GrowingArea(id: try ID("th"), name: "Thái Lan", site: .abroad),
    ]
    let year = try DatePeriod(from: day("2025-01-01"), upTo: day("2026-01-01"))
    func origins(_ parts: [(area: String?, amount: Int)], _ period: DatePeriod = year) throws
      -> MaterialOrigins
    {
      try MaterialOrigins(
        of: ID(product), in: period,
        parts.map { try MaterialOrigins.Part($0.area.map { try ID($0) }, Bounds($0.amount)) })
    }
    let known = try origins([("doi-1", 9_000_000), ("th", 3_000_000)])
    let evidence = try collect(records(), origins: known, areas: areas)
    #expect(stated(evidence)["materialsFromProvince"] == .amount(.share(try Share(3, 4))))
    #expect(stated(evidence)["importedMaterials"] == .amount(.share(try Share(1, 4))))
    #expect(
      evidence.documents.map(\.proof.document).contains(
        "Sổ truy xuất nguồn gốc, lô sản xuất 01/01/2025 – 31/12/2025 (30/06/2026)"))
    let account = MaterialUse(
      of: try ID(product), in: 2025, unit: "kg", commune: 1, province: 0, source: Proof(document: "Sổ"))
    let both = try collect(records(), materials: [account], origins: known, areas: areas)
    #expect(stated(both)["materialsFromProvince"] == .amount(.share(.whole)), "the account counts")
    let vague = try collect(records(), origins: origins([("doi-1", 9), (nil, 3)]), areas: areas)
    #expect(stated(vague)["materialsFromProvince"] == nil)
    #expect(stated(vague)["materialsOfUnknownOrigin"] == .fact(false))
    let dark = try collect(records(), origins: origins([("nowhere", 9), (nil, 3)]), areas: areas)
    #expect(stated(dark)["materialsOfUnknownOrigin"] == .fact(true))
    let running = try DatePeriod(from: day("2026-01-01"), upTo: day("2026-07-01"))
    #expect(
      stated(try collect(records(), origins: origins([("doi-1", 1)], running), areas: areas))[
        "materialsFromProvince"] == nil)
    #expect(throws: CollectionError.otherProduct(try ID("x"), than: try ID(product))) {
      try collect(records(), origins: MaterialOrigins(of: ID("x"), in: year, []))
    }
  }

  /// The commune of 05503 took in others in 2025: what lies in it today need not have lain in it before.
  @Test func `reads the codes of registers by the day of their list`() throws {
    var records = try records()
    let set = try #require(ProductClassification.decision26_2026.set(numbered: 1))
    records.products[0] = ProductProfile(
      Product(id: try ID(product), name: "Rau", producer: try ID("ct-0"), set: set),
      place: try Locality("05503"))
    let area = GrowingArea(
      id: try ID("bãi-1"), name: "Bãi rau", site: .locality(try Locality("05503"), on: try day("2025-08-01")))
    let origins = try MaterialOrigins(
      of: ID(product), in: DatePeriod(from: day("2025-08-01"), upTo: day("2026-01-01")),
      [MaterialOrigins.Part(area.id, Bounds(5))])
    func share(codesOn text: String?) throws -> Evidence.Value? {
      let collector = EvidenceCollector(
        try Programme(of: Locality("19"), records), on: try day("2026-06-30"),
        codesOn: try text.map { try day($0) })
      return stated(try collector.evidence(for: ID(product), origins: origins, areas: [area]))[
        "productFromCommune"]
    }
    #expect(try share(codesOn: nil) == .amount(.share(.whole)))
    #expect(try share(codesOn: "2021-12-31") == nil, "the area may lie in what was another commune then")
  }

  /// By the forms, read by hand in Annex II: 1.1 of sets 1–4 and 23–25 asks for the share of the product from the commune (1, 2, 3 or
  /// more points under 50 %, under 75 %, from 75 %) and requires all of it from the province; 1.1 of set 11 for that of materials.
  @Test(
    arguments: [
      (1, 40, .a), (2, 60, .b), (3, 80, .c), (4, 74, .b), (11, 80, .c), (23, 75, .c), (24, 10, .a),
      (25, 50, .b),
    ] as [(Int, Int, OptionLetter)])
  func `answers 1,1 of fresh goods by where they were grown, of others by their materials`(
    set: Int, commune: Int, option: OptionLetter
  ) throws {
    var records = try records()
    let number = try #require(ProductClassification.decision26_2026.set(numbered: set))
    records.products[0] = ProductProfile(
      Product(id: try ID(product), name: "Sản phẩm", producer: try ID("ct-0"), set: number))
    let use = MaterialUse(
      of: try ID(product), in: 2025, unit: "kg", commune: commune, province: set == 11 ? 0 : 100 - commune,
      elsewhere: set == 11 ? 100 - commune : 0, source: Proof(document: "Nhật ký sản xuất"))
    let evidence = try collect(records, materials: [use])
    let rating = try RatingRegime.decision26_2026.rater(for: number).rate(
      [ScoreSheet()], evidence: evidence, on: day("2026-06-30"))
    #expect(rating.derivation(of: "1.1")?.outcome == .derived(.option(option)))
    #expect(stated(evidence)["productFromProvince"] == (set == 11 ? nil : .amount(.share(.whole))))
  }

  /// 3.1 of set 26 gives the last option to “the others”, whom Article 2 names for tourism alone.
  @Test(arguments: [ProducerKind.association, .federation, .operatingCentre])
  func `knows the legal form of those who are there for tourism alone`(kind: ProducerKind) throws {
    var records = try records()
    records.producers[0] = ProducerProfile(Producer(id: try ID("ct-0"), name: "Hội", kind: kind))
    #expect(stated(try collect(records))["legalForm"] == .category("other"))
  }

  @Test func `counts no fair at which another product was shown`() throws {
    var records = try records()
    let other = Product(id: try ID("sp-x"), name: "Khác", producer: try ID("ct-0"), set: .tea)
    records.products.append(ProductProfile(other))
    func fair(_ products: [String]) throws -> PromotionEvent {
      PromotionEvent(
        id: try ID("a"), title: "a", kind: .fair, days: try ThaiNguyen.period("2026-01-10", "2026-01-10"),
        place: try Locality("164"), producers: [try ID("ct-0")], products: try products.map { try ID($0) })
    }
    func isShown(_ products: [String]) throws -> Bool {
      records.promotionEvents = [try fair(products)]
      return stated(try collect(records))["fairsInProvince"] == .fact(true)
    }
    #expect(try isShown([]))
    #expect(try isShown([product, "sp-x"]))
    #expect(try !isShown(["sp-x"]))
  }

  @Test func `states where the product is sold, and counts only what is complete and known`() throws {
    var records = try records()
    func point(_ id: String, _ place: String?, _ kind: SalesPoint.Kind = .distribution, open: Bool = true)
      throws
      -> SalesPoint
    {
      SalesPoint(
        id: try ID(id), name: id, kind: kind, place: try place.map { try Locality($0) },
        open: open ? DatePeriod(from: try day("2025-01-01")) : nil, products: [try ID(product)])
    }
    // sp-1 is made in 05503, in the city.
    records.salesPoints = [
      try point("a", "05503"), try point("b", "05815"), try point("c", "01"), try point("d", "171"),
      try point("e", "05815", .displayArea),
    ]
    let some = stated(try collect(records))
    #expect(some["soldInCommune"] == .fact(true))
    #expect(some["soldOutsideCommune"] == .fact(true))
    #expect(some["soldInProvince"] == .fact(true))
    #expect(some["soldOutsideProvince"] == .fact(true))
    #expect(some["distributors"] == nil)
    #expect(stated(try collect(records, complete: true))["distributors"] == .amount(.number(3)))
    records.salesPoints.append(try point("f", nil))
    #expect(stated(try collect(records, complete: true))["distributors"] == nil)
    records.salesPoints = [try point("g", "05815", open: false)]
    #expect(stated(try collect(records, complete: true))["soldOutsideCommune"] == nil)
  }

  @Test func `states the fairs at home and abroad`() throws {
    var records = try records()
    func event(_ id: String, _ kind: PromotionEvent.Kind, _ place: String?, _ first: String) throws
      -> PromotionEvent
    {
      PromotionEvent(
        id: try ID(id), title: id, kind: kind, days: try ThaiNguyen.period(first, first),
        place: try place.map { try Locality($0) }, producers: [try ID("ct-0")])
    }
    records.promotionEvents = [
      try event("a", .fair, "164", "2026-01-10"), try event("b", .digital, "164", "2026-02-10"),
      try event("c", .export, nil, "2026-07-10"),
    ]
    let now = stated(try collect(records, complete: true))
    #expect(now["fairsInProvince"] == .fact(true))
    #expect(now["fairsOutsideProvince"] == nil && now["fairsAbroad"] == nil)
    #expect(now["promotionActivities"] == .amount(.number(2)))
    let later = stated(try collect(records, complete: true, on: "2026-07-10"))
    #expect(later["fairsAbroad"] == .fact(true))
    #expect(later["promotionActivities"] == .amount(.number(3)))
  }

  /// By the form: VietGAP and organic are national at 1.2, GlobalGAP international.
  @Test(
    arguments: [
      (.foodSafetyEligibility, ["foodSafetyCertificate"]),
      (.vietGAPCrops, ["areaCertifiedToNationalStandard"]),
      (.vietGAPLivestock, ["areaCertifiedToNationalStandard"]),
      (.vietGAPFishery, ["areaCertifiedToNationalStandard"]), (.organic, ["areaCertifiedToNationalStandard"]),
      (.globalGAP, ["areaCertifiedToInternationalStandard"]), (.haccp, ["managementCertifiedNationally"]),
      (.gmp, ["managementCertifiedNationally", "productionSafetyCertificate"]),
      (.iso22000, ["managementCertifiedInternationally"]), (.ifs, ["managementCertifiedInternationally"]),
      (.brc, ["managementCertifiedInternationally"]), (.fssc22000, ["managementCertifiedInternationally"]),
      (.qualityDeclaration, ["qualityDeclared"]),
    ] as [(QualityCertificateKind, [String])])
  func `states what a certificate of each kind proves, on the days on which it holds`(
    kind: QualityCertificateKind, facts: [String]
  ) throws {
    func paper(_ holder: String, _ changes: [QualityCertificate.Change] = []) throws -> QualityCertificate {
      QualityCertificate(
        number: try ID("12"), kind: kind, holder: try ID(holder), issuer: "Chi cục",
        validity: try DatePeriod(from: day("2025-07-01"), upTo: day("2027-07-01")),
        scope: "CHÈ TÂN CƯƠNG, gói 200 g", changes: changes)
    }
    func names(_ papers: [QualityCertificate], on text: String = "2026-06-30") throws -> [String] {
      try collect(records(), on: text, certificates: papers).documents
        .first { $0.proof.document == "\(kind.name.vi) 12" }?.statements.map(\.name) ?? []
    }
    #expect(try names([paper("ct-0")]) == facts)
    #expect(try names([paper("ct-1")]).isEmpty, "another producer's")
    #expect(try names([paper("ct-0")], on: "2025-06-30").isEmpty)
    #expect(try names([paper("ct-0")], on: "2027-07-01").isEmpty)
    #expect(try names([paper("ct-0", [.withdrawn(from: day("2026-06-30"))])]).isEmpty)
    let document = try #require(
      collect(records(), certificates: [paper("ct-0")]).documents.first { $0.proof.issuer == "Chi cục" })
    #expect(
      try [day("2026-06-30"), day("2026-07-01")].map { document.proof.holds(on: $0) } == [true, false])
  }

  /// A declaration is of one product; a certificate of a site or an area is of all that comes from it.
  @Test(
    arguments: [
      (.qualityDeclaration, "Chè Tân Cương", true),
      (.qualityDeclaration, "bản công bố chè tân cương hộp", true),
      (.qualityDeclaration, "Chè Tân Cương xanh", false), (.qualityDeclaration, "Chè Tân", false),
      (.qualityDeclaration, "Miến dong", false), (.qualityDeclaration, nil, false), (.haccp, nil, true),
    ] as [(QualityCertificateKind, String?, Bool)])
  func `takes a declaration for the product that it names`(
    kind: QualityCertificateKind, scope: String?, counts: Bool
  ) throws {
    let paper = QualityCertificate(
      number: try ID("12"), kind: kind, holder: try ID("ct-0"), issuer: "Chi cục",
      validity: DatePeriod(from: try day("2025-07-01")), scope: scope)
    var records = try records()
    let other = Product(id: try ID("sp-x"), name: "Chè Tân Cương xanh", producer: try ID("ct-0"), set: .tea)
    records.products.append(ProductProfile(other))
    let documents = try collect(records, certificates: [paper]).documents
    #expect(documents.contains { $0.proof.issuer == "Chi cục" } == counts)
  }

  private func traceFile(
    of id: String = "sp-1", label: Proof = Proof(document: "Nhãn"), by list: TraceDataList = .circular02_2024,
    _ change: (inout TraceRecord) -> Void = { _ in }
  ) throws -> TraceFile {
    var record = TraceRecord()
    record.productName = "Chè"
    record.image = "che.jpg"
    record.party = TraceRecord.Party(name: "HTX", address: "Xóm 1")
    record.stages = [TraceRecord.Stage("hái", at: try TraceTime("2026-04-02T06:00:00+07:00"))]
    record.tracingCode = "https://id.gs1.org/01/08930000000002"
    record.brand = .absent
    record.shelfLife = .value("24 tháng")
    record.standards = ["TCVN 9740:2013"]
    change(&record)
    return TraceFile(of: try ID(id), record, label: label, by: list)
  }

  @Test func `states the code on a label where the data behind it are complete`() throws {
    func told(_ file: TraceFile) throws -> Evidence.Document? {
      try collect(records(), trace: file).documents.first {
        $0.statements == [.fact(.traceabilityCodeOnLabel)]
      }
    }
    let document = try #require(try told(traceFile()))
    #expect(
      document.proof.document.contains("02/2024/TT-BKHCN") && document.proof.document.contains("thứ cấp"))
    #expect(try told(traceFile { $0.image = nil }) == nil)
    #expect(try told(traceFile { $0.brand = nil }) == nil, "whether there is a brand is not said")
    #expect(try told(traceFile { $0.tracingCode = nil }) == nil)
    let old = Proof(
      document: "Nhãn", validity: try DatePeriod(from: day("2020-01-01"), upTo: day("2026-06-30")))
    #expect(try told(traceFile(label: old)) == nil)
    let later = TraceDataList(
      citation: Citation("1/2027"), issued: try day("2026-12-01"), inForceFrom: try day("2027-01-01"),
      confidence: .read, items: [])
    #expect(try told(traceFile(by: later)) == nil)
    let unsure = TraceDataList(
      citation: Citation("1/2026"), issued: try day("2026-01-01"), inForceFrom: nil, confidence: .unverified,
      items: [])
    #expect(try told(traceFile(by: unsure))?.proof.confidence == .unverified)
    #expect(throws: CollectionError.otherProduct(try ID("sp-2"), than: try ID(product))) {
      try collect(records(), trace: traceFile(of: "sp-2"))
    }
  }

  /// A booth, an offer and a sale make the proof; without one of them there is none.
  @Test func `states modern trade by a floor with booth, offer and sales`() throws {
    let floor = try ID<TradeFloor>("san")
    func states(
      booth: String? = "gian-1", listed: Bool = true, orders: Int? = 3, until: String = "2026-06-01",
      since first: String = "2026-01-01"
    ) throws
      -> Bool
    {
      let since = DatePeriod(from: try day(first))
      var records = try records()
      records.floors = [TradeFloor(id: floor, name: "Sàn tỉnh", runBy: .province)]
      records.memberships = [FloorMembership(try ID("ct-0"), of: floor, during: since, booth: booth)]
      records.listings = listed ? [FloorListing(try ID(product), on: floor, during: since)] : []
      records.sales = [
        FloorSales(
          of: try ID(product), on: floor, in: try DatePeriod(from: day("2026-02-01"), upTo: day(until)),
          orders: orders)
      ]
      return stated(try collect(records))["modernTradeContractPerformed"] == .fact(true)
    }
    #expect(try states())
    #expect(try !states(booth: nil))
    #expect(try !states(listed: false))
    #expect(try !states(orders: 0))
    #expect(try !states(orders: nil))
    #expect(try states(until: "2026-07-01"), "the period is over on the day")
    #expect(try !states(until: "2026-07-02"))
    #expect(try !states(since: "2026-06-15"), "what was sold before the product was put on offer again")
  }

  private func signs(_ history: [IPEvent]) throws -> ProductSigns {
    let mark = try IPCase(id: ID("TM-1"), CaseFacts(right: .trademark), history)
    let holder = SignCase.Holder(
      .producer(try ID("ct-0")), as: .owner, during: DatePeriod(from: try day("2025-01-15")))
    return try ProductSigns(
      of: ID(product), by: ID("ct-0"), goods: [NiceClass(30)],
      signs: [ProductSign("Tân Cương", isMark: true, cases: [mark.id])], listsAllSigns: true,
      cases: [SignCase(mark, classes: [NiceClass(30)], holders: [holder])])
  }

  @Test func `carries the standing of a mark into criterion 3,5 of the rating`() throws {
    let filed = IPEvent(on: try day("2025-01-15"), .filed)
    let accepted = IPEvent(on: try day("2025-02-14"), .accepted)
    let criterion = try #require(
      RatingRegime.decision26_2026.criteria(for: .tea).leaves.first {
        $0.question?.concept == .intellectualProperty
      })
    func derived(_ history: [IPEvent]) throws -> Derivation? {
      let evidence = try collect(records(), signs: signs(history))
      let rating = try RatingRegime.decision26_2026.rater(for: .tea).rate(
        [ScoreSheet()], evidence: evidence, on: day("2026-06-30"))
      return rating.derivation(of: criterion.code)
    }
    let before = try #require(try derived([filed]))
    let after = try #require(try derived([filed, accepted]))
    #expect(before != after)
    let evidence = try collect(records(), signs: signs([filed, accepted]))
    #expect(stated(evidence)["trademarkApplicationAccepted"] == .fact(true))
    #expect(stated(evidence)["trademarksRegistered"] == .fact(false))
    #expect(stated(evidence)["industrialDesignPatented"] == .fact(false))
    #expect(after.outcome == .derived(.option(.a)), "\(after.outcome)")
    let document = try #require(
      evidence.documents.first { $0.statements.map(\.name) == ["trademarkApplicationAccepted"] })
    #expect(document.proof.document.contains("TM-1"))
  }

  @Test func `refuses what is not the product's, and what contradicts the registers`() throws {
    let records = try records()
    let other = MaterialUse(
      of: try ID("sp-2"), in: 2025, unit: "kg", commune: 1, province: 0, source: Proof(document: "Sổ"))
    #expect(throws: CollectionError.otherProduct(try ID("sp-2"), than: try ID(product))) {
      try collect(records, materials: [other])
    }
    let programme = try Programme(of: Locality("19"), records)
    #expect(throws: CollectionError.unknownProduct(try ID("ai"))) {
      try EvidenceCollector(programme, on: day("2026-06-30")).evidence(for: ID("ai"))
    }
    let lie = Evidence.Document(Proof(document: "Tờ khai"), [.category(.legalForm, "farm")])
    #expect(
      throws: CollectionError.evidence(
        .contradiction(name: "legalForm", first: "Tờ khai", second: "Sổ chủ thể OCOP (30/06/2026)"))
    ) { try collect(records, besides: [lie]) }
  }

  @Test func `says what it refuses in both languages`() throws {
    let unknown = CollectionError.unknownProduct(try ID("ai"))
    #expect(unknown.text == Bilingual(vi: "không có sản phẩm “ai”", en: "there is no product “ai”"))
    let other = CollectionError.otherProduct(try ID("sp-2"), than: try ID("sp-1"))
    #expect(
      other.text.vi
        == "nhãn hiệu, chỉ dẫn, nguyên liệu hoặc mã truy xuất là của “sp-2”, không phải của “sp-1”")
    #expect(other.description == "signs, materials or a code are of “sp-2”, not of “sp-1”")
    let evidence = EvidenceError.statedTwice(document: "Sổ", name: "workers")
    #expect(CollectionError.evidence(evidence).text == evidence.text)
  }
}

@Suite struct `A list of localities from the gazetteer` {
  /// Nine districts and 178 communes in November 2021, 92 communes and no district since July 2025, as the resolutions count.
  @Test(arguments: [("2021-11-06", 9, 178), ("2025-07-01", 0, 92)])
  func `has Thái Nguyên's units of the day`(text: String, districts: Int, communes: Int) throws {
    let list = try LocalityList(.vietnam, of: Locality("19"), on: CivilDate(text))
    #expect(list.localities(at: .province).map(\.code) == ["19"])
    #expect(list.localities(at: .district).count == districts)
    #expect(list.localities(at: .commune).count == communes)
    #expect(list.localities(at: .commune).allSatisfy { list.ancestor(of: $0, at: .province)?.code == "19" })
  }
}
