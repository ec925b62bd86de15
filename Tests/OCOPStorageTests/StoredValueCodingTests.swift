import OCOP
import Testing

@Suite struct `The coders of stored values` {
  private func roundTripped<Value: Codable>(_ value: Value) throws -> Value {
    try StoredValueDecoder().decode(Value.self, from: StoredValueEncoder().encode(value))
  }

  struct Numbers: Codable, Equatable {
    var int8 = Int8.min
    var uint8 = UInt8.max
    var int16 = Int16.min
    var uint16 = UInt16.max
    var int32 = Int32.min
    var uint32 = UInt32.max
    var int64 = Int64.min
    var uint64 = UInt64.max
    var int = Int.max
    var uint = UInt.max
    var int128 = Int128.min
    var uint128 = UInt128.max
    var double = 0.1
    var tiny = Double.leastNonzeroMagnitude
    var huge = 1.7976931348623157e308
    var whole = 3.0
    var float = Float(0.1)
    var flag = true
    var optional128: Int128?
    var list128: [Int128] = [1, .max]
    var list: [UInt128] = [.max]
  }

  @Test func `keep every kind of number exactly`() throws {
    #expect(try roundTripped(Numbers()) == Numbers())
    let stored = try StoredValueEncoder().encode(Numbers())
    #expect(stored["uint64"] == .integer(18_446_744_073_709_551_615))
    #expect(
      stored["uint128"] == StoredDecimal("340282366920938463463374607431768211455").map(StoredValue.decimal))
    #expect(stored["double"] == StoredDecimal("0.1").map(StoredValue.decimal))
    #expect(stored["whole"] == .integer(3))
    #expect(stored["optional128"] == nil)
    #expect(try StoredValueDecoder().decode(Numbers.self, from: StoredValue(json: stored.json)) == Numbers())
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity]) func `refuse a number that is not finite`(
    number: Double
  ) {
    #expect(throws: EncodingError.self) { try StoredValueEncoder().encode(["a": [1, number]]) }
    do {
      _ = try StoredValueEncoder().encode(["a": [1, number]])
    } catch {
      guard case .invalidValue(_, let context) = error else { return }
      #expect(context.codingPath.map(\.stringValue) == ["a", "1"])
    }
  }

  indirect enum Tree: Codable, Hashable {
    case leaf(String)
    case fork(Tree, weight: Int?, Tree)
    case nothing
  }

  struct Mixed: Codable, Equatable {
    var bytes: [UInt8] = [0, 1, 255]
    var tree = Tree.fork(.leaf("é"), weight: nil, .fork(.nothing, weight: 3, .leaf("")))
    var optionals: [Int?] = [1, nil, 3]
    var nested: [String: [String: [Int]?]] = ["a": ["b": [1], "c": nil], "": [:]]
    var keyed: [Int: String] = [1: "a", -1: "b"]
    var trees: Set<Tree> = [.leaf("a"), .leaf("b"), .nothing]
    var byTree: [Tree: Int] = [.leaf("a"): 1, .leaf("b"): 2, .nothing: 3]
    var text = "a\u{0}é e\u{301}"
  }

  @Test func `keep nested, optional, keyed and associated values`() throws {
    #expect(try roundTripped(Mixed()) == Mixed())
    #expect(try StoredValueEncoder().encode(Mixed())["bytes"] == .bytes([0, 1, 255]))
    #expect(try roundTripped([Int?.none]) == [nil])
    #expect(try roundTripped("alone") == "alone")
    #expect(try roundTripped(Int?.none) == nil)
  }

  /// Sets and dictionaries iterate in another order whenever they were filled in another.
  @Test func `store sets and dictionaries in one order`() throws {
    let encoder = StoredValueEncoder()
    let numbers = Array(0..<200)
    var (up, down) = (Set<Int>(minimumCapacity: 1_000), Set<Int>())
    for number in numbers { up.insert(number) }
    for number in numbers.reversed() { down.insert(number) }
    #expect(Array(up) != Array(down))
    #expect(try encoder.encode(up) == encoder.encode(down))
    let trees = numbers.map { Tree.leaf("\($0)") }
    let (one, other) = (
      Dictionary(uniqueKeysWithValues: zip(trees, numbers)),
      Dictionary(uniqueKeysWithValues: zip(trees.reversed(), numbers.reversed()))
    )
    #expect(try encoder.encode(one) == encoder.encode(other))
  }

  class Animal: Codable {
    var name = "trâu"

    init() {}
  }

  final class Buffalo: Animal {
    var weight = 400
    var places: [Int] = []

    override init() { super.init() }

    private enum CodingKeys: CodingKey { case weight, places }

    required init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      weight = try container.decode(Int.self, forKey: .weight)
      var list = try container.nestedUnkeyedContainer(forKey: .places)
      while !list.isAtEnd { places.append(try list.decode(Int.self)) }
      try super.init(from: container.superDecoder())
    }

    override func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(weight, forKey: .weight)
      var list = container.nestedUnkeyedContainer(forKey: .places)
      for place in [1, 2] { try list.encode(place) }
      try super.encode(to: container.superEncoder())
    }
  }

  @Test func `keep what a superclass encodes, and nested containers`() throws {
    let stored = try StoredValueEncoder().encode(Buffalo())
    #expect(try stored.json == #"{"places":[1,2],"super":{"name":"trâu"},"weight":400}"#)
    let read = try StoredValueDecoder().decode(Buffalo.self, from: stored)
    #expect(read.name == "trâu" && read.weight == 400 && read.places == [1, 2])
  }

  @Test(
    arguments: [
      (#"{"id":1}"#, "a type that is another", ["id"]), (#"{}"#, "a member that is missing", []),
      (#"{"id":null}"#, "a null", ["id"]), (#"[]"#, "an array", []),
      (#"{"id":" x"}"#, "a value refused", ["id"]),
    ])
  func `say where a value is none of the type`(json: String, what: String, path: [String]) throws {
    struct Holder: Codable { let id: ID<Product> }
    let value = try StoredValue(json: json)
    let error = #expect(throws: DecodingError.self) {
      try StoredValueDecoder().decode(Holder.self, from: value)
    }
    switch error {
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context),
      .keyNotFound(_, let context):
      #expect(context.codingPath.map(\.stringValue) == path, "\(what)")
    default: Issue.record("no error")
    }
  }

  @Test func `refuse numbers that do not fit`() throws {
    let decoder = StoredValueDecoder()
    for value in [
      StoredValue.integer(128), .integer(-129), StoredDecimal("0.5").map(StoredValue.decimal) ?? .null,
    ] {
      #expect(throws: DecodingError.self) { try decoder.decode(Int8.self, from: value) }
    }
    #expect(throws: DecodingError.self) { try decoder.decode(UInt64.self, from: .integer(-1)) }
    #expect(throws: DecodingError.self) {
      try decoder.decode(Float.self, from: StoredDecimal("1e300").map(StoredValue.decimal) ?? .null)
    }
    #expect(try decoder.decode(Double.self, from: .integer(3)) == 3)
    #expect(try decoder.decode([UInt8].self, from: .array([.integer(1), .integer(255)])) == [1, 255])
    #expect(throws: DecodingError.self) { try decoder.decode([UInt8].self, from: .array([.integer(256)])) }
  }

  struct Endless: Encodable {
    func encode(to encoder: any Encoder) throws {
      var container = encoder.unkeyedContainer()
      try container.encode(Endless())
    }
  }

  struct Twice: Encodable {
    func encode(to encoder: any Encoder) throws {
      var one = encoder.singleValueContainer()
      try one.encode(1)
      var other = encoder.unkeyedContainer()
      try other.encode(2)
    }
  }

  struct Refusing: Codable {
    struct Refusal: Error {}

    init() {}

    init(from decoder: any Decoder) throws { throw Refusal() }

    func encode(to encoder: any Encoder) throws { throw Refusal() }
  }

  @Test func `refuse what no tree can be`() {
    let encoder = StoredValueEncoder()
    #expect(throws: EncodingError.self) { try encoder.encode(Endless()) }
    #expect(throws: EncodingError.self) { try encoder.encode(Twice()) }
    #expect(throws: EncodingError.self) { try encoder.encode(Refusing()) }
    #expect(throws: DecodingError.self) { try StoredValueDecoder().decode(Refusing.self, from: .null) }
  }

  struct Empty: Codable, Equatable {}

  @Test func `keep a value without members as an empty object`() throws {
    #expect(try StoredValueEncoder().encode(Empty()) == .object([:]))
    #expect(try roundTripped(Empty()) == Empty())
  }
}
