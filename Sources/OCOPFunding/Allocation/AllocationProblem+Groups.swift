public import OCOPModel

extension AllocationProblem {
  /// A part of a purse with a cap of its own, such as what a fund pays in one commune (trần trong một nguồn vốn).
  ///
  /// Parts nest: what a line pays counts towards its part, the part which that lies within, and so on up to the purse. A purse
  /// whose parts are named so has no ``PairCap``.
  public struct SourceGroup: Sendable, Hashable {
    /// The purse's place in ``AllocationProblem/sources``.
    public let source: Int
    /// The place, in ``AllocationProblem/sourceGroups``, of the part that it lies within; `nil` for the purse itself.
    public let within: Int?
    /// The most that the lines of the part pay together.
    public let cap: Dong

    /// Creates a part of a purse.
    public init(source: Int, within: Int? = nil, cap: Dong) {
      self.source = source
      self.within = within
      self.cap = cap
    }
  }

  /// Measures that may get only so much together, such as those of a project or a commune (trần theo nhóm nội dung).
  ///
  /// Groups nest. All measures of a group, those of the groups within it too, are of one class: a cap across classes would set
  /// them against each other, and then the class that comes first could no longer be settled first.
  public struct MeasureGroup: Sendable, Hashable {
    /// The place, in ``AllocationProblem/measureGroups``, of the group that it lies within; `nil` for none.
    public let within: Int?
    /// The most that the measures of the group get together.
    public let cap: Dong

    /// Creates a group of measures.
    public init(within: Int? = nil, cap: Dong) {
      self.within = within
      self.cap = cap
    }
  }

  /// Money of a purse that another may pay out in its place, such as what one year leaves for the next (chuyển nguồn sang năm sau).
  ///
  /// At most one leaves a purse and at most one comes to it; both purses are of one payer and one rate. What lines of `to` pay
  /// beyond its budget comes out of the budget of `from`.
  public struct CarryOver: Sendable, Hashable {
    /// The place, in ``AllocationProblem/sources``, of the purse that leaves money.
    public let from: Int
    /// The place of the purse that pays it out.
    public let to: Int
    /// The most that may be carried over; 0 forbids it.
    public let cap: Dong

    /// Creates what may be carried over.
    public init(from: Int, to: Int, cap: Dong) {
      self.from = from
      self.to = to
      self.cap = cap
    }
  }
}

extension AllocationProblem {
  /// The least that has to be carried over for purses to pay some amounts, parallel to ``carryOvers``; caps are not looked at.
  ///
  /// - Complexity: O(sources).
  func leastCarried(spent: [Int64]) -> [Int64] {
    var carried = [Int64](repeating: 0, count: carryOvers.count)
    guard !carryOvers.isEmpty else { return carried }
    var into = [Int?](repeating: nil, count: sources.count)
    var isLast = [Bool](repeating: true, count: sources.count)
    for (index, carryOver) in carryOvers.enumerated() {
      into[carryOver.to] = index
      isLast[carryOver.from] = false
    }
    // From the end of each chain: what a year lacks, the year before has to leave.
    for end in sources.indices where isLast[end] {
      var (source, left) = (end, Int64(0))
      while let index = into[source] {
        left = max(0, spent[source] &+ left &- sources[source].budget.amount)
        carried[index] = left
        source = carryOvers[index].from
      }
    }
    return carried
  }
}

/// The places of nested groups, each before the one that it lies within; those in a circle are left out.
///
/// - Complexity: O(groups).
func innermostFirst(_ within: [Int?]) -> [Int] {
  var inner = [Int](repeating: 0, count: within.count)
  for case .some(let outer) in within where within.indices.contains(outer) { inner[outer] += 1 }
  var order = within.indices.filter { inner[$0] == 0 }
  var taken = 0
  while taken < order.count {
    if let outer = within[order[taken]], within.indices.contains(outer) {
      inner[outer] -= 1
      if inner[outer] == 0 { order.append(outer) }
    }
    taken += 1
  }
  return order
}

#if !hasFeature(Embedded)
extension AllocationProblem.SourceGroup: Codable {}
extension AllocationProblem.MeasureGroup: Codable {}
extension AllocationProblem.CarryOver: Codable {}
#endif
