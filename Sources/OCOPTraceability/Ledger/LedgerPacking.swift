/// Which units and goods lie in which units, as lists within arrays: nothing is searched, nothing allocated.
struct LedgerPacking: Sendable {
  /// Where each unit is (``LedgerWhere``).
  private var positions: [Int32]
  private var units: Siblings
  private var slots: Siblings

  init(units: Int, slots: Int) {
    self.positions = [Int32](repeating: LedgerWhere.nowhere, count: units)
    self.units = Siblings(parents: units, members: units)
    self.slots = Siblings(parents: units, members: slots)
  }

  /// Whether neither goods nor units lie in a unit.
  func isEmpty(_ unit: Int32) -> Bool { units.first[Int(unit)] < 0 && slots.first[Int(unit)] < 0 }

  func position(of unit: Int32) -> Int32 { positions[Int(unit)] }

  /// The place of the outermost unit around a unit, the way, or nowhere.
  ///
  /// - Complexity: O(depth of nesting).
  func root(of unit: Int32, _ wheres: LedgerWhere) -> Int32 {
    var place = positions[Int(unit)]
    while let outer = wheres.unit(place) { place = positions[outer] }
    return place
  }

  /// Whether a unit is another or lies around it.
  func contains(_ unit: Int32, _ inner: Int32, _ wheres: LedgerWhere) -> Bool {
    var place = inner
    while place != unit {
      guard let outer = wheres.unit(positions[Int(place)]) else { return false }
      place = Int32(outer)
    }
    return true
  }

  /// Puts a unit at a place, on the way, or in another unit, which must not lie in it.
  mutating func move(_ unit: Int32, to place: Int32, _ wheres: LedgerWhere) {
    if let outer = wheres.unit(positions[Int(unit)]) { units.remove(Int(unit), from: outer) }
    positions[Int(unit)] = place
    if let outer = wheres.unit(place) { units.add(Int(unit), to: outer) }
  }

  mutating func add(slot: Int, to unit: Int) { slots.add(slot, to: unit) }
  mutating func remove(slot: Int, from unit: Int) { slots.remove(slot, from: unit) }

  /// Calls for each slot with goods within units, and within the units in them.
  func forEachSlot(within roots: some Sequence<Int32>, _ body: (Int) -> Void) {
    var open = Array(roots)
    while let unit = open.popLast() {
      var slot = slots.first[Int(unit)]
      while slot >= 0 {
        body(Int(slot))
        slot = slots.next[Int(slot)]
      }
      var inner = units.first[Int(unit)]
      while inner >= 0 {
        open.append(inner)
        inner = units.next[Int(inner)]
      }
    }
  }
}
