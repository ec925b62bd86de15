import OCOPModel
import OCOPRating

extension ProgrammeRecords {
  /// Everything in the registers that does not fit, register by register.
  ///
  /// - Complexity: O(*n*) for *n* records and what they name, expected.
  public var faults: [ProgrammeFault] {
    let known = Set(registers.flatMap(\.self).map(\.reference))
    let isListed = !localities.entries.isEmpty
    var faults: [ProgrammeFault] = []
    for register in registers {
      var seen: Set<RecordReference> = []
      for record in register {
        let reference = record.reference
        func add(_ problem: ProgrammeFault.Problem) { faults.append(ProgrammeFault(reference, problem)) }
        if !seen.insert(reference).inserted { add(.duplicate) }
        for problem in record.ownProblems { add(problem) }
        for other in record.references where !known.contains(other) {
          if other.kind != .locality || (isListed && !isKnown(other)) { add(.unknown(other)) }
        }
      }
    }
    return faults + disagreements
  }

  /// Whether a place is listed; other provinces need not be, as where fairs are held.
  private func isKnown(_ place: RecordReference) -> Bool {
    guard let locality = try? Locality(place.id) else { return false }
    return locality.level == .province || localities[locality] != nil
  }

  /// The registers in their order.
  private var registers: [[any RegisterRecord]] {
    [
      departments, producers, products, ideas, plans, cycles, dossiers, certificates.records, recognitions,
      projects, activities, floors, memberships, listings, sales, salesPoints, promotionEvents, facilities,
      reviews, needs, grants, problems, targets, figures, cases,
    ]
  }

  /// What two records tell differently.
  private var disagreements: [ProgrammeFault] {
    leadFaults + productFaults + ideaFaults + dossierFaults + projectFaults + needFaults
  }

  private var leadFaults: [ProgrammeFault] {
    var leads: [ProgrammeTopic: RecordReference] = [:]
    var faults: [ProgrammeFault] = []
    for department in departments {
      for topic in ProgrammeTopic.allCases where department.leads(topic) {
        if let first = leads[topic] {
          faults.append(ProgrammeFault(department.reference, .secondLead(topic, with: first)))
        } else {
          leads[topic] = department.reference
        }
      }
    }
    return faults
  }

  /// A product that names its idea is the one that the idea has become.
  private var productFaults: [ProgrammeFault] {
    let ideas = Dictionary(ideas.map { ($0.id, $0) }) { first, _ in first }
    return products.compactMap { profile in
      guard let id = profile.idea, let idea = ideas[id], let product = idea.product,
        product != profile.product.id
      else { return nil }
      return ProgrammeFault(profile.reference, .disagrees(.idea, with: idea.reference))
    }
  }

  /// A plan that an idea names carries out that idea.
  private var ideaFaults: [ProgrammeFault] {
    let plans = Dictionary(plans.map { ($0.id, $0) }) { first, _ in first }
    return ideas.flatMap { idea in
      idea.course.history.compactMap { entry -> ProgrammeFault? in
        guard case .planned(let id) = entry.step, let plan = plans[id], plan.idea != idea.id else {
          return nil
        }
        return ProgrammeFault(plan.reference, .disagrees(.idea, with: idea.reference))
      }
    }
  }

  /// A dossier's product belongs to the producer that the register gives it.
  private var dossierFaults: [ProgrammeFault] {
    let owners = Dictionary(products.map { ($0.product.id, $0.product.producer) }) { first, _ in first }
    return dossiers.compactMap { dossier in
      guard let owner = owners[dossier.product.id], owner != dossier.producer.id else { return nil }
      return ProgrammeFault(dossier.reference, .disagrees(.producer, with: .product(dossier.product.id)))
    }
  }

  /// A project is carried on from one that was there before, and never to itself.
  private var projectFaults: [ProgrammeFault] {
    let projects = Dictionary(projects.map { ($0.id, $0) }) { first, _ in first }
    let circular = circularProjects(projects)
    return self.projects.flatMap { project -> [ProgrammeFault] in
      guard let id = project.replicates, let origin = projects[id] else { return [] }
      if circular.contains(project.id) { return [ProgrammeFault(project.reference, .replicatesItself)] }
      guard project.course.begun < origin.course.begun else { return [] }
      return [ProgrammeFault(project.reference, .tooEarly(.days, than: origin.reference))]
    }
  }

  /// The projects on a circle of replications: a walk that meets itself closes one.
  private func circularProjects(_ projects: [ID<ModelProject>: ModelProject]) -> Set<ID<ModelProject>> {
    var (circular, settled): (Set<ID<ModelProject>>, Set<ID<ModelProject>>) = ([], [])
    for project in self.projects where !settled.contains(project.id) {
      var path: [ID<ModelProject>] = []
      var places: [ID<ModelProject>: Int] = [:]
      var next: ID<ModelProject>? = project.id
      while let id = next, !settled.contains(id) {
        if let first = places[id] {
          circular.formUnion(path[first...])
          break
        }
        places[id] = path.count
        path.append(id)
        next = projects[id]?.replicates
      }
      settled.formUnion(path)
    }
    return circular
  }

  /// A need is supported by a grant to the same producer, and for the producer of its product.
  private var needFaults: [ProgrammeFault] {
    let grants = Dictionary(grants.map { ($0.id, $0) }) { first, _ in first }
    let owners = Dictionary(products.map { ($0.product.id, $0.product.producer) }) { first, _ in first }
    return needs.flatMap { need -> [ProgrammeFault] in
      var faults: [ProgrammeFault] = []
      if let product = need.product, let owner = owners[product], owner != need.producer {
        faults.append(ProgrammeFault(need.reference, .disagrees(.producer, with: .product(product))))
      }
      return faults
        + need.course.history.compactMap { entry -> ProgrammeFault? in
          guard case .supported(let id) = entry.step, let grant = grants[id], grant.producer != need.producer
          else { return nil }
          return ProgrammeFault(need.reference, .disagrees(.producer, with: grant.reference))
        }
    }
  }
}
