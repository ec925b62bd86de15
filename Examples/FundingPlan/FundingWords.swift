import ExampleSupport
import OCOP

/// The screens' own words in one language, with amounts in millions of đồng: exact where one decimal does, otherwise rounded to a
/// tenth.
struct FundingWords {
  let language: Language
  /// Whether amounts are rounded.
  let isRounded: Bool
  private let decimals: Int
  private let marks: [ID<FundingSource>: Bilingual]

  init(_ outcomes: [FundingOutcome], besides amounts: [Dong] = [], _ language: Language) {
    self.language = language
    let needed = (outcomes.flatMap(\.amounts) + amounts).map { Self.decimals(of: $0) }.max() ?? 0
    (decimals, isRounded) = (min(needed, 1), needed > 1)
    marks = Dictionary(
      outcomes.flatMap { zip($0.problem.sources, $0.file.marks).map { ($0.id, $1) } },
      uniquingKeysWith: { first, _ in first })
  }

  func pick(_ vi: String, _ en: String) -> String { language == .vietnamese ? vi : en }

  func count(_ count: Int, _ vi: String, _ one: String, _ many: String) -> String {
    "\(count) " + pick(vi, count == 1 ? one : many)
  }

  func day(_ day: CivilDate) -> String { day.formatted(in: language) }

  // MARK: Money

  /// The unit of amounts.
  var unit: String {
    isRounded
      ? pick("triệu đồng, làm tròn đến 0,1", "million đồng, rounded to 0.1")
      : pick("triệu đồng", "million đồng")
  }

  /// An amount in millions of đồng.
  func money(_ amount: Dong) -> String { money(amount.amount) }

  func money(_ amount: Int64) -> String {
    let (whole, tenth) = ((amount.magnitude + 50_000) / 100_000).quotientAndRemainder(dividingBy: 10)
    let grouped = Dong(Int64(whole)).formatted(in: language).dropLast(2)
    return (amount < 0 ? "−" : "") + grouped + (decimals == 0 ? "" : pick(",", ".") + "\(tenth)")
  }

  /// A part of a whole in percents, rounded down to a tenth.
  func percent(_ part: Int64, of whole: Int64) -> String {
    guard whole > 0 else { return "–" }
    let tenths = Int128(part) * 1_000 / Int128(whole)
    return "\(tenths / 10)" + (tenths % 10 == 0 ? "" : pick(",", ".") + "\(tenths % 10)") + "%"
  }

  /// Parts of a whole in percents with one decimal, by largest remainders, so that they come to 100%.
  func percents(_ parts: [Int64]) -> [String] {
    let tenths = Layout.apportion(parts, 1_000)
    return zip(parts, tenths).map { $0 == 0 ? "–" : percent(Int64($1), of: 1_000) }
  }

  private static func decimals(of amount: Dong) -> Int {
    var (rest, decimals) = (amount.amount.magnitude % 1_000_000, 0)
    while rest != 0 {
      rest = rest * 10 % 1_000_000
      decimals += 1
    }
    return decimals
  }

  // MARK: Purses

  /// The letters of a purse, with the last two digits of its year.
  func mark(_ purse: PurseYear) -> String {
    let letters = marks[purse.source]?[language] ?? purse.source.text
    return letters + (purse.year.map { String($0 % 100 + 100).suffix(2) } ?? "")
  }
}

extension FundingOutcome {
  /// Every amount that a screen shows.
  fileprivate var amounts: [Dong] {
    plan.lines.map(\.amount) + problem.projects.map(\.cap) + plan.measures.flatMap { [$0.cost, $0.funded] }
      + plan.purses.flatMap { [$0.budget, $0.owed, $0.carriedOut, $0.spent, $0.left] }
      + explanation.measures.flatMap { $0.remedies.map(\.most) }
  }
}
