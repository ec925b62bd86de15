internal import OCOPFunding
internal import OCOPModel
internal import OCOPProgramme
internal import OCOPRating
internal import OCOPStorage

extension SampleData {
  /// What a programme's registers hold about a producer and its product, one record of each kind.
  mutating func programmeRecords(
    of producer: Producer, _ product: Product
  ) throws(SampleError) -> [any Record] {
    let idea: ID<ProductIdea> = try nextID()
    let plan: ID<BusinessPlan> = try nextID()
    let department: ID<Department> = try nextID()
    let before: [any Record] = [
      try make("an idea") {
        var record = ProductIdea(
          id: idea, title: "Ý tưởng \(product.name)", sector: .tea, place: try Locality("05488"),
          holder: .newcomer(PersonalData("Nguyễn Văn Mẫu"), .productionHousehold),
          registered: try CivilDate("2026-02-02"))
        try record.course.take(.chosen, on: CivilDate("2026-02-20"))
        return record
      },
      try make("a business plan") {
        BusinessPlan(
          id: plan, title: "Phương án \(product.name)", producer: producer.id, product: product.id,
          cost: Dong(800_000_000), promise: BusinessPlan.Promise(revenue: Dong(1_200_000_000), workers: 12),
          handedIn: try CivilDate("2026-03-10"))
      },
      try make("a department") {
        Department(
          id: department, name: Bilingual(vi: "Văn phòng mẫu", en: "Sample office"), level: .province,
          duties: [Department.Duty(.leads, .rating)])
      },
    ]
    return before + [
      try cycle(), try modelProject(producer, product), try activity(producer), try problem(producer),
      try target(),
    ]
  }

  private mutating func cycle() throws(SampleError) -> OCOPCycle {
    let id: ID<OCOPCycle> = try nextID()
    return try make("a cycle") {
      try OCOPCycle(
        id: id, year: 2026, place: Locality("19"),
        windows: [
          OCOPCycle.Window(
            .ideas, try DatePeriod(from: CivilDate("2026-01-05"), upTo: CivilDate("2026-03-01")))
        ])
    }
  }

  private mutating func modelProject(
    _ producer: Producer, _ product: Product
  ) throws(SampleError) -> ModelProject {
    let id: ID<ModelProject> = try nextID()
    return try make("a model project") {
      ModelProject(
        id: id, title: "Mô hình mẫu", place: try Locality("05488"), producers: [producer.id],
        products: [product.id], proposed: try CivilDate("2026-04-01"))
    }
  }

  private mutating func activity(_ producer: Producer) throws(SampleError) -> ProgrammeActivity {
    let id: ID<ProgrammeActivity> = try nextID()
    return try make("an activity") {
      ProgrammeActivity(
        id: id, title: "Tập huấn mẫu", kind: .training, topic: .quality,
        days: try DatePeriod(from: CivilDate("2026-05-11"), upTo: CivilDate("2026-05-13")),
        place: try Locality("19"),
        attendance: [ProgrammeActivity.Attendance(producer.id, people: 4, women: 2, certified: 3)],
        cost: Dong(18_000_000))
    }
  }

  private mutating func problem(_ producer: Producer) throws(SampleError) -> UrgentProblem {
    let id: ID<UrgentProblem> = try nextID()
    return try make("an urgent problem") {
      UrgentProblem(
        id: id, text: "Máy sấy hỏng giữa vụ", topic: .production, place: try Locality("05488"),
        producers: [producer.id], reported: try CivilDate("2026-06-02"))
    }
  }

  private mutating func target() throws(SampleError) -> ProgrammeTarget {
    let id: ID<ProgrammeTarget> = try nextID()
    return try make("a target") {
      try ProgrammeTarget(
        id: id, name: Bilingual(vi: "Sản phẩm mới từ 3 sao", en: "New products of 3★ and above"),
        indicator: .newProducts(atLeast: .three),
        versions: [
          ProgrammeTarget.Version(
            adopted: try CivilDate("2026-01-15"), .atLeast(20),
            in: try DatePeriod(from: CivilDate("2026-01-01"), upTo: CivilDate("2027-01-01")),
            source: Proof(document: "Kế hoạch mẫu"))
        ])
    }
  }

