internal import OCOPFunding
public import OCOPIntellectualProperty
public import OCOPModel
public import OCOPStorage

extension SampleData {
  /// The file of a trademark of a product, filed by its producer and accepted.
  ///
  /// - Parameters:
  ///   - product: The product.
  ///   - producer: Its producer, whose representative acts for it.
  /// - Returns: The file.
  /// - Throws: ``SampleError`` where ``ids`` gives no identifier.
  public mutating func trademark(for product: Product, of producer: Producer) throws(SampleError) -> IPFile {
    let (id, applicant, person): (ID<IPCase>, ID<IPParty>, ID<IPParty>) = try (nextID(), nextID(), nextID())
    return try make("a trademark's file") {
      let filed = try CivilDate("2026-03-02")
      let ipCase = try IPCase(
        id: id, CaseFacts(right: .trademark),
        [IPEvent(on: filed, .filed), IPEvent(on: CivilDate("2026-04-01"), .accepted)])
      let days = DatePeriod(from: filed)
      return try IPFile(
        ipCase, name: product.name, sign: IPSign(words: product.name, figure: "a leaf", colours: ["green"]),
        goods: GoodsList([GoodsItem(NiceClass(30), ["trà xanh"])]),
        parts: [
          IPParty.Part(
            IPParty(
              id: applicant, kind: .organisation, name: producer.name, producer: producer.id,
              address: "Xã Khe Cốc"),
            as: .applicant, during: days),
          IPParty.Part(
            IPParty(id: person, kind: .person, name: "Trần Thị Mẫu", phone: "0900 000 002"),
            as: .representative, during: days),
        ], responsible: "Phòng sở hữu trí tuệ")
    }
  }

  /// Money of three purses for two measures, allocated optimally and with proof.
  ///
  /// - Throws: ``SampleError`` where ``ids`` gives no identifier.
  public mutating func allocation() throws(SampleError) -> AllocationRecord {
    let id: ID<AllocationRecord> = try nextID()
    let budget = Dong(Int64(50 + random.below(100)) * 1_000_000)
    return try make("an allocation") {
      let problem = try AllocationProblem(
        sources: [
          .init(id: "khuyen-cong", payer: .state, budget: budget),
          .init(id: "doi-ung", payer: .own, budget: Dong(60_000_000)),
          .init(id: "vay", payer: .loan, budget: Dong(500_000_000), rate: 750),
        ],
        measures: [
          .init(id: "may-say", cost: Dong(160_000_000), priority: 1, beneficiary: 0),
          .init(id: "bao-bi", cost: Dong(40_000_000), priority: 2, beneficiary: 0),
        ],
        lines: [
          .init(source: 0, measure: 0, cap: Dong(80_000_000)),
          .init(source: 1, measure: 0, cap: Dong(60_000_000)),
          .init(source: 2, measure: 0, cap: Dong(160_000_000)),
          .init(source: 1, measure: 1, cap: Dong(40_000_000)),
        ])
      let best = AllocationSolver(problem).optimal()
      return try AllocationRecord(
        id: id, day: CivilDate("2026-07-01"), problem: problem, plan: best.plan, certificate: best.certificate
      )
    }
  }

  /// The plan for a tea dryer of a producer, which industry promotion and the producer pay for.
  ///
  /// - Parameter producer: The producer.
  /// - Returns: The plan with its problem: two purses, the rules of Circular 28/2018/TT-BTC, one measure.
  /// - Throws: ``SampleError`` where ``ids`` gives no identifier.
  public mutating func fundingPlan(for producer: Producer) throws(SampleError) -> FundingRecord {
    let (id, promotion, own): (ID<FundingRecord>, ID<FundingSource>, ID<FundingSource>) =
      try (nextID(), nextID(), nextID())
    let dryer: ID<SupportMeasure> = try nextID()
    let budget = Dong(Int64(100 + random.below(100)) * 1_000_000)
    return try make("a funding plan") {
      let rules = SupportRule.circular28_2018
      let problem = FundingProblem(
        day: try CivilDate("2026-06-01"),
        sources: [
          FundingSource(
            id: promotion, name: Bilingual(vi: "Khuyến công tỉnh", en: "Industry promotion"),
            kind: .industryPromotion, budget: .whole(budget), rules: rules.map(\.id)),
          FundingSource(
            id: own, name: Bilingual(vi: "Vốn tự có", en: "Own capital"), kind: .ownCapital,
            budget: .whole(Dong(250_000_000)), preference: 1, owner: producer.id),
        ], rules: rules,
        measures: [
          SupportMeasure(
            id: dryer, name: Bilingual(vi: "Máy sấy chè", en: "Tea dryer"), cost: Dong(400_000_000),
            category: .equipment, beneficiary: producer.id, producerKind: producer.kind,
            ownShare: Share(percent: 50))
        ])
      return try FundingRecord(id: id, problem: problem, plan: problem.plan())
    }
  }

