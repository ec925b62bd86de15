import ExampleSupport
import Foundation
import OCOP

/// The program `funding-plan`, which says who pays for what.
@main
enum Command {
  static let usage = """
    funding-plan --instance FILE    solve an instance (schema ocop-allocation/1) and print one JSON object

      --coverage-only               stop after the classes
      --borrowing                   stop after the classes, loans and interest
      --rules exclusive,whole       keep to hard rules: at most one state purse a measure, wholes paid in full or not at all
      --nodes N                     look at N nodes of the search tree at most (10000)
    """

  static func main() {
    exit(run(Array(CommandLine.arguments.dropFirst())))
  }

  /// Runs the command and gives its exit status: 0, 1 for bad input, 2 for a bad call.
  static func run(_ list: [String]) -> Int32 {
    do {
      let arguments = try Arguments(
        list, switches: ["--help", "-h", "--coverage-only", "--borrowing"], options: [:],
        texts: ["--instance", "--rules", "--nodes"])
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
    guard arguments.words.isEmpty, let name = arguments.value(of: "--instance") else {
      return complain(usage, status: 2)
    }
    guard let contents = try? Console.contents(of: name) else {
      return complain("\(name): the file cannot be read", status: 1)
    }
    let problem: AllocationProblem
    do throws(InstanceError) {
      problem = try InstanceReader.read(contents)
    } catch {
      for fault in error.faults { _ = complain("\(name): \(fault)", status: 1) }
      return 1
    }
    if let rules = arguments.value(of: "--rules") {
      return try search(problem, rules, nodes: arguments.value(of: "--nodes") ?? "10000")
    }
    let depth: AllocationSolver.Depth =
      arguments.has("--coverage-only") ? .coverage : arguments.has("--borrowing") ? .borrowing : .preference
    try Console.write(InstanceAnswer.solve(problem, depth))
    return 0
  }

  private static func search(_ problem: AllocationProblem, _ list: String, nodes: String) throws -> Int32 {
    let names = list.split(separator: ",", omittingEmptySubsequences: false)
    guard Set(names).isSubset(of: ["exclusive", "whole"]) else {
      return complain("--rules: “\(list)” is none of exclusive, whole, exclusive,whole", status: 2)
    }
    guard let nodes = Int(nodes), nodes >= 1 else {
      return complain("--nodes: “\(nodes)” is no number of nodes, 1 or more", status: 2)
    }
    let rules = HardRules(
      mostStateSources: names.contains("exclusive") ? 1 : nil, keepsWholes: names.contains("whole"))
    try Console.write(InstanceAnswer.search(problem, rules, nodes: nodes))
    return 0
  }

  private static func complain(_ message: String, status: Int32) -> Int32 {
    Console.complain("funding-plan: \(message)")
    return status
  }
}
