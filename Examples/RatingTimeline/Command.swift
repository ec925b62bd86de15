import ExampleSupport
import OCOP

/// The program `rating-timeline`, which tells a product's course through the decisions since 2019, and what to do now.
@main
enum Command: Program {
  static let name = "rating-timeline"
  static let usage = """
    rating-timeline [FILE]          print a product's timeline (the one in the repository without FILE)

      --language vi|en              the language of texts (vi)
      --on YYYY-MM-DD               tell what was known on that day, and what was to be done (the file's own day)
    """

  static let texts: Set = ["--on"]

  static func run(_ arguments: Arguments) throws -> Int32 {
    guard arguments.words.count <= 1 else { throw BadCall() }
    let day = try arguments.day(of: "--on")
    let file = arguments.words.first
    let contents = try file.map(contents(of:)) ?? PackageResources.doi_xanh_tea_json
    let screen: String
    do throws(FieldError) {
      screen = try TimelineScreen.render(contents, arguments.language, on: day)
    } catch {
      return complain(of: error, in: file ?? "doi-xanh-tea.json", arguments.language)
    }
    try Console.write(screen)
    return 0
  }
}
