import Foundation
import OCOP
import TestSupport
import Testing

@Suite("Certificates of quality, and the least that is told of a product")
struct CertificateTests {
  private static func certificate(
    _ kind: QualityCertificateKind, _ from: String = "2024-05-10", upTo: String? = "2027-05-11",
    changes: [QualityCertificate.Change] = []
  ) throws -> QualityCertificate {
    try QualityCertificate(
      number: ID("12/2024"), kind: kind, holder: ID("HTX"), issuer: "Chi cục",
      validity: DatePeriod(from: CivilDate(from), upTo: upTo.map { try CivilDate($0) }), changes: changes)
  }

  @Test(
    "a certificate holds on the days of its paper, and not while it is suspended or withdrawn",
    arguments: [
      ("2024-05-09", QualityCertificate.State.notYet), ("2024-05-10", .holds), ("2025-03-01", .suspended),
      ("2025-03-31", .suspended), ("2025-04-01", .holds), ("2026-12-01", .withdrawn),
      ("2027-05-11", .withdrawn),
    ])
  func states(day: String, state: QualityCertificate.State) throws {
    let changes: [QualityCertificate.Change] = [
      .suspended(try DatePeriod(from: CivilDate("2025-03-01"), upTo: CivilDate("2025-04-01"))),
      .withdrawn(from: try CivilDate("2026-12-01")),
    ]
    let certificate = try Self.certificate(.haccp, changes: changes)
    #expect(try certificate.state(on: CivilDate(day)) == state)
    #expect(try roundTripped(certificate) == certificate)
  }

  @Test func `an expired certificate is no proof`() throws {
    let certificate = try Self.certificate(.organic)
    #expect(try certificate.state(on: CivilDate("2027-05-11")) == .expired)
    #expect(try certificate.proof.holds(on: CivilDate("2027-05-10")))
    #expect(try !certificate.proof.holds(on: CivilDate("2027-05-11")))
  }

  @Test func `a withdrawn certificate is no proof from that day on`() throws {
    let day = try CivilDate("2026-12-01")
    let proof = try Self.certificate(.haccp, changes: [.withdrawn(from: day)]).proof
    #expect(try proof.holds(on: day.adding(days: -1)) && !proof.holds(on: day))
    let never = try Self.certificate(.haccp, changes: [.withdrawn(from: CivilDate("2020-01-01"))]).proof
    #expect(try !never.holds(on: CivilDate("2024-05-10")))
    let late = try Self.certificate(.haccp, changes: [.withdrawn(from: CivilDate("2030-01-01"))]).proof
    #expect(try !late.holds(on: CivilDate("2027-05-11")))
  }

  /// Law 55/2010, Article 37: three years, applied for anew in the last six months; Circular 48/2012: two years and three months.
  @Test(
    "a paper that runs longer than the law lets it is told",
    arguments: [
      (QualityCertificateKind.foodSafetyEligibility, "2027-05-11", false),
      (.foodSafetyEligibility, "2027-05-12", true), (.foodSafetyEligibility, nil, true),
      (.vietGAPLivestock, "2026-08-11", false), (.vietGAPFishery, "2026-08-12", true),
      (.iso22000, nil, false),
      (.vietGAPCrops, "2030-01-01", false),
    ] as [(QualityCertificateKind, String?, Bool)])
  func terms(kind: QualityCertificateKind, upTo: String?, exceeds: Bool) throws {
    #expect((try Self.certificate(kind, upTo: upTo).exceededTerm() != nil) == exceeds)
  }

  @Test func `a new certificate is applied for in the last six months`() throws {
    #expect(try Self.certificate(.foodSafetyEligibility).renewalOpens() == CivilDate("2026-11-10"))
    #expect(try Self.certificate(.haccp).renewalOpens() == nil)
    #expect(QualityTerm.vietnam.allSatisfy { $0.confidence != .unverified })
  }

  @Test func `an exemption by an unverified rule leaves the answer open`() throws {
    let (day, holder) = (try CivilDate("2026-01-01"), try ID<Producer>("HTX"))
    func standing(_ certificates: [QualityCertificate], _ rules: [FoodSafetyExemption]? = nil)
      -> FoodSafetyStanding
    {
      FoodSafetyStanding(
        of: holder, on: day, certificates: certificates, exemptions: rules ?? [.managementCertificates])
    }
    #expect(standing([]).truth == .no && standing([]) == .missing)
    let haccp = try Self.certificate(.haccp)
    #expect(standing([haccp]).truth == .unknown)
    #expect(standing([haccp, try Self.certificate(.foodSafetyEligibility)]).truth == .yes)
    let confirmed = FoodSafetyExemption([.haccp], citation: Citation("X"), confidence: .read)
    #expect(standing([haccp], [.managementCertificates, confirmed]) == .exempt(haccp, confirmed))
    #expect(standing([haccp], [.managementCertificates, confirmed]).truth == .yes)
    #expect(standing([try Self.certificate(.haccp, upTo: "2025-12-31")]).truth == .no)
    #expect(standing([try Self.certificate(.organic)]).truth == .no)
  }

