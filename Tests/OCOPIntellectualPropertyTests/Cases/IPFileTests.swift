import Foundation
import OCOP
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
    #expect(file.signCase.holders.map(\.producer.text) == ["p-0", "p-1"])
    #expect(!"\(file.redacted)".contains("Mẫu"))
    let data = try JSONEncoder().encode(file)
    #expect(try JSONDecoder().decode(IPFile.self, from: data) == file)
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
