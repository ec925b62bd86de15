import ExampleSupport
import OCOP

/// One measure or one purse, with all that is known of it.
struct DetailScreen {
  let outcome: FundingOutcome
  private let language: Language

  init(_ outcome: FundingOutcome, _ language: Language) {
    self.outcome = outcome
    self.language = language
  }

  private var problem: FundingProblem { outcome.problem }

  // MARK: A measure

  /// A measure: what it is, who pays by which rule, who would come next, why no more, what would help.
  func text(of index: Int) -> String {
    let (measure, entry) = (problem.measures[index], outcome.explanation.measures[index])
    var lines = Layout.wrapped(measure.name[language], after: "\(measure.id)  ") + facts(of: measure)
    lines += heading("AI CHI", "WHO PAYS")
    lines += entry.payments.isEmpty ? ["  " + pick("chưa có nguồn nào", "nobody")] : []
    for payment in entry.payments { lines += self.lines(of: payment) }
    if entry.result.gap > .zero {
      lines += heading(
        "CÒN THIẾU \(money(entry.result.gap)), VÌ SAO", "LACKING \(money(entry.result.gap)), AND WHY")
      for reason in entry.reasons { lines += wrapped(reason.text(for: problem)[language], "  – ") }
      lines += heading("THÊM TIỀN Ở ĐÂU THÌ ĐƯỢC", "WHERE MORE MONEY WOULD HELP")
      lines += help(measure, entry)
    }
    if entry.result.sharesHoldOnlyIfCompleted {
      lines += wrapped(
        pick(
          "Tỷ lệ hỗ trợ tính trên chi phí dự kiến: chỉ đúng khi thực hiện đủ nội dung.",
          "Shares are of the planned cost: they hold only if the measure is carried out in full."), "! ")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func facts(of measure: SupportMeasure) -> [String] {
    let owner = outcome.file.producers.first { $0.id == measure.beneficiary }
    let result = outcome.plan.measures.first { $0.measure == measure.id }
    var facts = [
      measure.category.name[language], owner?.name[language] ?? measure.beneficiary.text,
      pick("ưu tiên ", "class ") + "\(measure.priority)",
      pick("chi phí ", "cost ") + money(measure.cost),
      pick("được cấp ", "gets ") + money(result?.funded ?? .zero),
    ]
    if let kind = measure.producerKind { facts.insert(kind.name[language].lowercased(), at: 2) }
    if let star = measure.star { facts.append("\(star)") }
    if let years = measure.years {
      facts.append(
        years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)")
    }
    if measure.ownShare > .zero {
      facts.append(pick("đối ứng ít nhất ", "own share at least ") + measure.ownShare.formatted(in: language))
    }
    if let project = problem.projects.first(where: { $0.id == measure.project }) {
      facts.append(project.name[language])
    }
    if measure.isWhole { facts.append(pick("chi đủ hoặc không chi", "in full or not at all")) }
    for part in measure.eligibleCosts {
      facts.append(
        pick("\(money(part.amount)) được tính theo ", "\(money(part.amount)) eligible under ")
          + part.rule.text)
    }
    return wrapped(facts.joined(separator: " · "), "  ")
  }

  private func lines(of payment: FundingExplanation.Payment) -> [String] {
    let line = payment.line
    var lines = wrapped(
      "\(name(PurseYear(line.source, year: line.year))): \(money(line.amount)) (\(line.share.formatted(in: language)))",
      "  + ")
    if let rule = problem.rules.first(where: { $0.id == line.rule }) {
      lines += wrapped(
        "\(rule.title[language]): \(rule.terms(in: language)) – \(rule.citation.text(in: language))"
          + warning(rule.confidence), "    ")
      if let note = rule.note { lines += wrapped(note[language], "    ! ") }
    }
    if let next = payment.nextBest {
      lines += wrapped(
        pick("nếu không: ", "otherwise: ") + name(next.purse) + pick(", tối đa ", ", at most ")
          + money(next.cap), "    ")
    }
    return lines
  }

  private func help(_ measure: SupportMeasure, _ entry: FundingExplanation) -> [String] {
    for case .tooFewForWhole(let available, let needed) in entry.reasons {
      let missing = money((try? needed - available) ?? .zero)
      return wrapped(
        pick(
          "Nội dung chỉ chi đủ hoặc không chi: cần thêm ít nhất \(missing) cùng lúc.",
          "It is paid in full or not at all: at least \(missing) more are needed at once."), "  ")
    }
    guard !entry.remedies.isEmpty else {
      return wrapped(
        pick(
          "Không ở nguồn nào: cần thay đổi quy định hoặc nội dung.",
          "In no purse: the rules or the measure have to change."),
        "  ")
    }
    return entry.remedies.flatMap { remedy in
      wrapped(
        name(remedy.purse) + pick(": đến ", ": up to ") + money(remedy.most), "  > ")
    }
  }

  // MARK: A purse

  /// A purse: its years, its rules, what it pays for, what is left and why.
  func text(ofSource index: Int) -> String {
    let source = problem.sources[index]
    var lines = Layout.wrapped(source.name[language], after: "\(source.id)  ") + facts(of: source)
    for entry in outcome.explanation.purses where entry.use.source == source.id {
      lines += self.lines(of: entry)
    }
    let rules = problem.rules.filter { source.rules.contains($0.id) }
    if !rules.isEmpty {
      lines += heading("QUY ĐỊNH CHI", "RULES")
      for rule in rules {
        let days =
          rule.inForce.end.map { pick(", đến trước ", ", before ") + $0.formatted(in: language) } ?? ""
        lines += wrapped(
          "\(rule.title[language]): \(rule.terms(in: language)) – \(rule.citation.text(in: language))"
            + warning(rule.confidence) + pick(", từ ", ", from ") + rule.inForce.start.formatted(in: language)
            + days, "  · ")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func facts(of source: FundingSource) -> [String] {
    var facts = [source.kind.name[language]]
    if source.rate != .zero {
      let rate = source.rate.formatted(in: language)
      facts.append(pick("lãi \(rate) một năm", "\(rate) a year"))
    }
    if let cap = source.beneficiaryCap {
      facts.append(
        pick("tối đa \(money(cap.amount)) một chủ thể", "at most \(money(cap.amount)) a beneficiary"))
    }
    if let categories = source.categories {
      facts.append(
        pick("chỉ chi cho ", "only for ") + categories.map { $0.name[language] }.joined(separator: "; "))
    }
    for ceiling in source.lendingCeilings ?? [] where ceiling.inForce.contains(problem.day) {
      facts.append("\(ceiling.kind.name[language].lowercased()) ≤ \(money(ceiling.amount))")
    }
    if let ceiling = source.lendingCeilings?.first {
      facts.append(ceiling.citation.text(in: language) + warning(ceiling.confidence))
    }
    return wrapped(facts.joined(separator: " · "), "  ")
  }

  private func lines(of entry: PurseExplanation) -> [String] {
    let use = entry.use
    var facts = [pick("dự toán ", "budget ") + money(use.budget)]
    if use.owed > .zero { facts.append(pick("đã cam kết ", "owed ") + money(use.owed)) }
    if use.carriedIn > .zero {
      facts.append(pick("năm trước chuyển sang ", "carried in ") + money(use.carriedIn))
    }
    if use.carriedOut > .zero {
      facts.append(pick("chuyển năm sau ", "carried out ") + money(use.carriedOut))
    }
    facts += [pick("chi ", "spent ") + money(use.spent), pick("còn ", "left ") + money(use.left)]
    var lines = ["", use.year.map { pick("NĂM \($0)", "\($0)") } ?? pick("TOÀN KỲ", "ALL YEARS")]
    lines += wrapped(facts.joined(separator: " · "), "  ")
    for line in outcome.plan.lines where line.source == use.source && line.year == use.year {
      let name = problem.measures.first { $0.id == line.measure }?.name[language] ?? ""
      lines += wrapped("\(line.measure) \(name): \(money(line.amount))", "  + ")
    }
    for stop in entry.stops {
      for reason in stop.reasons {
        lines += wrapped("\(stop.measure): \(reason.short(for: problem)[language])", "  – ")
      }
    }
    return lines
  }

  // MARK: Words

  private func pick(_ vi: String, _ en: String) -> String { language == .vietnamese ? vi : en }
  private func heading(_ vi: String, _ en: String) -> [String] { ["", pick(vi, en)] }

  private func money(_ amount: Dong) -> String {
    amount.formatted(in: language).replacing(" ", with: "\u{a0}")
  }

  private func name(_ purse: PurseYear) -> String {
    let name = problem.sources.first { $0.id == purse.source }?.name[language] ?? purse.source.text
    return name + (purse.year.map { " \($0)" } ?? "")
  }

  private func warning(_ confidence: Confidence) -> String {
    switch confidence {
    case .read: ""
    case .secondary: pick(" (theo nguồn thứ cấp)", " (as reported)")
    case .unverified: pick(" (CHƯA KIỂM CHỨNG)", " (UNVERIFIED)")
    }
  }

  private func wrapped(_ text: String, _ mark: String) -> [String] {
    Layout.wrapped(text.replacing(" ₫", with: "\u{a0}₫"), after: mark)
  }
}
