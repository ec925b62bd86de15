internal import OCOPModel

/// Encodes values as trees that stores keep.
///
/// Sets, and dictionaries whose keys are no texts, are stored in a fixed order, so that a value is always the same tree. Bytes are kept
/// as bytes, whole numbers up to `UInt128` as such, and finite floating-point numbers as the shortest decimal that
/// leads back to them (the sign of zero apart).
public struct StoredValueEncoder: Sendable {
  /// What values may want to know while they encode themselves.
  public var userInfo: [CodingUserInfoKey: any Sendable]

  /// Creates an encoder.
  public init(userInfo: [CodingUserInfoKey: any Sendable] = [:]) {
    self.userInfo = userInfo
  }

  /// The places of a value at which facts are marked as `PersonalData`, such as `representative.name`; as the value is encoded.
  ///
  /// - Throws: as ``encode(_:)``.
  public func personalData(in value: some Encodable) throws(EncodingError) -> [String] {
    let task = EncodingTask(userInfo: userInfo)
    _ = try encode(value, by: task)
    return task.personalFacts.map(\.path)
  }

  /// Encodes a value.
  ///
  /// - Throws: `EncodingError` with the coding path of what cannot be encoded: no finite number, nested over
  ///   ``StoredValue/deepest`` deep, two containers in one place; and an error of the value's own, beneath one.
  public func encode(_ value: some Encodable) throws(EncodingError) -> StoredValue {
    try encode(value, by: EncodingTask(userInfo: userInfo))
  }

  private func encode(_ value: some Encodable, by task: EncodingTask) throws(EncodingError) -> StoredValue {
    do {
      let slot = try task.box(value, at: [])
      if let fault = task.fault { throw fault }
      return slot.finished
    } catch let error as EncodingError {
      throw error
    } catch {
      throw .invalidValue(
        value,
        EncodingError.Context(codingPath: [], debugDescription: "the value refuses", underlyingError: error))
    }
  }
}

/// A place in a tree that grows: a value, or one that is still being written.
private enum EncodedSlot {
  case value(StoredValue)
  case node(EncodedNode)

  var finished: StoredValue {
    switch self {
    case .value(let value): value
    case .node(let node): node.finished
    }
  }
}

/// What is being written in one place.
private final class EncodedNode {
  enum State {
    case empty
    case single(EncodedSlot)
    case array([EncodedSlot])
    case object([(name: String, slot: EncodedSlot)])
  }

  var state = State.empty

  /// What was written; nothing at all is an object without members.
  var finished: StoredValue {
    switch state {
    case .empty: .object(StoredObject())
    case .single(let slot): slot.finished
    case .array(let slots): .array(slots.map(\.finished))
    case .object(let members):
      .object(StoredObject(members.lazy.map { StoredObject.Member($0.name, $0.slot.finished) }))
    }
  }

  var count: Int {
    if case .array(let slots) = state { slots.count } else { 0 }
  }

  func append(_ slot: EncodedSlot) {
    guard case .array(var slots) = state else { return }
    state = .empty  // so that the elements are not copied
    slots.append(slot)
    state = .array(slots)
  }

  func set(_ name: String, _ slot: EncodedSlot) {
    guard case .object(var members) = state else { return }
    state = .empty
    members.append((name, slot))
    state = .object(members)
  }
}

/// One call of an encoder: what its containers share.
private final class EncodingTask {
  let userInfo: [CodingUserInfoKey: any Sendable]
  /// What a container found that could not throw.
  var fault: EncodingError?
  /// Where facts about people were met.
  private(set) var personalFacts: [[any CodingKey]] = []
  private var depth = 0

  init(userInfo: [CodingUserInfoKey: any Sendable]) {
    self.userInfo = userInfo
  }

  func box(_ value: some Encodable, at path: [any CodingKey]) throws -> EncodedSlot {
    if let primitive = value as? any StoredPrimitive {
      guard let stored = primitive.stored else { throw error(value, path, "the number is not finite") }
      return .value(stored)
    }
    depth += 1
    defer { depth -= 1 }
    guard depth <= StoredValue.deepest else { throw error(value, path, "nested too deep") }
    let node = EncodedNode()
    try value.encode(to: NodeEncoder(node: node, codingPath: path, task: self))
    if value is any PersonalFact { personalFacts.append(path) }
    guard let hashed = value as? any HashedCollection else { return .node(node) }
    return .value(node.finished.ordered(width: type(of: hashed).width))
  }

