public import OCOPModel
public import OCOPProgramme

extension Department: Record {
  public static let recordType: StorageName = "department"
  public static let schema = RecordSchema(version: 1)

  /// By name in Vietnamese.
  public static let byName = RecordIndex<Department, String>("name")

  public var recordID: ID<Department> { id }

  public var indexEntries: [IndexEntry] {
    [Department.byName.entry(name.vi)]
  }

  public var redacted: Department { self }
}

extension UrgentProblem: Record {
  public static let recordType: StorageName = "urgent-problem"
  public static let schema = RecordSchema(version: 1)

  /// By where it stands, then the day on which it was reported.
  public static let byState = RecordIndex<UrgentProblem, IndexPair<ProblemRules.State, CivilDate>>("state")
  /// By each producer that is concerned, the first 200.
  public static let byProducer = RecordIndex<UrgentProblem, ID<Producer>>("producer")

  public var recordID: ID<UrgentProblem> { id }

  public var indexEntries: [IndexEntry] {
    [UrgentProblem.byState.entry(IndexPair(course.state, course.begun))]
      + producers.prefix(200).map { UrgentProblem.byProducer.entry($0) }
  }

  public var redacted: UrgentProblem { self }
}

extension ProgrammeTarget: Record {
  public static let recordType: StorageName = "target"
  public static let schema = RecordSchema(version: 1)

  /// By the day on which its last version was adopted, where there is one.
  public static let byAdopted = RecordIndex<ProgrammeTarget, CivilDate>("adopted")

  public var recordID: ID<ProgrammeTarget> { id }

  public var indexEntries: [IndexEntry] {
    versions.last.map { [ProgrammeTarget.byAdopted.entry($0.adopted)] } ?? []
  }

  public var redacted: ProgrammeTarget { self }
}

extension ProblemRules.State: IndexValue {}
