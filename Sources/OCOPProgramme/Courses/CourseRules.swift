public import OCOPModel

/// A state of a course, or the kind of a step: a stable name, and one in words.
public protocol CourseName: RawRepresentable<String>, CaseIterable, Sendable, Hashable {
  /// The name in words.
  var name: Bilingual { get }
}

/// Something that happens in a course: its kind decides what follows, its particulars are recorded.
public protocol CourseStep: Sendable, Hashable {
  /// The kind of a step, without its particulars.
  associatedtype Kind: CourseName

  /// The kind of the step.
  var kind: Kind { get }
  /// Texts of the step that must not be blank, such as why an idea is declined.
  var requiredTexts: [String] { get }
}

extension CourseStep {
  /// Most steps ask for no text.
  public var requiredTexts: [String] { [] }
}

/// The rules of a course (quy trình): its states, its steps, and which step leads from where to where.
///
/// The rules are a table, so that what may follow what can be read, printed and tested as data.
public protocol CourseRules: Sendable {
  /// Where a course can stand.
  associatedtype State: CourseName
  /// What can happen in it.
  associatedtype Step: CourseStep

  /// Where a course begins.
  static var start: State { get }
  /// The steps, each with the states it leads from and the one it leads to.
  static var rows: [CourseRow<Self>] { get }
}

/// A row of the rules of a course: a step, where it can be taken, and where it leads.
public struct CourseRow<Rules: CourseRules>: Sendable, Hashable {
  /// The kind of the step.
  public let step: Rules.Step.Kind
  /// The states in which it can be taken.
  public let from: [Rules.State]
  /// The state that follows; `nil` where the course stays where it is.
  public let to: Rules.State?

  /// Creates a row.
  public init(_ step: Rules.Step.Kind, from: [Rules.State], to: Rules.State?) {
    self.step = step
    self.from = from
    self.to = to
  }

  public static func == (left: CourseRow, right: CourseRow) -> Bool {
    left.step == right.step && left.from == right.from && left.to == right.to
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(step)
    hasher.combine(from)
    hasher.combine(to)
  }
}
