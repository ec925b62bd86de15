/// Goes through the events once, in the order of time, and keeps for each lot where how much of it is.
///
/// What does not add up is noted, and the books are put as what was seen shows them: goods that are handled somewhere were
/// there. So one fault is one finding, and what follows from it is none.
struct LedgerReplay {
  /// A finding in numbers: `subject` is a lot, or a unit beyond all lots, or -1.
  struct Finding: Sendable {
    let event: Int32
    let kind: TraceFinding.Kind
    let subject: Int32
    /// How much is at fault, or 0, and what it counts.
    let amount: Int64
    let unit: LotAmount.Unit
    /// The event of a recall, or -1.
    let recall: Int32
  }

  let events: LedgerEvents
  let slots: LedgerSlots
  let wheres: LedgerWhere
  let goods: LedgerGoods

  /// What is in each slot, and of each lot in all.
  private(set) var amounts: [Int64]
  private var totals: [Int64]
  private var hasBegun: [Bool]
  /// Lots of which more was taken than there was: how much there is is no longer known.
  private var isUncertain: [Bool]
  /// The event that recalled a lot, or -1.
  private var recalls: [Int32]
  private(set) var packing: LedgerPacking
  private(set) var findings: [Finding] = []
  /// Transformations whose parts have no common measure.
  private(set) var unweighed: [Int32] = []

  init(_ events: LedgerEvents, _ slots: LedgerSlots, _ wheres: LedgerWhere, _ goods: LedgerGoods) {
    self.events = events
    self.slots = slots
    self.wheres = wheres
    self.goods = goods
    self.amounts = [Int64](repeating: 0, count: slots.slotWhere.count)
    self.totals = [Int64](repeating: 0, count: goods.count)
    self.hasBegun = [Bool](repeating: false, count: goods.count)
    self.isUncertain = [Bool](repeating: false, count: goods.count)
    self.recalls = [Int32](repeating: -1, count: goods.count)
    self.packing = LedgerPacking(units: wheres.units, slots: slots.slotWhere.count)
  }

  /// - Complexity: O(events + portions + goods in the units that are handled), and for each fault the slots of its lot.
  mutating func run() {
    for event in 0..<events.count {
      if events.isUse[event] { checkUse(event) }
      switch events.motions[event] {
      case .began: for item in events.items(of: event) { begin(item) }
      case .seen: see(event)
      case .shipped, .received, .packed, .unpacked: move(event)
      case .recalled: recall(event)
      case .ended: for item in events.items(of: event) { take(item, at: slots.here[item]) }
      case .transformed:
        weigh(event)
        for item in events.inputs(of: event) { take(item, at: slots.here[item]) }
        for item in events.outputs(of: event) { begin(item) }
      case .traded:
        for item in events.items(of: event) { needBeginning(item) }
      }
    }
  }

  private mutating func note(
    _ kind: TraceFinding.Kind, _ event: Int, _ subject: Int, amount: Int64 = 0,
    unit: LotAmount.Unit = .mass, recall: Int32 = -1
  ) {
    findings.append(
      Finding(
        event: Int32(event), kind: kind, subject: Int32(subject), amount: amount, unit: unit, recall: recall))
  }
}

// MARK: - Portions

extension LedgerReplay {
  private mutating func begin(_ item: Int) {
    hasBegun[Int(events.itemLots[item])] = true
    put(item, at: slots.here[item])
  }

  private mutating func put(_ item: Int, at slot: Int32) {
    let lot = Int(events.itemLots[item])
    totals[lot] &+= events.itemAmounts[item]
    change(Int(slot), by: events.itemAmounts[item])
  }

  /// Changes what is in a slot; a unit's list of contents follows.
  private mutating func change(_ slot: Int, by amount: Int64) {
    let before = amounts[slot]
    amounts[slot] = before &+ amount
    guard let unit = wheres.unit(slots.slotWhere[slot]) else { return }
    if before == 0, amounts[slot] > 0 { packing.add(slot: slot, to: unit) }
    if before > 0, amounts[slot] == 0 { packing.remove(slot: slot, from: unit) }
  }

  /// Takes a portion out of a slot; where the slot lacks it, from wherever the lot is.
  private mutating func take(_ item: Int, at slot: Int32) {
    let lot = Int(events.itemLots[item])
    let wanted = events.itemAmounts[item]
    let there = amounts[Int(slot)]
    if there < wanted { noteLack(item, there: there) }
    var rest = min(wanted, totals[lot])
    totals[lot] &-= rest
    let first = min(rest, there)
    change(Int(slot), by: -first)
    rest -= first
    if rest == 0 { return }
    for other in slots.slots(of: lot) where amounts[other] > 0 {
      let part = min(rest, amounts[other])
      change(other, by: -part)
      rest -= part
      if rest == 0 { return }
    }
  }

