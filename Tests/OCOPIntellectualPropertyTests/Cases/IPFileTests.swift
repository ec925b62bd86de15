import Foundation
import OCOP
import TestSupport
import Testing

@Suite("The file of a right")
struct IPFileTests {
  private func mark(_ id: String, firstFiling: CivilDate? = nil) throws -> IPCase {
    try IPCase(
      id: ID(id), CaseFacts(right: .trademark, firstFiling: firstFiling),
      [IPEvent(on: CivilDate("2025-01-15"), .filed)])
  }

  private func cooperative() throws -> IPParty {
    try IPParty(
      id: ID("htx-khe-coc"), kind: .organisation, name: "Hợp tác xã chè Khe Cốc", producer: ID("p-1"))
  }

  @Test("gives a docket its holder of the day and its number of classes, and standing its owners")
  func parts() throws {
    let sold = try CivilDate("2025-06-01")
    let founder = try IPParty(id: ID("nguyen"), kind: .person, name: "Nguyễn Thị Mẫu", producer: ID("p-0"))
    let file = try IPFile(
      mark("TM-1"), name: "Khe Cốc",
      goods: GoodsList([GoodsItem(NiceClass(30), ["chè"]), GoodsItem(NiceClass(35), ["cửa hàng chè"])]),
      parts: [
        IPParty.Part(founder, as: .applicant, during: DatePeriod(from: CivilDate("2025-01-15"), upTo: sold)),
        IPParty.Part(cooperative(), as: .applicant, during: DatePeriod(from: sold)),
      ], applicationNumber: ApplicationNumber("4-2025-00123"), responsible: "Lan")
    let before = try file.docketCase(on: CivilDate("2025-05-31"))
    #expect(before.holder == "nguyen", "a person's name is personal data")
    #expect(file.docketCase(on: sold).holder == "Hợp tác xã chè Khe Cốc")
    #expect(before.units == 2)
    #expect(before.responsible == "Lan")
    #expect(file.signCase.holders.map(\.who) == [.producer(try ID("p-0")), .producer(try ID("p-1"))])
    #expect(!"\(file.redacted)".contains("Mẫu"))
    let data = try JSONEncoder().encode(file)
    #expect(try JSONDecoder().decode(IPFile.self, from: data) == file)
  }

