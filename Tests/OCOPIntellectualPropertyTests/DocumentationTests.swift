import Foundation
import OCOP
import Testing

/// The article on intellectual property against the library it tells of.
@Suite struct `The article on intellectual property` {
  private static let file = URL(fileURLWithPath: #filePath)

  /// The code of a text without its blanks, since an article is laid out to be read; without what is noted behind it and
  /// without what takes up a bare value.
  private static func code(_ text: String) -> String {
    text.split(separator: "\n").map { line in
      let code = line.components(separatedBy: "  //").first ?? ""
      let trimmed = code.trimmingCharacters(in: .whitespaces).replacingOccurrences(of: "_ = ", with: "")
      return trimmed.hasPrefix("//") ? "" : trimmed.filter { !$0.isWhitespace }
    }.joined()
  }

  /// Every snippet of the article stands in this file, between `// snippet` and `// end`.
  @Test func `shows snippets that compile and run`() throws {
    let root = Self.file.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let article = try String(
      contentsOf: root.appendingPathComponent("Documentation/OCOP.docc/IntellectualProperty.md"),
      encoding: .utf8)
    let run = try String(contentsOf: Self.file, encoding: .utf8).components(separatedBy: "// snippet\n")
      .dropFirst().map { Self.code($0.components(separatedBy: "// end").first ?? "") }
    let shown = article.components(separatedBy: "```swift\n").dropFirst().map {
      Self.code($0.components(separatedBy: "```").first ?? "")
    }
    #expect(shown.count == 5)
    for snippet in shown { #expect(run.contains(snippet), "\(snippet)") }
  }

  @Test func `follows a mark, and reminds of what is due`() throws {
    // snippet
    let filed = try CivilDate("2025-01-15")
    var mark = try IPCase(id: ID("TM-1"), CaseFacts(right: .trademark), [IPEvent(on: filed, .filed)])
    try mark.apply(IPEvent(on: CivilDate("2025-02-14"), .accepted))
    try mark.apply(IPEvent(on: CivilDate("2025-04-25"), .publishedApplication))

    let day = try CivilDate("2025-09-01")
    _ = try mark.status(on: day).state  // .examining
    for deadline in try mark.deadlines(on: day) {
      print(deadline.rule.rawValue, deadline.due, deadline.kind)
    }
    // end
    #expect(try mark.status(on: day).state == .examining)
    // snippet
    try mark.apply(IPEvent(on: CivilDate("2026-02-10"), .refusalIntended(.asSigned)))

    let docket = try Docket(
      cases: [DocketCase(mark, name: "Chè La Bằng", holder: "HTX chè La Bằng", responsible: "Lan")],
      reminders: ReminderPlan(leadDays: [30, 7], escalations: [.init(daysLeft: 7, to: "Trưởng phòng")]))
    let today = try CivilDate("2026-04-01")
    let due = try docket.dueList(on: today)
    for item in due.deadlines {
      print(item.name, item.deadline.due, item.deadline.task(under: docket.procedure)?.vi ?? "")
    }
    for reminder in try docket.reminders(from: today, through: today.adding(days: 90)) {
      print(reminder.day, reminder.item.name, reminder.recipients)
    }
    // end
    // Three months from the notice end on 10 May 2026, a Sunday.
    #expect(due.deadlines.map(\.deadline.due) == [try CivilDate("2026-05-11")])
    let reminders = try docket.reminders(from: today, through: today.adding(days: 90))
    #expect(reminders.map(\.day) == [try CivilDate("2026-04-11"), try CivilDate("2026-05-04")])
    #expect(reminders.map(\.recipients) == [["Lan"], ["Lan", "Trưởng phòng"]])
    // snippet
    let contents = docket.calendarText(of: due.all, stamp: today, namespace: "so-khcn.example.vn")
    // end
    #expect(contents.contains("DUE;VALUE=DATE:20260511"))
    #expect(contents.contains("-P30D") && contents.contains("-P7D") && !contents.contains("-P90D"))
  }

  @Test func `chooses readings and office days of one's own`() throws {
    let daysOff = [try CivilDate("2027-02-05")]
    // snippet
    let cautious = IPProcedure.vietnam.reading(ProcedureReadings(extensionStart: .rolledEnd))
    let ownDays = IPProcedure.vietnam.counting(OfficeDays(years: [2027], daysOff: daysOff))
    // end
    #expect(cautious.readings.extensionStart == .rolledEnd)
    #expect(ownDays.days.rolled(from: daysOff[0])?.day == (try CivilDate("2027-02-08")))
  }

  @Test func `tells which level a product can claim`() throws {
    let (tea, cooperative) = (try Tea.product(), try Tea.cooperative())
    let mark = try Tea.own(.trademark, "4-2026-1", "2026-04-10 filed, 2026-06-25 publishedApplication")
    let collective = try Tea.collective(Tea.registered)
    let label = Proof(document: "ảnh nhãn")
    // snippet
    let signs = try ProductSigns(
      of: tea, by: cooperative, goods: [NiceClass(30)], madeIn: "La Bằng",
      signs: [
        ProductSign("Khe Cốc", isMark: true, cases: [mark.id], picture: label),
        ProductSign("Chè La Bằng", isMark: false, isOrigin: true, cases: [collective.id], picture: label),
      ],
      cases: [mark, collective], useRights: [])

    let scheme = StandingScheme.decision26_2026(.tea)
    let standing = try signs.standing(on: CivilDate("2026-06-30"))
    _ = standing.points(under: scheme)  // certain: 1, possible: 1
    for level in scheme.levels where level.minimumFor == .four {
      print(standing.text(ofGapsTo: level, in: .english))
      // all marks in use are registered: missing (4-2026-1: in examination since 2026-06-25) …
    }
    // end
    #expect(standing.points(under: scheme) == StandingPoints(certain: 1, possible: 1))
  }
}
