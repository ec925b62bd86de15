import OCOP
import TestSupport
import Testing

@Suite struct `A commune over time` {
  let communes = Gazetteer.vietnam.communes

  @Test func `goes on in the commune that it was merged into`() throws {
    let answer = communes.resolve("05530", on: Day.of2024, to: Day.today)
    #expect(answer.unit?.fullName == "xã Tân Cương")
    guard case .succession(let row, let changes)? = answer.candidates.first?.remarks.first else {
      Issue.record("no row of succession")
      return
    }
    #expect(row.citation == Citation("1683/NQ-UBTVQH15"))
    #expect(row.date == Day.firstOfCommunes)
    #expect(changes == [.merger, .renaming, .changeOfCode, .transfer])
    #expect(
      answer.candidates.first?.remarks.first?.text.vi
        == "nhập, đổi tên, đổi mã, đổi đơn vị cấp trên, Nghị quyết 1683/NQ-UBTVQH15, 01/07/2025")
  }

  @Test(arguments: [
    ("05461", ["05443", "05467"]), ("05467", ["05467", "05500"]), ("05932", ["05908", "05941"]),
  ])
  func `that was divided stays open until someone says which part is meant`(row: (String, [String])) {
    let (code, parts) = row
    let answer = communes.resolve(code, on: Day.lastOfDistricts, to: Day.today)
    #expect(answer.unit == nil)
    #expect(answer.candidates.map(\.unit.code) == parts)
    for part in parts {
      let decided = communes.resolve(code, on: Day.lastOfDistricts, to: Day.today, decided: [code: part])
      #expect(decided.unit?.code == part)
    }
    let wrong = communes.resolve(code, on: Day.lastOfDistricts, to: Day.today, decided: [code: "05503"])
    #expect(wrong == answer)
  }

  @Test func `is known by code and day, since codes change hands`() {
    #expect(communes.unit("05467", on: Day.lastOfDistricts).unit?.fullName == "phường Cam Giá")
    #expect(communes.unit("05467", on: Day.firstOfCommunes).unit?.fullName == "phường Gia Sàng")
  }

  @Test func `changes its kind under the same code`() throws {
    let answer = communes.resolve("05890", on: Day.listed, to: Day.of2022)
    #expect(answer.unit?.kind == .ward)
    guard case .succession(let row, let changes)? = answer.candidates.first?.remarks.first else {
      Issue.record("no row of succession")
      return
    }
    #expect(row.date == (try CivilDate(2022, 4, 10)))
    #expect(changes == [.changeOfKind])
  }

  @Test func `is followed through several changes`() {
    let answer = communes.resolve("05764", on: Day.listed, to: Day.today)
    #expect(answer.unit?.fullName == "xã Quân Chu")
    #expect(answer.candidates.first?.remarks.count == 2)
    // Commune and township of one name are one since.
    let written = Gazetteer.vietnam.commune(at: "Quân Chu", writtenOn: Day.listed, asOf: Day.today)
    #expect(written.unit?.code == "05851")
    #expect(Gazetteer.vietnam.commune(at: "Quân Chu", on: Day.listed).unit == nil)
  }

  @Test(arguments: [("05704", "05662"), ("05782", "05800")])
  func `is not taken by a row that is unverified, but shown`(old: String, new: String) {
    let answer = communes.resolve(old, on: Day.of2024, to: Day.today)
    #expect(answer.unit == nil)
    #expect(answer.candidates.map(\.unit.code) == [new])
    #expect(answer.candidates.first?.remarks.first?.text.en.hasSuffix("unverified") == true)
    let middle = old == "05704" ? "05698" : "05779"
    #expect(
      communes.resolve(old, on: Day.of2024, to: Day.today, decided: [old: middle]).unit?.code == new)
    #expect(communes.resolve(middle, on: Day.of2024, to: Day.today).unit?.code == new)
  }

  @Test func `looks back to all that it was formed from`() {
    let answer = communes.resolve("05503", on: Day.today, to: Day.of2024)
    #expect(answer.candidates.map(\.unit.name) == ["Thịnh Đức", "Tân Cương", "Bình Sơn"])
    #expect(communes.resolve("01957", on: Day.today, to: Day.of2024).unit?.district == "062")
  }

  @Test func `stays the same within its days`() {
    #expect(communes.resolve("05503", on: Day.today, to: Day.firstOfCommunes).candidates.first?.remarks == [])
  }

  @Test func `under a code that meant nothing on the day is not found`() {
    let answer = communes.resolve("05704", on: Day.today, to: Day.today)
    guard case .none(let nearest) = answer else {
      Issue.record("found")
      return
    }
    #expect(nearest.map(\.unit.name) == ["Tân Lợi"])
    #expect(communes.unit("99999", on: Day.today) == .none(nearest: []))
    #expect(communes.unit("", on: Day.today) == .none(nearest: []))
  }

  @Test func `says so where nothing followed`() {
    let answer = Gazetteer.vietnam.districts.resolve("164", on: Day.of2024, to: Day.today)
    guard case .none(let nearest) = answer else {
      Issue.record("found")
      return
    }
    #expect(nearest.map(\.remarks) == [[.endedWithoutSuccessor]])
  }

  @Test func `says so where nothing is known to come before`() throws {
    for code in ["05503", "01843"] {
      let answer = communes.resolve(code, on: Day.today, to: try CivilDate(2001, 1, 1))
      guard case .none(let nearest) = answer else {
        Issue.record("found")
        return
      }
      #expect(!nearest.isEmpty && nearest.allSatisfy { $0.remarks.last == .beganWithoutPredecessor })
    }
  }

  /// Divided and united again, in rows of a user's own.
  @Test func `that was divided and united again is one`() throws {
    let days = try [2001, 2002, 2003].map { try CivilDate($0, 1, 1) }
    func unit(_ code: String, _ from: Int, _ upTo: Int?) throws -> Commune {
      Commune(
        code: code, kind: .commune, name: code, province: "01",
        validity: try DatePeriod(from: days[from], upTo: upTo.map { days[$0] }))
    }
    let source = Citation("1/NQ-UBTVQH15")
    func row(_ new: String, _ old: [String], _ day: Int) -> Succession {
      Succession(to: new, from: old, on: days[day], citation: source, confidence: .read)
    }
    let table = try UnitTable(
      units: [unit("00001", 0, 1), unit("00002", 1, 2), unit("00003", 1, 2), unit("00004", 2, nil)],
      successions: [
        row("00002", ["00001"], 1), row("00003", ["00001"], 1), row("00004", ["00002", "00003"], 2),
      ],
      verifiedTo: Day.today)
    #expect(table.resolve("00001", on: days[0], to: days[2]).unit?.code == "00004")
    #expect(
      table.resolve("00001", on: days[0], to: days[1]).candidates.map(\.unit.code) == ["00002", "00003"])
    #expect(table.resolve("00004", on: days[2], to: days[0]).unit?.code == "00001")
  }
}

