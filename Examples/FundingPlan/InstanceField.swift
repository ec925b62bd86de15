import ExampleSupport

/// One thing that is wrong with an instance.
struct InstanceFault: Error {
  let text: String
}

/// A value of an instance that knows its place, without writing the place down before it is asked for.
struct InstanceField {
  private indirect enum Path {
    case root
    case member(Path, String)
    case element(Path, Int)

    var text: String {
      switch self {
      case .root: ""
      case .member(.root, let key): key
      case .member(let path, let key): "\(path.text).\(key)"
      case .element(let path, let index): "\(path.text)[\(index)]"
      }
    }
  }

  let value: JSON
  private let path: Path

  init(_ root: JSON) {
    value = root
    path = .root
  }

  private init(_ value: JSON, _ path: Path) {
    self.value = value
    self.path = path
  }

  func fault(_ message: String) -> InstanceFault {
    let place = path.text
    return InstanceFault(text: place.isEmpty ? message : "\(place): \(message)")
  }

  func member(_ key: String) throws(InstanceFault) -> InstanceField {
    guard case .object(let members) = value else { throw fault("an object is needed, not \(value.kind)") }
    var found: JSON?
    for member in members where member.key == key {
      guard found == nil else { throw fault("“\(key)” is stated twice") }
      found = member.value
    }
    guard let found else { throw fault("“\(key)” is missing") }
    return InstanceField(found, .member(path, key))
  }

  func list() throws(InstanceFault) -> [JSON] {
    guard case .array(let values) = value else { throw fault("a list is needed, not \(value.kind)") }
    return values
  }

  func element(_ index: Int) throws(InstanceFault) -> InstanceField {
    let values = try list()
    guard values.indices.contains(index) else { throw fault("it has no entry \(index)") }
    return InstanceField(values[index], .element(path, index))
  }

  func text() throws(InstanceFault) -> String {
    guard case .string(let text) = value else { throw fault("a text is needed, not \(value.kind)") }
    return text
  }

  func flag() throws(InstanceFault) -> Bool {
    guard case .bool(let flag) = value else { throw fault("true or false is needed, not \(value.kind)") }
    return flag
  }

  func whole(_ range: ClosedRange<Int64>) throws(InstanceFault) -> Int64 {
    guard case .number(let text) = value, let number = Int64(text), range.contains(number) else {
      throw fault("a whole number of \(range.lowerBound)…\(range.upperBound) is needed")
    }
    return number
  }

  func wholeOrNull(_ range: ClosedRange<Int64>) throws(InstanceFault) -> Int64? {
    if case .null = value { return nil }
    return try whole(range)
  }

  /// A list of a part, at least 0, and its whole, at least 1.
  func fraction() throws(InstanceFault) -> (part: Int64, whole: Int64) {
    guard try list().count == 2 else { throw fault("a share is a list of a part and its whole") }
    return (try element(0).whole(0...1_000_000_000_000), try element(1).whole(1...1_000_000_000_000))
  }
}
