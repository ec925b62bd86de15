import ExampleSupport
import OCOP

/// The programme on one screen: what was published, what the registers count, and how far the targets have come.
struct ProvinceScreen {
  let outcome: ProvinceOutcome
  let language: Language

  private var report: ProvinceReport { outcome.report }
  private var day: CivilDate { report.scope.day }

  /// The screen as text of at most 100 columns.
  func text() throws -> String {
    let parts = try [head, ideas, products, targets, districts, capital, signs(), markets]
    return parts.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  // MARK: Parts

  private var head: [String] {
    let title = pick(
      "CHƯƠNG TRÌNH OCOP \(report.provinceName.uppercased()), ĐẾN NGÀY \(shown(day))",
      "OCOP PROGRAMME – \(report.provinceName.uppercased()), AS OF \(day)")
    let notes = outcome.notes + [outcome.warning].compactMap(\.self)
    return [title] + notes.flatMap { Layout.wrapped($0[language], after: "  ") }
  }

  private var ideas: [String] {
    let total = report.ideas.reduce(0) { $0 + $1.registered }
    let chosen = report.ideas.reduce(0) { $0 + $1.chosen }
    let realised = report.ideas.reduce(0) { $0 + $1.realised }
    let headings = report.ideas.map { "\($0.sector.name[language]) \($0.registered)" }
    return [
      pick(
        "Ý TƯỞNG SẢN PHẨM  \(total) đăng ký · \(chosen) được chọn · \(realised) thành sản phẩm",
        "PRODUCT IDEAS  \(total) registered · \(chosen) chosen · \(realised) realised")
    ] + [outcome.ideasMark].compactMap(\.self).map { "  " + $0[language] }
      + (headings.isEmpty ? [] : Layout.wrapped(headings.joined(separator: " · "), after: "  "))
  }

  /// Rows side by side, in reading order.
  private func inColumns(_ rows: [String], _ count: Int, width: Int) -> [String] {
    stride(from: 0, to: rows.count, by: count).map { first in
      let beside = rows[first..<min(first + count, rows.count)]
      return beside.dropLast().map { Layout.left($0, width) }.joined() + (beside.last ?? "")
    }
  }

  private var products: [String] {
    let counts = report.recognisedEver
    let stars = [Star.three, .four, .five].map { "\($0) \(shown(counts[$0]))" }.joined(separator: " · ")
    var lines = [
      pick("SẢN PHẨM ĐÃ CÔNG NHẬN  ", "PRODUCTS RECOGNISED  ") + "\(shown(counts.total)): \(stars)",
      pick(
        "  còn hiệu lực \(shown(report.inForce.total)) · lượt công nhận \(shown(report.awards.total))",
        "  in force \(shown(report.inForce.total)) · awards \(shown(report.awards.total))")
        + pick(
          " · hết hạn trong \(report.scope.daysAhead) ngày: \(report.expiring.count)",
          " · running out within \(report.scope.daysAhead) days: \(report.expiring.count)"),
    ]
    for row in outcome.published {
      let stars = row.published.stars.map { " = " + $0.map(String.init).joined(separator: "/") } ?? ""
      lines.append(
        "  \(row.agrees ? "✓" : "✗") \(shown(row.published.day))  "
          + Layout.left("\(row.published.total)\(stars)", 16) + row.published.source[language]
          + (row.agrees ? "" : pick(" – sổ đếm ", " – counted ") + "\(shown(row.counted.total))"))
    }
    return lines
  }

  private var targets: [String] {
    guard !report.targets.isEmpty else { return [pick("CHỈ TIÊU  chưa có", "TARGETS  none yet")] }
    let sources = Set(report.targets.map(\.version.source.document))
    let source = sources.count == 1 ? sources.first.map { "  \($0)" } ?? "" : ""
    return [pick("CHỈ TIÊU", "TARGETS") + source]
      + report.targets.map { target in
        let (count, needed) = (target.measure.count.atLeast, target.needed.atMost)
        let bar = Layout.bar([(Int64(min(count, needed)), "█")], of: Int64(needed), 14)
        return "  " + Layout.left(target.name[language], 30)
          + Layout.right("\(shown(target.measure.count)) / \(goal(of: target))", 10)
          + " \(bar) "
          + target.state.name[language]
          + (target.shortfall.atMost > 0
            ? pick(", còn thiếu ", ", missing ") + shown(target.shortfall) : "")
          + (target.forecast.map(\.candidates).map(inRating) ?? "")
      }
  }

  /// What is aimed at: of a share, the number that it comes to.
  private func goal(of target: TargetProgress) -> String {
    if case .share = target.version.goal { return shown(target.needed) }
    return target.version.goal.text(in: language)
  }

  private func inRating(_ candidates: [ID<Product>]) -> String {
    candidates.isEmpty ? "" : pick(", đang xét \(candidates.count)", ", in rating \(candidates.count)")
  }

  private var districts: [String] {
    var lines = [
      Layout.left(pick("ĐỊA PHƯƠNG", "UNITS"), 26)
        + Layout.right(pick("ý tưởng", "ideas"), 9) + Layout.right(pick("sản phẩm", "products"), 10)
        + Layout.right(pick("mô hình", "model"), 9)
        + Layout.right(
          pick("xã \(outcome.succession.written.year)", "communes \(outcome.succession.written.year)"), 15)
        + Layout.right(pick("nay là", "today"), 8)
    ]
    lines += outcome.districts.map { line in
      "  " + Layout.left(line.name, 24) + Layout.right(shown(line.ideas), 9)
        + Layout.right(shown(line.products), 10) + Layout.right(line.hasModel ? "✓" : "–", 9)
        + Layout.right("\(line.communes.count)", 15) + Layout.right(shown(line.today), 8)
    }
    return lines + openCommunes
  }

  private var openCommunes: [String] {
    guard !outcome.open.isEmpty else { return [] }
    let list = outcome.open.map { "\($0.code) \($0.name) → \($0.codes(in: language))" }.joined(
      separator: "; ")
    return Layout.wrapped(
      list + pick(" (nói rõ: --decide MÃ=MÃ)", " (to say which: --decide CODE=CODE)"),
      after: pick("  ? chưa rõ nay là: ", "  ? open what is now: "))
  }

  private var capital: [String] {
    guard !report.support.isEmpty else {
      return [pick("VỐN HỖ TRỢ TỪ ĐẦU NĂM  chưa có", "CAPITAL THIS YEAR  none yet")]
    }
    let rows = report.support.map { row in
      "  " + Layout.left(row.capital.name[language], 31) + Layout.right(row.total.formatted(in: language), 16)
    }
    return [pick("VỐN HỖ TRỢ TỪ ĐẦU NĂM", "CAPITAL THIS YEAR")] + inColumns(rows, 2, width: 50)
  }

  private func signs() throws -> [String] {
    let counts = try outcome.signCounts().map { count in
      pick(
        "\(count.right.name[language]) \(count.cases), đang bảo hộ \(count.inForce)",
        "\(count.right.name[language]) \(count.cases), in force \(count.inForce)")
    }
    let deadlines = pick(
      "\(report.deadlines.count) thời hạn trong \(report.scope.daysAhead) ngày",
      "deadlines within \(report.scope.daysAhead) days: \(report.deadlines.count)")
    var lines =
      [pick("SỞ HỮU TRÍ TUỆ", "INTELLECTUAL PROPERTY")]
      + Layout.wrapped((counts + [deadlines]).joined(separator: " · "), after: "  ")
    if let first = report.deadlines.first {
      let task = first.deadline.task(under: .vietnam)?[language] ?? first.deadline.rule.rawValue
      lines += Layout.wrapped(
        "\(task) – \(first.name)" + missed(first, pick("ĐÃ QUÁ HẠN", "MISSED")),
        after: "  \(shown(first.deadline.due))  \(Layout.left(first.id.text, 12)) ")
    }
    let rest = report.deadlines.dropFirst()
    var others = rest.prefix(6).map {
      "\(shown($0.deadline.due)) \($0.id)" + missed($0, pick("quá hạn", "missed"))
    }
    if rest.count > others.count {
      let more = rest.count - others.count
      others.append(pick("và \(more) thời hạn nữa (--markdown)", "and \(more) more (--markdown)"))
    }
    if !others.isEmpty {
      lines += Layout.wrapped(others.joined(separator: "; "), after: pick("  tiếp theo: ", "  then: "))
    }
    return lines
  }

  /// The mark of a deadline that has passed.
  private func missed(_ item: DocketItem, _ mark: String) -> String {
    item.deadline.due < day ? " – \(mark)" : ""
  }

  private var markets: [String] {
    [pick("SÀN THƯƠNG MẠI ĐIỆN TỬ", "FLOORS OF ELECTRONIC COMMERCE")]
      + report.floors.map { floor in
        "  " + Layout.left(floor.name, 26)
          + pick(
            "\(floor.members) thành viên, \(floor.booths) gian hàng, \(floor.listings) sản phẩm, doanh số ",
            "members \(floor.members), booths \(floor.booths), products \(floor.listings), sales ")
          + ReportCell.total(floor.revenue).text(in: language)
      }
  }

  // MARK: Words

  private func pick(_ vi: String, _ en: String) -> String { language == .vietnamese ? vi : en }
  private func shown(_ day: CivilDate) -> String { day.formatted(in: language) }
  private func shown(_ count: Bounds<Int>) -> String { ReportCell.count(count).text(in: language) }
}
