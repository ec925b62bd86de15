import ExampleSupport
import Foundation
import OCOP
import OCOPTesting

/// The program `thai-nguyen`, which tells how a province's programme stands on a day.
@main
enum Command {
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

  static func main() {
    exit(run(Array(CommandLine.arguments.dropFirst())))
  }

  /// Runs the command and gives its exit status: 0, 1 for bad input, 2 for a bad call.
  static func run(_ list: [String]) -> Int32 {
    do {
      let arguments = try Arguments(
        list, switches: ["--help", "-h", "--markdown", "--story"],
        options: ["--language": Language.allCases.map(\.rawValue)],
        texts: ["--as-of", "--decide", "--units-on"])
      return try run(arguments)
    } catch let failure as Arguments.Failure {
      return complain("\(failure)\n\n\(usage)", status: 2)
    } catch let failure as BadCall {
      return complain("\(failure.message)\n\n\(usage)", status: 2)
    } catch {
      return complain("\(error)", status: 1)
    }
  }

  private struct BadCall: Error {
    let message: String
  }

  private static func run(_ arguments: Arguments) throws -> Int32 {
    if arguments.has("--help") || arguments.has("-h") {
      try Console.write(usage + "\n")
      return 0
    }
    guard arguments.words.count <= 1 else {
      throw BadCall(message: "one file at a time, not \(arguments.words.joined(separator: ", "))")
    }
    let request = try request(arguments)
    if arguments.has("--story") {
      let others = ["--as-of", "--decide", "--units-on"].filter { arguments.value(of: $0) != nil }
      guard arguments.words.isEmpty, others.isEmpty, !request.isMarkdown else {
        throw BadCall(
          message: "--story tells its own days of its own cooperative: only --language goes with it")
      }
      try Console.write(UpgradeStory().text(in: request.language))
      return 0
    }
    guard let name = arguments.words.first else {
      try Console.write(print(ProvinceFile.sample(), isSample: true, request))
      return 0
    }
    guard let contents = try? Console.contents(of: name) else {
      return complain("\(name): the file cannot be read", status: 1)
    }
    do {
      try Console.write(
        print(contents, isSample: contents == (try? ProvinceFile.sample()), request))
      return 0
    } catch let error as FieldError {
      return complain("\(name): \(error)", status: 1)
    }
  }

  private static func request(_ arguments: Arguments) throws -> Request {
    var request = Request()
    request.language =
      arguments.value(of: "--language").flatMap(Language.init(rawValue:)) ?? .vietnamese
    request.isMarkdown = arguments.has("--markdown")
    request.day = try day(arguments.value(of: "--as-of"))
    request.unitsDay = try day(arguments.value(of: "--units-on"))
    for decision in arguments.values(of: "--decide") {
      let codes = decision.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      guard codes.count == 2, codes.allSatisfy({ (try? Locality($0))?.level == .commune }) else {
        throw BadCall(message: "“\(decision)” is no decision such as 05461=05467")
      }
      request.decided[codes[0]] = codes[1]
    }
    return request
  }

  private static func day(_ text: String?) throws -> CivilDate? {
    guard let text else { return nil }
    guard let day = try? CivilDate(text) else {
      throw BadCall(message: "“\(text)” is no day such as 2021-07-05")
    }
    return day
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
        message: "--units-on \(succession.written): no commune of the registers is known on that day")
    }
    if let commune = succession.impossibleDecision(in: localities) {
      throw BadCall(
        message: "--decide \(commune.code)=\(request.decided[commune.code] ?? ""): "
          + "\(commune.name) became \(commune.text(in: .english))")
    }
    return succession
  }

  private static func complain(_ message: String, status: Int32) -> Int32 {
    Console.complain("thai-nguyen: \(message)")
    return status
  }
}
