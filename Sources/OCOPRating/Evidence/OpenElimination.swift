public import OCOPModel

/// An elimination note of which the evidence does not tell whether it applies (căn cứ loại còn bỏ ngỏ).
///
/// Nothing eliminates a product but what is shown or stated; who certifies it clears these notes first.
public struct OpenElimination: Sendable, Hashable {
  /// Where the form prints the note.
  public let place: EliminationPlace
  /// What the note says.
  public let text: Bilingual
  /// What is unknown and can still make it apply.
  public let unknown: [Evidence.Subject]
  /// What people still have to judge, in words.
  public let judgements: [Bilingual]
  /// What is stated of that only by documents that do not hold on the day.
  public let rejected: [Evidence.Ground]
}

#if !hasFeature(Embedded)
extension OpenElimination: Codable {}
#endif
