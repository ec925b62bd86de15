public import OCOPModel

/// What is paid to the office on an occasion (bảng tính phí, lệ phí): the lines, and why each is what it is.
///
/// Where the law leaves an amount open, the line and the total are bounds, and ``interpretations`` says what is open.
public struct FeeBill: Sendable, Hashable {
  /// The occasion.
  public let occasion: FeeOccasion
  /// The right that is paid for.
  public let right: IPRight
  /// The day that chooses the rows and reductions: that of receipt, or, at the grant, of the office's notice.
  public let day: CivilDate
  /// The way of filing.
  public let channel: FilingChannel
  /// The lines, in the order of the tariff's composition.
  public let lines: [FeeLine]
  /// The readings that the bill rests on.
  public let interpretations: [Interpretation]
  /// How well it is established that these items, and no others, are paid.
  public let composition: Confidence
  /// The day to which the tariff was checked, where the bill is of a later day.
  public let checkedOnlyTo: CivilDate?
  /// The sum of the lines.
  public let total: Bounds<Dong>
  /// The sum without reductions.
  public let fullTotal: Dong

  /// Creates a bill and adds it up.
  ///
  /// - Throws: ``MoneyError`` for a sum that does not fit.
  init(
    occasion: FeeOccasion, right: IPRight, day: CivilDate, channel: FilingChannel, lines: [FeeLine],
    interpretations: [Interpretation], composition: Confidence, checkedOnlyTo: CivilDate?
  ) throws(MoneyError) {
    self.occasion = occasion
    self.right = right
    self.day = day
    self.channel = channel
    self.lines = lines
    self.interpretations = interpretations
    self.composition = composition
    self.checkedOnlyTo = checkedOnlyTo
    self.total = Bounds(
      try Dong.sum(lines.map(\.amount.atLeast)), try Dong.sum(lines.map(\.amount.atMost)))
    self.fullTotal = try Dong.sum(lines.map(\.full))
  }

  /// The least confidence of anything that the bill rests on.
  public var confidence: Confidence {
    let all = [composition] + lines.map(\.confidence) + lines.compactMap { $0.reduction?.confidence }
    return all.contains(.unverified) ? .unverified : all.contains(.secondary) ? .secondary : .read
  }
}

/// A line of a bill: so many units of an item.
public struct FeeLine: Sendable, Hashable {
  /// The item.
  public let code: FeeCode
  /// What is counted.
  public let unit: FeeUnit
  /// Whether the line is for the units beyond those that the item's price covers.
  public let isFurther: Bool
  /// How many units.
  public let quantity: Int
  /// The full amount for a unit.
  public let unitAmount: Dong
  /// The amount without reductions.
  public let full: Dong
  /// The amount to pay.
  public let amount: Bounds<Dong>
  /// The reduction, where one applies.
  public let reduction: FeeReduction?
  /// The document that states the amount.
  public let citation: Citation
  /// How well the amount is established.
  public let confidence: Confidence
}

extension FeeBill {
  /// The amount of an item over all its lines; `nil` where the bill lacks the item.
  public func amount(of code: FeeCode) -> Bounds<Dong>? {
    let own = lines.filter { $0.code == code }
    guard
      !own.isEmpty, let least = try? Dong.sum(own.map(\.amount.atLeast)),
      let most = try? Dong.sum(own.map(\.amount.atMost))
    else { return nil }
    return Bounds(least, most)
  }
}

#if !hasFeature(Embedded)
extension FeeLine: Codable {}
extension FeeBill: Codable {
  private enum CodingKeys: String, CodingKey {
    case occasion, right, day, channel, lines, interpretations, composition, checkedOnlyTo, total, fullTotal
  }

  /// Decodes a bill and adds it up again; sums that differ are refused.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let occasion = try container.decode(FeeOccasion.self, forKey: .occasion)
    let right = try container.decode(IPRight.self, forKey: .right)
    let day = try container.decode(CivilDate.self, forKey: .day)
    let channel = try container.decode(FilingChannel.self, forKey: .channel)
    let lines = try container.decode([FeeLine].self, forKey: .lines)
    let readings = try container.decode([Interpretation].self, forKey: .interpretations)
    let composition = try container.decode(Confidence.self, forKey: .composition)
    let checkedOnlyTo = try container.decodeIfPresent(CivilDate.self, forKey: .checkedOnlyTo)
    self = try checkDecoded(decoder) { () throws(MoneyError) in
      try FeeBill(
        occasion: occasion, right: right, day: day, channel: channel, lines: lines, interpretations: readings,
        composition: composition, checkedOnlyTo: checkedOnlyTo)
    }
    let total = try container.decode(Bounds<Dong>.self, forKey: .total)
    guard total == self.total, try container.decode(Dong.self, forKey: .fullTotal) == fullTotal else {
      throw DecodingError.dataCorruptedError(
        forKey: .total, in: container, debugDescription: "the total is not the sum of the lines")
    }
  }
}
#endif
