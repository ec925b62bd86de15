public import OCOPModel
public import OCOPTraceability

/// A run of stamps goes by its first stamp, since no stamp is in two runs.
extension StampRange: RegisterRow {
  public static let rowType: StorageName = "stamp-range"
  public static let rowSchema = RecordSchema(version: 1)

  /// By the first stamp.
  public static let byFirst = RecordIndex<RowRecord<StampRange>, StampSerial>("first")
  /// By the lot that the stamps stand on.
  public static let byLot = RecordIndex<RowRecord<StampRange>, ID<Lot>>("lot")

  public var rowKey: [String] { [first.text] }

  public var rowEntries: [IndexEntry] { [StampRange.byFirst.entry(first), StampRange.byLot.entry(lot)] }
}

/// A scan goes by its stamp, its second and its place: sent in twice, by whatever clocks, it is kept once.
extension StampScan: RegisterRow {
  public static let rowType: StorageName = "stamp-scan"
  public static let rowSchema = RecordSchema(version: 1)

  /// By stamp, then time.
  public static let bySerial = RecordIndex<RowRecord<StampScan>, IndexPair<StampSerial, TraceTime>>("serial")
  /// By the day in Vietnam.
  public static let byDay = RecordIndex<RowRecord<StampScan>, CivilDate>("day")

  public var rowKey: [String] { [serial.text, String(time.seconds), place.description] }

  public var rowEntries: [IndexEntry] {
    [StampScan.bySerial.entry(IndexPair(serial, time)), StampScan.byDay.entry(day)]
  }
}

extension VoidStamp: RegisterRow {
  public static let rowType: StorageName = "void-stamp"
  public static let rowSchema = RecordSchema(version: 1)

  /// By stamp.
  public static let bySerial = RecordIndex<RowRecord<VoidStamp>, StampSerial>("serial")

  public var rowKey: [String] { [serial.text] }

  public var rowEntries: [IndexEntry] { [VoidStamp.bySerial.entry(serial)] }
}

extension RecordStore {
  /// The run that a stamp belongs to, or `nil` for one that was never handed out: one look, however many runs there are.
  ///
  /// No store sees that two runs share a stamp; a `StampRegister` does. Runs that are put into a store have passed one together with
  /// those that are there: where a run lies within another, only the nearest that begins before the stamp is looked at.
  ///
  /// - Throws: as ``page(_:size:after:)``.
  public func stampRange(of serial: StampSerial) async throws(StoreError) -> StampRange? {
    let before = StampRange.byFirst.from(nil, through: serial).descending
    let nearest = try await page(before, size: PageSize(1)).records.first?.record.row
    return nearest.flatMap { $0.contains(serial) ? $0 : nil }
  }
}

extension StampSerial: IndexValue {
  /// As serials are ordered: by what stands before the digits at the end, by length, then by number.
  public func append(to key: inout IndexKey) {
    let digits = text.utf8.reversed().prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
    String(text.dropLast(digits)).append(to: &key)
    text.utf8.count.append(to: &key)
    text.append(to: &key)
  }
}

extension TraceTime: IndexValue {
  /// By when it was, then by the offset of the clock.
  public func append(to key: inout IndexKey) {
    seconds.append(to: &key)
    offset.append(to: &key)
  }
}
