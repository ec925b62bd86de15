import Foundation
public import OCOP

/// Writes batches until the process is killed, and looks afterwards whether each is whole.
///
/// Batch *n* makes the pieces of *n*, takes away those of *n* − 5 and rewrites the ledger to *n*: so it inserts, deletes and updates.
public struct KillTrial<Store: RecordStore>: Sendable {
  /// How many batches' pieces are kept.
  private static var kept: Int { 5 }

  private let store: Store

  /// Creates a trial.
  public init(_ store: Store) {
    self.store = store
  }

  /// Writes batch after batch, and says each one's number when the store has acknowledged it.
  func writeForever() async throws -> Never {
    while true {
      let number = try await writeNext()
      try FileHandle.standardOutput.write(contentsOf: Data("\(number)\n".utf8))
    }
  }

  /// Writes some batches.
  public func write(batches: Int) async throws {
    for _ in 0..<batches { _ = try await writeNext() }
  }

  private func writeNext() async throws -> Int {
    let ledger = try await store.find(TrialLedger.self, try TrialLedger(batches: 0).id)
    let number = (ledger?.record.batches ?? 0) + 1
    var batch = RecordBatch()
    for piece in try TrialPiece.pieces(of: number) { try batch.insert(piece) }
    for old in try await pieces(of: number - Self.kept) { try batch.delete(old) }
    if let ledger {
      try batch.replace(ledger, with: try TrialLedger(batches: number))
    } else {
      try batch.insert(try TrialLedger(batches: number))
    }
    try await store.commit(batch)
    return number
  }

  /// Checks what is there.
  ///
  /// - Parameter acknowledged: The number of the last batch that was said to be written.
  /// - Throws: `Torn` for an acknowledged batch that is missing, or any that is there by half.
  func check(acknowledged: Int) async throws {
    // A server may still be ending the commit of a client that is dead: look until nothing moves.
    while true {
      let before = try await batches()
      do {
        try await check(before, acknowledged)
        if try await batches() == before { return print("whole: \(before) batches") }
      } catch let torn as Torn {
        if try await batches() == before { throw torn }
      }
    }
  }

  private func batches() async throws -> Int {
    try await store.find(TrialLedger.self, try TrialLedger(batches: 0).id)?.record.batches ?? 0
  }

  private func pieces(of batch: Int) async throws -> [Stored<TrialPiece>] {
    try await store.all(TrialPiece.byBatch.first(batch))
  }

  private func check(_ batches: Int, _ acknowledged: Int) async throws {
    // One batch may have been written whose acknowledgement died with the process.
    try require(
      batches == acknowledged || batches == acknowledged + 1,
      "\(acknowledged) batches were acknowledged, \(batches) are there")
    let expected = try (batches - Self.kept + 1...max(batches, batches - Self.kept + 1))
      .flatMap { number in try TrialPiece.pieces(of: number) }
    let found = try await store.all(TrialPiece.byBatch.all).map(\.record)
    try require(
      found == expected, "the index by batch has \(found.count) pieces, not \(expected.count), or others")
    let byID = try await store.all(TrialPiece.byID.all).map(\.record)
    try require(Set(byID) == Set(expected), "the index by identifier has other pieces")
    let ledgers = try await store.all(TrialLedger.byBatches.all).map(\.record)
    try require(
      ledgers == (batches == 0 ? [] : [try TrialLedger(batches: batches)]), "the ledger's index is torn")
    try await checkFeed(batches)
  }

  /// The feed tells every change of every batch, and those of the kept batches make what is there.
  private func checkFeed(_ batches: Int) async throws {
    var (last, written, deleted): (Revision, Int, Int) = (.zero, 0, 0)
    while true {
      let changes = try await store.changes(after: last, limit: 1_000)
      for change in changes {
        try require(change.revision > last, "the feed is out of order at \(change.revision)")
        last = change.revision
        guard [TrialPiece.recordType, TrialLedger.recordType].contains(change.key.type) else { continue }
        if change.kind == .written { written += 1 } else { deleted += 1 }
      }
      if changes.isEmpty { break }
    }
    let pieces = try TrialPiece.pieces(of: 1).count
    try require(written == batches * (pieces + 1), "the feed tells of \(written) writes")
    try require(deleted == max(0, batches - Self.kept) * pieces, "the feed tells of \(deleted) deletions")
  }

  private func require(_ holds: Bool, _ reason: @autoclosure () -> String) throws {
    if !holds { throw Torn(description: reason()) }
  }

  /// What should not be.
  struct Torn: Error, CustomStringConvertible {
    let description: String
  }
}
