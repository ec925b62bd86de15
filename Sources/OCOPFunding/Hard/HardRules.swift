public import OCOPModel

/// Rules that make a problem hard (ràng buộc cứng): a plan keeps to them or breaks them, there is no half.
public struct HardRules: Sendable, Hashable {
  /// At most so many of some bundles of lines pay anything, such as the products of a commune (giới hạn số lượng).
  public struct CountLimit: Sendable, Hashable {
    /// How many bundles may pay, at least 0.
    public let most: Int
    /// The bundles, each by the places of some of a problem's lines.
    ///
    /// A bundle pays if any of its lines does; a place that a problem lacks counts nothing. Ascending, each place once.
    public let bundles: [[Int]]
    /// The most that each bundle pays, at least 0; empty where no more than its lines' caps says so.
    ///
    /// A bound sees these caps where one bundle may pay at most, and all are of one measure's state lines, as where one purse pays.
    public let caps: [Dong]

    /// Creates a limit; a number below 0 counts as 0, and a bundle that caps lack has none.
    public init(most: Int, bundles: [[Int]], caps: [Dong] = []) {
      self.most = max(0, most)
      self.bundles = bundles.map { Set($0).sorted() }
      self.caps = caps.map { max(.zero, $0) }
    }

    /// What the lines of a bundle pay together.
    private func paid(_ bundle: Int, _ amounts: [Dong]) -> Int128 {
      bundles[bundle].reduce(0) { $0 + Int128(amounts.indices.contains($1) ? amounts[$1].amount : 0) }
    }

    /// Whether any line of a bundle pays.
    private func pays(_ bundle: Int, _ amounts: [Dong]) -> Bool {
      bundles[bundle].contains { amounts.indices.contains($0) && amounts[$0] > .zero }
    }

    /// The places of the bundles that pay, those that pay most first, ties in the order of the limit.
    func paying(_ amounts: [Dong]) -> [(bundle: Int, amount: Int128)] {
      bundles.indices.filter { pays($0, amounts) }.map { (bundle: $0, amount: paid($0, amounts)) }
        .sorted { ($1.amount, $0.bundle) < ($0.amount, $1.bundle) }
    }

    /// Whether a bundle pays more than it may.
    func exceeds(_ bundle: Int, _ amounts: [Dong]) -> Bool {
      caps.indices.contains(bundle) && paid(bundle, amounts) > Int128(caps[bundle].amount)
    }

    /// Whether amounts keep to the limit.
    func allows(_ amounts: [Dong]) -> Bool {
      bundles.indices.count { pays($0, amounts) } <= most
        && !bundles.indices.contains { exceeds($0, amounts) }
    }
  }

  /// How many state purses may pay for one measure; `nil` for any number.
  public let mostStateSources: Int?
  /// Whether a measure that is paid in full or not at all is so.
  public let keepsWholes: Bool
  /// Whether a line pays at least its smallest grant, if anything.
  public let keepsSmallestGrants: Bool
  /// Limits on how many bundles of lines pay.
  public let limits: [CountLimit]

  /// Creates rules; the largest number of state purses is at least 1.
  public init(
    mostStateSources: Int? = nil, keepsWholes: Bool = false, keepsSmallestGrants: Bool = false,
    limits: [CountLimit] = []
  ) {
    self.mostStateSources = mostStateSources.map { max(1, $0) }
    self.keepsWholes = keepsWholes
    self.keepsSmallestGrants = keepsSmallestGrants
    self.limits = limits
  }

  /// Whether a plan keeps to the rules.
  ///
  /// - Complexity: O(lines), of limits too.
  public func allow(_ plan: AllocationPlan, for problem: AllocationProblem) -> Bool {
    var stateLines = [Int](repeating: 0, count: problem.measures.count)
    for (line, amount) in zip(problem.lines, plan.amounts) where amount > .zero {
      if keepsSmallestGrants, amount < line.smallest { return false }
      if problem.sources[line.source].payer == .state { stateLines[line.measure] += 1 }
    }
    if let mostStateSources, stateLines.contains(where: { $0 > mostStateSources }) { return false }
    for (measure, amount) in zip(problem.measures, plan.funded(by: problem))
    where keepsWholes && measure.isWhole {
      if amount > .zero && amount < measure.cost { return false }
    }
    return limits.allSatisfy { $0.allows(plan.amounts) }
  }
}

extension Share {
  /// What an amount comes to that lacks this share of itself, rounded up.
  func remainder(of amount: Int64) -> Int64 {
    let slack = Int128(amount) * Int128(numerator) / Int128(denominator)
    return Int64(truncatingIfNeeded: max(0, Int128(amount) - slack))
  }
}

#if !hasFeature(Embedded)
extension HardRules.CountLimit: Codable {
  private enum CodingKeys: String, CodingKey { case most, bundles, caps }

  /// Decodes a limit as ``init(most:bundles:caps:)`` creates one.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    try self.init(
      most: container.decode(Int.self, forKey: .most),
      bundles: container.decode([[Int]].self, forKey: .bundles),
      caps: container.decodeIfPresent([Dong].self, forKey: .caps) ?? [])
  }
}

extension HardRules: Codable {
  private enum CodingKeys: String, CodingKey {
    case mostStateSources, keepsWholes, keepsSmallestGrants, limits
  }

  /// Decodes rules as ``init(mostStateSources:keepsWholes:keepsSmallestGrants:limits:)`` creates them.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    try self.init(
      mostStateSources: container.decodeIfPresent(Int.self, forKey: .mostStateSources),
      keepsWholes: container.decode(Bool.self, forKey: .keepsWholes),
      keepsSmallestGrants: container.decode(Bool.self, forKey: .keepsSmallestGrants),
      limits: container.decode([CountLimit].self, forKey: .limits))
  }
}
#endif
