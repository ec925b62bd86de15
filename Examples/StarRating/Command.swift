import ExampleSupport
import Foundation
import OCOP

/// The program `star-rating`, which tells how many stars a dossier gets, why, and what is missing.
@main
enum Command: Program {
  static let name = "star-rating"
  static let usage = """
    star-rating [FILE]              rate a dossier (the one in the repository without FILE)
    star-rating criteria SET        print the blank form of a criteria set, 1–26, and what its source lacks
    star-rating template SET        print an empty sheet of a criteria set as JSON, to fill in
    star-rating evidence SET|all    print what documents can prove, criterion by criterion (--format json: to fill in)
    star-rating --ndjson            rate newline-delimited JSON from standard input, a line for each line

      --language vi|en              the language of texts (vi)
      --format text|markdown|json   how to print (text)
      --upgrade 2|3|4|5             add the cheapest plan to that star, for one complete sheet
      --decision NUMBER/YEAR        whose criteria set: 26/2026 (without it), 148/2023 or 1048/2019; a dossier states its own
    """

  /// The commands that show something of a criteria set.
  private static let commands = ["criteria", "template", "evidence"]

  /// How a result is printed.
  enum Format: String, CaseIterable {
    case text
    case markdown
    case json
  }

  static let switches: Set = ["--ndjson"]
  static let options = [
    "--format": Format.allCases.map(\.rawValue),
    "--upgrade": Star.allCases.dropFirst().map { String($0.rawValue) },
    "--decision": RegimeChoice.decisions,
  ]

  static func run(_ arguments: Arguments) throws -> Int32 {
    let language = arguments.language
    let format = arguments.value(of: "--format").flatMap(Format.init(rawValue:)) ?? .text
    let target = arguments.value(of: "--upgrade").flatMap(Int.init).flatMap(Star.init(rawValue:))
    if !arguments.has("--ndjson"), arguments.words.count == 2, commands.contains(arguments.words[0]) {
      let choice = arguments.value(of: "--decision").flatMap(RegimeChoice.latest) ?? .standard
      return try show(arguments.words[0], of: arguments.words[1], choice, language, format)
    }
    guard arguments.value(of: "--decision") == nil else {
      throw BadCall("a dossier states its decision itself")
    }
    switch (arguments.has("--ndjson"), arguments.words) {
    case (true, []):
      return try rateLines(upgradeTo: target)
    case (false, []):
      return try rate(
        PackageResources.tan_cuong_tea_json, named: "tan-cuong-tea.json", language, format, upgradeTo: target)
    case (false, let words) where words.count == 1 && !commands.contains(words[0]):
      return try rate(contents(of: words[0]), named: words[0], language, format, upgradeTo: target)
    default:
      throw BadCall()
    }
  }

  private static func rateLines(upgradeTo target: Star?) throws -> Int32 {
    var rater = LineRater(target: target)
    while let bytes = try Console.read() {
      let output = rater.feed(bytes)
      if !output.isEmpty { try Console.write(output) }
    }
    try Console.write(rater.finish())
    return rater.hasErrors ? 1 : 0
  }

  private static func rate(
    _ contents: [UInt8],
    named name: String,
    _ language: Language,
    _ format: Format,
    upgradeTo target: Star?
  ) throws -> Int32 {
    let screen: String
    do throws(ContractError) {
      screen = try DossierScreen.render(contents, language, format, upgradeTo: target)
    } catch {
      let field = error.field.map { "\($0): " } ?? ""
      return complain("\(name): \(field)\(error.message)", status: 1)
    }
    try Console.write(screen)
    return 0
  }

  /// Prints what a command shows of a criteria set.
  private static func show(
    _ command: String,
    of number: String,
    _ choice: RegimeChoice,
    _ language: Language,
    _ format: Format
  ) throws -> Int32 {
    if command == "evidence", number == "all", format == .markdown {
      try Console.write(EvidenceScreen.markdown(choice.regime.criteriaSets, language))
      return 0
    }
    let digits = number.allSatisfy(\.isASCII) && number.allSatisfy(\.isNumber) ? Int(number) : nil
    guard let set = digits.flatMap({ try? choice.regime.criteria(numbered: $0) }) else {
      let hint = command == "evidence" ? "; “all” is printed as --format markdown" : ""
      let reason = digits.flatMap(choice.reasonLacking).map { ": \($0[language])" } ?? hint
      return complain("no criteria set \(number) of decision \(choice.decision)\(reason)", status: 2)
    }
    switch (command, format) {
    case ("template", _): try Console.write(FormScreen.template(set, of: choice.decision))
    case ("evidence", .text): try Console.write(EvidenceScreen.text(set, language))
    case ("evidence", .markdown): try Console.write(EvidenceScreen.markdown([set], language))
    case ("evidence", .json): try Console.write(EvidenceScreen.template(set, of: choice))
    case (_, .text): try Console.write(FormScreen.text(set, language))
    case (_, .markdown): try Console.write(FormScreen.markdown(set, language))
    case (_, .json):
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      try Console.write(Array(try encoder.encode(set)) + [UInt8(ascii: "\n")])
    }
    return 0
  }
}
