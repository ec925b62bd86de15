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
      SELECT entry.key, entry.id, \(StoredRecord.columns)
      FROM ocop.entry JOIN ocop.record USING (province, type, id)
      WHERE entry.province = $1 AND entry.type = $2 AND entry.name = $3\(conditions)
      ORDER BY entry.key \(direction), entry.id \(direction)
      LIMIT $4
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
      return " AND entry.key \(key) $\(next)"
    case .row(let bound):
      parameters += [.blob(bound.key.bytes), .text(bound.id.text)]
      return " AND (entry.key, entry.id) \(row) ($\(next), $\(next + 1))"
    }
  }
}
