import Foundation
import OCOP
import TestSupport
import Testing

/// Annex I of the decision, as the legal JSON holds it.
struct AnnexOne: Decodable {
  struct Agency: Decodable, CustomTestStringConvertible {
    let id: String
    let name_vi: String
    let name_en: String
    let sets: [Int]

    var testDescription: String { id }
  }

  struct Sector: Decodable, CustomTestStringConvertible {
    let code: String
    let title_vi: String
    let groups: [Group]

    var testDescription: String { "sector \(code)" }
  }

  struct Group: Decodable {
    let code: String
    let title_vi: String
    let managingAgencies: [String]
    let subgroups: [Subgroup]
    let set: Int?
    let setId: String?
  }

  struct Subgroup: Decodable {
    let code: String
    let managingAgencies: [String]
    let set: Int
    let setId: String
  }

  /// A set, with the place that its group and subgroup give it.
  struct Leaf: CustomTestStringConvertible {
    let number: Int
    let id: String
    let annexCode: String
    let agencies: [String]

    var testDescription: String { "set \(number) \(id)" }
  }

  let decision: String
  let agencies: [Agency]
  let sectors: [Sector]

  /// The annex, or `nil` where the legal JSON is absent.
  static let law: AnnexOne? = Shared.url("law/annex1.json").flatMap { url in
    (try? Data(contentsOf: url)).flatMap { try? JSONDecoder().decode(AnnexOne.self, from: $0) }
  }
}

extension AnnexOne.Group {
  func leaves(in sector: String) -> [AnnexOne.Leaf] {
    let place = "\(sector).\(code)"
    if let set, let setId {
      return [AnnexOne.Leaf(number: set, id: setId, annexCode: place, agencies: managingAgencies)]
    }
    return subgroups.map {
      AnnexOne.Leaf(
        number: $0.set,
        id: $0.setId,
        annexCode: "\(place).\($0.code)",
        agencies: $0.managingAgencies
      )
    }
  }
}

extension AnnexOne {
  var leaves: [Leaf] { sectors.flatMap { sector in sector.groups.flatMap { $0.leaves(in: sector.code) } } }
}

@Suite(.enabled(if: Shared.isPresent, "the legal JSON lies in ../shared"))
struct `The classification of Annex I` {
  let classification = ProductClassification.decision26_2026

  @Test func `is of the decision and has its sectors`() throws {
    let law = try #require(AnnexOne.law)
    #expect(classification.citation == Citation(law.decision, .annex("I")))
    #expect(classification.sectors.map(\.code) == law.sectors.map(\.code))
    #expect(classification.sets.map(\.number) == law.leaves.map(\.number).sorted())
    #expect(law.leaves.count == 26)
  }

  @Test(arguments: AnnexOne.law?.sectors ?? [])
  func `has the groups that the annex prints`(law: AnnexOne.Sector) throws {
    let sector = try #require(classification.sectors.first { $0.code == law.code })
    // The annex prints the names in capitals, most of them after the word for products.
    let name = sector.name.vi.uppercased()
    #expect([name, "SẢN PHẨM \(name)"].contains(law.title_vi))
    #expect(sector.groups.map(\.code) == law.groups.map(\.code))
    #expect(sector.groups.map(\.name.vi) == law.groups.map(\.title_vi))
    #expect(
      sector.groups.map { $0.sets.map(\.number) } == law.groups.map { $0.leaves(in: law.code).map(\.number) }
    )
  }

  @Test(arguments: AnnexOne.law?.leaves ?? [])
  func `has the set with its identifier, place and ministries`(law: AnnexOne.Leaf) throws {
    let set = try #require(classification.set(numbered: law.number))
    #expect(set.number == law.number)
    #expect(set.id == law.id)
    #expect(set.annexCode == law.annexCode)
    #expect(set.agencies.map(\.name.vi) == law.agencies)
    let place = law.annexCode.split(separator: ".").map(String.init)
    #expect(classification.sector(of: set)?.code == place[0])
    #expect(classification.group(of: set)?.code == place[1])
  }

  @Test(arguments: AnnexOne.law?.agencies ?? [])
  func `gives each ministry its sets`(law: AnnexOne.Agency) throws {
    let sets = classification.sets.filter { $0.agencies.map(\.code).contains(law.id) }
    #expect(sets.map(\.number) == law.sets)
    let agency = try #require(sets.first?.agencies.first { $0.code == law.id })
    #expect(agency.name == Bilingual(vi: law.name_vi, en: law.name_en))
  }
}

