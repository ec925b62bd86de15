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

/// What of a file of registers could not be read, and where.
func words(of error: DecodingError) -> String {
  switch error {
  case .keyNotFound(let key, let context): place(context.codingPath) + "“\(key.stringValue)” is missing"
  case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
    place(context.codingPath) + context.debugDescription
  @unknown default: "\(error)"
  }
}

func place(_ path: [any CodingKey]) -> String {
  let steps = path.map { $0.intValue.map { "[\($0)]" } ?? ".\($0.stringValue)" }.joined()
  return steps.isEmpty ? "" : steps.drop { $0 == "." } + ": "
}

var arguments = CommandLine.arguments.dropFirst()
var (files, day, language, notes): ([String], CivilDate?, Language, [Bilingual]) = ([], nil, .vietnamese, [])
while let word = arguments.popFirst() {
  switch word {
  case "--as-of":
    guard let asOf = arguments.popFirst().flatMap({ try? CivilDate($0) }) else { fail(usage, 2) }
    day = asOf
  case "--language":
    guard let name = arguments.popFirst().flatMap(Language.init(rawValue:)) else { fail(usage, 2) }
    language = name
  case "--note":
    guard let note = arguments.popFirst() else { fail(usage, 2) }
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
} catch let error as DecodingError {
  fail("\(files[0]): \(words(of: error))", 1)
} catch {
  fail("\(files[0]): \(error)", 1)
}
