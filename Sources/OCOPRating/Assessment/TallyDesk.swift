import OCOPModel

/// What a panel's answers to a criterion come to, given which answers are still possible where one is missing.
struct TallyDesk {
  let plan: RatingPlan
  let choices: [Tally.Choice]
  let memberCount: Int

  private func choices(of leaf: Int) -> ArraySlice<Tally.Choice> {
    choices[leaf * memberCount..<(leaf + 1) * memberCount]
  }

  /// The sums of a leaf, of the whole panel and of each member.
  ///
  /// - Parameters:
  ///   - index: The leaf.
  ///   - candidates: The possible answers to every leaf; `nil` where all are.
  ///   - points: A list to which each member's points are added.
  /// - Returns: What the panel says of the leaf.
  func count(_ index: Int, _ candidates: [Candidates]?, into points: inout [Tally.Sum]) -> Tally.Leaf {
    let leaf = plan.leaves[index]
    let choices = choices(of: index)
    let open = candidates.map { leaf.sum($0[index]) } ?? Tally.Sum(low: 0, high: leaf.maximum)
    let deciding = leaf.condition.map { condition in
      (
        choices: self.choices(of: condition.leaf), firstOption: condition.firstOption,
        open: candidates?[condition.leaf].reach(condition.firstOption) ?? .unknown
      )
    }
    var tally = Tally.Leaf()
    var conditions = deciding?.choices.makeIterator()
    for (member, choice) in choices.enumerated() {
      var sum =
        switch choice {
        case .open: open
        case .noneHolds: Tally.Sum()
        case .option(let index): Tally.Sum(low: leaf.points[index], high: leaf.points[index])
        }
      if choice != .open { tally.answered += 1 }
      if let condition = conditions?.next(), let deciding {
        switch condition.reaches(deciding.firstOption, open: deciding.open) {
        case .yes: break
        case .unknown: sum.low = 0
        case .no:
          sum = Tally.Sum()
          tally.notApplicable.append(member)
        }
      }
      points.append(sum)
      tally.sum.add(sum)
    }
    if let first = choices.first, choices.allSatisfy({ $0 == first }) { tally.chosen = first.answer }
    return tally
  }

  /// The fewest points above 0 that an answer can give.
  func leastPositive(_ index: Int, _ candidates: Candidates?) -> Int? {
    let leaf = plan.leaves[index]
    let possible = candidates.map { $0.places.filter { $0 >= 0 }.map { leaf.points[$0] } } ?? leaf.points
    return possible.filter { $0 > 0 }.min()
  }
}

extension Tally.Choice {
  /// Whether the answer is an option or one printed after it.
  fileprivate func reaches(_ firstOption: Int, open: Truth) -> Truth {
    switch self {
    case .open: open
    case .noneHolds: .no
    case .option(let index): Truth(index >= firstOption)
    }
  }
}

extension Candidates {
  /// Whether the answer will be an option or one printed after it.
  fileprivate func reach(_ firstOption: Int) -> Truth {
    if places.allSatisfy({ $0 >= firstOption }) { return .yes }
    return places.allSatisfy { $0 < firstOption } ? .no : .unknown
  }
}

extension RatingPlan.Leaf {
  /// The fewest and the most points that the possible answers give.
  fileprivate func sum(_ candidates: Candidates) -> Tally.Sum {
    let possible = candidates.places.map { $0 < 0 ? 0 : points[$0] }
    return Tally.Sum(low: possible.min() ?? 0, high: possible.max() ?? maximum)
  }
}
