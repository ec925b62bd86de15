public import OCOPModel

/// Why lots and events make no ledger.
@nonexhaustive
public enum TraceLedgerError: Error, Sendable, Hashable {
  /// Two lots have one identifier.
  case duplicateLot(ID<Lot>)
  /// Two places have one identifier.
  case duplicatePlace(ID<TracePlace>)
  /// Two units have one identifier.
  case duplicateUnit(ID<LogisticUnit>)
  /// Two events have one identifier, and neither declares the other wrong.
  case duplicateEvent(ID<TraceEvent>)
  /// An event names a lot that is not listed.
  case unknownLot(ID<Lot>, in: ID<TraceEvent>)
  /// An event names a place that is not listed.
  case unknownPlace(ID<TracePlace>, in: ID<TraceEvent>)
  /// An event names a unit that is not listed.
  case unknownUnit(ID<LogisticUnit>, in: ID<TraceEvent>)
  /// An event counts a lot in another unit than the lot.
  case unit(ID<Lot>, LotAmount.Unit, in: ID<TraceEvent>)
  /// The amounts of all events together do not fit in 63 bits.
  case tooMuch(in: ID<TraceEvent>)
  /// There are more lots, places, units, events or portions than a ledger holds, 1,000,000,000 of each.
  case tooMany
  /// A question names a lot that the ledger does not have.
  case noSuchLot(ID<Lot>)
}

extension TraceLedgerError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    switch self {
    case .duplicateLot(let id): Bilingual(vi: "hai lô cùng mã “\(id)”", en: "two lots are called “\(id)”")
    case .duplicatePlace(let id):
      Bilingual(vi: "hai địa điểm cùng mã “\(id)”", en: "two places are called “\(id)”")
    case .duplicateUnit(let id): Bilingual(vi: "hai kiện cùng mã “\(id)”", en: "two units are called “\(id)”")
    case .duplicateEvent(let id):
      Bilingual(vi: "hai sự kiện cùng mã “\(id)”", en: "two events are called “\(id)”")
    case .unknownLot(let id, let event):
      Bilingual(
        vi: "sự kiện “\(event)”: không có lô “\(id)”", en: "event “\(event)”: there is no lot “\(id)”")
    case .unknownPlace(let id, let event):
      Bilingual(
        vi: "sự kiện “\(event)”: không có địa điểm “\(id)”", en: "event “\(event)”: there is no place “\(id)”"
      )
    case .unknownUnit(let id, let event):
      Bilingual(
        vi: "sự kiện “\(event)”: không có kiện “\(id)”", en: "event “\(event)”: there is no unit “\(id)”")
    case .unit(let lot, let unit, let event):
      Bilingual(
        vi: "sự kiện “\(event)”: lô “\(lot)” không tính theo \(unit.name.vi)",
        en: "event “\(event)”: the lot “\(lot)” is not counted by \(unit.name.en)")
    case .tooMuch(let event):
      Bilingual(vi: "sự kiện “\(event)”: tổng lượng quá lớn", en: "event “\(event)”: the amounts do not fit")
    case .tooMany: Bilingual(vi: "quá nhiều lô hoặc sự kiện", en: "there are too many lots or events")
    case .noSuchLot(let id): Bilingual(vi: "sổ không có lô “\(id)”", en: "the ledger has no lot “\(id)”")
    }
  }
}

extension LotAmount.Unit {
  /// The unit in words.
  public var name: Bilingual {
    switch self {
    case .mass: Bilingual(vi: "khối lượng", en: "mass")
    case .volume: Bilingual(vi: "thể tích", en: "volume")
    case .pieces: Bilingual(vi: "đơn vị", en: "pieces")
    }
  }
}
