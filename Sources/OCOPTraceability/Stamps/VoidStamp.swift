/// A stamp that was made void (tem hủy): spoilt, lost or taken back; a ``StampRegister`` takes them beside the runs.
public struct VoidStamp: Sendable, Hashable {
  /// The stamp.
  public let serial: StampSerial
  /// When it was made void.
  public let time: TraceTime

  /// Creates a void stamp.
  public init(_ serial: StampSerial, at time: TraceTime) {
    self.serial = serial
    self.time = time
  }
}

#if !hasFeature(Embedded)
extension VoidStamp: Codable {}
#endif
