import ExampleSupport
import OCOP

/// The docket as an office reads it: what is to be done, where each case stands, what will be paid.
struct DocketScreen {
  let file: DocketFile
  let language: Language

  private var docket: Docket { file.docket }
  private var day: CivilDate { file.day }

  func text() throws(DocketError) -> String {
    let list = try docket.dueList(on: day)
    var lines = [
      pick("SỔ THEO DÕI QUYỀN SỞ HỮU CÔNG NGHIỆP", "DOCKET OF INDUSTRIAL PROPERTY") + " – "
        + file.title[language],
      pick("\(docket.cases.count) vụ việc, ngày ", "\(docket.cases.count) cases on ") + shown(day),
    ]
    if day > IPRegime.verifiedTo { lines.append(sentence(CaseStatus.Note.pastVerification.text[language])) }
    if let note = file.note { lines.append(note[language]) }
    lines += try dueList(list)
    lines += try reminders()
    lines += try timeline()
    lines += workload(list)
    lines += forecast()
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: What is due

  private func dueList(_ list: DueList) throws(DocketError) -> [String] {
    var lines: [String] = []
    let missed = try docket.missed(before: day)
    if !missed.isEmpty {
      lines += heading("ĐÃ LỠ HẠN (90 ngày qua)", "MISSED (the last 90 days)")
      for item in missed { lines += entry(item, isExplained: true) }
    }
    let told = Set(missed)
    let waiting = try docket.overdue(on: day).filter { !told.contains($0) }
    if !waiting.isEmpty {
      lines += heading("LỠ HẠN TỪ TRƯỚC, VỤ VIỆC CÒN CHỜ", "MISSED BEFORE, AND STILL WAITED FOR")
      for item in waiting {
        let rule = docket.procedure.rule(item.deadline.rule, for: item.deadline.right)
        lines += entry(item, isExplained: false, note: rule?.consequence[language])
      }
    }
    lines += heading("VIỆC PHẢI LÀM", "TO BE DONE")
    for urgency in DocketUrgency.allCases {
      let items = list.deadlines(urgency)
      guard !items.isEmpty else { continue }
      lines.append("  ── \(urgency.name[language])")
      for item in items { lines += entry(item, isExplained: urgency == .today || urgency == .week) }
    }
    for (title, items) in [
      (pick("CƠ QUAN ĐÃ CHẬM", "THE OFFICE IS LATE"), list.lateOffice),
      (
        pick("DỰ KIẾN CỦA CƠ QUAN (không mất quyền)", "EXPECTED OF THE OFFICE (nothing lapses)"),
        list.expected
      ),
      (pick("MỐC BẮT ĐẦU", "WINDOWS"), list.windows),
      (pick("NGƯỜI THỨ BA CÓ THỂ HÀNH ĐỘNG ĐẾN", "THIRD PARTIES MAY ACT UNTIL"), list.threats),
    ] where !items.isEmpty {
      lines += ["", title]
      for item in items { lines += entry(item, isExplained: false) }
    }
    return lines
  }

  private func entry(_ item: DocketItem, isExplained: Bool, note: String? = nil) -> [String] {
    let deadline = item.deadline
    let task = deadline.task(under: docket.procedure)?[language] ?? ""
    var text = "\(deadline.rule.rawValue) \(task) – \(item.name)"
    if deadline.notes.contains(.officeLate) {
      let days = deadline.due.days(to: day)
      text += pick(" – chậm \(days) ngày", days == 1 ? " – 1 day late" : " – \(days) days late")
    }
    if deadline.kind == .deadline, deadline.actor != .thirdParty, let person = item.responsible {
      text += " – \(person)"
    }
    let marks = deadline.cautions(Self.shownNotes).map { $0[language] }
    if !marks.isEmpty { text += " [\(marks.joined(separator: ", "))]" }
    if let note { text += ": \(note)" }
    var lines = Layout.wrapped(text, after: "  \(shown(deadline.due))  \(Layout.left(item.id.text, 8)) ")
    if isExplained, let explanation = docket.procedure.explanation(of: deadline) {
      lines += Layout.wrapped(explanation.text(in: language), after: String(repeating: " ", count: 14))
    }
    return lines
  }

  /// The notes that a reader must know before trusting a day.
  private static let shownNotes: CaseDeadline.Notes = [
    .extended, .rested, .resting, .receiptUnknown, .holidaysByRule, .holidaysUnknown, .foreignCalendar,
  ]

  // MARK: Reminders

  private func reminders() throws(DocketError) -> [String] {
    let last = (try? day.adding(days: 14)) ?? day
    let reminders = try docket.reminders(from: day, through: last)
    guard !reminders.isEmpty else { return [] }
    var lines = heading("NHẮC VIỆC TRONG 14 NGÀY", "REMINDERS OF THE NEXT 14 DAYS")
    for reminder in reminders {
      let left = pick(
        "còn \(reminder.daysLeft) ngày",
        reminder.daysLeft == 1 ? "1 day left" : "\(reminder.daysLeft) days left")
      lines += Layout.wrapped(
        "\(reminder.item.deadline.rule.rawValue) \(left) → \(reminder.recipients.joined(separator: ", "))",
        after: "  \(shown(reminder.day))  \(Layout.left(reminder.item.id.text, 8)) ")
    }
    return lines
  }

  // MARK: Timeline

  private func timeline() throws(DocketError) -> [String] {
    var lines = heading("TỪNG VỤ VIỆC", "CASE BY CASE")
    for entry in docket.cases {
      let status: CaseStatus
      let events: [IPEvent]
      do {
        status = try entry.ipCase.status(on: day, under: docket.procedure)
        events = try entry.ipCase.events(through: day)
      } catch {
        throw .refused(entry.ipCase.id, error)
      }
      lines += Layout.wrapped(
        "\(entry.name) – \(status.right.name[language])" + (entry.holder.map { " – \($0)" } ?? ""),
        after: "  \(Layout.left(entry.ipCase.id.text, 8)) ")
      lines += Layout.wrapped(standing(status), after: "           ▸ ")
      let told = events.map { "\(shown($0.date)) \($0.kind.name[language])" } + corrections(of: entry.ipCase)
      if !told.isEmpty { lines += Layout.wrapped(told.joined(separator: " · "), after: "             ") }
    }
    return lines
  }

  /// When what is told of a case was put right.
  private func corrections(of told: IPCase) -> [String] {
    let days = told.history.filter { $0.kind == .corrected && $0.date <= day }.map { shown($0.date) }
    return days.isEmpty ? [] : ["(\(IPEvent.Kind.corrected.name[language]): \(days.joined(separator: ", ")))"]
  }

  private func standing(_ status: CaseStatus) -> String {
    var text = status.state.name[language]
    if let since = status.since { text += pick(" từ ", " since ") + shown(since) }
    switch status.protection {
    case .inForce:
      if let expiry = status.expiry {
        text += pick("; có hiệu lực đến hết ", "; in force through ") + shown(expiry)
      }
    case .undecided(let last):
      text += pick("; hiệu lực tùy việc gia hạn đến ", "; protected only if renewed by ") + shown(last)
    case .none: break
    }
    let classes = status.lostClasses.map(String.init).joined(separator: ", ")
    if !classes.isEmpty { text += pick("; không còn nhóm \(classes)", "; without class \(classes)") }
    if status.oppositions > 0 { text += pick("; bị phản đối", "; opposed") }
    if let stage = status.complaint { text += pick("; đang ", "; pending: ") + stage.name[language] }
    for note in status.notes where note != .pastVerification { text += "; " + note.text[language] }
    return text
  }

  // MARK: Workload and fees

  private func workload(_ list: DueList) -> [String] {
    var lines = heading(
      "KHỐI LƯỢNG VIỆC THEO THÁNG (thời hạn / dự kiến của cơ quan / mốc)",
      "WORKLOAD BY MONTH (deadlines / expected / windows)")
    var month: DocketMonth?
    for load in list.workload {
      let head = load.month == month ? String(repeating: " ", count: 7) : load.month.formatted(in: language)
      month = load.month
      let person = load.responsible ?? pick("chưa giao", "nobody")
      lines.append(
        "  \(head)  \(Layout.left(person, 10)) \(load.deadlines) / \(load.expected) / \(load.windows)")
    }
    return lines
  }

  private func forecast() -> [String] {
    var lines = heading(
      "PHÍ, LỆ PHÍ SẼ NỘP CHO CƠ QUAN (3 năm)", "FEES TO BE PAID TO THE OFFICE (3 years)")
    let forecast: FeeForecast
    do throws(DocketError) {
      forecast = try docket.feeForecast(from: day, years: 3)
    } catch {
      // All else still stands.
      return lines + Layout.wrapped(error.text[language], after: "  ")
    }
    for month in forecast.months {
      lines.append("  \(month.month.formatted(in: language))  \(money(month.total))")
      for payment in month.payments {
        lines += Layout.wrapped(
          "\(what(payment.bill.occasion, payment.term)), \(payment.name): \(money(payment.bill.total))\(unsure(payment.bill))",
          after: "    \(shown(payment.due))  \(Layout.left(payment.id.text, 8)) ")
        if let last = payment.late.last {
          lines += Layout.wrapped(
            pick(
              "nộp muộn: từ \(money(payment.late[0].bill.total)) (tháng 1) đến \(money(last.bill.total)) (hết \(shown(last.through)))",
              "late: from \(money(payment.late[0].bill.total)) (month \(payment.late[0].months)) to \(money(last.bill.total)) (through \(shown(last.through)))"
            ),
            after: "                           ")
        }
      }
    }
    for payment in forecast.unpriced {
      lines += Layout.wrapped(
        "\(what(payment.occasion, payment.term)), \(payment.name): \(payment.reason.text[language])",
        after: "    \(shown(payment.due))  \(Layout.left(payment.id.text, 8)) ")
    }
    if let total = try? forecast.total() {
      lines.append(pick("  Cộng: ", "  Sum: ") + money(total))
    }
    return lines
  }

  private func what(_ occasion: FeeOccasion, _ term: Int?) -> String {
    term.map { pick("gia hạn kỳ \($0)", "renewal for term \($0)") } ?? occasion.name[language]
  }

  /// What a reader must know of a bill before trusting it.
  private func unsure(_ bill: FeeBill) -> String {
    var marks = bill.confidence == .unverified ? [pick("chưa xác minh", "unverified")] : []
    if let day = bill.checkedOnlyTo.map(shown) {
      marks.append(pick("biểu phí kiểm đến \(day)", "tariff checked to \(day)"))
    }
    return marks.isEmpty ? "" : " [\(marks.joined(separator: ", "))]"
  }

  private func money(_ amount: Bounds<Dong>) -> String {
    let (least, most) = (money(amount.atLeast), money(amount.atMost))
    return least == most ? least : "\(least) – \(most)"
  }

  /// An amount that a line does not end within.
  private func money(_ amount: Dong) -> String {
    amount.formatted(in: language).replacing(" ", with: "\u{a0}")
  }

  // MARK: Layout

  private func pick(_ vi: String, _ en: String) -> String { language == .vietnamese ? vi : en }
  private func heading(_ vi: String, _ en: String) -> [String] { ["", pick(vi, en)] }
  private func shown(_ day: CivilDate) -> String { day.formatted(in: language) }

  private func sentence(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() + "." }
}
