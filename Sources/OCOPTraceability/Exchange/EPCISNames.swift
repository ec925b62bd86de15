import OCOPModel

/// The web addresses of what events name.
struct EPCISNames {
  private var lots: [ID<Lot>: String] = [:]
  private var places: [ID<TracePlace>: String] = [:]
  private var units: [ID<LogisticUnit>: String] = [:]
  private let namespace: String

  init(
    lots: [Lot], places: [TracePlace], units: [LogisticUnit], namespace: String
  ) throws(EPCISError) {
    do {
      self.namespace = try DigitalLink.checked(stem: namespace)
    } catch {
      throw .namespace(error)
    }
    for lot in lots { self.lots[lot.id] = (try? lot.link()?.classURI) ?? own("lot", lot.id.text) }
    for place in places {
      self.places[place.id] =
        place.gln.map { "\(DigitalLink.canonicalStem)/414/\($0)" } ?? own("place", place.id.text)
    }
    for unit in units {
      self.units[unit.id] =
        unit.sscc.map { "\(DigitalLink.canonicalStem)/00/\($0)" } ?? own("unit", unit.id.text)
    }
  }

  /// An address of the namespace.
  func own(_ kind: String, _ id: String) -> String { "\(namespace)/\(kind)/\(PercentCoding.encoded(id))" }

  func name(_ lot: ID<Lot>, in event: TraceEvent) throws(EPCISError) -> String {
    guard let name = lots[lot] else { throw .unknownLot(lot, in: event.id) }
    return name
  }

  func name(_ place: ID<TracePlace>, in event: TraceEvent) throws(EPCISError) -> String {
    guard let name = places[place] else { throw .unknownPlace(place, in: event.id) }
    return name
  }

  func name(_ unit: ID<LogisticUnit>, in event: TraceEvent) throws(EPCISError) -> String {
    guard let name = units[unit] else { throw .unknownUnit(unit, in: event.id) }
    return name
  }
}

extension DigitalLink {
  /// The link of a class of goods: key and lot, without what its label also says.
  fileprivate var classURI: String { DigitalLink(stem: stem, path: path, attributes: []).uri }
}
