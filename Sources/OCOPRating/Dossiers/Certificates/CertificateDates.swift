import OCOPModel

extension CivilDate {
  /// A number of days later, or earlier for a negative number; the day itself is not counted.
  func shifted(by days: Int) throws(CertificateError) -> CivilDate {
    do { return try adding(days: days) } catch { throw .dateOutOfRange(self) }
  }

  /// A number of days later where a rule gives one.
  func shifted(ifKnown days: Int?) throws(CertificateError) -> CivilDate? {
    guard let days else { return nil }
    return try shifted(by: days)
  }

  /// A number of days earlier.
  func earlier(by days: Int) throws(CertificateError) -> CivilDate {
    let (negated, overflow) = 0.subtractingReportingOverflow(days)
    guard !overflow else { throw .dateOutOfRange(self) }
    return try shifted(by: negated)
  }

  /// The corresponding day a number of months later.
  func shifted(byMonths months: Int) throws(CertificateError) -> CivilDate {
    do { return try adding(months: months) } catch { throw .dateOutOfRange(self) }
  }
}

extension DatePeriod {
  /// The days from a first through a last day.
  static func days(from first: CivilDate, through last: CivilDate) throws(CertificateError) -> DatePeriod {
    let end = try last.shifted(by: 1)
    do { return try DatePeriod(from: first, upTo: end) } catch { throw .dateOutOfRange(last) }
  }
}
