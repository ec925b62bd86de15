/// A value that is stored in one piece, not as it encodes itself.
protocol StoredPrimitive {
  /// The stored form; `nil` for what has none, such as infinity.
  var stored: StoredValue? { get }
  /// Reads the stored form; `nil` for a value of another kind, or one that does not fit.
  init?(stored: StoredValue)
}

extension Bool: StoredPrimitive {
  var stored: StoredValue? { .bool(self) }

  init?(stored: StoredValue) {
    guard case .bool(let value) = stored else { return nil }
    self = value
  }
}

extension String: StoredPrimitive {
  var stored: StoredValue? { .string(self) }

  init?(stored: StoredValue) {
    guard case .string(let value) = stored else { return nil }
    self = value
  }
}

extension [UInt8]: StoredPrimitive {
  var stored: StoredValue? { .bytes(self) }

  /// Bytes, or an array of numbers that fit, as another writer may have left it.
  init?(stored: StoredValue) {
    switch stored {
    case .bytes(let bytes): self = bytes
    case .array(let elements):
      self = []
      for element in elements {
        guard let byte = UInt8(stored: element) else { return nil }
        append(byte)
      }
    default: return nil
    }
  }
}

extension StoredPrimitive where Self: FixedWidthInteger {
  var stored: StoredValue? {
    if let integer = Int128(exactly: self) { return .integer(integer) }
    return StoredDecimal("\(self)").map(StoredValue.decimal)
  }

  init?(stored: StoredValue) {
    switch stored {
    case .integer(let integer): self.init(exactly: integer)
    case .decimal(let decimal): self.init(decimal.text)
    default: return nil
    }
  }
}

extension Int: StoredPrimitive {}
extension Int8: StoredPrimitive {}
extension Int16: StoredPrimitive {}
extension Int32: StoredPrimitive {}
extension Int64: StoredPrimitive {}
extension Int128: StoredPrimitive {}
extension UInt: StoredPrimitive {}
extension UInt8: StoredPrimitive {}
extension UInt16: StoredPrimitive {}
extension UInt32: StoredPrimitive {}
extension UInt64: StoredPrimitive {}
extension UInt128: StoredPrimitive {}

/// Numbers of a partner's own records; the shortest digits that lead back to the number.
extension StoredPrimitive where Self: BinaryFloatingPoint & LosslessStringConvertible {
  var stored: StoredValue? {
    guard isFinite else { return nil }
    return switch StoredDecimal.read(description.utf8) {
    case .integer(let integer): .integer(integer)
    case .decimal(let decimal): .decimal(decimal)
    case .malformed, .tooLong: nil
    }
  }

  init?(stored: StoredValue) {
    switch stored {
    case .integer(let integer): self.init("\(integer)")
    case .decimal(let decimal): self.init(decimal.text)
    default: return nil
    }
    guard isFinite else { return nil }
  }
}

extension Double: StoredPrimitive {}
extension Float: StoredPrimitive {}

/// A collection that comes in no order of its own, and so is stored in the order of what its elements are stored as.
protocol HashedCollection {
  /// How many stored values make an element: a value, or a key and a value.
  static var width: Int { get }
}

extension Set: HashedCollection {
  static var width: Int { 1 }
}

extension Dictionary: HashedCollection {
  static var width: Int { 2 }
}

extension StoredValue {
  /// The elements in the order of their texts; an object already has one.
  func ordered(width: Int) -> StoredValue {
    guard case .array(let elements) = self, width > 0 else { return self }
    let groups = stride(from: 0, to: elements.count, by: width).map {
      elements[$0..<Swift.min($0 + width, elements.count)]
    }
    let texts = groups.map { group in group.map { (try? $0.json) ?? "" } }
    let order = groups.indices.sorted {
      texts[$0].lexicographicallyPrecedes(texts[$1]) { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
    return .array(order.flatMap { groups[$0] })
  }
}
