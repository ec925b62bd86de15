public import OCOPModel

/// A value that an index can order by.
///
/// A conforming type appends bytes to a key so that of two values the lesser has the lesser bytes, and no value's bytes begin those of
/// another value of the type. The standard types begin with a tag, so that keys of different types never mix.
public protocol IndexValue: Sendable {
  /// Adds the value to the end of a key.
  func append(to key: inout IndexKey)
}

/// The first byte of each type of value.
private enum IndexTag: UInt8 {
  case bool = 0x10
  case integer = 0x20
  case date = 0x30
  case text = 0x40
}

extension IndexKey {
  private mutating func append(_ tag: IndexTag) {
    append(tag.rawValue)
  }

  fileprivate mutating func append(_ value: Bool) {
    append(.bool)
    append(value ? 1 : 0 as UInt8)
  }

  fileprivate mutating func append(_ value: Int64) {
    append(.integer)
    append(bigEndian: UInt64(bitPattern: value) ^ 1 << 63)
  }

  fileprivate mutating func append(_ value: CivilDate) {
    append(.date)
    append(bigEndian: UInt32(bitPattern: value.dayNumber) ^ 1 << 31)
  }

  /// A text and its end.
  ///
  /// A zero within is followed by 0xff, so that the zero that ends a text comes before whatever follows.
  fileprivate mutating func append(_ value: String) {
    appendBeginning(of: value)
    append(0 as UInt8)
    append(1 as UInt8)
  }

  /// The beginning that all texts have in common that begin with a text.
  mutating func appendBeginning(of value: String) {
    append(.text)
    for byte in value.utf8 {
      append(byte)
      if byte == 0 { append(0xff as UInt8) }
    }
  }
}

extension Bool: IndexValue {
  /// `false` before `true`.
  public func append(to key: inout IndexKey) { key.append(self) }
}

extension Int: IndexValue {
  /// By size.
  public func append(to key: inout IndexKey) { key.append(Int64(self)) }
}

extension Int64: IndexValue {
  /// By size.
  public func append(to key: inout IndexKey) { key.append(self) }
}

extension Dong: IndexValue {
  /// By amount.
  public func append(to key: inout IndexKey) { key.append(amount) }
}

extension CivilDate: IndexValue {
  /// By day.
  public func append(to key: inout IndexKey) { key.append(self) }
}

extension String: IndexValue {
  /// By UTF-8 bytes, which is the order of the scalars; who wants `é` written in two ways to be one text normalises it first.
  public func append(to key: inout IndexKey) { key.append(self) }
}

extension ID: IndexValue {
  /// By UTF-8 bytes.
  public func append(to key: inout IndexKey) { key.append(text) }
}

extension IndexValue where Self: RawRepresentable, RawValue: IndexValue {
  /// By raw value.
  public func append(to key: inout IndexKey) { rawValue.append(to: &key) }
}

extension Star: IndexValue {}

/// Two values, ordered by the first and then the second: an index by both also answers for the first alone.
public struct IndexPair<First: IndexValue, Second: IndexValue>: IndexValue {
  /// What is ordered by first.
  public let first: First
  /// What is ordered by among equals.
  public let second: Second

  /// Creates a pair.
  public init(_ first: First, _ second: Second) {
    self.first = first
    self.second = second
  }

  /// The first value's bytes, then the second's.
  public func append(to key: inout IndexKey) {
    first.append(to: &key)
    second.append(to: &key)
  }
}
