public import OCOPModel

/// Why an event was refused: the event, the rule, and what is allowed instead.
@nonexhaustive
public enum IPCaseError: Error, Sendable, Hashable {
  /// The state has no step for the event.
  case notAllowed(IPEvent.Kind, in: IPState, allowed: [IPEvent.Kind])
  /// The case has ended.
  case afterEnd(IPEvent.Kind, IPState, since: CivilDate?)
  /// The right never has such an event.
  case impossibleForRight(IPEvent.Kind, IPRight)
  /// The law of the filing, or of the day, knows no such event.
  case eventUnknownToRegime(IPEvent.Kind, IPRegime, allowed: [IPEvent.Kind])
  /// The route by which the application came has no such event.
  case impossibleForRoute(IPEvent.Kind, FilingRoute)
  /// Events follow each other in time.
  case outOfOrder(IPEvent.Kind, CivilDate, after: CivilDate)
  /// Nothing happens to an application before its filing.
  case beforeFiling(IPEvent.Kind, CivilDate, filed: CivilDate)
  /// The same event stands in the history, or happens once.
  case duplicate(IPEvent.Kind, CivilDate)
  /// The event came after the last day.
  case tooLate(IPEvent.Kind, CivilDate, lastDay: CivilDate, rule: PeriodRule.ID)
  /// The event came before its window opened.
  case tooEarly(IPEvent.Kind, CivilDate, opens: CivilDate, rule: PeriodRule.ID)
  /// A reply period is extended once.
  case extendedBefore(PeriodRule.ID)
  /// The period cannot be extended.
  case notExtendable(PeriodRule.ID)
  /// A title is granted when its fees are paid.
  case feesUnpaid(CivilDate)
  /// A refusal is notified before it is decided.
  case refusalNotNotified(CivilDate)
  /// The title has had all its terms.
  case noFurtherTerm(IPRight, terms: Int)
  /// There is no decision to contest at the stage.
  case nothingToContest(IPComplaint.Stage)
  /// There is no complaint to decide.
  case noComplaint(IPEvent.Kind)
  /// A date within the event does not fit.
  case wrongDate(IPEvent.Kind, field: Field, CivilDate, against: CivilDate)
  /// A paper that answers no period is of the day of its receipt, and tells no day of posting.
  case receiptDecides(IPEvent.Kind, posted: CivilDate)
  /// An obstacle has an end.
  case openObstacle(CivilDate)
  /// A class is one of 1–45.
  case noSuchClass(Int)
  /// The correction names an entry that the history does not have.
  case noSuchEntry(Int, entries: Int)
  /// A correction does not correct corrections.
  case correctsCorrection(Int)
  /// A right cannot be had by the route.
  case wrongRoute(FilingRoute, IPRight)
  /// A period runs past the year 9999.
  case endOfCalendar(PeriodRule.ID, from: CivilDate)

  /// A date within an event.
  @nonexhaustive
  public enum Field: String, Sendable, Hashable, CaseIterable {
    /// The first filing whose priority is claimed.
    case firstFiling
    /// The day of sending.
    case sent
    /// The day of the request.
    case asked
    /// The day of receipt.
    case received
    /// The day on which a party was told.
    case notified
    /// The day on which a complaint was taken up.
    case accepted
    /// The day on which a paper was posted.
    case posted
  }
}

