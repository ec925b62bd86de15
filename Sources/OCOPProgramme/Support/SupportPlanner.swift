public import OCOPModel
public import OCOPRating

/// From what blocks the next star to what has to be paid for (từ điều kiện còn thiếu đến nhu cầu hỗ trợ).
///
/// ```swift
/// let planner = SupportPlanner(try RatingRegime.decision26_2026.rater(for: .tea), prices: prices)
/// let advice = try planner.advice(to: .four, for: tea, from: councilSheet, evidence: evidence, on: day)
/// if case .plan(let plan) = advice {
///   print(plan.cost, plan.steps.map(\.price.criterion))
/// }
/// ```
///
/// The plan is the proven cheapest by the prices of the list: see `Rater.cheapestUpgrade`. What the list has no price for is never
/// part of a plan, so nothing is planned at a cost that nobody named; ``SupportPlan/unpriced`` tells where it has none.
public struct SupportPlanner: Sendable {
  /// What rates the product.
  public let rater: Rater
  /// What options cost.
  public let prices: SupportPriceList

  /// Creates a planner.
  public init(_ rater: Rater, prices: SupportPriceList) {
    self.rater = rater
    self.prices = prices
  }

  /// What has to be done for a product to come up to a star, and what it costs.
  ///
  /// Where the sheet has no answer, the evidence gives it. People's answers count where both speak, as in a rating.
  ///
  /// - Parameters:
  ///   - star: The star level to reach.
  ///   - product: The product.
  ///   - sheet: People's answers: at least to what only they can judge.
  ///   - evidence: What documents prove.
  ///   - day: The day of the rating.
  ///   - limits: What the plan may not touch.
  /// - Returns: The plan, empty where the product holds the level; or what blocks the way.
  /// - Throws: ``SupportPlanError``: for a product of another set than the rater's; where a criterion has no answer, it names the first.
  /// - Complexity: that of a rating with evidence, and of `Rater.cheapestUpgrade`.
  public func advice(
    to star: Star, for product: Product, from sheet: ScoreSheet, evidence: Evidence = .none,
    on day: CivilDate,
    limits: UpgradeLimits = .none
  ) throws(SupportPlanError) -> SupportAdvice {
    guard rater.rates(product.set) else {
      throw .otherSet(product.set, ratedBy: rater.criteria.name, rater.criteria.citation)
    }
    let (present, rating) = try present(sheet, evidence, on: day)
    let (priced, unpriced) = pricedOnly(limits, above: present)
    let eliminations = rating.eliminations.filter { !$0.isOfScore }.map(\.place)
    let upgrade: Upgrade
    do throws(UpgradeError) {
      upgrade = try rater.cheapestUpgrade(
        to: star, from: present, costs: prices.upgradeCosts(), limits: priced, eliminations: eliminations)
    } catch {
      throw .upgrade(error)
    }
    switch upgrade {
    case .impossible(let blocks): return .impossible(blocks, unpriced: unpriced)
    case .plan(let plan):
      return .plan(
        try SupportPlan(product, plan, from: present, rating, prices, unpriced: unpriced, on: day))
    }
  }

  /// The answers that people and evidence give together, and what they are worth.
  private func present(
    _ sheet: ScoreSheet, _ evidence: Evidence, on day: CivilDate
  ) throws(SupportPlanError) -> (ScoreSheet, Rating) {
    let filled: ScoreSheet
    do throws(EvidenceError) {
      filled = try rater.filling(sheet, from: evidence, on: day)
    } catch {
      throw .rating(.evidence(error))
    }
    do throws(RatingError) {
      return (filled, try rater.rate(filled, evidence: evidence, on: day))
    } catch {
      throw .rating(error)
    }
  }

  /// The limits together with every option that has no price, and the criteria that lack one above their answer.
  private func pricedOnly(
    _ limits: UpgradeLimits, above present: ScoreSheet
  ) -> (limits: UpgradeLimits, unpriced: [CriterionCode]) {
    var excluded = limits.excluded
    var unpriced: [CriterionCode] = []
    for leaf in rater.criteria.leaves where !limits.frozen.contains(leaf.code) {
      let first = present[leaf.code]?.firstAbove ?? 0
      let letters = (leaf.question?.options.indices ?? 0..<0).filter { $0 >= first }.compactMap(
        OptionLetter.init)
      let missing = letters.filter {
        prices[leaf.code, $0] == nil && excluded[leaf.code]?.contains($0) != true
      }
      guard !missing.isEmpty else { continue }
      excluded[leaf.code, default: []].formUnion(missing)
      unpriced.append(leaf.code)
    }
    return (UpgradeLimits(frozen: limits.frozen, excluded: excluded), unpriced)
  }
}

/// What a planner says (kết quả tư vấn).
public enum SupportAdvice: Sendable, Hashable {
  /// The cheapest way.
  case plan(SupportPlan)
  /// Nothing that the list has a price for reaches the level; and the criteria above whose answers the list lacks prices, in form
  /// order.
  case impossible([UpgradeBlock], unpriced: [CriterionCode])
}

/// Why no plan could be sought.
@nonexhaustive
public enum SupportPlanError: Error, Sendable, Hashable {
  /// The product is of a set that the rater rates: its set, and the name and place of the rater's.
  case otherSet(ProductSet, ratedBy: Bilingual, Citation)
  /// The product cannot be rated.
  case rating(RatingError)
  /// The search cannot be made, such as where a criterion has no answer or a price is of none.
  case upgrade(UpgradeError)
  /// The costs of the steps do not fit.
  case cost(MoneyError)
}

extension SupportPlanError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    switch self {
    case .otherSet(let set, let rated, let citation):
      Bilingual(
        vi:
          "sản phẩm thuộc bộ “\(set.name.vi)”, không được chấm theo bộ tiêu chí “\(rated.vi)” (\(citation.text(in: .vietnamese)))",
        en:
          "the product is of the set “\(set.name.en)”, which the criteria of “\(rated.en)” do not rate (\(citation.text(in: .english)))"
      )
    case .rating(let error): error.text
    case .upgrade(let error): error.text
    case .cost(let error): error.text
    }
  }
}

extension Answer {
  /// The place of the first option printed after this answer.
  fileprivate var firstAbove: Int {
    switch self {
    case .noneHolds: 0
    case .option(let letter): letter.index + 1
    }
  }
}

extension Elimination {
  /// Whether a score eliminates, which a plan can mend; a note that applies it cannot.
  fileprivate var isOfScore: Bool {
    if case .zeroScore = cause { true } else { false }
  }
}
