import OCOP

/// Thái Nguyên's programme as far as its totals were published; which product is which is made up, the numbers are not.
///
/// Sources of the totals: press of the province and the ministry's portal, as listed in the project's reference on peers and history:
/// 25 products at the end of 2019, 76 in 2020 (23 of 3★, 53 of 4★), two of 4★ made 5★ on 5 July 2021, 129 in 2021 (54/73/2), 173 in
/// 2022 (91/80/2; 44 first, 13 again), 240 in 2023 (149/89/2; 67 first, 13 again).
enum ThaiNguyen {
  static let province = "19"

  /// A batch of first recognitions: how many of 3★ and of 4★, and the day.
  private struct Batch {
    let day: String
    let three: Int
    let four: Int
    let decision: LegalDocument
  }

  private static let batches = [
    Batch(day: "2019-12-20", three: 15, four: 10, decision: .decision1048_2019),
    Batch(day: "2020-12-15", three: 8, four: 43, decision: .decision1048_2019),
    Batch(day: "2021-12-10", three: 31, four: 22, decision: .decision1048_2019),
    Batch(day: "2022-12-12", three: 37, four: 7, decision: .decision1048_2019),
    Batch(day: "2023-12-18", three: 58, four: 9, decision: .decision148_2023),
  ]

  static func producers() throws -> [ProducerProfile] {
    let kinds: [ProducerKind] = [.cooperative, .cooperative, .cooperative, .enterprise, .productionHousehold]
    return try kinds.enumerated().map { place, kind in
      ProducerProfile(
        Producer(
          id: try ID("ct-\(place)"), name: "Chủ thể \(place)", kind: kind,
          representative: Producer.Representative(
            name: "Người \(place)", isWoman: place % 2 == 0 ? true : nil),
          address: "Xóm \(place)", phone: "0912 000 00\(place)"),
        place: try Locality(communes[place % communes.count]))
    }
  }

  static let communes = ["05503", "05815", "05533"]

  static func localities() throws -> LocalityList {
    func place(_ code: String, _ name: String, _ parent: String?) throws -> LocalityList.Entry {
      LocalityList.Entry(try Locality(code), name: name, in: try parent.map { try Locality($0) })
    }
    return try LocalityList([
      place("19", "Thái Nguyên", nil), place("164", "Thành phố Thái Nguyên", "19"),
      place("171", "Đại Từ", "19"), place("165", "Sông Công", "19"), place("172", "Phổ Yên", "19"),
      place("05503", "Tân Cương", "164"), place("05815", "La Bằng", "171"), place("05533", "Bá Xuyên", "165"),
    ])
  }

  /// The products, each with the star and the day of its first recognition.
  static func firsts() throws -> [(product: ID<Product>, star: Star, day: CivilDate, decision: LegalDocument)]
  {
    var firsts: [(ID<Product>, Star, CivilDate, LegalDocument)] = []
    for batch in batches {
      for star in Array(repeating: Star.three, count: batch.three)
        + Array(repeating: .four, count: batch.four)
      {
        let product: ID<Product> = try ID("sp-\(firsts.count + 1)")
        firsts.append((product, star, try CivilDate(batch.day), batch.decision))
      }
    }
    return firsts
  }

  static func products() throws -> [ProductProfile] {
    try firsts().enumerated().map { place, first in
      ProductProfile(
        Product(
          id: first.product, name: "Sản phẩm \(place + 1)", producer: try ID("ct-\(place % 5)"),
          set: place % 3 == 0 ? .tea : .freshVegetablesFruitsNuts))
    }
  }

  private static func certificate(
    _ number: String, _ product: ID<Product>, _ star: Star, _ day: CivilDate, _ decision: LegalDocument
  ) throws -> RecognitionCertificate {
    let level: RatingLevel =
      star == .five ? .ministry : star == .three && decision == .decision148_2023 ? .district : .province
    return try RecognitionCertificate(
      number: ID(number), product: product, code: CertifiedCode(number), star: star, issuedBy: level,
      decision: decision, issued: day)
  }

