/// Values as migrations and tests write them: `["name": "Chè", "star": 4, "closed": false]`.
extension StoredValue: ExpressibleByDictionaryLiteral {
  /// Creates an object; of two members that have one name, the later counts.
  public init(dictionaryLiteral elements: (String, StoredValue)...) {
    self = .object(StoredObject(elements.map { StoredObject.Member($0.0, $0.1) }))
  }
}

extension StoredValue: ExpressibleByArrayLiteral {
  /// Creates an array.
  public init(arrayLiteral elements: StoredValue...) {
    self = .array(elements)
  }
}

extension StoredValue: ExpressibleByStringLiteral {
  /// Creates a text.
  public init(stringLiteral text: String) {
    self = .string(text)
  }
}

extension StoredValue: ExpressibleByIntegerLiteral {
  /// Creates a whole number.
  public init(integerLiteral number: Int64) {
    self = .integer(Int128(number))
  }
}

extension StoredValue: ExpressibleByBooleanLiteral {
  /// Creates a truth value.
  public init(booleanLiteral isTrue: Bool) {
    self = .bool(isTrue)
  }
}
