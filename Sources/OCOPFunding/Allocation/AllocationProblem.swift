public import OCOPModel

/// Who may pay how much for what, as plain numbers (bài toán phân bổ vốn): what a funding problem comes to once its rules are
/// applied.
///
/// A line is a purse that may pay for a measure, with the most it may pay. Purses, pairs of purse and beneficiary, parts of a
/// purse, the state's side of a measure and groups of measures have caps of their own. The caps inside purses nest, and so do
/// those around measures: then a best plan in whole đồng exists and is found exactly. The value is valid once made: every
/// index exists, no amount is negative, and all sums stay below ``largestSum``.
///
/// ```swift
/// let problem = try AllocationProblem(
///   sources: [.init(id: "khuyen-cong", payer: .state, budget: Dong(100_000_000))],
///   measures: [.init(id: "dryer", cost: Dong(160_000_000), priority: 1, beneficiary: 0)],
///   lines: [.init(source: 0, measure: 0, cap: Dong(80_000_000))])
/// AllocationSolver(problem).optimal().plan.funded(by: problem)  // [80.000.000 ₫]
/// ```
///
/// The order of sources, measures and lines means nothing to a solver: it goes by the identifiers.
public struct AllocationProblem: Sendable, Hashable {
  /// Whose money a purse holds.
  public enum Payer: String, Sendable, Hashable, CaseIterable {
    /// The state's, which the cap of a measure's state side counts.
    case state
    /// The producer's own.
    case own
    /// A lender's.
    case loan
  }

  /// A purse.
  public struct Source: Sendable, Hashable {
    /// The purse's name, by which ties are settled.
    public let id: String
    /// Whose money it is.
    public let payer: Payer
    /// The most it pays in all.
    public let budget: Dong
    /// The yearly interest of a loan in basis points, 0…1,000,000; 0 for money that is not lent.
    public let rate: Int
    /// How soon the purse is to be used: 0 first, at most ``AllocationProblem/largestWeight``.
    public let preference: Int

    /// Creates a purse.
    public init(id: String, payer: Payer, budget: Dong, rate: Int = 0, preference: Int = 0) {
      self.id = id
      self.payer = payer
      self.budget = budget
      self.rate = rate
      self.preference = preference
    }
  }

  /// Something to be paid for.
  public struct Measure: Sendable, Hashable {
    /// The measure's name, by which ties are settled.
    public let id: String
    /// What it costs, at least 1 đồng.
    public let cost: Dong
    /// Its class, 1 before 2.
    public let priority: Int
    /// The number of its beneficiary, 0…``AllocationProblem/largestBeneficiary``.
    public let beneficiary: Int
    /// The most that all state purses together may pay for it; `nil` for no cap beside the cost.
    public let stateCap: Dong?
    /// Whether it is paid in full or not at all, where a solver is asked to keep to that.
    public let isWhole: Bool
    /// The place, in ``AllocationProblem/measureGroups``, of the innermost group that it belongs to; `nil` for none.
    public let group: Int?

    /// Creates a measure.
    public init(
      id: String, cost: Dong, priority: Int, beneficiary: Int, stateCap: Dong? = nil, isWhole: Bool = false,
      group: Int? = nil
    ) {
      self.id = id
      self.cost = cost
      self.priority = priority
      self.beneficiary = beneficiary
      self.stateCap = stateCap
      self.isWhole = isWhole
      self.group = group
    }
  }

  /// A purse that may pay for a measure.
  public struct Line: Sendable, Hashable {
    /// The purse's place in ``AllocationProblem/sources``.
    public let source: Int
    /// The measure's place in ``AllocationProblem/measures``.
    public let measure: Int
    /// The most that the purse may pay for the measure.
    public let cap: Dong
    /// The least that the purse pays if it pays at all, where a solver is asked to keep to that; 0 for any amount.
    public let smallest: Dong
    /// How badly the purse fits the measure: 0 well, at most ``AllocationProblem/largestWeight``.
    public let misfit: Int
    /// The place, in ``AllocationProblem/sourceGroups``, of the innermost part of its purse that it counts towards; `nil` for
    /// none.
    public let group: Int?

    /// Creates a line.
    public init(
      source: Int, measure: Int, cap: Dong, smallest: Dong = .zero, misfit: Int = 0, group: Int? = nil
    ) {
      self.source = source
      self.measure = measure
      self.cap = cap
      self.smallest = smallest
      self.misfit = misfit
      self.group = group
    }
  }

  /// The most that a purse pays for all measures of one beneficiary.
  public struct PairCap: Sendable, Hashable {
    /// The purse's place in ``AllocationProblem/sources``.
    public let source: Int
    /// The beneficiary's number.
    public let beneficiary: Int
    /// The most.
    public let cap: Dong