extension IPCaseError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, and what is allowed instead, in words.
  public var text: Bilingual {
    switch self {
    case .notAllowed(let kind, let state, let allowed):
      Bilingual(
        vi:
          "“\(kind.name.vi)” không phải bước tiếp theo khi “\(state.name.vi)”; được phép: \(list(allowed, .vietnamese))",
        en: "“\(kind.name.en)” is no step from “\(state.name.en)”; allowed: \(list(allowed, .english))")
    case .afterEnd(let kind, let state, let since):
      Bilingual(
        vi:
          "“\(kind.name.vi)” sau khi vụ việc kết thúc (\(state.name.vi)\(since.map { " từ \($0.vi)" } ?? ""))",
        en: "“\(kind.name.en)” after the case ended (\(state.name.en)\(since.map { " since \($0)" } ?? ""))")
    case .impossibleForRight(let kind, let right):
      Bilingual(
        vi: "\(right.name.vi) không có bước “\(kind.name.vi)”",
        en: "a \(right.name.en) has no “\(kind.name.en)”")
    case .eventUnknownToRegime(let kind, let regime, let allowed):
      Bilingual(
        vi:
          "luật từ \(regime.inForce.start.vi) (chế độ \(regime.rawValue)) không có “\(kind.name.vi)”; được phép: \(list(allowed, .vietnamese))",
        en:
          "the law from \(regime.inForce.start) on (regime \(regime.rawValue)) has no “\(kind.name.en)”; allowed: \(list(allowed, .english))"
      )
    case .impossibleForRoute(let kind, let route):
      Bilingual(
        vi: "“\(kind.name.vi)” không có khi \(route.name.vi)",
        en: "“\(kind.name.en)” does not fit the route: \(route.name.en)")
    case .outOfOrder(let kind, let day, let last):
      Bilingual(
        vi: "“\(kind.name.vi)” ngày \(day.vi) trước sự kiện cuối ngày \(last.vi)",
        en: "“\(kind.name.en)” of \(day) comes before the last event, of \(last)")
    case .beforeFiling(let kind, let day, let filed):
      Bilingual(
        vi: "“\(kind.name.vi)” ngày \(day.vi) trước ngày nộp đơn \(filed.vi)",
        en: "“\(kind.name.en)” of \(day) comes before the filing of \(filed)")
    case .duplicate(let kind, let day):
      Bilingual(
        vi: "“\(kind.name.vi)” ngày \(day.vi) đã được ghi",
        en: "“\(kind.name.en)” of \(day) is recorded already"
      )
    case .tooLate(let kind, let day, let lastDay, let rule):
      Bilingual(
        vi: "“\(kind.name.vi)” ngày \(day.vi) quá hạn \(lastDay.vi) (\(rule.rawValue))",
        en: "“\(kind.name.en)” of \(day) came after the last day, \(lastDay) (\(rule.rawValue))")
    case .tooEarly(let kind, let day, let opens, let rule):
      Bilingual(
        vi: "“\(kind.name.vi)” ngày \(day.vi) trước ngày được phép \(opens.vi) (\(rule.rawValue))",
        en: "“\(kind.name.en)” of \(day) came before \(opens), when it may be done (\(rule.rawValue))")
    case .extendedBefore(let rule):
      Bilingual(
        vi: "thời hạn \(rule.rawValue) đã được gia hạn một lần",
        en: "period \(rule.rawValue) was extended before")
    case .notExtendable(let rule):
      Bilingual(
        vi: "thời hạn \(rule.rawValue) không được gia hạn", en: "period \(rule.rawValue) is not extended")
    case .feesUnpaid(let day):
      Bilingual(
        vi: "cấp văn bằng ngày \(day.vi) khi chưa nộp phí", en: "a grant of \(day) without its fees paid")
    case .refusalNotNotified(let day):
      Bilingual(
        vi: "từ chối ngày \(day.vi) khi chưa có thông báo dự định từ chối",
        en: "a refusal of \(day) without a notice of intended refusal before it")
    case .noFurtherTerm(let right, let terms):
      Bilingual(
        vi: "\(right.name.vi) có nhiều nhất \(terms) kỳ hiệu lực",
        en: "a \(right.name.en) has at most \(terms) terms")
    case .nothingToContest(let stage):
      Bilingual(
        vi: "không có quyết định để khiếu nại (\(stage.name.vi))",
        en: "there is no decision to contest (\(stage.name.en))")
    case .noComplaint(let kind):
      Bilingual(vi: "“\(kind.name.vi)” khi không có khiếu nại", en: "“\(kind.name.en)” without a complaint")
    case .wrongDate(let kind, let field, let day, let against):
      Bilingual(
        vi: "“\(kind.name.vi)”: \(field.name.vi) \(day.vi) không hợp với ngày \(against.vi)",
        en: "“\(kind.name.en)”: \(field.name.en) \(day) does not fit \(against)")
    case .receiptDecides(let kind, let posted):
      Bilingual(
        vi: "“\(kind.name.vi)” tính theo ngày nhận, không có ngày gửi bưu điện (\(posted.vi))",
        en: "“\(kind.name.en)” is of the day of its receipt and takes no day of posting (\(posted))")
    case .openObstacle(let day):
      Bilingual(
        vi: "trở ngại từ \(day.vi) phải có ngày kết thúc", en: "the obstacle from \(day) needs an end")
    case .noSuchClass(let number): Bilingual(vi: "không có nhóm \(number)", en: "there is no class \(number)")
    case .noSuchEntry(let place, let entries):
      Bilingual(
        vi: "không có mục \(place) trong \(entries) mục", en: "there is no entry \(place) among \(entries)")
    case .correctsCorrection(let place):
      Bilingual(vi: "mục \(place) là đính chính", en: "entry \(place) is itself a correction")
    case .wrongRoute(let route, let right):
      Bilingual(
        vi: "\(right.name.vi) không theo đường: \(route.name.vi)",
        en: "a \(right.name.en) does not come by the route: \(route.name.en)")
    case .endOfCalendar(let rule, let day):
      Bilingual(
        vi: "thời hạn \(rule.rawValue) từ \(day.vi) vượt quá năm 9999",
        en: "period \(rule.rawValue) from \(day) runs past the year 9999")
    }
  }

  private func list(_ kinds: [IPEvent.Kind], _ language: Language) -> String {
    kinds.isEmpty
      ? Bilingual(vi: "không có", en: "nothing")[language]
      : kinds.map { $0.name[language] }.joined(separator: ", ")
  }
}

extension IPCaseError.Field {
  /// The date in words.
  public var name: Bilingual {
    switch self {
    case .firstFiling: Bilingual(vi: "đơn đầu tiên", en: "first filing")
    case .sent: Bilingual(vi: "ngày gửi", en: "sending")
    case .asked: Bilingual(vi: "ngày đề nghị", en: "request")
    case .received: Bilingual(vi: "ngày nhận", en: "receipt")
    case .notified: Bilingual(vi: "ngày được thông báo", en: "notice to the party")
    case .accepted: Bilingual(vi: "ngày thụ lý", en: "acceptance of the complaint")
    case .posted: Bilingual(vi: "ngày gửi bưu điện", en: "posting")
    }
  }
}
