import OCOPModel

/// A class of goods or services of the Nice Classification (nhóm hàng hóa, dịch vụ): 1–34 goods, 35–45 services.
public struct NiceClass: Sendable, Hashable {
  /// The number, 1–45.
  public let number: Int

  /// Creates the class of a number.
  ///
  /// - Throws: ``ClassError/noSuchNiceClass(_:)`` outside 1–45.
  public init(_ number: Int) throws(ClassError) {
    guard (1...45).contains(number) else { throw .noSuchNiceClass(number) }
    self.number = number
  }

  /// A class of the library's own tables, which tests hold against the classification.
  init(table number: Int) { self.number = number }

  /// Whether the class is of goods; the others are of services.
  public var isOfGoods: Bool { number <= 34 }
}

extension NiceClass: Comparable {
  public static func < (left: NiceClass, right: NiceClass) -> Bool { left.number < right.number }
}

extension NiceClass: CustomStringConvertible {
  public var description: String { String(number) }
}

#if !hasFeature(Embedded)
/// Stored as the number.
extension NiceClass: Codable {
  public init(from decoder: any Decoder) throws {
    let number = try decoder.singleValueContainer().decode(Int.self)
    self = try checkDecoded(decoder) { () throws(ClassError) in try NiceClass(number) }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(number)
  }
}
#endif
