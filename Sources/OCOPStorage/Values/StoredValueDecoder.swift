/// Decodes values from trees that stores keep.
public struct StoredValueDecoder: Sendable {
  /// What values may want to know while they decode themselves.
  public var userInfo: [CodingUserInfoKey: any Sendable]

  /// Creates a decoder.
  public init(userInfo: [CodingUserInfoKey: any Sendable] = [:]) {
    self.userInfo = userInfo
  }

  /// Decodes a value of a type.
  ///
  /// - Parameters:
  ///   - type: The value's type.
  ///   - value: The tree.
  /// - Returns: The value.
  /// - Throws: `DecodingError` with the coding path of what is missing, of another kind or refused by the type.
  public func decode<Value: Decodable>(
    _ type: Value.Type, from value: StoredValue
  ) throws(DecodingError) -> Value {
    do {
      return try NodeDecoder(value: value, codingPath: [], task: userInfo).unbox(value, as: type, at: [])
    } catch let error as DecodingError {
      throw error
    } catch {
      throw .dataCorrupted(
        DecodingError.Context(codingPath: [], debugDescription: "the type refuses", underlyingError: error))
    }
  }
}

private struct NodeDecoder: Decoder {
  let value: StoredValue
  let codingPath: [any CodingKey]
  let task: [CodingUserInfoKey: any Sendable]

  var userInfo: [CodingUserInfoKey: Any] { task }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard case .object(let object) = value else { throw mismatch("an object", [String: StoredValue].self) }
    return KeyedDecodingContainer(KeyedReader<Key>(decoder: self, object: object))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard case .array(let elements) = value else { throw mismatch("an array", [StoredValue].self) }
    return UnkeyedReader(decoder: self, elements: elements)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { SingleReader(decoder: self) }

  /// The decoder of a value within this one.
  func child(_ value: StoredValue, _ key: any CodingKey) -> NodeDecoder {
    NodeDecoder(value: value, codingPath: codingPath + [key], task: task)
  }

  func unbox<T: Decodable>(_ value: StoredValue, as type: T.Type, at path: [any CodingKey]) throws -> T {
    let decoder = NodeDecoder(value: value, codingPath: path, task: task)
    guard let primitive = type as? any StoredPrimitive.Type else {
      guard path.count <= StoredValue.deepest else { throw decoder.corrupt("nested too deep") }
      return try T(from: decoder)
    }
    if let read = primitive.init(stored: value) as? T { return read }
    switch value {
    case .integer, .decimal:
      guard primitive is any Numeric.Type else { fallthrough }
      throw decoder.corrupt("the number does not fit \(T.self)")
    default:
      throw decoder.mismatch("\(T.self)", type)
    }
  }

  func mismatch(_ wanted: String, _ type: Any.Type) -> DecodingError {
    let context = DecodingError.Context(
      codingPath: codingPath, debugDescription: "expected \(wanted), found \(value.kind)")
    return value == .null ? .valueNotFound(type, context) : .typeMismatch(type, context)
  }

  func corrupt(_ what: String) -> DecodingError {
    .dataCorrupted(DecodingError.Context(codingPath: codingPath, debugDescription: what))
  }
}

