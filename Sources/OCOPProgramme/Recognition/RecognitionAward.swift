public import OCOPModel
public import OCOPRating

/// A recognition of a product, once (lượt công nhận): by a certificate in the register or by an entry of a list.
public struct RecognitionAward: Sendable, Hashable {
  /// What the award is known from.
  public enum Source: Sendable, Hashable {
    /// A certificate of the register, with all that happened to it.
    case certificate(CertificateRecord)
    /// An entry of a list.
    case listed(ListedRecognition)
  }

  /// What it is known from.
  public let source: Source
  /// What was asked for; `nil` where neither the register nor the list tells.
  public let kind: DossierKind?

  /// The product.
  public var product: ID<Product> {
    switch source {
    case .certificate(let record): record.certificate.product
    case .listed(let entry): entry.product
    }
  }

  /// The star.
  public var star: Star {
    switch source {
    case .certificate(let record): record.certificate.star
    case .listed(let entry): entry.star
    }
  }

  /// The first and the last day on which it can have been given.
  public var days: Bounds<CivilDate> {
    switch source {
    case .certificate(let record): Bounds(record.certificate.issued)
    // A period without an end leaves every later day open.
    case .listed(let entry): Bounds(entry.within.start, entry.within.lastDay ?? .table(9999, 12, 31))
    }
  }

  /// Whether it was given by the end of a day.
  public func isGiven(by day: CivilDate) -> Truth {
    days.atMost <= day ? .yes : days.atLeast <= day ? .unknown : .no
  }

  /// Whether it was given in a period.
  public func isGiven(in period: DatePeriod) -> Truth {
    let last = period.lastDay ?? days.atMost
    if period.contains(days.atLeast), period.contains(days.atMost) { return .yes }
    return days.atMost >= period.start && days.atLeast <= last ? .unknown : .no
  }

  /// Whether the product holds its star by this award on a day.
  ///
  /// A certificate tells by its events. An entry of a list cannot: its recognition may have been withdrawn, so it is unknown
  /// while the term of a certificate, with the longest extension that any decision gives, can still run.
  public func isInForce(on day: CivilDate) -> Truth {
    switch source {
    case .certificate(let record):
      let standing = record.standing(on: day)
      return standing.isValid ? .yes : standing.gaps.isEmpty ? .no : .unknown
    case .listed:
      guard isGiven(by: day) != .no else { return .no }
      return lastPossibleDay.map { day > $0 } ?? false ? .no : .unknown
    }
  }

  /// The last day on which a certificate given on the last of its days can be valid; `nil` where no law tells.
  private var lastPossibleDay: CivilDate? {
    guard let terms = try? CertificatePolicy.standard.terms(inForceOn: days.atMost) else { return nil }
    let extensions = CertificateTerms.known.compactMap { $0.extensionDays?.value }
    return try? days.atMost.adding(months: terms.validityMonths.value).adding(days: extensions.max() ?? 0)
  }
}

#if !hasFeature(Embedded)
extension RecognitionAward: Codable {}
extension RecognitionAward.Source: Codable {}
#endif
