public import OCOPModel

/// A state of the law on industrial property (chế độ pháp luật), between two amendments that changed its periods.
///
/// Each period of a case is counted under the regime that its own date chooses; see ``RegimeBasis``.
public enum IPRegime: String, Sendable, Hashable, CaseIterable {
  /// The law as it stood before Law 07/2022/QH15.
  case a = "A"
  /// The law as amended by Law 07/2022/QH15, from 2023-01-01.
  case b = "B"
  /// The law as amended by Law 131/2025/QH15, from 2026-04-01.
  case c = "C"
}

extension IPRegime {
  /// The days on which the regime is the law.
  ///
  /// The first regime has no beginning of its own: the library's table starts with the law of 2005.
  public var inForce: DatePeriod {
    switch self {
    case .a: .table(from: .table(2006, 7, 1), upTo: Self.firstAmendment)
    case .b: .table(from: Self.firstAmendment, upTo: Self.secondAmendment)
    case .c: DatePeriod(from: Self.secondAmendment)
    }
  }

  /// The regime of a day; days before the table are read under its first regime.
  public static func governing(_ day: CivilDate) -> IPRegime {
    if day < firstAmendment { return .a }
    return day < secondAmendment ? .b : .c
  }

  /// The day to which the library's tables were checked; results after it say so.
  public static let verifiedTo = CivilDate.table(2026, 11, 25)

  private static let firstAmendment = CivilDate.table(2023, 1, 1)
  private static let secondAmendment = CivilDate.table(2026, 4, 1)
}

/// Which date of a case chooses the regime of a period (căn cứ chọn chế độ).
public enum RegimeBasis: String, Sendable, Hashable, CaseIterable {
  /// The day on which the application was filed.
  case filing
  /// The day on which the application was published.
  case publication
  /// The day from which the period itself is counted: of a notice, a decision or another act.
  case act
}

#if !hasFeature(Embedded)
extension IPRegime: Codable {}
extension RegimeBasis: Codable {}
#endif
