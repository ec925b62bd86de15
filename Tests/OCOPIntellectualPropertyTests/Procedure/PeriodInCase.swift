import OCOP

/// A history in which a period begins on a given day, so that a rule is counted by a case and not by hand.
enum PeriodInCase {
  /// The period of a rule that begins on a day, or `nil` for a rule that no event of the day begins.
  static func begun(
    _ rule: PeriodRule.ID, _ right: IPRight, on day: CivilDate, under procedure: IPProcedure
  ) throws -> CaseDeadline? {
    guard let (facts, events) = try story(rule, right, day) else { return nil }
    let told = try IPCase(id: ID("case"), facts, events, under: procedure)
    let asOf = [.n2, .g1].contains(rule) ? try day.adding(days: 10) : day
    return try told.allDeadlines(on: asOf, under: procedure).last {
      $0.rule == rule && $0.trigger == day
    }
  }

  private static func story(
    _ rule: PeriodRule.ID, _ right: IPRight, _ day: CivilDate
  ) throws -> (CaseFacts, [IPEvent])? {
    let facts = CaseFacts(right: right, defersPublication: rule == .p4)
    switch rule {
    case .r1, .r2: return (CaseFacts(right: right, firstFiling: day), [try told(.filed, day, after: 10)])
    case .g1, .g2: return (CaseFacts(right: right, disclosed: day), [try told(.filed, day, after: 10)])
    case .f1, .p4: return (facts, [IPEvent(on: day, .filed)])
    case .f2: return (facts, [try told(.filed, day, after: -20), try told(.formalityNotice, day)])
    case .o1, .o2, .o3: return (facts, Array(try examined(day, published: 0)))
    case .s4: return (facts, try examined(day, published: -90) + [told(.refusalIntended, day)])
    case .s5: return (facts, try examined(day, published: -90) + [told(.grantIntended, day)])
    case .c1, .c4: return (facts, try refused(day, before: 0))
    case .c3:
      return (
        facts, try refused(day, before: 40) + [told(.complaint, day, after: -20), told(.rejected, day)]
      )
    case .n2:
      guard let filed = try? day.adding(years: right == .industrialDesign ? -5 : -10),
        (try? filed.adding(years: right == .industrialDesign ? 5 : 10)) == day
      else { return nil }
      return (facts, try granted(filed))
    default: return nil
    }
  }

  static func told(_ kind: IPEvent.Kind, _ day: CivilDate, after days: Int = 0) throws -> IPEvent {
    try Chronicle.event(kind, on: day.adding(days: days))
  }

  /// Filed, accepted where the law has it, and published some days from a day.
  static func examined(_ day: CivilDate, published: Int) throws -> [IPEvent] {
    let filed = try told(.filed, day, after: published - 100)
    let accepted = try told(.accepted, day, after: published - 60)
    let isAccepted = IPRegime.governing(filed.date) != .c
    return [filed] + (isAccepted ? [accepted] : [])
      + [try told(.publishedApplication, day, after: published)]
  }

  private static func refused(_ day: CivilDate, before: Int) throws -> [IPEvent] {
    try examined(day, published: -before - 200)
      + [told(.refusalIntended, day, after: -before - 110), told(.refused, day, after: -before)]
  }

  /// A title filed on a day.
  static func granted(_ filed: CivilDate) throws -> [IPEvent] {
    try [told(.filed, filed)]
      + (IPRegime.governing(filed) == .c ? [] : [told(.accepted, filed, after: 30)])
      + [
        told(.publishedApplication, filed, after: 90), told(.grantIntended, filed, after: 400),
        told(.feesPaid, filed, after: 420), told(.granted, filed, after: 440),
      ]
  }
}
