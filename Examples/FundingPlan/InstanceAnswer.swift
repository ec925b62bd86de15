import ExampleSupport
import OCOPFunding
import OCOPModel

/// Solves an instance and says the result as one JSON object.
enum InstanceAnswer {
  /// The answer for the divisible problem, with a line break at its end.
  static func solve(_ problem: AllocationProblem, _ depth: AllocationSolver.Depth) -> [UInt8] {
    let clock = ContinuousClock()
    let start = clock.now
    let best = AllocationSolver(problem).optimal(depth)
    let elapsed = clock.now - start
    let objective = best.objective
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("objective") { writer in
        writer.array { writer in
          for amount in objective.classes { writer.write(Int(amount.amount)) }
          guard depth != .coverage else { return }
          writer.write(Int(objective.loans.amount))
          writer.write(JSON.number("\(objective.interest)"))
          guard depth == .preference else { return }
          writer.write(JSON.number("\(objective.preference)"))
        }
      }
      writer.member("lines") { write(best.plan, of: problem, to: &$0) }
      writer.member("certificateVerified") { $0.write(holds(best, for: problem)) }
      writer.member("solveMilliseconds") { $0.write(milliseconds(elapsed)) }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  /// The answer under hard rules, with a line break at its end.
  static func search(_ problem: AllocationProblem, _ rules: HardRules, nodes: Int) -> [UInt8] {
    let clock = ContinuousClock()
    let start = clock.now
    let best = AllocationSolver(problem).search(rules, nodes: nodes)
    let elapsed = clock.now - start
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("classes") { writer in
        writer.array { for amount in best.objective.classes { $0.write(Int(amount.amount)) } }
      }
      writer.member("bounds") { writer in
        writer.array { for amount in best.bounds { $0.write(Int(amount.amount)) } }
      }
      writer.member("finished") { $0.write(best.isFinished) }
      writer.member("nodes") { $0.write(best.nodes) }
      writer.member("lines") { write(best.plan, of: problem, to: &$0) }
      writer.member("solveMilliseconds") { $0.write(milliseconds(elapsed)) }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  /// Whether the proof holds; one that does not is told on standard error, since it is an error of the program.
  private static func holds(_ best: CertifiedAllocation, for problem: AllocationProblem) -> Bool {
    do {
      try best.certificate.verify(best.plan, for: problem)
      return true
    } catch {
      Console.complain("funding-plan: \(error)")
      return false
    }
  }

  /// The lines that pay anything, in the input's order of sources, then of measures.
  private static func write(
    _ plan: AllocationPlan, of problem: AllocationProblem, to writer: inout JSONWriter
  ) {
    let paid = problem.lines.indices.filter { plan.amounts[$0].amount > 0 }
    let sorted = paid.sorted { first, second in
      let (one, other) = (problem.lines[first], problem.lines[second])
      return (one.source, one.measure) < (other.source, other.measure)
    }
    writer.array { writer in
      for index in sorted {
        let line = problem.lines[index]
        writer.array { writer in
          writer.write(problem.sources[line.source].id)
          writer.write(problem.measures[line.measure].id)
          writer.write(Int(plan.amounts[index].amount))
        }
      }
    }
  }

  private static func milliseconds(_ duration: Duration) -> Int {
    Int(duration.components.seconds) * 1_000 + Int(duration.components.attoseconds / 1_000_000_000_000_000)
  }
}
