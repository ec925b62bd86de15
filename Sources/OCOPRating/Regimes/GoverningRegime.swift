public import OCOPModel

/// A dossier as the rules on time see it (hồ sơ theo ngày nộp): what it asks for, and when it was filed.
public struct Filing: Sendable, Hashable {
  /// What the dossier asks for.
  public let kind: DossierKind
  /// The day on which the owner filed it.
  public let day: CivilDate

  /// Creates a filing.
  public init(_ kind: DossierKind, on day: CivilDate) {
    self.kind = kind
    self.day = day
  }
}

/// The rules that govern a dossier on a day (quy định áp dụng), and until when.
///
/// ```swift
/// let filing = Filing(.first, on: try CivilDate("2026-05-04"))
/// try RatingRegime.governing(filing, on: CivilDate("2026-07-21")).regime  // Decision 148, for the last day
/// try RatingRegime.governing(filing, on: CivilDate("2026-07-22")).regime  // Decision 26, anew
/// ```
public struct GoverningRegime: Sendable, Hashable {
  /// The rules.
  public let regime: RatingRegime
  /// The last day on which the dossier can be finished under them, where transitional rules set one.
  public let lastDay: CivilDate?
  /// The transitional rule, where one applies.
  public let citation: Citation?
  /// The readings that the choice rests on.
  public let interpretations: [Interpretation]
}

extension RatingRegime {
  /// The rules that the library knows, the oldest first.
  public static let known: [RatingRegime] = [
    .decision1048_2019, .decision1048_2019_amended2020, .decision148_2023, .decision148_2023_amended2025,
    .decision26_2026,
  ]

  /// The rules under which a dossier is filed on a day.
  ///
  /// - Throws: ``RegimeError/noRegime(on:)`` before 21 August 2019, when provinces had criteria of their own.
  public static func inForce(on day: CivilDate) throws(RegimeError) -> RatingRegime {
    guard let regime = known.last(where: { $0.filings.contains(day) }) else { throw .noRegime(on: day) }
    return regime
  }

  /// The rules that govern a dossier on a day on which it is still to be finished.
  ///
  /// The day of filing chooses the rules. Where transitional rules set a last day and it has passed, the dossier is made anew
  /// under the rules of the day.
  ///
  /// - Throws: ``RegimeError`` for a filing before the first decision, or a day before the filing.
  public static func governing(_ filing: Filing, on day: CivilDate) throws(RegimeError) -> GoverningRegime {
    guard day >= filing.day else { throw .ratedBeforeFiled(filed: filing.day, on: day) }
    let (filed, current) = (try inForce(on: filing.day), try inForce(on: day))
    guard filed.document != current.document || filed.amendments != current.amendments else {
      return GoverningRegime(
        regime: filed, lastDay: lastDay(of: filing), citation: citation(of: filing), interpretations: [])
    }
    guard let last = lastDay(of: filing) else {
      return GoverningRegime(
        regime: filed, lastDay: nil, citation: nil, interpretations: [Decision26_2026.filingDayChooses])
    }
    let isLate = day > last
    return GoverningRegime(
      regime: isLate ? current : filed, lastDay: isLate ? nil : last, citation: citation(of: filing),
      interpretations: isLate ? [Decision26_2026.transitionInterpretation] : [])
  }

  private static func closing(of filing: Filing) -> RatingProcedure.Closing? {
    RatingProcedure.governing(filedOn: filing.day)?.closing(for: filing.kind)
  }

  private static func lastDay(of filing: Filing) -> CivilDate? { closing(of: filing)?.lastDay }

  private static func citation(of filing: Filing) -> Citation? { closing(of: filing)?.citation }
}

extension Filing: Codable {}
extension GoverningRegime: Codable {}
