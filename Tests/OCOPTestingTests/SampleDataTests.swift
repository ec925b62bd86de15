import OCOP
import OCOPTesting
import TestSupport
import Testing

@Suite struct `Sample data` {
  @Test func `is the same for the same seed, and another for another`() throws {
    var (one, same, other) = (SampleData(seed: 7), SampleData(seed: 7), SampleData(seed: 8))
    let contents = try one.oneOfEach().map { try $0.content() }
    #expect(try same.oneOfEach().map { try $0.content() } == contents)
    #expect(try other.oneOfEach().map { try $0.content() } != contents)
  }

  /// A rule is the law's and stamps are of one series, the same in each round; everything else is new.
  @Test(arguments: 0..<UInt64(Rounds.all(20, atTheDesk: 2)))
  func `can be made of any seed, each record under a name of its own`(seed: UInt64) throws {
    var samples = SampleData(seed: seed)
    let (first, second) = (try samples.oneOfEach(), try samples.oneOfEach())
    let known = Set(try first.map { try $0.content().key })
    let again = try second.map { try $0.content().key }.filter(known.contains).map(\.type.text)
    #expect(known.count == first.count)
    #expect(again == ["support-rule", "stamp-range", "stamp-series", "stamp-scan", "void-stamp"])
  }

  @Test func `belongs together`() throws {
    var samples = SampleData()
    let producer = try samples.producer(.farm)
    let product = try samples.product(of: producer, set: .coffeeCocoa)
    let dossier = try samples.recognisedDossier(of: product, producer)
    let certificate = try samples.certificate(of: dossier)
    #expect(producer.kind == .farm)
    #expect(product.producer == producer.id && product.set == .coffeeCocoa)
    #expect(dossier.recognisedStar == .four)
    #expect(certificate.certificate.product == product.id)
    #expect(try samples.allocation().certificate.claims.isEmpty == false)
    #expect(try samples.trademark(for: product, of: producer).parts.first?.party.producer == producer.id)
  }

  @Test func `numbers its identifiers in a row`() throws {
    var ids = SampleIDs(prefix: "demo")
    let first: ID<Producer> = try ids.next()
    let second: ID<Product> = try ids.next()
    #expect([first.text, second.text] == ["demo-1", "demo-2"])
    var bad = SampleIDs(prefix: " ")
    #expect(throws: IdentifierError.self) { let _: ID<Product> = try bad.next() }
    #expect(bad.count == 0)
  }
}
