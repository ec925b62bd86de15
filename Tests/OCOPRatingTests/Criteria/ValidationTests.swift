import OCOP
import Testing

@Suite struct `A criteria set` {
  typealias Problem = CriteriaProblem

  @Test func `is valid for all 26 sets of the decision`() throws {
    for set in RatingRegime.decision26_2026.criteriaSets { #expect(set.problems.isEmpty, "\(set.id)") }
    #expect(try SmallSet.criteria.validated() == SmallSet.criteria)
  }

  struct Bad: CustomTestStringConvertible {
    let name: String
    let set: CriteriaSet
    let problem: Problem

    var testDescription: String { name }
  }

  private static func group(_ children: [Criterion], maximum: Int = 62) -> CriteriaSet {
    SmallSet.set(first: Criterion("1", SmallSet.text("Group"), maximum: maximum, children))
  }

  /// A set whose 1.1 asks a question of the test's own; 1.2 fills up to the maximum.
  private static func asking(_ question: Criterion.Question, rest: Int? = nil) -> CriteriaSet {
    let filler = rest ?? 62 - question.maximum
    return group([
      Criterion("1.1", question), Criterion("1.2", SmallSet.question("filler", [(0, []), (filler, [])])),
    ])
  }

  private static func question(_ maximum: Int, cases: [String] = [], _ options: [Criterion.Option])
    -> Criterion.Question
  {
    Criterion.Question(
      Concept(rawValue: "q"),
      vi: "q",
      en: "q",
      maximum: maximum,
      cases: cases.map(SmallSet.text),
      options
    )
  }

  private static func option(_ points: Int, _ stars: [Star] = [], inCase: Int? = nil, label: String = "x")
    -> Criterion.Option
  {
    Criterion.Option(points, vi: label, en: label, minimumFor: stars, inCase: inCase)
  }

  static let bad: [Bad] = [
    Bad(name: "no parts", set: SmallSet.set(parts: { _ in [] }), problem: Problem(.set, .empty)),
    Bad(
      name: "a part without criteria",
      set: SmallSet.set(parts: { $0 + [CriteriaSet.Part("D", SmallSet.text("x"), maximum: 0, [])] }),
      problem: Problem(.part("D"), .empty)
    ),
    Bad(
      name: "two parts of one letter",
      set: SmallSet.set(parts: { $0 + $0.prefix(1) }),
      problem: Problem(.part("A"), .duplicateCode)
    ),
    Bad(
      name: "a heading over nothing",
      set: group([], maximum: 0),
      problem: Problem(.criterion("1"), .empty)
    ),
    Bad(
      name: "a question without options",
      set: asking(question(0, [])),
      problem: Problem(.criterion("1.1"), .empty)
    ),
    Bad(
      name: "a malformed code",
      set: group([Criterion("1.w", SmallSet.question("q", [(0, []), (62, [])]))]),
      problem: Problem(.criterion("1.w"), .malformedCode)
    ),
    Bad(
      name: "a code twice",
      set: group([
        Criterion("1.1", SmallSet.question("q", [(2, [])])),
        Criterion("1.1", SmallSet.question("q", [(60, [])])),
      ]),
      problem: Problem(.criterion("1.1"), .duplicateCode)
    ),
    Bad(
      name: "a code below another heading",
      set: group([Criterion("2.1", SmallSet.question("q", [(62, [])]))]),
      problem: Problem(.criterion("2.1"), .codeOutOfPlace)
    ),
    Bad(
      name: "codes out of order",
      set: group([
        Criterion("1.2", SmallSet.question("q", [(2, [])])),
        Criterion("1.1", SmallSet.question("q", [(60, [])])),
      ]),
      problem: Problem(.criterion("1.1"), .codesNotRising)
    ),
    Bad(
      name: "an empty label",
      set: asking(question(2, [option(2, label: " ")])),
      problem: Problem(.option("1.1", index: 0), .emptyLabel)
    ),
    Bad(
      name: "negative points",
      set: asking(question(2, [option(-1), option(2)])),
      problem: Problem(.option("1.1", index: 0), .pointsOutOfRange(-1))
    ),
    Bad(
      name: "points beyond all forms",
      set: asking(question(2, [option(2), option(Int.max)])),
      problem: Problem(.option("1.1", index: 1), .pointsOutOfRange(.max))
    ),
    Bad(
      name: "criteria that do not add up",
      set: asking(SmallSet.question("q", [(2, [])]), rest: 59),
      problem: Problem(.criterion("1"), .sumDiffers(maximum: 62, sum: 61))
    ),
    Bad(
      name: "a part that does not add up",
      set: SmallSet.set(parts: { [CriteriaSet.Part("A", SmallSet.text("x"), maximum: 63, $0[0].criteria)] }),
      problem: Problem(.part("A"), .sumDiffers(maximum: 63, sum: 62))
    ),
    Bad(
      name: "a maximum that no option gives",
      set: asking(question(3, [option(2)])),
      problem: Problem(.criterion("1.1"), .maximumNotReached(maximum: 3, best: 2))
    ),
    Bad(
      name: "points that fall",
      set: asking(question(2, [option(2), option(1)])),
      problem: Problem(.option("1.1", index: 1), .pointsFall(from: 2, to: 1))
    ),
    Bad(
      name: "more options than letters",
      set: asking(question(2, Array(repeating: option(2), count: 27))),
      problem: Problem(.criterion("1.1"), .tooManyOptions(27))
    ),
    Bad(
      name: "two minima for one level",
      set: asking(question(2, [option(1, [.three]), option(2, [.three])])),
      problem: Problem(.criterion("1.1"), .duplicateMinimum(.three))
    ),
    Bad(
      name: "a higher level that asks less",
      set: asking(question(2, [option(1, [.four]), option(2, [.three])])),
      problem: Problem(
        .criterion("1.1"),
        .minimaNotMonotone(lower: .three, lowerPoints: 2, higher: .four, higherPoints: 1)
      )
    ),
    Bad(
      name: "a minimum for one star",
      set: asking(question(2, [option(2, [.one])])),
      problem: Problem(.option("1.1", index: 0), .minimumForOneStar)
    ),
    Bad(
      name: "a minimum in a case",
      set: asking(question(2, cases: ["x", "y"], [option(2, [.three], inCase: 0), option(2, inCase: 1)])),
      problem: Problem(.option("1.1", index: 0), .minimumInCase)
    ),
    Bad(
      name: "an option of no case",
      set: asking(question(2, cases: ["x"], [option(2, inCase: 1)])),
      problem: Problem(.option("1.1", index: 0), .unknownCase(1))
    ),
    Bad(
      name: "a case where there are none",
      set: asking(question(2, [option(2, inCase: 0)])),
      problem: Problem(.option("1.1", index: 0), .unknownCase(0))
    ),
    Bad(
      name: "a case without options",
      set: asking(question(2, cases: ["x", "y"], [option(2, inCase: 0)])),
      problem: Problem(.criterion("1.1"), .casesOutOfOrder)
    ),
    Bad(
      name: "a condition on a later criterion",
      set: group([
        Criterion(
          "1.1",
          SmallSet.question("q", [(62, [])]),
          applies: Applicability(when: "2", isAtLeast: .b, vi: "x", en: "x")
        )
      ]),
      problem: Problem(.criterion("1.1"), .unknownCondition("2", .b))
    ),
    Bad(
      name: "a zero note over no question",
      set: group([
        Criterion(
          "1.1",
          SmallSet.question("q", [(62, [])]),
          elimination: EliminationNote(vi: "x", en: "x", trigger: .zeroBelow)
        )
      ]),
      problem: Problem(.criterion("1.1"), .zeroBelowNothing)
    ),
    Bad(
      name: "a condition where a zero eliminates",
      set: SmallSet.set(parts: { parts in
        parts.dropLast() + [
          CriteriaSet.Part(
            "C", SmallSet.text("x"), maximum: 20,
            Criterion(
              "4", SmallSet.text("x"), maximum: 20,
              elimination: EliminationNote(vi: "x", en: "x", trigger: .zeroBelow),
              Criterion(
                "4.1", SmallSet.question("q", [(20, [])]),
                applies: Applicability(when: "2", isAtLeast: .b, vi: "x", en: "x"))))
        ]
      }),
      problem: Problem(.criterion("4.1"), .conditionBelowZeroNote)
    ),
    Bad(
      name: "an irregularity of nothing",
      set: SmallSet.set(anomalies: [
        Anomaly(at: "9", printed: SmallSet.text("x"), read: SmallSet.text("x"), reason: SmallSet.text("x"))
      ]),
      problem: Problem(.criterion("9"), .unknownAnomaly)
    ),
    Bad(
      name: "one name for two things", set: conditioned(.all(.fact(fact), .number(count, from: 1))),
      problem: Problem(.option("1.1", index: 0), .ambiguousSubject("x"))
    ),
    Bad(
      name: "a nameless fact", set: conditioned(.fact(Evidence.Fact("", vi: "x", en: "x"))),
      problem: Problem(.option("1.1", index: 0), .ambiguousSubject(""))
    ),
    Bad(
      name: "a share of a count", set: conditioned(.share(count, from: 5)),
      problem: Problem(
        .option("1.1", index: 0),
        .rangeDoesNotFit(count, AmountRange(lower: .init(.percent(5), isIncluded: true), upper: nil)))
    ),
    Bad(
      name: "a share above the whole", set: conditioned(.share(share, upTo: 101)),
      problem: Problem(
        .option("1.1", index: 0),
        .rangeDoesNotFit(share, AmountRange(lower: nil, upper: .init(.percent(101), isIncluded: true))))
    ),
    Bad(
      name: "an empty range", set: conditioned(.number(count, from: 5, below: 5)),
      problem: Problem(
        .option("1.1", index: 0),
        .rangeDoesNotFit(
          count,
          AmountRange(lower: .init(5, isIncluded: true), upper: .init(5, isIncluded: false))))
    ),
    Bad(
      name: "a range between two numbers", set: conditioned(.number(count, above: 3, below: 4)),
      problem: Problem(
        .option("1.1", index: 0),
        .rangeDoesNotFit(
          count, AmountRange(lower: .init(3, isIncluded: false), upper: .init(4, isIncluded: false))))
    ),
    Bad(
      name: "a range below nothing", set: conditioned(.share(share, below: 0)),
      problem: Problem(
        .option("1.1", index: 0),
        .rangeDoesNotFit(share, AmountRange(lower: nil, upper: .init(.percent(0), isIncluded: false))))
    ),
    Bad(
      name: "a category value that reads as a share", set: conditioned(.category(grade, "1st")),
      problem: Problem(.option("1.1", index: 0), .unreadableCategoryValue(grade, "1st"))
    ),
    Bad(
      name: "a value that the category lacks", set: conditioned(.not(.category(.legalForm, "guild"))),
      problem: Problem(.option("1.1", index: 0), .unknownCategoryValue(.legalForm, "guild"))
    ),
    Bad(
      name: "a condition beyond reason",
      set: conditioned((0..<64).reduce(.fact(fact)) { condition, _ in .not(condition) }),
      problem: Problem(.option("1.1", index: 0), .conditionTooDeep)
    ),
  ]

  static let fact = Evidence.Fact("x", vi: "x", en: "x")
  static let grade = Evidence.Category(
    "grade", vi: "Hạng", en: "Grade", values: [.init("1st", vi: "Nhất", en: "First")])
  static let count = Evidence.Quantity("x", .count, vi: "x", en: "x")
  static let share = Evidence.Quantity("y", .share, vi: "y", en: "y")

  /// The small set with a condition on its first option.
  static func conditioned(_ condition: Condition) -> CriteriaSet {
    group([
      Criterion(
        "1.1",
        Criterion.Question(
          Concept(rawValue: "low"), vi: "x", en: "x", maximum: 2,
          Criterion.Option(2, vi: "x", en: "x", when: condition))),
      Criterion("1.2", SmallSet.question("high", [(60, [])])),
    ])
  }

  @Test(arguments: bad)
  func `is refused with the problem and its place`(bad: Bad) throws {
    #expect(bad.set.problems.contains(bad.problem), "\(bad.set.problems)")
    let error = #expect(throws: CriteriaError.self) { try Rater(.decision26_2026, criteria: bad.set) }
    #expect(error?.problems == bad.set.problems)
  }

  @Test func `reports every problem, not just the first`() {
    let set = Self.group([
      Criterion("1.1", Self.question(3, [Self.option(2), Self.option(1, label: "")])),
      Criterion("7", SmallSet.question("q", [(60, [])])),
    ])
    #expect(
      set.problems == [
        Problem(.criterion("1"), .sumDiffers(maximum: 62, sum: 63)),
        Problem(.option("1.1", index: 1), .emptyLabel),
        Problem(.criterion("1.1"), .maximumNotReached(maximum: 3, best: 2)),
        Problem(.option("1.1", index: 1), .pointsFall(from: 2, to: 1)),
        Problem(.criterion("7"), .codeOutOfPlace),
        Problem(.criterion("2"), .codesNotRising),
      ]
    )
  }
}
