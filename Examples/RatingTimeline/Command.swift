import ExampleSupport
import Foundation
import OCOP

/// The program `rating-timeline`, which tells a product's course through the decisions since 2019, and what to do now.
@main
enum Command {
  static let usage = """
    rating-timeline [FILE]          print a product's timeline (the one in the repository without FILE)

      --language vi|en              the language of texts (vi)
      --on YYYY-MM-DD               tell what was known on that day, and what was to be done (the file's own day)
    """

  static func main() {
    exit(run(Array(CommandLine.arguments.dropFirst())))
  }

  /// Runs the command and gives its exit status: 0, 1 for bad input, 2 for a bad call.
  static func run(_ list: [String]) -> Int32 {
    do {
      let arguments = try Arguments(
        list,
        switches: ["--help", "-h"],
        options: ["--language": Language.allCases.map(\.rawValue)],
        texts: ["--on"])
      return try run(arguments)
    } catch let failure as Arguments.Failure {
      return complain("\(failure)\n\n\(usage)", status: 2)
    } catch {
      return complain("\(error)", status: 1)
    }
  }

  private static func run(_ arguments: Arguments) throws -> Int32 {
    if arguments.has("--help") || arguments.has("-h") {
      try Console.write(usage + "\n")
      return 0
    }
    guard arguments.words.count <= 1 else { return complain(usage, status: 2) }
    let language = arguments.value(of: "--language").flatMap(Language.init(rawValue:)) ?? .vietnamese
    var day: CivilDate?
    if let text = arguments.value(of: "--on") {
      day = try? CivilDate(text)
      guard day != nil else { return complain("--on: “\(text)” is no day such as 2026-05-22", status: 2) }
    }
    let name = arguments.words.first ?? "doi-xanh-tea.json"
    let contents: [UInt8]
    if arguments.words.isEmpty {
      contents = PackageResources.doi_xanh_tea_json
    } else if let read = try? Console.contents(of: name) {
      contents = read
    } else {
      return complain("\(name): the file cannot be read", status: 1)
    }
    let screen: String
    do throws(FieldError) {
      screen = try TimelineScreen.render(contents, language, on: day)
    } catch {
      return complain("\(name): \(error)", status: 1)
    }
    try Console.write(screen)
    return 0
  }

  private static func complain(_ message: String, status: Int32) -> Int32 {
    Console.complain("rating-timeline: \(message)")
    return status
  }
}
