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

extension StampSerial: IndexValue {
  /// As serials are ordered: by what stands before the digits at the end, by length, then by number.
  public func append(to key: inout IndexKey) {
    head.append(to: &key)
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