  /// Says why a slot lacks a portion: the goods are elsewhere, never began, or are not so many.
  private mutating func noteLack(_ item: Int, there: Int64) {
    let lot = Int(events.itemLots[item])
    let event = Int(slots.itemEvents[item])
    let wanted = events.itemAmounts[item]
    if totals[lot] >= wanted {
      note(.elsewhere, event, lot, amount: wanted - there, unit: goods.units[lot])
    } else if !isUncertain[lot] {
      if hasBegun[lot] {
        note(.overdrawn, event, lot, amount: wanted - totals[lot], unit: goods.units[lot])
      } else {
        note(.fromNowhere, event, lot, amount: wanted, unit: goods.units[lot])
        // Only what comes from nowhere leaves the amount open; what is overdrawn is gone.
        isUncertain[lot] = true
      }
    }
  }

  private mutating func needBeginning(_ item: Int) {
    let lot = Int(events.itemLots[item])
    guard !hasBegun[lot], !isUncertain[lot] else { return }
    note(
      .fromNowhere, Int(slots.itemEvents[item]), lot, amount: events.itemAmounts[item], unit: goods.units[lot]
    )
    isUncertain[lot] = true
  }

  private mutating func weigh(_ event: Int) {
    let (inputs, outputs) = (events.inputs(of: event), events.outputs(of: event))
    guard let measure = goods.measure(of: events.itemLots[inputs], events.itemLots[outputs]) else {
      unweighed.append(Int32(event))
      return
    }
    func sum(_ items: Range<Int>) -> Int128 {
      items.reduce(0) { sum, item in
        sum + Int128(events.itemAmounts[item]) * Int128(goods.factor(events.itemLots[item], in: measure))
      }
    }
    let stated = Int(events.balanceOf[event])
    let balance = stated < 0 ? .unstated : events.balances[stated]
    switch balance.verdict(input: sum(inputs), output: sum(outputs)) {
    case .holds: break
    case .gains(let amount): note(.gained, event, -1, amount: amount, unit: measure)
    case .loses(let amount): note(.lost, event, -1, amount: amount, unit: measure)
    }
  }
}

// MARK: - Moves

extension LedgerReplay {
  /// Goods that are seen are there; units are where their outermost unit is.
  private mutating func see(_ event: Int) {
    for item in events.items(of: event) {
      let slot = slots.here[item]
      if amounts[Int(slot)] >= events.itemAmounts[item] { continue }
      take(item, at: slot)
      put(item, at: slot)
    }
    for unit in events.units(of: event) {
      let root = packing.root(of: unit, wheres)
      if root != events.places[event] { misplace(unit, event, from: root) }
    }
  }

  /// Ships, receives, packs or unpacks.
  private mutating func move(_ event: Int) {
    let place = events.places[event]
    let motion = events.motions[event]
    let container = events.containers[event]
    if container >= 0 {
      // A unit begins where it is first packed; it is handled where it is.
      let root = packing.root(of: container, wheres)
      if root == LedgerWhere.nowhere, motion == .packed {
        packing.move(container, to: place, wheres)
      } else if root != place {
        misplace(container, event, from: root)
      }
    }
    let isOutward = motion == .shipped || motion == .packed
    for item in events.items(of: event) {
      take(item, at: isOutward ? slots.here[item] : slots.there[item])
      put(item, at: isOutward ? slots.there[item] : slots.here[item])
    }
    let other = container >= 0 ? wheres.inside(container) : wheres.way
    let (from, to) = isOutward ? (place, other) : (other, place)
    for unit in events.units(of: event) {
      if container >= 0, packing.contains(unit, container, wheres) {
        note(.circular, event, goods.count + Int(unit))
        continue
      }
      if packing.position(of: unit) != from { misplace(unit, event, from: packing.position(of: unit)) }
      packing.move(unit, to: to, wheres)
    }
  }

  /// Notes that a unit is not where it is handled, and puts it there.
  private mutating func misplace(_ unit: Int32, _ event: Int, from: Int32) {
    note(from == LedgerWhere.nowhere ? .fromNowhere : .elsewhere, event, goods.count + Int(unit))
    packing.move(unit, to: events.places[event], wheres)
  }
}

// MARK: - Recalls and expiries

extension LedgerReplay {
  private mutating func recall(_ event: Int) {
    for lot in lotsNamed(by: event, in: events.items(of: event)) where recalls[lot] < 0 {
      recalls[lot] = Int32(event)
    }
  }

  /// What is used must be neither recalled nor expired; what comes out of a step is not used by it.
  private mutating func checkUse(_ event: Int) {
    for lot in lotsNamed(by: event, in: events.inputs(of: event)) {
      if recalls[lot] >= 0 { note(.afterRecall, event, lot, recall: recalls[lot]) }
      if events.days[event] > goods.lastDays[lot] { note(.afterExpiry, event, lot) }
    }
  }

  /// The lots that an event names, itself or by the units that they lie in.
  private func lotsNamed(by event: Int, in items: Range<Int>) -> [Int] {
    var lots = items.map { Int(events.itemLots[$0]) }
    let units = events.units(of: event)
    if !units.isEmpty {
      packing.forEachSlot(within: units) { slot in lots.append(Int(slots.slotLots[slot])) }
    }
    return lots
  }
}
