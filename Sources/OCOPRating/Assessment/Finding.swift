public import OCOPModel

/// Something that a result's reader should know beside the score (lưu ý).
public struct Finding: Sendable, Hashable {
  /// What a finding is about; the list is open.
  public struct Kind: RawRepresentable, Sendable, Hashable {
    /// The kind's stable name.
    public let rawValue: String

    /// Creates a kind from its stable name.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The criterion does not apply for some members, and scores 0 for them whatever they chose.
    public static let notApplicable = Kind(rawValue: "notApplicable")
    /// The criterion scores 0 and thereby eliminates the product.
    public static let eliminatedByScore = Kind(rawValue: "eliminatedByScore")
    /// The criterion is still open, and a score of 0 would eliminate the product; the bounds assume that it
    /// does not.
    public static let mayEliminate = Kind(rawValue: "mayEliminate")
    /// Some members, but not the whole panel, score 0 where a 0 eliminates.
    public static let zeroOfSomeMembers = Kind(rawValue: "zeroOfSomeMembers")
    /// The points reach a star level whose minima are not met, and the product holds a lower one.
    public static let heldBackByMinima = Kind(rawValue: "heldBackByMinima")
    /// The total, rounded for show, looks like a band that the exact mean does not reach.
    public static let roundingHidesBand = Kind(rawValue: "roundingHidesBand")
    /// The form prints minima without saying that they are minima; they apply all the same.
    public static let minimaWithoutNote = Kind(rawValue: "minimaWithoutNote")
    /// Members differ on a criterion with minima, and the council's rule decided.
    public static let membersDifferOnMinimum = Kind(rawValue: "membersDifferOnMinimum")
    /// People gave an answer, or stated an elimination note, that the evidence contradicts.
    public static let contradictsEvidence = Kind(rawValue: "contradictsEvidence")
    /// By the form's own words no option fits what the evidence shows, and people decide.
    public static let noPrintedOptionFits = Kind(rawValue: "noPrintedOptionFits")
    /// The evidence shows that a requirement printed at the criterion is not met; it costs no points of itself.
    public static let requirementNotMet = Kind(rawValue: "requirementNotMet")
    /// A document does not hold on the day of the rating, and proves nothing.
    public static let proofDoesNotHold = Kind(rawValue: "proofDoesNotHold")
    /// A document that is not confirmed was relied on.
    public static let unverifiedProof = Kind(rawValue: "unverifiedProof")
  }

  /// What the finding is about.
  public let kind: Kind
  /// The criterion, or `nil` for the whole set.
  public let criterion: CriterionCode?
  /// The members concerned, counted from 0; empty for all.
  public let members: [Int]
  /// The finding in words.
  public let message: Bilingual
  /// The names of the interpretations that the finding rests on.
  public let interpretations: [String]

  /// Creates a finding.
  public init(
    _ kind: Kind,
    criterion: CriterionCode? = nil,
    members: [Int] = [],
    message: Bilingual,
    interpretations: [String] = []
  ) {
    self.kind = kind
    self.criterion = criterion
    self.members = members
    self.message = message
    self.interpretations = interpretations
  }
}

extension [Int] {
  /// Members' places as people count them, from 1: `1, 3`.
  var memberNumbers: String { map { String($0 + 1) }.joined(separator: ", ") }
}

#if !hasFeature(Embedded)
extension Finding: Codable {}
extension Finding.Kind: Codable {}
#endif