  @Test("gives standing its licensees and members with their days and classes, producers or not")
  func users() throws {
    let title = try TitleNumber("4-0405854-000")
    let always = DatePeriod(from: try CivilDate("2025-01-15"))
    let association = try IPParty(id: ID("hoi"), kind: .organisation, name: "Hội chè La Bằng")
    let collective = try IPCase(
      id: ID("NHTT"), CaseFacts(right: .collectiveMark), [IPEvent(on: CivilDate("2025-01-15"), .filed)])
    let goods = try GoodsList([GoodsItem(NiceClass(30), ["chè"])])
    let term = try DatePeriod(from: CivilDate("2026-01-05"), upTo: CivilDate("2028-01-05"))
    let licence = try Licence(
      id: ID("L-1"), kind: .nonExclusive, titles: [title], licensor: association.id, licensee: ID("shop"),
      term: term, goods: goods)
    let inspection = try CollectiveMembership.Inspection(
      day: CivilDate("2026-02-02"), inspector: "Trần Văn Kiểm", findings: [])
    let membership = try CollectiveMembership(
      of: cooperative().id, in: title, during: always, inspections: [inspection])
    let file = try IPFile(
      collective, name: "Chè La Bằng", goods: goods, areas: ["La Bằng"],
      parts: [IPParty.Part(association, as: .owner, during: always)], licences: [licence],
      memberships: [membership], users: [cooperative()], titleNumber: title)
    let expected: [SignCase.Holder] = [
      SignCase.Holder(.party(association.id), as: .owner, during: always),
      SignCase.Holder(.party(try ID("shop")), as: .licensee, during: term, classes: goods.classes),
      SignCase.Holder(.producer(try ID("p-1")), as: .member, during: always),
    ]
    #expect(file.signCase.holders == expected)
    #expect(file.signCase.areas == ["La Bằng"])
    #expect(!"\(file.redacted)".contains("Kiểm"))
    #expect(file.redacted.signCase == file.signCase)
    let data = try JSONEncoder().encode(file)
    #expect(try JSONDecoder().decode(IPFile.self, from: data) == file)
    #expect(throws: IPFileError.otherTitle([title], own: nil)) {
      try IPFile(collective, name: "A", licences: [licence])
    }
    #expect(throws: IPFileError.otherTitle([title], own: nil)) {
      try IPFile(collective, name: "A", memberships: [membership])
    }
    #expect(throws: IPFileError.outOfPlace(.memberships, .trademark)) {
      try IPFile(mark("A"), name: "A", memberships: [membership], titleNumber: title)
    }
  }

  @Test("gives standing whether a copyright's work is a mark")
  func work() throws {
    let copyright = try IPCase(id: ID("BQ-1"), CaseFacts(right: .copyright))
    for workIsMark in [nil, true, false] {
      #expect(try IPFile(copyright, name: "Tranh", workIsMark: workIsMark).signCase.workIsMark == workIsMark)
    }
    #expect(throws: IPFileError.outOfPlace(.workIsMark, .trademark)) {
      try IPFile(mark("A"), name: "A", workIsMark: false)
    }
  }

  @Test("gives a docket a design's variants, not its classes, a patent's claims, and the pictures")
  func units() throws {
    let day = try CivilDate("2026-06-30")
    let design = try IPCase(id: ID("D"), CaseFacts(right: .industrialDesign))
    let classes = [try LocarnoClass("09-03"), try LocarnoClass("19-08")]
    #expect(try IPFile(design, name: "Hộp", designClasses: classes).docketCase(on: day).units == 1)
    let told = try IPFile(design, name: "Hộp", designClasses: classes, variants: 3, pictures: 14)
    #expect(told.docketCase(on: day).units == 3)
    #expect(told.docketCase(on: day).pictures == 14)
    let patent = try IPCase(id: ID("P"), CaseFacts(right: .utilitySolution))
    #expect(try IPFile(patent, name: "Máy sao chè", claims: 2).docketCase(on: day).units == 2)
    #expect(throws: IPFileError.tooFew(.variants, 0)) { try IPFile(design, name: "Hộp", variants: 0) }
    #expect(throws: IPFileError.outOfPlace(.claims, .industrialDesign)) {
      try IPFile(design, name: "Hộp", claims: 1)
    }
    #expect(IPFileError.tooFew(.pictures, 0).text.en == "“pictures” is at least 1, not 0")
    #expect(IPFileError.tooFew(.claims, 0).text.vi == "“điểm độc lập” phải từ 1 trở lên, không phải 0")
  }

  @Test("ties the files of a family by any chain of links")
  func families() throws {
    func file(_ id: String, _ number: String, _ links: [CaseLink]) throws -> IPFile {
      try IPFile(mark(id), name: id, applicationNumber: ApplicationNumber(number), links: links)
    }
    let first = try file("A", "4-2025-00001", [])
    let second = try file("B", "4-2025-00002", [CaseLink(.nationalPartOf, .international("1234567"))])
    let alone = try file("C", "4-2025-00003", [])
    let bridge = try file(
      "D", "4-2025-00004",
      [
        CaseLink(.sameSign, .application(ApplicationNumber("4-2025-00001"))),
        CaseLink(.basis, .international("1234567")),
      ])
    let families = [first, second, alone, bridge].families()
    #expect(families.map { $0.map(\.name).sorted() } == [["A", "B", "D"], ["C"]])
    #expect(bridge.isRelated(to: first) && first.isRelated(to: bridge))
    #expect(!second.isRelated(to: alone))
  }

  @Test("ties families as comparing each file with each other does, in the order of the files")
  func randomFamilies() throws {
    var generator = SeededGenerator(seed: 41)
    for _ in 0..<Rounds.all(60, atTheDesk: 20) {
      let files = try (0..<12).map { number in
        let links = try (0..<Int.random(in: 0...2, using: &generator)).map { _ in
          let other = Int.random(in: 1...16, using: &generator)
          let reference: CaseLink.Reference =
            switch Int.random(in: 0..<4, using: &generator) {
            case 0: .ipCase(try ID("F\(other)"))
            case 1: .international("\(other)")
            case 2: .foreign(try Jurisdiction("US"), "\(other)")
            default: .application(try ApplicationNumber(series: .mark, year: 2025, sequence: other))
            }
          return try CaseLink(.sameSign, reference)
        }
        return try IPFile(
          mark("F\(number)"), name: "\(number)",
          applicationNumber: ApplicationNumber(series: .mark, year: 2025, sequence: number + 1), links: links)
      }
      #expect(files.families().map { $0.map(\.name) } == Self.compared(files).map { $0.map(\.name) })
    }
  }

  /// The families by comparing each file with each other until nothing moves.
  private static func compared(_ files: [IPFile]) -> [[IPFile]] {
    func abroad(_ file: IPFile) -> Set<CaseLink.Reference> {
      Set(
        file.links.map(\.other).filter {
          switch $0 {
          case .international, .foreign: true
          default: false
          }
        })
    }
    var family = Array(files.indices)
    for _ in files {
      for (one, left) in files.enumerated() {
        for (other, right) in files.enumerated()
        where left.isRelated(to: right) || !abroad(left).isDisjoint(with: abroad(right)) {
          let least = min(family[one], family[other])
          (family[one], family[other]) = (least, least)
        }
      }
    }
    return Set(family).sorted().map { least in files.indices.filter { family[$0] == least }.map { files[$0] }
    }
  }

  @Test("shows who manages an indication, which belongs to the State")
  func manager() throws {
    let day = try CivilDate("2026-06-30")
    let origin = try IPCase(id: ID("G"), CaseFacts(right: .geographicalIndication))
    let part = IPParty.Part(try cooperative(), as: .manager, during: DatePeriod(from: day))
    #expect(
      try IPFile(origin, name: "La Bằng", parts: [part]).docketCase(on: day).holder
        == "Hợp tác xã chè Khe Cốc")
  }

  @Test("refuses parts that do not belong together, and says which")
  func refusals() throws {
    let design = try IPCase(id: ID("D"), CaseFacts(right: .industrialDesign))
    let goods = try GoodsList([GoodsItem(NiceClass(30), ["chè"])])
    #expect(throws: IPFileError.noName) { try IPFile(mark("A"), name: " ") }
    #expect(throws: IPFileError.outOfPlace(.goods, .industrialDesign)) {
      try IPFile(design, name: "Hộp chè", goods: goods)
    }
    #expect(throws: IPFileError.outOfPlace(.designClasses, .trademark)) {
      try IPFile(mark("A"), name: "A", designClasses: [LocarnoClass("09-03")])
    }
    #expect(throws: IPFileError.otherSeries("4-2025-00123", .industrialDesign)) {
      try IPFile(design, name: "Hộp chè", applicationNumber: ApplicationNumber("4-2025-00123"))
    }
    let claim = try PriorityClaim(
      country: Jurisdiction("JP"), number: "2024-1", date: CivilDate("2024-09-01"))
    #expect(throws: IPFileError.otherFirstFiling(claimed: claim.date, facts: nil)) {
      try IPFile(mark("A"), name: "A", priorities: [claim])
    }
    #expect(
      try IPFile(mark("A", firstFiling: claim.date), name: "A", priorities: [claim]).priorities == [claim])
    #expect(IPFileError.noName.text.vi == "hồ sơ phải có tên")
  }
}
