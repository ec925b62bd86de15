// Times plans for invented problems of growing size; prints seconds of each goal and strategy.
//
//   swift run -c release funding-benchmark [MEASURES…]     default: 1000 10000 100000
//
// Tests/Benchmarks/funding.py puts the same beside OR-Tools, on the same files.

import Foundation
import OCOP

/// A small seeded generator, so that every run solves the same problems.
struct SplitMix {
  var state: UInt64

  mutating func below(_ end: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((mixed ^ (mixed >> 31)) % UInt64(end))
  }
}

func padded(_ number: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: 7 - digits.count) + digits
}

/// Six lines a measure: three or four state purses, own capital, one or two lenders.
func problem(measures count: Int, sources: Int) throws -> AllocationProblem {
  var random = SplitMix(state: 20_261_129)
  let million = 1_000_000
  let own = sources - 6
  var lines: [AllocationProblem.Line] = []
  var measures: [AllocationProblem.Measure] = []
  var pairs: [[Int]: Int] = [:]
  var total = 0
  for measure in 0..<count {
    let cost = million * (5 + random.below(40) * (1 + random.below(40))) + random.below(1_000)
    let beneficiary = random.below(max(3, count / 4))
    var able: Set<Int> = [own, own + 1 + random.below(5)]
    for _ in 0..<4 { able.insert(random.below(own)) }
    for source in able.sorted() {
      let cap = source == own ? cost : cost * (3 + random.below(6)) / 10
      let misfit = source < own ? random.below(5) : 0
      lines.append(.init(source: source, measure: measure, cap: Dong(Int64(cap)), misfit: misfit))
      if source >= own || source.isMultiple(of: 2) {
        pairs[[source, beneficiary]] = million * (50 + beneficiary * 7_919 % 900)
      }
    }
    measures.append(
      .init(
        id: padded(measure), cost: Dong(Int64(cost)), priority: 1 + random.below(3), beneficiary: beneficiary,
        stateCap: random.below(3) == 0 ? Dong(Int64(cost * 7 / 10)) : nil))
    total += cost
  }
  let purses = (0..<sources).map { source in
    let budget = source == own ? total : total * (5 + random.below(15)) / (10 * sources)
    return AllocationProblem.Source(
      id: padded(source), payer: source < own ? .state : source == own ? .own : .loan,
      budget: Dong(Int64(budget)), rate: source > own ? 400 + 100 * (source - own) : 0,
      preference: source < own ? random.below(4) : source == own ? 5 : 9)
  }
  return try AllocationProblem(
    sources: purses, measures: measures, lines: lines,
    pairCaps: pairs.keys.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }.map {
      .init(source: $0[0], beneficiary: $0[1], cap: Dong(Int64(pairs[$0] ?? 0)))
    }, classCount: 3)
}

func seconds(_ work: () throws -> Void) rethrows -> String {
  let duration = try ContinuousClock().measure(work)
  let value = Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
  return String(format: "%9.3f", value)
}

func run() throws {
  let sizes = CommandLine.arguments.dropFirst().compactMap(Int.init)
  print("measures  coverage borrowing preference waterfall  pro-rata   max-min    verify   (seconds)")
  for size in sizes.isEmpty ? [1_000, 10_000, 100_000] : sizes {
    let problem = try problem(measures: size, sources: size <= 1_000 ? 20 : 50)
    let solver = AllocationSolver(problem)
    var best = solver.waterfall()
    var row = String(format: "%8d ", size)
    row += seconds { _ = solver.optimal(.coverage) }
    row += " " + seconds { _ = solver.optimal(.borrowing) }
    row += "  " + seconds { best = solver.optimal() }
    row += " " + seconds { _ = solver.waterfall() }
    row += " " + seconds { _ = solver.proRata() }
    row += " " + seconds { _ = solver.maxMinFair() }
    row += " " + (try seconds { try best.certificate.verify(best.plan, for: problem) })
    print(row)
  }
}

try run()
