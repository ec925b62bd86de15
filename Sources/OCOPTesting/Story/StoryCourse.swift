internal import OCOPFunding
internal import OCOPModel
internal import OCOPProgramme

/// What becomes of the story's needs.
enum StoryCourse {
  static func review() throws -> NeedReview {
    NeedReview(id: try ID("ra-soat-2026-q2"), name: "quý II năm 2026", held: try CivilDate("2026-06-30"))
  }

  /// The needs, reviewed, planned, supported by what the funding plan pays, and met; and that support.
  static func needs(
    of plan: SupportPlan, paidBy funding: FundingPlan, _ problem: FundingProblem
  ) throws -> ([SupportNeed], [SupportGrant]) {
    let review = try review()
    var grants: [SupportGrant] = []
    let kinds = Dictionary(problem.sources.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
    var needs = try plan.needs(numbered: "nd", raised: CivilDate("2026-06-20"))
    for place in needs.indices {
      let measure = try ID<SupportMeasure>(needs[place].id.text)
      try needs[place].course.take(.accepted(review.id), on: review.held)
      try needs[place].course.take(.planned(measure), on: CivilDate("2026-07-06"))
      for line in funding.lines where line.measure == measure {
        guard let kind = kinds[line.source] else { continue }
        let grant = SupportGrant(
          id: try ID("ht-\(grants.count + 1)"), to: plan.producer, for: needs[place].category, from: kind,
          source: line.source, amount: line.amount, paid: try CivilDate("2026-07-20"))
        grants.append(grant)
        try needs[place].course.take(.supported(grant.id), on: CivilDate("2026-07-20"))
      }
      try needs[place].course.take(.met, on: CivilDate("2026-12-01"))
    }
    return (needs, grants)
  }
}
