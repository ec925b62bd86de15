import ExampleSupport
import OCOP

/// The periods of the procedure, regime by regime and right by right, with their lengths and sources.
enum RulesScreen {
  private struct Row {
    let rule: PeriodRule
    let term: PeriodRule.Term
  }

  private static func rows(_ regime: IPRegime, _ right: IPRight) -> [Row] {
    IPProcedure.vietnam.rules.filter { $0.rights.contains(right) }.flatMap { rule in
      rule.terms.filter { $0.regime == regime }.map { Row(rule: rule, term: $0) }
    }.sorted { $0.rule.id.rawValue < $1.rule.id.rawValue }
  }

  static func text(_ language: Language) -> String {
    func pick(_ vi: String, _ en: String) -> String { language == .vietnamese ? vi : en }
    var lines: [String] = []
    for regime in IPRegime.allCases {
      let (first, end) = (
        regime.inForce.start.formatted(in: language), regime.inForce.end?.formatted(in: language)
      )
      let days =
        end.map { pick("từ \(first), trước \($0)", "from \(first), before \($0)") }
        ?? pick("từ \(first)", "from \(first)")
      for right in IPRight.allCases {
        let rows = rows(regime, right)
        guard !rows.isEmpty else { continue }
        lines += [
          lines.isEmpty ? nil : "",
          pick("CHẾ ĐỘ ", "REGIME ") + "\(regime.rawValue) (\(days)) – \(right.name[language].uppercased())",
        ].compactMap { $0 }
        for row in rows { lines.append(line(row, language)) }
      }
    }
    lines += [
      "",
      pick(
        "Trong ngoặc: người thực hiện; “?” chưa xác minh, “~” nguồn thứ cấp; “+” được gia hạn một lần.",
        "In brackets: who acts; “?” is unverified, “~” from a secondary source; “+” extendable once."),
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(_ row: Row, _ language: Language) -> String {
    let mark = row.term.confidence == .unverified ? "?" : row.term.confidence == .secondary ? "~" : " "
    let length =
      row.term.length?.text[language] ?? (language == .vietnamese ? "không rõ" : "not known")
    var words = "\(row.rule.task[language]) [\(row.rule.actor.name[language])]: \(length)"
    if row.rule.isExtendable { words += "+" }
    words +=
      (language == .vietnamese
        ? (row.rule.countsBackwards ? " trước " : " kể từ ")
        : (row.rule.countsBackwards ? " before " : " from "))
    words += row.rule.trigger[language]
    if let days = row.term.days, let end = days.end {
      words += language == .vietnamese ? ", trước \(end.formatted(in: language))" : ", before \(end)"
    }
    return "  \(mark) \(row.rule.id.rawValue)  \(words) (\(row.term.citation.text(in: language)))"
  }

  static func json() -> [UInt8] {
    var writer = JSONWriter()
    writer.object { object in
      object.member("states") { member in
        member.array { list in
          for state in IPState.allCases { list.object { write(state, to: &$0) } }
        }
      }
      object.member("steps") { member in
        member.array { list in
          for regime in IPRegime.allCases {
            for right in IPRight.allCases {
              for step in steps(regime, right) { list.object { write(step, regime, right, to: &$0) } }
            }
          }
        }
      }
      object.member("rules") { member in
        member.array { list in
          for regime in IPRegime.allCases {
            for right in IPRight.allCases {
              for row in rows(regime, right) { list.object { write(row, regime, right, to: &$0) } }
            }
          }
        }
      }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  private static func steps(_ regime: IPRegime, _ right: IPRight) -> [IPTransition] {
    IPProcedure.vietnam.transitions.filter { $0.rights.contains(right) && $0.regimes.contains(regime) }
  }

  private static func write(_ state: IPState, to object: inout JSONWriter) {
    object.member("state") { $0.write(state.rawValue) }
    object.member("name") { $0.write(state.name.en) }
    object.member("alive") { $0.write(state.isAlive) }
  }

  private static func write(
    _ step: IPTransition, _ regime: IPRegime, _ right: IPRight, to object: inout JSONWriter
  ) {
    object.member("regime") { $0.write(regime.rawValue) }
    object.member("right") { $0.write(right.rawValue) }
    object.member("event") { $0.write(step.event.rawValue) }
    object.member("from") { list(step.from.map(\.rawValue), in: &$0) }
    // Without a state the case stays where it is, or goes back to where it was.
    object.member("to") { member in
      if case .state(let state) = step.target {
        member.write(state.rawValue)
      } else {
        member.write(nil as String?)
      }
    }
    object.member("routes") { list(step.routes.map(\.rawValue), in: &$0) }
    object.member("begins") { list(periods(step.begins, right), in: &$0) }
    object.member("answers") { list(periods(step.answers, right), in: &$0) }
    object.member("citation") { $0.write(step.citation.text(in: .english)) }
  }

  private static func periods(_ rules: [PeriodRule.ID], _ right: IPRight) -> [String] {
    rules.filter { IPProcedure.vietnam.rule($0, for: right) != nil }.map(\.rawValue)
  }

  private static func list(_ names: [String], in member: inout JSONWriter) {
    member.array { list in
      for name in names { list.write(name) }
    }
  }

  private static func write(_ row: Row, _ regime: IPRegime, _ right: IPRight, to object: inout JSONWriter) {
    object.member("regime") { $0.write(regime.rawValue) }
    object.member("right") { $0.write(right.rawValue) }
    object.member("rule") { $0.write(row.rule.id.rawValue) }
    object.member("task") { $0.write(row.rule.task.en) }
    object.member("kind") { $0.write(row.rule.kind.rawValue) }
    object.member("actor") { $0.write(row.rule.actor.rawValue) }
    object.member("trigger") { $0.write(row.rule.trigger.en) }
    object.member("period") { member in
      guard let length = row.term.length else { return member.write(nil as String?) }
      member.object { period in
        switch length {
        case .days(let count): period.member("days") { $0.write(count) }
        case .months(let count): period.member("months") { $0.write(count) }
        case .years(let count): period.member("years") { $0.write(count) }
        case .monthsAndDays(let months, let days):
          period.member("months") { $0.write(months) }
          period.member("days") { $0.write(days) }
        }
      }
    }
    object.member("countsBackwards") { $0.write(row.rule.countsBackwards) }
    object.member("extendable") { $0.write(row.rule.isExtendable) }
    object.member("regimeBy") { $0.write(row.rule.basis.rawValue) }
    object.member("from") { $0.write(row.term.days?.start.description) }
    object.member("before") { $0.write(row.term.days?.end?.description) }
    object.member("consequence") { $0.write(row.rule.consequence.en) }
    object.member("citation") { $0.write(row.term.citation.text(in: .english)) }
    object.member("confidence") { $0.write(row.term.confidence.rawValue) }
  }
}
