import ExampleSupport
import Foundation
import OCOP
import TestSupport
import Testing

@testable import funding_plan

@Suite("Instances of ocop-allocation/1")
struct InstanceTests {
  /// Two purses and a lender, worked by hand: the state pays at most half of x, whose owner has 30.
  static let good = """
    {"schema":"ocop-allocation/1","seed":1,"currency":"VND","sources":[
    {"id":"s","kind":"state","budget":100,"share":[1,2],"capPerMeasure":null,"capPerBeneficiary":null,"rateBps":0,"preference":0},
    {"id":"o","kind":"own","budget":500,"share":[1,1],"capPerMeasure":null,"capPerBeneficiary":"own","rateBps":0,"preference":5},
    {"id":"l","kind":"loan","budget":40,"share":[7,10],"capPerMeasure":null,"capPerBeneficiary":"credit","rateBps":600,"preference":9}],
    "beneficiaries":[{"id":"b","type":"household","place":0,"own":30,"credit":25}],
    "measures":[{"id":"x","cost":101,"category":"ip","priority":1,"beneficiary":0,"minOwnShare":[1,5],"sources":[0,1,2],"misfit":[3,0,0],"allOrNothing":true},
    {"id":"y","cost":80,"category":"ip","priority":3,"beneficiary":0,"minOwnShare":[0,1],"sources":[0],"misfit":[1],"allOrNothing":false}]}
    """

  private static func answer(_ text: String, _ depth: AllocationSolver.Depth = .preference) throws -> String {
    let problem = try InstanceReader.read(Array(text.utf8))
    return String(decoding: InstanceAnswer.solve(problem, depth), as: UTF8.self)
  }

  @Test("the answer of a small instance is what a hand works out")
  func byHand() throws {
    // x: half of 101, rounded down, is 50 of the state; 30 of its own; 21 lent at 6 %. y: half of 80 is 40.
    let answer = try Self.answer(Self.good)
    #expect(answer.hasPrefix(#"{"objective":[101,0,40,21,12600,529],"#))
    #expect(
      answer.contains(
        #""lines":[["s","x",50],["s","y",40],["o","x",30],["l","x",21]],"certificateVerified":true"#))
    #expect(try Self.answer(Self.good, .coverage).hasPrefix(#"{"objective":[101,0,40],"#))
    #expect(try Self.answer(Self.good, .borrowing).hasPrefix(#"{"objective":[101,0,40,21,12600],"#))
  }

  @Test("hard rules answer with classes, bounds and whether the search came to its end")
  func hard() throws {
    let problem = try InstanceReader.read(Array(Self.good.utf8))
    let rules = HardRules(mostStateSources: 1, keepsWholes: true)
    let answer = String(decoding: InstanceAnswer.search(problem, rules, nodes: 100), as: UTF8.self)
    #expect(answer.hasPrefix(#"{"classes":[101,0,40],"bounds":[101,101,141],"finished":true,"#))
  }

  @Test(
    "a fault is told with its place",
    arguments: [
      (#""schema":"ocop-allocation/1""#, #""schema":"other""#, "schema: the schema is “ocop-allocation/1”"),
      (
        #""budget":100"#, #""budget":-1"#,
        "sources[0].budget: a whole number of 0…1152921504606846976 is needed"
      ),
      (#""kind":"own""#, #""kind":"bank""#, "sources[1].kind: a kind is state, own or loan"),
      (
        #""share":[1,2]"#, #""share":[1,0]"#,
        "sources[0].share[1]: a whole number of 1…1000000000000 is needed"
      ),
      (
        #""credit":25"#, #""credit":"x""#,
        "beneficiaries[0].credit: a whole number of 0…1152921504606846976 is needed"
      ),
      (#""cost":101"#, #""cost":1.5"#, "measures[0].cost: a whole number of 1…1152921504606846976 is needed"),
      (#""priority":3"#, #""priority":4"#, "measures[1].priority: a whole number of 1…3 is needed"),
      (#""sources":[0,1,2]"#, #""sources":[0,2,1]"#, "measures[0].sources[2]: indices of sources ascend"),
      (#""misfit":[1]"#, #""misfit":[]"#, "measures[1].misfit: it has as many entries as “sources”: 1"),
      (#""id":"y","#, #""id":"y","id":"z","#, "measures[1]: “id” is stated twice"),
      (
        #""minOwnShare":[1,5]"#, #""minOwnShare":[6,5]"#,
        "measures[0].minOwnShare: an own share is at most the whole"
      ),
      (#""seed":1,"#, #""seed":1,,"#, "byte 39: the name of a member is missing"),
    ])
  func fault(part: String, spoilt: String, message: String) throws {
    let range = try #require(Self.good.range(of: part))
    let text = Self.good.replacingCharacters(in: range, with: spoilt)
    let error = try #require(throws: InstanceError.self) { try InstanceReader.read(Array(text.utf8)) }
    #expect(error.faults.map(\.en) == [message])
    let place = try #require(message.split(separator: ": ").first)
    #expect(error.faults.allSatisfy { $0.vi.hasPrefix("\(place): ") && $0.vi != $0.en })
  }

  @Test("all faults of an instance read as their golden text", arguments: Language.allCases)
  func faults(language: Language) throws {
    var text = Self.good
    for (part, spoilt) in [
      (#""budget":100"#, #""budget":-1"#), (#""kind":"own""#, #""kind":"bank""#),
      (#""share":[7,10]"#, #""share":"70%""#), (#""own":30,"#, ""), (#""id":"y""#, #""id":7"#),
    ] { text = text.replacing(part, with: spoilt) }
    let error = try #require(throws: InstanceError.self) { try InstanceReader.read(Array(text.utf8)) }
    let screen = error.faults.map { "funding-plan: instance.json: \($0[language])\n" }.joined()
    #expect(screen == (try golden("instance.\(language.rawValue).txt")))
  }
}
