import ExampleSupport
import Foundation
import OCOP

/// The program `ip-docket`, which tells where cases of intellectual property stand, and what is due.
@main
enum Command {
  static let usage = """
    ip-docket --deadlines FILE      print the state and the periods of cases, as JSON for another program
    """

  static func main() {
    exit(run(Array(CommandLine.arguments.dropFirst())))
  }

  /// Runs the command and gives its exit status: 0, 1 for bad input, 2 for a bad call.
  static func run(_ list: [String]) -> Int32 {
    do {
      return try run(Arguments(list, switches: ["--help", "-h"], options: [:], texts: ["--deadlines"]))
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
    guard let name = arguments.value(of: "--deadlines"), arguments.words.isEmpty else {
      return complain(usage, status: 2)
    }
    guard let contents = try? name == "-" ? wholeInput() : Console.contents(of: name) else {
      return complain("\(name): the file cannot be read", status: 1)
    }
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

  private static func complain(_ message: String, status: Int32) -> Int32 {
    Console.complain("ip-docket: \(message)")
    return status
  }
}
