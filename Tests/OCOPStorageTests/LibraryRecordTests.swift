import OCOP
import OCOPTesting
import Testing

@Suite struct `A library record` {
  static let samples: [any Record] = {
    var samples = SampleData(seed: 3)
    return (try? samples.oneOfEach()) ?? []
  }()

  @Test func `is there for each aggregate, under its own name`() {
    let names = Self.samples.map { type(of: $0).recordType.text }
    #expect(
      names == [
        "producer", "product", "dossier", "rating", "council-session", "certificate", "ip-file", "allocation",
      ])
  }
}
