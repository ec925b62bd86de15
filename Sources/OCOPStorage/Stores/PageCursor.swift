internal import OCOPModel

/// Where a page ended (con trỏ trang), so that the next goes on there: opaque, `Codable`, and good for ever.
///
/// It names the last row by its key and identifier, not by a count; so what others write meanwhile neither repeats a row nor
/// skips one that stayed where it was.
public struct PageCursor: Sendable, Hashable {
  let type: StorageName
  let index: StorageName
  let order: IndexOrder
  let position: IndexPosition

  init(type: StorageName, index: StorageName, order: IndexOrder, position: IndexPosition) {
    self.type = type
    self.index = index
    self.order = order
    self.position = position
  }
}

extension PageCursor: LosslessStringConvertible {
  /// The cursor as text, in which it is stored too.
  public var description: String {
    "1.\(type).\(index).\(order.rawValue).\(position.key.hex).\(position.id)"
  }

  /// Reads a cursor from its text; `nil` for any other text.
  public init?(_ text: String) {
    // By bytes: the first character of an identifier may be a mark that joins with the point before it.
    let parts = text.utf8.split(separator: UInt8(ascii: "."), maxSplits: 5, omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    guard parts.count == 6, parts[0] == "1",
      let type = try? StorageName(parts[1]), let index = try? StorageName(parts[2]),
      let order = IndexOrder(rawValue: parts[3]), let key = IndexKey(hex: parts[4]),
      let record = try? RecordKey(type: type, id: parts[5])
    else { return nil }
    self.init(type: type, index: index, order: order, position: IndexPosition(key: key, id: record.id))
  }
}

extension PageCursor: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let cursor = PageCursor(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no cursor of this library")
    }
    self = cursor
  }

  public func encode(to encoder: any Encoder) throws {
    try encodeAsText(description, to: encoder)
  }
}

/// How many rows a page has: 1…1,000.
public struct PageSize: Sendable, Hashable {
  /// The most rows of a page.
  public static let largest = 1_000

  /// The number of rows.
  public let count: Int

  /// Creates a size; one out of range is brought to the nearest within.
  public init(_ count: Int) {
    self.count = min(max(count, 1), PageSize.largest)
  }
}

/// A page of records.
public struct RecordPage<Value: Record>: Sendable {
  /// The records, in the order of the query.
  public let records: [Stored<Value>]
  /// Where the next page begins; `nil` where there was none when the page was read.
  public let next: PageCursor?
}
