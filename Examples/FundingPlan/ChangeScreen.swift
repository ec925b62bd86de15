import ExampleSupport
import OCOP

/// What a cut changes: the purse, the classes, the measures that lose, each line that moves.
struct ChangeScreen {
  let changed: ChangedOutcome
  private let words: FundingWords

  init(_ changed: ChangedOutcome, _ language: Language) {
    self.changed = changed
    let moved = changed.replan.moves.flatMap { [$0.before, $0.after] }
    words = FundingWords(
      [changed.before, changed.after],
      besides: moved + changed.change.cuts.map(\.amount) + changed.change.paid.map(\.amount), language)
  }

  private var change: BudgetChange { changed.change }
  private var before: FundingOutcome { changed.before }
  private var after: FundingOutcome { changed.after }
  private var replan: FundingReplan { changed.replan }

  func text() -> String {
    let lines = title() + totals() + losers() + moves() + proof()
    return lines.joined(separator: "\n") + "\n"
  }

  private var language: Language { words.language }
  private func pick(_ vi: String, _ en: String) -> String { words.pick(vi, en) }
  private func money(_ amount: Dong) -> String { words.money(amount) }

  // MARK: What is cut

  private func title() -> [String] {
    var lines = Layout.wrapped(
      pick("ĐIỀU CHỈNH PHƯƠNG ÁN – ", "RE-PLAN – ") + before.file.title[language], after: "")
    lines.append(pick("Đơn vị: ", "Unit: ") + words.unit)
    if let note = before.file.note { lines += Layout.wrapped(note[language], after: "") }
    for cut in change.cuts {
      let name = before.problem.sources.first { $0.id == cut.purse.source }?.name[language] ?? ""
      lines += Layout.wrapped(
        pick("Cắt ", "Cut: ") + "\(words.mark(cut.purse)) \(name): \(money(cut.before)) → \(money(cut.after))"
          + " (−\(money(cut.amount)))", after: "  ")
    }
    if !change.paid.isEmpty {
      let payments = change.paid.map { payment in
        "\(words.mark(payment.purse)) → \(payment.measure)\u{a0}\(money(payment.amount))"
      }
      lines += Layout.wrapped(
        pick("Đã chi, giữ nguyên: ", "Paid already, and stays: ") + payments.joined(separator: " · "),
        after: "  ")
    }
    let policy =
      change.policy == .coverageFirst
      ? pick(
        "như phương án mới cho từng mức ưu tiên, và chuyển ít tiền nhất"
          + " (--stability-first: không ai được thêm)",
        "each class as in a fresh plan, and the fewest đồng moved (--stability-first: nobody gains)")
      : pick(
        "không khoản nào được thêm; trong phạm vi đó, ưu tiên 1 được nhiều nhất, rồi đến ưu tiên 2, …",
        "no line gains; within that, as much as possible for each class in turn")
    return lines + Layout.wrapped(policy, after: pick("Cách điều chỉnh: ", "Policy: "))
  }

  // MARK: Sums

  private func totals() -> [String] {
    let classes = Array(zip(before.plan.objective.classes, after.plan.objective.classes).enumerated())
    var rows = classes.map { entry in
      (pick("Ưu tiên \(entry.offset + 1)", "Class \(entry.offset + 1)"), entry.element.0, entry.element.1)
    }
    rows.append((pick("Cộng", "All"), before.plan.total, after.plan.total))
    rows.append((pick("Vốn vay", "Loans"), before.plan.objective.loans, after.plan.objective.loans))
    let titles = [pick("trước", "before"), pick("sau", "after"), pick("thay đổi", "change")]
    var lines = ["", "  " + Layout.left("", 12) + titles.map { Layout.right($0, 12) }.joined()]
    for (name, old, new) in rows {
      let cells = [money(old), money(new), signed(new.amount - old.amount)]
      lines.append("  " + Layout.left(name, 12) + cells.map { Layout.right($0, 12) }.joined())
    }
    let count = words.count(replan.moves.count, "dòng", "line", "lines")
    lines.append(
      "  \(count) " + pick("thay đổi, tổng ", "changed, ") + money(replan.moved) + pick("", " in all"))
    let freed = zip(before.plan.purses, after.plan.purses).filter { $0.0.left < $0.1.left }
    if !freed.isEmpty {
      let purses = freed.map {
        "\(words.mark($0.1.purse)) \(words.money($0.1.left.amount - $0.0.left.amount))"
      }
      lines += Layout.wrapped(
        pick("Vốn dôi dư: ", "Money set free: ") + purses.joined(separator: " · "), after: "  ")
    }
    return lines
  }

  private func signed(_ amount: Int64) -> String {
    amount == 0 ? "–" : amount > 0 ? "+" + words.money(amount) : words.money(amount)
  }

  // MARK: Who loses

  private func losers() -> [String] {
    let results = zip(before.problem.measures, zip(before.plan.measures, after.explanation.measures))
    let worse = results.filter { $0.1.1.result.funded < $0.1.0.funded }
    guard !worse.isEmpty else { return ["", pick("Không nội dung nào bị giảm.", "No measure gets less.")] }
    var lines = ["", pick("NỘI DUNG BỊ GIẢM", "MEASURES THAT GET LESS")]
    for (measure, (old, entry)) in worse {
      let status: String =
        switch entry.result.status {
        case .none: pick("không còn vốn", "dropped")
        case .partial: pick("chỉ còn một phần", "now in part")
        case .full: ""
        }
      lines += Layout.wrapped(
        "\(measure.name[language]): \(money(old.funded)) → \(money(entry.result.funded)) / \(money(old.cost)), "
          + status, after: "  \(measure.id)  ")
      if let reason = reason(entry) {
        let text = reason.text(for: after.problem)[language].replacing(" ₫", with: "\u{a0}₫")
        lines += Layout.wrapped(text, after: "      – ")
      }
    }
    return lines
  }

  /// Why a measure gets no more, of the purses that pay less than before first.
  private func reason(_ entry: FundingExplanation) -> FundingReason? {
    let losing = Set(
      replan.moves.lazy.filter { $0.measure == entry.result.measure && $0.after < $0.before }.map(\.purse))
    return entry.reasons.first { $0.purse.map(losing.contains) == true } ?? entry.reasons.first
  }

  private func moves() -> [String] {
    guard !replan.moves.isEmpty else { return [] }
    var lines = ["", pick("CÁC DÒNG THAY ĐỔI", "LINES THAT MOVE")]
    let ids = replan.moves.map(\.measure.text.count).max() ?? 0
    let marks = replan.moves.map { words.mark($0.purse).count }.max() ?? 0
    let width = replan.moves.flatMap { [money($0.before).count, money($0.after).count] }.max() ?? 0
    let changes = replan.moves.map { signed($0.after.amount - $0.before.amount) }
    let change = changes.map(\.count).max() ?? 0
    for (move, amount) in zip(replan.moves, changes) {
      let head =
        "  " + Layout.left(move.measure.text, ids) + "  " + Layout.left(words.mark(move.purse), marks) + "  "
        + Layout.right(money(move.before), width) + " → " + Layout.right(money(move.after), width) + "  "
        + Layout.right(amount, change) + "  "
      let reason = move.reason.text(for: after.problem)[language]
      lines += Layout.wrapped(reason.replacing(" ₫", with: "\u{a0}₫"), after: head)
    }
    return lines
  }

  private func proof() -> [String] {
    ["", pick("CHỨNG MINH", "PROOF")]
      + after.verdict.sentences.flatMap { Layout.wrapped($0[language], after: "  ") }
  }
}
