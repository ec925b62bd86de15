public import OCOPIntellectualProperty
public import OCOPModel

/// What a report looks at (phạm vi báo cáo).
public struct ReportScope: Sendable, Hashable {
  /// The day as of which it tells.
  public let day: CivilDate
  /// The years of which the course is shown, 1–9999 each.
  public let years: ClosedRange<Int>
  /// The level of the localities by which products are counted; `nil` for districts, or communes where there are no districts.
  public let placeLevel: Locality.Level?
  /// How many days ahead certificates and deadlines are looked for.
  public let daysAhead: Int
  /// The classification by which products are grouped.
  public let classification: ProductClassification

  /// Creates a scope.
  ///
  /// - Parameters:
  ///   - day: The day as of which the report tells.
  ///   - years: The years of which the course is shown; the year of the day and the four before it, where none are given.
  ///   - placeLevel: The level of the localities by which products are counted; districts where none is given, or communes where the
  ///     programme's list has no districts, as since 1 July 2025.
  ///   - daysAhead: How many days ahead certificates and deadlines are looked for, at least 0.
  ///   - classification: The classification by which products are grouped.
  public init(
    on day: CivilDate, years: ClosedRange<Int>? = nil, by placeLevel: Locality.Level? = nil,
    daysAhead: Int = 180, classification: ProductClassification = .decision26_2026
  ) {
    let ending = max(1, day.year - 4)...day.year
    self.day = day
    // A range of billions of years would be shown year by year.
    self.years = (years ?? ending).clamped(to: 1...9999)
    self.placeLevel = placeLevel
    self.daysAhead = max(0, daysAhead)
    self.classification = classification
  }
}

/// Why a report could not be drawn.
@nonexhaustive
public enum ReportError: Error, Sendable, Hashable {
  /// A sum of money does not fit.
  case money(MoneyError)
  /// The docket of the programme's cases cannot answer.
  case docket(DocketError)
  /// The register has the producer.
  case unknownProducer(ID<Producer>)
}

extension ReportError: CustomStringConvertible {
  /// What is wrong, in English words.
  public var description: String { text.en }

  /// What is wrong, in words.
  public var text: Bilingual {
    switch self {
    case .money(let error): error.text
    case .docket(let error): error.text
    case .unknownProducer(let id):
      Bilingual(vi: "không có chủ thể “\(id)”", en: "there is no producer “\(id)”")
    }
  }
}

#if !hasFeature(Embedded)
extension ReportScope: Codable {
  private enum CodingKeys: String, CodingKey {
    case day, years, placeLevel, daysAhead, classification
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      on: try container.decode(CivilDate.self, forKey: .day),
      years: try container.decode(ClosedRange<Int>.self, forKey: .years),
      by: try container.decodeIfPresent(Locality.Level.self, forKey: .placeLevel),
      daysAhead: try container.decode(Int.self, forKey: .daysAhead),
      classification: try container.decode(ProductClassification.self, forKey: .classification))
  }
}
#endif
