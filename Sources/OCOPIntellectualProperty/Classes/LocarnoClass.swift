import OCOPModel

/// A class and subclass of the Locarno Classification of designs (phân loại Lô-các-nô): `09-03`.
///
/// Only the form is checked, since subclasses come and go with editions.
public struct LocarnoClass: Sendable, Hashable {
  /// The class, 1–99.
  public let number: Int
  /// The subclass, 1–99.
  public let subclass: Int

  /// Reads a class, `09-03`.
  ///
  /// - Throws: ``ClassError/malformedLocarno(_:)`` for another form.
  public init(_ text: String) throws(ClassError) {
    let pieces = text.split(separator: "-", omittingEmptySubsequences: false)
    guard
      pieces.count == 2, pieces.allSatisfy({ $0.utf8.count == 2 && $0.isASCIIDigits }),
      let number = Int(pieces[0]), let subclass = Int(pieces[1]), number >= 1, subclass >= 1
    else { throw .malformedLocarno(text) }
    self.number = number
    self.subclass = subclass
  }

  /// A class of the library's own tables.
  init(table number: Int, _ subclass: Int) {
    self.number = number
    self.subclass = subclass
  }
}

extension LocarnoClass: CustomStringConvertible {
  public var description: String { "\(number.padded(to: 2))-\(subclass.padded(to: 2))" }
}

extension LocarnoClass: Comparable {
  public static func < (left: LocarnoClass, right: LocarnoClass) -> Bool {
    (left.number, left.subclass) < (right.number, right.subclass)
  }
}

#if !hasFeature(Embedded)
/// Stored as it is read, `09-03`.
extension LocarnoClass: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decodeFromText(decoder) { text throws(ClassError) in try LocarnoClass(text) }
  }

  public func encode(to encoder: any Encoder) throws {
    try encodeAsText(description, to: encoder)
  }
}
#endif
