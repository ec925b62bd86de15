/// Text laid out in lines of at most 100 columns.
public enum Layout {
  /// The most columns of a line.
  public static let width = 100

  /// A text broken at blanks into lines of at most the width, the first after a mark, the others below it.
  public static func wrapped(_ text: String, after mark: String) -> [String] {
    let indent = String(repeating: " ", count: mark.count)
    var lines = [mark]
    var isEmpty = true
    for word in text.split(separator: " ") {
      if !isEmpty, lines[lines.count - 1].count + 1 + word.count > width {
        lines.append(indent)
        isEmpty = true
      }
      lines[lines.count - 1] += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return lines
  }

  /// A text with blanks after it up to a width.
  public static func left(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// A text with blanks before it up to a width.
  public static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  /// A text of at most a width, its end left out where it is longer, with blanks after it up to the width.
  public static func cut(_ text: String, _ width: Int) -> String {
    text.count <= width ? left(text, width) : text.prefix(max(0, width - 1)) + "…"
  }

  /// A bar of parts of a whole, each drawn with its own character; what no part takes is drawn with a dot.
  ///
  /// A whole of 0 is all dots.
  ///
  /// - Parameters:
  ///   - parts: The parts, each at least 0, together at most the whole.
  ///   - whole: The whole.
  ///   - cells: How many characters the bar has.
  /// - Returns: The bar.
  public static func bar(_ parts: [(amount: Int64, character: Character)], of whole: Int64, _ cells: Int)
    -> String
  {
    let dots = String(repeating: "·", count: cells)
    guard whole > 0 else { return dots }
    let rest = whole - parts.reduce(0) { $0 + $1.amount }
    let counts = apportion(parts.map(\.amount) + [max(0, rest)], cells)
    return zip(parts.map(\.character) + ["·"], counts).map { String(repeating: $0, count: $1) }.joined()
  }

  /// So many units handed out to parts of a whole by largest remainders, the first among equals.
  ///
  /// - Parameters:
  ///   - parts: The parts, each at least 0.
  ///   - units: How many units there are.
  /// - Returns: The units of each part; 0 for all where the parts come to nothing.
  public static func apportion(_ parts: [Int64], _ units: Int) -> [Int] {
    let whole = parts.reduce(into: Int128(0)) { $0 += Int128($1) }
    guard whole > 0 else { return parts.map { _ in 0 } }
    let exact = parts.map { (Int128($0) * Int128(units)).quotientAndRemainder(dividingBy: whole) }
    var counts = exact.map { Int($0.quotient) }
    let order = exact.indices.sorted { (exact[$1].remainder, $0) < (exact[$0].remainder, $1) }
    for index in order.prefix(max(0, units - counts.reduce(0, +))) { counts[index] += 1 }
    return counts
  }
}
