import ExampleSupport
import OCOP

/// A funding problem as a file states it, with the names that a screen shows.
struct FundingFile {
  /// A producer that measures are for, with its own money.
  struct Owner {
    /// The letters of all purses of own money.
    static let mark = Bilingual(vi: "CT", en: "OWN")

    let id: ID<Producer>
    let purseID: ID<FundingSource>
    let name: Bilingual
    let kind: ProducerKind
    let place: SupportPlace?
    let own: FundingBudget?
  }

  static let format = "ocop-funding/1"
  private static let keys = [
    "format", "title", "note", "day", "classes", "policy", "rules", "producers", "sources", "entitlements",
    "received", "projects", "measures",
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
        received: problem.received, projects: problem.projects, policy: problem.policy))
  }

  /// The file as it is read, before it is checked as a whole.
  struct Parts {
    let title: Bilingual
    let note: Bilingual?
    let classes: [Bilingual]
    let producers: [Owner]
    let marks: [Bilingual]
    let problem: FundingProblem
    /// Where each purse of the problem stands in the file.
    let sourcePaths: [SourcePath]

    init(_ file: Object) throws(FieldError) {
      let format = try file.required("format")
      guard try format.text() == FundingFile.format else {
        throw format.error(
          vi: "định dạng phải là “\(FundingFile.format)”", en: "the format is “\(FundingFile.format)”")
      }
      title = try file["title"]?.bilingual() ?? Bilingual(vi: "Phương án phân bổ vốn", en: "Funding plan")
      note = try file["note"]?.bilingual()
      classes = try read(file["classes"]) { field throws(FieldError) in try field.bilingual() }
      let owners = try Self.owners(file.required("producers"))
      let stated = try read(file.required("sources")) { field throws(FieldError) in try StatedSource(field) }
      let rules = try read(file["rules"]) { field throws(FieldError) in try SupportRule(field) }
      producers = owners
      let purses = PurseList(stated, owners)
      (marks, sourcePaths) = (purses.marks, purses.paths)
      let places = Dictionary(owners.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      problem = FundingProblem(
        day: try file.required("day").day(), sources: purses.sources,
        rules: rules + Catalogue.rules(of: purses.sources, besides: rules),
        measures: try read(file.required("measures")) { field throws(FieldError) in
          try SupportMeasure(field, by: places)
        },
        entitlements: try read(file["entitlements"]) { field throws(FieldError) in try Entitlement(field) },
        received: try read(file["received"]) { field throws(FieldError) in try PriorSupport(field) },
        projects: try read(file["projects"]) { field throws(FieldError) in try SupportProject(field) },
        policy: try file["policy"].map { field throws(FieldError) in try FundingPolicy(field) }
          ?? FundingPolicy())
    }

    /// The producers, each stated once: measures name them, and take their kinds and places.
    private static func owners(_ list: Field) throws(FieldError) -> [Owner] {
      var ids: Set<ID<Producer>> = []
      return try read(list) { field throws(FieldError) in
        let owner = try Owner(field)
        guard ids.insert(owner.id).inserted else {
          throw FieldError(
            field: "\(field.path).id",
            text: Bilingual(
              vi: "chủ thể “\(owner.id)” đã có ở trên", en: "producer “\(owner.id)” is there already"))
        }
        return owner
      }
    }
  }

  /// Where a purse stands in a file.
  enum SourcePath {
    /// In the list of purses.
    case source(Int)
    /// With the producer whose own money it is.
    case producer(Int)
  }
}

/// The purses of a problem in the order in which they are used by hand: the State's, own money, then loans.
private struct PurseList {
  private(set) var sources: [FundingSource] = []
  private(set) var marks: [Bilingual] = []
  private(set) var paths: [FundingFile.SourcePath] = []

  init(_ stated: [StatedSource], _ owners: [FundingFile.Owner]) {
    func add(_ source: FundingSource, _ mark: Bilingual, _ path: FundingFile.SourcePath) {
      sources.append(source)
      marks.append(mark)
      paths.append(path)
    }
    for (index, entry) in stated.enumerated() where entry.source.kind != .credit {
      add(entry.source, entry.mark, .source(index))
    }
    for (index, owner) in owners.enumerated() {
      if let purse = owner.purse { add(purse, FundingFile.Owner.mark, .producer(index)) }
    }
    for (index, entry) in stated.enumerated() where entry.source.kind == .credit {
      add(entry.source, entry.mark, .source(index))
    }
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
