public import OCOPFunding
public import OCOPModel

/// A plan made from an older one as a store keeps it (phương án điều chỉnh): the problem as it was then, the older plan, the new one
/// with what moved, and its proof.
///
/// What is paid already bounds the new plan, so that it is proved beside the older plan and the payments only: a ``FundingRecord`` of
/// it alone is refused where hard rules were searched.
public struct FundingReplanRecord: Sendable, Hashable {
  /// The record's identifier.
  public let id: ID<FundingReplanRecord>
  /// The problem as it is after the change.
  public let problem: FundingProblem
  /// The older plan.
  public let older: FundingPlan
  /// The new plan, what moved and why, and the proof.
  public let replan: FundingReplan

  /// Creates a record of a plan made from an older one.
  ///
  /// - Parameters:
  ///   - id: The record's identifier.
  ///   - problem: The problem as it is after the change.
  ///   - older: The older plan; it is not checked itself, since its problem was another.
  ///   - replan: The new plan.
  /// - Throws: `FundingPlanError` for a plan that does not hold for the problem, the older plan and the payments.
  /// - Complexity: that of `FundingReplan.verify`.
  public init(
    id: ID<FundingReplanRecord>, problem: FundingProblem, older: FundingPlan, replan: FundingReplan
  ) throws(FundingPlanError) {
    try replan.verify(for: problem, from: older)
    self.id = id
    self.problem = problem
    self.older = older
    self.replan = replan
  }
}

extension FundingReplanRecord: Codable {
  private enum CodingKeys: String, CodingKey {
    case id, problem, older, replan
  }

  /// Decodes a plan and checks it as ``init(id:problem:older:replan:)`` does.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let id = try container.decode(ID<FundingReplanRecord>.self, forKey: .id)
    let problem = try container.decode(FundingProblem.self, forKey: .problem)
    let older = try container.decode(FundingPlan.self, forKey: .older)
    let replan = try container.decode(FundingReplan.self, forKey: .replan)
    self = try checkDecoded(decoder) { () throws(FundingPlanError) in
      try FundingReplanRecord(id: id, problem: problem, older: older, replan: replan)
    }
  }
}

extension FundingReplanRecord: Record {
  public static let recordType: StorageName = "funding-replan"
  public static let schema = RecordSchema(version: FundingPlan.currentFormat)

  /// By the day on which support was decided.
  public static let byDay = RecordIndex<FundingReplanRecord, CivilDate>("day")
  /// By each measure for which a purse pays another amount than before, the first 200.
  public static let byMeasure = RecordIndex<FundingReplanRecord, ID<SupportMeasure>>("measure")

  public var recordID: ID<FundingReplanRecord> { id }

  public var indexEntries: [IndexEntry] {
    [FundingReplanRecord.byDay.entry(problem.day)]
      + movedMeasures.map { FundingReplanRecord.byMeasure.entry($0) }
  }

  /// Each measure of a move once, in the order of the moves.
  private var movedMeasures: [ID<SupportMeasure>] {
    var seen: Set<ID<SupportMeasure>> = []
    return Array(replan.moves.map(\.measure).filter { seen.insert($0).inserted }.prefix(200))
  }

  public var redacted: FundingReplanRecord { self }
}
