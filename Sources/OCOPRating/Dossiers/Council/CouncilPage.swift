import OCOPModel

/// The layout of a Vietnamese office's printed page: the two heads side by side, headings, numbered lines, signatures.
enum CouncilPage {
  private static let half = TextLayout.width / 2

  /// The lines of the body that writes on the left, of the state on the right.
  static func head(_ body: String) -> [String] {
    columns(
      lines(of: body.uppercased(), width: half - 4),
      ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "———————"])
  }

  /// Two columns of centred lines.
  static func columns(_ left: [String], _ right: [String]) -> [String] {
    (0..<max(left.count, right.count)).map { row in
      let (one, other) = (left.dropFirst(row).first ?? "", right.dropFirst(row).first ?? "")
      let first = TextLayout.padded(centred(one, in: half), to: half)
      return trimmed(first + centred(other, in: half))
    }
  }

  /// A line in the middle of the page.
  static func centred(_ text: String) -> String { centred(text, in: TextLayout.width) }

  /// A paragraph below a heading.
  static func paragraph(_ text: String) -> String { TextLayout.wrapped(text, after: "   ") }

  /// A dash and what stands behind it.
  static func item(_ text: String) -> String { TextLayout.wrapped(text, after: "   - ") }

  /// A text after a mark, and a value at the end of its last line.
  static func row(_ text: String, after mark: String = "", _ value: String) -> [String] {
    let room = TextLayout.width - value.count
    let wrapped = TextLayout.wrapped(text, after: mark, width: room - 1)
    let lines = wrapped.split(separator: "\n").map(String.init)
    return lines.dropLast() + [TextLayout.padded(lines.last ?? mark, to: room) + value]
  }

  /// The page of blocks, with a blank line between them.
  static func page(_ blocks: [[String]]) -> String {
    blocks.filter { !$0.isEmpty }.map { $0.map(trimmed).joined(separator: "\n") }.joined(separator: "\n\n")
      + "\n"
  }

  /// A day as offices write it: `ngày 05 tháng 6 năm 2026`; days below 10 and the months 1 and 2 with a zero before them.
  static func day(_ date: CivilDate) -> String {
    let (year, month, day) = date.components
    return "ngày \(day < 10 ? "0" : "")\(day) tháng \(month < 3 ? "0" : "")\(month) năm \(year)"
  }

  /// A day in a table: `05/06/2026`.
  static func shortDay(_ date: CivilDate) -> String {
    let (year, month, day) = date.components
    return "\(day < 10 ? "0" : "")\(day)/\(month < 10 ? "0" : "")\(month)/\(year)"
  }

  /// A score in Vietnamese, bounds with a dash between them.
  static func score(_ score: Bounds<Score>) -> String {
    ExplanationWords(language: .vietnamese).score(score)
  }

  /// A mean in Vietnamese, with its fraction where two decimals do not show it exactly.
  static func mean(_ mean: Bounds<Score>) -> String {
    guard let value = mean.value, !value.isShownExactly else { return score(mean) }
    return "\(score(mean)) (chính xác: \(value.numerator)/\(value.denominator))"
  }

  private static func centred(_ text: String, in width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count) / 2) + text
  }

  private static func lines(of text: String, width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  private static func trimmed(_ line: String) -> String {
    var line = line[...]
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}

extension Council {
  /// A member as a text names them: by number, role and unit; by name only where names are disclosed.
  func label(_ id: ID<CouncilMember>, disclosingNames: Bool) -> String {
    guard let index = members.firstIndex(where: { $0.id == id }) else { return id.text }
    let member = members[index]
    let unit = member.unit ?? member.agency.name(at: level).vi
    let title = "\(member.role.name.vi) (\(unit))"
    guard disclosingNames, let name = member.name?.value else { return "số \(index + 1), \(title)" }
    return "\(name), \(title)"
  }
}
