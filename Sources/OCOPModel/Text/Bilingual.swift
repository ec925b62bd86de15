/// A text in Vietnamese and English (văn bản song ngữ).
///
/// ```swift
/// let tea = Bilingual(vi: "Chè", en: "Tea")
/// tea[.english]  // "Tea"
/// ```
public struct Bilingual: Sendable, Hashable {
  /// The Vietnamese text.
  public let vi: String
  /// The English text.
  public let en: String

  /// Creates a text from its two versions.
  public init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  /// The version in a language.
  public subscript(language: Language) -> String {
    switch language {
    case .vietnamese: vi
    case .english: en
    }
  }
}

#if !hasFeature(Embedded)
extension Bilingual: Codable {}
#endif
