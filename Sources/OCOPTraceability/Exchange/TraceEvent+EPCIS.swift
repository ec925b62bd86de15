import OCOPModel

extension TraceEvent {
  /// The event as an object of EPCIS.
  func epcis(_ names: EPCISNames) throws(EPCISError) -> String {
    var object = JSONObject()
    object.add("type", action.epcisType)
    object.add("eventID", names.own("event", id.text))
    object.add("eventTime", time.description)
    object.add("eventTimeZoneOffset", time.offsetText)
    if let declaredWrong { object.add("errorDeclaration", declaredWrong.epcis(names)) }
    if let verb = action.epcisVerb { object.add("action", verb) }
    try addWhat(to: &object, names)
    object.add("bizStep", step.rawValue)
    if let disposition { object.add("disposition", disposition.rawValue) }
    let place = JSONObject("id", try names.name(place, in: self))
    object.add("readPoint", place)
    // Goods that were shipped are nowhere until they are received.
    if motion != .shipped { object.add("bizLocation", place) }
    return object.text
  }

  private func addWhat(to object: inout JSONObject, _ names: EPCISNames) throws(EPCISError) {
    switch action {
    case .began(let goods), .ended(let goods):
      object.add("quantityList", try list(goods, names))
    case .seen(let goods, let units):
      object.add("epcList", try list(units, names))
      object.add("quantityList", try list(goods, names))
    case .transformed(let inputs, let outputs, _):
      object.add("inputQuantityList", try list(inputs, names))
      object.add("outputQuantityList", try list(outputs, names))
    case .packed(let goods, let units, let parent), .unpacked(let goods, let units, let parent):
      object.add("parentID", try names.name(parent, in: self))
      object.add("childEPCs", try list(units, names))
      object.add("childQuantityList", try list(goods, names))
    case .traded(let goods, let units, let documents):
      object.add(
        "bizTransactionList",
        JSONArray(
          documents.map { document in
            var object = JSONObject("type", document.kind.rawValue)
            object.add(
              "bizTransaction", names.own("document/\(document.kind.rawValue)", document.number.text))
            return object.text
          }))
      object.add("epcList", try list(units, names))
      object.add("quantityList", try list(goods, names))
    }
  }

  private func list(_ goods: [LotPortion], _ names: EPCISNames) throws(EPCISError) -> JSONArray {
    var items: [String] = []
    for portion in goods {
      var object = JSONObject("epcClass", try names.name(portion.lot, in: self))
      object.add(number: "quantity", portion.amount.text)
      switch portion.amount.unit {
      case .mass: object.add("uom", "KGM")
      case .volume: object.add("uom", "LTR")
      case .pieces: break
      }
      items.append(object.text)
    }
    return JSONArray(items)
  }

  private func list(_ units: [ID<LogisticUnit>], _ names: EPCISNames) throws(EPCISError) -> JSONArray {
    var items: [String] = []
    for unit in units { items.append(JSONObject.quoted(try names.name(unit, in: self))) }
    return JSONArray(items)
  }
}

extension ErrorDeclaration {
  fileprivate func epcis(_ names: EPCISNames) -> JSONObject {
    var object = JSONObject("declarationTime", time.description)
    object.add("reason", reason.rawValue)
    if !correctedBy.isEmpty {
      let events = correctedBy.map { JSONObject.quoted(names.own("event", $0.text)) }
      object.add("correctiveEventIDs", JSONArray(events))
    }
    return object
  }
}

extension TraceEvent.Action {
  fileprivate var epcisType: String {
    switch self {
    case .began, .seen, .ended: "ObjectEvent"
    case .transformed: "TransformationEvent"
    case .packed, .unpacked: "AggregationEvent"
    case .traded: "TransactionEvent"
    }
  }

  fileprivate var epcisVerb: String? {
    switch self {
    case .began, .packed, .traded: "ADD"
    case .seen: "OBSERVE"
    case .ended, .unpacked: "DELETE"
    case .transformed: nil
    }
  }
}

/// Elements of JSON, written one after the other.
private struct JSONArray {
  let text: String

  init(_ elements: [String]) { text = "[" + elements.joined(separator: ",") + "]" }
}

/// An object of JSON, its members in the order in which they are added.
private struct JSONObject {
  private var members = ""

  init() {}

  init(_ name: String, _ value: String) { add(name, value) }

  var text: String { "{\(members)}" }

  mutating func add(_ name: String, _ value: String) { append(name, JSONObject.quoted(value)) }
  mutating func add(number name: String, _ value: String) { append(name, value) }
  mutating func add(_ name: String, _ value: JSONObject) { append(name, value.text) }
  mutating func add(_ name: String, _ value: JSONArray) { append(name, value.text) }

  private mutating func append(_ name: String, _ value: String) {
    if !members.isEmpty { members += "," }
    members += "\"\(name)\":\(value)"
  }

  /// A text of JSON.
  ///
  /// All that is written here is a word of EPCIS, a time or a web address, so only these two need an escape.
  static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
