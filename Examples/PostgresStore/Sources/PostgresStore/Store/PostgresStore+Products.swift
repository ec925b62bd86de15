public import OCOP
import SQLStoreSupport

extension PostgresStore {
  /// The products whose names begin with a text, in capitals or not, in the order of the names.
  ///
  /// No index of the library answers this; an index over an expression of the stored values does, as a database of one's own can have more of.
  ///
  /// - Parameters:
  ///   - beginning: The text; its characters are compared one by one after they are made small.
  ///   - limit: The most products wanted.
  /// - Returns: The products with their revisions.
  /// - Throws: `StoreError.unavailable`, or `StoreError.corrupt` for a record that is no product.
  public func products(
    startingWith beginning: String, limit: Int = 100
  ) async throws(StoreError) -> [Stored<Product>] {
    let rows = try await read(productsStatement(startingWith: beginning, limit: limit))
    return try rows.map { row throws(StoreError) in
      let key = try RecordKey(type: Product.recordType, id: rows.text(row, 0))
      return try Stored(try StoredRecord(rows, row, key: key, from: 1))
    }
  }

  func productsStatement(startingWith beginning: String, limit: Int) -> Statement {
    let name = #"lower((value ->> 'name') COLLATE "und-x-icu")"#
    let wanted = #"lower($2::text COLLATE "und-x-icu")"#
    // What follows the beginning lies before the last character there is.
    return Statement(
      """
      SELECT id, \(StoredRecord.columns) FROM ocop.record
      WHERE province = $1 AND type = 'product' AND \(name) ~>=~ \(wanted) AND \(name) ~<~ (\(wanted) || chr(1114111))
      ORDER BY \(name) USING ~<~, id
      LIMIT $3
      """, [.text(province), .text(beginning), .integer(Int64(max(0, limit)))])
  }
}
