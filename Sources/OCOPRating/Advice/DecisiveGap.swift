public import OCOPModel

/// A criterion with missing answers, and what finding them out can change (câu trả lời còn thiếu mang tính quyết định).
public struct DecisiveGap: Sendable, Hashable {
  /// The criterion.
  public let criterion: CriterionCode
  /// How many members' answers are missing.
  public let missingAnswers: Int
  /// How far apart the mean totals are that the answers can lead to.
  public let points: Score
  /// The star level if every missing answer here is that no option holds; `nil` where that eliminates.
  public let starIfLowest: Bounds<Star>?
  /// The star level if every missing answer here is the best option.
  public let starIfHighest: Bounds<Star>?
}

extension Rater {
  /// What to find out next: the criteria with missing answers, those first that narrow the star level most; then by
  /// points, then in form order.
  ///
  /// - Parameter panel: One sheet a member, with answers missing.
  /// - Returns: A gap for each criterion with missing answers; none for a complete panel.
  /// - Throws: ``RatingError`` that names the member, the criterion and the value at fault.
  /// - Complexity: O(*g* · *m* · *n*) for *g* gaps, *m* members and *n* criteria.
  public func decisiveGaps(in panel: [ScoreSheet]) throws(RatingError) -> [DecisiveGap] {
    let rating = try rate(panel)
    guard let star = rating.star else { return [] }
    var gaps: [(narrowing: Int, gap: DecisiveGap)] = []
    for leaf in plan.leaves {
      let missing = panel.count { $0[leaf.code] == nil }
      guard missing > 0, let best = OptionLetter(index: leaf.best) else { continue }
      let lowest = try rate(filling(leaf.code, with: .noneHolds, in: panel))
      let highest = try rate(filling(leaf.code, with: .option(best), in: panel))
      let gap = DecisiveGap(
        criterion: leaf.code,
        missingAnswers: missing,
        points: (try? lowest.total.atMost.missing(to: highest.total.atMost)) ?? .zero,
        starIfLowest: lowest.star,
        starIfHighest: highest.star
      )
      // To be eliminated is further from a star than any star is.
      let fall = star.atMost.rawValue - (lowest.star?.atMost.rawValue ?? 0)
      let rise = (highest.star?.atLeast.rawValue ?? star.atLeast.rawValue) - star.atLeast.rawValue
      gaps.append((fall + rise, gap))
    }
    return gaps.sorted { one, other in
      if one.narrowing != other.narrowing { return one.narrowing > other.narrowing }
      if one.gap.points != other.gap.points { return one.gap.points > other.gap.points }
      return one.gap.criterion < other.gap.criterion
    }.map(\.gap)
  }

  private func filling(_ code: CriterionCode, with answer: Answer, in panel: [ScoreSheet]) -> [ScoreSheet] {
    panel.map { sheet in
      var sheet = sheet
      if sheet[code] == nil { sheet[code] = answer }
      return sheet
    }
  }
}

extension RatingPlan.Leaf {
  /// The last of the options that give most: what hangs on this criterion asks for options from one on.
  fileprivate var best: Int { points.lastIndex(of: maximum) ?? 0 }
}

#if !hasFeature(Embedded)
extension DecisiveGap: Codable {}
#endif