@Suite struct `The product classification` {
  let classification = ProductClassification.decision26_2026

  @Test func `has 6 sectors, 17 groups and 26 sets`() {
    #expect(classification.sectors.count == 6)
    #expect(classification.sectors.flatMap(\.groups).count == 17)
    #expect(classification.sets.map(\.number) == Array(1...26))
    #expect(Set(classification.sets.map(\.id)).count == 26)
    #expect(Set(classification.sets.map(\.annexCode)).count == 26)
  }

  @Test func `knows the sector and group of tea`() {
    #expect(classification.sector(of: .tea)?.name.en == "Food")
    #expect(classification.group(of: .tea)?.name == Bilingual(vi: "Chè", en: "Tea"))
    #expect(classification.set(numbered: 11) == .tea)
    #expect(classification.sector(of: .communityEcoTourism)?.code == "VI")
  }

  @Test(arguments: [0, 27, -1, .max, .min])
  func `has no set of another number`(number: Int) {
    #expect(classification.set(numbered: number) == nil)
  }

  @Test func `has no place for a set of another classification`() {
    let other = ProductSet(
      number: 27,
      id: "other",
      name: Bilingual(vi: "Khác", en: "Other"),
      annexCode: "VII.1",
      agencies: []
    )
    #expect(classification.sector(of: other) == nil)
    #expect(classification.group(of: other) == nil)
  }

  @Test func `orders its sets by number, whatever the order of its groups`() {
    let reversed = ProductClassification(
      citation: classification.citation,
      sectors: classification.sectors.reversed()
    )
    #expect(reversed.sets == classification.sets)
    #expect(reversed != classification)
    #expect(ProductClassification(citation: classification.citation, sectors: []).sets == [])
  }

  @Test func `has names in both languages`() {
    let names =
      classification.sectors.map(\.name) + classification.sectors.flatMap(\.groups).map(\.name)
      + classification.sets.map(\.name) + classification.sets.flatMap(\.agencies).map(\.name)
    for name in names {
      #expect(!name.vi.isEmpty && !name.en.isEmpty && name.vi != name.en)
    }
  }

  @Test func `has one set for tourism`() {
    #expect(classification.sets.filter(\.isTourism) == [.communityEcoTourism])
  }

  @Test func `round-trips`() throws {
    #expect(try roundTripped(classification) == classification)
    for sector in classification.sectors {
      #expect(try roundTripped(sector) == sector)
      for group in sector.groups { #expect(try roundTripped(group) == group) }
    }
    for set in classification.sets { #expect(try roundTripped(set) == set) }
    let agencies: [ManagingAgency] = [
      .agricultureAndEnvironment, .industryAndTrade, .health, .cultureSportsAndTourism,
    ]
    #expect(try roundTripped(agencies) == agencies)
  }

  @Test func `in JSON of another form is refused`() {
    for json in ["{}", "[]", "null", #"{"sectors":[]}"#] {
      #expect(throws: DecodingError.self) { try decoded(ProductClassification.self, from: json) }
    }
    #expect(throws: DecodingError.self) {
      try decoded(ProductClassification.Sector.self, from: #"{"code":"I"}"#)
    }
    #expect(throws: DecodingError.self) {
      try decoded(ProductClassification.Group.self, from: #"{"code":"1"}"#)
    }
    #expect(throws: DecodingError.self) { try decoded(ProductSet.self, from: #"{"number":"11"}"#) }
    #expect(throws: DecodingError.self) { try decoded(ManagingAgency.self, from: #"{"code":"mae"}"#) }
  }
}
