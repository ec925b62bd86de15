public import OCOPModel

extension Programme {
  /// The model projects that run or are completed on a day, in the order of the register.
  public func models(on day: CivilDate) -> [ModelProject] {
    records.projects.filter { $0.course.state(on: day)?.isModel ?? false }
  }

  /// The localities of a level that have no model project on a day, though each is to have one; in the order of their codes.
  ///
  /// Only localities of the list are known, ``ProgrammeRecords/localities``.
  public func localitiesWithoutModel(at level: Locality.Level, on day: CivilDate) -> [Locality] {
    let served = Set(
      models(on: day).compactMap { records.localities.ancestor(of: $0.place, at: level) })
    return records.localities.localities(at: level).filter { !served.contains($0) }
  }

  /// The projects that carry a project on to other places, directly or over others, and had begun by the end of a day: nearest
  /// first.
  ///
  /// - Complexity: O(*n* log *n*) for *n* projects.
  public func replications(of id: ID<ModelProject>, on day: CivilDate) -> [ModelProject] {
    let begun = records.projects.filter { $0.course.steps(through: day).contains { $0.kind == .begun } }
    var found: [ModelProject] = []
    var seen: Set<ID<ModelProject>> = [id]
    var origins: Set<ID<ModelProject>> = [id]
    while !origins.isEmpty {
      let next = begun.filter { project in
        project.replicates.map { origins.contains($0) && seen.insert(project.id).inserted } ?? false
      }
      found += next.sorted { $0.id < $1.id }
      origins = Set(next.map(\.id))
    }
    return found
  }
}