  /// All certificates: first ones, the two upgrades of 5 July 2021, 13 ratings anew in 2022 (9 of 3★, 4 of 4★) and 13 in 2023.
  static func certificates() throws -> CertificateRegister {
    var register = CertificateRegister()
    let firsts = try firsts()
    for (place, first) in firsts.enumerated() {
      try register.add(
        CertificateRecord(certificate("L\(place + 1)", first.product, first.star, first.day, first.decision)))
    }
    func again(
      _ places: some Sequence<Int>, _ mark: String, _ day: String, _ star: Star?, _ decision: LegalDocument,
      _ reason: CertificateEvent.Replacement.Reason
    ) throws {
      for place in places {
        let first = firsts[place]
        let new = try certificate(
          "\(mark)\(place + 1)", first.product, star ?? first.star, CivilDate(day), decision)
        try register.replace(ID("L\(place + 1)"), by: new, reason: reason)
      }
    }
    try again(74...75, "N", "2021-07-05", .five, .decision1048_2019, .upgrade)
    try again(Array(0...8) + Array(15...18), "D", "2022-12-12", nil, .decision1048_2019, .rerating)
    try again(Array(25...30) + Array(40...46), "E", "2023-12-10", nil, .decision148_2023, .rerating)
    return register
  }

  /// The 137 ideas by heading, as published for the round of 2021.
  static let ideaHeadings: [(IdeaSector, Int)] = [
    (.freshFood, 17), (.processedFood, 16), (.tea, 81), (.medicinalHerbs, 7), (.other, 16),
  ]

  static func ideas() throws -> [ProductIdea] {
    var ideas: [ProductIdea] = []
    for (sector, count) in ideaHeadings {
      for _ in 0..<count {
        ideas.append(
          ProductIdea(
            id: try ID("yt-\(ideas.count + 1)"), title: "Ý tưởng \(ideas.count + 1)", sector: sector,
            place: try Locality(communes[ideas.count % 3]), registered: try CivilDate("2021-04-12")))
      }
    }
    return ideas
  }

  static let plan = Proof(document: "Kế hoạch OCOP của tỉnh", confidence: .secondary)

  static func period(_ first: String, _ last: String) throws -> DatePeriod {
    try DatePeriod(from: CivilDate(first), upTo: CivilDate(last).adding(days: 1))
  }

  static func targets() throws -> [ProgrammeTarget] {
    [
      try ProgrammeTarget(
        id: ID("moi-2021"), name: Bilingual(vi: "Sản phẩm mới từ 3 sao", en: "New products of 3★ and above"),
        indicator: .newProducts(atLeast: .three),
        versions: [
          ProgrammeTarget.Version(
            adopted: try CivilDate("2021-01-15"), .atLeast(20), in: period("2021-01-01", "2021-12-31"),
            source: plan)
        ]),
      try ProgrammeTarget(
        id: ID("trung-bay"), name: Bilingual(vi: "Khu trưng bày", en: "Display areas"),
        indicator: .salesPoints(.displayArea),
        versions: [
          ProgrammeTarget.Version(
            adopted: try CivilDate("2021-01-15"), .between(5, 10), in: period("2021-01-01", "2021-12-31"),
            source: plan)
        ]),
      try ProgrammeTarget(
        id: ID("mo-hinh"), name: Bilingual(vi: "Địa phương có mô hình", en: "Localities with a model"),
        indicator: .localitiesWithModel(.district),
        versions: [
          ProgrammeTarget.Version(
            adopted: try CivilDate("2021-01-15"), .share(.whole), in: period("2021-01-01", "2021-12-31"),
            source: plan)
        ]),
    ]
  }

  static func records() throws -> ProgrammeRecords {
    ProgrammeRecords(
      localities: try localities(), producers: try producers(), products: try products(), ideas: try ideas(),
      certificates: try certificates(), targets: try targets())
  }

  static func programme() throws -> Programme { try Programme(of: Locality(province), records()) }
}
