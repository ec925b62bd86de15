public import OCOPTraceability

/// A series of stamps (loạt tem): all whose numbers have one beginning before the digits at the end, and one length.
///
/// Runs of two series have no stamp in common. Whoever hands out a run of a series rewrites its row, so that of two who do it at the same
/// time one begins anew and sees the other's run.
public struct StampSeries: Sendable, Hashable {
  /// What stands before the digits at the end.
  public let head: String
  /// How many characters a number has.
  public let length: Int
  /// How many runs were handed out by ``RecordStore/handOut(_:attempts:noting:)``.
  public internal(set) var runs: Int

  /// The series of a stamp, of which so many runs were handed out.
  public init(of serial: StampSerial, runs: Int = 0) {
    self.head = serial.head
    self.length = serial.text.utf8.count
    self.runs = runs
  }
}

extension StampSeries: Codable {}

/// A series goes by its beginning and its length.
extension StampSeries: RegisterRow {
  public static let rowType: StorageName = "stamp-series"
  public static let rowSchema = RecordSchema(version: 1)

  public var rowKey: [String] { [head, "\(length)"] }

  public var rowEntries: [IndexEntry] { [] }
}
