import ExampleSupport
import OCOP
import Testing

@testable import funding_plan

@Suite struct `The plan as JSON` {
  private func report(_ change: FundingReplan? = nil, of outcome: FundingOutcome) throws -> JSON {
    let bytes = FundingReport(outcome: outcome, change: change).bytes()
    let value = try JSON(bytes)
    // What is read is written as it was.
    var writer = JSONWriter()
    writer.write(value)
    #expect(writer.bytes + [UInt8(ascii: "\n")] == bytes)
    return value
  }

  private func field(_ value: JSON) -> Field { Field(path: "", value: value) }

  private func sum(_ list: Field, _ key: String) throws -> Int {
    try list.list().reduce(0) { sum, entry in
      let member = try #require(try entry.members().first { $0.key == key })
      return sum + (try member.field.whole(0...Int.max))
    }
  }

  private func member(_ key: String, of value: Field) throws -> Field {
    try #require(try value.members().first { $0.key == key }?.field)
  }

  @Test func `has its keys, and sums that agree`() throws {
    let report = field(try report(of: SampleCommune.outcome()))
    #expect(
      try report.members().map(\.key) == [
        "format", "day", "strategy", "asked", "funded", "loans", "interestBasisPoints", "classes", "sources",
        "measures", "rules", "readings", "shares", "proof",
      ])
    #expect(try member("format", of: report).text() == "ocop-funding-plan/1")
    let (measures, sources) = (try member("measures", of: report), try member("sources", of: report))
    let funded = try member("funded", of: report).whole(0...Int.max)
    #expect(try sum(measures, "funded") == funded)
    #expect(try sum(sources, "spent") == funded)
    #expect(try sum(member("shares", of: report), "amount") == funded)
    #expect(try sum(member("classes", of: report), "funded") == funded)
    #expect(try sum(measures, "cost") == member("asked", of: report).whole(0...Int.max))
    for measure in try measures.list() {
      #expect(
        try sum(member("lines", of: measure), "amount") == member("funded", of: measure).whole(0...Int.max))
      let hasGap = try member("gap", of: measure).whole(0...Int.max) > 0
      #expect(try member("reasons", of: measure).list().isEmpty != hasGap)
    }
  }

  @Test func `cites every rule that pays`() throws {
    let report = field(try report(of: SampleCommune.outcome()))
    let rules = Set(try member("rules", of: report).list().map { try member("rule", of: $0).text() })
    var used: Set<String> = []
    for measure in try member("measures", of: report).list() {
      for line in try member("lines", of: measure).list() {
        let rule = try member("rule", of: line)
        if rule.value != .null { used.insert(try rule.text()) }
      }
    }
    #expect(used == rules && !rules.isEmpty)
  }

  @Test func `tells what moved after a cut`() throws {
    let changed = try SampleCommune.changed(["tin-dung=50000000"], .stabilityFirst)
    let replan = try member("replan", of: field(try report(changed.replan, of: changed.after)))
    #expect(try member("policy", of: replan).text() == "stabilityFirst")
    let moves = try member("moves", of: replan)
    let lost = try sum(moves, "before") - sum(moves, "after")
    #expect(try member("moved", of: replan).whole(0...Int.max) == lost)
    #expect(lost >= 50_000_000)
  }
}
