internal import OCOPIntellectualProperty
internal import OCOPModel
internal import OCOPProgramme
internal import OCOPRating
internal import OCOPTraceability

/// An invented tea cooperative at Đại Phúc, Thái Nguyên: what is known of it on a day, before or after its plan was carried out.
struct TeaCooperative {
  /// Whether what the plan asks for is done.
  let isPlanDone: Bool
  /// The day.
  let day: CivilDate

  static let place = "05488"

  let producer: Producer
  let product: Product

  init(on day: CivilDate, isPlanDone: Bool) throws {
    self.isPlanDone = isPlanDone
    self.day = day
    producer = Producer(
      id: try ID("htx-nui-guoc"), name: "HTX chè Núi Guộc (minh họa)", kind: .cooperative,
      representative: Producer.Representative(name: "Trần Thị Mẫu", isWoman: true),
      address: "Xóm Mẫu, xã Đại Phúc", phone: "0900 000 111")
    product = Product(
      id: try ID("che-dinh"), name: "Chè đinh Núi Guộc", producer: producer.id, set: .tea,
      code: try ProductCode(province: "19", commune: Self.place, sequence: 7, year: 2026))
  }

  // MARK: Registers

  /// The programme's registers, as far as they are about the cooperative.
  func programme() throws -> Programme {
    let home = try Locality(Self.place)
    var records = ProgrammeRecords(
      localities: try LocalityList([
        LocalityList.Entry(Locality("19"), name: "Thái Nguyên"),
        LocalityList.Entry(home, name: "Đại Phúc", in: Locality("19")),
        LocalityList.Entry(Locality("05758"), name: "Bình Long", in: Locality("19")),
      ]),
      producers: [ProducerProfile(producer, place: home)], products: [ProductProfile(product)],
      salesPoints: try ["19", "19", "01"].enumerated().map { number, province in
        SalesPoint(
          id: try ID("diem-\(number + 1)"), name: "Đại lý \(number + 1)", kind: .distribution,
          place: try Locality(province == "19" ? "05758" : province),
          open: DatePeriod(from: try CivilDate("2025-01-01")), products: [product.id])
      },
      promotionEvents: try ["2025-09-02", "2025-12-20", "2026-02-02"].enumerated().map { number, start in
        PromotionEvent(
          id: try ID("hoi-cho-\(number + 1)"), title: "Hội chợ \(number + 1)", kind: .fair,
          days: try DatePeriod(from: CivilDate(start), upTo: CivilDate(start).adding(days: 5)),
          place: try Locality("19"), producers: [producer.id])
      },
      figures: [
        YearFigures(
          of: product.id, in: 2025, workers: 24, localWorkers: 21,
          source: Proof(document: "Báo cáo lao động 2025"))
      ])
    if isPlanDone { try addFloor(to: &records) }
    return try Programme(of: Locality("19"), records)
  }

  private func addFloor(to records: inout ProgrammeRecords) throws {
    let floor = TradeFloor(id: try ID("san-tinh"), name: "Sàn thương mại điện tử tỉnh", runBy: .province)
    let since = DatePeriod(from: try CivilDate("2026-08-10"))
    records.floors = [floor]
    records.memberships = [FloorMembership(producer.id, of: floor.id, during: since, booth: "che-nui-guoc")]
    records.listings = [FloorListing(product.id, on: floor.id, during: since)]
    records.sales = [
      FloorSales(
        of: product.id, on: floor.id,
        in: try DatePeriod(from: CivilDate("2026-09-01"), upTo: CivilDate("2026-12-01")), orders: 214,
        revenue: Dong(96_300_000))
    ]
  }

  // MARK: Signs

