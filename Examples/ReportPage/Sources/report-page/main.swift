import Foundation
import OCOP
import ReportPage

let usage = """
  report-page REGISTERS.json --as-of YYYY-MM-DD [--language vi|en] [--note TEXT]...

  Writes the report of a programme's registers as a page of HTML to standard output.

  """

func fail(_ message: String, _ status: Int32) -> Never {
  try? FileHandle.standardError.write(contentsOf: Data("report-page: \(message)\n".utf8))
  exit(status)
}

var words = CommandLine.arguments.dropFirst()
var (files, day, language, notes): ([String], CivilDate?, Language, [Bilingual]) = ([], nil, .vietnamese, [])
while let word = words.popFirst() {
  switch word {
  case "--as-of":
    guard let asOf = words.popFirst().flatMap({ try? CivilDate($0) }) else { fail(usage, 2) }
    day = asOf
  case "--language":
    guard let name = words.popFirst().flatMap(Language.init(rawValue:)) else { fail(usage, 2) }
    language = name
  case "--note":
    guard let note = words.popFirst() else { fail(usage, 2) }
    notes.append(Bilingual(vi: note, en: note))
  default:
    guard !word.hasPrefix("-") else { fail(usage, 2) }
    files.append(word)
  }
}
guard let day, files.count == 1 else { fail(usage, 2) }
do {
  let contents = try Data(contentsOf: URL(fileURLWithPath: files[0]))
  let programme = try JSONDecoder().decode(Programme.self, from: contents)
  let page = try ReportPage(of: programme, ReportScope(on: day), in: language, notes: notes)
  try FileHandle.standardOutput.write(contentsOf: Data(page.html().utf8))
} catch {
  fail("\(files[0]): \(error)", 1)
}
