import OCOP
import TestSupport
import Testing

@Suite struct `A producer` {
  private func cooperative(_ kind: ProducerKind = .cooperative) throws -> Producer {
    Producer(
      id: try ID("htx-tan-cuong"),
      name: "HTX Tân Cương",
      kind: kind,
      representative: Producer.Representative(
        name: "Nguyễn Thị Bí Mật",
        isWoman: true,
        isEthnicMinority: false,
        isDisabled: false
      ),
      address: "Xóm Hồng Thái",
      phone: "0912345678"
    )
  }

  private static let secrets = ["Bí Mật", "Hồng Thái", "0912345678"]

  @Test func `keeps its facts`() throws {
    let producer = try cooperative()
    #expect(producer.representative?.name?.value == "Nguyễn Thị Bí Mật")
    #expect(producer.representative?.isWoman?.value == true)
    #expect(producer.representative?.isEthnicMinority?.value == false)
    #expect(producer.representative?.isDisabled?.value == false)
    #expect(producer.address?.value == "Xóm Hồng Thái")
    #expect(producer.phone?.value == "0912345678")
  }

  @Test func `shows no personal data`() throws {
    let producer = try cooperative()
    var dumped = ""
    dump(producer, to: &dumped)
    for text in ["\(producer)", String(describing: producer), String(reflecting: producer), dumped] {
      for secret in Self.secrets { #expect(!text.contains(secret)) }
      #expect(!text.contains("true"))
      #expect(!text.contains("false"))
    }
  }

  @Test func `that is redacted has no personal data`() throws {
    let producer = try cooperative()
    let redacted = producer.redacted
    #expect(redacted.id == producer.id)
    #expect(redacted.name == producer.name)
    #expect(redacted.kind == producer.kind)
    #expect(redacted.representative == nil)
    #expect(redacted.address == nil)
    #expect(redacted.phone == nil)
    #expect(redacted.redacted == redacted)
    let expected = #"{"id":"htx-tan-cuong","kind":"cooperative","name":"HTX Tân Cương"}"#
    #expect(try json(redacted) == expected)
  }

  @Test func `round-trips with all of its facts, some and none`() throws {
    let producer = try cooperative()
    let some = Producer(
      id: producer.id,
      name: producer.name,
      kind: .farm,
      representative: Producer.Representative(isWoman: true)
    )
    let none = Producer(
      id: producer.id,
      name: producer.name,
      kind: .farm,
      representative: Producer.Representative()
    )
    for producer in [producer, producer.redacted, some, none] {
      #expect(try roundTripped(producer) == producer)
    }
    #expect(none != none.redacted)
    let representative = try #require(producer.representative)
    #expect(try roundTripped(representative) == representative)
  }

  @Test(arguments: [
    "{}", "[]", "null", #"{"id":"a","name":"b"}"#, #"{"id":"a","name":"b","kind":"largeEnterprise"}"#,
    #"{"id":"","name":"b","kind":"farm"}"#, #"{"id":"a","name":"b","kind":"farm","phone":912345678}"#,
    #"{"id":"a","name":"b","kind":"farm","representative":{"isWoman":"yes"}}"#,
  ])
  func `in JSON of another form is refused`(json: String) {
    #expect(throws: DecodingError.self) { try decoded(Producer.self, from: json) }
  }

  /// Article 2, clause 3: six kinds own products of any set; three more are for tourism only.
  @Test(arguments: ProducerKind.allCases)
  func `may own what the decision lets its kind own`(kind: ProducerKind) throws {
    let producer = try cooperative(kind)
    let tourismOnly: Set<ProducerKind> = [.association, .federation, .operatingCentre]
    #expect(kind.isForTourismOnly == tourismOnly.contains(kind))
    for set in ProductClassification.decision26_2026.sets {
      let expected = set.number == 26 || !tourismOnly.contains(kind)
      #expect(producer.mayOwn(productOf: set) == expected, "\(set.id)")
    }
  }
}

@Suite struct `A kind of producer` {
  struct Named: CustomTestStringConvertible {
    let kind: ProducerKind
    let code: String
    let name: String

    init(_ kind: ProducerKind, _ code: String, _ name: String) {
      self.kind = kind
      self.code = code
      self.name = name
    }

    var testDescription: String { code }
  }

  static let kinds = [
    Named(.cooperative, "cooperative", "Cooperative"),
    Named(.cooperativeGroup, "cooperativeGroup", "Cooperative group"),
    Named(.enterprise, "enterprise", "Small or medium enterprise"),
    Named(.farm, "farm", "Farm"),
    Named(.productionHousehold, "productionHousehold", "Production household"),
    Named(.registeredHousehold, "registeredHousehold", "Registered household"),
    Named(.association, "association", "Association"),
    Named(.federation, "federation", "Federation"),
    Named(.operatingCentre, "operatingCentre", "Operating centre"),
  ]

  @Test(arguments: kinds)
  func `has a name in both languages and is stored as its code`(row: Named) throws {
    #expect(row.kind.name.en == row.name)
    #expect(!row.kind.name.vi.isEmpty && row.kind.name.vi != row.kind.name.en)
    #expect(try json(row.kind) == quoted(row.code))
    #expect(try roundTripped(row.kind) == row.kind)
  }

  @Test func `is one of nine, each with a name of its own`() {
    #expect(ProducerKind.allCases == Self.kinds.map(\.kind))
    #expect(Set(ProducerKind.allCases.map(\.name.vi)).count == 9)
  }

  @Test(arguments: [#""largeEnterprise""#, #""Farm""#, #""""#, "null", "1"])
  func `that the decision does not list is refused`(json: String) {
    #expect(throws: DecodingError.self) { try decoded(ProducerKind.self, from: json) }
  }
}
