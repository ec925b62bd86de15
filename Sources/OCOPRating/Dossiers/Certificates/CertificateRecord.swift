public import OCOPModel

/// A certificate with all that happened to it (hồ sơ theo dõi giấy chứng nhận).
///
/// ```swift
/// var record = CertificateRecord(certificate)
/// try record.apply(.filed(on: CivilDate("2029-01-10")))
/// record.standing(on: try CivilDate("2029-02-01")).isValid  // true
/// ```
public struct CertificateRecord: Sendable, Hashable {
  /// The version of the stored form.
  public static let currentFormat = 1

  /// The certificate.
  public let certificate: RecognitionCertificate
  /// The events so far, in the order in which they were applied.
  public private(set) var history: [CertificateEvent] = []
  private(set) var state = CertificateState()

  /// Creates the record of a certificate to which nothing happened yet.
  public init(_ certificate: RecognitionCertificate) {
    self.certificate = certificate
  }

  /// Creates a record by applying events in order.
  ///
  /// - Throws: the ``CertificateError`` of the first event that is refused.
  public init(
    _ certificate: RecognitionCertificate, history: [CertificateEvent]
  ) throws(CertificateError) {
    self.certificate = certificate
    for event in history { try apply(event) }
  }

  /// Applies an event, or leaves the record as it is.
  ///
  /// - Throws: a ``CertificateError`` that says why not, and what is allowed instead.
  public mutating func apply(_ event: CertificateEvent) throws(CertificateError) {
    try state.apply(event, to: certificate)
    history.append(event)
  }
}

extension CertificateRecord {
  /// Where the certificate stands in its course of events.
  public var stage: CertificateStage { state.stage }

  /// What a reader should know: of the certificate, then of its events in order.
  public var findings: [Finding] { certificate.findings + state.findings }

  /// The inspections so far.
  public var audits: [PostAudit] { state.audits }

  /// The inspections whose defects are still open, in the order of the inspections.
  public var openAudits: [PostAudit] {
    state.audits.filter { state.openDefects.contains($0.id) }
  }

  /// The inspections whose defects should have been corrected before a day and were not.
  public func overdueAudits(on day: CivilDate) -> [PostAudit] {
    let then = state(on: day)
    return then.audits.filter { audit in
      then.openDefects.contains(audit.id) && audit.correctBy.map { $0 < day } ?? false
    }
  }

  /// The days on which the certificate is valid, as far as its events tell.
  public var holding: DatePeriod {
    let end = state.end(of: certificate)
    return .table(from: certificate.issued, upTo: end)
  }

  /// What the events up to a day come to.
  func state(on day: CivilDate) -> CertificateState {
    guard let last = state.lastDay, last > day else { return state }
    var then = CertificateState()
    for event in history.prefix(while: { $0.day <= day }) {
      // Each of these was accepted from the same state before.
      try? then.apply(event, to: certificate)
    }
    return then
  }
}

#if !hasFeature(Embedded)
extension CertificateRecord: Codable {
  private enum CodingKeys: String, CodingKey {
    case formatVersion
    case certificate
    case history
  }

  /// Decodes the certificate and replays its events; a record of another format is refused.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let version = try container.decode(Int.self, forKey: .formatVersion)
    guard version == CertificateRecord.currentFormat else {
      throw DecodingError.dataCorruptedError(
        forKey: .formatVersion, in: container,
        debugDescription:
          "record format \(version) is not known; this library reads \(CertificateRecord.currentFormat)")
    }
    let certificate = try container.decode(RecognitionCertificate.self, forKey: .certificate)
    let history = try container.decode([CertificateEvent].self, forKey: .history)
    self = try checkDecoded(decoder) { () throws(CertificateError) in
      try CertificateRecord(certificate, history: history)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(CertificateRecord.currentFormat, forKey: .formatVersion)
    try container.encode(certificate, forKey: .certificate)
    try container.encode(history, forKey: .history)
  }
}
#endif
