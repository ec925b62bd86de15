import OCOPModel

/// A form as lines of plain text for A4 paper, at most 80 characters wide, with dotted lines where nothing is filled in.
struct FormPage {
  /// The width of a printed line, in characters.
  static let width = 80

  private var lines: [String] = []

  /// Begins a page with the number of the form and the head of official papers.
  init(form number: String) {
    lines = [
      TextLayout.alignedRight("Biểu số \(number)", to: FormPage.width),
      FormPage.centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
      FormPage.centred("Độc lập - Tự do - Hạnh phúc"),
      FormPage.centred("───────────────"),
    ]
  }

  /// The page, each line without blanks at its end.
  var text: String { lines.joined(separator: "\n") + "\n" }

  mutating func title(_ title: String, _ subtitle: String?) {
    lines += [FormPage.centred(title)] + (subtitle.map { [FormPage.centred($0)] } ?? []) + [""]
  }

  mutating func heading(_ text: String) {
    gap()
    lines.append(text)
  }

  /// An empty line, unless there is one.
  mutating func gap() {
    if lines.last?.isEmpty == false { lines.append("") }
  }

  mutating func line(_ text: String) { lines.append(text) }

  /// A label with what is filled in, or dots up to the margin.
  mutating func field(_ label: String, _ value: String?) {
    guard let value, value.contains(where: { !$0.isWhitespace }) else {
      lines.append("\(label): \(FormPage.dots(max(10, FormPage.width - label.count - 2)))")
      return
    }
    let indent = label.prefix { $0 == " " }
    lines.append(
      FormPage.wrapped("\(label.dropFirst(indent.count)): \(value)", after: String(indent), indent: "   "))
  }

  /// A text of one or more paragraphs under a label of its own; a dotted line where it is empty.
  mutating func passage(_ label: String, _ text: String?) {
    lines.append(label)
    paragraph(text.isFilled ? text ?? "" : FormPage.dots(FormPage.width - 3), indent: "   ")
  }

  mutating func paragraph(_ text: String, indent: String = "") {
    for part in text.split(separator: "\n") {
      lines.append(FormPage.wrapped(String(part), after: indent, indent: indent))
    }
  }

  /// A tick box.
  mutating func box(_ label: String, _ isTicked: Bool) {
    lines.append(FormPage.wrapped(label, after: "   \(isTicked ? "☒" : "☐") ", indent: "     "))
  }

  /// An item of a list, wrapped below its mark.
  mutating func item(_ mark: String, _ text: String) {
    lines.append(FormPage.wrapped(text, after: mark))
  }

  /// Place, day, and room to sign, in the right half of the page.
  mutating func signature(_ signing: FormSigning?, by signatory: String, note: String) {
    gap()
    let place = signing?.place ?? FormPage.dots(12)
    let day = signing.map { FormPage.day($0.day) } ?? "ngày ..... tháng ..... năm ......."
    let column = ["\(place), \(day)", signatory, note]
    let width = max(40, column.map(\.count).max() ?? 0)
    for line in column {
      let left = (width - line.count) / 2
      lines.append(String(repeating: " ", count: max(0, FormPage.width - width + left)) + line)
    }
    lines += ["", "", "", ""]
  }

  static func dots(_ count: Int) -> String { String(repeating: ".", count: max(0, count)) }

  /// A day as Vietnamese papers write it; days 1–9 and months 1–2 take a zero.
  static func day(_ date: CivilDate) -> String {
    let (year, month, day) = date.components
    return "ngày \(day < 10 ? "0" : "")\(day) tháng \(month < 3 ? "0" : "")\(month) năm \(year)"
  }

  static func centred(_ text: String) -> String {
    String(repeating: " ", count: max(0, (width - text.count) / 2)) + text
  }

  private static func wrapped(_ text: String, after mark: String, indent: String? = nil) -> String {
    TextLayout.wrapped(text, after: mark, indent: indent, width: width)
  }
}

extension Decision26_2026 {
  /// A form of Annex III.
  static func form(_ number: String) -> Citation { Citation(self.number, .annex("III"), .form(number)) }
}
