import OCOP
import TestSupport
import Testing

/// What an independent solver finds for an instance.
struct AllocationAnswer: CustomTestStringConvertible {
  let seed: UInt64
  let measures: Int
  let sources: Int
  let vector: [Int128]

  /// Reads rows of seed, measures, sources and the vector.
  static func rows(_ text: String) -> [AllocationAnswer] {
    text.split(separator: "\n").map { row in
      let numbers = row.split(separator: " ").map { Int128($0) ?? -1 }
      return AllocationAnswer(
        seed: UInt64(numbers[0]), measures: Int(numbers[1]), sources: Int(numbers[2]),
        vector: Array(numbers.dropFirst(3)))
    }
  }

  var testDescription: String { "seed \(seed), \(measures) × \(sources)" }
}

/// Seeded instances, the same as those of `Tests/Oracles/funding_oracle.py`: whole numbers only.
enum AllocationInstances {
  private static let million: Int64 = 1_000_000
  private static let shares: [(Int64, Int64)] = [(1, 1), (4, 5), (7, 10), (1, 2), (2, 5), (1, 3)]
  private static let ownShares: [(Int64, Int64)] = [(0, 1), (0, 1), (1, 5), (3, 10), (1, 2)]

  private struct Purse {
    var payer: AllocationProblem.Payer
    var share: (Int64, Int64) = (1, 1)
    var capPerMeasure: Int64?
    var capPerBeneficiary: Int64?
    var rate = 0
    var preference = 0
  }

  static func problem(seed: UInt64, measures: Int, sources: Int) throws -> AllocationProblem {
    var random = SeededGenerator(seed: seed)
    func below(_ end: Int) -> Int { Int(random.next() % UInt64(end)) }
    let loans = max(1, sources / 5)
    let states = sources - 1 - loans
    let purses = (0..<sources).map { source in
      if source == states { return Purse(payer: .own, preference: 5) }
      if source > states {
        let share = shares[below(4)]
        return Purse(payer: .loan, share: share, rate: 400 + 100 * below(7), preference: 9)
      }
      var purse = Purse(payer: .state, share: shares[below(6)])
      purse.capPerMeasure = below(3) != 0 ? Int64(20 + below(400)) * million : nil
      purse.capPerBeneficiary = below(3) == 0 ? Int64(100 + below(500)) * million : nil
      purse.preference = below(4)
      return purse
    }
    let beneficiaries = (0..<max(2, measures / 3)).map { _ in
      let own = Int64(1 + below(300)) * million + Int64(below(1_000))
      return (own: own, credit: Int64(1 + below(500)) * million)
    }
    var list: [AllocationProblem.Measure] = []
    var lines: [AllocationProblem.Line] = []
    var pairs: [[Int]: Int64] = [:]
    for measure in 0..<measures {
      let cost = Int64(5 + below(600)) * million + Int64(below(1_000))
      let priority = 1 + below(3)
      let beneficiary = below(beneficiaries.count)
      let own = ownShares[below(5)]
      var able = (0..<states).filter { _ in below(3) == 0 } + [states]
      able += (states + 1..<sources).filter { _ in below(2) == 0 }
      for source in able {
        let purse = purses[source]
        let misfit = purse.payer == .state ? below(5) : 0
        let cap = min(cost, cost * purse.share.0 / purse.share.1, purse.capPerMeasure ?? cost)
        lines.append(.init(source: source, measure: measure, cap: Dong(cap), misfit: misfit))
        switch purse.payer {
        case .own: pairs[[source, beneficiary]] = beneficiaries[beneficiary].own
        case .loan: pairs[[source, beneficiary]] = beneficiaries[beneficiary].credit
        case .state: pairs[[source, beneficiary]] = purse.capPerBeneficiary
        }
      }
      list.append(
        .init(
          id: padded("M", measure, 6), cost: Dong(cost), priority: priority, beneficiary: beneficiary,
          stateCap: own.0 == 0 ? nil : Dong(cost * (own.1 - own.0) / own.1), isWhole: below(10) < 3))
    }
    let total = list.reduce(Int64(0)) { $0 + $1.cost.amount }
    let budgets = purses.map { purse in
      switch purse.payer {
      case .own: beneficiaries.reduce(Int64(0)) { $0 + $1.own }
      case .state: total * Int64(10 + below(60)) / Int64(100 * states)
      case .loan: total * Int64(5 + below(25)) / Int64(100 * loans)
      }
    }
    return try AllocationProblem(
      sources: purses.indices.map { source in
        .init(
          id: padded("S", source, 3), payer: purses[source].payer, budget: Dong(budgets[source]),
          rate: purses[source].rate, preference: purses[source].preference)
      },
      measures: list, lines: lines,
      pairCaps: pairs.keys.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }.map { key in
        .init(source: key[0], beneficiary: key[1], cap: Dong(pairs[key] ?? 0))
      },
      classCount: 3)
  }

  private static func padded(_ letter: String, _ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return letter + String(repeating: "0", count: width - digits.count) + digits
  }
}
