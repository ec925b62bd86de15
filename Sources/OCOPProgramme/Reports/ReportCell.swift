public import OCOPModel

/// A cell of a report's table: a value, which each renderer writes in its own way.
@nonexhaustive
public enum ReportCell: Sendable, Hashable {
  /// A text as it is, such as a name.
  case text(String)
  /// Words in both languages.
  case words(Bilingual)
  /// A number, with bounds where facts are missing.
  case count(Bounds<Int>)
  /// A sum of counts, of which some may lack.
  case people(KnownTotal<Int>)
  /// An amount of money.
  case money(Dong)
  /// A sum of money, of which some parts may lack.
  case total(KnownTotal<Dong>)
  /// What was made, by unit, of which some parts may lack.
  case output(KnownTotal<[SectorStatistics.UnitTotal]>)
  /// A share.
  case share(Share)
  /// A day.
  case day(CivilDate)
  /// Nothing.
  case empty

  /// A number that is known.
  public static func number(_ number: Int) -> ReportCell { .count(Bounds(number)) }

  /// A day, or nothing.
  public static func day(ifAny day: CivilDate?) -> ReportCell { day.map(ReportCell.day) ?? .empty }
}

extension ReportCell {
  /// The cell for people to read, with shares rounded to a tenth of a percent: `12`, `12–15` for bounds, `≥ 12.500.000 ₫` for a sum of which parts lack.
  public func text(in language: Language) -> String {
    switch self {
    case .text(let text): text
    case .words(let words): words[language]
    case .count(let bounds): ReportCell.range(bounds)
    case .people(let total): ReportCell.open(total, "\(total.total)")
    case .money(let amount): amount.formatted(in: language)
    case .total(let total): ReportCell.open(total, total.total.formatted(in: language))
    case .output(let output): ReportCell.output(output) { $0.grouped(in: language) }
    case .share(let share): ReportCell.percents(share, in: language)
    case .day(let day): day.formatted(in: language)
    case .empty: ""
    }
  }

  /// The cell for programs to read: digits without separators, days as ISO 8601, shares exact.
  public func plain(in language: Language) -> String {
    switch self {
    case .text(let text): text
    case .words(let words): words[language]
    case .count(let bounds): ReportCell.range(bounds)
    case .people(let total): ReportCell.open(total, "\(total.total)")
    case .money(let amount): "\(amount.amount)"
    case .total(let total): ReportCell.open(total, "\(total.total.amount)")
    case .output(let output): ReportCell.output(output) { "\($0)" }
    case .share(let share): share.description
    case .day(let day): day.description
    case .empty: ""
    }
  }

  /// Whether the cell is a number, which stands to the right.
  var isNumber: Bool {
    switch self {
    case .count, .people, .money, .total, .share: true
    default: false
    }
  }

  /// A share in percents with one decimal, rounded half up.
  private static func percents(_ share: Share, in language: Language) -> String {
    let tenths = (Int128(share.numerator) * 2_000 / Int128(share.denominator) + 1) / 2
    return "\(tenths / 10)\(language == .vietnamese ? "," : ".")\(tenths % 10)%"
  }

  private static func range(_ bounds: Bounds<Int>) -> String {
    bounds.value.map { "\($0)" } ?? "\(bounds.atLeast)–\(bounds.atMost)"
  }

  /// What was made by unit, each a least where parts lack.
  private static func output(
    _ output: KnownTotal<[SectorStatistics.UnitTotal]>, _ digits: (Int) -> String
  ) -> String {
    output.total.isEmpty
      ? open(output, "")
      : output.total.map { open(output, "\(digits($0.amount)) \($0.unit)") }.joined(separator: "; ")
  }

  /// A sum of which parts lack is a least; one of which nothing is known is not shown at all.
  private static func open<Value>(_ total: KnownTotal<Value>, _ text: String) -> String {
    if total.isComplete { return text }
    return total.known == 0 ? "?" : "≥ \(text)"
  }
}

#if !hasFeature(Embedded)
extension ReportCell: Codable {}
#endif