  /// Its own registered mark, and the collective mark of the place, which it may use once the association has granted it.
  func signs() throws -> ProductSigns {
    let mark = try registered("NH-4-0412", .trademark, from: 2020)
    let collective = try registered("NHTT-4-0388", .collectiveMark, from: 2018)
    let since = DatePeriod(from: try CivilDate("2018-01-01"))
    let label = Proof(document: "Ảnh nhãn")
    var right = try UseRight(
      id: ID("qsd-1"), of: collective.id, holder: producer.id, product: product.id, place: "Đại Phúc")
    if isPlanDone {
      try right.apply(UseRight.Event(on: CivilDate("2026-07-10"), .requested))
      let licence = Proof(document: "Quyết định 21/QĐ-HHC", issuer: "Hiệp hội chè (minh họa)")
      try right.apply(UseRight.Event(on: CivilDate("2026-08-05"), .granted(licence, validUntil: nil)))
    }
    return try ProductSigns(
      of: product.id, by: producer.id, goods: [NiceClass(30)], madeIn: "Đại Phúc",
      signs: [
        ProductSign("Núi Guộc", isMark: true, cases: [mark.id], picture: label),
        ProductSign("Chè Đại Phúc", isMark: false, isOrigin: true, cases: [collective.id], picture: label),
      ], listsAllSigns: true,
      cases: [
        SignCase(
          mark, classes: [NiceClass(30)],
          holders: [SignCase.Holder(producer.id, as: .owner, during: since)]),
        SignCase(
          collective, classes: [NiceClass(30)],
          holders: [SignCase.Holder(.party(try ID("hiep-hoi-che")), as: .owner, during: since)]),
      ], useRights: [right])
  }

  private func registered(_ id: String, _ right: IPRight, from year: Int) throws -> IPCase {
    func day(_ year: Int, _ month: Int, _ day: Int) throws -> CivilDate { try CivilDate(year, month, day) }
    return try IPCase(
      id: ID(id), CaseFacts(right: right),
      [
        IPEvent(on: day(year, 3, 2), .filed), IPEvent(on: day(year, 4, 1), .accepted),
        IPEvent(on: day(year, 5, 25), .publishedApplication),
        IPEvent(on: day(year + 1, 3, 1), .grantIntended(.asSigned)),
        IPEvent(on: day(year + 1, 4, 1), .feesPaid),
        IPEvent(on: day(year + 1, 4, 20), .granted),
      ])
  }

  // MARK: Papers

  func certificates() throws -> [QualityCertificate] {
    func certificate(
      _ number: String, _ kind: QualityCertificateKind, _ issuer: String, from start: String, years: Int
    ) throws -> QualityCertificate {
      let start = try CivilDate(start)
      return QualityCertificate(
        number: try ID(number), kind: kind, holder: producer.id, issuer: issuer,
        validity: try DatePeriod(from: start, upTo: start.adding(months: 12 * years)))
    }
    var papers = [
      try certificate(
        "118/2025/ATTP", .foodSafetyEligibility, "Chi cục chất lượng (minh họa)", from: "2025-05-12", years: 3
      ),
      try certificate(
        "VG-25-0417", .vietGAPCrops, "Tổ chức chứng nhận (minh họa)", from: "2025-10-01", years: 3),
    ]
    if isPlanDone {
      papers.append(
        try certificate("HC-26-0093", .haccp, "Tổ chức chứng nhận (minh họa)", from: "2026-11-02", years: 3))
    }
    return papers
  }

  func materials() throws -> [MaterialUse] {
    [
      MaterialUse(
        of: product.id, in: 2025, unit: "kg búp tươi", commune: 31_000, province: 5_000,
        source: Proof(document: "Sổ thu mua 2025"))
    ]
  }

  /// What the new label's code tells; before, there is none.
  func trace() throws -> TraceFile? {
    guard isPlanDone else { return nil }
    var record = TraceRecord()
    record.productName = product.name
    record.image = "nhan-2026.jpg"
    record.party = TraceRecord.Party(name: producer.name, address: producer.address?.value)
    record.stages = [
      TraceRecord.Stage("hái búp", at: try TraceTime("2026-09-14T06:30:00+07:00")),
      TraceRecord.Stage("sao, sàng, đóng gói", at: try TraceTime("2026-09-14T15:00:00+07:00")),
    ]
    record.tracingCode = "https://id.gs1.org/01/08930000000002/10/ND260914"
    record.brand = .value("Núi Guộc")
    record.shelfLife = .value("24 tháng")
    record.standards = ["TCVN 9740:2013"]
    return TraceFile(
      of: product.id, record,
      label: Proof(document: "Mẫu nhãn mới", issuer: producer.name, issued: try CivilDate("2026-09-01")))
  }

