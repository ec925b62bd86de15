/// A parameter of a statement in PostgreSQL's binary format, in which nothing is quoted and nothing is parsed.
package struct Parameter: Sendable {
  let bytes: [UInt8]

  package static func text(_ value: String) -> Parameter { Parameter(bytes: Array(value.utf8)) }

  package static func integer(_ value: Int64) -> Parameter { Parameter(bytes: bigEndian(value)) }

  package static func blob(_ value: [UInt8]) -> Parameter { Parameter(bytes: value) }

  package static func texts(_ values: some Collection<String>) -> Parameter {
    array(of: 25, values.map { Array($0.utf8) })
  }

  package static func integers(_ values: some Collection<Int64>) -> Parameter {
    array(of: 20, values.map { bigEndian($0) })
  }

  package static func blobs(_ values: some Collection<[UInt8]>) -> Parameter { array(of: 17, values) }

  /// An array of one dimension, none of its elements null, of a type by its number in `pg_type`.
  private static func array(of type: Int32, _ elements: some Collection<[UInt8]>) -> Parameter {
    let header = [1, 0, type, Int32(clamping: elements.count), 1]
    var bytes = header.flatMap { bigEndian($0) }
    bytes.reserveCapacity(elements.reduce(bytes.count) { $0 + $1.count + 4 })
    for element in elements {
      bytes += bigEndian(Int32(clamping: element.count))
      bytes += element
    }
    return Parameter(bytes: bytes)
  }

  private static func bigEndian(_ value: some FixedWidthInteger) -> [UInt8] {
    stride(from: value.bitWidth - 8, through: 0, by: -8).map { UInt8(truncatingIfNeeded: value >> $0) }
  }
}

/// A statement with its parameters, which stand in it as `$1`, `$2` and so on.
///
/// Each text is prepared once on each connection.
package struct Statement: Sendable {
  let sql: String
  let parameters: [Parameter]

  package init(_ sql: String, _ parameters: [Parameter] = []) {
    self.sql = sql
    self.parameters = parameters
  }
}
