import OCOPModel

/// Plain-text layout: columns, bars and wrapped lines.
enum TextLayout {
  /// The width that rendered text keeps to, in characters.
  static let width = 100

  /// A text filled up with blanks to a number of characters.
  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// A text with blanks before it, up to a number of characters.
  static func alignedRight(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  /// A bar of cells: full for points that are certain, half-tone for those still open.
  static func bar(_ score: Bounds<Score>, of maximum: Int, cells: Int) -> String {
    func share(_ score: Score) -> Int {
      guard maximum > 0 else { return 0 }
      let (product, overflow) = score.hundredths.multipliedReportingOverflow(by: cells)
      return overflow ? cells : min(cells, product / maximum / 100)
    }
    let certain = share(score.atLeast)
    let possible = max(certain, share(score.atMost))
    return String(repeating: "█", count: certain)
      + String(repeating: "▒", count: possible - certain)
      + String(repeating: "░", count: cells - possible)
  }

  /// A text broken at blanks into lines of at most a width, the first after a mark and the rest after an indent, as
  /// wide as the mark unless given.
  static func wrapped(
    _ text: String,
    after mark: String,
    indent given: String? = nil,
    width: Int = TextLayout.width
  ) -> String {
    let indent = given ?? String(repeating: " ", count: mark.count)
    var (lines, line): ([String], String) = ([], mark)
    var isEmpty = true
    for word in text.split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        (line, isEmpty) = (indent, true)
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return (lines + [line]).joined(separator: "\n")
  }
}
