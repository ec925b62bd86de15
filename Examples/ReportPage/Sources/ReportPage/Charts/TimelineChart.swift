import OCOP

/// The course of cases of intellectual property, as the template `timeline` draws it: pending, then protected, up to an expiry.
struct TimelineChart {
  /// A stretch of time.
  struct Stretch {
    let left: String
    let width: String
    let tone: String
  }

  /// A case.
  struct Lane {
    let nameLines: [BarChart.LabelLine]
    let stretches: [Stretch]
    let laneTop: Int
  }

  /// A year on the axis.
  struct Tick {
    let left: String
    let year: Int
    /// How the year is set at its line: the last stands before it.
    let anchor: String
    /// How far it stands from its line.
    let shift: Int
  }

  /// What a case is drawn from.
  struct Course {
    let name: String
    let filed: CivilDate
    let granted: CivilDate?
    /// The last day of protection, or of what is known of the case.
    let end: CivilDate
  }

  let id: String
  let title: String
  let summary: String
  let height: Int
  let axisBottom: Int
  let lanes: [Lane]
  let ticks: [Tick]
  let todayLeft: String
  let todayLabel: String
  let keys: [BarChart.Key]
  let isEmpty: Bool

  private static let (axisHeight, lineHeight, barHeight, gap) = (24, 20, 14, 8)

  /// Lays out courses over whole years, from the first filing to the last end, and to the day at least.
  init(
    id: String, title: String, summary: String, courses: [Course], today: CivilDate, todayLabel: String,
    keys: [BarChart.Key]
  ) {
    let days = courses.flatMap { [$0.filed, $0.end] } + [today]
    let first = days.min()?.year ?? today.year
    let last = (days.max()?.year ?? today.year) + 1
    let axis = Axis(first: first, last: last)
    self.id = id
    self.title = title
    self.summary = summary
    var (lanes, top): ([Lane], Int) = ([], Self.axisHeight)
    for course in courses {
      let lines = WrappedLabel.lines(course.name)
      let laneTop = top + lines.count * Self.lineHeight
      let granted = course.granted ?? course.end
      lanes.append(
        Lane(
          nameLines: lines.enumerated().map {
            BarChart.LabelLine(text: $1, baseline: top + $0 * Self.lineHeight + 15)
          },
          stretches: [
            axis.stretch(from: course.filed, to: granted, tone: "pending"),
            axis.stretch(from: granted, to: course.end, tone: "protected"),
          ].filter { $0.width != "0.0%" }, laneTop: laneTop))
      top = laneTop + Self.barHeight + Self.gap
    }
    self.height = top
    self.axisBottom = top
    self.lanes = lanes
    self.ticks = axis.ticks
    self.todayLeft = "\(axis.place(of: today))"
    self.todayLabel = todayLabel
    self.keys = keys
    self.isEmpty = courses.isEmpty
  }
}

/// The axis of a timeline: whole years.
private struct Axis {
  let first: Int
  let last: Int

  private var start: CivilDate? { try? CivilDate(first, 1, 1) }
  private var length: Int {
    start.flatMap { start in (try? CivilDate(last, 1, 1)).map { start.days(to: $0) } } ?? 0
  }

  func place(of day: CivilDate) -> Percent {
    Percent(start.map { $0.days(to: day) } ?? 0, of: length)
  }

  func stretch(from first: CivilDate, to last: CivilDate, tone: String) -> TimelineChart.Stretch {
    let (left, right) = (place(of: first), place(of: max(first, last)))
    return TimelineChart.Stretch(
      left: "\(left)", width: "\(Percent(permille: right.permille - left.permille))", tone: tone)
  }

  /// A year in five, so that they fit a telephone.
  var ticks: [TimelineChart.Tick] {
    (first...last).filter { $0 % 5 == 0 }.compactMap { year in
      (try? CivilDate(year, 1, 1)).map { day in
        let place = place(of: day)
        let isLast = place.permille > 900
        return TimelineChart.Tick(
          left: "\(place)", year: year, anchor: isLast ? "end" : "start", shift: isLast ? -4 : 4)
      }
    }
  }
}
