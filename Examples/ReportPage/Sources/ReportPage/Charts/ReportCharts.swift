import OCOP

/// The charts of a province's report.
struct ReportCharts {
  let programme: Programme
  let report: ProvinceReport
  let language: Language

  private var day: CivilDate { report.scope.day }

  /// The products of each group by their stars; those that only may count are left out, and the table shows their bounds.
  var stars: BarChart {
    BarChart(
      id: "chart-stars", title: pick("Hạng sao theo nhóm sản phẩm", "Stars by product group"),
      summary: sentence(report.groups.map { "\($0.name[language]): \(shown($0.recognisedEver.total))" }),
      bars: report.groups.map { line in
        let counts = line.recognisedEver
        return BarChart.Bar(
          label: line.name[language],
          parts: [(Star.three, "star3"), (.four, "star4"), (.five, "star5")].map {
            (counts[$0.0].atLeast, $0.1)
          },
          value: [Star.three, .four, .five].map { shown(counts[$0]) }.joined(separator: " · "))
      },
      keys: [
        BarChart.Key(tone: "star3", meaning: pick("3 sao", "3 stars")),
        BarChart.Key(tone: "star4", meaning: pick("4 sao", "4 stars")),
        BarChart.Key(tone: "star5", meaning: pick("5 sao", "5 stars")),
      ])
  }

  /// How far each target has come; bars end at what certainly counts.
  var targets: BarChart {
    BarChart(
      id: "chart-targets", title: pick("Tiến độ chỉ tiêu", "Progress to targets"),
      summary: sentence(
        report.targets.map {
          "\($0.name[language]): \(shown($0.measure.count)) / \($0.goalText(in: language))"
        }),
      bars: report.targets.map { target in
        let (count, goal) = (target.measure.count.atLeast, target.needed.atMost)
        return BarChart.Bar(
          label: "\(target.name[language]) – \(target.state.name[language])",
          parts: [(count, "done")],
          value: "\(shown(target.measure.count)) / \(shortGoal(of: target))", goal: goal,
          whole: max(count, goal))
      },
      keys: [
        BarChart.Key(tone: "done", meaning: pick("đạt được", "so far")),
        BarChart.Key(tone: "goal", meaning: pick("mức phải đạt", "goal")),
      ])
  }

  /// What is aimed at, short enough for a telephone: of a share, the number that it comes to.
  private func shortGoal(of target: TargetProgress) -> String {
    if case .share = target.version.goal { return shown(target.needed) }
    return target.version.goal.text(in: language)
  }

  /// What was given this year, out of each kind of capital.
  var capital: BarChart {
    BarChart(
      id: "chart-capital",
      title: pick("Hỗ trợ từ đầu năm theo nguồn vốn", "Support this year by source of capital"),
      summary: sentence(
        report.support.map { "\($0.capital.name[language]): \($0.total.formatted(in: language))" }),
      bars: report.support.map { row in
        BarChart.Bar(
          label: row.capital.name[language],
          parts: [(Int(clamping: row.total.amount), row.capital.isState ? "state" : "private")],
          value: row.total.formatted(in: language))
      },
      keys: [
        BarChart.Key(tone: "state", meaning: pick("vốn nhà nước", "the state's")),
        BarChart.Key(tone: "private", meaning: pick("vốn chủ thể, tín dụng", "producers' own and credit")),
      ])
  }

  /// The certificates that hold, by the quarter in which they run out.
  var expiries: BarChart {
    let quarters = Quarter.counts(
      programme.records.certificates.records.filter { $0.standing(on: day).isValid }.map(\.certificate.expiry)
    )
    return BarChart(
      id: "chart-expiries",
      title: pick("Giấy chứng nhận hết hạn theo quý", "Certificates that run out, by quarter"),
      summary: sentence(quarters.map { "\($0.quarter.text(in: language)): \($0.count)" }),
      bars: quarters.map {
        BarChart.Bar(
          label: $0.quarter.text(in: language), parts: [($0.count, "expiry")], value: "\($0.count)")
      })
  }

  /// The cases of intellectual property that were filed by the day.
  func timeline() throws -> TimelineChart {
    let courses = try programme.records.cases.compactMap { try course(of: $0.entry) }.sorted {
      ($0.filed, $0.name) < ($1.filed, $1.name)
    }
    return TimelineChart(
      id: "chart-signs", title: pick("Sở hữu trí tuệ theo thời gian", "Intellectual property over time"),
      summary: sentence(courses.map { words(of: $0) }), courses: courses, today: day,
      todayLabel: day.formatted(in: language),
      keys: [
        BarChart.Key(tone: "pending", meaning: pick("đang xử lý", "pending")),
        BarChart.Key(tone: "protected", meaning: pick("được bảo hộ", "protected")),
      ])
  }

  /// A case from its filing to its expiry; one without a title to the day, or to the one on which it ended.
  func course(of entry: DocketCase) throws -> TimelineChart.Course? {
    let status = try entry.ipCase.status(on: day)
    guard let filed = status.filed else { return nil }
    let end = status.state.isAlive || status.state == .expired ? status.expiry : status.since
    return TimelineChart.Course(
      name: "\(entry.name) – \(status.state.name[language])", filed: filed, granted: status.granted,
      end: end ?? day)
  }

  private func words(of course: TimelineChart.Course) -> String {
    let granted = course.granted.map { pick(", cấp \($0.formatted(in: language))", ", granted \($0)") } ?? ""
    return pick(
      "\(course.name): nộp đơn \(course.filed.formatted(in: language))\(granted)",
      "\(course.name): filed \(course.filed)\(granted)")
  }

  private func pick(_ vi: String, _ en: String) -> String { language == .vietnamese ? vi : en }
  private func shown(_ count: Bounds<Int>) -> String { ReportCell.count(count).text(in: language) }

  private func sentence(_ parts: [String]) -> String {
    parts.isEmpty ? pick("Chưa có số liệu.", "Nothing yet.") : parts.joined(separator: "; ") + "."
  }
}

/// A quarter of a year.
private struct Quarter: Hashable, Comparable {
  let year: Int
  let number: Int

  init(of day: CivilDate) {
    let (year, month, _) = day.components
    self.year = year
    self.number = (month - 1) / 3 + 1
  }

  static func < (left: Quarter, right: Quarter) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }

  func text(in language: Language) -> String {
    language == .vietnamese ? "Quý \(number)/\(year)" : "Q\(number) \(year)"
  }

  /// How many days fall in each quarter that has one, in the order of time.
  static func counts(_ days: [CivilDate]) -> [(quarter: Quarter, count: Int)] {
    Dictionary(grouping: days, by: Quarter.init(of:)).map { ($0.key, $0.value.count) }.sorted { $0.0 < $1.0 }
  }
}
