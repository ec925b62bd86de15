import ExampleSupport
import OCOP

// The measures: who pays for what by which rule, what lacks money and why, and each programme's part.
extension FundingScreen {
  func measures() -> [String] {
    var lines = heading(
      "NỘI DUNG THEO MỨC ƯU TIÊN (█ Nhà nước, ▓ chủ thể, ▒ vay, · còn thiếu; [n] quy định ở cuối)",
      "MEASURES BY CLASS (█ State, ▓ producers, ▒ loans, · lacking; [n] rules at the end)")
    let idWidth = min(30, problem.measures.map(\.id.text.count).max() ?? 0)
    let moneyWidth = max(
      pick("được", "gets").count, problem.measures.map { money($0.cost).count }.max() ?? 0)
    let numbers = Dictionary(
      outcome.rulesUsed.enumerated().map { ($0.element.id, $0.offset + 1) },
      uniquingKeysWith: { first, _ in first })
    for priority in Set(problem.measures.map(\.priority)).sorted() {
      lines += classHead(priority)
      for (measure, result) in zip(problem.measures, plan.measures) where measure.priority == priority {
        lines += row(measure, result, numbers, idWidth: idWidth, moneyWidth: moneyWidth)
      }
    }
    return lines
  }

  private func classHead(_ priority: Int) -> [String] {
    let results = zip(problem.measures, plan.measures).filter { $0.0.priority == priority }.map(\.1)
    let (asked, funded) = (
      results.reduce(0) { $0 + $1.cost.amount }, results.reduce(0) { $0 + $1.funded.amount }
    )
    let index = priority - 1
    let name = file.classes.indices.contains(index) ? " – \(file.classes[index][language])" : ""
    return Layout.wrapped(
      pick("Ưu tiên \(priority)", "Class \(priority)") + name + ": " + money(funded) + " / "
        + money(asked) + " (\(words.percent(funded, of: asked)))", after: "  ── ")
  }

  private func row(
    _ measure: SupportMeasure, _ result: FundedMeasure, _ numbers: [ID<SupportRule>: Int], idWidth: Int,
    moneyWidth: Int
  ) -> [String] {
    let amounts =
      Layout.right(money(result.cost), moneyWidth) + " "
      + Layout.right(result.funded == .zero ? "–" : money(result.funded), moneyWidth)
    let parts: [(Int64, Character)] = [
      (outcome.paid(\.isState, to: measure.id), "█"),
      (outcome.paid({ $0 == .ownCapital }, to: measure.id), "▓"),
      (outcome.paid({ $0 == .credit }, to: measure.id), "▒"),
    ]
    let nameWidth = max(10, 40 - idWidth)
    let head =
      "  " + Layout.cut(measure.id.text, idWidth) + " " + Layout.cut(measure.name[language], nameWidth) + " "
      + amounts + " " + bar(parts, of: result.cost.amount, 8) + "  "
    return Layout.wrapped(payers(of: measure.id, numbers), after: head)
  }

  /// Who pays, with the number of the rule by which the State does.
  private func payers(of measure: ID<SupportMeasure>, _ numbers: [ID<SupportRule>: Int]) -> String {
    let payers = outcome.lines(of: measure).map { line in
      let rule = line.rule.flatMap { numbers[$0] }.map { "\u{a0}[\($0)]" } ?? ""
      return "\(words.mark(PurseYear(line.source, year: line.year)))\u{a0}\(money(line.amount))\(rule)"
    }
    return payers.isEmpty ? pick("chưa có vốn", "no money") : payers.joined(separator: " + ")
  }

  // MARK: Projects

  /// What the measures of each project get together, those of the projects within it among them.
  func projects() -> [String] {
    guard !problem.projects.isEmpty else { return [] }
    let outer = Dictionary(
      problem.projects.map { ($0.id, $0.within) }, uniquingKeysWith: { first, _ in first })
    var funded: [ID<SupportProject>: Int64] = [:]
    for (measure, result) in zip(problem.measures, plan.measures) {
      var project = measure.project
      while let id = project {
        funded[id, default: 0] += result.funded.amount
        project = outer[id] ?? nil
      }
    }
    return heading("DỰ ÁN (được cấp / tổng mức)", "PROJECTS (funded / total)")
      + problem.projects.flatMap { project in
        let within = problem.projects.first { $0.id == project.within }
        return Layout.wrapped(
          "\(project.name[language]): \(money(funded[project.id] ?? 0)) / \(money(project.cap))"
            + (within.map { pick(" – thuộc ", " – part of ") + $0.name[language] } ?? ""),
          after: "  \(project.id)  ")
      }
  }

  // MARK: Rules

  func rules() -> [String] {
    guard !outcome.rulesUsed.isEmpty else { return [] }
    var lines = heading(
      "QUY ĐỊNH ĐÃ ÁP DỤNG (~ theo nguồn thứ cấp, ? chưa kiểm chứng)",
      "THE RULES THAT PAY (~ as reported, ? unverified)")
    var notes: [Bilingual: [Int]] = [:]
    for (index, rule) in outcome.rulesUsed.enumerated() {
      if let note = rule.note { notes[note, default: []].append(index + 1) }
      lines += Layout.wrapped(
        "\(rule.title[language]): \(rule.terms(in: language)) – \(rule.citation.text(in: language))",
        after: Layout.right("[\(index + 1)]", 6) + rule.confidence.mark + " ")
    }
    for (note, rules) in notes.sorted(by: { $0.value[0] < $1.value[0] }) {
      let numbers = rules.map { "[\($0)]" }.joined(separator: " ")
      lines += Layout.wrapped("\(numbers) \(note[language])", after: "      ! ")
    }
    return lines
  }

