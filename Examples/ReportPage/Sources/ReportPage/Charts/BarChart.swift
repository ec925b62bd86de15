/// A chart of horizontal bars, as the template `bars` draws it: each label above its bar, so that both fit a telephone.
struct BarChart {
  /// A part of a bar.
  struct Segment {
    let left: String
    let width: String
    /// The name of its colour in the style sheet.
    let tone: String
  }

  /// A line of a label.
  struct LabelLine {
    let text: String
    let baseline: Int
  }

  /// A bar with its label and its value in words.
  struct Row {
    let labelLines: [LabelLine]
    let segments: [Segment]
    let barTop: Int
    let valueLeft: String
    let valueBaseline: Int
    let value: String
    /// Where the goal stands; `nil` where there is none.
    let goalLeft: String?
    let goalTop: Int
    let goalBottom: Int
  }

  /// What a colour stands for.
  struct Key {
    let tone: String
    let meaning: String
  }

  let id: String
  let title: String
  let summary: String
  let height: Int
  let rows: [Row]
  let keys: [Key]
  let hasKeys: Bool
  let isEmpty: Bool

  /// What a bar shows.
  struct Bar {
    let label: String
    /// The parts, each with its colour.
    let parts: [(amount: Int, tone: String)]
    /// The value in words, after the bar.
    let value: String
    /// What is aimed at, on the scale of the parts.
    var goal: Int?
    /// The end of the scale; the largest of all bars where none is given.
    var whole: Int?
  }

  /// Lays out bars.
  ///
  /// - Parameters:
  ///   - id: A name that is unique on the page.
  ///   - title: What the chart shows.
  ///   - summary: The same in words, for those who do not see it.
  ///   - bars: The bars.
  ///   - keys: What the colours stand for; none where there is only one.
  init(id: String, title: String, summary: String, bars: [Bar], keys: [Key] = []) {
    let largest = bars.map { max($0.parts.reduce(0) { $0 + $1.amount }, $0.goal ?? 0) }.max() ?? 0
    var (rows, top): ([Row], Int) = ([], 0)
    for bar in bars {
      let lines = WrappedLabel.lines(bar.label)
      rows.append(Row(bar, lines, top: top, whole: bar.whole ?? largest))
      top += Row.height(lines: lines.count)
    }
    self.id = id
    self.title = title
    self.summary = summary
    self.height = top
    self.rows = rows
    self.keys = keys
    self.hasKeys = !keys.isEmpty
    self.isEmpty = bars.isEmpty
  }
}

extension BarChart.Row {
  private static let (lineHeight, barHeight, gap) = (20, 20, 14)
  /// How much of the width a bar has; the rest is for the value after it, hundreds of billions of đồng on a telephone.
  private static let width = 520

  static func height(lines: Int) -> Int { lines * lineHeight + barHeight + gap }

  init(_ bar: BarChart.Bar, _ lines: [String], top: Int, whole: Int) {
    let barTop = top + lines.count * Self.lineHeight
    var (segments, sum): ([BarChart.Segment], Int) = ([], 0)
    for part in bar.parts where part.amount > 0 {
      let left = Percent(sum, of: whole, within: Self.width)
      sum += part.amount
      let right = Percent(sum, of: whole, within: Self.width)
      segments.append(
        BarChart.Segment(
          left: "\(left)", width: "\(Percent(permille: right.permille - left.permille))", tone: part.tone))
    }
    let goal = bar.goal.map { Percent($0, of: whole, within: Self.width) }
    self.labelLines = lines.enumerated().map {
      BarChart.LabelLine(text: $1, baseline: top + $0 * Self.lineHeight + 14)
    }
    self.segments = segments
    self.barTop = barTop
    let end = max(Percent(sum, of: whole, within: Self.width).permille, goal?.permille ?? 0)
    self.valueLeft = "\(Percent(permille: end))"
    self.valueBaseline = barTop + 15
    self.value = bar.value
    self.goalLeft = goal.map { "\($0)" }
    self.goalTop = barTop - 3
    self.goalBottom = barTop + Self.barHeight + 3
  }
}

/// A label in lines that fit the width of a telephone.
enum WrappedLabel {
  static let longest = 40

  static func lines(_ text: String) -> [String] {
    text.split(separator: " ").reduce(into: [String]()) { lines, word in
      if let last = lines.last, last.count + 1 + word.count <= longest {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
  }
}
