/// A series of the office's numbers (loại đơn), which the first digit of an application or title number tells.
///
/// Marks of all kinds share one series. Copyright is registered elsewhere and has none.
@nonexhaustive
public enum NumberSeries: Int, Sendable, Hashable, CaseIterable {
  /// Inventions: 1.
  case invention = 1
  /// Utility solutions: 2.
  case utilitySolution = 2
  /// Industrial designs: 3.
  case industrialDesign = 3
  /// Marks of all kinds: 4.
  case mark = 4
  /// Geographical indications: 6 (confidence `unverified`: no document that shows it was read).
  case geographicalIndication = 6

  /// The digit with which the series' numbers begin.
  public var digit: Int { rawValue }

  /// The rights that are numbered in the series.
  public var rights: [IPRight] { IPRight.allCases.filter { $0.series == self } }
}

extension IPRight {
  /// The series of the office's numbers for the right; `nil` for copyright, which the office does not register.
  public var series: NumberSeries? {
    switch self {
    case .trademark, .collectiveMark, .certificationMark: .mark
    case .industrialDesign: .industrialDesign
    case .geographicalIndication: .geographicalIndication
    case .invention: .invention
    case .utilitySolution: .utilitySolution
    case .copyright: nil
    }
  }
}

#if !hasFeature(Embedded)
extension NumberSeries: Codable {}
#endif