  func error(_ value: any Encodable, _ path: [any CodingKey], _ what: String) -> EncodingError {
    .invalidValue(value, EncodingError.Context(codingPath: path, debugDescription: what))
  }

  /// Begins an object or array in a place where nothing else, or the same, was begun.
  func begin(_ node: EncodedNode, _ state: EncodedNode.State, at path: [any CodingKey]) {
    switch (node.state, state) {
    case (.empty, _): node.state = state
    case (.array, .array), (.object, .object): break
    default: note("two values are written in one place", at: path)
    }
    if path.count >= StoredValue.deepest { note("nested too deep", at: path) }
  }

  func note(_ what: String, at path: [any CodingKey]) {
    if fault == nil { fault = error("", path, what) }
  }
}

private struct NodeEncoder: Encoder {
  let node: EncodedNode
  let codingPath: [any CodingKey]
  let task: EncodingTask

  var userInfo: [CodingUserInfoKey: Any] { task.userInfo }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    task.begin(node, .object([]), at: codingPath)
    return KeyedEncodingContainer(KeyedContainer<Key>(encoder: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    task.begin(node, .array([]), at: codingPath)
    return UnkeyedContainer(encoder: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    SingleContainer(encoder: self)
  }

  func child(_ key: any CodingKey) -> NodeEncoder {
    NodeEncoder(node: EncodedNode(), codingPath: codingPath + [key], task: task)
  }
}

private struct KeyedContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let encoder: NodeEncoder

  var codingPath: [any CodingKey] { encoder.codingPath }

  func encodeNil(forKey key: Key) throws {
    encoder.node.set(key.stringValue, .value(.null))
  }

  func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
    encoder.node.set(key.stringValue, try encoder.task.box(value, at: codingPath + [key]))
  }

  func encode(_ value: Int128, forKey key: Key) throws {
    encoder.node.set(key.stringValue, .value(.integer(value)))
  }

  func encode(_ value: UInt128, forKey key: Key) throws {
    encoder.node.set(key.stringValue, try encoder.task.box(value, at: codingPath + [key]))
  }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type, forKey key: Key
  ) -> KeyedEncodingContainer<NestedKey> {
    begun(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    begun(key).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { begun(PlaceKey("super")) }

  func superEncoder(forKey key: Key) -> any Encoder { begun(key) }

  private func begun(_ key: any CodingKey) -> NodeEncoder {
    let child = encoder.child(key)
    encoder.node.set(key.stringValue, .node(child.node))
    return child
  }
}

private struct UnkeyedContainer: UnkeyedEncodingContainer {
  let encoder: NodeEncoder

  var codingPath: [any CodingKey] { encoder.codingPath }
  var count: Int { encoder.node.count }

  func encodeNil() throws {
    encoder.node.append(.value(.null))
  }

  func encode<T: Encodable>(_ value: T) throws {
    encoder.node.append(try encoder.task.box(value, at: codingPath + [PlaceKey(count)]))
  }

  func encode(_ value: Int128) throws {
    encoder.node.append(.value(.integer(value)))
  }

  func encode(_ value: UInt128) throws {
    encoder.node.append(try encoder.task.box(value, at: codingPath + [PlaceKey(count)]))
  }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type
  ) -> KeyedEncodingContainer<NestedKey> {
    begun().container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    begun().unkeyedContainer()
  }

  func superEncoder() -> any Encoder { begun() }

  private func begun() -> NodeEncoder {
    let child = encoder.child(PlaceKey(count))
    encoder.node.append(.node(child.node))
    return child
  }
}

private struct SingleContainer: SingleValueEncodingContainer {
  let encoder: NodeEncoder

  var codingPath: [any CodingKey] { encoder.codingPath }

  func encodeNil() throws {
    write(.value(.null))
  }

  func encode<T: Encodable>(_ value: T) throws {
    write(try encoder.task.box(value, at: codingPath))
  }

  func encode(_ value: Int128) throws {
    write(.value(.integer(value)))
  }

  func encode(_ value: UInt128) throws {
    write(try encoder.task.box(value, at: codingPath))
  }

  private func write(_ slot: EncodedSlot) {
    guard case .empty = encoder.node.state else {
      return encoder.task.note("two values are written in one place", at: codingPath)
    }
    encoder.node.state = .single(slot)
  }
}
