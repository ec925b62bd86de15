import Foundation
import OCOP
import TestSupport
import Testing

@Suite("Values about rights")
struct RightValueTests {
  @Test("a place of protection is two capital letters", arguments: ["", "V", "vn", "VNM", "V1", "ÉA"])
  func jurisdictions(code: String) throws {
    #expect(throws: JurisdictionError(code: code)) { try Jurisdiction(code) }
    #expect(try Jurisdiction("EM") != .vietnam)
    #expect(try Jurisdiction("VN").isVietnam)
    #expect(try roundTripped(Jurisdiction.vietnam) == .vietnam)
  }

  @Test("Madrid is for marks, The Hague for designs", arguments: IPRight.allCases)
  func routes(right: IPRight) {
    #expect(FilingRoute.national.isOpen(to: right))
    #expect(FilingRoute.madrid.isOpen(to: right) == right.isMark)
    #expect(FilingRoute.hague.isOpen(to: right) == (right == .industrialDesign))
  }

  @Test("a priority has the number of the first application")
  func priority() throws {
    let claim = try PriorityClaim(
      country: Jurisdiction("JP"), number: "2025-1234", date: CivilDate(2025, 8, 31))
    #expect(try roundTripped(claim) == claim)
    #expect(throws: IPTextError.blank(.priorityNumber)) {
      try PriorityClaim(country: .vietnam, number: " ", date: CivilDate(2025, 8, 31))
    }
    #expect(throws: DecodingError.self) {
      try decoded(PriorityClaim.self, from: #"{"country":"JP","number":"","date":"2025-08-31"}"#)
    }
  }

  @Test("a person's name is personal data, an organisation's is not")
  func parties() throws {
    let person = try IPParty(
      id: ID("p-1"), kind: .person, name: "Trần Thị Mẫu", address: "xóm 1", phone: "0900000000")
    let association = try IPParty(
      id: ID("o-1"), kind: .organisation, name: "Hội Nông dân", registration: "12/QĐ", email: "a@example.vn")
    #expect(person.shownName == "p-1" && !"\(person)".contains("Mẫu") && !"\(person)".contains("xóm"))
    #expect(association.shownName == "Hội Nông dân")
    for party in [person, association, person.redacted, association.redacted] {
      #expect(try roundTripped(party) == party)
    }
    let json = String(decoding: try JSONEncoder().encode(person.redacted), as: UTF8.self)
    #expect(!json.contains("Mẫu") && !json.contains("xóm") && !json.contains("0900"))
    #expect(person.redacted.name == .redacted && association.redacted.email == nil)
    #expect(association.redacted.name == association.name)
  }

  @Test("a party without a name, or a person with a register number, is refused")
  func refusedParties() {
    #expect(throws: IPTextError.blank(.partyName)) { try IPParty(id: ID("x"), kind: .person, name: " ") }
    #expect(throws: IPTextError.outOfPlace(.registration)) {
      try IPParty(id: ID("x"), kind: .person, name: "A", registration: "1")
    }
    #expect(throws: IPTextError.blank(.registration)) {
      try IPParty(id: ID("x"), kind: .organisation, name: "A", registration: "")
    }
    #expect(throws: DecodingError.self) {
      try decoded(IPParty.self, from: #"{"id":"x","kind":"organisation"}"#)
    }
  }

  @Test("who has a role on a day follows the days of each part")
  func roles() throws {
    let (first, second) = (
      try IPParty(id: ID("a"), kind: .organisation, name: "A"),
      try IPParty(id: ID("b"), kind: .organisation, name: "B")
    )
    let change = try CivilDate(2024, 5, 1)
    let parts = [
      IPParty.Part(first, as: .owner, during: try DatePeriod(from: CivilDate(2020, 1, 1), upTo: change)),
      IPParty.Part(second, as: .owner, during: DatePeriod(from: change)),
    ]
    #expect(parts.parties(as: .owner, on: try change.adding(days: -1)) == [first])
    #expect(parts.parties(as: .owner, on: change) == [second])
    #expect(parts.parties(as: .applicant, on: change).isEmpty)
    #expect(try roundTripped(parts) == parts)
  }

  @Test("a sign is of the kind that its parts make")
  func signs() throws {
    #expect(try IPSign(words: "Chè").kind == .words)
    #expect(try IPSign(figure: "lá").kind == .figurative)
    #expect(try IPSign(words: "Chè", figure: "lá", viennaCodes: [ViennaCode("5.3.13")]).kind == .combined)
    #expect(try IPSign(words: "Chè", shape: "ấm").kind == .threeDimensional)
    #expect(try IPSign(sound: "chuông").kind == .sound)
    let sign = try IPSign(
      words: "Chè Tân Cương", figure: "lá", colours: ["xanh", "vàng"],
      placeName: IPSign.PlaceName("Tân Cương", isOfLocalSpeciality: true), hasForeignWords: false)
    #expect(try roundTripped(sign) == sign)
  }

  @Test("a sign without parts, or with blank or repeated ones, is refused")
  func refusedSigns() {
    #expect(throws: IPTextError.blank(.sign)) { try IPSign(colours: ["xanh"]) }
    #expect(throws: IPTextError.blank(.words)) { try IPSign(words: "") }
    #expect(throws: IPTextError.blank(.signDescription)) { try IPSign(words: "A", figure: " ") }
    #expect(throws: IPTextError.blank(.signDescription)) {
      try IPSign(words: "A", viennaCodes: [ViennaCode("5.3")])
    }
    #expect(throws: IPTextError.repeated(.colour, "xanh")) {
      try IPSign(words: "A", colours: ["xanh", "xanh"])
    }
    #expect(throws: IPTextError.blank(.placeName)) { try IPSign.PlaceName("") }
  }

  @Test("a link names another case by its identifier or its number")
  func links() throws {
    let others: [CaseLink.Reference] = [
      .ipCase(try ID("TM-1")), .application(try ApplicationNumber("4-2019-43953")),
      .title(try TitleNumber("00013")),
      .international("1234567"), .foreign(try Jurisdiction("CN"), "16602364"),
    ]
    for other in others {
      let link = try CaseLink(.sameSign, other)
      #expect(try roundTripped(link) == link)
    }
    #expect(others.map(\.description) == ["TM-1", "4-2019-43953", "00013", "WO 1234567", "CN 16602364"])
    #expect(throws: IPTextError.blank(.relatedNumber)) { try CaseLink(.priority, .international("")) }
  }
}

