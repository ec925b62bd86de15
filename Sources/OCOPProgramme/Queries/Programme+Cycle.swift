public import OCOPModel
import OCOPRating

extension Programme {
  /// How a cycle stands on a day: what each of its steps found and yielded, in its year and locality.
  ///
  /// - Complexity: O(*n*) for *n* records.
  public func progress(of cycle: OCOPCycle, on day: CivilDate) -> CycleProgress {
    let count = CycleCounter(self, cycle, day)
    return CycleProgress(
      cycle: cycle.id, day: day,
      steps: CycleStep.allCases.map { step in
        CycleProgress.Step(
          step, days: cycle.days(of: step), needs: step.needs.map { .init($0, count($0)) },
          yields: step.yields.map { .init($0, count($0)) })
      })
  }
}

/// Counts what the steps of a cycle hand to each other.
private struct CycleCounter {
  let programme: Programme
  let cycle: OCOPCycle
  let day: CivilDate

  init(_ programme: Programme, _ cycle: OCOPCycle, _ day: CivilDate) {
    self.programme = programme
    self.cycle = cycle
    self.day = day
  }

  func callAsFunction(_ item: CycleStep.Item) -> Bounds<Int> {
    switch item {
    case .guidanceHeld:
      count(programme.records.activities) {
        isThisYear($0.days.start) && Truth($0.kind == .guidance) && lies($0.place)
      }
    case .ideasRegistered: count(programme.ideas(on: day)) { isThisYear($0.registered) && lies($0.place) }
    case .ideasChosen:
      count(programme.ideas(on: day)) { idea in
        isThisYear(idea.registered) && lies(idea.place)
          && Truth(idea.course.steps(through: day).contains { $0.kind == .chosen })
      }
    case .plansHandedIn: count(programme.records.plans) { isThisYear($0.course.begun) && lies(place(of: $0)) }
    case .plansApproved: plans { $0.contains(.approved) }
    case .plansCompleted: plans { $0.contains(.completed) }
    case .dossiersFiled:
      count(programme.records.dossiers) { dossier in
        Truth(dossier.filed.map { isThisYear($0) == .yes } ?? false) && isMade(dossier.product.id)
      }
    case .productsRecognised: productsRecognised
    case .productsPromoted: count(Array(promoted)) { isMade($0) }
    }
  }

  private func count<Record>(_ records: [Record], where holds: (Record) -> Truth) -> Bounds<Int> {
    Bounds(counting: records.map(holds))
  }

  private func plans(_ hasCome: ([PlanRules.Step.Kind]) -> Bool) -> Bounds<Int> {
    count(programme.records.plans) { plan in
      isThisYear(plan.course.begun) && lies(place(of: plan))
        && Truth(hasCome(plan.course.steps(through: day).map(\.kind)))
    }
  }

  private func isThisYear(_ date: CivilDate) -> Truth { Truth(date.year == cycle.year && date <= day) }

  private func lies(_ place: Locality?) -> Truth {
    programme.records.localities.contains(place, in: cycle.place)
  }

  private func isMade(_ product: ID<Product>) -> Truth { programme.isMade(product, in: cycle.place) }

  private func place(of plan: BusinessPlan) -> Locality? {
    plan.product.flatMap(programme.place) ?? programme.producer(plan.producer)?.place
  }

  /// The day, or the last of the year where that has passed.
  private var last: CivilDate { min(day, (try? CivilDate(cycle.year, 12, 31)) ?? day) }

  private var productsRecognised: Bounds<Int> {
    guard let first = try? CivilDate(cycle.year, 1, 1), first <= last, let end = try? last.adding(days: 1),
      let period = try? DatePeriod(from: first, upTo: end)
    else { return Bounds(0) }
    return count(programme.ledger.products) { product in
      programme.ledger.awards(of: product).reduce(Truth.no) { $0 || $1.isGiven(in: period) }
        && isMade(product)
    }
  }

  /// Products in events of the year, on floors and at points of sale on the day or, where the year has passed, on its last.
  private var promoted: Set<ID<Product>> {
    guard cycle.year <= day.year else { return [] }
    let records = programme.records
    let shown = records.promotionEvents.filter { isThisYear($0.days.start) == .yes }.flatMap(\.products)
    let listed = records.listings.filter { $0.days.contains(last) }.map(\.product)
    let carried = records.salesPoints.filter { $0.isOpen(on: last) == .yes }.flatMap(\.products)
    return Set(shown + listed + carried)
  }
}
