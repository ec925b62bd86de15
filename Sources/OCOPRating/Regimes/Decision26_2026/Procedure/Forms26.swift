import OCOPModel

extension Decision26_2026 {
  /// A form of Annex III.
  static func form(_ number: String) -> Citation { Citation(self.number, .annex("III"), .form(number)) }

  /// How many years back Form 02 of a re-rating tells what changed.
  static let yearsOfUpdates = 3

  /// How the slip's item on the kind names the kinds, where Article 6 has names of its own.
  static func slipWording(of kind: DossierKind) -> String {
    switch kind {
    case .first: "Lần đầu"
    case .upgrade: "Nâng hạng"
    case .rerating: "Đánh giá lại"
    }
  }

  /// The number of a registration slip, with dots for what is not known: two numbers that the receiving office gives, then
  /// province, commune and year.
  static func slipNumber(province: String?, commune: String?, year: Int) -> String {
    let dots = OfficePage.dots
    return "\(dots(3))-\(dots(3))/PĐK-\(province ?? dots(3))-\(commune ?? dots(5))-\(year)"
  }
}
