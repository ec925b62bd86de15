public import OCOPModel

/// How long a result can be disputed (thời hiệu khiếu nại), where the user of the library knows a limit.
///
/// Decision 26/2026/QĐ-TTg foresees no appeal, and the general law on complaints is outside the library's sources: so
/// there is no default, and a dossier without a limit checks none.
public struct ComplaintLimit: Sendable, Hashable {
  /// The number of days after the announcement; the day of the announcement is not counted.
  public let days: Int
  /// The place in the law that sets the limit.
  public let citation: Citation

  /// Creates a limit from the law that sets it.
  public init(days: Int, _ citation: Citation) {
    self.days = days
    self.citation = citation
  }
}

extension ComplaintLimit: Codable {}
