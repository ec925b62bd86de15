internal import OCOPFunding
internal import OCOPModel

/// The story's purses of 2026.
enum StoryMoney {
  static func problem(_ measures: [SupportMeasure], owner: Producer) throws -> FundingProblem {
    let rules = SupportRule.circular75_2021 + SupportRule.decree98_2018 + SupportRule.circular11_2019
    func source(
      _ id: String, _ vi: String, _ en: String, _ kind: CapitalKind, _ millions: Int64, preference: Int,
      rate: InterestRate = .zero, owner: ID<Producer>? = nil, _ rules: [SupportRule] = []
    ) throws -> FundingSource {
      FundingSource(
        id: try ID(id), name: Bilingual(vi: vi, en: en), kind: kind,
        budget: .whole(Dong(millions * 1_000_000)),
        preference: preference, rate: rate,
        lendingCeilings: kind == .credit ? LendingCeiling.decree156_2025 : nil,
        owner: owner, rules: rules.map(\.id))
    }
    return FundingProblem(
      day: try CivilDate("2026-07-06"),
      sources: [
        try source(
          "khoa-hoc", "Sự nghiệp khoa học và công nghệ", "Science and technology funds",
          .scienceAndTechnology,
          30, preference: 0, SupportRule.circular75_2021),
        try source(
          "tinh", "Ngân sách tỉnh cho OCOP", "Provincial budget for OCOP", .provincialBudget, 60,
          preference: 1,
          SupportRule.decree98_2018 + SupportRule.circular11_2019),
        try source(
          "tu-co", "Vốn tự có của hợp tác xã", "The cooperative's own money", .ownCapital, 50, preference: 2,
          owner: owner.id),
        try source(
          "tin-dung", "Vốn vay ngân hàng", "Bank credit", .credit, 100, preference: 9,
          rate: InterestRate(basisPoints: 650)),
      ], rules: rules, measures: measures)
  }
}
