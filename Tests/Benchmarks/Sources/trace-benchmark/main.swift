// Times a ledger over a made-up tea year by size: reading and checking, one trace forwards and one backwards, a recall; prints
// seconds, nanoseconds an event and the peak of memory, and fails where a sown fault is not found or another is. Seconds are
// those of the processor, so that what else the machine does does not count. The year is that of the tests
// (Tests/Support/TeaYear.swift).
//
//   swift run -c release trace-benchmark [EVENTS …]     default: 10000 100000 1000000

import Foundation
import OCOP

/// The processor's seconds that the process took so far.
func processorSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

func seconds(_ work: () throws -> Void) rethrows -> Double {
  let start = processorSeconds()
  try work()
  return processorSeconds() - start
}

/// The most memory that the process held, in MiB, where the system tells it.
func peakMemory() -> Int {
  let lines = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  let peak = lines.split(separator: "\n").first { $0.hasPrefix("VmHWM") }
  return (peak?.split(separator: " ").dropLast().last.flatMap { Int($0) } ?? 0) / 1024
}

/// The shortest of three runs.
func best(_ work: () throws -> Void) rethrows -> Double {
  try min(seconds(work), seconds(work), seconds(work))
}

func measure(events wanted: Int) throws -> Bool {
  let rounds = max(1, wanted / 142)
  let year = TeaYear(
    producers: min(200, rounds), rounds: rounds, faultsOfEach: max(1, rounds / 200), seed: 2_026)
  let (lots, places, units) = (try year.lots(), year.places(), year.units())
  var events: [TraceEvent] = []
  var sown: Set<TeaYear.Fault> = []
  for round in 0..<rounds {
    let told = try year.round(round)
    events += told.events
    sown.formUnion(told.faults)
  }
  let before = peakMemory()
  var made: TraceLedger?
  let reading = try best {
    made = nil
    made = try TraceLedger(lots: lots, places: places, units: units, events: events)
  }
  guard let ledger = made else { return false }
  let peak = peakMemory()
  let found = ledger.findings.map(TeaYear.Fault.init)
  let isRight = Set(found) == sown && found.count == sown.count

  let first = [year.leaf(0, 0)]
  let last = [year.boxes(rounds - 1)]
  var (onward, back, recalled) = (0, 0, 0)
  let forward = try best { onward = try ledger.descendants(of: first).lots.count }
  let backward = try best { back = try ledger.ancestors(of: last).lots.count }
  let recall = try best { recalled = try ledger.recall(first).entries.count }
  let all = lots.map(\.id)
  let everything = try best { _ = try ledger.recall(all) }
  let always = DatePeriod(from: try CivilDate(2026, 1, 1))
  var origins: MaterialOrigins?
  let materials = try best { origins = try ledger.materials(of: year.product(0), in: always) }
  func ms(_ time: Double) -> String { String(format: "%.2f ms", time * 1e3) }
  print(
    "\(ledger.eventCount) events, \(lots.count) lots, \(places.count / 3) producers:",
    String(format: "read and checked in %.3f s,", reading),
    "\(Int(reading * 1e9) / max(1, ledger.eventCount)) ns an event;",
    "\(sown.count) faults of \(Set(sown.map(\.kind)).count) kinds sown, \(found.count) found, \(isRight ? "the same" : "NOT THE SAME")"
  )
  print(
    "  forwards \(onward) lots in \(ms(forward)), backwards \(back) lots in \(ms(backward)),",
    "recall of \(recalled) lots in \(ms(recall)), of all in \(ms(everything)); peak \(peak) MiB, of which \(before) MiB the events themselves"
  )
  print("  origins of one product's ingredients, of \(origins?.parts.count ?? 0) areas, in \(ms(materials))")
  return isRight
}

let sizes = CommandLine.arguments.dropFirst().compactMap { Int($0) }
var isRight = true
for size in sizes.isEmpty ? [10_000, 100_000, 1_000_000] : sizes {
  isRight = try measure(events: size) && isRight
}
exit(isRight ? 0 : 1)
