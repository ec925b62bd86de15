internal import OCOPFunding
internal import OCOPIntellectualProperty
internal import OCOPModel
internal import OCOPProgramme
internal import OCOPStorage

extension SampleData {
  /// A right to use a collective mark, a case of the programme's register, and a row of a province's policy of rewards.
  mutating func rightRecords(of producer: Producer, _ product: Product) throws(SampleError) -> [any Record] {
    let (right, mark, own): (ID<UseRight>, ID<IPCase>, ID<IPCase>) = try (nextID(), nextID(), nextID())
    let reward: ID<StarReward> = try nextID()
    return [
      try make("a right of use") {
        try UseRight(
          id: right, of: mark, holder: producer.id, product: product.id, place: "Khe Cốc",
          [
            UseRight.Event(on: CivilDate("2026-03-02"), .requested),
            UseRight.Event(
              on: CivilDate("2026-04-10"), .granted(Proof(document: "12/QĐ-HLN"), validUntil: nil)),
          ])
      },
      try make("a case") {
        let filed = IPEvent(on: try CivilDate("2026-03-02"), .filed)
        let ipCase = try IPCase(id: own, CaseFacts(right: .trademark), [filed])
        return ProgrammeCase(
          DocketCase(ipCase, name: product.name, holder: producer.name, responsible: "Phòng mẫu"),
          producer: producer.id, products: [product.id])
      },
      try make("a reward") {
        StarReward(
          id: reward, occasion: .first, amounts: [StarAmount(.four, Dong(20_000_000))], province: "19",
          inForce: DatePeriod(from: try CivilDate("2026-01-01")), citation: Citation("Chính sách mẫu"),
          confidence: .unverified)
      },
    ]
  }

  /// What the registers tell of a producer and a product beside the two, and a recognition known from a list.
  mutating func enrolments(of producer: Producer, _ product: Product) throws(SampleError) -> [any Record] {
    let listed: ID<ListedRecognition> = try nextID()
    let idea: ID<ProductIdea> = try nextID()
    return [
      try make("an enrolment") {
        ProducerEnrolment(
          ProducerProfile(producer, place: try Locality("05488"), joined: try CivilDate("2025-11-03")))
      },
      try make("an enrolment") {
        ProductEnrolment(
          ProductProfile(product, place: try Locality("05488"), idea: idea, prospect: .potential))
      },
      try make("a listed recognition") {
        ListedRecognition(
          id: listed, product: product.id, star: .three,
          within: try DatePeriod(from: CivilDate("2025-01-01"), upTo: CivilDate("2026-01-01")),
          source: Proof(document: "Danh sách mẫu"))
      },
    ]
  }

  /// The yearly figures of a product, and where its materials came from.
  func figureRecords(of product: Product) throws(SampleError) -> [any Record] {
    try make("yearly figures") {
      let source = Proof(document: "Báo cáo mẫu")
      return [
        try RowRecord(
          YearFigures(
            of: product.id, in: 2026, output: YearFigures.Output(12, "tấn"), revenue: Dong(3_600_000_000),
            workers: 14, source: source)),
        try RowRecord(
          MaterialUse(
            of: product.id, in: 2026, unit: "kg búp tươi", commune: 52_000, province: 8_000, source: source)),
      ]
    }
  }

  /// A change of a product as the journal has it.
  mutating func journalEntry(of product: Product) throws(SampleError) -> JournalEntry {
    let (note, author): (ID<JournalNote>, ID<JournalAuthor>) = try (nextID(), nextID())
    return try make("an entry of the journal") {
      let note = JournalNote(id: note, author: author, day: try CivilDate("2026-06-02"), reason: "Đổi tên")
      return try JournalEntry(
        .changed, of: Product.recordKey(product.id), note, number: 1, places: ["name"])
    }
  }
}
