/// An application identifier (số phân định ứng dụng, AI): the number before a value that says what the value is.
///
/// All those of GS1's dictionary are known. Rules that need lists of others, of countries, currencies, packages and
/// company prefixes, and the forms of coupons, bank accounts, coordinates and importers' indices, are not checked.
///
/// Source: GS1 Barcode Syntax Dictionary; GS1 General Specifications, section 3.
public struct ApplicationIdentifier: Sendable {
  /// The number, 2–4 digits.
  public let code: String
  let row: Row

  /// A row of the dictionary: one identifier or a run of them that differ in their last digit.
  struct Row: Sendable {
    let first: String
    let last: String
    /// The short title that GS1 prints before a value.
    let title: String
    /// Whether the length follows from the first two digits, so that no separator ends the value.
    let isPredefined: Bool
    /// Whether a link may carry it in its query.
    let isAttribute: Bool
    let parts: [ValuePart]
    /// Each of these needs one of its alternatives, and all identifiers of that.
    let needs: [[[String]]]
    let without: [String]
    /// The sequences of qualifiers that may follow it in a link, in their order; `nil` where it is no key.
    let key: [[String]]?
  }

  /// The identifier of a number, or `nil` where GS1 has none.
  ///
  /// - Complexity: O(1).
  public init?(_ code: String) {
    guard let row = ApplicationIdentifier.byCode[code] else { return nil }
    self.code = code
    self.row = row
  }

  /// The short title that GS1 prints before a value, such as `BATCH/LOT`.
  public var title: String { row.title }

  /// Whether a Digital Link can begin with it.
  public var isKey: Bool { row.key != nil }

  /// Every identifier, in the order of the numbers.
  public static let all: [ApplicationIdentifier] = rows.flatMap { row in
    codes(of: row).compactMap(ApplicationIdentifier.init)
  }

  private static let rows: [Row] =
    units + batches + variants + measures + places + details + assets + companies

  private static let byCode: [String: Row] = {
    var table: [String: Row] = [:]
    for row in rows { for code in codes(of: row) { table[code] = row } }
    return table
  }()

  private static func codes(of row: Row) -> [String] {
    guard let first = Int(row.first), let last = Int(row.last), first < last else { return [row.first] }
    return (first...last).map { GS1Digits.text(UInt64($0), width: row.first.utf8.count) }
  }

  static func row(
    _ first: String, through last: String? = nil, _ title: String, predefined: Bool = false,
    attribute: Bool = true, _ parts: [ValuePart], needs: [[[String]]] = [], without: [String] = [],
    key: [[String]]? = nil
  ) -> Row {
    Row(
      first: first, last: last ?? first, title: title, isPredefined: predefined, isAttribute: attribute,
      parts: parts, needs: needs, without: without, key: key)
  }

  static func any(_ codes: String...) -> [[String]] { codes.map { [$0] } }

  /// Whether a code is one that a pattern of the dictionary names, where `n` stands for any digit.
  static func matches(_ code: String, _ pattern: String) -> Bool {
    code.utf8.count == pattern.utf8.count
      && zip(code.utf8, pattern.utf8).allSatisfy { $1 == UInt8(ascii: "n") || $0 == $1 }
  }

  /// Whether qualifiers, in this order, may follow the key: some of one sequence, none of them twice.
  func allows(_ qualifiers: [String]) -> Bool {
    guard let sequences = row.key else { return false }
    if qualifiers.isEmpty { return true }
    return sequences.contains { sequence in
      var rest = sequence[...]
      return qualifiers.allSatisfy { qualifier in
        guard let place = rest.firstIndex(of: qualifier) else { return false }
        rest = rest[(place + 1)...]
        return true
      }
    }
  }
}

extension ApplicationIdentifier: Hashable {
  public static func == (left: ApplicationIdentifier, right: ApplicationIdentifier) -> Bool {
    left.code == right.code
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}
