public import OCOPFunding
import OCOPModel

/// Which products to push to which star under the year's money (bài toán chọn sản phẩm nâng hạng).
///
/// ```swift
/// let selection = ProgrammeSelection(
///   of: [
///     ProgrammeCandidate(budTea.id, [ProgrammeGoal(.five, worth: 3, toFive), ProgrammeGoal(.four, worth: 2, toFour)]),
///     ProgrammeCandidate(lotusTea.id, [ProgrammeGoal(.four, worth: 2, ofLotus)]),
///   ], under: yearsMoney)
/// let plan = try selection.plan()
/// plan.choices.map(\.star)   // [.four, .four]: together they are worth more than the bud tea at five stars
/// plan.isFinished            // proven: nothing is worth more
/// ```
///
/// A goal is chosen as a whole: every measure of it is paid in full, by purses and rules as they are. What goals are worth is the
/// programme's decision; no law names it.
public struct ProgrammeSelection: Sendable, Hashable {
  /// The most candidates.
  public static let mostCandidates = 1_000
  /// The most that all candidates together, each at its best goal, can be worth.
  public static let mostWorth = 10_000

  /// The candidates; a producer's products stand best together, since ``ProgrammePlan/bound`` then counts its own money once.
  public let candidates: [ProgrammeCandidate]
  /// The year's money: a funding problem without measures.
  public let money: FundingProblem

  /// Creates a selection; ``validated()`` says what is wrong with it.
  public init(of candidates: [ProgrammeCandidate], under money: FundingProblem) {
    self.candidates = candidates
    self.money = money
  }
}

#if !hasFeature(Embedded)
extension ProgrammeSelection: Codable {}
#endif
