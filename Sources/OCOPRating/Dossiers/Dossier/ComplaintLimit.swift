public import OCOPModel

/// How long a result can be disputed (thời hiệu khiếu nại), where the user of the library knows a limit.
///
/// Decision 26/2026/QĐ-TTg foresees no appeal, and the general law on complaints is outside the library's sources: so
/// there is no default, and a dossier without a limit checks none.
public struct ComplaintLimit: Sendable, Hashable {
  /// The number of days after the announcement, at least 1; the day of the announcement is not counted.
  public let days: Int
  /// The place in the law that sets the limit.
  public let citation: Citation

  /// Creates a limit from the law that sets it.
  ///
  /// - Throws: ``DossierError/noDays(_:)`` for fewer days than one.
  public init(days: Int, _ citation: Citation) throws(DossierError) {
    guard days >= 1 else { throw .noDays(days) }
    self.days = days
    self.citation = citation
  }
}

extension ComplaintLimit: Codable {
  private enum CodingKeys: String, CodingKey {
    case days, citation
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let days = try container.decode(Int.self, forKey: .days)
    let citation = try container.decode(Citation.self, forKey: .citation)
    self = try checkDecoded(decoder) { () throws(DossierError) in try ComplaintLimit(days: days, citation) }
  }
}
