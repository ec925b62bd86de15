import ExampleSupport
import OCOP

/// The program `funding-plan`, which says who pays for what.
@main
enum Command: Program {
  static let name = "funding-plan"
  static let usage = """
    funding-plan [FILE]             plan who pays for what (a sample commune without FILE), with rules, reasons and proof
    funding-plan --instance FILE    solve an instance (schema ocop-allocation/1) and print one JSON object

      --strategy NAME               optimal, waterfall, pro-rata or max-min (optimal)
      --divisible                   take every measure as payable in part; pro-rata and max-min need it where wholes are asked for
      --cut SOURCE[:YEAR]=AMOUNT    take đồng from a purse, plan anew and show what moved; may be given several times
      --paid SOURCE[:YEAR]/MEASURE=AMOUNT
                                    with --cut: what is paid already, and stays; may be given several times
      --stability-first             with --cut: no line gains
      --tolerance SHARE,…           let class 1, classes 1–2, … lack such a share of the best for as long as later ones gain
      --measure ID, --purse ID      explain one measure or purse in full
      --language vi|en              the language of texts (vi)
      --format text|json            how to print (text)
      --nodes N                     look at N nodes of the search tree at most (10000)

    with --instance:
      --coverage-only               stop after the classes
      --borrowing                   stop after the classes, loans and interest
      --rules exclusive,whole       keep to hard rules: at most one state purse a measure, wholes paid in full or not at all
    """

  static let switches: Set = ["--coverage-only", "--borrowing", "--divisible", "--stability-first"]
  static let options = ["--format": ["text", "json"], "--strategy": PlanRequest.strategies.map(\.name)]
  static let texts: Set = [
    "--instance", "--rules", "--nodes", "--cut", "--paid", "--tolerance", "--measure", "--purse",
  ]

  static func run(_ arguments: Arguments) throws -> Int32 {
    do {
      return try answer(arguments)
    } catch let failure as PlanRequest.Failure {
      return complain(failure.description, status: 2)
    }
  }

  private static func answer(_ arguments: Arguments) throws -> Int32 {
    if let name = arguments.value(of: "--instance") {
      guard arguments.words.isEmpty else { throw BadCall() }
      if let flag = Self.ofPlans.first(where: arguments.isGiven) {
        return complain("--instance solves an instance as it stands: it takes no \(flag)", status: 2)
      }
      return try solve(name, arguments)
    }
    guard arguments.words.count <= 1, !arguments.has("--coverage-only"), !arguments.has("--borrowing"),
      arguments.value(of: "--rules") == nil
    else { throw BadCall() }
    let request = try PlanRequest(arguments, nodes: nodes(arguments))
    guard let name = arguments.words.first else {
      return try show(PackageResources.na_che_plan_json, named: "na-che-plan.json", request)
    }
    return try show(contents(of: name), named: name, request)
  }

  /// What an instance has no use for: it is solved as it stands.
  private static let ofPlans = [
    "--format", "--strategy", "--divisible", "--cut", "--paid", "--stability-first", "--tolerance",
    "--measure",
    "--purse",
  ]

  private static func nodes(_ arguments: Arguments) throws(PlanRequest.Failure) -> Int {
    guard let text = arguments.value(of: "--nodes") else { return 10_000 }
    guard let nodes = Int(text), nodes >= 1 else {
      throw .init(description: "--nodes: “\(text)” is no number of nodes, 1 or more")
    }
    return nodes
  }

  // MARK: A plan

  private static func show(_ contents: [UInt8], named name: String, _ request: PlanRequest) throws -> Int32 {
    do {
      try Console.write(request.answer(contents))
      return 0
    } catch let error as FundingFileError {
      Console.complain(error.text(named: "funding-plan: \(name)", in: request.language))
      return 1
    }
  }

  // MARK: An instance

  private static func solve(_ name: String, _ arguments: Arguments) throws -> Int32 {
    let contents = try contents(of: name)
    let problem: AllocationProblem
    do throws(InstanceError) {
      problem = try InstanceReader.read(contents)
    } catch {
      for fault in error.faults { complain("\(name): \(fault[arguments.language])", status: 1) }
      return 1
    }
    if let rules = arguments.value(of: "--rules") {
      return try search(problem, rules, nodes: nodes(arguments))
    }
    let depth: AllocationSolver.Depth =
      arguments.has("--coverage-only") ? .coverage : arguments.has("--borrowing") ? .borrowing : .preference
    try Console.write(InstanceAnswer.solve(problem, depth))
    return 0
  }

  private static func search(_ problem: AllocationProblem, _ list: String, nodes: Int) throws -> Int32 {
    let names = list.split(separator: ",", omittingEmptySubsequences: false)
    guard Set(names).isSubset(of: ["exclusive", "whole"]) else {
      return complain("--rules: “\(list)” is none of exclusive, whole, exclusive,whole", status: 2)
    }
    let rules = HardRules(
      mostStateSources: names.contains("exclusive") ? 1 : nil, keepsWholes: names.contains("whole"))
    try Console.write(InstanceAnswer.search(problem, rules, nodes: nodes))
    return 0
  }
}
