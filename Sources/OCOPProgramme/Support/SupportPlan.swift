public import OCOPFunding
public import OCOPModel
public import OCOPRating

/// The cheapest way of a product to a star, as work to be paid for (phương án hỗ trợ nâng hạng).
public struct SupportPlan: Sendable, Hashable {
  /// A criterion that the plan changes.
  public struct Step: Sendable, Hashable {
    /// The answer now.
    public let from: Answer
    /// The option to reach, and what that takes.
    public let price: SupportPrice
  }

  /// The product.
  public let product: ID<Product>
  /// Its producer, who does the work.
  public let producer: ID<Producer>
  /// The day of the rating that the plan starts from.
  public let day: CivilDate
  /// The star level that the plan reaches.
  public let target: Star
  /// What the product holds on the day, and what blocks each higher star.
  public let present: Rating
  /// The criteria to change, in form order; none where the product holds the level.
  public let steps: [Step]
  /// What all steps cost.
  public let cost: Dong
  /// The total of points after the plan.
  public let total: Score
  /// The answers after the plan.
  public let sheet: ScoreSheet
  /// The criteria above whose answers prices are missing, in form order: with these, another way may be cheaper.
  public let unpriced: [CriterionCode]

  init(
    _ product: Product, _ plan: UpgradePlan, from present: ScoreSheet, _ rating: Rating,
    _ prices: SupportPriceList, unpriced: [CriterionCode], on day: CivilDate
  ) throws(SupportPlanError) {
    let steps = plan.steps.compactMap { step in
      prices[step.criterion, step.to].map { Step(from: step.from, price: $0) }
    }
    var sheet = present
    for step in steps { sheet[step.price.criterion] = .option(step.price.option) }
    do throws(MoneyError) {
      self.cost = try Dong.sum(steps.map(\.price.cost))
    } catch {
      throw .cost(error)
    }
    self.product = product.id
    self.producer = product.producer
    self.day = day
    self.target = plan.target
    self.present = rating
    self.steps = steps
    self.total = plan.total
    self.sheet = sheet
    self.unpriced = unpriced
  }
}

extension SupportPlan {
  /// The needs for support that the plan raises (nhu cầu hỗ trợ), one for each task that costs something.
  ///
  /// A need of the task *n* of an option is numbered `prefix-3.5b-n`, and its measure alike.
  ///
  /// - Parameters:
  ///   - prefix: What the identifiers begin with.
  ///   - day: The day on which the needs are raised.
  /// - Returns: The needs, in the order of the steps and their tasks, in Vietnamese words.
  /// - Throws: `IdentifierError` for a prefix that makes no identifier.
  public func needs(
    numbered prefix: String, raised day: CivilDate
  ) throws(IdentifierError) -> [SupportNeed] {
    var needs: [SupportNeed] = []
    for (mark, task) in paidTasks {
      needs.append(
        SupportNeed(
          id: try ID("\(prefix)-\(mark)"), producer: producer, product: product, category: task.category,
          text: task.name.vi, estimate: task.cost, raised: day))
    }
    return needs
  }

  /// The measures to be funded (nội dung đề nghị hỗ trợ), one for each need of ``needs(numbered:raised:)`` and numbered alike.
  ///
  /// Their star is the level that the plan reaches, by which rules with amounts by star pay.
  ///
  /// - Parameters:
  ///   - prefix: What the identifiers begin with.
  ///   - kind: What kind of producer it is, where a rule hangs on it.
  ///   - place: Where the work is done, where a rule hangs on it.
  ///   - years: The budget years that may pay.
  ///   - priority: The class of the measures, 1 before 2.
  /// - Returns: The measures.
  /// - Throws: `IdentifierError` for a prefix that makes no identifier.
  public func measures(
    numbered prefix: String, kind: ProducerKind? = nil, at place: SupportPlace? = nil,
    in years: ClosedRange<Int>? = nil, priority: Int = 1
  ) throws(IdentifierError) -> [SupportMeasure] {
    var measures: [SupportMeasure] = []
    for (mark, task) in paidTasks {
      measures.append(
        SupportMeasure(
          id: try ID("\(prefix)-\(mark)"), name: task.name, cost: task.cost, category: task.category,
          contents: task.contents, beneficiary: producer, producerKind: kind, place: place, star: target,
          priority: priority, years: years, ownShare: task.ownShare, isWhole: task.isWhole))
    }
    return measures
  }

  /// The tasks that cost something, each with its mark, such as `3.5b-1`.
  private var paidTasks: [(mark: String, task: SupportTask)] {
    steps.flatMap { step in
      step.price.tasks.enumerated().filter { $1.cost > .zero }.map { place, task in
        ("\(step.price.criterion)\(step.price.option)-\(place + 1)", task)
      }
    }
  }
}

#if !hasFeature(Embedded)
extension SupportPlan.Step: Codable {}
extension SupportPlan: Codable {
  private enum CodingKeys: String, CodingKey {
    case product, producer, day, target, present, steps, cost, total, sheet, unpriced
  }

  /// Decodes a plan; prices that are not in order, and a cost that is not that of the steps, are refused.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.product = try container.decode(ID<Product>.self, forKey: .product)
    self.producer = try container.decode(ID<Producer>.self, forKey: .producer)
    self.day = try container.decode(CivilDate.self, forKey: .day)
    self.target = try container.decode(Star.self, forKey: .target)
    self.present = try container.decode(Rating.self, forKey: .present)
    self.steps = try container.decode([Step].self, forKey: .steps)
    self.cost = try container.decode(Dong.self, forKey: .cost)
    self.total = try container.decode(Score.self, forKey: .total)
    self.sheet = try container.decode(ScoreSheet.self, forKey: .sheet)
    self.unpriced = try container.decode([CriterionCode].self, forKey: .unpriced)
    let prices = steps.map(\.price)
    _ = try checkDecoded(decoder) { () throws(SupportPriceError) in try SupportPriceList(prices) }
    guard (try? Dong.sum(prices.map(\.cost))) == cost else {
      throw DecodingError.dataCorruptedError(
        forKey: .cost, in: container, debugDescription: "the cost is not that of the steps")
    }
  }
}
#endif
