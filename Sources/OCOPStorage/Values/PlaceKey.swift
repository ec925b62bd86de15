/// A coding key for what no type names: the place in an array, or the value of a superclass.
struct PlaceKey: CodingKey {
  let stringValue: String
  let intValue: Int?

  init(_ name: String) {
    stringValue = name
    intValue = nil
  }

  init(_ place: Int) {
    stringValue = "\(place)"
    intValue = place
  }

  init?(stringValue: String) { self.init(stringValue) }

  init?(intValue: Int) { self.init(intValue) }
}

extension [any CodingKey] {
  /// The path in words, `history[3].day`.
  var path: String {
    var text = ""
    for key in self {
      if let place = key.intValue {
        text += "[\(place)]"
      } else {
        text += (text.isEmpty ? "" : ".") + key.stringValue
      }
    }
    return text.isEmpty ? "the value" : text
  }
}

extension EncodingError {
  /// Where the error is, and what it is; never the value itself, which may be personal.
  var place: String {
    switch self {
    case .invalidValue(_, let context): "\(context.codingPath.path): \(context.debugDescription)"
    @unknown default: "the value"
    }
  }
}

extension DecodingError {
  /// Where the error is, and what it is.
  var place: String {
    switch self {
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
      "\(context.codingPath.path): \(context.debugDescription)"
    case .keyNotFound(let key, let context): "\((context.codingPath + [key]).path): missing"
    @unknown default: "the value"
    }
  }
}
