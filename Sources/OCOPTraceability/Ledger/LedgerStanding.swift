/// Which goods stand at each place within units, or travel in them, lot by lot: neither who counts nor who sells searches.
struct LedgerStanding {
  /// The slots of units that stand at the place of a slot.
  private var inside: Siblings
  /// The slot of the place or way where a unit's slot stands, or -1.
  private var places: [Int32]
  /// How much of the lot stands at the place of a slot within units.
  private(set) var amounts: [Int64]

  init(slots: Int) {
    inside = Siblings(parents: slots, members: slots)
    places = [Int32](repeating: -1, count: slots)
    amounts = [Int64](repeating: 0, count: slots)
  }

  /// A slot of a unit that stands at the place of a slot with some of the lot; the first to come.
  func first(at place: Int) -> Int? {
    let slot = inside.first[place]
    return slot < 0 ? nil : Int(slot)
  }

  /// Notes that a slot of a unit holds goods and stands at the place of another; `nil` for a place that the lot has no slot of.
  mutating func add(_ slot: Int, holding amount: Int64, at place: Int?) {
    guard let place else { return }
    inside.append(slot, to: place)
    places[slot] = Int32(place)
    amounts[place] &+= amount
  }

  mutating func remove(_ slot: Int, holding amount: Int64) {
    let place = Int(places[slot])
    guard place >= 0 else { return }
    inside.remove(slot, from: place)
    places[slot] = -1
    amounts[place] &-= amount
  }

  /// Notes that a slot of a unit holds more or less than before, but some.
  mutating func change(_ slot: Int, by amount: Int64) {
    if places[slot] >= 0 { amounts[Int(places[slot])] &+= amount }
  }
}
