import OCOPModel

extension CompiledFunding {
  /// The least that each line pays where some is paid already; where smallest grants are kept, what is begun comes to one.
  ///
  /// - Throws: ``FundingError`` with every payment that is none of this problem's, or the first that goes beyond a cap.
  func floors(of paid: [Disbursement]) throws(FundingError) -> [Dong] {
    let places = placesByKey
    var faults: [FundingFault] = []
    for (index, payment) in paid.enumerated() { faults += self.faults(of: payment, at: index, places) }
    guard faults.isEmpty else { throw FundingError(faults: faults) }
    var floors = PaidFloors(self, places)
    for (index, payment) in paid.enumerated() {
      guard floors.add(payment) else { throw FundingError(faults: [.beyondCap(payment, at: index)]) }
    }
    guard let index = floors.firstBeyondCap(of: paid) else { return floors.amounts }
    throw FundingError(faults: [.beyondCap(paid[index], at: index)])
  }

  private func faults(
    of payment: Disbursement, at index: Int, _ places: [LineKey: [Int]]
  ) -> [FundingFault] {
    func fault(_ field: String, _ value: String, _ rule: FundingFault.Rule) -> FundingFault {
      FundingFault(place: .paid(index), field: field, value: value, rule: rule)
    }
    var faults: [FundingFault] = []
    let most = AllocationProblem.largestSum
    if payment.amount < .zero || payment.amount > most {
      faults.append(fault("amount", "\(payment.amount.amount)", .range(0, most.amount)))
    }
    let knowsMeasure = funding.measures.contains { $0.id == payment.measure }
    if !knowsMeasure { faults.append(fault("measure", payment.measure.text, .known)) }
    let knowsPurse = purses.contains {
      funding.sources[$0.source].id == payment.purse.source && $0.year == payment.purse.year
    }
    let name = payment.purse.source.text + (payment.purse.year.map { ":\($0)" } ?? "")
    if !knowsPurse { faults.append(fault("purse", name, .known)) }
    let key = LineKey(measure: payment.measure, purse: payment.purse)
    if knowsMeasure, knowsPurse, places[key] == nil { faults.append(fault("purse", name, .mayPay)) }
    return faults
  }

  /// The lines by which a purse pays for a measure, in their order: two where the own share is a part of its own.
  var placesByKey: [LineKey: [Int]] {
    Dictionary(grouping: lines.indices) { place in
      let purse = purses[lines[place].purse]
      return LineKey(
        measure: funding.measures[lines[place].measure].id,
        purse: PurseYear(funding.sources[purse.source].id, year: purse.year))
    }
  }
}

extension FundingFault {
  fileprivate static func beyondCap(_ payment: Disbursement, at index: Int) -> FundingFault {
    FundingFault(place: .paid(index), field: "amount", value: "\(payment.amount.amount)", rule: .withinCaps)
  }
}

/// Lays payments on lines.
private struct PaidFloors {
  /// What is paid on each line, as it was paid.
  private var paid: [Dong]
  private let compiled: CompiledFunding
  private let places: [LineKey: [Int]]

  init(_ compiled: CompiledFunding, _ places: [LineKey: [Int]]) {
    self.compiled = compiled
    self.places = places
    paid = [Dong](repeating: .zero, count: compiled.lines.count)
  }

  /// The least that each line pays: what is begun comes to a smallest grant, where those are kept.
  var amounts: [Dong] {
    guard compiled.hard.keepsSmallestGrants else { return paid }
    return zip(compiled.problem.lines, paid).map { $1 > .zero ? max($1, $0.smallest) : .zero }
  }

  /// Adds a payment, as far as the caps of its lines let it.
  ///
  /// - Returns: Whether there was room for all of it.
  mutating func add(_ payment: Disbursement) -> Bool {
    var left = payment.amount.amount
    for place in places[LineKey(measure: payment.measure, purse: payment.purse)] ?? [] where left > 0 {
      let part = min(left, compiled.problem.lines[place].cap.amount - paid[place].amount)
      guard part > 0 else { continue }
      paid[place] = Dong(paid[place].amount + part)
      left -= part
    }
    return left == 0
  }

  /// The first of the payments that, with those before it, goes beyond a cap that lines share; `nil` where none does.
  func firstBeyondCap(of paid: [Disbursement]) -> Int? {
    guard breaksCap else { return nil }
    var floors = PaidFloors(compiled, places)
    return paid.firstIndex { !floors.add($0) || floors.breaksCap }
  }

  private var breaksCap: Bool {
    (try? PlanTotals(AllocationPlan(amounts: amounts), compiled.problem)) == nil
  }
}
