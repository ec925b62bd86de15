// Times the rating of tea sheets side by side in one run; prints nanoseconds a sheet and ratios.
//
//   swift run -c release rating-benchmark [SHEETS]     default: 1000000

import CLoops
import Foundation
import OCOP

/// A small seeded generator, so that every run rates the same sheets.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}

func seconds(_ work: () throws -> Void) rethrows -> Double {
  let clock = ContinuousClock()
  let duration = try clock.measure(work)
  return Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
}

/// The best of several runs of each work, taken in turn so that noise meets all alike.
func best(_ rounds: Int, _ works: [() throws -> Void]) throws -> [Double] {
  var least = works.map { _ in Double.infinity }
  for _ in 0..<rounds {
    for (index, work) in works.enumerated() { least[index] = min(least[index], try seconds(work)) }
  }
  return least
}

func cLeaf(_ criterion: Criterion, _ codes: [CriterionCode]) -> cleaf {
  var leaf = cleaf()
  leaf.condition_leaf = -1
  let options = criterion.question?.options ?? []
  leaf.option_count = UInt8(options.count)
  for (index, option) in options.enumerated() {
    withUnsafeMutableBytes(of: &leaf.points) { $0[index] = UInt8(option.points) }
    if option.points > 0 {
      let place = Int(leaf.scoring_count)
      withUnsafeMutableBytes(of: &leaf.scoring_option) { $0[place] = UInt8(index) }
      withUnsafeMutableBytes(of: &leaf.scoring_points) { $0[place] = UInt8(option.points) }
      leaf.scoring_count += 1
    }
    for star in option.minimumFor where option.points > 0 {
      let place = Int(leaf.minimum_count)
      withUnsafeMutableBytes(of: &leaf.minimum_bit) { $0[place] = CompiledCriteria.bit(star) }
      withUnsafeMutableBytes(of: &leaf.minimum_points) { $0[place] = UInt8(option.points) }
      leaf.minimum_count += 1
    }
  }
  if let condition = criterion.applicability {
    leaf.condition_leaf = Int32(codes.firstIndex(of: condition.criterion) ?? -1)
    leaf.condition_option = condition.firstOption.rawValue
  }
  return leaf
}

func run() throws {
  let count = CommandLine.arguments.dropFirst().first.flatMap(Int.init) ?? 1_000_000
  let rater = try RatingRegime.decision26_2026.rater(for: .tea)
  let compiled = try CompiledCriteria(rater)
  let batch = BatchRater(compiled)
  let leafCount = compiled.codes.count
  let leaves = rater.criteria.leaves.map { cLeaf($0, compiled.codes) }

  var random = SplitMix(state: 20_261_125)
  var columns = [UInt8](repeating: 0, count: leafCount * count)
  var rows = columns
  for (leaf, criterion) in rater.criteria.leaves.enumerated() {
    let options = criterion.question?.options.count ?? 1
    for sheet in 0..<count {
      let byte = UInt8(Int.random(in: 0..<options, using: &random))
      columns[leaf * count + sheet] = byte
      rows[sheet * leafCount + leaf] = byte
    }
  }

  var table = [UInt16](repeating: 0, count: leafCount * 256)
  c_table(leaves, leafCount, &table)
  var results = BatchResults()
  var (totals, byPoints) = ([UInt16](repeating: 0, count: count), [UInt8](repeating: 0, count: count))
  var (stars, missed) = (byPoints, byPoints)
  let times = try best(
    7,
    [
      { try batch.rate(columns.span, count: count, sheets: 0..<count, into: &results) },
      { _ = c_columns(leaves, leafCount, columns, count, &totals, &byPoints, &stars, &missed) },
      { c_rows(leaves, table, leafCount, rows, count, &totals, &byPoints, &stars, &missed) },
    ])
  guard results.totals == totals, results.starsByPoints == byPoints, results.stars == stars,
    results.missedMinima == missed
  else { throw CocoaError(.featureUnsupported, userInfo: [NSLocalizedDescriptionKey: "results differ"]) }

  let sheets = (0..<10_000).map { place in
    var sheet = ScoreSheet()
    for (leaf, code) in compiled.codes.enumerated() {
      sheet[code] = OptionLetter(index: Int(rows[(place % count) * leafCount + leaf])).map(Answer.option)
    }
    return sheet
  }
  var checksum = 0
  let single = try best(
    5,
    [
      { for sheet in sheets { checksum &+= try rater.rate(sheet).total.atLeast.numerator } },
      { for sheet in sheets { checksum &+= try rater.explain(rater.rate(sheet)).lines.count } },
      {
        for sheet in sheets {
          if case .plan(let plan) = try rater.cheapestUpgrade(to: .four, from: sheet) {
            checksum &+= Int(plan.cost)
          }
        }
      },
    ]
  ).map { $0 / Double(sheets.count) }

  func line(_ name: String, _ seconds: Double, _ notes: String) {
    let nanoseconds = String(format: "%10.1f", seconds * 1e9)
    print("\(name.padding(toLength: 44, withPad: " ", startingAt: 0))\(nanoseconds) ns  \(notes)")
  }
  let perSheet = times.map { $0 / Double(count) }
  print("\(count) tea sheets of \(leafCount) criteria; best of several runs, in turn; checksum \(checksum)")
  line("batch rater", perSheet[0], "")
  line(
    "the same algorithm in C, -O3", perSheet[1],
    String(format: "batch is %.2f of it", perSheet[0] / perSheet[1]))
  line("C, row look-up, -O3", perSheet[2], String(format: "batch is %.2f of it", perSheet[0] / perSheet[2]))
  line("a rating with all it rests on", single[0], "")
  line("a rating and its explanation as a value", single[1], "")
  line("the cheapest plan to four stars", single[2], "")
}

try run()
