/// A value as a store keeps it (giá trị lưu trữ): a tree that any store can persist in its own way and a migration can rewrite.
///
/// Two trees are equal when they have the same canonical JSON text: texts by their UTF-8 bytes, objects whatever the order in which
/// their members came, numbers by what they are worth.
@nonexhaustive
public enum StoredValue: Sendable {
  /// No value.
  case null
  /// True or false.
  case bool(Bool)
  /// A whole number of at most 128 bits.
  case integer(Int128)
  /// Any other number, exactly as decimal digits say it.
  case decimal(StoredDecimal)
  /// A text, of any Unicode scalars.
  case string(String)
  /// Bytes.
  case bytes([UInt8])
  /// Values in order.
  case array([StoredValue])
  /// Values by name.
  case object(StoredObject)

  /// The deepest nesting of arrays and objects that is encoded, written or read.
  public static let deepest = 128
}

extension StoredValue {
  /// The members of an object; `nil` for any other value.
  public var object: StoredObject? {
    if case .object(let object) = self { object } else { nil }
  }

  /// The elements of an array; `nil` for any other value.
  public var array: [StoredValue]? {
    if case .array(let array) = self { array } else { nil }
  }

  /// The text; `nil` for any other value.
  public var string: String? {
    if case .string(let string) = self { string } else { nil }
  }

  /// The whole number; `nil` for any other value.
  public var integer: Int128? {
    if case .integer(let integer) = self { integer } else { nil }
  }

  /// The member of an object with a name: `nil` where there is none, or the value is no object.
  ///
  /// Setting it adds, replaces or (with `nil`) removes the member; it changes nothing in a value that is no object.
  public subscript(name: String) -> StoredValue? {
    get { object?[name] }
    set {
      guard case .object(var object) = self else { return }
      self = .null  // so that the members are not copied
      object[name] = newValue
      self = .object(object)
    }
  }

  /// Whether arrays and objects are nested no deeper than a number of levels.
  ///
  /// - Complexity: O(size), never deeper than the limit.
  public func isNested(within limit: Int = deepest) -> Bool {
    switch self {
    case .null, .bool, .integer, .decimal, .string, .bytes: true
    case .array(let elements): limit > 0 && elements.allSatisfy { $0.isNested(within: limit - 1) }
    case .object(let object): limit > 0 && object.members.allSatisfy { $0.value.isNested(within: limit - 1) }
    }
  }
}

extension StoredValue: Hashable {
  public static func == (left: StoredValue, right: StoredValue) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.integer(let left), .integer(let right)): left == right
    case (.decimal(let left), .decimal(let right)): left == right
    case (.string(let left), .string(let right)): left.utf8.elementsEqual(right.utf8)
    case (.bytes(let left), .bytes(let right)): left == right
    case (.array(let left), .array(let right)): left == right
    case (.object(let left), .object(let right)): left == right
    default: false
    }
  }

  public func hash(into hasher: inout Hasher) {
    switch self {
    case .null: hasher.combine(0)
    case .bool(let value): hasher.combine(value)
    case .integer(let value): hasher.combine(value)
    case .decimal(let value): hasher.combine(value)
    case .string(let value): hasher.combine(bytesOf: value)
    case .bytes(let value): hasher.combine(value)
    case .array(let value): hasher.combine(value)
    case .object(let value): hasher.combine(value)
    }
  }
}

extension Hasher {
  /// Takes in a text by its UTF-8 bytes, as texts of this module are compared.
  mutating func combine(bytesOf text: String) {
    for byte in text.utf8 { combine(byte) }
    combine(0xff as UInt8)
  }
}
