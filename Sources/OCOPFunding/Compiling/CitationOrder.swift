import OCOPModel

/// The order in which rules are cited: document, then place within it, then the rule's name.
struct CitationOrder: Comparable {
  private let rule: SupportRule

  init(_ rule: SupportRule) {
    self.rule = rule
  }

  static func < (left: CitationOrder, right: CitationOrder) -> Bool {
    let (first, second) = (left.rule.citation, right.rule.citation)
    if first.document != second.document {
      return first.document.utf8.lexicographicallyPrecedes(second.document.utf8)
    }
    for (one, other) in zip(first.steps, second.steps) where one != other {
      return (one.number, one.letters) < (other.number, other.letters)
    }
    if first.steps.count != second.steps.count { return first.steps.count < second.steps.count }
    return left.rule.id < right.rule.id
  }

  static func == (left: CitationOrder, right: CitationOrder) -> Bool {
    left.rule.citation == right.rule.citation && left.rule.id == right.rule.id
  }
}

extension Citation.Step {
  /// The step's number; 0 for a step that has letters only.
  fileprivate var number: Int {
    switch self {
    case .article(let number), .insertedArticle(let number, _), .clause(let number), .set(let number): number
    default: 0
    }
  }

  /// The step's letters, in the order of their scalars.
  fileprivate var letters: String {
    switch self {
    case .insertedArticle(_, let letters), .point(let letters), .annex(let letters), .form(let letters),
      .part(let letters), .criterion(let letters), .option(let letters):
      letters
    default: ""
    }
  }
}
