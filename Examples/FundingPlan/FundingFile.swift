import ExampleSupport
import OCOP

/// A funding problem as a file states it, with the names that a screen shows.
struct FundingFile {
  /// A producer that measures are for, with its own money.
  struct Owner {
    let id: ID<Producer>
    let name: Bilingual
    let kind: ProducerKind
    let place: SupportPlace?
    let own: FundingBudget?
  }

  static let format = "ocop-funding/1"
  private static let keys = [
    "format", "title", "note", "day", "classes", "policy", "rules", "producers", "sources", "entitlements",
    "received", "measures",
  ]

  let title: Bilingual
  let note: Bilingual?
  /// The names of the classes, class 1 first.
  let classes: [Bilingual]
  let producers: [Owner]
  /// A few letters for each purse of the problem.
  let marks: [Bilingual]
  let problem: FundingProblem

  /// Reads a file.
  ///
  /// - Throws: ``FundingFileError`` with the field that cannot be read, or with every fault of the problem.
  init(_ contents: [UInt8]) throws(FundingFileError) {
    let parts: Parts
    do {
      parts = try Parts(try Field(document: contents).object(Self.keys))
    } catch {
      throw FundingFileError(error)
    }
    (title, note, classes) = (parts.title, parts.note, parts.classes)
    (producers, marks, problem) = (parts.producers, parts.marks, parts.problem)
    do {
      try problem.validated()
    } catch {
      throw FundingFileError(error, in: parts)
    }
  }

  private init(_ file: FundingFile, _ problem: FundingProblem) {
    (title, note, classes) = (file.title, file.note, file.classes)
    (producers, marks) = (file.producers, file.marks)
    self.problem = problem
  }

  /// The file with other numbers in its problem.
  func changed(to problem: FundingProblem) -> FundingFile { FundingFile(self, problem) }

  /// The file with every measure payable in part.
  var divisible: FundingFile {
    changed(
      to: FundingProblem(
        day: problem.day, sources: problem.sources, rules: problem.rules,
        measures: problem.measures.map(\.divisible), entitlements: problem.entitlements,
        received: problem.received, policy: problem.policy))
  }

  /// The file as it is read, before it is checked as a whole.
  struct Parts {
    let title: Bilingual
    let note: Bilingual?
    let classes: [Bilingual]
    let producers: [Owner]
    let marks: [Bilingual]
    let problem: FundingProblem
    let stated: Stated

    init(_ file: Object) throws(FieldError) {
      let format = try file.required("format")
      guard try format.text() == FundingFile.format else {
        throw format.error("the format is “\(FundingFile.format)”")
      }
      title = try file["title"]?.bilingual() ?? Bilingual(vi: "Phương án phân bổ vốn", en: "Funding plan")
      note = try file["note"]?.bilingual()
      classes = try read(file["classes"]) { field throws(FieldError) in try field.bilingual() }
      let owners = try read(file.required("producers")) { field throws(FieldError) in try Owner(field) }
      let purses = try read(file.required("sources")) { field throws(FieldError) in try StatedSource(field) }
      let rules = try read(file["rules"]) { field throws(FieldError) in try SupportRule(field) }
      let places = Dictionary(owners.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      let own = owners.compactMap(\.purse)
      producers = owners
      marks = purses.map(\.mark) + own.map { _ in Bilingual(vi: "CT", en: "OWN") }
      stated = Stated(
        sources: purses.count, rules: rules.count, owners: owners.indices.filter { owners[$0].own != nil })
      problem = FundingProblem(
        day: try file.required("day").day(), sources: purses.map(\.source) + own,
        rules: rules + Catalogue.rules(of: purses.map(\.source), besides: rules),
        measures: try read(file.required("measures")) { field throws(FieldError) in
          try SupportMeasure(field, by: places)
        },
        entitlements: try read(file["entitlements"]) { field throws(FieldError) in try Entitlement(field) },
        received: try read(file["received"]) { field throws(FieldError) in try PriorSupport(field) },
        policy: try file["policy"].map { field throws(FieldError) in try FundingPolicy(field) }
          ?? FundingPolicy())
    }
  }

  /// How many parts of a problem stand in the file; those after them come from elsewhere.
  struct Stated {
    let sources: Int
    let rules: Int
    /// The places of the producers whose own money became a purse, in the order of the purses.
    let owners: [Int]
  }
}

/// The rules that the library knows.
enum Catalogue {
  private static let all = SupportRule.national + SupportRule.provincial

  /// Those that purses list, in the library's order, unless the file has a rule of that name.
  static func rules(of sources: [FundingSource], besides own: [SupportRule]) -> [SupportRule] {
    let listed = Set(sources.flatMap(\.rules)).subtracting(own.map(\.id))
    return all.filter { listed.contains($0.id) }
  }
}

/// Reads the elements of a list; none where there is no list.
func read<Element>(
  _ field: Field?, _ element: (Field) throws(FieldError) -> Element
) throws(FieldError) -> [Element] {
  var elements: [Element] = []
  for field in try field?.list() ?? [] { elements.append(try element(field)) }
  return elements
}
