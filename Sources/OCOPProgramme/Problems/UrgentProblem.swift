public import OCOPModel

/// A problem that cannot wait (vướng mắc cấp bách), with the ways to respond and who answers for them.
///
/// ```swift
/// var problem = UrgentProblem(
///   id: try ID("vm-3"), text: "Tồn 12 tấn chè khô", topic: .promotion, place: try Locality("05758"),
///   reported: try CivilDate("2021-08-02"))
/// let livestream = ResponseOption(
///   id: try ID("a"), text: "Phiên livestream trên sàn của tỉnh", department: industryAndTrade)
/// try problem.course.take(.proposed(livestream), on: CivilDate("2021-08-03"))
/// try problem.course.take(.assigned(industryAndTrade), on: CivilDate("2021-08-03"))
/// try problem.course.take(.chosen(livestream.id), on: CivilDate("2021-08-04"))
/// ```
public struct UrgentProblem: Sendable, Hashable {
  /// The problem's identifier.
  public let id: ID<UrgentProblem>
  /// What the problem is.
  public let text: String
  /// What it is about.
  public let topic: ProgrammeTopic
  /// Where it is; `nil` where the register does not say.
  public let place: Locality?
  /// The producers that have it.
  public let producers: [ID<Producer>]
  /// The products that it touches.
  public let products: [ID<Product>]
  /// What has become of it.
  public var course: Course<ProblemRules>

  /// Creates a problem that is reported on a day.
  ///
  /// - Parameters:
  ///   - id: The identifier.
  ///   - text: What the problem is.
  ///   - topic: What it is about.
  ///   - place: Where it is.
  ///   - producers: The producers that have it.
  ///   - products: The products that it touches.
  ///   - reported: The day on which it was reported.
  public init(
    id: ID<UrgentProblem>, text: String, topic: ProgrammeTopic, place: Locality? = nil,
    producers: [ID<Producer>] = [], products: [ID<Product>] = [], reported: CivilDate
  ) {
    self.id = id
    self.text = text
    self.topic = topic
    self.place = place
    self.producers = producers
    self.products = products
    self.course = Course(from: reported)
  }

  /// The ways to respond that were put forward up to a day, in that order.
  public func options(through day: CivilDate) -> [ResponseOption] {
    course.steps(through: day).compactMap { step in
      if case .proposed(let option) = step { option } else { nil }
    }
  }

  /// The department that answers for it on a day; `nil` where none does, as after it has come up again.
  public func department(on day: CivilDate) -> ID<Department>? {
    course.steps(through: day).reduce(nil) { current, step in
      switch step {
      case .assigned(let department): department
      case .reopened: nil
      default: current
      }
    }
  }

  /// The response that stands chosen on a day; `nil` where none does.
  public func choice(on day: CivilDate) -> ID<ResponseOption>? {
    course.steps(through: day).reduce(nil) { current, step in
      switch step {
      case .chosen(let option): option
      case .reopened: nil
      default: current
      }
    }
  }
}

/// A way to respond to a problem (phương án ứng phó), and who would answer for it.
public struct ResponseOption: Sendable, Hashable {
  /// The option's identifier, unique within its problem.
  public let id: ID<ResponseOption>
  /// What would be done.
  public let text: String
  /// The department that would answer for it.
  public let department: ID<Department>
  /// What it would cost; `nil` where nobody has reckoned it.
  public let cost: Dong?
  /// The day by which it would be done; `nil` where none is named.
  public let doneBy: CivilDate?

  /// Creates an option.
  public init(
    id: ID<ResponseOption>, text: String, department: ID<Department>, cost: Dong? = nil,
    doneBy: CivilDate? = nil
  ) {
    self.id = id
    self.text = text
    self.department = department
    self.cost = cost
    self.doneBy = doneBy
  }
}

#if !hasFeature(Embedded)
extension UrgentProblem: Codable {}
extension ResponseOption: Codable {}
#endif