  // MARK: What lacks money

  func gaps() -> [String] {
    let short = zip(problem.measures, outcome.explanation.measures).filter { $0.1.result.gap > .zero }
    guard !short.isEmpty else { return [] }
    var lines = heading("CHƯA ĐỦ VỐN VÀ VÌ SAO", "WHAT LACKS MONEY, AND WHY")
    for (measure, entry) in short {
      lines += Layout.wrapped(
        "\(measure.name[language]): "
          + pick(
            "thiếu \(money(entry.result.gap)) / \(money(entry.result.cost))",
            "lacks \(money(entry.result.gap)) of \(money(entry.result.cost))")
          + (entry.result.sharesHoldOnlyIfCompleted
            ? pick(
              " – tỷ lệ hỗ trợ chỉ đúng khi thực hiện đủ", " – shares hold only if it is carried out in full")
            : ""),
        after: "  \(measure.id)  ")
      let reasons = entry.reasons.filter { $0.refusedCategory == nil }
      for reason in reasons.prefix(Self.mostReasons) {
        lines += Layout.wrapped(unbroken(reason.text(for: problem)[language]), after: "      – ")
      }
      let refusing = entry.reasons.compactMap(\.refusedCategory).map { words.mark(PurseYear($0.source)) }
      if !refusing.isEmpty {
        lines += Layout.wrapped(
          refusing.joined(separator: ", ")
            + pick(
              " còn vốn, không chi cho ",
              refusing.count == 1 ? " has money left, but not for " : " have money left, but not for ")
            + measure.category.name[language], after: "      – ")
      }
      let rest = reasons.count - Self.mostReasons
      if rest > 0 {
        lines += Layout.wrapped(
          pick(
            "còn \(rest) lý do khác: --measure \(measure.id)",
            "\(rest) more: --measure \(measure.id)"), after: "      … ")
      }
    }
    return lines
  }

  private static let mostReasons = 3

  /// A text whose amounts a line does not end within.
  func unbroken(_ text: String) -> String { text.replacing(" ₫", with: "\u{a0}₫") }

  // MARK: Programmes

  /// Each programme's part of each measure, which an integration has to state.
  func shares() -> [String] {
    let table = plan.sharesBySource
    let kinds = table.kinds.filter { $0.amount > .zero }.map(\.kind)
    let kindOf = Dictionary(problem.sources.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
    let idWidth = min(
      30, max(pick("Cộng", "All").count, problem.measures.map(\.id.text.count).max() ?? 0))
    let programmes = ShareTable.programmes
    let years = [programmes.start, programmes.lastDay].compactMap { $0?.components.year.description }
      .joined(separator: "–")
    let isAsked = programmes.contains(problem.day)
    var lines = heading(
      "TỶ LỆ TỪNG CHƯƠNG TRÌNH (" + (isAsked ? "" : "quy định cho giai đoạn \(years): ")
        + ShareTable.basis.text(in: .vietnamese) + ")",
      "EACH PROGRAMME'S PART (" + (isAsked ? "" : "a rule for \(years): ")
        + ShareTable.basis.text(in: .english) + ")")
    lines += Layout.wrapped(
      kinds.map { "\(letters($0)) = \($0.name[language])" }.joined(separator: " · "), after: "  ")
    func row(_ id: String, _ amounts: [Int64]) -> String {
      "  " + Layout.cut(id, idWidth)
        + words.percents(amounts).map { "  " + Layout.right($0, 6) }.joined()
    }
    lines.append(
      "  " + Layout.left("", idWidth)
        + (kinds.map(letters) + [pick("thiếu", "gap")]).map { "  " + Layout.right($0, 6) }.joined())
    for (entry, result) in zip(table.rows, plan.measures) where !entry.cells.isEmpty {
      let amounts = kinds.map { kind in
        entry.cells.filter { kindOf[$0.source] == kind }.reduce(0) { $0 + $1.amount.amount }
      }
      lines.append(row(entry.measure.text, amounts + [result.gap.amount]))
    }
    let asked = plan.measures.reduce(0) { $0 + $1.cost.amount }
    lines.append(
      row(
        pick("Cộng", "All"),
        kinds.map { kind in table.kinds.first { $0.kind == kind }?.amount.amount ?? 0 }
          + [asked - plan.total.amount]))
    return lines
  }

  private func letters(_ kind: CapitalKind) -> String {
    switch kind {
    case .nationalTargetProgramme: pick("MTQG", "NTP")
    case .scienceAndTechnology: pick("KHCN", "S&T")
    case .industryPromotion: pick("KCông", "Promo")
    case .agriculturalExtension: pick("KNông", "Ext.")
    case .provincialBudget: pick("Tỉnh", "Prov.")
    case .ownCapital: pick("Tự có", "Own")
    case .credit: pick("Vay", "Loans")
    }
  }
}
