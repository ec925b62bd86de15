import Foundation
import OCOP
import Testing

@Suite("Periods against the reference's worked deadlines and an independent script")
struct WorkedDeadlineTests {
  private static let worked: [CountedPeriod] = {
    guard let all = try? JSONDecoder().decode([Maybe].self, from: Fixture.data("worked.json")) else {
      return []
    }
    return all.compactMap(\.period)
  }()

  private struct Computed: Decodable { let cases: [CountedPeriod] }
  private static let computed: [CountedPeriod] =
    (try? JSONDecoder().decode(Computed.self, from: Fixture.data("deadlines.json")))?.cases ?? []

  /// A worked deadline that is a plain period; the composite ones have tests of their own.
  private struct Maybe: Decodable {
    let period: CountedPeriod?
    init(from decoder: any Decoder) throws { period = try? CountedPeriod(from: decoder) }
  }

  @Test("the fixtures hold the 33 plain worked deadlines and 500 computed ones")
  func present() {
    #expect(Self.worked.count == 33)
    #expect(Self.computed.count == 500)
    #expect(Fixture.days != nil)
  }

  @Test("a worked deadline is counted and moved as the reference does", arguments: worked)
  func counting(_ period: CountedPeriod) throws {
    #expect(try period.length.end(from: period.event) == period.nominal)
    #expect(OfficeDays.vietnam.rolled(from: period.nominal)?.day == period.due)
    #expect(Fixture.days?.rolled(from: period.nominal)?.day == period.due)
  }

  @Test("the rule's own table has the length of the worked deadline", arguments: worked + computed)
  func lengths(_ period: CountedPeriod) throws {
    let rule = try #require(IPProcedure.vietnam.rule(period.rule, for: period.right))
    let term = rule.term(.governing(period.event), on: period.event)
    #expect(term?.length == period.length)
  }

  @Test("a computed deadline is counted and moved alike", arguments: computed)
  func computing(_ period: CountedPeriod) throws {
    #expect(try period.length.end(from: period.event) == period.nominal)
    let rolled = try #require(Fixture.days?.rolled(from: period.nominal))
    #expect(rolled.day == period.due)
    #expect((rolled.certainty == .unknown) == period.holidaysUnknown)
    let own = try #require(OfficeDays.vietnam.rolled(from: period.nominal))
    // Of 2027 the fixture holds only the days that are off by every choice of the Tết block.
    if own.certainty == .announced, own.day.year < 2027 { #expect(own.day == period.due) }
  }

  @Test("a case in which the period begins gives the same days", arguments: worked + computed)
  func inCases(_ period: CountedPeriod) throws {
    let procedure = try #require(Fixture.procedure)
    guard
      let deadline = try PeriodInCase.begun(period.rule, period.right, on: period.event, under: procedure)
    else {
      // The library has such a rule begin with its event alone, and never on 29 February.
      #expect(period.rule == .n2 && period.event.components.day == 29)
      return
    }
    #expect(deadline.nominal == period.nominal)
    // An office's target never moves, though the reference works two of them out as if it did.
    #expect(deadline.due == (deadline.kind == .deadline ? period.due : period.nominal))
    let rolls = deadline.kind == .deadline
    #expect(deadline.notes.contains(.holidaysUnknown) == (rolls && period.holidaysUnknown))
  }

  @Test("our own calendar is announced for most of the computed deadlines")
  func announced() {
    let known = Self.computed.filter { OfficeDays.vietnam.rolled(from: $0.nominal)?.certainty == .announced }
    #expect(known.count >= 250)
  }
}
