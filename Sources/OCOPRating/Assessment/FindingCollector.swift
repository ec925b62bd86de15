import OCOPModel

/// Collects what a reader should know beside the scores.
struct FindingCollector {
  let tally: Tally
  let plan: RatingPlan
  let rater: Rater
  let total: Bounds<Score>
  let minima: [MinimumResult]
  let starByPoints: Bounds<Star>
  let star: Bounds<Star>?
  let basis: Rating.Basis?

  /// The findings: criterion by criterion in form order, then those of the whole.
  var findings: [Finding] {
    var found: [Finding] = []
    for index in tally.leaves.indices where isNotable(index) {
      let (leaf, planned) = (tally.leaves[index], plan.leaves[index])
      if !leaf.notApplicable.isEmpty { found.append(notApplicable(planned, for: leaf.notApplicable)) }
      if leaf.mayEliminate, star != nil { found.append(mayEliminate(planned)) }
      let members = tally.points[tally.members(of: index)]
      found += [zeroOfSome(leaf, planned, members), membersDiffer(leaf, planned, members)].compactMap { $0 }
    }
    found += tally.eliminations.compactMap(eliminatedByScore)
    found += [heldBackByMinima, roundingHidesBand, minimaWithoutNote].compactMap { $0 }
    if let basis {
      found += basis.findings(
        memberCount: tally.memberCount, settled: settled, isEliminated: star == nil)
    }
    return found
  }

  /// The criteria that all members answered, or the evidence for them.
  private var settled: Set<CriterionCode> {
    Set(
      plan.leaves.indices.filter { tally.leaves[$0].answered == tally.memberCount }.map {
        plan.leaves[$0].code
      })
  }

  /// Whether a leaf may have a finding at all; most have not, and are passed over.
  private func isNotable(_ index: Int) -> Bool {
    !tally.leaves[index].notApplicable.isEmpty || tally.leaves[index].chosen == nil
      || plan.leaves[index].zeroEliminatesAt != nil
  }

  private func notApplicable(_ leaf: RatingPlan.Leaf, for members: [Int]) -> Finding {
    let condition = leaf.condition.map { plan.leaves[$0.leaf].code } ?? .malformed
    let isAll = members.count == tally.memberCount
    let numbers = members.memberNumbers
    return Finding(
      .notApplicable,
      criterion: leaf.code,
      members: isAll ? [] : members,
      message: Bilingual(
        vi: "Tiêu chí \(leaf.code) không áp dụng theo câu trả lời ở \(condition)"
          + (isAll ? "" : " của thành viên \(numbers)") + ": tính 0 điểm dù đã chọn mức nào",
        en: "Criterion \(leaf.code) does not apply, given the answer to \(condition)"
          + (isAll ? "" : " of member \(numbers)") + ": it scores 0 whatever was chosen"
      )
    )
  }

  private func mayEliminate(_ leaf: RatingPlan.Leaf) -> Finding {
    Finding(
      .mayEliminate,
      criterion: leaf.code,
      message: Bilingual(
        vi: "Tiêu chí \(leaf.code) còn bỏ ngỏ: nếu 0 điểm thì bị loại; các cận giả định không bị loại",
        en: "Criterion \(leaf.code) is open: a score of 0 would eliminate; the bounds assume that it does not"
      ),
      interpretations: [InterpretationName.boundsAssumeNoElimination]
    )
  }

  /// A finding where some members, but not the whole panel, score 0 where a 0 eliminates.
  private func zeroOfSome(
    _ leaf: Tally.Leaf,
    _ planned: RatingPlan.Leaf,
    _ members: ArraySlice<Tally.Sum>
  ) -> Finding? {
    guard planned.zeroEliminatesAt != nil, star != nil, leaf.answered == tally.memberCount else { return nil }
    let zeros = members.enumerated().filter { $0.element.high == 0 }.map(\.offset)
    guard !zeros.isEmpty else { return nil }
    return Finding(
      .zeroOfSomeMembers,
      criterion: planned.code,
      members: zeros,
      message: Bilingual(
        vi: "Có thành viên cho \(planned.code) 0 điểm; không bị loại vì trung bình của hội đồng trên 0",
        en: "Some members score \(planned.code) 0; no elimination, since the panel's mean is above 0"
      ),
      interpretations: [InterpretationName.zeroMeansWholePanel]
    )
  }