    /// Creates a cap.
    public init(source: Int, beneficiary: Int, cap: Dong) {
      self.source = source
      self.beneficiary = beneficiary
      self.cap = cap
    }
  }

  /// The most that all budgets together, or all costs together, may come to: 2⁶⁰ đồng, so that no sum of flows overflows.
  public static let largestSum = Dong(1 << 60)
  /// The largest preference or misfit.
  public static let largestWeight = 1_000
  /// The largest yearly interest in basis points.
  public static let largestRate = 1_000_000
  /// The largest number of a beneficiary.
  public static let largestBeneficiary = 9_999_999
  /// The largest number of a class, and the most classes there can be.
  public static let mostClasses = 1_000

  /// The purses.
  public let sources: [Source]
  /// What is to be paid for.
  public let measures: [Measure]
  /// Which purse may pay for which measure; a pair that is not here may not.
  public let lines: [Line]
  /// The caps of purses by beneficiary.
  public let pairCaps: [PairCap]
  /// The parts of purses.
  public let sourceGroups: [SourceGroup]
  /// The groups of measures.
  public let measureGroups: [MeasureGroup]
  /// What purses leave to others.
  public let carryOvers: [CarryOver]
  /// How many classes there are: the largest ``Measure/priority``, or more where the last ones are empty.
  public let classCount: Int

  /// Creates a problem.
  ///
  /// - Parameters:
  ///   - sources: The purses, with different identifiers.
  ///   - measures: The measures, with different identifiers.
  ///   - lines: At most one for a purse and a measure.
  ///   - pairCaps: At most one for a purse and a beneficiary.
  ///   - sourceGroups: Parts of purses that have no pair caps.
  ///   - measureGroups: Groups of measures, each of one class.
  ///   - carryOvers: At most one from a purse and one to it, never round in a circle.
  ///   - classCount: How many classes to report, if more than the measures have.
  /// - Throws: ``AllocationError`` with every fault.
  /// - Complexity: O(*n* log *n*) for *n* lines, measures and caps.
  public init(
    sources: [Source], measures: [Measure], lines: [Line], pairCaps: [PairCap] = [],
    sourceGroups: [SourceGroup] = [], measureGroups: [MeasureGroup] = [], carryOvers: [CarryOver] = [],
    classCount: Int = 1
  ) throws(AllocationError) {
    self.sources = sources
    self.measures = measures
    self.lines = lines
    self.pairCaps = pairCaps
    self.sourceGroups = sourceGroups
    self.measureGroups = measureGroups
    self.carryOvers = carryOvers
    self.classCount = max(classCount, measures.lazy.map(\.priority).max() ?? 1)
    let faults = AllocationValidation(self).faults
    guard faults.isEmpty else { throw AllocationError(faults: faults) }
  }

  /// Takes what is left of a valid problem, where costs may be 0 and lines stand more than once.
  init(
    unchecked sources: [Source], _ measures: [Measure], _ lines: [Line], _ pairCaps: [PairCap],
    _ sourceGroups: [SourceGroup], _ measureGroups: [MeasureGroup], _ carryOvers: [CarryOver],
    classCount: Int
  ) {
    self.sources = sources
    self.measures = measures
    self.lines = lines
    self.pairCaps = pairCaps
    self.sourceGroups = sourceGroups
    self.measureGroups = measureGroups
    self.carryOvers = carryOvers
    self.classCount = classCount
  }
}

#if !hasFeature(Embedded)
extension AllocationProblem.Payer: Codable {}
extension AllocationProblem.Source: Codable {}
extension AllocationProblem.Measure: Codable {}
extension AllocationProblem.Line: Codable {}
extension AllocationProblem.PairCap: Codable {}
extension AllocationProblem: Codable {
  private enum CodingKeys: String, CodingKey {
    case sources, measures, lines, pairCaps, sourceGroups, measureGroups, carryOvers, classCount
  }

  /// Decodes a problem and checks it as
  /// ``init(sources:measures:lines:pairCaps:sourceGroups:measureGroups:carryOvers:classCount:)`` does.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    try self.init(
      sources: container.decode([Source].self, forKey: .sources),
      measures: container.decode([Measure].self, forKey: .measures),
      lines: container.decode([Line].self, forKey: .lines),
      pairCaps: container.decode([PairCap].self, forKey: .pairCaps),
      sourceGroups: container.decode([SourceGroup].self, forKey: .sourceGroups),
      measureGroups: container.decode([MeasureGroup].self, forKey: .measureGroups),
      carryOvers: container.decode([CarryOver].self, forKey: .carryOvers),
      classCount: container.decode(Int.self, forKey: .classCount))
  }
}
#endif
