import ExampleSupport
import OCOP

/// What a command line asks of a file: how to plan, what to change, what to show.
struct PlanRequest {
  /// Why a request cannot be met, for whom it is the call that is wrong.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  static let strategies: [(name: String, strategy: FundingStrategy)] = [
    ("optimal", .optimal), ("waterfall", .waterfall), ("pro-rata", .proRata), ("max-min", .maxMinFair),
  ]

  let language: Language
  let isJSON: Bool
  let strategy: FundingStrategy
  let isDivisible: Bool
  let cuts: [String]
  let paid: [String]
  let tolerances: [Share]
  let policy: ReplanPolicy
  let measure: String?
  let purse: String?
  let nodes: Int

  init(_ arguments: Arguments, nodes: Int) throws(Failure) {
    language = arguments.language
    isJSON = arguments.value(of: "--format") == "json"
    let name = arguments.value(of: "--strategy") ?? "optimal"
    strategy = Self.strategies.first { $0.name == name }?.strategy ?? .optimal
    isDivisible = arguments.has("--divisible")
    cuts = arguments.values(of: "--cut")
    paid = arguments.values(of: "--paid")
    tolerances = try Self.tolerances(arguments.value(of: "--tolerance"))
    policy = arguments.has("--stability-first") ? .stabilityFirst : .coverageFirst
    measure = arguments.value(of: "--measure")
    purse = arguments.value(of: "--purse")
    self.nodes = nodes
    let details = [measure, purse].compactMap(\.self).count
    guard details <= 1, details == 0 || (cuts.isEmpty && !isJSON) else {
      throw Failure(description: "--measure and --purse are printed alone, as text")
    }
    guard cuts.isEmpty || strategy == .optimal else {
      throw Failure(description: "--cut plans anew as well as can be: it takes no other --strategy")
    }
    guard !cuts.isEmpty || policy == .coverageFirst else {
      throw Failure(description: "--stability-first says how to plan after a --cut")
    }
    guard !cuts.isEmpty || paid.isEmpty else {
      throw Failure(description: "--paid says what stays after a --cut")
    }
    guard cuts.isEmpty || tolerances.isEmpty else {
      throw Failure(description: "--cut plans anew as well as can be: it takes no --tolerance")
    }
  }

  private static func tolerances(_ text: String?) throws(Failure) -> [Share] {
    var shares: [Share] = []
    for part in text?.split(separator: ",", omittingEmptySubsequences: false) ?? [] {
      guard let share = try? Share(String(part)), share.isPart else {
        throw Failure(description: "--tolerance: “\(part)” is no share such as 0.1%")
      }
      shares.append(share)
    }
    return shares
  }

  /// What the program prints of a file.
  func answer(_ contents: [UInt8]) throws -> [UInt8] {
    let stated = try FundingFile(contents)
    let file = isDivisible ? stated.divisible : stated
    let change = cuts.isEmpty ? nil : try BudgetChange(cuts, paid: paid, of: file.problem, policy)
    let outcome: FundingOutcome
    do {
      outcome = try FundingOutcome(file, strategy, nodes: nodes, tolerances: tolerances)
    } catch let error as FundingError {
      throw FundingFileError(refused: error)
    }
    if let change {
      let changed: ChangedOutcome
      do {
        changed = try ChangedOutcome(change, from: outcome, nodes: nodes)
      } catch let error as FundingError {
        throw FundingFileError(refused: error)
      }
      guard isJSON else { return Array(ChangeScreen(changed, language).text().utf8) }
      return FundingReport(outcome: changed.after, change: changed.replan).bytes()
    }
    if isJSON { return FundingReport(outcome: outcome).bytes() }
    return Array(try screen(outcome).utf8)
  }

  private func screen(_ outcome: FundingOutcome) throws(Failure) -> String {
    if let measure {
      guard let index = outcome.problem.measures.firstIndex(where: { $0.id.text == measure }) else {
        throw Failure(description: "--measure: there is no measure “\(measure)”")
      }
      return DetailScreen(outcome, language).text(of: index)
    }
    if let purse {
      guard let index = outcome.problem.sources.firstIndex(where: { $0.id.text == purse }) else {
        let ids = outcome.problem.sources.map(\.id.text).joined(separator: ", ")
        throw Failure(description: "--purse: there is no purse “\(purse)”; there are \(ids)")
      }
      return DetailScreen(outcome, language).text(ofSource: index)
    }
    return FundingScreen(outcome, language, isDivisible: isDivisible).text()
  }
}
