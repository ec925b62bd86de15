/// What is certain of a value that missing answers leave open (cận dưới và cận trên): it is at least one value
/// and at most another.
public struct Bounds<Value: Comparable & Hashable & Sendable>: Sendable, Hashable {
  /// The least that the value can be.
  public let atLeast: Value
  /// The most that the value can be.
  public let atMost: Value

  /// Creates bounds from two values in either order.
  public init(_ one: Value, _ other: Value) {
    self.atLeast = min(one, other)
    self.atMost = max(one, other)
  }

  /// Creates the bounds of a value that is known.
  public init(_ value: Value) {
    self.atLeast = value
    self.atMost = value
  }

  /// The value where it is decided, or `nil` where it is still open.
  public var value: Value? { atLeast == atMost ? atLeast : nil }

  /// Whether a value lies within the bounds.
  public func contains(_ value: Value) -> Bool { atLeast <= value && value <= atMost }
}

#if !hasFeature(Embedded)
extension Bounds: Codable where Value: Codable {
  private enum CodingKeys: String, CodingKey {
    case atLeast
    case atMost
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let atLeast = try container.decode(Value.self, forKey: .atLeast)
    let atMost = try container.decode(Value.self, forKey: .atMost)
    guard atLeast <= atMost else {
      throw DecodingError.dataCorruptedError(
        forKey: .atMost, in: container, debugDescription: "the upper bound lies below the lower")
    }
    self.init(atLeast, atMost)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(atLeast, forKey: .atLeast)
    try container.encode(atMost, forKey: .atMost)
  }
}
#endif
