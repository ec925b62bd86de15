public import OCOP

/// Where the answer to a question begins and ends in its index, one condition at each end.
///
/// A cursor within the range makes the range's bound on its side superfluous, and a cursor before the range is superfluous itself. The
/// database is told one of the two, so that it can go straight to the place.
public struct QueryBounds: Sendable, Hashable {
  /// A bound of an answer.
  public enum Bound: Sendable, Hashable {
    /// There is none.
    case none
    /// A key: the first of the answer as a lower bound, the first after it as an upper one.
    case key(IndexKey)
    /// A row, which is not of the answer itself.
    case row(IndexPosition)
  }

  /// Below.
  public let lower: Bound
  /// Above.
  public let upper: Bound

  /// The bounds of a question's answer.
  public init(_ query: StoredQuery) {
    let range = query.range
    var lower = range.lower.bytes.isEmpty ? Bound.none : .key(range.lower)
    var upper = range.upper.map { Bound.key($0) } ?? .none
    if let after = query.after {
      switch query.order {
      case .ascending: if after.key >= range.lower { lower = .row(after) }
      case .descending: if range.upper.map({ after.key < $0 }) ?? true { upper = .row(after) }
      }
    }
    self.lower = lower
    self.upper = upper
  }
}
