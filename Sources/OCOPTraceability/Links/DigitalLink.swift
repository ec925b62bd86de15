import OCOPModel

/// A GS1 Digital Link (liên kết số GS1): a web address that names a trade item, place or logistic unit, as a code on a
/// label carries it.
///
/// ```swift
/// let link = try DigitalLink(
///   ElementString([DataElement(tea), DataElement("10", "TC-2604"), DataElement(GS1Date(.expiry, day))]))
/// link.uri  // https://id.gs1.org/01/08938505974194/10/TC-2604?17=261231
/// ```
///
/// The path has the key and its qualifiers in GS1's order, the query all else, values of fixed length first. Reading and
/// writing are each other's inverse but for the order of a query, its parameters that are none of GS1's, the fragment, and
/// percent signs that are not needed.
///
/// Source: GS1 Digital Link Standard: URI Syntax, 1.6.
public struct DigitalLink: Sendable, Hashable {
  /// What canonical links begin with.
  public static let canonicalStem = "https://id.gs1.org"

  /// What stands before the key, without a slash at its end.
  public let stem: String
  /// The key and its qualifiers, in the order of the path.
  public let path: [DataElement]
  /// What the query says, values of fixed length first.
  public let attributes: [DataElement]

  /// Creates the link of a message.
  ///
  /// The first element that can be a key is the key; the longest sequence of qualifiers follows it.
  ///
  /// - Parameters:
  ///   - message: The elements.
  ///   - stem: What the link begins with, such as `https://ocop.thainguyen.gov.vn`.
  /// - Throws: ``GS1Error`` for a message without a key, or with an element that a link may not carry.
  public init(_ message: ElementString, stem: String = DigitalLink.canonicalStem) throws(GS1Error) {
    guard let key = message.elements.first(where: \.identifier.isKey) else {
      throw GS1Error(.link, message.description, .key)
    }
    // Of sequences of one length the first is taken, and an empty one where none is met.
    var qualifiers: [DataElement] = []
    for sequence in key.identifier.row.key ?? [] {
      let found = sequence.compactMap { code in message.elements.first { $0.identifier.code == code } }
      if found.count > qualifiers.count { qualifiers = found }
    }
    let path = [key] + qualifiers
    let attributes = message.elements.filter { !path.contains($0) }
    if let other = attributes.first(where: { !$0.identifier.row.isAttribute }) {
      throw GS1Error(.element(other.identifier.code), other.value, .notAnAttribute)
    }
    self.init(stem: try DigitalLink.checked(stem: stem), path: path, attributes: attributes)
  }

  /// A link of parts that were checked.
  init(stem: String, path: [DataElement], attributes: [DataElement]) {
    self.stem = stem
    self.path = path
    self.attributes =
      attributes.filter(\.identifier.row.isPredefined) + attributes.filter { !$0.identifier.row.isPredefined }
  }

  /// The key: what the link names.
  public var key: DataElement? { path.first }

  /// The elements, path first.
  public var elements: [DataElement] { path + attributes }

  /// The value of an identifier, or `nil` where the link has none.
  public subscript(code: String) -> String? { elements.first { $0.identifier.code == code }?.value }

  /// The number of the trade item, where the link names one.
  public var gtin: GTIN? { self["01"].flatMap { try? GTIN($0) } }

  /// A date of the label, where the link carries it.
  ///
  /// - Parameters:
  ///   - kind: Which date.
  ///   - year: The year in which the label is read, 100–9899; it decides the century.
  /// - Returns: The date, or `nil` where there is none.
  /// - Throws: ``GS1Error`` for a date that its century does not have, or another year of reading.
  public func date(_ kind: GS1Date.Kind, readIn year: Int) throws(GS1Error) -> GS1Date? {
    guard let text = self[kind.rawValue] else { return nil }
    return try GS1Date(kind, text, readIn: year)
  }

  /// The web address.
  public var uri: String {
    var text = stem
    for element in path {
      text += "/\(element.identifier.code)/\(PercentCoding.encoded(element.value))"
    }
    for (index, element) in attributes.enumerated() {
      text += "\(index == 0 ? "?" : "&")\(element.identifier.code)=\(PercentCoding.encoded(element.value))"
    }
    return text
  }

  /// The same link under GS1's own stem.
  public var canonical: DigitalLink {
    DigitalLink(stem: DigitalLink.canonicalStem, path: path, attributes: attributes)
  }

  static func checked(stem: String) throws(GS1Error) -> String {
    let bytes = Array(stem.utf8)
    let parts = try LinkParts(bytes, of: stem, as: .stem)
    if let end = bytes[parts.path].firstIndex(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }) {
      throw GS1Error(.stem, stem, at: end, .character)
    }
    return stem.hasSuffix("/") ? String(stem.dropLast()) : stem
  }
}

extension DigitalLink: CustomStringConvertible {
  public var description: String { uri }
}

#if !hasFeature(Embedded)
extension DigitalLink: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decodeFromText(decoder) { text throws(GS1Error) in try DigitalLink(text) }
  }

  public func encode(to encoder: any Encoder) throws {
    try encodeAsText(uri, to: encoder)
  }
}
#endif
