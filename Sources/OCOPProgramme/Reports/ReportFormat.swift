/// The version of a report's stored form (phiên bản định dạng); a version that this library does not know is refused.
public struct ReportFormat: Sendable, Hashable {
  /// The version.
  public let version: Int

  /// The version that this library writes.
  public static let current = ReportFormat(version: 1)

  private init(version: Int) {
    self.version = version
  }
}

#if !hasFeature(Embedded)
extension ReportFormat: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let version = try container.decode(Int.self)
    guard version == ReportFormat.current.version else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription:
          "report format \(version) is not known; this library reads \(ReportFormat.current.version)")
    }
    self = .current
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(version)
  }
}
#endif
