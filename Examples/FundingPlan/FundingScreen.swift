import ExampleSupport
import OCOP

/// The plan as a programme officer reads it: the sums, the purses, who pays for what by which rule, what lacks money and why.
struct FundingScreen {
  let outcome: FundingOutcome
  let words: FundingWords
  let isDivisible: Bool

  init(_ outcome: FundingOutcome, _ language: Language, isDivisible: Bool = false) {
    self.outcome = outcome
    words = FundingWords([outcome], language)
    self.isDivisible = isDivisible
  }

  var language: Language { words.language }
  var file: FundingFile { outcome.file }
  var problem: FundingProblem { outcome.problem }
  var plan: FundingPlan { outcome.plan }

  func text() -> String {
    let lines =
      title() + headline() + purses() + measures() + projects() + gaps() + oneMillionMore() + shares()
      + rules()
      + readings() + proof()
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: Headline

  func title() -> [String] {
    var lines = Layout.wrapped(
      pick("PHƯƠNG ÁN LỒNG GHÉP NGUỒN VỐN – ", "FUNDING PLAN – ") + file.title[language], after: "")
    let sources = problem.sources.count { $0.owner == nil }
    let facts = [
      words.count(problem.measures.count, "nội dung", "measure", "measures"),
      words.count(file.producers.count, "chủ thể", "producer", "producers"),
      words.count(sources, "nguồn vốn", "purse", "purses")
        + pick(" và vốn tự có", " and own money"),
      pick("quy định ngày ", "law of ") + words.day(problem.day),
      words.unit,
    ]
    lines += Layout.wrapped(facts.joined(separator: " · "), after: "")
    if let note = file.note { lines += Layout.wrapped(note[language], after: "") }
    lines += Layout.wrapped(strategyName, after: pick("Cách phân bổ: ", "Strategy: "))
    if isDivisible {
      lines += Layout.wrapped(
        pick(
          "Mọi nội dung được coi là có thể cấp một phần (--divisible).",
          "Every measure is taken as payable in part (--divisible)."), after: "")
    }
    return lines
  }

  private var strategyName: String {
    switch plan.strategy {
    case .optimal:
      pick(
        "ưu tiên 1 được nhiều nhất có thể, rồi đến ưu tiên 2, …; sau đó vay ít nhất",
        "as much as possible for each class in turn; then the least borrowed")
    case .waterfall:
      pick(
        "lần lượt từng nguồn, từng nội dung, như làm tay",
        "purse by purse, measure by measure, as done by hand")
    case .proRata:
      pick("cùng một tỷ lệ trong mỗi mức ưu tiên", "the same share for all of a class")
    case .maxMinFair:
      pick("tỷ lệ đều nhất có thể trong mỗi mức ưu tiên", "shares as even as can be within a class")
    }
  }

  private func headline() -> [String] {
    let asked = plan.measures.reduce(0) { $0 + $1.cost.amount }
    let (funded, state) = (plan.total.amount, outcome.paid(\.isState))
    let own = outcome.paid { $0 == .ownCapital }
    let loans = plan.objective.loans.amount
    var lines = [
      "",
      pick("Đề nghị ", "Asked ") + money(asked) + pick(" · cấp được ", " · funded ") + money(funded)
        + " (\(words.percent(funded, of: asked)))" + pick(" · còn thiếu ", " · lacking ")
        + money(asked - funded),
      "  " + bar([(state, "█"), (own, "▓"), (loans, "▒")], of: asked, 60),
      "  █ " + pick("Nhà nước ", "State ") + money(state) + "   ▓ " + pick("chủ thể ", "producers ")
        + money(own) + "   ▒ " + pick("vay ", "loans ") + money(loans) + "   · "
        + pick("còn thiếu ", "lacking ") + money(asked - funded),
    ]
    if loans > 0 {
      lines.append(
        "  " + pick("Lãi vay mỗi năm ", "Yearly interest on loans ")
          + money(Int64(clamping: plan.objective.interest / 10_000)))
    }
    let status = FundedMeasure.Status.allCases.map { status in plan.measures.count { $0.status == status } }
    lines.append(
      pick(
        "Đủ vốn \(status[0]) nội dung · một phần \(status[1]) · chưa có vốn \(status[2])",
        "\(status[0]) in full · \(status[1]) in part · \(status[2]) not at all"))
    return lines
  }

  // MARK: Words

  func pick(_ vi: String, _ en: String) -> String { words.pick(vi, en) }
  func heading(_ vi: String, _ en: String) -> [String] { ["", pick(vi, en)] }
  func money(_ amount: Dong) -> String { words.money(amount) }
  func money(_ amount: Int64) -> String { words.money(amount) }

  func bar(_ parts: [(Int64, Character)], of whole: Int64, _ cells: Int) -> String {
    Layout.bar(parts, of: whole, cells)
  }
}
