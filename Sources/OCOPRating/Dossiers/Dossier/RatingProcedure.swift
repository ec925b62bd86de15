public import OCOPModel

/// A decision's procedure as data (quy trình đánh giá, phân hạng): levels, steps, documents, deadlines.
///
/// ```swift
/// let procedure = RatingProcedure.named(.decision26_2026)
/// procedure.steps(from: .filed(.commune), in: .first).map(\.event)  // [.assessed, .returned, .withdrawn]
/// ```
///
/// The tables are the library's: a stored dossier names its procedure, and so replays alike wherever it is read.
public struct RatingProcedure: Sendable, Hashable {
  /// The name of a procedure, stored with every dossier.
  @nonexhaustive
  public enum Name: String, Sendable, Hashable, CaseIterable {
    /// Decision 1048/QĐ-TTg of 2019, with the district.
    case decision1048_2019 = "1048/2019"
    /// Decision 148/QĐ-TTg of 2023, with the district.
    case decision148_2023 = "148/2023"
    /// Decision 148/QĐ-TTg as Decision 1489/QĐ-TTg amends it from 6 July 2025, without the district.
    case decision148_2023_amended2025 = "148/2023+1489/2025"
    /// Decision 26/2026/QĐ-TTg.
    case decision26_2026 = "26/2026"
  }

  /// The name.
  public let name: Name
  /// The decision.
  public let document: LegalDocument
  /// The days on which a dossier is filed under this procedure.
  public let filings: DatePeriod
  /// How well the procedure is known.
  public let confidence: Confidence
  /// The place that says which kinds of producer may own a product; `nil` where it is not known.
  public let ownership: Citation?
  /// The levels with a part in it, in the order in which a dossier passes them.
  public let levels: [RatingLevel]
  /// The star levels, from one star up.
  public let bands: [RatingRegime.Band]
  /// The steps: every transition from state to state.
  public let steps: [Step]
  /// The documents that each level's desk needs.
  public let requirements: [Requirement]
  /// The time that each level has.
  public let deadlines: [Deadline]
  /// The days by which dossiers must be finished when the procedure ends.
  public let closings: [Closing]
  /// The actors that ended while dossiers could still lie with them.
  public let endings: [Ending]
  /// The readings chosen where the decision, or what is known of it, is silent.
  public let interpretations: [Interpretation]
  /// What is not known of the procedure.
  public let gaps: [Bilingual]

  /// Creates a procedure from its tables.
  init(
    name: Name,
    document: LegalDocument,
    filings: DatePeriod,
    confidence: Confidence,
    ownership: Citation?,
    levels: [RatingLevel],
    bands: [RatingRegime.Band],
    steps: [Step],
    requirements: [Requirement],
    deadlines: [Deadline],
    closings: [Closing],
    endings: [Ending] = [],
    interpretations: [Interpretation],
    gaps: [Bilingual]
  ) {
    self.name = name
    self.document = document
    self.filings = filings
    self.confidence = confidence
    self.ownership = ownership
    self.levels = levels
    self.bands = bands
    self.steps = steps
    self.requirements = requirements
    self.deadlines = deadlines
    self.closings = closings
    self.endings = endings
    self.interpretations = interpretations
    self.gaps = gaps
  }

  /// The procedure with a name.
  public static func named(_ name: Name) -> RatingProcedure {
    switch name {
    case .decision1048_2019: decision1048_2019
    case .decision148_2023: decision148_2023
    case .decision148_2023_amended2025: decision148_2023_amended2025
    case .decision26_2026: decision26_2026
    }
  }

  /// All procedures, the oldest first.
  public static var all: [RatingProcedure] { Name.allCases.map(named) }

  /// The procedure under which a dossier is filed on a day, or `nil` before the first.
  public static func governing(filedOn day: CivilDate) -> RatingProcedure? {
    all.first { $0.filings.contains(day) }
  }

  /// The steps that lead on from a state, for a kind of dossier, in the order of the table.
  ///
  /// - Complexity: O(*n*) for *n* steps of the procedure.
  public func steps(from state: DossierState, in kind: DossierKind) -> [Step] {
    steps.filter { $0.from == state && $0.kinds.contains(kind) }
  }

  /// What a level's desk needs for a kind of dossier, or `nil` where nothing is known of it.
  public func requirement(at level: RatingLevel, for kind: DossierKind) -> Requirement? {
    requirements.first { $0.level == level && $0.kinds.contains(kind) }
  }

  /// The time that a level has for a kind of dossier, or `nil` where nothing is known of it.
  public func deadline(at level: RatingLevel, for kind: DossierKind) -> Deadline? {
    deadlines.first { $0.level == level && $0.kinds.contains(kind) }
  }

  /// The day by which a dossier of a kind must be finished, or `nil` where the procedure goes on.
  public func closing(for kind: DossierKind) -> Closing? { closings.first { $0.kinds.contains(kind) } }

  /// The reading with a name, or `nil` where the procedure has none.
  public func interpretation(named name: String) -> Interpretation? {
    interpretations.first { $0.name == name }
  }

  /// The level above one, or `nil` above the last.
  public func level(above level: RatingLevel) -> RatingLevel? { levels.first { $0 > level } }

  /// The highest star that a total reaches by points alone; one star below the lowest band.
  public func star(for total: Score) -> Star { bands.star(for: total) }

  /// The level that recognises a star, or `nil` where none does.
  public func level(recognising star: Star?) -> RatingLevel? { bands.level(recognising: star) }
}

extension RatingProcedure.Name: Codable {}
/// For exports; a stored dossier names its procedure and does not hold it.
extension RatingProcedure: Encodable {}
