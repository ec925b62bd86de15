import OCOP
import TestSupport
import Testing

@Suite("Documents of an application")
struct DocumentTests {
  /// The table of documents by right, typed apart from the library: M at receipt, C for the formality, o if it applies.
  static let table:
    [(
      IPDocumentKind, mark: String, collective: String, certification: String, design: String, gi: String,
      use: String
    )] = [
      (.declaration, "M", "M", "M", "M", "M", ""), (.specimen, "M", "M", "M", "", "", ""),
      (.goodsList, "M", "M", "M", "", "", ""), (.payment, "M", "M", "M", "M", "M", ""),
      (.regulationOnUse, "", "C", "C", "", "", ""), (.specialCharacter, "", "o", "o", "", "", ""),
      (.areaMap, "", "o", "o", "", "C", ""), (.provincePermit, "", "o", "o", "", "o", ""),
      (.designPictures, "", "", "", "M", "", ""), (.specification, "", "", "", "", "M", ""),
      (.homonymUse, "", "", "", "", "o", ""),
      (.powerOfAttorney, "o", "o", "o", "o", "o", "o"), (.proofOfRight, "o", "o", "o", "o", "o", ""),
      (.priorityPapers, "o", "o", "o", "o", "", ""), (.foundingPapers, "", "C", "C", "", "o", ""),
      (.translation, "o", "o", "o", "", "o", ""), (.useRequest, "", "", "", "", "", "C"),
      (.useRightDocument, "", "", "", "", "", "result"),
    ]

  @Test("each right needs the documents of the table", arguments: table)
  func rows(
    row: (
      IPDocumentKind, mark: String, collective: String, certification: String, design: String, gi: String,
      use: String
    )
  ) {
    let purposes: [(DocumentPurpose, String)] = [
      (.registration(.trademark), row.mark), (.registration(.collectiveMark), row.collective),
      (.registration(.certificationMark), row.certification), (.registration(.industrialDesign), row.design),
      (.registration(.geographicalIndication), row.gi), (.useRight, row.use),
    ]
    for (purpose, sign) in purposes {
      let found = DocumentRequirement.vietnam.filter { $0.document == row.0 && $0.purposes.contains(purpose) }
      #expect(found.count == (sign.isEmpty ? 0 : 1), "\(row.0) \(purpose)")
      guard let found = found.first else { continue }
      switch sign {
      case "M": #expect(found.stage == .receipt && found.conditions.isEmpty)
      case "C": #expect(found.stage == .formality && found.conditions.isEmpty)
      case "o": #expect(found.stage == .formality && !found.conditions.isEmpty)
      default: #expect(found.stage == .result)
      }
    }
  }

  @Test("the seventeen documents have the codes d1 to d17, and what homonyms add to the tenth is d10e")
  func codes() {
    let codes = (1...17).map { "d\($0)" }
    #expect(IPDocumentKind.allCases.map(\.rawValue) == codes[...9] + ["d10e"] + codes[10...])
    for kind in IPDocumentKind.allCases { #expect(!kind.name.vi.isEmpty && !kind.name.en.isEmpty) }
  }

  @Test("a collective mark with the name of a place for its speciality needs map and permit, and says why")
  func placeName() throws {
    let sign = try IPSign(
      words: "Chè Tân Cương", placeName: IPSign.PlaceName("Tân Cương", isOfLocalSpeciality: true),
      hasForeignWords: false)
    let list = try DocumentChecklist(
      right: .collectiveMark, circumstances: IPCircumstances(only: .specialGoods).reading(sign),
      present: [.declaration, .specimen, .goodsList, .payment])
    #expect(list.hasReceiptMinimum && !list.isComplete && list.open.isEmpty)
    #expect(
      list.missing.map(\.document) == [
        .regulationOnUse, .specialCharacter, .areaMap, .provincePermit, .foundingPapers,
      ])
    let permit = try #require(list.missing.first { $0.document == .provincePermit })
    #expect(
      permit.text.en.contains("speciality") && permit.text.en.contains("50/2005/QH11, Article 87, clause 3"))
    #expect(permit.text.vi.contains("đặc sản") && permit.text.vi.contains("Điều 87, khoản 3"))
    #expect(try roundTripped(list) == list)
  }

  @Test("what was not looked into leaves a document open, never needed nor spared")
  func unknown() throws {
    let list = try DocumentChecklist(right: .trademark, circumstances: IPCircumstances(), present: [])
    #expect(list.missing.map(\.document) == [.declaration, .specimen, .goodsList, .payment])
    #expect(list.open.map(\.document) == [.powerOfAttorney, .proofOfRight, .priorityPapers, .translation])
    #expect(list.open.first?.openConditions == [.hasRepresentative])
    #expect(!list.hasReceiptMinimum)
    let known = try DocumentChecklist(
      right: .trademark, circumstances: IPCircumstances(only: .claimsPriority),
      present: [.declaration, .specimen, .goodsList, .payment, .priorityPapers])
    #expect(known.isComplete && known.items.count == 5)
  }

  @Test("one condition that holds is enough; all must be denied to spare a document")
  func anyCondition() throws {
    var circumstances = IPCircumstances()
    let row = try #require(
      DocumentRequirement.vietnam.first {
        $0.document == .areaMap && $0.purposes == [.registration(.certificationMark)]
      })
    #expect(row.isNeeded(under: circumstances) == nil)
    circumstances[.placeName] = false
    #expect(row.isNeeded(under: circumstances) == nil)
    circumstances[.certifiesOrigin] = true
    #expect(row.isNeeded(under: circumstances) == true)
    circumstances[.certifiesOrigin] = false
    #expect(row.isNeeded(under: circumstances) == false)
  }

  @Test("a right of use asks for a request, and its document is the result")
  func useRight() throws {
    let list = try DocumentChecklist(.useRight, circumstances: IPCircumstances(only: .placeName), present: [])
    #expect(list.missing.map(\.document) == [.useRequest])
    #expect(list.items.map(\.document) == [.useRequest, .useRightDocument])
  }

  @Test(
    "rights whose documents are not listed say so",
    arguments: [IPRight.invention, .utilitySolution, .copyright])
  func notListed(right: IPRight) {
    #expect(throws: DocumentError.notListed(.registration(right))) {
      try DocumentChecklist(right: right, circumstances: IPCircumstances(), present: [])
    }
  }

  @Test(
    "the form of a mark's declaration is named as far as known",
    arguments: [
      (IPRight.trademark, "2026-03-31", nil), (.trademark, "2026-04-01", "10/2026/TT-BKHCN"),
      // New forms are told of, but not that this one ended.
      (.trademark, "2026-07-01", "10/2026/TT-BKHCN"), (.industrialDesign, "2026-06-30", nil),
      (.industrialDesign, "2026-07-01", "20/2026/TT-BKHCN"),
    ] as [(IPRight, String, String?)])
  func forms(right: IPRight, day: String, document: String?) throws {
    let form = try DeclarationForm.inForce(for: right, on: CivilDate(day))
    #expect(form?.citation.document == document)
    #expect((form?.note != nil) == (form != nil && day >= "2026-07-01"))
    if right.isMark, form?.note != nil { #expect(form?.number == "04" && form?.confidence == .unverified) }
  }

  @Test("a homonymous indication tells how it is used, by Article 106")
  func homonym() throws {
    let needed = try DocumentChecklist(
      right: .geographicalIndication, circumstances: IPCircumstances(only: .homonymousIndication), present: []
    )
    let row = try #require(needed.missing.first { $0.document == .homonymUse }?.requirement)
    #expect(row.citation == Citation("50/2005/QH11", .article(106), .clause(1), .point("e")))
    #expect(row.confidence == .read)
    let spared = try DocumentChecklist(
      right: .geographicalIndication, circumstances: IPCircumstances(only: .filesForTheState), present: [])
    #expect(!spared.items.contains { $0.document == .homonymUse })
  }

  @Test("circumstances round-trip, and refuse a condition of another name")
  func circumstances() throws {
    let circumstances = IPCircumstances([.placeName: true, .foreignWords: false])
    #expect(try roundTripped(circumstances) == circumstances)
    #expect(throws: DecodingError.self) { try decoded(IPCircumstances.self, from: #"{"weather":true}"#) }
    #expect(throws: DecodingError.self) { try decoded(DocumentPurpose.self, from: #""patent""#) }
  }
}