  /// A finding where some members reach a minimum of the leaf and others do not.
  private func membersDiffer(
    _ leaf: Tally.Leaf,
    _ planned: RatingPlan.Leaf,
    _ members: ArraySlice<Tally.Sum>
  ) -> Finding? {
    guard star != nil, tally.memberCount > 1, leaf.chosen == nil, leaf.answered == tally.memberCount else {
      return nil
    }
    let differs = planned.minima.contains { index in
      let points = plan.minima[index].points
      return members.contains { $0.low >= points } && members.contains { $0.low < points }
    }
    guard differs else { return nil }
    let rule = rater.rules.minima.name
    return Finding(
      .membersDifferOnMinimum,
      criterion: planned.code,
      message: Bilingual(
        vi: "Các thành viên khác nhau ở mức tối thiểu của \(planned.code): áp dụng quy tắc “\(rule.vi)”",
        en: "Members differ on a minimum of \(planned.code): the rule “\(rule.en)” decides"
      ),
      interpretations: [InterpretationName.panelMinima]
    )
  }

  private func eliminatedByScore(_ elimination: Elimination) -> Finding? {
    guard case .zeroScore(let code) = elimination.cause else { return nil }
    return Finding(
      .eliminatedByScore,
      criterion: code,
      message: Bilingual(
        vi: "Bị loại: tiêu chí \(code) được 0 điểm (ghi chú tại \(elimination.place))",
        en: "Eliminated: criterion \(code) scores 0 (note at \(elimination.place))"
      )
    )
  }

  private var heldBackByMinima: Finding? {
    guard let star = star?.value, let byPoints = starByPoints.value, star < byPoints else { return nil }
    let unmet = minima.filter { $0.star <= byPoints && $0.state == .unmet }
    let codes = Set(unmet.map(\.criterion)).sorted().map(\.description).joined(separator: ", ")
    let isCumulative = unmet.contains { $0.star < byPoints }
    return Finding(
      .heldBackByMinima,
      message: Bilingual(
        vi: "Điểm đạt \(byPoints), mức tối thiểu chỉ đạt \(star) (chưa đạt ở \(codes))",
        en: "The points reach \(byPoints), the minima only \(star) (not met: \(codes))"
      ),
      interpretations: [InterpretationName.highestStarWithBoth]
        + (isCumulative ? [InterpretationName.minimaAreCumulative] : [])
    )
  }

  private var roundingHidesBand: Finding? {
    guard let total = total.value, !total.isShownExactly else { return nil }
    let hidden = rater.regime.bands.first { band in
      total < band.threshold && total.hundredths >= band.threshold.hundredths
    }
    guard let hidden, let byPoints = starByPoints.value else { return nil }
    return Finding(
      .roundingHidesBand,
      message: Bilingual(
        vi: "Tổng điểm hiển thị \(total.formatted(in: .vietnamese)) do làm tròn, "
          + "nhưng trung bình chính xác dưới \(hidden.from): theo điểm là \(byPoints)",
        en: "The total shows as \(total.formatted(in: .english)) by rounding, "
          + "but the exact mean is below \(hidden.from): \(byPoints) by points"
      )
    )
  }

  private var minimaWithoutNote: Finding? {
    guard !rater.criteria.explainsMinima, minima.contains(where: { $0.state != .met }) else { return nil }
    return Finding(
      .minimaWithoutNote,
      message: Bilingual(
        vi: "Bộ tiêu chí in dấu sao nhưng không có ghi chú giải thích: vẫn áp dụng như mức tối thiểu",
        en: "The set prints asterisks without the note that explains them: they apply as minima all the same"
      ),
      interpretations: [InterpretationName.minimaWithoutNote]
    )
  }
}
