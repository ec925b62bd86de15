public import OCOPFunding
public import OCOPModel

/// A problem that is open on a day (vướng mắc đang xử lý), and who answers for it.
public struct OpenProblem: Sendable, Hashable {
  /// The problem.
  public let problem: UrgentProblem
  /// Where it stands.
  public let state: ProblemRules.State
  /// How many days it has stood there.
  public let days: Int
  /// The department that answers for it; `nil` where none does.
  public let department: ID<Department>?
  /// The department that leads the matter, to which it could be assigned.
  public let lead: ID<Department>?
  /// The name of the department that answers for it, else of the one that leads the matter.
  public let departmentName: Bilingual?
  /// The response that is chosen, where one is.
  public let choice: ResponseOption?
  /// Whether the day by which the response would be done has passed.
  public let isLate: Bool
}

/// What was given out of a kind of capital (số đã hỗ trợ theo nguồn vốn).
public struct CapitalTotal: Sendable, Hashable {
  /// The kind of capital.
  public let capital: CapitalKind
  /// How much was given.
  public let total: Dong
  /// How many grants that was.
  public let grants: Int
  /// How many producers they went to.
  public let producers: Int

  /// Creates a total.
  public init(_ capital: CapitalKind, total: Dong, grants: Int, producers: Int) {
    self.capital = capital
    self.total = total
    self.grants = grants
    self.producers = producers
  }
}

extension Programme {
  /// The needs that wait for a review on a day and were last looked at, or raised, at least so many days before: the longest
  /// first, then by identifier.
  public func needsAwaitingReview(on day: CivilDate, notReviewedFor days: Int = 0) -> [SupportNeed] {
    let waiting = records.needs.compactMap { need -> (since: CivilDate, need: SupportNeed)? in
      guard need.course.state(on: day)?.awaitsReview ?? false else { return nil }
      let since = need.lastReview(through: day) ?? need.course.begun
      return since.days(to: day) >= days ? (since, need) : nil
    }
    return waiting.sorted { ($0.since, $0.need.id) < ($1.since, $1.need.id) }.map(\.need)
  }

  /// The needs about which something is still to be done on a day, in the order of the register.
  public func openNeeds(on day: CivilDate) -> [SupportNeed] {
    records.needs.filter { $0.course.state(on: day)?.isOpen ?? false }
  }

  /// The problems that are open on a day, the oldest first, then by identifier.
  public func openProblems(on day: CivilDate) -> [OpenProblem] {
    records.problems.compactMap { problem in
      guard let state = problem.course.state(on: day), state.isOpen else { return nil }
      let chosen = problem.choice(on: day)
      let choice = problem.options(through: day).first { $0.id == chosen }
      let department = problem.department(on: day)
      let lead = lead(of: problem.topic)
      return OpenProblem(
        problem: problem, state: state, days: (problem.course.since(on: day) ?? day).days(to: day),
        department: department, lead: lead?.id,
        departmentName: department.flatMap(name) ?? lead?.name, choice: choice,
        isLate: choice?.doneBy.map { $0 < day } ?? false)
    }.sorted { ($0.problem.course.begun, $0.problem.id) < ($1.problem.course.begun, $1.problem.id) }
  }

  private func name(of department: ID<Department>) -> Bilingual? {
    records.departments.first { $0.id == department }?.name
  }

  /// The department that answers for a matter; `nil` where the register names none.
  public func lead(of topic: ProgrammeTopic) -> Department? {
    records.departments.first { $0.leads(topic) }
  }

  /// What was given in a period out of each kind of capital, in the order of the kinds; those without a grant are left out.
  ///
  /// - Throws: ``OCOPModel/MoneyError`` for a sum that does not fit.
  public func support(in period: DatePeriod) throws(MoneyError) -> [CapitalTotal] {
    try Programme.totals(records.grants.filter { period.contains($0.paid) })
  }

  /// Sums grants by their kind of capital.
  static func totals(_ grants: [SupportGrant]) throws(MoneyError) -> [CapitalTotal] {
    var totals: [CapitalTotal] = []
    for capital in CapitalKind.allCases {
      let own = grants.filter { $0.capital == capital }
      guard !own.isEmpty else { continue }
      totals.append(
        CapitalTotal(
          capital, total: try Dong.sum(own.map(\.amount)), grants: own.count,
          producers: Set(own.map(\.producer)).count))
    }
    return totals
  }
}

#if !hasFeature(Embedded)
extension OpenProblem: Codable {}
extension CapitalTotal: Codable {}
#endif
