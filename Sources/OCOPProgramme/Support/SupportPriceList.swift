public import OCOPModel
public import OCOPRating

/// What it takes to come up to an option of a criterion, whatever the option held now (chi phí đạt một mức của tiêu chí).
public struct SupportPrice: Sendable, Hashable {
  /// The criterion.
  public let criterion: CriterionCode
  /// The option to reach.
  public let option: OptionLetter
  /// What has to be done; nothing that costs where the producer can do it alone.
  public let tasks: [SupportTask]

  /// Creates a price.
  public init(_ criterion: CriterionCode, _ option: OptionLetter, _ tasks: [SupportTask] = []) {
    self.criterion = criterion
    self.option = option
    self.tasks = tasks
  }

  /// What all tasks cost; ``SupportPriceList`` proves that it fits.
  public var cost: Dong { Dong(tasks.reduce(0) { $0 &+ $1.cost.amount }) }
}

/// What options cost for the products of one criteria set (bảng giá nâng mức), as the caller reckons it.
///
/// ```swift
/// let prices = try SupportPriceList([
///   SupportPrice("3.5", .b, [
///     SupportTask(
///       Bilingual(vi: "Đăng ký nhãn hiệu", en: "Registering the mark"), cost: Dong(14_000_000),
///       category: .intellectualProperty, contents: [.domesticDesignOrMark])
///   ]),
///   SupportPrice("4.2", .c),  // a department of sales costs nothing
/// ])
/// ```
///
/// No law names these prices, so there is no list by default, and what the list lacks is never planned. Prices add up: what serves
/// two criteria stands at one of them.
public struct SupportPriceList: Sendable, Hashable {
  /// The prices, in the order of their criteria and options.
  public let prices: [SupportPrice]
  /// The greatest amount of which every price is a whole multiple, at least 1 đồng.
  let unit: Int64

  /// Creates a list.
  ///
  /// - Throws: ``SupportPriceError`` for the first price in the order of criteria and options that is not in order, or for prices
  ///   too far apart.
  public init(_ prices: [SupportPrice]) throws(SupportPriceError) {
    let sorted = prices.sorted { ($0.criterion, $0.option) < ($1.criterion, $1.option) }
    for (price, next) in zip(sorted, sorted.dropFirst())
    where price.criterion == next.criterion && price.option == next.option {
      throw .statedTwice(price.criterion, price.option)
    }
    var (unit, largest): (Int64, Int64) = (0, 0)
    for price in sorted {
      let cost = try price.checkedCost()
      unit = SupportPriceList.greatestCommonDivisor(unit, cost)
      largest = max(largest, cost)
    }
    self.unit = max(1, unit)
    guard largest / self.unit <= Int64(UpgradeCosts.largest) else {
      throw .tooFarApart(largest: Dong(largest), unit: Dong(self.unit))
    }
    self.prices = sorted
  }

  /// The price of an option, or `nil` where the list has none.
  public subscript(criterion: CriterionCode, option: OptionLetter) -> SupportPrice? {
    prices.first { $0.criterion == criterion && $0.option == option }
  }

  /// The prices as the search for a plan counts them, in units.
  func upgradeCosts() throws(UpgradeError) -> UpgradeCosts {
    var costs: [CriterionCode: [OptionLetter: Int]] = [:]
    for price in prices {
      costs[price.criterion, default: [:]][price.option] = Int(price.cost.amount / unit)
    }
    return try UpgradeCosts(costs)
  }

  private static func greatestCommonDivisor(_ one: Int64, _ other: Int64) -> Int64 {
    var (larger, smaller) = (one, other)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return larger
  }
}

extension SupportPrice {
  fileprivate func checkedCost() throws(SupportPriceError) -> Int64 {
    var sum: Int64 = 0
    for task in tasks {
      guard (Dong.zero...SupportTask.largestCost).contains(task.cost) else {
        throw .costOutOfRange(criterion, option, task.cost)
      }
      guard task.ownShare.isPart else { throw .ownShareAboveWhole(criterion, option, task.ownShare) }
      sum &+= task.cost.amount
      guard sum <= SupportTask.largestCost.amount else { throw .costOutOfRange(criterion, option, Dong(sum)) }
    }
    return sum
  }
}

/// What is wrong with a price list.
@nonexhaustive
public enum SupportPriceError: Error, Sendable, Hashable {
  /// An option has one price.
  case statedTwice(CriterionCode, OptionLetter)
  /// A task, and all tasks of an option together, cost 0…``SupportTask/largestCost``.
  case costOutOfRange(CriterionCode, OptionLetter, Dong)
  /// An own share is at most the whole.
  case ownShareAboveWhole(CriterionCode, OptionLetter, Share)
  /// Prices are multiples of a unit of which the largest has at most `UpgradeCosts.largest`: round them to thousands of đồng.
  case tooFarApart(largest: Dong, unit: Dong)
}

extension SupportPriceError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    switch self {
    case .statedTwice(let code, let letter):
      Bilingual(
        vi: "tiêu chí \(code), mức \(letter): có hai giá",
        en: "criterion \(code), option \(letter): two prices")
    case .costOutOfRange(let code, let letter, let cost):
      Bilingual(
        vi: "tiêu chí \(code), mức \(letter): chi phí \(cost) không nằm trong 0–\(SupportTask.largestCost)",
        en: "criterion \(code), option \(letter): the cost \(cost) is not 0–\(SupportTask.largestCost)")
    case .ownShareAboveWhole(let code, let letter, let share):
      Bilingual(
        vi: "tiêu chí \(code), mức \(letter): tỷ lệ đối ứng \(share) lớn hơn toàn bộ",
        en: "criterion \(code), option \(letter): the own share \(share) is more than the whole")
    case .tooFarApart(let largest, let unit):
      Bilingual(
        vi: "giá lớn nhất \(largest) quá nhiều lần đơn vị \(unit): hãy làm tròn giá",
        en: "the largest price \(largest) is too many times the unit \(unit): round the prices")
    }
  }
}

#if !hasFeature(Embedded)
extension SupportPrice: Codable {}
extension SupportPriceList: Codable {
  /// Decodes the prices and checks them as ``init(_:)`` does.
  public init(from decoder: any Decoder) throws {
    let prices = try decoder.singleValueContainer().decode([SupportPrice].self)
    self = try checkDecoded(decoder) { () throws(SupportPriceError) in try SupportPriceList(prices) }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(prices)
  }
}
#endif
