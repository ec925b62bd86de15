import OCOPModel

extension DigitalLink {
  /// How links are read that older tools wrote (đọc liên kết kiểu cũ).
  ///
  /// They are always written as the standard has them.
  public struct Reading: Sendable, Hashable {
    /// Whether a number of a trade item may stand with 8, 12 or 13 digits in place of 14.
    public let takesShortGTINs: Bool
    /// Whether words such as `/gtin/…/lot/…` may stand for numbers.
    public let takesWords: Bool

    /// Only what the standard allows.
    public static let strict = Reading(takesShortGTINs: false, takesWords: false)
    /// Also what older tools wrote.
    public static let lenient = Reading(takesShortGTINs: true, takesWords: true)

    /// Creates a way of reading.
    public init(takesShortGTINs: Bool, takesWords: Bool) {
      self.takesShortGTINs = takesShortGTINs
      self.takesWords = takesWords
    }
  }

  /// Reads a link.
  ///
  /// The rightmost key in the path is the key, and what stands before it the stem. Parameters of the query that are no
  /// numbers are none of GS1's, and are not kept.
  ///
  /// - Parameters:
  ///   - uri: The web address.
  ///   - reading: Whether only what the standard allows is taken.
  /// - Throws: ``GS1Error`` with the position of the fault in the address, and the rule.
  public init(_ uri: String, reading: Reading = .strict) throws(GS1Error) {
    var reader = try LinkReader(uri, reading)
    try reader.readPath()
    try reader.readQuery()
    try reader.checkTogether()
    self.init(
      stem: reader.stem, path: reader.path.map(\.element), attributes: reader.attributes.map(\.element))
  }
}

/// Reads the parts of a link, from its end to its key and from there on.
private struct LinkReader {
  typealias Found = (element: DataElement, place: Int)

  let text: String
  let bytes: [UInt8]
  let reading: DigitalLink.Reading
  /// The path from the slash after the host, and the query without its mark.
  let pathRange: Range<Int>
  let queryRange: Range<Int>
  private(set) var stem = ""
  private(set) var path: [Found] = []
  private(set) var attributes: [Found] = []

  init(_ text: String, _ reading: DigitalLink.Reading) throws(GS1Error) {
    self.text = text
    self.bytes = Array(text.utf8)
    self.reading = reading
    let parts = try LinkParts(bytes, of: text, as: .link)
    let end = bytes[parts.path].firstIndex(of: UInt8(ascii: "#")) ?? bytes.count
    let query = bytes[parts.path.lowerBound..<end].firstIndex(of: UInt8(ascii: "?")) ?? end
    self.pathRange = parts.path.lowerBound..<query
    self.queryRange = min(query + 1, end)..<end
  }

  /// Goes back over pairs of identifier and value until one is a key.
  mutating func readPath() throws(GS1Error) {
    let pieces = bytes[pathRange].split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    var pairs: [(identifier: ApplicationIdentifier, place: Int, value: ArraySlice<UInt8>)] = []
    var (last, key) = (pieces.count - 1, false)
    while !key, last >= 2, let identifier = identifier(pieces[last - 1]) {
      pairs.append((identifier, pieces[last - 1].startIndex, pieces[last]))
      key = identifier.isKey
      last -= 2
    }
    guard key, let first = pairs.last else {
      throw GS1Error(.link, text, at: pathRange.lowerBound, .key)
    }
    stem = String(decoding: bytes[..<(first.place - 1)], as: UTF8.self)
    for pair in pairs.reversed() {
      path.append((try element(pair.identifier.code, pair.value, inQuery: false), pair.place))
    }
    guard first.identifier.allows(path.dropFirst().map(\.element.identifier.code)) else {
      throw GS1Error(.link, text, at: path.dropFirst().first?.place ?? first.place, .qualifierOrder)
    }
  }

  mutating func readQuery() throws(GS1Error) {
    for parameter in bytes[queryRange].split(separator: UInt8(ascii: "&")) {
      guard let equals = parameter.firstIndex(of: UInt8(ascii: "=")), equals > parameter.startIndex else {
        continue
      }
      let code = String(decoding: parameter[..<equals], as: UTF8.self)
      guard code.isASCIIDigits else { continue }
      guard ApplicationIdentifier(code) != nil else {
        throw GS1Error(.link, text, at: parameter.startIndex, .unknownIdentifier)
      }
      let element = try element(code, parameter[(equals + 1)...], inQuery: true)
      attributes.append((element, parameter.startIndex))
    }
  }

  /// What holds of the elements together, each fault at the place of its element.
  func checkTogether() throws(GS1Error) {
    var codes = path.map(\.element.identifier.code)
    for (element, place) in attributes {
      let identifier = element.identifier
      if codes.contains(identifier.code) {
        throw GS1Error(.element(identifier.code), text, at: place, .repeated)
      }
      if belongsInPath(identifier) {
        throw GS1Error(.element(identifier.code), text, at: place, .belongsInPath)
      }
      if !identifier.row.isAttribute {
        throw GS1Error(.element(identifier.code), text, at: place, .notAnAttribute)
      }
      codes.append(identifier.code)
    }
    let all = path + attributes
    do {
      _ = try ElementString(all.map(\.element))
    } catch {
      let place = all.first { error.subject == .element($0.element.identifier.code) }?.place
      throw GS1Error(error.subject, text, at: place ?? pathRange.lowerBound, error.rule)
    }
  }

  /// Whether a qualifier could stand somewhere among those of the path.
  private func belongsInPath(_ identifier: ApplicationIdentifier) -> Bool {
    guard let key = path.first?.element.identifier else { return false }
    let qualifiers = path.dropFirst().map(\.element.identifier.code)
    return (0...qualifiers.count).contains { place in
      var trial = qualifiers
      trial.insert(identifier.code, at: place)
      return key.allows(trial)
    }
  }

  private func identifier(_ piece: ArraySlice<UInt8>) -> ApplicationIdentifier? {
    let code = String(decoding: piece, as: UTF8.self)
    if reading.takesWords, let number = LinkReader.words[code] { return ApplicationIdentifier(number) }
    return ApplicationIdentifier(code)
  }

  private func element(
    _ code: String, _ piece: ArraySlice<UInt8>, inQuery: Bool
  ) throws(GS1Error) -> DataElement {
    let (decoded, places) = PercentCoding.decoded(piece, inQuery: inQuery)
    let isShort = code == "01" && reading.takesShortGTINs && [8, 12, 13].contains(decoded.count)
    let padding = isShort ? 14 - decoded.count : 0
    do {
      return try DataElement(
        code, String(repeating: "0", count: padding) + String(decoding: decoded, as: UTF8.self))
    } catch {
      // What follows a byte that is no text stands elsewhere; but that byte is the fault.
      let offset = max(0, (error.position ?? 0) - padding)
      throw GS1Error(
        error.subject, text, at: places.indices.contains(offset) ? places[offset] : piece.startIndex,
        error.rule)
    }
  }

  /// The words that the standard dropped.
  private static let words = [
    "cpid": "8010", "cpsn": "8011", "cpv": "22", "gcn": "255", "gdti": "253", "giai": "8004", "ginc": "401",
    "gln": "414", "glnx": "254", "gmn": "8013", "grai": "8003", "gsin": "402", "gsrn": "8018",
    "gsrnp": "8017", "gtin": "01", "itip": "8006", "lot": "10", "party": "417", "refno": "8020", "ser": "21",
    "srin": "8019", "sscc": "00",
  ]
}
