import OCOP
import SQLStoreSupport

extension StoredQuery {
  /// The question in SQL: one text for each form of it, so that each is prepared once.
  func statement(in province: String, limit: Int) -> Statement {
    var parameters: [Parameter] = [
      .text(province), .text(type.text), .text(index.text), .integer(Int64(max(0, limit))),
    ]
    let bounds = QueryBounds(self)
    let conditions = bounds.lower.sql(">=", ">", &parameters) + bounds.upper.sql("<", "<", &parameters)
    let direction = order == .ascending ? "ASC" : "DESC"
    return Statement(
      """
      SELECT place.key, place.id, \(StoredRecord.columns)
      FROM (
        SELECT key, id FROM ocop.entry
        WHERE province = $1 AND type = $2 AND name = $3\(conditions)
        ORDER BY key \(direction), id \(direction) LIMIT $4
      ) AS place
      CROSS JOIN LATERAL (
        SELECT * FROM ocop.record WHERE province = $1 AND type = $2 AND id = place.id LIMIT 1
      ) AS record
      ORDER BY place.key \(direction), place.id \(direction)
      """, parameters)
  }
}

extension QueryBounds.Bound {
  /// The condition, whose parameters follow those that there are.
  fileprivate func sql(_ key: String, _ row: String, _ parameters: inout [Parameter]) -> String {
    let next = parameters.count + 1
    switch self {
    case .none:
      return ""
    case .key(let bound):
      parameters.append(.blob(bound.bytes))
      return " AND key \(key) $\(next)"
    case .row(let bound):
      parameters += [.blob(bound.key.bytes), .text(bound.id.text)]
      return " AND (key, id) \(row) ($\(next), $\(next + 1))"
    }
  }
}
