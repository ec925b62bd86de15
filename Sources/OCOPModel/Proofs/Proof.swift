/// What proves a fact (minh chứng): a document, who issued it and when, and how long it holds.
public struct Proof: Sendable, Hashable {
  /// The document, with its number where it has one.
  public let document: String
  /// Who issued the document, where known.
  public let issuer: String?
  /// The day on which the document was issued, where known.
  public let issued: CivilDate?
  /// The days on which the document holds; `nil` for one that does not expire.
  public let validity: DatePeriod?
  /// How well the proof is established.
  public let confidence: Confidence

  /// Creates a proof from a document's particulars.
  public init(
    document: String,
    issuer: String? = nil,
    issued: CivilDate? = nil,
    validity: DatePeriod? = nil,
    confidence: Confidence = .read
  ) {
    self.document = document
    self.issuer = issuer
    self.issued = issued
    self.validity = validity
    self.confidence = confidence
  }

  /// Whether the document holds on a day: an expired proof is no proof.
  public func holds(on day: CivilDate) -> Bool {
    if let issued, day < issued { return false }
    return validity?.contains(day) ?? true
  }
}

#if !hasFeature(Embedded)
extension Proof: Codable {}
#endif
