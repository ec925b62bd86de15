import OCOPModel

extension SupportRule {
  /// The rows of national documents, in the order of their documents.
  public static let national: [SupportRule] =
    circular53_2022 + circular55_2023 + circular75_2021 + circular28_2018 + decree83_2018 + decree98_2018
    + decree109_2018 + circular11_2019 + decree39_2018

  /// The rows of provinces' policies that are known from reports, each for its own province.
  public static let provincial: [SupportRule] =
    bacGiang2023 + daNang2026 + hungYen2020 + traVinh2020 + haiDuong2022
}

extension DatePeriod {
  /// One budget year.
  static func budgetYear(_ year: Int) -> DatePeriod {
    .table(from: .table(year, 1, 1), upTo: .table(year + 1, 1, 1))
  }
}
