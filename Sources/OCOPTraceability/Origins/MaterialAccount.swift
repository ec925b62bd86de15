import OCOPModel

/// Goes through the events that touch a product's lots and what went into them, once and in the order of time, and keeps for
/// each lot how much there is and of which ingredients it was made.
///
/// A lot is taken to be well mixed: what is taken out has the shares of the whole.
struct MaterialAccount {
  private let ledger: TraceLedger
  private let product: ID<Product>
  private let period: DatePeriod
  private let measure: LotAmount.Unit
  private let goods: LedgerGoods
  /// Which lots count as no ingredient.
  private let isApart: [Bool]
  /// Which lots a lot of the product may hold.
  private let isNear: [Bool]
  /// The number of each lot's area among ``areas``, from 1; 0 is no area.
  private let originOf: [Int32]

  /// The areas, in the order of their identifiers.
  let areas: [ID<GrowingArea>]
  /// How many numbers origins have; one that was counted in the product before has its number and so many more.
  private let origins: Int32
  /// How much there is of each lot, and the ingredients in it.
  private var counts: [Int64]
  private var mixes: [OriginMix]
  /// How much all ingredients so far came to, in grams or millilitres.
  private var supply: Int128 = 0
  /// What came into the product in the period.
  private(set) var found = OriginMix()

  /// - Complexity: O(lots + events) to begin with, then O(portions of the lots reached × areas they come from).
  init(
    _ ledger: TraceLedger, of product: ID<Product>, in period: DatePeriod, apart: Set<ID<Lot>>
  ) throws(MaterialError) {
    self.ledger = ledger
    self.product = product
    self.period = period
    goods = LedgerGoods(ledger.lots)
    isApart = ledger.lots.map { apart.contains($0.id) }
    let own = ledger.lots.indices.filter { ledger.lots[$0].product == product }.map(Int32.init)
    let walk = LineageWalk(ledger, .backward, from: own)
    var isNear = [Bool](repeating: false, count: ledger.lots.count)
    for lot in walk.reached { isNear[Int(lot)] = true }
    self.isNear = isNear
    areas = Set(walk.reached.compactMap { ledger.lots[Int($0)].area }).sorted()
    origins = Int32(areas.count) + 1
    let numbers = Dictionary(uniqueKeysWithValues: zip(areas, Int32(1)...))
    originOf = ledger.lots.map { lot in lot.area.flatMap { numbers[$0] } ?? 0 }
    counts = [Int64](repeating: 0, count: ledger.lots.count)
    mixes = [OriginMix](repeating: OriginMix(), count: ledger.lots.count)
    measure = try MaterialAccount.measure(of: walk.reached.map(Int.init), in: ledger, goods, isApart)
    try run()
  }

  /// Mass where every ingredient has one, or else volume where all are counted in it.
  private static func measure(
    of lots: [Int], in ledger: TraceLedger, _ goods: LedgerGoods, _ isApart: [Bool]
  ) throws(MaterialError) -> LotAmount.Unit {
    let ingredients = lots.filter { lot in
      !isApart[lot]
        && ledger.slots.items(of: lot).contains { edge in
          ledger.events.motions[Int(ledger.slots.itemEvents[Int(ledger.slots.lotItems[edge])])] == .began
        }
    }
    let unweighed = ingredients.filter { goods.factor(Int32($0), in: .mass) == 0 }
    if unweighed.isEmpty { return .mass }
    if ingredients.allSatisfy({ goods.units[$0] == .volume }) { return .volume }
    throw .noCommonMeasure(unweighed.sorted().map { ledger.lots[$0].id })
  }

  private mutating func run() throws(MaterialError) {
    var isTold = [Bool](repeating: false, count: ledger.events.count)
    for lot in isNear.indices where isNear[lot] {
      for edge in ledger.slots.items(of: lot) {
        isTold[Int(ledger.slots.itemEvents[Int(ledger.slots.lotItems[edge])])] = true
      }
    }
    for event in isTold.indices where isTold[event] { try tell(event) }
  }

  private mutating func tell(_ event: Int) throws(MaterialError) {
    let events = ledger.events
    switch events.motions[event] {
    case .began:
      for item in events.items(of: event) where isNear[Int(events.itemLots[item])] {
        put(item, try grown(item))
      }
    case .transformed: try transform(event)
    case .ended: for item in events.items(of: event) { _ = try take(item) }
    case .seen, .shipped, .received, .packed, .unpacked:
      for item in events.items(of: event) { try show(item) }
    case .recalled, .traded, .ordered: break
    }
  }

