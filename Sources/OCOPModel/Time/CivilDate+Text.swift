extension CivilDate {
  /// The day within a text of a language: `05/06/2026` in Vietnamese, `2026-06-05` in English.
  ///
  /// What is stored or exchanged takes ``description``, whatever the language.
  public func formatted(in language: Language) -> String {
    switch language {
    case .vietnamese: vi
    case .english: description
    }
  }

  /// The day within a Vietnamese text, `05/06/2026`.
  package var vi: String {
    let (year, month, day) = components
    return "\(day < 10 ? "0" : "")\(day)/\(month < 10 ? "0" : "")\(month)/\(year)"
  }
}