@Suite("A regulation on use")
struct RegulationTests {
  private func regulation(
    _ right: IPRight, _ points: [Int], pay: Bool? = nil
  ) throws -> RegulationOnUse {
    try RegulationOnUse(
      of: right, adopted: CivilDate(2026, 1, 5),
      passages: points.map { .init(point: $0, text: "Điều \($0)") },
      usersPay: pay, members: [ID("htx-1"), ID("htx-2")])
  }

  @Test(
    "says which of the five points it does not settle",
    arguments: [
      (IPRight.collectiveMark, [1, 2, 3, 4, 5], nil, []), (.collectiveMark, [5, 1], nil, [2, 3, 4]),
      (.collectiveMark, [], false, [1, 2, 3, 4, 5]), (.certificationMark, [1, 2, 3, 4], nil, [5]),
      (.certificationMark, [1, 2, 3, 4], true, [5]), (.certificationMark, [1, 2, 3, 4], false, []),
    ] as [(IPRight, [Int], Bool?, [Int])])
  func missing(right: IPRight, covered: [Int], pay: Bool?, missing: [Int]) throws {
    let regulation = try regulation(right, covered, pay: pay)
    #expect(regulation.missing(for: right).map(\.number) == missing)
    #expect(regulation.isComplete == missing.isEmpty)
    #expect(try roundTripped(regulation) == regulation)
  }

  @Test("settles nothing of another kind of mark")
  func otherKind() throws {
    let regulation = try regulation(.collectiveMark, [1, 2, 3, 4, 5])
    #expect(regulation.missing(for: .certificationMark).map(\.number) == [1, 2, 3, 4, 5])
    #expect(regulation.missing(for: .trademark).isEmpty)
  }

  @Test("cites clause 4 for collective and clause 5 for certification marks")
  func citations() {
    for (right, clause) in [(IPRight.collectiveMark, 4), (.certificationMark, 5)] {
      #expect(
        RegulationPoint.of(right).allSatisfy {
          $0.citation == Citation("50/2005/QH11", .article(105), .clause(clause)) && $0.confidence == .read
        })
    }
  }

  @Test("with a point of no number, twice, or blank, or a member twice, is refused")
  func refused() {
    #expect(throws: DocumentError.noRegulation(.trademark)) { try regulation(.trademark, []) }
    #expect(throws: DocumentError.noSuchPoint(6, .collectiveMark)) { try regulation(.collectiveMark, [6]) }
    #expect(throws: DocumentError.repeatedPoint(2)) { try regulation(.collectiveMark, [2, 2]) }
    #expect(throws: DocumentError.blankPoint(1)) {
      try RegulationOnUse(
        of: .collectiveMark, adopted: CivilDate(2026, 1, 5), passages: [.init(point: 1, text: " ")])
    }
    #expect(throws: DocumentError.self) {
      try RegulationOnUse(
        of: .collectiveMark, adopted: CivilDate(2026, 1, 5), passages: [], members: [ID("a"), ID("a")])
    }
  }
}
