import ExampleSupport
import OCOP

/// What is wrong with a file: every fault, with its place in the file.
struct FundingFileError: Error, Equatable {
  /// A fault and its place, such as `measures[3].cost`.
  struct Fault: Equatable {
    let path: String
    let text: Bilingual
  }

  let faults: [Fault]

  init(_ error: FieldError) {
    faults = [Fault(path: error.field, text: error.text)]
  }

  init(_ error: FundingError, in parts: FundingFile.Parts) {
    faults = error.faults.map { fault in
      let (path, value, rule) = (parts.path(of: fault), fault.value, fault.rule.text)
      guard !value.isEmpty else { return Fault(path: path, text: rule) }
      return Fault(path: path, text: Bilingual(vi: "“\(value)”: \(rule.vi)", en: "“\(value)”: \(rule.en)"))
    }
  }

  /// What a strategy cannot keep to, with what helps.
  init(refused error: FundingError) {
    faults = error.faults.map { fault in
      let (text, helps) = (fault.rule.text, fault.field == "measures.isWhole")
      return Fault(
        path: fault.path,
        text: helps
          ? Bilingual(vi: text.vi + "; hãy thêm --divisible", en: text.en + "; add --divisible") : text)
    }
  }

  /// The faults as a reader sees them: how many, then a line each.
  func text(named name: String, in language: Language) -> String {
    let count =
      language == .vietnamese
      ? "\(faults.count) lỗi" : faults.count == 1 ? "1 fault" : "\(faults.count) faults"
    let lines = faults.map { "  " + ($0.path.isEmpty ? "" : $0.path + ": ") + $0.text[language] }
    return (["\(name): \(count)"] + lines).joined(separator: "\n")
  }
}

extension FundingFile.Parts {
  /// The place of a fault in the file: own money stands with its producer, and the days of a rule have two keys.
  fileprivate func path(of fault: FundingFault) -> String {
    if case .rule(let index) = fault.place, fault.field == "inForce" { return "rules[\(index)].before" }
    guard case .source(let index) = fault.place, sourcePaths.indices.contains(index) else {
      return fault.path
    }
    switch sourcePaths[index] {
    case .source(let place): return "sources[\(place)].\(fault.field)"
    case .producer(let place): return "producers[\(place)].\(fault.field == "budget" ? "own" : "id")"
    }
  }
}
