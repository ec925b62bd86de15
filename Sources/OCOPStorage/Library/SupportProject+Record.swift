public import OCOPFunding
public import OCOPModel

extension SupportProject: Record {
  public static let recordType: StorageName = "support-project"
  public static let schema = RecordSchema(version: 1)

  /// By the project or programme that it is a part of, where it is of one.
  public static let byWhole = RecordIndex<SupportProject, ID<SupportProject>>("whole")

  public var recordID: ID<SupportProject> { id }

  public var indexEntries: [IndexEntry] { within.map { [SupportProject.byWhole.entry($0)] } ?? [] }

  public var redacted: SupportProject { self }
}
