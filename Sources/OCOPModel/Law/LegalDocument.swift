/// A legal document (văn bản pháp luật): a decision, decree, circular or law.
public struct LegalDocument: Sendable, Hashable {
  /// The official number, such as `26/2026/QĐ-TTg`.
  public let number: String
  /// What the document is about, in words of the library's own.
  public let title: Bilingual
  /// Who issued the document.
  public let issuer: Bilingual
  /// The day on which the document was issued.
  public let issued: CivilDate
  /// The days on which the document is in force.
  public let inForce: DatePeriod

  /// Creates a document from its particulars.
  public init(
    number: String,
    title: Bilingual,
    issuer: Bilingual,
    issued: CivilDate,
    inForce: DatePeriod
  ) {
    self.number = number
    self.title = title
    self.issuer = issuer
    self.issued = issued
    self.inForce = inForce
  }

  /// The number without the sign of the issuer, and the year of issue: `148/2023` for 148/QĐ-TTg of 2023.
  public var shortNumber: String {
    let first = number.split(separator: "/", omittingEmptySubsequences: false).first ?? ""
    return "\(first)/\(issued.year)"
  }
}

#if !hasFeature(Embedded)
extension LegalDocument: Codable {}
#endif