  private static func record() throws -> TraceRecord {
    var record = TraceRecord()
    record.productName = "Chè Tân Cương"
    record.image = "https://example.vn/che.jpg"
    record.gtin = try GTIN("8938505974194")
    record.party = TraceRecord.Party(name: "HTX Tân Cương", address: "Thái Nguyên", identifier: "4600000000")
    record.stages = [TraceRecord.Stage("Hái", at: try TraceTime("2026-04-10T06:00:00+07:00"))]
    record.tracingCode = "https://id.gs1.org/01/08938505974194/10/TC-0412"
    record.brand = .absent
    record.shelfLife = .value("12 tháng")
    record.made = .value(try CivilDate("2026-04-12"))
    record.standards = ["TCVN 1454:2013"]
    record.origin = "Tân Cương"
    record.certificates = .value([try certificate(.vietGAPCrops)])
    record.warnings = .absent
    return record
  }

  /// The reports of the circular count ten data, those of the decree eight, of which three name several.
  @Test func `a record that tells all is complete under both lists`() throws {
    let record = try Self.record()
    #expect(TraceDataList.circular02_2024.items.count == 10 && TraceDataList.decree37_2026.items.count == 11)
    for list in TraceDataList.known {
      let report = list.check(record)
      #expect(report.isComplete && report.missing == [])
      #expect(list.confidence == .secondary && report.source.vi.hasSuffix("(theo nguồn thứ cấp)"))
      #expect(try roundTripped(report) == report)
    }
    #expect(TraceDataList.circular02_2024.check(TraceRecord()).missing.count == 10)
    #expect(TraceDataList.decree37_2026.check(TraceRecord()).missing.count == 11)
    #expect(!"\(record)".contains("Thái Nguyên"))
    #expect(try roundTripped(record) == record)
  }

  /// The record with one datum left out, blank or empty.
  private static func record(without datum: TraceDataList.Datum) throws -> TraceRecord {
    var record = try record()
    switch datum {
    case .productName: record.productName = " "
    case .image: record.image = nil
    case .gtin: record.gtin = nil
    case .partyName: record.party = TraceRecord.Party(name: "", address: "x", identifier: "y")
    case .partyAddress: record.party = TraceRecord.Party(name: "x", identifier: "y")
    case .partyIdentifier: record.party = TraceRecord.Party(name: "x", address: "y")
    case .stages: record.stages = record.stages.map { TraceRecord.Stage("", at: $0.time) }
    case .stageTimes: record.stages = [TraceRecord.Stage("Hái")]
    case .tracingCode: record.tracingCode = ""
    case .brand: record.brand = nil
    case .shelfLife: record.shelfLife = nil
    case .made: record.made = nil
    case .standards: record.standards = [""]
    case .origin: record.origin = nil
    case .certificates: record.certificates = .value([])
    case .warnings: record.warnings = .value("")
    }
    return record
  }

  @Test("what is left out or blank is missing, and nothing else", arguments: TraceDataList.Datum.allCases)
  func lacks(datum: TraceDataList.Datum) throws {
    let record = try Self.record(without: datum)
    let missing = TraceDataList.known.flatMap { $0.check(record).missing.map(\.datum) }
    #expect(Set(missing) == [datum])
  }

  @Test func `nothing to tell is no answer where something must be told`() throws {
    let strict = TraceDataList(
      citation: Citation("X"), issued: try CivilDate("2026-01-01"), inForceFrom: nil, confidence: .unverified,
      items: [TraceDataList.Item(.brand, vi: "nhãn hiệu", en: "mark")])
    let report = strict.check(try Self.record())
    #expect(report.states == [.missing] && report.source.en == "X (not verified)")
  }

  @Test func `a stored report that lacks the state of an item is refused`() throws {
    let report = TraceDataList.circular02_2024.check(TraceRecord())
    let text = try #require(String(data: JSONEncoder().encode(report), encoding: .utf8))
    #expect(try decoded(TraceDataList.Report.self, from: text) == report)
    let cut = text.replacing(#""missing","missing""#, with: #""missing""#)
    #expect(cut != text)
    #expect(throws: DecodingError.self) { try decoded(TraceDataList.Report.self, from: cut) }
  }
}
