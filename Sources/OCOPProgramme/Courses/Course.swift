public import OCOPModel

/// The course of something (diễn biến): when it began, and everything that happened to it since.
///
/// Where it stands is a pure function of the history, on any day.
///
/// ```swift
/// var course = IdeaCourse(from: try CivilDate("2021-04-12"))
/// try course.take(.chosen, on: CivilDate("2021-05-20"))
/// course.state                                        // .chosen
/// course.state(on: try CivilDate("2021-05-19"))       // .registered
/// ```
public struct Course<Rules: CourseRules>: Sendable, Hashable {
  /// A step on a day.
  public struct Entry: Sendable, Hashable {
    /// The day.
    public let day: CivilDate
    /// What happened.
    public let step: Rules.Step

    /// Creates an entry.
    public init(on day: CivilDate, _ step: Rules.Step) {
      self.day = day
      self.step = step
    }
  }

  /// The day on which the course began.
  public let begun: CivilDate
  /// Where it stands after all of its history.
  public private(set) var state: Rules.State
  /// What happened, in the order of time.
  public private(set) var history: [Entry] = []

  /// Begins a course on a day.
  public init(from day: CivilDate) {
    self.begun = day
    self.state = Rules.start
  }

  /// Begins a course on a day and replays its history.
  ///
  /// - Throws: the ``CourseError`` of the first step that is refused.
  /// - Complexity: O(*n*) for *n* steps.
  public init(from day: CivilDate, history: [Entry]) throws(CourseError<Rules>) {
    self.init(from: day)
    for entry in history { try take(entry.step, on: entry.day) }
  }

  /// Takes a step on a day, or leaves the course as it was.
  ///
  /// - Throws: ``CourseError`` that says why not, and what is allowed instead.
  public mutating func take(_ step: Rules.Step, on day: CivilDate) throws(CourseError<Rules>) {
    guard let row = Course.row(step.kind, in: state) else {
      throw .notAllowed(step.kind, in: state, allowed: allowed)
    }
    guard day >= lastDay else { throw .runsBackwards(day, after: lastDay) }
    guard !step.requiredTexts.contains(where: \.isBlank) else { throw .blank(step.kind) }
    state = row.to ?? state
    history.append(Entry(on: day, step))
  }

  /// The last day on which something happened.
  public var lastDay: CivilDate { history.last?.day ?? begun }

  /// The steps that can be taken now, in the order of the rules.
  public var allowed: [Rules.Step.Kind] {
    Rules.rows.filter { $0.from.contains(state) }.map(\.step)
  }

  /// Whether nothing can follow.
  public var isOver: Bool { allowed.isEmpty }

  /// Where the course stood at the end of a day, or `nil` before it began.
  ///
  /// - Complexity: O(*n*) for *n* steps.
  public func state(on day: CivilDate) -> Rules.State? {
    guard day >= begun else { return nil }
    return history.prefix { $0.day <= day }.reduce(Rules.start) { state, entry in
      Course.row(entry.step.kind, in: state)?.to ?? state
    }
  }

  /// The course as it was at the end of a day; one that begins later has no history.
  public func through(_ day: CivilDate) -> Course {
    var course = self
    course.history = Array(history.prefix { $0.day <= day })
    course.state = state(on: day) ?? Rules.start
    return course
  }

  /// What happened up to the end of a day.
  public func steps(through day: CivilDate) -> [Rules.Step] {
    history.prefix { $0.day <= day }.map(\.step)
  }

  /// The day on which the course came to the state in which it stood on a day, or `nil` before it began.
  public func since(on day: CivilDate) -> CivilDate? {
    guard day >= begun else { return nil }
    var (since, state) = (begun, Rules.start)
    for entry in history.prefix(while: { $0.day <= day }) {
      guard let next = Course.row(entry.step.kind, in: state)?.to, next != state else { continue }
      (since, state) = (entry.day, next)
    }
    return since
  }

  private static func row(_ step: Rules.Step.Kind, in state: Rules.State) -> CourseRow<Rules>? {
    Rules.rows.first { $0.step == step && $0.from.contains(state) }
  }
}

/// Why a step of a course is refused.
@nonexhaustive
public enum CourseError<Rules: CourseRules>: Error, Sendable, Hashable {
  /// The step is one that the state allows.
  case notAllowed(Rules.Step.Kind, in: Rules.State, allowed: [Rules.Step.Kind])
  /// Steps follow each other in time, none before the course began.
  case runsBackwards(CivilDate, after: CivilDate)
  /// A text that the step asks for has words.
  case blank(Rules.Step.Kind)
}

extension CourseError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words, and what is allowed instead.
  public var text: Bilingual {
    switch self {
    case .notAllowed(let step, let state, let allowed):
      Bilingual(
        vi: "“\(step.name.vi)” không phải bước tiếp theo khi “\(state.name.vi)”; được phép: "
          + (allowed.isEmpty ? "không có" : allowed.map(\.name.vi).joined(separator: ", ")),
        en: "“\(step.name.en)” is not possible while “\(state.name.en)”; possible: "
          + (allowed.isEmpty ? "nothing" : allowed.map(\.name.en).joined(separator: ", ")))
    case .runsBackwards(let day, let last):
      Bilingual(
        vi: "ngày \(day.formatted(in: .vietnamese)) trước ngày \(last.formatted(in: .vietnamese))",
        en: "\(day) lies before \(last)")
    case .blank(let step):
      Bilingual(vi: "“\(step.name.vi)”: chưa ghi nội dung", en: "“\(step.name.en)”: a text is blank")
    }
  }
}

extension String {
  /// Whether the text has nothing to read.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

#if !hasFeature(Embedded)
extension Course.Entry: Codable where Rules.Step: Codable {}
extension Course: Codable where Rules.Step: Codable {
  private enum CodingKeys: String, CodingKey {
    case begun, history
  }

  /// Decodes the first day and replays the history; a step that is refused is `dataCorrupted`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let begun = try container.decode(CivilDate.self, forKey: .begun)
    let history = try container.decodeIfPresent([Entry].self, forKey: .history) ?? []
    self = try checkDecoded(decoder) { () throws(CourseError<Rules>) in
      try Course(from: begun, history: history)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(begun, forKey: .begun)
    try container.encode(history, forKey: .history)
  }
}
#endif
