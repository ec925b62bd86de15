public import OCOPModel

/// Many cases under one procedure (sổ theo dõi sở hữu công nghiệp): what is due, when, and for whom.
///
/// ```swift
/// let docket = try Docket(cases: cases)
/// for item in try docket.dueList(on: day).deadlines(.week) { print(item.name, item.deadline.due) }
/// ```
///
/// Every list is in a fixed order, so that the same docket always reads the same.
public struct Docket: Sendable {
  /// The cases, in the order of their identifiers.
  public let cases: [DocketCase]
  /// The procedure.
  public let procedure: IPProcedure
  /// When reminders are sent, and to whom besides the person in charge.
  public let reminders: ReminderPlan

  /// Creates a docket.
  ///
  /// - Throws: ``DocketError/duplicate(_:)`` for two cases of one identifier.
  /// - Complexity: O(*n* log *n*).
  public init(
    cases: [DocketCase], under procedure: IPProcedure = .vietnam, reminders: ReminderPlan = .standard
  ) throws(DocketError) {
    self.cases = cases.sorted { $0.ipCase.id < $1.ipCase.id }
    for (one, next) in zip(self.cases, self.cases.dropFirst()) where one.ipCase.id == next.ipCase.id {
      throw .duplicate(one.ipCase.id)
    }
    self.procedure = procedure
    self.reminders = reminders
  }

  /// A case by its identifier.
  ///
  /// - Complexity: O(log *n*).
  public func entry(_ id: ID<IPCase>) -> DocketCase? {
    var places = cases.indices
    while let middle = places.isEmpty ? nil : places.lowerBound + places.count / 2 {
      if cases[middle].ipCase.id == id { return cases[middle] }
      places =
        cases[middle].ipCase.id < id ? middle + 1..<places.upperBound : places.lowerBound..<middle
    }
    return nil
  }

  /// The periods that run on a day, case by case.
  ///
  /// - Throws: ``DocketError/refused(_:_:)`` for a case that does not hold under the docket's procedure.
  /// - Complexity: O(*events* of all cases).
  public func items(on day: CivilDate) throws(DocketError) -> [DocketItem] {
    var items: [DocketItem] = []
    items.reserveCapacity(cases.count * 4)
    for entry in cases {
      do throws(IPCaseError) {
        guard entry.ipCase.mayRepeatPeriods else {
          for deadline in try entry.ipCase.deadlines(on: day, under: procedure) {
            items.append(DocketItem(entry, deadline))
          }
          continue
        }
        let all = try entry.ipCase.allDeadlines(on: day, under: procedure)
        var ordinals = PeriodOrdinals(all)
        for deadline in all where deadline.isOpen {
          items.append(DocketItem(entry, deadline, ordinal: ordinals.next(deadline)))
        }
      } catch {
        throw .refused(entry.ipCase.id, error)
      }
    }
    return items
  }

  /// The applicants' and owners' periods that passed without an answer, however long ago, and that their cases wait for.
  ///
  /// - Throws: as ``items(on:)``.
  public func overdue(on day: CivilDate) throws(DocketError) -> [DocketItem] {
    var items: [DocketItem] = []
    for entry in cases {
      do throws(IPCaseError) {
        for deadline in try entry.ipCase.overdue(on: day, under: procedure) {
          items.append(DocketItem(entry, deadline))
        }
      } catch {
        throw .refused(entry.ipCase.id, error)
      }
    }
    return items.sorted()
  }

  /// The parties' periods that passed without an answer within so many days before a day, and may still matter: a term
  /// that was renewed in its grace does not.
  ///
  /// - Throws: as ``items(on:)``.
  public func missed(before day: CivilDate, within days: Int = 90) throws(DocketError) -> [DocketItem] {
    let first = (try? day.adding(days: -max(0, days))) ?? day
    var items: [DocketItem] = []
    for entry in cases {
      do throws(IPCaseError) {
        let (status, deadlines) = try entry.ipCase.answers(on: day, under: procedure, onlyOpen: false)
        for deadline in deadlines
        where deadline.outcome == .missed && deadline.kind == .deadline && deadline.actor != .thirdParty
          && deadline.due >= first
        {
          if deadline.rule.isTerm, let expiry = status.expiry, expiry > deadline.nominal { continue }
          items.append(DocketItem(entry, deadline))
        }
      } catch {
        throw .refused(entry.ipCase.id, error)
      }
    }
    return items.sorted()
  }
}

extension IPCase {
  /// Whether two of the case's periods may have one rule and first day: those that answer two oppositions.
  fileprivate var mayRepeatPeriods: Bool {
    var count = 0
    for event in history where event.kind == .opposition || event.kind == .corrected { count += 1 }
    return count > 1
  }
}

/// Numbers periods of one rule, first day and term over all that ever ran.
private struct PeriodOrdinals {
  private struct Key: Hashable {
    let rule: PeriodRule.ID
    let trigger: CivilDate
    let term: CivilDate?

    init(_ deadline: CaseDeadline) {
      self.rule = deadline.rule
      self.trigger = deadline.trigger
      self.term = deadline.rule.isTerm ? deadline.nominal : nil
    }
  }

  private var counts: [Key: Int] = [:]

  /// Counts those that no longer run.
  init(_ all: [CaseDeadline]) {
    for deadline in all where !deadline.isOpen { counts[Key(deadline), default: 0] += 1 }
  }

  /// The number of the next that runs.
  mutating func next(_ deadline: CaseDeadline) -> Int {
    counts[Key(deadline), default: 0] += 1
    return counts[Key(deadline), default: 1]
  }
}

/// Why a docket cannot answer.
@nonexhaustive
public enum DocketError: Error, Sendable, Hashable {
  /// Two cases have one identifier.
  case duplicate(ID<IPCase>)
  /// A case does not hold under the docket's procedure.
  case refused(ID<IPCase>, IPCaseError)
  /// A fee of a case cannot be told.
  case fee(ID<IPCase>, FeeError)
  /// A sum of fees does not fit.
  case money(MoneyError)
}

extension DocketError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    switch self {
    case .duplicate(let id):
      Bilingual(vi: "hai vụ việc cùng mã “\(id)”", en: "two cases have the identifier “\(id)”")
    case .refused(let id, let error):
      Bilingual(vi: "vụ việc “\(id)”: \(error.text.vi)", en: "case “\(id)”: \(error.text.en)")
    case .fee(let id, let error):
      Bilingual(vi: "phí của vụ việc “\(id)”: \(error.text.vi)", en: "fees of case “\(id)”: \(error.text.en)")
    case .money(let error): error.text
    }
  }
}
