public import OCOPModel

/// Which criteria sets of one decision became which of a later one (bộ tiêu chí kế thừa).
///
/// ```swift
/// let mapping = ProductSetMapping.between(.decision1048_2019, .decision26_2026)
/// mapping?.successors(of: 9)  // [8]: processed aquatic products joined processed meat, eggs and milk
/// mapping?.predecessors(of: 8)  // [4, 8, 9]
/// ```
public struct ProductSetMapping: Sendable, Hashable {
  /// What became of one set.
  public struct Row: Sendable, Hashable {
    /// The number of the set in the earlier decision.
    public let set: Int
    /// The numbers of the sets that took it over in the later decision, the one that took most of it first; none where
    /// no set did.
    public let successors: [Int]
    /// How well the row is established.
    public let confidence: Confidence
    /// What to look at before relying on the row, where there is something.
    public let remark: Bilingual?

    /// Creates a row.
    public init(_ set: Int, became successors: [Int], confidence: Confidence, remark: Bilingual? = nil) {
      self.set = set
      self.successors = successors
      self.confidence = confidence
      self.remark = remark
    }
  }

  /// The number of the earlier decision, such as `148/QĐ-TTg`.
  public let earlier: String
  /// The number of the later decision.
  public let later: String
  /// The places of the lists of sets that the rows compare.
  public let citations: [Citation]
  /// What became of each set, in the order of their numbers.
  public let rows: [Row]

  /// Creates a mapping from its rows.
  public init(from earlier: String, to later: String, comparing citations: [Citation] = [], _ rows: [Row]) {
    self.earlier = earlier
    self.later = later
    self.citations = citations
    self.rows = rows
  }

  /// The row of a set of the earlier decision, or `nil` where the mapping has none.
  public func row(of number: Int) -> Row? { rows.first { $0.set == number } }

  /// The numbers of the sets that took a set over; none where no single set did, or the decision has no such set.
  public func successors(of number: Int) -> [Int] { row(of: number)?.successors ?? [] }

  /// The numbers of the sets that a set took over; none where the set was new.
  public func predecessors(of number: Int) -> [Int] {
    rows.filter { $0.successors.contains(number) }.map(\.set)
  }

  /// The mapping between two decisions, or `nil` where the library knows none, as from a later decision to an earlier.
  public static func between(_ earlier: LegalDocument, _ later: LegalDocument) -> ProductSetMapping? {
    all.first { $0.earlier == earlier.number && $0.later == later.number }
  }
}

extension RatingRegime {
  /// The sets of this regime that took over a set of an earlier one, in the order of their numbers.
  ///
  /// ```swift
  /// let tea = try RatingRegime.decision1048_2019.criteria(numbered: 12)
  /// RatingRegime.decision26_2026.successors(of: tea, of: .decision1048_2019)  // the set `tea`, number 11
  /// ```
  ///
  /// - Returns: None where no single set took it over; ``ProductSetMapping/row(of:)`` says why.
  public func successors(of set: CriteriaSet, of earlier: RatingRegime) -> [CriteriaSet] {
    sets(numbered: numbers(since: earlier) { $0.successors(of: set.number) } ?? [set.number])
  }

  /// The sets of this regime that a set of a later one took over, in the order of their numbers.
  ///
  /// A set whose table the library lacks (``gaps``) is not among them; ``ProductSetMapping/predecessors(of:)`` has
  /// its number.
  public func predecessors(of set: CriteriaSet, of later: RatingRegime) -> [CriteriaSet] {
    sets(numbered: later.numbers(since: self) { $0.predecessors(of: set.number) } ?? [set.number])
  }

  /// What a mapping from an earlier regime says, none where there is no mapping; `nil` for regimes of one decision.
  private func numbers(since earlier: RatingRegime, _ ask: (ProductSetMapping) -> [Int]) -> [Int]? {
    guard earlier.document.number != document.number else { return nil }
    return ProductSetMapping.between(earlier.document, document).map(ask) ?? []
  }

  private func sets(numbered numbers: [Int]) -> [CriteriaSet] {
    criteriaSets.filter { numbers.contains($0.number) }
  }
}

extension Rater {
  /// Whether the criteria are those by which products of a set are rated: the set's own, or, under an earlier decision, those of a set
  /// that it took over.
  ///
  /// ```swift
  /// let rater = try RatingRegime.decision1048_2019.rater(numbered: 9)
  /// rater.rates(.processedMeatAquaticEggsMilkHoney)  // true: the processed aquatic products of 2019 are there now
  /// rater.rates(.communityEcoTourism)  // false
  /// ```
  ///
  /// Criteria of your own rate the product set with their identifier.
  public func rates(_ set: ProductSet) -> Bool {
    if criteria.id == set.id { return true }
    guard regime.criteriaSets.contains(where: { $0.id == criteria.id }) else { return false }
    return RatingRegime.decision26_2026.successors(of: criteria, of: regime).contains { $0.id == set.id }
  }

  /// The rater of the set that took this one's over under later rules, with the same rules of the council.
  ///
  /// ```swift
  /// try rater2019.successor(under: .decision26_2026).criteria.number  // 11 for the tea of 2019, number 12
  /// ```
  ///
  /// - Throws: ``RegimeError/noSuccessor(decision:set:later:)`` where no single set took it over, and
  ///   ``RegimeError/invalidCriteria(_:)``.
  public func successor(under later: RatingRegime) throws(RegimeError) -> Rater {
    let sets = later.successors(of: criteria, of: regime)
    guard let set = sets.first, sets.count == 1 else {
      throw .noSuccessor(
        decision: regime.document.number, set: criteria.number, later: later.document.number)
    }
    do {
      return try Rater(later, criteria: set, rules: rules)
    } catch {
      throw .invalidCriteria(error)
    }
  }
}

#if !hasFeature(Embedded)
extension ProductSetMapping: Codable {}
extension ProductSetMapping.Row: Codable {}
#endif
