public import OCOPModel
public import OCOPProgramme
import OCOPTraceability

extension TraceFile: Record {
  public static let recordType: StorageName = "trace-file"
  public static let schema = RecordSchema(version: 1)

  /// By the number of the trade item as printed, where it is told.
  public static let byGTIN = RecordIndex<TraceFile, String>("gtin")

  public var recordID: ID<Product> { product }

  public var indexEntries: [IndexEntry] {
    record.gtin.map { [TraceFile.byGTIN.entry($0.description)] } ?? []
  }

  /// Without the party: a household goes by the name of a person, and a file does not tell what its party is.
  public var redacted: TraceFile {
    var told = record
    told.party = nil
    return TraceFile(of: product, told, label: label, by: list)
  }
}
