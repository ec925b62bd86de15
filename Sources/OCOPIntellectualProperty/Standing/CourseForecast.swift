public import OCOPModel

/// When an application may have passed the formality check, and when it may be registered (dự kiến tiến độ): a range.
///
/// The first day of a range is that of the office's own targets, which it is not bound by; the last is that of the slowest
/// course seen. Where no course of the right was seen, there is no last day.
///
/// ```swift
/// let forecast = IPProcedure.vietnam.forecast(.trademark, filedOn: try CivilDate("2026-07-01"))
/// forecast?.passesFormality.earliest  // level 1, for 3★
/// forecast?.registered.earliest       // what level 2 needs, for 4★
/// ```
public struct CourseForecast: Sendable, Hashable {
  /// The right.
  public let right: IPRight
  /// The filing.
  public let filed: CivilDate
  /// The day of acceptance or, where the law has none, of publication.
  public let passesFormality: Range
  /// The day of the grant, if nothing is objected to and the fees are paid at once.
  public let registered: Range

  /// A range of days.
  public struct Range: Sendable, Hashable {
    /// The day by the office's targets.
    public let earliest: CivilDate
    /// The day by the slowest course seen, or `nil` where none was seen.
    public let latest: CivilDate?
    /// The targets that were added up.
    public let targets: [PeriodRule.ID]
    /// The weakest confidence among them.
    public let confidence: Confidence
  }
}

/// A course that an application took at the office (tiến độ đã quan sát), from its public record.
public struct ObservedCourse: Sendable, Hashable {
  /// The number of the application.
  public let number: String
  /// The right.
  public let right: IPRight
  /// The filing.
  public let filed: CivilDate
  /// The publication.
  public let published: CivilDate
  /// The grant.
  public let granted: CivilDate
  /// How well the course is established.
  public let confidence: Confidence

  /// Creates a course.
  public init(
    _ number: String, _ right: IPRight, filed: CivilDate, published: CivilDate, granted: CivilDate,
    _ confidence: Confidence
  ) {
    self.number = number
    self.right = right
    self.filed = filed
    self.published = published
    self.granted = granted
    self.confidence = confidence
  }

  /// Courses of ordinary marks, filed in 2019.
  public static let vietnam = [
    ObservedCourse(
      "4-2019-43953", .trademark, filed: .table(2019, 11, 4), published: .table(2020, 1, 27),
      granted: .table(2021, 12, 9), .read),
    ObservedCourse(
      "4-2019-48905", .trademark, filed: .table(2019, 12, 2), published: .table(2020, 2, 25),
      granted: .table(2022, 10, 6), .read),
  ]
}

extension IPProcedure {
  /// When an application filed at the office on a day may come through.
  ///
  /// - Returns: `nil` for a right without the office's targets, such as a patent, which is examined on request, or past 9999.
  public func forecast(
    _ right: IPRight, filedOn filed: CivilDate, observed: [ObservedCourse] = ObservedCourse.vietnam
  ) -> CourseForecast? {
    guard let rules = Self.targets(right) else { return nil }
    let isAccepted = IPRegime.governing(filed) != .c
    var course = Course(self, right, filed)
    guard course.add(.f1) else { return nil }
    let accepted = course.range
    guard course.add(rules.publication) else { return nil }
    let published = course.range
    course.published = course.day
    guard course.add(rules.examination) else { return nil }
    // No source tells how long the grant takes under the law of 2026: it is counted as no time.
    _ = course.add(.s7)
    let slow = observed.filter { $0.right == right }
    func last(_ days: (ObservedCourse) -> Int) -> CivilDate? {
      slow.map(days).max().flatMap { try? filed.adding(days: $0) }
    }
    return CourseForecast(
      right: right, filed: filed,
      passesFormality: (isAccepted ? accepted : published)
        .upTo(last { $0.filed.days(to: $0.published) }),
      registered: course.range.upTo(last { $0.filed.days(to: $0.granted) }))
  }

  private static func targets(
    _ right: IPRight
  ) -> (publication: PeriodRule.ID, examination: PeriodRule.ID)? {
    if right.isMark { return (.p1, .s1) }
    switch right {
    case .industrialDesign: return (.p2, .s2)
    case .geographicalIndication: return (.p3, .s3)
    default: return nil
    }
  }

  /// Targets added up from a filing.
  private struct Course {
    let procedure: IPProcedure
    let right: IPRight
    let filed: CivilDate
    var day: CivilDate
    var published: CivilDate?
    var targets: [PeriodRule.ID] = []
    var confidence = Confidence.read

    init(_ procedure: IPProcedure, _ right: IPRight, _ filed: CivilDate) {
      (self.procedure, self.right, self.filed, self.day) = (procedure, right, filed, filed)
    }

    mutating func add(_ id: PeriodRule.ID) -> Bool {
      guard let rule = procedure.rule(id, for: right) else { return false }
      let basis =
        switch rule.basis {
        case .filing: filed
        case .publication: published ?? day
        case .act: day
        }
      guard let term = rule.term(.governing(basis), on: day), let length = term.length,
        let end = try? length.end(from: day)
      else { return false }
      day = end
      targets.append(id)
      confidence = weaker(confidence, term.confidence)
      return true
    }

    private func weaker(_ left: Confidence, _ right: Confidence) -> Confidence {
      let order: [Confidence] = [.read, .secondary, .unverified]
      return (order.firstIndex(of: left) ?? 0) < (order.firstIndex(of: right) ?? 0) ? right : left
    }

    var range: CourseForecast.Range {
      CourseForecast.Range(earliest: day, latest: nil, targets: targets, confidence: confidence)
    }
  }
}

extension CourseForecast.Range {
  fileprivate func upTo(_ day: CivilDate?) -> CourseForecast.Range {
    CourseForecast.Range(
      earliest: earliest, latest: day.map { max($0, earliest) }, targets: targets, confidence: confidence)
  }
}

#if !hasFeature(Embedded)
extension CourseForecast: Codable {}
extension CourseForecast.Range: Codable {}
extension ObservedCourse: Codable {}
#endif
