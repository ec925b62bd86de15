import OCOPModel

extension Rating {
  /// The evidence that a result rests on.
  struct Basis {
    let day: CivilDate
    let reading: EvidenceReading
    let discrepancies: [Discrepancy]
  }

  /// Draws the result from a panel's sums.
  init(_ tally: Tally, by rater: Rater, plan: RatingPlan, _ basis: Basis? = nil) {
    let mean = Mean(of: tally.memberCount)
    let total = mean.bounds(tally.total)
    let minima = zip(plan.minima, tally.minima).map { minimum, state in
      MinimumResult(minimum, state: state, chosen: tally.leaves[minimum.leaf].chosen)
    }
    let starByPoints = Bounds(
      rater.regime.star(for: total.atLeast),
      rater.regime.star(for: total.atMost)
    )
    let star = Bounds(
      min(starByPoints.atLeast, minima.highestStar { $0.state == .met }),
      tally.highest.map { rater.regime.highestStar($0, mean) }
        ?? min(starByPoints.atMost, minima.highestStar { $0.state != .unmet })
    )
    let isEliminated = !tally.eliminations.isEmpty

    self.formatVersion = Rating.currentFormat
    self.decision = rater.regime.document.number
    self.setNumber = rater.criteria.number
    self.setID = rater.criteria.id
    self.rules = rater.rules
    self.memberCount = tally.memberCount
    self.isComplete = tally.leaves.allSatisfy { $0.answered == tally.memberCount }
    self.total = total
    self.parts = rater.criteria.parts.enumerated().map { index, part in
      PartResult(
        code: part.code,
        maximum: part.maximum,
        score: mean.bounds(tally.parts[index])
      )
    }
    self.criteria = plan.results(of: tally, mean: mean)
    self.minima = minima
    self.starByPoints = starByPoints
    self.star = isEliminated ? nil : star
    self.eliminations = tally.eliminations
    self.obstacles =
      isEliminated ? [] : rater.regime.obstacles(above: star.atLeast, tally.total, mean: mean, minima: minima)
    self.gaps = rater.criteria.gaps
    self.evidenceDay = basis?.day
    self.derivations = basis?.reading.derivations ?? []
    let listed = Set(tally.eliminations.map(\.place))
    self.openEliminations = basis?.reading.open.filter { !listed.contains($0.place) } ?? []
    self.discrepancies = basis?.discrepancies ?? []
    self.findings =
      FindingCollector(
        tally: tally,
        plan: plan,
        rater: rater,
        total: total,
        minima: minima,
        starByPoints: starByPoints,
        star: isEliminated ? nil : star,
        basis: basis
      ).findings
  }
}

/// Exact means over a panel; a panel has at least one member, and its sums are not negative.
struct Mean {
  let count: Int

  init(of count: Int) { self.count = count }

  func score(_ sum: Int) -> Score { (try? Score(sum: sum, over: count)) ?? .zero }

  func bounds(_ sum: Tally.Sum) -> Bounds<Score> {
    sum.low == sum.high ? Bounds(score(sum.low)) : Bounds(score(sum.low), score(sum.high))
  }
}

extension MinimumResult {
  fileprivate init(_ minimum: RatingPlan.Minimum, state: State, chosen: Answer?) {
    self.init(
      star: minimum.star,
      criterion: minimum.criterion,
      required: minimum.required,
      points: minimum.points,
      chosen: chosen,
      state: state
    )
  }
}

extension [MinimumResult] {
  /// The highest star level all of whose minima, with those of the levels below, satisfy a condition.
  fileprivate func highestStar(where holds: (MinimumResult) -> Bool) -> Star {
    let lowestMissed = first { !holds($0) }?.star
    return lowestMissed.map { $0.previous ?? .one } ?? .five
  }
}

extension RatingPlan {
  fileprivate func results(of tally: Tally, mean: Mean) -> [CriterionResult] {
    zip(nodes, tally.nodes).map { node, sum in
      let leaf = node.leaf.map { tally.leaves[$0] }
      return CriterionResult(
        code: node.code,
        maximum: node.maximum,
        score: mean.bounds(sum),
        chosen: leaf?.chosen,
        missingAnswers: leaf.map { tally.memberCount - $0.answered }
      )
    }
  }
}

extension RatingRegime {
  /// The highest star level that can still be held: with the points, and the minima up to it, at once.
  fileprivate func highestStar(_ points: [Star: Int], _ mean: Mean) -> Star {
    points.filter { level, points in star(for: mean.score(points)) >= level }.keys.max() ?? .one
  }

  /// What stands in the way of each band above a star level.
  fileprivate func obstacles(
    above star: Star,
    _ total: Tally.Sum,
    mean: Mean,
    minima: [MinimumResult]
  ) -> [StarObstacle] {
    bands.filter { $0.star > star }.sorted { $0.star < $1.star }.map { band in
      let (needed, overflow) = max(0, band.from).multipliedReportingOverflow(by: mean.count)
      let target = overflow ? Int.max : needed
      return StarObstacle(
        star: band.star,
        missingPoints: Bounds(
          mean.score(max(0, target - total.high)),
          mean.score(max(0, target - total.low))
        ),
        minima: minima.filter { $0.star <= band.star && $0.state != .met }
      )
    }
  }
}
