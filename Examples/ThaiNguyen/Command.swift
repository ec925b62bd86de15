import ExampleSupport
import OCOP
import OCOPTesting

/// The program `thai-nguyen`, which tells how a province's programme stands on a day.
@main
enum Command: Program {
  static let name = "thai-nguyen"
  static let usage = """
    thai-nguyen [FILE]              tell how a province's programme stands (the one in the repository without FILE)

      --story                       tell instead how one tea cooperative gets from three stars to four, step by step
      --as-of YYYY-MM-DD            the day (2021-07-05)
      --markdown                    print the whole report in Markdown instead of one screen
      --language vi|en              the language of texts (vi)
      --decide CODE=CODE            say in which commune of today a divided one goes on; may be given several times
      --units-on YYYY-MM-DD         the day of the list by which the file writes its codes (2021-11-06)
    """

  /// What is asked for.
  struct Request {
    var day: CivilDate?
    var unitsDay: CivilDate?
    var language = Language.vietnamese
    var isMarkdown = false
    var decided: [String: String] = [:]
  }

  static let switches: Set = ["--markdown", "--story"]
  static let texts: Set = ["--as-of", "--decide", "--units-on"]

  static func run(_ arguments: Arguments) throws -> Int32 {
    guard arguments.words.count <= 1 else {
      throw BadCall("one file at a time, not \(arguments.words.joined(separator: ", "))")
    }
    let request = try request(arguments)
    if arguments.has("--story") {
      let others = ["--as-of", "--decide", "--units-on"].filter { arguments.value(of: $0) != nil }
      guard arguments.words.isEmpty, others.isEmpty, !request.isMarkdown else {
        throw BadCall(
          "--story tells its own days of its own cooperative: only --language goes with it")
      }
      try Console.write(UpgradeStory().text(in: request.language))
      return 0
    }
    guard let name = arguments.words.first else {
      try Console.write(print(ProvinceFile.sample(), isSample: true, request))
      return 0
    }
    let contents = try contents(of: name)
    do {
      try Console.write(
        print(contents, isSample: contents == (try? ProvinceFile.sample()), request))
      return 0
    } catch let error as FieldError {
      return complain(of: error, in: name, request.language)
    }
  }

  private static func request(_ arguments: Arguments) throws -> Request {
    var request = Request()
    request.language = arguments.language
    request.isMarkdown = arguments.has("--markdown")
    request.day = try arguments.day(of: "--as-of")
    request.unitsDay = try arguments.day(of: "--units-on")
    for decision in arguments.values(of: "--decide") {
      let codes = decision.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      guard codes.count == 2, codes.allSatisfy({ (try? Locality($0))?.level == .commune }) else {
        throw BadCall("“\(decision)” is no decision such as 05461=05467")
      }
      request.decided[codes[0]] = codes[1]
    }
    return request
  }

  /// What the program prints of registers.
  static func print(_ contents: [UInt8], isSample: Bool, _ request: Request) throws -> String {
    let programme = try ProvinceFile.programme(contents)
    let succession = try succession(request, programme.records.localities)
    let outcome = try ProvinceOutcome(
      programme, on: request.day ?? CivilDate("2021-07-05"), succession, isSample: isSample)
    return request.isMarkdown
      ? outcome.document.markdown(in: request.language)
      : try ProvinceScreen(outcome: outcome, language: request.language).text()
  }

  /// What the communes of a list have become; refuses a day and decisions that cannot be meant.
  private static func succession(
    _ request: Request, _ localities: LocalityList
  ) throws -> CommuneSuccession {
    let succession = try CommuneSuccession(
      written: request.unitsDay ?? CivilDate("2021-11-06"), decided: request.decided)
    let communes = localities.localities(at: .commune)
    if request.unitsDay != nil, !communes.isEmpty,
      communes.allSatisfy({ succession.answer($0).candidates.isEmpty })
    {
      throw BadCall(
        "--units-on \(succession.written): no commune of the registers is known on that day")
    }
    if let commune = succession.impossibleDecision(in: localities) {
      throw BadCall(
        "--decide \(commune.code)=\(request.decided[commune.code] ?? ""): "
          + "\(commune.name) became \(commune.text(in: .english))")
    }
    return succession
  }
}
