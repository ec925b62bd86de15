public import OCOPFunding
public import OCOPModel
public import OCOPProgramme
public import OCOPRating

/// A tea cooperative's way from three stars to four (câu chuyện nâng hạng), made up, with every step as the library reckons it:
/// evidence, rating, what blocks the next star, the cheapest plan, needs, who pays, the work done, evidence again, four stars.
///
/// ```swift
/// let story = try UpgradeStory()
/// print(story.text(in: .vietnamese))
/// story.before.star?.value   // .three
/// story.after.star?.value    // .four
/// ```
///
/// People, prices and budgets belong to nobody; the rules that purses pay by are the rows cited.
public struct UpgradeStory: Sendable {
  /// The cooperative.
  public let producer: Producer
  /// Its tea.
  public let product: Product
  /// The documents of the first rating.
  public let evidenceBefore: Evidence
  /// The first rating.
  public let before: Rating
  /// The cheapest plan to four stars.
  public let plan: SupportPlan
  /// The needs that the plan raised, each with its whole course.
  public let needs: [SupportNeed]
  /// The year's money and the measures.
  public let problem: FundingProblem
  /// Who pays for what.
  public let funding: FundingPlan
  /// The registers in the end, with the review, the needs and the support that was given.
  public let programme: Programme
  /// The documents of the second rating.
  public let evidenceAfter: Evidence
  /// The second rating.
  public let after: Rating

  /// The day of the first rating.
  public static let start = "2026-06-15"
  /// The day of the second rating.
  public static let end = "2026-12-15"

  /// Tells the story.
  ///
  /// - Throws: ``SampleError`` where the library refuses a step.
  public init() throws(SampleError) {
    do {
      let rater = try RatingRegime.decision26_2026.rater(for: .tea)
      let early = try TeaCooperative(on: CivilDate(Self.start), isPlanDone: false)
      (producer, product) = (early.producer, early.product)
      evidenceBefore = try early.evidence()
      let sheet = try early.councilSheet()
      before = try rater.rate(sheet, evidence: evidenceBefore, on: early.day)

      let planner = SupportPlanner(rater, prices: try StoryPrices.list())
      let advice = try planner.advice(
        to: .four, for: product, from: sheet, evidence: evidenceBefore, on: early.day)
      guard case .plan(let plan) = advice else {
        throw SampleError(what: "the plan of the story", reason: "\(advice)")
      }
      self.plan = plan
      problem = try StoryMoney.problem(
        plan.measures(
          numbered: "nd", kind: producer.kind, at: SupportPlace(province: "19", classes: [.midland])),
        owner: producer)
      funding = try problem.plan()
      try funding.verify(for: problem)

      let review = try StoryCourse.review()
      let (needs, grants) = try StoryCourse.needs(of: plan, paidBy: funding, problem)
      self.needs = needs
      let late = try TeaCooperative(on: CivilDate(Self.end), isPlanDone: true)
      programme = try late.programme().changing { records in
        records.needs = needs
        records.grants = grants
        records.reviews = [review]
      }
      evidenceAfter = try late.evidence()
      after = try rater.rate(late.councilSheet(), evidence: evidenceAfter, on: late.day)
    } catch let error as SampleError {
      throw error
    } catch {
      throw SampleError(what: "the story", reason: "\(error)")
    }
  }
}
