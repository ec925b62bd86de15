import OCOPFunding
public import OCOPModel
public import OCOPProgramme

/// A programme's choice of products as a store keeps it (phương án nâng hạng sản phẩm): what there was to choose, the plan, and its
/// proof.
public struct ProgrammePlanRecord: Sendable, Hashable {
  /// The record's identifier.
  public let id: ID<ProgrammePlanRecord>
  /// What there was to choose.
  public let selection: ProgrammeSelection
  /// The plan.
  public let plan: ProgrammePlan

  /// Creates a record of a plan.
  ///
  /// - Parameters:
  ///   - id: The record's identifier.
  ///   - selection: What there was to choose.
  ///   - plan: The plan.
  /// - Throws: `ProgrammePlanError` for a plan that does not hold for the selection.
  /// - Complexity: that of `ProgrammePlan.verify`.
  public init(
    id: ID<ProgrammePlanRecord>, selection: ProgrammeSelection, plan: ProgrammePlan
  ) throws(ProgrammePlanError) {
    try plan.verify(for: selection)
    self.id = id
    self.selection = selection
    self.plan = plan
  }
}

extension ProgrammePlanRecord: Codable {
  private enum CodingKeys: String, CodingKey {
    case id, selection, plan
  }

  /// Decodes a plan and checks it as ``init(id:selection:plan:)`` does.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let id = try container.decode(ID<ProgrammePlanRecord>.self, forKey: .id)
    let selection = try container.decode(ProgrammeSelection.self, forKey: .selection)
    let plan = try container.decode(ProgrammePlan.self, forKey: .plan)
    self = try checkDecoded(decoder) { () throws(ProgrammePlanError) in
      try ProgrammePlanRecord(id: id, selection: selection, plan: plan)
    }
  }
}

extension ProgrammePlanRecord: Record {
  public static let recordType: StorageName = "programme-plan"
  public static let schema = RecordSchema(version: ProgrammePlan.currentFormat)

  /// By the day on which it was decided.
  public static let byDay = RecordIndex<ProgrammePlanRecord, CivilDate>("day")
  /// By each product that is pushed, the first 200.
  public static let byProduct = RecordIndex<ProgrammePlanRecord, ID<Product>>("product")

  public var recordID: ID<ProgrammePlanRecord> { id }

  public var indexEntries: [IndexEntry] {
    [ProgrammePlanRecord.byDay.entry(selection.money.day)]
      + plan.choices.filter { $0.goal != nil }.prefix(200).map {
        ProgrammePlanRecord.byProduct.entry($0.product)
      }
  }

  public var redacted: ProgrammePlanRecord { self }
}
