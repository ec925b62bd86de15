public import OCOPModel

/// An irregularity of the law's own text (sai sót của văn bản): what is printed, what is read, and why.
public struct Anomaly: Sendable, Hashable {
  /// The criterion, or `nil` for one of the set or of a part.
  public let criterion: CriterionCode?
  /// The option, where the irregularity is one option's.
  public let option: OptionLetter?
  /// What the law prints.
  public let printed: Bilingual
  /// What the library reads.
  public let read: Bilingual
  /// Why it is read so.
  public let reason: Bilingual

  /// Creates an irregularity at a place of a criteria set.
  public init(
    at criterion: CriterionCode? = nil,
    _ option: OptionLetter? = nil,
    printed: Bilingual,
    read: Bilingual,
    reason: Bilingual
  ) {
    self.criterion = criterion
    self.option = option
    self.printed = printed
    self.read = read
    self.reason = reason
  }
}

extension Anomaly {
  /// The criterion and the option in one text, `6.1.1 b`; empty for one of the set or of a part.
  public var place: String {
    [criterion?.description, option?.description].compactMap { $0 }.joined(separator: " ")
  }
}

#if !hasFeature(Embedded)
extension Anomaly: Codable {}
#endif
