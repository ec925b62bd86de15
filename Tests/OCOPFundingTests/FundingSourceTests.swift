import Foundation
import OCOP
import TestSupport
import Testing

@Suite("A purse's owner and its interest")
struct FundingSourceTests {
  typealias Sample = FundingSamples

  @Test("own money pays for its owner's measures alone, and without an owner for anyone's")
  func owner() throws {
    func paid(_ owner: String?) throws -> [Dong] {
      let problem = Sample.problem(
        [Sample.source("own", .ownCapital, 100, owner: owner)], [],
        [Sample.measure("m", 60, by: "htx"), Sample.measure("n", 60, by: "other")])
      return try problem.plan().measures.map(\.funded)
    }
    #expect(try paid("htx") == [Dong(60), .zero])
    #expect(try paid(nil).reduce(Int64(0)) { $0 + $1.amount } == 100)
    #expect(try paid(nil).allSatisfy { $0 > .zero })
  }

  @Test(
    "interest is told in percents and kept in whole basis points",
    arguments: [("6%", 600), ("6.5%", 650), ("0.06%", 6), ("0%", 0), ("13/200", 650)])
  func interest(text: String, basisPoints: Int) throws {
    let rate = try #require(InterestRate(try Share(text)))
    #expect(rate.basisPoints == basisPoints)
    #expect(rate == InterestRate(basisPoints: UInt32(basisPoints)))
    #expect(rate.description == (try Share(text).description))
  }

  @Test("what is no whole number of basis points is no rate", arguments: ["6.555%", "1/3", "99999999999%"])
  func noRate(text: String) throws {
    #expect(InterestRate(try Share(text)) == nil)
  }

  @Test("seven percent cost the 700 basis points of the plain problem, and Vietnamese has a comma")
  func percent() throws {
    #expect(InterestRate(percent: 7) == InterestRate(basisPoints: 700))
    #expect(InterestRate(basisPoints: 650).formatted(in: .vietnamese) == "6,5%")
    let problem = Sample.problem([Sample.source("bank", .credit, 1, rate: 700)], [], [Sample.measure("m", 1)])
    #expect(try problem.allocation().sources.map(\.rate) == [700])
  }

  @Test("a rate is stored as its basis points, and nothing below zero is read")
  func coding() throws {
    let rates = [InterestRate(basisPoints: 650), .zero]
    let json = String(decoding: try JSONEncoder().encode(rates), as: UTF8.self)
    #expect(json == "[650,0]")
    #expect(try decoded([InterestRate].self, from: json) == rates)
    #expect(throws: DecodingError.self) { try decoded([InterestRate].self, from: "[-1]") }
  }
}
