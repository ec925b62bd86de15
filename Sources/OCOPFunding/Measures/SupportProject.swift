public import OCOPModel

/// Measures that may get only so much together, of all purses: a project with its total investment, or the projects of a commune
/// (dự án, tổng mức đầu tư).
///
/// Projects nest. All measures of a project, those of the projects within it too, are of one class: a cap across classes would set
/// them against each other, and the class that comes first could no longer be settled first.
public struct SupportProject: Sendable, Hashable {
  /// The project's identifier.
  public let id: ID<SupportProject>
  /// The project's name.
  public let name: Bilingual
  /// The most that its measures get together.
  public let cap: Dong
  /// The project or programme that it is a part of; `nil` for none.
  public let within: ID<SupportProject>?

  /// Creates a project; ``FundingProblem/validated()`` says what is wrong with it.
  public init(
    id: ID<SupportProject>, name: Bilingual, cap: Dong, within: ID<SupportProject>? = nil
  ) {
    self.id = id
    self.name = name
    self.cap = cap
    self.within = within
  }
}

#if !hasFeature(Embedded)
extension SupportProject: Codable {}
#endif