  /// The plan for two machines of a producer after its own money turned out less, when the second, all or nothing, was begun.
  ///
  /// - Parameter producer: The producer.
  /// - Returns: The plan with its problem and the older plan: what is paid is kept, and the first machine gets what is left.
  /// - Throws: ``SampleError`` where ``ids`` gives no identifier.
  public mutating func fundingReplan(for producer: Producer) throws(SampleError) -> FundingReplanRecord {
    let (id, purse): (ID<FundingReplanRecord>, ID<FundingSource>) = try (nextID(), nextID())
    let (dryer, roller): (ID<SupportMeasure>, ID<SupportMeasure>) = try (nextID(), nextID())
    let cut = Dong(Int64(110 + random.below(40)) * 1_000_000)
    return try make("a funding plan after a change") {
      let problem = FundingProblem(
        day: try CivilDate("2026-06-01"),
        sources: [
          FundingSource(
            id: purse, name: Bilingual(vi: "Vốn tự có", en: "Own capital"), kind: .ownCapital,
            budget: .whole(Dong(160_000_000)), owner: producer.id)
        ], rules: [],
        measures: [
          SupportMeasure(
            id: dryer, name: Bilingual(vi: "Máy sấy chè", en: "Tea dryer"), cost: Dong(60_000_000),
            category: .equipment, beneficiary: producer.id),
          SupportMeasure(
            id: roller, name: Bilingual(vi: "Máy vò chè", en: "Tea roller"), cost: Dong(100_000_000),
            category: .equipment, beneficiary: producer.id, priority: 2, isWhole: true),
        ])
      let older = try problem.plan()
      let changed = try problem.changingBudget(of: PurseYear(purse), to: cut)
      let paid = [Disbursement(Dong(20_000_000), for: roller, from: PurseYear(purse))]
      let replan = try changed.replan(from: older, paid: paid, .coverageFirst)
      return try FundingReplanRecord(id: id, problem: changed, older: older, replan: replan)
    }
  }

  /// One record of every type that the library has, made of each other.
  ///
  /// - Throws: ``SampleError`` where ``ids`` gives no identifier.
  public mutating func oneOfEach() throws(SampleError) -> [any Record] {
    let producer = try producer()
    let product = try product(of: producer)
    let dossier = try recognisedDossier(of: product, producer)
    let funding = try fundingPlan(for: producer)
    var parts: [any Record] = []
    if let source = funding.problem.sources.first { parts.append(source) }
    if let rule = funding.problem.rules.first { parts.append(rule) }
    if let measure = funding.problem.measures.first { parts.append(measure) }
    return [
      producer, product, dossier, try rating(of: product), try councilSession(on: product, of: producer),
      try certificate(of: dossier), try trademark(for: product, of: producer), try allocation(),
      funding,
    ] + parts + (try rightRecords(of: producer, product)) + (try programmeRecords(of: producer, product))
      + (try enrolments(of: producer, product)) + (try figureRecords(of: product))
      + (try marketRecords(of: producer, product)) + (try needRecords(of: producer, product))
      + [try programmePlan(of: product, producer)] + (try traceRecords(of: producer, product))
      + (try stampRecords(of: product)) + [try papers(of: dossier), try project()]
      + [try journalEntry(of: product), try fundingReplan(for: producer)]
  }

  /// A project whose measures get so much together.
  mutating func project() throws(SampleError) -> SupportProject {
    let (id, whole): (ID<SupportProject>, ID<SupportProject>) = try (nextID(), nextID())
    return SupportProject(
      id: id, name: Bilingual(vi: "Dự án mẫu", en: "A project"), cap: Dong(900_000_000), within: whole)
  }
}
