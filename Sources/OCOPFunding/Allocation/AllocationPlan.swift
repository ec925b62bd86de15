public import OCOPModel

/// Who pays how much for what (phương án phân bổ): an amount for each line of a problem.
public struct AllocationPlan: Sendable, Hashable {
  /// The amounts, parallel to ``AllocationProblem/lines``.
  public let amounts: [Dong]

  /// Creates a plan; nothing says yet that it keeps to a problem's caps.
  public init(amounts: [Dong]) {
    self.amounts = amounts
  }
}

extension AllocationPlan {
  /// What each purse pays by its lines, with what others leave to it, parallel to the problem's sources; a line that the
  /// problem lacks counts nothing.
  ///
  /// - Complexity: O(lines).
  public func spent(of problem: AllocationProblem) -> [Dong] {
    sums(problem, problem.sources.count, by: \.source)
  }

  /// What each measure gets, parallel to the problem's measures; a line that the problem lacks counts nothing.
  ///
  /// - Complexity: O(lines).
  public func funded(by problem: AllocationProblem) -> [Dong] {
    sums(problem, problem.measures.count, by: \.measure)
  }

  /// The least that purses have to leave to others for the plan to be paid, parallel to the problem's carry-overs.
  ///
  /// - Complexity: O(lines).
  public func carried(in problem: AllocationProblem) -> [Dong] {
    problem.leastCarried(spent: spent(of: problem).map(\.amount)).map { Dong($0) }
  }

  /// How many lines pay anything.
  public var lineCount: Int { amounts.lazy.filter { $0.amount != 0 }.count }

  private func sums(
    _ problem: AllocationProblem, _ count: Int, by place: KeyPath<AllocationProblem.Line, Int>
  ) -> [Dong] {
    var sums = [Int64](repeating: 0, count: count)
    for (line, amount) in zip(problem.lines, amounts) { sums[line[keyPath: place]] &+= amount.amount }
    return sums.map { Dong($0) }
  }
}

/// What a plan is worth, goal by goal, in the order in which goals count.
public struct AllocationObjective: Sendable, Hashable {
  /// What the measures of each class get, class 1 first: as much as possible.
  public let classes: [Dong]
  /// What is borrowed: as little as possible.
  public let loans: Dong
  /// The yearly interest, in basis points × đồng: as little as possible.
  public let interest: Int128
  /// Preference of the purse and misfit of the line × đồng: as little as possible.
  public let preference: Int128

  /// Creates the values of the goals.
  public init(classes: [Dong], loans: Dong, interest: Int128, preference: Int128) {
    self.classes = classes
    self.loans = loans
    self.interest = interest
    self.preference = preference
  }

  /// Values a plan; a line that the problem lacks counts nothing.
  ///
  /// - Complexity: O(lines).
  public init(of plan: AllocationPlan, for problem: AllocationProblem) {
    var classes = [Int64](repeating: 0, count: problem.classCount)
    var (loans, interest, preference) = (Int64(0), Int128(0), Int128(0))
    for (line, amount) in zip(problem.lines, plan.amounts) where amount.amount != 0 {
      let source = problem.sources[line.source]
      classes[problem.measures[line.measure].priority - 1] &+= amount.amount
      preference += Int128(amount.amount) * Int128(source.preference + line.misfit)
      guard source.payer == .loan else { continue }
      loans &+= amount.amount
      interest += Int128(amount.amount) * Int128(source.rate)
    }
    self.init(
      classes: classes.map { Dong($0) }, loans: Dong(loans), interest: interest, preference: preference)
  }
}

#if !hasFeature(Embedded)
extension AllocationPlan: Codable {}
extension AllocationObjective: Codable {}
#endif
