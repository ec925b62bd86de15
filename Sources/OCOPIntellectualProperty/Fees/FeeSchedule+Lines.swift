import OCOPModel

extension FeeSchedule {
  /// The bill of an occasion.
  func bill(
    _ occasion: FeeOccasion, of right: IPRight, _ quantities: FeeQuantities, on day: CivilDate,
    by channel: FilingChannel
  ) throws(FeeError) -> FeeBill {
    try quantities.check(for: right)
    let composition = try composition(occasion, of: right)
    var lines: [FeeLine] = []
    for code in composition.codes {
      if code == .b1, composition.classificationIsOptional, !quantities.officeClassifies { continue }
      let item = try item(code, of: right, on: day)
      let held = reductions(of: code, on: day, by: channel).first
      switch item.price {
      case .each(let unit, let amount):
        lines += try line(item, unit, quantities.count(unit), amount, isFurther: false, reduction: held)
      case .share(let share, of: let basis, each: let unit, atMost: _):
        lines += try lines.share(share, of: basis, item, unit, quantities.count(unit))
      }
      if let further = item.further {
        let count = try quantities.count(beyond: further.included, further.unit)
        lines += try line(item, further.unit, count, further.amount, isFurther: true, reduction: held)
      }
    }
    return try add(
      lines, occasion: occasion, right: right, on: day, by: channel, composition: composition.confidence)
  }

  /// The line for a number of units; none for no units.
  private func line(
    _ item: FeeItem, _ unit: FeeUnit, _ count: Int, _ amount: Dong, isFurther: Bool, reduction: FeeReduction?
  ) throws(FeeError) -> [FeeLine] {
    guard count > 0 else { return [] }
    do {
      let full = try amount * count
      let due = if let reduction { try full - full.part(reduction.takenOff) } else { full }
      return [
        FeeLine(
          code: item.code, unit: unit, isFurther: isFurther, quantity: count, unitAmount: amount, full: full,
          amount: Bounds(due), reduction: reduction, citation: item.citation,
          confidence: isFurther ? item.further?.confidence ?? item.confidence : item.confidence)
      ]
    } catch {
      throw .money(error)
    }
  }

  private func add(
    _ lines: [FeeLine], occasion: FeeOccasion, right: IPRight, on day: CivilDate, by channel: FilingChannel,
    composition: Confidence
  ) throws(FeeError) -> FeeBill {
    var readings: [Interpretation] = []
    if lines.contains(where: { reductions(of: $0.code, on: day, by: channel).count > 1 }) {
      readings.append(.reductionsDoNotStack)
    }
    if occasion == .grant { readings.append(.grantFeesByNotice) }
    if let surcharge = lines.first(where: { $0.code == .a5 }) {
      readings.append(.surchargeMonthsFromExpiry)
      if surcharge.amount.value == nil { readings.append(.surchargeOnFullOrReducedCharge) }
    }
    do {
      return try FeeBill(
        occasion: occasion, right: right, day: day, channel: channel, lines: lines, interpretations: readings,
        composition: composition, checkedOnlyTo: day > verifiedTo ? verifiedTo : nil)
    } catch {
      throw .money(error)
    }
  }
}

extension [FeeLine] {
  /// The line for an item that is a share of one above: at least of what that costs, at most of its full amount.
  fileprivate func share(
    _ share: Share, of basis: FeeCode, _ item: FeeItem, _ unit: FeeUnit, _ count: Int
  ) throws(FeeError) -> [FeeLine] {
    guard count > 0 else { return [] }
    let bases = filter { $0.code == basis }
    guard !bases.isEmpty else { throw .noBasis(item.code, of: basis) }
    do {
      let unitAmount = try Dong.sum(bases.map(\.full)).part(share)
      let least = try Dong.sum(bases.map(\.amount.atLeast)).part(share) * count
      let full = try unitAmount * count
      return [
        FeeLine(
          code: item.code, unit: unit, isFurther: false, quantity: count, unitAmount: unitAmount, full: full,
          amount: Bounds(least, full), reduction: nil, citation: item.citation, confidence: item.confidence)
      ]
    } catch {
      throw .money(error)
    }
  }
}
