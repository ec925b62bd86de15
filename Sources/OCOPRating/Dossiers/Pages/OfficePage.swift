import OCOPModel

/// A paper of a Vietnamese office as lines of plain text for A4, with dots where nothing is filled in.
///
/// Heads, columns and places to sign are laid out as offices lay out their letters (Decree 30/2020/NĐ-CP on clerical work);
/// the decisions on rating give the headings of their forms, and no layout.
struct OfficePage {
  /// The most characters that a printed line has.
  static let width = 80

  private var lines: [String] = []

  /// The page, each line without blanks at its end.
  var text: String { lines.map(OfficePage.trimmed).joined(separator: "\n") + "\n" }

  // MARK: Lines

  /// An empty line, unless there is one.
  mutating func gap() {
    if lines.last?.isEmpty == false { lines.append("") }
  }

  /// Lines as they are.
  mutating func add(_ lines: [String]) { self.lines += lines }

  /// A line, wrapped at the margin.
  mutating func line(_ text: String) { item("", text) }

  /// A heading with an empty line before it.
  mutating func heading(_ text: String) {
    gap()
    line(text)
  }

  /// Lines in the middle of the page, with an empty line after them.
  mutating func title(_ titles: String?...) {
    gap()
    for title in titles.compactMap(\.self) {
      lines += OfficePage.broken(title, to: OfficePage.width).map { OfficePage.centred($0) }
    }
    gap()
  }

  // MARK: Texts

  /// A text, wrapped below its mark.
  mutating func item(_ mark: String, _ text: String, indent: String? = nil) {
    lines += OfficePage.wrapped(text, after: mark, indent: indent)
  }

  /// A text of one or more paragraphs.
  mutating func paragraph(_ text: String, indent: String = "   ") {
    for part in text.split(separator: "\n") { item(indent, String(part), indent: indent) }
  }

  /// A dash and what stands behind it.
  mutating func dash(_ text: String) { item("   - ", text) }

  /// A label with what is filled in, or dots up to the margin.
  mutating func field(_ label: String, _ value: String?, indent: String = "") {
    guard let value, value.isFilled else {
      let start = "\(indent)\(label): "
      lines.append(start + OfficePage.dots(max(10, OfficePage.width - start.count)))
      return
    }
    item(indent, "\(label): \(value)", indent: "   " + indent)
  }

  /// A text under a label of its own; a dotted line where it is empty.
  mutating func passage(_ label: String, _ text: String?) {
    line(label)
    fill(text)
  }

  /// A text, or a dotted line where it is empty.
  mutating func fill(_ text: String?) {
    if let text, text.isFilled { paragraph(text) } else { paragraph(OfficePage.dots(OfficePage.width - 3)) }
  }

  /// A box, ticked or not.
  mutating func box(_ label: String, _ isTicked: Bool) { item("   \(isTicked ? "☒" : "☐") ", label) }

  /// A text after a mark, and a value at the end of its last line.
  mutating func row(_ text: String, after mark: String = "", _ value: String) {
    let room = OfficePage.width - value.count
    let wrapped = OfficePage.wrapped(text, after: mark, width: room - 1)
    lines += wrapped.dropLast() + [TextLayout.padded(wrapped.last ?? mark, to: room) + value]
  }

  // MARK: Setting

  static func dots(_ count: Int) -> String { String(repeating: ".", count: max(0, count)) }

  static func centred(_ text: String, in width: Int = OfficePage.width) -> String {
    String(repeating: " ", count: max(0, width - text.count) / 2) + text
  }

  /// A text broken at blanks into lines of at most a width.
  static func broken(_ text: String, to width: Int) -> [String] { wrapped(text, after: "", width: width) }

  private static func wrapped(
    _ text: String,
    after mark: String,
    indent: String? = nil,
    width: Int = OfficePage.width
  ) -> [String] {
    TextLayout.wrapped(text, after: mark, indent: indent, width: width)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private static func trimmed(_ line: String) -> String {
    var line = line[...]
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}
