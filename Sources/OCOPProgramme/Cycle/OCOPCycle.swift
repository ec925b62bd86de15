public import OCOPModel

/// The OCOP cycle of a year in a locality (chu trình OCOP thường niên): six steps, each with its days.
///
/// A step may begin while the one before still runs, as ideas and plans do in practice, and never before it.
public struct OCOPCycle: Sendable, Hashable {
  /// A step with the days that are set for it.
  public struct Window: Sendable, Hashable {
    /// The step.
    public let step: CycleStep
    /// The days.
    public let days: DatePeriod

    /// Creates a window.
    public init(_ step: CycleStep, _ days: DatePeriod) {
      self.step = step
      self.days = days
    }
  }

  /// The cycle's identifier.
  public let id: ID<OCOPCycle>
  /// The year, 1–9999.
  public let year: Int
  /// The locality.
  public let place: Locality
  /// The windows, in the order of the steps; a step may lack one.
  public let windows: [Window]

  /// Creates a cycle.
  ///
  /// - Parameters:
  ///   - id: The identifier.
  ///   - year: The year.
  ///   - place: The locality.
  ///   - windows: The days of its steps, in any order.
  /// - Throws: ``CycleError`` for a year outside 1–9999, a step that stands twice, and one that begins before the step before.
  public init(id: ID<OCOPCycle>, year: Int, place: Locality, windows: [Window] = []) throws(CycleError) {
    guard (1...9999).contains(year) else { throw .noSuchYear(id, year) }
    let windows = windows.sorted { $0.step < $1.step }
    for (one, next) in zip(windows, windows.dropFirst()) {
      guard one.step != next.step else { throw .setTwice(id, one.step) }
      guard next.days.start >= one.days.start else { throw .outOfOrder(id, next.step, after: one.step) }
    }
    self.id = id
    self.year = year
    self.place = place
    self.windows = windows
  }

  /// The days of a step, where they are set.
  public func days(of step: CycleStep) -> DatePeriod? { windows.first { $0.step == step }?.days }

  /// The steps whose days include a day, in their order.
  public func steps(on day: CivilDate) -> [CycleStep] {
    windows.filter { $0.days.contains(day) }.map(\.step)
  }
}

/// How a cycle stands on a day (tiến độ chu trình): what each step found and yielded.
public struct CycleProgress: Sendable, Hashable {
  /// How many of an item there are.
  public struct Count: Sendable, Hashable {
    /// The item.
    public let item: CycleStep.Item
    /// How many: at least, and at most where the register leaves places open.
    public let count: Bounds<Int>

    /// Creates a count.
    public init(_ item: CycleStep.Item, _ count: Bounds<Int>) {
      self.item = item
      self.count = count
    }
  }

  /// A step of the cycle on the day.
  public struct Step: Sendable, Hashable {
    /// The step.
    public let step: CycleStep
    /// The days that are set for it, where they are.
    public let days: DatePeriod?
    /// What it needs, counted.
    public let needs: [Count]
    /// What it yielded, counted.
    public let yields: [Count]

    /// Creates a step.
    public init(_ step: CycleStep, days: DatePeriod?, needs: [Count], yields: [Count]) {
      self.step = step
      self.days = days
      self.needs = needs
      self.yields = yields
    }

    /// What it needs and certainly lacks, so that it cannot begin.
    public var lacking: [CycleStep.Item] { needs.filter { $0.count.atMost == 0 }.map(\.item) }
  }

  /// The cycle.
  public let cycle: ID<OCOPCycle>
  /// The day.
  public let day: CivilDate
  /// The six steps.
  public let steps: [Step]

  /// Creates a progress.
  public init(cycle: ID<OCOPCycle>, day: CivilDate, steps: [Step]) {
    self.cycle = cycle
    self.day = day
    self.steps = steps
  }
}

/// Why a cycle could not be made.
@nonexhaustive
public enum CycleError: Error, Sendable, Hashable {
  /// A year is one of 1–9999.
  case noSuchYear(ID<OCOPCycle>, Int)
  /// A step has one window.
  case setTwice(ID<OCOPCycle>, CycleStep)
  /// A step begins with the step before it, or later.
  case outOfOrder(ID<OCOPCycle>, CycleStep, after: CycleStep)
}

extension CycleError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    switch self {
    case .noSuchYear(let id, let year):
      Bilingual(vi: "chu trình \(id): không có năm \(year)", en: "cycle \(id): there is no year \(year)")
    case .setTwice(let id, let step):
      Bilingual(
        vi: "chu trình \(id): bước “\(step.name.vi)” được ghi hai lần",
        en: "cycle \(id): step “\(step.name.en)” stands twice")
    case .outOfOrder(let id, let step, let before):
      Bilingual(
        vi: "chu trình \(id): “\(step.name.vi)” bắt đầu trước “\(before.name.vi)”",
        en: "cycle \(id): “\(step.name.en)” begins before “\(before.name.en)”")
    }
  }
}

#if !hasFeature(Embedded)
extension OCOPCycle.Window: Codable {}
extension OCOPCycle: Codable {
  private enum CodingKeys: String, CodingKey {
    case id, year, place, windows
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let id = try container.decode(ID<OCOPCycle>.self, forKey: .id)
    let year = try container.decode(Int.self, forKey: .year)
    let place = try container.decode(Locality.self, forKey: .place)
    let windows = try container.decode([Window].self, forKey: .windows)
    self = try checkDecoded(decoder) { () throws(CycleError) in
      try OCOPCycle(id: id, year: year, place: place, windows: windows)
    }
  }
}
extension CycleProgress: Codable {}
extension CycleProgress.Step: Codable {}
extension CycleProgress.Count: Codable {}
#endif
