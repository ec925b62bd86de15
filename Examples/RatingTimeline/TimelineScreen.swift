import ExampleSupport
import OCOP

/// The timeline as a programme officer reads it: years as headings, a line for each event, what to know below it.
enum TimelineScreen {
  /// Reads a file and prints the product's course to a day.
  static func render(
    _ contents: [UInt8],
    _ language: Language,
    on day: CivilDate? = nil
  ) throws(FieldError) -> String {
    let file = try TimelineFile(contents)
    // What the rules refuse is refused whichever day is asked for.
    let whole = try Timeline(file, in: language)
    guard let day, day != file.day else { return try text(whole) }
    return try text(Timeline(file.told(to: day), in: language))
  }

  private static func text(_ timeline: Timeline) throws(FieldError) -> String {
    let (file, words) = (timeline.file, timeline.words)
    let told = words.pick("kể đến ngày ", "told to ") + words.day(file.day)
    var lines = [file.product.name, "\(file.producer.name) · \(told)"]
    if let note = file.note { lines.append(note[words.language]) }
    var year: Int?
    for entry in timeline.entries {
      let isNewYear = year != entry.day.year
      year = entry.day.year
      if isNewYear { lines += ["", String(entry.day.year)] }
      lines += (entry.isHeading && !isNewYear ? [""] : []) + self.lines(entry, words)
    }
    lines += ["", words.whatNow + " (\(words.day(file.day)))"]
    for detail in try timeline.whatNow() { lines.append(line(detail, indent: 2)) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(_ entry: Entry, _ words: TimelineWords) -> [String] {
    let mark = entry.isHeading ? "▌ " : "\(words.day(entry.day))  "
    let head = wrapped(entry.text, after: (entry.isHeading ? "" : "  ") + mark)
    return [head]
      + entry.details.map { line($0, indent: entry.isHeading ? 2 : 14) }
  }

  private static func line(_ detail: Entry.Detail, indent: Int) -> String {
    let blanks = String(repeating: " ", count: indent)
    switch detail {
    case .plain(let text): return wrapped(text, after: blanks)
    case .obstacle(let text): return wrapped(text, after: blanks + "✗ ")
    case .warning(let text): return wrapped(text, after: blanks + "⚠ ")
    case .block(let text):
      return text.split(separator: "\n").map { blanks + $0 }.joined(separator: "\n")
    }
  }

  /// A text broken into lines, the first after a mark.
  private static func wrapped(_ text: String, after mark: String) -> String {
    Layout.wrapped(text, after: mark).joined(separator: "\n")
  }
}
