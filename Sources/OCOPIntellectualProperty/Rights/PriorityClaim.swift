public import OCOPModel

/// A claim to the date of an earlier first filing (quyền ưu tiên).
public struct PriorityClaim: Sendable, Hashable {
  /// Where the first application was filed.
  public let country: Jurisdiction
  /// The number of the first application.
  public let number: String
  /// The day of the first filing.
  public let date: CivilDate

  /// Creates a claim.
  ///
  /// - Throws: ``IPTextError/blank(_:)`` for a number without characters.
  public init(country: Jurisdiction, number: String, date: CivilDate) throws(IPTextError) {
    guard !number.isBlank else { throw .blank(.priorityNumber) }
    self.country = country
    self.number = number
    self.date = date
  }
}

#if !hasFeature(Embedded)
extension PriorityClaim: Codable {
  private enum CodingKeys: String, CodingKey {
    case country, number, date
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let country = try container.decode(Jurisdiction.self, forKey: .country)
    let number = try container.decode(String.self, forKey: .number)
    let date = try container.decode(CivilDate.self, forKey: .date)
    self = try checkDecoded(decoder) { () throws(IPTextError) in
      try PriorityClaim(country: country, number: number, date: date)
    }
  }
}
#endif
