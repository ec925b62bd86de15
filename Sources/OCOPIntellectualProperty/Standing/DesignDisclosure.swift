public import OCOPModel

/// A design shown to the public before its filing, and whether its novelty survives (bộc lộ kiểu dáng trước khi nộp đơn).
public struct DesignDisclosure: Sendable, Hashable {
  /// The day of the disclosure.
  public let day: CivilDate
  /// How it came about.
  public let cause: Cause

  /// Creates a disclosure.
  public init(on day: CivilDate, _ cause: Cause) {
    self.day = day
    self.cause = cause
  }

  /// How a design came to the public.
  @nonexhaustive
  public enum Cause: String, Sendable, Hashable, CaseIterable {
    /// Another published it without leave (người khác công bố khi không được phép).
    case withoutLeave
    /// The owner published it as a scientific report (báo cáo khoa học).
    case scientificReport
    /// The owner showed it at a national or recognised exhibition (triển lãm chính thức).
    case exhibition
    /// The owner otherwise: sale, a fair of the district, the net (chủ sở hữu tự bộc lộ).
    case byOwner
    /// One who had it from the owner (người có thông tin từ chủ sở hữu).
    case byRecipient
  }

  /// Which disclosures a regime forgives.
  public struct Rule: Sendable, Hashable {
    /// The regime, by the filing.
    public let regime: IPRegime
    /// The causes that it forgives.
    public let causes: [Cause]
    /// The place in the law.
    public let citation: Citation
    /// How well the row is established.
    public let confidence: Confidence
  }

  /// The rows of the law.
  ///
  /// Those before April 2026 were not read: a cause that they do not name is unknown.
  public static let rules: [Rule] = [
    Rule(
      regime: .a, causes: [.withoutLeave, .scientificReport, .exhibition], citation: .ipLaw(65, .clause(4)),
      confidence: .unverified),
    Rule(
      regime: .b, causes: [.withoutLeave, .scientificReport, .exhibition], citation: .ipLaw(65, .clause(4)),
      confidence: .unverified),
    Rule(regime: .c, causes: Cause.allCases, citation: .ipLaw(65, .clause(3)), confidence: .secondary),
  ]

  /// Whether a filing of a day is forgiven the disclosure.
  public struct Answer: Sendable, Hashable {
    /// Whether the novelty survives.
    public let novelty: Truth
    /// The last day to file, whatever the cause.
    public let lastDay: CivilDate
    /// The row of the law.
    public let rule: Rule
  }

  /// Whether the design's novelty survives the disclosure if it is filed on a day.
  ///
  /// - Returns: `nil` where the period runs past the year 9999.
  public func answer(filedOn filing: CivilDate, under procedure: IPProcedure = .vietnam) -> Answer? {
    let regime = IPRegime.governing(filing)
    guard let rule = Self.rules.first(where: { $0.regime == regime }),
      let term = procedure.rule(.g1, for: .industrialDesign)?.term(regime, on: day),
      let length = term.length, let nominal = try? length.end(from: day),
      let last = procedure.days.rolled(from: nominal)?.day
    else { return nil }
    return Answer(novelty: novelty(filing, by: last, rule), lastDay: last, rule: rule)
  }

  private func novelty(_ filing: CivilDate, by last: CivilDate, _ rule: Rule) -> Truth {
    if filing <= day { return .yes }
    if filing > last { return .no }
    if rule.causes.contains(cause) { return .yes }
    return rule.confidence == .unverified ? .unknown : .no
  }
}

extension DesignDisclosure.Cause {
  /// The cause in words.
  public var name: Bilingual {
    switch self {
    case .withoutLeave:
      Bilingual(vi: "người khác công bố khi không được phép", en: "published by another without leave")
    case .scientificReport:
      Bilingual(vi: "báo cáo khoa học của chủ sở hữu", en: "the owner's scientific report")
    case .exhibition:
      Bilingual(vi: "trưng bày tại triển lãm chính thức", en: "shown at an official exhibition")
    case .byOwner: Bilingual(vi: "chủ sở hữu tự bộc lộ", en: "shown by the owner")
    case .byRecipient:
      Bilingual(vi: "người có thông tin từ chủ sở hữu bộc lộ", en: "shown by one who had it from the owner")
    }
  }
}

#if !hasFeature(Embedded)
extension DesignDisclosure: Codable {}
extension DesignDisclosure.Cause: Codable {}
extension DesignDisclosure.Rule: Codable {}
extension DesignDisclosure.Answer: Codable {}
#endif
