import ExampleSupport
import OCOP

/// One line of input: whom to rate, by which set, and what the members answered.
struct RatingRequest {
  let id: String
  let desk: RatingDesk
  let panel: [ScoreSheet]
  /// Whether the input states one sheet rather than a panel.
  let isSheet: Bool
  /// The evidence with the day of the rating, where it is given.
  let evidence: (value: Evidence, day: CivilDate)?
  /// The elimination notes that are stated, as given.
  let eliminations: [EliminationPlace]
  /// What it costs to reach options, for an upgrade plan.
  let costs: UpgradeCosts
  /// The product's particulars, which only a file can state.
  let product: ProductHeading?

  /// The members that every input can have.
  static let keys: Set<String> = [
    "id", "set", "sheet", "panel", "decision", "filed", "eliminations", "costs", "evidence",
  ]
}

/// A product's particulars as a file states them, for the head of the screen.
struct ProductHeading {
  var name: String?
  var producer: String?
  var place: String?
  var code: String?
}

/// A rater and what the contract needs to know of its set.
struct RatingDesk {
  let rater: Rater
  /// How many options each question has.
  let optionCounts: [CriterionCode: Int]

  init(_ rater: Rater) {
    self.rater = rater
    self.optionCounts = Dictionary(
      uniqueKeysWithValues: rater.criteria.leaves.map { ($0.code, $0.question?.options.count ?? 0) })
  }
}

/// The raters of the decisions, each made when it is first asked for.
struct RatingDesks {
  private struct Place: Hashable {
    /// The first day of filing, which tells versions apart.
    let version: CivilDate
    let set: Int
  }

  private var desks: [Place: RatingDesk] = [:]

  /// What evidence can speak of in any set of any decision, by name: a document proves what it proves, whatever asks for it.
  static let subjects: [String: Evidence.Subject] = Dictionary(
    RatingRegime.known.flatMap(\.criteriaSets).flatMap(\.subjects).map { ($0.name, $0) },
    uniquingKeysWith: { first, _ in first })

  mutating func desk(_ set: Int, of regime: RatingRegime) throws(RegimeError) -> RatingDesk {
    let place = Place(version: regime.filings.start, set: set)
    if let desk = desks[place] { return desk }
    let desk = RatingDesk(try regime.rater(numbered: set))
    desks[place] = desk
    return desk
  }
}
