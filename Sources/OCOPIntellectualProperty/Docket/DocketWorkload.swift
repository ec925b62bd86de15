public import OCOPModel

/// A month of a year (tháng).
public struct DocketMonth: Sendable, Hashable {
  /// The year, 1–9999.
  public let year: Int
  /// The month, 1–12.
  public let month: Int

  /// The month of a day.
  public init(of day: CivilDate) {
    let (year, month, _) = day.components
    self.year = year
    self.month = month
  }
}

extension DocketMonth: Comparable {
  public static func < (left: DocketMonth, right: DocketMonth) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }
}

extension DocketMonth: CustomStringConvertible {
  /// The month in the form `2026-03`.
  public var description: String { String(CivilDate.table(year, month, 1).description.prefix(7)) }

  /// The month as a language writes it: `03/2026` in Vietnamese, `2026-03` in English.
  public func formatted(in language: Language) -> String {
    switch language {
    case .vietnamese: "\(month < 10 ? "0" : "")\(month)/\(year)"
    case .english: description
    }
  }
}

/// How much one person has to do in a month (khối lượng công việc).
public struct DocketWorkload: Sendable, Hashable {
  /// The month.
  public let month: DocketMonth
  /// The person in charge; `nil` for cases without one.
  public let responsible: String?
  /// The deadlines of applicants and owners that end in the month.
  public let deadlines: Int
  /// What the office is expected to answer in the month.
  public let expected: Int
  /// What may be done from a day of the month on.
  public let windows: Int
}

extension DueList {
  /// The list by month and person in charge, those without one last in each month; third parties' periods and what the
  /// office is late with, or rests on, are left out.
  public var workload: [DocketWorkload] {
    struct Key: Hashable {
      let month: DocketMonth
      let responsible: String?
    }
    struct Counts {
      var deadlines = 0
      var expected = 0
      var windows = 0
    }
    var counts: [Key: Counts] = [:]
    func count(_ items: [DocketItem], _ add: (inout Counts) -> Void) {
      for item in items {
        add(
          &counts[
            Key(month: DocketMonth(of: item.deadline.due), responsible: item.responsible), default: Counts()])
      }
    }
    count(deadlines) { $0.deadlines += 1 }
    count(expected.filter { !$0.deadline.notes.contains(.resting) }) { $0.expected += 1 }
    count(windows) { $0.windows += 1 }
    return counts.map { key, counts in
      DocketWorkload(
        month: key.month, responsible: key.responsible, deadlines: counts.deadlines,
        expected: counts.expected,
        windows: counts.windows)
    }.sorted { left, right in
      if left.month != right.month { return left.month < right.month }
      guard let one = left.responsible else { return false }
      return right.responsible.map { one < $0 } ?? true
    }
  }
}

#if !hasFeature(Embedded)
extension DocketMonth: Codable {
  private enum CodingKeys: String, CodingKey {
    case year, month
  }

  /// Decodes `{"year":2026,"month":3}`; a year outside 1–9999 or a month outside 1–12 is refused.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.year = try container.decode(Int.self, forKey: .year)
    self.month = try container.decode(Int.self, forKey: .month)
    guard 1...9999 ~= year else {
      throw DecodingError.dataCorruptedError(
        forKey: .year, in: container, debugDescription: "a year is one of 1–9999")
    }
    guard 1...12 ~= month else {
      throw DecodingError.dataCorruptedError(
        forKey: .month, in: container, debugDescription: "a month is one of 1–12")
    }
  }
}
extension DocketWorkload: Codable {}
#endif
