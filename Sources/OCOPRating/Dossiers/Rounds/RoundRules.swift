public import OCOPModel

/// The rounds that a decision sets for every year (các đợt đánh giá hằng năm), as data.
public struct RoundRules: Sendable, Hashable {
  /// A day that comes every year, in the year of a series or a later one.
  public struct YearDay: Sendable, Hashable {
    /// The month, 1–12.
    public let month: Int
    /// The day of the month.
    public let day: Int
    /// How many years after the series' own the day lies.
    public let yearsLater: UInt8

    /// Creates a day; where a year does not have it, there is no round that year.
    public init(month: Int, day: Int, yearsLater: UInt8 = 0) {
      self.month = month
      self.day = day
      self.yearsLater = yearsLater
    }

    /// The day in the series of a year.
    func date(in year: Int) -> CivilDate? {
      let (sum, overflow) = year.addingReportingOverflow(Int(yearsLater))
      return overflow ? nil : try? CivilDate(sum, month, day)
    }
  }

  /// A round that comes every year.
  public struct YearlyRound: Sendable, Hashable {
    /// The level that assesses.
    public let level: RatingLevel
    /// The round's number within the year, from 1.
    public let number: Int
    /// The cut-off: products are proposed before this day.
    public let proposedBefore: YearDay
    /// The end: products are assessed before this day.
    public let assessedBefore: YearDay
    /// The level that proposes.
    public let proposedBy: RatingLevel
    /// The place in the law.
    public let citation: Citation

    /// Creates a round.
    public init(
      at level: RatingLevel,
      number: Int,
      proposedBefore: YearDay,
      assessedBefore: YearDay,
      proposedBy: RatingLevel,
      citation: Citation
    ) {
      self.level = level
      self.number = number
      self.proposedBefore = proposedBefore
      self.assessedBefore = assessedBefore
      self.proposedBy = proposedBy
      self.citation = citation
    }

    /// Whether its days come in some year, in order, and its number and levels can be.
    var isPossible: Bool {
      // 2000 and 2001 are a leap year and a common one, and a round of 29 February comes in the former.
      let days = [2000, 2001].compactMap { round(in: $0) }
      return number >= 1 && proposedBy < level
        && !days.isEmpty && days.allSatisfy { $0.proposedBefore < $0.assessedBefore }
    }

    /// The round of a year's series; `nil` for a year that lacks one of its days.
    func round(in year: Int) -> RatingRound? {
      guard let cutOff = proposedBefore.date(in: year), let end = assessedBefore.date(in: year) else {
        return nil
      }
      return RatingRound(
        at: level, year: year, number: number, proposedBefore: cutOff, assessedBefore: end,
        proposedBy: proposedBy, basis: .decision(citation))
    }
  }

  /// The decision.
  public let document: LegalDocument
  /// The rounds of every year, by level and number.
  public let rounds: [YearlyRound]
  /// The place by which a further round needs the council's rules of operation beside a plan; `nil` where it is not known
  /// to.
  public let needsRulesOfOperation: Citation?
  /// What is not known of the decision's rounds; `nil` where all is.
  public let gap: Bilingual?
  /// The readings chosen where the decision is silent.
  public let interpretations: [Interpretation]

  /// Creates a decision's rounds.
  public init(
    document: LegalDocument,
    rounds: [YearlyRound],
    needsRulesOfOperation: Citation? = nil,
    gap: Bilingual? = nil,
    interpretations: [Interpretation] = []
  ) {
    self.document = document
    self.rounds = rounds
    self.needsRulesOfOperation = needsRulesOfOperation
    self.gap = gap
    self.interpretations = interpretations
  }

  /// The rounds of a level whose cut-off lies in a year or the next.
  func rounds(at level: RatingLevel, around year: Int) -> [RatingRound] {
    let latest = rounds.map { Int($0.proposedBefore.yearsLater) }.max() ?? 0
    return (year - latest...year + 1).flatMap { year in
      rounds.filter { $0.level == level }.compactMap { $0.round(in: year) }
    }
  }
}

extension RoundRules: Codable {}
extension RoundRules.YearDay: Codable {}
extension RoundRules.YearlyRound: Codable {}