  /// What goes in is shared out over what comes out.
  private mutating func transform(_ event: Int) throws(MaterialError) {
    let events = ledger.events
    var mix = OriginMix()
    for item in events.inputs(of: event) { mix += try take(item) }
    // What is no ingredient carries none, as waste and labels do.
    let outputs = events.outputs(of: event).filter { !isApart[Int(events.itemLots[$0])] }
    guard outputs.contains(where: { isNear[Int(events.itemLots[$0])] }) else { return }
    let weights = try weights(of: outputs)
    let all = weights.reduce(0, +)
    for (item, weight) in zip(outputs, weights) where isNear[Int(events.itemLots[item])] {
      put(item, mix.piece(weight, of: all))
    }
  }

  /// What each output weighs, in whatever measure they have in common.
  private func weights(of outputs: [Int]) throws(MaterialError) -> [Int128] {
    if outputs.count == 1 { return [1] }
    let lots = outputs.map { ledger.events.itemLots[$0] }
    guard let measure = goods.measure(of: lots[...], []) else {
      throw .noCommonMeasure(lots.map { ledger.lots[Int($0)].id })
    }
    return outputs.map { item in
      Int128(ledger.events.itemAmounts[item])
        * Int128(goods.factor(ledger.events.itemLots[item], in: measure))
    }
  }

  private func isWithin(_ event: Int32) -> Bool {
    period.contains(CivilDate.clamped(dayNumber: Int(ledger.events.days[Int(event)])))
  }
}

// MARK: - Portions

extension MaterialAccount {
  /// What begins comes from its lot's area.
  private mutating func grown(_ item: Int) throws(MaterialError) -> OriginMix {
    let lot = Int(ledger.events.itemLots[item])
    return try mix(lot, ledger.events.itemAmounts[item], from: originOf[lot])
  }

  private mutating func put(_ item: Int, _ mix: OriginMix) {
    counts[Int(ledger.events.itemLots[item])] &+= ledger.events.itemAmounts[item]
    mixIn(item, mix)
  }

  /// What comes into the product is counted there, once: however it goes on, it is no new ingredient of the product again.
  private mutating func mixIn(_ item: Int, _ mix: OriginMix) {
    let lot = Int(ledger.events.itemLots[item])
    guard ledger.lots[lot].product == product else {
      mixes[lot] += mix
      return
    }
    let (fresh, counted) = mix.split(at: origins)
    if isWithin(ledger.slots.itemEvents[item]) { found += fresh }
    mixes[lot] += fresh.renumbered(by: origins)
    mixes[lot] += counted
  }

  /// Takes a portion; what is taken and never came in is an ingredient that nobody knows the origin of.
  private mutating func take(_ item: Int) throws(MaterialError) -> OriginMix {
    try show(item)
    let lot = Int(ledger.events.itemLots[item])
    let (amount, all) = (ledger.events.itemAmounts[item], counts[lot])
    let taken = mixes[lot].piece(Int128(amount), of: Int128(all))
    mixes[lot] = amount == all ? OriginMix() : mixes[lot].piece(Int128(all - amount), of: Int128(all))
    counts[lot] = all - amount
    return taken
  }

  /// Sees to it that there is as much as is shown.
  private mutating func show(_ item: Int) throws(MaterialError) {
    let lot = Int(ledger.events.itemLots[item])
    let lacking = ledger.events.itemAmounts[item] - counts[lot]
    guard isNear[lot], lacking > 0 else {
      // A lot that no product holds is of no interest, but the books must bear what is taken of it.
      if lacking > 0 { counts[lot] &+= lacking }
      return
    }
    counts[lot] &+= lacking
    mixIn(item, try mix(lot, lacking, from: 0))
  }

  private mutating func mix(
    _ lot: Int, _ amount: Int64, from origin: Int32
  ) throws(MaterialError) -> OriginMix {
    if isApart[lot] { return OriginMix() }
    let factor =
      measure == .mass || goods.units[lot] == measure ? goods.factor(Int32(lot), in: measure) : 0
    guard factor > 0 else { throw .noCommonMeasure([ledger.lots[lot].id]) }
    let grams = Int128(amount) * Int128(factor)
    supply += grams
    // Whatever circles a ledger has, no sum of so much wraps.
    guard supply <= Int128(Int.max / MaterialOrigins.partsOfUnit) else { throw .tooMuch }
    return OriginMix(origin, BoundedAmount(grams))
  }
}
