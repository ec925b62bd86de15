import OCOPModel

/// What purses, measures and rules of a problem are called.
struct FundingNames {
  private let sources: [ID<FundingSource>: Bilingual]
  private let measures: [ID<SupportMeasure>: Bilingual]
  private let rules: [ID<SupportRule>: SupportRule]
  private let projects: [ID<SupportProject>: Bilingual]

  init(_ problem: FundingProblem) {
    sources = Dictionary(problem.sources.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    measures = Dictionary(problem.measures.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    projects = Dictionary(
      problem.projects.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    rules = Dictionary(problem.rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func name(_ source: ID<FundingSource>) -> Bilingual {
    sources[source] ?? Bilingual(vi: source.text, en: source.text)
  }

  func name(_ purse: PurseYear) -> Bilingual {
    let name = name(purse.source)
    guard let year = purse.year else { return name }
    return Bilingual(vi: "\(name.vi) năm \(year)", en: "\(name.en) of \(year)")
  }

  func name(_ measure: ID<SupportMeasure>) -> Bilingual {
    measures[measure] ?? Bilingual(vi: measure.text, en: measure.text)
  }

  func name(_ project: ID<SupportProject>) -> Bilingual {
    projects[project] ?? Bilingual(vi: project.text, en: project.text)
  }

  func list(_ measures: [ID<SupportMeasure>]) -> Bilingual {
    let names = measures.map { name($0) }
    return Bilingual(
      vi: names.map(\.vi).joined(separator: ", "), en: names.map(\.en).joined(separator: ", "))
  }

  func rule(_ id: ID<SupportRule>) -> SupportRule? { rules[id] }

  /// A rule as it is cited, with a sign where it is not confirmed.
  func citation(_ id: ID<SupportRule>) -> Bilingual {
    guard let rule = rules[id] else { return Bilingual(vi: id.text, en: id.text) }
    let sign = rule.confidence.sign
    return Bilingual(
      vi: rule.citation.text(in: .vietnamese) + sign.vi, en: rule.citation.text(in: .english) + sign.en)
  }
}

extension Confidence {
  /// What a reader has to be told of a row that was not read in its document.
  fileprivate var sign: Bilingual {
    switch self {
    case .read: Bilingual(vi: "", en: "")
    case .secondary: Bilingual(vi: " (theo nguồn thứ cấp)", en: " (as reported)")
    case .unverified: Bilingual(vi: " (CHƯA KIỂM CHỨNG)", en: " (UNVERIFIED)")
    }
  }
}
