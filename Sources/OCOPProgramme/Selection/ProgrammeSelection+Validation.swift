public import OCOPFunding
public import OCOPModel

extension ProgrammeSelection {
  /// The selection itself, once it is found in order.
  ///
  /// - Throws: ``ProgrammeSelectionError`` for the first thing that is wrong.
  /// - Complexity: O(purses × measures × rules).
  @discardableResult
  public func validated() throws(ProgrammeSelectionError) -> ProgrammeSelection {
    guard money.measures.isEmpty else { throw .moneyHasMeasures }
    guard candidates.count <= Self.mostCandidates else { throw .tooManyCandidates(candidates.count) }
    try checkWorth()
    try checkMeasures()
    do throws(FundingError) {
      try allGoals.validated()
    } catch {
      throw .money(error)
    }
    return self
  }

  private func checkWorth() throws(ProgrammeSelectionError) {
    var products: Set<ID<Product>> = []
    var total = 0
    for candidate in candidates {
      guard products.insert(candidate.product).inserted else { throw .productTwice(candidate.product) }
      for goal in candidate.goals where !(1...Self.mostWorth).contains(goal.worth) {
        throw .worthOutOfRange(candidate.product, goal.star, goal.worth)
      }
      total += candidate.goals.map(\.worth).max() ?? 0
    }
    guard total <= Self.mostWorth else { throw .tooMuchWorth(total) }
  }

  /// Goals of two products that could bring in a measure twice, or an item of cost of one beneficiary, are refused; goals of one
  /// product are never chosen together.
  private func checkMeasures() throws(ProgrammeSelectionError) {
    var taken: Set<ID<SupportMeasure>> = []
    var takenItems: Set<CostItem> = []
    for candidate in candidates {
      var own: Set<ID<SupportMeasure>> = []
      var ownItems: Set<CostItem> = []
      for goal in candidate.goals {
        var (inGoal, itemsInGoal) = (taken, takenItems)
        for measure in goal.measures {
          guard inGoal.insert(measure.id).inserted else { throw .measureTwice(measure.id) }
          own.insert(measure.id)
          guard let item = CostItem(measure) else { continue }
          guard itemsInGoal.insert(item).inserted else { throw .itemTwice(item.name) }
          ownItems.insert(item)
        }
      }
      taken.formUnion(own)
      takenItems.formUnion(ownItems)
    }
  }

  /// An item of cost of a beneficiary.
  private struct CostItem: Hashable {
    let beneficiary: ID<Producer>
    let name: String

    init?(_ measure: SupportMeasure) {
      guard let name = measure.item else { return nil }
      self.beneficiary = measure.beneficiary
      self.name = name
    }
  }
}

/// Why products cannot be chosen.
@nonexhaustive
public enum ProgrammeSelectionError: Error, Sendable, Hashable {
  /// The money comes without measures; those of the goals are added.
  case moneyHasMeasures
  /// There are at most ``ProgrammeSelection/mostCandidates`` candidates.
  case tooManyCandidates(Int)
  /// A product stands once.
  case productTwice(ID<Product>)
  /// A goal is worth 1…``ProgrammeSelection/mostWorth``.
  case worthOutOfRange(ID<Product>, Star, Int)
  /// The best goals together are worth at most ``ProgrammeSelection/mostWorth``.
  case tooMuchWorth(Int)
  /// A measure stands once in a goal, and in the goals of one product only.
  case measureTwice(ID<SupportMeasure>)
  /// An item of cost stands once in a goal, and in the goals of one product only.
  case itemTwice(String)
  /// Purses, rules or measures have faults; measures count through all goals in their order.
  case money(FundingError)
}

extension ProgrammeSelectionError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    switch self {
    case .moneyHasMeasures:
      Bilingual(vi: "nguồn vốn đã kèm nội dung chi", en: "the money comes with measures of its own")
    case .tooManyCandidates(let count):
      Bilingual(
        vi: "\(count) sản phẩm: tối đa \(ProgrammeSelection.mostCandidates)",
        en: "\(count) candidates: at most \(ProgrammeSelection.mostCandidates)")
    case .productTwice(let id):
      Bilingual(vi: "sản phẩm “\(id)” có hai lần", en: "product “\(id)” stands twice")
    case .worthOutOfRange(let id, let star, let worth):
      Bilingual(
        vi:
          "sản phẩm “\(id)”, \(star.rawValue) sao: điểm \(worth) không nằm trong 1–\(ProgrammeSelection.mostWorth)",
        en: "product “\(id)”, \(star.rawValue)★: the worth \(worth) is not 1–\(ProgrammeSelection.mostWorth)")
    case .tooMuchWorth(let total):
      Bilingual(
        vi: "tổng điểm \(total) lớn hơn \(ProgrammeSelection.mostWorth)",
        en: "all together are worth \(total), more than \(ProgrammeSelection.mostWorth)")
    case .measureTwice(let id):
      Bilingual(vi: "nội dung “\(id)” có hai lần", en: "measure “\(id)” stands twice")
    case .itemTwice(let name):
      Bilingual(vi: "hạng mục “\(name)” có hai lần", en: "item “\(name)” stands twice")
    case .money(let error):
      Bilingual(
        vi: error.faults.map(\.text.vi).joined(separator: "\n"),
        en: error.faults.map(\.text.en).joined(separator: "\n"))
    }
  }
}
