// Times all deadlines of a docket on a day: marks and designs with ten years of history, whole and by halves of the events,
// so that growth is seen; prints seconds, periods found, nanoseconds an event, and the peak of memory.
//
//   swift run -c release docket-benchmark [CASES]     default: 100000

import Foundation
import OCOP

func seconds(_ work: () throws -> Void) rethrows -> Double {
  let duration = try ContinuousClock().measure(work)
  return Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
}

/// The most memory that the process held, in MiB, where the system tells it.
func peakMemory() -> Int {
  let lines = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  let peak = lines.split(separator: "\n").first { $0.hasPrefix("VmHWM") }
  return (peak?.split(separator: " ").dropLast().last.flatMap { Int($0) } ?? 0) / 1024
}

/// Ten years of a title: from filing through a formality notice, an opposition, a refusal that was answered, a grant and,
/// in every second case, a renewal; then so many recorded licences and assignments.
func history(filed: CivilDate, renewed: Bool, further: Int) throws -> [IPEvent] {
  func on(_ days: Int, _ action: IPEvent.Action) throws -> IPEvent {
    IPEvent(on: try filed.adding(days: days), action)
  }
  var events = [
    IPEvent(on: filed, .filed), try on(20, .formalityNotice(.asSigned)), try on(45, .reply),
    try on(70, .accepted),
    try on(120, .publishedApplication), try on(160, .opposition(by: nil, notified: nil)),
    try on(200, .oppositionAnswered), try on(420, .refusalIntended(.asSigned)),
    try on(450, .extensionGranted(asked: nil)),
    try on(500, .reply), try on(700, .grantIntended(.asSigned)), try on(740, .feesPaid),
    try on(780, .granted),
    try on(820, .grantPublished),
  ]
  for number in 0..<further {
    try events.append(on(900 + number * 2_400 / max(1, further), number % 2 == 0 ? .licensed : .assigned))
  }
  if renewed { events.append(IPEvent(on: try filed.adding(years: 10), .renewed)) }
  return events
}

func docket(_ count: Int, further: Int) throws -> (docket: Docket, events: Int) {
  var cases: [DocketCase] = []
  var events = 0
  cases.reserveCapacity(count)
  for number in 0..<count {
    let filed = try CivilDate(2016, 1, 4).adding(days: number % 730)
    let renewed = number % 2 == 0 && number % 730 < 300
    let told = try history(filed: filed, renewed: renewed, further: further)
    events += told.count
    let facts = CaseFacts(right: .trademark)
    cases.append(DocketCase(try IPCase(id: ID("TM-\(number)"), facts, told), name: "sign", responsible: "A"))
  }
  return (try Docket(cases: cases), events)
}

func run() throws {
  let count = CommandLine.arguments.dropFirst().first.flatMap(Int.init) ?? 100_000
  let day = try CivilDate(2026, 11, 25)
  for further in [2, 16, 30] {
    let (docket, events) = try docket(count, further: further)
    var best = Double.infinity
    var found = 0
    for _ in 0..<3 { best = min(best, try seconds { found = try docket.items(on: day).count }) }
    print(
      "\(count) cases, \(events) events: \(found) open periods in \(String(format: "%.3f", best)) s,",
      "\(Int(best * 1e9) / max(1, events)) ns an event, peak \(peakMemory()) MiB")
  }
}

try run()
