import OCOP

/// One of the records of a batch that a process may be killed in.
struct TrialPiece: Codable, Sendable, Hashable {
  let id: ID<TrialPiece>
  let batch: Int
  let place: Int
  /// Enough to fill pages of the database.
  let filling: String

  init(batch: Int, place: Int) throws {
    self.id = try ID("\(batch)-\(place)")
    self.batch = batch
    self.place = place
    self.filling = String(repeating: "Chè Tân Cương \(batch)/\(place) ", count: 20)
  }

  /// The pieces of a batch; none for a batch before the first.
  static func pieces(of batch: Int) throws -> [TrialPiece] {
    batch < 1 ? [] : try (0..<20).map { place in try TrialPiece(batch: batch, place: place) }
  }
}

extension TrialPiece: Record {
  static let recordType: StorageName = "trial-piece"
  static let schema = RecordSchema(version: 1)
  static let byBatch = RecordIndex<TrialPiece, IndexPair<Int, Int>>("batch")

  var recordID: ID<TrialPiece> { id }

  var indexEntries: [IndexEntry] { [TrialPiece.byBatch.entry(IndexPair(batch, place))] }

  var redacted: TrialPiece { self }
}

/// How many batches were written, rewritten by each.
struct TrialLedger: Codable, Sendable, Hashable {
  let id: ID<TrialLedger>
  let batches: Int

  init(batches: Int) throws {
    self.id = try ID("ledger")
    self.batches = batches
  }
}

extension TrialLedger: Record {
  static let recordType: StorageName = "trial-ledger"
  static let schema = RecordSchema(version: 1)
  static let byBatches = RecordIndex<TrialLedger, Int>("batches")

  var recordID: ID<TrialLedger> { id }

  var indexEntries: [IndexEntry] { [TrialLedger.byBatches.entry(batches)] }

  var redacted: TrialLedger { self }
}
