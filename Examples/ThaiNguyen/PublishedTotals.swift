import OCOP

/// A number of products that was published for a day, to hold the registers against.
struct PublishedTotal {
  let day: CivilDate
  let total: Int
  /// The products of three, four and five stars; `nil` where only the sum was published.
  let stars: [Int]?
  /// Where it was published: by the press, nowhere as a list of products.
  let source: Bilingual

  /// What the registers count for the day.
  func counted(in programme: Programme) -> StarCounts { programme.ledger.recognisedEver(on: day) }

  /// Whether the registers count what was published.
  func agrees(with counts: StarCounts) -> Bool {
    counts.total.value == total
      && stars.map { $0 == [Star.three, .four, .five].map { counts[$0].value } } ?? true
  }
}

/// What was published on Thái Nguyên's programme: beside the targets, the only numbers here that are not sample data.
enum PublishedTotals {
  /// The products ever recognised, by day.
  static func products() throws -> [PublishedTotal] {
    func row(_ day: String, _ total: Int, _ stars: [Int]?, _ vi: String, _ en: String) throws
      -> PublishedTotal
    {
      PublishedTotal(
        day: try CivilDate(day), total: total, stars: stars,
        source: Bilingual(vi: vi, en: en))
    }
    return [
      try row("2019-12-31", 25, nil, "báo chí 2019–2020", "press, 2019–2020"),
      try row(
        "2020-12-31", 76, [23, 53, 0], "kinhtedouong.vn, 12/2020 (một nguồn)",
        "kinhtedouong.vn, December 2020 (one source)"),
      try row(
        "2021-07-05", 76, [23, 51, 2], "etime.danviet.vn, 05/07/2021", "etime.danviet.vn, 5 July 2021"),
      try row("2021-12-31", 129, [54, 73, 2], "báo chí 2021–2022", "press, 2021–2022"),
    ]
  }

  /// Where the ideas were published.
  static let ideasSource = Bilingual(
    vi: "báo chí về vòng OCOP 2021 của tỉnh", en: "press on the province's round of 2021")

  /// The product ideas of the round of 2021, by heading.
  static let ideas: [IdeaSector: Int] = [
    .freshFood: 17, .processedFood: 16, .tea: 81, .medicinalHerbs: 7, .other: 16,
  ]
}
