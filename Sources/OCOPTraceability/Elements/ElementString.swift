import OCOPModel

/// What a bar code says (chuỗi phần tử): elements one after the other, which need or exclude each other.
///
/// ```swift
/// let label = try ElementString("(01)08938505974194(17)261231(10)TC-2604")
/// label["10"]  // "TC-2604"
/// label.scanned  // FNC1, then 010893850597419417261231 and 10TC-2604
/// ```
///
/// Source: GS1 General Specifications, section 4.14 and 7.8; GS1 Barcode Syntax Dictionary.
public struct ElementString: Sendable, Hashable {
  /// The function character FNC1, as scanners hand it over.
  public static let separator: Character = "\u{1D}"

  /// The elements, in their order.
  public let elements: [DataElement]

  /// Creates a message of elements.
  ///
  /// An element that stands twice with one value is taken once.
  ///
  /// - Throws: ``GS1Error`` for no element, one that stands twice with two values, that lacks what it needs, or that stands
  ///   beside what it excludes.
  public init(_ elements: [DataElement]) throws(GS1Error) {
    // A message has no more elements than there are identifiers, so no search in it is long.
    var kept: [DataElement] = []
    for element in elements {
      let same = kept.first { $0.identifier == element.identifier }
      if let same, same.value != element.value {
        throw GS1Error(.element(element.identifier.code), element.value, .repeated)
      }
      if same == nil { kept.append(element) }
    }
    guard !kept.isEmpty else { throw GS1Error(.message, "", .empty) }
    self.elements = kept
    let codes = kept.map(\.identifier.code)
    for element in kept { try ElementString.check(element, among: codes) }
  }

  /// Reads a message as printed, `(01)08938505974194(10)TC-2604`, or as scanned, with FNC1 before it and after each value
  /// of open length.
  ///
  /// - Throws: ``GS1Error`` with the identifier, the position of the fault in the text, and the rule.
  public init(_ text: String) throws(GS1Error) {
    if text.isEmpty { throw GS1Error(.message, text, .empty) }
    let isBracketed = text.utf8.first == UInt8(ascii: "(")
    guard isBracketed || text.first == ElementString.separator else {
      throw GS1Error(.message, text, at: 0, .shape)
    }
    let found = try isBracketed ? ElementString.bracketed(text) : ElementString.scanned(text)
    do {
      try self.init(found.map(\.element))
    } catch {
      // What holds of elements together is told by the place of the last of that identifier.
      let place = found.last { error.subject == .element($0.element.identifier.code) }?.place
      throw GS1Error(error.subject, text, at: place ?? 0, error.rule)
    }
  }

  /// The value of an identifier, or `nil` where the message has none.
  public subscript(code: String) -> String? {
    elements.first { $0.identifier.code == code }?.value
  }

  /// The number of the trade item that the message is about.
  public var gtin: GTIN? { self["01"].flatMap { try? GTIN($0) } }

  /// The message as a scanner hands it over: FNC1 first, and after each value of open length but the last.
  public var scanned: String {
    var text = String(ElementString.separator)
    for (index, element) in elements.enumerated() {
      text += element.identifier.code + element.value
      if !element.identifier.row.isPredefined, index < elements.count - 1 {
        text.append(ElementString.separator)
      }
    }
    return text
  }

  /// What an element excludes must be absent, and what it needs present.
  private static func check(_ element: DataElement, among codes: [String]) throws(GS1Error) {
    let (code, row) = (element.identifier.code, element.identifier.row)
    let subject = GS1Error.Subject.element(code)
    for pattern in row.without {
      if let other = codes.first(where: { $0 != code && ApplicationIdentifier.matches($0, pattern) }) {
        throw GS1Error(subject, element.value, .excluded(by: other))
      }
    }
    for need in row.needs {
      let isMet = need.contains { all in
        all.allSatisfy { pattern in codes.contains { ApplicationIdentifier.matches($0, pattern) } }
      }
      guard isMet else {
        throw GS1Error(subject, element.value, .missing(need.map { $0.joined(separator: "+") }))
      }
    }
  }

  /// A bracket may be part of a value, so a new element begins where a bracket holds an identifier.
  private static func bracketed(_ text: String) throws(GS1Error) -> [(element: DataElement, place: Int)] {
    let bytes = Array(text.utf8)
    var starts: [(open: Int, code: String, value: Int)] = []
    for open in bytes.indices where bytes[open] == UInt8(ascii: "(") {
      let digits = bytes[(open + 1)...].prefix { $0.isDigit }
      guard (2...4).contains(digits.count), bytes[digits.endIndex...].first == UInt8(ascii: ")") else {
        continue
      }
      let code = String(decoding: digits, as: UTF8.self)
      if ApplicationIdentifier(code) == nil {
        throw GS1Error(.message, text, at: open + 1, .unknownIdentifier)
      }
      starts.append((open, code, digits.endIndex + 1))
    }
    guard starts.first?.open == 0 else { throw GS1Error(.message, text, at: 0, .shape) }
    let ends = starts.dropFirst().map(\.open) + [bytes.count]
    var elements: [(element: DataElement, place: Int)] = []
    for (start, end) in zip(starts, ends) {
      elements.append((try element(start.code, bytes[start.value..<end], of: text), start.open))
    }
    return elements
  }

  private static func scanned(_ text: String) throws(GS1Error) -> [(element: DataElement, place: Int)] {
    let bytes = Array(text.utf8)
    var position = 1
    var elements: [(element: DataElement, place: Int)] = []
    while position < bytes.count {
      guard let identifier = identifier(in: bytes[position...]) else {
        throw GS1Error(.message, text, at: position, .unknownIdentifier)
      }
      let place = position
      position += identifier.code.utf8.count
      let length = identifier.row.parts.reduce(0) { $0 + $1.lengths.upperBound }
      let rest = identifier.row.isPredefined ? bytes[position...].prefix(length) : bytes[position...]
      let end = rest.firstIndex(of: 0x1D) ?? rest.endIndex
      elements.append((try element(identifier.code, bytes[position..<end], of: text), place))
      // A separator after a value of fixed length is allowed, and after the last one ends nothing.
      position = end < bytes.count && bytes[end] == 0x1D ? end + 1 : end
    }
    return elements
  }

  /// The element of a value in a text; a fault in it is told by its place in the text.
  private static func element(
    _ code: String, _ value: ArraySlice<UInt8>, of text: String
  ) throws(GS1Error) -> DataElement {
    do {
      return try DataElement(code, String(decoding: value, as: UTF8.self))
    } catch {
      throw GS1Error(error.subject, text, at: value.startIndex + (error.position ?? 0), error.rule)
    }
  }

  /// The identifier that a text begins with; none is the beginning of another.
  private static func identifier(in bytes: ArraySlice<UInt8>) -> ApplicationIdentifier? {
    for length in 2...4 where bytes.count >= length {
      let code = String(decoding: bytes.prefix(length), as: UTF8.self)
      if let identifier = ApplicationIdentifier(code) { return identifier }
    }
    return nil
  }
}

extension ElementString: CustomStringConvertible {
  /// The message as it is printed below a bar code.
  ///
  /// Where a value itself holds an identifier in brackets, only ``scanned`` can be read back.
  public var description: String { elements.map(\.description).joined() }
}

#if !hasFeature(Embedded)
extension ElementString: Codable {
  public init(from decoder: any Decoder) throws {
    self = try decodeFromText(decoder) { text throws(GS1Error) in try ElementString(text) }
  }

  public func encode(to encoder: any Encoder) throws {
    try encodeAsText(scanned, to: encoder)
  }
}
#endif
