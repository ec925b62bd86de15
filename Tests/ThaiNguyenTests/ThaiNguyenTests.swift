import ExampleSupport
import OCOP
import TestSupport
import Testing

@testable import thai_nguyen

/// The published totals are written out here again, from the press notes: they do not come from the program.
@Suite struct `The programme of Thái Nguyên in 2021` {
  static let file = (try? ProvinceFile.sample()) ?? []
  static let programme = Result { try ProvinceFile.programme(file) }

  private var programme: Programme {
    get throws { try Self.programme.get() }
  }

  private func printed(
    _ contents: [UInt8] = file, isSample: Bool = true,
    _ change: (inout Command.Request) throws -> Void = { _ in }
  ) throws -> String {
    var request = Command.Request()
    try change(&request)
    return try Command.print(contents, isSample: isSample, request)
  }

  // MARK: Published totals

  @Test(
    arguments: [
      ("2019-12-31", 25, nil), ("2020-12-31", 76, [23, 53, 0]), ("2021-07-04", 76, [23, 53, 0]),
      ("2021-07-05", 76, [23, 51, 2]), ("2021-12-31", 129, [54, 73, 2]),
    ] as [(String, Int, [Int]?)])
  func `counts the products that were published for a day`(day: String, total: Int, stars: [Int]?) throws {
    let counts = try programme.ledger.recognisedEver(on: CivilDate(day))
    #expect(counts.total == Bounds(total))
    if let stars { #expect([counts.three, counts.four, counts.five] == stars.map { Bounds($0) }) }
    let stated = stars.map { "\(total): 3★ \($0[0]) · 4★ \($0[1]) · 5★ \($0[2])" } ?? "\(total): "
    #expect(try printed { $0.day = try CivilDate(day) }.contains("ĐÃ CÔNG NHẬN  \(stated)"))
  }

  @Test func `counts the ideas that were published, over all nine units`() throws {
    let ideas = try programme.ideas(on: CivilDate("2021-06-30"))
    #expect(ideas.count == 137)
    let published: [(IdeaSector, Int)] = [
      (.freshFood, 17), (.processedFood, 16), (.medicinalHerbs, 7), (.tea, 81), (.other, 16),
    ]
    for (sector, count) in published { #expect(ideas.count { $0.sector == sector } == count) }
    let localities = try programme.records.localities
    let units = Set(ideas.compactMap { $0.place }.compactMap { localities.ancestor(of: $0, at: .district) })
    #expect(units.map(\.code).sorted() == ["164", "165", "167", "168", "169", "170", "171", "172", "173"])
  }

  @Test func `has at least twenty new products by the end of the year, and none in July`() throws {
    let july = try #require(try programme.progress(on: CivilDate("2021-07-05")).first)
    #expect(july.measure.count == Bounds(0) && july.shortfall == Bounds(20) && july.state == .open)
    let end = try #require(try programme.progress(on: CivilDate("2021-12-31")).first)
    #expect(end.measure.count == Bounds(129 - 76) && end.state == .reached)
  }

  @Test func `says that the ideas are the published ones once all are in`() throws {
    #expect(try printed().contains("✓ số ý tưởng theo nhóm như đã công bố: báo chí"))
    #expect(try !printed { $0.day = try CivilDate("2021-05-31") }.contains("số ý tưởng theo nhóm"))
    let fewer = String(decoding: Self.file, as: UTF8.self).replacing(
      "\"sector\":\"medicinalHerbs\"", with: "\"sector\":\"other\"", maxReplacements: 1)
    #expect(try printed(Array(fewer.utf8)).contains("✗ số ý tưởng theo nhóm khác số đã công bố"))
  }

  @Test func `knows which products are in rating`() throws {
    func candidates(_ day: String) throws -> Int? {
      try programme.progress(on: CivilDate(day)).first?.forecast?.candidates.count
    }
    #expect(
      try candidates("2021-06-06") == 0 && candidates("2021-07-05") == 14 && candidates("2021-11-30") == 0)
  }

  @Test func `marks a total that the registers do not count`() throws {
    let text = String(decoding: Self.file, as: UTF8.self)
    // One certificate of 2020 fewer.
    let line = try #require(
      text.split(separator: "\n").first {
        $0.contains("\"issued\":\"2020-12-15\"") && $0.hasSuffix("\"history\":[]},")
      })
    let fewer = text.replacing(String(line) + "\n", with: "")
    let screen = try printed(Array(fewer.utf8))
    #expect(screen.contains("✗ 31/12/2020  76 = 23/53/0") && screen.contains("sổ đếm 75"))
    #expect(screen.contains("✓ 31/12/2019"))
  }

