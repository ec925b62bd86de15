import OCOPModel

/// A way that money takes between purses and classes: the labels of its ends, its cap, its cost and what takes it.
struct PlanArc {
  let place: AllocationFault.Place
  let tail: Int32
  let head: Int32
  let cap: Int64
  let flow: Int64
  var cost = 0
  /// Whether it is what a measure gets in all.
  var isDemand = false
}

extension PlanTotals {
  /// Visits each way between purses and classes, as the problem has them.
  ///
  /// - Complexity: O(lines).
  func forEachArc(
    _ labels: NodeLabels, _ visit: (PlanArc) throws(OptimalityError) -> Void
  ) throws(OptimalityError) {
    for (index, carryOver) in problem.carryOvers.enumerated() {
      try visit(
        PlanArc(
          place: .carryOver(index), tail: labels.sources[carryOver.from], head: labels.sources[carryOver.to],
          cap: carryOver.cap.amount, flow: carried[index]))
    }
    let partLabels = labels.pairCaps + labels.sourceGroups
    for (index, part) in places.parts.enumerated() {
      let tail = part.within.map { partLabels[$0] } ?? labels.sources[part.source]
      try visit(
        PlanArc(
          place: part.place, tail: tail, head: partLabels[index], cap: part.cap.amount, flow: parts[index]))
    }
    for (index, line) in problem.lines.enumerated() {
      let part = places.partOfLine[index]
      let (source, measure) = (problem.sources[line.source], problem.measures[line.measure])
      let isOnSide = source.payer == .state && measure.stateCap != nil
      try visit(
        PlanArc(
          place: .line(index), tail: part >= 0 ? partLabels[part] : labels.sources[line.source],
          head: isOnSide ? labels.stateSides[line.measure] : labels.measures[line.measure],
          cap: min(line.cap, measure.cost).amount, flow: amounts[index].amount,
          cost: source.preference + line.misfit))
    }
    try forEachOuterArc(labels, visit)
  }

  /// Visits what lies around measures.
  private func forEachOuterArc(
    _ labels: NodeLabels, _ visit: (PlanArc) throws(OptimalityError) -> Void
  ) throws(OptimalityError) {
    func label(ofGroup group: Int?, _ priority: Int) -> Int32 {
      group.map { labels.measureGroups[$0] } ?? labels.classes[priority - 1]
    }
    for (index, measure) in problem.measures.enumerated() {
      let (place, own) = (AllocationFault.Place.measure(index), labels.measures[index])
      try visit(
        PlanArc(
          place: place, tail: own, head: label(ofGroup: measure.group, measure.priority),
          cap: measure.cost.amount, flow: measures[index], isDemand: true))
      guard let cap = measure.stateCap else { continue }
      try visit(
        PlanArc(
          place: place, tail: labels.stateSides[index], head: own, cap: min(cap, measure.cost).amount,
          flow: stateSides[index]))
    }
    for (index, group) in problem.measureGroups.enumerated() {
      guard let priority = places.classOfGroup[index] else { continue }
      try visit(
        PlanArc(
          place: .measureGroup(index), tail: labels.measureGroups[index],
          head: label(ofGroup: group.within, priority), cap: group.cap.amount, flow: groups[index]))
    }
  }
}
