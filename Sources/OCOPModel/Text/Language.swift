/// A language that the library's texts come in.
public enum Language: String, Sendable, Hashable, CaseIterable {
  /// Vietnamese (tiếng Việt), the language of the programme.
  case vietnamese = "vi"
  /// English (tiếng Anh).
  case english = "en"
}

#if !hasFeature(Embedded)
extension Language: Codable {}
#endif
