public import OCOPModel

extension FundingPlanExplanation {
  /// The explanation as Markdown: each measure with who pays and why no more, each purse with what is left and why.
  ///
  /// - Complexity: O(lines and reasons).
  public func markdown(for problem: FundingProblem, in language: Language) -> String {
    FundingPage(self, problem, language).markdown
  }

  /// The explanation as plain text, a fact a line.
  ///
  /// - Complexity: O(lines and reasons).
  public func text(for problem: FundingProblem, in language: Language) -> String {
    FundingPage(self, problem, language).text
  }
}

/// Writes an explanation.
private struct FundingPage {
  private let explanation: FundingPlanExplanation
  private let problem: FundingProblem
  private let names: FundingNames
  private let language: Language

  init(_ explanation: FundingPlanExplanation, _ problem: FundingProblem, _ language: Language) {
    self.explanation = explanation
    self.problem = problem
    self.language = language
    names = FundingNames(problem)
  }

  // MARK: Plain text

  var text: String {
    var lines: [String] = []
    for entry in explanation.measures {
      lines.append(head(of: entry))
      lines += payments(of: entry).map { "  + " + $0 }
      lines += reasons(of: entry).map { "  - " + $0 }
      lines += remedies(of: entry).map { "  > " + $0 }
    }
    for purse in explanation.purses {
      lines.append(line(of: purse.use))
      lines += stops(of: purse).map { "  - " + $0 }
    }
    lines += notes.map { "! " + $0 }
    return lines.map { $0 + "\n" }.joined()
  }

  // MARK: Markdown

  var markdown: String {
    var lines = ["# " + say("Phương án phân bổ vốn", "Funding plan"), ""]
    for entry in explanation.measures {
      lines += ["## " + escaped(head(of: entry)), ""]
      lines += payments(of: entry).map { "- " + escaped($0) }
      let reasons = reasons(of: entry) + remedies(of: entry)
      if !reasons.isEmpty {
        lines += ["", say("Vì sao chưa đủ:", "Why no more:"), ""] + reasons.map { "- " + escaped($0) }
      }
      lines.append("")
    }
    lines += ["## " + say("Nguồn vốn", "Purses"), ""]
    lines += purseTable + [""]
    for purse in explanation.purses {
      let stops = stops(of: purse)
      guard !stops.isEmpty else { continue }
      lines += [say("Vốn còn lại của ", "What is left of ") + escaped(name(of: purse.use)) + ":", ""]
      lines += stops.map { "- " + escaped($0) } + [""]
    }
    if !notes.isEmpty { lines += ["## " + say("Lưu ý", "Notes"), ""] + notes.map { "- " + escaped($0) } }
    while lines.last == "" { lines.removeLast() }
    return lines.map { $0 + "\n" }.joined()
  }

  private var purseTable: [String] {
    let titles = [
      say("Nguồn", "Purse"), say("Dự toán", "Budget"), say("Đã cam kết", "Owed"), say("Chi", "Spent"),
      say("Còn lại", "Left"),
    ]
    var rows = [row(titles), row(["---", "---:", "---:", "---:", "---:"])]
    for purse in explanation.purses {
      let amounts = [purse.use.budget, purse.use.owed, purse.use.spent, purse.use.left]
      rows.append(row([escaped(name(of: purse.use))] + amounts.map(money)))
    }
    return rows
  }

  private func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  /// Names come from outside: what Markdown would read as its own is kept as text.
  private func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\`*_[]<>|#".contains(character) { result.append("\\") }
      result.append(character.isNewline ? " " : character)
    }
    return result
  }

  // MARK: Facts

  private func head(of entry: FundingExplanation) -> String {
    let name = names.name(entry.result.measure)[language]
    let amounts = "\(money(entry.result.funded)) / \(money(entry.result.cost))"
    guard entry.result.gap > .zero else { return "\(name): \(amounts)" }
    return "\(name): \(amounts), " + say("còn thiếu", "lacking") + " \(money(entry.result.gap))"
  }

  private func payments(of entry: FundingExplanation) -> [String] {
    var texts = entry.payments.map { text(of: $0) }
    if entry.result.sharesHoldOnlyIfCompleted {
      texts.append(
        say(
          "Tỷ lệ hỗ trợ chỉ đúng khi thực hiện đủ nội dung.",
          "The shares hold only if the measure is carried out in full."))
    }
    return texts
  }

  private func text(of payment: FundingExplanation.Payment) -> String {
    let line = payment.line
    let purse = names.name(PurseYear(line.source, year: line.year))[language]
    var text = "\(purse): \(money(line.amount)) (\(line.share.formatted(in: language)))"
    if let rule = line.rule { text += ", " + names.citation(rule)[language] }
    if let next = payment.nextBest {
      text += say("; nguồn kế tiếp: ", "; next best: ") + names.name(next.purse)[language]
      text += say(", tối đa ", ", at most ") + money(next.cap)
    }
    return text
  }

  private func reasons(of entry: FundingExplanation) -> [String] {
    entry.reasons.map { $0.text(names)[language] }
  }

  private func remedies(of entry: FundingExplanation) -> [String] {
    entry.remedies.map { $0.text(names)[language] }
  }

  private func stops(of purse: PurseExplanation) -> [String] {
    purse.stops.flatMap { stop in
      stop.reasons.map { "\(names.name(stop.measure)[language]): \($0.text(names)[language])" }
    }
  }

  private func line(of use: PurseUse) -> String {
    "\(name(of: use)): " + say("chi", "spends") + " \(money(use.spent)) / \(money(use.budget)), "
      + say("còn", "left") + " \(money(use.left))"
  }

  /// What people have to check of the rules that pay, each once, and the readings that mattered.
  private var notes: [String] { ruleNotes + explanation.readings.map(reading) }

  private func reading(_ reading: Interpretation) -> String {
    say("Cách hiểu", "Reading") + " \(reading.name): \(reading.reading[language])"
  }

  private var ruleNotes: [String] {
    let used = Set(explanation.measures.flatMap { $0.payments.compactMap(\.line.rule) })
    return used.sorted().compactMap { id in
      guard let rule = names.rule(id) else { return nil }
      let isSure = rule.confidence == .read
      guard
        let note = rule.note?[language]
          ?? (isSure ? nil : say("Hãy kiểm tra văn bản.", "Check the document."))
      else { return nil }
      return "\(names.citation(id)[language]): \(note)"
    }
  }

  private func name(of use: PurseUse) -> String {
    names.name(PurseYear(use.source, year: use.year))[language]
  }

  private func money(_ amount: Dong) -> String { amount.formatted(in: language) }

  private func say(_ vietnamese: String, _ english: String) -> String {
    language == .vietnamese ? vietnamese : english
  }
}
