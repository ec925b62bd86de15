import OCOPModel

/// Tells why lines of a new plan differ from an older one's.
struct MoveReasons {
  private let problem: AllocationProblem
  private let places: PlanPlaces
  private let old: [Dong]
  private let new: [Dong]
  /// The caps that the older plan exceeds.
  private var exceeded: Set<AllocationFault.Place> = []
  /// Whether some line to a measure pays less than before.
  private var loses: [Bool]

  init(_ old: [Dong], _ new: [Dong], _ problem: AllocationProblem) {
    (self.problem, self.old, self.new) = (problem, old, new)
    places = PlanPlaces(problem)
    loses = [Bool](repeating: false, count: problem.measures.count)
    var sums: [AllocationFault.Place: Int128] = [:]
    var sides: [Int: Int128] = [:]
    for index in problem.lines.indices {
      let line = problem.lines[index]
      if new[index] < old[index] { loses[line.measure] = true }
      guard old[index] > .zero else { continue }
      for place in caps(ofLine: index) { sums[place, default: 0] += Int128(old[index].amount) }
      if problem.sources[line.source].payer == .state {
        sides[line.measure, default: 0] += Int128(old[index].amount)
      }
    }
    for (place, sum) in sums where sum > most(place) { exceeded.insert(place) }
    for (measure, sum) in sides {
      if let cap = problem.measures[measure].stateCap, sum > Int128(cap.amount) {
        exceeded.insert(.measure(measure))
      }
    }
  }

  func reason(ofLine index: Int) -> Replan.Reason {
    guard new[index] < old[index] else {
      return loses[problem.lines[index].measure] ? .replaces : .takesUp
    }
    return caps(ofLine: index).first { exceeded.contains($0) }.map { .capExceeded($0) } ?? .makesRoom
  }

  /// The places with a cap that a line counts towards, the innermost first.
  private func caps(ofLine index: Int) -> [AllocationFault.Place] {
    let line = problem.lines[index]
    var caps: [AllocationFault.Place] = [.line(index), .measure(line.measure)]
    var part = places.partOfLine[index] >= 0 ? places.partOfLine[index] : nil
    while let inner = part {
      caps.append(places.parts[inner].place)
      part = places.parts[inner].within
    }
    caps.append(.source(line.source))
    var group = problem.measures[line.measure].group
    while let inner = group {
      caps.append(.measureGroup(inner))
      group = problem.measureGroups[inner].within
    }
    return caps
  }

  private func most(_ place: AllocationFault.Place) -> Int128 {
    let cap: Dong =
      switch place {
      case .line(let index):
        min(problem.lines[index].cap, problem.measures[problem.lines[index].measure].cost)
      case .measure(let index): problem.measures[index].cost
      case .pairCap(let index): problem.pairCaps[index].cap
      case .sourceGroup(let index): problem.sourceGroups[index].cap
      case .measureGroup(let index): problem.measureGroups[index].cap
      case .source(let index): problem.sources[index].budget
      case .problem, .carryOver: AllocationProblem.largestSum
      }
    guard case .source(let index) = place else { return Int128(cap.amount) }
    let comesIn = problem.carryOvers.first { $0.to == index }?.cap ?? .zero
    return Int128(cap.amount) + Int128(comesIn.amount)
  }
}
