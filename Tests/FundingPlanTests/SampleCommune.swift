import ExampleSupport
import OCOP
import Testing

@testable import funding_plan

/// The worked plan of the sample, made once for all tests.
enum SampleCommune {
  static let text = String(decoding: PackageResources.na_che_plan_json, as: UTF8.self)
  private static let planned = Result {
    try FundingOutcome(FundingFile(PackageResources.na_che_plan_json), .optimal, nodes: 10_000)
  }

  static func outcome() throws -> FundingOutcome { try planned.get() }

  static func changed(
    _ cuts: [String], paid: [String] = [], _ policy: ReplanPolicy
  ) throws -> ChangedOutcome {
    let outcome = try outcome()
    return try ChangedOutcome(
      BudgetChange(cuts, paid: paid, of: outcome.problem, policy), from: outcome, nodes: 10_000)
  }

  static func measure(_ id: String) throws -> FundedMeasure {
    try #require(try outcome().plan.measures.first { $0.measure.text == id })
  }
}
