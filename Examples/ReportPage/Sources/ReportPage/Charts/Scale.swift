/// A part of a width as a percentage of one decimal, so that charts are as wide as their page and their letters stay as large.
struct Percent: CustomStringConvertible {
  /// Thousandths of the width.
  let permille: Int

  /// A part of a whole, of a width that is at most so many thousandths; nothing of a whole of 0.
  init(_ part: Int, of whole: Int, within width: Int = 1000) {
    let part = max(0, min(part, whole))
    self.permille = whole > 0 ? Int(Int128(part) * Int128(width) / Int128(whole)) : 0
  }

  init(permille: Int) {
    self.permille = permille
  }

  var description: String { "\(permille / 10).\(permille % 10)%" }
}
