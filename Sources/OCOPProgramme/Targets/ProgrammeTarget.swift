public import OCOPModel

/// A target of the programme (chỉ tiêu), with its versions: targets are revised, and each day has the one adopted last.
///
/// ```swift
/// let target = try ProgrammeTarget(
///   id: ID("sp-3-sao-2021"), name: Bilingual(vi: "Sản phẩm mới từ 3 sao", en: "New products of 3★ and above"),
///   indicator: .newProducts(atLeast: .three),
///   versions: [
///     .init(adopted: day("2021-01-15"), .atLeast(20), in: year2021, source: plan)
///   ])
/// ```
public struct ProgrammeTarget: Sendable, Hashable {
  /// What is aimed at.
  public enum Goal: Sendable, Hashable {
    /// At least so many.
    case atLeast(Int)
    /// From so many to so many: reached with the lower number.
    case between(Int, Int)
    /// At least a share of the whole.
    case share(Share)
  }

  /// A target as it was adopted on a day.
  public struct Version: Sendable, Hashable {
    /// The day on which it was adopted.
    public let adopted: CivilDate
    /// What is aimed at.
    public let goal: Goal
    /// The days over which it is counted; the last of them is the day by which it is due.
    public let period: DatePeriod
    /// Where it stands.
    public let source: Proof

    /// Creates a version.
    public init(adopted: CivilDate, _ goal: Goal, in period: DatePeriod, source: Proof) {
      self.adopted = adopted
      self.goal = goal
      self.period = period
      self.source = source
    }
  }

  /// The target's identifier.
  public let id: ID<ProgrammeTarget>
  /// What it is called.
  public let name: Bilingual
  /// What is counted.
  public let indicator: TargetIndicator
  /// The locality that it is for; `nil` for the whole programme.
  public let place: Locality?
  /// Its versions, in the order of their adoption.
  public let versions: [Version]

  /// Creates a target.
  ///
  /// - Parameters:
  ///   - id: The identifier.
  ///   - name: What it is called.
  ///   - indicator: What is counted.
  ///   - place: The locality that it is for.
  ///   - versions: Its versions, in any order.
  /// - Throws: ``TargetError`` for a target without versions, two of one day, a period without a last day, a goal below 0, an
  ///   empty range, a share above the whole, and a share of what is counted or a count of what is a share.
  public init(
    id: ID<ProgrammeTarget>, name: Bilingual, indicator: TargetIndicator, place: Locality? = nil,
    versions: [Version]
  ) throws(TargetError) {
    let versions = versions.sorted { $0.adopted < $1.adopted }
    guard !versions.isEmpty else { throw .noVersion(id) }
    for (one, next) in zip(versions, versions.dropFirst()) where one.adopted == next.adopted {
      throw .adoptedTwice(id, one.adopted)
    }
    for version in versions { try ProgrammeTarget.check(version, of: id, indicator) }
    self.id = id
    self.name = name
    self.indicator = indicator
    self.place = place
    self.versions = versions
  }

  /// The version in force on a day; `nil` before the first was adopted.
  public func version(on day: CivilDate) -> Version? { versions.last { $0.adopted <= day } }

  private static func check(
    _ version: Version, of id: ID<ProgrammeTarget>, _ indicator: TargetIndicator
  ) throws(TargetError) {
    guard let last = version.period.lastDay, last >= version.period.start else { throw .noLastDay(id) }
    switch version.goal {
    case .atLeast(let least):
      guard least >= 0, least <= ProgrammeRecords.largestCount else { throw .noGoal(id, version.goal) }
    case .between(let least, let most):
      guard least >= 0, least <= most, most <= ProgrammeRecords.largestCount else {
        throw .noGoal(id, version.goal)
      }
    case .share(let share):
      guard share.isPart else { throw .noGoal(id, version.goal) }
      guard indicator.isShare else { throw .otherMeasure(id, version.goal) }
    }
  }
}

/// Why a target could not be made, or its progress told.
@nonexhaustive
public enum TargetError: Error, Sendable, Hashable {
  /// A target has a version.
  case noVersion(ID<ProgrammeTarget>)
  /// Versions are adopted on different days.
  case adoptedTwice(ID<ProgrammeTarget>, CivilDate)
  /// A period has at least one day, and a last one.
  case noLastDay(ID<ProgrammeTarget>)
  /// A goal is at least 0 and at most ``ProgrammeRecords/largestCount``, a range not empty, a share at most the whole.
  case noGoal(ID<ProgrammeTarget>, ProgrammeTarget.Goal)
  /// A share is a goal of what is measured against a whole.
  case otherMeasure(ID<ProgrammeTarget>, ProgrammeTarget.Goal)
}

extension TargetError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    switch self {
    case .noVersion(let id):
      Bilingual(vi: "chỉ tiêu \(id) chưa có mức nào được giao", en: "target \(id) has no version")
    case .adoptedTwice(let id, let day):
      Bilingual(
        vi: "chỉ tiêu \(id) được giao hai mức trong cùng ngày \(day.formatted(in: .vietnamese))",
        en: "target \(id) was adopted twice on \(day)")
    case .noLastDay(let id):
      Bilingual(vi: "chỉ tiêu \(id) không có thời hạn", en: "target \(id) has no last day")
    case .noGoal(let id, let goal):
      Bilingual(
        vi: "chỉ tiêu \(id): “\(goal.text(in: .vietnamese))” không phải mức hợp lệ",
        en: "target \(id): “\(goal.text(in: .english))” is no goal")
    case .otherMeasure(let id, let goal):
      Bilingual(
        vi: "chỉ tiêu \(id): “\(goal.text(in: .vietnamese))” không đo được bằng tỷ lệ",
        en: "target \(id): “\(goal.text(in: .english))” is a share of no whole")
    }
  }
}

extension ProgrammeTarget.Goal {
  /// The goal in words: `≥ 20`, `5–10`, `≥ 50%`.
  public func text(in language: Language) -> String {
    switch self {
    case .atLeast(let least): "≥ \(least)"
    case .between(let least, let most): "\(least)–\(most)"
    case .share(let share): "≥ \(share.formatted(in: language))"
    }
  }
}

#if !hasFeature(Embedded)
extension ProgrammeTarget.Goal: Codable {}
extension ProgrammeTarget.Version: Codable {}
extension ProgrammeTarget: Codable {
  private enum CodingKeys: String, CodingKey {
    case id, name, indicator, place, versions
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let id = try container.decode(ID<ProgrammeTarget>.self, forKey: .id)
    let name = try container.decode(Bilingual.self, forKey: .name)
    let indicator = try container.decode(TargetIndicator.self, forKey: .indicator)
    let place = try container.decodeIfPresent(Locality.self, forKey: .place)
    let versions = try container.decode([Version].self, forKey: .versions)
    self = try checkDecoded(decoder) { () throws(TargetError) in
      try ProgrammeTarget(id: id, name: name, indicator: indicator, place: place, versions: versions)
    }
  }
}
#endif