@Suite struct `Rows of units` {
  private let all = DatePeriod(from: Day.listed)

  private func commune(_ code: String, _ name: String = "A", _ days: DatePeriod? = nil) -> Commune {
    Commune(code: code, kind: .commune, name: name, province: "19", validity: days ?? all)
  }

  private func faults(_ units: [Commune], _ rows: [Succession] = []) -> [GazetteerError.Fault] {
    do {
      _ = try UnitTable(units: units, successions: rows, verifiedTo: Day.today)
      return []
    } catch {
      return error.faults
    }
  }

  @Test func `at fault are refused, every fault named`() throws {
    let none = try DatePeriod(from: Day.listed, upTo: Day.listed)
    let rows = [
      Succession(
        to: "00002", from: ["00003", "00009"], on: Day.today, citation: Citation("x"), confidence: .read),
      Succession(to: "00003", from: [], on: Day.listed, citation: Citation("x"), confidence: .read),
    ]
    #expect(
      faults(
        [
          commune("1"), commune("0000x"), commune("00002", "–"), commune("00003"), commune("00003", "B"),
          commune("00004", "C", none),
        ], rows) == [
          .init(code: "00002", rule: .nameIsNotEmpty), .init(code: "00003", rule: .oneVersionADay),
          .init(code: "00004", rule: .validForADay), .init(code: "0000x", rule: .codeHasDigits(5)),
          .init(code: "1", rule: .codeHasDigits(5)), .init(code: "00003", rule: .hasPredecessors),
          .init(code: "00002", rule: .successorBegins(on: Day.today)),
          .init(code: "00003", rule: .predecessorEnds(before: Day.today)),
          .init(code: "00009", rule: .predecessorEnds(before: Day.today)),
        ])
  }

  @Test func `at fault say why in words`() {
    let rules: [GazetteerError.Fault.Rule] = [
      .codeHasDigits(5), .nameIsNotEmpty, .validForADay, .oneVersionADay, .superiorExists(code: "19"),
      .hasPredecessors, .successorBegins(on: Day.today), .predecessorEnds(before: Day.today),
    ]
    let error = GazetteerError(faults: rules.map { .init(code: "05443", rule: $0) })
    let lines = error.description.split(separator: "\n")
    #expect(lines.count == rules.count)
    #expect(Set(lines).count == rules.count)
    #expect(lines.allSatisfy { $0.contains("05443") })
    #expect(error.faults.allSatisfy { $0.text.vi.contains("05443") && $0.text.vi != $0.text.en })
  }

  @Test func `are checked again when they are decoded`() throws {
    let table = try UnitTable(units: [commune("00001")], verifiedTo: Day.today)
    let text = try json(table)
    #expect(try decoded(UnitTable<Commune>.self, from: text) == table)
    let faulty = text.replacing("00001", with: "0001")
    let context = try #require(corruption(UnitTable<Commune>.self, from: faulty))
    #expect((context.underlyingError as? GazetteerError)?.faults.map(\.rule) == [.codeHasDigits(5)])
  }
}
