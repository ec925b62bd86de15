public import OCOPModel

/// Events as an EPCIS 2.0 document in JSON-LD (tệp trao đổi EPCIS), for any system that follows the standard.
///
/// Lots with a number and a code, places with a GLN and units with an SSCC go by their Digital Links; all else goes by web
/// addresses below a namespace. What EPCIS has no word for, a step's balance of mass, is not written.
///
/// ```swift
/// let document = try EPCISDocument(
///   events, lots: lots, places: places, created: TraceTime("2026-05-22T08:00:00+07:00"),
///   namespace: "https://truyxuat.example.vn")
/// document.text
/// ```
///
/// Source: EPCIS 2.0, section 10; CBV 2.0, section 8.
public struct EPCISDocument: Sendable, Hashable {
  /// The document, an event a line.
  public let text: String

  /// Writes a document.
  ///
  /// - Parameters:
  ///   - events: The events, in the order in which they are written.
  ///   - lots: The lots that they name.
  ///   - places: The places that they name.
  ///   - units: The units that they name.
  ///   - created: When the document is made, which the library does not ask any clock for.
  ///   - namespace: A web address of who keeps the records, under which what has no number of GS1 gets its own.
  /// - Throws: ``EPCISError`` for a namespace that is no web address, or something named that is not listed.
  /// - Complexity: O(length of the text).
  public init(
    _ events: some Sequence<TraceEvent>, lots: [Lot], places: [TracePlace], units: [LogisticUnit] = [],
    created: TraceTime, namespace: String
  ) throws(EPCISError) {
    let names = try EPCISNames(lots: lots, places: places, units: units, namespace: namespace)
    var text = """
      {"@context":["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld"],\
      "type":"EPCISDocument","schemaVersion":"2.0","creationDate":"\(created)","epcisBody":{"eventList":[
      """
    var isFirst = true
    for event in events {
      text += isFirst ? "\n" : ",\n"
      isFirst = false
      text += try event.epcis(names)
    }
    self.text = text + "\n]}}\n"
  }
}

/// Why a document could not be written.
@nonexhaustive
public enum EPCISError: Error, Sendable, Hashable {
  /// The namespace is no web address.
  case namespace(GS1Error)
  /// An event names a lot that is not listed.
  case unknownLot(ID<Lot>, in: ID<TraceEvent>)
  /// An event names a place that is not listed.
  case unknownPlace(ID<TracePlace>, in: ID<TraceEvent>)
  /// An event names a unit that is not listed.
  case unknownUnit(ID<LogisticUnit>, in: ID<TraceEvent>)
}

extension EPCISError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    switch self {
    case .namespace(let error): error.text
    case .unknownLot(let id, let event): TraceLedgerError.unknownLot(id, in: event).text
    case .unknownPlace(let id, let event): TraceLedgerError.unknownPlace(id, in: event).text
    case .unknownUnit(let id, let event): TraceLedgerError.unknownUnit(id, in: event).text
    }
  }
}
