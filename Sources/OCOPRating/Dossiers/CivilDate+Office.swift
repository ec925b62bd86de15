import OCOPModel

extension CivilDate {
  /// The day as Vietnamese offices write it: `ngày 05 tháng 6 năm 2026`; days below 10 and the months 1 and 2 with a zero before
  /// them.
  var officeDay: String {
    let (year, month, day) = components
    return "ngày \(day < 10 ? "0" : "")\(day) tháng \(month < 3 ? "0" : "")\(month) năm \(year)"
  }

  /// The day in a Vietnamese table or sentence: `05/06/2026`.
  var officeShortDay: String {
    let (year, month, day) = components
    return "\(day < 10 ? "0" : "")\(day)/\(month < 10 ? "0" : "")\(month)/\(year)"
  }

  /// The day within a sentence of a language: `05/06/2026`, `2026-06-05`.
  func shown(in language: Language) -> String { language == .vietnamese ? officeShortDay : description }
}
