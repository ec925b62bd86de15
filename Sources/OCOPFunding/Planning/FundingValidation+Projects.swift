import OCOPModel

// Projects, and the measures that are parts of them.
extension FundingValidation {
  mutating func checkProjects() {
    let projects = problem.projects
    once(projects.map(\.id), { .project($0) }, "id")
    let places = Dictionary(
      projects.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    for (index, project) in projects.enumerated() {
      money(project.cap, .project(index), "cap")
      if let outer = project.within, places[outer] == nil {
        add(.project(index), "within", outer.text, .known)
      }
    }
    let within = projects.map { $0.within.flatMap { places[$0] } }
    let sound = Set(innermostFirst(within))
    for index in projects.indices where !sound.contains(index) {
      add(.project(index), "within", projects[index].within?.text ?? "", .numbers(.acyclic))
    }
    checkMembers(of: places, within, sound)
  }

  /// All measures of an outermost project are of one class.
  private mutating func checkMembers(
    of places: [ID<SupportProject>: Int], _ within: [Int?], _ sound: Set<Int>
  ) {
    var classes: [Int: Int] = [:]
    for (index, measure) in problem.measures.enumerated() {
      guard let id = measure.project else { continue }
      guard var project = places[id] else {
        add(.measure(index), "project", id.text, .known)
        continue
      }
      guard sound.contains(project) else { continue }
      while let outer = within[project] { project = outer }
      if classes[project, default: measure.priority] != measure.priority {
        add(.measure(index), "project", id.text, .numbers(.oneClass))
      }
      classes[project] = classes[project] ?? measure.priority
    }
  }
}
