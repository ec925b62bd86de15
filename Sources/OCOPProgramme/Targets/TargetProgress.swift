public import OCOPModel

/// What was counted for a target (kết quả đo): a number, or a part of a whole.
public struct TargetMeasure: Sendable, Hashable {
  /// How many count: at least those that certainly do, at most those that may.
  public let count: Bounds<Int>
  /// How many there are in all, for a part of a whole.
  public let whole: Bounds<Int>?

  /// Creates a measure.
  public init(_ count: Bounds<Int>, of whole: Bounds<Int>? = nil) {
    self.count = count
    self.whole = whole
  }
}

/// How far a target has come on a day (tiến độ chỉ tiêu).
public struct TargetProgress: Sendable, Hashable {
  /// Where a target stands.
  @nonexhaustive
  public enum State: String, Sendable, Hashable, CaseIterable {
    /// It is reached.
    case reached
    /// It is not reached, and not due yet.
    case open
    /// It was due and is not reached.
    case missed
    /// What is not known decides whether it is reached; or a share is asked for and there is nothing yet to take it of.
    case undecided
  }

  /// The target.
  public let target: ID<ProgrammeTarget>
  /// What it is called.
  public let name: Bilingual
  /// The version in force on the day.
  public let version: ProgrammeTarget.Version
  /// The day.
  public let day: CivilDate
  /// What was counted up to the day, or to the last day of the period if that lies before it.
  public let measure: TargetMeasure
  /// How many are asked for: by a share, of as many as there are now.
  public let needed: Bounds<Int>
  /// How many are missing: at least, and at most.
  public let shortfall: Bounds<Int>
  /// Where it stands.
  public let state: State
  /// What is to be expected by the last day; `nil` from that day on.
  public let forecast: TargetForecast?
}

/// What a target may come to by its last day (dự báo), by three ways of looking ahead.
public struct TargetForecast: Sendable, Hashable {
  /// The count on the last day if it goes on as since the first day, rounded down; `nil` before the first day.
  ///
  /// Interpretation `paceIsLinear`: days are alike. Seasons of rating are not, so a forecast is a hint and no more.
  public let atPace: Bounds<Int>?
  /// The count on the last day by what the registers have already entered: also without the certificates that run out and the
  /// points that close by then.
  public let asRecorded: Bounds<Int>
  /// The products with an open dossier that would count if they were recognised in time, in the order of their identifiers.
  public let candidates: [ID<Product>]

  /// Creates a forecast.
  public init(atPace: Bounds<Int>?, asRecorded: Bounds<Int>, candidates: [ID<Product>]) {
    self.atPace = atPace
    self.asRecorded = asRecorded
    self.candidates = candidates
  }
}

extension TargetProgress {
  /// Sets up the progress from what was counted.
  init(
    _ target: ProgrammeTarget, _ version: ProgrammeTarget.Version, on day: CivilDate,
    _ measure: TargetMeasure,
    isDue: Bool, forecast: TargetForecast?
  ) {
    let needed = version.goal.needed(of: measure.whole)
    let shortfall = Bounds(
      max(0, needed.atLeast - measure.count.atMost), max(0, needed.atMost - measure.count.atLeast))
    self.target = target.id
    self.name = target.name
    self.version = version
    self.day = day
    self.measure = measure
    self.needed = needed
    self.shortfall = shortfall
    self.state = TargetProgress.state(
      shortfall, isDue: isDue, isOfNothing: version.goal.isShare && measure.whole?.atMost == 0)
    self.forecast = forecast
  }

  private static func state(_ shortfall: Bounds<Int>, isDue: Bool, isOfNothing: Bool) -> State {
    if isOfNothing { return .undecided }
    if shortfall.atMost == 0 { return .reached }
    return shortfall.atLeast == 0 ? .undecided : isDue ? .missed : .open
  }
}

extension TargetProgress {
  /// The goal in words, that of a share with how many it comes to: `≥ 20`, `5–10`, `≥ 100% (9)`.
  public func goalText(in language: Language) -> String {
    let text = version.goal.text(in: language)
    return version.goal.isShare ? "\(text) (\(ReportCell.count(needed).text(in: language)))" : text
  }
}

extension ProgrammeTarget.Goal {
  fileprivate var isShare: Bool {
    if case .share = self { true } else { false }
  }

  /// How many a goal asks for, of a whole of which the number may be open.
  func needed(of whole: Bounds<Int>?) -> Bounds<Int> {
    switch self {
    case .atLeast(let least), .between(let least, _): return Bounds(least)
    case .share(let share):
      let whole = whole ?? Bounds(0)
      return Bounds(share.leastPart(of: whole.atLeast), share.leastPart(of: whole.atMost))
    }
  }
}

extension Share {
  /// The smallest whole number that is at least this part of a whole of at most ``ProgrammeRecords/largestCount``.
  fileprivate func leastPart(of whole: Int) -> Int {
    let product = Int128(whole) * Int128(numerator)
    let (quotient, rest) = product.quotientAndRemainder(dividingBy: Int128(denominator))
    return Int(clamping: rest > 0 ? quotient + 1 : quotient)
  }
}

extension TargetProgress.State {
  /// The state in words.
  public var name: Bilingual {
    switch self {
    case .reached: Bilingual(vi: "đạt", en: "reached")
    case .open: Bilingual(vi: "đang thực hiện", en: "open")
    case .missed: Bilingual(vi: "không đạt", en: "missed")
    case .undecided: Bilingual(vi: "chưa rõ, thiếu số liệu", en: "undecided, facts are missing")
    }
  }
}

#if !hasFeature(Embedded)
extension TargetMeasure: Codable {}
extension TargetProgress: Codable {}
extension TargetProgress.State: Codable {}
extension TargetForecast: Codable {}
#endif
