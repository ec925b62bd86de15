public import OCOPFunding
public import OCOPModel

/// An allocation of funds as a store keeps it (phương án phân bổ vốn): the problem, the plan, and what proves it.
public struct AllocationRecord: Sendable, Hashable {
  /// The record's identifier.
  public let id: ID<AllocationRecord>
  /// The day for which it was planned.
  public let day: CivilDate
  /// The problem.
  public let problem: AllocationProblem
  /// The plan.
  public let plan: AllocationPlan
  /// What the plan claims, with proof; without claims, only that it keeps to every cap.
  public let certificate: OptimalityCertificate

  /// Creates a record of an allocation.
  ///
  /// - Parameters:
  ///   - id: The record's identifier.
  ///   - day: The day for which it was planned.
  ///   - problem: The problem.
  ///   - plan: The plan.
  ///   - certificate: What the plan claims; by default only that it keeps to every cap.
  /// - Throws: `OptimalityError` for a plan that breaks a cap, or a claim that does not hold.
  /// - Complexity: O(lines) a claim.
  public init(
    id: ID<AllocationRecord>, day: CivilDate, problem: AllocationProblem, plan: AllocationPlan,
    certificate: OptimalityCertificate = OptimalityCertificate(claims: [])
  ) throws(OptimalityError) {
    try certificate.verify(plan, for: problem)
    self.id = id
    self.day = day
    self.problem = problem
    self.plan = plan
    self.certificate = certificate
  }
}

extension AllocationRecord: Codable {
  private enum CodingKeys: String, CodingKey {
    case id, day, problem, plan, certificate
  }

  /// Decodes an allocation and checks it as ``init(id:day:problem:plan:certificate:)`` does.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let id = try container.decode(ID<AllocationRecord>.self, forKey: .id)
    let day = try container.decode(CivilDate.self, forKey: .day)
    let problem = try container.decode(AllocationProblem.self, forKey: .problem)
    let plan = try container.decode(AllocationPlan.self, forKey: .plan)
    let certificate = try container.decode(OptimalityCertificate.self, forKey: .certificate)
    self = try checkDecoded(decoder) { () throws(OptimalityError) in
      try AllocationRecord(id: id, day: day, problem: problem, plan: plan, certificate: certificate)
    }
  }
}

extension AllocationRecord: Record {
  public static let recordType: StorageName = "allocation"
  public static let schema = RecordSchema(version: 1)

  /// By the day for which it was planned.
  public static let byDay = RecordIndex<AllocationRecord, CivilDate>("day")

  public var recordID: ID<AllocationRecord> { id }

  public var indexEntries: [IndexEntry] { [AllocationRecord.byDay.entry(day)] }

  public var redacted: AllocationRecord { self }
}
