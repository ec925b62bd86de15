/// A fact about a person (dữ liệu cá nhân), kept out of logs and explanations.
///
/// Its description never shows the value; whoever needs it asks for ``value``. An export has a redacted form in
/// which such facts are `nil`.
public struct PersonalData<Value: Hashable & Sendable>: Sendable, Hashable {
  /// The fact itself.
  public let value: Value

  /// Marks a value as a fact about a person.
  public init(_ value: Value) {
    self.value = value
  }
}

/// What every marked fact about a person is, so that an export can be searched for them.
package protocol PersonalFact {}

extension PersonalData: PersonalFact {}

extension PersonalData: CustomStringConvertible, CustomDebugStringConvertible {
  public var description: String { "‹personal data›" }

  public var debugDescription: String { description }
}

#if !hasFeature(Embedded)
extension PersonalData: CustomReflectable {
  public var customMirror: Mirror { Mirror(self, children: EmptyCollection()) }
}

extension PersonalData: Codable where Value: Codable {
  public init(from decoder: any Decoder) throws {
    self.value = try decoder.singleValueContainer().decode(Value.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }
}
#endif
