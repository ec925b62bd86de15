public import OCOPModel

extension Criterion {
  /// A note that the form prints at a criterion (ghi chú), in words of the library's own.
  public struct Note: Sendable, Hashable {
    /// What a note is for.
    @nonexhaustive
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      /// Says what the criterion looks at.
      case explanation
      /// States what the product or its file must have besides (yêu cầu).
      case requirement
      /// Tells the assessor what to judge by.
      case guidance
    }

    /// What the note is for.
    public let kind: Kind
    /// The note's text.
    public let text: Bilingual
    /// When a requirement is met, as far as evidence can tell; `nil` where only people can say.
    public let condition: Condition?

    /// Creates a note, with the condition that a requirement states.
    public init(_ kind: Kind, vi: String, en: String, when condition: Condition? = nil) {
      self.kind = kind
      self.text = Bilingual(vi: vi, en: en)
      self.condition = condition
    }
  }
}

/// A note by which a product is eliminated, or not assessed further (điều kiện loại).
public struct EliminationNote: Sendable, Hashable {
  /// What makes the note take effect.
  @nonexhaustive
  public enum Trigger: String, Sendable, Hashable, CaseIterable {
    /// People state that it applies, or evidence shows it.
    case statement
    /// A criterion directly below scores 0 in the whole panel; people can state it as well.
    case zeroBelow
    /// The criterion itself, a question, scores 0 in the whole panel; people can state it as well.
    case zeroScore
  }

  /// What the note says.
  public let text: Bilingual
  /// What makes it take effect.
  public let trigger: Trigger
  /// When the note applies, as far as evidence can tell; `nil` where only people can say.
  public let condition: Condition?
  /// What shows that it does not apply while its own condition is unknown: the two cannot both hold.
  public let exclusion: Condition?

  /// Creates an elimination note, with the condition under which it applies, and what shows that it does not.
  public init(
    vi: String,
    en: String,
    trigger: Trigger = .statement,
    when condition: Condition? = nil,
    unless exclusion: Condition? = nil
  ) {
    self.text = Bilingual(vi: vi, en: en)
    self.trigger = trigger
    self.condition = condition
    self.exclusion = exclusion
  }
}

/// When a criterion applies (điều kiện áp dụng).
///
/// It applies only where the same member's answer to another criterion is an option, or one printed after it. Where
/// it does not apply, it scores 0 whatever was chosen.
public struct Applicability: Sendable, Hashable {
  /// The criterion whose answer decides; it stands earlier in the form.
  public let criterion: CriterionCode
  /// The first option with which the criterion applies.
  public let firstOption: OptionLetter
  /// The condition in words.
  public let text: Bilingual

  /// Creates a condition on the answer to another criterion.
  public init(when criterion: CriterionCode, isAtLeast firstOption: OptionLetter, vi: String, en: String) {
    self.criterion = criterion
    self.firstOption = firstOption
    self.text = Bilingual(vi: vi, en: en)
  }
}

#if !hasFeature(Embedded)
extension Criterion.Note: Codable {}
extension Criterion.Note.Kind: Codable {}
extension EliminationNote: Codable {}
extension EliminationNote.Trigger: Codable {}
extension Applicability: Codable {}
#endif
