import OCOPModel

extension CouncilComposition {
  /// The councils of Decision 1048/QĐ-TTg: of a district, a province and the centre; `nil` for a commune, which has none.
  ///
  /// The councils of districts and provinces are known from a secondary source, that of the centre is unverified; who sits
  /// in them is not known, so no seat is asked for.
  public static func decision1048_2019(_ level: RatingLevel) -> CouncilComposition? {
    let number = LegalDocument.decision1048_2019.number
    return switch level {
    case .commune: nil
    case .district, .province: unknown(number, level, .secondary)
    case .ministry: unknown(number, level, .unverified)
    }
  }
}
