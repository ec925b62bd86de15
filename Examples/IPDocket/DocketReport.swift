import ExampleSupport
import OCOP

/// The docket as JSON: the cases as the contract has them, and what the docket makes of them.
struct DocketReport {
  let file: DocketFile

  func bytes() throws(DocketError) -> [UInt8] {
    let (docket, day) = (file.docket, file.day)
    var answers: [CaseAnswer] = []
    for entry in docket.cases {
      do throws(IPCaseError) {
        let status = try entry.ipCase.status(on: day, under: docket.procedure)
        answers.append(
          CaseAnswer(
            id: entry.ipCase.id.text, status: status, regime: status.regime,
            deadlines: try entry.ipCase.deadlines(on: day, under: docket.procedure), hasOutcomes: false,
            procedure: docket.procedure))
      } catch {
        throw .refused(entry.ipCase.id, error)
      }
    }
    let list = try docket.dueList(on: day)
    let missed = try docket.missed(before: day)
    let overdue = try docket.overdue(on: day)
    let reminders = try docket.reminders(from: day, through: (try? day.adding(days: 90)) ?? day)
    let forecast = try docket.feeForecast(from: day)
    var writer = JSONWriter()
    writer.object { object in
      object.member("asOf") { $0.write(day.description) }
      Self.list("cases", answers, in: &object) { $1.write(to: &$0) }
      for (key, items) in [("missed", missed), ("overdue", overdue)] {
        Self.list(key, items, in: &object) { object, item in
          object.member("id") { $0.write(item.id.text) }
          object.member("rule") { $0.write(item.deadline.rule.rawValue) }
          object.member("due") { $0.write(item.deadline.due.description) }
        }
      }
      Self.list("reminders", reminders, in: &object) { object, reminder in
        object.member("date") { $0.write(reminder.day.description) }
        object.member("id") { $0.write(reminder.item.id.text) }
        object.member("rule") { $0.write(reminder.item.deadline.rule.rawValue) }
        object.member("due") { $0.write(reminder.item.deadline.due.description) }
        object.member("daysLeft") { $0.write(reminder.daysLeft) }
        object.member("to") { member in
          member.array { list in reminder.recipients.forEach { list.write($0) } }
        }
      }
      Self.list("workload", list.workload, in: &object) { object, load in
        object.member("month") { $0.write(load.month.description) }
        object.member("responsible") { $0.write(load.responsible) }
        object.member("deadlines") { $0.write(load.deadlines) }
        object.member("expected") { $0.write(load.expected) }
        object.member("windows") { $0.write(load.windows) }
      }
      Self.list("fees", forecast.months.flatMap(\.payments), in: &object) { Self.write($1, to: &$0) }
      Self.list("feesWithoutPrice", forecast.unpriced, in: &object) { object, payment in
        object.member("due") { $0.write(payment.due.description) }
        object.member("id") { $0.write(payment.id.text) }
        object.member("occasion") { $0.write(payment.occasion.rawValue) }
        object.member("term") { $0.write(payment.term) }
        object.member("reason") { $0.write(payment.reason.text.en) }
      }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  private static func write(_ payment: FeeForecast.Payment, to object: inout JSONWriter) {
    object.member("due") { $0.write(payment.due.description) }
    object.member("id") { $0.write(payment.id.text) }
    object.member("occasion") { $0.write(payment.bill.occasion.rawValue) }
    object.member("term") { $0.write(payment.term) }
    amount(payment.bill, to: &object)
    list("late", payment.late, in: &object) { object, late in
      object.member("months") { $0.write(late.months) }
      object.member("through") { $0.write(late.through.description) }
      amount(late.bill, to: &object)
    }
  }

  private static func amount(_ bill: FeeBill, to object: inout JSONWriter) {
    object.member("atLeast") { $0.write(Int(bill.total.atLeast.amount)) }
    object.member("atMost") { $0.write(Int(bill.total.atMost.amount)) }
    object.member("confidence") { $0.write(bill.confidence.rawValue) }
    object.member("checkedOnlyTo") { $0.write(bill.checkedOnlyTo?.description) }
  }

  private static func list<Element>(
    _ key: String, _ elements: [Element], in object: inout JSONWriter,
    _ write: (inout JSONWriter, Element) -> Void
  ) {
    object.member(key) { member in
      member.array { list in
        for element in elements { list.object { write(&$0, element) } }
      }
    }
  }
}
