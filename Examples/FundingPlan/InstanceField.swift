import ExampleSupport
import OCOPModel

/// One thing that is wrong with an instance, with its place.
struct InstanceFault: Error {
  let text: Bilingual
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

  func fault(vi: String, en: String) -> InstanceFault {
    let place = path.text.isEmpty ? "" : "\(path.text): "
    return InstanceFault(text: Bilingual(vi: place + vi, en: place + en))
  }

  /// That something is needed, and what stands there.
  private func needed(vi: String, en: String) -> InstanceFault {
    fault(vi: "\(vi), không phải \(value.kindName.vi)", en: "\(en), not \(value.kindName.en)")
  }

  func member(_ key: String) throws(InstanceFault) -> InstanceField {
    guard case .object(let members) = value else {
      throw needed(vi: "cần một đối tượng", en: "an object is needed")
    }
    var found: JSON?
    for member in members where member.key == key {
      guard found == nil else {
        throw fault(vi: "“\(key)” được nêu hai lần", en: "“\(key)” is stated twice")
      }
      found = member.value
    }
    guard let found else { throw fault(vi: "thiếu “\(key)”", en: "“\(key)” is missing") }
    return InstanceField(found, .member(path, key))
  }

  func list() throws(InstanceFault) -> [JSON] {
    guard case .array(let values) = value else {
      throw needed(vi: "cần một danh sách", en: "a list is needed")
    }
    return values
  }

  func element(_ index: Int) throws(InstanceFault) -> InstanceField {
    let values = try list()
    guard values.indices.contains(index) else {
      throw fault(vi: "không có mục \(index)", en: "it has no entry \(index)")
    }
    return InstanceField(values[index], .element(path, index))
  }

  func text() throws(InstanceFault) -> String {
    guard case .string(let text) = value else { throw needed(vi: "cần một văn bản", en: "a text is needed") }
    return text
  }

  func flag() throws(InstanceFault) -> Bool {
    guard case .bool(let flag) = value else {
      throw needed(vi: "cần true hoặc false", en: "true or false is needed")
    }
    return flag
  }

  func whole(_ range: ClosedRange<Int64>) throws(InstanceFault) -> Int64 {
    guard case .number(let text) = value, let number = Int64(text), range.contains(number) else {
      throw fault(
        vi: "cần một số nguyên từ \(range.lowerBound) đến \(range.upperBound)",
        en: "a whole number of \(range.lowerBound)…\(range.upperBound) is needed")
    }
    return number
  }

  func wholeOrNull(_ range: ClosedRange<Int64>) throws(InstanceFault) -> Int64? {
    if case .null = value { return nil }
    return try whole(range)
  }

  /// A list of a part, at least 0, and its whole, at least 1.
  func fraction() throws(InstanceFault) -> (part: Int64, whole: Int64) {
    guard try list().count == 2 else {
      throw fault(
        vi: "tỷ lệ là danh sách gồm phần và toàn bộ", en: "a share is a list of a part and its whole")
    }
    return (try element(0).whole(0...1_000_000_000_000), try element(1).whole(1...1_000_000_000_000))
  }
}
