/// A run of days (khoảng thời gian) from its first day up to, but without, its end; open-ended if it has none.
public struct DatePeriod: Sendable, Hashable {
  /// The first day of the period.
  public let start: CivilDate
  /// The first day after the period, or `nil` for a period without an end.
  public let end: CivilDate?

  /// Creates a period from its first day up to, but without, an end.
  ///
  /// - Throws: ``DatePeriodError/endsBeforeStart(start:end:)`` for an end before the start.
  public init(from start: CivilDate, upTo end: CivilDate?) throws(DatePeriodError) {
    if let end, end < start { throw .endsBeforeStart(start: start, end: end) }
    self.start = start
    self.end = end
  }

  /// Creates a period without an end.
  public init(from start: CivilDate) {
    self.start = start
    self.end = nil
  }

  /// A period of a table; an end before the start, which a test of the tables would show, gives an empty period.
  package static func table(from start: CivilDate, upTo end: CivilDate) -> DatePeriod {
    DatePeriod(start: start, end: max(start, end))
  }

  private init(start: CivilDate, end: CivilDate?) {
    self.start = start
    self.end = end
  }

  /// The last day of the period, or `nil` for one without an end.
  public var lastDay: CivilDate? { end.flatMap { try? $0.adding(days: -1) } }

  /// Whether a day lies in the period.
  public func contains(_ day: CivilDate) -> Bool {
    guard day >= start else { return false }
    guard let end else { return true }
    return day < end
  }

  /// The days that lie in both periods, or `nil` where there are none.
  public func intersection(_ other: DatePeriod) -> DatePeriod? {
    let start = max(self.start, other.start)
    let end =
      switch (self.end, other.end) {
      case (nil, let end), (let end, nil): end
      case (let first?, let second?): min(first, second)
      }
    if let end, end <= start { return nil }
    return try? DatePeriod(from: start, upTo: end)
  }
}

/// Why a period could not be made.
public enum DatePeriodError: Error, Sendable, Hashable {
  /// The end lies before the start.
  case endsBeforeStart(start: CivilDate, end: CivilDate)
}

extension DatePeriodError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    switch self {
    case .endsBeforeStart(let start, let end):
      Bilingual(
        vi:
          "kết thúc \(end.formatted(in: .vietnamese)), trước khi bắt đầu \(start.formatted(in: .vietnamese))",
        en: "it ends on \(end), before it begins on \(start)")
    }
  }
}

#if !hasFeature(Embedded)
extension DatePeriod: Codable {
  private enum CodingKeys: String, CodingKey {
    case start = "from"
    case end = "upTo"
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let start = try container.decode(CivilDate.self, forKey: .start)
    let end = try container.decodeIfPresent(CivilDate.self, forKey: .end)
    self = try checkDecoded(decoder) { () throws(DatePeriodError) in
      try DatePeriod(from: start, upTo: end)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(start, forKey: .start)
    try container.encodeIfPresent(end, forKey: .end)
  }
}
#endif
