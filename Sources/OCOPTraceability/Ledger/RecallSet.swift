public import OCOPModel

/// What a recall must reach (phạm vi thu hồi): every lot that may hold what is suspected, how much of each was made, and where
/// all of it went.
public struct RecallSet: Sendable, Hashable {
  /// Goods that are still somewhere.
  public struct Stock: Sendable, Hashable {
    /// The place, or `nil` for goods on their way.
    public let place: ID<TracePlace>?
    /// The unit that the goods lie in, where they do.
    public let unit: ID<LogisticUnit>?
    /// How much there is.
    public let amount: LotAmount
  }

  /// What became of one lot over all the time of the ledger, in the lot's own unit.
  public struct Account: Sendable, Hashable {
    /// What came into being.
    public let began: Int64
    /// What went into other lots.
    public let used: Int64
    /// What left towards who eats it: sold, handed out.
    public let released: Int64
    /// What left otherwise: destroyed, thrown away.
    public let removed: Int64
    /// What is still somewhere.
    public let left: Int64
  }

  /// A lot within the recall.
  public struct Entry: Sendable, Hashable {
    /// The lot.
    public let lot: ID<Lot>
    /// How it was reached.
    public let link: Lineage.Step
    /// What became of it.
    public let account: Account
    /// Where what is left of it is.
    public let stock: [Stock]
  }

  /// The lots, those that were suspected first, then nearest first.
  public let entries: [Entry]
  /// Every place that handled one of the lots, in the order of the ledger: whom to warn.
  public let places: [ID<TracePlace>]
}

extension TraceLedger {
  /// What a recall of lots must reach.
  ///
  /// - Parameter suspects: The lots that are suspected.
  /// - Returns: Those lots and all that were made of them, with what became of each.
  /// - Throws: ``TraceLedgerError/noSuchLot(_:)``.
  /// - Complexity: O(lots + events + places) to begin with, then O(portions of the lots reached).
  public func recall(_ suspects: [ID<Lot>]) throws(TraceLedgerError) -> RecallSet {
    let lineage = try descendants(of: suspects)
    var isConcerned = [Bool](repeating: false, count: places.count)
    var entries: [RecallSet.Entry] = []
    entries.reserveCapacity(lineage.steps.count)
    for step in lineage.steps {
      guard let number = lotNumbers[step.lot] else { continue }
      let lot = Int(number)
      for edge in slots.items(of: lot) {
        let event = Int(slots.itemEvents[Int(slots.lotItems[edge])])
        isConcerned[Int(events.places[event])] = true
      }
      let stock = stock(of: lot)
      for one in stock where one.place >= 0 { isConcerned[Int(one.place)] = true }
      entries.append(
        RecallSet.Entry(
          lot: step.lot, link: step, account: account(of: lot, left: stock.reduce(0) { $0 + $1.amount }),
          stock: stock.map { one in
            RecallSet.Stock(
              place: one.place < 0 ? nil : places[Int(one.place)].id,
              unit: one.unit.map { units[$0].id },
              amount: LotAmount(unchecked: one.amount, lots[lot].unit))
          }))
    }
    return RecallSet(
      entries: entries, places: zip(places, isConcerned).filter(\.1).map(\.0.id))
  }

  /// Where what is left of a lot is; a place of -1 is the way, or a unit that nobody placed.
  private func stock(of lot: Int) -> [(place: Int32, unit: Int?, amount: Int64)] {
    slots.slots(of: lot).filter { amounts[$0] > 0 }.map { slot in
      let unit = wheres.unit(slots.slotWhere[slot])
      let root = unit.map { packing.root(of: Int32($0), wheres) } ?? slots.slotWhere[slot]
      return (root == wheres.way ? -1 : root, unit, amounts[slot])
    }
  }

  private func account(of lot: Int, left: Int64) -> RecallSet.Account {
    var (began, used, released, removed): (Int64, Int64, Int64, Int64) = (0, 0, 0, 0)
    for edge in slots.items(of: lot) {
      let item = Int(slots.lotItems[edge])
      let event = Int(slots.itemEvents[item])
      let amount = events.itemAmounts[item]
      switch events.motions[event] {
      case .began: began += amount
      case .transformed:
        if item < Int(events.outputStart[event]) { used += amount } else { began += amount }
      case .ended: if events.isUse[event] { released += amount } else { removed += amount }
      case .seen, .shipped, .received, .recalled, .packed, .unpacked, .traded, .ordered: break
      }
    }
    return RecallSet.Account(began: began, used: used, released: released, removed: removed, left: left)
  }
}

#if !hasFeature(Embedded)
extension RecallSet.Stock: Codable {}
extension RecallSet.Account: Codable {}
extension RecallSet.Entry: Codable {}
extension RecallSet: Codable {}
#endif
