import OCOPModel

/// A value with its application identifier (phần tử dữ liệu), such as (10)TC-2604.
public struct DataElement: Sendable, Hashable {
  /// What the value is.
  public let identifier: ApplicationIdentifier
  /// The value, as GS1 writes it.
  public let value: String

  /// Creates an element.
  ///
  /// - Parameters:
  ///   - code: The number of the application identifier.
  ///   - value: The value, by the rules of the identifier.
  /// - Throws: ``GS1Error`` that names the identifier, the position and the rule.
  public init(_ code: String, _ value: String) throws(GS1Error) {
    guard let identifier = ApplicationIdentifier(code) else {
      throw GS1Error(.element(code), value, .unknownIdentifier)
    }
    self.identifier = identifier
    self.value = value
    try check()
  }

  /// A number of a trade item, (01).
  public init(_ gtin: GTIN) { self.init(sound: "01", gtin.padded) }

  /// A number of a place, (414).
  public init(_ gln: GLN) { self.init(sound: "414", gln.description) }

  /// A number of a logistic unit, (00).
  public init(_ sscc: SSCC) { self.init(sound: "00", sscc.description) }

  /// A day of a trade item as its label has it: ``GS1Date`` says which.
  public init(_ date: GS1Date) { self.init(sound: date.kind.rawValue, date.text) }

  private init(sound code: String, _ value: String) {
    // The codes are the library's own; the dictionary's table has them, which a test proves.
    self.identifier = ApplicationIdentifier(code) ?? ApplicationIdentifier(code: code)
    self.value = value
  }

  private func check() throws(GS1Error) {
    let bytes = Array(value.utf8)
    if bytes.isEmpty { throw fault(nil, .empty) }
    var start = 0
    for part in identifier.row.parts {
      let rest = bytes.count - start
      if rest == 0, part.isOptional { continue }
      let end = start + min(rest, part.lengths.upperBound)
      let piece = bytes[start..<end]
      if let place = piece.firstIndex(where: { !part.allows($0) }) {
        throw fault(place, part.characters == .digits ? .digit : .character)
      }
      guard piece.count >= part.lengths.lowerBound else { throw lengthFault(bytes.count) }
      for check in part.checks {
        if let (offset, rule) = check.fault(in: piece) { throw fault(start + offset, rule) }
      }
      start = end
    }
    guard start == bytes.count else { throw lengthFault(bytes.count) }
  }

  private func lengthFault(_ count: Int) -> GS1Error {
    let parts = identifier.row.parts
    if parts.allSatisfy({ $0.lengths.count == 1 }) { return fault(nil, .length(fixedLengths)) }
    let least = parts.reduce(0) { $0 + ($1.isOptional ? 0 : $1.lengths.lowerBound) }
    let most = parts.reduce(0) { $0 + $1.lengths.upperBound }
    return fault(nil, count < least ? .atLeast(least) : .atMost(most))
  }

  /// The lengths of a value whose parts are all of fixed length: with none, one or more of the optional ones at its end.
  private var fixedLengths: [Int] {
    var (lengths, length): ([Int], Int) = ([], 0)
    for part in identifier.row.parts {
      if part.isOptional { lengths.append(length) }
      length += part.lengths.upperBound
    }
    return lengths + [length]
  }

  private func fault(_ position: Int?, _ rule: GS1Error.Rule) -> GS1Error {
    GS1Error(.element(identifier.code), value, at: position, rule)
  }
}

extension ApplicationIdentifier {
  fileprivate init(code: String) {
    self.code = code
    self.row = ApplicationIdentifier.row(code, "", [])
  }
}

extension DataElement: CustomStringConvertible {
  /// The element as it is printed below a bar code, `(10)TC-2604`.
  public var description: String { "(\(identifier.code))\(value)" }
}

#if !hasFeature(Embedded)
extension DataElement: Codable {
  private enum CodingKeys: String, CodingKey {
    case code, value
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let code = try container.decode(String.self, forKey: .code)
    let value = try container.decode(String.self, forKey: .value)
    self = try checkDecoded(decoder) { () throws(GS1Error) in try DataElement(code, value) }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(identifier.code, forKey: .code)
    try container.encode(value, forKey: .value)
  }
}
#endif