@Suite("Who may file")
struct EligibilityTests {
  private func verdicts(
    _ applicant: IPApplicant, _ right: IPRight, _ sign: IPSign? = nil
  ) -> [EligibilityFinding.Verdict] {
    applicant.eligibility(for: right, sign: sign).map(\.verdict)
  }

  @Test("a body that makes the goods may not own their certification mark")
  func certification() throws {
    var facts: [IPApplicantFact: Bool] = [.hasControlTask: true, .makesOrTradesTheGoods: false]
    let sign = try IPSign(words: "An toàn")
    #expect(
      verdicts(IPApplicant(.certifyingBody, facts: facts), .certificationMark, sign) == [.kept, .kept, .kept])
    facts[.makesOrTradesTheGoods] = true
    let broken = IPApplicant(.certifyingBody, facts: facts).eligibility(for: .certificationMark, sign: sign)
      .filter { $0.verdict == .broken }
    #expect(broken.map(\.rule.citation) == [Citation("50/2005/QH11", .article(87), .clause(4))])
    #expect(verdicts(IPApplicant(.maker), .certificationMark, sign) == [.broken, .open, .open])
  }

  @Test(
    "a collective mark with a place's name asks for members there, and for a permit where it is a speciality")
  func collective() throws {
    let facts: [IPApplicantFact: Bool] = [.lawfullyEstablished: true, .filesForMembers: true]
    let applicant = IPApplicant(.collectiveOrganisation, facts: facts)
    let plain = try IPSign(words: "Chè")
    let place = try IPSign(
      words: "Chè Tân Cương", placeName: IPSign.PlaceName("Tân Cương", isOfLocalSpeciality: true))
    #expect(verdicts(applicant, .collectiveMark, plain) == [.kept, .kept, .kept])
    #expect(verdicts(applicant, .collectiveMark, place) == [.kept, .kept, .kept, .open, .open])
    #expect(verdicts(applicant, .collectiveMark) == [.kept, .kept, .kept, .open, .open])
    #expect(verdicts(IPApplicant(.maker, facts: facts), .collectiveMark, plain) == [.broken, .kept, .kept])
  }

  @Test("a seller asks the maker; designs are the creator's or the investor's; an indication is the State's")
  func others() {
    #expect(verdicts(IPApplicant(.maker), .trademark) == [.kept])
    #expect(verdicts(IPApplicant(.seller), .trademark) == [.kept, .open])
    #expect(
      verdicts(IPApplicant(.seller, facts: [.makerUsesOrObjects: true]), .trademark) == [.kept, .broken])
    #expect(verdicts(IPApplicant(.creator), .industrialDesign) == [.kept])
    #expect(verdicts(IPApplicant(.seller), .industrialDesign) == [.broken])
    #expect(
      verdicts(IPApplicant(.localAuthority, facts: [.allowedByTheState: true]), .geographicalIndication)
        == [.kept, .kept])
  }

  @Test("an applicant round-trips; a fact that is both is refused; findings speak two languages")
  func coding() throws {
    let applicant = IPApplicant(
      .certifyingBody, facts: [.hasControlTask: true, .makesOrTradesTheGoods: false])
    #expect(try roundTripped(applicant) == applicant)
    #expect(throws: DecodingError.self) {
      try decoded(
        IPApplicant.self, from: #"{"kind":"maker","yes":["hasControlTask"],"no":["hasControlTask"]}"#)
    }
    for finding in applicant.eligibility(for: .certificationMark) {
      #expect(!finding.text.vi.isEmpty && finding.text.en.contains("Article 87"))
    }
  }
}
