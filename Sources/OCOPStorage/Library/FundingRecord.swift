public import OCOPFunding
public import OCOPModel

/// A funding plan as a store keeps it (phương án lồng ghép nguồn vốn): the problem as it was then, the plan, and its proof.
public struct FundingRecord: Sendable, Hashable {
  /// The record's identifier.
  public let id: ID<FundingRecord>
  /// The problem.
  public let problem: FundingProblem
  /// The plan.
  public let plan: FundingPlan

  /// Creates a record of a plan.
  ///
  /// - Parameters:
  ///   - id: The record's identifier.
  ///   - problem: The problem.
  ///   - plan: The plan.
  /// - Throws: `FundingPlanError` for a plan that does not hold for the problem.
  /// - Complexity: O(purses × measures × rules).
  public init(
    id: ID<FundingRecord>, problem: FundingProblem, plan: FundingPlan
  ) throws(FundingPlanError) {
    try plan.verify(for: problem)
    self.id = id
    self.problem = problem
    self.plan = plan
  }
}

extension FundingRecord: Codable {
  private enum CodingKeys: String, CodingKey {
    case id, problem, plan
  }

  /// Decodes a plan and checks it as ``init(id:problem:plan:)`` does.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let id = try container.decode(ID<FundingRecord>.self, forKey: .id)
    let problem = try container.decode(FundingProblem.self, forKey: .problem)
    let plan = try container.decode(FundingPlan.self, forKey: .plan)
    self = try checkDecoded(decoder) { () throws(FundingPlanError) in
      try FundingRecord(id: id, problem: problem, plan: plan)
    }
  }
}

extension FundingRecord: Record {
  public static let recordType: StorageName = "funding-plan"
  public static let schema = RecordSchema(version: FundingPlan.currentFormat)

  /// By the day on which support was decided.
  public static let byDay = RecordIndex<FundingRecord, CivilDate>("day")
  /// By each purse that pays for something, the first 254.
  public static let bySource = RecordIndex<FundingRecord, ID<FundingSource>>("source")

  public var recordID: ID<FundingRecord> { id }

  public var indexEntries: [IndexEntry] {
    [FundingRecord.byDay.entry(problem.day)] + sourcesWithLines.map { FundingRecord.bySource.entry($0) }
  }

  /// The purses that pay anything; the number of entries that a record may have bounds how many are listed.
  private var sourcesWithLines: [ID<FundingSource>] {
    let paying = Set(plan.lines.map(\.source))
    return Array(problem.sources.lazy.map(\.id).filter(paying.contains).prefix(RecordContent.mostEntries - 2))
  }

  public var redacted: FundingRecord { self }
}