  /// Where a product is sold and promoted, one record of each kind.
  mutating func marketRecords(of producer: Producer, _ product: Product) throws(SampleError) -> [any Record] {
    let floor: ID<TradeFloor> = try nextID()
    let point: ID<SalesPoint> = try nextID()
    let event: ID<PromotionEvent> = try nextID()
    let facility: ID<TradeFacility> = try nextID()
    return [
      try make("a trade floor") { TradeFloor(id: floor, name: "Sàn mẫu", runBy: .province) },
      try make("a membership") {
        let days = DatePeriod(from: try CivilDate("2026-02-01"))
        return try RowRecord(FloorMembership(producer.id, of: floor, during: days, booth: "Gian hàng mẫu"))
      },
      try make("a listing") {
        let days = try DatePeriod(from: CivilDate("2026-02-03"), upTo: CivilDate("2026-12-01"))
        return try RowRecord(FloorListing(product.id, on: floor, during: days))
      },
      try make("sales") {
        let march = try DatePeriod(from: CivilDate("2026-03-01"), upTo: CivilDate("2026-04-01"))
        return try RowRecord(
          FloorSales(of: product.id, on: floor, in: march, orders: 31, revenue: Dong(24_800_000)))
      },
      try make("a point of sale") {
        SalesPoint(
          id: point, name: "Điểm bán mẫu", kind: .showroom, place: try Locality("05758"),
          open: DatePeriod(from: try CivilDate("2026-01-01")), products: [product.id])
      },
      try make("a fair") {
        PromotionEvent(
          id: event, title: "Hội chợ mẫu", kind: .fair,
          days: try DatePeriod(from: CivilDate("2026-09-02"), upTo: CivilDate("2026-09-07")),
          place: try Locality("19"), producers: [producer.id], cost: Dong(90_000_000),
          results: PromotionEvent.Results(booths: 40, sales: Dong(310_000_000)))
      },
      try make("a facility of trade") {
        TradeFacility(
          id: facility, name: "Chợ mẫu", kind: .market, place: try Locality("05488"),
          serving: DatePeriod(from: try CivilDate("2020-01-01")))
      },
    ]
  }

  /// The need of a producer, the review that accepted it, and support that was given.
  mutating func needRecords(of producer: Producer, _ product: Product) throws(SampleError) -> [any Record] {
    let need: ID<SupportNeed> = try nextID()
    let review: ID<NeedReview> = try nextID()
    let grant: ID<SupportGrant> = try nextID()
    return [
      try make("a need") {
        var record = SupportNeed(
          id: need, producer: producer.id, product: product.id, category: .packaging, text: "Nhãn và tem QR",
          estimate: Dong(30_000_000), raised: try CivilDate("2026-06-20"))
        try record.course.take(.accepted(review), on: CivilDate("2026-06-30"))
        try record.course.take(.supported(grant), on: CivilDate("2026-07-20"))
        return record
      },
      try make("a review") {
        NeedReview(id: review, name: "quý II năm 2026", held: try CivilDate("2026-06-30"))
      },
      try make("a grant") {
        SupportGrant(
          id: grant, to: producer.id, for: .packaging, from: .provincialBudget, amount: Dong(24_000_000),
          paid: try CivilDate("2026-07-20"))
      },
    ]
  }

  /// The choice of one product to be pushed to four stars, with its proof.
  mutating func programmePlan(
    of product: Product, _ producer: Producer
  ) throws(SampleError) -> ProgrammePlanRecord {
    let id: ID<ProgrammePlanRecord> = try nextID()
    let measure: ID<SupportMeasure> = try nextID()
    let purse: ID<FundingSource> = try nextID()
    return try make("a programme's plan") {
      let selection = ProgrammeSelection(
        of: [
          ProgrammeCandidate(
            product.id,
            [
              ProgrammeGoal(
                .four, worth: 2,
                [
                  SupportMeasure(
                    id: measure, name: Bilingual(vi: "Nhãn và tem QR", en: "Labels and QR stamps"),
                    cost: Dong(30_000_000), category: .packaging, beneficiary: producer.id)
                ])
            ])
        ],
        under: FundingProblem(
          day: try CivilDate("2026-07-06"),
          sources: [
            FundingSource(
              id: purse, name: Bilingual(vi: "Vốn tự có", en: "Own capital"), kind: .ownCapital,
              budget: .whole(Dong(50_000_000)), owner: producer.id)
          ], rules: [], measures: []))
      return try ProgrammePlanRecord(id: id, selection: selection, plan: selection.plan())
    }
  }
}
