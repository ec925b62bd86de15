public import OCOPModel

/// Something that a result's reader should know beside the score (lưu ý).
public struct Finding: Sendable, Hashable {
  /// What a finding is about.
  @nonexhaustive
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The criterion does not apply for some members, and scores 0 for them whatever they chose.
    case notApplicable
    /// The criterion scores 0 and thereby eliminates the product.
    case eliminatedByScore
    /// The criterion is still open, and a score of 0 would eliminate the product; the bounds assume that it
    /// does not.
    case mayEliminate
    /// The points reach a star level whose minima are not met, and the product holds a lower one.
    case heldBackByMinima
    /// The total, rounded for show, looks like a band that the exact mean does not reach.
    case roundingHidesBand
    /// The form prints minima without saying that they are minima; they apply all the same.
    case minimaWithoutNote
    /// Members differ on a criterion with minima, and the council's rule decided.
    case membersDifferOnMinimum
  }

  /// What the finding is about.
  public let kind: Kind
  /// The criterion, or `nil` for the whole set.
  public let criterion: CriterionCode?
  /// The members concerned, counted from 0; empty for all.
  public let members: [Int]
  /// The finding in words.
  public let message: Bilingual
  /// The name of the interpretation that the finding rests on, where it rests on one.
  public let interpretation: String?

  /// Creates a finding.
  public init(
    _ kind: Kind,
    criterion: CriterionCode? = nil,
    members: [Int] = [],
    message: Bilingual,
    interpretation: String? = nil
  ) {
    self.kind = kind
    self.criterion = criterion
    self.members = members
    self.message = message
    self.interpretation = interpretation
  }
}

#if !hasFeature(Embedded)
extension Finding: Codable {}
extension Finding.Kind: Codable {}
#endif
