import OCOPModel

/// How the procedure is read where the law is silent (cách áp dụng).
///
/// Each choice is a parameter with a default, and a result that rests on it names it; see ``IPProcedure/interpretations``.
public struct ProcedureReadings: Sendable, Hashable {
  /// From where the extension of a reply period is counted.
  public enum ExtensionStart: String, Sendable, Hashable, CaseIterable {
    /// From the last day as counted, which never gives more time than the other.
    case nominalEnd
    /// From the working day to which it moved.
    case rolledEnd
  }

  /// Which day is the last of a term.
  public enum ExpiryDay: String, Sendable, Hashable, CaseIterable {
    /// The anniversary of the filing.
    case anniversary
    /// The day before it.
    case dayBefore
  }

  /// Which date chooses the regime of the opposition.
  public var opposition: RegimeBasis
  /// Which date chooses the regime of the examination.
  public var examination: RegimeBasis
  /// From where an extension is counted.
  public var extensionStart: ExtensionStart
  /// Which day is the last of a term.
  public var expiryDay: ExpiryDay

  /// Creates a set of readings.
  public init(
    opposition: RegimeBasis = .publication, examination: RegimeBasis = .publication,
    extensionStart: ExtensionStart = .nominalEnd, expiryDay: ExpiryDay = .anniversary
  ) {
    self.opposition = opposition
    self.examination = examination
    self.extensionStart = extensionStart
    self.expiryDay = expiryDay
  }

  /// The last day of a title's n-th term, counted from the filing; `nil` outside the years 1–9999.
  func end(ofTerm number: Int, of length: PeriodLength, from filed: CivilDate) -> CivilDate? {
    guard let anniversary = try? length.end(from: filed, times: number) else { return nil }
    return switch expiryDay {
    case .anniversary: anniversary
    case .dayBefore: try? anniversary.adding(days: -1)
    }
  }

  /// The documented defaults.
  public static let standard = ProcedureReadings()
}

#if !hasFeature(Embedded)
extension ProcedureReadings: Codable {}
extension ProcedureReadings.ExtensionStart: Codable {}
extension ProcedureReadings.ExpiryDay: Codable {}
#endif
