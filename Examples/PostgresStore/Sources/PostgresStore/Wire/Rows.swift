import CLibPQ

/// What PostgreSQL answered to a statement: rows in its binary format, or why there are none.
///
/// libpq never changes a result after it gave it; so any thread may read it.
@safe
package final class Rows: @unchecked Sendable {
  private let result: OpaquePointer
  /// How many rows there are.
  package let count: Int

  /// Takes over a result of libpq.
  init(_ result: OpaquePointer) {
    unsafe self.result = result
    count = Int(unsafe PQntuples(result))
  }

  deinit {
    unsafe PQclear(result)
  }

  /// The bytes of a field; none for a null or a field that there is not.
  package func bytes(_ row: Int, _ column: Int) -> [UInt8] {
    let (row, column) = (Int32(clamping: row), Int32(clamping: column))
    guard unsafe row < PQntuples(result), unsafe column < PQnfields(result),
      let start = unsafe PQgetvalue(result, row, column)
    else { return [] }
    return unsafe Array(UnsafeRawBufferPointer(start: start, count: Int(PQgetlength(result, row, column))))
  }

  /// A text; what is no UTF-8 is replaced.
  func text(_ row: Int, _ column: Int) -> String { String(decoding: bytes(row, column), as: UTF8.self) }

  /// An integer of whatever width the column has.
  package func integer(_ row: Int, _ column: Int) -> Int64 {
    let bytes = bytes(row, column)
    let sign: Int64 = (bytes.first ?? 0) < 0x80 ? 0 : -1
    return bytes.reduce(sign) { $0 << 8 | Int64($1) }
  }
}

extension Rows {
  /// Why the statement was not done; `nil` where it was.
  var failure: PostgresFailure? {
    switch unsafe PQresultStatus(result) {
    case PGRES_TUPLES_OK, PGRES_COMMAND_OK, PGRES_PIPELINE_SYNC: nil
    default: .refused(state: field(CChar(UInt8(ascii: "C"))), message: field(CChar(UInt8(ascii: "M"))))
    }
  }

  /// Whether this ends the answers to a pipeline.
  var isEndOfPipeline: Bool { unsafe PQresultStatus(result) == PGRES_PIPELINE_SYNC }

  private func field(_ code: CChar) -> String {
    unsafe PQresultErrorField(result, Int32(code)).map { unsafe String(cString: $0) } ?? ""
  }
}
