import Foundation
import OCOP
import ReportPage

// report-page REGISTERS.json [--as-of YYYY-MM-DD] [--language vi|en] > page.html
let usage = "report-page REGISTERS.json [--as-of YYYY-MM-DD] [--language vi|en]  writes a page of HTML to standard output\n"

func fail(_ message: String, _ status: Int32) -> Never {
  try? FileHandle.standardError.write(contentsOf: Data("report-page: \(message)\n".utf8))
  exit(status)
}

var words = CommandLine.arguments.dropFirst()
var (file, day, language): (String?, CivilDate?, Language) = (nil, nil, .vietnamese)
while let word = words.popFirst() {
  switch word {
  case "--as-of":
    guard let value = words.popFirst(), let asOf = try? CivilDate(value) else { fail(usage, 2) }
    day = asOf
  case "--language":
    guard let value = words.popFirst().flatMap(Language.init(rawValue:)) else { fail(usage, 2) }
    language = value
  default:
    guard file == nil, !word.hasPrefix("-") else { fail(usage, 2) }
    file = word
  }
}
guard let file else { fail(usage, 2) }
do {
  let contents = try Data(contentsOf: URL(fileURLWithPath: file))
  let programme = try JSONDecoder().decode(Programme.self, from: contents)
  let page = try ReportPage(
    of: programme, ReportScope(on: day ?? CivilDate("2021-07-05")), in: language,
    notes: programme.isSample ? [.sampleData] : [])
  try FileHandle.standardOutput.write(contentsOf: Data(page.html().utf8))
} catch {
  fail("\(file): \(error)", 1)
}
