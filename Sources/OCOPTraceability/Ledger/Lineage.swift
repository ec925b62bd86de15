public import OCOPModel

/// What became of lots, or what they were made of (phả hệ lô): every lot that was reached, and through what.
public struct Lineage: Sendable, Hashable {
  /// One lot that was reached.
  public struct Step: Sendable, Hashable {
    /// The lot.
    public let lot: ID<Lot>
    /// The event that links it to the lot before, or `nil` for a lot that was asked for.
    public let through: ID<TraceEvent>?
    /// The lot from which it was first reached.
    public let from: ID<Lot>?
    /// How many steps of production lie between at least, one after the other in time; 0 for a lot that was asked for.
    ///
    /// Where the lot before was filled several times, its own number may be that of a later filling, and lower by more than one.
    public let generation: Int
  }

  /// Every lot once, nearest first; those that were asked for come first.
  public let steps: [Step]

  /// The lots, nearest first.
  public var lots: [ID<Lot>] { steps.map(\.lot) }
}

extension TraceLedger {
  /// What became of lots (truy xuất xuôi): the lots that were made of them, of those, and so on.
  ///
  /// Only what was used after it came in counts: a lot that was blended in later is not in what left before.
  ///
  /// - Throws: ``TraceLedgerError/noSuchLot(_:)``.
  /// - Complexity: O(lots + events) to begin with, then O(portions of the lots reached).
  public func descendants(of lots: [ID<Lot>]) throws(TraceLedgerError) -> Lineage {
    lineage(LineageWalk(self, .forward, from: try numbers(lots)))
  }

  /// What lots were made of (truy xuất ngược): the lots that went into them, into those, and so on.
  ///
  /// Only what went in before counts: what a lot took in later is in nothing that had left it.
  ///
  /// - Throws: ``TraceLedgerError/noSuchLot(_:)``.
  /// - Complexity: O(lots + events) to begin with, then O(portions of the lots reached).
  public func ancestors(of lots: [ID<Lot>]) throws(TraceLedgerError) -> Lineage {
    lineage(LineageWalk(self, .backward, from: try numbers(lots)))
  }

  /// The areas that lots come from, in the order of their identifiers.
  ///
  /// - Throws: ``TraceLedgerError/noSuchLot(_:)``.
  public func areas(of lots: [ID<Lot>]) throws(TraceLedgerError) -> [ID<GrowingArea>] {
    let walk = LineageWalk(self, .backward, from: try numbers(lots))
    return Set(walk.reached.compactMap { self.lots[Int($0)].area }).sorted()
  }

  /// The lots that were grown on an area, in the order of the ledger.
  public func lots(grownOn area: ID<GrowingArea>) -> [ID<Lot>] {
    lots.filter { $0.area == area }.map(\.id)
  }

  func numbers(_ lots: [ID<Lot>]) throws(TraceLedgerError) -> [Int32] {
    var numbers: [Int32] = []
    for lot in lots {
      guard let number = lotNumbers[lot] else { throw .noSuchLot(lot) }
      numbers.append(number)
    }
    return numbers
  }

  private func lineage(_ walk: LineageWalk) -> Lineage {
    Lineage(
      steps: walk.reached.indices.map { index in
        let (lot, event, from) = (walk.reached[index], walk.through[index], walk.from[index])
        return Lineage.Step(
          lot: lots[Int(lot)].id, through: event < 0 ? nil : events.ids[Int(event)],
          from: from < 0 ? nil : lots[Int(from)].id, generation: Int(walk.generations[index]))
      })
  }
}

#if !hasFeature(Embedded)
extension Lineage.Step: Codable {}
extension Lineage: Codable {}
#endif