  /// The other documents of the file.
  func documents() throws -> [Evidence.Document] {
    func document(_ name: String, _ issued: String, _ statements: [Evidence.Statement]) throws
      -> Evidence.Document
    {
      Evidence.Document(
        Proof(document: name, issuer: producer.name, issued: try CivilDate(issued)), statements)
    }
    let story: [Evidence.Statement] = [
      .fact(.productStory), .fact(.storyOnLeaflet), .fact(.storyOnWebsite),
      .fact(.storyInTraceability, isPlanDone),
      .fact(.storyCopiesAnother, false),
    ]
    return [
      try document(
        "Báo cáo tự đánh giá (Biểu 02)", "2026-06-01",
        [
          .category(.processing, "full"), .category(.productionScale, "medium"),
          .fact(.sustainableTechnology), .fact(.packaged),
          .fact(.distributionManager), .fact(.distributionSoftware, false),
          .fact(.websiteOrSocialMedia),
          .fact(.copiesAnotherProduct, false), .fact(.hazardousForeignMatter, false),
          .fact(.madeInManyProvinces, false), .fact(.madeInManyLocalPlaces, false), .fact(.typicalOfProvince),
          .fact(.newFromTypicalMaterials), .quantity(.onMarket, .number(41)),
          .fact(.exportableToSoutheastAsia, false), .fact(.exportableBeyondSoutheastAsia, false),
          .fact(.exportableToHighStandardMarkets, false), .fact(.cooperativeLawful),
          .category(.cooperativeClass, "fair"), .fact(.fileForged, false), .fact(.fileComplete),
          .fact(.areaCertifiedToInternationalStandard, false),
          .fact(.managementCertifiedInternationally, false),
          .fact(.exportContractPerformed, false),
        ]
          + (isPlanDone
            ? []
            : [.fact(.managementCertifiedNationally, false), .fact(.modernTradeContractPerformed, false)])
      ),
      try document(
        isPlanDone ? "Quyết định 03/QĐ-HTX lập bộ phận bán hàng" : "Sơ đồ tổ chức hợp tác xã",
        isPlanDone ? "2026-08-03" : "2026-01-05", [.fact(.distributionDepartment, isPlanDone)]),
      try document(
        "Hợp đồng liên kết 04/2025", "2025-04-01",
        [.quantity(.contractedOutput, .percent(80)), .quantity(.contractPerformance, .number(11))]),
      try document(
        "Hồ sơ môi trường 12/2025", "2025-03-10",
        [.fact(.environmentalFile), .fact(.wasteTreatmentFile), .fact(.ecoPackagingFile, false)]),
      try document(
        isPlanDone ? "Hướng dẫn pha chè in trên hộp" : "Hướng dẫn in trên hộp cũ",
        isPlanDone ? "2026-09-01" : "2026-01-05",
        [.fact(.usageInstructions), .fact(.detailedInstructions, isPlanDone)]),
      try document(
        isPlanDone ? "Nội dung nhãn mới" : "Nội dung nhãn cũ", isPlanDone ? "2026-09-01" : "2026-01-05",
        [.fact(.labelComplete), .fact(.storyOnLabel), .fact(.bilingualLabel)]
          + (isPlanDone ? [] : [.fact(.traceabilityCodeOnLabel, false)])),
      try document(
        isPlanDone ? "Câu chuyện trong mã QR" : "Câu chuyện sản phẩm",
        isPlanDone ? "2026-09-20" : "2026-01-05", story),
      try document(
        "Bản tự công bố 01/2026", "2026-02-02",
        [
          .fact(.qualityDeclared), .fact(.declarationFollowsRules), .fact(.nationalStandardApplied, false),
          .fact(.internationalStandardApplied, false), .fact(.foodSafetyTestReport),
        ]),
    ]
  }

  /// What only the council can judge: the look of package and label, the story, the leaf and the cup.
  func councilSheet() throws -> ScoreSheet {
    try ScoreSheet([
      "2.2": "c", "2.3": isPlanDone ? "c" : "b", "5.2": "b", "5.3": "c", "6.1.1": "c", "6.1.2": "c",
      "6.2.1": "c",
      "6.2.2": "b", "6.2.3": "c", "7": "c",
    ])
  }

  /// The evidence that the registers, the signs, the certificates and the file give together.
  func evidence() throws -> Evidence {
    try EvidenceCollector(programme(), on: day, registersAreComplete: true).evidence(
      for: product.id, signs: signs(), materials: materials(), certificates: certificates(), trace: trace(),
      besides: documents())
  }
}
