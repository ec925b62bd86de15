public import OCOPModel

/// Why a period ends when it does (giải trình thời hạn): the rule, the event, the days passed over, what is left.
public struct DeadlineExplanation: Sendable, Hashable {
  /// The period.
  public let deadline: CaseDeadline
  /// The rule.
  public let rule: PeriodRule
  /// The term of the rule under the regime.
  public let term: PeriodRule.Term
  /// The days off that the last day moved over, in their order.
  public let passed: [PassedDay]
  /// The last day if the period is extended, asked for by the due day; `nil` where it cannot be, or was before.
  public let extensionUntil: CivilDate?
  /// The readings that the answer rests on.
  public let interpretations: [Interpretation]
}

extension IPProcedure {
  /// Why a period ends when it does; `nil` for a period of another procedure, whose rules this one does not have.
  ///
  /// - Complexity: O(*days passed over*).
  public func explanation(of deadline: CaseDeadline) -> DeadlineExplanation? {
    guard let rule = rule(deadline.rule, for: deadline.right),
      let term = rule.terms.first(where: {
        $0.regime == deadline.regime && $0.length != nil && $0.days?.contains(deadline.trigger) ?? true
      })
    else { return nil }
    let passed =
      deadline.isRolled ? days.rolled(from: deadline.nominal).map(days.passed) ?? [] : []
    return DeadlineExplanation(
      deadline: deadline, rule: rule, term: term, passed: passed,
      extensionUntil: extensionEnd(deadline, rule, term), interpretations: interpretations(of: deadline))
  }

  private func extensionEnd(_ deadline: CaseDeadline, _ rule: PeriodRule, _ term: PeriodRule.Term)
    -> CivilDate?
  {
    guard rule.isExtendable, deadline.isOpen, !deadline.notes.contains(.extended), let length = term.length
    else {
      return nil
    }
    let start = readings.extensionStart == .nominalEnd ? deadline.nominal : deadline.due
    return (try? length.end(from: start)).flatMap { days.rolled(from: $0)?.day }
  }

  /// The readings that a period rests on, in a fixed order.
  public func interpretations(of deadline: CaseDeadline) -> [Interpretation] {
    var list: [Interpretation] = []
    if deadline.notes.contains(.byPublicationDate) {
      list.append(deadline.rule.isOpposition ? .oppositionByPublicationDate : .examinationByPublicationDate)
    }
    if deadline.notes.contains(.byFilingDate) { list.append(.regimeByFilingDate) }
    if deadline.notes.contains(.byActDate) { list.append(.regimeByActDate) }
    if deadline.notes.contains(.extended) {
      list.append(readings.extensionStart == .nominalEnd ? .extensionFromNominalEnd : .extensionFromRolledEnd)
    }
    if deadline.rule.isTerm {
      list.append(readings.expiryDay == .anniversary ? .expiryOnAnniversary : .expiryOnDayBefore)
      if deadline.isRolled { list.append(.expiryDoesNotMove) }
    }
    if countsLeapDay(deadline) { list.append(.leapDayEndsInFebruary) }
    if deadline.rule == .n1 { list.append(.backwardWindowsDoNotMove) }
    if deadline.rule == .s6 { list.append(.thirdOfMonthIsTenDays) }
    if deadline.notes.contains(.postedInTime) { list.append(.postingKeepsTheTime) }
    return list
  }
}

extension IPProcedure {
  /// Whether years were counted from a 29 February to a year without one.
  private func countsLeapDay(_ deadline: CaseDeadline) -> Bool {
    let (trigger, end) = (deadline.trigger.components, deadline.nominal.components)
    return trigger.month == 2 && trigger.day == 29 && end.month == 2 && end.day < 29
  }
}

extension DeadlineExplanation {
  /// The explanation in a few sentences.
  public func text(in language: Language) -> String {
    [counting, moving, extending, consequence].compactMap { $0?[language] }.joined(separator: " ")
  }

  private var counting: Bilingual? {
    guard let length = term.length else { return nil }
    let (trigger, nominal) = (deadline.trigger, deadline.nominal)
    let span = span(length)
    return Bilingual(
      vi:
        "\(rule.id.rawValue), \(rule.task.vi): \(span.vi) \(rule.countsBackwards ? "trước" : "kể từ") \(rule.trigger.vi) \(trigger.vi)\(notCounted.vi), tức \(nominal.vi) (\(term.citation.text(in: .vietnamese))).",
      en:
        "\(rule.id.rawValue), \(rule.task.en): \(span.en) \(rule.countsBackwards ? "before" : "from") \(rule.trigger.en), \(trigger)\(notCounted.en), that is \(nominal) (\(term.citation.text(in: .english)))."
    )
  }

  /// How much was counted: the length, so many terms of it, as much again, or what was left of it.
  private func span(_ length: PeriodLength) -> Bilingual {
    if rule.id == .f1, deadline.notes.contains(.rested) {
      return Bilingual(
        vi: "phần còn lại của \(length.text.vi), sau khi trả lời, tính",
        en: "what was left of \(length.text.en), after the reply, counted")
    }
    if deadline.notes.contains(.extended) {
      return Bilingual(
        vi: "\(length.text.vi), gia hạn thêm \(length.text.vi),", en: "\(length.text.en), and as much again,")
    }
    let terms = rule.id.isTerm ? termsCounted(length) : 1
    guard terms > 1 else { return length.text }
    return Bilingual(vi: "\(terms) kỳ, mỗi kỳ \(length.text.vi),", en: "\(terms) terms of \(length.text.en)")
  }

  private func termsCounted(_ length: PeriodLength) -> Int {
    var terms = 1
    while let end = try? length.end(from: deadline.trigger, times: terms), end < deadline.nominal {
      terms += 1
    }
    return terms
  }

  private var notCounted: Bilingual {
    var (vi, en) = ("", "")
    if deadline.notes.contains(.rested), rule.id != .f1 {
      vi += ", không tính thời gian tạm dừng"
      en += ", the time of the rest not counted"
    }
    if deadline.notes.contains(.obstacle) {
      vi += ", không tính những ngày có trở ngại"
      en += ", the days of the obstacle not counted"
    }
    if deadline.notes.contains(.countedFromSending) {
      let notice = LegalDocument.notice2343_2025.number
      vi += " (ngày gửi có chứng cứ, thay cho ngày ký: \(notice))"
      en += " (the proven sending, in place of the signing: \(notice))"
    }
    return Bilingual(vi: vi, en: en)
  }

  private var moving: Bilingual? {
    guard deadline.isRolled else { return nil }
    let names = passed.map {
      Bilingual(vi: "\($0.day.vi) (\($0.name.vi))", en: "\($0.day) (\($0.name.en))")
    }
    return Bilingual(
      vi: "Chuyển sang \(deadline.due.vi) vì \(names.map(\.vi).joined(separator: ", ")) là ngày nghỉ.",
      en:
        "Moved to \(deadline.due), since \(names.map(\.en).joined(separator: ", ")) \(names.count == 1 ? "is a day" : "are days") off."
    )
  }

  private var extending: Bilingual? {
    extensionUntil.map {
      Bilingual(
        vi: "Có thể xin gia hạn một lần đến \($0.vi), trước khi hết hạn.",
        en: "An extension to \($0) may be asked for once, before the end.")
    }
  }

  private var consequence: Bilingual? {
    Bilingual(vi: "Quá hạn: \(rule.consequence.vi).", en: "If it passes: \(rule.consequence.en).")
  }
}

#if !hasFeature(Embedded)
extension DeadlineExplanation: Codable {}
#endif
