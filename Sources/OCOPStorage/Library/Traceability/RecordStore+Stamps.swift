import OCOPModel
public import OCOPTraceability

extension RecordStore {
  /// The run that a stamp belongs to, or `nil` for one that was never handed out: one look, however many runs there are.
  ///
  /// Runs that ``handOut(_:attempts:noting:)`` kept never share a stamp. Where runs came by an unchecked `put`, as in an import,
  /// ``stampRegister()`` tells; of a run within another, only the nearest that begins before the stamp is looked at here.
  ///
  /// - Throws: as ``page(_:size:after:)``.
  public func stampRange(of serial: StampSerial) async throws(StoreError) -> StampRange? {
    try await keptRange(of: serial)?.record.row
  }

  /// All stamps that were handed out and made void, checked as a whole.
  ///
  /// - Returns: The register, which tells what scans show of abuse.
  /// - Throws: ``StoreError/corrupt(_:reason:)`` for two runs with a stamp in common, naming the later; and as ``all(_:)``.
  /// - Complexity: O(*n* log *n*).
  public func stampRegister() async throws(StoreError) -> StampRegister {
    let ranges = try await all(StampRange.byFirst.all).map(\.record)
    let voided = try await all(VoidStamp.bySerial.all).map { ($0.record.row.serial, $0.record.row.time) }
    do throws(StampError) {
      return try StampRegister(ranges.map(\.row), voided: Dictionary(voided, uniquingKeysWith: min))
    } catch {
      let later = ranges.first { error == .overlap($0.row.first) }
      throw .corrupt(
        try RecordKey(type: StampRange.rowType, id: later?.recordID.text ?? "stamps"), reason: error.text.en)
    }
  }

  /// Keeps a run of stamps that has no stamp of another run, whoever else hands out stamps at the same time.
  ///
  /// A run that is kept already stays as it is, so a call whose outcome is unknown can be made again.
  ///
  /// - Parameters:
  ///   - range: The run.
  ///   - attempts: How often to try, at least once.
  ///   - note: Who hands it out and when, for the journal.
  /// - Returns: The run as it is kept.
  /// - Throws: ``UpdateError/refused(_:)`` with `StampError.overlap`; ``UpdateError/store(_:)`` for whatever the store throws.
  @discardableResult
  public func handOut(
    _ range: StampRange, attempts: Int = 16, noting note: JournalNote? = nil
  ) async throws(UpdateError<StampError>) -> Stored<RowRecord<StampRange>> {
    try await begunAnew(attempts: attempts) { () async throws(UpdateError<StampError>) in
      try await handOutOnce(range, noting: note)
    }
  }

  /// Keeps that a stamp was made void; of two times the earlier stays.
  ///
  /// - Parameters:
  ///   - stamp: The stamp, and when it was made void.
  ///   - attempts: How often to try, at least once.
  ///   - note: Who makes it void and when, for the journal.
  /// - Returns: The void stamp as it is kept.
  /// - Throws: ``UpdateError/refused(_:)`` with `StampError.neverIssued`; ``UpdateError/store(_:)`` for whatever the store throws.
  @discardableResult
  public func makeVoid(
    _ stamp: VoidStamp, attempts: Int = 16, noting note: JournalNote? = nil
  ) async throws(UpdateError<StampError>) -> Stored<RowRecord<VoidStamp>> {
    try await begunAnew(attempts: attempts) { () async throws(UpdateError<StampError>) in
      try await makeVoidOnce(stamp, noting: note)
    }
  }
}

extension RecordStore {
  private func keptRange(
    of serial: StampSerial
  ) async throws(StoreError) -> Stored<RowRecord<StampRange>>? {
    let before = StampRange.byFirst.from(nil, through: serial).descending
    let nearest = try await page(before, size: PageSize(1)).records.first
    return nearest.flatMap { $0.record.row.contains(serial) ? $0 : nil }
  }

  private func handOutOnce(
    _ range: StampRange, noting note: JournalNote?
  ) async throws(UpdateError<StampError>) -> Stored<RowRecord<StampRange>> {
    let (series, kept, next): (Stored<RowRecord<StampSeries>>?, Stored<RowRecord<StampRange>>?, StampRange?)
    do throws(StoreError) {
      // The series comes first: a run that is kept after this is a conflict.
      series = try await find(RowRecord<StampSeries>.self, StampSeries(of: range.first).stored().recordID)
      kept = try await keptRange(of: range.first)
      let after = StampRange.byFirst.from(range.first, before: nil)
      next = try await page(after, size: PageSize(1)).records.first?.record.row
    } catch {
      throw .store(error)
    }
    if let kept {
      guard kept.record.row == range else { throw .refused(.overlap(range.first)) }
      return kept
    }
    if let next, range.contains(next.first) { throw .refused(.overlap(next.first)) }
    do throws(StoreError) {
      return try await keep(range, in: series, noting: note)
    } catch {
      throw .store(error)
    }
  }

  private func keep(
    _ range: StampRange, in series: Stored<RowRecord<StampSeries>>?, noting note: JournalNote?
  ) async throws(StoreError) -> Stored<RowRecord<StampRange>> {
    var (batch, grown) = (RecordBatch(), series?.record.row ?? StampSeries(of: range.first))
    grown.runs &+= 1
    if let series {
      try batch.replace(series, with: grown.stored())
    } else {
      try batch.insert(grown.stored())
    }
    let record = try range.stored()
    try batch.insert(record)
    return Stored(record, revision: try await revision(of: record, by: batch, noting: note))
  }

  private func makeVoidOnce(
    _ stamp: VoidStamp, noting note: JournalNote?
  ) async throws(UpdateError<StampError>) -> Stored<RowRecord<VoidStamp>> {
    do throws(StoreError) {
      if let range = try await keptRange(of: stamp.serial) {
        return try await keep(stamp, of: range, noting: note)
      }
    } catch {
      throw .store(error)
    }
    throw .refused(.neverIssued(stamp.serial))
  }

  private func keep(
    _ stamp: VoidStamp, of range: Stored<RowRecord<StampRange>>, noting note: JournalNote?
  ) async throws(StoreError) -> Stored<RowRecord<VoidStamp>> {
    let record = try stamp.stored()
    var batch = RecordBatch()
    try batch.check(range)
    if let kept = try await find(RowRecord<VoidStamp>.self, record.recordID) {
      if kept.record.row.time <= stamp.time { return kept }
      try batch.replace(kept, with: record)
    } else {
      try batch.insert(record)
    }
    return Stored(record, revision: try await revision(of: record, by: batch, noting: note))
  }
}

extension RegisterRow {
  /// The row as a record.
  fileprivate func stored() throws(StoreError) -> RowRecord<Self> {
    do throws(IdentifierError) {
      return try RowRecord(self)
    } catch {
      throw .invalid(.identifier(error.text))
    }
  }
}
