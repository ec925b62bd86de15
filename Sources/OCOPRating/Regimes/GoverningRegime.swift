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
  /// The day of filing chooses the rules. Transitional rules set a last day once they are in force, and not before; when it has
  /// passed, the dossier is made anew under the rules of the day.
  ///
  /// - Throws: ``RegimeError`` for a filing before the first decision, or a day before the filing.
  public static func governing(_ filing: Filing, on day: CivilDate) throws(RegimeError) -> GoverningRegime {
    guard day >= filing.day else { throw .ratedBeforeFiled(filed: filing.day, on: day) }
    let filed = try inForce(on: filing.day)
    guard let procedure = RatingProcedure.governing(filedOn: filing.day),
      let closing = procedure.closing(for: filing.kind), let last = closing.lastDay, day >= closing.day
    else {
      return GoverningRegime(
        regime: filed, lastDay: nil, citation: nil, interpretations: try readings(filed, until: day))
    }
    let ofLastDay = procedure.interpretations.filter { ProcedureReading.ofLastDay.contains($0.name) }
    guard day <= last else {
      return GoverningRegime(
        regime: try inForce(on: day), lastDay: nil, citation: closing.citation,
        interpretations: ofLastDay + [Decision26_2026.transitionInterpretation])
    }
    return GoverningRegime(
      regime: filed, lastDay: last, citation: closing.citation,
      interpretations: ofLastDay + (try readings(filed, until: min(day, closing.eve))))
  }

  /// The reading that keeps the rules of the day of filing, where others came by a day without a transitional rule.
  private static func readings(
    _ filed: RatingRegime, until day: CivilDate
  ) throws(RegimeError) -> [Interpretation] {
    try inForce(on: day).id == filed.id ? [] : [Decision26_2026.filingDayChooses]
  }
}

extension RatingProcedure.Closing {
  /// The last day of the rules before.
  fileprivate var eve: CivilDate { (try? day.adding(days: -1)) ?? day }
}

extension Filing: Codable {}
extension GoverningRegime: Codable {
  private enum CodingKeys: String, CodingKey {
    case regime, lastDay, citation, interpretations
  }

  /// Decodes the regime by its identifier, such as `148/2023+1489/2025`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let id = try container.decode(String.self, forKey: .regime)
    guard let regime = RatingRegime.known.first(where: { $0.id == id }) else {
      throw DecodingError.dataCorruptedError(
        forKey: .regime, in: container, debugDescription: "no rules \(id) are known")
    }
    self.regime = regime
    self.lastDay = try container.decodeIfPresent(CivilDate.self, forKey: .lastDay)
    self.citation = try container.decodeIfPresent(Citation.self, forKey: .citation)
    self.interpretations = try container.decode([Interpretation].self, forKey: .interpretations)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(regime.id, forKey: .regime)
    try container.encodeIfPresent(lastDay, forKey: .lastDay)
    try container.encodeIfPresent(citation, forKey: .citation)
    try container.encode(interpretations, forKey: .interpretations)
  }
}
