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

  public var redacted: TraceFile {
    var told = record
    told.party = record.party.map { TraceRecord.Party(name: $0.name, identifier: $0.identifier) }
    return TraceFile(of: product, told, label: label, by: list)
  }
}
