import ExampleSupport
import OCOP

/// The program `ip-docket`, which tells where cases of intellectual property stand, and what is due.
@main
enum Command: Program {
  static let name = "ip-docket"
  static let usage = """
    ip-docket [FILE]                tell where the cases of a docket stand, and what is due (the docket in the repository without FILE)
    ip-docket rules                 list the periods by regime and right, with their sources (--format text or json)
    ip-docket --deadlines FILE      print the state and the periods of cases as JSON, for another program

      --as-of YYYY-MM-DD            the day (the file's own)
      --language vi|en              the language of texts (vi)
      --format text|json|ics        how to print (text); ics is a calendar of tasks with alarms
    """

  /// How a docket is printed.
  enum Format: String, CaseIterable {
    case text
    case json
    case ics
  }

  static let options = ["--format": Format.allCases.map(\.rawValue)]
  static let texts: Set = ["--deadlines", "--as-of"]

  static func run(_ arguments: Arguments) throws -> Int32 {
    let language = arguments.language
    let format = arguments.value(of: "--format").flatMap(Format.init(rawValue:)) ?? .text
    let day = try arguments.day(of: "--as-of")
    if let name = arguments.value(of: "--deadlines") {
      guard arguments.words.isEmpty, day == nil else { throw BadCall() }
      return try answer(name)
    }
    switch arguments.words {
    case ["rules"]:
      guard format != .ics else { return complain("rules are printed as text or json", status: 2) }
      try Console.write(format == .json ? RulesScreen.json() : Array(RulesScreen.text(language).utf8))
      return 0
    case []:
      return try show(PackageResources.doi_co_docket_json, named: "doi-co-docket.json", day, language, format)
    case let words where words.count == 1:
      return try show(contents(of: words[0]), named: words[0], day, language, format)
    default: throw BadCall()
    }
  }

  private static func show(
    _ contents: [UInt8], named name: String, _ day: CivilDate?, _ language: Language, _ format: Format
  ) throws -> Int32 {
    let output: [UInt8]
    do {
      output = try print(contents, day, language, format)
    } catch {
      return complain(of: error, in: name, language)
    }
    try Console.write(output)
    return 0
  }

  /// What the program prints of a docket.
  static func print(
    _ contents: [UInt8], _ day: CivilDate?, _ language: Language, _ format: Format
  ) throws -> [UInt8] {
    let file = try DocketFile(contents, asOf: day)
    switch format {
    case .text: return Array(try DocketScreen(file: file, language: language).text().utf8)
    case .json: return try DocketReport(file: file).bytes()
    case .ics:
      let due = try file.docket.dueList(on: file.day).all
      return Array(file.docket.calendarText(of: due, stamp: file.day, language: language).utf8)
    }
  }

  private static func answer(_ name: String) throws -> Int32 {
    let contents = try name == "-" ? wholeInput() : contents(of: name)
    let contract: DeadlinesContract
    do throws(FieldError) {
      contract = try DeadlinesContract(contents)
    } catch {
      return complain("\(name): \(error)", status: 1)
    }
    let answer = contract.answer()
    try Console.write(answer.bytes)
    return answer.isClean ? 0 : 1
  }

  private static func wholeInput() throws -> [UInt8] {
    var bytes: [UInt8] = []
    while let read = try Console.read() { bytes += read }
    return bytes
  }
}
