import OCOPModel

extension CivilDate {
  /// The day as Vietnamese offices write it at the head of a paper: `ngày 05 tháng 6 năm 2026`; days below 10 and the months
  /// 1 and 2 with a zero before them.
  var officeDay: String {
    let (year, month, day) = components
    return "ngày \(day < 10 ? "0" : "")\(day) tháng \(month < 3 ? "0" : "")\(month) năm \(year)"
  }
}
