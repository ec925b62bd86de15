import OCOP
import TestSupport
import Testing

@Suite("Certificates")
struct CertificateTests {
  /// A way to spoil a plan or its certificate.
  enum Corruption: String, CaseIterable {
    case oneMore, oneLess, movedBetweenLines, lineBelowZero, missingLine, wholeCap
    case swappedClassLevels, raisedSourceLevel, levelOutOfRange, missingLevel
    case tierLevel, swappedPotentials, potentialOfPurse, potentialOfMeasure, otherProblem
  }

  private static func labels(
    _ labels: NodeLabels, tiers: [Int32]? = nil, sources: [Int32]? = nil, measures: [Int32]? = nil,
    classes: [Int32]? = nil
  ) -> NodeLabels {
    NodeLabels(
      tiers: tiers ?? labels.tiers, sources: sources ?? labels.sources, pairCaps: labels.pairCaps,
      stateSides: labels.stateSides, measures: measures ?? labels.measures, classes: classes ?? labels.classes
    )
  }

  /// Two state purses and a lender; both classes want more than there is.
  private static func problem(budget: Int64 = 40) throws -> AllocationProblem {
    try AllocationProblem(
      sources: [
        .init(id: "a", payer: .state, budget: Dong(budget), preference: 1),
        .init(id: "b", payer: .state, budget: Dong(50), preference: 0),
        .init(id: "c", payer: .loan, budget: Dong(20), rate: 600, preference: 9),
        .init(id: "d", payer: .loan, budget: Dong(30), rate: 700, preference: 9),
      ],
      measures: [
        .init(id: "x", cost: Dong(120), priority: 1, beneficiary: 0, stateCap: Dong(100)),
        .init(id: "y", cost: Dong(100), priority: 2, beneficiary: 1),
      ],
      lines: [
        .init(source: 0, measure: 0, cap: Dong(90), misfit: 1), .init(source: 0, measure: 1, cap: Dong(60)),
        .init(source: 1, measure: 0, cap: Dong(120), misfit: 2), .init(source: 1, measure: 1, cap: Dong(20)),
        .init(source: 2, measure: 0, cap: Dong(60)), .init(source: 2, measure: 1, cap: Dong(60)),
        .init(source: 3, measure: 0, cap: Dong(60)), .init(source: 3, measure: 1, cap: Dong(60)),
      ],
      pairCaps: [.init(source: 2, beneficiary: 1, cap: Dong(10))], classCount: 2)
  }