extension StoredValue {
  /// The kind of value, for a message.
  fileprivate var kind: String {
    switch self {
    case .null: "null"
    case .bool: "a truth value"
    case .integer: "a whole number"
    case .decimal: "a number"
    case .string: "a text"
    case .bytes: "bytes"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

private struct KeyedReader<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let decoder: NodeDecoder
  let object: StoredObject

  var codingPath: [any CodingKey] { decoder.codingPath }
  var allKeys: [Key] { object.members.compactMap { Key(stringValue: $0.name) } }

  func contains(_ key: Key) -> Bool { object[key.stringValue] != nil }

  func decodeNil(forKey key: Key) throws -> Bool { try value(key) == .null }

  func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
    try decoder.unbox(try value(key), as: type, at: codingPath + [key])
  }

  func decode(_ type: Int128.Type, forKey key: Key) throws -> Int128 {
    try decoder.unbox(try value(key), as: type, at: codingPath + [key])
  }

  func decode(_ type: UInt128.Type, forKey key: Key) throws -> UInt128 {
    try decoder.unbox(try value(key), as: type, at: codingPath + [key])
  }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<NestedKey> {
    try decoder.child(try value(key), key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try decoder.child(try value(key), key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder {
    let key = PlaceKey("super")
    return decoder.child(object[key.stringValue] ?? .null, key)
  }

  func superDecoder(forKey key: Key) throws -> any Decoder {
    decoder.child(object[key.stringValue] ?? .null, key)
  }

  private func value(_ key: Key) throws -> StoredValue {
    guard let value = object[key.stringValue] else {
      throw DecodingError.keyNotFound(
        key, DecodingError.Context(codingPath: codingPath, debugDescription: "no “\(key.stringValue)”"))
    }
    return value
  }
}

private struct UnkeyedReader: UnkeyedDecodingContainer {
  let decoder: NodeDecoder
  let elements: [StoredValue]
  private(set) var currentIndex = 0

  init(decoder: NodeDecoder, elements: [StoredValue]) {
    self.decoder = decoder
    self.elements = elements
  }

  var codingPath: [any CodingKey] { decoder.codingPath }
  var count: Int? { elements.count }
  var isAtEnd: Bool { currentIndex >= elements.count }

  mutating func decodeNil() throws -> Bool {
    guard try next(Never?.self) == .null else { return false }
    currentIndex += 1
    return true
  }

  mutating func decode<T: Decodable>(_ type: T.Type) throws -> T {
    let read = try decoder.unbox(try next(type), as: type, at: codingPath + [PlaceKey(currentIndex)])
    currentIndex += 1
    return read
  }

  mutating func decode(_ type: Int128.Type) throws -> Int128 {
    let read = try decoder.unbox(try next(type), as: type, at: codingPath + [PlaceKey(currentIndex)])
    currentIndex += 1
    return read
  }

  mutating func decode(_ type: UInt128.Type) throws -> UInt128 {
    let read = try decoder.unbox(try next(type), as: type, at: codingPath + [PlaceKey(currentIndex)])
    currentIndex += 1
    return read
  }

  mutating func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type
  ) throws -> KeyedDecodingContainer<NestedKey> {
    try taken([String: StoredValue].self).container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try taken([StoredValue].self).unkeyedContainer()
  }

  mutating func superDecoder() throws -> any Decoder { try taken(StoredValue.self) }

  private mutating func taken(_ type: Any.Type) throws -> NodeDecoder {
    let child = decoder.child(try next(type), PlaceKey(currentIndex))
    currentIndex += 1
    return child
  }

  private func next(_ type: Any.Type) throws -> StoredValue {
    guard elements.indices.contains(currentIndex) else {
      throw DecodingError.valueNotFound(
        type,
        DecodingError.Context(
          codingPath: codingPath + [PlaceKey(currentIndex)], debugDescription: "the array has no more"))
    }
    return elements[currentIndex]
  }
}

private struct SingleReader: SingleValueDecodingContainer {
  let decoder: NodeDecoder

  var codingPath: [any CodingKey] { decoder.codingPath }

  func decodeNil() -> Bool { decoder.value == .null }

  func decode<T: Decodable>(_ type: T.Type) throws -> T {
    try decoder.unbox(decoder.value, as: type, at: codingPath)
  }

  func decode(_ type: Int128.Type) throws -> Int128 {
    try decoder.unbox(decoder.value, as: type, at: codingPath)
  }

  func decode(_ type: UInt128.Type) throws -> UInt128 {
    try decoder.unbox(decoder.value, as: type, at: codingPath)
  }
}
