import Foundation

/// An article of the catalogue, whose Swift stands in tests that run it.
///
/// A test marks what it runs by `// snippet of NAME` before and `// end` behind; what it expects of the values stands outside.
public struct Article: Sendable {
  /// The article as it is written.
  public let text: String
  private let name: String

  /// Reads an article by its file's name without the ending.
  public init(_ name: String) throws {
    self.name = name
    text = try Checkout.text("Documentation/OCOP.docc/\(name).md")
  }

  /// The Swift of the article that a file of tests does not run, and what the file marks and the article does not show.
  ///
  /// A block may be run in several pieces, one after the other. Comments and the breaking of lines are the article's own, and a value
  /// that it lets stand bare is taken up as `_ = value` in the test.
  ///
  /// - Parameter file: The file of tests.
  /// - Returns: The code of each block or piece, without blanks; nothing where every block is run.
  /// - Throws: What reading the file throws.
  public func differences(from file: String = #filePath) throws -> [String] {
    let source = try String(contentsOf: URL(fileURLWithPath: file), encoding: .utf8)
    let blocks = Self.code(of: text, from: "```swift\n", to: "```")
    let pieces = Self.code(of: source, from: "// snippet of \(name)\n", to: "// end\n")
    if blocks.isEmpty { return ["\(name) shows no Swift"] }
    return blocks.filter { !Self.run(pieces, $0) }
      + pieces.filter { piece in !blocks.contains { $0.contains(piece) } }
  }

  /// Whether pieces that follow each other make up a block.
  private static func run(_ pieces: [String], _ block: String) -> Bool {
    pieces.indices.contains { first in
      var code = ""
      for piece in pieces[first...] where code.count < block.count { code += piece }
      return code == block
    }
  }

  /// The code between two marks of a text, without blanks and comments.
  private static func code(of text: String, from start: String, to end: String) -> [String] {
    text.components(separatedBy: start).dropFirst().map { piece in
      (piece.components(separatedBy: end).first ?? "").split(separator: "\n").map { line in
        (" \(line)".components(separatedBy: " //").first ?? "").replacing("_ = ", with: "").filter {
          !$0.isWhitespace
        }
      }.joined()
    }
  }
}