  @Test("a certificate that is spoilt, or a plan, is refused", arguments: Corruption.allCases)
  func corruption(kind: Corruption) throws {
    let problem = try Self.problem()
    let best = AllocationSolver(problem).optimal()
    try best.certificate.verify(best.plan, for: problem)
    var amounts = best.plan.amounts
    var claims = best.certificate.claims
    guard case .coverage(let coverage) = claims[0], case .borrowing(let borrowing) = claims[1],
      case .preference(let potentials) = claims[2]
    else {
      Issue.record("three claims are needed, in order")
      return
    }
    var judged = problem
    let paid = try #require(amounts.firstIndex { $0 > .zero })
    switch kind {
    case .oneMore: amounts[paid] = try amounts[paid] + Dong(1)
    case .oneLess: amounts[paid] = try amounts[paid] - Dong(1)
    case .movedBetweenLines:
      // The same purse pays the other measure.
      let other = try #require(
        problem.lines.indices.first {
          $0 != paid && problem.lines[$0].source == problem.lines[paid].source
        })
      amounts[paid] = try amounts[paid] - Dong(5)
      amounts[other] = try amounts[other] + Dong(5)
    case .lineBelowZero: amounts[paid] = Dong(-1)
    case .missingLine: amounts.removeLast()
    case .wholeCap: amounts[paid] = problem.lines[paid].cap
    case .swappedClassLevels:
      claims[0] = .coverage(Self.labels(coverage, classes: [2, 2]))
    case .raisedSourceLevel:
      claims[0] = .coverage(Self.labels(coverage, sources: coverage.sources.map { $0 == 0 ? 2 : 0 }))
    case .levelOutOfRange:
      claims[0] = .coverage(Self.labels(coverage, measures: [9, 0]))
    case .missingLevel: claims[0] = .coverage(Self.labels(coverage, measures: [0]))
    case .tierLevel:
      claims[1] = .borrowing(
        Self.labels(borrowing, sources: borrowing.sources.map { _ in 0 }, measures: [0, 0]))
    case .swappedPotentials:
      claims[2] = .preference(Self.labels(potentials, tiers: potentials.tiers.map { -$0 - 7 }))
    case .potentialOfPurse:
      var sources = potentials.sources
      sources[0] += 50
      claims[2] = .preference(Self.labels(potentials, sources: sources))
    case .potentialOfMeasure:
      var measures = potentials.measures
      measures[0] -= 50
      claims[2] = .preference(Self.labels(potentials, measures: measures))
    case .otherProblem: judged = try Self.problem(budget: 50)
    }
    #expect(throws: OptimalityError.self) {
      try OptimalityCertificate(claims: claims).verify(AllocationPlan(amounts: amounts), for: judged)
    }
  }

  @Test("one đồng more or less on any line of any strategy is refused", arguments: 0..<6)
  func everyLine(seed: UInt64) throws {
    let problem = try AllocationInstances.problem(seed: 300 + seed, measures: 12, sources: 6)
    let solver = AllocationSolver(problem)
    for result in [solver.optimal(), solver.waterfall()] {
      try result.certificate.verify(result.plan, for: problem)
      for line in problem.lines.indices {
        for change in [Int64(1), -1] {
          var amounts = result.plan.amounts
          amounts[line] = try amounts[line] + Dong(change)
          #expect(throws: OptimalityError.self) {
            try result.certificate.verify(AllocationPlan(amounts: amounts), for: problem)
          }
        }
      }
    }
  }

  @Test("words in English have amounts as English writes them")
  func english() {
    let texts = [
      OptimalityError.overCap(.line(1), amount: Dong(2_000), cap: Dong(1_000)).text,
      OptimalityError.amount(.measure(0), found: Dong(2_000), needed: Dong(1_000)).text,
      ReplanError.impossible(line: 3, paid: Dong(2_000)).text,
    ]
    for text in texts { #expect(text.vi.contains("2.000 ₫") && text.en.contains("2,000 ₫")) }
  }

  @Test("shares that are spoilt are refused", arguments: 0..<6)
  func shares(seed: UInt64) throws {
    let problem = try AllocationInstances.problem(seed: 400 + seed, measures: 15, sources: 6)
    for result in [AllocationSolver(problem).proRata(), AllocationSolver(problem).maxMinFair()] {
      try result.certificate.verify(result.plan, for: problem)
      for claim in result.certificate.claims {
        for spoilt in Self.spoilt(claim) {
          #expect(throws: OptimalityError.self) {
            try OptimalityCertificate(claims: [spoilt]).verify(result.plan, for: problem)
          }
        }
      }
    }
  }

  private static func spoilt(_ claim: OptimalityCertificate.Claim) -> [OptimalityCertificate.Claim] {
    func changed(_ proof: ProRataProof) -> ProRataProof {
      ProRataProof(priority: proof.priority, part: proof.part + 1, whole: proof.whole, cut: proof.cut)
    }
    switch claim {
    case .proRata(let proofs):
      return [
        .proRata(Array(proofs.dropLast())), .proRata(proofs.map(changed)),
        .proRata(proofs.map { ProRataProof(priority: $0.priority, part: 0, whole: 1, cut: nil) }),
      ]
    case .maxMin(let steps):
      return [
        .maxMin(Array(steps.dropLast())),
        .maxMin(steps.map { labels($0, sources: $0.sources.map { $0 + 1 }) }),
      ]
    case .fair(let proofs):
      return [
        .fair(Array(proofs.dropLast())),
        .fair(proofs.map { FairnessProof(priority: $0.priority, rounds: $0.rounds.map(changed)) }),
        .fair(proofs.map { FairnessProof(priority: $0.priority, rounds: []) }),
      ]
    default: return []
    }
  }

  @Test("a share of huge numbers, with a cut that lets huge sums through, is refused and not a trap")
  func forgedShare() throws {
    let largest = AllocationProblem.largestSum
    let problem = try AllocationProblem(
      sources: (0..<40).map { .init(id: "\($0)", payer: .state, budget: $0 == 0 ? largest : .zero) },
      measures: [.init(id: "m", cost: largest, priority: 1, beneficiary: 0)],
      lines: (0..<40).map { .init(source: $0, measure: 0, cap: largest) })
    let plan = AllocationSolver(problem).proRata().plan
    let cut = NodeLabels(
      sources: [Int32](repeating: 1, count: 40), pairCaps: [], stateSides: [0], measures: [0], classes: [0])
    for (part, whole) in [(Int64.max, Int64.max), (1, .max), (.max, 1), (0, 0), (-1, 1), (1, -1)] {
      let proof = ProRataProof(priority: 1, part: part, whole: whole, cut: cut)
      for claim in [
        OptimalityCertificate.Claim.proRata([proof]), .fair([FairnessProof(priority: 1, rounds: [proof])]),
      ] {
        let error = #expect(throws: OptimalityError.self) {
          try OptimalityCertificate(claims: [claim]).verify(plan, for: problem)
        }
        #expect(error?.text.vi != error?.text.en)
      }
    }
  }

  @Test("a certificate is the same after storing and reading it")
  func codable() throws {
    let best = AllocationSolver(try Self.problem()).optimal()
    #expect(try roundTripped(best.certificate) == best.certificate)
    #expect(try roundTripped(best.plan) == best.plan)
  }
}
