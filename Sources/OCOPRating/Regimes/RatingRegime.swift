public import OCOPModel

/// The rules of a decision by which products are rated (quy định đánh giá, phân hạng), as data.
///
/// ```swift
/// let regime = RatingRegime.decision26_2026
/// regime.star(for: try Score(sum: 17_999, over: 200))  // .four: 89.995 is below 90
/// ```
public struct RatingRegime: Sendable, Hashable {
  /// A star level with the score from which a product reaches it (khung điểm).
  public struct Band: Sendable, Hashable {
    /// The star level.
    public let star: Star
    /// The least score of the band; the band ends where the next begins.
    public let from: Int
    /// The level of the administration that recognises the star (cấp công nhận); `nil` where none does: it has neither decision
    /// nor certificate.
    public let recognition: RatingLevel?
    /// The place in the law.
    public let citation: Citation

    /// Creates a band.
    public init(_ star: Star, from: Int, recognition: RatingLevel?, citation: Citation) {
      self.star = star
      self.from = from
      self.recognition = recognition
      self.citation = citation
    }
  }

  /// The decision.
  public let document: LegalDocument
  /// The decisions that amend it, in force together with it.
  public let amendments: [LegalDocument]
  /// The days on which dossiers are filed under these rules, until an amendment or the next decision.
  public let filings: DatePeriod
  /// The day to which the library's tables were checked against the decision.
  public let verified: CivilDate
  /// The star levels with their scores, from one star up.
  public let bands: [Band]
  /// The criteria sets, in the order of their numbers.
  public let criteriaSets: [CriteriaSet]
  /// The readings chosen where the decision is silent.
  public let interpretations: [Interpretation]
  /// The criteria sets that the library's source lacks; what a set lacks, the set says itself.
  public let gaps: [TableGap]

  /// Creates a regime from its tables; without days of filing, those on which the decision is in force.
  public init(
    document: LegalDocument,
    amendments: [LegalDocument] = [],
    filings: DatePeriod? = nil,
    verified: CivilDate,
    bands: [Band],
    criteriaSets: [CriteriaSet],
    interpretations: [Interpretation],
    gaps: [TableGap] = []
  ) {
    self.document = document
    self.amendments = amendments
    self.filings = filings ?? document.inForce
    self.verified = verified
    self.bands = bands
    self.criteriaSets = criteriaSets
    self.interpretations = interpretations
    self.gaps = gaps
  }

  /// The criteria set with a number.
  ///
  /// - Throws: ``RegimeError/noCriteriaSet(decision:number:)`` where the regime has none.
  public func criteria(numbered number: Int) throws(RegimeError) -> CriteriaSet {
    guard let set = criteriaSets.first(where: { $0.number == number }) else {
      throw .noCriteriaSet(decision: document.number, number: number)
    }
    return set
  }

  /// The criteria set that rates a product set.
  ///
  /// - Throws: ``RegimeError/noCriteriaSet(decision:number:)`` where the regime has none.
  public func criteria(for set: ProductSet) throws(RegimeError) -> CriteriaSet {
    guard let criteria = criteriaSets.first(where: { $0.id == set.id }) else {
      throw .noCriteriaSet(decision: document.number, number: set.number)
    }
    return criteria
  }

  /// The star level that a score reaches by points alone; one star below the lowest band.
  public func star(for score: Score) -> Star { bands.star(for: score) }

  /// The decision's short number with those of its amendments, `148/2023+1489/2025`, by which two regimes of one decision
  /// differ.
  public var shortName: String { ([document] + amendments).map(\.shortNumber).joined(separator: "+") }

  /// The band of a star level, or `nil` where the regime has none.
  public func band(of star: Star) -> Band? { bands.first { $0.star == star } }

  /// The reading with a name, or `nil` where the regime has none.
  public func interpretation(named name: String) -> Interpretation? {
    interpretations.first { $0.name == name }
  }
}

extension RatingRegime.Band {
  /// The least score of the band, exactly; a band below 0 begins at 0.
  var threshold: Score { (try? Score(sum: max(0, from), over: 1)) ?? .zero }
}

/// Why a regime could not answer.
@nonexhaustive
public enum RegimeError: Error, Sendable, Hashable {
  /// The decision has no criteria set with the number.
  case noCriteriaSet(decision: String, number: Int)
  /// The criteria set is not valid.
  case invalidCriteria(CriteriaError)
  /// The library knows no decision under which a dossier could be filed on the day.
  case noRegime(on: CivilDate)
  /// A single set of the later decision took the set over.
  case noSuccessor(decision: String, set: Int, later: String)
  /// A dossier is rated on the day on which it was filed, or later.
  case ratedBeforeFiled(filed: CivilDate, on: CivilDate)
}

extension RegimeError: CustomStringConvertible {
  /// What is wrong, in words.
  public var description: String {
    switch self {
    case .noCriteriaSet(let decision, let number): "decision \(decision) has no criteria set \(number)"
    case .invalidCriteria(let error): "\(error)"
    case .noRegime(let day): "no decision is known under which a dossier could be filed on \(day)"
    case .noSuccessor(let decision, let set, let later):
      "no single set of decision \(later) took over set \(set) of decision \(decision)"
    case .ratedBeforeFiled(let filed, let day):
      "a dossier filed on \(filed) cannot be rated on \(day), before that"
    }
  }
}

#if !hasFeature(Embedded)
extension RatingRegime: Codable {}
extension RatingRegime.Band: Codable {}
#endif
