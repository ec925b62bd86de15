public import OCOPModel

/// What the procedure needs to know of a case besides its history (dữ kiện của vụ việc).
public struct CaseFacts: Sendable, Hashable {
  /// The kind of right.
  public let right: IPRight
  /// The way by which the application comes.
  public let route: FilingRoute
  /// Whose law the right is under; of other places than Vietnam a case carries its status alone, and no periods.
  public let jurisdiction: Jurisdiction
  /// The day of the earliest first filing whose priority is claimed.
  public let firstFiling: CivilDate?
  /// The day on which the design or invention was disclosed, if it was before filing.
  public let disclosed: CivilDate?
  /// Whether the applicant asked, at filing, to defer the publication of a design.
  public let defersPublication: Bool

  /// Creates the facts of a case.
  public init(
    right: IPRight, route: FilingRoute = .national, jurisdiction: Jurisdiction = .vietnam,
    firstFiling: CivilDate? = nil, disclosed: CivilDate? = nil, defersPublication: Bool = false
  ) {
    self.right = right
    self.route = route
    self.jurisdiction = jurisdiction
    self.firstFiling = firstFiling
    self.disclosed = disclosed
    self.defersPublication = defersPublication
  }
}

#if !hasFeature(Embedded)
extension CaseFacts: Codable {}
#endif
