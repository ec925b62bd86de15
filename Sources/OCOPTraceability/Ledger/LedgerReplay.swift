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
  private var standing: LedgerStanding
  /// The event that named each unit last, or -1.
  private var namings: [Int32]
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
    self.standing = LedgerStanding(slots: slots.slotWhere.count)
    self.namings = [Int32](repeating: -1, count: wheres.units)
  }

  /// - Complexity: O(events + portions + goods and units in the units that are handled), each with the depth of nesting and the
  ///   logarithm of the lot's places, and for each fault the slots of the lot.
  mutating func run() {
    for event in 0..<events.count {
      if events.isUse[event] { checkUse(event) }
      if events.isRecall[event] { recall(event) }
      switch events.motions[event] {
      case .began: for item in events.items(of: event) { begin(item) }
      case .seen: see(event)
      case .shipped, .received, .packed, .unpacked: move(event)
      case .recalled, .ordered: break
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
  /// What begins has a known amount, whatever was done with the lot before.
  private mutating func begin(_ item: Int) {
    hasBegun[Int(events.itemLots[item])] = true
    isUncertain[Int(events.itemLots[item])] = false
    put(item, at: slots.here[item])
  }

  private mutating func put(_ item: Int, at slot: Int32) {
    let lot = Int(events.itemLots[item])
    totals[lot] &+= events.itemAmounts[item]
    change(Int(slot), by: events.itemAmounts[item])
  }

  /// Changes what is in a slot; a unit's list of contents follows, and what stands at its place.
  private mutating func change(_ slot: Int, by amount: Int64) {
    let before = amounts[slot]
    amounts[slot] = before &+ amount
    guard let unit = wheres.unit(slots.slotWhere[slot]) else { return }
    if before == 0, amounts[slot] > 0 {
      packing.add(slot: slot, to: unit)
      standing.add(slot, holding: amount, at: outside(slot, at: packing.root(of: Int32(unit), wheres)))
    } else if before > 0, amounts[slot] == 0 {
      packing.remove(slot: slot, from: unit)
      standing.remove(slot, holding: before)
    } else {
      standing.change(slot, by: amount)
    }
  }

  /// The slot of a place or the way for the lot of a unit's slot; `nil` where the lot is never named.
  private func outside(_ slot: Int, at place: Int32) -> Int? {
    slots.slot(of: slots.slotLots[slot], at: place)
  }

  /// Moves a unit, and with it what is within.
  private mutating func carry(_ unit: Int32, to place: Int32) {
    let before = packing.root(of: unit, wheres)
    packing.move(unit, to: place, wheres)
    let after = packing.root(of: unit, wheres)
    if after == before { return }
    var goods: [Int] = []
    packing.forEachSlot(within: CollectionOfOne(unit)) { goods.append($0) }
    for slot in goods {
      standing.remove(slot, holding: amounts[slot])
      standing.add(slot, holding: amounts[slot], at: outside(slot, at: after))
    }
  }

  /// Takes a portion out of a slot, or out of the units that stand there; where both lack it, from wherever the lot is.
  private mutating func take(_ item: Int, at slot: Int32) {
    let lot = Int(events.itemLots[item])
    let total = totals[lot]
    var rest = events.itemAmounts[item]
    let isLoose = amounts[Int(slot)] > 0
    draw(&rest, from: Int(slot))
    // Who receives part of the goods loose lacks the rest: the unit that also travels may go to somebody else.
    if rest > 0, !(isLoose && slots.slotWhere[Int(slot)] == wheres.way) {
      open(&rest, of: lot, at: Int(slot))
    }
    if rest > 0 {
      noteLack(item, of: total, lacking: rest)
      if total > events.itemAmounts[item] &- rest {
        for other in slots.slots(of: lot) where rest > 0 { draw(&rest, from: other) }
      }
    }
    totals[lot] &-= events.itemAmounts[item] &- rest
  }

  private mutating func draw(_ rest: inout Int64, from slot: Int) {
    let part = min(rest, amounts[slot])
    if part > 0 { change(slot, by: -part) }
    rest -= part
  }

  /// Draws from the units that stand at a place, travel or lie in a unit: who receives a carton sells from it and tells of no
  /// unpacking.
  private mutating func open(_ rest: inout Int64, of lot: Int, at slot: Int) {
    guard let unit = wheres.unit(slots.slotWhere[slot]) else {
      while rest > 0, let other = standing.first(at: slot) { draw(&rest, from: other) }
      return
    }
    var inner: [Int] = []
    packing.forEachSlot(within: CollectionOfOne(Int32(unit))) { other in
      if slots.slotLots[other] == Int32(lot) { inner.append(other) }
    }
    for other in inner where rest > 0 { draw(&rest, from: other) }
  }

  /// Whether what is in a slot lies in a unit that stands at the place of another slot.
  private func isWithin(_ inner: Int, _ slot: Int) -> Bool {
    var place = slots.slotWhere[inner]
    while let unit = wheres.unit(place) {
      place = packing.position(of: Int32(unit))
      if place == slots.slotWhere[slot] { return true }
    }
    return false
  }

  /// Says why a portion is lacking: the goods are elsewhere, never began, or are not so many.
  private mutating func noteLack(_ item: Int, of total: Int64, lacking: Int64) {
    let lot = Int(events.itemLots[item])
    let event = Int(slots.itemEvents[item])
    let wanted = events.itemAmounts[item]
    if total >= wanted {
      note(.elsewhere, event, lot, amount: lacking, unit: goods.units[lot])
    } else if !isUncertain[lot] {
      if hasBegun[lot] {
        note(.overdrawn, event, lot, amount: wanted - total, unit: goods.units[lot])
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
  /// Goods that are seen are there, within units or without; units are where their outermost unit is.
  private mutating func see(_ event: Int) {
    for item in events.items(of: event) {
      let slot = Int(slots.here[item])
      let lacking = events.itemAmounts[item] - amounts[slot] - standing.amounts[slot]
      if lacking > 0 { bring(item, lacking, to: slot) }
    }
    for unit in outermost(of: event) {
      let root = packing.root(of: unit, wheres)
      if root != events.places[event] { misplace(unit, event, from: root) }
    }
  }

  /// Notes that some of what is seen should not be there, and puts it there; what no other place lacks for it is new.
  private mutating func bring(_ item: Int, _ lacking: Int64, to slot: Int) {
    let lot = Int(events.itemLots[item])
    noteLack(item, of: totals[lot], lacking: lacking)
    var rest = lacking
    if totals[lot] > amounts[slot] + standing.amounts[slot] {
      for other in slots.slots(of: lot) where rest > 0 && other != slot && !isWithin(other, slot) {
        draw(&rest, from: other)
      }
    }
    totals[lot] &+= rest
    change(slot, by: lacking)
  }

  /// Ships, receives, packs or unpacks.
  private mutating func move(_ event: Int) {
    let place = events.places[event]
    let motion = events.motions[event]
    let container = events.containers[event]
    if container >= 0 {
      // A unit begins where it is first packed, and anew where it is packed empty; it is handled where it is.
      let root = packing.root(of: container, wheres)
      if root != place {
        if motion == .packed, root == LedgerWhere.nowhere || packing.isEmpty(container) {
          carry(container, to: place)
        } else {
          misplace(container, event, from: root)
        }
      }
    }
    let isOutward = motion == .shipped || motion == .packed
    for item in events.items(of: event) {
      take(item, at: isOutward ? slots.here[item] : slots.there[item])
      put(item, at: isOutward ? slots.there[item] : slots.here[item])
    }
    let other = container >= 0 ? wheres.inside(container) : wheres.way
    let (from, to) = isOutward ? (place, other) : (other, place)
    for unit in outermost(of: event) {
      if isAroundContainer(unit, of: event) {
        note(.circular, event, goods.count + Int(unit))
        continue
      }
      // A carton is where the pallet is that it stands on: who sends or takes it tells of no unpacking.
      let root = packing.root(of: unit, wheres)
      let isThere =
        motion == .unpacked ? packing.contains(container, unit, wheres) : root == from
      if !isThere { misplace(unit, event, from: root) }
      carry(unit, to: to)
    }
  }

  /// The units that an event names, without those in others of them, which go with these and stay in them: a carton with its pallet.
  ///
  /// An event's list of units has no order, so none is judged by where the one before it was put.
  ///
  /// - Complexity: O(units), each with the depth of nesting.
  private mutating func outermost(of event: Int) -> ArraySlice<Int32> {
    let units = events.units(of: event)
    if units.count < 2 { return units }
    var named: ArraySlice<Int32> = []
    for unit in units where namings[Int(unit)] != event {
      // What cannot be packed goes nowhere, and takes nothing with it.
      if !isAroundContainer(unit, of: event) { namings[Int(unit)] = Int32(event) }
      named.append(unit)
    }
    named.removeAll { liesInNamed($0, by: event) }
    return named
  }

  /// Whether a unit is the one that an event packs or unpacks, or lies around it.
  private func isAroundContainer(_ unit: Int32, of event: Int) -> Bool {
    let container = events.containers[event]
    return container >= 0 && packing.contains(unit, container, wheres)
  }

  private func liesInNamed(_ unit: Int32, by event: Int) -> Bool {
    var place = packing.position(of: unit)
    while let outer = wheres.unit(place) {
      if namings[outer] == event { return true }
      place = packing.position(of: Int32(outer))
    }
    return false
  }

  /// Notes that a unit is not where it is handled, and puts it there.
  private mutating func misplace(_ unit: Int32, _ event: Int, from: Int32) {
    note(from == LedgerWhere.nowhere ? .fromNowhere : .elsewhere, event, goods.count + Int(unit))
    carry(unit, to: events.places[event])
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
