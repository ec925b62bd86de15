import ExampleSupport
import Testing

@Suite struct `The layout of a screen` {
  @Test(
    arguments: [
      // Exact parts, then largest remainders: 6.67, 6.67, 6.67 of 20 leave two units for the first two.
      ([Int64(1), 1, 1], 20, [7, 7, 6]), ([1, 2, 5], 8, [1, 2, 5]), ([0, 3], 10, [0, 10]),
      ([0, 0], 10, [0, 0]),
      // 62.5, 250, 187.5: of equal remainders the first has the unit.
      ([20, 80, 60], 500, [63, 250, 187]),
      ([.max, .max], 9, [5, 4]),
    ])
  func `hands out every unit`(parts: [Int64], units: Int, counts: [Int]) {
    #expect(Layout.apportion(parts, units) == counts)
  }

  @Test func `draws bars of one width`() {
    #expect(Layout.bar([(30, "█"), (10, "▓")], of: 80, 8) == "███▓····")
    #expect(Layout.bar([(0, "█")], of: 0, 4) == "····")
    #expect(Layout.bar([(5, "█")], of: 5, 4) == "████")
  }

  @Test func `breaks lines at blanks, and keeps what may not be broken`() {
    let words = [String](repeating: "1.000\u{a0}₫", count: 20).joined(separator: " ")
    let lines = Layout.wrapped(words, after: "  – ")
    #expect(lines.count == 2 && lines.allSatisfy { $0.count <= Layout.width })
    #expect(lines[0].hasPrefix("  – 1.000\u{a0}₫ ") && lines[1].hasPrefix("    1.000\u{a0}₫"))
    #expect(Layout.cut("Chè Tân Cương", 8) == "Chè Tân…")
    #expect(Layout.cut("Chè", 5) == "Chè  " && Layout.right("7", 3) == "  7")
  }
}
