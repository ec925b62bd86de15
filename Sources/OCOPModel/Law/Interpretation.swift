/// A reading chosen where the law is silent or ambiguous (cách hiểu áp dụng khi văn bản không nói rõ).
///
/// An interpretation is never law. It has a name, so that a result can say that it rests on it and a council
/// can decide otherwise.
public struct Interpretation: Sendable, Hashable {
  /// The name by which results refer to the interpretation, such as `minimaAreCumulative`.
  public let name: String
  /// What is read.
  public let reading: Bilingual
  /// Why it is read so, and what the law leaves open.
  public let reason: Bilingual
  /// The place in the law that is read.
  public let citation: Citation

  /// Creates an interpretation of a place in the law.
  public init(name: String, reading: Bilingual, reason: Bilingual, citation: Citation) {
    self.name = name
    self.reading = reading
    self.reason = reason
    self.citation = citation
  }
}

#if !hasFeature(Embedded)
extension Interpretation: Codable {}
#endif
