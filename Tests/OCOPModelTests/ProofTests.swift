import OCOP
import TestSupport
import Testing

@Suite struct `A proof` {
  let issued = CivilDate.table(2026, 1, 15)
  let end = CivilDate.table(2029, 1, 15)

  /// Whether a proof holds on a day, by what is known of it.
  struct Row: CustomTestStringConvertible {
    let name: String
    let issued: CivilDate?
    let validity: DatePeriod?
    let holding: [CivilDate]
    let notHolding: [CivilDate]

    var testDescription: String { name }
  }

  static let rows: [Row] = [
    Row(
      name: "nothing known",
      issued: nil,
      validity: nil,
      holding: [.table(1, 1, 1), .table(2026, 1, 15), .table(9999, 12, 31)],
      notHolding: []
    ),
    Row(
      name: "issued, no end",
      issued: .table(2026, 1, 15),
      validity: nil,
      holding: [.table(2026, 1, 15), .table(9999, 12, 31)],
      notHolding: [.table(2026, 1, 14), .table(1, 1, 1)]
    ),
    Row(
      name: "valid for three years",
      issued: .table(2026, 1, 15),
      validity: try? DatePeriod(from: .table(2026, 1, 15), upTo: .table(2029, 1, 15)),
      holding: [.table(2026, 1, 15), .table(2029, 1, 14)],
      notHolding: [.table(2026, 1, 14), .table(2029, 1, 15)]
    ),
    Row(
      name: "valid from later than issued",
      issued: .table(2026, 1, 15),
      validity: DatePeriod(from: .table(2026, 2, 1)),
      holding: [.table(2026, 2, 1)],
      notHolding: [.table(2026, 1, 15), .table(2026, 1, 31)]
    ),
    Row(
      name: "valid from before it was issued",
      issued: .table(2026, 1, 15),
      validity: DatePeriod(from: .table(2026, 1, 1)),
      holding: [.table(2026, 1, 15)],
      notHolding: [.table(2026, 1, 1), .table(2026, 1, 14)]
    ),
    Row(
      name: "a validity, no day of issue",
      issued: nil,
      validity: try? DatePeriod(from: .table(2026, 1, 1), upTo: .table(2026, 1, 2)),
      holding: [.table(2026, 1, 1)],
      notHolding: [.table(2025, 12, 31), .table(2026, 1, 2)]
    ),
  ]

  @Test(arguments: rows)
  func `holds from its issue to the end of its validity`(row: Row) {
    let proof = Proof(document: "Giấy chứng nhận", issued: row.issued, validity: row.validity)
    for day in row.holding { #expect(proof.holds(on: day), "\(day)") }
    for day in row.notHolding { #expect(!proof.holds(on: day), "\(day)") }
  }

  @Test func `is read unless said otherwise, and knows no more than it was told`() {
    let proof = Proof(document: "x")
    #expect(proof.confidence == .read)
    #expect(proof.issuer == nil)
    #expect(proof.issued == nil)
    #expect(proof.validity == nil)
  }

  @Test func `round-trips`() throws {
    let full = Proof(
      document: "Giấy chứng nhận 12/2026",
      issuer: "Sở Nông nghiệp và Môi trường",
      issued: issued,
      validity: try DatePeriod(from: issued, upTo: end),
      confidence: .secondary
    )
    for proof in [full, Proof(document: "x"), Proof(document: "", confidence: .unverified)] {
      #expect(try roundTripped(proof) == proof)
    }
    #expect(try json(Proof(document: "x")) == #"{"confidence":"read","document":"x"}"#)
  }

  @Test(arguments: [
    "{}", "[]", "null", #"{"document":"x"}"#, #"{"confidence":"read"}"#,
    #"{"document":"x","confidence":"sure"}"#, #"{"document":"x","confidence":"read","issued":"today"}"#,
    #"{"document":"x","confidence":"read","validity":{"from":"2026-01-02","upTo":"2026-01-01"}}"#,
  ])
  func `in JSON of another form is refused`(json: String) {
    #expect(throws: DecodingError.self) { try decoded(Proof.self, from: json) }
  }

  @Test func `with a bad validity is refused at its place`() throws {
    let context = try #require(
      corruption(
        Proof.self,
        from: #"{"document":"x","confidence":"read","validity":{"from":"2026-01-02","upTo":"2026-01-01"}}"#
      )
    )
    #expect(context.codingPath.map(\.stringValue) == ["validity"])
    let error = DatePeriodError.endsBeforeStart(start: .table(2026, 1, 2), end: .table(2026, 1, 1))
    #expect(context.underlyingError as? DatePeriodError == error)
  }
}
