public import OCOPModel

/// An inspection of a product after its recognition (hậu kiểm), with what it found.
///
/// The decision sets no interval and no time to correct: the office states both.
///
/// Source: Decision 26/2026/QĐ-TTg, Article 9.
public struct PostAudit: Sendable, Hashable {
  /// Why an inspection is made.
  @nonexhaustive
  public enum Occasion: String, Sendable, Hashable, CaseIterable {
    /// As planned (kiểm tra định kỳ).
    case periodic
    /// As needed (kiểm tra đột xuất).
    case adHoc
  }

  /// What an inspection looks at (nội dung kiểm tra).
  @nonexhaustive
  public enum Matter: String, Sendable, Hashable, CaseIterable {
    /// The criteria, as in the file that was rated.
    case criteria
    /// The use of the OCOP mark.
    case mark
    /// Information and promotion of the product.
    case promotion
  }

  /// Something that is not as it should be.
  public struct Defect: Sendable, Hashable {
    /// The matter.
    public let matter: Matter
    /// What was found, in the inspector's words, without data on persons.
    public let note: String

    /// Creates a defect.
    public init(_ matter: Matter, note: String = "") {
      self.matter = matter
      self.note = note
    }
  }

  /// The inspection's identifier.
  public let id: ID<PostAudit>
  /// Why it was made.
  public let occasion: Occasion
  /// The level whose office led it.
  public let level: RatingLevel
  /// The day of its conclusion.
  public let concluded: CivilDate
  /// What was found; empty where all was in order.
  public let defects: [Defect]
  /// The last day to correct the defects, where the office sets one.
  public let correctBy: CivilDate?

  /// Creates an inspection; a record checks it when it is applied.
  public init(
    id: ID<PostAudit>,
    occasion: Occasion,
    by level: RatingLevel,
    concluded: CivilDate,
    defects: [Defect] = [],
    correctBy: CivilDate? = nil
  ) {
    self.id = id
    self.occasion = occasion
    self.level = level
    self.concluded = concluded
    self.defects = defects
    self.correctBy = correctBy
  }

  /// The grounds of withdrawal that the defects can lead to under a decision's terms, in its order.
  public func grounds(under terms: CertificateTerms) -> [WithdrawalGround] {
    (terms.audit?.matters ?? []).compactMap { row in
      defects.contains { $0.matter == row.matter } ? row.ground : nil
    }
  }
}

#if !hasFeature(Embedded)
extension PostAudit: Codable {}
extension PostAudit.Occasion: Codable {}
extension PostAudit.Matter: Codable {}
extension PostAudit.Defect: Codable {}
#endif