  // MARK: Sample data

  @Test func `marks everything that is invented`() throws {
    let records = try programme.records
    #expect(
      records.producers.allSatisfy {
        $0.producer.id.text.hasPrefix("mau-") && $0.producer.name.hasSuffix("(mẫu)")
      })
    #expect(
      records.products.allSatisfy {
        $0.product.id.text.hasPrefix("mau-") && $0.product.name.hasSuffix("(mẫu)")
      })
    #expect(records.ideas.allSatisfy { $0.title.hasSuffix("(mẫu)") })
    #expect(records.cases.allSatisfy { $0.entry.name.hasSuffix("(mẫu)") })
    #expect(records.dossiers.allSatisfy { $0.id.text.hasPrefix("mau-") })
    #expect(records.projects.allSatisfy { $0.title.hasSuffix("(mẫu)") })
    #expect(
      records.producers.allSatisfy { $0.producer.representative?.name == nil && $0.producer.phone == nil })
    #expect(try programme.unverified.isEmpty)
  }

  @Test func `has every register that the year had`() throws {
    let records = try programme.records
    let capital = Set(records.grants.map(\.capital))
    #expect(capital.count == 7)
    #expect(Set(records.cases.map(\.entry.ipCase.facts.right)) == [.trademark, .collectiveMark])
    #expect(records.floors.contains { $0.runBy == .province } && records.floors.count > 1)
    #expect(records.memberships.contains { $0.booth != nil })
    #expect(
      try programme.localitiesWithoutModel(at: .district, on: CivilDate("2021-07-05")).map(\.code) == ["170"])
    #expect(try programme.localitiesWithoutModel(at: .district, on: CivilDate("2021-10-01")).isEmpty)
  }

  // MARK: Places

  @Test func `writes its places as the gazetteer has them on the day of the list`() throws {
    let list = try LocalityList(.vietnam, of: Locality("19"), on: CivilDate("2021-11-06"))
    #expect(try programme.records.localities == list)
  }

  @Test func `leaves divided communes open until someone says`() throws {
    let list = try programme.records.localities
    let communes = list.localities(at: .commune)
    let open = try CommuneSuccession(written: CivilDate("2021-11-06")).open(communes, in: list)
    let gia = try #require(open.first { $0.code == "05461" })
    #expect(gia.candidates.map(\.unit.name).sorted() == ["Gia Sàng", "Phan Đình Phùng"])
    let told = try CommuneSuccession(written: CivilDate("2021-11-06"), decided: ["05461": "05467"])
    #expect(told.open(communes, in: list).count == open.count - 1)
    #expect(told.answer(try Locality("05461")).unit?.code == "05467")
    // A row that is not confirmed stays open, though it leads to one commune.
    let unconfirmed = try #require(open.first { $0.candidates.count == 1 })
    #expect(unconfirmed.text(in: .english).hasSuffix(", unverified)"))
    // The same code is another unit's on another day.
    #expect(Gazetteer.vietnam.communes.unit("05467", on: try CivilDate("2021-11-06")).unit?.name == "Cam Giá")
    #expect(try printed().contains("05461 phường Gia Sàng → 05443 hay 05467"))
    #expect(try !printed { $0.decided = ["05461": "05467"] }.contains("05461 phường Gia Sàng"))
  }

  @Test func `reaches communes of today only from its own province`() throws {
    let succession = try CommuneSuccession(written: CivilDate("2021-11-06"))
    let communes = try programme.records.localities.localities(at: .commune)
    #expect(communes.count == 178)
    let today = Set(communes.flatMap { succession.answer($0).candidates }.map(\.unit.code))
    let all = Set(
      Gazetteer.vietnam.communes.units(on: try CivilDate("2025-07-01")).filter { $0.province == "19" }.map(
        \.code))
    // 92 communes, of which those of former Bắc Kạn come from none of the 178.
    #expect(all.count == 92 && today.isSubset(of: all) && today.count == 55)
  }

  // MARK: Screens

  @Test(arguments: Language.allCases)
  func `reads as its golden texts`(language: Language) throws {
    let screen = try printed { $0.language = language }
    #expect(screen == (try golden("july.\(language.rawValue).txt")))
    #expect(screen.split(separator: "\n").allSatisfy { $0.count <= Layout.width })
    let report = try printed {
      $0.language = language
      $0.day = try CivilDate("2021-12-31")
      $0.isMarkdown = true
    }
    #expect(report == (try golden("year.\(language.rawValue).md")))
  }

  /// What a telephone or a terminal shows at once, on each day for which something was published.
  @Test(arguments: Language.allCases, ["2019-12-31", "2020-12-31", "2021-07-05", "2021-12-31", "2024-06-30"])
  func `fits one screen`(language: Language, day: String) throws {
    let lines = try printed {
      $0.language = language
      $0.day = try CivilDate(day)
    }.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect((24...50).contains(lines.count), "\(lines.count)")
    #expect(lines.allSatisfy { $0.count <= Layout.width })
  }

  @Test func `says where its registers end`() throws {
    let words = "Sổ mẫu chỉ ghi đến 31/12/2021"
    #expect(try !printed { $0.day = try CivilDate("2021-12-31") }.contains(words))
    #expect(try printed { $0.day = try CivilDate("2022-01-01") }.contains(words))
  }

  @Test func `shows no published totals beside another file`() throws {
    let screen = try printed(isSample: false)
    #expect(!screen.contains("✓ 31/12/2020") && !screen.contains("DỮ LIỆU MẪU"))
  }

  @Test func `warns of sources that are not confirmed`() throws {
    let doubtful = String(decoding: Self.file, as: UTF8.self).replacing(
      "\"confidence\":\"secondary\"", with: "\"confidence\":\"unverified\"", maxReplacements: 1)
    let warning = "Nguồn chưa được xác nhận: chỉ tiêu “moi-2021”"
    #expect(try printed(Array(doubtful.utf8)).contains(warning))
    #expect(try printed(Array(doubtful.utf8)) { $0.isMarkdown = true }.contains(warning))
  }

  @Test func `names what is wrong with a file`() throws {
    let text = String(decoding: Self.file, as: UTF8.self)
    func error(_ old: String, _ new: String) -> String {
      let bad = text.replacing(old, with: new, maxReplacements: 1)
      return #expect(throws: FieldError.self) { try printed(Array(bad.utf8)) }?.description ?? ""
    }
    #expect(
      error("\"formatVersion\": 1", "\"formatVersion\": 9").hasPrefix("formatVersion: programme format 9"))
    #expect(error("\"id\":\"mau-ct-02\"", "\"id\":\"mau-ct-01\"").contains("mau-ct-01"))
    #expect(error("\"joined\":\"2020-03-01\"", "\"joined\":\"2020-02-30\"").contains("records.producers["))
    #expect(error("{\"formatVersion\": 1, \"province\": \"19\"", "[").isEmpty == false)
  }

  @Test func `answers a bad call with its usage`() {
    #expect(Command.run(["--as-of", "yesterday"]) == 2)
    #expect(Command.run(["--decide", "05461"]) == 2)
    #expect(Command.run(["--decide", "164=05467"]) == 2)
    #expect(Command.run(["one", "two"]) == 2)
    #expect(Command.run(["--format", "json"]) == 2)
    #expect(Command.run(["--story", "--as-of", "2021-07-05"]) == 2)
    #expect(Command.run(["--story", "--markdown"]) == 2)
    #expect(Command.run(["--story", "file"]) == 2)
    #expect(Command.run(["--decide", "05461=05500"]) == 2, "it became another")
    #expect(Command.run(["--decide", "99999=05467"]) == 2)
    #expect(Command.run(["--units-on", "1990-01-01"]) == 2)
    #expect(Command.run(["no-such-file"]) == 1)
  }
}
