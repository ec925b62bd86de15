import OCOPModel
import OCOPRating
import TestSupport
import Testing

/// Every number that the annex prints, just below, at, and just above it.
@Suite struct `At the edge of a printed range` {
  /// What one file states, and what the annex's words make of it.
  struct Case: Sendable, CustomStringConvertible {
    let sets: [Int]
    /// The criterion's code, or its concept where codes differ.
    let concept: Concept
    let states: [String: String]
    let expected: String

    var description: String { "\(concept.rawValue) \(states) → \(expected)" }

    init(_ sets: some Sequence<Int>, _ concept: Concept, _ states: [String: String], _ expected: String) {
      self.sets = Array(sets)
      self.concept = concept
      self.states = states
      self.expected = expected
    }
  }

  static func table(
    _ sets: some Sequence<Int>,
    _ concept: Concept,
    _ name: String,
    with others: [String: String] = [:],
    _ expected: [(String, String)]
  ) -> [Case] {
    let sets = Array(sets)
    return expected.map { Case(sets, concept, others.merging([name: $0.0]) { $1 }, $0.1) }
  }

  static let cases: [Case] =
    table(
      [1, 2, 3, 4, 23, 24, 25], .productOrigin, "productFromCommune",
      [
        ("0%", "none"), ("0.01%", "a"), ("49.99%", "a"), ("50%", "b"), ("74.99%", "b"), ("75%", "c"),
        ("100%", "c"),
      ])
    + table(
      5...22, .materialSource, "materialsFromProvince",
      [
        ("0%", "none"), ("0.01%", "a"), ("49.99%", "a"), ("50%", "b"), ("2/3", "b"), ("74.99%", "b"),
        ("75%", "c"),
        ("100%", "c"),
      ])
    + table(
      1...25, .linkage, "contractedOutput", with: ["contractPerformance": "11"],
      [
        ("0%", "a"), ("0.01%", "none"), ("49.99%", "none"), ("50%", "b"), ("74.99%", "b"), ("75.01%", "c"),
        // “50 % to under 75 %” and “over 75 %”: the form has no option for exactly 75 %.
        ("75%", "none b c"),
      ])
    + table(
      1...25, .linkage, "contractPerformance", with: ["contractedOutput": "80%"],
      [("0", "c"), ("11", "c"), ("12", "d"), ("13", "d")])
    + table(1...25, .linkage, "contractPerformance", with: ["contractedOutput": "75%"], [("12", "none b d")])
    + table(
      1...26, .localLabour, "communeLabour",
      [
        ("0%", "none"), ("24.99%", "none"), ("25%", "a"), ("49.99%", "a"), ("50%", "b"), ("74.99%", "b"),
        // “50 % to 75 %” and “75 % or more” both hold at 75 %: the better counts.
        ("75%", "c"), ("100%", "c"),
      ])
    + table(
      1...26, .organisationType, "localCommunityCapital", with: ["legalForm": "jointStockCompany"],
      [("0%", "b"), ("50.99%", "b"), ("51%", "c"), ("100%", "c")])
    + table(
      1...26, .growth, "yearsOfProfitGrowth", with: ["legalForm": "farm"],
      [("0", "none"), ("1", "a"), ("2", "b"), ("3", "b")])
    + table(
      1...26, .growth, "cooperativeClass", with: ["legalForm": "cooperative", "yearsOfProfitGrowth": "0"],
      [("weak", "none"), ("average", "a"), ("fair", "b"), ("good", "b")])
    + table(
      1...23, .mainMarket, "distributors",
      with: [
        "soldInCommune": "true", "soldOutsideCommune": "true", "exportContractPerformed": "false",
        "modernTradeContractPerformed": "false",
      ],
      [("0", "b"), ("4", "b"), ("5", "c"), ("6", "c")])
    + table(
      1...25, .promotion, "promotionActivities",
      with: [
        "websiteOrSocialMedia": "true", "fairsInProvince": "true", "fairsOutsideProvince": "false",
        "fairsAbroad": "false",
      ],
      [("0", "a"), ("1", "b"), ("3", "b"), ("4", "c")])
    + table(
      1...25, .promotion, "promotionActivities",
      with: [
        "websiteOrSocialMedia": "false", "websiteOrActiveSocialMedia": "false", "fairsInProvince": "true",
        "fairsOutsideProvince": "false",
        "fairsAbroad": "false",
      ],
      // More than three activities without a website: the form has no option.
      [("3", "b"), ("4", "none b")])
    + table(
      [6, 7, 9, 10, 11, 12, 13, 18, 19, 20, 21, 22, 23, 24], .ideaOrigin, "onMarket",
      with: [
        "newFromTypicalMaterials": "true", "madeOnlyInCommune": "false", "madeInManyProvinces": "false",
      ],
      [("0", "c"), ("35", "c"), ("36", "d"), ("37", "d")])
    + table(
      [1, 3, 4], .nutrition, "nutritionIndicators", [("0", "a"), ("1", "b"), ("2", "b"), ("3", "c")])
    + table(
      [7], .shapeAndTexture, "uniformPieces",
      [("0%", "a"), ("60%", "a"), ("60.01%", "b"), ("90%", "b"), ("90.01%", "c"), ("100%", "c")])
    + table(
      [26], .promotionLinkage, "promotionAgents", with: ["promotionAgentsInAndOutsideProvince": "true"],
      [("0", "none"), ("1", "a"), ("2", "a"), ("3", "b"), ("4", "b"), ("5", "c")])
    + table(
      [26], .staff, "trainedStaff", with: ["receptionSpeaksForeignLanguage": "true"],
      [("0%", "none"), ("49.99%", "a"), ("50%", "b"), ("75%", "b"), ("75.01%", "c")])
    + table(
      [26], .staff, "trainedStaff", with: ["receptionSpeaksForeignLanguage": "false"],
      [("75%", "b"), ("75.01%", "none b")])
    + table(
      [26], .attractions, "communityPerformances",
      with: ["festivalPerformances": "true", "performancesTypicalOfRegion": "true"],
      [("0", "a"), ("1", "a"), ("2", "c")])

  private static let raters = Result {
    try (1...26).map { try RatingRegime.decision26_2026.rater(numbered: $0) }
  }

  @Test(arguments: cases)
  func `the option is the one that the words give`(edge: Case) throws {
    let day = try CivilDate("2026-06-20")
    let statements = try edge.states.map { Evidence.Statement($0.key, try value($0.value)) }
    let evidence = try Evidence([Evidence.Document(Proof(document: "Form 02"), statements)])
    // At the desk each edge is tried in a few of its sets, and each set at many edges.
    var random = SeededGenerator(seed: edge.description.utf8.reduce(0) { $0 &* 31 &+ UInt64($1) })
    for number in edge.sets.shuffled(using: &random).prefix(Rounds.all(26, atTheDesk: 4)) {
      let rater = try Self.raters.get()[number - 1]
      let leaf = try #require(rater.criteria.leaves.first { $0.question?.concept == edge.concept })
      let found = try #require(
        rater.derivations(from: evidence, on: day).first { $0.criterion == leaf.code }?.answers)
      #expect(found.map(\.description).joined(separator: " ") == edge.expected, "set \(number)")
    }
  }

  private func value(_ text: String) throws -> Evidence.Value {
    if let holds = Bool(text) { return .fact(holds) }
    if let number = Int(text) { return .amount(.number(number)) }
    return try Evidence.Value(text: text)
  }
}
