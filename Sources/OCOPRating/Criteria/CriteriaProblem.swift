public import OCOPModel

/// A problem of a criteria set: where it is, which rule it breaks, and the values at fault.
public struct CriteriaProblem: Sendable, Hashable {
  /// A place in a criteria set.
  @nonexhaustive
  public enum Place: Sendable, Hashable {
    /// The set as a whole.
    case set
    /// A part, by its letter.
    case part(String)
    /// A criterion.
    case criterion(CriterionCode)
    /// An option of a criterion, by its place in printed order from 0.
    case option(CriterionCode, index: Int)
  }

  /// A rule that every criteria set keeps, with the values that break it.
  @nonexhaustive
  public enum Rule: Sendable, Hashable {
    /// A set's identifier is not empty and has no `/`, which keys of a wording use.
    case malformedIdentifier(String)
    /// A set has parts, a part has criteria, a heading has criteria below it, a question has options.
    case empty
    /// A code is one to four numbers of 1–199 or letters.
    case malformedCode
    /// A code stands once in a set, a letter of a part once.
    case duplicateCode
    /// A code is the code of the heading above it with one number more, or a single number directly below a part.
    case codeOutOfPlace
    /// Codes rise in form order.
    case codesNotRising
    /// A label says something, in both languages.
    case emptyLabel
    /// Points and maxima lie between 0 and ``CriteriaProblem/largestPoints``.
    case pointsOutOfRange(Int)
    /// The maxima below a heading or a part, with the points that the source lacks there, add to its own.
    case sumDiffers(maximum: Int, sum: Int)
    /// The best option, with the points that the source lacks there, gives the maximum.
    case maximumNotReached(maximum: Int, best: Int)
    /// Points never fall in printed order, within a case.
    case pointsFall(from: Int, to: Int)
    /// A question has at most 26 options, one for each letter.
    case tooManyOptions(Int)
    /// A star level has at most one minimum in a question.
    case duplicateMinimum(Star)
    /// A higher star level's minimum gives no fewer points than a lower one's.
    case minimaNotMonotone(lower: Star, lowerPoints: Int, higher: Star, higherPoints: Int)
    /// One star has no minimum: every product that is rated holds it.
    case minimumForOneStar
    /// Minima stand only in questions without cases, since a minimum names one option.
    case minimumInCase
    /// An option names a case that its question has, and only where the question has cases.
    case unknownCase(Int?)
    /// Options stand case by case, and every case has one.
    case casesOutOfOrder
    /// The condition names a question that stands earlier in the form and has that option, and no cases.
    case unknownCondition(CriterionCode, OptionLetter)
    /// A note that a zero below triggers stands on a heading over questions.
    case zeroBelowNothing
    /// A note that a criterion's own zero triggers stands at a question.
    case zeroScoreOfNoQuestion
    /// A criterion at which a zero eliminates always applies.
    case conditionBelowZeroNote
    /// An irregularity names a criterion and an option that the set has.
    case unknownAnomaly
    /// A gap names a part and a criterion that the set has, and from 1 to ``CriteriaProblem/largestPoints`` points.
    case unknownGap(CriterionCode?, missing: Int)
    /// A name stands for one fact, quantity or category in all conditions of a set, and is not empty.
    case ambiguousSubject(String)
    /// A range is of shares where the quantity is a share, and of numbers where it is not, and holds some amount.
    case rangeDoesNotFit(Evidence.Quantity, AmountRange)
    /// A condition asks for values that the category has.
    case unknownCategoryValue(Evidence.Category, String)
    /// The name of a category's value does not begin with a digit, by which a share is told, and is not empty.
    case unreadableCategoryValue(Evidence.Category, String)
    /// Conditions are nested at most ``CriteriaProblem/deepestCondition`` deep.
    case conditionTooDeep
  }

  /// The largest number of points that a criterion or an option may give.
  public static let largestPoints = 10_000
  /// The deepest nesting of a condition.
  public static let deepestCondition = 64

  /// Where the problem is.
  public let place: Place
  /// The rule that is broken.
  public let rule: Rule

  /// Creates a problem at a place.
  public init(_ place: Place, _ rule: Rule) {
    self.place = place
    self.rule = rule
  }
}

/// Every problem of a criteria set, in form order; never empty.
public struct CriteriaError: Error, Sendable, Hashable {
  /// The set at fault, by its identifier.
  public let set: String
  /// The problems.
  public let problems: [CriteriaProblem]

  /// Creates the error.
  public init(set: String, problems: [CriteriaProblem]) {
    self.set = set
    self.problems = problems
  }
}
