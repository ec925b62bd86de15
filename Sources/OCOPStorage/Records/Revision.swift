/// A change's number in a store (số thứ tự thay đổi): the later the change, the greater.
///
/// Numbers may have gaps. A store gives each change of a record one of its own, and the record carries the number of its last change
/// as its revision; so a revision never comes twice, not even for a record that was deleted and made again.
public struct Revision: Sendable, Hashable {
  /// The number, at least 1 for a change; 0 stands before all changes.
  public let number: Int64

  /// Before all changes.
  public static let zero = Revision(0)

  /// Creates a revision as a store kept it.
  public init(_ number: Int64) {
    self.number = number
  }
}

extension Revision: Comparable {
  public static func < (left: Revision, right: Revision) -> Bool { left.number < right.number }
}

extension Revision: CustomStringConvertible {
  public var description: String { "\(number)" }
}

extension Revision: Codable {
  public init(from decoder: any Decoder) throws {
    number = try decoder.singleValueContainer().decode(Int64.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(number)
  }
}
