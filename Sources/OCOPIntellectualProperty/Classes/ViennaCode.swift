import OCOPModel

/// A category, division or section of the Vienna Classification of figures (phân loại Viên): `5`, `5.3` or `5.3.13`.
///
/// Only the form is checked. `05.03.13`, as some offices print it, is the same code.
public struct ViennaCode: Sendable, Hashable {
  /// The category, 1–99.
  public let category: Int
  /// The division within the category, 1–99.
  public let division: Int?
  /// The section within the division, 1–99.
  public let section: Int?

  /// Reads a code, `5.3.13`.
  ///
  /// - Throws: ``ClassError/malformedVienna(_:)`` for another form.
  public init(_ text: String) throws(ClassError) {
    let pieces = text.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = pieces.compactMap { $0.utf8.count <= 2 && $0.isASCIIDigits ? Int($0) : nil }
    guard (1...3).contains(pieces.count), numbers.count == pieces.count, let category = numbers.first,
      numbers.allSatisfy({ $0 >= 1 })
    else { throw .malformedVienna(text) }
    self.category = category
    self.division = numbers.count > 1 ? numbers[1] : nil
    self.section = numbers.count > 2 ? numbers[2] : nil
  }

  /// Whether another code lies within this one, or is the same: `5.3` contains `5.3.13`.
  public func contains(_ other: ViennaCode) -> Bool {
    category == other.category && (division == nil || division == other.division)
      && (section == nil || section == other.section)
  }
}

extension ViennaCode: CustomStringConvertible {
  public var description: String {
    [category, division, section].compactMap { $0.map(String.init) }.joined(separator: ".")
  }
}

extension ViennaCode: Comparable {
  /// Orders codes by their numbers; a wider code comes before those within it.
  public static func < (left: ViennaCode, right: ViennaCode) -> Bool {
    (left.category, left.division ?? 0, left.section ?? 0) < (
      right.category, right.division ?? 0, right.section ?? 0
    )
  }
}

#if !hasFeature(Embedded)
/// Stored as it is read, `5.3.13`.
extension ViennaCode: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decodeFromText(decoder) { text throws(ClassError) in try ViennaCode(text) }
  }

  public func encode(to encoder: any Encoder) throws {
    try encodeAsText(description, to: encoder)
  }
}
#endif
