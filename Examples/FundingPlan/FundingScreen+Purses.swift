import ExampleSupport
import OCOP

// The purses: what there is, what is owed, what is spent, what is left, and what one more million would do.
extension FundingScreen {
  private struct Row {
    let mark: String
    let name: String
    let year: String
    let use: [Int64]
    let bar: String
  }

  func purses() -> [String] {
    let (shared, own) = outcome.purses
    var rows = shared.map { row($0.use) }
    if !own.isEmpty {
      let uses = own.map(\.use)
      rows.append(
        row(
          mark: FundingFile.Owner.mark[language], name: pick("Vốn tự có của chủ thể", "Producers' own money"),
          year: "",
          uses))
    }
    let titles = [
      pick("dự toán", "budget"), pick("cam kết", "owed"), pick("chuyển", "carried"), pick("chi", "spent"),
      pick("còn", "left"),
    ]
    let widths = titles.indices.map { column in
      max(titles[column].count, rows.map { money($0.use[column]).count }.max() ?? 0)
    }
    let markWidth = rows.map(\.mark.count).max() ?? 0
    let nameWidth = Layout.width - 2 - markWidth - 1 - 5 - widths.reduce(0) { $0 + $1 + 2 } - 2 - barCells
    var lines = heading(
      "NGUỒN VỐN (█ chi, ▒ đã cam kết, · còn lại)", "PURSES (█ spent, ▒ owed already, · left)")
    lines.append(
      "  " + Layout.left("", markWidth + 1 + nameWidth + 5)
        + zip(titles, widths).map { "  " + Layout.right($0, $1) }.joined())
    for row in rows {
      let amounts = zip(row.use, widths).map { "  " + Layout.right($0 == 0 ? "–" : money($0), $1) }
      lines.append(
        "  " + Layout.left(row.mark, markWidth) + " " + Layout.cut(row.name, nameWidth) + " "
          + Layout.right(row.year, 4) + amounts.joined() + "  " + row.bar)
    }
    return lines + carriedNote(shared.map(\.use))
  }

  private var barCells: Int { 12 }

  private func row(_ use: PurseUse) -> Row {
    let name = problem.sources.first { $0.id == use.source }?.name[language] ?? use.source.text
    return row(
      mark: words.mark(PurseYear(use.source)), name: name, year: use.year.map { "\($0)" } ?? "", [use])
  }

  private func row(mark: String, name: String, year: String, _ uses: [PurseUse]) -> Row {
    func sum(_ amount: (PurseUse) -> Dong) -> Int64 { uses.reduce(0) { $0 + amount($1).amount } }
    let (budget, owed, spent) = (sum(\.budget), sum(\.owed), sum(\.spent))
    let (carriedIn, carriedOut) = (sum(\.carriedIn), sum(\.carriedOut))
    return Row(
      mark: mark, name: name, year: year, use: [budget, owed, carriedIn - carriedOut, spent, sum(\.left)],
      bar: bar(
        [(spent, "█"), (owed, "▒")], of: budget + carriedIn - carriedOut, barCells))
  }

  private func carriedNote(_ uses: [PurseUse]) -> [String] {
    guard uses.contains(where: { $0.carriedOut > .zero }) else { return [] }
    return Layout.wrapped(
      pick(
        "chuyển: số chuyển nguồn giữa hai năm, chỉ trong mức tệp cho phép (mặc định không chuyển).",
        "carried: what passes between two years, within what the file allows (nothing by default)."),
      after: "  ")
  }

  // MARK: One million more

  func oneMillionMore() -> [String] {
    var lines = heading(
      "THÊM 1 TRIỆU ĐỒNG VÀO TỪNG NGUỒN (với các lựa chọn của phương án này)",
      "ONE MILLION ĐỒNG MORE IN EACH PURSE (with the choices of this plan)")
    let width = outcome.purses.shared.map { words.mark($0.use.purse).count }.max() ?? 0
    for entry in outcome.purses.shared {
      lines += Layout.wrapped(
        effect(of: entry), after: "  " + Layout.left(words.mark(entry.use.purse), width) + "  ")
    }
    let own = outcome.purses.own.compactMap { entry -> String? in
      guard let first = outcome.reached(by: entry.use.purse).first else { return nil }
      let owner = problem.sources.first { $0.id == entry.use.source }?.owner
      let name = file.producers.first { $0.id == owner }?.name[language] ?? entry.use.source.text
      return "\(name) → \(first.measure.id)"
    }
    if !own.isEmpty {
      lines += Layout.wrapped(
        own.joined(separator: "; "), after: "  " + Layout.left(FundingFile.Owner.mark[language], width) + "  "
      )
    }
    return lines
  }

  private func effect(of entry: PurseExplanation) -> String {
    guard entry.use.left == .zero else {
      return pick("không đổi: còn ", "nothing: ") + money(entry.use.left)
        + pick(" không dùng được – ", " cannot be used – ")
        + stops(entry)
    }
    let reached = outcome.reached(by: entry.use.purse)
    guard let first = reached.first else {
      return pick(
        "không đổi: không nội dung còn thiếu nào nhận được từ nguồn này",
        "nothing: no measure that lacks money can be reached from this purse")
    }
    let gain = min(first.most, Dong(1_000_000))
    var text =
      "+\(amount(gain)) → \(first.measure.id) \(first.measure.name[language])"
      + pick(" (nhận được đến \(money(first.most)))", " (can take up to \(money(first.most)))")
    let others = reached.dropFirst().map(\.measure.id.text)
    if !others.isEmpty { text += pick("; sau đó: ", "; then: ") + others.joined(separator: ", ") }
    return text
  }

  /// What stops a purse from paying for what lacks money: categories that it does not pay for together, each other reason once.
  private func stops(_ entry: PurseExplanation) -> String {
    var categories: [(name: String, ids: [String])] = []
    var others: [(name: String, ids: [String])] = []
    for stop in entry.stops {
      for reason in stop.reasons {
        if let refused = reason.refusedCategory {
          add(refused.category.name[language], stop.measure, to: &categories)
        } else {
          add(reason.short(for: problem)[language], stop.measure, to: &others)
        }
      }
    }
    var texts = others.map { "\($0.name) (\($0.ids.joined(separator: ", ")))" }
    if !categories.isEmpty {
      let list = categories.map { "\($0.name) (\($0.ids.joined(separator: ", ")))" }
      texts.append(pick("không chi cho ", "it does not pay for ") + list.joined(separator: ", "))
    }
    return texts.isEmpty
      ? pick("không còn nội dung nào thiếu vốn", "nothing lacks money") : texts.joined(separator: "; ")
  }

  private func add(
    _ name: String, _ measure: ID<SupportMeasure>, to list: inout [(name: String, ids: [String])]
  ) {
    if let index = list.firstIndex(where: { $0.name == name }) {
      list[index].ids.append(measure.text)
    } else {
      list.append((name, [measure.text]))
    }
  }

  /// An amount that need not have the screen's decimals.
  private func amount(_ amount: Dong) -> String {
    amount == Dong(1_000_000) ? "1" : amount.formatted(in: language)
  }
}

extension PurseUse {
  /// The purse and its year.
  var purse: PurseYear { PurseYear(source, year: year) }
}
