/// Where each lot's goods are named: its portions in the order of time, and its slots.
///
/// A lot has a slot for each place, unit or way that it is ever at. All slots of a lot lie side by side, so that no search is
/// needed while the events are gone through.
struct LedgerSlots: Sendable {
  /// Where a lot's portions begin in ``lotItems``; one more than there are lots.
  private(set) var itemStart: [Int32]
  /// The portions of all lots, lot by lot, each in the order of time.
  private(set) var lotItems: [Int32]
  /// The event of each portion.
  private(set) var itemEvents: [Int32]
  /// Where a lot's slots begin; one more than there are lots.
  private(set) var slotStart: [Int32]
  /// Where the goods of a slot are: a place, the way, or a unit (``LedgerWhere``).
  private(set) var slotWhere: [Int32] = []
  /// The lot of each slot.
  private(set) var slotLots: [Int32] = []
  /// Where a lot's slots begin in ``placeSlots``; one more than there are lots.
  private var placeStart: [Int32] = [0]
  /// The slots of places and the way of the lots that ever lie in units, lot by lot, each in the order of the places.
  private var placeSlots: [Int32] = []
  /// The slot at the event's place, or -1 for an event that needs no goods at hand.
  private(set) var here: [Int32]
  /// The slot from or to which the event moves, or -1.
  private(set) var there: [Int32]

  /// - Complexity: O(portions + lots + places + units).
  init(_ events: LedgerEvents, lots: Int, wheres: LedgerWhere) {
    let items = events.itemLots.count
    itemEvents = [Int32](repeating: 0, count: items)
    itemStart = [Int32](repeating: 0, count: lots + 1)
    for event in 0..<events.count {
      for item in events.items(of: event) {
        itemEvents[item] = Int32(event)
        itemStart[Int(events.itemLots[item]) + 1] += 1
      }
    }
    for lot in 0..<lots { itemStart[lot + 1] += itemStart[lot] }
    lotItems = [Int32](repeating: 0, count: items)
    var next = itemStart
    for item in 0..<items {
      let lot = Int(events.itemLots[item])
      lotItems[Int(next[lot])] = Int32(item)
      next[lot] += 1
    }
    here = [Int32](repeating: -1, count: items)
    there = [Int32](repeating: -1, count: items)
    slotStart = [0]
    slotStart.reserveCapacity(lots + 1)
    // The slot of each where for the lot at hand; those of lots before lie below its first.
    var slots = [Int32](repeating: -1, count: wheres.count)
    for lot in 0..<lots {
      let first = Int32(slotWhere.count)
      func slot(_ place: Int32) -> Int32 {
        if slots[Int(place)] < first {
          slots[Int(place)] = Int32(slotWhere.count)
          slotWhere.append(place)
          slotLots.append(Int32(lot))
        }
        return slots[Int(place)]
      }
      for item in lotItems[Int(itemStart[lot])..<Int(itemStart[lot + 1])] {
        let event = Int(itemEvents[Int(item)])
        let motion = events.motions[event]
        if ![.traded, .ordered, .recalled].contains(motion) { here[Int(item)] = slot(events.places[event]) }
        switch motion {
        case .shipped, .received: there[Int(item)] = slot(wheres.way)
        case .packed, .unpacked: there[Int(item)] = slot(wheres.inside(events.containers[event]))
        case .began, .seen, .recalled, .ended, .transformed, .traded, .ordered: break
        }
      }
      slotStart.append(Int32(slotWhere.count))
      listPlaces(of: lot, wheres)
    }
  }

  private mutating func listPlaces(of lot: Int, _ wheres: LedgerWhere) {
    let all = slots(of: lot)
    if all.contains(where: { slotWhere[$0] > wheres.way }) {
      placeSlots += all.filter { slotWhere[$0] <= wheres.way }.map(Int32.init)
        .sorted { slotWhere[Int($0)] < slotWhere[Int($1)] }
    }
    placeStart.append(Int32(placeSlots.count))
  }

  /// The slot of a lot that ever lies in units at a place or on the way, or `nil` where the lot is never named there.
  ///
  /// - Complexity: O(log places of the lot).
  func slot(of lot: Int32, at place: Int32) -> Int? {
    var (low, high) = (Int(placeStart[Int(lot)]), Int(placeStart[Int(lot) + 1]))
    let end = high
    while low < high {
      let middle = low + (high - low) / 2
      if slotWhere[Int(placeSlots[middle])] < place { low = middle + 1 } else { high = middle }
    }
    guard low < end, slotWhere[Int(placeSlots[low])] == place else { return nil }
    return Int(placeSlots[low])
  }

  func items(of lot: Int) -> Range<Int> { Int(itemStart[lot])..<Int(itemStart[lot + 1]) }
  func slots(of lot: Int) -> Range<Int> { Int(slotStart[lot])..<Int(slotStart[lot + 1]) }
}

/// The numbers of where goods can be: the places, then the way between places, then the units.
struct LedgerWhere: Sendable {
  let places: Int
  let units: Int

  static let nowhere: Int32 = -1

  var count: Int { places + 1 + units }
  var way: Int32 { Int32(places) }
  func inside(_ unit: Int32) -> Int32 { Int32(places) + 1 + unit }
  /// The unit, or `nil` for a place or the way.
  func unit(_ place: Int32) -> Int? { place > way ? Int(place) - places - 1 : nil }
}
