public import OCOPModel

/// A row of a register that goes by its facts (dòng của sổ theo dõi): two rows of the same facts are one, so a register read in
/// twice is kept once.
///
/// ```swift
/// try batch.put(RowRecord(membership))
/// store.page(FloorMembership.byProducer.first(cooperative.id))
/// ```
///
/// A row holds no personal data; what does is a ``Record`` of its own.
public protocol RegisterRow: Codable, Sendable {
  /// The name of the rows' type in every store, for ever.
  static var rowType: StorageName { get }
  /// The schema in which the rows are written, and the ways to it from older ones.
  static var rowSchema: RecordSchema { get }
  /// The facts by which a row is told from every other, in an order that stays.
  var rowKey: [String] { get }
  /// The row's places in indexes.
  var rowEntries: [IndexEntry] { get }
}

/// A row of a register as a record, whose identifier follows from the row's facts.
public struct RowRecord<Row: RegisterRow>: Sendable {
  /// The identifier: the row's facts with `/` between them, the end of a long one as ``identifier(_:)`` has it.
  public let recordID: ID<Row>
  /// The row.
  public let row: Row

  /// Creates a record of a row.
  ///
  /// - Throws: `IdentifierError` as ``identifier(_:)``.
  public init(_ row: Row) throws(IdentifierError) {
    self.recordID = try RowRecord.identifier(row.rowKey)
    self.row = row
  }

  /// The identifier of a row with given facts, by which it is found.
  ///
  /// Facts of more than 128 characters or 512 bytes together end, after as many characters as fit, in `~#` and the 64-bit FNV-1a digest
  /// of all of them, in 16 hexadecimal digits. No shorter facts look so, and two rows that long have one identifier only where they begin alike and
  /// their digests meet by chance, about once in 10¹⁹; the digest is no seal against who looks for such a pair.
  ///
  /// - Throws: `IdentifierError` for facts of which none has a character, that have control characters, or that have white space at
  ///   their ends; identifiers, days, numbers and codes never do.
  public static func identifier(_ facts: [String]) throws(IdentifierError) -> ID<Row> {
    let text = facts.map(escaped).joined(separator: "/")
    let fits = text.count <= IdentifierError.longest && text.utf8.count <= RecordKey.longestID
    return try ID(fits ? text : shortened(text))
  }

  /// A text that fits, told from every other by its digest; its `~#` comes from no fact, whose `~` are all followed by `0` or `1`.
  private static func shortened(_ text: String) -> String {
    let digest = String(fnv1a(text), radix: 16)
    let tail = "~#" + String(repeating: "0", count: 16 - digest.utf8.count) + digest
    var head = text.prefix(IdentifierError.longest - tail.utf8.count)
    while head.utf8.count > RecordKey.longestID - tail.utf8.count { head.removeLast() }
    return head + tail
  }

  /// The 64-bit FNV-1a digest of a text's UTF-8: the same on every machine and in every run, as identifiers have to be.
  private static func fnv1a(_ text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  /// A fact with its `~` as `~0` and its `/` as `~1` (as RFC 6901 has it), so that no two lists of facts look alike.
  private static func escaped(_ fact: String) -> String {
    var bytes: [UInt8] = []
    for byte in fact.utf8 {
      switch byte {
      case UInt8(ascii: "~"): bytes += "~0".utf8
      case UInt8(ascii: "/"): bytes += "~1".utf8
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension RowRecord: Equatable where Row: Equatable {}
extension RowRecord: Hashable where Row: Hashable {}

/// Stored as the row is.
extension RowRecord: Codable {
  public init(from decoder: any Decoder) throws {
    let row = try decoder.singleValueContainer().decode(Row.self)
    self = try checkDecoded(decoder) { () throws(IdentifierError) in try RowRecord(row) }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(row)
  }
}

extension RowRecord: Record {
  public static var recordType: StorageName { Row.rowType }
  public static var schema: RecordSchema { Row.rowSchema }

  public var indexEntries: [IndexEntry] { row.rowEntries }

  public var redacted: RowRecord { self }
}
