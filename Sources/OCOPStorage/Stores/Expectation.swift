internal import OCOPModel

/// What a batch expects to find of a record, so that nobody's change is lost.
public enum Expectation: Sendable, Hashable {
  /// There is no such record.
  case absent
  /// The record is as this change left it.
  case revision(Revision)
  /// Anything: the last to write wins.
  case anything

  /// Whether the expectation holds for the revision of the record found, `nil` where there is none.
  public func holds(for found: Revision?) -> Bool {
    switch self {
    case .absent: found == nil
    case .revision(let revision): found == revision
    case .anything: true
    }
  }

  var text: Bilingual {
    switch self {
    case .absent: Bilingual(vi: "chưa có", en: "none")
    case .revision(let revision): Bilingual(vi: "bản \(revision)", en: "revision \(revision)")
    case .anything: Bilingual(vi: "bất kỳ", en: "anything")
    }
  }
}
