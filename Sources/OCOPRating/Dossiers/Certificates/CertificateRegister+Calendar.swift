public import OCOPModel

extension CertificateRegister {
  /// How many certificates stand how on a day.
  public struct StandingCount: Sendable, Hashable {
    /// The kind of standing.
    public let kind: CertificateStanding.Kind
    /// The rank.
    public let star: Star
    /// The number of certificates.
    public let count: Int

    /// Creates a count.
    public init(_ kind: CertificateStanding.Kind, _ star: Star, count: Int) {
      self.kind = kind
      self.star = star
      self.count = count
    }
  }

  /// The certificates valid on a day whose last valid day comes within a number of days, that day included.
  ///
  /// An extension under way counts. By that last day, then by number.
  ///
  /// - Complexity: O(n + k log k) for k certificates found.
  public func expiring(within days: Int, of day: CivilDate) -> [Renewal] {
    var found: [(last: CivilDate, record: CertificateRecord)] = []
    for record in records {
      guard let last = record.lastValidDay(on: day), day.days(to: last) <= days else { continue }
      found.append((last, record))
    }
    return found.sorted {
      ($0.last, $0.record.certificate.number) < ($1.last, $1.record.certificate.number)
    }.map { Renewal($0.record, on: day) }
  }

  /// The renewals calendar: the certificates with a date in a period, as they stand on a day, or else on its first.
  ///
  /// Such a date is one on which the window opens or closes, the owner is to be notified, or the term or an extension
  /// ends. Certificates withdrawn or replaced by the day are left out. By expiry, then by number.
  ///
  /// - Complexity: O(n + k log k) for k certificates found.
  public func renewals(in period: DatePeriod, asOf day: CivilDate? = nil) -> [Renewal] {
    let day = day ?? period.start
    return records.filter { record in
      guard record.certificate.hasDate(in: period) else { return false }
      let then = record.state(on: day)
      return then.replacement == nil && then.withdrawal == nil
    }.sorted {
      ($0.certificate.expiry, $0.certificate.number) < ($1.certificate.expiry, $1.certificate.number)
    }.map { Renewal($0, on: day) }.filter { !$0.dates(in: period).isEmpty }
  }

  /// How many certificates stand how on a day: by kind in the order of ``CertificateStanding/Kind``, then by star;
  /// without the zeros.
  ///
  /// - Complexity: O(n).
  public func counts(on day: CivilDate) -> [StandingCount] {
    let kinds = CertificateStanding.Kind.allCases
    var tally: [[Int]] = Array(
      repeating: Array(repeating: 0, count: Star.five.rawValue + 1), count: kinds.count)
    for record in records {
      let kind = record.worth(on: day, record.state(on: day)).kind
      guard let row = kinds.firstIndex(of: kind) else { continue }
      tally[row][record.certificate.star.rawValue] += 1
    }
    return zip(kinds, tally).flatMap { kind, row in
      Star.allCases.compactMap { star in
        row[star.rawValue] > 0 ? StandingCount(kind, star, count: row[star.rawValue]) : nil
      }
    }
  }
}

extension CertificateRecord {
  /// The last valid day as it stands on a day, or `nil` where the certificate is not valid on it.
  func lastValidDay(on day: CivilDate) -> CivilDate? {
    switch worth(on: day, state(on: day)) {
    case .valid, .inRenewalWindow, .extended:
      let isExtended = state(on: day).lapse(of: certificate) > certificate.afterExpiry
      return isExtended ? certificate.longestExtension : certificate.expiry
    case .notYetValid, .expired, .withdrawn, .superseded: return nil
    }
  }
}

extension RecognitionCertificate {
  /// Whether a date of the certificate can lie in a period, that of an extension included.
  func hasDate(in period: DatePeriod) -> Bool {
    [renewalWindow?.opens, renewalWindow?.closes, noticeBy, expiry, longestExtension].contains { day in
      day.map(period.contains) ?? false
    }
  }
}

#if !hasFeature(Embedded)
extension CertificateRegister.StandingCount: Codable {}
#endif
