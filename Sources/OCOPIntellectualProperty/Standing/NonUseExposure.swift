public import OCOPModel

/// How exposed a mark is to a request that ends it for non-use (nguy cơ bị chấm dứt vì không sử dụng).
///
/// ```swift
/// let exposure = try mark.nonUse(used: [DatePeriod(from: firstUse)], on: day)
/// exposure?.firstVulnerable      // the day from which a request succeeds, as things stand
/// exposure?.useBy                // the last day to begin a use that still saves it on that day
/// exposure?.isVulnerable(to: request)
/// ```
///
/// Whether there was a good reason for not using the mark is left to people.
public struct NonUseExposure: Sendable, Hashable {
  /// The day of the grant, from which the first years are counted.
  public let granted: CivilDate
  /// The days on which the mark was used, as far as evidence shows; without an end while the use goes on.
  public let used: [DatePeriod]
  /// The rule.
  public let rule: NonUseRule

  /// Creates the exposure of a mark granted on a day.
  public init(granted: CivilDate, used: [DatePeriod], rule: NonUseRule = .vietnam) {
    self.granted = granted
    self.used = used
    self.rule = rule
  }

  /// What is read where the law is silent.
  public static let interpretations: [Interpretation] = [.useThreeMonthsBeforeSaves]

  /// Whether a request of a day would end the mark, were there no good reason.
  ///
  /// Use that began or resumed less than the rule's months before the request does not count.
  public func isVulnerable(to request: CivilDate) -> Bool {
    guard let open = end(of: rule.unused, from: granted), request >= open,
      let latest = latestUseThatSaves(before: request)
    else { return false }
    return !used.contains { period in
      guard let last = lastDay(of: period, upTo: latest), let free = end(of: rule.unused, from: last) else {
        return false
      }
      return free > request
    }
  }

  /// The last day on which a use may begin that saves the mark from a request of a day.
  public func latestUseThatSaves(before request: CivilDate) -> CivilDate? {
    try? rule.before.end(from: request, times: -1)
  }

  /// The first day on which a request would succeed if the mark is not used further, or `nil` while its use goes on.
  public var firstVulnerable: CivilDate? { firstVulnerable(from: granted) }

  /// The first day, from a day on, on which a request would succeed if the mark is not used further.
  public func firstVulnerable(from day: CivilDate) -> CivilDate? {
    let ends = used.filter { $0.end != nil }.compactMap { lastDay(of: $0, upTo: nil) }
    let candidates =
      [day] + ([granted] + ends).compactMap { end(of: rule.unused, from: $0) }.filter { $0 > day }
    return candidates.filter(isVulnerable).min()
  }

  /// The last day to begin a use that saves the mark on the first vulnerable day.
  public var useBy: CivilDate? { firstVulnerable.flatMap(latestUseThatSaves) }

  private func end(of length: PeriodLength, from day: CivilDate) -> CivilDate? { try? length.end(from: day) }

  private func lastDay(of period: DatePeriod, upTo limit: CivilDate?) -> CivilDate? {
    let last = period.end.flatMap { try? $0.adding(days: -1) }
    guard let day = [last, limit].compactMap({ $0 }).min(), day >= period.start else { return nil }
    return day
  }
}

/// The rule on non-use (quy định về không sử dụng nhãn hiệu).
public struct NonUseRule: Sendable, Hashable {
  /// How long in a row the mark is not used.
  public let unused: PeriodLength
  /// How long before the request a use must have begun or resumed.
  public let before: PeriodLength
  /// The place in the law.
  public let citation: Citation
  /// How well the rule is established.
  public let confidence: Confidence

  /// Creates a rule.
  public init(unused: PeriodLength, before: PeriodLength, _ citation: Citation, _ confidence: Confidence) {
    self.unused = unused
    self.before = before
    self.citation = citation
    self.confidence = confidence
  }

  /// The Law on Intellectual Property, Article 95(1)(d): the years of the period `U1`, and the months that it has besides.
  public static let vietnam = NonUseRule(
    unused: period?.length ?? .years(5), before: .months(3),
    period?.citation ?? .ipLaw(95, .clause(1), .point("d")), period?.confidence ?? .unverified)

  private static let period = IPProcedure.vietnam.rule(.u1, for: .trademark)?.terms.last
}

extension Interpretation {
  /// Use on the very day three months before a request saves the mark.
  public static let useThreeMonthsBeforeSaves = Interpretation(
    name: "useThreeMonthsBeforeSaves",
    reading: Bilingual(
      vi: "Sử dụng bắt đầu đúng ngày tròn ba tháng trước yêu cầu vẫn được tính",
      en: "A use that began on the very day three months before the request counts"),
    reason: Bilingual(
      vi: "“Ít nhất ba tháng” gồm cả ngày tròn ba tháng", en: "“At least three months” takes the full day in"),
    citation: .ipLaw(95, .clause(1), .point("d")))
}

extension IPCase {
  /// How exposed a mark is to a request for non-use, or `nil` for another right or without a title in force on the day.
  ///
  /// - Throws: ``IPCaseError`` as ``status(on:under:)``.
  public func nonUse(
    used: [DatePeriod], on day: CivilDate, by rule: NonUseRule = .vietnam,
    under procedure: IPProcedure = .vietnam
  ) throws(IPCaseError) -> NonUseExposure? {
    let status = try status(on: day, under: procedure)
    guard facts.right.isMark, status.protection != .none, let granted = status.granted else { return nil }
    return NonUseExposure(granted: granted, used: used, rule: rule)
  }
}

#if !hasFeature(Embedded)
extension NonUseExposure: Codable {}
extension NonUseRule: Codable {}
#endif
