import ExampleSupport
import OCOP

/// A docket as a file states it: the cases, who is in charge, and who is told besides.
struct DocketFile {
  let title: Bilingual
  let note: Bilingual?
  let day: CivilDate
  let docket: Docket

  private static let keys = ["title", "note", "asOf", "escalations", "leadDays", "cases"]
  private static let caseKeys = StatedCase.keys + ["name", "holder", "responsible", "units", "pictures"]

  /// Reads a docket to a day.
  ///
  /// - Parameters:
  ///   - contents: The file.
  ///   - asOf: The day; without it the file's own.
  /// - Throws: ``FieldError`` that names the field at fault.
  init(_ contents: [UInt8], asOf: CivilDate?) throws(FieldError) {
    let file = try Field(document: contents).object(Self.keys)
    self.title = try file["title"]?.bilingual() ?? Bilingual(vi: "Sổ theo dõi", en: "Docket")
    self.note = try file["note"]?.bilingual()
    let own = try file["asOf"]?.day()
    guard let day = asOf ?? own else {
      throw FieldError(field: "asOf", message: "the day is missing; state it here or by --as-of")
    }
    self.day = day
    var cases: [DocketCase] = []
    for field in try file.required("cases").list() { cases.append(try Self.entry(field)) }
    let plan = try Self.plan(file)
    do {
      self.docket = try Docket(cases: cases, reminders: plan)
    } catch {
      throw FieldError(field: "cases", message: "\(error)")
    }
  }

  private static func entry(_ field: Field) throws(FieldError) -> DocketCase {
    let object = try field.object(caseKeys)
    let stated = try StatedCase(object, needsFiling: false)
    // A history is checked as a whole, whichever day is asked for.
    let known = try field.checked { try IPCase(id: stated.id, stated.facts, stated.history) }
    return DocketCase(
      known, name: try object.required("name").text(), holder: try object["holder"]?.text(),
      responsible: try object["responsible"]?.text(), units: try object["units"]?.whole(1...1_000) ?? 1,
      pictures: try object["pictures"]?.whole(1...1_000) ?? 1)
  }

  private static func plan(_ file: Object) throws(FieldError) -> ReminderPlan {
    var escalations: [ReminderPlan.Escalation] = []
    for field in try file["escalations"]?.list() ?? [] {
      let object = try field.object(["daysLeft", "to"])
      escalations.append(
        ReminderPlan.Escalation(
          daysLeft: try object.required("daysLeft").whole(0...3_650), to: try object.required("to").text()))
    }
    guard let leads = try file["leadDays"]?.list() else {
      return ReminderPlan(escalations: escalations)
    }
    var days: [Int] = []
    for field in leads { days.append(try field.whole(0...3_650)) }
    return ReminderPlan(leadDays: days, escalations: escalations)
  }
}
